#include "core/io/export_fields.h"

#include "core/base/utf8.h"

namespace wenmai {
namespace {

/// Whether a spreadsheet would take the text for a formula; East Asian ones read the full-width signs alike.
bool looksLikeFormula(std::string_view text) {
    if (text.empty()) return false;
    switch (utf8::decode(text, 0).code) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case 0xFF1D:
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

/// With U+FFFD for what is no UTF-8, which readers of the whole file would stumble over.
std::string wellFormed(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = utf8::decode(text, at);
        if (code == 0)
            out += "\xEF\xBF\xBD";
        else
            utf8::append(out, code);
        at += length;
    }
    return out;
}

/// RFC 4180; numbers are left as they are, text that looks like a formula gets an apostrophe in front.
void field(std::string& out, std::string_view text, ExportField::Type type) {
    if (!utf8::valid(text) || text.find('\0') != text.npos) return field(out, wellFormed(text), type);
    const bool guarded = type == ExportField::Type::Text && looksLikeFormula(text);
    if (!guarded && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    if (guarded) out += '\'';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

class Table {
public:
    Table(std::vector<ExportField> fields, bool byteOrderMark) : m_fields(std::move(fields)) {
        if (byteOrderMark) m_out = "\xEF\xBB\xBF";
        ExportRow head;
        for (const ExportField& f : m_fields)
            head.emplace_back(f.name);
        add(head);
    }
    void add(const ExportRow& row) {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (i > 0) m_out += ',';
            field(m_out, row[i], m_fields[i].type);
        }
        m_out += "\r\n";
    }
    [[nodiscard]] std::string text() && { return std::move(m_out); }

private:
    std::vector<ExportField> m_fields;
    std::string m_out;
};

template<class... Parts>
std::vector<ExportField> fieldsOf(std::vector<ExportField> first, const Parts&... rest) {
    (first.insert(first.end(), rest.begin(), rest.end()), ...);
    return first;
}

ExportRow rowOf(ExportRow first, const ExportRow& rest) {
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

} // namespace

std::vector<ExportFile> exportedCsv(const KnowledgeGraph& graph, const ExportSelection& what, bool mark) {
    using Type = ExportField::Type;
    Table nodes(fieldsOf({{"id", Type::Integer}}, nodeFields()), mark);
    for (const NodeId n : what.nodes)
        nodes.add(rowOf({std::to_string(n)}, nodeRow(graph, n)));

    Table edges(fieldsOf({{"id", Type::Integer},
                          {"source", Type::Integer},
                          {"target", Type::Integer},
                          {"subject"},
                          {"subject_type"},
                          {"object"},
                          {"object_type"}},
                         edgeFields()),
                mark);
    Table evidence(fieldsOf({{"edge", Type::Integer}}, evidenceFields()), mark);
    for (const ExportSelection::Edge& e : what.edges) {
        const GraphEdge& edge = graph.edge(e.edge);
        const EntityKey &from = graph.node(edge.from).entity, &to = graph.node(edge.to).entity;
        edges.add(rowOf({std::to_string(e.edge), std::to_string(edge.from), std::to_string(edge.to), from.name,
                         std::string(name(from.type)), to.name, std::string(name(to.type))},
                        edgeRow(graph, e)));
        for (const EvidenceRef& ref : e.evidence)
            evidence.add(rowOf({std::to_string(e.edge)}, evidenceRow(graph, ref)));
    }
    Table values(valueFields(), mark);
    for (const EvidenceRef& ref : what.values)
        values.add(valueRow(graph, ref));
    return {{".nodes", std::move(nodes).text()},
            {".edges", std::move(edges).text()},
            {".evidence", std::move(evidence).text()},
            {".values", std::move(values).text()}};
}

} // namespace wenmai
