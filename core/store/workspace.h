#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/document.h"
#include "core/model/extraction.h"
#include "core/store/decision.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wenmai {

/// An article with all that is kept of it.
struct ReadArticle {
    RawArticle raw;
    Extraction extraction; ///< as read, before any decision
    std::string text;      ///< the reading text (Document::text), for full-text search
};

/// An article in a list.
struct ArticleInfo {
    std::string id;
    std::string path;
    std::string title; ///< empty where the article has none
    std::string source;
    std::optional<Date> published; ///< as set by the reader, else as read
    bool publishedByHand = false;
    std::uint64_t size = 0; ///< bytes
    std::int64_t added = 0; ///< seconds since 1970, UTC
    std::uint32_t entities = 0;
    std::uint32_t statements = 0;
    std::uint32_t values = 0;
    friend bool operator==(const ArticleInfo&, const ArticleInfo&) = default;
};

struct SearchHit {
    std::string article;
    std::string title;
    std::string snippet;
    Span inSnippet;         ///< the first place, in the snippet
    std::vector<Span> text; ///< all places, in the reading text
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};
struct SearchResult {
    std::vector<SearchHit> hits; ///< newest import first
    bool more = false;           ///< there are more than the limit
    friend bool operator==(const SearchResult&, const SearchResult&) = default;
};

/// One SQLite file, name.wenmai, that holds the articles' bytes, what was read from them (derived: rebuilt when rules
/// or lexicon change) and what the reader decided (kept whatever happens to the derived). Every call that changes
/// something is one transaction: it is there as a whole or not at all, also when the program is killed. Use an object
/// from one thread at a time; several objects, also of several processes, may have the same file open: one writes, a
/// second that wants to gets Busy after three seconds.
class Workspace {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens what is there, bringing an older version up to date (which ReadOnly cannot: Unwritable). Errors: NotFound,
    /// Unreadable, WrongFormat (no workspace), NewerVersion (left untouched), Unwritable (ReadWrite asked for, but the
    /// file or its folder may not be written: opening it ReadOnly works), Busy, Malformed (damaged).
    [[nodiscard]] static Result<Workspace> open(const std::string& path, Mode mode = Mode::ReadWrite);
    /// Makes a new one; an existing file is never replaced. Errors: Unwritable.
    [[nodiscard]] static Result<Workspace> create(const std::string& path);
    /// open() if the file is there, else create().
    [[nodiscard]] static Result<Workspace> openOrCreate(const std::string& path);

    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;

    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] bool readOnly() const;

    // Articles.
    enum class Presence { Absent, Same, Different };
    /// Whether an article with this id is there, with these bytes and metadata or others.
    [[nodiscard]] Result<Presence> presence(const RawArticle& article) const;
    /// Puts articles in, all or none of them; one with the same id is replaced. `version` tells what they were read
    /// with.
    [[nodiscard]] Result<void> put(std::span<const ReadArticle> articles, const std::string& version);
    /// Takes articles out with all that was read from them; decisions about them stay. Returns how many there were.
    [[nodiscard]] Result<std::size_t> remove(std::span<const std::string> ids);
    /// In order of id.
    [[nodiscard]] Result<std::vector<ArticleInfo>> articles() const;
    [[nodiscard]] Result<std::size_t> articleCount() const;
    [[nodiscard]] Result<RawArticle> rawArticle(const std::string& id) const;

    // Derived.
    /// As read, or with the decisions applied.
    [[nodiscard]] Result<Extraction> extraction(const std::string& id, bool withDecisions = true) const;
    /// Of all articles (or the given ones), with the decisions applied, in order of id; to build a KnowledgeGraph of.
    [[nodiscard]] Result<std::vector<std::shared_ptr<const Extraction>>>
    extractions(Task* task = nullptr, std::optional<std::span<const std::string>> ids = std::nullopt) const;
    [[nodiscard]] Result<std::string> readingText(const std::string& id) const;
    /// Ids of the articles that were read with another version and should be read again.
    [[nodiscard]] Result<std::vector<std::string>> outdated(const std::string& version) const;
    /// Articles that hold all words of the query, in either script and any case.
    [[nodiscard]] Result<SearchResult> search(std::string_view query, std::size_t limit = 100) const;

    // Decided.
    [[nodiscard]] Result<Decisions> decisions() const;
    /// Makes (or takes back) decisions as one step that undo() takes back as a whole.
    [[nodiscard]] Result<void> decide(std::span<const Decision> step);
    [[nodiscard]] Result<void> decide(const Decision& decision) { return decide(std::span(&decision, 1)); }
    /// The decisions as they are after taking back the last step (or doing it again); empty if there is none.
    [[nodiscard]] Result<std::vector<Decision>> undo();
    [[nodiscard]] Result<std::vector<Decision>> redo();
    [[nodiscard]] Result<bool> canUndo() const;
    [[nodiscard]] Result<bool> canRedo() const;

    /// Named views, as text that core/view writes and reads (viewSpecToJson()); nullopt removes one.
    [[nodiscard]] Result<void> saveView(const std::string& name, const std::optional<std::string>& spec);
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> views() const;

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    static Result<Workspace> openAs(const std::string& path, Mode mode, bool create);
    std::unique_ptr<Parts> m_parts;
};

} // namespace wenmai
