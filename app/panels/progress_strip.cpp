#include "app/panels/progress_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace wenmai {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this)), m_count(new QLabel(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("progressStrip"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    retranslate();
    hide();
}

void ProgressStrip::begin(const QString& what, bool cancellable) {
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_count->clear();
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    const int serial = ++m_serial;
    QTimer::singleShot(250, this, [this, serial] {
        if (serial == m_serial) show();
    });
}

void ProgressStrip::setProgress(quint64 done, quint64 total) {
    if (total == 0) return;
    const QLocale locale;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / total));
    m_count->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void ProgressStrip::end() {
    ++m_serial;
    hide();
}

void ProgressStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ProgressStrip::retranslate() {
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(tr("Progress"));
}

} // namespace wenmai
