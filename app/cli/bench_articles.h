#pragma once

#include "core/model/document.h"
#include "core/text/word_dict.h"

#include <string>
#include <vector>

namespace wenmai::cli {

/// Makes articles of sentences of others, by chance but always the same ones: as many sentences as one of the others
/// has, in one of seven a person and a number that nobody wrote, so that none is a copy.
class ShuffledArticles {
public:
    explicit ShuffledArticles(const std::vector<Document>& documents);
    [[nodiscard]] RawArticle make(std::size_t number) const;
    /// Enough of them for so many bytes.
    [[nodiscard]] std::vector<RawArticle> bytes(std::size_t size) const;
    [[nodiscard]] bool empty() const { return m_sentences.empty(); }

private:
    std::vector<std::string> m_sentences;
    std::vector<std::size_t> m_lengths;
};

/// Articles of words drawn from the dictionary by their frequency, flattened: what shuffled copies of a few articles
/// hide is how a wide vocabulary treats the caches.
[[nodiscard]] std::vector<RawArticle> wideArticles(const WordDict& dict, std::size_t size);

[[nodiscard]] std::size_t sizeOf(const std::vector<RawArticle>& articles);

} // namespace wenmai::cli
