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

/// Nodes that are joined more with each other than with the rest, three at least.
struct ViewCommunity {
    std::vector<std::uint32_t> members; ///< indices into ViewGraph::nodes, ascending
    std::string name;                   ///< of its best ranked members
    std::uint8_t colour = 0;            ///< below communityColours
    friend bool operator==(const ViewCommunity&, const ViewCommunity&) = default;
};
inline constexpr std::uint8_t communityColours = 8;

/// What an arrangement draws behind the graph, so that places can be read. In layout units.
struct ViewGuide {
    enum class Kind : std::uint8_t {
        Ring,   ///< all that lies within `hops` steps
        Column, ///< of one type
        Span,   ///< of time
    };
    Kind kind = Kind::Ring;
    Point at;         ///< a ring's centre; the left end of a column's top
    float width = 0;  ///< a ring's radius
    float height = 0; ///< of a column
    std::uint32_t hops = 0;
    EntityType type = EntityType::Person;
    std::string time; ///< of a span: ISO 8601, or 2025-Q3 for a quarter; empty: undated
    friend bool operator==(const ViewGuide&, const ViewGuide&) = default;
};

/// What is on the canvas: plain numbers, no screen. A pure function of the graph and the ViewSpec, plus positions.
struct ViewGraph {
    std::vector<ViewNode> nodes;
    std::vector<ViewEdge> edges;
    std::vector<ViewCommunity> communities; ///< to be drawn, the largest first; none unless the spec asks for them
    std::vector<ViewGuide> guides;          ///< of the arrangement; arrange() sets them
    std::uint32_t hiddenNodes = 0;          ///< that match the filters but are beyond the limit
    std::uint32_t hiddenEdges = 0;          ///< that the filters leave out
    friend bool operator==(const ViewGraph&, const ViewGraph&) = default;
};

} // namespace wenmai
