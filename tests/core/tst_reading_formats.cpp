// Whole files of every format, charset and fault: what is read of them, and that every offset leads to the file.
#include "core/base/utf8.h"
#include "core/text/decode_legacy.h"
#include "tests/support/documents.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace wenmai;

namespace {

const QString root = WENMAI_SOURCE_DIR;

QString articleIn(const QString& folder) {
    const QStringList files = QDir(folder).entryList({"article.*"}, QDir::Files);
    return files.size() == 1 ? folder + "/" + files.first() : QString();
}

/// Offsets are inside, in order, and lead to bytes that say what the text says.
void checkOffsets(const Document& d, const std::string& bytes) {
    QCOMPARE(d.toRaw.size(), static_cast<std::uint32_t>(d.text.size()));
    QVERIFY(utf8::valid(d.text));
    std::uint32_t last = 0;
    for (std::size_t at = 0; at < d.text.size();) {
        const auto length = utf8::decode(d.text, at).length;
        const Span raw = d.toRaw.toSource({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)});
        QVERIFY2(raw.begin >= last && raw.end >= raw.begin && raw.end <= bytes.size(), d.id.c_str());
        last = raw.begin;
        at += length;
    }
    std::uint32_t end = 0;
    for (const Block& b : d.blocks) {
        QVERIFY(!b.text.empty() && b.text.begin >= end && b.text.end <= d.text.size());
        end = b.text.end;
    }
    for (const Repair& r : d.repairs) {
        QVERIFY(r.raw.end <= bytes.size() && r.raw.begin <= r.raw.end);
        QVERIFY(r.text.end <= d.text.size() && r.text.begin <= r.text.end);
    }
    // Where nothing was changed, the raw bytes in the charset are the text.
    const Converter converter(d.charset.c_str());
    const auto& pieces = d.toRaw.pieces();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& p = pieces[i];
        if (p.toStep == 0) continue;
        const std::string_view text = slice(d.text, {p.to, i + 1 < pieces.size() ? pieces[i + 1].to : d.toRaw.size()});
        const std::string_view raw = slice(bytes, {p.from, p.fromEnd});
        if (d.charset == "UTF-8") {
            QCOMPARE(text, raw);
            continue;
        }
        QCOMPARE(text.size() / p.toStep, raw.size() / p.fromStep);
        for (std::size_t k = 0; k * p.toStep < text.size(); ++k) {
            const char32_t c = utf8::decode(text, k * p.toStep).code;
            if (c == 0xFFFD) continue;
            QCOMPARE(converter.decode(raw.substr(k * p.fromStep, p.fromStep)), c);
        }
    }
}

/// What is cited stands there; in pages it may be written with entities.
void checkCitations(const Document& d, const RawArticle& raw) {
    if (d.charset != "UTF-8") return;
    for (const auto& c : {d.metadata.title, d.metadata.source, d.metadata.author})
        if (c && d.repairs.empty() && c->text.find('&') == std::string::npos &&
            raw.bytes.find(c->text) != std::string::npos)
            QCOMPARE(std::string(slice(raw.bytes, c->raw)), c->text);
    if (d.metadata.published)
        QCOMPARE(std::string(slice(raw.bytes, d.metadata.published->raw)), d.metadata.published->text);
}

std::string encoded(const std::string& text, const char* charset) {
    const Converter converter(charset);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        out += converter.encode(d.code);
        at += d.length;
    }
    return out;
}

} // namespace

class TestReadingFormats : public QObject {
    Q_OBJECT
private slots:
    void golden_data() {
        QTest::addColumn<QString>("folder");
        const QDir cases(root + "/tests/golden/reading");
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }
    /// Written by read_dump; look at what changes before writing it anew.
    void golden() {
        QFETCH(QString, folder);
        const auto raw = readArticleFile(articleIn(folder).toStdString());
        QVERIFY2(raw.ok(), raw.ok() ? "" : dump(raw.error()).c_str());
        const Document d = test::read(*raw);
        QFile file(folder + "/expected.txt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(dump(d)), QString::fromUtf8(file.readAll()));
        checkOffsets(d, raw->bytes);
        checkCitations(d, *raw);
    }

    void articles_data() {
        QTest::addColumn<QString>("file");
        Diagnostics diagnostics;
        const QString seeds = QString(WENMAI_SHARED_DIR) + "/seeds";
        std::vector<std::string> folders = {(root + "/resources/samples").toStdString(),
                                            (root + "/tests/golden/articles").toStdString()};
        if (QDir(seeds).exists()) folders.push_back(seeds.toStdString());
        for (const std::string& file : listArticleFiles(folders, diagnostics))
            QTest::newRow(file.c_str()) << QString::fromStdString(file);
        QVERIFY(diagnostics.empty());
    }
    void articles() {
        QFETCH(QString, file);
        const auto raw = readArticleFile(file.toStdString());
        QVERIFY(raw.ok());
        const Document d = test::read(*raw);
        QCOMPARE(d.charset, std::string("UTF-8"));
        checkOffsets(d, raw->bytes);
        checkCitations(d, *raw);
    }

    void charsets_data() { articles_data(); }
    /// The same article in other charsets is read as the same text.
    void charsets() {
        QFETCH(QString, file);
        const RawArticle raw = readArticleFile(file.toStdString()).value();
        if (raw.format == ArticleFormat::Html) return; // says its charset itself
        const Document sound = test::read(raw);
        for (const char* charset : {"GB18030", "UTF-16LE", "UTF-16BE"}) {
            RawArticle other = raw;
            other.bytes = encoded(raw.bytes, charset);
            const Document d = test::read(other);
            QCOMPARE(d.charset, std::string(charset));
            QCOMPARE(d.text, sound.text);
            QCOMPARE(d.blocks, sound.blocks);
            checkOffsets(d, other.bytes);
        }
    }

    void brokenAnywhere() {
        // Cut at every byte, in every charset: no crash, offsets hold.
        const RawArticle raw =
            readArticleFile(articleIn(root + "/tests/golden/reading/html_density").toStdString()).value();
        for (const ArticleFormat format : {ArticleFormat::Html, ArticleFormat::Markdown, ArticleFormat::Plain})
            for (std::size_t n = 1; n < raw.bytes.size(); n += 7) {
                RawArticle cut = raw;
                cut.format = format;
                cut.bytes.resize(n);
                const auto d = readDocument(cut, test::marks(), &test::words());
                if (d) checkOffsets(*d, cut.bytes);
                if (QTest::currentTestFailed()) return;
            }
    }

    void deepPage() {
        std::string page;
        for (int i = 0; i < 100000; ++i)
            page += "<div>";
        const auto d = readDocument(test::article(page + "深", ArticleFormat::Html), test::marks());
        QVERIFY(!d.ok());
        QCOMPARE(d.error().code, ErrorCode::Malformed);
    }

    void notText() {
        std::string noise;
        std::uint32_t state = 1;
        for (int i = 0; i < 5000; ++i) {
            state = state * 1664525u + 1013904223u;
            noise += static_cast<char>(0x80 | (state >> 24));
        }
        const auto d = readDocument(test::article(noise), test::marks());
        QVERIFY(!d.ok());
        QCOMPARE(d.error().code, ErrorCode::NotText);
        QCOMPARE(d.error().where.file, std::string("test"));
    }

    void endTagsOfNothing() {
        // Tags that the parser passes over part the bytes of a text, but not its words from their places.
        const std::string page = "<p>港务公司宣布，</font>第六货柜中心</b>明年&amp;后年<!-- 广告 -->全面自动化。</p>";
        const Document d = test::read(test::article(page, ArticleFormat::Html));
        QCOMPARE(test::blocks(d), "body 港务公司宣布，第六货柜中心明年&后年全面自动化。\n");
        for (const std::string words : {"港务公司", "第六货柜中心", "明年", "后年", "全面自动化"}) {
            const auto at = static_cast<std::uint32_t>(d.text.find(words));
            const Span place = d.toRaw.toSource({at, at + static_cast<std::uint32_t>(words.size())});
            QCOMPARE(std::string(slice(page, place)), words);
        }
        checkOffsets(d, page);
    }

    void elementsOpenedAgain() {
        // An unclosed link goes on behind the element it began in; found by fuzzing.
        const std::string page =
            "<div><span>原创</span> <span><a>电力观察</span> <em>十二月</em><span>四川</span></div>"
            "<p>北岭能源上个月投运的储能电站，总投资二亿六千万元。</p>";
        const Document d = test::read(test::article(page, ArticleFormat::Html));
        checkOffsets(d, page);
    }

    void scriptsAreNotText() {
        const Document d = test::read(test::article("<p>看得见的一段话，写在这里。</p><script>alert('看不见')</"
                                                    "script><style>p{}</style><noscript>没有</noscript>",
                                                    ArticleFormat::Html));
        QCOMPARE(test::blocks(d), "body 看得见的一段话，写在这里。\n");
    }
};

QTEST_APPLESS_MAIN(TestReadingFormats)
#include "tst_reading_formats.moc"
