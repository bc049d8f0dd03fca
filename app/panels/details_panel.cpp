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

/// A card marks itself when it is selected; the room beside it stays as it is.
class CardTree : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem plain = option;
        if (index.parent().isValid()) plain.palette.setBrush(QPalette::Highlight, plain.palette.base());
        QTreeView::drawRow(painter, plain, index);
    }
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override {
        if (!index.parent().isValid()) QTreeView::drawBranches(painter, rect, index);
    }
};

QString nodeLink(const KnowledgeGraph& graph, NodeId node) {
    return QStringLiteral("<a href=\"node:%1\">%2</a>")
        .arg(node)
        .arg(toQString(graph.node(node).entity.name).toHtmlEscaped());
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_empty(new QLabel(this)), m_icon(new QLabel(this)),
      m_title(new QLabel(this)), m_about(new QLabel(this)), m_focus(new QToolButton(this)),
      m_inTime(new QToolButton(this)), m_model(new StatementTreeModel(this)), m_tree(new CardTree(this)),
      m_delegate(new StatementDelegate(m_tree)), m_copy(new QAction(this)),
      m_accept(makeAct(ReviewAct::Accept, QStringLiteral("accept"), QStringLiteral("check"), Qt::Key_A)),
      m_reject(makeAct(ReviewAct::Reject, QStringLiteral("reject"), QStringLiteral("close"), Qt::Key_R)),
      m_correct(makeAct(ReviewAct::Correct, QStringLiteral("correct"), QStringLiteral("edit"), Qt::Key_E)),
      m_why(makeAct(ReviewAct::Why, QStringLiteral("why"), QStringLiteral("info"), Qt::Key_W)),
      m_silence(makeAct(ReviewAct::Silence, QStringLiteral("silence"), {}, {})),
      m_takeBack(makeAct(ReviewAct::TakeBack, QStringLiteral("takeBack"), QStringLiteral("undo"), {})),
      m_acts(new QWidget(this)) {
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
    m_inTime->setObjectName(QStringLiteral("inTime"));
    m_inTime->setIcon(themeIcon(QStringLiteral("timeline")));
    m_inTime->setAutoRaise(true);
    m_inTime->setCheckable(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(20);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems); // a card marks itself, the room beside it stays
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
    head->addWidget(m_inTime, 0, Qt::AlignTop);
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
    column->addWidget(m_acts);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(8, 3, 8, 3);
    acts->setSpacing(2);
    for (QAction* act : {m_accept, m_reject, m_correct, m_why}) {
        auto* button = new QToolButton(m_acts);
        button->setDefaultAction(act);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        acts->addWidget(button);
    }
    acts->addStretch();
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
    m_tree->addActions({m_accept, m_reject, m_correct, m_why, m_takeBack, m_silence});
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_tree->addActions({line, m_copy});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DetailsPanel::updateActs);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DetailsPanel::updateActs);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &DetailsPanel::copy);
    connect(m_title, &QLabel::linkActivated, this, &DetailsPanel::follow);
    connect(m_about, &QLabel::linkActivated, this, &DetailsPanel::follow);
    connect(m_inTime, &QToolButton::toggled, this, [this] {
        if (m_graph) refill();
        describe();
    });
    connect(m_focus, &QToolButton::clicked, this, [this] {
        if (m_node) Q_EMIT focusWanted(*m_node);
    });
    updateActs();
    retranslate();
}

QAction* DetailsPanel::makeAct(ReviewAct act, const QString& name, const QString& icon, const QKeySequence& key) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty()) action->setIcon(themeIcon(icon));
    if (!key.isEmpty()) action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act] {
        if (const StatementItem* item = m_model->itemAt(m_tree->currentIndex()))
            Q_EMIT reviewWanted(StatementItem(*item), act);
    });
    return action;
}

void DetailsPanel::updateActs() {
    const StatementItem* item = m_graph ? m_model->itemAt(m_tree->currentIndex()) : nullptr;
    for (QAction* act : {m_accept, m_reject, m_correct, m_why, m_silence, m_takeBack})
        act->setEnabled(item != nullptr);
    if (!item) return;
    const Evidence& e = item->edge ? m_graph->statement(item->ref).evidence : m_graph->value(item->ref).evidence;
    m_accept->setEnabled(e.review == Review::None);
    m_correct->setEnabled(item->edge.has_value()); // a figure is as it stands in the sentence
    m_takeBack->setEnabled(e.review != Review::None);
    m_silence->setEnabled(e.review == Review::None);
}

void DetailsPanel::setNote(const QString& note) {
    if (note == m_note) return;
    m_note = note;
    describe();
}

void DetailsPanel::showNode(KnowledgeGraph::Ptr graph, const ViewSpec& spec, NodeId node, const LexiconEntity* known) {
    m_graph = std::move(graph);
    m_node = node;
    m_edge.reset();
    m_known = known;
    m_note.clear();
    m_delegate->setShowsRule(false);
    m_spec = spec;
    refill();
    describe();
}

void DetailsPanel::showEdge(KnowledgeGraph::Ptr graph, const ViewSpec& spec, EdgeId edge) {
    m_graph = std::move(graph);
    m_edge = edge;
    m_node.reset();
    m_delegate->setShowsRule(true);
    m_spec = spec;
    refill();
    describe();
}

void DetailsPanel::refill() {
    const bool inTime = m_inTime->isChecked();
    if (m_node)
        fill(inTime ? chronologyOf(*m_graph, m_spec, *m_node) : statementsOf(*m_graph, m_spec, *m_node), m_spec);
    if (!m_edge) return;
    // in order of time, all that is stated between the two
    const GraphEdge& edge = m_graph->edge(*m_edge);
    fill(inTime ? chronologyOf(*m_graph, m_spec, edge.from, edge.to) : bothSidesOfEdge(*m_graph, m_spec, *m_edge),
         m_spec);
}

void DetailsPanel::showPaths(KnowledgeGraph::Ptr graph, const ViewSpec& spec, const std::vector<Path>& paths,
                             const QString& title, const QString& about) {
    m_graph = std::move(graph);
    m_node.reset();
    m_edge.reset();
    m_known = nullptr;
    m_delegate->setShowsRule(false);
    fill(statementsOfPaths(*m_graph, spec, paths), spec);
    m_title->setText(title.toHtmlEscaped());
    m_about->setText(about);
    for (QWidget* w : {static_cast<QWidget*>(m_focus), static_cast<QWidget*>(m_inTime), static_cast<QWidget*>(m_icon)})
        w->hide();
    m_pages->setCurrentIndex(1);
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
    const Place place = placeNow();
    m_model->setGroups(m_graph, std::move(groups), spec.dateChoice);
    // every open sentence is measured: with many, the groups further down wait for a click
    int open = 0;
    for (int g = 0; g < m_model->rowCount(); ++g) {
        const QModelIndex group = m_model->index(g, 0);
        open += m_model->rowCount(group);
        m_tree->setExpanded(group, g == 0 || open <= mostOpen);
    }
    // an edge's only heading would say its title again
    const bool plain = m_edge && !m_inTime->isChecked();
    m_tree->setRootIndex(plain ? m_model->index(0, 0) : QModelIndex());
    m_tree->setRootIsDecorated(!plain);
    goBackTo(place);
}

// Who goes through the sentences one by one stays where he was when one of them leaves the list.
DetailsPanel::Place DetailsPanel::placeNow() const {
    const QModelIndex at = m_tree->currentIndex();
    return {at.parent().row(), at.row(), m_tree->verticalScrollBar()->value()};
}

void DetailsPanel::goBackTo(const Place& place) {
    const Shown now{m_node ? std::optional(m_graph->node(*m_node).entity) : std::nullopt,
                    m_edge ? std::optional(m_graph->key(*m_edge)) : std::nullopt};
    const bool same = now == m_shown;
    m_shown = now;
    if (!same || m_tree->currentIndex().isValid() || place.row < 0 || place.group < 0) return;
    const int groups = m_model->rowCount();
    if (groups == 0) return;
    const QModelIndex group = m_model->index(qMin(place.group, groups - 1), 0);
    const int rows = m_model->rowCount(group);
    if (rows == 0) return;
    m_tree->setCurrentIndex(m_model->index(place.group < groups ? qMin(place.row, rows - 1) : rows - 1, 0, group));
    m_tree->verticalScrollBar()->setValue(place.scrolled);
}

void DetailsPanel::describe() {
    if (!m_graph) return;
    if (m_node) describeNode();
    if (m_edge) describeEdge();
    if (!m_node && !m_edge) return;
    m_inTime->show();
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
    if (!m_note.isEmpty())
        html += QStringLiteral("<p style='margin-top:4px;margin-bottom:2px'><b>%1</b> %2</p>")
                    .arg(tr("Note:"), m_note.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
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
        QStringLiteral(" · ") + tr("%n sentence(s)", nullptr, m_model->sentencesOf(*m_edge))};
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
    m_inTime->setToolTip(tr("In order of time"));
    m_inTime->setAccessibleName(m_inTime->toolTip());
    m_tree->setAccessibleName(tr("Sentences"));
    m_copy->setText(tr("Copy the sentence with its source"));
    const auto word = [](QAction* act, const QString& text, const QString& tip) {
        act->setText(text);
        act->setToolTip(act->shortcut().isEmpty()
                            ? tip
                            : QStringLiteral("%1 (%2)").arg(tip, act->shortcut().toString(QKeySequence::NativeText)));
    };
    word(m_accept, tr("Accept"), tr("The sentence states this"));
    word(m_reject, tr("Reject"), tr("The sentence does not state this: take it out of the graph"));
    word(m_correct, tr("Correct…"), tr("Change what is stated, or how surely"));
    word(m_why, tr("Why?"), tr("Show the rule that read this and what it went by"));
    word(m_silence, tr("Silence this rule"), tr("Take out all that this rule has read, but for what you accepted"));
    word(m_takeBack, tr("Take your decision back"), tr("Take your decision back"));
    describe();
}

} // namespace wenmai
