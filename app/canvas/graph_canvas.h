#pragma once

#include "app/canvas/camera.h"
#include "app/canvas/theme.h"
#include "core/view/view_graph.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace wenmai {

/// Words for the canvas in the reader's language, asked for when needed, on the window's thread. Any may be empty.
struct CanvasTexts {
    std::function<QString(Predicate)> predicate;         ///< short, as written on a line: "sells to"
    std::function<QString(EntityType)> type;             ///< "company"
    std::function<QString(const ViewGuide&)> guide;      ///< what a ring, a column or a span of time holds
    std::function<QString(std::uint32_t node)> nodeCard; ///< hover card, rich text; default: name, type, counts
    std::function<QString(std::uint32_t edge)> edgeCard; ///< hover card: predicate, first sentence
};

/// What lies under a point; at most one of them is set. Ids are the KnowledgeGraph's.
struct CanvasTarget {
    std::optional<std::uint32_t> node;
    std::optional<std::uint32_t> edge;
    friend bool operator==(const CanvasTarget&, const CanvasTarget&) = default;
};

/// Where a node stands now, in layout units.
struct NodeMove {
    std::uint32_t node = 0;
    Point at;
    bool pinned = false;
    friend bool operator==(const NodeMove&, const NodeMove&) = default;
};

/// The drawn graph: shows a ViewGraph, pans, zooms, selects, drags. It decides nothing about what is shown; it tells
/// what the reader did. All nodes and edges in this interface are KnowledgeGraph ids.
class GraphCanvas : public QWidget {
    Q_OBJECT
public:
    explicit GraphCanvas(QWidget* parent = nullptr);
    ~GraphCanvas() override;

    /// Replaces what is shown. Nodes that were there before are recognised by their entity (ids may have changed) and,
    /// if `animated`, glide to their new places; the first view, or one without a common node, is fitted into the
    /// window. The selection stays on what it was on, under its new ids; what is gone leaves it, without a signal.
    void setView(ViewGraph view, bool animated = true);
    /// Moves the nodes at once, e.g. while a layout runs; `at` is in the order of view().nodes and as long.
    /// A node that the reader is dragging stays under the pointer.
    void setPositions(const std::vector<Point>& at);
    /// What is shown, with the places and pins as the reader left them.
    [[nodiscard]] const ViewGraph& view() const;

    void setTheme(ThemeKind kind);
    /// Light or dark as the palette is, and again when the palette changes. This is the default.
    void followPalette();
    [[nodiscard]] const Theme& theme() const;
    void setTexts(CanvasTexts texts);
    [[nodiscard]] const CanvasTexts& texts() const;
    /// Written in the middle while there are no nodes; plain text, may have several lines.
    void setEmptyText(const QString& text);

    void setSelection(std::vector<std::uint32_t> nodes, std::optional<std::uint32_t> edge = std::nullopt);
    [[nodiscard]] const std::vector<std::uint32_t>& selectedNodes() const;
    [[nodiscard]] std::optional<std::uint32_t> selectedEdge() const;
    /// Selects as a click on the target would, signals included; nothing: clears.
    void selectAsReader(const CanvasTarget& target);
    /// Marks nodes, e.g. those a search found.
    void setMatched(std::vector<std::uint32_t> nodes);
    /// Lets edges shine for a moment, e.g. those a step of time added.
    void glow(std::vector<std::uint32_t> edges);

    /// Whether what was painted last is the finished picture, not an older one moved to its place.
    [[nodiscard]] bool sharp() const;
    [[nodiscard]] const Camera& camera() const;
    void setCamera(const Camera& camera);
    void fit();
    /// Brings a node into the middle if it is not well in sight, gliding there.
    void reveal(std::uint32_t node);
    /// By a factor about the middle of the widget, gliding.
    void zoomBy(double factor);

    /// `at` in the widget's coordinates.
    [[nodiscard]] CanvasTarget targetAt(QPointF at) const;
    /// Where a node is drawn, in the widget's coordinates; nullopt if it is not in the view.
    [[nodiscard]] std::optional<QPointF> placeOf(std::uint32_t node) const;
    /// A point on the drawn line of an edge, e.g. for a menu opened from the keyboard.
    [[nodiscard]] std::optional<QPointF> placeOfEdge(std::uint32_t edge) const;

    [[nodiscard]] QSize sizeHint() const override { return {800, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    /// The reader selected exactly this node or edge. Not sent for setSelection().
    void nodeSelected(std::uint32_t node);
    void edgeSelected(std::uint32_t edge);
    void selectionCleared();
    /// Sent after every change of the selection by the reader, several nodes included.
    void selectionChanged();
    /// Double click or Enter: show this node's neighbourhood.
    void nodeActivated(std::uint32_t node);
    void edgeActivated(std::uint32_t edge);
    /// A click on a node's badge: show what is hidden of its neighbours.
    void moreWanted(std::uint32_t node);
    /// The reader dragged nodes (they are then pinned; what followed them is not) or pinned or released them with
    /// Space.
    void nodesMoved(const std::vector<wenmai::NodeMove>& moves);
    void contextMenuRequested(wenmai::CanvasTarget target, QPoint globalPos);
    /// The pointer rests on something else (or nothing) now.
    void hovered(wenmai::CanvasTarget target);
    void cameraChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace wenmai
