#include "core/store/workspace_parts.h"

namespace wenmai {
namespace {

using sql::guarded;
using sql::Query;

void set(sql::Database& db, std::string_view kind, std::string_view about, const std::optional<std::string>& what) {
    if (what)
        Query(db, "INSERT OR REPLACE INTO decision VALUES(?, ?, ?)").with(kind, about, *what).run();
    else
        Query(db, "DELETE FROM decision WHERE kind = ? AND about = ?").with(kind, about).run();
}

std::optional<std::string> textOrNull(const Query& q, int column) {
    return q.null(column) ? std::nullopt : std::optional(q.text(column));
}

struct Entry {
    std::int64_t seq;
    std::string kind, about;
    std::optional<std::string> what;
};

/// Sets all decisions of one step to their text before (or after) it.
std::vector<Decision> turn(sql::Database& db, std::int64_t step, bool back) {
    std::vector<Entry> entries;
    {
        Query q(db, back ? "SELECT seq, kind, about, before FROM journal WHERE step = ? ORDER BY seq DESC"
                         : "SELECT seq, kind, about, after FROM journal WHERE step = ? ORDER BY seq");
        q.with(step);
        while (q.step())
            entries.push_back({q.number(0), q.text(1), q.text(2), textOrNull(q, 3)});
    }
    std::vector<Decision> decisions;
    for (Entry& e : entries) {
        set(db, e.kind, e.about, e.what);
        if (const auto kind = decisionKindFrom(e.kind))
            decisions.push_back({*kind, std::move(e.about), std::move(e.what)});
    }
    Query(db, "UPDATE journal SET undone = ? WHERE step = ?").with(back ? 1 : 0, step).run();
    return decisions;
}

constexpr const char* lastDone = "SELECT coalesce(max(step), 0) FROM journal WHERE undone = 0";
constexpr const char* firstUndone = "SELECT coalesce(min(step), 0) FROM journal WHERE undone = 1";

} // namespace

Result<Decisions> Workspace::decisions() const {
    return guarded([&] {
        Decisions all;
        Query q(m_parts->db, "SELECT kind, about, what FROM decision");
        while (q.step())
            if (const auto kind = decisionKindFrom(q.view(0))) all.insert_or_assign({*kind, q.text(1)}, q.text(2));
        return all;
    });
}

Result<void> Workspace::decide(std::span<const Decision> step) {
    return guarded([&] {
        m_parts->mustWrite();
        sql::Database& db = m_parts->db;
        sql::Transaction transaction(db);
        db.run("DELETE FROM journal WHERE undone = 1");
        const std::int64_t number = db.number("SELECT coalesce(max(step), 0) + 1 FROM journal");
        Query old(db, "SELECT what FROM decision WHERE kind = ? AND about = ?");
        Query note(db, "INSERT INTO journal(step, kind, about, before, after) VALUES(?, ?, ?, ?, ?)");
        for (const Decision& d : step) {
            const std::string_view kind = name(d.kind);
            std::optional<std::string> before;
            if (old.with(kind, d.about).step()) before = old.text(0);
            old.reset();
            note.with(number, kind, d.about, before, d.what).run();
            set(db, kind, d.about, d.what);
        }
        transaction.commit();
    });
}

Result<std::vector<Decision>> Workspace::undo() {
    return guarded([&] {
        m_parts->mustWrite();
        sql::Transaction transaction(m_parts->db);
        const std::int64_t step = m_parts->db.number(lastDone);
        auto decisions = step ? turn(m_parts->db, step, true) : std::vector<Decision>{};
        transaction.commit();
        return decisions;
    });
}

Result<std::vector<Decision>> Workspace::redo() {
    return guarded([&] {
        m_parts->mustWrite();
        sql::Transaction transaction(m_parts->db);
        const std::int64_t step = m_parts->db.number(firstUndone);
        auto decisions = step ? turn(m_parts->db, step, false) : std::vector<Decision>{};
        transaction.commit();
        return decisions;
    });
}

Result<bool> Workspace::canUndo() const {
    return guarded([&] { return m_parts->db.number(lastDone) > 0; });
}

Result<bool> Workspace::canRedo() const {
    return guarded([&] { return m_parts->db.number(firstUndone) > 0; });
}

Result<void> Workspace::saveView(const std::string& name, const std::optional<std::string>& spec) {
    return guarded([&] {
        m_parts->mustWrite();
        sql::Transaction transaction(m_parts->db);
        if (spec)
            Query(m_parts->db, "INSERT OR REPLACE INTO view VALUES(?, ?)").with(name, *spec).run();
        else
            Query(m_parts->db, "DELETE FROM view WHERE name = ?").with(name).run();
        transaction.commit();
    });
}

Result<std::vector<std::pair<std::string, std::string>>> Workspace::views() const {
    return guarded([&] {
        std::vector<std::pair<std::string, std::string>> all;
        Query q(m_parts->db, "SELECT name, spec FROM view ORDER BY name");
        while (q.step())
            all.emplace_back(q.text(0), q.text(1));
        return all;
    });
}

} // namespace wenmai
