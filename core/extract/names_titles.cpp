#include "core/extract/names.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wenmai {
namespace {

bool endsWithAny(std::string_view text, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

std::optional<EntityType> typeByEnd(std::string_view text) {
    if (endsWithAny(text, {"法",   "法案", "条例", "办法", "规定",   "公约",   "协定",   "协议", "规划", "纲要", "清单",
                           "规则", "准则", "宣言", "条约", "议定书", "行政令", "备忘录", "通知", "意见", "规程", "章程",
                           "宪章", "宪法", "决定", "细则", "方案",   "法令",   "命令",   "指令", "act"}))
        return EntityType::Policy;
    if (endsWithAny(text, {"日报",   "时报", "晚报",   "周刊",   "早报",     "新闻",     "邮报",    "周报",
                           "论坛报", "导报", "商报",   "电讯报", "新闻网",   "新闻社",   "月刊",    "评论报",
                           "卫报",   "快报", "世界报", "明镜",   "泰晤士报", "经济学人", "朝日新闻"}))
        return EntityType::Media;
    if (text.size() >= 9 && text.ends_with("报") &&
        !endsWithAny(text, {"海报", "情报", "年报", "公报", "警报", "预报", "简报"}))
        return EntityType::Media;
    return std::nullopt;
}

} // namespace

void findTitles(Analysis& a, const Lexicon& lexicon, const WordLists& lists) {
    const WordClass workWord(lists, "work_word"), say(lists, "say"), game(lists, "game_word"),
        outlet(lists, "outlet_word");
    for (SentenceWords& s : a.sentences) {
        for (std::size_t i = 0; i < s.words.size(); ++i) {
            if (a.text(s.words[i]) != "《") continue;
            std::size_t close = i + 1;
            while (close < s.words.size() && a.text(s.words[close]) != "》")
                ++close;
            if (close == s.words.size() || close == i + 1) continue;
            const Span inner{s.words[i].folded.end, s.words[close].folded.begin};
            const std::string_view text = a.text(inner);
            // Mentions that were linked inside are part of the title's name, not of the sentence.
            std::optional<EntityKey> entity;
            const std::int32_t value = lexicon.spellings().find(text);
            if (value >= 0) {
                for (const LexiconHit hit : lexicon.hits(value)) {
                    const EntityKey& key = lexicon.entities()[hit.entity].key;
                    if (key.type == EntityType::Media || key.type == EntityType::Work || key.type == EntityType::Policy)
                        entity = key;
                }
            }
            if (!entity) {
                if (const auto type = typeByEnd(text)) entity = EntityKey{std::string(text), *type};
                // 《堡垒之夜》开发商, 《南海财经》记者
                if (!entity && close + 1 < s.words.size()) {
                    if (game.has(s.words[close + 1])) entity = EntityKey{std::string(text), EntityType::Technology};
                    if (outlet.has(s.words[close + 1])) entity = EntityKey{std::string(text), EntityType::Media};
                }
                // 动作游戏《…》
                if (!entity && i > 0 && (game.has(s.words[i - 1]) || a.text(s.words[i - 1]).ends_with("游戏")))
                    entity = EntityKey{std::string(text), EntityType::Technology};
                const bool before = i > 0 && workWord.has(s.words[i - 1]);
                const bool after =
                    close + 1 < s.words.size() && (workWord.has(s.words[close + 1]) ||
                                                   (close + 2 < s.words.size() && workWord.has(s.words[close + 2])));
                if (!entity && (before || after)) entity = EntityKey{std::string(text), EntityType::Work};
                if (!entity && close + 1 < s.words.size() && say.has(s.words[close + 1]))
                    entity = EntityKey{std::string(text), EntityType::Media};
                // Whatever else bears title marks is a work; what stands in them must not be a sentence.
                if (!entity && text.size() >= 6 && text.size() <= 48)
                    entity = EntityKey{std::string(text), EntityType::Work};
                if (entity) { // the name as written in Simplified characters
                    entity->name = std::string(text);
                }
            }
            if (!entity) {
                s.words[i].folded.end = s.words[close].folded.end;
                s.words[i].tag = WordTag::ProperNoun;
                s.words[i].mention = -1;
                s.words.erase(s.words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                              s.words.begin() + static_cast<std::ptrdiff_t>(close) + 1);
                continue;
            }
            mergeWords(a, s, i, close + 1, *entity, value >= 0 ? "lexicon" : "title marks", inner);
        }
    }
}

} // namespace wenmai
