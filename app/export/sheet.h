#pragma once

#include "app/canvas/frame.h"
#include "app/export/picture.h"

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <vector>

namespace wenmai {

/// One sample in the legend with its name.
struct LegendItem {
    std::optional<EntityType> type;   ///< a node; else
    std::optional<std::uint8_t> hull; ///< a community of this colour; else an edge of the qualities below
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    bool contradicted = false;
    QString name;
    QRectF place; ///< on the sheet
};

/// A sentence that states edges of the sheet, and these in words, so that the list is of use without the numbers.
struct NumberedSentence {
    CitedSentence cited;
    QString relations;
};

/// A numbered sentence, broken into lines.
struct SourceItem {
    QString number;
    QStringList lines;
    QString origin; ///< outlet, date, and the edges that it states
    double height = 0;
};

/// A picture's sheet with the place of everything on it, in logical pixels (1/96 inch).
struct Sheet {
    QSizeF size;
    Theme theme;
    QFont font;
    QString title, dateRange;
    QRectF titlePlace, datePlace;
    Frame graph;        ///< unit 1
    QPointF graphPlace; ///< top left corner of its viewport
    std::vector<LegendItem> legend;
    std::vector<SourceItem> sources;     ///< below the graph
    std::vector<NumberedSentence> cited; ///< or for pages of their own
    double sourcesTop = 0;
    double sourcesWidth = 0;
};

/// Where the numbered sentences go.
enum class SourcesPlace : std::uint8_t { Below, OwnPages };

[[nodiscard]] Result<Sheet> makeSheet(const ViewGraph& view, const PictureContent& content,
                                      const PictureOptions& options, SourcesPlace place);

/// Every word that may be on the sheet or its pages, run together, and the fonts they are drawn with.
[[nodiscard]] QString wordsOn(const Sheet& sheet);
[[nodiscard]] QList<QFont> fontsOn(const Sheet& sheet);

namespace sheet {
inline constexpr double margin = 28;
[[nodiscard]] QFont fontOf(const QFont& base, int pixels, bool strong = false);
/// Breaks sentences to `width` logical pixels.
[[nodiscard]] std::vector<SourceItem> sourceItems(const std::vector<NumberedSentence>& sources, const QFont& base,
                                                  double width);
} // namespace sheet

} // namespace wenmai
