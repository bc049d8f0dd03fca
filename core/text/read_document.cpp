#include "core/text/read_document.h"

#include "core/text/classify.h"
#include "core/text/cleanup.h"
#include "core/text/decode.h"
#include "core/text/given_metadata.h"
#include "core/text/html.h"
#include "core/text/lines.h"
#include "core/text/markdown.h"
#include "core/text/metadata.h"
#include "core/text/mojibake.h"
#include "core/text/paragraphs.h"
#include "core/text/pinyin_damage.h"
#include "core/text/survey.h"

#include <limits>

namespace wenmai {
namespace {

constexpr std::size_t mostBytes = std::numeric_limits<std::uint32_t>::max() / 4;

/// Lines cut into paragraphs; words that repeat the title at the begin of one, and the names after them, come apart.
std::vector<TextLine> paragraphs(const Draft& draft, const ReadingMarks& marks, const MarkupReading& markup) {
    std::vector<TextLine> out;
    std::vector<ReadingMarks::Hit> scratch;
    auto note = markup.notes.begin();
    const std::vector<std::string> inlines = marks.inlineIn(draft.text);
    for (const Span span : lines(draft.text))
        for (const Part& part : cutGlued(draft.text, span, inlines)) {
            out.push_back(lookAt(draft.text, part.text, marks, scratch));
            if (part.boilerplate) out.back().signs |= TextLine::Boilerplate;
            if (note == markup.notes.end()) continue;
            const Span raw = draft.toRaw.toSource(part.text);
            while (note != markup.notes.end() && note->raw.end <= raw.begin)
                ++note;
            if (note != markup.notes.end() && note->raw.begin < raw.end) out.back().signs |= note->signs;
        }
    return out;
}

/// A repost glues title, writer and outlet to the first paragraph: they become lines of their own.
void partRepeatedTitle(const Draft& draft, Structure& structure, const ReadingMarks& marks) {
    if (structure.title == Structure::npos) return;
    const std::string_view title = slice(draft.text, structure.lines[structure.title].text);
    std::vector<ReadingMarks::Hit> scratch;
    for (std::size_t i = structure.title + 1; i < structure.lines.size() && i < structure.title + 6; ++i) {
        const Span whole = structure.lines[i].text;
        const std::uint32_t length = repeatedTitle(slice(draft.text, whole), title);
        if (length == 0 || structure.lines[i].kind != BlockKind::Body) continue;
        TextLine repeat = lookAt(draft.text, {whole.begin, whole.begin + length}, marks, scratch);
        repeat.kind = BlockKind::Boilerplate;
        std::vector<TextLine> parts = {repeat};
        Span rest = trimmed(draft.text, {whole.begin + length, whole.end});
        // Two short tokens, one of them an outlet, are a byline.
        std::uint32_t end = rest.begin;
        for (int tokens = 0; tokens < 2; ++tokens) {
            const std::size_t space = draft.text.find(' ', end + 1);
            if (space == std::string::npos || space >= rest.end || space - rest.begin > 60) break;
            end = static_cast<std::uint32_t>(space);
            const Byline byline = readByline(draft.text, {rest.begin, end}, marks);
            if (byline.sourceRank < SourceRank::Outlet || byline.unknown > 6) continue;
            TextLine names = lookAt(draft.text, {rest.begin, end}, marks, scratch);
            names.kind = BlockKind::Byline;
            parts.push_back(names);
            structure.bylines.push_back({i + 1, byline});
            rest = trimmed(draft.text, {end, rest.end});
            break;
        }
        parts.push_back(lookAt(draft.text, rest, marks, scratch));
        for (auto& found : structure.bylines)
            if (found.line > i + 1) found.line += parts.size() - 1;
        structure.lines.erase(structure.lines.begin() + static_cast<std::ptrdiff_t>(i));
        structure.lines.insert(structure.lines.begin() + static_cast<std::ptrdiff_t>(i), parts.begin(), parts.end());
        return;
    }
}

Error at(Error error, const RawArticle& article) {
    error.where.file = article.path;
    return error;
}

} // namespace

Result<Document> readDocument(const RawArticle& article, const ReadingMarks& marks, const WordDict* words) {
    if (article.bytes.empty()) return at({ErrorCode::Empty, "no bytes", {}}, article);
    if (article.bytes.size() > mostBytes) return at({ErrorCode::TooLarge, "more than 1 GiB", {}}, article);
    Result<Decoded> decoded = decode(article.bytes);
    if (!decoded) return at(decoded.error(), article);
    Draft draft = std::move(decoded->draft);
    MarkupReading markup;
    if (article.format == ArticleFormat::Html) {
        Result<MarkupReading> page = readHtml(draft);
        if (!page) return at(page.error(), article);
        markup = std::move(page).value();
    }
    const Survey found = article.format == ArticleFormat::Html ? survey(draft.text) : decoded->found;
    mendMojibake(draft, found); // first: control characters are bytes of it
    cleanUp(draft, found);
    if (article.format == ArticleFormat::Markdown) markup = readMarkdown(draft);
    if (found.toneMarks) mendPinyinDamage(draft, words);
    if (article.given.from == CitedFrom::Field && !article.given.title.empty()) markup.title = article.given.title;
    Structure structure = classify(draft.text, paragraphs(draft, marks, markup), marks, markup.title);
    if (structure.lines.empty()) return at({ErrorCode::Empty, "only white space", {}}, article);
    partRepeatedTitle(draft, structure, marks);

    Document document;
    document.id = article.id;
    document.charset = decoded->charset;
    document.metadata = readMetadata(draft, structure, markup.facts, marks);
    addGiven(document.metadata, article.given);
    for (const TextLine& line : structure.lines)
        if (!line.text.empty()) document.blocks.push_back({line.kind, line.text});
    document.text = std::move(draft.text);
    document.toRaw = std::move(draft.toRaw);
    document.repairs = std::move(draft.repairs);
    return document;
}

} // namespace wenmai
