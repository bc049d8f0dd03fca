#include "core/store/extraction_blob.h"
#include "core/store/search_text.h"
#include "core/store/workspace_parts.h"

#include <chrono>

namespace wenmai {
namespace {

using sql::guarded;
using sql::Query;

std::int64_t now() {
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

std::optional<std::string> textOf(const std::optional<CitedText>& cited) {
    return cited ? std::optional(cited->text) : std::nullopt;
}

Extraction parsed(std::string_view data, const std::string& id, const sql::Database& db) {
    auto x = extractionFromBlob(data);
    if (!x)
        throw sql::Failure{{ErrorCode::Malformed,
                            "what was read from \"" + id + "\" is damaged: " + x.error().message,
                            {db.path(), 0, 0}}};
    return std::move(x).value();
}

/// Puts and removes articles with statements that are prepared once.
class ArticleWriter {
public:
    explicit ArticleWriter(sql::Database& db)
        : m_find(db, "SELECT a.row, r.text FROM article a LEFT JOIN reading r ON r.article = a.row WHERE a.id = ?"),
          m_bytes(db, "SELECT bytes, given FROM article WHERE id = ?"),
          m_deleteExtraction(db, "DELETE FROM extraction WHERE article = ?"),
          m_deleteReading(db, "DELETE FROM reading WHERE article = ?"),
          m_unindex(db, "INSERT INTO search(search, rowid, text) VALUES('delete', ?, ?)"),
          m_delete(db, "DELETE FROM article WHERE row = ?"),
          m_article(db, "INSERT INTO article(id, path, format, added, bytes, given) VALUES(?, ?, ?, ?, ?, ?)"),
          m_extraction(db, "INSERT INTO extraction VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_reading(db, "INSERT INTO reading VALUES(?, ?)"),
          m_index(db, "INSERT INTO search(rowid, text) VALUES(?, ?)"), m_db(db) {}

    bool remove(const std::string& id) {
        const auto row = unindex(id);
        if (row) m_delete.with(*row).run();
        return row.has_value();
    }

    void put(const ReadArticle& a, const std::string& version) {
        m_bytes.with(a.raw.id);
        const std::string given = givenToText(a.raw.given);
        const bool same = m_bytes.step() && m_bytes.view(0) == a.raw.bytes && m_bytes.view(1) == given;
        m_bytes.reset();
        if (same) { // read again: the article itself stays what it was
            const std::int64_t row = *unindex(a.raw.id);
            m_deleteExtraction.with(row).run();
            m_deleteReading.with(row).run();
            putDerived(row, a, version);
            return;
        }
        remove(a.raw.id);
        m_article.with(a.raw.id, a.raw.path, name(a.raw.format), now());
        m_article.bindBlob(5, a.raw.bytes);
        m_article.bind(6, given);
        m_article.run();
        putDerived(m_db.lastRow(), a, version);
    }

private:
    /// Takes the article out of the full-text index; its row, if there is one.
    std::optional<std::int64_t> unindex(const std::string& id) {
        m_find.with(id);
        if (!m_find.step()) return std::nullopt;
        const std::int64_t row = m_find.number(0);
        if (!m_find.null(1)) {
            const std::string indexed = indexText(m_find.view(1)); // the index has no text of its own to take out
            m_unindex.with(row, indexed).run();
        }
        m_find.reset();
        return row;
    }

    void putDerived(std::int64_t row, const ReadArticle& a, const std::string& version) {
        const Extraction& x = a.extraction;
        const auto published = x.metadata.published ? std::optional(iso(x.metadata.published->date)) : std::nullopt;
        const auto title = textOf(x.metadata.title), source = textOf(x.metadata.source);
        const std::string data = toBlob(x), indexed = indexText(a.text);
        m_extraction.with(row, version, title, source, published, static_cast<std::int64_t>(x.entities.size()),
                          static_cast<std::int64_t>(x.statements.size()), static_cast<std::int64_t>(x.values.size()));
        m_extraction.bindBlob(9, data);
        m_extraction.run();
        m_reading.with(row, a.text).run();
        m_index.with(row, indexed).run();
    }

    Query m_find, m_bytes, m_deleteExtraction, m_deleteReading, m_unindex, m_delete, m_article, m_extraction, m_reading,
        m_index;
    sql::Database& m_db;
};

ArticleInfo infoFrom(const Query& q) {
    ArticleInfo info;
    info.id = q.text(0);
    info.path = q.text(1);
    info.size = static_cast<std::uint64_t>(q.number(2));
    info.added = q.number(3);
    info.title = q.text(4);
    info.source = q.text(5);
    info.published = dateFromIso(q.view(6));
    info.entities = static_cast<std::uint32_t>(q.number(7));
    info.statements = static_cast<std::uint32_t>(q.number(8));
    info.values = static_cast<std::uint32_t>(q.number(9));
    return info;
}

} // namespace

Result<Workspace::Presence> Workspace::presence(const RawArticle& article) const {
    return guarded([&] {
        Query q(m_parts->db, "SELECT bytes, given FROM article WHERE id = ?");
        if (!q.with(article.id).step()) return Presence::Absent;
        const bool same = q.view(0) == article.bytes && q.view(1) == givenToText(article.given);
        return same ? Presence::Same : Presence::Different;
    });
}

Result<void> Workspace::put(std::span<const ReadArticle> articles, const std::string& version) {
    return guarded([&] {
        m_parts->mustWrite();
        sql::Transaction transaction(m_parts->db);
        ArticleWriter writer(m_parts->db);
        for (const ReadArticle& article : articles)
            writer.put(article, version);
        transaction.commit();
    });
}

Result<std::size_t> Workspace::remove(std::span<const std::string> ids) {
    return guarded([&] {
        m_parts->mustWrite();
        sql::Transaction transaction(m_parts->db);
        ArticleWriter writer(m_parts->db);
        std::size_t removed = 0;
        for (const std::string& id : ids)
            removed += writer.remove(id);
        transaction.commit();
        return removed;
    });
}

Result<std::vector<ArticleInfo>> Workspace::articles() const {
    const auto decided = decisions();
    if (!decided) return decided.error();
    return guarded([&] {
        Query q(m_parts->db,
                "SELECT a.id, a.path, length(a.bytes), a.added, e.title, e.source, e.published, e.entities,"
                " e.statements, e.val FROM article a LEFT JOIN extraction e ON e.article = a.row ORDER BY a.id");
        std::vector<ArticleInfo> list;
        while (q.step()) {
            ArticleInfo& info = list.emplace_back(infoFrom(q));
            const auto set = decided->find({DecisionKind::Published, aboutArticle(info.id)});
            if (set == decided->end()) continue;
            info.published = dateFromIso(set->second);
            info.publishedByHand = true;
        }
        return list;
    });
}

Result<std::size_t> Workspace::articleCount() const {
    return guarded([&] { return static_cast<std::size_t>(m_parts->db.number("SELECT count(*) FROM article")); });
}

Result<RawArticle> Workspace::rawArticle(const std::string& id) const {
    return guarded([&] {
        Query q(m_parts->db, "SELECT path, format, bytes, given FROM article WHERE id = ?");
        if (!q.with(id).step()) m_parts->noArticle(id);
        return RawArticle{id, q.text(0), articleFormatFrom(q.view(1)).value_or(ArticleFormat::Plain), q.text(2),
                          givenFromText(q.view(3))};
    });
}

Result<Extraction> Workspace::extraction(const std::string& id, bool withDecisions) const {
    const auto decided = withDecisions ? decisions() : Result<Decisions>(Decisions{});
    if (!decided) return decided.error();
    return guarded([&] {
        Query q(m_parts->db, "SELECT e.data FROM article a JOIN extraction e ON e.article = a.row WHERE a.id = ?");
        if (!q.with(id).step()) m_parts->noArticle(id);
        return applied(*decided, parsed(q.view(0), id, m_parts->db));
    });
}

Result<std::vector<std::shared_ptr<const Extraction>>>
Workspace::extractions(Task* task, std::optional<std::span<const std::string>> ids) const {
    using List = std::vector<std::shared_ptr<const Extraction>>;
    const auto decided = decisions();
    if (!decided) return decided.error();
    const auto cancelled = [&] {
        if (task && task->stopped()) throw sql::Failure{{ErrorCode::Cancelled, "stopped", {path(), 0, 0}}};
        if (task) task->advance();
    };
    return guarded([&] {
        List list;
        const auto add = [&](const std::string& id, std::string_view data) {
            cancelled();
            list.push_back(std::make_shared<const Extraction>(applied(*decided, parsed(data, id, m_parts->db))));
        };
        if (ids) {
            if (task) task->setTotal(ids->size());
            Query q(m_parts->db, "SELECT e.data FROM article a JOIN extraction e ON e.article = a.row WHERE a.id = ?");
            for (const std::string& id : *ids) {
                if (!q.with(id).step()) m_parts->noArticle(id);
                add(id, q.view(0));
            }
            return list;
        }
        if (task) task->setTotal(static_cast<std::uint64_t>(m_parts->db.number("SELECT count(*) FROM extraction")));
        Query q(m_parts->db, "SELECT a.id, e.data FROM article a JOIN extraction e ON e.article = a.row ORDER BY a.id");
        while (q.step())
            add(q.text(0), q.view(1));
        return list;
    });
}

Result<std::string> Workspace::readingText(const std::string& id) const {
    return guarded([&] {
        Query q(m_parts->db, "SELECT r.text FROM article a JOIN reading r ON r.article = a.row WHERE a.id = ?");
        if (!q.with(id).step()) m_parts->noArticle(id);
        return q.text(0);
    });
}

Result<std::vector<std::string>> Workspace::outdated(const std::string& version) const {
    return guarded([&] {
        Query q(m_parts->db, "SELECT a.id FROM article a LEFT JOIN extraction e ON e.article = a.row"
                             " WHERE e.version IS NOT ? ORDER BY a.id");
        q.with(version);
        std::vector<std::string> ids;
        while (q.step())
            ids.push_back(q.text(0));
        return ids;
    });
}

Result<SearchResult> Workspace::search(std::string_view query, std::size_t limit) const {
    return guarded([&] {
        SearchResult result;
        const std::string phrases = indexQuery(query);
        if (phrases.empty()) return result;
        Query q(m_parts->db, "SELECT a.id, e.title, r.text FROM search s JOIN article a ON a.row = s.rowid"
                             " JOIN reading r ON r.article = a.row LEFT JOIN extraction e ON e.article = a.row"
                             " WHERE s.search MATCH ? ORDER BY s.rowid DESC");
        q.with(phrases);
        while (q.step()) {
            SearchHit hit;
            hit.text = findAll(q.view(2), query);
            if (hit.text.empty()) continue;
            if (result.hits.size() == limit) {
                result.more = true;
                break;
            }
            hit.article = q.text(0);
            hit.title = q.text(1);
            hit.inSnippet = hit.text.front();
            hit.snippet = snippet(q.view(2), hit.inSnippet);
            result.hits.push_back(std::move(hit));
        }
        return result;
    });
}

} // namespace wenmai
