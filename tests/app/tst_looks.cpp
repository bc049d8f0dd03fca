// How the graph is looked at, by the real window: layouts, communities, expanding and collapsing, ranks, locking, and
// that back, undo and named views take all of it along.

#include "app/canvas/graph_canvas.h"
#include "app/canvas/node_shape.h"
#include "app/models/entity_list_model.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"
#include "gui_home.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace wenmai;

namespace {

const EntityKey tencent{"腾讯", EntityType::Company};
const EntityKey tsmc{"台积电", EntityType::Company};
const EntityKey nvidia{"英伟达", EntityType::Company};
const EntityKey huawei{"华为", EntityType::Company};
const EntityKey h20{"H20", EntityType::Chip};

} // namespace

class TestLooks : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ViewController* view() const { return m_window->viewController(); }
    [[nodiscard]] GraphCanvas* canvas() const { return m_window->canvas(); }
    [[nodiscard]] const KnowledgeGraph& graph() const { return *m_window->workspace()->graph(); }
    template<class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction* action(const char* name) const { return child<QAction>(name); }
    [[nodiscard]] NodeId node(const EntityKey& entity) const { return graph().find(entity).value(); }
    [[nodiscard]] const ViewNode* shown(const EntityKey& entity) const {
        for (const ViewNode& n : view()->view().nodes)
            if (n.entity == entity) return &n;
        return nullptr;
    }
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers; ///< of the window's own models, all the time
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(view()->settled(), 20000); }
    /// Opens the context menu at an entity and calls `look` while it is up.
    template<class Look>
    void withMenuAt(const EntityKey& entity, Look look) {
        canvas()->fit();
        QTest::qWait(700); // gliding
        const auto place = canvas()->placeOf(node(entity));
        QVERIFY(place);
        bool looked = false;
        QTimer::singleShot(150, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu) return;
            look(menu);
            looked = true;
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, place->toPoint(), canvas()->mapToGlobal(place->toPoint()));
        QApplication::sendEvent(canvas(), &event);
        QVERIFY(looked);
    }
    static QAction* entry(const QMenu* menu, const QString& text) {
        for (QAction* action : menu->actions())
            if (action->text() == text) return action;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        const std::pair<const char*, const char*> articles[] = {
            {"a.txt", "采购消息\n来源：甲报\n2025年3月4日，腾讯采购了H20。台积电为英伟达代工芯片。\n"},
            {"b.txt", "合作消息\n来源：乙报\n2025年5月6日，台积电与华为合作。2024年7月，英伟达收购了迈络思。路透社称，"
                      "腾讯采购了H20。2025年6月，英伟达推出H20。\n"
                      "2025年7月，微软与谷歌合作。谷歌与亚马逊合作。亚马逊与微软合作。\n"},
        };
        for (const auto& [name, text] : articles) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        m_window = std::make_unique<MainWindow>(WENMAI_DATA_DIR);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPaths({m_folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->isOpen() && !m_window->workspace()->importing(), 60000);
        QTRY_COMPARE(view()->graph(), m_window->workspace()->graph());
        settle();
        for (const EntityKey& e : {tencent, tsmc, nvidia, huawei, h20})
            QVERIFY2(graph().find(e), e.name.c_str());
    }
    void init() {
        if (m_testers.empty())
            for (const char* name : {"entityList", "relationList", "statementTree"})
                m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                    child<QTreeView>(name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        view()->clearSelection();
        canvas()->setSelection({});
        view()->setSpec(ViewSpec());
        settle();
    }

    void layoutsByKey_data() {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<int>("key");
        QTest::newRow("rings") << static_cast<int>(Arrangement::Rings) << static_cast<int>(Qt::Key_2);
        QTest::newRow("types") << static_cast<int>(Arrangement::Types) << static_cast<int>(Qt::Key_3);
        QTest::newRow("time") << static_cast<int>(Arrangement::Time) << static_cast<int>(Qt::Key_4);
    }
    void layoutsByKey() {
        QFETCH(int, arrangement);
        QFETCH(int, key);
        const Positions free = positionsOf(view()->view());
        canvas()->setFocus();
        QTest::keyClick(canvas(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        settle();
        QCOMPARE(static_cast<int>(view()->spec().arrangement), arrangement);
        QVERIFY(!canvas()->view().guides.empty());
        QVERIFY(positionsOf(view()->view()) != free);
        const auto& actions = m_window->findChild<Actions*>()->arrangements->actions();
        QVERIFY(actions.at(arrangement)->isChecked());
        QTest::keyClick(canvas(), Qt::Key_1, Qt::ControlModifier);
        settle();
        double farthest = 0; // they are where they were
        for (const auto& [entity, at] : positionsOf(view()->view()))
            farthest = std::max(farthest, std::hypot(static_cast<double>(at.x - free.at(entity).x),
                                                     static_cast<double>(at.y - free.at(entity).y)));
        QVERIFY2(farthest < 0.001, qPrintable(QString::number(farthest)));
        QVERIFY(canvas()->view().guides.empty());
        action("undo")->trigger();
        settle();
        QCOMPARE(static_cast<int>(view()->spec().arrangement), arrangement);
        action("back")->trigger();
        settle();
        QCOMPARE(view()->spec().arrangement, Arrangement::Force);
    }

    void layoutsMoveSmoothly() {
        canvas()->fit();
        QTest::qWait(700);
        const QPointF before = *canvas()->placeOf(node(huawei));
        action("arrangement_types")->trigger();
        settle();
        const QPointF start = *canvas()->placeOf(node(huawei));
        QVERIFY(QLineF(before, start).length() < 40); // sets out from where it was
        QTRY_VERIFY(QLineF(start, *canvas()->placeOf(node(huawei))).length() > 1);
    }

    void pinsBelongToTheirLayout() {
        view()->setPins({{huawei, Point{500, 400}}}, true);
        settle();
        QVERIFY(shown(huawei)->pinned);
        action("arrangement_types")->trigger();
        settle();
        QVERIFY(!shown(huawei)->pinned);
        action("arrangement_force")->trigger();
        settle();
        QVERIFY(shown(huawei)->pinned);
        QCOMPARE(shown(huawei)->at, (Point{500, 400}));
    }

    void communities() {
        QVERIFY(view()->view().communities.empty());
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_G, Qt::ControlModifier);
        settle();
        QVERIFY(action("communities")->isChecked());
        QVERIFY(!canvas()->view().communities.empty());
        // Told to screen readers with the entity.
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(canvas());
        QVERIFY(root);
        QCOMPARE(root->role(), QAccessible::Canvas);
        const ViewCommunity community = canvas()->view().communities.front(); // view() is made anew while nodes glide
        QAccessibleInterface* member = root->child(static_cast<int>(community.members.front()));
        QVERIFY2(member, qPrintable(QStringLiteral("%1 of %2").arg(community.members.front()).arg(root->childCount())));
        QVERIFY(member->text(QAccessible::Description).contains(QString::fromStdString(community.name)));
        action("undo")->trigger();
        settle();
        QVERIFY(!action("communities")->isChecked());
        QVERIFY(canvas()->view().communities.empty());
    }

    void expandsByTheMenu() {
        ViewSpec spec;
        spec.focus = {nvidia};
        spec.limit = 1;
        view()->setSpec(spec);
        settle();
        const std::uint32_t hidden = shown(nvidia)->hiddenNeighbours;
        QVERIFY(hidden >= 2);
        withMenuAt(nvidia, [&](QMenu* menu) {
            auto* expand = menu->findChild<QMenu*>(QStringLiteral("expandMenu"));
            QVERIFY(entry(expand, QStringLiteral("All (%1)").arg(hidden)));
            QAction* chips = entry(expand, QStringLiteral("Chips (1)"));
            QVERIFY(chips);
            QVERIFY(entry(expand, QStringLiteral("acquires … (1)")));
            chips->trigger();
        });
        settle();
        QCOMPARE(view()->spec().opened, std::set<EntityKey>{h20});
        QVERIFY(shown(h20));
        QCOMPARE(shown(nvidia)->hiddenNeighbours, hidden - 1);
        action("undo")->trigger();
        settle();
        QVERIFY(!shown(h20));
    }

    void aClickOnTheBadgeExpands() {
        ViewSpec spec;
        spec.focus = {nvidia};
        spec.limit = 1;
        view()->setSpec(spec);
        settle();
        canvas()->fit();
        QTest::qWait(700);
        const QPointF middle = *canvas()->placeOf(node(nvidia));
        const double r = screenRadius(shown(nvidia)->radius, canvas()->camera().zoom);
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, (middle + QPointF(r * 0.8, -r * 0.8)).toPoint());
        settle();
        QCOMPARE(shown(nvidia)->hiddenNeighbours, 0u);
        QVERIFY(canvas()->selectedNodes().empty());
    }

    void expandsAndCollapsesByKey() {
        ViewSpec spec;
        spec.focus = {nvidia};
        spec.limit = 1;
        view()->setSpec(spec);
        settle();
        view()->selectNode(node(nvidia));
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_J, Qt::ControlModifier);
        settle();
        QCOMPARE(shown(nvidia)->hiddenNeighbours, 0u);
        const std::size_t all = view()->view().nodes.size();
        QTest::keyClick(canvas(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(view()->view().nodes.size() < all);
        QCOMPARE(view()->view().nodes.size() + shown(nvidia)->hiddenNeighbours, all);
        QVERIFY(!view()->spec().folded.empty());
        // Choosing what is folded unfolds it.
        const EntityKey folded = *view()->spec().folded.begin();
        QVERIFY(!shown(folded));
        child<QLineEdit>("findField")->setFocus();
        view()->clearFocus(); // and so does the whole graph
        settle();
        QVERIFY(view()->spec().folded.empty() && view()->spec().opened.empty());
        action("back")->trigger();
        settle();
        QVERIFY(!view()->spec().folded.empty());
    }

    void collapsesByTheMenu() {
        const std::size_t all = view()->view().nodes.size();
        withMenuAt(nvidia, [&](QMenu* menu) {
            auto* collapse = menu->findChild<QMenu*>(QStringLiteral("collapseMenu"));
            QAction* acquired = entry(collapse, QStringLiteral("acquires … (1)"));
            QVERIFY(acquired);
            acquired->trigger();
        });
        settle();
        QCOMPARE(view()->view().nodes.size(), all - 1);
        QCOMPARE(shown(nvidia)->hiddenNeighbours, 1u);
    }

    void ranksAreAChoice() {
        auto* list = child<QTreeView>("entityList");
        const auto* model = qobject_cast<const EntityListModel*>(list->model());
        const auto first = [&] {
            list->sortByColumn(EntityListModel::Place, Qt::AscendingOrder);
            return model->index(0, EntityListModel::Name).data().toString();
        };
        action("rank_mentions")->trigger();
        settle();
        QTRY_VERIFY(model->headerData(EntityListModel::Place, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("Mentions")));
        std::uint32_t most = 0;
        for (const GraphNode& n : graph().nodes())
            most = std::max(most, n.mentions);
        QCOMPARE(graph().node(*model->nodeAt(model->index(0, 0))).mentions, most);
        Q_UNUSED(first())
        QCOMPARE(model->index(0, EntityListModel::Place).data().toString(), QStringLiteral("1"));
        QCOMPARE(graph().node(*model->nodeAt(model->index(0, 0))).mentions, most);
        // What the window opens on is by the same.
        ViewSpec spec = view()->spec();
        spec.limit = 1;
        view()->setSpec(spec);
        settle();
        QCOMPARE(graph().node(view()->view().nodes.front().node).mentions, most);
        QVERIFY(action("rank_mentions")->isChecked());
        action("undo")->trigger();
        action("undo")->trigger();
        settle();
        QVERIFY(action("rank_pagerank")->isChecked());
        list->sortByColumn(EntityListModel::Statements, Qt::DescendingOrder);
    }

    void locksAll() {
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
        settle();
        for (const ViewNode& n : view()->view().nodes)
            QVERIFY(n.pinned);
        QVERIFY(action("lockAll")->isChecked());
        action("lockAll")->trigger();
        settle();
        QVERIFY(view()->spec().pins.empty());
        action("undo")->trigger(); // one step
        settle();
        QCOMPARE(view()->spec().pins.size(), view()->view().nodes.size());
    }

    void aDragIsOneStep() {
        canvas()->fit();
        QTest::qWait(700);
        const Positions before = positionsOf(view()->view());
        const QPoint from = canvas()->placeOf(node(nvidia))->toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), from + QPoint(20, 20));
        QTest::mouseMove(canvas(), from + QPoint(60, 50));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from + QPoint(60, 50));
        QCOMPARE(view()->spec().pins.size(), 1u);
        action("undo")->trigger();
        settle();
        QVERIFY(view()->spec().pins.empty());
        QVERIFY(positionsOf(view()->view()) == before); // with what followed it
        action("redo")->trigger();
        settle();
        QCOMPARE(view()->spec().pins.size(), 1u);
        QVERIFY(positionsOf(view()->view()) != before);
    }

    void namedViewsKeepTheLook() {
        action("arrangement_time")->trigger();
        action("communities")->trigger();
        action("rank_degree")->trigger();
        settle();
        const ViewSpec spec = view()->spec();
        m_window->workspace()->saveView(QStringLiteral("x"), spec);
        QTRY_COMPARE(m_window->workspace()->decided().views.size(), 1u);
        view()->setSpec(ViewSpec());
        auto* menu = m_window->findChild<Actions*>()->viewsMenu;
        Q_EMIT menu->aboutToShow();
        QAction* saved = entry(menu, QStringLiteral("x"));
        QVERIFY(saved);
        saved->trigger();
        QVERIFY(view()->spec() == spec);
        settle();
    }

    void fingersOnAScreenPinch() {
        QPointingDevice* screen = QTest::createTouchDevice();
        const double zoom = canvas()->camera().zoom;
        const QPoint left = canvas()->rect().center() - QPoint(60, 0), right = left + QPoint(120, 0);
        QTest::touchEvent(canvas(), screen).press(0, left, canvas());
        QTest::touchEvent(canvas(), screen).stationary(0).press(1, right, canvas());
        for (int step = 1; step <= 4; ++step)
            QTest::touchEvent(canvas(), screen)
                .move(0, left - QPoint(15 * step, 0), canvas())
                .move(1, right + QPoint(15 * step, 0), canvas());
        QTest::touchEvent(canvas(), screen)
            .release(0, left - QPoint(60, 0), canvas())
            .release(1, right + QPoint(60, 0), canvas());
        QVERIFY2(canvas()->camera().zoom > zoom * 1.5, qPrintable(QString::number(canvas()->camera().zoom / zoom)));
    }

    void pinchZoomsAndTwoFingersScroll() {
        const double zoom = canvas()->camera().zoom;
        const QPointF at = canvas()->rect().center(), global = canvas()->mapToGlobal(at);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, global,
                                  0.25, QPointF());
        QApplication::sendEvent(canvas(), &pinch);
        QCOMPARE(canvas()->camera().zoom, zoom * 1.25);
        const QPointF centre = canvas()->camera().centre;
        QWheelEvent scroll(at, global, QPoint(30, -12), QPoint(30, -12), Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate,
                           false);
        QApplication::sendEvent(canvas(), &scroll);
        const QPointF moved = canvas()->camera().centre - centre;
        QVERIFY(moved.x() < 0 && moved.y() > 0);
        QCOMPARE(canvas()->camera().zoom, zoom * 1.25);
    }

    void keysAreListedAndSlashFinds() {
        canvas()->setFocus();
        bool listed = false;
        QTimer::singleShot(200, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            auto* tree = dialog->findChild<QTreeWidget*>();
            for (const char* keys : {"Ctrl+J", "Ctrl+L", "Ctrl+G", "Ctrl+3"})
                listed =
                    tree &&
                    !tree->findItems(QString::fromLatin1(keys), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty();
            dialog->reject();
        });
        QTest::keyClick(canvas(), Qt::Key_Question);
        QVERIFY(listed);
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Slash);
        auto* find = child<QLineEdit>("findField");
        QVERIFY(find);
        QTRY_VERIFY(find->hasFocus());
        QTest::keyClick(find, Qt::Key_Slash); // and can be typed where one types
        QCOMPARE(find->text(), QStringLiteral("/"));
        find->clear();
    }

    void cleanupTestCase() {
        m_testers.clear();
        m_window.reset();
    }
};

int main(int argc, char* argv[]) {
    return runInOwnHome<TestLooks>(argc, argv, [] {});
}

#include "tst_looks.moc"
