// The fast lines: as QPainter draws them to the eye, and safe wherever they run.

#include "app/canvas/line_raster.h"

#include <QPainter>
#include <QTest>
#include <random>

using namespace wenmai;

namespace {

QImage paper(int w = 120, int h = 90) {
    QImage image(w, h, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

double ink(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    return sum / 255;
}

} // namespace

class TestLineRaster : public QObject {
    Q_OBJECT
private slots:
    void looksLikeQPainter_data() {
        QTest::addColumn<QPointF>("a");
        QTest::addColumn<QPointF>("b");
        QTest::addColumn<double>("width");
        const QPointF middle(60, 45);
        for (int angle = 0; angle < 360; angle += 23) {
            const QPointF way(std::cos(angle / 57.3) * 37, std::sin(angle / 57.3) * 37);
            for (const double width : {0.5, 1.0, 1.6, 3.0})
                QTest::addRow("%d degrees, %.1f wide", angle, width) << middle << middle + way << width;
        }
        QTest::newRow("crosses the rim") << QPointF(-50, 20) << QPointF(400, 70) << 1.5;
    }
    void looksLikeQPainter() {
        QFETCH(QPointF, a);
        QFETCH(QPointF, b);
        QFETCH(double, width);
        QImage own = paper(), theirs = paper();
        LineRaster raster;
        raster.addLine(a, b, width, qRgb(0, 0, 0));
        raster.flush(own);
        QVERIFY(raster.empty());
        QPainter painter(&theirs);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(a, b);
        painter.end();
        // QPainter itself strays from the true area for hairlines aslant: either will do.
        const double mine = ink(own), other = ink(theirs);
        const double area = width * std::hypot(b.x() - a.x(), b.y() - a.y());
        const double off = std::min(std::abs(mine - other), std::abs(mine - area));
        QVERIFY2(off < 0.1 * other + 1, qPrintable(QStringLiteral("%1, %2, %3").arg(mine).arg(other).arg(area)));
        // And in the same place: hardly a pixel that one of them has black is white in the other.
        int strays = 0;
        for (int y = 0; y < own.height(); ++y)
            for (int x = 0; x < own.width(); ++x) {
                const int p = qGray(own.pixel(x, y)), q = qGray(theirs.pixel(x, y));
                strays += (p < 60 && q > 225) || (q < 60 && p > 225);
            }
        QVERIFY2(strays <= 1, qPrintable(QString::number(strays)));
    }

    void trianglesLookLikeQPainters() {
        QImage own = paper(), theirs = paper();
        const QPolygonF corners({QPointF(20, 15), QPointF(70, 40), QPointF(33, 66)});
        for (const bool turned : {false, true}) { // either way round
            own.fill(Qt::white);
            LineRaster raster;
            raster.addTriangle(corners[0], corners[turned ? 2 : 1], corners[turned ? 1 : 2], qRgb(0, 0, 0));
            raster.flush(own);
            theirs.fill(Qt::white);
            QPainter painter(&theirs);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::black);
            painter.drawPolygon(corners);
            painter.end();
            QVERIFY(std::abs(ink(own) - ink(theirs)) < 0.03 * ink(theirs));
        }
    }

    /// One thread or two give the same picture: the seam is not seen.
    void bandsMeet() {
        const auto draw = [](std::size_t copies) {
            QImage image = paper(200, 151);
            LineRaster raster;
            for (std::size_t i = 0; i < copies; ++i) // opaque, so that repeats of a whole line change nothing inside it
                raster.addLine({10, 10}, {190, 140}, 6, qRgb(10, 60, 120));
            raster.flush(image);
            return image;
        };
        const QImage one = draw(3999), two = draw(4001);
        for (int y = 20; y < 130; ++y) {
            const int x = 10 + (y - 10) * 180 / 130;
            QCOMPARE(two.pixel(x, y), one.pixel(x, y));
            QCOMPARE(two.pixel(x, y), qRgb(10, 60, 120));
        }
    }

    /// Nothing is written outside the picture, however wild the numbers (a sanitizer or a crash tells).
    void wildLinesStayInside() {
        std::mt19937 random(8);
        const auto wild = [&] {
            static constexpr double scales[] = {1, 100, 1e4, 1e6, 1e8};
            return (static_cast<double>(random() % 20001) - 10000) / 10000 * scales[random() % 5];
        };
        QImage image = paper(64, 48);
        const QImage before = image;
        LineRaster raster;
        for (int i = 0; i < 20000; ++i) {
            const QPointF a(wild(), wild()), b(wild(), wild());
            raster.addLine(a, b, static_cast<double>(random() % 80) / 10, qRgb(1, 2, 3));
            if (i % 10 == 0) raster.addTriangle(a, b, QPointF(wild(), wild()), qRgb(3, 2, 1));
            raster.addLine(a, a, 1, qRgb(1, 2, 3));
        }
        raster.flush(image);
        QVERIFY(image != before);
    }
};

QTEST_GUILESS_MAIN(TestLineRaster)
#include "tst_line_raster.moc"
