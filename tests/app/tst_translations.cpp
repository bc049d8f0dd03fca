#include "app/models/vocabulary_text.h"
#include "app/window/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>
#include <QtTest>

using namespace wenmai;

class TestTranslations : public QObject {
    Q_OBJECT

    /// What a .ts file leaves open: messages without a finished translation.
    static QStringList unfinished(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return {QStringLiteral("cannot open ") + path};
        QStringList open;
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == QLatin1String("translation")) {
                const bool marked = xml.attributes().hasAttribute(QStringLiteral("type"));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (marked || (text.isEmpty() && !source.trimmed().isEmpty())) open << source;
            }
        }
        if (messages == 0) open << QStringLiteral("no messages at all");
        return open;
    }

private Q_SLOTS:
    void noneUnfinished_data() {
        QTest::addColumn<QString>("tag");
        QTest::newRow("zh_CN") << "zh_CN";
        QTest::newRow("zh_TW") << "zh_TW";
        QTest::newRow("en plurals") << "en";
    }
    void noneUnfinished() {
        QFETCH(QString, tag);
        const QStringList open = unfinished(QStringLiteral(WENMAI_SOURCE_DIR "/translations/wenmai_%1.ts").arg(tag));
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    }

    /// A text added to the sources but not to the .ts files would show up in English.
    void filesHoldAllTextsOfTheSources() {
        const QString lupdate = QStringLiteral(WENMAI_LUPDATE);
        if (!QFile::exists(lupdate)) QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("wenmai_zh_CN.ts"));
        QVERIFY(QFile::copy(QStringLiteral(WENMAI_SOURCE_DIR "/translations/wenmai_zh_CN.ts"), copy));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(lupdate, {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                                QStringLiteral("-I"), QStringLiteral(WENMAI_SOURCE_DIR),
                                QStringLiteral(WENMAI_SOURCE_DIR "/app"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList open = unfinished(copy);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    }

    void switchesAtRunTime() {
        LanguageSwitch language;
        language.use(QStringLiteral("zh_CN"));
        QCOMPARE(text(Predicate::Restricts), QString::fromUtf8("限制"));
        QCOMPARE(text(EntityType::Chip), QString::fromUtf8("芯片"));
        QCOMPARE(text(Date{2025, 4, 9}), QString::fromUtf8("2025年4月9日"));
        QCOMPARE(text(Date{2025, 4, 0}), QString::fromUtf8("2025年4月"));
        language.use(QStringLiteral("zh_TW"));
        QCOMPARE(text(EntityType::Chip), QString::fromUtf8("晶片"));
        // Qt's own words are translated too
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QStringLiteral("Cancel"));
        language.use(QStringLiteral("en"));
        QCOMPARE(text(EntityType::Chip), QStringLiteral("Chip"));
        QCOMPARE(text(Date{2025, 4, 9}), QStringLiteral("9 Apr 2025"));
        QCOMPARE(QCoreApplication::translate("wenmai::ArticlesPanel", "%n article(s)", nullptr, 1),
                 QStringLiteral("1 article"));
        language.use(QStringLiteral("xx"));
        QCOMPARE(language.current(), QStringLiteral("en"));
    }
};

static void useTranslations() {
    Q_INIT_RESOURCE(translations);
}

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    useTranslations();
    TestTranslations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_translations.moc"
