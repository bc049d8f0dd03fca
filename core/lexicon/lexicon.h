#pragma once

#include "core/base/diagnostic.h"
#include "core/base/span.h"
#include "core/model/extraction.h"
#include "core/text/double_array.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wenmai {

/// Where a spelling is usual.
enum class Region : std::uint8_t { Name, Taiwan, HongKong, English, Other };

/// One way to write an entity, as the lexicon lists it.
struct Spelling {
    std::string text; ///< as written in the file, without the mark of ambiguity
    std::string folded;
    Region region = Region::Name;
    bool ambiguous = false; ///< counts only beside its context or another sure spelling
    bool keepsCase = false; ///< short capitals (AMD, BIS): lower case is another word
};

/// An entity that is known beforehand: a line of resources/lexicon/*.tsv.
struct LexiconEntity {
    EntityKey key;
    std::vector<Spelling> spellings; ///< the name first
    std::string parent;              ///< canonical name of the larger body, maker or family; may be empty
    std::string country;
    std::vector<std::string> context; ///< folded words that make ambiguous spellings sure
    std::string note;                 ///< for the reader, English
    Place where;                      ///< its line
};

/// A spelling's entity: indices into the lexicon.
struct LexiconHit {
    std::uint32_t entity = 0;
    std::uint32_t spelling = 0;
};

/// Every spelling in every script of the entities known beforehand. Immutable once loaded; safe from any thread.
class Lexicon {
public:
    /// Loads every *.tsv of the folders, later ones adding to earlier ones. Broken lines are told of with
    /// file:line:column and left out; the rest counts. Files: resources/lexicon/README.md.
    [[nodiscard]] static Lexicon load(const std::vector<std::filesystem::path>& folders, Diagnostics& diagnostics);

    [[nodiscard]] const std::vector<LexiconEntity>& entities() const { return m_entities; }
    /// Folded spellings; values index hits().
    [[nodiscard]] const DoubleArray& spellings() const { return m_index; }
    [[nodiscard]] std::span<const LexiconHit> hits(std::int32_t value) const;
    /// Where folded text spells what is listed, by letters alone: the longest at each place, none that overlap, none
    /// inside a Latin word. Which words the text has, and so which of these are names, only the segmenter tells.
    struct Located {
        Span folded;
        std::int32_t value = -1; ///< for hits()
    };
    [[nodiscard]] std::vector<Located> locate(std::string_view folded) const;
    /// The entity of that canonical name (and type, where given), or nullptr.
    [[nodiscard]] const LexiconEntity* find(std::string_view name) const;
    [[nodiscard]] const LexiconEntity* find(const EntityKey& key) const;
    /// One-character short forms of countries (中 美 华 …), folded, to the place's canonical name.
    [[nodiscard]] const std::string* country(std::string_view shortForm) const;
    /// The government that a capital stands for (北京 → 中国政府), by the place's canonical name; or nullptr.
    [[nodiscard]] const std::string* government(std::string_view capital) const;

private:
    friend class LexiconLoader;
    void index();

    std::vector<LexiconEntity> m_entities;
    DoubleArray m_index;
    std::vector<LexiconHit> m_hits;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_hitRanges;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byName;
    std::unordered_map<std::string, std::string> m_countries, m_governments;
};

[[nodiscard]] std::string dump(const LexiconEntity& entity);

} // namespace wenmai
