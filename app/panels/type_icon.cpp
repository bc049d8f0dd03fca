#include "app/panels/type_icon.h"

#include "app/canvas/node_shape.h"
#include "app/canvas/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace wenmai {
namespace {

bool darkPalette() {
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

const Theme& canvasTheme() {
    static const Theme light = Theme::make(ThemeKind::Light);
    static const Theme dark = Theme::make(ThemeKind::Dark);
    return darkPalette() ? dark : light;
}

class TypeIconEngine : public QIconEngine {
public:
    explicit TypeIconEngine(EntityType type) : m_type(type) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        const double radius = qMin(rect.width(), rect.height()) * 0.44;
        painter->scale(radius, radius);
        painter->fillPath(unitShapePath(m_type), canvasTheme().fillOf(m_type));
        painter->fillPath(unitIcon(m_type), Theme::inkOn(canvasTheme().fillOf(m_type)));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TypeIconEngine(*this); }

private:
    EntityType m_type;
};

} // namespace

QIcon typeIcon(EntityType type) {
    return QIcon(new TypeIconEngine(type));
}

QColor typeInk(EntityType type) {
    const QColor fill = canvasTheme().fillOf(type);
    int hue = 0, saturation = 0, lightness = 0;
    fill.getHsl(&hue, &saturation, &lightness);
    return QColor::fromHsl(qMax(0, hue), qMin(saturation, 200),
                           darkPalette() ? qMax(lightness, 165) : qMin(lightness, 85));
}

} // namespace wenmai
