#pragma once

#include "app/canvas/camera.h"
#include "app/canvas/edge_line.h"
#include "app/canvas/scene.h"
#include "app/canvas/theme.h"

#include <QFont>
#include <array>
#include <memory>
#include <vector>

namespace wenmai {

/// How a node or an edge stands out: bits, and in the highest two how strongly it glows (0 to 3).
namespace mark {
inline constexpr std::uint8_t selected = 1;
inline constexpr std::uint8_t hovered = 2;
inline constexpr std::uint8_t near = 4; ///< belongs to what is selected or hovered
inline constexpr std::uint8_t matched = 8;
inline constexpr std::uint8_t fanned = 16; ///< edges: each of those between the two nodes has a line of its own
inline constexpr int glowShift = 6;
[[nodiscard]] constexpr int glow(std::uint8_t marks) {
    return marks >> glowShift;
}
} // namespace mark

struct Marks {
    std::vector<std::uint8_t> nodes; ///< per node of the scene; empty: none
    std::vector<std::uint8_t> edges;
    bool dimOthers = false; ///< what has no mark recedes

    [[nodiscard]] std::uint8_t node(std::size_t i) const { return nodes.empty() ? 0 : nodes[i]; }
    [[nodiscard]] std::uint8_t edge(std::size_t i) const { return edges.empty() ? 0 : edges[i]; }
};

enum class EdgeLabels : std::uint8_t { None, WhereRoom, OnlyMarked };

/// All that one picture of a graph depends on: a value that a worker can draw from while the window goes on.
struct Frame {
    std::shared_ptr<const Scene> scene;
    Places places;
    Camera camera;    ///< viewport in logical pixels
    double spare = 0; ///< logical pixels on each side of the viewport that are drawn but not seen yet
    double unit = 1;  ///< device pixels per logical pixel
    Theme theme;
    Marks marks;
    std::array<QString, predicateCount> predicates; ///< words on the lines
    QFont font;                                     ///< family; sizes are the painter's
    std::vector<QString> guides;                    ///< words of the view's guides, one each; or empty
    EdgeLabels edgeLabels = EdgeLabels::WhereRoom;
    std::vector<QString> edgeNumbers; ///< per edge, e.g. "3, 7"; empty: none
    bool wholeLabels = false;         ///< rather no name than one that the picture's edge cuts
    bool transparent = false;
    bool textAsOutlines = false; ///< vector pictures only
};

/// Where everything of a frame is, in device pixels.
struct FrameGeometry {
    std::vector<QPointF> at;
    std::vector<float> radius;
    QRectF area; ///< the viewport
    QRectF seen; ///< without what is spare
    /// Per edge: hidden behind the one that stands for its bundle, that one, or a line of its own.
    enum class Line : std::uint8_t { Hidden, Bundle, Own };
    std::vector<Line> lines;

    explicit FrameGeometry(const Frame& frame);
    [[nodiscard]] EdgeEnd end(const Scene& scene, std::uint32_t node) const {
        return {at[node], radius[node], scene.view.nodes[node].entity.type};
    }
};

struct EdgeStyle {
    double width = 1; ///< device pixels
    double arrow = 0; ///< length of the head; 0: none
};

[[nodiscard]] EdgeStyle edgeStyle(const Frame& frame, const FrameGeometry& geometry, std::uint32_t edge);
/// How far the edge's middle stands off the straight line, as edgeLine() takes it.
[[nodiscard]] double edgeBend(const Frame& frame, const FrameGeometry& geometry, std::uint32_t edge);
/// The course of one edge; the same for painting, for labels and for finding what is under the pointer.
[[nodiscard]] EdgeLine edgeLineOf(const Frame& frame, const FrameGeometry& geometry, std::uint32_t edge);

} // namespace wenmai
