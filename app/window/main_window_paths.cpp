#include "app/canvas/graph_canvas.h"
#include "app/models/text_convert.h"
#include "app/panels/details_panel.h"
#include "app/panels/notice_bar.h"
#include "app/window/actions.h"
#include "app/window/entity_field.h"
#include "app/window/main_window.h"
#include "app/window/question_dialog.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"
#include "core/view/paths_between.h"

#include <QAction>
#include <QMenu>

namespace wenmai {

// Several nodes are selected on the canvas only; of one, the whole window knows.
std::vector<std::uint32_t> MainWindow::chosenNodes() const {
    std::vector<std::uint32_t> nodes;
    if (m_canvas->selectedNodes().size() > 1)
        for (const std::uint32_t shown : m_canvas->selectedNodes()) {
            if (const auto node = m_view->nodeShown(shown)) nodes.push_back(*node);
        }
    else if (const auto node = m_view->selectedNode())
        nodes.push_back(*node);
    return nodes;
}

void MainWindow::addSelectionMenu(QMenu& menu, const std::vector<std::uint32_t>& nodes) {
    connect(menu.addAction(m_actions->paths->icon(), tr("Paths between them")), &QAction::triggered, this,
            [this, nodes] { showPathsBetween(nodes); });
    connect(menu.addAction(tr("What they are all connected with")), &QAction::triggered, this,
            [this, nodes] { showInCommon(nodes); });
    menu.addSeparator();
    menu.addActions({m_actions->focus, m_actions->keepOnly, m_actions->hide});
    menu.addSeparator();
}

void MainWindow::askForPath(quint32 from) {
    const EntityKey start = m_view->graph()->node(from).entity;
    QuestionDialog dialog(tr("Paths"), tr("From %1 to which entity?").arg(toQString(start.name)), {}, this);
    auto* field = new EntityField(m_view->graph(), {}, &dialog);
    dialog.setField(field, [this, field, start]() -> QString {
        const auto end = field->entity();
        if (!end) return tr("Name the entity that the paths lead to.");
        if (*end == start) return tr("That is where they begin.");
        return m_view->graph()->find(*end) ? QString() : tr("There is no such entity in these articles.");
    });
    connect(field, &EntityField::changed, &dialog, &QuestionDialog::check);
    if (dialog.exec() != QDialog::Accepted || !m_view->graph()) return;
    const auto a = m_view->graph()->find(start);
    const auto b = field->entity() ? m_view->graph()->find(*field->entity()) : std::nullopt;
    if (a && b) showPathsBetween({*a, *b});
}

void MainWindow::showPathsBetween(const std::vector<std::uint32_t>& nodes) {
    const KnowledgeGraph& graph = *m_view->graph();
    const PathsBetween between = pathsBetween(graph, m_view->spec(), nodes);
    if (!between.apart.empty()) {
        const auto [a, b] = between.apart.front();
        m_noticeAction = nullptr;
        m_notice->notify(NoticeBar::Kind::Info,
                         tr("Nothing that passes the filters connects %1 and %2.")
                             .arg(toQString(graph.node(a).entity.name), toQString(graph.node(b).entity.name)));
    }
    if (between.paths.empty()) return;
    std::vector<std::uint32_t> shown = nodes;
    for (const Path& path : between.paths)
        shown.insert(shown.end(), path.nodes.begin(), path.nodes.end());
    m_view->clearSelection();
    m_canvas->setSelection({});
    m_canvas->setFocus(); // a list that gets the focus back would select its first row
    m_pathEnds.clear();
    for (const std::uint32_t node : nodes)
        m_pathEnds.push_back(graph.node(node).entity);
    m_view->keepOnly(shown);
    showSelection();
}

void MainWindow::describePaths() {
    const KnowledgeGraph::Ptr graph = m_view->graph();
    std::vector<NodeId> ends;
    QStringList names;
    for (const EntityKey& entity : m_pathEnds) {
        const auto node = graph->find(entity);
        if (!node) return m_details->showNothing(); // left with its articles
        ends.push_back(*node);
        names << toQString(entity.name);
    }
    const PathsBetween between = pathsBetween(*graph, m_view->spec(), ends);
    QStringList lines{tr("%n shortest path(s)", nullptr, static_cast<int>(between.paths.size()))};
    if (between.more) lines.front() += tr(", and there are more");
    constexpr qsizetype most = 12;
    for (const Path& path : between.paths) {
        if (lines.size() > most) {
            lines << QStringLiteral("…");
            break;
        }
        QStringList line;
        for (const NodeId node : path.nodes)
            line << QStringLiteral("<a href=\"node:%1\">%2</a>")
                        .arg(node)
                        .arg(toQString(graph->node(node).entity.name).toHtmlEscaped());
        lines << line.join(QStringLiteral(" – "));
    }
    m_details->showPaths(graph, m_view->spec(), between.paths, names.join(QStringLiteral(" – ")),
                         lines.join(QStringLiteral("<br>")));
}

void MainWindow::showInCommon(const std::vector<std::uint32_t>& nodes) {
    std::vector<std::uint32_t> shown = neighboursInCommon(*m_view->graph(), m_view->spec(), nodes);
    m_noticeAction = nullptr;
    if (shown.empty()) {
        m_notice->notify(NoticeBar::Kind::Info, tr("They have no neighbour in common under these filters."));
        return;
    }
    m_notice->notify(NoticeBar::Kind::Info, tr("%n neighbour(s) in common.", nullptr, static_cast<int>(shown.size())));
    shown.insert(shown.end(), nodes.begin(), nodes.end());
    m_pathEnds.clear();
    m_view->keepOnly(shown);
}

} // namespace wenmai
