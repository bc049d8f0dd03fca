#include "app/models/text_convert.h"
#include "app/panels/notice_bar.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/question_dialog.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"

#include <QAction>
#include <QMenu>

namespace wenmai {

// What is seen (focus, filters, time, what stands where by hand), kept in the workspace under a name.
void MainWindow::saveView() {
    QuestionDialog dialog(tr("Save the view"), tr("Under which name shall this view be kept in the workspace?"), {},
                          this);
    dialog.setCheck([](const QString& name) { return name.isEmpty() ? tr("Give it a name.") : QString(); });
    if (dialog.exec() != QDialog::Accepted || dialog.answer().isEmpty()) return;
    m_workspace->saveView(dialog.answer(), m_view->spec());
    m_noticeAction = nullptr;
    m_notice->notify(NoticeBar::Kind::Success, tr("Saved: %1").arg(dialog.answer()));
}

void MainWindow::fillViews() {
    QMenu* menu = m_actions->viewsMenu;
    menu->clear();
    menu->addAction(m_actions->saveView);
    const auto& views = m_workspace->decided().views;
    if (views.empty()) return;
    menu->addSeparator();
    for (const auto& [name, json] : views)
        connect(menu->addAction(toQString(name)), &QAction::triggered, this, [this, json = json] {
            if (const auto spec = viewSpecFromJson(json)) m_view->setSpec(*spec);
        });
    menu->addSeparator();
    QMenu* removal = menu->addMenu(tr("Remove"));
    for (const auto& [name, json] : views)
        connect(removal->addAction(toQString(name)), &QAction::triggered, this,
                [this, name = toQString(name)] { m_workspace->saveView(name, std::nullopt); });
}

} // namespace wenmai
