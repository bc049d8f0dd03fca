// Whole graphs as a reader gets them: articles are read and laid out, the picture is zoomed through thirty levels and
// exported, and nowhere do words lie on words or on another node.

#include "app/canvas/graph_painter.h"
#include "app/canvas/label_boxes.h"
#include "app/export/sheet.h"
#include "core/view/make_view.h"
#include "tests/support/label_overlap.h"
#include "tests/support/loaded_engine.h"
#include "tests/support/view_graphs.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>

using namespace wenmai;

namespace {

/// Takes down where words are written, as a vector file would.
class WordRecorder : public QPaintEngine {
public:
    struct Word {
        QString text;
        QRectF rect;
    };
    WordRecorder() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        words.push_back(
            {item.text(), QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
                              .translated(painter()->transform().dx(), painter()->transform().dy())});
    }
    Type type() const override { return QPaintEngine::User; }
    std::vector<Word> words;
};

class RecordingDevice : public QPaintDevice {
public:
    explicit RecordingDevice(QSize size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<WordRecorder::Word>& words() const { return m_engine.words; }

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    QSize m_size;
    mutable WordRecorder m_engine;
};

/// The words that the painter really writes into a vector picture of the frame: the first that lies on another, or on
/// the disc of a node that it does not belong to.
QByteArray writtenOver(const Frame& frame, std::size_t& written) {
    RecordingDevice device(frame.camera.viewport.toSize());
    {
        QPainter painter(&device);
        PaintCache cache;
        GraphPainter(cache).paint(painter, frame);
    }
    const auto& words = device.words();
    written = words.size();
    const FrameGeometry geometry(frame);
    static const QRegularExpression badge(QStringLiteral("^(\\+\\d+|99\\+)$"));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF& r = words[i].rect;
        for (std::size_t k = i + 1; k < words.size(); ++k) {
            const QRectF common = r.intersected(words[k].rect);
            if (common.width() > 0.05 && common.height() > 1.01) // line heights are rounded to whole pixels
                return words[i].text.toUtf8() + " is written over " + words[k].text.toUtf8();
        }
        if (words[i].text.contains(badge)) continue; // stands on its own node's rim, and may reach a neighbour's
        for (std::uint32_t n = 0; n < frame.scene->nodeCount(); ++n) {
            const QPointF at = geometry.at[n];
            const double dx = at.x() - std::clamp(at.x(), r.left(), r.right());
            const double dy = at.y() - std::clamp(at.y(), r.top(), r.bottom());
            if (std::hypot(dx, dy) >= geometry.radius[n] - 0.5) continue;
            const QString own = frame.scene->labels[n].simplified();
            QString part = words[i].text;
            if (part.endsWith(QChar(u'…'))) part.chop(1);
            if (!own.contains(part)) return words[i].text.toUtf8() + " is written on the node " + own.toUtf8();
        }
    }
    return {};
}

} // namespace

class TestLabelOverlap : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadEngine(m_engine); }

    void nothingOverlaps_data() {
        QTest::addColumn<QString>("folder"); // empty: generated
        QTest::addColumn<int>("nodes");
        QTest::newRow("samples") << QStringLiteral(WENMAI_SOURCE_DIR "/resources/samples") << 150;
        QTest::newRow("samples, all of it") << QStringLiteral(WENMAI_SOURCE_DIR "/resources/samples") << 100'000;
        QTest::newRow("seeds") << QStringLiteral(WENMAI_SHARED_DIR "/seeds") << 150;
        QTest::newRow("seeds, all of it") << QStringLiteral(WENMAI_SHARED_DIR "/seeds") << 100'000;
        QTest::newRow("generated") << QString() << 5'000;
    }
    void nothingOverlaps() {
        QFETCH(QString, folder);
        QFETCH(int, nodes);
        if (!folder.isEmpty() && !QFile::exists(folder)) QSKIP("the articles are not here");
        ViewGraph view;
        if (folder.isEmpty()) {
            view = test::randomView(static_cast<std::uint32_t>(nodes), static_cast<std::uint32_t>(2 * nodes), 3);
        } else {
            ViewSpec spec;
            spec.limit = static_cast<std::uint32_t>(nodes);
            view = makeView(*graphOf(folder), spec);
        }
        QVERIFY(view.nodes.size() > 50);
        Layout layout(layoutGraph(view, labelBoxes(view, QGuiApplication::font())));
        QVERIFY(layout.run());
        place(view, layout.positions());

        Frame frame;
        frame.scene = std::make_shared<const Scene>(view);
        frame.places = placesOf(view);
        frame.camera.viewport = {1920, 1080};
        frame.camera.centre = boundsOf(*frame.scene, frame.places).center();
        frame.camera.zoom = 0.04;
        frame.theme = Theme::make(ThemeKind::Light);
        frame.font = QGuiApplication::font();
        frame.predicates.fill(QStringLiteral("限制"));
        for (int level = 0; level < 30; ++level, frame.camera.zoom *= 1.2) {
            const QByteArray overlap = test::overlapIn(frame);
            QVERIFY2(overlap.isEmpty(), (overlap + " at zoom " + QByteArray::number(frame.camera.zoom)).constData());
        }

        PictureContent content;
        content.predicate = [](Predicate) { return QStringLiteral("限制"); };
        content.type = [](EntityType) { return QStringLiteral("类"); };
        for (const PictureScope scope : {PictureScope::Whole, PictureScope::Visible}) {
            PictureOptions options;
            options.scope = scope;
            content.camera = frame.camera;
            content.camera.zoom = 0.7;
            const auto sheet = makeSheet(view, content, options, SourcesPlace::Below);
            QVERIFY(sheet.ok());
            Frame drawn = sheet.value().graph;
            for (const double unit : {1.0, 2.0, 8.0}) { // SVG and PDF, PNG twice as dense, PNG as dense as can be
                drawn.unit = unit;
                const QByteArray overlap = test::overlapIn(drawn);
                QVERIFY2(overlap.isEmpty(), (overlap + " exported at " + QByteArray::number(unit)).constData());
            }
            drawn.unit = 1;
            std::size_t written = 0;
            const QByteArray over = writtenOver(drawn, written);
            QVERIFY2(over.isEmpty(), over.constData());
            QVERIFY(written > 40);
        }
    }

private:
    KnowledgeGraph::Ptr graphOf(const QString& folder) const {
        std::vector<Extraction> articles;
        const QDir dir(folder);
        for (const QString& name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) continue;
            RawArticle article;
            article.id = name.toStdString();
            article.bytes = file.readAll().toStdString();
            if (auto read = m_engine->extract(article)) articles.push_back(std::move(*read));
        }
        return KnowledgeGraph::build(articles);
    }
    std::shared_ptr<const Engine> m_engine;
};

QTEST_MAIN(TestLabelOverlap)
#include "tst_label_overlap.moc"
