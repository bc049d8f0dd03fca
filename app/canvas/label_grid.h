#pragma once

#include <QRectF>
#include <cstdint>
#include <vector>

namespace wenmai {

/// What of the picture is taken already: discs of nodes and rectangles of labels, in cells of a uniform grid.
class LabelGrid {
public:
    static constexpr std::uint32_t nobody = 0xFFFFFFFF;

    /// Things outside `area` are not kept, and nothing outside it is found taken.
    LabelGrid(const QRectF& area, double cell);

    void addDisc(QPointF centre, double radius, std::uint32_t owner);
    void addRect(const QRectF& rect);
    /// Whether `rect` touches no rectangle and no disc but the `owner`'s own.
    [[nodiscard]] bool isFree(const QRectF& rect, std::uint32_t owner) const;

private:
    struct Thing {
        float x, y, w, h; ///< a rectangle; for a disc centre and w = radius, h < 0
        std::uint32_t owner;
    };
    struct Entry {
        std::uint32_t thing;
        std::int32_t next;
    };
    struct Cells {
        int left, top, right, bottom;
    };
    [[nodiscard]] Cells cellsOf(const QRectF& rect) const;
    void add(const Thing& thing, const QRectF& box);

    QRectF m_area;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::int32_t> m_first; ///< per cell, into m_entries; -1: none
    std::vector<Entry> m_entries;
    std::vector<Thing> m_things;
};

} // namespace wenmai
