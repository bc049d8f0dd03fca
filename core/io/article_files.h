#pragma once

#include "core/base/diagnostic.h"
#include "core/base/error.h"
#include "core/io/record_fields.h"
#include "core/model/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace wenmai {

/// An article of more bytes is not read.
inline constexpr std::uint64_t articleSizeLimit = 64ull * 1024 * 1024;

/// Reads one article file. Its id is the file's name without its ending; its format is told by the ending (.md,
/// .markdown, .html, .htm, .xhtml), else by its first bytes, else plain. From .docx, .pdf, .mht and .mhtml the text
/// or page within is taken, and its bytes are the article's. `path` is UTF-8.
/// Errors, with the file in `where`: NotFound, Unreadable (also an encrypted document), Empty, TooLarge, NotText
/// (binary data), WrongFormat and Malformed (no such document as its ending says).
[[nodiscard]] Result<RawArticle> readArticleFile(const std::string& path);

/// An article from bytes that are in no file of their own (standard input, a workspace); same rules and errors.
[[nodiscard]] Result<RawArticle> articleFromBytes(std::string path, std::string bytes);

/// The article files among `paths`: files as given, folders walked recursively for the endings that are read (.txt and
/// those above), hidden ones left out, links to folders not followed. Order: as given, within a folder by name, so that
/// it is the same on every machine. A file of records in a folder counts if one of its columns has texts. What cannot
/// be walked or is not there becomes a diagnostic; the rest goes on.
[[nodiscard]] std::vector<std::string> listArticleFiles(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                                                        const FieldChooser& chooser = {});

} // namespace wenmai
