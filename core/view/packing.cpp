#include "core/view/packing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace wenmai {
namespace {

struct Rect {
    float left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    void add(Point p, const LayoutGraph::Box& box) {
        left = std::min(left, p.x - box.left);
        right = std::max(right, p.x + box.right);
        top = std::min(top, p.y - box.up);
        bottom = std::max(bottom, p.y + box.down);
    }
    [[nodiscard]] float width() const { return right - left; }
    [[nodiscard]] float height() const { return bottom - top; }
};

} // namespace

void packComponents(std::span<const std::vector<std::uint32_t>> components, std::span<const std::size_t> loose,
                    std::span<const LayoutGraph::Box> boxes, std::span<Point> at, float gap) {
    if (loose.empty()) return;
    const LayoutGraph::Box nothing{0, 0, 0, 0};
    const auto around = [&](std::size_t c) {
        Rect rect;
        for (const std::uint32_t v : components[c])
            rect.add(at[v], boxes.empty() ? nothing : boxes[v]);
        return rect;
    };
    std::vector<std::uint8_t> isLoose(components.size(), 0);
    for (const std::size_t c : loose)
        isLoose[c] = 1;
    Rect standing;
    bool anyStanding = false;
    for (std::size_t c = 0; c < components.size(); ++c)
        if (!isLoose[c])
            for (const std::uint32_t v : components[c]) {
                standing.add(at[v], boxes.empty() ? nothing : boxes[v]);
                anyStanding = true;
            }

    struct Item {
        std::size_t component;
        Rect rect;
    };
    std::vector<Item> items;
    double area = 0;
    float widest = 0;
    for (const std::size_t c : loose) {
        items.push_back({c, around(c)});
        const Rect& r = items.back().rect;
        area += static_cast<double>(r.width() + gap) * static_cast<double>(r.height() + gap);
        widest = std::max(widest, r.width());
    }
    std::ranges::stable_sort(items, [&](const Item& a, const Item& b) {
        const std::size_t na = components[a.component].size(), nb = components[b.component].size();
        return na != nb ? na > nb : a.rect.height() > b.rect.height();
    });
    const float width =
        std::max({widest, static_cast<float>(std::sqrt(area * 1.5)), anyStanding ? standing.width() : 0});

    float x = 0, y = 0, row = 0, rowsWidth = 0;
    std::vector<Point> corner;
    const bool ruled = !items.empty() && static_cast<double>(items[0].rect.width() * items[0].rect.height()) > area / 2;
    for (const Item& item : items) {
        const bool afterMain = ruled && &item == &items[0] + 1; // small ones in rows of their own below the main one
        if (afterMain || (x > 0 && x + item.rect.width() > width)) {
            x = 0;
            y += row + gap;
            row = 0;
        }
        corner.push_back({x, y});
        x += item.rect.width() + gap;
        row = std::max(row, item.rect.height());
        rowsWidth = std::max(rowsWidth, x - gap);
    }
    const Point origin = anyStanding ? Point{(standing.left + standing.right - rowsWidth) / 2, standing.bottom + gap}
                                     : Point{-rowsWidth / 2, -(y + row) / 2};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Rect& r = items[i].rect;
        const Point shift{origin.x + corner[i].x - r.left, origin.y + corner[i].y - r.top};
        for (const std::uint32_t v : components[items[i].component]) {
            at[v].x += shift.x;
            at[v].y += shift.y;
        }
    }
}

} // namespace wenmai
