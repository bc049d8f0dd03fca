#pragma once

#include "app/canvas/line_raster.h"

#include <QColor>
#include <QPainter>
#include <QPolygonF>

namespace wenmai {

/// Where the painter's lines and arrow heads go: into pixels by LineRaster, or through a QPainter for vector files and
/// transparent pictures.
class LineSink {
public:
    LineSink() = default;
    LineSink(const LineSink&) = delete;
    LineSink& operator=(const LineSink&) = delete;
    virtual ~LineSink() = default;
    virtual void line(QPointF a, QPointF b, double width, const QColor& colour) = 0;
    virtual void triangle(QPointF a, QPointF b, QPointF c, const QColor& colour) = 0;
    /// Everything added so far is on the picture after this.
    virtual void flush() = 0;
};

/// Draws into an opaque picture that no QPainter is open on while flush() runs.
class RasterLineSink : public LineSink {
public:
    explicit RasterLineSink(QImage& image, const Task* task = nullptr) : m_image(image), m_task(task) {}
    void line(QPointF a, QPointF b, double width, const QColor& colour) override {
        m_raster.addLine(a, b, width, colour.rgb());
    }
    void triangle(QPointF a, QPointF b, QPointF c, const QColor& colour) override {
        m_raster.addTriangle(a, b, c, colour.rgb());
    }
    void flush() override { m_raster.flush(m_image, m_task); }

private:
    QImage& m_image;
    const Task* m_task;
    LineRaster m_raster;
};

class PainterLineSink : public LineSink {
public:
    explicit PainterLineSink(QPainter& painter) : m_painter(painter) {}
    void line(QPointF a, QPointF b, double width, const QColor& colour) override {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(a, b);
    }
    void triangle(QPointF a, QPointF b, QPointF c, const QColor& colour) override {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF({a, b, c}));
    }
    void flush() override {}

private:
    QPainter& m_painter;
};

} // namespace wenmai
