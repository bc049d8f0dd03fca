#pragma once

#include "core/extract/clauses.h"

#include <optional>
#include <vector>

namespace wenmai {

/// A verb's meaning as the head of a noun phrase, with the ends that stand around it there: 美国对华为的[制裁],
/// 英伟达在华[销售]额, 甲与乙的[会谈], 美国的H20[出口管制]. Ends are mentions.
struct NominalFrame {
    std::size_t chunk = 0;            ///< the noun or preposition phrase that it stands in
    std::size_t word = 0;             ///< of the line
    std::vector<std::int32_t> doers;  ///< who owns it or stands before its 对
    std::vector<std::int32_t> toward; ///< behind 对, 针对, 向, 在
    std::vector<std::int32_t> joint;  ///< behind 与, 和, 跟, 同; or all of several coordinated owners
    std::vector<std::int32_t> whose;  ///< right before it: what it is done to (H20出口管制), or else who does it
    std::optional<VerbFrame> carrier; ///< the verb that carries it out (实施, 维持), whose subject does it
    std::optional<Span> undone;       ///< what carries it takes it back or denies it (取消, 放弃): that word
    Modality modality = Modality::Actual;
    Span modalityFrom; ///< the word that makes it no more certain
};

/// Reads the word `word` of the noun or preposition phrase `chunk`; nothing where it only modifies another noun
/// (采购部门) or governs nothing.
[[nodiscard]] std::optional<NominalFrame> readNominal(const Analysis& analysis, const GrammarClasses& classes,
                                                      const ClauseReader& reader, std::size_t chunk, std::size_t word);

} // namespace wenmai
