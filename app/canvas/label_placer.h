#pragma once

#include "app/canvas/frame.h"
#include "app/canvas/paint_cache.h"

#include <QRectF>
#include <vector>

namespace wenmai {

enum class LabelKind : std::uint8_t { Node, Edge, Number, Hull, Guide };

/// Words that have found their room, in device pixels.
struct PlacedLabel {
    LabelKind kind = LabelKind::Node;
    std::uint32_t of = 0; ///< index of the node, edge, community or guide
    QString text;
    LabelSize size = LabelSize::Small;
    bool wrapped = true;
    int align = Qt::AlignHCenter;
    QRectF rect;
    bool led = false; ///< stands off its node; a line leads to it
};

/// The rectangle of a node's badge (the count of its hidden neighbours); null if it shows none.
[[nodiscard]] QRectF badgeRect(const Frame& frame, const FrameGeometry& geometry, PaintCache& cache,
                               std::uint32_t node);
[[nodiscard]] QString badgeText(const ViewNode& node);

/// How large a node's name is written; `radius` in logical pixels.
[[nodiscard]] LabelSize labelSize(float weight, double radius);

/// Room on the picture around a node's centre that no label may enter: its disc with rings.
[[nodiscard]] double discRadius(const Frame& frame, const FrameGeometry& geometry, std::uint32_t node);

/// Gives the most important names room first: what is marked, then by weight. No two rectangles overlap, and none
/// touches another node's disc or badge; a name without room is left out. `cache` must be prepared for the frame.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const Frame& frame, const FrameGeometry& geometry,
                                                   PaintCache& cache);

} // namespace wenmai
