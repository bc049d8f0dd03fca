#pragma once

#include "app/canvas/finished_picture.h"
#include "app/canvas/graph_canvas.h"
#include "app/canvas/hit_test.h"
#include "app/canvas/motion.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace wenmai {

/// Everything inside GraphCanvas; the files canvas_*.cpp each hold one thing that it does.
struct GraphCanvas::State {
    explicit State(GraphCanvas* canvas);

    // what is shown
    std::shared_ptr<const Scene> scene;
    Places places;
    std::vector<char> pinned; ///< per node
    Camera camera;
    bool fitted = true; ///< the camera shows everything and goes on doing so until the reader moves it
    Theme theme;
    bool followsPalette = true;
    CanvasTexts texts;
    std::array<QString, predicateCount> predicates;
    QString emptyText;
    mutable ViewGraph viewNow; ///< scene->view with the places and pins of now; see view()
    mutable bool viewStale = true;

    // what stands out; ids of the KnowledgeGraph
    std::vector<std::uint32_t> selected;
    std::optional<std::uint32_t> selectedEdge;
    QSet<std::uint32_t> matched;
    QSet<std::uint32_t> glowing;
    CanvasTarget hover; ///< under the pointer
    bool overBadge = false;
    CanvasTarget lifted; ///< what the pointer has rested on: its neighbours stand out
    QTimer dwell;
    mutable Marks marks; ///< as of the last refreshMarks()
    mutable bool marksStale = true;

    // the picture
    FinishedPicture picture;

    // motion
    QTimer ticks;
    NodeGlide nodeGlide;
    CameraGlide cameraGlide;
    QElapsedTimer glowClock;
    int glowLevel = 0;

    // the mouse
    enum class Hold { Nothing, Pressed, Panning, Dragging, Band };
    struct Dragged {
        std::uint32_t node;
        Point start;
        float share; ///< how much of the pointer's way it goes along
    };
    Hold hold = Hold::Nothing;
    Qt::MouseButton button = Qt::NoButton;
    QPointF pressedAt, lastAt;
    std::optional<std::uint32_t> pressedNode; ///< index
    std::vector<Dragged> dragged;
    bool swallowRelease = false; ///< after a double click

    std::optional<std::uint32_t> edgeCentre; ///< id of the node whose edges E goes through

    /// A frame of now; camera and unit are the picture's to set.
    [[nodiscard]] Frame frame() const;
    /// For finding what is under the pointer: unit 1.
    [[nodiscard]] const Frame& hitFrame() const;
    [[nodiscard]] std::optional<std::uint32_t> indexOf(std::uint32_t node) const;
    [[nodiscard]] std::uint32_t idOf(std::uint32_t index) const { return scene->view.nodes[index].node; }
    [[nodiscard]] CanvasTarget targetAt(QPointF at) const;
    [[nodiscard]] std::optional<std::uint32_t> badgeAt(QPointF at) const; ///< id of its node
    [[nodiscard]] Camera fittingCamera(const Places& to) const;
    /// Half the width of each node's name in logical pixels; empty for big scenes.
    [[nodiscard]] const std::vector<float>& labelHalves() const;

    void placesChanged();
    void marksChanged();
    void refreshMarks() const;
    void moveCamera(const Camera& to, bool byReader);
    void glideCamera(const Camera& to);
    void tick();
    void startTicks();
    void setHover(const CanvasTarget& target);
    void setOverBadge(bool over);

    void startDrag();
    void dragTo(QPointF at);
    void endDrag();
    void endBand(QPointF at, Qt::KeyboardModifiers modifiers);
    void click(QPointF at, Qt::KeyboardModifiers modifiers);

    void selectNode(std::uint32_t id);
    void selectEdge(std::uint32_t id);
    void clearSelection();
    void announceSelection();

    [[nodiscard]] bool walk(QPointF direction);
    [[nodiscard]] bool tab(bool forward);
    [[nodiscard]] bool nextEdge(bool forward);
    void togglePins();
    void ensureVisible(std::uint32_t index);

    [[nodiscard]] QString cardFor(const CanvasTarget& target) const;

    GraphCanvas* q;

private:
    mutable Frame m_hitFrame;
    mutable PaintCache m_hitCache;
    mutable std::vector<float> m_labelHalves;
    mutable std::weak_ptr<const Scene> m_labelsOf;
    mutable bool m_hitStale = true;
};

} // namespace wenmai
