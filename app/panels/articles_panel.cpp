#include "app/panels/articles_panel.h"

#include "app/panels/row_delegate.h"
#include "app/panels/theme_icon.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace wenmai {

ArticlesPanel::ArticlesPanel(QWidget* parent)
    : QWidget(parent), m_model(new ArticleListModel(this)), m_search(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_state(new QLabel(this)), m_remove(new QAction(this)), m_date(new QAction(this)) {
    setObjectName(QStringLiteral("articlesPanel"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setObjectName(QStringLiteral("articleList"));
    m_search->setObjectName(QStringLiteral("articleSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped here are meant for the window
    m_search->addAction(new QAction(themeIcon(QStringLiteral("search")), QString(), m_search),
                        QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ArticleListModel::Published, Qt::DescendingOrder);
    m_list->setFrameShape(QFrame::NoFrame);
    // the titles need the room; outlet and statements are in the tooltip
    m_list->setColumnHidden(ArticleListModel::Outlet, true);
    m_list->setColumnHidden(ArticleListModel::Statements, true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ArticleListModel::Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ArticleListModel::Published, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_remove->setIcon(themeIcon(QStringLiteral("trash")));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_date->setObjectName(QStringLiteral("setPublished"));
    m_date->setIcon(themeIcon(QStringLiteral("timeline")));
    m_list->addActions({m_date, m_remove});
    m_state->setWordWrap(true);
    m_state->setMargin(6);
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(6, 6, 6, 6);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(&m_delay, &QTimer::timeout, this, [this] { Q_EMIT searchWanted(m_search->text().trimmed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString id = m_model->idAt(index);
        if (id.isEmpty() || id == m_selected) return;
        m_selected = id;
        Q_EMIT articleChosen(id);
    });
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT articleChosen(m_model->idAt(index)); });
    connect(m_remove, &QAction::triggered, this, [this] {
        const QStringList ids = chosenIds();
        if (!ids.isEmpty()) Q_EMIT removalWanted(ids);
    });
    connect(m_date, &QAction::triggered, this, [this] {
        const QStringList ids = chosenIds();
        if (!ids.isEmpty()) Q_EMIT dateWanted(ids);
    });
    retranslate();
}

void ArticlesPanel::setGraph(KnowledgeGraph::Ptr graph) {
    m_model->setGraph(std::move(graph));
    showState();
}

void ArticlesPanel::setFound(std::optional<std::set<std::string>> ids) {
    m_model->narrow(std::move(ids));
    showState();
}

void ArticlesPanel::setSelected(const QString& id) {
    m_selected = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
    }
}

QStringList ArticlesPanel::chosenIds() const {
    QStringList ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        ids << m_model->idAt(index);
    return ids;
}

void ArticlesPanel::showState() {
    m_state->setText(m_model->rowCount() == 0 && !m_search->text().isEmpty()
                         ? tr("No article has these words.")
                         : tr("%n article(s)", nullptr, m_model->rowCount()));
}

void ArticlesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ArticlesPanel::retranslate() {
    m_model->retranslate();
    m_search->setPlaceholderText(tr("Search in the articles"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Articles"));
    m_date->setText(tr("Set the date of publication…"));
    m_remove->setText(tr("Remove from the workspace"));
    showState();
}

} // namespace wenmai
