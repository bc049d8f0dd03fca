#include "core/model/offset_map.h"

#include <algorithm>

namespace wenmai {

void OffsetMap::add(std::uint32_t toBytes, std::uint32_t from, std::uint32_t fromBytes, std::uint8_t toStep,
                    std::uint8_t fromStep) {
    if (toBytes == 0) return;
    if (!m_pieces.empty() && toStep != 0) {
        Piece& last = m_pieces.back();
        if (last.toStep == toStep && last.fromStep == fromStep && last.fromEnd == from) {
            last.fromEnd = from + fromBytes;
            m_size += toBytes;
            return;
        }
    }
    m_pieces.push_back({m_size, from, from + fromBytes, toStep, fromStep});
    m_size += toBytes;
}

std::size_t OffsetMap::pieceAt(std::uint32_t derived) const {
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), derived,
                                        [](std::uint32_t at, const Piece& p) { return at < p.to; });
    return after == m_pieces.begin() ? 0 : static_cast<std::size_t>(after - m_pieces.begin()) - 1;
}

std::uint32_t OffsetMap::pieceEnd(std::size_t piece) const {
    return piece + 1 < m_pieces.size() ? m_pieces[piece + 1].to : m_size;
}

Span OffsetMap::toSource(Span derived) const {
    if (m_pieces.empty()) return {};
    derived.begin = std::min(derived.begin, m_size);
    derived.end = std::min(std::max(derived.end, derived.begin), m_size);
    const auto start = [&](std::uint32_t at) {
        if (at >= m_size) return m_pieces.back().fromEnd;
        const Piece& p = m_pieces[pieceAt(at)];
        return p.toStep == 0 ? p.from : p.from + (at - p.to) / p.toStep * p.fromStep;
    };
    if (derived.empty()) return {start(derived.begin), start(derived.begin)};
    const Piece& last = m_pieces[pieceAt(derived.end - 1)];
    const std::uint32_t end = last.toStep == 0
                                  ? last.fromEnd
                                  : last.from + (derived.end - last.to + last.toStep - 1) / last.toStep * last.fromStep;
    return {start(derived.begin), end};
}

Span OffsetMap::toDerived(Span source) const {
    // Pieces are in the order of both texts, so the ones touched lie together.
    const auto first = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                            [&](const Piece& p) { return p.fromEnd <= source.begin; });
    if (first == m_pieces.end()) return {m_size, m_size};
    const auto index = static_cast<std::size_t>(first - m_pieces.begin());
    std::uint32_t begin = first->to;
    if (source.begin > first->from && first->toStep != 0)
        begin = first->to + (source.begin - first->from) / first->fromStep * first->toStep;
    std::uint32_t end = begin;
    for (std::size_t i = index; i < m_pieces.size() && m_pieces[i].from < source.end; ++i) {
        const Piece& p = m_pieces[i];
        end = p.toStep == 0 || source.end >= p.fromEnd
                  ? pieceEnd(i)
                  : p.to + (source.end - p.from + p.fromStep - 1) / p.fromStep * p.toStep;
    }
    return {begin, std::max(begin, end)};
}

OffsetMap OffsetMap::after(const OffsetMap& inner) const {
    OffsetMap out;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& p = m_pieces[i];
        const std::uint32_t end = pieceEnd(i);
        if (p.toStep == 0) {
            const Span source = inner.toSource({p.from, p.fromEnd});
            out.add(end - p.to, source.begin, source.size(), 0, 0);
            continue;
        }
        // Cut this piece wherever the inner map changes pace.
        std::uint32_t at = p.to;
        while (at < end) {
            const std::uint32_t middle = p.from + (at - p.to) / p.toStep * p.fromStep;
            const std::size_t k = inner.pieceAt(middle);
            const Piece& q = inner.m_pieces[k];
            const std::uint32_t middleEnd = std::min(inner.pieceEnd(k), p.fromEnd);
            std::uint32_t steps = (middleEnd - middle + p.fromStep - 1) / p.fromStep;
            if (steps == 0) steps = 1;
            std::uint32_t bytes = std::min(steps * p.toStep, end - at);
            const bool whole = q.toStep == 0 || p.fromStep % q.toStep != 0;
            if (whole && q.toStep != 0) bytes = std::min<std::uint32_t>(p.toStep, end - at); // paces do not divide
            const Span source = inner.toSource({middle, middle + (bytes + p.toStep - 1) / p.toStep * p.fromStep});
            const auto fromStep = whole ? 0 : static_cast<std::uint8_t>(p.fromStep / q.toStep * q.fromStep);
            out.add(bytes, source.begin, source.size(), whole ? 0 : p.toStep, static_cast<std::uint8_t>(fromStep));
            at += bytes;
        }
    }
    return out;
}

OffsetMap OffsetMap::identity(std::uint32_t size) {
    OffsetMap map;
    map.add(size, 0, size);
    return map;
}

std::string dump(const OffsetMap& map) {
    std::string out;
    for (const auto& p : map.pieces())
        out += std::to_string(p.to) + "<-" + std::to_string(p.from) + ".." + std::to_string(p.fromEnd) + " " +
               std::to_string(p.toStep) + ":" + std::to_string(p.fromStep) + "\n";
    return out;
}

} // namespace wenmai
