#include "app/panels/review_panel.h"

#include "app/models/text_convert.h"
#include "app/panels/row_delegate.h"
#include "app/panels/theme_icon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

namespace wenmai {

ReviewPanel::ReviewPanel(QWidget* parent)
    : QWidget(parent), m_model(new ReviewListModel(this)), m_found(new QSortFilterProxyModel(this)),
      m_which(new QComboBox(this)), m_search(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_state(new QLabel(this)), m_add(new QAction(this)), m_takeBack(new QAction(this)),
      m_addButton(new QToolButton(this)), m_takeBackButton(new QToolButton(this)) {
    setObjectName(QStringLiteral("reviewPanel"));
    m_which->setObjectName(QStringLiteral("reviewChoice"));
    m_which->addItems({QString(), QString()});
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped here are meant for the window
    m_search->setMaximumWidth(260);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    m_list->setObjectName(QStringLiteral("reviewList"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setModel(m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ReviewListModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ReviewListModel::Article, QHeaderView::Interactive);
    m_list->header()->resizeSection(ReviewListModel::Article, 200);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add->setObjectName(QStringLiteral("reviewAdd"));
    m_add->setIcon(themeIcon(QStringLiteral("add")));
    m_add->setShortcut(Qt::Key_Insert);
    m_takeBack->setObjectName(QStringLiteral("reviewTakeBack"));
    m_takeBack->setIcon(themeIcon(QStringLiteral("undo")));
    m_takeBack->setShortcut(QKeySequence::Delete);
    for (QAction* act : {m_add, m_takeBack})
        act->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({m_add, m_takeBack});
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 4, 6, 4);
    head->addWidget(m_which);
    head->addWidget(m_search, 1);
    head->addWidget(m_state);
    head->addStretch();
    m_addButton->setDefaultAction(m_add);
    m_takeBackButton->setDefaultAction(m_takeBack);
    for (QToolButton* button : {m_addButton, m_takeBackButton}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    connect(m_which, &QComboBox::currentIndexChanged, this, &ReviewPanel::fill);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_found->setFilterFixedString(words);
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPanel::updateActs);
    const auto open = [this] {
        if (const ReviewRow* row = current(); row && !row->raw.empty())
            Q_EMIT sentenceChosen(toQString(row->article), row->raw);
    };
    connect(m_list, &QTreeView::clicked, this, open);
    connect(m_list, &QTreeView::activated, this, open);
    connect(m_add, &QAction::triggered, this, [this] {
        if (const ReviewRow* row = current(); row && !row->decision)
            Q_EMIT additionWanted(toQString(row->article), row->raw);
    });
    connect(m_takeBack, &QAction::triggered, this, [this] {
        std::vector<Decision> back;
        for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
            if (const auto& decision = m_model->row(m_found->mapToSource(index).row()).decision)
                back.push_back({decision->kind, decision->about, std::nullopt});
        if (!back.empty()) Q_EMIT takeBackWanted(back);
    });
    updateActs();
    retranslate();
}

void ReviewPanel::setState(KnowledgeGraph::Ptr graph, const Decisions& decisions) {
    if (graph == m_graph && decisions == m_decisions)
        return; // a new graph and the decision behind it tell of one change
    m_graph = std::move(graph);
    m_decisions = decisions;
    m_stale = true;
    if (isVisible()) fill();
}

void ReviewPanel::showNothing() {
    m_graph.reset();
    m_decisions.clear();
    fill();
}

void ReviewPanel::showEvent(QShowEvent* event) {
    if (m_stale) fill();
    QWidget::showEvent(event);
}

void ReviewPanel::fill() {
    m_stale = false;
    // the reader goes down the list: what is done away with leaves the place to the next
    const int at = m_list->currentIndex().row();
    const bool decided = m_which->currentIndex() == Decided;
    m_model->setRows(m_graph, !m_graph  ? std::vector<ReviewRow>()
                              : decided ? decisionRows(*m_graph, m_decisions)
                                        : unstatedRows(*m_graph));
    if (at >= 0 && m_found->rowCount() > 0)
        m_list->setCurrentIndex(m_found->index(qMin(at, m_found->rowCount() - 1), 0));
    showState();
    updateActs();
}

const ReviewRow* ReviewPanel::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->row(m_found->mapToSource(index).row()) : nullptr;
}

void ReviewPanel::updateActs() {
    const bool decided = m_which->currentIndex() == Decided;
    const bool any = m_list->selectionModel()->hasSelection();
    m_add->setVisible(!decided);
    m_addButton->setVisible(!decided);
    m_takeBack->setVisible(decided);
    m_takeBackButton->setVisible(decided);
    m_add->setEnabled(!decided && any);
    m_takeBack->setEnabled(decided && any);
}

void ReviewPanel::showState() {
    const int rows = m_found->rowCount();
    m_state->setText(m_which->currentIndex() == Decided ? tr("%n decision(s)", nullptr, rows)
                                                        : tr("%n sentence(s)", nullptr, rows));
}

void ReviewPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void ReviewPanel::retranslate() {
    m_model->retranslate();
    m_which->setItemText(Unstated, tr("Sentences that gave nothing"));
    m_which->setItemText(Decided, tr("Your decisions"));
    m_which->setToolTip(tr("Sentences that name two entities or more and of which nothing was read; or what you have "
                           "accepted, rejected, corrected, added and silenced"));
    m_which->setAccessibleName(tr("What to review"));
    m_search->setPlaceholderText(tr("Narrow the list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Review"));
    m_add->setText(tr("Add a statement…"));
    m_add->setToolTip(tr("Add a statement that this sentence makes"));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Take the selected decisions back"));
    showState();
}

} // namespace wenmai
