// PDF files: how drawn words become paragraphs, and each kind of bad file.
#include "core/base/utf8.h"
#include "core/io/article_files.h"
#include "core/io/page_words.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>
#include <thread>

using namespace wenmai;

namespace {

/// Sets words on a page as a font would whose Chinese characters are as wide as high and whose others half that.
class Sheet {
public:
    explicit Sheet(double width = 400, double height = 600) { m_page.width = width, m_page.height = height; }

    /// A line from `left` on; spaces part words.
    Sheet& line(double left, double top, const std::string& text, double size = 10) {
        PageWord word{left, top, left, top + size * 1.2, size, false, {}};
        double at = left;
        const auto end = [&](bool space) {
            word.right = at;
            word.spaceAfter = space;
            if (!word.text.empty()) m_page.words.push_back(word);
            word.text.clear();
        };
        for (std::size_t i = 0; i < text.size();) {
            const auto d = utf8::decode(text, i);
            if (d.code == ' ') {
                end(true);
                at += size / 2;
                word.left = at;
            } else {
                word.text.append(text, i, d.length);
                at += d.code < 0x2E80 ? size / 2 : size;
            }
            i += d.length;
        }
        end(false);
        return *this;
    }
    /// Lines below each other at 1.5 of the size.
    Sheet& lines(double left, double top, const std::vector<std::string>& texts, double size = 10) {
        for (const std::string& text : texts) {
            line(left, top, text, size);
            top += 1.5 * size;
        }
        return *this;
    }
    operator PageWords() const { return m_page; }

private:
    PageWords m_page;
};

std::string han(std::size_t count, const char* sign = "文") {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += sign;
    return out;
}

/// A file of objects with offsets that are right.
std::string pdf(const std::vector<std::string>& objects, const std::string& trailer = {}) {
    std::string out = "%PDF-1.4\n";
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        offsets.push_back(out.size());
        out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t table = out.size();
    out += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets) {
        const std::string digits = std::to_string(offset);
        out += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return out + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + trailer +
           " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

std::string stream(const std::string& content, const std::string& dictionary = {}) {
    return "<< /Length " + std::to_string(content.size()) + " " + dictionary + " >>\nstream\n" + content +
           "\nendstream";
}

/// A page with `content` drawn; 5 is its stream, 4 its font.
std::string onePage(const std::string& content, const std::string& trailer = {}) {
    return pdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Resources << /Font << /F 4 0 R >> >>"
                " /Contents 5 0 R >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", stream(content)},
               trailer);
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT
private slots:
    void paragraphs_data() {
        QTest::addColumn<std::vector<PageWords>>("pages");
        QTest::addColumn<QString>("text");
        using Pages = std::vector<PageWords>;
        const auto q = [](const std::string& s) { return QString::fromStdString(s); };
        const std::string full = han(30); // fills the column
        QTest::newRow("broken at the edge")
            << Pages{Sheet().lines(50, 50, {full, full, "末行。"})} << q(full + full + "末行。\n");
        QTest::newRow("indented begin")
            << Pages{Sheet().line(70, 50, han(28)).line(50, 65, full).line(70, 80, han(28)).line(50, 95, "尾。")}
            << q(han(28) + full + "\n" + han(28) + "尾。\n");
        QTest::newRow("short line ends it") << Pages{Sheet().lines(50, 50, {full, han(20) + "。", full, "尾。"})}
                                            << q(full + han(20) + "。\n" + full + "尾。\n");
        QTest::newRow("room for a sign that may not begin a line")
            << Pages{Sheet().lines(50, 50, {full, han(28), "字，" + han(20), "尾。"})}
            << q(full + han(28) + "字，" + han(20) + "\n尾。\n");
        QTest::newRow("white between")
            << Pages{Sheet().line(50, 50, full).line(50, 65, full).line(50, 95, full).line(50, 110, "尾。")}
            << q(full + full + "\n" + full + "尾。\n");
        QTest::newRow("heading")
            << Pages{Sheet().lines(50, 50, {full, "尾。"}).line(50, 90, "小标题", 10).lines(50, 110, {full, "尾。"})}
            << q(full + "尾。\n小标题\n" + full + "尾。\n");
        QTest::newRow("title of two lines")
            << Pages{Sheet().line(60, 40, han(14, "题"), 20).line(120, 66, "两行。", 20).lines(50, 110, {full, "尾。"})}
            << q(han(14, "题") + "两行。\n" + full + "尾。\n");
        QTest::newRow("Latin words keep their space")
            << Pages{Sheet().lines(50, 50,
                                   {"The company said on Monday that it would build the",
                                    "plant in two years, and hire four hundred people for", "it."})}
            << QString("The company said on Monday that it would build the plant in two years, and hire four hundred "
                       "people for it.\n");
        QTest::newRow("parted word")
            << Pages{Sheet().lines(50, 50,
                                   {"The company has not said when its new semi-",
                                    "conductor plant of the second generation would start."})}
            << QString(
                   "The company has not said when its new semiconductor plant of the second generation would start.\n");
        QTest::newRow("hyphens of their own")
            << Pages{Sheet().lines(50, 50,
                                   {"The makers say that their chips run models like GPT-",
                                    "4, which were thought to be too large for state-of-", "the-art phones."})}
            << QString("The makers say that their chips run models like GPT-4, which were thought to be too large for "
                       "state-of-the-art phones.\n");
        QTest::newRow("Chinese beside Latin")
            << Pages{Sheet().lines(50, 50, {han(26) + "Northvale", "Energy" + han(20) + "。"})}
            << q(han(26) + "Northvale Energy" + han(20) + "。\n");
        QTest::newRow("two columns") << Pages{Sheet(700, 600)
                                                  .line(150, 40, han(16, "题"), 20)
                                                  .lines(50, 100, {full, full, full, han(30, "左")})
                                                  .lines(380, 103, {han(30, "右"), full, full, "尾。"})}
                                     << q(han(16, "题") + "\n" + full + full + full + han(30, "左") + han(30, "右") +
                                          full + full + "尾。\n");
        QTest::newRow("columns between two bands")
            << Pages{Sheet(700, 600)
                         .lines(50, 40, {han(63, "上") + "。"})
                         .lines(50, 100, {full, full, "左尾。"})
                         .lines(380, 100, {full, full, "右尾。"})
                         .lines(50, 200, {han(63, "下") + "。"})}
            << q(han(63, "上") + "。\n" + full + full + "左尾。\n" + full + full + "右尾。\n" + han(63, "下") + "。\n");
        QTest::newRow("over a page") << Pages{Sheet().lines(50, 100, {full, full}),
                                              Sheet().lines(50, 100, {"续上页。", full, full, full, "尾。"})}
                                     << q(full + full + "续上页。\n" + full + full + full + "尾。\n");
        QTest::newRow("a note between")
            << Pages{Sheet().lines(50, 100, {full, full, full, full}).lines(50, 540, {"①见下文的注释。"}, 7),
                     Sheet().lines(50, 100, {full, "续。"})}
            << q(full + full + full + full + full + "续。\n①见下文的注释。\n");
        QTest::newRow("page numbers") << Pages{Sheet().lines(50, 100, {full, "尾。"}).line(195, 570, "- 1 -", 8),
                                               Sheet().lines(50, 100, {full, "末。"}).line(195, 570, "- 2 -", 8)}
                                      << q(full + "尾。\n" + full + "末。\n");
        QTest::newRow("a number in the text stays")
            << Pages{Sheet().lines(50, 100, {full, "尾。"}).line(50, 300, "02").lines(50, 330, {full, "末。"})}
            << q(full + "尾。\n02\n" + full + "末。\n");
        QTest::newRow("running head once, below the title")
            << Pages{Sheet()
                         .line(50, 20, "河谷日报 2025年11月3日", 8)
                         .line(350, 20, "A1版", 8)
                         .line(80, 60, han(10, "题"), 20)
                         .lines(50, 100, {full, "尾。"}),
                     Sheet()
                         .line(50, 20, "河谷日报 2025年11月3日", 8)
                         .line(350, 20, "A2版", 8)
                         .lines(50, 100, {full, "末。"})}
            << q(han(10, "题") + "\n河谷日报 2025年11月3日 A1版\n" + full + "尾。\n" + full + "末。\n");
        QTest::newRow("what a browser prints is none of it")
            << Pages{Sheet()
                         .line(50, 20, "2026/1/5 10:20 某条新闻", 8)
                         .lines(50, 100, {full, "尾。"})
                         .line(50, 575, "https://example.org/a 1/2", 8),
                     Sheet()
                         .line(50, 20, "2026/1/5 10:20 某条新闻", 8)
                         .lines(50, 100, {full, "末。"})
                         .line(50, 575, "https://example.org/a 2/2", 8)}
            << q(full + "尾。\n" + full + "末。\n");
        QTest::newRow("stretched line")
            << Pages{Sheet().line(50, 50, "被 拉 开 的 标 题").lines(50, 100, {full, "尾。"})}
            << q("被拉开的标题\n" + full + "尾。\n");
        QTest::newRow("tokens of a byline")
            << Pages{Sheet().line(50, 50, "来源：河谷日报 作者：林一帆").lines(50, 100, {full, "尾。"})}
            << q("来源：河谷日报 作者：林一帆\n" + full + "尾。\n");
        QTest::newRow("index stays in its line")
            << Pages{Sheet().line(50, 50, "排放的CO").line(90, 55, "2", 6).line(93, 50, "减少了。")}
            << q("排放的CO2减少了。\n");
        QTest::newRow("lone signs and nonsense") << Pages{PageWords{0,
                                                                    0,
                                                                    {{10, 10, 5, 5, 10, false, "反"},
                                                                     {0, 0, 10, 10, 0, false, "零"},
                                                                     {0, 0, 10, 12, 10, false, "正"}}},
                                                          PageWords{}}
                                                 << QString("正\n");
    }
    void paragraphs() {
        QFETCH(std::vector<PageWords>, pages);
        QTEST(QString::fromStdString(pagesText(pages)), "text");
    }

    void nothingIsLost() {
        // Whatever the places, every word that is no furniture is in the text once.
        std::uint32_t state = 7;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % below;
        };
        for (int round = 0; round < 60; ++round) {
            PageWords page{600, 800, {}};
            const std::uint32_t count = 1 + random(150);
            for (std::uint32_t i = 0; i < count; ++i) {
                const double left = random(560), top = 120 + random(560), size = 6 + random(20);
                page.words.push_back(
                    {left, top, left + size * 2, top + size, size, random(2) == 1, "<" + std::to_string(i) + ">"});
            }
            const std::string text = pagesText({page});
            for (const PageWord& word : page.words) {
                const std::size_t at = text.find(word.text);
                QVERIFY2(at != std::string::npos && text.find(word.text, at + 1) == std::string::npos,
                         word.text.c_str());
            }
        }
    }

    void bad_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto b = [](const std::string& s) { return QByteArray::fromStdString(s); };
        QTest::newRow("text called a PDF") << QByteArray("text") << int(ErrorCode::WrongFormat) << "no PDF";
        QTest::newRow("only its begin") << QByteArray("%PDF-1.7\n%\xE2\xE3\n1 0 obj\n<< /Ty")
                                        << int(ErrorCode::Malformed) << "damaged";
        QTest::newRow("no page") << b(pdf(
                                        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"}))
                                 << int(ErrorCode::Malformed) << "without a sound page";
        QTest::newRow("only a drawing") << b(onePage("10 10 100 100 re f")) << int(ErrorCode::Empty) << "OCR";
        QTest::newRow("encrypted")
            << b(onePage(
                   "BT /F 12 Tf 20 200 Td (secret) Tj ET",
                   "/ID [<0123456789ABCDEF0123456789ABCDEF> <0123456789ABCDEF0123456789ABCDEF>] /Encrypt << /Filter "
                   "/Standard /V 1 /R 2 /P -44 /O <" +
                       std::string(64, 'A') + "> /U <" + std::string(64, 'B') + "> >>"))
            << int(ErrorCode::Unreadable) << "password";
    }
    void bad() {
        QFETCH(QByteArray, bytes);
        const auto article = articleFromBytes("/somewhere/报.pdf", bytes.toStdString());
        QVERIFY(!article.ok());
        QTEST(int(article.error().code), "code");
        QFETCH(QString, says);
        QVERIFY2(article.error().message.find(says.toStdString()) != std::string::npos, dump(article.error()).c_str());
        QCOMPARE(article.error().where.file, std::string("/somewhere/报.pdf"));
    }

    void drawn() {
        const auto article = articleFromBytes("a.pdf", onePage("BT /F 12 Tf 20 200 Td (Hello there) Tj ET"));
        QVERIFY2(article.ok(), article.ok() ? "" : dump(article.error()).c_str());
        QCOMPARE(article->bytes, std::string("Hello there\n"));
        QCOMPARE(article->format, ArticleFormat::Plain);
        // Behind junk, as some servers put it there.
        QVERIFY(articleFromBytes("a.pdf", "HTTP/1.1 200\n\n" + onePage("BT /F 12 Tf 20 200 Td (Hello) Tj ET")).ok());
    }

    void cutAnywhere() {
        // Files cut off or with bytes changed end in text or in an error that names them.
        QFile file(QStringLiteral(WENMAI_SOURCE_DIR "/tests/golden/reading/pdf_browser/article.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string whole = file.readAll().toStdString();
        for (std::size_t part = 0; part < 40; ++part) {
            const auto cut = articleFromBytes("cut.pdf", whole.substr(0, whole.size() * part / 40));
            if (!cut) QCOMPARE(cut.error().where.file, std::string("cut.pdf"));
            std::string changed = whole;
            for (std::size_t at = part * 97; at < changed.size(); at += 4099)
                changed[at] = static_cast<char>(changed[at] ^ 0x15);
            const auto read = articleFromBytes("changed.pdf", changed);
            if (read) QVERIFY(utf8::valid(read->bytes));
        }
    }

    void threads() {
        QFile file(QStringLiteral(WENMAI_SOURCE_DIR "/tests/golden/reading/pdf_report/article.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        const std::string expected = articleFromBytes("a.pdf", bytes).value().bytes;
        std::vector<std::string> got(8);
        std::vector<std::thread> threads;
        for (std::string& one : got)
            threads.emplace_back([&] { one = articleFromBytes("a.pdf", bytes).value().bytes; });
        for (std::thread& thread : threads)
            thread.join();
        for (const std::string& one : got)
            QCOMPARE(one, expected);
    }
};

QTEST_APPLESS_MAIN(TestPdf)
#include "tst_pdf.moc"
