// Exported pictures: what is in the files, as other programs read them.

#include "app/canvas/graph_canvas.h"
#include "app/export/picture.h"
#include "app/export/sheet.h"
#include "tests/support/view_graphs.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wenmai;

namespace {

ViewGraph smallView() {
    ViewGraph view;
    const auto node = [&](std::uint32_t id, const char* name, EntityType type, float x, float y, float weight) {
        ViewNode n;
        n.node = id;
        n.entity = {name, type};
        n.label = name;
        n.at = {x, y};
        n.weight = weight;
        n.radius = 8 + 10 * weight;
        view.nodes.push_back(n);
    };
    node(11, "英伟达", EntityType::Company, 0, 0, 1);
    node(12, "美国商务部", EntityType::Government, 260, 20, 0.7f);
    node(13, "黄仁勋", EntityType::Person, 40, 210, 0.5f);
    node(14, "H20", EntityType::Chip, -220, 60, 0.4f);
    node(15, "国家市场监督管理总局反垄断执法二司", EntityType::Government, -330, -140, 0.2f);
    const auto edge = [&](std::uint32_t id, std::uint32_t from, std::uint32_t to, Predicate p, Polarity polarity,
                          Modality modality) {
        ViewEdge e;
        e.edge = id;
        e.from = from;
        e.to = to;
        e.predicate = p;
        e.polarity = polarity;
        e.modality = modality;
        e.support = 2;
        view.edges.push_back(e);
    };
    edge(101, 1, 0, Predicate::Restricts, Polarity::Affirmed, Modality::Actual);
    edge(102, 1, 0, Predicate::Permits, Polarity::Affirmed, Modality::Planned);
    edge(103, 2, 0, Predicate::HoldsPosition, Polarity::Affirmed, Modality::Actual);
    edge(104, 0, 3, Predicate::Develops, Polarity::Negated, Modality::Actual);
    edge(105, 4, 0, Predicate::Reviews, Polarity::Affirmed, Modality::Possible);
    view.edges[0].contradicted = true;
    return view;
}

PictureContent words() {
    PictureContent content;
    content.title = QStringLiteral("芯片出口管制");
    content.dateRange = QStringLiteral("2022-10-07 至 2025-12-08");
    content.predicate = [](Predicate p) {
        return p == Predicate::Restricts ? QStringLiteral("限制") : QStringLiteral("关系");
    };
    content.type = [](EntityType t) {
        return t == EntityType::Company ? QStringLiteral("企业") : QStringLiteral("类型");
    };
    content.sources = {
        {QStringLiteral("美国商务部要求英伟达对华出口该芯片须申请许可——CUDA H20 也在内。"),
         QStringLiteral("示例通讯社"),
         QStringLiteral("2025-04-15"),
         {101}},
        {QStringLiteral("这一句不属于图上任何一条边。"),
         QStringLiteral("示例日报"),
         QStringLiteral("2025-04-16"),
         {999}},
        {QStringLiteral("黄仁勋是英伟达的首席执行官。"),
         QStringLiteral("示例日报"),
         QStringLiteral("2025-05-28"),
         {103, 102}},
    };
    return content;
}

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000)) return {};
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Share of pixels that differ from the corner's.
double inked(const QImage& image, const QRect& area) {
    const QRgb ground = image.pixel(0, 0);
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixel(x, y) != ground;
    return static_cast<double>(count) / (area.width() * area.height());
}

/// No ink on the outermost pixels: nothing is cut off.
bool rimIsClean(const QImage& image) {
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x)
        if (image.pixel(x, 0) != ground || image.pixel(x, image.height() - 1) != ground) return false;
    for (int y = 0; y < image.height(); ++y)
        if (image.pixel(0, y) != ground || image.pixel(image.width() - 1, y) != ground) return false;
    return true;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_dir.isValid());
        if (qEnvironmentVariableIsSet("WENMAI_KEEP")) m_dir.setAutoRemove(false);
        if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            QSKIP("no font with Chinese on this system");
    }

    void formatByName_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        QTest::newRow("png") << "/a/b.png" << static_cast<int>(PictureFormat::Png);
        QTest::newRow("upper case") << "图.PDF" << static_cast<int>(PictureFormat::Pdf);
        QTest::newRow("svg, dots") << "a.b.svg" << static_cast<int>(PictureFormat::Svg);
        QTest::newRow("other") << "a.jpeg" << -1;
        QTest::newRow("none") << "png" << -1;
    }
    void formatByName() {
        QFETCH(QString, path);
        QFETCH(int, format);
        const auto got = pictureFormatOf(path);
        QCOMPARE(got ? static_cast<int>(*got) : -1, format);
    }

    void pngShowsChineseGlyphs() {
        const QString path = m_dir.filePath(QStringLiteral("graph.png"));
        PictureOptions options;
        options.scale = 2;
        options.sources = true;
        const auto done = writePicture(path, smallView(), words(), options);
        QVERIFY2(done.ok(), done ? "" : dump(done.error()).c_str());
        const QImage image(path);
        QVERIFY(image.width() > 900 && image.height() > 700);
        QVERIFY(rimIsClean(image));
        QVERIFY(inked(image, image.rect()) > 0.01);

        // The title's characters are not the box that stands for a missing glyph: two characters drawn alone differ
        // from each other and from a character that no font has.
        const auto glyph = [](const QString& text) {
            QImage one(60, 60, QImage::Format_RGB32);
            one.fill(Qt::white);
            QPainter painter(&one);
            painter.setFont(sheet::fontOf(QGuiApplication::font(), 40));
            painter.drawText(one.rect(), Qt::AlignCenter, text);
            painter.end();
            return one;
        };
        const char32_t unassigned = 0x2FFFD;
        QVERIFY(glyph(QStringLiteral("芯")) != glyph(QStringLiteral("片")));
        QVERIFY(glyph(QStringLiteral("芯")) != glyph(QString::fromUcs4(&unassigned, 1)));
    }

    void scaleAndPaperGivePixels() {
        PictureOptions options;
        options.legend = false;
        const auto one = renderPicture(smallView(), {}, [&] {
            auto o = options;
            o.scale = 1;
            return o;
        }());
        const auto three = renderPicture(smallView(), {}, [&] {
            auto o = options;
            o.scale = 3;
            return o;
        }());
        QVERIFY(one.ok() && three.ok());
        QCOMPARE(three->size(), one->size() * 3);
        options.paper = PaperSize{254, 127, 200};
        const auto paper = renderPicture(smallView(), words(), options);
        QVERIFY(paper.ok());
        QCOMPARE(paper->size(), QSize(2000, 1000));
        QVERIFY(rimIsClean(*paper));
        const auto preview = renderPicture(smallView(), words(), options, 320);
        QVERIFY(preview.ok());
        QVERIFY(std::max(preview->width(), preview->height()) <= 321);
    }

    void transparentHasNoGround() {
        PictureOptions options;
        options.transparent = true;
        const auto image = renderPicture(smallView(), words(), options);
        QVERIFY(image.ok());
        QCOMPARE(qAlpha(image->pixel(0, 0)), 0);
        bool opaque = false;
        for (int x = 0; x < image->width() && !opaque; ++x)
            for (int y = 0; y < image->height() && !opaque; ++y)
                opaque = qAlpha(image->pixel(x, y)) == 255;
        QVERIFY(opaque);
    }

    void themesDiffer() {
        PictureOptions options;
        const auto with = [&](ThemeKind kind) {
            options.theme = kind;
            return renderPicture(smallView(), words(), options);
        };
        const auto light = with(ThemeKind::Light), dark = with(ThemeKind::Dark), grey = with(ThemeKind::Grey);
        QVERIFY(light.ok() && dark.ok() && grey.ok());
        QVERIFY(qGray(light->pixel(0, 0)) > 200);
        QVERIFY(qGray(dark->pixel(0, 0)) < 80);
        for (int y = 0; y < grey->height(); ++y)
            for (int x = 0; x < grey->width(); ++x) {
                const QRgb p = grey->pixel(x, y);
                QVERIFY2(qRed(p) == qGreen(p) && qGreen(p) == qBlue(p), "a colour in the grey theme");
            }
    }

    void pdfIsSearchableVector() {
        const QString path = m_dir.filePath(QStringLiteral("graph.pdf"));
        PictureOptions options;
        options.format = PictureFormat::Pdf;
        options.sources = true;
        QVERIFY(writePicture(path, smallView(), words(), options).ok());
        const QString text =
            QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
        if (text.isEmpty()) QSKIP("pdftotext is not installed");
        for (const char* word : {"英伟达", "美国商务部", "黄仁勋", "H20", "芯片出口管制", "限制", "企业", "示例通讯社",
                                 "美国商务部要求英伟达对华出口该芯片须申请许可——CUDA H20 也在内。", "[2]"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(!text.contains(QStringLiteral("不属于图上")));
        const QByteArray fonts = run(QStringLiteral("pdffonts"), {path});
        QVERIFY2(fonts.contains(" yes no  yes "), fonts.constData()); // embedded, with a map to Unicode
        QVERIFY(!fonts.contains(" no  no "));
        QVERIFY(!fonts.contains("Type 3"));
        const QByteArray images = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
        QCOMPARE(images.count('\n'), 2); // the two lines of its heading: no picture in it
        QVERIFY(run(QStringLiteral("pdfinfo"), {path}).contains("Pages:           2"));
    }

    void pdfOutlinesHaveNoText() {
        const QString path = m_dir.filePath(QStringLiteral("outlines.pdf"));
        PictureOptions options;
        options.format = PictureFormat::Pdf;
        options.textAsOutlines = true;
        QVERIFY(writePicture(path, smallView(), words(), options).ok());
        QVERIFY(run(QStringLiteral("pdffonts"), {path}).count('\n') == 2);
    }

    void svgHasRealText() {
        const QString path = m_dir.filePath(QStringLiteral("graph.svg"));
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.sources = true;
        QVERIFY(writePicture(path, smallView(), words(), options).ok());
        const QString svg = QString::fromUtf8(contents(path));
        for (const char* word : {"英伟达", "黄仁勋", "芯片出口管制", "限制", "示例通讯社"})
            QVERIFY2(svg.contains(QStringLiteral(">%1</text>").arg(QString::fromUtf8(word))) ||
                         svg.contains(QString::fromUtf8(word)),
                     word);
        QVERIFY(!svg.contains(QStringLiteral("<image")));
        const QString png = m_dir.filePath(QStringLiteral("svg.png"));
        run(QStringLiteral("rsvg-convert"), {path, QStringLiteral("-o"), png});
        if (!QFile::exists(png)) QSKIP("rsvg-convert is not installed");
        const QImage image(png);
        QVERIFY(!image.isNull());
        QVERIFY(rimIsClean(image));
        QVERIFY(inked(image, image.rect()) > 0.01);
    }

    void numbersOnEdgesMatchTheList() {
        PictureOptions options;
        options.sources = true;
        const auto made = makeSheet(smallView(), words(), options, SourcesPlace::Below);
        QVERIFY(made.ok());
        QCOMPARE(made->sources.size(), 2u);
        QCOMPARE(made->sources[0].number, QStringLiteral("[1]"));
        QCOMPARE(made->graph.edgeNumbers[0], QStringLiteral("[1]"));
        QCOMPARE(made->graph.edgeNumbers[1], QStringLiteral("[2]"));
        QCOMPARE(made->graph.edgeNumbers[2], QStringLiteral("[2]"));
        QVERIFY(made->graph.edgeNumbers[3].isEmpty());
    }

    void manySentencesLeaveTheGraphItsPaper() {
        PictureContent content = words();
        content.sources.resize(80, content.sources.front());
        PictureOptions options;
        options.paper = PaperSize{297, 210, 96};
        const auto alone = makeSheet(smallView(), content, options, SourcesPlace::Below);
        options.sources = true;
        const auto with = makeSheet(smallView(), content, options, SourcesPlace::Below);
        QVERIFY(alone.ok() && with.ok());
        QVERIFY(with->size.height() > 2 * alone->size.height());
        QCOMPARE(with->size.width(), alone->size.width());
        QVERIFY(with->graph.camera.viewport.height() > 0.75 * alone->graph.camera.viewport.height());
        QVERIFY(with->graphPlace.y() + with->graph.camera.viewport.height() <= with->sourcesTop);
    }

    void columnsAreSeenThroughToo() {
        ViewGraph view = smallView();
        view.guides.push_back({ViewGuide::Kind::Column, {-400, -400}, 200, 200, 0, EntityType::Company, {}});
        PictureOptions options;
        options.transparent = true;
        options.scale = 1;
        const auto image = renderPicture(view, words(), options);
        QVERIFY(image.ok());
        int faint = 0;
        for (int y = 0; y < image->height(); ++y)
            for (int x = 0; x < image->width(); ++x) {
                const int alpha = qAlpha(image->pixel(x, y));
                faint += alpha > 0 && alpha < 40;
            }
        QVERIFY2(faint > 200 * 200 / 2, qPrintable(QString::number(faint)));
    }

    void selectionOnly() {
        PictureContent content = words();
        content.selectedNodes = {11};
        content.selectedEdge = 103;
        PictureOptions options;
        options.scope = PictureScope::Selection;
        const auto made = makeSheet(smallView(), content, options, SourcesPlace::Below);
        QVERIFY(made.ok());
        QCOMPARE(made->graph.scene->nodeCount(), 2u);
        QCOMPARE(made->graph.scene->edgeCount(), 1u);
        content.selectedNodes.clear();
        content.selectedEdge.reset();
        const auto nothing = writePicture(m_dir.filePath(QStringLiteral("none.png")), smallView(), content, options);
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().code, ErrorCode::Empty);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none.png"))));
    }

    void visiblePartIsTheWindows() {
        PictureContent content;
        content.camera.viewport = {400, 300};
        content.camera.centre = {0, 0};
        content.camera.zoom = 2;
        PictureOptions options;
        options.scope = PictureScope::Visible;
        options.legend = false;
        options.scale = 1;
        const auto image = renderPicture(smallView(), content, options);
        QVERIFY(image.ok());
        QCOMPARE(image->height(), 300 + static_cast<int>(2 * sheet::margin));
    }

    /// Nothing reaches over the rim, whatever the graph.
    void nothingIsCutOff_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<bool>("paper");
        QTest::newRow("one node") << 1 << 0 << false;
        QTest::newRow("two nodes, loops and strands") << 2 << 9 << false;
        QTest::newRow("sixty") << 60 << 120 << false;
        QTest::newRow("sixty on paper") << 60 << 120 << true;
    }
    void nothingIsCutOff() {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(bool, paper);
        PictureOptions options;
        options.scale = 1;
        if (paper) options.paper = PaperSize{297, 210, 96};
        const auto image =
            renderPicture(test::randomView(static_cast<std::uint32_t>(nodes), static_cast<std::uint32_t>(edges), 5),
                          words(), options);
        QVERIFY(image.ok());
        QVERIFY(rimIsClean(*image));
    }

    void tooLargeIsSaid() {
        PictureOptions options;
        options.paper = PaperSize{2000, 2000, 1200};
        const auto done = writePicture(m_dir.filePath(QStringLiteral("huge.png")), smallView(), words(), options);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::TooLarge);
    }

    void unwritablePlaces_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("png") << static_cast<int>(PictureFormat::Png);
        QTest::newRow("svg") << static_cast<int>(PictureFormat::Svg);
        QTest::newRow("pdf") << static_cast<int>(PictureFormat::Pdf);
    }
    void unwritablePlaces() {
        QFETCH(int, format);
        PictureOptions options;
        options.format = static_cast<PictureFormat>(format);
        // A folder that is not there, and a "folder" that is a file (root may write into read-only folders).
        QFile file(m_dir.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const QString& path :
             {m_dir.filePath(QStringLiteral("no/such/folder/x")), file.fileName() + QStringLiteral("/x")}) {
            const auto done = writePicture(path, smallView(), words(), options);
            QVERIFY(!done.ok());
            QCOMPARE(done.error().code, ErrorCode::Unwritable);
            QVERIFY(!done.error().message.empty());
            QCOMPARE(done.error().where.file, path.toStdString());
        }
    }

    void aFailureLeavesTheOldFile() {
        const QString path = m_dir.filePath(QStringLiteral("kept.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        PictureOptions options;
        options.scope = PictureScope::Selection; // nothing is selected
        QVERIFY(!writePicture(path, smallView(), words(), options).ok());
        QCOMPARE(contents(path), QByteArray("before"));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
