#include "app/export/sheet.h"

#include "app/canvas/guide_painter.h"
#include "app/canvas/hull_shape.h"
#include "app/canvas/label_placer.h"
#include "app/canvas/paint_cache.h"
#include "app/export/legend.h"
#include "app/export/sheet_painter.h"
#include "core/view/view_communities.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

constexpr double generous = 420;      ///< more than any name reaches out from its node
constexpr double mostSide = 7000;     ///< logical pixels of a sheet without a paper size
constexpr double leastWidth = 480;    ///< for legend and sentences to be readable below a small graph
constexpr double readableWidth = 900; ///< sentences do not run wider than this

/// The part of the view that the scope asks for, same ids and places.
ViewGraph scoped(const ViewGraph& view, const PictureContent& content, const PictureOptions& options) {
    if (options.scope != PictureScope::Selection) return view;
    std::vector<char> in(view.nodes.size(), 0);
    for (std::size_t i = 0; i < view.nodes.size(); ++i)
        in[i] = std::find(content.selectedNodes.begin(), content.selectedNodes.end(), view.nodes[i].node) !=
                content.selectedNodes.end();
    for (const ViewEdge& edge : view.edges)
        if (content.selectedEdge == edge.edge) in[edge.from] = in[edge.to] = 1;
    ViewGraph part;
    std::vector<std::uint32_t> index(view.nodes.size(), gone);
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        if (!in[i]) continue;
        index[i] = static_cast<std::uint32_t>(part.nodes.size());
        part.nodes.push_back(view.nodes[i]);
    }
    for (ViewEdge edge : view.edges) {
        if (!in[edge.from] || !in[edge.to]) continue;
        edge.from = index[edge.from];
        edge.to = index[edge.to];
        part.edges.push_back(edge);
    }
    part.communities = communitiesAmong(view, index);
    return part;
}

/// "1–3, 7" for 1, 2, 3, 7.
QString ranges(const std::vector<int>& numbers) {
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        if (end - i < 2)
            parts << QString::number(numbers[i++]);
        else {
            parts << QStringLiteral("%1–%2").arg(numbers[i]).arg(numbers[end]);
            i = end + 1;
        }
    }
    return parts.join(QStringLiteral(", "));
}

/// Numbers the sentences that state an edge of the scene, and writes the numbers on the edges.
std::vector<NumberedSentence> numbered(const std::vector<CitedSentence>& all, Frame& frame) {
    const auto relation = [&frame](std::uint32_t e) {
        const ViewEdge& edge = frame.scene->view.edges[e];
        return frame.scene->labels[edge.from] + QStringLiteral(" – ") +
               frame.predicates[static_cast<std::size_t>(edge.predicate)] + QStringLiteral(" – ") +
               frame.scene->labels[edge.to];
    };
    std::vector<NumberedSentence> kept;
    std::vector<std::vector<int>> numbers(frame.scene->edgeCount());
    for (const CitedSentence& sentence : all) {
        std::vector<std::uint32_t> edges;
        for (const std::uint32_t id : sentence.edges)
            if (const auto e = frame.scene->edgeIndex.constFind(id); e != frame.scene->edgeIndex.constEnd())
                edges.push_back(*e);
        if (edges.empty()) continue;
        QStringList relations;
        for (const std::uint32_t e : edges)
            relations << relation(e);
        kept.push_back({sentence, relations.join(QStringLiteral("; "))});
        for (const std::uint32_t e : edges)
            if (numbers[e].empty() || numbers[e].back() != static_cast<int>(kept.size()))
                numbers[e].push_back(static_cast<int>(kept.size()));
    }
    frame.edgeNumbers.clear();
    for (const auto& list : numbers)
        frame.edgeNumbers.push_back(list.empty() ? QString() : QStringLiteral("[%1]").arg(ranges(list)));
    return kept;
}

/// Everything that the frame draws: discs, lines and words.
QRectF extent(const Frame& frame, const std::vector<PlacedLabel>& labels) {
    const FrameGeometry geometry(frame);
    QRectF all;
    for (std::uint32_t i = 0; i < frame.scene->nodeCount(); ++i) {
        const double r = discRadius(frame, geometry, i) + 6;
        all |= QRectF(geometry.at[i] - QPointF(r, r), QSizeF(2 * r, 2 * r));
        // Its badge reaches beyond the disc.
        if (frame.scene->view.nodes[i].hiddenNeighbours > 0)
            all |= QRectF(geometry.at[i] - QPointF(0, r + 10), QSizeF(r + 28, 1));
    }
    for (std::uint32_t e = 0; e < frame.scene->edgeCount(); ++e) {
        if (frame.scene->strands[e].of < 2 && frame.scene->view.edges[e].from != frame.scene->view.edges[e].to)
            continue;
        const EdgeLine line = edgeLineOf(frame, geometry, e);
        for (int i = 0; i < line.count; ++i)
            all |= QRectF(line.points[static_cast<std::size_t>(i)] - QPointF(4, 4), QSizeF(8, 8));
    }
    for (const ViewGuide& guide : frame.scene->view.guides)
        all |= guideArea(frame, guide).adjusted(-2, -2, 2, 2);
    for (const Hull& hull : hullsOf(frame, geometry))
        all |= hull.path.boundingRect().adjusted(-2, -2, 2, 2);
    for (const PlacedLabel& label : labels)
        all |= label.rect.adjusted(-4, -4, 4, 4);
    return all;
}

/// Points the camera so that all of the graph is drawn at `zoom`, with nothing cut off. Returns how many numbers of
/// edges found no room.
int frameWhole(Frame& frame, double zoom, PaintCache& cache) {
    const QRectF bounds = boundsOf(*frame.scene, frame.places);
    frame.camera.zoom = zoom;
    frame.camera.centre = bounds.center();
    const auto even = [](double v) { return 2 * std::ceil(v / 2); };
    frame.camera.viewport = {even(bounds.width() * zoom + 2 * generous), even(bounds.height() * zoom + 2 * generous)};
    cache.prepare(frame.font, 1);
    const auto labels = placeLabels(frame, FrameGeometry(frame), cache);
    const QRectF all = extent(frame, labels);
    // Cropped by whole pixels: words fall on the same places again.
    const double left = std::floor(all.left()), top = std::floor(all.top());
    const QSizeF size(even(all.right() - left + 1), even(all.bottom() - top + 1));
    frame.camera.centre = frame.camera.toLayout(QPointF(left, top) + QPointF(size.width(), size.height()) / 2);
    frame.camera.viewport = size;
    const auto wanted = std::count_if(frame.edgeNumbers.begin(), frame.edgeNumbers.end(),
                                      [](const QString& n) { return !n.isEmpty(); });
    const auto got =
        std::count_if(labels.begin(), labels.end(), [](const PlacedLabel& l) { return l.kind == LabelKind::Number; });
    return static_cast<int>(wanted - got);
}

/// The largest zoom at which the whole graph with its words fits into `room`.
void frameInto(Frame& frame, QSizeF room, PaintCache& cache) {
    double low = 0.02, high = 4;
    for (int i = 0; i < 12; ++i) {
        const double zoom = std::sqrt(low * high);
        frameWhole(frame, zoom, cache);
        const QSizeF size = frame.camera.viewport;
        (size.width() <= room.width() && size.height() <= room.height() ? low : high) = zoom;
    }
    frameWhole(frame, low, cache);
}

double headHeight(const PictureContent& content, const QFont& base) {
    double height = 0;
    if (!content.title.isEmpty()) height += QFontMetricsF(sheet::fontOf(base, 21, true)).height() + 4;
    if (!content.dateRange.isEmpty()) height += QFontMetricsF(sheet::fontOf(base, 13)).height() + 4;
    return height > 0 ? height + 8 : 0;
}

void placeHead(Sheet& s, const PictureContent& content, double width) {
    double y = sheet::margin;
    s.title = content.title;
    s.dateRange = content.dateRange;
    if (!s.title.isEmpty()) {
        const double h = QFontMetricsF(sheet::fontOf(s.font, 21, true)).height();
        s.titlePlace = {sheet::margin, y, width, h};
        y += h + 4;
    }
    if (!s.dateRange.isEmpty())
        s.datePlace = {sheet::margin, y, width, QFontMetricsF(sheet::fontOf(s.font, 13)).height()};
}

double sourcesHeight(const std::vector<SourceItem>& items) {
    double height = 34; // the heading
    for (const SourceItem& item : items)
        height += item.height;
    return height;
}

} // namespace

QFont sheet::fontOf(const QFont& base, int pixels, bool strong) {
    QFont font = withChinese(base);
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

std::vector<SourceItem> sheet::sourceItems(const std::vector<NumberedSentence>& sources, const QFont& base,
                                           double width) {
    const QFont font = fontOf(base, 13), small = fontOf(base, 11);
    const double line = QFontMetricsF(font).height(), last = QFontMetricsF(small).height();
    std::vector<SourceItem> items;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        SourceItem item;
        item.number = QStringLiteral("[%1]").arg(i + 1);
        QTextLayout layout(sources[i].cited.text.simplified(), font);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(width - 46);
            item.lines << layout.text().mid(part.textStart(), part.textLength()).trimmed();
        }
        layout.endLayout();
        QStringList origin;
        for (const QString& word : {sources[i].cited.outlet, sources[i].cited.date, sources[i].relations})
            if (!word.isEmpty()) origin << word;
        item.origin = QFontMetricsF(small).elidedText(origin.join(QStringLiteral(" · ")), Qt::ElideRight, width - 46);
        item.height = line * static_cast<double>(item.lines.size()) + (item.origin.isEmpty() ? 0 : last) + 8;
        items.push_back(std::move(item));
    }
    return items;
}

QString wordsOn(const Sheet& sheet) {
    // Besides the content: figures of numbers and badges, and the one heading.
    QString words = sheet.title + sheet.dateRange + QStringLiteral("0123456789+[]–, ·…") + sourcesHeading();
    for (const QString& label : sheet.graph.scene->labels)
        words += label;
    for (const QString& predicate : sheet.graph.predicates)
        words += predicate;
    for (const QString& guide : sheet.graph.guides)
        words += guide;
    for (const ViewCommunity& community : sheet.graph.scene->view.communities)
        words += QString::fromStdString(community.name);
    for (const LegendItem& item : sheet.legend)
        words += item.name;
    for (const NumberedSentence& sentence : sheet.cited)
        words += sentence.cited.text + sentence.cited.outlet + sentence.cited.date + sentence.relations;
    return words;
}

QList<QFont> fontsOn(const Sheet& sheet) {
    return {sheet::fontOf(sheet.font, 13), sheet::fontOf(sheet.font, 13, true)};
}

Result<Sheet> makeSheet(const ViewGraph& view, const PictureContent& content, const PictureOptions& options,
                        SourcesPlace place) {
    Sheet s;
    s.theme = Theme::make(options.theme);
    s.font = QGuiApplication::font();
    if (!options.fontFamily.isEmpty()) s.font.setFamilies({options.fontFamily});
    Frame& frame = s.graph;
    frame.scene = std::make_shared<const Scene>(scoped(view, content, options));
    if (frame.scene->nodeCount() == 0)
        return Error{ErrorCode::Empty, "nothing to draw in the chosen part of the graph", {}};
    frame.places = placesOf(frame.scene->view);
    frame.theme = s.theme;
    frame.font = s.font;
    frame.transparent = options.transparent;
    frame.textAsOutlines = options.textAsOutlines;
    frame.edgeLabels = options.edgeLabels ? EdgeLabels::WhereRoom : EdgeLabels::None;
    frame.wholeLabels = true;
    for (std::size_t i = 0; i < predicateCount && content.predicate; ++i)
        frame.predicates[i] = content.predicate(static_cast<Predicate>(i));
    for (const ViewGuide& guide : frame.scene->view.guides)
        frame.guides.push_back(content.guide ? content.guide(guide) : QString());
    std::vector<NumberedSentence> cited;
    if (options.sources) cited = numbered(content.sources, frame);

    PaintCache cache;
    const double head = headHeight(content, s.font);
    const auto items = options.legend ? legendItems(*frame.scene, content) : std::vector<LegendItem>();
    double width = 0;
    if (options.paper) {
        s.size = QSizeF(options.paper->widthMm, options.paper->heightMm) * (96 / 25.4);
        width = s.size.width() - 2 * sheet::margin;
        s.legend = placeLegend(items, s.font, width);
        double below = legendHeight(s.legend);
        if (place == SourcesPlace::Below && !cited.empty())
            below += sourcesHeight(sheet::sourceItems(cited, s.font, std::min(width, readableWidth)));
        // Sentences that leave less than a third for the graph make the sheet longer instead: the graph has the paper.
        double free = s.size.height() - 2 * sheet::margin - head - below;
        if (const double third = s.size.height() / 3; free < third) {
            const double all = s.size.height() - 2 * sheet::margin - head - legendHeight(s.legend);
            s.size.rheight() += std::max(all, third) - free;
            free = std::max(all, third);
        }
        const QSizeF room(width, free);
        if (options.scope == PictureScope::Visible) {
            frame.camera = content.camera;
            const double factor =
                std::min(room.width() / frame.camera.viewport.width(), room.height() / frame.camera.viewport.height());
            frame.camera.zoom *= factor;
            frame.camera.viewport *= factor;
        } else {
            frameInto(frame, room, cache);
        }
        s.graphPlace = {sheet::margin + std::floor((width - frame.camera.viewport.width()) / 2),
                        sheet::margin + head +
                            std::floor(std::max(0.0, room.height() - frame.camera.viewport.height()) / 2)};
        s.legend = placeLegend(items, s.font, width);
        moveLegend(s.legend, {sheet::margin, sheet::margin + head + room.height()});
        s.sourcesTop = sheet::margin + head + room.height() + legendHeight(s.legend);
    } else {
        if (options.scope == PictureScope::Visible) {
            frame.camera = content.camera;
        } else {
            const QRectF bounds = boundsOf(*frame.scene, frame.places);
            double zoom = std::min(1.0, mostSide / std::max({1.0, bounds.width(), bounds.height()}));
            // More room while numbers find none, within reason: the list names the relations too.
            for (int tries = 0; frameWhole(frame, zoom, cache) > 0 && tries < 3; ++tries)
                zoom *= 1.25;
        }
        width = std::max(frame.camera.viewport.width(), leastWidth);
        s.graphPlace = {sheet::margin + std::floor((width - frame.camera.viewport.width()) / 2), sheet::margin + head};
        double bottom = sheet::margin + head + frame.camera.viewport.height();
        s.legend = placeLegend(items, s.font, width);
        moveLegend(s.legend, {sheet::margin, bottom});
        bottom += legendHeight(s.legend);
        s.sourcesTop = bottom;
        if (place == SourcesPlace::Below && !cited.empty())
            bottom += sourcesHeight(sheet::sourceItems(cited, s.font, std::min(width, readableWidth)));
        s.size = {std::ceil(width + 2 * sheet::margin), std::ceil(bottom + sheet::margin)};
    }
    placeHead(s, content, width);
    s.sourcesWidth = place == SourcesPlace::Below ? std::min(width, readableWidth) : 0;
    if (place == SourcesPlace::Below)
        s.sources = sheet::sourceItems(cited, s.font, s.sourcesWidth);
    else
        s.cited = std::move(cited);
    return s;
}

} // namespace wenmai
