#include "app/panels/notice_bar.h"

#include "app/panels/theme_icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace wenmai {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    parent->installEventFilter(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    retranslate();
    hide();
}

void NoticeBar::notify(Kind kind, const QString& text, const QString& action) {
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    recolour();
    show();
    settle();
    raise();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    const int serial = ++m_serial;
    if (kind == Kind::Success && action.isEmpty())
        QTimer::singleShot(8000, this, [this, serial] {
            if (serial == m_serial) dismiss();
        });
}

// As wide as its words need, up to what there is room for, in the middle above the parent's lower edge.
void NoticeBar::settle() {
    const QWidget* host = parentWidget();
    ensurePolished();
    layout()->activate();
    const int most = qMin(host->width() - 32, 760);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 24;
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int width = qMax(qMin(most, words + others), qMin(most, 280));
    const int height = layout()->hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry((host->width() - width) / 2, host->height() - height - 18, width, height);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) settle();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void NoticeBar::dismiss() {
    ++m_serial;
    hide();
}

QString NoticeBar::currentText() const {
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    // setPalette() below sends PaletteChange again; only the application's change asks for new colours
    if (event->type() == QEvent::ApplicationPaletteChange) recolour();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate() {
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this notice"));
    setAccessibleName(tr("Notice"));
}

void NoticeBar::recolour() {
    QPalette palette = parentWidget() ? parentWidget()->palette() : this->palette();
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    const QColor tint = m_kind == Kind::Warning   ? QColor(dark ? 0x4a3a1c : 0xfdf0cf)
                        : m_kind == Kind::Success ? QColor(dark ? 0x20402f : 0xdff1e4)
                                                  : QColor(dark ? 0x22384e : 0xdfebf6);
    palette.setColor(QPalette::Window, tint);
    setPalette(palette);
    const auto icon = m_kind == Kind::Warning   ? QStringLiteral("warning")
                      : m_kind == Kind::Success ? QStringLiteral("check")
                                                : QStringLiteral("info");
    m_icon->setPixmap(themeIcon(icon).pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace wenmai
