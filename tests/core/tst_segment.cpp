#include "core/extract/segment.h"
#include "core/rules/rules.h"
#include "core/text/double_array.h"
#include "core/text/fold.h"

#include <QTest>

#include <map>
#include <memory>

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

private:
    static void utf8Append(std::string& out, char32_t c) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
};

QTEST_APPLESS_MAIN(TestSegment)
#include "tst_segment.moc"
