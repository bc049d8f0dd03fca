#pragma once

#include "core/model/date.h"
#include "core/model/extraction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// Positions are in layout units: 1 unit = 1 px at zoom 1; y grows downwards.
struct Point {
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// A node as it is to be drawn. `node` is the KnowledgeGraph's node id.
struct ViewNode {
    std::uint32_t node = 0;
    EntityKey entity;
    std::string label; ///< what is written beside it
    float weight = 0;  ///< 0 to 1: rank among the shown
    float radius = 6;  ///< layout units
    Point at;
    bool pinned = false;
    std::uint32_t hiddenNeighbours = 0; ///< neighbours that the filters or the limit leave out
    std::uint32_t community = 0;
    friend bool operator==(const ViewNode&, const ViewNode&) = default;
};

/// One line to be drawn: all statements from one node to another that agree in predicate, polarity and modality.
/// `edge` is the KnowledgeGraph's edge id.
struct ViewEdge {
    std::uint32_t edge = 0;
    std::uint32_t from = 0; ///< index into ViewGraph::nodes
    std::uint32_t to = 0;
    Predicate predicate = Predicate::HoldsPosition;
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    std::uint32_t support = 0; ///< sentences shown that state it
    bool contradicted = false; ///< another edge of the graph says the opposite
    friend bool operator==(const ViewEdge&, const ViewEdge&) = default;
};

/// What is on the canvas: plain numbers, no screen. A pure function of the graph and the ViewSpec, plus positions.
struct ViewGraph {
    std::vector<ViewNode> nodes;
    std::vector<ViewEdge> edges;
    std::uint32_t hiddenNodes = 0; ///< that match the filters but are beyond the limit
    std::uint32_t hiddenEdges = 0; ///< that the filters leave out
    friend bool operator==(const ViewGraph&, const ViewGraph&) = default;
};

} // namespace wenmai
