#pragma once

#include "app/export/sheet.h"

namespace wenmai {

/// What appears in the scene, in a fixed order: types, then qualities of edges.
[[nodiscard]] std::vector<LegendItem> legendItems(const Scene& scene, const PictureContent& content);
/// Sets them in rows of at most `width`, from (0, 0).
[[nodiscard]] std::vector<LegendItem> placeLegend(std::vector<LegendItem> items, const QFont& base, double width);
void moveLegend(std::vector<LegendItem>& items, QPointF by);
[[nodiscard]] double legendHeight(const std::vector<LegendItem>& placed);
void paintLegend(QPainter& painter, const Sheet& sheet);

} // namespace wenmai
