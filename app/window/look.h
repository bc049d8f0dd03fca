#pragma once

#include "app/window/app_theme.h"
#include "app/window/language.h"

namespace wenmai {

/// Theme and language as the settings have them. Making it applies both, so make it before any widget.
class Look {
public:
    Look();
    /// Applies and keeps it.
    void setTheme(AppTheme theme);
    void setLanguage(const QString& tag);
    [[nodiscard]] AppTheme theme() const { return m_theme; }
    [[nodiscard]] QString language() const { return m_language.current(); }

private:
    AppTheme m_theme;
    LanguageSwitch m_language;
};

} // namespace wenmai
