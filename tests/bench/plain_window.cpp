// A Qt window with menus, docks and a table, and nothing in them that does anything: the least that `wenmai-cli bench
// start` may measure the program against. Says "ready" when it is drawn and ends after a line on standard input.

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

#include <cstdio>

namespace {

class PlainWindow : public QMainWindow {
public:
    PlainWindow() {
        for (int m = 0; m < 6; ++m) {
            QMenu* menu = menuBar()->addMenu(QStringLiteral("Menu %1").arg(m));
            for (int a = 0; a < 8; ++a)
                menu->addAction(QStringLiteral("Action %1").arg(a));
        }
        QToolBar* bar = addToolBar(QStringLiteral("Tools"));
        for (int a = 0; a < 8; ++a)
            bar->addAction(QStringLiteral("Tool %1").arg(a));
        auto* model = new QStandardItemModel(1000, 4, this);
        for (int row = 0; row < 1000; ++row)
            for (int column = 0; column < 4; ++column)
                model->setItem(row, column, new QStandardItem(QStringLiteral("%1, %2").arg(row).arg(column)));
        auto* table = new QTableView(this);
        table->setModel(model);
        setCentralWidget(table);
        for (int d = 0; d < 4; ++d) {
            auto* dock = new QDockWidget(QStringLiteral("Dock %1").arg(d), this);
            auto* inside = new QTableView(dock);
            inside->setModel(model);
            dock->setWidget(inside);
            addDockWidget(d % 2 ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
        }
        statusBar()->showMessage(QStringLiteral("Ready"));
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("ready");
            std::fflush(stdout);
            (void)std::getchar();
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    PlainWindow window;
    window.show();
    return QApplication::exec();
}
