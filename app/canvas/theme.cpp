#include "app/canvas/theme.h"

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

/// WCAG's relative luminance.
double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Theme light() {
    Theme t;
    t.kind = ThemeKind::Light;
    t.background = rgb(0xFCFCFA);
    t.ink = rgb(0x1B1F24);
    t.faintInk = rgb(0x5A626C);
    t.edge = rgb(0xA9B1BA);
    t.negated = rgb(0xC2352B);
    t.contradicted = rgb(0xA8430A);
    t.selection = rgb(0x1565D8);
    t.match = rgb(0xB8860B);
    t.glow = rgb(0xE69F00);
    t.surface = rgb(0xFFFFFF);
    //        person          company         government      media           organization
    t.fill = {rgb(0xE69F00), rgb(0x0072B2), rgb(0xD55E00), rgb(0x7F8790), rgb(0xCC79A7),
              //        place           chip            technology      work            policy
              rgb(0x009E73), rgb(0x56B4E9), rgb(0xE5D52B), rgb(0x9C7A54), rgb(0x6F5AA8)};
    t.hull = {rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7),
              rgb(0x56B4E9), rgb(0xD55E00), rgb(0x8C8C8C), rgb(0xD6C700)};
    return t;
}

Theme dark() {
    Theme t;
    t.kind = ThemeKind::Dark;
    t.background = rgb(0x1A1D21);
    t.ink = rgb(0xECEEF0);
    t.faintInk = rgb(0xA7B0BA);
    t.edge = rgb(0x5D666F);
    t.negated = rgb(0xF2705F);
    t.contradicted = rgb(0xF0A060);
    t.selection = rgb(0x6FB1FF);
    t.match = rgb(0xFFD166);
    t.glow = rgb(0xFFC04D);
    t.surface = rgb(0x24282E);
    t.fill = {rgb(0xF0B03A), rgb(0x3D97D6), rgb(0xE8743A), rgb(0x99A2AC), rgb(0xD98DB6),
              rgb(0x22B58C), rgb(0x7CC6F0), rgb(0xF0E442), rgb(0xB9956C), rgb(0x9A86D6)};
    t.hull = {rgb(0x3D97D6), rgb(0xF0B03A), rgb(0x22B58C), rgb(0xD98DB6),
              rgb(0x7CC6F0), rgb(0xE8743A), rgb(0xA0A0A0), rgb(0xF0E442)};
    return t;
}

/// For black-and-white print: the types differ in lightness a little and in shape and icon clearly.
Theme grey() {
    Theme t;
    t.kind = ThemeKind::Grey;
    t.background = rgb(0xFFFFFF);
    t.ink = rgb(0x000000);
    t.faintInk = rgb(0x444444);
    t.edge = rgb(0x9A9A9A);
    t.negated = rgb(0x333333);
    t.contradicted = rgb(0x555555);
    t.selection = rgb(0x000000);
    t.match = rgb(0x000000);
    t.glow = rgb(0x333333);
    t.surface = rgb(0xFFFFFF);
    t.fill = {rgb(0xB5B5B5), rgb(0x4A4A4A), rgb(0x6E6E6E), rgb(0x8A8A8A), rgb(0xA5A5A5),
              rgb(0x5C5C5C), rgb(0xC9C9C9), rgb(0xDDDDDD), rgb(0x979797), rgb(0x7A7A7A)};
    t.hull = {rgb(0x404040), rgb(0xA0A0A0), rgb(0x707070), rgb(0xC0C0C0),
              rgb(0x585858), rgb(0xB0B0B0), rgb(0x888888), rgb(0x989898)};
    return t;
}

} // namespace

Theme Theme::make(ThemeKind kind) {
    switch (kind) {
    case ThemeKind::Dark:
        return dark();
    case ThemeKind::Grey:
        return grey();
    case ThemeKind::Light:
        break;
    }
    return light();
}

QColor Theme::inkOn(const QColor& ground) {
    return luminance(ground) > 0.30 ? rgb(0x171717) : rgb(0xFFFFFF);
}

QColor tint(const QColor& top, const QColor& ground, double share, bool transparent) {
    if (!transparent) return mix(top, ground, share);
    QColor colour = top;
    colour.setAlphaF(static_cast<float>(std::clamp(share, 0.0, 1.0)));
    return colour;
}

QColor mix(const QColor& top, const QColor& ground, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {part(top.red(), ground.red()), part(top.green(), ground.green()), part(top.blue(), ground.blue())};
}

} // namespace wenmai
