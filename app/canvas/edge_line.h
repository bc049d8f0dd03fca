#pragma once

#include "core/model/vocabulary.h"

#include <QPointF>
#include <array>

namespace wenmai {

/// One end of an edge on the screen.
struct EdgeEnd {
    QPointF at;
    double radius = 0;
    EntityType type = EntityType::Person;
};

/// The drawn course of an edge, all in the units of the given ends: from border to border, ending at the arrow's base.
struct EdgeLine {
    static constexpr int most = 18;
    std::array<QPointF, most> points;
    int count = 0;   ///< 0: nothing to be seen between the nodes; 2: straight
    QPointF tip;     ///< where it touches the target's border
    QPointF heading; ///< unit vector at the tip

    /// A point `part` (0 to 1) of the way along.
    [[nodiscard]] QPointF at(double part) const;
    /// Unit vector along the line there.
    [[nodiscard]] QPointF directionAt(double part) const;
    [[nodiscard]] double length() const;
    [[nodiscard]] double distanceTo(QPointF point) const;
};

/// `bend` is how far the line's middle stands off the straight one, to the left of the way from `from` to `to` as seen
/// on the screen if negative; `arrow` the length of the arrow head, 0 for none. `loop` (0, 1, …) is used where both
/// ends are one node: each further loop is wider.
[[nodiscard]] EdgeLine edgeLine(const EdgeEnd& from, const EdgeEnd& to, double bend, double arrow);
[[nodiscard]] EdgeLine loopLine(const EdgeEnd& node, int loop, double arrow);

} // namespace wenmai
