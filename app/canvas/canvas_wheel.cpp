// Wheel, touchpad and touch screen: zoom to the pointer, two-finger scroll, pinch.

#include "app/canvas/canvas_state.h"

#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace wenmai {

void GraphCanvas::wheelEvent(QWheelEvent* event) {
    m->cameraGlide.stop();
    QToolTip::hideText();
    const bool touchpad =
        !event->pixelDelta().isNull() ||
        (event->pointingDevice() && event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad);
    Camera to = m->camera;
    if (touchpad && !(event->modifiers() & Qt::ControlModifier)) {
        const QPointF by =
            event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 3 : QPointF(event->pixelDelta());
        to.pan(by);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        // A wheel with Shift scrolls sideways; some systems have already turned the axis.
        const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        to.pan(QPointF(turn / 2.0, 0));
    } else {
        to.zoomAt(event->position(), std::pow(2.0, event->angleDelta().y() / 480.0));
    }
    m->moveCamera(to, true);
    event->accept();
}

bool GraphCanvas::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture) break;
        Camera to = m->camera;
        to.zoomAt(gesture->position(), 1 + gesture->value());
        m->moveCamera(to, true);
        return true;
    }
    case QEvent::Gesture: {
        const auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
        if (!pinch) break;
        Camera to = m->camera;
        const QPointF centre = mapFromGlobal(pinch->centerPoint());
        to.pan(pinch->centerPoint() - pinch->lastCenterPoint());
        to.zoomAt(centre, pinch->scaleFactor());
        m->moveCamera(to, true);
        return true;
    }
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CanvasTarget target = m->targetAt(help->pos());
        const bool badge = m->hold == State::Hold::Nothing && m->badgeAt(help->pos());
        const QString card = badge ? tr("Entities beside it that are not shown: click to show them")
                             : m->hold == State::Hold::Nothing ? m->cardFor(target)
                                                               : QString();
        if (card.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            // Shown until the pointer leaves the thing's surroundings.
            const QRect near = QRect(help->pos() - QPoint(8, 8), QSize(16, 16));
            QToolTip::showText(help->globalPos(), card, this, near);
        }
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace wenmai
