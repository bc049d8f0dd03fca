#include "core/view/repulsion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wenmai {
namespace {

constexpr std::uint32_t leafSize = 16;
constexpr std::size_t lanes =
    8; ///< sums are kept apart by lane, so that they do not depend on the width of the machine's

/// The bits of a 16-bit number, a gap after each.
std::uint32_t spread(std::uint32_t v) {
    v = (v | v << 8) & 0x00FF00FF;
    v = (v | v << 4) & 0x0F0F0F0F;
    v = (v | v << 2) & 0x33333333;
    return (v | v << 1) & 0x55555555;
}

} // namespace

void Repulsion::sort(std::span<const Point> points) {
    float left = points[0].x, right = left, top = points[0].y, bottom = top;
    for (const Point& p : points) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    const float side = std::max({right - left, bottom - top, 1e-6f}), scale = 65535.0f / side;
    m_order.resize(points.size());
    for (std::uint32_t i = 0; i < points.size(); ++i)
        m_order[i] = {spread(static_cast<std::uint32_t>((points[i].x - left) * scale)) |
                          spread(static_cast<std::uint32_t>((points[i].y - top) * scale)) << 1,
                      i};
    // Stable by digits of 11 bits: points in the same place stay in their order.
    m_other.resize(points.size());
    std::array<std::uint32_t, 2048> at;
    for (int shift = 0; shift < 32; shift += 11) {
        at.fill(0);
        for (const auto& o : m_order)
            ++at[o.first >> shift & 2047];
        std::uint32_t sum = 0;
        for (auto& a : at)
            a = std::exchange(sum, sum + a);
        for (const auto& o : m_order)
            m_other[at[o.first >> shift & 2047]++] = o;
        m_order.swap(m_other);
    }
    m_x.resize(points.size());
    m_y.resize(points.size());
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_x[i] = points[m_order[i].second].x;
        m_y[i] = points[m_order[i].second].y;
    }
}

void Repulsion::build(std::uint32_t begin, std::uint32_t end, int shift) {
    const std::size_t self = m_cells.size();
    m_cells.emplace_back();
    const bool leaf = end - begin <= leafSize || shift < 0;
    Cell cell;
    cell.begin = begin;
    cell.end = end;
    cell.leaf = leaf;
    cell.left = cell.top = INFINITY;
    cell.right = cell.bottom = -INFINITY;
    if (leaf) {
        for (std::uint32_t i = begin; i < end; ++i) {
            cell.x += m_x[i];
            cell.y += m_y[i];
            cell.left = std::min(cell.left, m_x[i]);
            cell.right = std::max(cell.right, m_x[i]);
            cell.top = std::min(cell.top, m_y[i]);
            cell.bottom = std::max(cell.bottom, m_y[i]);
        }
        cell.mass = static_cast<float>(end - begin);
    } else {
        for (std::uint32_t quarter = 0, from = begin; quarter < 4; ++quarter) {
            std::uint32_t to = end;
            if (quarter < 3)
                to = static_cast<std::uint32_t>(
                    std::partition_point(m_order.begin() + from, m_order.begin() + end,
                                         [&](const auto& o) { return (o.first >> shift & 3) <= quarter; }) -
                    m_order.begin());
            if (to == from) continue;
            const std::size_t child = m_cells.size();
            build(from, to, shift - 2);
            const Cell& c = m_cells[child];
            cell.x += c.x * c.mass;
            cell.y += c.y * c.mass;
            cell.mass += c.mass;
            cell.left = std::min(cell.left, c.left);
            cell.right = std::max(cell.right, c.right);
            cell.top = std::min(cell.top, c.top);
            cell.bottom = std::max(cell.bottom, c.bottom);
            from = to;
        }
    }
    cell.x /= cell.mass;
    cell.y /= cell.mass;
    cell.next = static_cast<std::uint32_t>(m_cells.size());
    m_cells[self] = cell;
}

void Repulsion::collect(const Cell& leaf, float theta) {
    m_listX.clear();
    m_listY.clear();
    m_listMass.clear();
    for (std::size_t i = 0; i < m_cells.size();) {
        const Cell& cell = m_cells[i];
        const float dx = std::max({leaf.left - cell.x, cell.x - leaf.right, 0.0f});
        const float dy = std::max({leaf.top - cell.y, cell.y - leaf.bottom, 0.0f});
        const float width = std::max(cell.right - cell.left, cell.bottom - cell.top);
        if (width * width < theta * theta * (dx * dx + dy * dy)) {
            m_listX.push_back(cell.x);
            m_listY.push_back(cell.y);
            m_listMass.push_back(cell.mass);
            i = cell.next;
        } else if (cell.leaf) {
            m_listX.insert(m_listX.end(), m_x.begin() + cell.begin, m_x.begin() + cell.end);
            m_listY.insert(m_listY.end(), m_y.begin() + cell.begin, m_y.begin() + cell.end);
            m_listMass.insert(m_listMass.end(), cell.end - cell.begin, 1.0f);
            i = cell.next;
        } else
            ++i;
    }
    while (m_listX.size() % lanes != 0) { // a point without mass pushes nobody
        m_listX.push_back(0);
        m_listY.push_back(0);
        m_listMass.push_back(0);
    }
}

void Repulsion::push(const Cell& leaf, std::span<Point> force, float far) {
    const float *xs = m_listX.data(), *ys = m_listY.data(), *masses = m_listMass.data();
    for (std::uint32_t i = leaf.begin; i < leaf.end; ++i) {
        const float x = m_x[i], y = m_y[i];
        float sumX[lanes] = {}, sumY[lanes] = {};
        for (std::size_t j = 0; j < m_listX.size(); j += lanes)
            for (std::size_t k = 0; k < lanes; ++k) {
                const float dx = x - xs[j + k], dy = y - ys[j + k];
                const float t = 1 + dx * dx + dy * dy;
                const float f = masses[j + k] * (1 + far * t) / (t * t);
                sumX[k] += dx * f;
                sumY[k] += dy * f;
            }
        Point& to = force[m_order[i].second];
        for (std::size_t k = 0; k < lanes; ++k) {
            to.x += sumX[k];
            to.y += sumY[k];
        }
    }
}

void Repulsion::add(std::span<const Point> points, std::span<Point> force, float theta, float far) {
    if (points.size() < 2) return;
    sort(points);
    m_cells.clear();
    build(0, static_cast<std::uint32_t>(points.size()), 30);
    for (const Cell& cell : m_cells) {
        if (!cell.leaf) continue;
        collect(cell, theta);
        push(cell, force, far);
    }
}

} // namespace wenmai
