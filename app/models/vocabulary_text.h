#pragma once

#include "core/graph/rank.h"
#include "core/model/date.h"
#include "core/model/extraction.h"
#include "core/model/vocabulary.h"
#include "core/view/view_graph.h"

#include <QString>
#include <optional>

namespace wenmai {

/// The one place where domain words are worded for the reader, in the language of the window.
[[nodiscard]] QString text(EntityType type);
/// "Companies": for filters and lists.
[[nodiscard]] QString pluralText(EntityType type);
/// What a ring, a column or a span of time holds.
[[nodiscard]] QString text(const ViewGuide& guide);
[[nodiscard]] QString text(RankBy by);
[[nodiscard]] QString text(Predicate predicate);
/// "sells to" or "does not sell to".
[[nodiscard]] QString text(Predicate predicate, Polarity polarity);
[[nodiscard]] QString text(ValueProperty property);
[[nodiscard]] QString text(Polarity polarity);
[[nodiscard]] QString text(Modality modality);
/// "accepted by you"; empty for Review::None.
[[nodiscard]] QString text(Review review);
/// What a reason decides: "negation", "certainty", …
[[nodiscard]] QString text(Reason::Of of);
/// What the polarity or modality means, for tooltips.
[[nodiscard]] QString explanation(Polarity polarity);
[[nodiscard]] QString explanation(Modality modality);

/// A date as the reader's language writes it, at its own precision; "undated" for none.
[[nodiscard]] QString text(Date date);
[[nodiscard]] QString text(const std::optional<Date>& date);

} // namespace wenmai
