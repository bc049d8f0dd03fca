#include "core/base/utf8.h"
#include "core/graph/reprints.h"
#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "core/text/sign_text.h"
#include "tests/support/byte_converter.h"
#include "tests/support/documents.h"
#include "tests/support/made_articles.h"

#include <opencc/SimpleConverter.hpp>

#include <QDir>
#include <QTest>

using namespace wenmai;

namespace {

const std::string samples = std::string(WENMAI_SOURCE_DIR) + "/resources/samples/";

/// The body of a sample, a paragraph a line.
std::string bodyOf(const char* sample) {
    const auto raw = readArticleFile(samples + sample);
    if (!raw) qFatal("no sample %s", sample);
    const Document document = test::read(*raw);
    std::string out;
    for (const Block& block : document.blocks)
        if (block.kind == BlockKind::Body) out += std::string(slice(document.text, block.text)) + "\n";
    return out;
}

TextSignature sign(const std::string& text) {
    const std::string folded = foldedString(text);
    const Span whole{0, static_cast<std::uint32_t>(folded.size())};
    return signText(folded, std::span(&whole, 1));
}

std::string convert(const char* config, const std::string& text) {
    return opencc::SimpleConverter(config).Convert(text);
}

/// The characters of `text` from one share of its length to another.
std::string part(const std::string& text, double from, double to) {
    const auto at = [&](double share) {
        return utf8::prefix(text, static_cast<std::size_t>(share * static_cast<double>(text.size()))).size();
    };
    return text.substr(at(from), at(to) - at(from));
}

/// Every n-th Chinese character replaced.
std::string damaged(const std::string& text, int n) {
    std::string out;
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        out += utf8::isHan(d.code) && ++count % n == 0 ? "?" : text.substr(at, d.length);
        at += d.length;
    }
    return out;
}

std::string lines(const std::string& text, bool reversed) {
    QStringList parts = QString::fromStdString(text).split('\n', Qt::SkipEmptyParts);
    if (reversed) std::reverse(parts.begin(), parts.end());
    return parts.join('\n').toStdString();
}

const char* const ownWords[] = {
    "路透社周三援引两名知情人士的话说，岚海半导体计划明年春天在合肥动工兴建第二座十二英寸晶圆厂，总投资约四百亿元。"
    "公司发言人拒绝置评。消息人士称，设备订单尚未签署，能否按期开工取决于进口许可。岚海目前月产能为三万片，"
    "主要为家电和汽车客户代工成熟制程芯片。合肥市政府去年曾表示将支持本地企业扩产。",
    "合肥或将迎来又一座大型晶圆工厂。据多家媒体报道，岚海半导体有意在当地再建一座厂房，计划于明年春季破土，预算高达四百"
    "亿元人民币。"
    "知情者透露，目前最大的变数是关键机台能不能买到，公司还没有和供应商签约。岚海方面没有回应。分析师认为，"
    "成熟工艺的价格战正在加剧，此时扩产有风险，但地方政府的补贴会减轻压力。岚海现有的工厂每月可生产三万片晶圆。",
    // The same, with the official's words quoted whole.
    "岚海半导体扩产的消息引起关注。合肥市政府去年曾表示将支持本地企业扩产。公司发言人拒绝置评。业内人士指出，"
    "国产设备近两年进步明显，刻蚀和清洗环节已可替代，光刻仍然依赖进口。岚海成立于二〇一五年，创始团队来自上海，"
    "去年营收首次突破百亿元，净利润同比增长三成，股价年内上涨两成。投资者关心的是新厂何时能够贡献利润，"
    "按照行业惯例，一座晶圆厂从动工到量产至少需要两年时间。",
};

} // namespace

class TestReprints : public QObject {
    Q_OBJECT
private slots:
    void pairs_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const std::string& a, const std::string& b, bool same) {
            QTest::newRow(name) << QString::fromStdString(a) << QString::fromStdString(b) << same;
        };
        const std::string simplified = bodyOf("2023-10-18-a800-h800.txt");
        const std::string base = convert("t2s.json", simplified);
        const std::string traditional = convert("s2t.json", base);
        const std::string other = convert("t2s.json", bodyOf("2024-09-09-asml-timeline.txt"));
        row("itself", base, base, true);
        row("the other script", base, traditional, true);
        row("Taiwan's wording", base, convert("s2twp.json", base), true);
        row("first half", base, part(base, 0, .5), true);
        row("second half in the other script", base, part(traditional, .5, 1), true);
        row("middle half, Taiwan's wording", base, convert("s2twp.json", part(base, .25, .75)), true);
        row("paragraphs turned round", base, lines(base, true), true);
        row("all in one line without marks", base, lines(base, false).substr(0), true);
        row("every 40th character lost", base, damaged(base, 40), true);
        row("every 15th character lost", base, damaged(base, 15), true);
        row("pinyin put in by a converter", base, test::damageByBytes(traditional, U"經術達將").text, true);
        row("a quarter more added", base, base + part(other, 0, .25), true);
        row("another article", base, other, false);
        row("another article in the other script", traditional, other, false);
        row("own words", ownWords[0], ownWords[1], false);
        row("own words, other script", convert("s2t.json", ownWords[0]), ownWords[1], false);
        row("own words, the same quotations", ownWords[0], ownWords[2], false);
        row("two sentences quoted", other, part(base, 0, .1) + part(other, 0, .2) + ownWords[1], false);
        row("a tenth of it", base, part(base, 0, .1), false);
        row("too short to tell", "英伟达股价上涨。", "英伟达股价上涨。", false);
        row("nothing", "", "", false);
    }
    void pairs() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, same);
        const TextSignature a = sign(first.toStdString()), b = sign(second.toStdString());
        const QByteArray figures =
            QByteArray::number(resemblance(a, b)) + " resemblance, " + QByteArray::number(containment(a, b));
        QVERIFY2(reprinted(a, b) == same, figures.constData());
        QCOMPARE(reprinted(b, a), same);
    }

    /// No article that was written by itself is taken for another: samples and annotated articles, in both scripts.
    void articlesOfTheirOwn() {
        std::vector<std::pair<QString, TextSignature>> all;
        for (const QString folder : {"/resources/samples", "/tests/golden/articles/dev"})
            for (const QFileInfo& info : QDir(QString(WENMAI_SOURCE_DIR) + folder).entryInfoList(QDir::Files)) {
                if (info.suffix() == "json") continue;
                const auto raw = readArticleFile(info.filePath().toStdString());
                if (!raw) continue;
                const Document document = test::read(*raw);
                all.emplace_back(info.fileName(), sign(document.text));
            }
        QVERIFY(all.size() > 25);
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!reprinted(all[i].second, all[j].second),
                         qPrintable(all[i].first + " " + all[j].first + " " +
                                    QString::number(containment(all[i].second, all[j].second))));
    }

    void estimates() {
        // Of 2,000 characters that never repeat, 1,500 in common: three fifths of what either has.
        std::string a, b;
        for (char32_t c = 0; c < 2000; ++c) {
            utf8::append(a, 0x4E00 + c);
            utf8::append(b, 0x4E00 + c + 500);
        }
        const TextSignature x = sign(a), y = sign(b);
        QVERIFY(std::abs(double(x.shingles) - 1997) < 40);
        QVERIFY2(std::abs(resemblance(x, y) - .6) < .13, QByteArray::number(resemblance(x, y)).constData());
        QVERIFY2(std::abs(containment(x, y) - .75) < .11, QByteArray::number(containment(x, y)).constData());
    }

    void originals_data() {
        QTest::addColumn<QString>("texts");     // A, B, … whole texts; a, b their first halves; D a digest of A and B
        QTest::addColumn<QString>("days");      // of December; 0: no date
        QTest::addColumn<QString>("originals"); // of each, by its place
        QTest::newRow("none") << "AB"
                              << "12"
                              << "01";
        QTest::newRow("the first published") << "AAA"
                                             << "312"
                                             << "111";
        QTest::newRow("dated before undated") << "AA"
                                              << "01"
                                              << "11";
        QTest::newRow("the longer of a day") << "aA"
                                             << "11"
                                             << "11";
        QTest::newRow("an excerpt that came first") << "Aa"
                                                    << "21"
                                                    << "11";
        QTest::newRow("two originals") << "AaBb"
                                       << "1234"
                                       << "0022";
        QTest::newRow("a digest does not join what it holds") << "ABD"
                                                              << "123"
                                                              << "011";
        QTest::newRow("by id where all is alike") << "AAA"
                                                  << "111"
                                                  << "000";
    }
    void originals() {
        QFETCH(QString, texts);
        QFETCH(QString, days);
        QFETCH(QString, originals);
        const std::string a = bodyOf("2023-10-18-a800-h800.txt"), b = bodyOf("2024-09-09-asml-timeline.txt");
        std::vector<KnowledgeGraph::Article> articles;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Extraction x = made::article("id" + std::to_string(i), {});
            const char t = texts[i].toLatin1();
            const std::string text = t == 'D' ? a + b : (t | 32) == 'a' ? a : b;
            x.signature = sign(t >= 'a' ? part(text, 0, .5) : text);
            if (const int day = days[i].digitValue(); day > 0)
                x.metadata.published = CitedDate{{2025, 12, day}, "", {}};
            articles.push_back(std::make_shared<const Extraction>(std::move(x)));
        }
        QString found;
        for (const ArticleIndex original : originalsOf(articles))
            found += QString::number(original);
        QCOMPARE(found, originals);
    }

    /// A reprint by another outlet is the same source.
    void support() {
        const auto statement = made::statement("甲", Predicate::SellsTo, "乙");
        std::vector<Extraction> articles;
        for (const char* id : {"a", "b", "c", "d"}) {
            articles.push_back(made::article(id, {statement}));
            articles.back().metadata.source = CitedText{id, {}};
        }
        const std::string text = bodyOf("2023-10-18-a800-h800.txt");
        articles[0].signature = articles[1].signature = sign(text);
        articles[2].signature = sign(part(text, 0, .6));
        articles[3].signature = sign(bodyOf("2024-09-09-asml-timeline.txt"));
        const auto graph = KnowledgeGraph::build(articles);
        QCOMPARE(graph->edges().size(), std::size_t(1));
        QCOMPARE(graph->edge(0).support, 2u);
        QCOMPARE(graph->edge(0).reprints, 2u);
        QCOMPARE(graph->node(0).support, 2u);
        QCOMPARE(graph->reprintCount(), std::size_t(2));
        // The original goes: those that are left still are one source.
        const auto less = graph->updated({}, {"a"});
        QCOMPARE(less->edge(0).support, 2u);
        QCOMPARE(less->edge(0).reprints, 1u);
    }

    /// Among many unlike texts none is taken for another.
    void manyUnlike() {
        std::mt19937 random(3);
        std::vector<KnowledgeGraph::Article> articles;
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (int n = 0; n < 200; ++n)
                utf8::append(text, static_cast<char32_t>(0x4E00 + random() % 3000));
            Extraction x = made::article("id" + std::to_string(i), {});
            x.signature = sign(text);
            articles.push_back(std::make_shared<const Extraction>(std::move(x)));
        }
        const auto originals = originalsOf(articles);
        for (ArticleIndex i = 0; i < originals.size(); ++i)
            QCOMPARE(originals[i], i);
    }
};

QTEST_APPLESS_MAIN(TestReprints)
#include "tst_reprints.moc"
