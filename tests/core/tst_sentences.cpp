#include "core/text/sentences.h"

#include <QTest>

using namespace wenmai;

class TestSentences : public QObject {
    Q_OBJECT
private slots:
    void splits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("full stops") << "甲。乙！丙？" << QStringList{"甲。", "乙！", "丙？"};
        QTest::newRow("half-width marks") << "甲!乙?丙" << QStringList{"甲!", "乙?", "丙"};
        QTest::newRow("closing marks stay") << "他说：“甲。”乙。" << QStringList{"他说：“甲。”", "乙。"};
        QTest::newRow("several marks") << "真的？！当然。" << QStringList{"真的？！", "当然。"};
        QTest::newRow("a point in a number") << "涨3.5个点.跌了" << QStringList{"涨3.5个点.", "跌了"};
        QTest::newRow("a point in a name") << "Inc. 与甲" << QStringList{"Inc. 与甲"};
        QTest::newRow("a chip's name at the end") << "芯片B20." << QStringList{"芯片B20."};
        QTest::newRow("white space") << "  甲。　乙  " << QStringList{"甲。", "乙"};
        QTest::newRow("only space") << " 　 " << QStringList{};
    }
    void splits() {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        Document document;
        document.text = text.toStdString();
        document.blocks = {{BlockKind::Body, {0, static_cast<std::uint32_t>(document.text.size())}}};
        QStringList found;
        for (const Sentence& s : splitSentences(document))
            found << QString::fromUtf8(slice(document.text, s.text).data(), s.text.size());
        QCOMPARE(found, sentences);
    }

    void blocksStayApart() {
        Document document;
        document.text = "甲乙";
        document.blocks = {{BlockKind::Title, {0, 3}}, {BlockKind::Body, {3, 6}}};
        const auto found = splitSentences(document);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].kind, BlockKind::Title);
        QCOMPARE(found[1].block, 1u);
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
