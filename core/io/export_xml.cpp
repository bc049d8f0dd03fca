// GraphML and GEXF: an edge of the file is one sentence that states an edge of the graph (`edge` tells which), so that
// quote, offsets, speaker and date are plain attributes that every reader of these formats can filter by.

#include "core/io/export_fields.h"

namespace wenmai {
namespace {

std::vector<ExportField> statementFields() {
    std::vector<ExportField> fields{{"edge", ExportField::Type::Integer}};
    fields.insert(fields.end(), edgeFields().begin(),
                  edgeFields().begin() + 6); // its dates are the sentences' own here
    fields.insert(fields.end(), evidenceFields().begin(), evidenceFields().end());
    return fields;
}

ExportRow statementRow(const ExportRow& edge, EdgeId id, const ExportRow& evidence) {
    ExportRow row{std::to_string(id)};
    row.insert(row.end(), edge.begin(), edge.begin() + 6);
    row.insert(row.end(), evidence.begin(), evidence.end());
    return row;
}

/// What is said to be measured, a line each: property: value (date; article begin-end)
std::string valuesOf(const KnowledgeGraph& graph, NodeId node) {
    std::string out;
    for (const EvidenceRef& ref : graph.node(node).values) {
        const ValueStatement& v = graph.value(ref);
        if (!out.empty()) out += '\n';
        out += std::string(name(v.property)) + ": " + v.value + " (" + (v.date ? iso(*v.date) + "; " : "") +
               graph.article(ref.article).id + ' ' + std::to_string(v.evidence.raw.begin) + '-' +
               std::to_string(v.evidence.raw.end) + ')';
    }
    return out;
}

std::vector<ExportField> nodeFieldsWithValues() {
    auto fields = nodeFields();
    fields.push_back({"values"});
    return fields;
}

ExportRow nodeRowWithValues(const KnowledgeGraph& graph, NodeId node) {
    auto row = nodeRow(graph, node);
    row.push_back(valuesOf(graph, node));
    return row;
}

const char* graphMlType(ExportField::Type type) {
    switch (type) {
    case ExportField::Type::Integer:
        return "long";
    case ExportField::Type::Boolean:
        return "boolean";
    default:
        return "string";
    }
}

void graphMlKeys(std::string& out, const std::vector<ExportField>& fields, char prefix, const char* what) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += std::string("  <key id=\"") + prefix + std::to_string(i) + "\" for=\"" + what + "\" attr.name=\"" +
               fields[i].name + "\" attr.type=\"" + graphMlType(fields[i].type) + "\"/>\n";
}

void graphMlData(std::string& out, const ExportRow& row, char prefix) {
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!row[i].empty())
            out += std::string("      <data key=\"") + prefix + std::to_string(i) + "\">" + xmlEscaped(row[i]) +
                   "</data>\n";
}

void gexfAttributes(std::string& out, const std::vector<ExportField>& fields, const char* what) {
    out += std::string("    <attributes class=\"") + what + "\" mode=\"static\">\n";
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += "      <attribute id=\"" + std::to_string(i) + "\" title=\"" + fields[i].name + "\" type=\"" +
               graphMlType(fields[i].type) + "\"/>\n";
    out += "    </attributes>\n";
}

void gexfValues(std::string& out, const ExportRow& row) {
    out += "        <attvalues>\n";
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!row[i].empty())
            out += "          <attvalue for=\"" + std::to_string(i) + "\" value=\"" + xmlEscaped(row[i]) + "\"/>\n";
    out += "        </attvalues>\n";
}

/// Runs over every sentence of every edge: put(id of the sentence's edge in the file, edge, row).
template<class Put>
void eachStatement(const KnowledgeGraph& graph, const ExportSelection& what, Put put) {
    std::size_t id = 0;
    for (const ExportSelection::Edge& edge : what.edges) {
        const ExportRow row = edgeRow(graph, edge);
        for (const EvidenceRef& ref : edge.evidence)
            put(id++, graph.edge(edge.edge), ref, statementRow(row, edge.edge, evidenceRow(graph, ref)));
    }
}

} // namespace

std::string exportedGraphMl(const KnowledgeGraph& graph, const ExportSelection& what) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                      " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
                      " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    graphMlKeys(out, nodeFieldsWithValues(), 'n', "node");
    graphMlKeys(out, statementFields(), 'e', "edge");
    out += "  <graph id=\"wenmai\" edgedefault=\"directed\">\n";
    for (const NodeId node : what.nodes) {
        out += "    <node id=\"n" + std::to_string(node) + "\">\n";
        graphMlData(out, nodeRowWithValues(graph, node), 'n');
        out += "    </node>\n";
    }
    eachStatement(graph, what, [&](std::size_t id, const GraphEdge& edge, EvidenceRef, const ExportRow& row) {
        out += "    <edge id=\"s" + std::to_string(id) + "\" source=\"n" + std::to_string(edge.from) + "\" target=\"n" +
               std::to_string(edge.to) + "\">\n";
        graphMlData(out, row, 'e');
        out += "    </edge>\n";
    });
    return out + "  </graph>\n</graphml>\n";
}

std::string exportedGexf(const KnowledgeGraph& graph, const ExportSelection& what) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        " xsi:schemaLocation=\"http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd\" version=\"1.2\">\n"
        "  <meta>\n    <creator>Wenmai</creator>\n  </meta>\n"
        "  <graph mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\">\n";
    gexfAttributes(out, nodeFieldsWithValues(), "node");
    gexfAttributes(out, statementFields(), "edge");
    out += "    <nodes>\n";
    for (const NodeId node : what.nodes) {
        out += "      <node id=\"n" + std::to_string(node) + "\" label=\"" + xmlEscaped(graph.node(node).entity.name) +
               "\">\n";
        gexfValues(out, nodeRowWithValues(graph, node));
        out += "      </node>\n";
    }
    out += "    </nodes>\n    <edges>\n";
    eachStatement(graph, what, [&](std::size_t id, const GraphEdge& edge, EvidenceRef ref, const ExportRow& row) {
        const std::string predicate(name(edge.predicate));
        out += "      <edge id=\"s" + std::to_string(id) + "\" source=\"n" + std::to_string(edge.from) +
               "\" target=\"n" + std::to_string(edge.to) + "\" label=\"" + predicate + '"';
        if (const auto& date = graph.statement(ref).date) // the days that the date covers
            out +=
                " start=\"" + iso(dateFromDay(firstDay(*date))) + "\" end=\"" + iso(dateFromDay(lastDay(*date))) + '"';
        out += ">\n";
        gexfValues(out, row);
        out += "      </edge>\n";
    });
    return out + "    </edges>\n  </graph>\n</gexf>\n";
}

} // namespace wenmai
