#pragma once

#include "core/base/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// The text as the full-text index takes it: folded, a space after each character, so that every character is a token
/// and any part of a text can be found as a phrase, however short.
[[nodiscard]] std::string indexText(std::string_view text);

/// An FTS5 query for texts that may hold all words of `query` (words are parted by spaces); empty if there is nothing
/// in it that the index knows. The index skips punctuation, so what it finds must be checked with findAll().
[[nodiscard]] std::string indexQuery(std::string_view query);

/// Where the words of `query` stand in `text`, in either script and any case: spans in `text`, in order. Empty if not
/// all of them are there.
[[nodiscard]] std::vector<Span> findAll(std::string_view text, std::string_view query);

/// A piece of `text` around a hit, whole characters, on one line; `hit` is moved into it.
[[nodiscard]] std::string snippet(std::string_view text, Span& hit, std::size_t charactersEachSide = 24);

} // namespace wenmai
