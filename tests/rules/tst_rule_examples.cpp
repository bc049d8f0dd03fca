#include "core/rules/rules.h"
#include "tests/rules/statement_notation.h"
#include "tests/support/loaded_engine.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace wenmai;

/// Every rule is tested by the sentences it carries: what they must give, and that the rule gives no more.
class TestRuleExamples : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;
    std::vector<RuleHead> m_rules;

private slots:
    void initTestCase() {
        loadEngine(m_engine);
        const std::filesystem::path data = WENMAI_DATA_DIR;
        Diagnostics diagnostics;
        const Rules rules = Rules::load({data / "rules"}, data / "schema" / "predicates.yaml", diagnostics);
        for (const Diagnostic& d : diagnostics)
            QFAIL(dump(d).c_str());
        for (const RuleFrame& f : rules.frames())
            m_rules.push_back(f.head);
        for (const Pattern& p : rules.patterns())
            if (m_rules.empty() || m_rules.back().name != p.head.name) m_rules.push_back(p.head);
    }

    void everyPredicateHasARule() {
        for (std::size_t i = 0; i < predicateCount; ++i) {
            const auto predicate = static_cast<Predicate>(i);
            QVERIFY2(std::any_of(m_rules.begin(), m_rules.end(), [&](auto& r) { return r.predicate == predicate; }),
                     std::string(name(predicate)).c_str());
        }
    }

    void examples() {
        int wrong = 0;
        for (const RuleHead& rule : m_rules) {
            for (const RuleExample& example : rule.examples) {
                RawArticle article;
                article.id = "example";
                article.bytes = example.text;
                const auto made = m_engine->extract(article);
                QVERIFY(made);
                std::vector<ExpectedStatement> expected;
                for (const std::string& text : example.expected) {
                    const auto one = parseStatement(text);
                    QVERIFY2(one, dump(example.where).c_str());
                    expected.push_back(*one);
                }
                for (const ExpectedStatement& e : expected) {
                    const bool found =
                        std::any_of(made->statements.begin(), made->statements.end(), [&](const Statement& s) {
                            return sameRelation(e, s, *made) && s.polarity == e.polarity && s.modality == e.modality;
                        });
                    if (found) continue;
                    ++wrong;
                    qWarning("%s: %s: not found: %s %s %s", dump(example.where).c_str(), example.text.c_str(),
                             e.subject.c_str(), std::string(name(e.predicate)).c_str(), e.object.c_str());
                }
                for (const Statement& s : made->statements) {
                    if (s.evidence.rule != rule.name) continue;
                    if (std::any_of(expected.begin(), expected.end(),
                                    [&](const ExpectedStatement& e) { return sameRelation(e, s, *made); }))
                        continue;
                    ++wrong;
                    qWarning("%s: %s: made up: %s", dump(example.where).c_str(), example.text.c_str(), dump(s).c_str());
                }
            }
        }
        QCOMPARE(wrong, 0);
    }
};

QTEST_APPLESS_MAIN(TestRuleExamples)
#include "tst_rule_examples.moc"
