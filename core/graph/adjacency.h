#pragma once

#include "core/graph/knowledge_graph.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

namespace wenmai {

/// Every edge of the knowledge graph twice, once from each end, so that one walk over out-edges sees all of a node's.
using BoostAdjacency = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc, boost::no_property,
                                                          std::uint32_t, std::uint32_t>;

struct KnowledgeGraph::Adjacency {
    BoostAdjacency graph;
};

} // namespace wenmai
