#pragma once

#include "app/canvas/label_text.h"
#include "app/canvas/theme.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QSizeF>
#include <array>
#include <optional>

namespace wenmai {

/// A name broken into lines, and the room it takes, in device pixels.
struct WrappedText {
    QStringList lines;
    QSizeF size;
};

/// What a picture of text is kept under.
struct TextImageKey {
    QString text; ///< lines joined with \n
    LabelSize size = LabelSize::Small;
    int align = 0; ///< Qt::AlignLeft, AlignHCenter or AlignRight
    QRgb ink = 0;
    QRgb halo = 0; ///< 0: none
    friend bool operator==(const TextImageKey&, const TextImageKey&) = default;
    friend size_t qHash(const TextImageKey& key, size_t seed = 0) {
        return qHashMulti(seed, key.text, static_cast<int>(key.size), key.align, key.ink, key.halo);
    }
};

/// What is costly to make and the same in the next frame: measured names, pictures of words with their halo, pictures
/// of small nodes. One thread at a time.
class PaintCache {
public:
    /// Before each frame; forgets everything if fonts or scale are others than before.
    void prepare(const QFont& base, double unit);

    [[nodiscard]] const QFont& font(LabelSize size) const { return m_fonts[static_cast<std::size_t>(size)]; }
    [[nodiscard]] const QFontMetricsF& metrics(LabelSize size) const {
        return *m_metrics[static_cast<std::size_t>(size)];
    }
    [[nodiscard]] double lineHeight(LabelSize size) const;
    /// Wrapped to the width that suits labels of nodes; `wrap` false keeps one line.
    [[nodiscard]] const WrappedText& measured(const QString& text, LabelSize size, bool wrap = true);

    /// Words with a halo around them; the margin on each side is haloMargin().
    [[nodiscard]] const QImage& textImage(const TextImageKey& key, const WrappedText& text);
    [[nodiscard]] int haloMargin() const { return m_haloMargin; }

    /// A node of radius `radius`, its centre in the middle of the image.
    [[nodiscard]] const QImage& nodeImage(EntityType type, double radius, const QColor& fill, const QColor& icon);

private:
    QFont m_base;
    double m_unit = 0;
    int m_haloMargin = 3;
    std::array<QFont, labelSizeCount> m_fonts;
    std::array<std::optional<QFontMetricsF>, labelSizeCount> m_metrics;
    std::array<QHash<QString, WrappedText>, labelSizeCount * 2> m_measured;
    QHash<TextImageKey, QImage> m_texts;
    qsizetype m_textBytes = 0;
    QHash<quint64, QImage> m_nodes;
};

/// One node, for images and vector pictures alike; `line` is the outline's width. An invalid `icon` leaves it out.
void drawNode(QPainter& painter, EntityType type, QPointF at, double radius, const QColor& fill, const QColor& icon,
              double line);

} // namespace wenmai
