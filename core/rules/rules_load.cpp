#include "core/rules/pattern.h"
#include "core/rules/rules.h"
#include "core/rules/yaml.h"
#include "core/text/fold.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>
#include <set>

namespace wenmai {

namespace fs = std::filesystem;

/// Reads rule files; every complaint carries its place.
class RulesLoader {
public:
    RulesLoader(Rules& rules, Diagnostics& diagnostics) : m_rules(rules), m_diagnostics(diagnostics) {}

    void schema(const fs::path& file) {
        m_file = file;
        readYaml(file, m_diagnostics, [&](const YAML::Node& root) {
            for (const auto& pair : root) {
                const auto predicate = predicateFrom(pair.first.Scalar());
                if (!predicate) {
                    complain(pair.first, "unknown predicate " + pair.first.Scalar());
                    continue;
                }
                auto& ends = m_usual[*predicate];
                ends.first = types(pair.second["subject"]);
                ends.second = types(pair.second["object"]);
            }
        });
    }

    void rules(const fs::path& file) {
        m_file = file;
        readYaml(file, m_diagnostics, [&](const YAML::Node& root) {
            if (!root.IsSequence()) return complain(root, "expected a list of rules");
            for (const YAML::Node& node : root) {
                const std::size_t before = m_diagnostics.size();
                if (!node.IsMap()) {
                    complain(node, "expected a rule: a mapping with name, predicate or property, and verb or pattern");
                    continue;
                }
                keys(node);
                if (node["verb"])
                    frame(node, before);
                else if (node["pattern"])
                    pattern(node, before);
                else
                    complain(node, "expected \"verb\" or \"pattern\"");
            }
        });
    }

private:
    void complain(const YAML::Node& node, std::string message) {
        m_diagnostics.push_back({Diagnostic::Severity::Error, placeOf(node, m_file), std::move(message)});
    }

    void keys(const YAML::Node& node) {
        static const std::set<std::string> known = {
            "name",     "predicate",    "property",   "subject",        "object",   "verb",  "ends",
            "pattern",  "polarity",     "modality",   "passive",        "examples", "note",  "noun",
            "governor", "not_governor", "object_end", "not_object_end", "nominal",  "abroad"};
        for (const auto& pair : node)
            if (!known.contains(pair.first.Scalar())) complain(pair.first, "unknown key " + pair.first.Scalar());
    }

    TypeSet types(const YAML::Node& node) {
        TypeSet out;
        if (!node) return out;
        for (const std::string& name : stringList(node, m_file, m_diagnostics)) {
            if (name == "any") {
                out.set();
            } else if (name == "body") {
                for (const auto type :
                     {EntityType::Company, EntityType::Government, EntityType::Media, EntityType::Organization})
                    out.set(static_cast<std::size_t>(type));
            } else if (const auto type = entityTypeFrom(name)) {
                out.set(static_cast<std::size_t>(*type));
            } else {
                complain(node, "unknown entity type " + name);
            }
        }
        return out;
    }

    RuleHead head(const YAML::Node& node) {
        RuleHead out;
        out.where = placeOf(node, m_file);
        if (!node["name"] || !m_names.insert(node["name"].Scalar()).second)
            complain(node, "a rule needs a name of its own");
        else
            out.name = node["name"].Scalar();
        if (const YAML::Node p = node["predicate"]) {
            out.predicate = predicateFrom(p.Scalar());
            if (!out.predicate) complain(p, "unknown predicate " + p.Scalar());
        } else if (const YAML::Node v = node["property"]) {
            out.property = valuePropertyFrom(v.Scalar());
            if (!out.property) complain(v, "unknown property " + v.Scalar());
        } else {
            complain(node, "expected \"predicate\" or \"property\"");
        }
        if (out.predicate) {
            out.subjectTypes = m_usual[*out.predicate].first;
            out.objectTypes = m_usual[*out.predicate].second;
        } else {
            out.subjectTypes.set();
        }
        if (node["subject"]) out.subjectTypes = types(node["subject"]);
        if (node["object"]) out.objectTypes = types(node["object"]);
        if (const YAML::Node p = node["polarity"]) {
            const auto polarity = polarityFrom(p.Scalar());
            if (!polarity) complain(p, "expected affirmed or negated");
            out.polarity = polarity.value_or(Polarity::Affirmed);
        }
        if (const YAML::Node m = node["modality"]) {
            out.modality = modalityFrom(m.Scalar());
            if (!out.modality) complain(m, "expected actual, planned or possible");
        }
        if (const YAML::Node list = node["examples"]) {
            if (!list.IsSequence()) complain(list, "expected a list of examples");
            for (const YAML::Node& each : list)
                example(each, out);
        } else {
            complain(node, "a rule needs examples");
        }
        return out;
    }

    /// "text" alone gives nothing; "text: [what it gives]".
    void example(const YAML::Node& node, RuleHead& out) {
        if (node.IsScalar()) {
            out.examples.push_back({node.Scalar(), {}, placeOf(node, m_file)});
        } else if (node.IsMap() && node.size() == 1) {
            const auto pair = *node.begin();
            out.examples.push_back(
                {pair.first.Scalar(), stringList(pair.second, m_file, m_diagnostics), placeOf(node, m_file)});
        } else {
            complain(node, "expected a sentence, or a sentence: [what it gives]");
        }
    }

    /// "subj", "obj", "obj2", "agent", "clause", "pp 向/对/给"; with ~: also owners of the phrase's head.
    std::vector<Role> roles(const YAML::Node& node) {
        std::vector<Role> out;
        if (!node) return out;
        for (const std::string& text : stringList(node, m_file, m_diagnostics)) {
            Role role;
            std::string kind = text;
            if (kind.ends_with('~')) {
                role.owners = true;
                kind.pop_back();
            }
            if (kind == "subj") {
                role.kind = Role::Kind::Subject;
            } else if (kind == "obj") {
                role.kind = Role::Kind::Object;
            } else if (kind == "obj2") {
                role.kind = Role::Kind::SecondObject;
            } else if (kind == "agent") {
                role.kind = Role::Kind::Agent;
            } else if (kind == "near") {
                role.kind = Role::Kind::Near;
            } else if (kind == "clause") {
                role.kind = Role::Kind::Clause;
            } else if (kind.starts_with("pp ")) {
                role.kind = Role::Kind::Preposition;
                std::string word;
                for (const char c : foldedString(kind.substr(3)) + "/") {
                    if (c != '/') {
                        word += c;
                        continue;
                    }
                    role.prepositions.push_back(word);
                    word.clear();
                }
            } else {
                complain(node, "expected subj, obj, obj2, agent, near, clause or pp …, not " + text);
            }
            out.push_back(std::move(role));
        }
        return out;
    }

    std::optional<std::size_t> classOf(const YAML::Node& node) {
        if (!node) return std::nullopt;
        const auto number =
            node.Scalar().starts_with('@') ? m_rules.m_lists.find(node.Scalar().substr(1)) : std::nullopt;
        if (!number) complain(node, "expected @ and the name of a word class, not " + node.Scalar());
        return number;
    }

    void frame(const YAML::Node& node, std::size_t before) {
        RuleFrame out;
        out.head = head(node);
        const YAML::Node verb = node["verb"];
        std::string className = "verb of " + out.head.name;
        std::vector<std::string> words;
        if (verb.IsScalar() && verb.Scalar().starts_with('@')) {
            className = verb.Scalar().substr(1);
            if (!m_rules.m_lists.find(className)) complain(verb, "no word class named " + className);
            for (const auto& [word, entry] : m_rules.m_lists.words())
                if (m_rules.m_lists.find(className) && entry.classes.test(*m_rules.m_lists.find(className)))
                    words.push_back(word);
        } else {
            words = stringList(verb, m_file, m_diagnostics);
            // 公布了 is 公布 and its 了, which the grammar reads by itself.
            constexpr std::string_view done = "了";
            for (std::string& word : words)
                if (word.ends_with(done) && word.size() > 2 * done.size()) word.resize(word.size() - done.size());
            if (!m_rules.m_lists.add(className, words)) complain(verb, "too many word classes");
        }
        m_rules.m_lists.add("verb", words, WordTag::Verb);
        // Nouns that say the same behind a light verb (对甲实施出口管制).
        if (node["noun"]) m_rules.m_lists.add(className, stringList(node["noun"], m_file, m_diagnostics), {}, false);
        const YAML::Node ends = node["ends"];
        if (!ends || !ends.IsSequence()) complain(node, "expected \"ends\": a list of {subject, object, item}");
        for (const YAML::Node& each : ends ? ends : YAML::Node(YAML::NodeType::Sequence)) {
            if (!each.IsMap()) {
                complain(each, "expected {subject: …, object: …}");
                continue;
            }
            Arrangement a{roles(each["subject"]), roles(each["object"]), roles(each["item"])};
            if (a.subject.empty() || a.object.empty()) complain(each, "expected \"subject\" and \"object\"");
            out.arrangements.push_back(std::move(a));
        }
        if (node["passive"]) out.passive = node["passive"].Scalar() != "false";
        if (node["abroad"]) out.abroad = node["abroad"].Scalar() == "true";
        if (node["nominal"]) out.nominal = node["nominal"].Scalar() != "false";
        // As a noun it has a doer and what is done to; a frame that asks for something else is read as a verb alone.
        if (out.arrangements.empty() || out.arrangements.front().subject.empty() ||
            out.arrangements.front().subject.front().kind != Role::Kind::Subject)
            out.nominal = false;
        out.governor = classOf(node["governor"]);
        out.notGovernor = classOf(node["not_governor"]);
        out.objectEnd = classOf(node["object_end"]);
        out.notObjectEnd = classOf(node["not_object_end"]);
        if (m_diagnostics.size() > before) return;
        out.trigger = *m_rules.m_lists.find(className);
        m_rules.m_triggers.set(out.trigger);
        m_rules.m_byClass[out.trigger].push_back(m_rules.m_frames.size());
        m_rules.m_frames.push_back(std::move(out));
    }

    void pattern(const YAML::Node& node, std::size_t before) {
        Pattern base;
        base.head = head(node);
        base.governor = classOf(node["governor"]);
        const YAML::Node list = node["pattern"];
        std::vector<Pattern> made;
        for (const std::string& text : stringList(list, m_file, m_diagnostics)) {
            auto steps = compilePattern(text, m_rules.m_lists, base.head.subjectTypes, base.head.objectTypes);
            if (!steps) {
                complain(list, "in the pattern \"" + text + "\" at character " +
                                   std::to_string(steps.error().where.column) + ": " + steps.error().message);
                continue;
            }
            PatternNeeds needs = needsOf(*steps);
            // Values and standing facts name their owner themselves.
            const bool event = base.head.predicate.has_value();
            made.push_back({base.head, std::move(*steps), std::move(needs), base.governor,
                            event && text.find("<subject") == std::string::npos});
            if (made.back().subjectOfClause && text.find("trigger(") == std::string::npos)
                complain(list, "a pattern without <subject> needs a trigger, whose subject it takes: \"" + text + "\"");
        }
        if (m_diagnostics.size() > before) return;
        for (Pattern& p : made)
            m_rules.m_patterns.push_back(std::move(p));
    }

    Rules& m_rules;
    Diagnostics& m_diagnostics;
    fs::path m_file;
    std::map<Predicate, std::pair<TypeSet, TypeSet>> m_usual;
    std::set<std::string> m_names;
};

Rules Rules::load(const std::vector<fs::path>& folders, const fs::path& schema, Diagnostics& diagnostics) {
    Rules rules;
    RulesLoader loader(rules, diagnostics);
    loader.schema(schema);
    std::vector<fs::path> words, others;
    for (const fs::path& folder : folders) {
        std::vector<fs::path> files;
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            if (it->path().extension() == ".yaml") files.push_back(it->path());
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files)
            (file.filename().string().starts_with("words") ? words : others).push_back(file);
    }
    for (const fs::path& file : words)
        rules.m_lists.load(file, diagnostics);
    for (const fs::path& file : others)
        loader.rules(file);
    std::vector<WordFilter*> filters;
    for (Pattern& pattern : rules.m_patterns) {
        rules.m_patternIndex.add(pattern.needs);
        collectFilters(pattern.needs, pattern.steps, filters);
    }
    numberFilters(filters);
    for (std::size_t number = 0; number < maxWordClasses; ++number)
        if (rules.m_triggers.test(number)) rules.m_triggerNumbers.push_back(number);
    return rules;
}

} // namespace wenmai
