// Lossless: the articles as extractions (the form of `wenmai-cli extract`), restricted to what is exported, and beside
// them the merged graph for programs that want it ready-made.

#include "core/base/json_text.h"
#include "core/io/export_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace wenmai {
namespace {

constexpr std::string_view formatName = "wenmai-graph";
constexpr int formatVersion = 1;

/// Which statements and values of each article are exported.
struct Kept {
    std::set<std::uint32_t> statements, values;
    bool named = false; ///< it names an exported entity
};

std::vector<Kept> kept(const KnowledgeGraph& graph, const ExportSelection& what) {
    std::vector<Kept> articles(graph.articles().size());
    for (const ExportSelection::Edge& edge : what.edges)
        for (const EvidenceRef& ref : edge.evidence)
            articles[ref.article].statements.insert(ref.index);
    for (const EvidenceRef& ref : what.values)
        articles[ref.article].values.insert(ref.index);
    for (const NodeId node : what.nodes)
        for (const ArticleIndex a : graph.node(node).articles)
            articles[a].named = true;
    return articles;
}

Extraction restricted(const Extraction& article, const Kept& keep, const std::set<EntityKey>& entities) {
    Extraction x;
    x.id = article.id;
    x.metadata = article.metadata;
    x.signature = article.signature;
    for (const EntityRecord& e : article.entities)
        if (entities.contains(e.entity)) x.entities.push_back(e);
    for (const Mention& m : article.mentions)
        if (entities.contains(m.entity)) x.mentions.push_back(m);
    for (const std::uint32_t i : keep.statements)
        x.statements.push_back(article.statements[i]);
    for (const std::uint32_t i : keep.values)
        x.values.push_back(article.values[i]);
    return x;
}

constexpr std::string_view hex = "0123456789abcdef";

/// As toJson(), with the signature (four digits a minimum), without which reprints would count again.
std::string articleJson(const Extraction& article) {
    std::string out = toJson(article);
    const TextSignature& signature = article.signature;
    if (signature.minima.empty()) return out;
    out.back() = ',';
    out += "\"signature\":{\"shingles\":" + std::to_string(signature.shingles) + ",\"minima\":\"";
    for (const std::uint16_t minimum : signature.minima)
        for (const int shift : {12, 8, 4, 0})
            out += hex[static_cast<std::size_t>(minimum >> shift & 15)];
    return out + "\"}}";
}

/// Nothing where it is none of ours.
TextSignature signatureFrom(const nlohmann::json& article) {
    const auto found = article.find("signature");
    if (found == article.end() || !found->is_object()) return {};
    TextSignature out;
    const auto shingles = found->find("shingles"), minima = found->find("minima");
    if (shingles == found->end() || !shingles->is_number_unsigned() || minima == found->end() || !minima->is_string())
        return {};
    const auto& digits = minima->get_ref<const std::string&>();
    if (digits.size() != TextSignature::bins * 4 || digits.find_first_not_of(hex) != std::string::npos) return {};
    out.shingles = shingles->get<std::uint32_t>();
    for (std::size_t i = 0; i < digits.size(); i += 4)
        out.minima.push_back(static_cast<std::uint16_t>(std::stoul(digits.substr(i, 4), nullptr, 16)));
    return out;
}

void fields(std::string& out, const std::vector<ExportField>& names, const ExportRow& row) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        out += std::string(",\"") + names[i].name + "\":";
        if (names[i].type != ExportField::Type::Text)
            out += row[i];
        else
            out += row[i].empty() ? "null" : jsonString(row[i]);
    }
}

template<class Range, class Write>
void list(std::string& out, const char* key, const Range& range, Write write) {
    out += std::string(",\n\"") + key + "\":[";
    bool first = true;
    for (const auto& each : range) {
        out += first ? "\n" : ",\n";
        first = false;
        write(each);
    }
    out += ']';
}

} // namespace

std::string exportedJson(const KnowledgeGraph& graph, const ExportSelection& what) {
    std::set<EntityKey> entities;
    for (const NodeId node : what.nodes)
        entities.insert(graph.node(node).entity);
    const auto keep = kept(graph, what);
    std::vector<ArticleIndex> articles;
    for (ArticleIndex a = 0; a < keep.size(); ++a)
        if (keep[a].named || !keep[a].statements.empty() || !keep[a].values.empty()) articles.push_back(a);

    std::string out = "{\"format\":" + jsonString(formatName) + ",\"version\":" + std::to_string(formatVersion);
    list(out, "articles", articles,
         [&](ArticleIndex a) { out += articleJson(restricted(graph.article(a), keep[a], entities)); });
    list(out, "nodes", what.nodes, [&](NodeId node) {
        out += "{\"id\":" + std::to_string(node);
        fields(out, nodeFields(), nodeRow(graph, node));
        out += '}';
    });
    list(out, "edges", what.edges, [&](const ExportSelection::Edge& e) {
        const GraphEdge& edge = graph.edge(e.edge);
        out += "{\"id\":" + std::to_string(e.edge) + ",\"source\":" + std::to_string(edge.from) +
               ",\"target\":" + std::to_string(edge.to);
        fields(out, edgeFields(), edgeRow(graph, e));
        out += '}';
    });
    return out + "}\n";
}

Result<std::vector<Extraction>> importedJson(std::string_view text) {
    const auto bad = [](std::string why) { return Error{ErrorCode::Malformed, std::move(why), {}}; };
    const nlohmann::json j = nlohmann::json::parse(text, nullptr, false);
    if (j.is_discarded()) return bad("no JSON");
    if (!j.is_object() || j.value("format", nlohmann::json()) != formatName)
        return Error{ErrorCode::WrongFormat, "no export of a Wenmai graph", {}};
    const auto version = j.find("version");
    if (version == j.end() || !version->is_number_integer()) return bad("\"version\" is missing");
    if (version->get<std::int64_t>() > formatVersion)
        return Error{ErrorCode::NewerVersion, "version " + version->dump() + " of the format", {}};
    const auto articles = j.find("articles");
    if (articles == j.end() || !articles->is_array()) return bad("\"articles\" is no list");
    std::vector<Extraction> list;
    for (const auto& article : *articles) {
        auto x = extractionFromJson(article.dump());
        if (!x) return bad("article " + std::to_string(list.size() + 1) + ": " + x.error().message);
        x->signature = signatureFrom(article);
        list.push_back(std::move(x).value());
    }
    return list;
}

} // namespace wenmai
