#pragma once

#include "app/models/statement_tree_model.h"

#include <QStyledItemDelegate>

#include <memory>

class QTextLayout;
class QTreeView;

namespace wenmai {

/// Paints a sentence of the details as a card: what it states, the sentence with its parts marked, date, outlet and
/// speaker, and on wish the rule. As high as the text is at the width of the view.
class StatementDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StatementDelegate(QTreeView* view);
    /// Whether the rule and its reasons are shown on each card.
    void setShowsRule(bool shows) { m_showsRule = shows; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Lines;
    [[nodiscard]] Lines layOut(const StatementCard& card, const QStyleOptionViewItem& option, int width) const;
    [[nodiscard]] int cardWidth() const;

    QTreeView* m_view;
    bool m_showsRule = false;
};

} // namespace wenmai
