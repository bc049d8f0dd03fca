#pragma once

#include "app/models/statement_tree_model.h"

class QWidget;

namespace wenmai {

/// Why a statement is on the graph: its sentence with the words marked by their role, the rule's name and text, what
/// decided the rest. `rule` is the rule as its file has it; may be empty.
void showWhyDialog(QWidget* parent, const StatementCard& card, const Evidence& evidence, const QString& rule);

} // namespace wenmai
