#include "app/cli/asked.h"
#include "app/cli/statement_print.h"
#include "app/cli/view_options.h"

#include "core/view/counts.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wenmai::cli {
namespace {

using Json = nlohmann::ordered_json;

/// The id of the article that this one reprints; null where it reprints none.
Json reprintOf(const KnowledgeGraph& graph, ArticleIndex article) {
    const ArticleIndex original = graph.originalOf(article);
    return original == article ? Json(nullptr) : Json(graph.article(original).id);
}

void showNode(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId id, bool asJson) {
    const GraphNode& node = graph.node(id);
    Json out = json(node.entity), surfaces = Json::array(), articles = Json::array(), statements = Json::array();
    std::string text;
    for (const Surface& surface : node.surfaces) {
        surfaces.push_back({{"text", surface.text}, {"count", surface.count}});
        text += "  " + surface.text + " ×" + std::to_string(surface.count);
    }
    for (const ArticleIndex a : node.articles)
        articles.push_back(graph.article(a).id);
    if (!asJson)
        std::printf("%s (%s), named %u times in %zu articles\n%s\n\n", node.entity.name.c_str(),
                    std::string(name(node.entity.type)).c_str(), node.mentions, node.articles.size(), text.c_str());
    for (const StatementRow& row : chronology(graph, spec, id)) {
        const Extraction& article = graph.article(row.ref.article);
        if (asJson) {
            Json statement = row.edge ? json(article, graph.statement(row.ref)) : json(article, graph.value(row.ref));
            statement["reprint_of"] = reprintOf(graph, row.ref.article);
            if (row.edge) {
                statement["support"] = graph.edge(*row.edge).support;
                statement["reprints"] = graph.edge(*row.edge).reprints;
            }
            statements.push_back(std::move(statement));
        } else
            std::fputs(
                (row.edge ? lines(article, graph.statement(row.ref)) : lines(article, graph.value(row.ref))).c_str(),
                stdout);
    }
    if (!asJson) return;
    out["mentions"] = node.mentions;
    out["surfaces"] = std::move(surfaces);
    out["articles"] = std::move(articles);
    out["statements"] = std::move(statements);
    print(out);
}

void showEntities(const KnowledgeGraph& graph, ViewSpec spec, bool asJson) {
    spec.lonely = true;
    for (const EntityRow& row : entityRows(graph, spec)) {
        const GraphNode& node = graph.node(row.node);
        if (asJson) {
            Json out = json(node.entity);
            out["mentions"] = node.mentions;
            out["neighbours"] = row.degree;
            out["statements"] = row.statements;
            print(out);
        } else {
            std::printf("%s\t%s\t%u\t%u\t%u\n", node.entity.name.c_str(), std::string(name(node.entity.type)).c_str(),
                        node.mentions, row.degree, row.statements);
        }
    }
}

bool showArticles(const Asked& asked, bool asJson) {
    const auto articles = asked.workspace.articles();
    if (!articles) return complain(articles.error()), false;
    for (const ArticleInfo& a : *articles) {
        const std::string published = a.published ? iso(*a.published) : "";
        const auto index = asked.graph->findArticle(a.id);
        const Json original = index ? reprintOf(*asked.graph, *index) : Json(nullptr);
        if (asJson) {
            print({{"article", a.id},
                   {"path", a.path},
                   {"title", a.title},
                   {"source", a.source},
                   {"published", a.published ? Json(published) : Json(nullptr)},
                   {"bytes", a.size},
                   {"entities", a.entities},
                   {"statements", a.statements},
                   {"values", a.values},
                   {"reprint_of", original}});
        } else {
            std::printf("%s\t%s\t%s\t%s\t%u\t%u\t%s\n", a.id.c_str(), published.c_str(), a.source.c_str(),
                        a.title.c_str(), a.entities, a.statements,
                        original.is_null() ? "" : original.get<std::string>().c_str());
        }
    }
    return true;
}

bool showArticle(const Workspace& workspace, const std::string& id, bool asJson) {
    const auto article = workspace.extraction(id);
    if (!article) return complain(article.error()), false;
    if (asJson) {
        std::puts(toJson(*article).c_str());
        return true;
    }
    const Metadata& about = article->metadata;
    std::printf("%s\n%s\n%s\n\n", about.title ? about.title->text.c_str() : id.c_str(),
                about.source ? about.source->text.c_str() : "no outlet named",
                about.published ? iso(about.published->date).c_str() : "no date of publication");
    for (const Statement& s : article->statements)
        std::fputs(lines(*article, s).c_str(), stdout);
    for (const ValueStatement& v : article->values)
        std::fputs(lines(*article, v).c_str(), stdout);
    return true;
}

int run(const Context& context) {
    const auto arguments =
        parse(context.words, withViewOptions({{"--article"}, {"--json", "--articles", "--entities"}}));
    if (!arguments) return wrongUsage;
    const auto article = arguments->option("--article");
    const bool articles = arguments->flag("--articles"), entities = arguments->flag("--entities");
    if (!arguments->words.empty() + article.has_value() + articles + entities != 1) {
        std::fprintf(stderr, "wenmai-cli: show takes names, or one of --article, --articles, --entities\n");
        return wrongUsage;
    }
    const bool asJson = arguments->flag("--json");
    int code = done;
    if (article) {
        const auto workspace = openAsked(*arguments, Workspace::Mode::ReadOnly, code);
        if (!workspace) return code;
        return showArticle(*workspace, *article, asJson) ? done : notAllDone;
    }
    const auto asked = ask(*arguments, code);
    if (!asked) return code;
    if (articles) return showArticles(*asked, asJson) ? done : notAllDone;
    const auto spec = viewSpecOf(context, *arguments, *asked->graph, code);
    if (!spec) return code;
    if (entities) return showEntities(*asked->graph, *spec, asJson), done;
    for (const std::string& word : arguments->words) {
        if (const auto node = nodeNamed(context, *asked->graph, word))
            showNode(*asked->graph, *spec, *node, asJson);
        else
            code = notAllDone;
    }
    return code;
}

} // namespace

const Command showCommand{
    "show",
    "  show -w FILE.wenmai ENTITY…          what is stated of an entity, oldest first; or lists of what is there",
    R"(show -w FILE.wenmai [options] ENTITY…
       wenmai-cli show -w FILE.wenmai [--article NAME | --articles | --entities] [options]

Prints an entity's spellings and what the articles state of it, oldest first, with the sentences and their place (article,
bytes). Entities go by any spelling: 輝達, Nvidia and 英伟达 are one.

  --article NAME    what one article states
  --articles        a line for each article: name, date, outlet, title, entities, statements, what it reprints
  --entities        a line for each entity: name, type, mentions, neighbours, statements
  --json            JSON objects, one a line

Statements may be chosen with --from, --to, --dated, --type, --predicate, --polarity, --modality, --min-support,
--entity and --hops, as wenmai-cli export --help says.
)",
    run,
};

} // namespace wenmai::cli
