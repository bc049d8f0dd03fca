#pragma once

#include "core/model/vocabulary.h"

#include <QColor>
#include <QIcon>

namespace wenmai {

/// The shape and colour that nodes of a type have on the canvas, as an icon for lists; follows the palette.
[[nodiscard]] QIcon typeIcon(EntityType type);
/// The colour of a type as text on the palette's base: the canvas's colour, darkened or lightened until it reads well.
[[nodiscard]] QColor typeInk(EntityType type);

} // namespace wenmai
