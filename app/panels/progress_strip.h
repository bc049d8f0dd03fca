#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wenmai {

/// A strip at the foot of the window while long work runs: what it is, how far it is, and a button that cancels it.
class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    /// Shows itself only if the work takes longer than a moment.
    void begin(const QString& what, bool cancellable);
    void setProgress(quint64 done, quint64 total);
    void end();

Q_SIGNALS:
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_count;
    QPushButton* m_cancel;
    int m_serial = 0;
};

} // namespace wenmai
