#include "app/export/legend.h"

#include "app/canvas/edge_painter.h"
#include "app/canvas/hull_painter.h"
#include "app/canvas/label_painter.h"

#include <QCoreApplication>
#include <QPainter>

namespace wenmai {
namespace {

constexpr double rowHeight = 24, top = 16, nodeSample = 20, edgeSample = 40, gap = 7, between = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wenmai::Legend)
};

double sampleWidth(const LegendItem& item) {
    return item.type ? nodeSample : edgeSample;
}

} // namespace

std::vector<LegendItem> legendItems(const Scene& scene, const PictureContent& content) {
    std::array<bool, entityTypeCount> types{};
    for (const ViewNode& node : scene.view.nodes)
        types[static_cast<std::size_t>(node.entity.type)] = true;
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < entityTypeCount; ++i) {
        const auto type = static_cast<EntityType>(i);
        const QString word = content.type
                                 ? content.type(type)
                                 : QString::fromUtf8(name(type).data(), static_cast<qsizetype>(name(type).size()));
        if (types[i]) items.push_back({type, {}, {}, {}, false, word, {}});
    }
    const auto any = [&](auto test) { return std::any_of(scene.view.edges.begin(), scene.view.edges.end(), test); };
    const auto edge = [&](Polarity polarity, Modality modality, bool contradicted, const QString& word) {
        items.push_back({{}, {}, polarity, modality, contradicted, word, {}});
    };
    if (any([](const ViewEdge& e) { return e.modality == Modality::Actual && e.polarity == Polarity::Affirmed; }))
        edge(Polarity::Affirmed, Modality::Actual, false, Words::tr("stated as fact"));
    if (any([](const ViewEdge& e) { return e.modality == Modality::Planned; }))
        edge(Polarity::Affirmed, Modality::Planned, false, Words::tr("planned"));
    if (any([](const ViewEdge& e) { return e.modality == Modality::Possible; }))
        edge(Polarity::Affirmed, Modality::Possible, false, Words::tr("possible"));
    if (any([](const ViewEdge& e) { return e.polarity == Polarity::Negated; }))
        edge(Polarity::Negated, Modality::Actual, false, Words::tr("denied"));
    if (any([](const ViewEdge& e) { return e.contradicted; }))
        edge(Polarity::Affirmed, Modality::Actual, true, Words::tr("contradicted elsewhere"));
    if (const auto& all = scene.view.communities; !all.empty())
        items.push_back({{}, all.front().colour, {}, {}, false, Words::tr("closely connected"), {}});
    return items;
}

std::vector<LegendItem> placeLegend(std::vector<LegendItem> items, const QFont& base, double width) {
    const QFontMetricsF metrics(sheet::fontOf(base, 12));
    double x = 0, y = top;
    for (LegendItem& item : items) {
        const double w = sampleWidth(item) + gap + std::ceil(metrics.horizontalAdvance(item.name)) + 1;
        if (x > 0 && x + w > width) {
            x = 0;
            y += rowHeight;
        }
        item.place = {x, y, w, rowHeight};
        x += w + between;
    }
    return items;
}

void moveLegend(std::vector<LegendItem>& items, QPointF by) {
    for (LegendItem& item : items)
        item.place.translate(by);
}

double legendHeight(const std::vector<LegendItem>& placed) {
    return placed.empty() ? 0 : placed.back().place.bottom() - placed.front().place.top() + top;
}

void paintLegend(QPainter& painter, const Sheet& sheet) {
    const QFont font = sheet::fontOf(sheet.font, 12);
    PainterLineSink lines(painter);
    for (const LegendItem& item : sheet.legend) {
        const double y = item.place.center().y(), x = item.place.left();
        if (item.type) {
            const QColor& fill = sheet.theme.fillOf(*item.type);
            drawNode(painter, *item.type, {x + nodeSample / 2, y}, 9, fill, Theme::inkOn(fill), 1);
        } else if (item.hull) {
            paintHullSample(painter, sheet.theme, {x + 2, y - 8, edgeSample - 4, 16}, *item.hull);
        } else {
            paintEdgeSample(lines, sheet.theme, {x, y}, {x + edgeSample, y}, item.polarity, item.modality,
                            item.contradicted, 1);
        }
        const QRectF words = item.place.adjusted(sampleWidth(item) + gap, 0, 0, 0);
        const QFontMetricsF metrics(font);
        const QRectF line(words.left(), y - metrics.height() / 2, words.width(), metrics.height());
        drawVectorText(painter, {{item.name}, line.size()}, line, Qt::AlignLeft, font, sheet.theme.ink, {}, 0,
                       sheet.graph.textAsOutlines);
    }
}

} // namespace wenmai
