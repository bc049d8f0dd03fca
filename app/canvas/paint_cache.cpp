#include "app/canvas/paint_cache.h"

#include "app/canvas/node_shape.h"

#include <QPainter>
#include <cmath>

namespace wenmai {
namespace {

/// Names wider than this many ems are broken in two.
constexpr double labelEms = 8.5;
constexpr qsizetype mostTextBytes = 48 << 20;

/// Grows what is dark in an 8-bit mask by `by` pixels and softens the rim.
void spread(QImage& mask, int by) {
    const int w = mask.width(), h = mask.height();
    std::vector<uchar> row(static_cast<std::size_t>(std::max(w, h)));
    const auto pass = [&](int count, int length, auto pixel) {
        for (int i = 0; i < count; ++i) {
            for (int k = 0; k < length; ++k)
                row[static_cast<std::size_t>(k)] = *pixel(i, k);
            for (int k = 0; k < length; ++k) {
                uchar most = 0;
                for (int j = std::max(0, k - by); j <= std::min(length - 1, k + by); ++j)
                    most = std::max(most, row[static_cast<std::size_t>(j)]);
                *pixel(i, k) = most;
            }
        }
    };
    uchar* bits = mask.bits();
    const auto stride = mask.bytesPerLine();
    pass(h, w, [&](int i, int k) { return bits + i * stride + k; });
    pass(w, h, [&](int i, int k) { return bits + k * stride + i; });
    const QImage sharp = mask;
    bits = mask.bits();
    for (int y = 1; y + 1 < h; ++y)
        for (int x = 1; x + 1 < w; ++x) {
            int sum = 0;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    sum += sharp.constScanLine(y + dy)[x + dx] * (dx == 0 ? 2 : 1) * (dy == 0 ? 2 : 1);
            bits[y * stride + x] = static_cast<uchar>(sum / 16);
        }
}

void drawLines(QPainter& painter, const WrappedText& text, int align, const QFontMetricsF& metrics, double margin) {
    double y = margin + metrics.ascent();
    for (const QString& line : text.lines) {
        const double free = text.size.width() - metrics.horizontalAdvance(line);
        const double x = align == Qt::AlignLeft ? 0 : align == Qt::AlignRight ? free : free / 2;
        painter.drawText(QPointF(margin + x, y), line);
        y += metrics.height();
    }
}

} // namespace

void drawNode(QPainter& painter, EntityType type, QPointF at, double radius, const QColor& fill, const QColor& icon,
              double line) {
    const QTransform place = QTransform::fromTranslate(at.x(), at.y()).scale(radius, radius);
    painter.setPen(QPen(mix(fill, QColor(Qt::black), 0.72), line, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(fill);
    if (type == EntityType::Person)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPath(place.map(unitShapePath(type)));
    if (!icon.isValid()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(icon);
    painter.drawPath(place.map(unitIcon(type)));
}

void PaintCache::prepare(const QFont& base, double unit) {
    if (unit == m_unit && base == m_base) return;
    m_base = base;
    m_unit = unit;
    m_haloMargin = static_cast<int>(std::ceil(2 * unit)) + 1;
    for (int i = 0; i < labelSizeCount; ++i) {
        const auto k = static_cast<std::size_t>(i);
        m_fonts[k] = labelFont(base, static_cast<LabelSize>(i), unit);
        m_metrics[k].emplace(m_fonts[k]);
    }
    for (auto& measured : m_measured)
        measured.clear();
    m_texts.clear();
    m_textBytes = 0;
    m_nodes.clear();
}

double PaintCache::lineHeight(LabelSize size) const {
    return metrics(size).height();
}

const WrappedText& PaintCache::measured(const QString& text, LabelSize size, bool wrap) {
    auto& known = m_measured[static_cast<std::size_t>(size) + (wrap ? 0 : labelSizeCount)];
    const auto found = known.constFind(text);
    if (found != known.constEnd()) return *found;
    const QFontMetricsF& m = metrics(size);
    WrappedText wrapped;
    wrapped.lines =
        wrap ? wrapLabel(text, m, labelEms * m_fonts[static_cast<std::size_t>(size)].pixelSize()) : QStringList{text};
    double width = 0;
    for (const QString& line : wrapped.lines)
        width = std::max(width, m.horizontalAdvance(line));
    wrapped.size = {std::ceil(width), std::ceil(m.height() * static_cast<double>(wrapped.lines.size()))};
    return *known.insert(text, wrapped);
}

const QImage& PaintCache::textImage(const TextImageKey& key, const WrappedText& text) {
    const auto found = m_texts.constFind(key);
    if (found != m_texts.constEnd()) return *found;
    if (m_textBytes > mostTextBytes) { // a rare event; what is in sight is made again at once
        m_texts.clear();
        m_textBytes = 0;
    }
    const int margin = m_haloMargin;
    const QSize size(static_cast<int>(text.size.width()) + 2 * margin,
                     static_cast<int>(text.size.height()) + 2 * margin);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font(key.size));
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(QColor::fromRgb(key.ink));
    drawLines(painter, text, key.align, metrics(key.size), margin);
    if (key.halo != 0) {
        QImage halo = image.convertToFormat(QImage::Format_Alpha8);
        spread(halo, static_cast<int>(std::lround(1.6 * m_unit)));
        QImage ground(size, QImage::Format_ARGB32_Premultiplied);
        ground.fill(QColor::fromRgb(key.halo));
        QPainter cut(&ground);
        cut.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        cut.drawImage(0, 0, halo);
        cut.end();
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.drawImage(0, 0, ground);
    }
    painter.end();
    m_textBytes += image.sizeInBytes();
    return *m_texts.insert(key, image);
}

const QImage& PaintCache::nodeImage(EntityType type, double radius, const QColor& fill, const QColor& icon) {
    // Radii in steps of a quarter pixel are as good as exact, and few.
    const auto step = static_cast<quint64>(std::lround(radius * 4));
    const quint64 key = (static_cast<quint64>(fill.rgb() & 0xFFFFFF) << 32) | (step << 8) |
                        (static_cast<quint64>(type) << 1) | (icon.isValid() ? 1 : 0);
    const auto found = m_nodes.constFind(key);
    if (found != m_nodes.constEnd()) return *found;
    const double r = static_cast<double>(step) / 4;
    const int half = static_cast<int>(std::ceil(r + m_unit)) + 1;
    QImage image(2 * half, 2 * half, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNode(painter, type, QPointF(half, half), r, fill, icon, m_unit);
    painter.end();
    return *m_nodes.insert(key, image);
}

} // namespace wenmai
