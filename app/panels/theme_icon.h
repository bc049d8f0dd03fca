#pragma once

#include <QIcon>
#include <QString>

namespace wenmai {

/// The project's monochrome icon `name` (resources/icons), drawn sharp at any size and device ratio, in the text colour
/// of the palette at the time of painting: a change of theme needs no new icons.
[[nodiscard]] QIcon themeIcon(const QString& name);

/// The program's own icon.
[[nodiscard]] QIcon appIcon();

} // namespace wenmai
