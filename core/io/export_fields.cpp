#include "core/io/export_fields.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

using Type = ExportField::Type;

std::string joined(const std::vector<Surface>& surfaces) {
    std::string out;
    for (const Surface& s : surfaces)
        out += (out.empty() ? "" : "; ") + s.text;
    return out;
}

std::string dateText(const std::optional<Date>& date) {
    return date ? iso(*date) : std::string();
}

std::string citedText(const std::optional<CitedText>& cited) {
    return cited ? cited->text : std::string();
}

void addSource(ExportRow& row, const Extraction& article, const Evidence& e) {
    const Metadata& m = article.metadata;
    row.insert(row.end(), {article.id, citedText(m.title), citedText(m.source),
                           m.published ? iso(m.published->date) : std::string(), std::to_string(e.raw.begin),
                           std::to_string(e.raw.end), e.quote, e.rule, e.triggerText, toText(e.why)});
}

} // namespace

const std::vector<ExportField>& nodeFields() {
    static const std::vector<ExportField> fields{{"name"},
                                                 {"type"},
                                                 {"surfaces"},
                                                 {"mentions", Type::Integer},
                                                 {"articles", Type::Integer},
                                                 {"support", Type::Integer}};
    return fields;
}

ExportRow nodeRow(const KnowledgeGraph& graph, NodeId id) {
    const GraphNode& node = graph.node(id);
    return {node.entity.name,
            std::string(name(node.entity.type)),
            joined(node.surfaces),
            std::to_string(node.mentions),
            std::to_string(node.articles.size()),
            std::to_string(node.support)};
}

const std::vector<ExportField>& edgeFields() {
    static const std::vector<ExportField> fields{{"predicate"},
                                                 {"polarity"},
                                                 {"modality"},
                                                 {"support", Type::Integer},
                                                 {"sentences", Type::Integer},
                                                 {"contradicted", Type::Boolean},
                                                 {"first_date"},
                                                 {"last_date"}};
    return fields;
}

ExportRow edgeRow(const KnowledgeGraph& graph, const ExportSelection::Edge& what) {
    const GraphEdge& edge = graph.edge(what.edge);
    std::optional<Date> first, last;
    for (const EvidenceRef& ref : what.evidence) {
        const auto& date = graph.statement(ref).date;
        if (!date) continue;
        if (!first || firstDay(*date) < firstDay(*first)) first = date;
        if (!last || lastDay(*date) > lastDay(*last)) last = date;
    }
    return {std::string(name(edge.predicate)),
            std::string(name(edge.polarity)),
            std::string(name(edge.modality)),
            std::to_string(supportOf(what.evidence)),
            std::to_string(what.evidence.size()),
            edge.contradicted ? "true" : "false",
            dateText(first),
            dateText(last)};
}

const std::vector<ExportField>& evidenceFields() {
    static const std::vector<ExportField> fields{{"item"},
                                                 {"attributed_to"},
                                                 {"date"},
                                                 {"article"},
                                                 {"title"},
                                                 {"source"},
                                                 {"published"},
                                                 {"begin_byte", Type::Integer},
                                                 {"end_byte", Type::Integer},
                                                 {"quote"},
                                                 {"rule"},
                                                 {"trigger"},
                                                 {"why"}};
    return fields;
}

ExportRow evidenceRow(const KnowledgeGraph& graph, EvidenceRef ref) {
    const Statement& s = graph.statement(ref);
    ExportRow row{s.item.value_or(""), s.attributedTo.value_or(""), dateText(s.date)};
    addSource(row, graph.article(ref.article), s.evidence);
    return row;
}

const std::vector<ExportField>& valueFields() {
    static const std::vector<ExportField> fields{{"subject"},
                                                 {"subject_type"},
                                                 {"property"},
                                                 {"value"},
                                                 {"attributed_to"},
                                                 {"date"},
                                                 {"article"},
                                                 {"title"},
                                                 {"source"},
                                                 {"published"},
                                                 {"begin_byte", Type::Integer},
                                                 {"end_byte", Type::Integer},
                                                 {"quote"},
                                                 {"rule"},
                                                 {"trigger"},
                                                 {"why"}};
    return fields;
}

ExportRow valueRow(const KnowledgeGraph& graph, EvidenceRef ref) {
    const ValueStatement& v = graph.value(ref);
    ExportRow row{v.subject.name, std::string(name(v.subject.type)), std::string(name(v.property)),
                  v.value,        v.attributedTo.value_or(""),       dateText(v.date)};
    addSource(row, graph.article(ref.article), v.evidence);
    return row;
}

std::uint32_t supportOf(std::span<const EvidenceRef> evidence) {
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < evidence.size(); ++i)
        count += i == 0 || evidence[i].article != evidence[i - 1].article;
    return count;
}

std::string xmlEscaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = utf8::decode(text, at);
        switch (code) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;";
            break;
        case '\r':
            out += "&#13;";
            break;
        case '\t':
            out += "&#9;";
            break;
        default:
            if (code < 0x20 || code == 0xFFFD || code == 0xFFFE || code == 0xFFFF)
                out += "\xEF\xBF\xBD";
            else
                out.append(text, at, length);
        }
        at += length;
    }
    return out;
}

} // namespace wenmai
