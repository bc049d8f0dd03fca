#pragma once

#include "core/text/draft.h"
#include "core/text/word_dict.h"

namespace wenmai {

/// Mends what a byte-level converter to Traditional Chinese did: pinyin in brackets behind a converted character goes
/// ("pinyin"), stretches read one byte off behind a misaligned hit are restored ("shifted") where only one reading
/// makes words, else marked as uncertain and left as they are. Without a dictionary none is restored.
void mendPinyinDamage(Draft& draft, const WordDict* words);

} // namespace wenmai
