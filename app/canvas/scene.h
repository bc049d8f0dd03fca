#pragma once

#include "app/canvas/theme.h"
#include "core/view/view_graph.h"

#include <QHash>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <memory>
#include <vector>

namespace wenmai {

/// How one edge runs among those that join the same two nodes: strand 0 … of - 1, counted from one side.
struct Strand {
    std::uint16_t index = 0;
    std::uint16_t of = 1;
    bool flipped = false; ///< runs against the direction in which the strands are counted
};

/// The edges from one node to another: one line with a count, until they are fanned out.
struct Bundle {
    std::uint32_t lead = 0; ///< the edge that stands for all: the best supported
    std::uint32_t size = 0;
    std::uint32_t support = 0; ///< of all together
    bool contradicted = false; ///< any of them
    bool paired = false;       ///< the two nodes are joined the other way round as well
};

/// What of a ViewGraph does not change while nodes move: shared between the window and its painter, never changed once
/// made. Nodes and edges are meant by their index in `view`; positions are kept apart (Places).
struct Scene {
    explicit Scene(ViewGraph graph);

    ViewGraph view; ///< positions in it are those at the start
    std::vector<QString> labels;
    std::vector<Strand> strands;         ///< per edge
    std::vector<std::uint32_t> bundleOf; ///< per edge
    std::vector<Bundle> bundles;
    std::vector<std::uint32_t> byWeight;   ///< nodes, the most important first; equal ones in the order of the view
    std::vector<std::uint32_t> incidentAt; ///< n + 1 offsets into `incident`
    std::vector<std::uint32_t> incident;   ///< edges at each node; a loop once
    QHash<std::uint32_t, std::uint32_t> nodeIndex; ///< KnowledgeGraph id → index
    QHash<std::uint32_t, std::uint32_t> edgeIndex;

    [[nodiscard]] std::size_t nodeCount() const { return view.nodes.size(); }
    [[nodiscard]] std::size_t edgeCount() const { return view.edges.size(); }
    [[nodiscard]] std::uint32_t otherEnd(std::uint32_t edge, std::uint32_t node) const {
        const ViewEdge& e = view.edges[edge];
        return e.from == node ? e.to : e.from;
    }
    [[nodiscard]] const Bundle& bundle(std::uint32_t edge) const { return bundles[bundleOf[edge]]; }
    /// Calls `visit(edge)` for each edge that joins the same two nodes, itself included.
    template<class Visit>
    void eachEdgeBeside(std::uint32_t edge, Visit visit) const {
        const ViewEdge& e = view.edges[edge];
        eachEdgeAt(e.from, [&](std::uint32_t other) {
            if (otherEnd(other, e.from) == e.to) visit(other);
        });
    }
    /// Calls `visit(edge)` for each edge at `node`.
    template<class Visit>
    void eachEdgeAt(std::uint32_t node, Visit visit) const {
        for (std::uint32_t i = incidentAt[node]; i < incidentAt[node + 1]; ++i)
            visit(incident[i]);
    }
};

/// Where the nodes are, layout units, in the order of Scene::view.nodes.
using Places = std::vector<Point>;

[[nodiscard]] Places placesOf(const ViewGraph& view);
/// The nodes' discs, without labels; null if there are none.
[[nodiscard]] QRectF boundsOf(const Scene& scene, const Places& places);
/// Where a guide lies, layout units: a column, or the square around a ring.
[[nodiscard]] QRectF boundsOf(const ViewGuide& guide);

} // namespace wenmai
