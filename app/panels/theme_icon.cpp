#include "app/panels/theme_icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// A static library's resources are only there once somebody asks for them; the macro must stand outside namespaces.
static void useIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace wenmai {
namespace {

class ThemeIconEngine : public QIconEngine {
public:
    explicit ThemeIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray svg = m_svg;
        svg.replace("#000", palette.color(group, role).name().toLatin1());
        QSvgRenderer renderer(svg);
        const qreal side = qMin(rect.width(), rect.height());
        const QPointF centre = QRectF(rect).center();
        renderer.render(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themeIcon(const QString& name) {
    useIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new ThemeIconEngine(file.readAll()));
}

QIcon appIcon() {
    useIcons();
    return QIcon(QStringLiteral(":/icons/wenmai.svg"));
}

} // namespace wenmai
