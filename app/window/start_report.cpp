#include "app/window/start_report.h"

#include "app/canvas/graph_canvas.h"
#include "app/window/main_window.h"
#include "app/window/view_controller.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

namespace wenmai {

StartReport::StartReport(MainWindow& window, bool wanted, bool withGraph) : m_window(window), m_withGraph(withGraph) {
    if (!wanted) return;
    window.installEventFilter(this);
    window.canvas()->installEventFilter(this);
    m_poll.setInterval(1);
    connect(&m_poll, &QTimer::timeout, this, &StartReport::look);
    m_poll.start();
}

bool StartReport::eventFilter(QObject* watched, QEvent* event) {
    const QObject* wanted = &m_window;
    if (m_withGraph) wanted = m_window.canvas();
    if (event->type() == QEvent::Paint && watched == wanted &&
        (!m_withGraph || !m_window.canvas()->view().nodes.empty()))
        m_painted = true;
    return QObject::eventFilter(watched, event);
}

void StartReport::look() {
    if (!m_painted) return;
    if (m_withGraph && (!m_window.viewController()->settled() || !m_window.canvas()->sharp())) return;
    m_poll.stop();
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    QCoreApplication::quit();
}

} // namespace wenmai
