#pragma once

#include "core/base/diagnostic.h"
#include "core/base/error.h"
#include "core/lexicon/lexicon.h"
#include "core/model/document.h"
#include "core/model/extraction.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// The whole way from an article's bytes to what it states, over compiled lexicon and rules. Immutable once loaded;
/// every const member may be called from any number of threads at once. The same input gives the same output.
class Engine {
public:
    /// Loads lexicon, rules, marks and dictionary from `dataFolder` (…/share/wenmai) and then what the user's own
    /// folder adds (may be empty). Mistakes in edited data become diagnostics, the rest counts; without the dictionary
    /// or the rules there is no engine.
    [[nodiscard]] static Result<std::shared_ptr<const Engine>> load(const std::filesystem::path& dataFolder,
                                                                    Diagnostics& diagnostics,
                                                                    const std::filesystem::path& userFolder = {});
    ~Engine();

    [[nodiscard]] Result<Document> read(const RawArticle& article) const;
    /// `bytes` are those that the document was read from: what is cited is a slice of them.
    [[nodiscard]] Extraction extract(const Document& document, std::string_view bytes) const;
    /// The entities and mentions alone, at half the cost.
    [[nodiscard]] Extraction names(const Document& document, std::string_view bytes) const;
    /// read() and extract() in one.
    [[nodiscard]] Result<Extraction> extract(const RawArticle& article) const;

    /// The dump of a stage: document, sentences, words, mentions, statements (the names of stages()).
    [[nodiscard]] Result<std::string> inspect(std::string_view stage, const RawArticle& article) const;
    [[nodiscard]] static const std::vector<std::string>& stages();

    /// The rule of that name as its file has it; empty for what is no rule of a file. Reads the file.
    [[nodiscard]] std::string ruleText(std::string_view rule) const;
    [[nodiscard]] const Lexicon& lexicon() const;
    /// Tells data and code of the extraction apart: what was extracted under another hash is out of date.
    [[nodiscard]] const std::string& hash() const;

private:
    struct Parts;
    explicit Engine(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

/// Where the data lies for a program at `executable`: <its folder>/../share/wenmai.
[[nodiscard]] std::filesystem::path dataFolderFor(const std::filesystem::path& executable);

} // namespace wenmai
