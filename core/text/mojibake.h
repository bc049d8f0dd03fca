#pragma once

#include "core/text/draft.h"
#include "core/text/survey.h"

namespace wenmai {

/// Lines whose bytes were once read in the wrong charset (UTF-8 as GBK or as Latin-1, GBK as Latin-1) and written so:
/// read again rightly where all of a line's bytes can be had back and make common Chinese of what was none
/// ("mojibake"). Lines of which bytes were lost are marked as uncertain.
void mendMojibake(Draft& draft, const Survey& found);

} // namespace wenmai
