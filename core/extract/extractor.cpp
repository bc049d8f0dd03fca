#include "core/extract/extractor.h"

#include "core/extract/link.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <map>

namespace wenmai {
namespace {

/// The mentions by place, and the entities with every spelling the article uses.
void collect(const Analysis& a, Extraction& out) {
    std::vector<const FoundMention*> order;
    for (const FoundMention& m : a.mentions)
        order.push_back(&m);
    std::stable_sort(order.begin(), order.end(), [](auto* x, auto* y) { return x->folded < y->folded; });
    std::map<EntityKey, std::size_t> known;
    for (const FoundMention* m : order) {
        const std::string surface(a.reading(m->folded));
        out.mentions.push_back({m->entity, surface, a.raw(m->folded), m->reason});
        const auto [at, added] = known.emplace(m->entity, out.entities.size());
        if (added) out.entities.push_back({m->entity, {}});
        auto& surfaces = out.entities[at->second].surfaces;
        if (m->named && std::find(surfaces.begin(), surfaces.end(), surface) == surfaces.end())
            surfaces.push_back(surface);
    }
}

} // namespace

Extractor::Extractor(const WordDict& dict, const Lexicon& lexicon, const WordLists& lists)
    : m_lexicon(lexicon), m_lists(lists), m_segmenter(dict, lexicon, lists) {}

Analysis Extractor::analyse(const Document& document) const {
    Analysis a{document, fold(document.text), {}, {}, {}};
    a.toRaw = a.folded.toText.after(document.toRaw);
    for (const Sentence& sentence : splitSentences(document)) {
        if (!stated(sentence.kind)) continue;
        const Span folded = a.folded.toText.toDerived(sentence.text);
        a.sentences.push_back({sentence, folded, m_segmenter.segment(a.folded.text, folded)});
    }
    linkMentions(a, m_lexicon, m_lists);
    return a;
}

Extraction Extractor::extract(const Document& document) const {
    const Analysis a = analyse(document);
    Extraction out;
    out.id = document.id;
    out.metadata = document.metadata;
    collect(a, out);
    return out;
}

std::string Extractor::dumpWords(const Document& document) const {
    const Analysis a = analyse(document);
    std::string out;
    for (const SentenceWords& s : a.sentences) {
        for (const Word& w : s.words) {
            out += std::string(a.text(w)) + "/" + std::string(name(w.tag));
            if (const FoundMention* m = a.mention(w)) out += "=" + m->entity.name;
            out += ' ';
        }
        out += '\n';
    }
    return out;
}

} // namespace wenmai
