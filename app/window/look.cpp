#include "app/window/look.h"

#include <QSettings>

namespace wenmai {
namespace {

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");

} // namespace

Look::Look() : m_theme(themeFromSettings(QSettings().value(themeKey).toString())) {
    applyTheme(m_theme);
    m_language.use(QSettings().value(languageKey, LanguageSwitch::systemLanguage()).toString());
}

void Look::setTheme(AppTheme theme) {
    m_theme = theme;
    QSettings().setValue(themeKey, settingsName(theme));
    applyTheme(theme);
}

void Look::setLanguage(const QString& tag) {
    QSettings().setValue(languageKey, tag);
    m_language.use(tag);
}

} // namespace wenmai
