#include "core/view/layout.h"

#include "core/view/layout_start.h"
#include "core/view/overlaps.h"
#include "core/view/packing.h"
#include "core/view/repulsion.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace wenmai {
namespace {

// Tuned on planted communities; see tests/bench/README.md.
constexpr float momentum = 0.6f;
constexpr float firstStep = 1, lastStep = 0.05f, calmStep = 0.3f;
constexpr float longestStep = 1; ///< units that a node moves in one iteration at most
constexpr float opening = 1.2f;  ///< Barnes–Hut's theta
constexpr std::uint32_t pushRounds = 120;
constexpr float largestScale = 8; ///< to make room for labels

/// What suits a graph of this size: a few hundred nodes want air and even edges, thousands want their communities to
/// show.
struct Tuning {
    float near;    ///< extra pull of near neighbours; in small graphs it would draw them onto each other
    float spring;  ///< pull of an edge, times its length
    float far;     ///< long-range repulsion
    float between; ///< weight of edges between communities
    float hubs;    ///< how much less an edge pulls between nodes that have many: by this power of the smaller degree
};

Tuning tuned(std::uint32_t nodes) {
    const float size = (std::log10(static_cast<float>(std::max(nodes, 1u))) - 2.3f) / (3.7f - 2.3f); // 200 to 5,000
    const float t = std::clamp(size, 0.0f, 1.0f);
    const auto between = [&](float small, float large) { return small + (large - small) * t; };
    return {between(0.3f, 1.5f), 0.1f, between(0.02f, 0), between(0.7f, 0.05f), between(0.6f, 0)};
}

/// Layout units a unit of the forces, for edges of the wanted length.
float unitOf(const LayoutGraph& graph, const LayoutOptions& options) {
    float length = options.edgeLength;
    if (length <= 0) {
        double area = 0;
        for (const auto& b : graph.boxes)
            area += static_cast<double>((b.left + b.right) * (b.up + b.down));
        const double mean = graph.boxes.empty() ? 0 : area / static_cast<double>(graph.boxes.size());
        length = std::clamp(static_cast<float>(std::round(std::sqrt(mean) * 0.18)) * 10, 40.0f, 200.0f); // tens: steady
    }
    return length / 1.1f; // neighbours end up about 1.1 apart
}

} // namespace

struct Layout::State {
    enum class Phase { Start, Forces, Pack, Push, Done };

    LayoutGraph graph;
    LayoutOptions options;
    float unit = 1;
    Phase phase = Phase::Start;
    std::uint32_t iteration = 0, iterations = 0, pushes = 0;
    LayoutStart start;
    std::vector<Point> at; ///< in units of the forces, until they have ended
    std::vector<Point> force, speed;
    std::vector<Point> shown; ///< in layout units
    Repulsion repulsion;
    std::optional<Overlaps> overlaps;
    Tuning tuning{};

    [[nodiscard]] bool fixed(std::uint32_t v) const { return v < graph.fixed.size() && graph.fixed[v]; }

    void begin() {
        tuning = tuned(graph.nodes);
        start = layoutStart(graph, options, unit, tuning.between, tuning.hubs);
        at = start.at;
        force.assign(graph.nodes, {});
        speed.assign(graph.nodes, {});
        iterations = start.settled ? 0 : start.calm ? std::min(options.iterations, 120u) : options.iterations;
        phase = iterations > 0 ? Phase::Forces : Phase::Pack;
        show();
    }

    void show() {
        for (std::uint32_t v = 0; v < graph.nodes; ++v)
            shown[v] = fixed(v) ? graph.start[v] : Point{at[v].x * unit, at[v].y * unit};
    }

    void forces() {
        std::ranges::fill(force, Point{});
        repulsion.add(at, force, opening, tuning.far);
        const float done = static_cast<float>(iteration) / static_cast<float>(iterations);
        const float from = start.calm ? calmStep : firstStep;
        const float step = (from + (lastStep - from) * done) * (1 - momentum);
        for (std::uint32_t v = 0; v < graph.nodes; ++v) {
            // Along the force divided by how stiff the springs at the node are, which no step can overshoot.
            Point f = force[v];
            float stiff = 1;
            for (std::uint32_t i = start.graph.first[v]; i < start.graph.first[v + 1]; ++i) {
                const Point to = at[start.graph.to[i]];
                const float dx = to.x - at[v].x, dy = to.y - at[v].y;
                const float pull = start.weight[i] * (tuning.spring + tuning.near / (1 + dx * dx + dy * dy));
                f.x += dx * pull;
                f.y += dy * pull;
                stiff += pull;
            }
            if (!start.anchor.empty() && start.anchor[v] > 0) {
                f.x += start.anchor[v] * (start.at[v].x - at[v].x);
                f.y += start.anchor[v] * (start.at[v].y - at[v].y);
                stiff += start.anchor[v];
            }
            speed[v].x = speed[v].x * momentum + f.x / stiff * step;
            speed[v].y = speed[v].y * momentum + f.y / stiff * step;
        }
        for (std::uint32_t v = 0; v < graph.nodes; ++v) {
            if (fixed(v)) continue;
            const float length = std::sqrt(speed[v].x * speed[v].x + speed[v].y * speed[v].y);
            const float limit = length > longestStep ? longestStep / length : 1;
            at[v].x += speed[v].x * limit;
            at[v].y += speed[v].y * limit;
        }
        show();
        if (++iteration == iterations) phase = Phase::Pack;
    }

    void pack() {
        if (start.pack && start.components.size() > 1) {
            std::vector<std::size_t> all(start.components.size());
            for (std::size_t c = 0; c < all.size(); ++c)
                all[c] = c;
            packComponents(start.components, all, graph.boxes, shown, unit);
        }
        phase = Phase::Done;
        if (graph.boxes.size() != graph.nodes) return;
        overlaps.emplace(graph.boxes, graph.fixed);
        phase = Phase::Push;
        if (start.settled || start.calm || std::ranges::count(graph.fixed, 1) > 0) return;
        const float scale = overlaps->wantedScale(shown, largestScale);
        for (Point& p : shown)
            p = {p.x * scale, p.y * scale};
    }

    void push() {
        // A few rounds an iteration: one alone moves little.
        std::size_t left = 0;
        for (int round = 0; round < 4 && phase == Phase::Push; ++round) {
            left = overlaps->push(shown);
            if (left == 0)
                phase = Phase::Done;
            else if (++pushes >= pushRounds) {
                overlaps->finish(shown);
                phase = Phase::Done;
            }
        }
    }
};

Layout::Layout(LayoutGraph graph, LayoutOptions options) : m_state(std::make_unique<State>()) {
    State& s = *m_state;
    s.graph = std::move(graph);
    s.options = options;
    s.unit = unitOf(s.graph, options);
    s.shown = s.graph.start;
    s.shown.resize(s.graph.nodes);
    if (s.graph.start.size() != s.graph.nodes) s.graph.fixed.clear(); // nowhere to fix them
    if (s.graph.nodes == 0) s.phase = State::Phase::Done;
}

Layout::~Layout() = default;
Layout::Layout(Layout&&) noexcept = default;
Layout& Layout::operator=(Layout&&) noexcept = default;

bool Layout::step() {
    State& s = *m_state;
    using Phase = State::Phase;
    switch (s.phase) {
    case Phase::Start:
        s.begin();
        break;
    case Phase::Forces:
        s.forces();
        break;
    case Phase::Pack:
        s.pack();
        break;
    case Phase::Push:
        s.push();
        break;
    case Phase::Done:
        break;
    }
    return s.phase != Phase::Done;
}

bool Layout::run(Task* task) {
    while (!(task && task->stopped()))
        if (!step()) return true;
    return false;
}

float Layout::progress() const {
    const State& s = *m_state;
    switch (s.phase) {
    case State::Phase::Start:
        return 0;
    case State::Phase::Forces:
        return 0.9f * static_cast<float>(s.iteration) / static_cast<float>(s.iterations);
    case State::Phase::Pack:
        return 0.9f;
    case State::Phase::Push:
        return 0.9f + 0.1f * static_cast<float>(s.pushes) / static_cast<float>(pushRounds);
    case State::Phase::Done:
        break;
    }
    return 1;
}

std::span<const Point> Layout::positions() const {
    return m_state->shown;
}

} // namespace wenmai
