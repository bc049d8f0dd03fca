#pragma once

#include "app/canvas/camera.h"
#include "app/canvas/theme.h"
#include "core/base/error.h"
#include "core/view/view_graph.h"

#include <QImage>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace wenmai {

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };
/// By the name's ending, whatever its case; nullopt for any other.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString& path);

enum class PictureScope : std::uint8_t {
    Whole,     ///< everything in the view, at a zoom at which names have room
    Visible,   ///< what the camera sees, as large as in the window
    Selection, ///< the selected nodes and the edges between them
};

/// A fixed size on paper: title, graph and legend are fitted into it.
struct PaperSize {
    double widthMm = 297;
    double heightMm = 210;
    double dpi = 300; ///< for PNG
};

struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    PictureScope scope = PictureScope::Whole;
    double scale = 2;               ///< PNG: pixels per logical pixel, 1 to 8; left aside with a paper size
    std::optional<PaperSize> paper; ///< none: as large as the content is
    ThemeKind theme = ThemeKind::Light;
    bool transparent = false; ///< no background
    bool legend = true;
    bool sources = false;        ///< numbers on the edges and the list of cited sentences
    bool edgeLabels = true;      ///< predicates on the edges where there is room
    bool textAsOutlines = false; ///< SVG and PDF: looks the same everywhere, cannot be searched
    QString fontFamily;          ///< empty: the application's
};

struct CitedSentence {
    QString text;
    QString outlet;
    QString date;
    std::vector<std::uint32_t> edges; ///< KnowledgeGraph ids of the edges that it states
};

/// What belongs on the sheet beside the graph; all in the reader's language. The functions are called on the thread
/// that draws.
struct PictureContent {
    QString title;
    QString dateRange;
    std::vector<CitedSentence>
        sources; ///< in the order in which they are numbered; those of no edge shown are left out
    std::function<QString(Predicate)> predicate;
    std::function<QString(EntityType)> type;
    std::function<QString(const ViewGuide&)> guide;
    Camera camera;                             ///< PictureScope::Visible: the window's
    std::vector<std::uint32_t> selectedNodes;  ///< PictureScope::Selection
    std::optional<std::uint32_t> selectedEdge; ///< its ends count as selected
};

/// Draws the view as the window does and writes it, whole or not at all: an error leaves what was at `path` before.
/// Errors: Unwritable (with the system's reason), TooLarge (a PNG beyond mostPixels), Empty (nothing in the scope).
[[nodiscard]] Result<void> writePicture(const QString& path, const ViewGraph& view, const PictureContent& content,
                                        const PictureOptions& options);

/// The same sheet as pixels, for the clipboard and for a preview; `mostSide` > 0 shrinks it to that many pixels a side.
/// Sources follow below the graph. The format does not matter.
[[nodiscard]] Result<QImage> renderPicture(const ViewGraph& view, const PictureContent& content,
                                           const PictureOptions& options, int mostSide = 0);

inline constexpr double mostPixels = 200e6;

} // namespace wenmai
