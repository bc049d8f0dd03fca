#pragma once

#include <QPalette>
#include <QString>

namespace wenmai {

enum class AppTheme { System, Light, Dark };

[[nodiscard]] QString settingsName(AppTheme theme);
[[nodiscard]] AppTheme themeFromSettings(const QString& name);

/// Sets style and palette of the application. System follows what the platform gave at start.
void applyTheme(AppTheme theme);
/// Whether a palette is a dark one (Qt 6.4 cannot tell).
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace wenmai
