#pragma once

#include <QObject>
#include <QTimer>

namespace wenmai {

class MainWindow;

/// For measuring: writes "ready" to standard output when the window is drawn and usable, and waits for a line on
/// standard input before it ends the program. Usable means that nothing is left to be opened, laid out or drawn
/// sharper.
class StartReport : public QObject {
    Q_OBJECT
public:
    /// `withGraph`: a workspace is to be open then. Does nothing unless `wanted`.
    StartReport(MainWindow& window, bool wanted, bool withGraph);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    MainWindow& m_window;
    bool m_withGraph;
    bool m_painted = false;
    QTimer m_poll;
};

} // namespace wenmai
