// Expanding and collapsing a node: all of its neighbours, those of a type, those of a relation.

#include "app/models/vocabulary_text.h"
#include "app/panels/type_icon.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/view_controller.h"
#include "core/view/expand.h"

#include <QAction>
#include <QIcon>
#include <QLocale>
#include <QMenu>

namespace wenmai {
namespace {

QString wordOf(const NeighbourGroup& group) {
    if (group.type) return pluralText(*group.type);
    return group.outgoing ? MainWindow::tr("%1 …", "a relation from the entity").arg(text(group.predicate))
                          : MainWindow::tr("… %1", "a relation to the entity").arg(text(group.predicate));
}

} // namespace

// The most important first; again for more.
void MainWindow::expandNodes(const std::vector<std::uint32_t>& nodes) {
    std::vector<NodeId> all;
    for (const NodeId node : nodes) {
        const auto hidden = neighbourhood(*m_view->graph(), m_view->spec(), m_view->view(), node).hidden;
        all.insert(all.end(), hidden.begin(), hidden.end());
    }
    if (!all.empty()) m_view->open(all);
}

void MainWindow::collapseNodes(const std::vector<std::uint32_t>& nodes) {
    std::vector<NodeId> all;
    for (const NodeId node : nodes) {
        const auto hanging = neighbourhood(*m_view->graph(), m_view->spec(), m_view->view(), node).hanging;
        all.insert(all.end(), hanging.begin(), hanging.end());
    }
    if (!all.empty()) m_view->fold(all);
}

void MainWindow::addExpandMenus(QMenu& menu, std::uint32_t node) {
    const Neighbourhood around = neighbourhood(*m_view->graph(), m_view->spec(), m_view->view(), node);
    const auto fill = [&](QMenu* into, const std::vector<NodeId>& all, auto part, auto apply) {
        const auto add = [&](const QIcon& icon, const QString& words, const std::vector<NodeId>& nodes) {
            if (nodes.empty()) return;
            QAction* action = into->addAction(
                icon, tr("%1 (%2)").arg(words, QLocale().toString(static_cast<qulonglong>(nodes.size()))));
            connect(action, &QAction::triggered, this, [nodes, apply] { apply(nodes); });
        };
        add({}, tr("All"), all);
        into->addSeparator();
        for (const NeighbourGroup& group : around.byType)
            add(typeIcon(*group.type), wordOf(group), group.*part);
        into->addSeparator();
        for (const NeighbourGroup& group : around.byRelation)
            add({}, wordOf(group), group.*part);
        into->setEnabled(!all.empty());
    };
    auto* expand = menu.addMenu(tr("Expand"));
    expand->setObjectName(QStringLiteral("expandMenu"));
    expand->setToolTip(m_actions->expand->toolTip());
    fill(expand, around.hidden, &NeighbourGroup::hidden,
         [this](const std::vector<NodeId>& nodes) { m_view->open(nodes); });
    auto* collapse = menu.addMenu(tr("Collapse"));
    collapse->setObjectName(QStringLiteral("collapseMenu"));
    collapse->setToolTip(m_actions->collapse->toolTip());
    fill(collapse, around.hanging, &NeighbourGroup::hanging,
         [this](const std::vector<NodeId>& nodes) { m_view->fold(nodes); });
    if (around.filtered > 0)
        menu.addAction(tr("%n neighbour(s) left out by filters", nullptr, static_cast<int>(around.filtered)))
            ->setEnabled(false);
}

} // namespace wenmai
