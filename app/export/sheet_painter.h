#pragma once

#include "app/export/sheet.h"

class QPainter;

namespace wenmai {

/// Draws the sheet through `painter` in logical pixels. With `unit` > 0 the graph goes in as pixels of that density
/// (the painter's device has it too), else as vectors.
void paintSheet(QPainter& painter, const Sheet& sheet, double unit);

/// Draws sentences from index `from` on into a column at `corner` that may be `height` high; at least one. Returns the
/// index of the first that is left.
std::size_t paintSources(QPainter& painter, const Sheet& sheet, const std::vector<SourceItem>& items, std::size_t from,
                         QPointF corner, double height);
[[nodiscard]] QString sourcesHeading();
/// The heading above them; returns its height.
double paintSourcesHeading(QPainter& painter, const Sheet& sheet, QPointF corner, double width);

} // namespace wenmai
