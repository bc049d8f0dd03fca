#include "core/pipeline/cite.h"

#include "core/text/raw_words.h"

#include <algorithm>
#include <map>

namespace wenmai {

void cite(Extraction& extraction, const Document& document, std::string_view bytes) {
    const auto words = [&](Span raw) { return rawWords(bytes, raw, document.charset); };
    const auto evidence = [&](Evidence& e) {
        e.quote = words(e.raw);
        if (!e.trigger.empty()) e.triggerText = words(e.trigger);
    };
    std::map<std::pair<EntityKey, std::string>, std::vector<std::string>> written; // what a spelling is in the file
    for (Mention& m : extraction.mentions) {
        std::string surface = words(m.raw);
        auto& forms = written[{m.entity, m.surface}];
        if (std::find(forms.begin(), forms.end(), surface) == forms.end()) forms.push_back(surface);
        m.surface = std::move(surface);
    }
    for (EntityRecord& record : extraction.entities) {
        std::vector<std::string> surfaces;
        for (const std::string& surface : record.surfaces)
            for (const std::string& form : written[{record.entity, surface}])
                if (std::find(surfaces.begin(), surfaces.end(), form) == surfaces.end()) surfaces.push_back(form);
        record.surfaces = std::move(surfaces);
    }
    for (Statement& s : extraction.statements)
        evidence(s.evidence);
    for (ValueStatement& v : extraction.values) {
        v.value = words(v.valueRaw);
        evidence(v.evidence);
    }
    for (CitedText& sentence : extraction.unstated)
        sentence.text = words(sentence.raw);
}

} // namespace wenmai
