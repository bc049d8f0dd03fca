#include "tests/rules/statement_notation.h"
#include "tests/support/loaded_engine.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace wenmai;
namespace fs = std::filesystem;

/// The tables of tests/golden/statements: every sentence with what it states. Not all pass yet; the floors are what
/// has been reached and only ever go up.
class TestStatementTables : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;

    struct Outcome {
        int sentences = 0, right = 0, found = 0, made = 0, wanted = 0;
        int dated = 0, spoken = 0; ///< of those found, with the right date and speaker
        int valuesFound = 0, valuesMade = 0, valuesWanted = 0, valuesDated = 0;
    };

    void check(const std::string& line, Outcome& out) const {
        const std::size_t tab = line.find('\t');
        std::string sentence = line.substr(0, tab);
        const auto expected = parseStatements(tab == std::string::npos ? "" : line.substr(tab + 1));
        if (sentence.starts_with('{')) { // {2025-08-12}: the day it was published
            const std::string day = sentence.substr(1, 10);
            sentence = day.substr(0, 4) + "年" + std::to_string(std::stoi(day.substr(5, 2))) + "月" +
                       std::to_string(std::stoi(day.substr(8, 2))) + "日\n" + sentence.substr(sentence.find('}') + 1);
        }
        RawArticle article;
        article.id = "sentence";
        article.bytes = sentence;
        const auto extraction = m_engine->extract(article);
        QVERIFY2(extraction, sentence.c_str());
        std::vector<const Statement*> free;
        for (const Statement& s : extraction->statements)
            free.push_back(&s);
        int found = 0;
        for (const ExpectedStatement& e : expected) {
            const auto at =
                std::find_if(free.begin(), free.end(), [&](auto* s) { return sameRelation(e, *s, *extraction); });
            if (at == free.end()) continue;
            ++found;
            out.dated += sameDate(e.date, (*at)->date);
            out.spoken += sameSpeaker(e.speaker, (*at)->attributedTo, *extraction);
            free.erase(at);
        }
        std::vector<const ValueStatement*> values;
        for (const ValueStatement& v : extraction->values)
            values.push_back(&v);
        out.valuesMade += static_cast<int>(values.size());
        for (const ExpectedValue& e : parseValues(tab == std::string::npos ? "" : line.substr(tab + 1))) {
            ++out.valuesWanted;
            const auto at =
                std::find_if(values.begin(), values.end(), [&](auto* v) { return sameValue(e, *v, *extraction); });
            if (at == values.end()) continue;
            ++out.valuesFound;
            out.valuesDated += sameDate(e.date, (*at)->date);
            values.erase(at);
        }
        ++out.sentences;
        out.right += free.empty() && found == static_cast<int>(expected.size());
        out.found += found;
        out.made += static_cast<int>(extraction->statements.size());
        out.wanted += static_cast<int>(expected.size());
    }

private slots:
    void initTestCase() { loadEngine(m_engine); }

    void tables() {
        Outcome all;
        for (const auto& entry : fs::directory_iterator(fs::path(WENMAI_SOURCE_DIR) / "tests/golden/statements")) {
            if (entry.path().extension() != ".tsv") continue;
            std::ifstream in(entry.path());
            std::string line;
            while (std::getline(in, line))
                if (!line.empty() && line.front() != '#') check(line, all);
        }
        const double precision = static_cast<double>(all.found) / all.made;
        const double recall = static_cast<double>(all.found) / all.wanted;
        qInfo("%d of %d sentences right; precision %.3f, recall %.3f", all.right, all.sentences, precision, recall);
        QVERIFY(all.sentences >= 1300);
        QVERIFY2(precision >= 0.93, "fewer than 93 in 100 statements made are stated");
        QVERIFY2(recall >= 0.75, "fewer than 75 in 100 statements are found");
    }

    /// Of what is found, who says it and when it happened; and the values with owner, property and figures.
    void qualifiers() {
        Outcome all;
        std::vector<std::string> wrong;
        for (const auto& entry : fs::directory_iterator(fs::path(WENMAI_SOURCE_DIR) / "tests/golden/statements")) {
            if (entry.path().extension() != ".tsv") continue;
            std::ifstream in(entry.path());
            std::string line;
            while (std::getline(in, line)) {
                if (line.empty() || line.front() == '#') continue;
                const Outcome before = all;
                check(line, all);
                const int found = all.found - before.found, values = all.valuesWanted - before.valuesWanted;
                if (found != all.dated - before.dated || found != all.spoken - before.spoken ||
                    values != all.valuesFound - before.valuesFound || values != all.valuesMade - before.valuesMade)
                    wrong.push_back(line);
            }
        }
        if (qEnvironmentVariableIsSet("WENMAI_LIST"))
            for (const std::string& line : wrong)
                qInfo("%s", line.c_str());
        const auto share = [](int part, int whole) { return static_cast<double>(part) / whole; };
        const double dates = share(all.dated, all.found), speakers = share(all.spoken, all.found);
        const double precision = share(all.valuesFound, all.valuesMade),
                     recall = share(all.valuesFound, all.valuesWanted);
        qInfo("dates %.3f, speakers %.3f; values: precision %.3f, recall %.3f of %d, dated %d", dates, speakers,
              precision, recall, all.valuesWanted, all.valuesDated);
        QVERIFY2(dates >= 0.98, "of the statements found, fewer than 98 in 100 have their date");
        QVERIFY2(speakers >= 0.98, "of the statements found, fewer than 98 in 100 have their speaker");
        QVERIFY2(precision >= 0.94, "fewer than 94 in 100 values made are stated");
        QVERIFY2(recall >= 0.85, "fewer than 85 in 100 values are found");
    }

    /// What states nothing must give nothing: a wrong edge costs more than a missing one.
    void traps() {
        Outcome traps;
        std::ifstream in(fs::path(WENMAI_SOURCE_DIR) / "tests/golden/statements/traps.tsv");
        std::string line;
        while (std::getline(in, line))
            if (!line.empty() && line.front() != '#') check(line, traps);
        qInfo("%d of %d traps give nothing", traps.right, traps.sentences);
        QVERIFY(traps.sentences >= 200);
        QVERIFY(traps.right * 100 >= traps.sentences * 98);
    }
};

QTEST_APPLESS_MAIN(TestStatementTables)
#include "tst_statement_tables.moc"
