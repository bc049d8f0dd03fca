#pragma once

#include "core/base/error.h"
#include "core/view/make_view.h"

#include <cstdint>
#include <optional>
#include <string>

namespace wenmai::cli {

/// How export draws a picture.
struct PictureRequest {
    std::string path;
    std::string title;
    std::string language = "zh_CN"; ///< of the words on it: en, zh_CN, zh_TW
    double scale = 2;               ///< PNG: pixels per logical pixel
    bool dark = false;
    bool legend = true;
    bool sources = false; ///< the numbered list of the cited sentences
    bool transparent = false;
    bool outlines = false; ///< SVG, PDF: words as outlines
    struct Paper {
        double width = 0, height = 0; ///< mm
        double dots = 300;            ///< an inch, for PNG
    };
    std::optional<Paper> paper; ///< none: as large as the graph
};

/// Whether the path's ending is that of a picture.
[[nodiscard]] bool isPicture(const std::string& path);

/// Lays the view out and draws it as the window does. The only part of the command line that needs Qt; no display.
[[nodiscard]] Result<void> drawPicture(const KnowledgeGraph& graph, const ViewSpec& spec,
                                       const PictureRequest& request);

} // namespace wenmai::cli
