#include "app/canvas/scene.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace wenmai {
namespace {

std::vector<Strand> strandsOf(const ViewGraph& view) {
    // Edges sorted by their pair of nodes; those from the lower node to the higher come first in each pair, so that
    // strands of one direction lie beside each other.
    const auto pairOf = [&](std::uint32_t e) {
        const ViewEdge& edge = view.edges[e];
        return (static_cast<std::uint64_t>(std::min(edge.from, edge.to)) << 32) | std::max(edge.from, edge.to);
    };
    std::vector<std::uint32_t> order(view.edges.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto pa = pairOf(a), pb = pairOf(b);
        if (pa != pb) return pa < pb;
        const bool fa = view.edges[a].from > view.edges[a].to, fb = view.edges[b].from > view.edges[b].to;
        return fa != fb ? fa < fb : a < b;
    });
    std::vector<Strand> strands(view.edges.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && pairOf(order[end]) == pairOf(order[first]))
            ++end;
        const auto of = static_cast<std::uint16_t>(std::min<std::size_t>(end - first, 0xFFFF));
        for (std::size_t i = first; i < end; ++i) {
            const ViewEdge& edge = view.edges[order[i]];
            strands[order[i]] = {static_cast<std::uint16_t>(std::min<std::size_t>(i - first, 0xFFFE)), of,
                                 edge.from > edge.to};
        }
        first = end;
    }
    return strands;
}

/// Whether `a` stands for a bundle rather than `b`.
bool leads(const ViewEdge& a, const ViewEdge& b) {
    const auto rank = [](const ViewEdge& e) {
        return std::tuple(e.support, e.polarity == Polarity::Affirmed, e.modality == Modality::Actual);
    };
    return rank(a) > rank(b);
}

void makeBundles(Scene& scene) {
    const auto& edges = scene.view.edges;
    QHash<std::uint64_t, std::uint32_t> known; // by direction
    const auto way = [](std::uint32_t from, std::uint32_t to) { return (static_cast<std::uint64_t>(from) << 32) | to; };
    scene.bundleOf.resize(edges.size());
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        const auto found = known.constFind(way(edges[e].from, edges[e].to));
        const bool isNew = found == known.constEnd();
        const std::uint32_t b = isNew ? static_cast<std::uint32_t>(scene.bundles.size()) : *found;
        if (isNew) {
            known.insert(way(edges[e].from, edges[e].to), b);
            scene.bundles.push_back({e, 0, 0, false, false});
        }
        Bundle& bundle = scene.bundles[b];
        if (leads(edges[e], edges[bundle.lead])) bundle.lead = e;
        ++bundle.size;
        bundle.support += edges[e].support;
        bundle.contradicted |= edges[e].contradicted;
        scene.bundleOf[e] = b;
    }
    for (Bundle& b : scene.bundles) {
        const ViewEdge& e = edges[b.lead];
        b.paired = e.from != e.to && known.contains(way(e.to, e.from));
    }
}

} // namespace

Scene::Scene(ViewGraph graph) : view(std::move(graph)) {
    const auto n = static_cast<std::uint32_t>(view.nodes.size());
    std::erase_if(view.edges, [n](const ViewEdge& e) { return e.from >= n || e.to >= n; });
    const auto m = static_cast<std::uint32_t>(view.edges.size());

    labels.reserve(n);
    nodeIndex.reserve(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        labels.push_back(QString::fromStdString(view.nodes[i].label));
        nodeIndex.insert(view.nodes[i].node, i);
    }
    edgeIndex.reserve(m);
    incidentAt.assign(n + 1, 0);
    for (std::uint32_t i = 0; i < m; ++i) {
        const ViewEdge& e = view.edges[i];
        edgeIndex.insert(e.edge, i);
        ++incidentAt[e.from + 1];
        if (e.to != e.from) ++incidentAt[e.to + 1];
    }
    std::partial_sum(incidentAt.begin(), incidentAt.end(), incidentAt.begin());
    incident.resize(incidentAt.back());
    std::vector<std::uint32_t> next(incidentAt.begin(), incidentAt.end() - 1);
    for (std::uint32_t i = 0; i < m; ++i) {
        const ViewEdge& e = view.edges[i];
        incident[next[e.from]++] = i;
        if (e.to != e.from) incident[next[e.to]++] = i;
    }
    strands = strandsOf(view);
    makeBundles(*this);
    byWeight.resize(n);
    std::iota(byWeight.begin(), byWeight.end(), 0u);
    std::stable_sort(byWeight.begin(), byWeight.end(), [this](std::uint32_t a, std::uint32_t b) {
        const ViewNode &x = view.nodes[a], &y = view.nodes[b];
        return x.weight != y.weight ? x.weight > y.weight : x.radius > y.radius;
    });
}

Places placesOf(const ViewGraph& view) {
    Places places;
    places.reserve(view.nodes.size());
    for (const ViewNode& node : view.nodes)
        places.push_back(node.at);
    return places;
}

QRectF boundsOf(const ViewGuide& guide) {
    const QPointF at(guide.at.x, guide.at.y);
    if (guide.kind == ViewGuide::Kind::Ring)
        return {at - QPointF(guide.width, guide.width), QSizeF(2 * guide.width, 2 * guide.width)};
    return {at, QSizeF(guide.width, guide.height)};
}

QRectF boundsOf(const Scene& scene, const Places& places) {
    if (places.empty()) return {};
    double left = std::numeric_limits<double>::max(), top = left, right = -left, bottom = -left;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double r = scene.view.nodes[i].radius;
        left = std::min(left, places[i].x - r);
        top = std::min(top, places[i].y - r);
        right = std::max(right, places[i].x + r);
        bottom = std::max(bottom, places[i].y + r);
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace wenmai
