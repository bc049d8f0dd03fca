#include "core/base/utf8.h"
#include "core/io/export_fields.h"
#include "core/io/graph_export.h"
#include "tests/support/made_articles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace wenmai;

namespace {

/// Text that every format has to quote in some way.
const std::string nasty = "=\"引号\", <标记> & 'x';\t制表\\n反斜线 {}[]｛｝\n第二行]]>";

KnowledgeGraph::Ptr nastyGraph() {
    auto articles = made::byChance(8, 30);
    auto s = made::statement(nasty, Predicate::SellsTo, "+1");
    s.item = nasty;
    s.attributedTo = "-" + nasty;
    s.date = Date{2025, 4, 0};
    s.evidence.quote = nasty;
    s.evidence.raw = {10, 100};
    auto x = made::article("id/=\"<>&, %e4",
                           {s, made::statement("@b", Predicate::Meets, "＝c", Polarity::Negated, Modality::Planned)});
    x.metadata.title = CitedText{nasty, {}};
    x.metadata.source = CitedText{nasty + std::string("\x01\xff\xef\xbf\xbf", 5), {}}; // what XML and UTF-8 forbid
    x.metadata.published = CitedDate{{2025, 5, 6}, "", {}};
    articles.push_back(x);
    return KnowledgeGraph::build(articles);
}

struct Outcome {
    int exit = -1;
    QByteArray out, err;
};

Outcome runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    Outcome outcome;
    if (!process.waitForStarted() || !process.waitForFinished(60000)) return outcome;
    outcome = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    return outcome;
}

bool has(const char* program) {
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

} // namespace

#define NEEDS(program)                                                                                                 \
    if (!has(program)) QSKIP(program " is not installed")

class TestExports : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    KnowledgeGraph::Ptr m_graph = nastyGraph();
    ExportSelection m_all = wholeGraph(*m_graph);

    QString path(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const KnowledgeGraph& graph, const ExportSelection& what) {
        const auto written = exportGraph(graph, what, path(name).toStdString());
        if (!written) qFatal("%s", dump(written.error()).c_str());
        return path(name);
    }
    std::size_t statements() const {
        std::size_t n = 0;
        for (const auto& e : m_all.edges)
            n += e.evidence.size();
        return n;
    }
    /// Runs a Python script that prints one line of what it counted.
    QString python(const QString& script, const QStringList& arguments) {
        const Outcome outcome = runProgram("python3", QStringList{"-c", script} + arguments);
        return outcome.exit == 0 ? QString::fromUtf8(outcome.out).trimmed()
                                 : "failed: " + QString::fromUtf8(outcome.err);
    }

private slots:
    void formats() {
        for (std::size_t i = 0; i < graphFormatCount; ++i)
            QCOMPARE(graphFormatFrom(name(GraphFormat(i))), std::optional(GraphFormat(i)));
        QCOMPARE(graphFormatFrom("GraphML"), std::optional(GraphFormat::GraphMl));
        QVERIFY(!graphFormatFrom("xlsx") && !graphFormatFrom(""));
    }

    void sameBytesAgain_data() {
        QTest::addColumn<int>("format");
        for (std::size_t i = 0; i < graphFormatCount; ++i)
            QTest::newRow(std::string(name(GraphFormat(i))).c_str()) << int(i);
    }
    void sameBytesAgain() {
        QFETCH(int, format);
        const auto once = exported(*m_graph, m_all, GraphFormat(format));
        QVERIFY(once == exported(*nastyGraph(), m_all, GraphFormat(format)));
        for (const ExportFile& file : once)
            QVERIFY(utf8::valid(file.content));
        // Nothing at all is a sound file too.
        QVERIFY(!exported(*KnowledgeGraph::build(std::vector<Extraction>{}), {}, GraphFormat(format))
                     .front()
                     .content.empty());
    }

    void jsonIsLossless() {
        std::vector<Extraction> articles = made::byChance(4, 25);
        const auto graph = KnowledgeGraph::build(articles);
        const std::string json = exported(*graph, wholeGraph(*graph), GraphFormat::Json).front().content;
        const auto back = importedJson(json);
        QVERIFY2(back, back ? "" : dump(back.error()).c_str());
        QVERIFY(*KnowledgeGraph::build(*back) == *graph);
        std::ranges::sort(articles, {}, &Extraction::id);
        QVERIFY(*back == articles);
    }

    void jsonOfAPart() {
        const auto graph = KnowledgeGraph::build(made::byChance(4, 25));
        const ExportSelection part = selection(*graph, {0}, {3, 1, 1});
        QCOMPARE(part.edges.size(), 2u);
        const auto back = importedJson(exported(*graph, part, GraphFormat::Json).front().content);
        QVERIFY(back);
        const auto again = KnowledgeGraph::build(*back);
        QCOMPARE(again->nodes().size(), part.nodes.size());
        QCOMPARE(again->edges().size(), 2u);
        for (const auto& e : part.edges) {
            const auto found = again->find(graph->key(e.edge));
            QVERIFY(found);
            QCOMPARE(again->edge(*found).evidence.size(), e.evidence.size());
            QVERIFY(again->statement(again->edge(*found).evidence[0]) == graph->statement(e.evidence[0]));
        }
    }

    void badJson_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* json, ErrorCode code) {
            QTest::newRow(name) << QByteArray(json) << int(code);
        };
        row("nothing", "", ErrorCode::Malformed);
        row("cut off", R"({"format":"wenmai-graph","version":1,"articles":[)", ErrorCode::Malformed);
        row("a list", "[]", ErrorCode::WrongFormat);
        row("another format", R"({"format":"other"})", ErrorCode::WrongFormat);
        row("format is no text", R"({"format":1})", ErrorCode::WrongFormat);
        row("no version", R"({"format":"wenmai-graph","articles":[]})", ErrorCode::Malformed);
        row("newer", R"({"format":"wenmai-graph","version":2,"articles":[]})", ErrorCode::NewerVersion);
        row("no articles", R"({"format":"wenmai-graph","version":1})", ErrorCode::Malformed);
        row("bad article",
            R"({"format":"wenmai-graph","version":1,"articles":[{"entities":[{"name":"a","type":"alien"}]}]})",
            ErrorCode::Malformed);
        row("article is a number", R"({"format":"wenmai-graph","version":1,"articles":[5]})", ErrorCode::Malformed);
    }
    void badJson() {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto back = importedJson(json.toStdString());
        QVERIFY(!back);
        QCOMPARE(int(back.error().code), code);
    }

    void jsonByPython() {
        NEEDS("python3");
        const QString file = write("g.json", *m_graph, m_all);
        const QString out =
            python("import json,sys\nj=json.load(open(sys.argv[1],encoding='utf-8'))\n"
                   "print(len(j['nodes']),len(j['edges']),sum(len(a['relations']) for a in j['articles']))",
                   {file});
        QCOMPARE(out, QString("%1 %2 %3").arg(m_all.nodes.size()).arg(m_all.edges.size()).arg(statements()));
    }

    void csvByPython() {
        NEEDS("python3");
        write("g.csv", *m_graph, m_all);
        const QString script =
            "import csv,sys\n"
            "rows={k:list(csv.DictReader(open(sys.argv[1]+'.'+k+'.csv',encoding='utf-8-sig',newline=''),strict=True)) "
            "for k in "
            "('nodes','edges','evidence','values')}\n"
            "assert not [r for k in rows for r in rows[k] if None in r or None in r.values()]\n"
            "bad=[v for k in rows for r in rows[k] for v in r.values() if v[:1] and v[0] in '=+-@\\t\\r＝＋－＠']\n"
            "ids={r['id'] for r in rows['nodes']}\n"
            "assert all(r['source'] in ids and r['target'] in ids for r in rows['edges'])\n"
            "assert {r['edge'] for r in rows['evidence']}=={r['id'] for r in rows['edges']}\n"
            "q=[r for r in rows['evidence'] if r['begin_byte']=='10' and r['end_byte']=='100'][0]\n"
            "assert q['quote']==\"'\"+sys.argv[2], q\n"
            "assert q['date']=='2025-04' and q['published']=='2025-05-06'\n"
            "print(len(rows['nodes']),len(rows['edges']),len(rows['evidence']),len(rows['values']),len(bad))";
        const QString out = python(script, {path("g"), QString::fromStdString(nasty)});
        QCOMPARE(out, QString("%1 %2 %3 %4 0")
                          .arg(m_all.nodes.size())
                          .arg(m_all.edges.size())
                          .arg(statements())
                          .arg(m_all.values.size()));
    }

    void csvMarkIsAChoice() {
        const auto with = exported(*m_graph, m_all, GraphFormat::Csv, {.byteOrderMark = true});
        const auto without = exported(*m_graph, m_all, GraphFormat::Csv, {.byteOrderMark = false});
        QCOMPARE(with.size(), 4u);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(with[i].content == "\xEF\xBB\xBF" + without[i].content);
    }

    void xmlIsWellFormed_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("GraphML") << QByteArray("g.graphml");
        QTest::newRow("GEXF") << QByteArray("g.gexf");
    }
    void xmlIsWellFormed() {
        NEEDS("xmllint");
        QFETCH(QByteArray, name);
        const QString file = write(name.constData(), *m_graph, m_all);
        const Outcome outcome = runProgram("xmllint", {"--noout", "--nonet", file});
        QVERIFY2(outcome.exit == 0 && outcome.err.isEmpty(), outcome.err.constData());
        const QString edges = runProgram("xmllint", {"--xpath", "count(//*[local-name()='edge'])", file}).out.trimmed();
        QCOMPARE(edges, QString::number(statements()));
        const QString nodes = runProgram("xmllint", {"--xpath", "count(//*[local-name()='node'])", file}).out.trimmed();
        QCOMPARE(nodes, QString::number(m_all.nodes.size()));
    }

    void graphsByNetworkx_data() { xmlIsWellFormed_data(); }
    void graphsByNetworkx() {
        NEEDS("python3");
        QFETCH(QByteArray, name);
        QString program; // the one that has the library
        for (const char* candidate : {"/usr/bin/python3", "python3"})
            if (program.isEmpty() && runProgram(candidate, {"-c", "import networkx"}).exit == 0) program = candidate;
        if (program.isEmpty()) QSKIP("networkx is not installed");
        const QString file = write(name.constData(), *m_graph, m_all);
        const QString script =
            "import networkx as nx,sys\n"
            "f=sys.argv[1]\n"
            "g=nx.read_graphml(f,force_multigraph=True) if f.endswith('graphml') else nx.read_gexf(f)\n"
            "e=[d for _,_,d in g.edges(data=True) if d.get('begin_byte')==10 and d.get('end_byte')==100][0]\n"
            "assert e['quote']==sys.argv[2], e\n"
            "assert e['item']==sys.argv[2] and e['date']=='2025-04' and e['predicate']=='sells_to', e\n"
            "assert e['polarity']=='affirmed' and e['modality']=='actual' and e['support']==1, e\n"
            "if f.endswith('gexf'): assert e['start']=='2025-04-01' and e['end']=='2025-04-30', e\n"
            "assert any(d['name']==sys.argv[2] for _,d in g.nodes(data=True))\n"
            "print(g.number_of_nodes(),g.number_of_edges(),g.is_directed())";
        const Outcome outcome = runProgram(program, {"-c", script, file, QString::fromStdString(nasty)});
        QVERIFY2(outcome.exit == 0, outcome.err.constData());
        QCOMPARE(QString::fromUtf8(outcome.out).trimmed(),
                 QString("%1 %2 True").arg(m_all.nodes.size()).arg(statements()));
    }

    void dotByGraphviz() {
        NEEDS("dot");
        const QString file = write("g.dot", *m_graph, m_all);
        const Outcome outcome = runProgram("dot", {"-Tcanon", file});
        QVERIFY2(outcome.exit == 0 && outcome.err.isEmpty(), outcome.err.constData());
        QCOMPARE(outcome.out.count(" -> "), int(m_all.edges.size()));
    }

    void turtleByRapper() {
        NEEDS("rapper");
        const QString file = write("g.ttl", *m_graph, m_all);
        const Outcome outcome = runProgram("rapper", {"-q", "-i", "turtle", "-o", "ntriples", file});
        QVERIFY2(outcome.exit == 0 && outcome.err.isEmpty(), outcome.err.constData());
        QCOMPARE(std::size_t(outcome.out.count("22-rdf-syntax-ns#Statement>")), statements() + m_all.values.size());
        QCOMPARE(std::size_t(outcome.out.count("prov#wasQuotedFrom>")), statements() + m_all.values.size());
        QCOMPARE(std::size_t(outcome.out.count("core#Concept>")), m_all.nodes.size());
        QVERIFY(outcome.out.contains("\"2025-04\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>"));
        QVERIFY(outcome.out.contains("oa#end> \"100\"^^"));
    }

    void xmlEscapes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("plain") << QByteArray("英伟达") << QByteArray("英伟达");
        QTest::newRow("markup") << QByteArray("<a b=\"c\"> & d") << QByteArray("&lt;a b=&quot;c&quot;&gt; &amp; d");
        QTest::newRow("lines") << QByteArray("a\r\nb\tc") << QByteArray("a&#13;&#10;b&#9;c");
        QTest::newRow("control") << QByteArray("a\x02", 2) << QByteArray("a\xEF\xBF\xBD");
        QTest::newRow("not UTF-8") << QByteArray("a\xff\xe4") << QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD");
        QTest::newRow("no character") << QByteArray("\xEF\xBF\xBE") << QByteArray("\xEF\xBF\xBD");
        QTest::newRow("beyond the first plane") << QByteArray("𠮷") << QByteArray("𠮷");
    }
    void xmlEscapes() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, escaped);
        QCOMPARE(QByteArray::fromStdString(xmlEscaped(text.toStdString())), escaped);
    }

    void badTargets() {
        QCOMPARE(exportGraph(*m_graph, m_all, path("g.xlsx").toStdString()).error().code, ErrorCode::WrongFormat);
        QCOMPARE(exportGraph(*m_graph, m_all, path("g").toStdString()).error().code, ErrorCode::WrongFormat);
        QCOMPARE(exportGraph(*m_graph, m_all, path("no/folder/g.json").toStdString()).error().code,
                 ErrorCode::Unwritable);
        QVERIFY(QDir().mkpath(path("folder.json")));
        QCOMPARE(exportGraph(*m_graph, m_all, path("folder.json").toStdString()).error().code, ErrorCode::Unwritable);
        QVERIFY(!QFile::exists(path("folder.json.part")));
    }

    void csvNames() {
        const auto written = exportGraph(*m_graph, m_all, path("图 v1.2.csv").toStdString());
        QVERIFY(written);
        QCOMPARE(written->size(), 4u);
        for (const char* part : {"nodes", "edges", "evidence", "values"})
            QVERIFY(QFile::exists(path((std::string("图 v1.2.") + part + ".csv").c_str())));
        QVERIFY(!QFile::exists(path("图 v1.2.csv")));
    }

    void annotatedArticles() {
        const auto articles = made::annotated(WENMAI_SHARED_DIR);
        if (articles.empty()) QSKIP("the annotated articles are not there");
        const auto graph = KnowledgeGraph::build(articles);
        const auto back = importedJson(exported(*graph, wholeGraph(*graph), GraphFormat::Json).front().content);
        QVERIFY(back);
        QVERIFY(*KnowledgeGraph::build(*back) == *graph);
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
