// Files of many articles: JSON lines, JSON, CSV, TSV; which columns are taken for what, and what is broken in them.
#include "core/base/utf8.h"
#include "core/io/article_files.h"
#include "core/io/article_source.h"
#include "core/text/decode_legacy.h"
#include "core/text/given_metadata.h"
#include "tests/support/documents.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace wenmai;

namespace {

/// All that a file gives, a line an article or error: "id|text|title|date|source|author|url" or "!line code".
QString read(const QString& name, const QByteArray& bytes, const FieldColumns& choice = {}) {
    auto source = ArticleSource::open(name.toStdString(), std::make_unique<std::istringstream>(bytes.toStdString()),
                                      [&](const RecordHead&) { return choice; });
    if (!source)
        return QString::fromStdString("!" + std::string(errorCodeName(source.error().code)) + " " +
                                      source.error().message + "\n");
    std::string out;
    while (const auto article = source->next()) {
        if (!*article) {
            out +=
                "!" + std::to_string(article->error().where.line) + " " + errorCodeName(article->error().code) + "\n";
            continue;
        }
        const RawArticle& a = **article;
        std::string text = a.bytes;
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
            text.replace(at, 1, "⏎");
        out += a.id + "|" + text + "|" + a.given.title + "|" + a.given.published + "|" + a.given.source + "|" +
               a.given.author + "|" + a.given.url + "\n";
    }
    return QString::fromStdString(out);
}

QByteArray inCharset(const QByteArray& text, const char* charset) {
    const Converter converter(charset);
    const std::string utf8 = text.toStdString();
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto d = utf8::decode(utf8, at);
        out += converter.encode(d.code);
        at += d.length;
    }
    return QByteArray::fromStdString(out);
}

} // namespace

class TestRecords : public QObject {
    Q_OBJECT
private slots:
    void records_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("articles");
        QTest::newRow("JSON lines")
            << "n.jsonl"
            << QByteArray("{\"title\":\"甲\",\"content\":\"一。\",\"date\":\"2025-01-02\",\"source\":\"河谷报\","
                          "\"author\":\"林\",\"url\":\"http://a\"}\n{\"content\":\"二。\",\"id\":\"x7\"}\n")
            << "n#1|一。|甲|2025-01-02|河谷报|林|http://a\nx7|二。|||||\n";
        QTest::newRow("names in Traditional")
            << "n.ndjson"
            << QByteArray("{\"標題\":\"甲\",\"內文\":\"一。\",\"發佈時間\":\"民國114年1月2日\",\"來源\":\"港報\"}")
            << "n#1|一。|甲|民國114年1月2日|港報||\n";
        QTest::newRow("no line at the end, CRLF, empty lines")
            << "n.jsonl" << QByteArray("{\"text\":\"一。\"}\r\n\r\n{\"text\":\"二。\"}")
            << "n#1|一。|||||\nn#2|二。|||||\n";
        QTest::newRow("a list") << "n.json" << QByteArray("[\n {\"text\":\"一。\"},\n {\"text\":\"二。\"}\n]\n")
                                << "n#1|一。|||||\nn#2|二。|||||\n";
        QTest::newRow("a list on one line")
            << "n.json" << QByteArray("[{\"text\":\"一。\"},{\"text\":\"二。\"}]") << "n#1|一。|||||\nn#2|二。|||||\n";
        QTest::newRow("a list in an object")
            << "n.json"
            << QByteArray("{\"status\":\"ok\",\"articles\":[{\"content\":\"一。\"},{\"content\":\"二。\"}]}")
            << "n#1|一。|||||\nn#2|二。|||||\n";
        QTest::newRow("one article over lines")
            << "n.json"
            << QByteArray("{\n \"title\": \"甲\",\n \"content\": \"一。\",\n \"images\": [{\"src\": \"a\"}]\n}\n")
            << "n#1|一。|甲||||\n";
        QTest::newRow("within and lists")
            << "n.jsonl"
            << QByteArray("{\"data\":{\"content\":[\"一。\",\"二。\"],\"title\":\"甲\"},\"author\":[{\"name\":\"林\"},{"
                          "\"name\":\"周\"}],\"source\":{\"name\":\"报\"},\"published_at\":1733616000}")
            << "n#1|一。⏎二。|甲|1733616000|报|林、周|\n";
        QTest::newRow("escapes") << "n.jsonl" << QByteArray("{\"text\":\"\\u4e00\\n\\\"二\\\"}{\"}")
                                 << "n#1|一⏎\"二\"}{|||||\n";
        QTest::newRow("broken lines")
            << "n.jsonl"
            << QByteArray("{\"text\":\"一。\"}\n{\"text\":\"二。\n{\"text\":{\"a\":\"三。\"}\nnothing\n{\"text\":"
                          "\"四。\"}\n{\"title\":\"五\"}\n{\"text\":\"六。\"}")
            << "n#1|一。|||||\n!2 malformed\n!3 malformed\n!4 malformed\nn#5|四。|||||\n!6 empty\nn#7|六。|||||\n";
        QTest::newRow("broken in a list")
            << "n.json"
            << QByteArray("[\n  {\n    \"text\": \"一。\"\n  },\n  {\n    \"text\": \"二。\n    \"a\": \"b\"\n  },\n  "
                          "{\n    \"text\": \"三。\"\n  }\n]")
            << "n#1|一。|||||\n!5 malformed\nn#3|三。|||||\n";
        QTest::newRow("not closed in a list")
            << "n.json" << QByteArray("[{\"text\":\"一。\"},{\"text\":{\"a\":\"二。\"},{\"text\":\"三。\"}]")
            << "n#1|一。|||||\n!1 malformed\nn#3|三。|||||\n";
        QTest::newRow("CSV") << "t.csv"
                             << QByteArray("id,标题,正文,日期\na1,甲,一。,2025/1/2\n,乙,\"二，\"\"引\"\"\n三。\",\n")
                             << "a1|一。|甲|2025/1/2|||\nt#2|二，\"引\"⏎三。|乙||||\n";
        QTest::newRow("CSV with BOM, semicolons, CRLF")
            << "t.csv" << QByteArray("\xEF\xBB\xBFtitle;text\r\n甲;一,一。\r\n乙;二。\r\n")
            << "t#1|一,一。|甲||||\nt#2|二。|乙||||\n";
        QTest::newRow("TSV") << "t.tsv" << QByteArray("headline\tbody\tmedia\n甲\t一, 二。\t报\n")
                             << "t#1|一, 二。|甲||报||\n";
        QTest::newRow("Excel's line") << "t.csv" << QByteArray("sep=;\ntitle;text\n甲;一。\n") << "t#1|一。|甲||||\n";
        QTest::newRow("wrong number of columns")
            << "t.csv" << QByteArray("title,text,date\n甲,一。,2025-1-2\n乙,二。\n丙,三,三,三。\n丁,四。,2025-1-3,,\n")
            << "t#1|一。|甲|2025-1-2|||\n!3 malformed\n!4 malformed\nt#4|四。|丁|2025-1-3|||\n";
        QTest::newRow("a quotation that never ends")
            << "t.csv" << QByteArray("title,text\n甲,\"一。\n乙,二。\n丙,三。\n")
            << "!2 malformed\nt#2|二。|乙||||\nt#3|三。|丙||||\n";
        QTest::newRow("a quotation that ends in another row")
            << "t.csv" << QByteArray("title,text\n甲,\"一。\n乙,\"二。\"\n丙,三。\n")
            << "!2 malformed\nt#2|二。|乙||||\nt#3|三。|丙||||\n";
        QTest::newRow("quotation marks in a value") << "t.csv" << QByteArray("title,text\n甲,他说\"好\"。\n乙,二。\n")
                                                    << "t#1|他说\"好\"。|甲||||\nt#2|二。|乙||||\n";
        QTest::newRow("empty text") << "t.csv" << QByteArray("title,text\n甲,\n乙,二。\n")
                                    << "!2 empty\nt#2|二。|乙||||\n";
        QTest::newRow("a column twice") << "t.csv" << QByteArray("text,text\n一。,二。\n") << "t#1|一。|||||\n";
        QTest::newRow("no text at all") << "t.csv" << QByteArray("name,price\n苹果,3\n")
                                        << "!wrong format no column has the articles' text; there are: name, price\n";
        QTest::newRow("only broken") << "n.jsonl" << QByteArray("{\"text\n{\"a\n")
                                     << "!malformed an object that does not end\n";
        QTest::newRow("empty") << "n.jsonl" << QByteArray() << "!empty the file has no bytes\n";
        QTest::newRow("only white space") << "n.json" << QByteArray(" \n[\n]\n") << "!empty no records in it\n";
        QTest::newRow("a picture") << "n.csv" << QByteArray("\x89PNG\r\n\x1A\n") << "!not text a PNG picture\n";
        // charsets
        const QByteArray table =
            "標題,內文\n港口自動化,港務公司昨日宣布，第六貨櫃中心明年全面自動化，可減少三成人力。\n";
        const QString asRead =
            QStringLiteral("t#1|港務公司昨日宣布，第六貨櫃中心明年全面自動化，可減少三成人力。|港口自動化||||\n");
        for (const char* charset : {"GB18030", "Big5-HKSCS"})
            QTest::newRow(charset) << "t.csv" << inCharset(table, charset) << asRead;
        QTest::newRow("UTF-16 with BOM") << "t.csv" << QByteArray("\xFF\xFE") + inCharset(table, "UTF-16LE") << asRead;
        const QByteArray lines =
            "{\"标题\":\"港口\",\"正文\":\"港务公司昨日宣布，第六货柜中心明年全面自动化，可减少三成人力。\"}\n";
        QTest::newRow("JSON in GB18030")
            << "n.jsonl" << inCharset(lines, "GB18030")
            << "n#1|港务公司昨日宣布，第六货柜中心明年全面自动化，可减少三成人力。|港口||||\n";
    }
    void records() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QTEST(read(file, bytes), "articles");
    }

    void chosen_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("choice"); // field=column …
        QTest::addColumn<QString>("articles");
        const QByteArray table = "name,title,text,when\n甲,乙,丙,2025-1-2\n";
        QTest::newRow("guessed") << table << ""
                                 << "t#1|丙|乙||||\n";
        QTest::newRow("a column for another thing") << table << "text=title"
                                                    << "t#1|乙|||||\n";
        QTest::newRow("more") << table << "text=name date=when"
                              << "t#1|甲|乙|2025-1-2|||\n";
        QTest::newRow("none") << table << "title="
                              << "t#1|丙|||||\n";
        QTest::newRow("one that is not there")
            << table << "date=day"
            << "!wrong format no column \"day\"; there are: name, title, text, when\n";
        QTest::newRow("no text")
            << table << "text="
            << "!wrong format no column has the articles' text; there are: name, title, text, when\n";
        QByteArray nameless = "甲,";
        for (int i = 0; i < 12; ++i)
            nameless += "一段很长很长的文字，";
        QTest::newRow("without names the longest")
            << nameless + "\n"
            << "title=1" << QString::fromUtf8("t#1|" + nameless.mid(4) + "|甲||||\n");
    }
    void chosen() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, choice);
        FieldColumns fields;
        for (const QString& one : choice.split(u' ', Qt::SkipEmptyParts))
            fields[*articleFieldFrom(one.section(u'=', 0, 0).toStdString())] = one.section(u'=', 1).toStdString();
        QTEST(read(QStringLiteral("t.csv"), bytes, fields), "articles");
    }

    void named_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("field");
        for (const auto& [column, field] :
             std::initializer_list<std::pair<const char*, const char*>>{{"Publish_Time", "date"},
                                                                        {"article-body", "text"},
                                                                        {"data.content", "text"},
                                                                        {"author.name", "author"},
                                                                        {"publisher.name", "source"},
                                                                        {"_id", "id"},
                                                                        {"发布时间", "date"},
                                                                        {"媒體名稱", "source"},
                                                                        {"Headline", "title"},
                                                                        {"price", ""},
                                                                        {"name", ""},
                                                                        {"", ""}})
            QTest::newRow(*column ? column : "none") << column << field;
    }
    void named() {
        QFETCH(QString, column);
        const auto field = fieldNamed(column.toStdString());
        QTEST(field ? QString::fromUtf8(name(*field).data(), qsizetype(name(*field).size())) : QString(), "field");
    }

    void days_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("ISO with time") << "2025-12-08T09:30:00+08:00"
                                       << "2025-12-08";
        QTest::newRow("ROC") << "民國114年12月8日"
                             << "2025-12-08";
        QTest::newRow("packed") << "20251208"
                                << "2025-12-08";
        QTest::newRow("no such packed day") << "20251308"
                                            << "";
        QTest::newRow("seconds; a day later in Beijing") << "1765130400"
                                                         << "2025-12-08"; // 7 December 18:00 UTC
        QTest::newRow("milliseconds") << "1765130400000"
                                      << "2025-12-08";
        QTest::newRow("some number") << "12345"
                                     << "";
        QTest::newRow("words") << "昨天"
                               << "";
    }
    void days() {
        QFETCH(QString, text);
        const auto day = givenDay(text.toStdString());
        QTEST(day ? QString::fromStdString(iso(*day)) : QString(), "day");
    }

    void metadata() {
        // Fields win over the text, which is cited where it says the same.
        RawArticle raw =
            test::article("扩建两条生产线\n来源：海风日报 "
                          "2025-01-02\n某市的一家工厂昨天宣布扩建两条生产线，预计明年底以前全部投产并新增三百个岗位。");
        raw.given = {CitedFrom::Field, "扩建两条生产线", "河谷时报", "林一帆", "2025-01-02", "http://a"};
        const Metadata m = test::read(raw).metadata;
        QCOMPARE(m.title->from, CitedFrom::Text);
        QCOMPARE(*m.source, (CitedText{"河谷时报", {}, CitedFrom::Field}));
        QCOMPARE(*m.author, (CitedText{"林一帆", {}, CitedFrom::Field}));
        QCOMPARE(m.published->from, CitedFrom::Text);
        QCOMPARE(*m.url, (CitedText{"http://a", {}, CitedFrom::Field}));
        QVERIFY(statedDay(m).has_value());
        // Properties fill what is open, and are not reckoned with.
        raw.bytes = "某市的一家工厂昨天宣布扩建两条生产线，预计明年底以前全部投产并新增三百个岗位。";
        raw.given = {CitedFrom::Properties, "Microsoft Word - 稿件.docx", "", "", "20250102", ""};
        const Metadata hinted = test::read(raw).metadata;
        QVERIFY(!hinted.title);
        QCOMPARE(hinted.published->from, CitedFrom::Properties);
        QVERIFY(!statedDay(hinted).has_value());
        raw.given.title = "工厂扩建两条生产线";
        QCOMPARE(test::read(raw).metadata.title->from, CitedFrom::Properties);
    }

    void pageInAField() {
        auto source = ArticleSource::open(
            "n.jsonl", std::make_unique<std::istringstream>("{\"text\":\"<p>看得见&amp;的一段话。</p>\"}"));
        const auto article = source->next();
        QCOMPARE((*article)->format, ArticleFormat::Html);
    }

    void keptAsText() {
        GivenMetadata given{CitedFrom::Properties, "标\"题\n", "", "林", "2025", ""};
        QCOMPARE(givenFromText(givenToText(given)), given);
        QCOMPARE(givenToText({}), std::string());
        QCOMPARE(givenFromText("no json"), GivenMetadata{});
    }

    void folders() {
        // Of tables and objects in a folder only those with texts are articles.
        QTemporaryDir dir;
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(dir.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("a.csv", "title,text\n甲,一。\n");
        write("b.csv", "name,price\n甲,3\n");
        write("c.json", "{\"id\":\"x\",\"entities\":[{\"name\":\"甲\"}]}");
        write("d.jsonl", "{\"broken");
        Diagnostics diagnostics;
        std::vector<std::string> names;
        for (const std::string& file : listArticleFiles({dir.path().toStdString()}, diagnostics))
            names.push_back(file.substr(file.rfind('/') + 1));
        QCOMPARE(names, (std::vector<std::string>{"a.csv", "d.jsonl"}));
    }

    void large() {
        // A list on one line of 40 MB is read record by record; what is broken by a bracket too few is found again.
        std::string bytes = "[";
        for (int i = 0; i < 40000; ++i)
            bytes += "{\"text\":\"" + std::string(1000, 'a') + "\"},";
        bytes += "{\"text\":\"end\"}]";
        auto source = ArticleSource::open("n.json", std::make_unique<std::istringstream>(bytes));
        std::size_t count = 0;
        std::string last;
        while (const auto article = source->next()) {
            QVERIFY(article->ok());
            ++count;
            last = (*article)->bytes;
        }
        QCOMPARE(count, std::size_t(40001));
        QCOMPARE(last, std::string("end"));
    }
};

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
