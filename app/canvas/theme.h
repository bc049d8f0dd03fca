#pragma once

#include "core/view/view_graph.h"

#include <QColor>
#include <array>

namespace wenmai {

enum class ThemeKind : std::uint8_t { Light, Dark, Grey };

/// Every colour of the drawn graph, on screen as in an export. Colours are opaque: translucent lines are several times
/// slower to draw, so fading is done by mixing with the background beforehand (mix()).
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor background;
    QColor ink;      ///< names
    QColor faintInk; ///< predicates, counts, captions
    QColor edge;
    QColor negated;
    QColor contradicted;
    QColor selection;
    QColor match;   ///< found by a search
    QColor glow;    ///< came with the last step of time
    QColor surface; ///< behind legend and badges
    std::array<QColor, entityTypeCount> fill;
    std::array<QColor, communityColours> hull; ///< full colours; hulls are a tint of them

    /// Colours of types follow Okabe and Ito (told apart by all kinds of colour vision); shapes tell the types as well.
    [[nodiscard]] static Theme make(ThemeKind kind);
    [[nodiscard]] const QColor& fillOf(EntityType type) const { return fill[static_cast<std::size_t>(type)]; }
    [[nodiscard]] const QColor& hullOf(std::uint8_t colour) const { return hull[colour % communityColours]; }
    /// Black or white, whichever reads better on `ground`.
    [[nodiscard]] static QColor inkOn(const QColor& ground);
};

/// `share` of `top` as it looks over `ground`: mixed with it, or where the ground is not known, see-through.
[[nodiscard]] QColor tint(const QColor& top, const QColor& ground, double share, bool transparent);

/// `share` of `top` over `ground`, opaque.
[[nodiscard]] QColor mix(const QColor& top, const QColor& ground, double share);

} // namespace wenmai
