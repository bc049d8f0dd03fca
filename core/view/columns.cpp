#include "core/view/arrangements.h"

#include <algorithm>
#include <numeric>

namespace wenmai {
namespace {

constexpr float betweenColumns = 44, betweenGroups = 64, betweenRows = 12;
constexpr float wide = 1.7f; ///< how much wider than high the whole may be
constexpr int sweeps = 8;

std::size_t parts(std::size_t count, std::size_t of) {
    return (count + of - 1) / of;
}

struct Pitch {
    float column = 0, row = 0;
};

/// Rows in the highest column: as few as the width allows.
std::size_t rowsFor(std::span<const ColumnGroup> groups, Pitch pitch) {
    for (std::size_t rows = 1;; ++rows) {
        std::size_t columns = 0, most = 0;
        for (const ColumnGroup& group : groups) {
            columns += parts(group.members.size(), rows);
            most = std::max(most, group.members.size());
        }
        const float width =
            static_cast<float>(columns) * pitch.column + static_cast<float>(groups.size() - 1) * betweenGroups;
        if (rows >= most || width <= wide * static_cast<float>(rows) * pitch.row) return rows;
    }
}

/// Where the nodes of a group stand, as columns from left to right and rows from the top.
class GroupPlace {
public:
    GroupPlace(const ColumnGroup& group, std::size_t rows)
        : m_inOrder(group.inOrder), m_members(group.members), m_columns(parts(group.members.size(), rows)),
          m_rows(parts(group.members.size(), m_columns)) {}
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] const std::vector<std::uint32_t>& members() const { return m_members; }
    [[nodiscard]] std::size_t column(std::size_t i) const { return m_inOrder ? i / m_rows : i % m_columns; }
    /// Rows from the middle, every other column half a row lower so that lines along a row pass between discs.
    [[nodiscard]] float row(std::size_t i) const {
        const std::size_t row = m_inOrder ? i % m_rows : i / m_columns;
        const std::size_t inColumn = m_inOrder ? std::min(m_rows, m_members.size() - column(i) * m_rows)
                                               : parts(m_members.size() - column(i), m_columns);
        return static_cast<float>(row) - static_cast<float>(inColumn - 1) / 2 + (column(i) % 2 != 0 ? 0.5f : 0.0f);
    }
    /// Sorts by the wanted height of each node; what is in order keeps its column.
    void sort(std::span<const float> wanted) {
        const auto less = [&](std::uint32_t a, std::uint32_t b) { return wanted[a] < wanted[b]; };
        const std::size_t chunk = m_inOrder ? m_rows : m_members.size();
        for (std::size_t from = 0; from < m_members.size(); from += chunk) {
            const auto first = m_members.begin() + static_cast<std::ptrdiff_t>(from);
            const auto last = m_members.begin() + static_cast<std::ptrdiff_t>(std::min(from + chunk, m_members.size()));
            std::stable_sort(first, last, less);
        }
    }

private:
    bool m_inOrder;
    std::vector<std::uint32_t> m_members;
    std::size_t m_columns, m_rows;
};

} // namespace

void placeInColumns(ViewGraph& view, std::span<const LayoutGraph::Box> boxes, std::span<const ColumnGroup> groups) {
    float left = 0, right = 0, up = 0, down = 0;
    for (const LayoutGraph::Box& box : boxes) {
        left = std::max(left, box.left);
        right = std::max(right, box.right);
        up = std::max(up, box.up);
        down = std::max(down, box.down);
    }
    const Pitch pitch{left + right + betweenColumns, up + down + betweenRows};
    const std::size_t rows = rowsFor(groups, pitch);
    std::vector<GroupPlace> places;
    for (const ColumnGroup& group : groups)
        places.emplace_back(group, rows);

    // Each node wants to be as high as the mean of its neighbours (Sugiyama's barycentres).
    std::vector<float> height(view.nodes.size(), 0), wanted(view.nodes.size(), 0);
    const auto readHeights = [&] {
        for (const GroupPlace& group : places)
            for (std::size_t i = 0; i < group.members().size(); ++i)
                height[group.members()[i]] = group.row(i);
    };
    readHeights();
    std::vector<float> sum(view.nodes.size());
    std::vector<int> count(view.nodes.size());
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        std::ranges::fill(sum, 0.0f);
        std::ranges::fill(count, 0);
        for (const ViewEdge& edge : view.edges)
            for (const auto& [at, other] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)}) {
                sum[at] += height[other];
                ++count[at];
            }
        for (std::size_t v = 0; v < wanted.size(); ++v)
            wanted[v] = count[v] > 0 ? sum[v] / static_cast<float>(count[v]) : height[v];
        for (GroupPlace& group : places)
            group.sort(wanted);
        readHeights();
    }

    float x = 0;
    for (std::size_t g = 0; g < places.size(); ++g) {
        const GroupPlace& group = places[g];
        ViewGuide guide = groups[g].guide;
        guide.at.x = x;
        guide.width = static_cast<float>(group.columns()) * pitch.column;
        for (std::size_t i = 0; i < group.members().size(); ++i) {
            const float column = static_cast<float>(group.column(i));
            view.nodes[group.members()[i]].at = {x + column * pitch.column + betweenColumns / 2 + left,
                                                 group.row(i) * pitch.row};
        }
        x += guide.width + betweenGroups;
        view.guides.push_back(std::move(guide));
    }
    const float half = (static_cast<float>(rows) / 2 + 0.5f) * pitch.row;
    const float shift = (x - betweenGroups) / 2;
    for (ViewNode& node : view.nodes)
        node.at.x -= shift;
    for (ViewGuide& guide : view.guides) {
        guide.at.x -= shift;
        guide.at.y = -half - up;
        guide.height = 2 * half + up + down;
    }
}

} // namespace wenmai
