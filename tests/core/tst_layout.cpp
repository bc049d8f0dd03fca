#include "core/view/layout.h"
#include "core/view/make_view.h"
#include "core/view/repulsion.h"
#include "tests/support/made_articles.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace wenmai;

namespace {

/// Communities of `size`, each a random graph, joined in a ring by one edge.
LayoutGraph planted(std::uint32_t communities, std::uint32_t size, unsigned seed = 1) {
    std::mt19937 random(seed);
    LayoutGraph g;
    g.nodes = communities * size;
    for (std::uint32_t c = 0; c < communities; ++c) {
        for (std::uint32_t v = 1; v < size; ++v) {
            g.edges.emplace_back(c * size + v, c * size + random() % v);
            g.edges.emplace_back(c * size + v, c * size + random() % size);
        }
        g.edges.emplace_back(c * size, (c + 1) % communities * size);
    }
    return g;
}

void labels(LayoutGraph& g, unsigned seed = 1) {
    std::mt19937 random(seed);
    for (std::uint32_t v = 0; v < g.nodes; ++v) {
        const float half = 10 + static_cast<float>(random() % 60);
        g.boxes.push_back({half, half, 8, 24});
    }
}

std::vector<Point> laidOut(const LayoutGraph& g, LayoutOptions options = {}) {
    Layout layout(g, options);
    layout.run();
    return {layout.positions().begin(), layout.positions().end()};
}

std::size_t overlapping(const LayoutGraph& g, const std::vector<Point>& at) {
    std::size_t count = 0;
    for (std::size_t a = 0; a < at.size(); ++a)
        for (std::size_t b = a + 1; b < at.size(); ++b)
            count += at[a].x - g.boxes[a].left < at[b].x + g.boxes[b].right &&
                     at[b].x - g.boxes[b].left < at[a].x + g.boxes[a].right &&
                     at[a].y - g.boxes[a].up < at[b].y + g.boxes[b].down &&
                     at[b].y - g.boxes[b].up < at[a].y + g.boxes[a].down;
    return count;
}

bool finite(const std::vector<Point>& at) {
    return std::ranges::all_of(at, [](Point p) {
        return std::isfinite(p.x) && std::isfinite(p.y) && std::abs(p.x) < 1e6f && std::abs(p.y) < 1e6f;
    });
}

float far(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void oddGraphs_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("one") << 1 << 0;
        QTest::newRow("two apart") << 2 << 0;
        QTest::newRow("two joined") << 2 << 1;
        QTest::newRow("loops and repeats") << 3 << 2;
        QTest::newRow("star") << 200 << 3;
        QTest::newRow("chain") << 300 << 1;
        QTest::newRow("complete") << 40 << 4;
        QTest::newRow("hundred alone") << 100 << 0;
        QTest::newRow("pairs") << 60 << 5;
        QTest::newRow("edge to nowhere") << 2 << 6;
    }
    void oddGraphs() {
        QFETCH(int, nodes);
        QFETCH(int, kind);
        LayoutGraph g;
        g.nodes = std::uint32_t(nodes);
        for (std::uint32_t i = 0; i + 1 < g.nodes; ++i) {
            if (kind == 1) g.edges.emplace_back(i, i + 1);
            if (kind == 2) g.edges.insert(g.edges.end(), {{i, i}, {i, i + 1}, {i + 1, i}});
            if (kind == 3) g.edges.emplace_back(0, i + 1);
            if (kind == 5 && i % 2 == 0) g.edges.emplace_back(i, i + 1);
            if (kind == 6) g.edges.emplace_back(i, 77);
            for (std::uint32_t j = i + 1; kind == 4 && j < g.nodes; ++j)
                g.edges.emplace_back(i, j);
        }
        const auto bare = laidOut(g);
        QCOMPARE(int(bare.size()), nodes);
        QVERIFY(finite(bare));
        labels(g);
        const auto labelled = laidOut(g);
        QVERIFY(finite(labelled));
        QCOMPARE(overlapping(g, labelled), 0u);
    }

    void sameAgain() {
        LayoutGraph g = planted(5, 30);
        labels(g);
        QCOMPARE(laidOut(g), laidOut(g));
        QVERIFY(laidOut(g, {.seed = 2}) != laidOut(g));
    }

    void neighboursAreNear() {
        const LayoutGraph g = planted(12, 40);
        const auto at = laidOut(g);
        std::size_t own = 0, all = 0;
        for (std::uint32_t v = 0; v < g.nodes; ++v) { // of the ten nearest, how many are of the node's community
            std::vector<std::uint32_t> others(g.nodes);
            std::iota(others.begin(), others.end(), 0u);
            std::ranges::partial_sort(others, others.begin() + 11, {},
                                      [&](std::uint32_t w) { return far(at[v], at[w]); });
            for (std::size_t i = 1; i <= 10; ++i, ++all)
                own += others[i] / 40 == v / 40;
        }
        QVERIFY2(double(own) / double(all) > 0.9, std::to_string(double(own) / double(all)).c_str());
    }

    void noOverlaps_data() {
        QTest::addColumn<int>("communities");
        QTest::addColumn<int>("size");
        QTest::newRow("small") << 4 << 12;
        QTest::newRow("view") << 10 << 15;
        QTest::newRow("large") << 60 << 50;
    }
    void noOverlaps() {
        QFETCH(int, communities);
        QFETCH(int, size);
        LayoutGraph g = planted(unsigned(communities), unsigned(size));
        labels(g);
        const auto at = laidOut(g);
        QCOMPARE(overlapping(g, at), 0u);
    }

    void nothingNewNothingMoves() {
        LayoutGraph g = planted(5, 20);
        labels(g);
        const auto before = laidOut(g);
        g.start = before;
        g.placed.assign(g.nodes, 1);
        QCOMPARE(laidOut(g), before);
        // Nor if some have left.
        LayoutGraph fewer = g;
        fewer.nodes = 60;
        std::erase_if(fewer.edges, [](const auto& e) { return e.first >= 60 || e.second >= 60; });
        for (auto* list : {&fewer.start})
            list->resize(60);
        fewer.boxes.resize(60);
        fewer.placed.resize(60);
        QCOMPARE(laidOut(fewer), std::vector<Point>(before.begin(), before.begin() + 60));
    }

    void newNodesMoveTheOldLittle() {
        LayoutGraph g = planted(6, 20);
        labels(g);
        const auto before = laidOut(g);
        // Three new nodes at node 7, beside which they begin.
        g.start = before;
        g.placed.assign(g.nodes, 1);
        for (std::uint32_t i = 0; i < 3; ++i) {
            g.edges.emplace_back(7, g.nodes++);
            g.start.push_back({before[7].x + 30, before[7].y + static_cast<float>(i) * 10});
            g.placed.push_back(0);
            g.boxes.push_back({20, 20, 8, 24});
        }
        const auto after = laidOut(g);
        std::vector<float> moved;
        for (std::size_t v = 0; v < before.size(); ++v)
            moved.push_back(far(before[v], after[v]));
        std::ranges::sort(moved);
        QVERIFY2(moved[60] < 15, std::to_string(moved[60]).c_str());
        QVERIFY2(moved[110] < 60, std::to_string(moved[110]).c_str());
        QCOMPARE(overlapping(g, after), 0u);
        QVERIFY(far(after[120], after[7]) < 300);
    }

    void newComponentsStandAside() {
        LayoutGraph g = planted(4, 10);
        labels(g);
        const auto before = laidOut(g);
        g.start = before;
        g.placed.assign(g.nodes, 1);
        g.edges.emplace_back(g.nodes, g.nodes + 1);
        g.nodes += 2;
        for (int i = 0; i < 2; ++i) {
            g.start.push_back({});
            g.placed.push_back(0);
            g.boxes.push_back({20, 20, 8, 24});
        }
        const auto after = laidOut(g);
        QCOMPARE(overlapping(g, after), 0u);
        for (std::size_t v = 0; v < before.size(); ++v)
            QVERIFY2(far(before[v], after[v]) < 12, std::to_string(far(before[v], after[v])).c_str());
        float bottom = -1e9f;
        for (const Point& p : before)
            bottom = std::max(bottom, p.y);
        QVERIFY(after[40].y > bottom);
    }

    void fixedNodesStay() {
        LayoutGraph g = planted(4, 15);
        labels(g);
        g.start.assign(g.nodes, {});
        g.fixed.assign(g.nodes, 0);
        g.placed.assign(g.nodes, 0);
        g.start[3] = {500, -300};
        g.start[40] = {-500, 300};
        g.fixed[3] = g.fixed[40] = 1;
        const auto at = laidOut(g);
        QCOMPARE(at[3], (Point{500, -300}));
        QCOMPARE(at[40], (Point{-500, 300}));
        QCOMPARE(overlapping(g, at), 0u);
    }

    /// Dragging: everything begins where it is, one node is held elsewhere, its neighbours follow.
    void neighboursFollow() {
        LayoutGraph g = planted(4, 15);
        const auto before = laidOut(g);
        g.start = before;
        g.fixed.assign(g.nodes, 0);
        g.fixed[5] = 1;
        g.start[5].x += 400;
        const auto after = laidOut(g);
        std::size_t followed = 0, neighbours = 0;
        for (const auto& [a, b] : g.edges) {
            if (a == b || (a != 5 && b != 5)) continue;
            const std::uint32_t other = a == 5 ? b : a;
            ++neighbours;
            followed += far(after[other], after[5]) < far(before[other], g.start[5]);
        }
        QVERIFY(neighbours > 0);
        QCOMPARE(followed, neighbours);
    }

    void stepByStep() {
        LayoutGraph g = planted(5, 20);
        labels(g);
        Layout layout(g);
        float last = 0;
        int steps = 0;
        for (; layout.step(); ++steps) {
            QVERIFY(layout.progress() >= last && layout.progress() <= 1);
            last = layout.progress();
            QCOMPARE(layout.positions().size(), std::size_t(g.nodes));
        }
        QVERIFY(steps >= 300 && steps < 400);
        QCOMPARE(layout.progress(), 1.0f);
        QVERIFY(!layout.step());
        QCOMPARE(std::vector<Point>(layout.positions().begin(), layout.positions().end()), laidOut(g));
    }

    void stopping() {
        Layout layout(planted(5, 20));
        Task task;
        task.stop();
        QVERIFY(!layout.run(&task));
        QVERIFY(layout.run()); // goes on where it stopped
    }

    /// Against the sum over all pairs.
    void repulsionIsNearlyExact() {
        std::mt19937 random(4);
        std::normal_distribution<float> normal(0, 6);
        std::vector<Point> points;
        for (int i = 0; i < 1500; ++i)
            points.push_back({normal(random), normal(random)});
        points.push_back(points[0]); // on one point
        for (const float reach : {0.0f, 0.05f}) {
            std::vector<Point> force(points.size()), exact(points.size());
            Repulsion repulsion;
            repulsion.add(points, force, 1.2f, reach);
            double error = 0, size = 0;
            for (std::size_t i = 0; i < points.size(); ++i) {
                for (const Point& q : points) {
                    const float dx = points[i].x - q.x, dy = points[i].y - q.y, t = 1 + dx * dx + dy * dy;
                    exact[i].x += dx * (1 / (t * t) + reach / t);
                    exact[i].y += dy * (1 / (t * t) + reach / t);
                }
                error += static_cast<double>(far(force[i], exact[i]));
                size += static_cast<double>(far(exact[i], {}));
            }
            QVERIFY2(error / size < 0.15, std::to_string(error / size).c_str());
            std::ranges::fill(force, Point{});
            repulsion.add(points, force, 0, reach); // opens every cell
            for (std::size_t i = 0; i < points.size(); ++i)
                QVERIFY(far(force[i], exact[i]) < 1e-3f * (1 + far(exact[i], {})));
        }
    }

    void viewsOfArticles() {
        const auto articles = made::annotated(WENMAI_SHARED_DIR);
        if (articles.empty()) QSKIP("the annotated articles are not there");
        const auto graph = KnowledgeGraph::build(articles);
        ViewGraph view = makeView(*graph, {});
        std::vector<LayoutGraph::Box> boxes;
        for (const ViewNode& node : view.nodes) {
            const float half = std::max(node.radius, static_cast<float>(node.label.size()) * 2.3f);
            boxes.push_back({half, half, node.radius, node.radius + 18});
        }
        const LayoutGraph g = layoutGraph(view, boxes);
        const auto at = laidOut(g);
        QCOMPARE(overlapping(g, at), 0u);
        place(view, at);

        // Focusing on one and coming back moves next to nothing.
        ViewSpec focused;
        focused.focus = {view.nodes[0].entity};
        const Positions known = positionsOf(view);
        ViewGraph part = makeView(*graph, focused, known);
        const auto partAt = laidOut(layoutGraph(part, {}, known));
        for (std::size_t i = 0; i < part.nodes.size(); ++i)
            QVERIFY(far(partAt[i], known.at(part.nodes[i].entity)) < 10); // discs may have grown a little
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
