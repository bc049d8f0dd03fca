#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace wenmai::test;

class TestCliExtract : public QObject {
    Q_OBJECT

    static QFileInfoList articles(const QString& folder) {
        QFileInfoList out;
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
            if (file.suffix() != QLatin1String("json") && !file.suffix().isEmpty() &&
                file.completeBaseName() != QLatin1String("README"))
                out << file;
        return out;
    }

    /// Complains if `text` is not exactly what stands at [prefix_begin, prefix_end) of the file. Empty spans say that
    /// there is no place.
    static void compare(const QJsonObject& object, const QString& prefix, const QString& key, const QByteArray& bytes,
                        int& compared) {
        const qsizetype begin = object[prefix + "begin"].toInteger(-1), end = object[prefix + "end"].toInteger(-1);
        QVERIFY2(begin >= 0 && end >= begin && end <= bytes.size(), qPrintable(prefix + " out of the file"));
        if (begin == end && prefix != QLatin1String("")) return;
        QCOMPARE(object[key].toString().toUtf8(), bytes.mid(begin, end - begin));
        ++compared;
    }

    static void addFolders() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("samples") << samplesFolder();
        QTest::newRow("golden") << QStringLiteral(WENMAI_SOURCE_DIR "/tests/golden/articles/dev");
        QTest::newRow("seeds") << seedsFolder();
    }

private slots:
    void evidence_data() { addFolders(); }
    void evidence() {
        QFETCH(QString, folder);
        if (!QFileInfo::exists(folder)) QSKIP(qPrintable("there is no " + folder));
        int mentions = 0, quotes = 0, triggers = 0, values = 0;
        for (const QFileInfo& file : articles(folder)) {
            const QByteArray bytes = contentOf(file.filePath());
            const Outcome outcome = runCli({"extract", file.filePath()});
            COMPARE_CODE(outcome, 0);
            const QJsonObject article = QJsonDocument::fromJson(outcome.out).object();
            QCOMPARE(article["id"].toString(), file.completeBaseName());
            for (const QJsonValue& mention : article["mentions"].toArray())
                compare(mention.toObject(), "", "surface", bytes, mentions);
            for (const char* list : {"relations", "values"})
                for (const QJsonValue& each : article[list].toArray()) {
                    compare(each.toObject(), "", "quote", bytes, quotes);
                    compare(each.toObject(), "trigger_", "trigger", bytes, triggers);
                    QVERIFY(!each.toObject()["rule"].toString().isEmpty());
                }
            for (const QJsonValue& value : article["values"].toArray())
                compare(value.toObject(), "value_", "value", bytes, values);
            if (QTest::currentTestFailed()) QFAIL(qPrintable("in " + file.filePath()));
        }
        QVERIFY(mentions > 200 && quotes > 40 && triggers > 30 && values > 0);
        qInfo("%d mentions, %d quotes, %d triggers, %d values", mentions, quotes, triggers, values);
    }

    /// An average article states something: no rules for single ones.
    void everySampleStatesSomething() {
        for (const QFileInfo& file : articles(samplesFolder())) {
            const Outcome outcome = runCli({"extract", file.filePath()});
            COMPARE_CODE(outcome, 0);
            const QJsonObject article = QJsonDocument::fromJson(outcome.out).object();
            QVERIFY2(article["relations"].toArray().size() >= 2, qPrintable(file.fileName()));
            QVERIFY2(article["entities"].toArray().size() >= 5, qPrintable(file.fileName()));
        }
    }

    void sameBytesTwice_data() { addFolders(); }
    void sameBytesTwice() {
        QFETCH(QString, folder);
        if (!QFileInfo::exists(folder)) QSKIP(qPrintable("there is no " + folder));
        const Outcome first = runCli({"extract", folder}), second = runCli({"extract", folder});
        COMPARE_CODE(first, 0);
        QCOMPARE(first.out, second.out);
        QVERIFY(first.out.count('\n') == articles(folder).size());
    }

    /// JSON lines on standard input give what the files give, so that any batch engine can fan the work out.
    void linesGiveWhatFilesGive() {
        QByteArray lines, wanted;
        for (const QFileInfo& file : articles(samplesFolder())) {
            const QString format = file.suffix() == "md" ? "markdown" : file.suffix() == "html" ? "html" : "plain";
            lines += QJsonDocument(QJsonObject{{"id", file.completeBaseName()},
                                               {"text", QString::fromUtf8(contentOf(file.filePath()))},
                                               {"format", format}})
                         .toJson(QJsonDocument::Compact) +
                     "\n";
            wanted += runCli({"extract", file.filePath()}).out;
        }
        const Outcome outcome = runCli({"extract", "-"}, lines);
        COMPARE_CODE(outcome, 0);
        QCOMPARE(outcome.out, wanted);
    }

    void stages_data() {
        QTest::addColumn<QString>("stage");
        for (const char* stage : {"document", "sentences", "words", "mentions", "statements"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }
    void stages() {
        QFETCH(QString, stage);
        const QString file = articles(samplesFolder()).front().filePath();
        const Outcome outcome = runCli({"inspect", "--stage", stage, file});
        COMPARE_CODE(outcome, 0);
        QVERIFY(outcome.out.count('\n') > 3);
    }
};

QTEST_GUILESS_MAIN(TestCliExtract)
#include "tst_cli_extract.moc"
