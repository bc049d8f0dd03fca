#pragma once

#include "core/base/task.h"
#include "core/view/positions.h"
#include "core/view/view_graph.h"

#include <memory>
#include <span>
#include <utility>

namespace wenmai {

/// A graph to be placed, as plain arrays.
struct LayoutGraph {
    /// What is kept free around a node's centre, in layout units: half of its disc with its label, each way.
    struct Box {
        float left = 6;
        float right = 6;
        float up = 6;
        float down = 6;
        friend bool operator==(const Box&, const Box&) = default;
    };
    std::uint32_t nodes = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges; ///< ends < nodes; loops and repeats do no harm
    std::vector<Box> boxes;                                     ///< one a node, or empty: overlaps are not removed then
    /// One a node, or empty: from scratch. With `start` alone everything may move, beginning there.
    std::vector<Point> start;
    /// One a node: 1 where `start` is where it stood. What stood stays, but for making room for what is new; if nothing
    /// is new nothing moves. All 0: from scratch. Or empty.
    std::vector<std::uint8_t> placed;
    std::vector<std::uint8_t> fixed; ///< 1: `start` is where it stays; or empty for none
};

struct LayoutOptions {
    std::uint32_t seed = 1;
    std::uint32_t iterations = 300;
    float edgeLength = 60; ///< wanted distance of neighbours within a community, layout units
};

/// A force-directed drawing, computed step by step: pivot MDS as a start, then short-range repulsion (Barnes–Hut)
/// against springs that are weak between communities, then components are packed and overlapping boxes pushed apart.
/// The same graph and options give the same positions on any machine with IEEE floats. Not thread-safe; a job owns one.
class Layout {
public:
    explicit Layout(LayoutGraph graph, LayoutOptions options = {});
    ~Layout();
    Layout(Layout&&) noexcept;
    Layout& operator=(Layout&&) noexcept;

    /// Does one iteration (the last ones do the packing and the boxes). False when there is nothing left to do. The
    /// first one also finds the start, which takes as long as ten others.
    bool step();
    /// Steps to the end, or until the task is stopped; false if it was.
    bool run(Task* task = nullptr);
    /// 0 to 1.
    [[nodiscard]] float progress() const;
    /// One a node; valid until the next step. Good to look at after each step.
    [[nodiscard]] std::span<const Point> positions() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The graph to be placed for a view: pinned nodes fixed, nodes in `known` placed, boxes as given (one a node) or by
/// radius.
[[nodiscard]] LayoutGraph layoutGraph(const ViewGraph& view, std::vector<LayoutGraph::Box> boxes = {},
                                      const Positions& known = {});
/// Takes over positions, one a node.
void place(ViewGraph& view, std::span<const Point> positions);

} // namespace wenmai
