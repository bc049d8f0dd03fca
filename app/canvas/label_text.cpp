#include "app/canvas/label_text.h"

#include <QLocale>
#include <array>
#include <cmath>

namespace wenmai {
namespace {

bool isHan(QChar c) {
    const ushort u = c.unicode();
    return (u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || c.isSurrogate();
}

/// How good it is to begin the second line at `at`; lower is better, -1 is not allowed.
int breakCost(const QString& text, qsizetype at) {
    const QChar before = text[at - 1], after = text[at];
    if (after.isLowSurrogate() || after.isMark()) return -1;
    static const QString notFirst = QStringLiteral("，。、；：！？）》〉」』】”’·・,.;:!?)]}%％");
    static const QString notLast = QStringLiteral("（《〈「『【“‘([{");
    if (notFirst.contains(after) || notLast.contains(before)) return -1;
    if (before.isSpace() || after.isSpace()) return 0;
    if (before == u'·' || before == u'・' || before == u'-' || notFirst.contains(before)) return 0;
    if (notLast.contains(after)) return 0;
    if (isHan(before) != isHan(after)) return 1;
    if (isHan(before)) return 2;
    return 12; // inside a word
}

QString elided(const QString& line, const QFontMetricsF& metrics, double width) {
    return metrics.elidedText(line, Qt::ElideRight, width + 0.5);
}

} // namespace

QFont withChinese(const QFont& base) {
    static const QStringList mainland = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                         QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei"),
                                         QStringLiteral("WenQuanYi Micro Hei")};
    static const QStringList taiwan = {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Source Han Sans TC"),
                                       QStringLiteral("PingFang TC"), QStringLiteral("Microsoft JhengHei")};
    static const QStringList hongKong = {QStringLiteral("Noto Sans CJK HK"), QStringLiteral("PingFang HK")};
    const QLocale locale;
    QStringList families = base.families();
    if (families.isEmpty() && !base.family().isEmpty()) families << base.family();
    if (locale.territory() == QLocale::HongKong && locale.language() == QLocale::Chinese) families << hongKong;
    if (locale.script() == QLocale::TraditionalHanScript) families << taiwan;
    families << mainland << taiwan;
    families.removeDuplicates();
    QFont font = base;
    font.setFamilies(families);
    // Coloured fringes suit one screen's pixels; pictures go elsewhere, and cached words lie on any ground.
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::NoSubpixelAntialias));
    return font;
}

QFont labelFont(const QFont& base, LabelSize size, double unit) {
    static constexpr std::array<double, labelSizeCount> pixels = {10.5, 12, 13, 15};
    QFont font = withChinese(base);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels[static_cast<std::size_t>(size)] * unit))));
    font.setWeight(size == LabelSize::Large ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QStringList wrapLabel(const QString& text, const QFontMetricsF& metrics, double width) {
    const QString name = text.simplified();
    const double whole = metrics.horizontalAdvance(name);
    if (whole <= width || name.size() < 4) return {name};
    const double most = 1.5 * width;
    double bestCost = 1e18;
    qsizetype best = -1;
    const double em = metrics.height();
    for (qsizetype i = 1; i < name.size(); ++i) {
        const int cost = breakCost(name, i);
        if (cost < 0) continue;
        const double first = metrics.horizontalAdvance(name.left(i).trimmed());
        const double second = metrics.horizontalAdvance(name.mid(i).trimmed());
        const double over = std::max({0.0, first - most, second - most});
        const double total = cost * 0.5 * em + std::abs(first - second) * 0.5 + over * 8;
        if (total < bestCost) {
            bestCost = total;
            best = i;
        }
    }
    if (best < 0) return {elided(name, metrics, most)};
    return {elided(name.left(best).trimmed(), metrics, most), elided(name.mid(best).trimmed(), metrics, most)};
}

} // namespace wenmai
