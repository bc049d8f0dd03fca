#include "app/export/picture.h"

#include "app/export/pdf_unicode.h"
#include "app/export/sheet.h"
#include "app/export/sheet_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

Error unwritable(const QString& path, const QString& reason) {
    return {ErrorCode::Unwritable, reason.toStdString(), {path.toStdString(), 0, 0}};
}

double densityOf(const PictureOptions& options) {
    return options.paper ? options.paper->dpi / 96 : std::clamp(options.scale, 0.1, 8.0);
}

Result<QImage> pixels(const Sheet& sheet, const PictureOptions& options, double unit) {
    const QSize size = (sheet.size * unit).toSize().expandedTo({1, 1});
    if (static_cast<double>(size.width()) * size.height() > mostPixels)
        return Error{ErrorCode::TooLarge,
                     "the picture would have " + std::to_string(size.width()) + " x " + std::to_string(size.height()) +
                         " pixels",
                     {}};
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(options.transparent ? QColor(Qt::transparent) : sheet.theme.background);
    image.setDevicePixelRatio(unit);
    QPainter painter(&image);
    paintSheet(painter, sheet, unit);
    painter.end();
    image.setDevicePixelRatio(1);
    const int dotsPerMeter = static_cast<int>(std::lround(unit * 96 / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    if (!sheet.title.isEmpty()) image.setText(QStringLiteral("Title"), sheet.title);
    return image;
}

Result<void> writePng(QIODevice& out, const QString& path, const ViewGraph& view, const PictureContent& content,
                      const PictureOptions& options) {
    auto image = renderPicture(view, content, options);
    if (!image) return image.error();
    QImageWriter writer(&out, "png");
    if (!writer.write(*image)) return unwritable(path, writer.errorString());
    return {};
}

Result<void> writeSvg(QIODevice& out, const ViewGraph& view, const PictureContent& content,
                      const PictureOptions& options) {
    const auto sheet = makeSheet(view, content, options, SourcesPlace::Below);
    if (!sheet) return sheet.error();
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setResolution(96);
    const QSize size = sheet->size.toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(content.title);
    generator.setDescription(content.dateRange);
    QPainter painter(&generator);
    // A little over the rim: the size in mm is rounded, and a reader may round up to one more pixel.
    if (!options.transparent) painter.fillRect(QRect(QPoint(-2, -2), size + QSize(4, 4)), sheet->theme.background);
    paintSheet(painter, *sheet, 0);
    painter.end();
    return {};
}

Result<void> writePdf(QIODevice& out, const QString& path, const ViewGraph& view, const PictureContent& content,
                      const PictureOptions& options) {
    const auto sheet = makeSheet(view, content, options, SourcesPlace::OwnPages);
    if (!sheet) return sheet.error();
    constexpr int resolution = 1200;
    constexpr double perPixel = resolution / 96.0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(content.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(resolution);
    const auto page = [&](QSizeF logical) {
        writer.setPageSize(QPageSize(logical * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    };
    page(sheet->size);
    QPainter painter;
    if (!painter.begin(&writer)) return Error{ErrorCode::Internal, "the PDF writer did not start", {}};
    const auto ground = [&](QSizeF size) {
        painter.scale(perPixel, perPixel);
        if (!options.transparent) painter.fillRect(QRectF(QPointF(0, 0), size), sheet->theme.background);
    };
    ground(sheet->size);
    paintSheet(painter, *sheet, 0);

    // The sentences on A4 pages of their own: they are for reading, whatever the picture's size.
    const QSizeF a4(793.7, 1122.5);
    constexpr double side = 64;
    const auto items = sheet::sourceItems(sheet->cited, sheet->font, a4.width() - 2 * side);
    for (std::size_t next = 0; next < items.size();) {
        page(a4);
        writer.newPage();
        painter.resetTransform();
        ground(a4);
        double y = side;
        if (next == 0) y += paintSourcesHeading(painter, *sheet, {side, y}, a4.width() - 2 * side);
        next = paintSources(painter, *sheet, items, next, {side, y}, a4.height() - side - y);
    }
    painter.end();
    buffer.close();
    QByteArray pdf = buffer.data();
    if (!options.textAsOutlines) mendToUnicode(pdf, wordsOn(*sheet), fontsOn(*sheet));
    if (out.write(pdf) != pdf.size()) return unwritable(path, out.errorString());
    return {};
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png")) return PictureFormat::Png;
    if (ending == QLatin1String("svg")) return PictureFormat::Svg;
    if (ending == QLatin1String("pdf")) return PictureFormat::Pdf;
    return std::nullopt;
}

Result<QImage> renderPicture(const ViewGraph& view, const PictureContent& content, const PictureOptions& options,
                             int mostSide) {
    const auto sheet = makeSheet(view, content, options, SourcesPlace::Below);
    if (!sheet) return sheet.error();
    double unit = densityOf(options);
    if (mostSide > 0) unit = std::min(unit, mostSide / std::max(sheet->size.width(), sheet->size.height()));
    return pixels(*sheet, options, unit);
}

Result<void> writePicture(const QString& path, const ViewGraph& view, const PictureContent& content,
                          const PictureOptions& options) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return unwritable(path, file.errorString());
    Result<void> done;
    switch (options.format) {
    case PictureFormat::Png:
        done = writePng(file, path, view, content, options);
        break;
    case PictureFormat::Svg:
        done = writeSvg(file, view, content, options);
        break;
    case PictureFormat::Pdf:
        done = writePdf(file, path, view, content, options);
        break;
    }
    if (!done) {
        file.cancelWriting();
        return done;
    }
    if (file.error() != QFileDevice::NoError || !file.commit()) return unwritable(path, file.errorString());
    return {};
}

} // namespace wenmai
