#include "app/panels/reader_view.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/theme_icon.h"
#include "app/panels/type_icon.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace wenmai {

ReaderView::ReaderView(QWidget* parent) : QTextEdit(parent) {
    setObjectName(QStringLiteral("readerView"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(48);
    document()->setDocumentMargin(14);
    viewport()->setMouseTracking(true);
}

void ReaderView::showText(std::shared_ptr<const ReaderText> text) {
    m_text = std::move(text);
    m_cited.reset();
    fill();
}

void ReaderView::fill() {
    clear();
    setExtraSelections({});
    if (!m_text) return;
    const QColor dim = palette().color(QPalette::PlaceholderText);
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    paragraph.setBottomMargin(4);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setBlockFormat(paragraph);
    for (const ReaderText::Run& run : m_text->runs) {
        QTextCharFormat format;
        switch (run.kind) {
        case BlockKind::Title:
        case BlockKind::Heading:
            format.setFontWeight(QFont::Bold);
            break;
        case BlockKind::Byline:
        case BlockKind::Caption:
            format.setForeground(dim);
            break;
        case BlockKind::Boilerplate:
            format.setForeground(dim);
            format.setFontItalic(false);
            break;
        case BlockKind::Body:
            break;
        }
        if (run.kind == BlockKind::Title) format.setFontPointSize(font().pointSizeF() * 1.15);
        if (run.mention >= 0) {
            const Mention& mention = m_text->mentions[static_cast<std::size_t>(run.mention)];
            format.setForeground(typeInk(mention.entity.type));
        }
        if (run.repair >= 0) {
            format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            format.setUnderlineColor(dim);
            format.setForeground(dim);
        }
        cursor.insertText(m_text->text.mid(run.begin, run.length), format);
    }
    cursor.endEditBlock();
    highlight();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

bool ReaderView::cite(std::optional<Span> raw) {
    m_cited = raw;
    highlight();
    const auto place = raw && m_text ? m_text->placeOf(*raw) : std::nullopt;
    if (!place) return !raw;
    QTextCursor cursor(document());
    cursor.setPosition(place->begin);
    setTextCursor(cursor);
    // a third from the top, so that what comes before can be read too
    const int top = cursorRect(cursor).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - viewport()->height() / 3);
    return true;
}

QString ReaderView::citedText() const {
    const auto place = m_cited && m_text ? m_text->placeOf(*m_cited) : std::nullopt;
    if (!place) return {};
    QTextCursor cursor(document());
    cursor.setPosition(place->begin);
    cursor.setPosition(place->begin + place->length, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void ReaderView::setSelectedEntity(std::optional<EntityKey> entity) {
    m_entity = std::move(entity);
    highlight();
}

void ReaderView::highlight() {
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_text) return setExtraSelections(marks);
    const auto mark = [&](int begin, int length, const QTextCharFormat& format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(begin + length, QTextCursor::KeepAnchor);
        selection.format = format;
        marks << selection;
    };
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    if (const auto place = m_cited ? m_text->placeOf(*m_cited) : std::nullopt) {
        QTextCharFormat format;
        format.setBackground(dark ? QColor(0x5a, 0x4a, 0x17) : QColor(0xff, 0xee, 0xb0));
        mark(place->begin, place->length, format);
    }
    if (m_entity) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setBackground(dark ? QColor(0x2b, 0x41, 0x57) : QColor(0xd8, 0xe8, 0xf7));
        for (const ReaderText::Run& run : m_text->runs)
            if (run.mention >= 0 && m_text->mentions[static_cast<std::size_t>(run.mention)].entity == *m_entity)
                mark(run.begin, run.length, format);
    }
    setExtraSelections(marks);
}

const ReaderText::Run* ReaderView::runUnder(QPoint at) const {
    if (!m_text) return nullptr;
    const QTextCursor cursor = cursorForPosition(at);
    // the cursor stands between characters; the one under the pointer may lie on either side
    for (const int position : {cursor.position(), cursor.position() - 1}) {
        if (position < 0) continue;
        QTextCursor before(document());
        before.setPosition(position);
        QTextCursor after(before);
        after.setPosition(qMin(position + 1, document()->characterCount() - 1));
        const QRect a = cursorRect(before);
        const QRect b = cursorRect(after);
        if (a.top() == b.top() && at.x() >= a.left() && at.x() <= b.left() && at.y() >= a.top() && at.y() <= a.bottom())
            return m_text->runAt(position);
    }
    return nullptr;
}

void ReaderView::open(const ReaderText::Run& run) {
    if (run.mention >= 0)
        Q_EMIT entityClicked(m_text->mentions[static_cast<std::size_t>(run.mention)].entity);
    else if (run.cited >= 0)
        Q_EMIT sentenceClicked(m_text->sentences[static_cast<std::size_t>(run.cited)]);
}

void ReaderView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QTextEdit::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) return;
    if ((event->pos() - m_pressed).manhattanLength() > QApplication::startDragDistance()) return;
    if (const auto* run = runUnder(event->pos())) open(*run);
}

void ReaderView::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const auto* run = runUnder(event->pos());
    viewport()->setCursor(run && run->mention >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool ReaderView::toMention(bool next) {
    if (!m_text) return false;
    const QTextCursor now = textCursor();
    const ReaderText::Run* found = nullptr;
    for (const ReaderText::Run& run : m_text->runs) {
        if (run.mention < 0) continue;
        if (next && run.begin >= now.selectionEnd() && (run.begin > now.selectionStart() || !now.hasSelection())) {
            found = &run;
            break;
        }
        if (!next && run.begin + run.length <= now.selectionStart()) found = &run;
    }
    if (!found) return false;
    QTextCursor cursor(document());
    cursor.setPosition(found->begin);
    cursor.setPosition(found->begin + found->length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool ReaderView::askForAddition() {
    if (!m_text) return false;
    const QTextCursor cursor = textCursor();
    const auto raw = m_text->sentenceAt(cursor.selectionStart());
    const auto place = raw ? m_text->placeOf(*raw) : std::nullopt;
    if (!place) return false;
    std::vector<EntityKey> named;
    const auto collect = [&](int begin, int end) {
        for (const ReaderText::Run& run : m_text->runs) {
            if (run.mention < 0 || run.begin >= end || run.begin + run.length <= begin) continue;
            const EntityKey& entity = m_text->mentions[static_cast<std::size_t>(run.mention)].entity;
            if (std::find(named.begin(), named.end(), entity) == named.end()) named.push_back(entity);
        }
    };
    collect(cursor.selectionStart(), cursor.selectionEnd());
    collect(place->begin, place->begin + place->length);
    Q_EMIT additionWanted(*raw, named);
    return true;
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event) {
    if (!textCursor().hasSelection() && event->reason() == QContextMenuEvent::Mouse)
        setTextCursor(cursorForPosition(event->pos()));
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QAction* first = menu->actions().value(0);
    auto* add = new QAction(themeIcon(QStringLiteral("add")), tr("Add a statement of this sentence…"), menu.get());
    add->setObjectName(QStringLiteral("addStatement"));
    add->setEnabled(m_text && m_text->sentenceAt(textCursor().selectionStart()));
    connect(add, &QAction::triggered, this, &ReaderView::askForAddition);
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    menu->exec(event->globalPos());
}

void ReaderView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Insert) {
        askForAddition();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto* run = m_text ? m_text->runAt(textCursor().selectionStart()) : nullptr) open(*run);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool ReaderView::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab;
        const bool back = key->key() == Qt::Key_Backtab;
        if ((tab || back) && !key->modifiers().testFlag(Qt::ControlModifier) && toMention(tab)) return true;
    }
    if (event->type() == QEvent::ToolTip && m_text) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString tip;
        if (const auto* run = runUnder(viewport()->mapFromGlobal(help->globalPos()))) {
            if (run->repair >= 0) {
                const auto& repair = m_text->repairs[static_cast<std::size_t>(run->repair)];
                tip = !repair.certain           ? tr("Damaged in the file; nothing is read here")
                      : repair.readAs.isEmpty() ? tr("Damaged in the file; left out when reading")
                                                : tr("Damaged in the file; read as: %1").arg(repair.readAs);
            } else if (run->mention >= 0) {
                const Mention& mention = m_text->mentions[static_cast<std::size_t>(run->mention)];
                tip = toQString(mention.entity.name) + QStringLiteral(" · ") + wenmai::text(mention.entity.type);
            } else if (run->kind == BlockKind::Boilerplate) {
                tip = tr("Not part of the article; nothing is read here");
            }
        }
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QTextEdit::event(event);
}

void ReaderView::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_text) {
        const int at = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(at);
    }
}

} // namespace wenmai
