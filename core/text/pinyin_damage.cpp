#include "core/text/pinyin_damage.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/gbk.h"
#include "core/text/pinyin.h"
#include "core/text/shifted.h"

#include <algorithm>

namespace wenmai {
namespace {

/// A text with more stretches is past help; the rest of them are only marked.
constexpr std::size_t mostRestored = 500;

/// A bracket with one syllable in it: "(jīng)"; or, behind a misaligned hit, "?jiān)".
struct Bracket {
    Span at;
    Span syllable;
};

std::vector<Bracket> brackets(std::string_view text, char opening) {
    std::vector<Bracket> out;
    for (std::size_t at = text.find(opening); at != std::string_view::npos; at = text.find(opening, at + 1)) {
        const std::uint32_t length = syllableLength(text.substr(at + 1, 24));
        if (length == 0 || at + 1 + length >= text.size() || text[at + 1 + length] != ')') continue;
        const auto begin = static_cast<std::uint32_t>(at);
        out.push_back({{begin, begin + length + 2}, {begin + 1, begin + 1 + length}});
    }
    return out;
}

std::vector<Edit> shiftedStretches(std::string_view text, const WordDict* words) {
    std::vector<Edit> edits;
    std::optional<OwnWords> own;
    std::optional<ConverterTraces> traces;
    std::size_t restored = 0;
    for (const Bracket& bracket : brackets(text, '?')) {
        if (!edits.empty() && bracket.at.begin < edits.back().at.end) continue; // the end of the stretch before
        if (!traces) traces.emplace(text);
        const auto stretch = ShiftedStretch::find(text, bracket.at.begin, bracket.syllable, *traces);
        if (!stretch) continue;
        std::vector<ShiftedStretch::Piece> pieces;
        if (words != nullptr && restored++ < mostRestored) {
            if (!own) own.emplace(text);
            pieces = stretch->restore(*words, *own);
        }
        if (pieces.empty()) {
            edits.push_back({stretch->at(), std::nullopt, "shifted", false});
            continue;
        }
        for (ShiftedStretch::Piece& piece : pieces)
            edits.push_back({piece.at, std::move(piece.text), "shifted", piece.certain});
        if (stretch->endsInLost())
            edits.push_back({{stretch->at().end - 1, stretch->at().end}, std::nullopt, "lost", false});
    }
    return edits;
}

/// The character that the converter took for one: the one before the bracket; or, where a letter stands there, what
/// the letter's byte makes with the second byte of the character before it ("客A(qiú)320").
char32_t converted(std::string_view text, std::size_t bracket) {
    const std::size_t at = utf8::previous(text, bracket);
    const char32_t before = utf8::decode(text, at).code;
    if (before < 0x40 || before > 0x7E || at == 0) return before;
    const auto trail =
        static_cast<std::uint8_t>(Gbk::table().code(utf8::decode(text, utf8::previous(text, at)).code) & 0xFF);
    return Gbk::table().character(trail, static_cast<std::uint8_t>(before));
}

/// An author's own pinyin stands behind rare characters, mostly once; the converter's behind each one that it changed.
std::vector<Edit> insertedPinyin(std::string_view text) {
    std::vector<Edit> fitting;
    std::vector<Edit> others;
    for (const Bracket& bracket : brackets(text, '(')) {
        if (bracket.at.begin == 0) continue;
        const char32_t before = converted(text, bracket.at.begin);
        if (!utf8::isHan(before) || foldCodePoint(before) == before) continue;
        const std::string_view syllable = slice(text, bracket.syllable);
        const ReadingFit fit = readingFit(before, syllable);
        const bool toned = withoutTone(syllable) != syllable;
        if (fit == ReadingFit::Exact || (fit == ReadingFit::Near && toned)) {
            fitting.push_back({bracket.at, "", "pinyin", true});
        } else if (toned) {
            others.push_back({bracket.at, "", "pinyin", true});
        }
    }
    if (fitting.size() < 3) return fitting;
    fitting.insert(fitting.end(), others.begin(), others.end());
    std::sort(fitting.begin(), fitting.end(), [](const Edit& a, const Edit& b) { return a.at < b.at; });
    return fitting;
}

} // namespace

void mendPinyinDamage(Draft& draft, const WordDict* words) {
    applyEdits(draft, shiftedStretches(draft.text, words));
    applyEdits(draft, insertedPinyin(draft.text));
}

} // namespace wenmai
