// What somebody who neither sees nor points meets: every control has a name, and the keyboard reaches it.

#include "app/panels/timeline_histogram.h"
#include "app/panels/timeline_panel.h"
#include "app/window/main_window.h"
#include "app/window/workspace_controller.h"
#include "gui_home.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>

using namespace wenmai;

class TestAccess : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase() {
        QAccessible::setActive(true);
        m_window = std::make_unique<MainWindow>(WENMAI_DATA_DIR);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QFile file(QDir::home().filePath(QStringLiteral("a.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("美国商务部限制英伟达向中国出口H20芯片。\n");
        file.close();
        m_window->openPaths({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->isOpen(), 60000);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("timelinePanel"))->isVisible());
    }

    void everyControlHasAName() {
        QStringList nameless;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            if (widget->focusProxy() || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget)) continue;
            if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(access);
            if (access->text(QAccessible::Name).isEmpty())
                nameless << QStringLiteral("%1 %2 in %3")
                                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                     widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void everyActionHasWordsAndNoShortcutTwice() {
        QMap<QString, QString> seen;
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            if (action->isSeparator() || action->objectName().isEmpty()) continue;
            if (action->objectName().startsWith(QLatin1Char('_')) ||
                action->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            if (action->shortcutContext() != Qt::WindowShortcut) continue;
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys.toString()),
                         qPrintable(keys.toString() + action->objectName() + seen[keys.toString()]));
                seen[keys.toString()] = action->objectName();
            }
        }
        QVERIFY(seen.size() > 15);
    }

    void menusHaveDifferentLetters_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("zh_CN") << "zh_CN";
        QTest::newRow("zh_TW") << "zh_TW";
    }
    void menusHaveDifferentLetters() {
        QFETCH(QString, language);
        m_window->findChild<QAction*>(QStringLiteral("language_") + language)->trigger();
        QTest::qWait(50);
        for (const QAction* menu : m_window->menuBar()->actions()) {
            QSet<QChar> letters;
            for (const QAction* action : menu->menu()->actions()) {
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                if (at < 0) continue;
                const QChar letter = action->text().at(at + 1).toUpper();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters << letter;
            }
        }
        m_window->findChild<QAction*>(QStringLiteral("language_en"))->trigger();
    }

    void timelineByKeyboard() {
        TimelineHistogram histogram;
        histogram.resize(400, 100);
        Timeline timeline;
        for (int i = 0; i < 5; ++i)
            timeline.bins.push_back({
                i * 10,
                i * 10 + 9,
                {},
                {},
                static_cast<std::uint32_t>(i),
            });
        timeline.largest = 4;
        histogram.setTimeline(timeline);
        histogram.show();
        QVERIFY(!histogram.range());
        QTest::keyClick(&histogram, Qt::Key_Home);
        QCOMPARE(histogram.range()->last, 9);
        QTest::keyClick(&histogram, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(*histogram.range() == (DayRange{0, 19}));
        QTest::keyClick(&histogram, Qt::Key_Right);
        QVERIFY(*histogram.range() == (DayRange{10, 29}));
        QTest::keyClick(&histogram, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(*histogram.range() == (DayRange{20, 29}));
        QTest::keyClick(&histogram, Qt::Key_End);
        QVERIFY(*histogram.range() == (DayRange{40, 49}));
        QTest::keyClick(&histogram, Qt::Key_Right);
        QVERIFY(*histogram.range() == (DayRange{40, 49}));
        QVERIFY(histogram.accessibleDescription().contains(QStringLiteral("1970")));
        QTest::keyClick(&histogram, Qt::Key_Escape);
        QVERIFY(!histogram.range());
    }

    void timelineByMouse() {
        TimelineHistogram histogram;
        histogram.resize(520, 100);
        Timeline timeline;
        for (int i = 0; i < 5; ++i)
            timeline.bins.push_back({i * 10, i * 10 + 9, {}, {}, 1});
        timeline.largest = 1;
        histogram.setTimeline(timeline);
        histogram.show();
        const auto at = [&](int day) { return QPoint(static_cast<int>(histogram.xOf(day)), 30); };
        const auto drag = [&](QPoint from, QPoint to) {
            QTest::mousePress(&histogram, Qt::LeftButton, Qt::NoModifier, from);
            QTest::mouseMove(&histogram, (from + to) / 2);
            QTest::mouseMove(&histogram, to);
            QTest::mouseRelease(&histogram, Qt::LeftButton, Qt::NoModifier, to);
        };
        drag(at(15), at(25)); // sets
        QVERIFY(*histogram.range() == (DayRange{10, 29}));
        drag(at(30), at(45)); // its end
        QVERIFY(*histogram.range() == (DayRange{10, 49}));
        drag(at(10), at(25)); // its beginning
        QVERIFY(*histogram.range() == (DayRange{20, 49}));
        drag(at(35), at(25)); // as a whole
        QVERIFY(*histogram.range() == (DayRange{10, 39}));
        QTest::mouseClick(&histogram, Qt::LeftButton, Qt::NoModifier, at(45)); // beside it: clears
        QVERIFY(!histogram.range());
    }

    void cleanupTestCase() { m_window.reset(); }
};

static void useTranslations() {
    Q_INIT_RESOURCE(translations);
}

int main(int argc, char* argv[]) {
    return runInOwnHome<TestAccess>(argc, argv, useTranslations);
}

#include "tst_access.moc"
