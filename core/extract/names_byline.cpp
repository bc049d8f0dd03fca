#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class Byline {
public:
    Byline(const Analysis& a, const NameSources& sources)
        : m_a(a), m_lexicon(sources.lexicon), m_lists(sources.lists) {}

    [[nodiscard]] std::vector<FoundMention> read() const {
        std::vector<FoundMention> found;
        const Metadata& about = m_a.document.metadata;
        if (const auto at = place(about.source))
            if (const auto outlet = outletOf(m_a.text(*at))) found.push_back({*at, *outlet, "byline", true});
        if (const auto at = place(about.author))
            for (const Span one : people(*at))
                found.push_back({one, authorOf(m_a.text(one)), "byline", true});
        return found;
    }

private:
    /// Where the words stand in the folded text; nowhere unless the text itself says them.
    [[nodiscard]] std::optional<Span> place(const std::optional<CitedText>& cited) const {
        if (!cited || cited->from != CitedFrom::Text || cited->raw.empty()) return std::nullopt;
        const Span folded = m_a.folded.toText.toDerived(m_a.document.toRaw.toDerived(cited->raw));
        if (folded.empty() || m_a.isDoubtful(folded)) return std::nullopt;
        const std::size_t length = utf8::length(m_a.text(folded));
        return length < 2 || length > 30 ? std::nullopt : std::optional(folded);
    }

    [[nodiscard]] const EntityKey* known(std::string_view name, std::initializer_list<EntityType> types) const {
        const std::int32_t value = m_lexicon.spellings().find(name);
        if (value < 0) return nullptr;
        for (const LexiconHit hit : m_lexicon.hits(value)) {
            const EntityKey& key = m_lexicon.entities()[hit.entity].key;
            if (std::find(types.begin(), types.end(), key.type) != types.end()) return &key;
        }
        return nullptr;
    }

    /// An outlet, unless its name's end says that a firm or another body speaks for itself.
    [[nodiscard]] std::optional<EntityKey> outletOf(std::string_view name) const {
        if (const EntityKey* key =
                known(name, {EntityType::Media, EntityType::Company, EntityType::Organization, EntityType::Government}))
            return *key;
        // A whole line is no name.
        for (std::size_t at = 0; at < name.size();) {
            const auto d = utf8::decode(name, at);
            if (d.code == ' ' || d.code == ',' || d.code == ':' || d.code == '|') return std::nullopt;
            at += d.length;
        }
        EntityType type = EntityType::Media;
        const auto ends = [&](const char* list) {
            const auto number = m_lists.find(list);
            for (const std::size_t bytes : {18U, 15U, 12U, 9U, 6U}) {
                if (name.size() <= bytes) continue;
                const WordLists::Entry* e = m_lists.word(name.substr(name.size() - bytes));
                if (e && number && e->classes.test(*number)) return true;
            }
            return false;
        };
        if (!ends("media_end")) {
            if (ends("company_end"))
                type = EntityType::Company;
            else if (ends("organization_end"))
                type = EntityType::Organization;
            else if (ends("government_end"))
                type = EntityType::Government;
        }
        return EntityKey{std::string(name), type};
    }

    [[nodiscard]] EntityKey authorOf(std::string_view name) const {
        if (const EntityKey* key = known(name, {EntityType::Person})) return *key;
        return {std::string(name), EntityType::Person};
    }

    /// 张三、李四 are two; what is longer than names are is none.
    [[nodiscard]] std::vector<Span> people(Span all) const {
        std::vector<Span> found;
        const std::string_view text = m_a.text(all);
        std::size_t begin = 0;
        const auto take = [&](std::size_t end) {
            while (begin < end && text[begin] == ' ')
                ++begin;
            while (end > begin && text[end - 1] == ' ')
                --end;
            const std::string_view one = text.substr(begin, end - begin);
            if (NameShapes::allHan(one) && utf8::length(one) >= 2 && utf8::length(one) <= 5)
                found.push_back(
                    {static_cast<std::uint32_t>(all.begin + begin), static_cast<std::uint32_t>(all.begin + end)});
        };
        for (std::size_t at = 0; at < text.size();) {
            const auto d = utf8::decode(text, at);
            const bool parts = d.code == U'、' || d.code == ',' || d.code == '/' || d.code == ' ' || d.code == ';';
            if (parts) {
                take(at);
                begin = at + d.length;
            }
            at += d.length;
        }
        take(text.size());
        return found;
    }

    const Analysis& m_a;
    const Lexicon& m_lexicon;
    const WordLists& m_lists;
};

} // namespace

std::vector<FoundMention> bylineNames(const Analysis& analysis, const NameSources& sources) {
    return Byline(analysis, sources).read();
}

} // namespace wenmai
