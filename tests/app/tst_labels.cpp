// Words on the drawn graph: wrapping, and that they never lie on each other or on another node.

#include "app/canvas/frame.h"
#include "app/canvas/graph_painter.h"
#include "app/canvas/hull_shape.h"
#include "app/canvas/label_boxes.h"
#include "app/canvas/label_grid.h"
#include "app/canvas/label_placer.h"
#include "core/graph/knowledge_graph.h"
#include "core/view/layout.h"
#include "core/view/make_view.h"
#include "tests/support/label_overlap.h"
#include "tests/support/view_graphs.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace wenmai;

namespace {

Frame frameOf(ViewGraph view, double zoom, double unit = 1) {
    Frame frame;
    frame.scene = std::make_shared<const Scene>(std::move(view));
    frame.places = placesOf(frame.scene->view);
    frame.camera.viewport = {1280, 800};
    frame.camera.centre = boundsOf(*frame.scene, frame.places).center();
    frame.camera.zoom = zoom;
    frame.unit = unit;
    frame.theme = Theme::make(ThemeKind::Light);
    frame.font = QGuiApplication::font();
    for (const ViewGuide& guide : frame.scene->view.guides)
        frame.guides.push_back(QStringLiteral("第%1组").arg(static_cast<int>(guide.kind)));
    frame.predicates.fill(QStringLiteral("限制"));
    return frame;
}

/// With what is drawn behind: hulls around every twelve nodes, and guides of each kind.
ViewGraph withCommunities(ViewGraph view) {
    for (std::uint32_t first = 0; first + 12 <= view.nodes.size() && view.communities.size() < 40; first += 12) {
        ViewCommunity community{{}, view.nodes[first].label + " · " + view.nodes[first + 1].label, 0};
        for (std::uint32_t i = first; i < first + 12; ++i)
            community.members.push_back(i);
        community.colour = static_cast<std::uint8_t>(first % communityColours);
        view.communities.push_back(std::move(community));
    }
    view.guides.push_back({ViewGuide::Kind::Ring, {200, 200}, 300, 0, 1, {}, {}});
    view.guides.push_back({ViewGuide::Kind::Column, {0, 0}, 400, 500, 0, EntityType::Company, {}});
    view.guides.push_back({ViewGuide::Kind::Span, {400, 0}, 200, 500, 0, {}, "2025"});
    return view;
}

} // namespace

class TestLabels : public QObject {
    Q_OBJECT
private slots:
    void wraps_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* tag, const char* name, const QStringList& lines) {
            QTest::newRow(tag) << QString::fromUtf8(name) << lines;
        };
        row("short", "英伟达", {QStringLiteral("英伟达")});
        row("long Chinese", "美国众议院中国特别委员会",
            {QStringLiteral("美国众议院中"), QStringLiteral("国特别委员会")});
        row("at a dot", "亚历山大·卢卡申科夫斯基", {QStringLiteral("亚历山大·"), QStringLiteral("卢卡申科夫斯基")});
        row("at a space", "Semiconductor Industry Association",
            {QStringLiteral("Semiconductor"), QStringLiteral("Industry Association")});
        row("no closing mark first", "《芯片与科学法案》实施细则（草案）",
            {QStringLiteral("《芯片与科学法案》"), QStringLiteral("实施细则（草案）")});
    }
    void wraps() {
        QFETCH(QString, name);
        QFETCH(QStringList, lines);
        const QFont font = labelFont(QGuiApplication::font(), LabelSize::Medium, 1);
        QCOMPARE(wrapLabel(name, QFontMetricsF(font), 8.5 * font.pixelSize()), lines);
    }

    void tooLongEndsInDots() {
        const QFont font = labelFont(QGuiApplication::font(), LabelSize::Medium, 1);
        const QFontMetricsF metrics(font);
        const double width = 8.5 * font.pixelSize();
        const QStringList lines = wrapLabel(QString(80, QChar(u'长')), metrics, width);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].endsWith(QChar(u'…')));
        for (const QString& line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= 1.5 * width + 1);
    }

    void neverOverlap_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<double>("unit");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("150 nodes, seed %u", seed) << 150 << seed << 1.0;
        QTest::newRow("150 nodes at 1.5") << 150 << 9u << 1.5;
        QTest::newRow("600 nodes at 2") << 600 << 9u << 2.0;
        QTest::newRow("5000 nodes") << 5000 << 11u << 1.0;
    }
    void neverOverlap() {
        QFETCH(int, nodes);
        QFETCH(unsigned, seed);
        QFETCH(double, unit);
        const ViewGraph view = withCommunities(
            test::randomView(static_cast<std::uint32_t>(nodes), static_cast<std::uint32_t>(2 * nodes), seed));
        double zoom = 0.04;
        for (int step = 0; step < 30; ++step, zoom *= 1.2) {
            Frame frame = frameOf(view, zoom, unit);
            if (step % 3 == 1) { // some of it marked, as by a selection
                frame.marks.nodes.assign(frame.scene->nodeCount(), 0);
                frame.marks.edges.assign(frame.scene->edgeCount(), 0);
                for (std::size_t i = 0; i < frame.marks.nodes.size(); i += 9)
                    frame.marks.nodes[i] = i % 2 ? mark::selected : mark::near;
                for (std::size_t i = 0; i < frame.marks.edges.size(); i += 7)
                    frame.marks.edges[i] = mark::near;
                frame.marks.dimOthers = true;
            }
            const QByteArray overlap = test::overlapIn(frame);
            QVERIFY2(overlap.isEmpty(), (overlap + " at zoom " + QByteArray::number(zoom)).constData());
        }
    }

    /// The annotated articles, laid out with room for names: nothing overlaps, and at zoom 1 nearly all names are
    /// there.
    void seedsHaveNames() {
        std::vector<Extraction> articles;
        const QDir dir(QStringLiteral(WENMAI_SHARED_DIR "/gold/seeds"));
        for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto read = extractionFromJson(file.readAll().toStdString());
            QVERIFY(read.ok());
            articles.push_back(std::move(read.value()));
        }
        if (articles.empty()) QSKIP("the annotated articles are not here");
        const auto graph = KnowledgeGraph::build(articles);
        ViewGraph view = makeView(*graph, ViewSpec{});
        Layout layout(layoutGraph(view, labelBoxes(view, QGuiApplication::font())));
        QVERIFY(layout.run());
        place(view, layout.positions());
        for (double zoom = 0.05; zoom < 8; zoom *= 1.2) {
            const QByteArray overlap = test::overlapIn(frameOf(view, zoom));
            QVERIFY2(overlap.isEmpty(), overlap.constData());
        }
        Frame frame = frameOf(view, 1);
        frame.camera.viewport = boundsOf(*frame.scene, frame.places).size() + QSizeF(400, 400);
        PaintCache cache;
        cache.prepare(frame.font, 1);
        std::size_t named = 0;
        for (const PlacedLabel& label : placeLabels(frame, FrameGeometry(frame), cache))
            named += label.kind == LabelKind::Node;
        QVERIFY2(named * 100 >= view.nodes.size() * 97,
                 qPrintable(QStringLiteral("%1 of %2").arg(named).arg(view.nodes.size())));
    }

    void communitiesAreNamed() {
        // Far out the name of a community comes before those of its members, near it takes what room is left.
        const ViewGraph view = withCommunities(test::randomView(36, 60, 3, 90));
        for (const double zoom : {0.25, 1.5}) {
            const Frame frame = frameOf(view, zoom);
            PaintCache cache;
            cache.prepare(frame.font, 1);
            const auto labels = placeLabels(frame, FrameGeometry(frame), cache);
            const auto at = [&](LabelKind kind) { return std::ranges::find(labels, kind, &PlacedLabel::kind); };
            QVERIFY(at(LabelKind::Hull) != labels.end());
            QVERIFY(at(LabelKind::Guide) == labels.begin());
            QCOMPARE(at(LabelKind::Hull) < at(LabelKind::Node), zoom < 1);
        }
    }

    /// A hull has its members inside, and keeps off the discs of others.
    void hullsHoldTheirMembers() {
        ViewGraph view = withCommunities(test::randomView(60, 90, 5, 160));
        for (const double zoom : {0.6, 1.0, 2.0}) {
            const Frame frame = frameOf(view, zoom);
            const FrameGeometry geometry(frame);
            const auto hulls = hullsOf(frame, geometry);
            QVERIFY(!hulls.empty());
            int held = 0, seen = 0, foreign = 0;
            for (const Hull& hull : hulls) {
                const auto& members = view.communities[hull.community].members;
                for (std::uint32_t i = 0; i < view.nodes.size(); ++i) {
                    if (!geometry.area.contains(geometry.at[i])) continue;
                    const bool member = std::ranges::binary_search(members, i);
                    const bool inside = hull.path.contains(geometry.at[i]);
                    seen += member;
                    held += member && inside;
                    foreign += !member && inside;
                }
            }
            QVERIFY2(held * 100 >= seen * 90, qPrintable(QStringLiteral("%1 of %2").arg(held).arg(seen)));
            QVERIFY2(foreign * 10 <= seen, qPrintable(QString::number(foreign)));
        }
    }

    void importantOnesFirst() {
        // Two nodes so near that only one name fits on any side.
        ViewGraph view = test::randomView(2, 0, 1);
        for (int i = 0; i < 2; ++i) {
            view.nodes[static_cast<std::size_t>(i)].label = std::string("国家市场监督管理总局") + (i ? "甲" : "乙");
            view.nodes[static_cast<std::size_t>(i)].at = {static_cast<float>(i), 0};
            view.nodes[static_cast<std::size_t>(i)].radius = 12;
            view.nodes[static_cast<std::size_t>(i)].weight = i ? 1.0f : 0.1f;
        }
        Frame frame = frameOf(view, 1);
        PaintCache cache;
        cache.prepare(frame.font, 1);
        auto labels = placeLabels(frame, FrameGeometry(frame), cache);
        QVERIFY(!labels.empty());
        QCOMPARE(labels.front().of, 1u);
        frame.marks.nodes = {mark::hovered, 0};
        labels = placeLabels(frame, FrameGeometry(frame), cache);
        QCOMPARE(labels.front().of, 0u);
    }

    /// The grid says the same as looking at everything.
    void gridIsExact() {
        std::mt19937 random(4);
        const auto number = [&](double most) { return static_cast<double>(random() % 10000) / 10000 * most; };
        LabelGrid grid(QRectF(0, 0, 500, 400), 17);
        std::vector<QRectF> rects;
        std::vector<std::pair<QPointF, double>> discs;
        for (int i = 0; i < 60; ++i) {
            rects.emplace_back(number(480), number(380), number(40), number(20));
            discs.emplace_back(QPointF(number(500), number(400)), number(12));
            grid.addRect(rects.back());
            grid.addDisc(discs.back().first, discs.back().second, static_cast<std::uint32_t>(i));
        }
        int taken = 0;
        for (int i = 0; i < 3000; ++i) {
            const QRectF probe(number(450), number(380), 1 + number(49), 1 + number(19));
            const auto owner = static_cast<std::uint32_t>(i % 60);
            bool isFree = true;
            for (const QRectF& r : rects)
                isFree = isFree && !(probe.left() < r.right() && probe.right() > r.left() && probe.top() < r.bottom() &&
                                     probe.bottom() > r.top());
            for (std::size_t k = 0; k < discs.size(); ++k) {
                const auto& [c, radius] = discs[k];
                const double dx = c.x() - std::clamp(c.x(), probe.left(), probe.right()),
                             dy = c.y() - std::clamp(c.y(), probe.top(), probe.bottom());
                isFree = isFree && (k == owner || dx * dx + dy * dy >= radius * radius);
            }
            taken += !isFree;
            QCOMPARE(grid.isFree(probe, owner), isFree);
        }
        QVERIFY(taken > 300 && taken < 2900);
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
