// RDF: entities are skos:Concepts, every sentence that states something an rdf:Statement that prov:wasQuotedFrom its
// article, with its place in the article's bytes as a Web Annotation selector. What is stated as fact stands as a plain
// triple too.

#include "core/io/export_fields.h"

#include "core/base/utf8.h"

#include <cstdio>

namespace wenmai {
namespace {

/// Percent-encodes all but letters and digits, which is valid in any IRI.
std::string encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            out += c;
            continue;
        }
        char buffer[4];
        std::snprintf(buffer, sizeof buffer, "%%%02X", static_cast<unsigned char>(c));
        out += buffer;
    }
    return out;
}

std::string literal(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = utf8::decode(text, at);
        switch (code) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (code < 0x20 || code == 0xFFFD)
                out += "\xEF\xBF\xBD";
            else
                out.append(text, at, length);
        }
        at += length;
    }
    return out + '"';
}

std::string typedDate(Date date) {
    const char* type = date.month == 0 ? "xsd:gYear" : date.day == 0 ? "xsd:gYearMonth" : "xsd:date";
    return '"' + iso(date) + "\"^^" + type;
}

std::string entityIri(const EntityKey& e) {
    return "<urn:wenmai:entity:" + std::string(name(e.type)) + ':' + encoded(e.name) + '>';
}

std::string articleIri(const Extraction& article) {
    return "<urn:wenmai:article:" + encoded(article.id) + '>';
}

/// Gathers "; predicate object" lines of one subject.
class Subject {
public:
    Subject(std::string& out, const std::string& iri, const char* type) : m_out(out) { m_out += iri + " a " + type; }
    ~Subject() { m_out += " .\n"; }
    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;
    void add(const char* predicate, const std::string& object) {
        m_out += std::string(" ;\n    ") + predicate + ' ' + object;
    }
    void text(const char* predicate, std::string_view value) {
        if (!value.empty()) add(predicate, literal(value));
    }

private:
    std::string& m_out;
};

void source(Subject& s, const Extraction& article, const Evidence& e, const std::optional<std::string>& speaker,
            const std::optional<Date>& date) {
    s.text("wm:attributedTo", speaker.value_or(""));
    if (date) s.add("dcterms:date", typedDate(*date));
    s.text("prov:value", e.quote);
    s.add("prov:wasQuotedFrom", articleIri(article));
    s.add("oa:hasSelector", "[ a oa:DataPositionSelector ; oa:start " + std::to_string(e.raw.begin) + " ; oa:end " +
                                std::to_string(e.raw.end) + " ]");
    s.text("wm:rule", e.rule);
}

void articles(std::string& out, const KnowledgeGraph& graph, const ExportSelection& what) {
    std::vector<std::uint8_t> cited(graph.articles().size(), 0);
    for (const ExportSelection::Edge& e : what.edges)
        for (const EvidenceRef& ref : e.evidence)
            cited[ref.article] = 1;
    for (const EvidenceRef& ref : what.values)
        cited[ref.article] = 1;
    for (ArticleIndex a = 0; a < cited.size(); ++a) {
        if (!cited[a]) continue;
        const Extraction& article = graph.article(a);
        const Metadata& m = article.metadata;
        Subject s(out, articleIri(article), "prov:Entity");
        s.text("dcterms:identifier", article.id);
        s.text("dcterms:title", m.title ? m.title->text : "");
        s.text("dcterms:publisher", m.source ? m.source->text : "");
        s.text("dcterms:creator", m.author ? m.author->text : "");
        if (m.published) s.add("dcterms:issued", typedDate(m.published->date));
    }
}

} // namespace

std::string exportedTurtle(const KnowledgeGraph& graph, const ExportSelection& what) {
    std::string out = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
                      "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                      "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
                      "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
                      "@prefix oa: <http://www.w3.org/ns/oa#> .\n"
                      "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
                      "@prefix wm: <urn:wenmai:vocabulary:> .\n\n";
    articles(out, graph, what);
    for (const NodeId n : what.nodes) {
        const GraphNode& node = graph.node(n);
        Subject s(out, entityIri(node.entity), "skos:Concept");
        s.add("wm:type", "wm:" + std::string(name(node.entity.type)));
        s.text("skos:prefLabel", node.entity.name);
        for (const Surface& surface : node.surfaces)
            if (surface.text != node.entity.name) s.text("skos:altLabel", surface.text);
    }
    std::size_t id = 0;
    for (const ExportSelection::Edge& e : what.edges) {
        const GraphEdge& edge = graph.edge(e.edge);
        const std::string from = entityIri(graph.node(edge.from).entity), to = entityIri(graph.node(edge.to).entity);
        const std::string predicate = "wm:" + std::string(name(edge.predicate));
        if (edge.polarity == Polarity::Affirmed && edge.modality == Modality::Actual)
            out += from + ' ' + predicate + ' ' + to + " .\n";
        for (const EvidenceRef& ref : e.evidence) {
            const Statement& st = graph.statement(ref);
            Subject s(out, "<urn:wenmai:statement:" + std::to_string(id++) + '>', "rdf:Statement");
            s.add("rdf:subject", from);
            s.add("rdf:predicate", predicate);
            s.add("rdf:object", to);
            s.add("wm:polarity", "wm:" + std::string(name(edge.polarity)));
            s.add("wm:modality", "wm:" + std::string(name(edge.modality)));
            s.text("wm:item", st.item.value_or(""));
            source(s, graph.article(ref.article), st.evidence, st.attributedTo, st.date);
        }
    }
    for (const EvidenceRef& ref : what.values) {
        const ValueStatement& v = graph.value(ref);
        Subject s(out, "<urn:wenmai:statement:" + std::to_string(id++) + '>', "rdf:Statement");
        s.add("rdf:subject", entityIri(v.subject));
        s.add("rdf:predicate", "wm:" + std::string(name(v.property)));
        s.add("rdf:object", literal(v.value));
        source(s, graph.article(ref.article), v.evidence, v.attributedTo, v.date);
    }
    return out;
}

} // namespace wenmai
