// Plain text → documents: blocks and metadata.
#include "tests/support/documents.h"

#include <QDir>
#include <QFile>

#include <QTest>

using namespace wenmai;

class TestReading : public QObject {
    Q_OBJECT
private slots:
    void blocks_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("blocks");
        const QByteArray body = "某市的一家工厂昨天宣布扩建两条生产线，预计明年底以前全部投产并新增三百个岗位。";
        const QString b = "body " + QString::fromUtf8(body) + "\n";
        QTest::newRow("title and body") << QByteArray("工厂扩建两条生产线\n\n" + body)
                                        << "title 工厂扩建两条生产线\n" + b;
        QTest::newRow("no title over a paragraph") << QByteArray(body + "\n" + body) << b + b;
        QTest::newRow("CRLF, BOM, indent") << QByteArray("\xEF\xBB\xBF工厂扩建两条生产线\r\n\r\n　　" + body + "\r\n")
                                           << "title 工厂扩建两条生产线\n" + b;
        QTest::newRow("repeated title") << QByteArray("工厂扩建两条生产线\n工廠擴建兩條生產線\n" + body)
                                        << "title 工厂扩建两条生产线\nboilerplate 工廠擴建兩條生產線\n" + b;
        QTest::newRow("heading") << QByteArray(body + "\n岗位从哪里来\n" + body) << b + "heading 岗位从哪里来\n" + b;
        QTest::newRow("numbered heading") << QByteArray(body + "\n02\n" + body) << b + "heading 02\n" + b;
        QTest::newRow("notice, either script") << QByteArray(body + "\n特別聲明：以上內容為用戶上傳並發布。")
                                               << b + "boilerplate 特別聲明：以上內容為用戶上傳並發布。\n";
        QTest::newRow("everything after a tail mark")
            << QByteArray(body + "\n相關推薦\n天气转凉\n球队三连胜")
            << b + "boilerplate 相關推薦\nboilerplate 天气转凉\nboilerplate 球队三连胜\n";
        QTest::newRow("a list in the middle ends where the article goes on")
            << QByteArray(body + "\n延伸阅读\n天气转凉\n" + body + "\n" + body)
            << b + "boilerplate 延伸阅读\nboilerplate 天气转凉\n" + b + b;
        QTest::newRow("caption and credit") << QByteArray(body + "\n图为扩建中的厂房。\n图源：视觉中国\n" + body)
                                            << b + "caption 图为扩建中的厂房。\nboilerplate 图源：视觉中国\n" + b;
        QTest::newRow("pictures leave no block")
            << QByteArray(body + "\n![](http://example.org/a.jpg)\n" + body) << b + b;
        QTest::newRow("forum table")
            << QByteArray("| 工厂扩建两条生产线 |\n| 送交者: 2025年1月2日3:04:05 于 [城市论坛] |\n|\n" + body +
                          " |\n| 一月 | 二月 |\n| 2024: | 旧帖 |\n| 2023: | 旧帖 |")
            << "title 工厂扩建两条生产线\nbyline 送交者: 2025年1月2日3:04:05 于 [城市论坛]\n" + b +
                   "boilerplate 一月 | 二月\nboilerplate 2024: | 旧帖\nboilerplate 2023: | 旧帖\n";
        QTest::newRow("radicals that a PDF has for characters")
            << QByteArray("⼯⼚扩建两条⽣产线\n" + body) << "title 工厂扩建两条生产线\n" + b;
        QTest::newRow("words between sentences")
            << QByteArray(body + " End of podcasts " + body) << b + "boilerplate End of podcasts\n" + b;
    }
    void blocks() {
        QFETCH(QByteArray, text);
        QTEST(test::blocks(test::read(test::article(text.toStdString()))), "blocks");
    }

    void glued() {
        std::string sentence;
        for (int i = 0; i < 12; ++i)
            sentence += "这一段话讲的是同一件事情，";
        sentence += "就此结束。";
        const std::string text = "转：城里要修一条新的地铁线路 zt\n城里要修一条新的地铁线路 李小明 BBC中文 " +
                                 sentence + " " + sentence + " " + sentence;
        const Document d = test::read(test::article(text));
        const QString s = QString::fromStdString(sentence);
        QCOMPARE(test::blocks(d), "title 转：城里要修一条新的地铁线路 zt\nboilerplate 城里要修一条新的地铁线路\nbyline "
                                  "李小明 BBC中文\nbody " +
                                      s + "\nbody " + s + "\nbody " + s + "\n");
    }

    void metadata_data() {
        QTest::addColumn<QByteArray>("text");  // %: a paragraph of the body
        QTest::addColumn<QString>("expected"); // source|author|date|its words
        QTest::newRow("labels") << QByteArray("题目\n来源：海风日报 作者：林一帆 2025/11/29 05:30\n%")
                                << "海风日报|林一帆|2025-11-29|2025/11/29";
        QTest::newRow("outlet beside the time")
            << QByteArray("题目\n港灣即時　2025-12-10 11:42\n%") << "港灣即時||2025-12-10|2025-12-10";
        QTest::newRow("ROC years") << QByteArray("题目\n島嶼時報 民國114年12月10日\n%")
                                   << "島嶼時報||2025-12-10|民國114年12月10日";
        QTest::newRow("spelled out") << QByteArray("题目\n发布日期：二〇二五年七月十五日\n%")
                                     << "||2025-07-15|二〇二五年七月十五日";
        QTest::newRow("dateline") << QByteArray("题目\n北山通讯社华盛顿2024年12月21日电（记者 周远）%")
                                  << "北山通讯社|周远|2024-12-21|2024年12月21日";
        QTest::newRow("dateline without a year says no date")
            << QByteArray("题目\n（北山通讯社华盛顿12月8日电）%") << "北山通讯社|||";
        QTest::newRow("dates of the body are not its own") << QByteArray("题目\n%2025年7月15日，工厂开工。") << "|||";
        QTest::newRow("Taiwan reporter") << QByteArray("題目\n〔記者林宥安／綜合報導〕2023/07/23 05:30\n%")
                                         << "|林宥安|2023-07-23|2023/07/23";
        QTest::newRow("published rather than updated")
            << QByteArray("题目\n更新时间：2025-03-02 发布时间：2025-03-01\n%") << "||2025-03-01|2025-03-01";
        QTest::newRow("only updated") << QByteArray("题目\n澄江新闻　更新于2025-09-26 18:20\n%")
                                      << "澄江新闻||2025-09-26|2025-09-26";
        QTest::newRow("forum") << QByteArray("题目\n送交者: 老王 2025年12月13日12:40:11 于 [城市论坛]\n%")
                               << "城市论坛|老王|2025-12-13|2025年12月13日";
        QTest::newRow("platform's notice")
            << QByteArray("%\n特别声明:以上内容为自媒体平台“云上号”用户上传并发布。") << "云上号|||";
        QTest::newRow("whose view it is not") << QByteArray("%\n本文来自投稿，不代表河谷观察立场。") << "河谷观察|||";
        QTest::newRow("notice without a name") << QByteArray("%\n本文不代表本站立场。") << "|||";
        QTest::newRow("English date") << QByteArray("题目\n河谷时报 | Dec. 8, 2025\n%")
                                      << "河谷时报||2025-12-08|Dec. 8, 2025";
        QTest::newRow("no such day") << QByteArray("题目\n河谷时报 2025-02-30\n%") << "|||";
        QTest::newRow("signature") << QByteArray(
                                          "证券代码：600000　公告编号：2025-1\n晨光股份有限公司\n关于更换董事的公告\n%"
                                          "\n晨光股份有限公司董事会\n2025年4月29日")
                                   << "晨光股份有限公司||2025-04-29|2025年4月29日";
        QTest::newRow("issue in brackets")
            << QByteArray("题目\n%\n（文章不代表《山城日報》立場。刊2025年11月3日A14版）")
            << "山城日報||2025-11-03|2025年11月3日";
    }
    void metadata() {
        QFETCH(QByteArray, text);
        const QByteArray body = "某市的一家工厂昨天宣布扩建两条生产线，预计明年底以前全部投产并新增三百个岗位。";
        const std::string bytes = text.replace("%", body).toStdString();
        const Document d = test::read(test::article(bytes));
        const auto words = [](const std::optional<CitedText>& c) { return c ? c->text : std::string(); };
        std::string got = words(d.metadata.source) + "|" + words(d.metadata.author) + "|";
        if (d.metadata.published)
            got += iso(d.metadata.published->date) + "|" + d.metadata.published->text;
        else
            got += "|";
        QTEST(QString::fromStdString(got), "expected");
        // What is cited is what stands there.
        for (const auto& c : {d.metadata.title, d.metadata.source, d.metadata.author})
            if (c) QCOMPARE(c->text, std::string(slice(bytes, c->raw)));
        if (d.metadata.published)
            QCOMPARE(d.metadata.published->text, std::string(slice(bytes, d.metadata.published->raw)));
    }

    void errors() {
        QCOMPARE(readDocument(test::article(""), test::marks()).error().code, ErrorCode::Empty);
        QCOMPARE(readDocument(test::article(" \r\n\xE3\x80\x80\n"), test::marks()).error().code, ErrorCode::Empty);
    }

    void badMarks() {
        Diagnostics diagnostics;
        QCOMPARE(loadReadingMarks("/nowhere/marks.tsv", diagnostics).error().code, ErrorCode::NotFound);
        const QString path = QDir::temp().filePath("wenmai_marks.tsv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "# fine\nboilerplate\tstarts\t声明\nboilerplate\tnowhere\t声明\nwhat\tline\tx\nno tabs\ntail\tstarts\tx\n");
        file.close();
        const auto marks = loadReadingMarks(path.toStdString(), diagnostics);
        QVERIFY(marks.ok());
        QCOMPARE(marks->size(), std::size_t(1));
        QCOMPARE(diagnostics.size(), std::size_t(4));
        QCOMPARE(diagnostics[0].where, (Place{path.toStdString(), 3, 13}));
        QCOMPARE(diagnostics[1].where.line, 4);
        QFile::remove(path);
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
