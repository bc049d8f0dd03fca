#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace wenmai {

enum class LabelSize : std::uint8_t { Tiny, Small, Medium, Large };
inline constexpr int labelSizeCount = 4;

/// The font of a label in device pixels. Chinese comes from a face of the script that the reader's language calls for:
/// without this the system's first face may show Japanese forms.
[[nodiscard]] QFont labelFont(const QFont& base, LabelSize size, double unit);
/// `base` with faces for Chinese after its own families.
[[nodiscard]] QFont withChinese(const QFont& base);

/// One or two lines: a name wider than `width` is broken near its middle, at a space, after punctuation, or between
/// Chinese characters, never inside a Latin word or number unless nothing else is left; what does not fit into two
/// lines ends in "…".
[[nodiscard]] QStringList wrapLabel(const QString& text, const QFontMetricsF& metrics, double width);

} // namespace wenmai
