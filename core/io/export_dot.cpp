// Graphviz: an edge of the file is an edge of the graph; its tooltip lists the sentences.

#include "core/io/export_fields.h"

#include "core/base/utf8.h"

#include <array>

namespace wenmai {
namespace {

/// In a quoted string only " ends it; a backslash is an escape in labels and tooltips.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = utf8::decode(text, at);
        if (code == '"')
            out += "\\\"";
        else if (code == '\\')
            out += "\\\\";
        else if (code == '\n')
            out += "\\n";
        else if (code < 0x20 || code == 0xFFFD)
            out += "\xEF\xBF\xBD";
        else
            out.append(text, at, length);
        at += length;
    }
    return out + '"';
}

constexpr std::array<const char*, entityTypeCount> shapes{"ellipse", "box",       "octagon",       "note",   "house",
                                                          "hexagon", "component", "parallelogram", "folder", "tab"};

std::string sentences(const KnowledgeGraph& graph, const ExportSelection::Edge& edge) {
    std::string out;
    for (const EvidenceRef& ref : edge.evidence) {
        const Statement& s = graph.statement(ref);
        if (!out.empty()) out += '\n';
        out += s.evidence.quote + " [" + graph.article(ref.article).id + ' ' + std::to_string(s.evidence.raw.begin) +
               '-' + std::to_string(s.evidence.raw.end) + (s.date ? "; " + iso(*s.date) : "") +
               (s.attributedTo ? "; " + *s.attributedTo : "") + ']';
    }
    return out;
}

} // namespace

std::string exportedDot(const KnowledgeGraph& graph, const ExportSelection& what) {
    std::string out = "digraph wenmai {\n  charset=\"UTF-8\";\n  overlap=false;\n";
    for (const NodeId n : what.nodes) {
        const EntityKey& entity = graph.node(n).entity;
        const ExportRow row = nodeRow(graph, n);
        out += "  n" + std::to_string(n) + " [label=" + quoted(entity.name) +
               ", shape=" + shapes[static_cast<std::size_t>(entity.type)];
        for (std::size_t i = 1; i < row.size(); ++i)
            out += std::string(", ") + nodeFields()[i].name + '=' + quoted(row[i]);
        out += "];\n";
    }
    for (const ExportSelection::Edge& e : what.edges) {
        const GraphEdge& edge = graph.edge(e.edge);
        const ExportRow row = edgeRow(graph, e);
        out += "  n" + std::to_string(edge.from) + " -> n" + std::to_string(edge.to) + " [label=" + quoted(row[0]);
        if (symmetric(edge.predicate)) out += ", dir=none";
        if (edge.modality == Modality::Planned) out += ", style=dashed";
        if (edge.modality == Modality::Possible) out += ", style=dotted";
        if (edge.polarity == Polarity::Negated) out += ", color=red, arrowhead=tee";
        for (std::size_t i = 1; i < row.size(); ++i)
            if (!row[i].empty()) out += std::string(", ") + edgeFields()[i].name + '=' + quoted(row[i]);
        out += ", tooltip=" + quoted(sentences(graph, e)) + "];\n";
    }
    return out + "}\n";
}

} // namespace wenmai
