#pragma once

#include "core/model/document.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace opencc {
class SimpleConverter;
}

namespace wenmai::cli {

/// OpenCC's own conversion t2s by its library, the reference of every figure about text.
class OpenCcReference {
public:
    OpenCcReference();
    ~OpenCcReference();
    /// Converts all articles; the bytes made, so that nothing can be left out.
    std::size_t convert(const std::vector<RawArticle>& articles) const;

private:
    std::unique_ptr<const opencc::SimpleConverter> m_converter;
};

/// Processor seconds that jieba.posseg (Debian's python3-jieba) takes to cut the articles, its loading left out;
/// nullopt where it is not installed.
[[nodiscard]] std::optional<double> possegSeconds(const std::vector<RawArticle>& articles);

} // namespace wenmai::cli
