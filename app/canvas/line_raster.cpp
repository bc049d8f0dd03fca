#include "app/canvas/line_raster.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace wenmai {
namespace {

/// `share` is 0 to 256.
inline void blend(QRgb& ground, QRgb top, std::uint32_t share) {
    const std::uint32_t rb = ground & 0xFF00FF, g = ground & 0x00FF00, rest = 256 - share;
    const std::uint32_t newRb = ((top & 0xFF00FF) * share + rb * rest) >> 8;
    const std::uint32_t newG = ((top & 0x00FF00) * share + g * rest) >> 8;
    ground = 0xFF000000u | (newRb & 0xFF00FF) | (newG & 0x00FF00);
}

} // namespace

void LineRaster::addLine(QPointF a, QPointF b, double width, QRgb colour) {
    m_things.push_back({{static_cast<float>(a.x()), static_cast<float>(b.x()), 0},
                        {static_cast<float>(a.y()), static_cast<float>(b.y()), 0},
                        static_cast<float>(width),
                        colour});
}

void LineRaster::addTriangle(QPointF a, QPointF b, QPointF c, QRgb colour) {
    m_things.push_back({{static_cast<float>(a.x()), static_cast<float>(b.x()), static_cast<float>(c.x())},
                        {static_cast<float>(a.y()), static_cast<float>(b.y()), static_cast<float>(c.y())},
                        -1,
                        colour});
}

void LineRaster::line(const Band& band, const Thing& thing) {
    float x0 = thing.x[0], y0 = thing.y[0], x1 = thing.x[1], y1 = thing.y[1];
    const bool steep = std::abs(y1 - y0) > std::abs(x1 - x0);
    // Walk along the longer side, "u"; "v" is across.
    if (steep) {
        std::swap(x0, y0);
        std::swap(x1, y1);
    }
    if (x0 > x1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const float lowU = steep ? static_cast<float>(band.top) : 0.0f;
    const float highU = static_cast<float>(steep ? band.bottom : band.width);
    const int lowV = steep ? 0 : band.top, highV = steep ? band.width : band.bottom;
    if (x1 <= lowU || x0 >= highU) return;
    const float run = x1 - x0;
    const float slope = run > 1e-6f ? (y1 - y0) / run : 0;
    // A line thinner than a pixel is a line of one pixel, paler.
    const float half = std::max(1.0f, thing.width) * std::sqrt(1 + slope * slope) / 2;
    int from = static_cast<int>(std::max(x0, lowU));
    int to = static_cast<int>(std::ceil(std::min(x1, highU)));
    if (slope != 0) { // skip what is beyond the band's other sides
        const float a = (static_cast<float>(lowV) - half - 1 - y0) / slope + x0;
        const float b = (static_cast<float>(highV) + half + 1 - y0) / slope + x0;
        from = std::max(from, static_cast<int>(std::clamp(std::min(a, b), lowU, highU)));
        to = std::min(to, static_cast<int>(std::ceil(std::clamp(std::max(a, b), lowU, highU))));
    } else if (y0 + half < static_cast<float>(lowV) || y0 - half > static_cast<float>(highV)) {
        return;
    }
    // From here in whole numbers, 16 bits after the point: nothing in the loop may call a function.
    constexpr std::int64_t one = 1 << 16;
    const auto fixed = [](double value) { return static_cast<std::int64_t>(std::lrint(value * 65536)); };
    const auto strength = static_cast<std::int64_t>(std::lrint(std::min(1.0f, thing.width) * 256));
    const std::int64_t step = fixed(slope), halfFixed = fixed(half);
    const std::int64_t begin = fixed(x0), end = fixed(x1);
    std::int64_t v =
        fixed(y0 + (static_cast<double>(from) + 0.5 - static_cast<double>(x0)) * static_cast<double>(slope));
    const std::ptrdiff_t alongStep = steep ? band.stride : 1, acrossStep = steep ? 1 : band.stride;
    QRgb* column = band.bits + from * alongStep;
    if (thing.width <= 1) {
        // The commonest by far: two pixels a step share the line, stronger where it runs aslant.
        const auto slanted =
            static_cast<std::int64_t>(std::min(256.0f, static_cast<float>(strength) * std::sqrt(1 + slope * slope)));
        v -= one / 2;
        for (int u = from; u < to; ++u, v += step, column += alongStep) {
            const std::int64_t k = v >> 16, second = ((v & (one - 1)) * slanted) >> 16;
            if (k >= lowV && k < highV)
                blend(column[k * acrossStep], thing.colour, static_cast<std::uint32_t>(slanted - second));
            if (k + 1 >= lowV && k + 1 < highV)
                blend(column[(k + 1) * acrossStep], thing.colour, static_cast<std::uint32_t>(second));
        }
        return;
    }
    for (int u = from; u < to; ++u, v += step, column += alongStep) {
        std::int64_t full = strength;
        const std::int64_t left = static_cast<std::int64_t>(u) << 16;
        if (left < begin || left + one > end) { // the line's ends cover a part of their pixels
            const std::int64_t part = std::min(left + one, end) - std::max(left, begin);
            full = (strength * part) >> 16;
        }
        const std::int64_t low = v - halfFixed, high = v + halfFixed;
        const std::int64_t first = low >> 16, last = high >> 16;
        if (first < lowV || last >= highV) { // at the band's side
            for (std::int64_t k = std::max<std::int64_t>(first, lowV); k <= std::min<std::int64_t>(last, highV - 1);
                 ++k) {
                const std::int64_t covered = std::min(high, (k + 1) << 16) - std::max(low, k << 16);
                blend(column[k * acrossStep], thing.colour, static_cast<std::uint32_t>((covered * full) >> 16));
            }
            continue;
        }
        QRgb* at = column + first * acrossStep;
        blend(*at, thing.colour,
              static_cast<std::uint32_t>(((one - (low & (one - 1))) * full) >> 16)); // last > first: half ≥ ½
        for (std::int64_t k = first + 1; k < last; ++k) {
            at += acrossStep;
            blend(*at, thing.colour, static_cast<std::uint32_t>(full));
        }
        at += acrossStep;
        blend(*at, thing.colour, static_cast<std::uint32_t>(((high & (one - 1)) * full) >> 16));
    }
}

void LineRaster::triangle(const Band& band, const Thing& t) {
    const float left = std::min({t.x[0], t.x[1], t.x[2]}), right = std::max({t.x[0], t.x[1], t.x[2]});
    const float top = std::min({t.y[0], t.y[1], t.y[2]}), bottom = std::max({t.y[0], t.y[1], t.y[2]});
    const int x0 = std::max(0, static_cast<int>(std::floor(left - 0.5f)));
    const int x1 = std::min(band.width - 1, static_cast<int>(std::ceil(right)));
    const int y0 = std::max(band.top, static_cast<int>(std::floor(top - 0.5f)));
    const int y1 = std::min(band.bottom - 1, static_cast<int>(std::ceil(bottom)));
    const float turn = (t.x[1] - t.x[0]) * (t.y[2] - t.y[0]) - (t.y[1] - t.y[0]) * (t.x[2] - t.x[0]);
    if (std::abs(turn) < 1e-3f) return;
    // Distance to each side, positive inside.
    float nx[3], ny[3], offset[3];
    for (int i = 0; i < 3; ++i) {
        const int j = (i + 1) % 3;
        const float dx = t.x[j] - t.x[i], dy = t.y[j] - t.y[i];
        const float scale = (turn > 0 ? 1.0f : -1.0f) / std::sqrt(dx * dx + dy * dy);
        nx[i] = -dy * scale;
        ny[i] = dx * scale;
        offset[i] = -(nx[i] * t.x[i] + ny[i] * t.y[i]);
    }
    for (int y = y0; y <= y1; ++y)
        for (int x = x0; x <= x1; ++x) {
            const float px = static_cast<float>(x) + 0.5f, py = static_cast<float>(y) + 0.5f;
            float covered = 1;
            for (int i = 0; i < 3; ++i)
                covered *= std::clamp(nx[i] * px + ny[i] * py + offset[i] + 0.5f, 0.0f, 1.0f);
            if (covered > 0) blend(band.bits[y * band.stride + x], t.colour, static_cast<std::uint32_t>(covered * 256));
        }
}

void LineRaster::flush(QImage& image) {
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    auto* bits = reinterpret_cast<QRgb*>(image.bits());
    const int stride = static_cast<int>(image.bytesPerLine() / 4);
    const auto draw = [&](int top, int bottom) {
        const Band band{bits, stride, image.width(), top, bottom};
        for (const Thing& thing : m_things)
            thing.width < 0 ? triangle(band, thing) : line(band, thing);
    };
    constexpr std::size_t worthAThread = 4000;
    if (m_things.size() < worthAThread) {
        draw(0, image.height());
    } else {
        const int middle = image.height() / 2;
        std::thread lower(draw, middle, image.height());
        draw(0, middle);
        lower.join();
    }
    m_things.clear();
}

} // namespace wenmai
