#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace wenmai {

QString LanguageSwitch::systemLanguage() {
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English) return QStringLiteral("en");
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
    }
    return QStringLiteral("en");
}

void LanguageSwitch::use(const QString& tag) {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_tag = QStringLiteral("en");
    for (const Language& language : languages)
        if (tag == QLatin1String(language.tag)) m_tag = tag;
    const bool chinese = m_tag != QLatin1String("en");
    // dates and numbers follow the window's language, not the system's
    QLocale::setDefault(chinese ? QLocale(m_tag) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (chinese && m_qt.load(QStringLiteral("qtbase_") + m_tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has one too, for its plurals; installing it posts LanguageChange to every widget
    if (m_own.load(QStringLiteral(":/i18n/wenmai_") + m_tag)) QCoreApplication::installTranslator(&m_own);
}

} // namespace wenmai
