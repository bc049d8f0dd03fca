#include "app/panels/find_delegate.h"

#include "app/models/find_model.h"

#include <QApplication>
#include <QPainter>

namespace wenmai {

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor dim = selected ? ink : option.palette.color(QPalette::PlaceholderText);
    QRect row = option.rect.adjusted(8, 0, -10, 0);
    const QRect icon(row.left(), row.center().y() - 7, 16, 16);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, icon);
    row.setLeft(icon.right() + 9);

    const QString end = index.data(FindModel::TypeRole).toString() + QStringLiteral(" · ") +
                        index.data(FindModel::CountRole).toString();
    painter->save();
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const int endWidth = metrics.horizontalAdvance(end);
    painter->setPen(dim);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, end);
    row.setRight(row.right() - endWidth - 16);
    painter->setPen(ink);
    const QString name = metrics.elidedText(index.data(FindModel::NameRole).toString(), Qt::ElideRight, row.width());
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
    row.setLeft(row.left() + metrics.horizontalAdvance(name) + 8);
    painter->setPen(dim);
    if (row.width() > 30)
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data(FindModel::ByRole).toString(), Qt::ElideRight, row.width()));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {360, option.fontMetrics.height() + 12};
}

} // namespace wenmai
