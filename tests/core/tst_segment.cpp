#include "core/base/utf8.h"
#include "core/extract/segment.h"
#include "core/rules/rules.h"
#include "core/text/double_array.h"
#include "core/text/fold.h"
#include "core/text/word_trie.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <memory>
#include <span>

using namespace wenmai;

class TestSegment : public QObject {
    Q_OBJECT
    std::unique_ptr<WordDict> m_dict;
    std::unique_ptr<Lexicon> m_lexicon;
    std::unique_ptr<Rules> m_rules;
    std::unique_ptr<Segmenter> m_segmenter;

private slots:
    void initTestCase() {
        const std::filesystem::path data = WENMAI_DATA_DIR;
        auto dict = WordDict::open(data / "words.bin");
        QVERIFY(dict);
        Diagnostics diagnostics;
        m_dict = std::make_unique<WordDict>(std::move(*dict));
        m_lexicon = std::make_unique<Lexicon>(Lexicon::load({data / "lexicon"}, diagnostics));
        m_rules =
            std::make_unique<Rules>(Rules::load({data / "rules"}, data / "schema" / "predicates.yaml", diagnostics));
        QVERIFY(diagnostics.empty());
        m_segmenter = std::make_unique<Segmenter>(*m_dict, *m_lexicon, m_rules->lists());
    }

    void words_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a country, not a congress") << "中国会同意"
                                                   << "中国 会 同意";
        QTest::newRow("light, not Micron") << "赞美光明"
                                           << "赞美 光明";
        QTest::newRow("maker and chip") << "华为昇腾芯片"
                                        << "华为 升腾 芯片";
        QTest::newRow("Traditional") << "輝達執行長黃仁勳"
                                     << "辉达 执行长 黄仁勋";
        QTest::newRow("one-character countries") << "对华出口"
                                                 << "对 华 出口";
        QTest::newRow("a ministry and its head") << "美国商务部长"
                                                 << "美国商务部 长";
        QTest::newRow("names and figures") << "A800/H800的GPU"
                                           << "a800 / h800 的 gpu";
        QTest::newRow("a name does not end in a word") << "H200X比H200"
                                                       << "h200x 比 h200";
        QTest::newRow("decimals and thousands") << "3.5和1,000"
                                                << "3.5 和 1,000";
        QTest::newRow("white space") << " 甲  乙 "
                                     << "甲 乙";
    }
    void words() {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const std::string folded = foldedString(text.toStdString());
        QStringList found;
        for (const Word& w : m_segmenter->segment(folded, {0, static_cast<std::uint32_t>(folded.size())}))
            found << QString::fromStdString(std::string(slice(folded, w.folded)));
        QCOMPARE(found.join(' '), words);
    }

    /// The words cover the text in order and without overlap, whatever the text.
    void covers() {
        std::string text;
        for (char32_t c = 0x4E00; c < 0x5200; ++c)
            utf8Append(text, c);
        text += " “h20”，ＡＢ𠀀…";
        const std::string folded = foldedString(text);
        std::uint32_t at = 0;
        for (const Word& w : m_segmenter->segment(folded, {0, static_cast<std::uint32_t>(folded.size())})) {
            QVERIFY(w.folded.begin >= at);
            for (std::uint32_t i = at; i < w.folded.begin; ++i)
                QCOMPARE(folded[i], ' ');
            at = w.folded.end;
        }
        QCOMPARE(at, static_cast<std::uint32_t>(folded.size()));
    }

    void doubleArray() {
        std::map<std::string, std::int32_t> keys;
        for (int i = 0; i < 5000; ++i)
            keys["k" + std::to_string(i * 7919 % 100003)] = i;
        const DoubleArray trie = DoubleArray::build({keys.begin(), keys.end()});
        for (const auto& [key, value] : keys)
            QCOMPARE(trie.find(key), value);
        QCOMPARE(trie.find("k"), -1);
        QCOMPARE(trie.find("nothing"), -1);
        QCOMPARE(DoubleArray::build({}).find("a"), -1);
    }

    /// The compiled dictionary has the words of the one it was made from, with their frequencies and tags, and no
    /// others.
    void dictionary() {
        struct Listed {
            double frequency = 0;
            WordTag tag = WordTag::Other;
        };
        std::map<std::string, Listed> listed;
        double total = 0;
        std::ifstream in(WENMAI_JIEBA_DICT);
        std::string word, tag;
        for (double frequency = 0; in >> word >> frequency >> tag;) {
            total += frequency;
            Listed& l = listed[foldedString(word)];
            if (frequency >= l.frequency) l = {frequency, wordTagFrom(tag)};
        }
        QVERIFY(listed.size() > 300'000);
        const auto spelled = [&](std::span<const CharacterIds::Id> ids) {
            std::string out;
            for (const CharacterIds::Id id : ids)
                utf8::append(out, m_dict->characters().codes()[id - 1U]);
            return out;
        };
        std::size_t found = 0;
        m_dict->words().each([&](std::span<const CharacterIds::Id> ids, std::int32_t value) {
            const auto known = listed.find(spelled(ids));
            QVERIFY(known != listed.end());
            const WordDict::Entry& entry = m_dict->entry(value);
            QCOMPARE(m_dict->find(known->first), &entry);
            QCOMPARE(entry.tag, known->second.tag);
            const double log = std::log(std::max(known->second.frequency, 1.0) / total);
            QVERIFY(std::abs(static_cast<double>(entry.logProbability) - log) < 1e-5);
            ++found;
            // Rows of characters that begin a word or go on behind one are words only where they are listed.
            const std::string head = spelled(ids.first(ids.size() - 1)), longer = known->first + "的";
            QCOMPARE(m_dict->find(head) != nullptr, listed.contains(head));
            QCOMPARE(m_dict->find(longer) != nullptr, listed.contains(longer));
        });
        const auto han = [](const std::string& text) {
            for (std::size_t at = 0; at < text.size(); at += utf8::decode(text, at).length)
                if (!utf8::isHan(utf8::decode(text, at).code)) return false;
            return true;
        };
        QCOMPARE(found, static_cast<std::size_t>(
                            std::count_if(listed.begin(), listed.end(), [&](const auto& l) { return han(l.first); })));
        QVERIFY(!m_dict->find(""));
        QVERIFY(!m_dict->find("gpu"));
    }

    void wordTrie() {
        CharacterIds characters;
        std::map<std::vector<CharacterIds::Id>, std::int32_t> words;
        for (int i = 0; i < 5000; ++i) {
            const char32_t one = U'一' + static_cast<char32_t>(i * 7919 % 641), two = U'丁' + (one * 31) % 97;
            std::vector<CharacterIds::Id> ids{characters.add(one)};
            if (i % 3 != 0) ids.push_back(characters.add(two));
            if (i % 5 == 0) ids.push_back(characters.add(i % 10 == 0 ? U'𠀀' : U'a'));
            words.emplace(std::move(ids), i);
        }
        std::vector<WordTrie::Key> keys;
        for (const auto& [ids, value] : words)
            keys.push_back({ids, value});
        const auto trie = WordTrie::build(keys);
        QVERIFY(trie);
        std::map<std::vector<CharacterIds::Id>, std::int32_t> visited;
        trie->each([&](std::span<const CharacterIds::Id> ids, std::int32_t value) {
            visited.emplace(std::vector<CharacterIds::Id>(ids.begin(), ids.end()), value);
        });
        QCOMPARE(visited, words);
        for (const auto& [ids, value] : words) {
            QCOMPARE(trie->find(ids), value);
            std::vector<std::int32_t> expected, found;
            for (std::size_t length = 1; length <= ids.size(); ++length)
                if (const auto at = words.find({ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(length)});
                    at != words.end())
                    expected.push_back(at->second);
            trie->prefixes(ids, [&](std::size_t, std::int32_t v) { found.push_back(v); });
            QCOMPARE(found, expected);
        }
        const std::vector<CharacterIds::Id> unknown{0}, none;
        QCOMPARE(trie->find(unknown), -1);
        QCOMPARE(trie->find(none), -1);
        QCOMPARE(WordTrie().find(words.begin()->first), -1);
        QCOMPARE(WordTrie::build({})->find(words.begin()->first), -1);
        // A value that does not fit into a cell is refused.
        QVERIFY(!WordTrie::build({{{1}, static_cast<std::int32_t>(WordTrie::Cell::mostValues)}}));
        QVERIFY(WordTrie::build({{{1}, static_cast<std::int32_t>(WordTrie::Cell::mostValues) - 1}}));
    }

private:
    static void utf8Append(std::string& out, char32_t c) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
};

QTEST_APPLESS_MAIN(TestSegment)
#include "tst_segment.moc"
