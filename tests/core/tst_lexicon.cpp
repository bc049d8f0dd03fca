#include "core/lexicon/lexicon.h"
#include "core/text/fold.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace wenmai;

class TestLexicon : public QObject {
    Q_OBJECT

    static Lexicon load(const QTemporaryDir& folder, const std::string& text, Diagnostics& diagnostics) {
        std::ofstream(folder.filePath("a.tsv").toStdString())
            << "name\ttype\ttw\thk\ten\tother\tparent\tcountry\tcontext\tnote\n" + text;
        return Lexicon::load({folder.path().toStdString()}, diagnostics);
    }

private slots:
    void spellings() {
        const QTemporaryDir folder;
        Diagnostics diagnostics;
        const Lexicon lexicon =
            load(folder, "英伟达\tcompany\t輝達\t英偉達\tNVIDIA\t辉达|老黄家?\t\t美国\t芯片\tchips\n", diagnostics);
        QVERIFY(diagnostics.empty());
        QCOMPARE(lexicon.entities().size(), 1u);
        const LexiconEntity& e = lexicon.entities()[0];
        // 英偉達 and 辉达 fold to spellings that are there already.
        QCOMPARE(e.spellings.size(), 4u);
        QVERIFY(!e.spellings[0].ambiguous);
        QVERIFY(e.spellings[3].ambiguous);
        for (const char* text : {"輝達", "英偉達", "nvidia", "NVIDIA", "老黄家"})
            QVERIFY2(lexicon.spellings().find(foldedString(text)) >= 0, text);
        QVERIFY(lexicon.find("英伟达"));
        QVERIFY(!lexicon.find(EntityKey{"英伟达", EntityType::Person}));
    }

    void makersAreNotHidden() {
        const QTemporaryDir folder;
        Diagnostics diagnostics;
        const Lexicon lexicon = load(folder,
                                     "华为\tcompany\t\t\t\t\t\t\t\t\n"
                                     "昇腾\tchip\t\t\t\t华为昇腾\t华为\t\t\t\n",
                                     diagnostics);
        QVERIFY(lexicon.spellings().find(foldedString("昇腾")) >= 0);
        QVERIFY(lexicon.spellings().find(foldedString("华为昇腾")) < 0);
    }

    void mistakes_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unknown type") << QByteArray("甲\talien\t\t\t\t\t\t\t\t") << 2;
        QTest::newRow("no name") << QByteArray("\tcompany\t\t\t\t\t\t\t\t") << 1;
        QTest::newRow("too few columns") << QByteArray("甲") << 0;
        QTest::newRow("too many columns") << QByteArray("甲\tcompany\t\t\t\t\t\t\t\t\t\t") << 0;
        QTest::newRow("not UTF-8") << QByteArray("\xC3\x28\tcompany\t\t\t\t\t\t\t\t") << 0;
        QTest::newRow("twice") << QByteArray("乙\tcompany\t\t\t\t\t\t\t\t") << 1;
    }
    /// A broken line is told of with its place, and the rest counts.
    void mistakes() {
        QFETCH(QByteArray, line);
        QFETCH(int, column);
        const QTemporaryDir folder;
        Diagnostics diagnostics;
        const Lexicon lexicon =
            load(folder, "乙\tcompany\t\t\t\t\t\t\t\t\n" + line.toStdString() + "\n丙\tcompany\t\t\t\t\t\t\t\t\n",
                 diagnostics);
        QCOMPARE(diagnostics.size(), 1u);
        QCOMPARE(diagnostics[0].where.line, 3);
        QCOMPARE(diagnostics[0].where.column, column);
        QCOMPARE(lexicon.entities().size(), 2u);
        QVERIFY(lexicon.find("丙"));
    }

    void headerIsNeeded() {
        const QTemporaryDir folder;
        std::ofstream(folder.filePath("a.tsv").toStdString()) << "甲\tcompany\n";
        Diagnostics diagnostics;
        const Lexicon lexicon = Lexicon::load({folder.path().toStdString()}, diagnostics);
        QCOMPARE(diagnostics.size(), 1u);
        QVERIFY(lexicon.entities().empty());
    }

    /// The lexicon that the program comes with.
    void shipped() {
        Diagnostics diagnostics;
        const Lexicon lexicon =
            Lexicon::load({std::filesystem::path(WENMAI_SOURCE_DIR) / "resources/lexicon"}, diagnostics);
        for (const Diagnostic& d : diagnostics)
            qWarning("%s", dump(d).c_str());
        QVERIFY(diagnostics.empty());
        std::size_t spellings = 0;
        for (const LexiconEntity& e : lexicon.entities()) {
            spellings += e.spellings.size();
            for (const Spelling& s : e.spellings)
                if (s.ambiguous && e.context.empty()) QFAIL(("ambiguous without context: " + dump(e)).c_str());
        }
        qInfo("%zu entities, %zu spellings", lexicon.entities().size(), spellings);
        QVERIFY(lexicon.entities().size() >= 2500);
        QVERIFY(spellings >= 8000);
    }
};

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
