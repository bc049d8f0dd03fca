#include "app/canvas/graph_canvas.h"

#include "app/canvas/accessible_canvas.h"
#include "app/canvas/canvas_state.h"
#include "app/canvas/label_boxes.h"
#include "app/canvas/node_shape.h"
#include "app/canvas/succession.h"

#include <QEvent>
#include <QStyle>
#include <algorithm>

namespace wenmai {
namespace {

constexpr double fitMargin = 44;   ///< logical pixels around a fitted graph, for the outer names
constexpr double fitClosest = 1.6; ///< a small graph is not blown up beyond this
constexpr double glideMilliseconds = 420;

bool sees(const Camera& camera, const QRectF& area) {
    return camera.seen().intersects(area);
}

} // namespace

GraphCanvas::State::State(GraphCanvas* canvas) : scene(std::make_shared<const Scene>(ViewGraph{})), q(canvas) {
    ticks.setInterval(15);
    ticks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticks, &QTimer::timeout, q, [this] { tick(); });
    dwell.setSingleShot(true);
    dwell.setInterval(160);
    QObject::connect(&dwell, &QTimer::timeout, q, [this] {
        if (lifted == hover) return;
        lifted = hover;
        marksChanged();
    });
    QObject::connect(&picture, &FinishedPicture::ready, q, [this] { q->update(); });
}

Frame GraphCanvas::State::frame() const {
    Frame frame;
    frame.scene = scene;
    frame.places = places;
    frame.camera = camera;
    frame.theme = theme;
    frame.marks = marks;
    frame.predicates = predicates;
    for (const ViewGuide& guide : scene->view.guides)
        frame.guides.push_back(texts.guide ? texts.guide(guide) : QString());
    frame.font = q->font();
    return frame;
}

const Frame& GraphCanvas::State::hitFrame() const {
    if (m_hitStale) {
        refreshMarks(); // what is selected is fanned out
        m_hitFrame = frame();
        m_hitStale = false;
    }
    m_hitFrame.camera = camera;
    return m_hitFrame;
}

std::optional<std::uint32_t> GraphCanvas::State::indexOf(std::uint32_t node) const {
    const auto found = scene->nodeIndex.constFind(node);
    if (found == scene->nodeIndex.constEnd()) return std::nullopt;
    return *found;
}

CanvasTarget GraphCanvas::State::targetAt(QPointF at) const {
    if (const auto node = nodeAt(hitFrame(), at)) return {idOf(*node), std::nullopt};
    if (const auto edge = edgeAt(hitFrame(), at)) return {std::nullopt, scene->view.edges[*edge].edge};
    return {};
}

std::optional<std::uint32_t> GraphCanvas::State::badgeAt(QPointF at) const {
    if (const auto node = wenmai::badgeAt(hitFrame(), at, m_hitCache)) return idOf(*node);
    return std::nullopt;
}

Camera GraphCanvas::State::fittingCamera(const Places& to) const {
    Camera fitting = camera;
    if (to.empty()) return fitting;
    QRectF all = boundsOf(*scene, to);
    for (const ViewGuide& guide : scene->view.guides)
        all |= boundsOf(guide);
    fitting.fit(all, fitMargin, fitClosest);
    // Names keep their size whatever the zoom: look how far they reach out at this one, and fit again into what is
    // left.
    const auto& halves = labelHalves();
    for (int round = 0; round < 3 && !halves.empty(); ++round) {
        double left = 0, right = 0, up = 0, down = 0; // beyond the viewport's middle, logical pixels
        for (std::size_t i = 0; i < to.size(); ++i) {
            const QPointF at = (QPointF(to[i].x, to[i].y) - fitting.centre) * fitting.zoom;
            const double hull = scene->view.communities.empty() ? 0 : 26; // reaches this far beyond a disc
            const double r = screenRadius(scene->view.nodes[i].radius, fitting.zoom) + hull;
            // In rows names stand beside their nodes as often as below them.
            const double half = scene->view.guides.empty() ? std::max(r, double(halves[i])) : r + 4 + 2 * halves[i];
            left = std::max(left, half - at.x());
            right = std::max(right, half + at.x());
            up = std::max(up, r - at.y());
            down = std::max(down, r + 20 + at.y());
        }
        for (const ViewGuide& guide : scene->view.guides) {
            const QRectF area = boundsOf(guide);
            const double head = guide.kind == ViewGuide::Kind::Ring ? 12 : 44; // with room for its words
            left = std::max(left, (fitting.centre.x() - area.left()) * fitting.zoom);
            right = std::max(right, (area.right() - fitting.centre.x()) * fitting.zoom);
            up = std::max(up, (fitting.centre.y() - area.top()) * fitting.zoom + head);
            down = std::max(down, (area.bottom() - fitting.centre.y()) * fitting.zoom);
        }
        const double w = std::max(1.0, fitting.viewport.width() - 24),
                     h = std::max(1.0, fitting.viewport.height() - 24);
        const double factor = std::min(w / std::max(1.0, left + right), h / std::max(1.0, up + down));
        fitting.centre += QPointF(right - left, down - up) / (2 * fitting.zoom);
        fitting.zoom = std::clamp(std::min(fitting.zoom * factor, fitClosest), Camera::minZoom, Camera::maxZoom);
    }
    return fitting;
}

const std::vector<float>& GraphCanvas::State::labelHalves() const {
    constexpr std::size_t big = 2000; // beyond, names are few beside nodes, and measuring them all is slow
    if (m_labelsOf.lock() == scene) return m_labelHalves;
    m_labelsOf = scene;
    m_labelHalves.clear();
    if (scene->nodeCount() > big) return m_labelHalves;
    for (const LayoutGraph::Box& box : labelBoxes(scene->view, q->font()))
        m_labelHalves.push_back(box.left);
    return m_labelHalves;
}

void GraphCanvas::State::placesChanged() {
    m_hitStale = true;
    viewStale = true;
    picture.invalidate();
    q->update();
}

void GraphCanvas::State::marksChanged() {
    m_hitStale = true;
    marksStale = true;
    picture.invalidate();
    q->update();
}

GraphCanvas::GraphCanvas(QWidget* parent) : QWidget(parent), m(std::make_unique<State>(this)) {
    installAccessibleCanvas(); // before anything makes Qt ask for this widget's interface, which it keeps
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Graph"));
    followPalette();
}

GraphCanvas::~GraphCanvas() = default;

void GraphCanvas::setView(ViewGraph view, bool animated) {
    const auto before = std::move(m->scene);
    const Places was = std::move(m->places);
    m->scene = std::make_shared<const Scene>(std::move(view));
    const Scene& scene = *m->scene;
    Places goal = placesOf(scene.view), start = goal;
    m->pinned.clear();
    for (const ViewNode& node : scene.view.nodes)
        m->pinned.push_back(node.pinned);

    // Nodes that stay set out from where they are; new ones come out of a neighbour that stays.
    const Succession succession(*before, scene);
    std::vector<char> stays(scene.nodeCount(), 0);
    bool common = false;
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        const auto old = succession.before(i);
        if (!old) continue;
        start[i] = was[*old];
        stays[i] = 1;
        common = true;
    }
    for (std::uint32_t i = 0; common && i < scene.nodeCount(); ++i) {
        if (stays[i]) continue;
        scene.eachEdgeAt(i, [&](std::uint32_t e) {
            const std::uint32_t other = scene.otherEnd(e, i);
            if (stays[other]) start[i] = start[other];
        });
    }
    m->hold = State::Hold::Nothing;
    m->dragged.clear();
    m->hover = m->lifted = {};
    m->nodeGlide.stop();
    m->cameraGlide.stop();
    const bool glides = animated && common && isVisible() && scene.nodeCount() <= 3000 &&
                        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!common) {
        m->picture.forget();
        m->fitted = true;
    }
    m->places = glides ? start : goal;
    if (glides) m->nodeGlide.start(std::move(start), goal, glideMilliseconds);

    m->selected = succession.nodesNow(m->selected);
    if (m->selectedEdge) m->selectedEdge = succession.edgeNow(*m->selectedEdge);
    const auto matched = succession.nodesNow({m->matched.cbegin(), m->matched.cend()});
    m->matched = {matched.begin(), matched.end()};
    m->glowing.clear();
    m->marksChanged();
    m->placesChanged();
    const bool lost = !scene.view.nodes.empty() && !sees(m->camera, boundsOf(scene, goal));
    if (m->fitted || lost) {
        m->fitted = true;
        if (glides)
            m->glideCamera(m->fittingCamera(goal));
        else
            m->moveCamera(m->fittingCamera(goal), false);
    }
    if (glides) m->startTicks();
    announceAccessibleView(this);
}

void GraphCanvas::setPositions(const std::vector<Point>& at) {
    if (at.size() != m->places.size()) return;
    m->nodeGlide.stop();
    Places now = at;
    for (const State::Dragged& d : m->dragged)
        now[d.node] = m->places[d.node];
    m->places = std::move(now);
    m->placesChanged();
    if (m->fitted && m->hold == State::Hold::Nothing) {
        m->cameraGlide.stop();
        m->moveCamera(m->fittingCamera(m->places), false);
    }
}

const ViewGraph& GraphCanvas::view() const {
    if (m->viewStale) {
        const Places& places = m->nodeGlide.running() ? m->nodeGlide.goal() : m->places;
        m->viewNow = m->scene->view;
        for (std::size_t i = 0; i < places.size(); ++i) {
            m->viewNow.nodes[i].at = places[i];
            m->viewNow.nodes[i].pinned = m->pinned[i];
        }
        m->viewStale = false;
    }
    return m->viewNow;
}

void GraphCanvas::setTheme(ThemeKind kind) {
    m->followsPalette = false;
    m->theme = Theme::make(kind);
    m->marksChanged();
}

void GraphCanvas::followPalette() {
    m->followsPalette = true;
    const bool dark = palette().color(QPalette::Window).lightness() < palette().color(QPalette::WindowText).lightness();
    m->theme = Theme::make(dark ? ThemeKind::Dark : ThemeKind::Light);
    m->marksChanged();
}

const Theme& GraphCanvas::theme() const {
    return m->theme;
}

void GraphCanvas::setTexts(CanvasTexts texts) {
    m->texts = std::move(texts);
    for (std::size_t i = 0; i < predicateCount; ++i)
        m->predicates[i] = m->texts.predicate ? m->texts.predicate(static_cast<Predicate>(i)) : QString();
    m->marksChanged();
}

const CanvasTexts& GraphCanvas::texts() const {
    return m->texts;
}

void GraphCanvas::setEmptyText(const QString& text) {
    m->emptyText = text;
    update();
}

void GraphCanvas::setSelection(std::vector<std::uint32_t> nodes, std::optional<std::uint32_t> edge) {
    std::erase_if(nodes, [&](std::uint32_t id) { return !m->scene->nodeIndex.contains(id); });
    if (edge && !m->scene->edgeIndex.contains(*edge)) edge.reset();
    if (nodes == m->selected && edge == m->selectedEdge) return;
    m->selected = std::move(nodes);
    m->selectedEdge = edge;
    m->marksChanged();
}

void GraphCanvas::selectAsReader(const CanvasTarget& target) {
    if (target.node && m->indexOf(*target.node))
        m->selectNode(*target.node);
    else if (target.edge && m->scene->edgeIndex.contains(*target.edge))
        m->selectEdge(*target.edge);
    else
        m->clearSelection();
}

const std::vector<std::uint32_t>& GraphCanvas::selectedNodes() const {
    return m->selected;
}
std::optional<std::uint32_t> GraphCanvas::selectedEdge() const {
    return m->selectedEdge;
}

void GraphCanvas::setMatched(std::vector<std::uint32_t> nodes) {
    m->matched = QSet<std::uint32_t>(nodes.begin(), nodes.end());
    m->marksChanged();
}

void GraphCanvas::glow(std::vector<std::uint32_t> edges) {
    m->glowing = QSet<std::uint32_t>(edges.begin(), edges.end());
    m->glowClock.start();
    m->glowLevel = m->glowing.isEmpty() ? 0 : 3;
    m->marksChanged();
    m->startTicks();
}

bool GraphCanvas::sharp() const {
    return !m->picture.waiting();
}

const Camera& GraphCanvas::camera() const {
    return m->camera;
}

void GraphCanvas::setCamera(const Camera& camera) {
    m->cameraGlide.stop();
    Camera to = camera;
    to.viewport = m->camera.viewport;
    m->moveCamera(to, true);
}

void GraphCanvas::fit() {
    const Places& goal = m->nodeGlide.running() ? m->nodeGlide.goal() : m->places;
    m->fitted = true;
    if (!goal.empty()) m->glideCamera(m->fittingCamera(goal));
}

void GraphCanvas::reveal(std::uint32_t node) {
    const auto index = m->indexOf(node);
    if (!index) return;
    const Places& goal = m->nodeGlide.running() ? m->nodeGlide.goal() : m->places;
    const QPointF at(goal[*index].x, goal[*index].y);
    const double margin = std::min({120.0, width() / 5.0, height() / 5.0});
    if (QRectF(rect()).adjusted(margin, margin, -margin, -margin).contains(m->camera.toScreen(at)) &&
        m->camera.zoom > 0.4)
        return;
    Camera to = m->camera;
    to.centre = at;
    to.zoom = std::max(to.zoom, 0.8);
    m->fitted = false;
    m->glideCamera(to);
}

void GraphCanvas::zoomBy(double factor) {
    Camera to = m->cameraGlide.running() ? m->cameraGlide.goal() : m->camera;
    to.zoomAt(QRectF(rect()).center(), factor);
    m->fitted = false;
    m->glideCamera(to);
}

CanvasTarget GraphCanvas::targetAt(QPointF at) const {
    return m->targetAt(at);
}

std::optional<QPointF> GraphCanvas::placeOf(std::uint32_t node) const {
    if (const auto index = m->indexOf(node)) return m->camera.toScreen(m->places[*index]);
    return std::nullopt;
}

std::optional<QPointF> GraphCanvas::placeOfEdge(std::uint32_t edge) const {
    const auto found = m->scene->edgeIndex.constFind(edge);
    if (found == m->scene->edgeIndex.constEnd()) return std::nullopt;
    const Frame& frame = m->hitFrame();
    const EdgeLine line = edgeLineOf(frame, FrameGeometry(frame), *found);
    if (line.count == 0) return std::nullopt;
    return line.at(0.5);
}

void GraphCanvas::resizeEvent(QResizeEvent* event) {
    m->camera.viewport = size();
    m->cameraGlide.stop();
    if (m->fitted) m->moveCamera(m->fittingCamera(m->places), false);
    QWidget::resizeEvent(event);
}

void GraphCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m->followsPalette) followPalette();
    if (event->type() == QEvent::FontChange) m->marksChanged();
    if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Graph"));
    QWidget::changeEvent(event);
}

} // namespace wenmai
