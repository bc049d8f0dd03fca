#include "app/canvas/accessible_canvas.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QMap>
#include <QPointer>
#include <algorithm>

namespace wenmai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wenmai::GraphCanvas)
};

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// A relation in words: "Commerce Department – restricts – Nvidia".
QString relation(const GraphCanvas& canvas, const ViewEdge& edge) {
    const auto& nodes = canvas.view().nodes;
    const auto& texts = canvas.texts();
    const QString predicate = texts.predicate ? texts.predicate(edge.predicate) : QString();
    QString words =
        QStringLiteral("%1 – %2 – %3").arg(utf8(nodes[edge.from].label), predicate, utf8(nodes[edge.to].label));
    QStringList qualities;
    if (edge.polarity == Polarity::Negated) qualities << Words::tr("denied");
    if (edge.modality == Modality::Planned) qualities << Words::tr("planned");
    if (edge.modality == Modality::Possible) qualities << Words::tr("possible");
    if (edge.contradicted) qualities << Words::tr("contradicted elsewhere");
    return qualities.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(qualities.join(QStringLiteral(", ")));
}

/// One node or edge. It knows only ids and asks the canvas for all else, so it is never out of date, at most invalid.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(GraphCanvas* canvas, bool isNode, std::uint32_t id) : m_canvas(canvas), m_isNode(isNode), m_id(id) {}

    bool isValid() const override { return m_canvas && (m_isNode ? node() != nullptr : edge() != nullptr); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return m_isNode ? QAccessible::Graphic : QAccessible::Link; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text which) const override {
        if (!isValid()) return {};
        if (!m_isNode) {
            if (which == QAccessible::Name) return relation(*m_canvas, *edge());
            if (which == QAccessible::Description)
                return Words::tr("%n sentence(s)", nullptr, static_cast<int>(edge()->support));
            return {};
        }
        if (which == QAccessible::Name) return utf8(node()->label);
        if (which != QAccessible::Description) return {};
        const auto& texts = m_canvas->texts();
        QStringList parts;
        if (texts.type) parts << texts.type(node()->entity.type);
        const auto index = static_cast<std::uint32_t>(node() - m_canvas->view().nodes.data());
        for (const ViewCommunity& community : m_canvas->view().communities)
            if (std::ranges::binary_search(community.members, index))
                parts << Words::tr("closely connected: %1").arg(utf8(community.name));
        for (const ViewEdge& e : m_canvas->view().edges)
            if (e.from == index || e.to == index) parts << relation(*m_canvas, e);
        return parts.join(QStringLiteral("; "));
    }

    QRect rect() const override {
        const auto place = !m_canvas ? std::nullopt : m_isNode ? m_canvas->placeOf(m_id) : m_canvas->placeOfEdge(m_id);
        if (!place) return {};
        constexpr int half = 12;
        return {m_canvas->mapToGlobal(place->toPoint()) - QPoint(half, half), QSize(2 * half, 2 * half)};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = isSelected();
        state.focused = state.selected && m_canvas->hasFocus();
        state.offscreen = !m_canvas->rect().translated(m_canvas->mapToGlobal(QPoint(0, 0))).intersects(rect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override {
        if (!isValid()) return;
        m_canvas->selectAsReader(m_isNode ? CanvasTarget{m_id, std::nullopt} : CanvasTarget{std::nullopt, m_id});
        if (action == showMenuAction())
            emit m_canvas->contextMenuRequested(
                m_isNode ? CanvasTarget{m_id, std::nullopt} : CanvasTarget{std::nullopt, m_id}, rect().center());
    }

private:
    const ViewNode* node() const {
        const auto& nodes = m_canvas->view().nodes;
        const auto found =
            std::find_if(nodes.begin(), nodes.end(), [this](const ViewNode& n) { return n.node == m_id; });
        return found == nodes.end() ? nullptr : &*found;
    }
    const ViewEdge* edge() const {
        const auto& edges = m_canvas->view().edges;
        const auto found =
            std::find_if(edges.begin(), edges.end(), [this](const ViewEdge& e) { return e.edge == m_id; });
        return found == edges.end() ? nullptr : &*found;
    }
    bool isSelected() const {
        if (!m_isNode) return m_canvas->selectedEdge() == m_id;
        const auto& selected = m_canvas->selectedNodes();
        return std::find(selected.begin(), selected.end(), m_id) != selected.end();
    }

    QPointer<GraphCanvas> m_canvas;
    bool m_isNode;
    std::uint32_t m_id;
};

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(GraphCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Canvas), m_canvas(canvas) {}
    ~AccessibleCanvas() override {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override {
        return static_cast<int>(m_canvas->view().nodes.size() + m_canvas->view().edges.size());
    }
    QAccessibleInterface* child(int index) const override {
        const ViewGraph& view = m_canvas->view();
        if (index < 0 || index >= childCount()) return nullptr;
        const auto i = static_cast<std::size_t>(index);
        if (i < view.nodes.size()) return item(true, view.nodes[i].node);
        return item(false, view.edges[i - view.nodes.size()].edge);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
            if (QAccessible::accessibleInterface(*it) == child) return indexOf(it.key().first, it.key().second);
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const CanvasTarget target = m_canvas->targetAt(m_canvas->mapFromGlobal(QPoint(x, y)));
        if (target.node) return item(true, *target.node);
        return target.edge ? item(false, *target.edge) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        if (!m_canvas->selectedNodes().empty()) return item(true, m_canvas->selectedNodes().front());
        return m_canvas->selectedEdge() ? item(false, *m_canvas->selectedEdge()) : nullptr;
    }

    int indexOf(bool isNode, std::uint32_t id) const {
        const ViewGraph& view = m_canvas->view();
        if (isNode) {
            for (std::size_t i = 0; i < view.nodes.size(); ++i)
                if (view.nodes[i].node == id) return static_cast<int>(i);
        } else {
            for (std::size_t i = 0; i < view.edges.size(); ++i)
                if (view.edges[i].edge == id) return static_cast<int>(view.nodes.size() + i);
        }
        return -1;
    }

private:
    QAccessibleInterface* item(bool isNode, std::uint32_t id) const {
        const auto known = m_items.constFind({isNode, id});
        if (known != m_items.constEnd()) return QAccessible::accessibleInterface(*known);
        auto* made = new AccessibleItem(m_canvas, isNode, id); // owned by QAccessible, see the destructor
        m_items.insert({isNode, id}, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    GraphCanvas* m_canvas;
    mutable QMap<std::pair<bool, std::uint32_t>, QAccessible::Id> m_items;
};

QAccessibleInterface* factory(const QString&, QObject* object) {
    auto* canvas = qobject_cast<GraphCanvas*>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
}

} // namespace

void installAccessibleCanvas() {
    static const bool once = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(once)
}

void announceAccessibleSelection(GraphCanvas* canvas) {
    if (!QAccessible::isActive()) return;
    auto* root = dynamic_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(canvas));
    if (!root) return;
    int child = -1;
    if (!canvas->selectedNodes().empty())
        child = root->indexOf(true, canvas->selectedNodes().back());
    else if (canvas->selectedEdge())
        child = root->indexOf(false, *canvas->selectedEdge());
    QAccessibleEvent event(canvas, QAccessible::Focus);
    if (child >= 0) event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

void announceAccessibleView(GraphCanvas* canvas) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace wenmai
