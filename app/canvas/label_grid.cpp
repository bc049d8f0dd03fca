#include "app/canvas/label_grid.h"

#include <algorithm>
#include <cmath>

namespace wenmai {

LabelGrid::LabelGrid(const QRectF& area, double cell)
    : m_area(area), m_cell(cell), m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / cell)))),
      m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / cell)))),
      m_first(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), -1) {}

LabelGrid::Cells LabelGrid::cellsOf(const QRectF& rect) const {
    const auto column = [&](double x) { return static_cast<int>(std::floor((x - m_area.left()) / m_cell)); };
    const auto row = [&](double y) { return static_cast<int>(std::floor((y - m_area.top()) / m_cell)); };
    return {std::max(0, column(rect.left())), std::max(0, row(rect.top())),
            std::min(m_columns - 1, column(rect.right())), std::min(m_rows - 1, row(rect.bottom()))};
}

void LabelGrid::add(const Thing& thing, const QRectF& box) {
    if (!box.intersects(m_area)) return;
    const auto index = static_cast<std::uint32_t>(m_things.size());
    m_things.push_back(thing);
    const Cells cells = cellsOf(box);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x) {
            std::int32_t& first = m_first[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                                          static_cast<std::size_t>(x)];
            m_entries.push_back({index, first});
            first = static_cast<std::int32_t>(m_entries.size()) - 1;
        }
}

void LabelGrid::addDisc(QPointF centre, double radius, std::uint32_t owner) {
    add({static_cast<float>(centre.x()), static_cast<float>(centre.y()), static_cast<float>(radius), -1, owner},
        {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
}

void LabelGrid::addRect(const QRectF& rect) {
    add({static_cast<float>(rect.x()), static_cast<float>(rect.y()), static_cast<float>(rect.width()),
         static_cast<float>(rect.height()), nobody},
        rect);
}

bool LabelGrid::isFree(const QRectF& rect, std::uint32_t owner) const {
    const auto left = static_cast<float>(rect.left()), top = static_cast<float>(rect.top());
    const auto right = static_cast<float>(rect.right()), bottom = static_cast<float>(rect.bottom());
    const Cells cells = cellsOf(rect);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x) {
            std::int32_t at = m_first[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                                      static_cast<std::size_t>(x)];
            for (; at >= 0; at = m_entries[static_cast<std::size_t>(at)].next) {
                const Thing& t = m_things[m_entries[static_cast<std::size_t>(at)].thing];
                if (t.h >= 0) {
                    if (left < t.x + t.w && right > t.x && top < t.y + t.h && bottom > t.y) return false;
                } else if (t.owner != owner || owner == nobody) {
                    const float dx = t.x - std::clamp(t.x, left, right), dy = t.y - std::clamp(t.y, top, bottom);
                    if (dx * dx + dy * dy < t.w * t.w) return false;
                }
            }
        }
    return true;
}

} // namespace wenmai
