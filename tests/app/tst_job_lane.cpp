#include "app/jobs/job_lane.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace wenmai;

namespace {
/// Works until told to stop, as a well-behaved long job does.
int untilStopped(Task& task) {
    while (!task.stopped())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return -1;
}
} // namespace

class TestJobLane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appliesOnTheWindowsThread() {
        JobLane lane;
        QSignalSpy idle(&lane, &JobLane::idle);
        std::thread::id worked;
        std::thread::id applied;
        lane.start([](Task&) { return std::make_unique<std::thread::id>(std::this_thread::get_id()); },
                   [&](std::unique_ptr<std::thread::id> id) {
                       worked = *id;
                       applied = std::this_thread::get_id();
                   });
        QVERIFY(lane.busy());
        QVERIFY(idle.wait());
        QVERIFY(!lane.busy());
        QVERIFY(worked != std::this_thread::get_id());
        QVERIFY(applied == std::this_thread::get_id());
    }

    void newestWins() {
        JobLane lane;
        QList<int> applied;
        lane.start(untilStopped, [&](int n) { applied << n; });
        QTest::qWait(20);
        lane.start([](Task&) { return 1; }, [&](int n) { applied << n; });
        lane.start([](Task&) { return 2; }, [&](int n) { applied << n; });
        QTRY_COMPARE(applied, QList<int>{2});
        QTest::qWait(30);
        QCOMPARE(applied, QList<int>{2});
    }

    void cancelDropsTheResult() {
        JobLane lane;
        QSignalSpy idle(&lane, &JobLane::idle);
        bool applied = false;
        lane.start(untilStopped, [&](int) { applied = true; });
        QTest::qWait(10);
        lane.cancel();
        QCOMPARE(idle.count(), 1);
        QVERIFY(!lane.busy());
        QTest::qWait(50);
        QVERIFY(!applied);
    }

    void stopGentlyKeepsWhatIsDone() {
        JobLane lane;
        int applied = 0;
        lane.start(untilStopped, [&](int n) { applied = n; });
        QTest::qWait(10);
        lane.stopGently();
        QTRY_COMPARE(applied, -1);
    }

    void reportsProgress() {
        JobLane lane;
        QSignalSpy progress(&lane, &JobLane::progressed);
        lane.start(
            [](Task& task) {
                task.setTotal(10);
                task.advance(4);
                return untilStopped(task);
            },
            [](int) {});
        QVERIFY(progress.wait());
        QTRY_COMPARE(progress.last().at(0).toULongLong(), 4ULL);
        QCOMPARE(progress.last().at(1).toULongLong(), 10ULL);
    }

    void destructorStopsAndJoins() {
        auto ended = std::make_shared<std::atomic<bool>>(false);
        {
            JobLane lane;
            lane.start(
                [ended](Task& task) {
                    untilStopped(task);
                    ended->store(true);
                    return 0;
                },
                [](int) { QFAIL("applied after the end"); });
            QTest::qWait(20);
        }
        QVERIFY(ended->load());
        QCoreApplication::processEvents();
    }

    void applyMayStartTheNext() {
        JobLane lane;
        QSignalSpy idle(&lane, &JobLane::idle);
        int second = 0;
        lane.start([](Task&) { return 1; },
                   [&](int) { lane.start([](Task&) { return 2; }, [&](int n) { second = n; }); });
        QTRY_COMPARE(second, 2);
        QCOMPARE(idle.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJobLane)
#include "tst_job_lane.moc"
