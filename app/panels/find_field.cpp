#include "app/panels/find_field.h"

#include "app/panels/find_delegate.h"
#include "app/panels/theme_icon.h"
#include "app/panels/type_icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>

#include <utility>

namespace wenmai {

FindField::FindField(QWidget* parent) : QLineEdit(parent), m_model(new FindModel(this)), m_glass(new QAction(this)) {
    setObjectName(QStringLiteral("findField"));
    setClearButtonEnabled(true);
    setAcceptDrops(false); // files dropped here are meant for the window
    m_glass->setIcon(themeIcon(QStringLiteral("search")));
    addAction(m_glass, QLineEdit::LeadingPosition);
    m_model->setTypeIcons(typeIcon);

    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    auto* popup = new QListView(this);
    popup->setUniformItemSizes(true);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    completer->setPopup(popup);
    popup->setItemDelegate(new FindDelegate(popup)); // after setPopup(), which sets one of its own
    popup->setObjectName(QStringLiteral("findPopup"));
    // not setCompleter(): QLineEdit would write each row that is passed into the field
    completer->setWidget(this);
    m_completer = completer;

    connect(this, &QLineEdit::textEdited, this, &FindField::complete);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const QVariant node = index.data(FindModel::NodeRole);
        if (node.isValid()) choose(node.toUInt());
    });
    retranslate();
}

void FindField::setIndex(KnowledgeGraph::Ptr graph, std::shared_ptr<const SpellingIndex> index) {
    m_model->setIndex(std::move(graph), std::move(index));
    if (std::exchange(m_waiting, false) && hasFocus()) complete(text());
}

void FindField::complete(const QString& query) {
    m_model->setQuery(query);
    m_waiting = !m_model->ready() && !query.isEmpty(); // typed faster than the index was made
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

void FindField::choose(NodeId node) {
    m_completer->popup()->hide();
    selectAll();
    Q_EMIT entityChosen(m_model->entityOf(node));
}

void FindField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_model->setQuery(text());
        if (const auto node = m_model->nodeAt(0))
            choose(*node);
        else if (m_model->ready() && !text().trimmed().isEmpty())
            Q_EMIT nothingFound(text().trimmed());
        return;
    }
    if (event->key() == Qt::Key_Down && !text().isEmpty()) {
        complete(text());
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        complete({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::TabFocusReason) selectAll();
}

void FindField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void FindField::retranslate() {
    setPlaceholderText(tr("Find an entity: 輝達, Nvidia, yingweida, ywd…"));
    setToolTip(tr("Find an entity by any spelling, in any script, by pinyin or in English (Ctrl+K)"));
    setAccessibleName(tr("Find an entity"));
    m_completer->popup()->setAccessibleName(tr("Entities found"));
}

} // namespace wenmai
