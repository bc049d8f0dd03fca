#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace wenmai {

/// One line in the window instead of a message box: an icon, a text, an optional action, and a button that dismisses
/// it.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning };

    explicit NoticeBar(QWidget* parent);

    /// Shows `text`; a success hides by itself after some seconds. `action` empty: no button.
    void notify(Kind kind, const QString& text, const QString& action = {});
    void dismiss();
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void recolour();
    void settle();

    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    int m_serial = 0;
};

} // namespace wenmai
