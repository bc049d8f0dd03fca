// Every format and charset: what is cited is the bytes at its place, and the same article states the same in all.
#include "core/base/utf8.h"
#include "core/io/article_files.h"
#include "core/io/article_source.h"
#include "core/text/decode_legacy.h"
#include "core/text/read_document.h"
#include "core/text/sentences.h"

#include "tests/support/loaded_engine.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <sstream>

using namespace wenmai;

namespace {

const QString root = QStringLiteral(WENMAI_SOURCE_DIR);

/// Empty where the charset lacks a character.
std::string encoded(const std::string& text, const std::string& charset) {
    if (charset == "UTF-8") return text;
    const Converter converter(charset.c_str());
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        const std::string bytes = converter.encode(d.code);
        if (bytes.empty()) return {};
        out += bytes;
        at += d.length;
    }
    return out;
}

/// By Qt and ICU's whole-string conversion, not by the code that is tested.
QString decoded(std::string_view bytes, const std::string& charset) {
    const QByteArray array(bytes.data(), qsizetype(bytes.size()));
    if (charset == "UTF-8") return QString::fromUtf8(array);
    if (charset == "UTF-16LE") return QStringDecoder(QStringConverter::Utf16LE).decode(array);
    if (charset == "UTF-16BE") return QStringDecoder(QStringConverter::Utf16BE).decode(array);
    return QStringDecoder(charset.c_str()).decode(array);
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    return out;
}

std::string page(const std::string& text, const std::string& charset) {
    std::string out = "<!DOCTYPE html><html><head><meta charset=\"" + charset + "\"></head><body><article>\n";
    std::istringstream lines(text);
    bool first = true;
    for (std::string line; std::getline(lines, line);)
        if (!line.empty()) {
            out += (first ? "<h1>" : "<p>") + escaped(line) + (first ? "</h1>\n" : "</p>\n");
            first = false;
        }
    return out + "</article></body></html>\n";
}

std::string quotedPrintable(const std::string& text) {
    std::string out;
    std::size_t column = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte > 32 && byte < 127 && c != '=') || c == ' ' || c == '\n';
        const std::string coded =
            plain ? std::string(1, c) : QByteArray("=" + QByteArray(1, c).toHex().toUpper()).toStdString();
        if (column + coded.size() > 75) {
            out += "=\r\n";
            column = 0;
        }
        out += coded;
        column = c == '\n' ? 0 : column + coded.size();
    }
    return out;
}

std::string savedPage(const std::string& text, bool base64) {
    const std::string html = page(text, "utf-8");
    const std::string coding = base64 ? "base64" : "quoted-printable";
    const std::string body = base64 ? QByteArray::fromStdString(html).toBase64().toStdString() : quotedPrintable(html);
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
           "text/html\r\n"
           "Content-Transfer-Encoding: " +
           coding + "\r\n\r\n" + body + "\r\n--b--\r\n";
}

std::string wordDocument(const std::string& text) {
    std::string xml = "<?xml version=\"1.0\"?><w:document><w:body>";
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        xml += "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>";
    xml += "</w:body></w:document>";
    std::string out(xml.size() + 4096, '\0');
    std::size_t used = 0;
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_memory(zip, out.data(), out.size(), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "word/document.xml");
    archive_entry_set_size(entry, la_int64_t(xml.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(zip, entry);
    archive_write_data(zip, xml.data(), xml.size());
    archive_entry_free(entry);
    archive_write_close(zip);
    archive_write_free(zip);
    out.resize(used);
    return out;
}

std::string jsonText(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += c == '"'    ? "\\\""
               : c == '\\' ? "\\\\"
               : c == '\n' ? "\\n"
               : c == '\r' ? "\\r"
               : c == '\t' ? "\\t"
                           : std::string(1, c);
    return out;
}

std::string csvText(const std::string& text) {
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

struct Form {
    const char* name;
    const char* file;
    std::string (*made)(const std::string& text);
};
template<const char* charset>
std::string in(const std::string& text) {
    return encoded(text, charset);
}
template<const char* charset>
std::string pageIn(const std::string& text) {
    return encoded(page(text, charset), charset);
}
constexpr char gb[] = "GB18030", big5[] = "Big5-HKSCS", le[] = "UTF-16LE", be[] = "UTF-16BE", utf[] = "UTF-8";
const std::vector<Form> forms = {
    {"plain", "a.txt", in<utf>},
    {"plain, BOM", "a.txt", [](const std::string& t) { return "\xEF\xBB\xBF" + t; }},
    {"plain, CRLF", "a.txt",
     [](const std::string& t) { return QByteArray::fromStdString(t).replace("\n", "\r\n").toStdString(); }},
    {"plain, GB18030", "a.txt", in<gb>},
    {"plain, Big5", "a.txt", in<big5>},
    {"plain, UTF-16LE", "a.txt", in<le>},
    {"plain, UTF-16BE", "a.txt", in<be>},
    {"page", "a.html", pageIn<utf>},
    {"page, GB18030", "a.html", pageIn<gb>},
    {"page, Big5", "a.html", pageIn<big5>},
    {"saved page", "a.mhtml", [](const std::string& t) { return savedPage(t, false); }},
    {"saved page, base64", "a.mht", [](const std::string& t) { return savedPage(t, true); }},
    {"Word", "a.docx", wordDocument},
    {"JSON lines", "a.jsonl", [](const std::string& t) { return "{\"text\":\"" + jsonText(t) + "\"}\n"; }},
    {"JSON", "a.json", [](const std::string& t) { return "[\n{\"id\": 7, \"content\": \"" + jsonText(t) + "\"}\n]"; }},
    {"JSON lines, GB18030", "a.jsonl",
     [](const std::string& t) { return encoded("{\"正文\":\"" + jsonText(t) + "\"}\n", gb); }},
    {"CSV", "a.csv", [](const std::string& t) { return "id,正文\n7," + csvText(t) + "\n"; }},
    {"CSV, UTF-16", "a.csv",
     [](const std::string& t) { return "\xFF\xFE" + encoded("id,正文\n7," + csvText(t) + "\n", le); }},
    {"TSV", "a.tsv", [](const std::string& t) { return "id\ttext\n7\t" + csvText(t) + "\n"; }},
};

} // namespace

class TestSpans : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;

    /// Mentions, statements and values with the words of the file.
    static QStringList stated(const Extraction& x) {
        QStringList out;
        const auto q = [](std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); };
        for (const Mention& m : x.mentions)
            out << "mention " + q(m.entity.name) + " " + q(m.surface);
        for (const Statement& s : x.statements)
            out << "statement " + q(s.subject.name) + " " + q(name(s.predicate)) + " " + q(s.object.name) + " " +
                       q(s.evidence.quote);
        for (const ValueStatement& v : x.values)
            out << "value " + q(v.subject.name) + " " + q(v.value) + " " + q(v.evidence.quote);
        out.sort();
        return out;
    }

    /// Whether what is said to stand at a place stands there, read by other means.
    void check(const RawArticle& raw, int& spans) {
        const auto document = m_engine->read(raw);
        QVERIFY2(document.ok(), document.ok() ? "" : dump(document.error()).c_str());
        const auto stands = [&](Span span, const std::string& words, const char* what) {
            QVERIFY2(span.begin < span.end && span.end <= raw.bytes.size(), what);
            const QString there = decoded(slice(raw.bytes, span), document->charset);
            QVERIFY2(there == QString::fromStdString(words),
                     qPrintable(QString::fromLatin1(what) + " " + there + " / " + QString::fromStdString(words)));
            ++spans;
        };
        const Extraction x = m_engine->extract(*document, raw.bytes);
        for (const Mention& m : x.mentions)
            stands(m.raw, m.surface, "mention");
        const auto evidence = [&](const Evidence& e) {
            stands(e.raw, e.quote, "quote");
            if (!e.trigger.empty()) stands(e.trigger, e.triggerText, "trigger");
            if (!e.trigger.empty()) QVERIFY(e.trigger.begin >= e.raw.begin && e.trigger.end <= e.raw.end);
            for (const Reason& r : e.why)
                stands(r.raw, r.words, "reason");
            for (const Span end : {e.subject, e.object}) // may stand in an earlier sentence that this one refers to
                QVERIFY(end.begin <= end.end && end.end <= raw.bytes.size());
        };
        for (const Statement& s : x.statements)
            evidence(s.evidence);
        for (const ValueStatement& v : x.values) {
            evidence(v.evidence);
            stands(v.valueRaw, v.value, "value");
        }
        for (const auto& cited : {x.metadata.title, x.metadata.source, x.metadata.author})
            if (cited && cited->from == CitedFrom::Text && raw.format == ArticleFormat::Plain)
                stands(cited->raw, cited->text, "metadata");
        // Sentences: where nothing was mended, byte for byte what they say.
        for (const Sentence& sentence : splitSentences(*document)) {
            const Span place = document->toRaw.toSource(sentence.text);
            QVERIFY(place.begin < place.end && place.end <= raw.bytes.size());
            const bool mended = std::any_of(document->repairs.begin(), document->repairs.end(), [&](const Repair& r) {
                return r.raw.begin < place.end && r.raw.end > place.begin;
            });
            const std::string words(slice(document->text, sentence.text));
            const std::string there = decoded(slice(raw.bytes, place), document->charset).toStdString();
            if (!mended && there.find_first_of("&<\r") == std::string::npos && raw.format != ArticleFormat::Markdown) {
                QVERIFY2(there == words, (there + " / " + words).c_str());
                ++spans;
            }
        }
    }

private slots:
    void initTestCase() { loadEngine(m_engine); }

    void everyForm_data() {
        QTest::addColumn<int>("form");
        for (std::size_t i = 0; i < forms.size(); ++i)
            QTest::newRow(forms[i].name) << int(i);
    }
    void everyForm() {
        QFETCH(int, form);
        const Form& f = forms[std::size_t(form)];
        int spans = 0, articles = 0;
        for (const QString& folder :
             {root + "/resources/samples", root + "/tests/golden/articles/dev", root + "/tests/golden/reading/big5"})
            for (const QString& name : QDir(folder).entryList({"*.txt"}, QDir::Files)) {
                const auto file = readArticleFile((folder + "/" + name).toStdString());
                QVERIFY(file.ok());
                const auto sound = m_engine->read(*file);
                QVERIFY(sound.ok());
                if (!sound->repairs.empty()) continue;
                // The reading text, so that charsets and line ends are the form's alone.
                const std::string text = sound->text;
                const std::string bytes = f.made(text);
                if (bytes.empty()) continue; // the charset lacks a character
                RawArticle plain{"a", "a.txt", ArticleFormat::Plain, text};
                std::optional<Result<RawArticle>> raw;
                if (isRecordEnding(QByteArray(f.file).mid(1).toStdString()))
                    raw = ArticleSource::open(f.file, std::make_unique<std::istringstream>(bytes))->next();
                else
                    raw = articleFromBytes(f.file, bytes);
                QVERIFY2(raw && raw->ok(), qPrintable(name));
                check(**raw, spans);
                if (QTest::currentTestFailed()) QFAIL(qPrintable(name));
                const auto x = m_engine->extract(**raw), wanted = m_engine->extract(plain);
                QStringList got = stated(*x), all = stated(*wanted);
                // What stands between a page's title and its text is told apart otherwise: names there are not
                // compared.
                if ((*raw)->format == ArticleFormat::Html)
                    for (QStringList* list : {&got, &all})
                        *list = list->filter(QRegularExpression(QStringLiteral("^(statement|value)")));
                QCOMPARE(got, all);
                ++articles;
            }
        QVERIFY2(articles >= 1 && spans > 20, f.name);
        qInfo("%d articles, %d spans", articles, spans);
    }

    void files_data() {
        QTest::addColumn<QString>("folder");
        for (const QString& name : QDir(root + "/tests/golden/reading").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << root + "/tests/golden/reading/" + name;
    }
    void files() {
        QFETCH(QString, folder);
        const QStringList files = QDir(folder).entryList({"article.*"}, QDir::Files);
        QCOMPARE(files.size(), 1);
        auto source = ArticleSource::open((folder + "/" + files.front()).toStdString());
        QVERIFY(source.ok());
        int spans = 0;
        while (const auto raw = source->next()) {
            if (raw->ok()) check(**raw, spans);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(spans > 0 || folder.endsWith("damage") || folder.endsWith("all")); // mended or marked up throughout
    }
};

QTEST_APPLESS_MAIN(TestSpans)
#include "tst_spans.moc"
