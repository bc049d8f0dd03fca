#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <array>

namespace wenmai {

/// Languages of the window, in the order of the menu; the tag is that of the settings and of
/// translations/wenmai_TAG.qm.
struct Language {
    const char* tag;
    const char* nativeName; ///< UTF-8, never translated
};
inline constexpr std::array<Language, 3> languages = {
    {{"en", "English"}, {"zh_CN", "简体中文"}, {"zh_TW", "繁體中文（台灣）"}}};

/// Installs translators of this program and of Qt. Switching posts LanguageChange to every widget.
class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject* parent = nullptr) : QObject(parent) {}

    /// The one of `languages` that suits the system best.
    [[nodiscard]] static QString systemLanguage();
    /// An unknown tag counts as English.
    void use(const QString& tag);
    [[nodiscard]] QString current() const { return m_tag; }

private:
    QString m_tag;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace wenmai
