#include "app/window/app_theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

namespace wenmai {
namespace {

struct Tones {
    QRgb window, base, alternate, text, dim, button, mid, light, dark, highlight, highlighted, link, tip, tipText;
};
constexpr Tones lightTones = {0xfff4f4f2, 0xffffffff, 0xfff8f8f6, 0xff1d2126, 0xff757b83, 0xfff9f9f7, 0xffcdccc7,
                              0xffffffff, 0xffa5a49f, 0xff2f6fab, 0xffffffff, 0xff1f62a0, 0xff2a2e33, 0xfff4f4f2};
constexpr Tones darkTones = {0xff23262a, 0xff1b1d20, 0xff212428, 0xffe6e7e9, 0xff949aa2, 0xff2c3035, 0xff3d4248,
                             0xff4a5057, 0xff141618, 0xff3b79b8, 0xffffffff, 0xff7fb6ea, 0xff3a3f45, 0xfff0f0f0};

QPalette paletteOf(const Tones& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.dim);
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Mid, t.mid);
    p.setColor(QPalette::Midlight, QColor(t.mid).lighter(110));
    p.setColor(QPalette::Light, t.light);
    p.setColor(QPalette::Dark, t.dark);
    p.setColor(QPalette::Shadow, QColor(t.dark).darker(150));
    p.setColor(QPalette::Highlight, t.highlight);
    p.setColor(QPalette::HighlightedText, t.highlighted);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::ToolTipBase, t.tip);
    p.setColor(QPalette::ToolTipText, t.tipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role,
                   QColor::fromRgb((t.dim & 0xffffff) | 0xff000000).lighter(isDark(p) ? 80 : 130));
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.mid);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.dim);
    return p;
}

/// What the platform gave before this program set anything.
const QPalette& systemPalette() {
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

QString settingsName(AppTheme theme) {
    switch (theme) {
    case AppTheme::Light:
        return QStringLiteral("light");
    case AppTheme::Dark:
        return QStringLiteral("dark");
    case AppTheme::System:
        break;
    }
    return QStringLiteral("system");
}

AppTheme themeFromSettings(const QString& name) {
    if (name == QLatin1String("light")) return AppTheme::Light;
    if (name == QLatin1String("dark")) return AppTheme::Dark;
    return AppTheme::System;
}

void applyTheme(AppTheme theme) {
    const bool dark = theme == AppTheme::Dark || (theme == AppTheme::System && isDark(systemPalette()));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = paletteOf(dark ? darkTones : lightTones);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace wenmai
