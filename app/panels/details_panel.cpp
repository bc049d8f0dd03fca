#include "app/panels/details_panel.h"

#include "app/models/names_text.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/statement_delegate.h"
#include "app/panels/theme_icon.h"
#include "app/panels/type_icon.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace wenmai {
namespace {

constexpr int mostOpen = 90; ///< sentences shown at once without a click

QString nodeLink(const KnowledgeGraph& graph, NodeId node) {
    return QStringLiteral("<a href=\"node:%1\">%2</a>")
        .arg(node)
        .arg(toQString(graph.node(node).entity.name).toHtmlEscaped());
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_empty(new QLabel(this)), m_icon(new QLabel(this)),
      m_title(new QLabel(this)), m_about(new QLabel(this)), m_focus(new QToolButton(this)),
      m_model(new StatementTreeModel(this)), m_tree(new QTreeView(this)), m_delegate(new StatementDelegate(m_tree)),
      m_copy(new QAction(this)) {
    setObjectName(QStringLiteral("detailsPanel"));
    m_tree->setObjectName(QStringLiteral("statementTree"));
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextBrowserInteraction);
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    big.setBold(true);
    m_title->setFont(big);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::RichText);
    m_about->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_focus->setIcon(themeIcon(QStringLiteral("focus")));
    m_focus->setAutoRaise(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(20);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMinimumHeight(48); // small windows must be able to hold details and reader
    m_tree->setIndentation(12);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that wrapping does not change with the length
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->installEventFilter(this);

    auto* page = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 8, 0);
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_focus, 0, Qt::AlignTop);
    auto* about = new QVBoxLayout;
    about->setContentsMargins(10, 4, 10, 8);
    about->addWidget(m_about);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(about);
    column->addWidget(m_tree, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    const auto choose = [this](const QModelIndex& index) {
        if (const StatementItem* item = m_model->itemAt(index))
            Q_EMIT sentenceChosen(*item);
        else if (m_model->isMore(index))
            m_model->showMore(index);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const StatementItem* item = m_model->itemAt(index))
            Q_EMIT sentenceChosen(*item);
        else
            m_model->showMore(index);
    });
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(m_copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &DetailsPanel::copy);
    connect(m_title, &QLabel::linkActivated, this, &DetailsPanel::follow);
    connect(m_about, &QLabel::linkActivated, this, &DetailsPanel::follow);
    connect(m_focus, &QToolButton::clicked, this, [this] {
        if (m_node) Q_EMIT focusWanted(*m_node);
    });
    retranslate();
}

void DetailsPanel::showNode(KnowledgeGraph::Ptr graph, const ViewSpec& spec, NodeId node, const LexiconEntity* known) {
    m_graph = std::move(graph);
    m_node = node;
    m_edge.reset();
    m_known = known;
    m_delegate->setShowsRule(false);
    fill(statementsOf(*m_graph, spec, node), spec);
    describe();
}

void DetailsPanel::showEdge(KnowledgeGraph::Ptr graph, const ViewSpec& spec, EdgeId edge) {
    m_graph = std::move(graph);
    m_edge = edge;
    m_node.reset();
    m_delegate->setShowsRule(true);
    fill(statementsOfEdge(*m_graph, spec, edge), spec);
    describe();
}

void DetailsPanel::showNothing() {
    m_node.reset();
    m_edge.reset();
    m_known = nullptr;
    m_model->clear();
    m_graph.reset();
    m_pages->setCurrentIndex(0);
}

void DetailsPanel::fill(std::vector<StatementGroup> groups, const ViewSpec& spec) {
    m_model->setGroups(m_graph, std::move(groups), spec.dateChoice);
    // every open sentence is measured: with many, the groups further down wait for a click
    int open = 0;
    for (int g = 0; g < m_model->rowCount(); ++g) {
        const QModelIndex group = m_model->index(g, 0);
        open += m_model->rowCount(group);
        m_tree->setExpanded(group, g == 0 || open <= mostOpen);
    }
    // an edge's only heading would say its title again
    m_tree->setRootIndex(m_edge ? m_model->index(0, 0) : QModelIndex());
    m_tree->setRootIsDecorated(!m_edge);
}

void DetailsPanel::describe() {
    if (!m_graph) return;
    if (m_node) describeNode();
    if (m_edge) describeEdge();
    m_focus->setVisible(m_node.has_value());
    m_icon->setVisible(m_node.has_value());
    if (m_node || m_edge) m_pages->setCurrentIndex(1);
}

void DetailsPanel::describeNode() {
    const GraphNode& node = m_graph->node(*m_node);
    m_title->setText(toQString(node.entity.name).toHtmlEscaped());
    m_icon->setPixmap(typeIcon(node.entity.type).pixmap(QSize(24, 24), devicePixelRatioF()));
    m_icon->setToolTip(text(node.entity.type));
    QString html = text(node.entity.type) + QStringLiteral(" · ") +
                   tr("%n article(s)", nullptr, static_cast<int>(node.articles.size())) + QStringLiteral(" · ") +
                   tr("%n sentence(s)", nullptr, m_model->sentences());
    if (m_known && !m_known->note.empty())
        html += QStringLiteral("<p style='margin-top:4px;margin-bottom:2px'>%1</p>")
                    .arg(toQString(m_known->note).toHtmlEscaped());
    html += QStringLiteral("<table cellspacing='0' cellpadding='0' style='margin-top:4px'>");
    const QString dim = palette().color(QPalette::PlaceholderText).name();
    for (const NameRow& row : namesOf(node, m_known)) {
        if (row.names.size() == 1 && row.names.front() == toQString(node.entity.name)) continue;
        html += QStringLiteral("<tr><td style='color:%1;padding-right:10px;white-space:nowrap'>%2</td><td>%3</td></tr>")
                    .arg(dim, row.label, row.names.mid(0, 12).join(QStringLiteral("、")).toHtmlEscaped());
    }
    m_about->setText(html + QStringLiteral("</table>"));
}

void DetailsPanel::describeEdge() {
    const GraphEdge& edge = m_graph->edge(*m_edge);
    m_title->setText(tr("%1 %2 %3", "subject, predicate, object")
                         .arg(nodeLink(*m_graph, edge.from), text(edge.predicate, edge.polarity).toHtmlEscaped(),
                              nodeLink(*m_graph, edge.to)));
    QStringList lines{
        text(edge.polarity) + QStringLiteral(" · ") + text(edge.modality) + QStringLiteral(" · ") +
        tr("%n article(s)", nullptr, static_cast<int>(edge.support + edge.reprints)) +
        (edge.reprints == 0 ? QString() : tr(", %n of them reprint(s)", nullptr, static_cast<int>(edge.reprints))) +
        QStringLiteral(" · ") + tr("%n sentence(s)", nullptr, m_model->sentences())};
    for (const EdgeId other : edge.contradictions) {
        const GraphEdge& opposite = m_graph->edge(other);
        const QString words = text(opposite.predicate, opposite.polarity);
        lines << tr("Contradicted: %1")
                     .arg(QStringLiteral("<a href=\"edge:%1\">%2</a>").arg(other).arg(words.toHtmlEscaped()));
    }
    m_about->setText(lines.join(QStringLiteral("<br>")));
}

void DetailsPanel::copy() {
    const StatementItem* item = m_model->itemAt(m_tree->currentIndex());
    if (!item) return;
    const StatementCard card = m_model->cardOf(*item);
    QGuiApplication::clipboard()->setText(
        tr("“%1” (%2)", "sentence, source").arg(card.sentence.trimmed(), card.qualifiers));
}

void DetailsPanel::follow(const QString& link) {
    const auto id = link.section(QLatin1Char(':'), 1).toUInt();
    if (link.startsWith(QLatin1String("node:")))
        Q_EMIT nodeWanted(id);
    else
        Q_EMIT edgeWanted(id);
}

bool DetailsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) m_tree->doItemsLayout(); // cards wrap anew
    return QWidget::eventFilter(watched, event);
}

void DetailsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange) describe();
    QWidget::changeEvent(event);
}

void DetailsPanel::retranslate() {
    m_model->retranslate();
    m_empty->setText(tr("Select an entity or a line on the graph to see what is stated about it, and by whom."));
    m_focus->setToolTip(tr("Show its neighbourhood"));
    m_focus->setAccessibleName(m_focus->toolTip());
    m_tree->setAccessibleName(tr("Sentences"));
    m_copy->setText(tr("Copy the sentence with its source"));
    describe();
}

} // namespace wenmai
