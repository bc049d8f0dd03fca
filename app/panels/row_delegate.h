#pragma once

#include <QStyledItemDelegate>

namespace wenmai {

/// Rows of lists with some air around the words, which Chinese needs to be read at ease.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 4, qMax(size.height(), option.fontMetrics.height() + 7)};
    }
};

} // namespace wenmai
