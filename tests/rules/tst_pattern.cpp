#include "core/rules/pattern.h"
#include "core/rules/pattern_index.h"
#include "core/rules/pattern_needs.h"

#include <QTest>

using namespace wenmai;

class TestPattern : public QObject {
    Q_OBJECT
    WordLists m_lists;

private slots:
    void initTestCase() {
        QVERIFY(m_lists.add("sell", {"出售", "卖"}));
        QVERIFY(m_lists.add("coordinator", {"和"}));
    }

    void compiles_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column"); // of the mistake; 0 for none
        QTest::newRow("ends") << "<subject> 向 <object:place|company>+" << 0;
        QTest::newRow("classes, gaps and groups") << "@sell _{0,3} (甲 | 乙)? item(/n{1,2})" << 0;
        QTest::newRow("unknown class") << "<subject> @buy" << 15;
        QTest::newRow("unknown role") << "<sender>" << 8;
        QTest::newRow("unknown type") << "<subject:alien>" << 15;
        QTest::newRow("open group") << "(甲 | 乙" << 7;
        QTest::newRow("too many times") << "_{0,99}" << 7;
        QTest::newRow("wrong order") << "_{3,1}" << 7;
        QTest::newRow("nothing") << "" << 1;
        QTest::newRow("unknown value") << "#colour" << 8;
    }
    void compiles() {
        QFETCH(QString, text);
        QFETCH(int, column);
        const auto steps = compilePattern(text.toStdString(), m_lists, TypeSet().set(), TypeSet().set());
        QCOMPARE(steps.ok(), column == 0);
        if (!steps) QCOMPARE(steps.error().where.column, column);
    }

    void matches_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("last"); // word behind the match, -1 for none
        QTest::newRow("class") << "@sell" << 4;
        QTest::newRow("mentions") << "<subject> 向 <object>" << 3;
        QTest::newRow("types") << "<subject:place> 向" << -1;
        QTest::newRow("literal over words") << "向乙出售" << 4;
        QTest::newRow("literal that ends within a word") << "出" << -1;
        QTest::newRow("gap") << "<subject> .{0,3} @sell" << 4;
        QTest::newRow("gap too small") << "甲 .{0,1} @sell" << -1;
        QTest::newRow("gap without names") << "甲 _{0,3} @sell" << -1;
        QTest::newRow("not") << "向 !<object>" << -1;
        QTest::newRow("several") << "<object>+ 。" << 8;
        QTest::newRow("beginning") << "^ 甲 向" << 2;
        QTest::newRow("no beginning") << "^ @sell" << -1;
    }
    void matches() {
        QFETCH(QString, pattern);
        QFETCH(int, last);
        // 甲 向 乙 出售 丙 和 丁 。
        const std::string text = "甲向乙出售丙和丁。";
        const std::uint32_t ends[] = {0, 3, 6, 9, 15, 18, 21, 24, 27};
        std::vector<Word> words;
        for (int i = 0; i < 8; ++i)
            words.push_back({{ends[i], ends[i + 1]}, WordTag::Noun, {}, -1});
        words[0].mention = 0;
        words[2].mention = 1;
        words[4].mention = 2;
        words[6].mention = 3;
        words[3].classes.set(*m_lists.find("sell"));
        words[7].tag = WordTag::Punctuation;
        words[5].classes.set(*m_lists.find("coordinator"));
        const std::vector<EntityType> types(4, EntityType::Company);
        const auto steps = compilePattern(pattern.toStdString(), m_lists, TypeSet().set(), TypeSet().set());
        QVERIFY(steps);
        const PatternText on(text, words, types, {}, m_lists.find("coordinator"));
        std::optional<PatternMatch> found;
        for (std::size_t at = 0; at < words.size() && !found; ++at)
            found = match(*steps, on, at);
        QCOMPARE(found ? static_cast<int>(found->last) : -1, last);
        // What is asked beforehand never rules out what matches.
        const PatternNeeds needs = needsOf(*steps);
        std::size_t start = 0;
        PatternIndex index;
        index.add(needs);
        if (found) QVERIFY(needs.metBy(on) && index.mayMatch(on) == std::vector<std::uint32_t>{0});
        if (found) QVERIFY(PatternStarts(needs, on).next(start) && start <= found->first);
        for (std::size_t at = 0; at < words.size(); ++at) {
            start = at;
            const bool asked = PatternStarts(needs, on).next(start) && start == at;
            QVERIFY(asked || !match(*steps, on, at));
        }
        // What is remembered of filters says the same as asking them.
        PatternNeeds numberedNeeds = needs;
        std::vector<PatternStep> numberedSteps = *steps;
        std::vector<WordFilter*> filters;
        collectFilters(numberedNeeds, numberedSteps, filters);
        numberFilters(filters);
        for (const WordFilter* filter : filters) {
            WordFilter asked = *filter;
            asked.number = WordFilter::unnumbered;
            for (std::size_t at = 0; at < words.size(); ++at) {
                QCOMPARE(on.passes(*filter, at), on.passes(asked, at));
                QCOMPARE(on.next(*filter, at), on.next(asked, at));
            }
        }
        for (std::size_t at = 0; at < words.size(); ++at)
            QCOMPARE(match(numberedSteps, on, at).has_value(), match(*steps, on, at).has_value());
    }

    void needs_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("begins");  // a word of class sell may begin a match
        QTest::addColumn<bool>("without"); // a text without that class may match
        QTest::newRow("class first") << "@sell <object>" << true << false;
        QTest::newRow("class behind") << "<subject> @sell" << false << false;
        QTest::newRow("optional first") << "(甲)? @sell" << true << false;
        QTest::newRow("optional class") << "@sell? <object>" << true << true;
        QTest::newRow("one branch") << "(@sell | @coordinator) <object>" << true << true;
        QTest::newRow("each branch begins with it") << "(@sell 甲 | @sell) <object>" << true << false;
        QTest::newRow("must not stand there") << "!@sell <subject>" << false << true;
        QTest::newRow("gap first") << "_{0,2} @sell" << true << false;
        QTest::newRow("anything first") << ". <subject>" << true << true;
    }
    void needs() {
        QFETCH(QString, pattern);
        QFETCH(bool, begins);
        QFETCH(bool, without);
        const auto steps = compilePattern(pattern.toStdString(), m_lists, TypeSet().set(), TypeSet().set());
        QVERIFY(steps);
        const PatternNeeds needs = needsOf(*steps);
        // 甲 卖 和 乙, once with the class sell on 卖 and once without.
        const std::string text = "甲卖和乙";
        std::vector<Word> words;
        for (std::uint32_t i = 0; i < 4; ++i)
            words.push_back({{i * 3, i * 3 + 3}, WordTag::Noun, {}, -1, -1});
        words[0].mention = 0;
        words[3].mention = 1;
        words[2].classes.set(*m_lists.find("coordinator"));
        const std::vector<EntityType> types(2, EntityType::Company);
        PatternIndex index;
        index.add(needs);
        const PatternText bare(text, words, types, {}, m_lists.find("coordinator"));
        QCOMPARE(needs.metBy(bare), without);
        if (without) QCOMPARE(index.mayMatch(bare).size(), std::size_t{1});
        words[1].classes.set(*m_lists.find("sell"));
        const PatternText on(text, words, types, {}, m_lists.find("coordinator"));
        QCOMPARE(on.passes(needs.first, 1), begins);
        // No pattern with an end can match where nothing is mentioned.
        for (Word& w : words)
            w.mention = -1;
        if (pattern.contains(QLatin1Char('<')))
            QVERIFY(!needs.metBy(PatternText(text, words, types, {}, m_lists.find("coordinator"))));
    }
};

QTEST_APPLESS_MAIN(TestPattern)
#include "tst_pattern.moc"
