// libFuzzer target from bytes to statements; the first byte chooses the format. What is cited is inside the file.
#include "core/pipeline/engine.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace wenmai;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::shared_ptr<const Engine> engine = [] {
        Diagnostics diagnostics;
        return Engine::load(WENMAI_DATA_DIR, diagnostics).value();
    }();
    if (size < 2) return 0;
    const RawArticle article{"fuzz", "fuzz", static_cast<ArticleFormat>(data[0] % 3),
                             std::string(reinterpret_cast<const char*>(data) + 1, size - 1)};
    const auto document = engine->read(article);
    if (!document) return 0;
    fuzz::check(*document, article.bytes);
    const Extraction x = engine->extract(*document, article.bytes);
    const auto inside = [&](Span span) { fuzz::require(span.begin <= span.end && span.end <= article.bytes.size()); };
    const auto evidence = [&](const Evidence& e) {
        for (const Span span : {e.raw, e.trigger, e.subject, e.object})
            inside(span);
    };
    for (const Mention& m : x.mentions)
        inside(m.raw);
    for (const Statement& s : x.statements)
        evidence(s.evidence);
    for (const ValueStatement& v : x.values) {
        inside(v.valueRaw);
        evidence(v.evidence);
    }
    return 0;
}
