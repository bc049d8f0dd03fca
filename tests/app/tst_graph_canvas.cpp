// The canvas driven by real mouse and key events.

#include "app/canvas/graph_canvas.h"
#include "app/canvas/node_shape.h"
#include "app/canvas/scene.h"
#include "tests/support/view_graphs.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <set>

using namespace wenmai;

namespace {

/// Ids 10 … 14: one in the middle, one to each side, 200 units away; edges 100 … from the middle outwards, 104 a second
/// one to the right.
ViewGraph cross() {
    ViewGraph view;
    const auto node = [&](std::uint32_t id, const char* name, float x, float y, float weight) {
        ViewNode n;
        n.node = id;
        n.entity = {name, static_cast<EntityType>(id % entityTypeCount)};
        n.label = name;
        n.at = {x, y};
        n.weight = weight;
        n.radius = 16;
        view.nodes.push_back(n);
    };
    node(10, "中国", 0, 0, 1);
    node(11, "右", 200, 0, 0.8f);
    node(12, "下", 0, 200, 0.6f);
    node(13, "左", -200, 0, 0.4f);
    node(14, "上", 0, -200, 0.2f);
    const auto edge = [&](std::uint32_t id, std::uint32_t from, std::uint32_t to, Predicate p) {
        ViewEdge e;
        e.edge = id;
        e.from = from;
        e.to = to;
        e.predicate = p;
        e.support = 1;
        view.edges.push_back(e);
    };
    edge(100, 0, 1, Predicate::SellsTo);
    edge(101, 0, 2, Predicate::Develops);
    edge(102, 0, 3, Predicate::Meets);
    edge(103, 4, 0, Predicate::Restricts);
    edge(104, 1, 0, Predicate::Buys);
    return view;
}

QPoint at(const GraphCanvas& canvas, std::uint32_t node) {
    return canvas.placeOf(node).value_or(QPointF(-1, -1)).toPoint();
}

void wheel(QWidget& widget, QPointF where, int turn, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(where, widget.mapToGlobal(where), QPoint(), QPoint(0, turn), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void drag(QWidget& widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
          Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&widget, button, modifiers, from);
    // QTest::mouseMove knows no buttons.
    for (int i = 1; i <= 4; ++i) {
        const QPointF p = QPointF(from) + QPointF(to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, p, widget.mapToGlobal(p), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, button, modifiers, to);
}

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestGraphCanvas : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m = std::make_unique<GraphCanvas>();
        m->resize(800, 600);
        m->setTheme(ThemeKind::Light);
        m->setTexts({[](Predicate) { return QStringLiteral("关系"); }, {}, {}, {}, {}});
        m->setView(cross(), false);
        m->show();
        QVERIFY(QTest::qWaitForWindowExposed(m.get()));
        m->setFocus();
        m->grab();
    }

    void firstViewIsFitted() {
        for (std::uint32_t id = 10; id <= 14; ++id)
            QVERIFY(QRect(20, 20, 760, 560).contains(at(*m, id)));
        QVERIFY(distance(*m->placeOf(10), {400, 300}) < 15);
        // It stays fitted while the window grows, until the reader moves it.
        m->resize(500, 400);
        QTest::qWait(1);
        QVERIFY(distance(*m->placeOf(10), {250, 200}) < 15);
    }

    void hitsNodesAndEdges() {
        QCOMPARE(m->targetAt(at(*m, 11)).node, std::optional<std::uint32_t>(11));
        // A single edge runs straight.
        const QPointF half = (*m->placeOf(10) + *m->placeOf(12)) / 2;
        QCOMPARE(m->targetAt(half).edge, std::optional<std::uint32_t>(101));
        QCOMPARE(m->targetAt(half + QPointF(30, 0)), CanvasTarget{});
        // Two edges of one pair are fanned out, each on its own side of the straight line.
        const QPointF a = *m->placeOfEdge(100), b = *m->placeOfEdge(104);
        QVERIFY(distance(a, b) > 10);
        QCOMPARE(m->targetAt(a).edge, std::optional<std::uint32_t>(100));
        QCOMPARE(m->targetAt(b).edge, std::optional<std::uint32_t>(104));
    }

    /// Edges of one direction are one line that stands for all, until one of them or an end is selected.
    void bundlesFanOut() {
        ViewGraph view = cross();
        for (std::uint32_t i = 0; i < 3; ++i) {
            ViewEdge e = view.edges[1]; // 101, from the middle downwards
            e.edge = 110 + i;
            e.predicate = Predicate::Uses;
            e.support = i == 1 ? 5 : 1;
            view.edges.push_back(e);
        }
        const Scene scene(view);
        QCOMPARE(scene.bundle(1).size, 4u);
        QCOMPARE(scene.bundle(1).support, 8u);
        QCOMPARE(scene.view.edges[scene.bundle(1).lead].edge, 111u); // the best supported
        QVERIFY(!scene.bundle(1).paired && scene.bundle(0).paired);
        m->setView(view, false);
        const QPointF half = (*m->placeOf(10) + *m->placeOf(12)) / 2;
        const auto found = [&] {
            std::set<std::uint32_t> edges;
            for (int dx = -80; dx <= 80; ++dx)
                if (const auto edge = m->targetAt(half + QPointF(dx, 0)).edge) edges.insert(*edge);
            return edges;
        };
        QCOMPARE(found(), std::set<std::uint32_t>{111});
        QCOMPARE(m->targetAt(half).edge, std::optional<std::uint32_t>(111)); // straight
        const std::set<std::uint32_t> all{101, 110, 111, 112};
        QTest::mouseClick(m.get(), Qt::LeftButton, Qt::NoModifier, half.toPoint());
        QCOMPARE(m->selectedEdge(), std::optional<std::uint32_t>(111));
        QCOMPARE(found(), all);
        m->setSelection({});
        QCOMPARE(found(), std::set<std::uint32_t>{111});
        m->setSelection({12});
        QCOMPARE(found(), all);
        m->setSelection({11}); // of another pair
        QCOMPARE(found(), std::set<std::uint32_t>{111});
    }

    void clickSelects() {
        QSignalSpy nodes(m.get(), &GraphCanvas::nodeSelected), edges(m.get(), &GraphCanvas::edgeSelected);
        QSignalSpy cleared(m.get(), &GraphCanvas::selectionCleared), changed(m.get(), &GraphCanvas::selectionChanged);
        QTest::mouseClick(m.get(), Qt::LeftButton, {}, at(*m, 12));
        QCOMPARE(nodes.size(), 1);
        QCOMPARE(nodes.front().front().value<std::uint32_t>(), 12u);
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{12});
        QTest::mouseClick(m.get(), Qt::LeftButton, {}, m->placeOfEdge(102)->toPoint());
        QCOMPARE(edges.size(), 1);
        QCOMPARE(m->selectedEdge(), std::optional<std::uint32_t>(102));
        QVERIFY(m->selectedNodes().empty());
        QTest::mouseClick(m.get(), Qt::LeftButton, {}, QPoint(60, 60));
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!m->selectedEdge());
        QCOMPARE(changed.size(), 3);
    }

    void controlClickAddsAndTakesAway() {
        QTest::mouseClick(m.get(), Qt::LeftButton, {}, at(*m, 12));
        QTest::mouseClick(m.get(), Qt::LeftButton, Qt::ControlModifier, at(*m, 13));
        QCOMPARE(m->selectedNodes(), (std::vector<std::uint32_t>{12, 13}));
        QTest::mouseClick(m.get(), Qt::LeftButton, Qt::ControlModifier, at(*m, 12));
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{13});
    }

    void doubleClickActivates() {
        QSignalSpy activated(m.get(), &GraphCanvas::nodeActivated), selected(m.get(), &GraphCanvas::nodeSelected);
        // As a window system sends it: press, release, double click, release.
        QTest::mouseClick(m.get(), Qt::LeftButton, {}, at(*m, 11));
        QTest::mouseDClick(m.get(), Qt::LeftButton, {}, at(*m, 11));
        QTest::mouseRelease(m.get(), Qt::LeftButton, {}, at(*m, 11));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().value<std::uint32_t>(), 11u);
        QCOMPARE(selected.size(), 1); // by the first click only
    }

    void draggingMovesAndPins() {
        QSignalSpy moved(m.get(), &GraphCanvas::nodesMoved);
        const Point before = m->view().nodes[1].at;
        const double zoom = m->camera().zoom;
        const QPoint from = at(*m, 11);
        drag(*m, from, from + QPoint(0, 80));
        QVERIFY(distance(*m->placeOf(11), from + QPoint(0, 80)) < 2);
        QCOMPARE(moved.size(), 1);
        const auto moves = moved.front().front().value<std::vector<NodeMove>>();
        QCOMPARE(moves.front().node, 11u);
        QVERIFY(moves.front().pinned);
        const ViewNode& node = m->view().nodes[1];
        QVERIFY(node.pinned);
        QVERIFY(std::abs(node.at.y - before.y - static_cast<float>(80 / zoom)) < 1);
        QVERIFY(m->selectedNodes().empty()); // a drag is no click
    }

    void whatHangsOnANodeFollows() {
        // 12 hangs on the middle alone and goes along wholly; it is not pinned by that.
        const QPointF before = *m->placeOf(12);
        const QPoint from = at(*m, 10);
        drag(*m, from, from + QPoint(60, 0));
        QVERIFY(distance(*m->placeOf(12), before + QPointF(60, 0)) < 2);
        QVERIFY(m->view().nodes[0].pinned);
        QVERIFY(!m->view().nodes[2].pinned);
    }

    void draggingEmptySpacePans_data() {
        QTest::addColumn<int>("button");
        QTest::newRow("left on empty space") << static_cast<int>(Qt::LeftButton);
        QTest::newRow("middle anywhere") << static_cast<int>(Qt::MiddleButton);
    }
    void draggingEmptySpacePans() {
        QFETCH(int, button);
        const QPointF before = *m->placeOf(10);
        const QPoint from = button == Qt::LeftButton ? QPoint(100, 100) : at(*m, 10);
        drag(*m, from, from + QPoint(50, -30), static_cast<Qt::MouseButton>(button));
        QVERIFY(distance(*m->placeOf(10), before + QPointF(50, -30)) < 0.01);
    }

    void wheelZoomsToThePointer_data() {
        QTest::addColumn<QPointF>("pointer");
        QTest::addColumn<int>("turn");
        QTest::newRow("in") << QPointF(123, 456) << 120;
        QTest::newRow("out") << QPointF(700, 80) << -120;
        QTest::newRow("far in") << QPointF(400, 300) << 480;
    }
    void wheelZoomsToThePointer() {
        QFETCH(QPointF, pointer);
        QFETCH(int, turn);
        const QPointF under = m->camera().toLayout(pointer);
        const double zoom = m->camera().zoom;
        for (int i = 0; i < 3; ++i)
            wheel(*m, pointer, turn);
        QVERIFY(turn > 0 ? m->camera().zoom > zoom * 1.3 : m->camera().zoom < zoom / 1.3);
        QVERIFY(distance(m->camera().toScreen(under), pointer) < 1e-6);
    }

    void zoomHasBounds() {
        for (int i = 0; i < 60; ++i)
            wheel(*m, {10, 10}, 480);
        QCOMPARE(m->camera().zoom, Camera::maxZoom);
        for (int i = 0; i < 120; ++i)
            wheel(*m, {10, 10}, -480);
        QCOMPARE(m->camera().zoom, Camera::minZoom);
        m->grab(); // and both are drawn
    }

    void touchpadScrollPans() {
        const QPointF before = *m->placeOf(10);
        QWheelEvent event(QPointF(10, 10), QPointF(10, 10), QPoint(7, -9), QPoint(56, -72), Qt::NoButton,
                          Qt::NoModifier, Qt::ScrollUpdate, false);
        QApplication::sendEvent(m.get(), &event);
        QVERIFY(distance(*m->placeOf(10), before + QPointF(7, -9)) < 1e-6);
    }

    void rubberBandSelects() {
        QSignalSpy changed(m.get(), &GraphCanvas::selectionChanged);
        const QPoint corner = at(*m, 13) - QPoint(40, 40);
        drag(*m, corner, at(*m, 10) + QPoint(40, 40), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(changed.size(), 1);
        auto selected = m->selectedNodes();
        std::sort(selected.begin(), selected.end());
        QCOMPARE(selected, (std::vector<std::uint32_t>{10, 13}));
    }

    void draggingOneOfSeveralMovesAll() {
        m->setSelection({12, 13});
        const QPointF other = *m->placeOf(13);
        const QPoint from = at(*m, 12);
        drag(*m, from, from + QPoint(30, 30));
        QVERIFY(distance(*m->placeOf(13), other + QPointF(30, 30)) < 2);
    }

    void arrowsWalk() {
        m->setSelection({10});
        const struct {
            int key;
            std::uint32_t to;
        } ways[] = {{Qt::Key_Right, 11}, {Qt::Key_Down, 12}, {Qt::Key_Left, 13}, {Qt::Key_Up, 14}};
        for (const auto& way : ways) {
            m->setSelection({10});
            QTest::keyClick(m.get(), static_cast<Qt::Key>(way.key));
            QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{way.to});
        }
        // Nothing farther up: it stays.
        QTest::keyClick(m.get(), Qt::Key_Up);
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{14});
    }

    void arrowsPanWithoutSelection() {
        const QPointF before = *m->placeOf(10);
        QTest::keyClick(m.get(), Qt::Key_Right);
        QVERIFY(m->placeOf(10)->x() < before.x() - 20);
        QVERIFY(m->selectedNodes().empty());
    }

    void otherKeys() {
        QSignalSpy activated(m.get(), &GraphCanvas::nodeActivated), moved(m.get(), &GraphCanvas::nodesMoved);
        QTest::keyClick(m.get(), Qt::Key_Home);
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{10}); // the most important
        QTest::keyClick(m.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(m.get(), Qt::Key_Space);
        QVERIFY(m->view().nodes[0].pinned);
        QTest::keyClick(m.get(), Qt::Key_Space);
        QVERIFY(!m->view().nodes[0].pinned);
        QCOMPARE(moved.size(), 2);
        QTest::keyClick(m.get(), Qt::Key_Tab);
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{11});
        QTest::keyClick(m.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{10});
        QTest::keyClick(m.get(), Qt::Key_Escape);
        QVERIFY(m->selectedNodes().empty());
        const double zoom = m->camera().zoom;
        QTest::keyClick(m.get(), Qt::Key_Plus);
        QTRY_VERIFY(m->camera().zoom > zoom * 1.25);
        QTest::keyClick(m.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(std::abs(m->camera().zoom - zoom) < 1e-6);
        QTest::keyClick(m.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m->selectedNodes().size(), 5u);
    }

    void edgesByKeyboard() {
        m->setSelection({10});
        QSet<std::uint32_t> seen;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m.get(), Qt::Key_E);
            QVERIFY(m->selectedEdge());
            seen.insert(*m->selectedEdge());
        }
        QCOMPARE(seen, (QSet<std::uint32_t>{100, 101, 102, 103, 104}));
    }

    void contextMenuKnowsItsTarget() {
        CanvasTarget target;
        QPoint place;
        connect(m.get(), &GraphCanvas::contextMenuRequested, this, [&](const CanvasTarget& t, QPoint p) {
            target = t;
            place = p;
        });
        const QPoint where = at(*m, 13);
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, m->mapToGlobal(where));
        QApplication::sendEvent(m.get(), &event);
        QCOMPARE(target.node, std::optional<std::uint32_t>(13));
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{13});
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(0, 0), m->mapToGlobal(QPoint(0, 0)));
        QApplication::sendEvent(m.get(), &key);
        QCOMPARE(m->mapFromGlobal(place), where);
    }

    void hoverTells() {
        std::vector<CanvasTarget> seen;
        connect(m.get(), &GraphCanvas::hovered, this, [&](const CanvasTarget& t) { seen.push_back(t); });
        QTest::mouseMove(m.get(), at(*m, 14));
        QTRY_COMPARE(seen.size(), 1u);
        QCOMPARE(seen.back().node, std::optional<std::uint32_t>(14));
        QTest::mouseMove(m.get(), QPoint(50, 50));
        QTRY_COMPARE(seen.size(), 2u);
        QCOMPARE(seen.back(), CanvasTarget{});
    }

    /// A node that stays is found again by its entity though all ids have changed, and with it the selection.
    void viewsFollowEachOther() {
        m->setSelection({12}, std::nullopt);
        ViewGraph next = cross();
        for (ViewNode& node : next.nodes) {
            node.node += 500;
            node.at.x += 100;
        }
        for (ViewEdge& edge : next.edges)
            edge.edge += 900;
        next.nodes.erase(next.nodes.begin() + 3); // 13 goes
        std::erase_if(next.edges, [](const ViewEdge& e) { return e.edge == 1002; });
        for (ViewEdge& edge : next.edges) {
            if (edge.from == 4) edge.from = 3;
            if (edge.to == 4) edge.to = 3;
        }
        const QPointF before = *m->placeOf(12);
        m->setView(next, true);
        QCOMPARE(m->selectedNodes(), std::vector<std::uint32_t>{512});
        QVERIFY(distance(*m->placeOf(512), before) < 3); // sets out from where it was
        QTRY_VERIFY(distance(m->camera().toLayout(*m->placeOf(512)), QPointF(100, 200)) < 0.1);
        m->setSelection({}, 1001);
        m->setView(cross(), false);
        QCOMPARE(m->selectedEdge(), std::optional<std::uint32_t>(101));
    }

    void livePositionsKeepTheDraggedNode() {
        const QPoint from = at(*m, 11);
        QTest::mousePress(m.get(), Qt::LeftButton, {}, from);
        for (const QPointF p : {QPointF(from) + QPointF(20, 0), QPointF(from) + QPointF(40, 0)}) {
            QMouseEvent move(QEvent::MouseMove, p, m->mapToGlobal(p), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m.get(), &move);
        }
        std::vector<Point> places;
        for (const ViewNode& node : cross().nodes)
            places.push_back({node.at.x + 7, node.at.y});
        m->setPositions(places);
        QVERIFY(distance(*m->placeOf(11), QPointF(from) + QPointF(40, 0)) < 2);
        QVERIFY(std::abs(m->camera().toLayout(*m->placeOf(13)).x() - (-193)) < 0.01);
        QTest::mouseRelease(m.get(), Qt::LeftButton, {}, from + QPoint(40, 0));
    }

    void emptyTextIsShown() {
        m->setView({}, false);
        const QImage without = m->grab().toImage();
        m->setEmptyText(QStringLiteral("这里还没有内容"));
        const QImage with = m->grab().toImage();
        QVERIFY(without != with);
        QTest::keyClick(m.get(), Qt::Key_Right);
        QTest::mouseClick(m.get(), Qt::LeftButton, {}, QPoint(10, 10));
    }

    /// A big graph is drawn by the worker; the window gets an answer at once and the sharp picture soon.
    void bigGraphsDoNotBlock() {
        m->setView(test::randomView(20000, 60000, 3), false);
        QElapsedTimer timer;
        timer.start();
        m->grab();
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        const auto filled = [&] {
            const QImage image = m->grab().toImage();
            int ink = 0;
            for (int x = 0; x < image.width(); x += 5)
                for (int y = 0; y < image.height(); y += 5)
                    ink += image.pixel(x, y) != image.pixel(0, 0);
            return ink > 1000;
        };
        QTRY_VERIFY_WITH_TIMEOUT(filled(), 8000);
        // Panning now moves the finished picture.
        timer.start();
        for (int i = 0; i < 10; ++i) {
            drag(*m, {100, 100}, {110, 100}, Qt::MiddleButton);
            m->grab();
        }
        QVERIFY2(timer.elapsed() < 10 * 60, qPrintable(QString::number(timer.elapsed())));
    }

    void accessibleTree() {
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(m.get());
        QVERIFY(root);
        QCOMPARE(root->role(), QAccessible::Canvas);
        QCOMPARE(root->childCount(), 10);
        QAccessibleInterface* node = root->child(1);
        QCOMPARE(node->text(QAccessible::Name), QStringLiteral("右"));
        QVERIFY(node->text(QAccessible::Description).contains(QStringLiteral("中国 – 关系 – 右")));
        QCOMPARE(root->indexOfChild(node), 1);
        QVERIFY(node->rect().contains(m->mapToGlobal(at(*m, 11))));
        const QPoint global = m->mapToGlobal(at(*m, 11));
        QCOMPARE(root->childAt(global.x(), global.y()), node);
        QVERIFY(!node->state().selected);
        QSignalSpy selected(m.get(), &GraphCanvas::nodeSelected);
        node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(selected.size(), 1);
        QVERIFY(node->state().selected);
        QCOMPARE(root->focusChild(), node);
        QCOMPARE(root->child(5)->text(QAccessible::Name), QStringLiteral("中国 – 关系 – 右"));
        m->setView({}, false);
        QVERIFY(!node->isValid());
        QCOMPARE(root->childCount(), 0);
    }

    void arrowTouchesTheBorder_data() {
        QTest::addColumn<int>("type");
        for (std::size_t i = 0; i < entityTypeCount; ++i)
            QTest::newRow(std::string(name(static_cast<EntityType>(i))).c_str()) << static_cast<int>(i);
    }
    void arrowTouchesTheBorder() {
        QFETCH(int, type);
        const auto shape = static_cast<EntityType>(type);
        for (double angle = 0; angle < 6.28; angle += 0.1) {
            const QPointF unit(std::cos(angle), std::sin(angle));
            const double border = borderDistance(shape, unit);
            QVERIFY(border > 0.3 && border <= 1.0001);
            // A chip's pins stand off: beside one, the body begins a pin's length further in.
            const double depth = shape == EntityType::Chip ? 0.2 : 0.03;
            QVERIFY(unitShapePath(shape).contains(unit * (border - depth)));
            QVERIFY(!unitShapePath(shape).contains(unit * (border + 0.01)));
        }
    }

private:
    std::unique_ptr<GraphCanvas> m;
};

QTEST_MAIN(TestGraphCanvas)
#include "tst_graph_canvas.moc"
