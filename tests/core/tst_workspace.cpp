#include "core/graph/knowledge_graph.h"
#include "core/store/extraction_blob.h"
#include "core/store/workspace.h"
#include "tests/support/made_articles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace wenmai;

namespace {

ReadArticle readArticle(const std::string& id, const std::string& text, Extraction x = {}) {
    x.id = id;
    return {{id, "/somewhere/" + id + ".txt", ArticleFormat::Plain, text}, std::move(x), text};
}

void run(const std::string& path, const char* statements) {
    sqlite3* db = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, statements, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<std::string> hits(const Workspace& w, std::string_view query) {
    std::vector<std::string> ids;
    const auto found = w.search(query);
    if (!found) return {dump(found.error())};
    for (const auto& hit : found->hits)
        ids.push_back(hit.article);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

#define MUST(result)                                                                                                   \
    do {                                                                                                               \
        const auto& must = (result);                                                                                   \
        QVERIFY2(must, must ? "" : dump(must.error()).c_str());                                                        \
    } while (false)

class TestWorkspace : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::string file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)).toStdString(); }
    Workspace fresh(const char* name) const {
        QFile::remove(QString::fromStdString(file(name)));
        auto w = Workspace::create(file(name));
        if (!w) qFatal("%s", dump(w.error()).c_str());
        return std::move(w).value();
    }

private slots:
    void keepsArticles() {
        const auto articles = made::byChance(1, 20);
        {
            Workspace w = fresh("keeps.wenmai");
            std::vector<ReadArticle> all;
            for (const Extraction& x : articles)
                all.push_back(readArticle(x.id, "文章" + x.id + std::string("\0\xff", 2), x));
            MUST(w.put(all, "v1"));
        }
        auto w = Workspace::open(file("keeps.wenmai"));
        MUST(w);
        const auto list = w->articles();
        MUST(list);
        QCOMPARE(list->size(), 20u);
        const auto raw = w->rawArticle("article7");
        MUST(raw);
        QCOMPARE(raw->bytes, "文章article7" + std::string("\0\xff", 2));
        QCOMPARE(raw->path, std::string("/somewhere/article7.txt"));
        for (const Extraction& x : articles)
            QVERIFY(*w->extraction(x.id) == x);
        const auto loaded = w->extractions();
        MUST(loaded);
        QVERIFY(*KnowledgeGraph::build(*loaded) == *KnowledgeGraph::build(articles));
        const auto seven = std::ranges::find(*list, "article7", &ArticleInfo::id);
        QCOMPARE(seven->statements, articles[7].statements.size());
        QVERIFY(seven->added > 1700000000);
        QCOMPARE(w->rawArticle("nobody").error().code, ErrorCode::NotFound);
        QCOMPARE(w->extraction("nobody").error().code, ErrorCode::NotFound);
    }

    void blobsKeepEverything() {
        for (const Extraction& x : made::byChance(3, 60)) {
            const auto back = extractionFromBlob(toBlob(x));
            QVERIFY(back);
            QVERIFY(*back == x);
        }
        Extraction x = made::byChance(3, 1)[0];
        x.metadata.title = CitedText{std::string("\0\xff题", 5), {4000000000u, 5}};
        x.metadata.author = CitedText{"", {}};
        QVERIFY(*extractionFromBlob(toBlob(x)) == x);
        QVERIFY(*extractionFromBlob(toBlob({})) == Extraction{});
    }
    void damagedBlobs() {
        std::mt19937 random(1);
        const std::string good = toBlob(made::byChance(3, 4)[3]);
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(!extractionFromBlob(good.substr(0, size)));
        QVERIFY(!extractionFromBlob(good + "x"));
        QCOMPARE(extractionFromBlob("{\"id\":1}").error().code, ErrorCode::NewerVersion);
        for (int round = 0; round < 20000; ++round) { // must say something, whatever it is
            std::string bad = good;
            for (int i = 0; i < 3; ++i)
                bad[random() % bad.size()] = static_cast<char>(random());
            if (const auto x = extractionFromBlob(bad)) QVERIFY(x->statements.size() < 1000);
        }
    }

    /// A workspace of the first version: its extractions are read again, its articles and decisions are kept.
    void olderVersion() {
        {
            Workspace w = fresh("older.wenmai");
            MUST(w.put(std::vector{readArticle("a", "文字")}, "v1"));
            MUST(w.decide(Decision{DecisionKind::Note, "about", "what"}));
        }
        run(file("older.wenmai"), "ALTER TABLE article DROP COLUMN given; PRAGMA user_version = 1; UPDATE extraction "
                                  "SET data = '{\"id\":\"a\"}'");
        QCOMPARE(Workspace::open(file("older.wenmai"), Workspace::Mode::ReadOnly).error().code, ErrorCode::Unwritable);
        auto w = Workspace::open(file("older.wenmai"));
        MUST(w);
        QCOMPARE(*w->outdated("v1"), Ids{"a"});
        QCOMPARE(w->extractions()->size(), 0u);
        QCOMPARE(w->decisions()->size(), 1u);
        QCOMPARE(w->rawArticle("a")->bytes, std::string("文字"));
        MUST(w->put(std::vector{readArticle("a", "文字")}, "v1"));
        QCOMPARE(*w->outdated("v1"), Ids{});
        QCOMPARE(hits(*w, "文字"), Ids{"a"});
    }

    void presenceAndReplacing() {
        Workspace w = fresh("presence.wenmai");
        QCOMPARE(*w.presence({"a", "", ArticleFormat::Plain, "x"}), Workspace::Presence::Absent);
        const std::vector<ReadArticle> first{readArticle("a", "旧的文字")};
        MUST(w.put(first, "v1"));
        QCOMPARE(*w.presence({"a", "", ArticleFormat::Plain, "旧的文字"}), Workspace::Presence::Same);
        QCOMPARE(*w.presence({"a", "", ArticleFormat::Plain, "y"}), Workspace::Presence::Different);
        const std::vector<ReadArticle> second{readArticle("a", "新的内容")};
        MUST(w.put(second, "v2"));
        QCOMPARE(*w.articleCount(), 1u);
        QCOMPARE(hits(w, "旧的"), Ids{});
        QCOMPARE(hits(w, "新的"), Ids{"a"});
        QCOMPARE(*w.outdated("v2"), Ids{});
        QCOMPARE(*w.outdated("v3"), Ids{"a"});
    }

    void readingAgainKeepsTheArticle() {
        Workspace w = fresh("again.wenmai");
        MUST(w.put(std::vector{readArticle("a", "文字"), readArticle("b", "文字")}, "v1"));
        const auto before = *w.articles();
        MUST(w.put(std::vector{readArticle("a", "文字", made::byChance(1, 1)[0])}, "v2"));
        const auto after = *w.articles();
        QCOMPARE(after[0].added, before[0].added);
        QCOMPARE(*w.outdated("v2"), Ids{"b"});
        QCOMPARE(hits(w, "文字"), (Ids{"b", "a"})); // still in the order of import
    }

    void removing() {
        Workspace w = fresh("remove.wenmai");
        MUST(w.put(std::vector{readArticle("a", "芯片出口"), readArticle("b", "芯片进口")}, "v1"));
        const Ids some{"a", "nobody", "a"};
        QCOMPARE(*w.remove(some), 1u);
        QCOMPARE(hits(w, "芯片"), Ids{"b"});
        QCOMPARE(w.articles()->size(), 1u);
        QCOMPARE(w.extractions()->size(), 1u);
    }

    void searching_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("two characters") << "芯片" << QStringList{"a"};
        QTest::newRow("other script") << "英偉達" << QStringList{"b", "a"};
        QTest::newRow("other script, other way") << "台积电" << QStringList{"b"};
        QTest::newRow("one character") << "达" << QStringList{"b", "a"};
        QTest::newRow("Latin, other case") << "nvidia" << QStringList{"b"};
        QTest::newRow("part of a word") << "vidi" << QStringList{"b"};
        QTest::newRow("number with point") << "3.5" << QStringList{"b"};
        QTest::newRow("number without point") << "35" << QStringList{};
        QTest::newRow("not across punctuation") << "芯片中国" << QStringList{};
        QTest::newRow("with punctuation") << "芯片。中国" << QStringList{"a"};
        QTest::newRow("two words") << "芯片 英伟达" << QStringList{"a"};
        QTest::newRow("two words, one missing") << "芯片 台積電" << QStringList{};
        QTest::newRow("ideographic space") << "中国　英伟达" << QStringList{"a"};
        QTest::newRow("full-width") << "ＮＶＩＤＩＡ" << QStringList{"b"};
        QTest::newRow("nothing") << "" << QStringList{};
        QTest::newRow("only punctuation") << "。？" << QStringList{};
        QTest::newRow("query language") << "\"芯片\" OR *" << QStringList{};
        QTest::newRow("quotation mark") << "a\"b" << QStringList{"c"};
        QTest::newRow("absent") << "光刻机" << QStringList{};
    }
    void searching() {
        Workspace w = fresh("search.wenmai");
        MUST(w.put(std::vector{readArticle("a", "英伟达出口芯片。中国市场。"),
                               readArticle("b", "台積電為NVIDIA（輝達、英偉達）代工，價格3.5萬元"),
                               readArticle("c", "say a\"b please")},
                   "v1"));
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QStringList ids;
        for (const auto& id : hits(w, query.toStdString()))
            ids << QString::fromStdString(id);
        QCOMPARE(ids, found);
    }

    void hitsAreWhatWasSoughtFor() {
        Workspace w = fresh("hits.wenmai");
        const std::string text = "標題\n輝達執行長黃仁勳說，輝達將供貨。";
        MUST(w.put(std::vector{readArticle("a", text), readArticle("b", "辉达")}, "v1"));
        auto found = w.search("辉达");
        MUST(found);
        QCOMPARE(found->hits.size(), 2u);
        const SearchHit& hit = found->hits[1];
        QCOMPARE(hit.text.size(), 2u);
        for (const Span& s : hit.text)
            QCOMPARE(std::string(slice(text, s)), std::string("輝達"));
        QCOMPARE(std::string(slice(hit.snippet, hit.inSnippet)), std::string("輝達"));
        found = w.search("辉达", 1);
        QCOMPARE(found->hits.size(), 1u);
        QVERIFY(found->more);
    }

    void decisionsOutliveTheDerived() {
        Workspace w = fresh("decide.wenmai");
        auto x = made::article(
            "a", {made::statement("辉达", Predicate::SellsTo, "阿里"), made::statement("甲", Predicate::Buys, "乙")});
        MUST(w.put(std::vector{readArticle("a", "文", x)}, "v1"));
        const auto nvidia = made::entity("英伟达");
        MUST(w.decide(Decision{DecisionKind::Merge, aboutEntity(made::entity("辉达")), aboutEntity(nvidia)}));
        MUST(w.decide(Decision{DecisionKind::Reject, aboutStatement("a", x.statements[1]), ""}));
        MUST(w.decide(Decision{DecisionKind::Published, aboutArticle("a"), "2025-07"}));
        MUST(w.decide(Decision{DecisionKind::Note, aboutEntity(nvidia), "看\"这里\"\n"}));
        MUST(w.put(std::vector{readArticle("a", "文", x)}, "v2")); // read again by other rules

        const auto now = w.extraction("a");
        MUST(now);
        QCOMPARE(now->statements.size(), 1u);
        QCOMPARE(now->statements[0].subject, nvidia);
        QCOMPARE(now->metadata.published->date, (Date{2025, 7, 0}));
        QVERIFY(*w.extraction("a", false) == x);
        QVERIFY(w.articles()->front().publishedByHand);

        // Taken back one by one, and done again.
        QCOMPARE(w.undo()->size(), 1u);
        QCOMPARE(w.decisions()->size(), 3u);
        QVERIFY(*w.canUndo() && *w.canRedo());
        MUST(w.undo());
        MUST(w.undo());
        QCOMPARE(w.extraction("a")->statements.size(), 2u);
        MUST(w.undo());
        QVERIFY(*w.extraction("a") == x);
        QVERIFY(!*w.canUndo());
        QVERIFY(w.undo()->empty());
        MUST(w.redo());
        QCOMPARE(w.extraction("a")->statements[0].subject, nvidia);
        // A new decision ends what could be done again.
        MUST(w.decide(Decision{DecisionKind::Pin, aboutEntity(nvidia), "1 2"}));
        QVERIFY(!*w.canRedo());
        QCOMPARE(w.decisions()->size(), 2u);
    }

    void aStepIsUndoneAsAWhole() {
        Workspace w = fresh("step.wenmai");
        const std::string about = aboutEntity(made::entity("a"));
        MUST(w.decide(Decision{DecisionKind::Note, about, "first"}));
        const std::vector<Decision> step{{DecisionKind::Note, about, "second"},
                                         {DecisionKind::Pin, about, "1 1"},
                                         {DecisionKind::Note, about, std::nullopt}};
        MUST(w.decide(step));
        QCOMPARE(w.decisions()->size(), 1u);
        QCOMPARE(w.undo()->size(), 3u);
        QCOMPARE(*w.decisions(), (Decisions{{{DecisionKind::Note, about}, "first"}}));
        QCOMPARE(w.redo()->size(), 3u);
        QCOMPARE(*w.decisions(), (Decisions{{{DecisionKind::Pin, about}, "1 1"}}));
    }

    void reviewing() {
        Workspace w = fresh("review.wenmai");
        auto x = made::article("a", {made::statement("甲", Predicate::SellsTo, "乙"),
                                     made::statement("甲", Predicate::Buys, "丙"),
                                     made::statement("丁", Predicate::Meets, "戊")});
        for (std::uint32_t i = 0; i < 3; ++i)
            x.statements[i].evidence.raw = {i * 10, i * 10 + 9};
        x.statements[1].evidence.rule = x.statements[2].evidence.rule = "a loose rule";
        x.unstated = {{"己向庚出售辛。", {40, 61}}};
        MUST(w.put(std::vector{readArticle("a", "文", x)}, "v1"));

        // silenced, but for what the reader has accepted
        MUST(w.decide(Decision{DecisionKind::Silence, aboutRule("a loose rule"), ""}));
        QCOMPARE(w.extraction("a")->statements.size(), 1u);
        MUST(w.decide(Decision{DecisionKind::Confirm, aboutStatement("a", x.statements[2]), ""}));
        auto now = w.extraction("a");
        QCOMPARE(now->statements.size(), 2u);
        QCOMPARE(now->statements[1].evidence.review, Review::Accepted);
        QCOMPARE(now->statements[0].evidence.review, Review::None);

        // corrected: other ends and qualifiers, the sentence stays; known by what was read
        Statement right = x.statements[0];
        right.object = made::entity("壬");
        right.polarity = Polarity::Negated;
        right.date = Date{2025, 3, 0};
        const std::string about = aboutStatement("a", x.statements[0]);
        MUST(w.decide(Decision{DecisionKind::Correct, about, toJson(right)}));
        now = w.extraction("a");
        QCOMPARE(now->statements[0].object.name, std::string("壬"));
        QCOMPARE(now->statements[0].polarity, Polarity::Negated);
        QCOMPARE(now->statements[0].date, right.date);
        QCOMPARE(now->statements[0].evidence.review, Review::Corrected);
        QCOMPARE(now->statements[0].evidence.raw, x.statements[0].evidence.raw);
        QCOMPARE(aboutStatement("a", now->statements[0]), about);
        QVERIFY(std::ranges::find(now->entities, made::entity("壬"), &EntityRecord::entity) != now->entities.end());
        // … also when an end of it is something else by then
        MUST(w.decide(Decision{DecisionKind::Merge, aboutEntity(made::entity("壬")), aboutEntity(made::entity("癸"))}));
        now = w.extraction("a");
        QCOMPARE(now->statements[0].object.name, std::string("癸"));
        QCOMPARE(aboutStatement("a", now->statements[0]), about);

        // added: in its place, its sentence is no longer one that gave nothing
        Statement added = made::statement("己", Predicate::SellsTo, "庚");
        added.evidence.raw = {40, 61};
        MUST(w.decide(Decision{DecisionKind::Add, aboutStatement("a", added), toJson(added)}));
        now = w.extraction("a");
        QCOMPARE(now->statements.size(), 3u);
        QCOMPARE(now->statements.back().evidence.review, Review::Added);
        QVERIFY(now->unstated.empty());
        // … once only when the rules find it too
        auto better = x;
        better.statements.push_back(added);
        MUST(w.put(std::vector{readArticle("a", "文", better)}, "v2"));
        now = w.extraction("a");
        QCOMPARE(now->statements.size(), 3u);
        QCOMPARE(now->statements.back().evidence.review, Review::None);

        // taken back one after the other, to what was read
        MUST(w.put(std::vector{readArticle("a", "文", x)}, "v3"));
        while (*w.canUndo())
            MUST(w.undo());
        QVERIFY(*w.extraction("a") == x);
    }

    void whatDecisionsSpeakOf() {
        const Statement s = made::statement("甲", Predicate::SellsTo, "乙");
        const auto about = readAbout(aboutStatement("文章 \"1\"", s));
        QVERIFY(about && about->kind == DecidedAbout::Kind::Statement);
        QCOMPARE(about->article, std::string("文章 \"1\""));
        QCOMPARE(about->subject, s.subject);
        QCOMPARE(about->predicate, s.predicate);
        QCOMPARE(about->object, s.object);
        QCOMPARE(readAbout(aboutRule("r"))->rule, std::string("r"));
        for (const char* damaged : {"", "{}", "[]", "[1]", "[\"statement\",\"a\"]", "[\"entity\",\"nothing\",\"a\"]"})
            QVERIFY(!readAbout(damaged));

        const Decision reject{DecisionKind::Reject, aboutStatement("a", s), ""};
        const Decision note{DecisionKind::Note, aboutEntity(s.subject), ""};
        const Decision day{DecisionKind::Published, aboutArticle("b"), "2025"};
        const Decision silence{DecisionKind::Silence, aboutRule("r"), ""};
        QCOMPARE(*articlesChanged(std::vector{reject, note, day, reject}), (std::vector<std::string>{"a", "b"}));
        QVERIFY(articlesChanged(std::vector{note})->empty());
        QVERIFY(!articlesChanged(std::vector{reject, silence}));
    }

    void decisionsThatCannotBeUnderstood() {
        const auto x = made::article("a", {made::statement("甲", Predicate::SellsTo, "乙")});
        const std::string about = aboutStatement("a", x.statements[0]);
        for (const DecisionKind kind : {DecisionKind::Correct, DecisionKind::Add})
            for (const char* what : {"", "{}", "[", "{\"subject\":1}"})
                QVERIFY(applied({{{kind, about}, what}}, x) == x);
    }

    void merging_data() {
        QTest::addColumn<QStringList>("merges"); // "from to"
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("is");
        QTest::newRow("none") << QStringList{} << "a"
                              << "a";
        QTest::newRow("one") << QStringList{"a b"} << "a"
                             << "b";
        QTest::newRow("chain") << QStringList{"a b", "b c"} << "a"
                               << "c";
        QTest::newRow("circle") << QStringList{"a b", "b a"} << "a"
                                << "b";
        QTest::newRow("itself") << QStringList{"a a"} << "a"
                                << "a";
        QTest::newRow("damaged") << QStringList{"a "} << "a"
                                 << "a";
    }
    void merging() {
        QFETCH(QStringList, merges);
        QFETCH(QString, entity);
        QFETCH(QString, is);
        Decisions decisions;
        for (const QString& m : merges) {
            const auto ends = m.split(' ');
            decisions[{DecisionKind::Merge, aboutEntity(made::entity(ends[0].toStdString()))}] =
                ends[1].isEmpty() ? "no entity" : aboutEntity(made::entity(ends[1].toStdString()));
        }
        const auto x =
            applied(decisions, made::article("x", {made::statement(entity.toStdString(), Predicate::Meets, "z")}));
        QCOMPARE(x.statements[0].subject.name, is.toStdString());
        QCOMPARE(x.entities[0].entity.name, is.toStdString());
    }

    void splitting() {
        const auto jordan = made::entity("乔丹");
        const Decisions decisions{
            {{DecisionKind::Split, aboutEntityIn("b", jordan)}, aboutEntity(made::entity("乔丹（教授）"))}};
        const auto s = made::statement("乔丹", Predicate::Meets, "x");
        QCOMPARE(applied(decisions, made::article("a", {s})).statements[0].subject.name, std::string("乔丹"));
        QCOMPARE(applied(decisions, made::article("b", {s})).statements[0].subject.name, std::string("乔丹（教授）"));
    }

    void namedViews() {
        Workspace w = fresh("views.wenmai");
        MUST(w.saveView("第一", "{}"));
        MUST(w.saveView("第一", "{\"a\":1}"));
        MUST(w.saveView("another", "x"));
        QCOMPARE(w.views()->size(), 2u);
        MUST(w.saveView("another", std::nullopt));
        QCOMPARE(*w.views(), (std::vector<std::pair<std::string, std::string>>{{"第一", "{\"a\":1}"}}));
    }

    void loadingCanBeStopped() {
        Workspace w = fresh("stop.wenmai");
        MUST(w.put(std::vector{readArticle("a", "文")}, "v1"));
        Task task;
        MUST(w.extractions(&task));
        QCOMPARE(task.total(), 1u);
        QCOMPARE(task.done(), 1u);
        task.stop();
        QCOMPARE(w.extractions(&task).error().code, ErrorCode::Cancelled);
    }

    void twoAtOnce() {
        Workspace a = fresh("two.wenmai");
        auto b = Workspace::open(file("two.wenmai"));
        MUST(b);
        MUST(a.put(std::vector{readArticle("a", "文")}, "v1"));
        QCOMPARE(*b->articleCount(), 1u);
        MUST(b->put(std::vector{readArticle("b", "文")}, "v1"));
        QCOMPARE(*a.articleCount(), 2u);
    }

    // What is no workspace, or may not be one.

    void notThere() {
        QCOMPARE(Workspace::open(file("nothing.wenmai")).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(file("nothing.wenmai"))));
        QCOMPARE(Workspace::create(file("no/such/folder.wenmai")).error().code, ErrorCode::Unwritable);
        { Workspace w = fresh("there.wenmai"); }
        QCOMPARE(Workspace::create(file("there.wenmai")).error().code, ErrorCode::Unwritable);
        MUST(Workspace::openOrCreate(file("there.wenmai")));
        MUST(Workspace::openOrCreate(file("also new.wenmai")));
    }

    void wrongFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short text") << QByteArray("hello");
        QTest::newRow("long text") << QByteArray(20000, 'x');
        QTest::newRow("head of a database") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void wrongFiles() {
        QFETCH(QByteArray, content);
        const std::string path = file("wrong.wenmai");
        QFile f(QString::fromStdString(path));
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(content);
        f.close();
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::ReadOnly}) {
            const auto w = Workspace::open(path, mode);
            QVERIFY(!w);
            QCOMPARE(w.error().code, ErrorCode::WrongFormat);
            QCOMPARE(w.error().where.file, path);
        }
        QCOMPARE(bytesOf(path), content);
    }

    void otherDatabase() {
        const std::string path = file("other.wenmai");
        run(path, "CREATE TABLE t(x)");
        const QByteArray before = bytesOf(path);
        QCOMPARE(Workspace::open(path).error().code, ErrorCode::WrongFormat);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(Workspace::open(m_dir.path().toStdString()).error().code, ErrorCode::WrongFormat);
    }

    void newerVersion() {
        { Workspace w = fresh("newer.wenmai"); }
        const std::string path = file("newer.wenmai");
        run(path, "PRAGMA user_version = 99; CREATE TABLE future(x)");
        const QByteArray before = bytesOf(path);
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::ReadOnly}) {
            const auto w = Workspace::open(path, mode);
            QVERIFY(!w);
            QCOMPARE(w.error().code, ErrorCode::NewerVersion);
        }
        QCOMPARE(bytesOf(path), before);
    }

    void damaged() {
        const std::string path = file("damaged.wenmai");
        {
            Workspace w = fresh("damaged.wenmai");
            std::vector<ReadArticle> many;
            for (const Extraction& x : made::byChance(2, 50))
                many.push_back(readArticle(x.id, std::string(2000, 'x'), x));
            MUST(w.put(many, "v1"));
        }
        QFile f(QString::fromStdString(path));
        QVERIFY(f.resize(f.size() / 2));
        const auto w = Workspace::open(path, Workspace::Mode::ReadOnly);
        const auto code = w ? w->extractions().error().code : w.error().code; // must not throw or crash
        QCOMPARE(code, ErrorCode::Malformed);
    }

    void busy() {
        { Workspace w = fresh("busy.wenmai"); }
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(file("busy.wenmai").c_str(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto w = Workspace::open(file("busy.wenmai"));
        sqlite3_close(other);
        QVERIFY(!w);
        QCOMPARE(w.error().code, ErrorCode::Busy);
        MUST(Workspace::open(file("busy.wenmai")));
    }

    void readOnlyRefusesToWrite() {
        {
            Workspace w = fresh("readonly.wenmai");
            MUST(w.put(std::vector{readArticle("a", "文字")}, "v1"));
        }
        auto w = Workspace::open(file("readonly.wenmai"), Workspace::Mode::ReadOnly);
        MUST(w);
        QVERIFY(w->readOnly());
        const Ids ids{"a"};
        QCOMPARE(w->remove(ids).error().code, ErrorCode::Unwritable);
        QCOMPARE(w->put(std::vector{readArticle("b", "文")}, "v1").error().code, ErrorCode::Unwritable);
        QCOMPARE(w->decide(Decision{DecisionKind::Note, "x", "y"}).error().code, ErrorCode::Unwritable);
        QCOMPARE(w->saveView("x", "y").error().code, ErrorCode::Unwritable);
        QCOMPARE(w->undo().error().code, ErrorCode::Unwritable);
        QCOMPARE(hits(*w, "文字"), Ids{"a"});
    }

#ifdef Q_OS_UNIX
    /// Rights do not bind root, so the check is done as nobody, in a child.
    void withoutRights_data() {
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("readWrite"); // -1: works
        QTest::addColumn<int>("readOnly");
        QTest::newRow("all") << 0777 << 0666 << -1 << -1;
        QTest::newRow("folder") << 0555 << 0666 << int(ErrorCode::Unwritable) << -1;
        QTest::newRow("file") << 0777 << 0444 << int(ErrorCode::Unwritable) << -1;
        QTest::newRow("unreadable") << 0777 << 0000 << int(ErrorCode::Unreadable) << int(ErrorCode::Unreadable);
    }
    void withoutRights() {
        QFETCH(int, folder);
        QFETCH(int, file);
        QFETCH(int, readWrite);
        QFETCH(int, readOnly);
        QTemporaryDir dir("/tmp/wenmai-XXXXXX");
        QVERIFY(dir.isValid());
        const std::string path = dir.filePath("w.wenmai").toStdString();
        { QVERIFY(Workspace::create(path)); }
        const QByteArray before = bytesOf(path);
        QCOMPARE(::chmod(path.c_str(), mode_t(file)), 0);
        QCOMPARE(::chmod(dir.path().toUtf8().constData(), mode_t(folder)), 0);
        const auto asNobody = [&](Workspace::Mode mode) {
            const pid_t child = fork();
            if (child == 0) {
                if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(200);
                const auto w = Workspace::open(path, mode);
                _exit(w ? 100 : int(w.error().code));
            }
            int status = 0;
            waitpid(child, &status, 0);
            return WIFEXITED(status) ? (WEXITSTATUS(status) == 100 ? -1 : WEXITSTATUS(status)) : -2;
        };
        const int rw = asNobody(Workspace::Mode::ReadWrite), ro = asNobody(Workspace::Mode::ReadOnly);
        ::chmod(dir.path().toUtf8().constData(), 0777);
        QCOMPARE(rw, readWrite);
        QCOMPARE(ro, readOnly);
        QCOMPARE(bytesOf(path), before);
    }

    /// A process that is killed while it writes loses nothing that it had finished.
    void killed() {
        for (int round = 0; round < 6; ++round) {
            const std::string path = file("killed.wenmai");
            { Workspace w = fresh("killed.wenmai"); }
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const pid_t child = fork();
            if (child == 0) {
                auto w = Workspace::open(path);
                for (int i = 0; w; ++i) {
                    std::vector<ReadArticle> batch;
                    for (int k = 0; k < 5; ++k)
                        batch.push_back(
                            readArticle(std::to_string(i) + "-" + std::to_string(k), std::string(3000, 'x')));
                    if (!w->put(batch, "v1")) _exit(1);
                    if (::write(pipe[1], &i, sizeof i) != sizeof i) _exit(1); // told only when it is done
                }
                _exit(1);
            }
            int finished = -1;
            while (finished < 3 + round)
                QCOMPARE(::read(pipe[0], &finished, sizeof finished), ssize_t(sizeof finished));
            QTest::qSleep(round); // somewhere within a later batch
            ::kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            ::close(pipe[1]);
            while (::read(pipe[0], &finished, sizeof finished) == sizeof finished) {
            }
            ::close(pipe[0]);

            auto w = Workspace::open(path);
            MUST(w);
            const std::size_t count = *w->articleCount();
            QVERIFY(count >= std::size_t(finished + 1) * 5);
            QCOMPARE(count % 5, 0u); // whole batches only
            QCOMPARE(w->extractions()->size(), count);
            QCOMPARE(w->search("xxx", 1000)->hits.size(), std::min<std::size_t>(count, 1000));
        }
    }
#endif
};

QTEST_APPLESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
