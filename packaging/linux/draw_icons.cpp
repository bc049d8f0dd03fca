// Draws an SVG picture at several sizes for the hicolor theme: draw_icons IN.svg OUT_DIR NAME SIZE…
// writes OUT_DIR/<size>x<size>/NAME.png.

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv) {
    if (argc < 5) {
        std::fprintf(stderr, "usage: draw_icons IN.svg OUT_DIR NAME SIZE...\n");
        return 2;
    }
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    if (!svg.isValid()) {
        std::fprintf(stderr, "%s: no SVG picture\n", argv[1]);
        return 1;
    }
    for (int i = 4; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        svg.render(&painter);
        painter.end();
        const QDir folder(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/%1x%1").arg(size));
        const QString file = folder.filePath(QString::fromLocal8Bit(argv[3]) + QStringLiteral(".png"));
        if (!folder.mkpath(QStringLiteral(".")) || !image.save(file)) {
            std::fprintf(stderr, "%s: cannot be written\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
