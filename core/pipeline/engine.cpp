#include "core/pipeline/engine.h"

#include "core/extract/extractor.h"
#include "core/pipeline/cite.h"
#include "core/text/read_document.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace wenmai {
namespace {

namespace fs = std::filesystem;

/// FNV-1a over the edited data and the code's own version.
class Hash {
public:
    void add(std::string_view bytes) {
        for (const char c : bytes)
            m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    [[nodiscard]] std::string text() const {
        static constexpr char digits[] = "0123456789abcdef";
        std::string out;
        for (int shift = 60; shift >= 0; shift -= 4)
            out += digits[(m_hash >> shift) & 15];
        return out;
    }

private:
    std::uint64_t m_hash = 0xCBF29CE484222325ULL;
};

/// Raise it with every change of code that changes what is extracted from the same data.
constexpr std::string_view extractionVersion = "20";

std::vector<fs::path> filesOf(const fs::path& folder, std::string_view ending) {
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ending) out.push_back(it->path());
    std::sort(out.begin(), out.end());
    return out;
}

std::string hashOf(const std::vector<fs::path>& folders) {
    Hash hash;
    hash.add(extractionVersion);
    for (const fs::path& folder : folders)
        for (const char* part : {"lexicon", "rules", "schema"})
            for (const char* ending : {".tsv", ".yaml"})
                for (const fs::path& file : filesOf(folder / part, ending)) {
                    std::ifstream in(file, std::ios::binary);
                    hash.add(file.filename().string());
                    hash.add(std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()));
                }
    return hash.text();
}

} // namespace

struct Engine::Parts {
    ReadingMarks marks;
    WordDict dict;
    Lexicon lexicon;
    Rules rules;
    Extractor extractor;
    std::string hash;

    Parts(ReadingMarks m, WordDict d, Lexicon x, Rules r, std::string h)
        : marks(std::move(m)), dict(std::move(d)), lexicon(std::move(x)), rules(std::move(r)),
          extractor(dict, lexicon, rules), hash(std::move(h)) {}
};

Engine::Engine(std::unique_ptr<const Parts> parts) : m_parts(std::move(parts)) {}
Engine::~Engine() = default;

Result<std::shared_ptr<const Engine>> Engine::load(const fs::path& dataFolder, Diagnostics& diagnostics,
                                                   const fs::path& userFolder) {
    auto dict = WordDict::open(dataFolder / "words.bin");
    if (!dict) return dict.error();
    auto marks = loadReadingMarks((dataFolder / "schema" / "reading_marks.tsv").string(), diagnostics);
    if (!marks) return marks.error();
    std::vector<fs::path> folders{dataFolder};
    if (!userFolder.empty()) folders.push_back(userFolder);
    std::vector<fs::path> lexicons, rules;
    for (const fs::path& folder : folders) {
        std::error_code error;
        if (fs::is_directory(folder / "lexicon", error)) lexicons.push_back(folder / "lexicon");
        if (fs::is_directory(folder / "rules", error)) rules.push_back(folder / "rules");
    }
    if (lexicons.empty()) return Error{ErrorCode::NotFound, "no lexicon", {(dataFolder / "lexicon").string(), 0, 0}};
    return std::shared_ptr<const Engine>(new Engine(std::make_unique<const Parts>(
        std::move(*marks), std::move(*dict), Lexicon::load(lexicons, diagnostics),
        Rules::load(rules, dataFolder / "schema" / "predicates.yaml", diagnostics), hashOf(folders))));
}

Result<Document> Engine::read(const RawArticle& article) const {
    return readDocument(article, m_parts->marks, &m_parts->dict);
}

Extraction Engine::extract(const Document& document, std::string_view bytes) const {
    Extraction extraction = m_parts->extractor.extract(document);
    cite(extraction, document, bytes);
    return extraction;
}

Extraction Engine::names(const Document& document, std::string_view bytes) const {
    Extraction extraction = m_parts->extractor.names(document);
    cite(extraction, document, bytes);
    return extraction;
}

Result<Extraction> Engine::extract(const RawArticle& article) const {
    const auto document = read(article);
    if (!document) return document.error();
    return extract(*document, article.bytes);
}

const std::vector<std::string>& Engine::stages() {
    static const std::vector<std::string> names = {"document", "sentences",  "words",   "mentions",
                                                   "clauses",  "statements", "unstated"};
    return names;
}

Result<std::string> Engine::inspect(std::string_view stage, const RawArticle& article) const {
    const auto document = read(article);
    if (!document) return document.error();
    std::string out;
    if (stage == "document") {
        out = dump(*document);
    } else if (stage == "sentences") {
        for (const Sentence& s : splitSentences(*document))
            out += dump(s, *document) + "\n";
    } else if (stage == "words") {
        out = m_parts->extractor.dumpWords(*document);
    } else if (stage == "clauses") {
        out = m_parts->extractor.dumpClauses(*document);
    } else if (stage == "mentions") {
        for (const Mention& m : names(*document, article.bytes).mentions)
            out += dump(m) + "\n";
    } else if (stage == "statements") {
        const Extraction x = extract(*document, article.bytes);
        for (const Statement& s : x.statements)
            out += dump(s) + "\n";
        for (const ValueStatement& v : x.values)
            out += dump(v) + "\n";
    } else if (stage == "unstated") {
        for (const CitedText& sentence : extract(*document, article.bytes).unstated)
            out += sentence.text + "\n";
    } else {
        return Error{ErrorCode::NotFound, "no stage named " + std::string(stage), {}};
    }
    return out;
}

std::string Engine::ruleText(std::string_view rule) const {
    return m_parts->rules.source(rule);
}

const Lexicon& Engine::lexicon() const {
    return m_parts->lexicon;
}

const std::string& Engine::hash() const {
    return m_parts->hash;
}

fs::path dataFolderFor(const fs::path& executable) {
    return (executable.parent_path() / ".." / "share" / "wenmai").lexically_normal();
}

} // namespace wenmai
