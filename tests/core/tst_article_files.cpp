// Reading article files from disk: formats, order, and each kind of bad file.
#include "core/io/article_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace wenmai;

namespace {

/// Runs `work` as somebody without rights where the tests run as root, who may read anything.
template<class Work>
void withoutRights(Work work) {
    const bool root = geteuid() == 0;
    if (root) QCOMPARE(seteuid(65534), 0);
    work();
    if (root) QCOMPARE(seteuid(0), 0);
}

} // namespace

class TestArticleFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::string write(const QString& name, const QByteArray& bytes) {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a test file");
        return path.toStdString();
    }

private slots:
    void initTestCase() {
        QVERIFY(m_dir.isValid());
        QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755));
    }

    void format_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << "a/路透 一.txt" << QByteArray("text") << int(ArticleFormat::Plain) << "路透 一";
        QTest::newRow("markdown") << "b.MD" << QByteArray("# t") << int(ArticleFormat::Markdown) << "b";
        QTest::newRow("html") << "c.d.htm" << QByteArray("x") << int(ArticleFormat::Html) << "c.d";
        QTest::newRow("page in a text file")
            << "e.txt" << QByteArray("\xEF\xBB\xBF\n<!DOCTYPE HTML>\n<p>") << int(ArticleFormat::Html) << "e";
        QTest::newRow("saved by XHTML") << "f" << QByteArray("<?xml version='1.0'?><html>") << int(ArticleFormat::Html)
                                        << "f";
        QTest::newRow("UTF-16") << "g.txt"
                                << QByteArray("\xFF\xFE"
                                              "a\0\n\0",
                                              6)
                                << int(ArticleFormat::Plain) << "g";
    }
    void format() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const std::string path = write(file, bytes);
        const auto article = readArticleFile(path);
        QVERIFY2(article.ok(), article.ok() ? "" : dump(article.error()).c_str());
        QTEST(int(article->format), "format");
        QTEST(QString::fromStdString(article->id), "id");
        QCOMPARE(article->path, path);
        QCOMPARE(article->bytes, bytes.toStdString());
    }

    void bad_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << int(ErrorCode::NotText);
        QTest::newRow("document") << QByteArray("PK\x03\x04rest") << int(ErrorCode::NotText);
        QTest::newRow("noise") << QByteArray("\x00\x01\x02\x00\x00\x05\x06\x07", 8) << int(ErrorCode::NotText);
        QTest::newRow("control bytes") << QByteArray("\x01\x02\x03\x04 abc") << int(ErrorCode::NotText);
    }
    void bad() {
        QFETCH(QByteArray, bytes);
        const std::string path = write("bad.txt", bytes);
        const auto article = readArticleFile(path);
        QVERIFY(!article.ok());
        QTEST(int(article.error().code), "code");
        QCOMPARE(article.error().where.file, path);
    }

    void wrapped_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code"); // -1: read
        QTest::addColumn<QByteArray>("inner");
        const QByteArray headers = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n";
        QTest::newRow("text called a document")
            << "a.docx" << QByteArray("text") << int(ErrorCode::WrongFormat) << QByteArray();
        QTest::newRow("empty archive") << "b.docx" << QByteArray("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22)
                                       << int(ErrorCode::WrongFormat) << QByteArray();
        QTest::newRow("text called a saved page")
            << "c.mhtml" << QByteArray("text") << int(ErrorCode::WrongFormat) << QByteArray();
        QTest::newRow("saved page without a page")
            << "d.mht" << headers + "--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--" << int(ErrorCode::WrongFormat)
            << QByteArray();
        QTest::newRow("base64")
            << "e.mht"
            << headers +
                   "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+\r\naGk=\r\n--b--"
            << -1 << QByteArray("<p>hi");
        QTest::newRow("cut off") << "f.mht" << headers + "--b\r\nContent-Type: text/html\r\n\r\n<p>hi" << -1
                                 << QByteArray("<p>hi");
        QTest::newRow("soft line ends") << "g.mht"
                                        << headers + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
                                                     "quoted-printable\r\n\r\n<p>h=\r\ni=21 =zz=\r\n--b--"
                                        << -1 << QByteArray("<p>hi! =zz");
    }
    void wrapped() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const std::string path = write(file, bytes);
        const auto article = readArticleFile(path);
        if (code < 0) {
            QVERIFY2(article.ok(), article.ok() ? "" : dump(article.error()).c_str());
            QTEST(QByteArray::fromStdString(article->bytes), "inner");
            QCOMPARE(article->format, ArticleFormat::Html);
        } else {
            QVERIFY(!article.ok());
            QCOMPARE(int(article.error().code), code);
            QCOMPARE(article.error().where.file, path);
        }
    }

    void tooLarge() {
        const std::string path = write("large.txt", "x");
        QVERIFY(QFile::resize(QString::fromStdString(path), qint64(articleSizeLimit) + 1)); // sparse
        const auto article = readArticleFile(path);
        QVERIFY(!article.ok());
        QCOMPARE(article.error().code, ErrorCode::TooLarge);
        QVERIFY(article.error().message.find("64 MiB") != std::string::npos);
        QVERIFY(QFile::remove(QString::fromStdString(path)));
    }

    void missingFolderUnreadable() {
        QCOMPARE(readArticleFile(m_dir.filePath("nothing.txt").toStdString()).error().code, ErrorCode::NotFound);
        QCOMPARE(readArticleFile(m_dir.path().toStdString()).error().code, ErrorCode::Unreadable);
        const std::string path = write("secret.txt", "text");
        QFile::setPermissions(QString::fromStdString(path), {});
        withoutRights([&] {
            const auto article = readArticleFile(path);
            QVERIFY(!article.ok());
            QCOMPARE(article.error().code, ErrorCode::Unreadable);
            QCOMPARE(article.error().where.file, path);
        });
    }

    void walk() {
        const QString top = m_dir.filePath("walk");
        for (const char* name : {"walk/b.txt", "walk/a/z.md", "walk/a/y.html", "walk/a/picture.png", "walk/.hidden.txt",
                                 "walk/.git/c.txt", "walk/c.TXT", "walk/locked/d.txt"})
            write(name, "text");
        QVERIFY(QFile::link(top, top + "/a/loop"));
        QFile::setPermissions(top + "/locked", {});
        withoutRights([&] {
            Diagnostics diagnostics;
            const auto files = listArticleFiles({top.toStdString(), top.toStdString() + "/gone"}, diagnostics);
            std::vector<std::string> expected;
            for (const char* name : {"/a/y.html", "/a/z.md", "/b.txt", "/c.TXT"})
                expected.push_back(top.toStdString() + name);
            QCOMPARE(files, expected);
            QCOMPARE(diagnostics.size(), std::size_t(2));
            QCOMPARE(diagnostics[0].where.file, top.toStdString() + "/locked");
            QCOMPARE(diagnostics[1].where.file, top.toStdString() + "/gone");
        });
        QFile::setPermissions(top + "/locked", QFile::Permissions(0x7700));
    }
};

QTEST_APPLESS_MAIN(TestArticleFiles)
#include "tst_article_files.moc"
