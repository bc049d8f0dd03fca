#include "app/panels/statement_delegate.h"

#include "app/panels/type_icon.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace wenmai {
namespace {

constexpr int padding = 9;
constexpr int gap = 4;
constexpr int outer = 3; // between cards

QTextLayout::FormatRange format(StatementCard::Part part, const QColor& ink, bool bold) {
    QTextLayout::FormatRange range;
    range.start = part.begin;
    range.length = part.length;
    if (ink.isValid()) range.format.setForeground(ink);
    if (bold) range.format.setFontWeight(QFont::DemiBold);
    return range;
}

} // namespace

struct StatementDelegate::Lines {
    std::vector<std::unique_ptr<QTextLayout>> parts;
    int height = 0;

    void add(const QString& text, const QFont& font, int width, const QList<QTextLayout::FormatRange>& formats,
             double leading) {
        if (text.isEmpty()) return;
        auto layout = std::make_unique<QTextLayout>(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setFormats(formats);
        layout->beginLayout();
        double y = height + (parts.empty() ? 0 : gap);
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height() * leading;
        }
        layout->endLayout();
        height = static_cast<int>(y + 0.5);
        parts.push_back(std::move(layout));
    }
};

StatementDelegate::StatementDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

int StatementDelegate::cardWidth() const {
    return qMax(120, m_view->viewport()->width() - m_view->indentation() - 2 * padding - 14);
}

StatementDelegate::Lines StatementDelegate::layOut(const StatementCard& card, const QStyleOptionViewItem& option,
                                                   int width) const {
    Lines lines;
    const QColor dim = option.palette.color(QPalette::PlaceholderText);
    QFont head = option.font;
    head.setWeight(QFont::DemiBold);
    lines.add(card.headline, head, width, {}, 1.0);
    QList<QTextLayout::FormatRange> marks;
    const QColor accent = option.palette.color(QPalette::Link);
    for (const auto part : {card.subject, card.object})
        if (part.length > 0) marks << format(part, accent, false);
    if (card.trigger.length > 0) marks << format(card.trigger, {}, true);
    lines.add(card.sentence, option.font, width, marks, 1.15);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.92);
    lines.add(card.qualifiers, small, width, {format({0, static_cast<int>(card.qualifiers.size())}, dim, false)}, 1.0);
    if (m_showsRule)
        lines.add(card.rule, small, width, {format({0, static_cast<int>(card.rule.size())}, dim, false)}, 1.0);
    return lines;
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant card = index.data(StatementTreeModel::CardRole);
    if (!card.isValid()) return {0, option.fontMetrics.height() + 12};
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return {0, layOut(card.value<StatementCard>(), item, cardWidth()).height + 2 * padding + 2 * outer};
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant data = index.data(StatementTreeModel::CardRole);
    if (!data.isValid()) {
        QStyleOptionViewItem heading = option;
        heading.font.setBold(!index.parent().isValid());
        QStyledItemDelegate::paint(painter, heading, index);
        return;
    }
    const auto card = data.value<StatementCard>();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF box = QRectF(option.rect).adjusted(4.5, outer + 0.5, -6.5, -outer - 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor line = selected  ? m_view->palette().color(QPalette::Highlight)
                        : hovered ? option.palette.color(QPalette::Dark)
                                  : option.palette.color(QPalette::Mid);
    painter->setPen(QPen(line, selected ? 1.6 : 1));
    painter->setBrush(option.palette.color(selected || hovered ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(box, 5, 5);
    const Lines lines = layOut(card, item, cardWidth());
    painter->setPen(option.palette.color(QPalette::Text));
    for (const auto& part : lines.parts)
        part->draw(painter, box.topLeft() + QPointF(padding, padding));
    painter->restore();
}

} // namespace wenmai
