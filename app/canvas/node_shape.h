#pragma once

#include "core/model/vocabulary.h"

#include <QPainterPath>
#include <QPolygonF>

namespace wenmai {

/// The outline of a type's nodes for a node of radius 1 about the origin, y downwards: closed, without holes, seen
/// whole from the origin, no point farther than 1 away. Thread-safe, made once.
[[nodiscard]] const QPolygonF& unitShape(EntityType type);
[[nodiscard]] const QPainterPath& unitShapePath(EntityType type);

/// How far the outline of unitShape() is from the centre in `direction` (any length but 0). At most 1.
[[nodiscard]] double borderDistance(EntityType type, QPointF direction);

/// The picture on a node of radius 1, to be filled with one colour.
[[nodiscard]] const QPainterPath& unitIcon(EntityType type);

/// The radius on screen of a node, in logical pixels: grows with the zoom, less than in proportion when near so that
/// the room between nodes grows, and is never too small to see.
[[nodiscard]] double screenRadius(double radius, double zoom);

} // namespace wenmai
