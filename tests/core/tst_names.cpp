#include "tests/support/loaded_engine.h"

#include <QFile>
#include <QTest>

using namespace wenmai;

/// Tables of tests/golden/names: what a word of a passage stands for.
class TestNames : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;

    Extraction extract(const QString& text) const {
        RawArticle article;
        article.id = "article";
        article.bytes = text.toStdString();
        const auto extraction = m_engine->extract(article);
        return extraction ? *extraction : Extraction{};
    }

    static void rows(const char* table) {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QFile file(QStringLiteral(WENMAI_SOURCE_DIR "/tests/golden/names/") + table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int line = 0;
        for (const QString& row : QString::fromUtf8(file.readAll()).split('\n')) {
            ++line;
            if (row.isEmpty() || row.startsWith('#')) continue;
            const QStringList columns = row.split('\t');
            QVERIFY2(columns.size() == 4, qPrintable(row));
            QTest::addRow("%s:%d", table, line)
                << columns[0] << columns[1]
                << (columns[2] == "-" ? QString("-") : columns[2] + " (" + columns[3] + ")");
        }
    }

    /// The last mention that is written so, as "name (type)".
    void compare() const {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, expected);
        const auto at = static_cast<std::uint32_t>(text.left(text.lastIndexOf(word)).toUtf8().size());
        QString found = "-";
        for (const Mention& m : extract(text).mentions)
            if (m.raw.begin == at && m.surface == word.toStdString()) {
                found = QString::fromStdString(m.entity.name + " (" + std::string(name(m.entity.type)) + ")");
                QVERIFY(!m.reason.empty());
            }
        QCOMPARE(found, expected);
    }

private slots:
    void initTestCase() { loadEngine(m_engine); }
    void references_data() { rows("references.tsv"); }
    void references() { compare(); }
    void linking_data() { rows("linking.tsv"); }
    void linking() { compare(); }

    void writersOfBylines_data() {
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QString>("item"); // of the writer's office at the outlet; empty for none
        QTest::newRow("reporter") << "经纬财报　2025-11-15　记者 赵庭蓁"
                                  << "记者";
        QTest::newRow("traditional") << "2025/08/12 04:10　島嶼財經日報　記者 汪採潔／台北報導"
                                     << "記者";
        QTest::newRow("translator") << "瞭远参考　2025年11月21日　编译：邵听雨"
                                    << "编译";
        QTest::newRow("only an author") << "来源：知衡法治观察　作者：裴令仪　发布日期：2024年12月23日"
                                        << "";
        QTest::newRow("no writer") << "来源：知衡法治观察　发布日期：2024年12月23日"
                                   << "";
    }
    void writersOfBylines() {
        QFETCH(QString, byline);
        QFETCH(QString, item);
        const Extraction found =
            extract("英伟达公布财报\n\n" + byline + "\n\n英伟达周三公布了第三季财报，营收超出预期。\n");
        QString office;
        for (const Statement& s : found.statements)
            if (s.predicate == Predicate::HoldsPosition) {
                office = QString::fromStdString(s.item.value_or("?"));
                QVERIFY(byline.contains(QString::fromStdString(s.evidence.quote).trimmed()));
            }
        QCOMPARE(office, item);
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
