#pragma once

class QWidget;

namespace wenmai {

class Actions;

/// The list of all keys.
void showKeysDialog(QWidget* parent, const Actions& actions);
void showAboutDialog(QWidget* parent);

} // namespace wenmai
