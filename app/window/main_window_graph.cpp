#include "app/window/main_window.h"

#include "app/canvas/graph_canvas.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/articles_panel.h"
#include "app/panels/details_panel.h"
#include "app/panels/entities_panel.h"
#include "app/panels/find_field.h"
#include "app/panels/reader_panel.h"
#include "app/panels/relations_panel.h"
#include "app/panels/review_panel.h"
#include "app/panels/theme_icon.h"
#include "app/window/actions.h"
#include "app/window/reader_controller.h"
#include "app/window/review_controller.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <set>

namespace wenmai {

void MainWindow::takeGraph() {
    const auto& graph = m_workspace->graph();
    m_articles->setGraph(graph);
    m_review->setState(graph, m_workspace->decided().decisions);
    m_view->setGraph(graph, m_view->graph() == nullptr);
    buildIndex();
    const bool empty = graph->articles().empty();
    m_canvas->setEmptyText(empty ? tr("Nothing here yet.\nDrop articles or folders on this window to import them.")
                                 : tr("Nothing passes the filters."));
    updateActions();
}

void MainWindow::buildIndex() {
    const auto graph = m_workspace->graph();
    if (!graph) return;
    m_indexLane.start(
        [graph, engine = m_workspace->engine()](Task& task) {
            const auto more = [&](const EntityKey& key) {
                std::vector<std::string> spellings;
                if (const LexiconEntity* known = engine ? engine->lexicon().find(key) : nullptr)
                    for (const Spelling& spelling : known->spellings)
                        spellings.push_back(spelling.text);
                return spellings;
            };
            return std::make_shared<const SpellingIndex>(*graph, more, task);
        },
        [this, graph](std::shared_ptr<const SpellingIndex> index) { m_find->setIndex(graph, std::move(index)); });
}

void MainWindow::showSelection() {
    const auto node = m_view->selectedNode();
    const auto edge = m_view->selectedEdge();
    m_entities->setSelected(node);
    m_relations->setSelected(edge);
    std::optional<EntityKey> entity;
    if (node) {
        const EntityKey& key = m_view->graph()->node(*node).entity;
        entity = key;
        const auto& engine = m_workspace->engine();
        m_details->showNode(m_view->graph(), m_view->spec(), *node, engine ? engine->lexicon().find(key) : nullptr);
        m_details->setNote(m_reviewController->noteOn(key));
        m_canvas->setSelection({*node});
    } else if (edge) {
        m_details->showEdge(m_view->graph(), m_view->spec(), *edge);
        m_canvas->setSelection({}, *edge);
    } else if (!m_pathEnds.empty() && !m_view->spec().kept.empty()) {
        describePaths();
    } else {
        m_details->showNothing();
        if (m_canvas->selectedNodes().size() < 2) m_canvas->setSelection({});
    }
    if (m_view->spec().kept.empty()) m_pathEnds.clear();
    m_reader->setSelectedEntity(entity);
    updateActions();
}

// A step of time shows by what it brings.
void MainWindow::glowWhatIsNew(bool continued) {
    std::vector<EdgeId> now;
    for (const ViewEdge& edge : m_view->view().edges)
        now.push_back(edge.edge);
    std::ranges::sort(now);
    const auto& days = m_view->spec().days;
    if (continued && days && days != m_shownDays) {
        std::vector<EdgeId> fresh;
        std::ranges::set_difference(now, m_shownEdges, std::back_inserter(fresh));
        m_canvas->glow(std::move(fresh));
    }
    m_shownDays = days;
    m_shownEdges = std::move(now);
}

void MainWindow::chooseNode(quint32 node) {
    m_view->selectNode(node);
    if (m_view->shows(node))
        m_canvas->reveal(node);
    else if (m_view->spec().folded.contains(m_view->graph()->node(node).entity))
        m_view->open({node});
    else if (m_view->settled())
        m_view->focusOn(node); // beyond the limit or the filters: shown where it is
}

void MainWindow::openSentence(const StatementItem& item) {
    const KnowledgeGraph& graph = *m_view->graph();
    const Evidence& evidence = item.edge ? graph.statement(item.ref).evidence : graph.value(item.ref).evidence;
    m_readerController->show(graph.article(item.ref.article).id, evidence.raw);
    m_docks[4]->show();
    m_docks[4]->raise();
}

namespace {

constexpr std::size_t bestShown = 3; ///< sentences on a hover card

QString sentenceOf(const StatementCard& card) {
    return QStringLiteral("<p style='margin:4px 0'>%1<br><small>%2</small></p>")
        .arg(card.sentence.trimmed().toHtmlEscaped(), card.qualifiers.toHtmlEscaped());
}

} // namespace

// The line's newest sentences, and what else lies under it.
QString MainWindow::edgeCard(quint32 shown) const {
    const auto edge = m_view->edgeShown(shown);
    if (!edge) return {};
    const KnowledgeGraph& graph = *m_view->graph();
    const auto groups = statementsOfEdge(graph, m_view->spec(), *edge);
    if (groups.empty()) return {};
    const auto& items = groups.front().items;
    QString html;
    for (std::size_t i = 0; i < std::min(items.size(), bestShown); ++i) {
        const EvidenceRef ref = items[i].ref;
        const StatementCard card =
            statementCard(graph.statement(ref), graph.article(ref.article).metadata, m_view->spec().dateChoice);
        if (i == 0) html = QStringLiteral("<b>%1</b>").arg(card.headline.toHtmlEscaped());
        html += sentenceOf(card);
    }
    const GraphEdge& it = graph.edge(*edge);
    int others = -1; // itself
    for (const ViewEdge& e : m_view->view().edges)
        if (const auto now = m_view->edgeShown(e.edge))
            others += graph.edge(*now).from == it.from && graph.edge(*now).to == it.to;
    if (items.size() > bestShown)
        html +=
            tr("and %n more sentence(s)", nullptr, static_cast<int>(items.size() - bestShown)) + QStringLiteral("<br>");
    if (others > 0) html += tr("%n more relation(s) this way: click to tell them apart", nullptr, others);
    return html;
}

// What the entity is, and what is said of it most often: a sentence of each of its fullest headings.
QString MainWindow::nodeCard(quint32 shown) const {
    const auto node = m_view->nodeShown(shown);
    if (!node) return {};
    const KnowledgeGraph& graph = *m_view->graph();
    const GraphNode& it = graph.node(*node);
    QString html = QStringLiteral("<b>%1</b> · %2 · %3")
                       .arg(toQString(it.entity.name).toHtmlEscaped(), text(it.entity.type),
                            tr("%n article(s)", nullptr, static_cast<int>(it.articles.size())));
    auto groups = statementsOf(graph, m_view->spec(), *node);
    std::ranges::stable_sort(groups, std::greater(), [](const StatementGroup& g) { return g.items.size(); });
    std::set<std::string> quoted;
    for (const StatementGroup& group : groups) {
        if (quoted.size() == bestShown) break;
        const StatementItem& item = group.items.front();
        const Metadata& article = graph.article(item.ref.article).metadata;
        const Evidence& e = item.edge ? graph.statement(item.ref).evidence : graph.value(item.ref).evidence;
        if (!quoted.insert(e.quote).second) continue;
        html += sentenceOf(item.edge ? statementCard(graph.statement(item.ref), article, m_view->spec().dateChoice)
                                     : statementCard(graph.value(item.ref), article, m_view->spec().dateChoice));
    }
    return html;
}

// A sentence of the article shown: the line on the graph that it states.
void MainWindow::chooseSentence(const Span& raw) {
    const auto& graph = m_view->graph();
    const auto article = graph ? graph->findArticle(m_readerController->article()) : std::nullopt;
    if (!article) return;
    for (const Statement& statement : graph->article(*article).statements) {
        if (statement.evidence.raw != raw) continue;
        if (const auto edge = graph->find(edgeKey(statement))) m_view->selectEdge(*edge);
        m_reader->cite(raw);
        return;
    }
}

void MainWindow::canvasMenu(std::optional<quint32> node, std::optional<quint32> edge, QPoint at) {
    QMenu menu;
    if (node && m_canvas->selectedNodes().size() > 1) {
        addSelectionMenu(menu, chosenNodes());
    } else if (node) {
        m_view->selectNode(*node);
        menu.addActions({m_actions->focus, m_actions->keepOnly, m_actions->hide});
        menu.addSeparator();
        addExpandMenus(menu, *node);
        menu.addSeparator();
        menu.addAction(m_actions->paths);
        menu.addSeparator();
        const EntityKey entity = m_view->graph()->node(*node).entity;
        connect(menu.addAction(themeIcon(QStringLiteral("edit")), tr("Note…")), &QAction::triggered, this,
                [this, entity] { m_reviewController->editNote(entity); });
        connect(menu.addAction(tr("The same as…")), &QAction::triggered, this,
                [this, entity] { m_reviewController->merge(entity); });
        menu.addSeparator();
    } else if (edge) {
        m_view->selectEdge(*edge);
        connect(menu.addAction(themeIcon(QStringLiteral("quote")), tr("Read its sentence")), &QAction::triggered, this,
                [this, edge] {
                    const auto groups = statementsOfEdge(*m_view->graph(), m_view->spec(), *edge);
                    if (!groups.empty()) openSentence(groups.front().items.front());
                });
        menu.addSeparator();
    }
    menu.addActions({m_actions->clearFocus, m_actions->clearFilters, m_actions->showMore, m_actions->fit});
    menu.addSeparator();
    menu.addMenu(m_actions->layoutMenu);
    menu.addSeparator();
    menu.addAction(m_actions->exportPicture);
    menu.exec(at);
}

} // namespace wenmai
