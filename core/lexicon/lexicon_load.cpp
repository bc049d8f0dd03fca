#include "core/lexicon/lexicon.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace wenmai {
namespace {

constexpr std::string_view header = "name\ttype\ttw\thk\ten\tother\tparent\tcountry\tcontext\tnote";
constexpr std::string_view shortHeader = "short\tname";
constexpr std::string_view capitalHeader = "capital\tgovernment";

std::vector<std::string_view> split(std::string_view line, char separator) {
    std::vector<std::string_view> out;
    for (;;) {
        const std::size_t at = line.find(separator);
        out.push_back(line.substr(0, at));
        if (at == std::string_view::npos) return out;
        line.remove_prefix(at + 1);
    }
}

/// Up to five capital letters: written small it is another word (IT, AMD, BIS).
bool isShortCapitals(std::string_view text) {
    return text.size() <= 5 && !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '&' || c == '-'; });
}

} // namespace

class LexiconLoader {
public:
    LexiconLoader(Lexicon& lexicon, Diagnostics& diagnostics) : m_lexicon(lexicon), m_diagnostics(diagnostics) {}

    void file(const std::filesystem::path& path) {
        std::ifstream in(path);
        m_where = {path.string(), 0, 0};
        if (!in) return complain("cannot be opened");
        std::string line;
        bool headed = false, shortForms = false, capitals = false;
        while (std::getline(in, line)) {
            ++m_where.line;
            m_where.column = 0;
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (line.empty() || line.front() == '#') continue;
            if (!headed) {
                headed = true;
                shortForms = line == shortHeader;
                capitals = line == capitalHeader;
                if (shortForms || capitals || line == header) continue;
                return complain("expected the header line: " + std::string(header));
            }
            const auto bad = utf8::firstInvalid(line);
            if (bad != std::string::npos) {
                complain("not UTF-8 at byte " + std::to_string(bad));
                continue;
            }
            const auto columns = split(line, '\t');
            if (shortForms)
                shortForm(columns);
            else if (capitals)
                capital(columns);
            else
                entity(columns);
        }
    }

private:
    void complain(std::string message, int column = 0) {
        Place where = m_where;
        where.column = column;
        m_diagnostics.push_back({Diagnostic::Severity::Error, where, std::move(message)});
    }

    void shortForm(const std::vector<std::string_view>& columns) {
        if (columns.size() != 2 || utf8::length(columns[0]) != 1) return complain("expected one character and a name");
        m_lexicon.m_countries[foldedString(columns[0])] = std::string(columns[1]);
    }

    void capital(const std::vector<std::string_view>& columns) {
        if (columns.size() != 2 || columns[0].empty() || columns[1].empty())
            return complain("expected a capital and a government");
        m_lexicon.m_governments[std::string(columns[0])] = std::string(columns[1]);
    }

    void entity(const std::vector<std::string_view>& columns) {
        if (columns.size() < 2 || columns.size() > 10)
            return complain("expected 10 columns, found " + std::to_string(columns.size()));
        const auto column = [&](std::size_t i) { return i < columns.size() ? columns[i] : std::string_view{}; };
        const auto type = entityTypeFrom(column(1));
        if (!type) return complain("unknown type: " + std::string(column(1)), 2);
        if (column(0).empty()) return complain("an entity needs a name", 1);
        LexiconEntity e;
        e.where = m_where;
        bool nameAmbiguous = column(0).ends_with('?');
        e.key = {std::string(column(0).substr(0, column(0).size() - (nameAmbiguous ? 1 : 0))), *type};
        if (!m_known.insert(e.key).second) return complain("listed before: " + e.key.name, 1);
        // "苹果?" among the other spellings makes the name itself ambiguous.
        std::set<std::string> seen;
        const auto add = [&](std::string_view text, Region region) {
            const bool ambiguous = text.ends_with('?');
            if (ambiguous) text.remove_suffix(1);
            if (text.empty()) return;
            std::string folded = foldedString(text);
            if (folded == e.spellings.front().folded) e.spellings.front().ambiguous |= ambiguous;
            if (seen.insert(folded).second)
                e.spellings.push_back({std::string(text), std::move(folded), region, ambiguous, isShortCapitals(text)});
        };
        const std::string folded = foldedString(e.key.name);
        seen.insert(folded);
        e.spellings.push_back({e.key.name, folded, Region::Name, nameAmbiguous, isShortCapitals(e.key.name)});
        constexpr Region regions[] = {Region::Taiwan, Region::HongKong, Region::English, Region::Other};
        for (std::size_t i = 0; i < 4; ++i)
            for (const std::string_view text : split(column(2 + i), '|'))
                add(text, regions[i]);
        e.parent = column(6);
        e.country = column(7);
        for (const std::string_view word : split(column(8), '|'))
            if (!word.empty()) e.context.push_back(foldedString(word));
        e.note = column(9);
        m_lexicon.m_byName[e.key.name].push_back(static_cast<std::uint32_t>(m_lexicon.m_entities.size()));
        m_lexicon.m_entities.push_back(std::move(e));
    }

    Lexicon& m_lexicon;
    Diagnostics& m_diagnostics;
    Place m_where;
    std::set<EntityKey> m_known;
};

Lexicon Lexicon::load(const std::vector<std::filesystem::path>& folders, Diagnostics& diagnostics) {
    Lexicon lexicon;
    LexiconLoader loader(lexicon, diagnostics);
    for (const auto& folder : folders) {
        std::vector<std::filesystem::path> files;
        std::error_code error;
        for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            if (it->path().extension() == ".tsv") files.push_back(it->path());
        if (error) diagnostics.push_back({Diagnostic::Severity::Error, {folder.string(), 0, 0}, error.message()});
        std::sort(files.begin(), files.end());
        for (const auto& file : files)
            loader.file(file);
    }
    lexicon.index();
    return lexicon;
}

} // namespace wenmai
