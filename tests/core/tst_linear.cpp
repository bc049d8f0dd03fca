#include "tests/support/loaded_engine.h"

#include <QTest>

#include <ctime>

using namespace wenmai;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t longest = 128 * 1024; // checked builds take ten times as long
#else
constexpr std::size_t longest = 1024 * 1024; // bytes
#endif

} // namespace

/// A sentence may be as long as a megabyte: no rule and no input takes more than its share of time. The cost of eight
/// times the text is compared with eight times the cost, in processor time and with room for a busy machine; what looks
/// at all words from each of them takes sixty-four times as much.
class TestLinear : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;

    static std::string filled(const std::string& unit, std::size_t bytes) {
        std::string out;
        while (!unit.empty() && out.size() < bytes)
            out += unit;
        return out;
    }

    [[nodiscard]] double seconds(const std::string& body) const {
        RawArticle article{"long", "long.txt", ArticleFormat::Plain,
                           "华为公布新的研发计划\n\n华为周一在深圳表示，将继续投入芯片研发。这是公司今年的重点。\n\n" +
                               body + "。\n\n分析师认为，这一计划需要数年时间才能见效。\n"};
        double best = 1e9;
        for (int i = 0; i < 2; ++i) {
            const std::clock_t begin = std::clock();
            const auto extraction = m_engine->extract(article);
            best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            if (!extraction) return -1;
        }
        return best;
    }

private slots:
    void initTestCase() { loadEngine(m_engine); }

    void sentence_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("closing"); // as often behind as the unit before, for what is nested
        const auto row = [](const char* name, const char* unit, const char* closing = "") {
            QTest::newRow(name) << QString(unit) << QString(closing);
        };
        row("no marks", "半导体产业链持续调整发展趋势");
        row("mentions", "英伟达向华为出售H20并与台积电合作");
        row("a list", "英伟达、华为、台积电、");
        row("clauses", "英伟达宣布，华为表示，美国批准，");
        row("owners", "英伟达的");
        row("brackets side by side", "英伟达（NVIDIA）");
        row("brackets in brackets", "华为（", "）");
        row("open quotations", "黄仁勋说“英伟达");
        row("open titles", "《芯片");
        row("titles", "《芯片法案》");
        row("names with dots", "戴维·彼得斯·");
        row("people", "首席执行官张伟民和李小明、");
        row("bodies with short names", "甲乙丙科技有限公司（以下简称甲乙丙）");
        row("places", "在雅尔纳克州和土格加劳市");
        row("figures", "1234567890");
        row("Chinese figures", "一二三四五六");
        row("values", "营收55亿美元增长20%");
        row("times", "2025年7月15日英伟达");
        row("one Latin word", "abcdefg");
        row("white space", " ");
        row("HTML entities", "&ldquo;华为&rdquo;");
        row("pinyin put in", "經(jīng)濟");
        row("questions", "英伟达？");
        row("lines", "英伟达发布芯片\n");
    }
    void sentence() {
        QFETCH(QString, unit);
        QFETCH(QString, closing);
        const auto body = [&](std::size_t bytes) {
            const std::string open = filled(unit.toStdString(), bytes);
            const std::size_t times = open.size() / static_cast<std::size_t>(unit.toUtf8().size());
            return open + filled(closing.toStdString(), times * static_cast<std::size_t>(closing.toUtf8().size()));
        };
        const double small = seconds(body(longest / 8)), large = seconds(body(longest));
        QVERIFY(small >= 0 && large >= 0);
        QVERIFY2(large < 24 * std::max(small, 0.01),
                 QByteArray::number(small) + " s, and of eight times as much " + QByteArray::number(large));
    }
};

QTEST_APPLESS_MAIN(TestLinear)
#include "tst_linear.moc"
