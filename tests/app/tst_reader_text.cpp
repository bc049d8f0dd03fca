#include "app/models/reader_text.h"

#include "core/text/read_document.h"

#include <QtTest>

using namespace wenmai;

namespace {

/// The plainest reading: one block of body over everything.
Document documentOf(const std::string& bytes) {
    Document document;
    document.text = bytes;
    document.toRaw = OffsetMap::identity(static_cast<std::uint32_t>(bytes.size()));
    document.blocks = {{BlockKind::Body, {0, static_cast<std::uint32_t>(bytes.size())}}};
    return document;
}

Span spanOf(const std::string& bytes, const std::string& words) {
    const auto at = static_cast<std::uint32_t>(bytes.find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
}

} // namespace

class TestReaderText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWasPublishedAndFindsPlaces() {
        const std::string bytes = "标题\r\n𠮷野家与英伟达谈了。\r\n第二句。\n";
        RawArticle raw{"a", "a.txt", ArticleFormat::Plain, bytes};
        Extraction extraction;
        extraction.mentions = {{{"英伟达", EntityType::Company}, "英伟达", spanOf(bytes, "英伟达"), "lexicon"}};
        Statement s;
        s.evidence.raw = spanOf(bytes, "𠮷野家与英伟达谈了。");
        extraction.statements = {s};
        const ReaderText reader(raw, documentOf(bytes), extraction);
        QCOMPARE(reader.text, QString::fromUtf8("标题\n𠮷野家与英伟达谈了。\n第二句。\n"));
        const auto place = reader.placeOf(s.evidence.raw);
        QVERIFY(place);
        QCOMPARE(reader.text.mid(place->begin, place->length), QString::fromUtf8("𠮷野家与英伟达谈了。"));
        const ReaderText::Run* run = reader.runAt(static_cast<int>(reader.text.indexOf(QString::fromUtf8("伟"))));
        QVERIFY(run);
        QCOMPARE(run->mention, 0);
        QCOMPARE(run->cited, 0);
        QCOMPARE(reader.text.mid(run->begin, run->length), QString::fromUtf8("英伟达"));
        QVERIFY(!reader.placeOf({}));
        QVERIFY(!reader.runAt(static_cast<int>(reader.text.size())));
        int end = 0;
        for (const auto& r : reader.runs) {
            QCOMPARE(r.begin, end);
            end += r.length;
        }
        QCOMPARE(end, static_cast<int>(reader.text.size()));
    }

    void convertsForDisplayAndKeepsPlaces() {
        const std::string bytes = "執行長說，輝達推出光碟機。他走了。";
        RawArticle raw{"a", "a.txt", ArticleFormat::Plain, bytes};
        Extraction extraction;
        Statement s;
        s.evidence.raw = spanOf(bytes, "他走了。");
        extraction.statements = {s};
        const ReaderText reader(raw, documentOf(bytes), extraction);
        QVERIFY(reader.traditional);
        const auto other = reader.inOtherScript();
        QVERIFY(other);
        QVERIFY(other->converted);
        QVERIFY2(other->text.contains(QString::fromUtf8("光驱")), qPrintable(other->text));
        QVERIFY(!other->text.contains(QString::fromUtf8("輝")));
        const auto place = other->placeOf(s.evidence.raw);
        QVERIFY(place);
        QCOMPARE(other->text.mid(place->begin, place->length), QString::fromUtf8("他走了。"));
    }

    void marksRepairsAndBoilerplate() {
        const std::string bytes = "正文达(dá)成。\n广告";
        Document document = documentOf(bytes);
        document.blocks = {{BlockKind::Body, spanOf(bytes, "正文达(dá)成。")},
                           {BlockKind::Boilerplate, spanOf(bytes, "广告")}};
        document.repairs = {{"pinyin", spanOf(bytes, "(dá)"), {0, 0}, true}};
        const ReaderText reader({"a", "a.txt", ArticleFormat::Plain, bytes}, document, {});
        const auto* repaired = reader.runAt(static_cast<int>(reader.text.indexOf(QLatin1Char('('))));
        QCOMPARE(repaired->repair, 0);
        QVERIFY(reader.repairs[0].readAs.isEmpty());
        const auto* last = reader.runAt(static_cast<int>(reader.text.size()) - 1);
        QCOMPARE(last->kind, BlockKind::Boilerplate);
    }

    void readsAnEmptyArticle() {
        const ReaderText reader({"a", "a.txt", ArticleFormat::Plain, ""}, documentOf(""), {});
        QVERIFY(reader.runs.empty());
        QVERIFY(!reader.placeOf({0, 3}));
    }
};

QTEST_GUILESS_MAIN(TestReaderText)
#include "tst_reader_text.moc"
