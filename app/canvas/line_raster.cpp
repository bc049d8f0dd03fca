#include "app/canvas/line_raster.h"

#include "app/canvas/pixel_blend.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace wenmai {
namespace {

// A tile's pixels stay in the second cache while hundreds of lines cross it, and its rows in the first table of pages.
constexpr int tileWidth = 256, tileHeight = 128;
constexpr std::size_t worthTiles = 400, worthThreads = 1500;

constexpr std::int64_t one = 1 << 16; // coordinates along a line: 16 bits after the point

std::int64_t fixed(double value) {
    return static_cast<std::int64_t>(std::lrint(value * 65536));
}

/// How many of `count` values v, v + step, … come one after the other, from the first, before one leaves [low, high);
/// the first is inside.
int stepsInside(std::int64_t v, std::int64_t step, std::int64_t low, std::int64_t high, int count) {
    if (step == 0) return count;
    const std::int64_t steps = step > 0 ? (high - 1 - v) / step + 1 : (v - low) / -step + 1;
    return static_cast<int>(std::min<std::int64_t>(count, steps));
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

void LineRaster::line(const Tile& tile, const Thing& thing) {
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
    const int firstU = steep ? tile.top : tile.left, endU = steep ? tile.bottom : tile.right;
    const int lowV = steep ? tile.left : tile.top, highV = steep ? tile.right : tile.bottom;
    const auto lowU = static_cast<float>(firstU), highU = static_cast<float>(endU);
    if (x1 <= lowU || x0 >= highU) return;
    const float run = x1 - x0;
    const float slope = run > 1e-6f ? (y1 - y0) / run : 0;
    const float longer = std::sqrt(1 + slope * slope);
    // A line thinner than a pixel is a line of one pixel, paler.
    const float half = std::max(1.0f, thing.width) * longer / 2;
    int from = static_cast<int>(std::max(x0, lowU));
    int to = static_cast<int>(std::ceil(std::min(x1, highU)));
    if (slope != 0) { // skip what is beyond the tile's other sides
        const float a = (static_cast<float>(lowV) - half - 1 - y0) / slope + x0;
        const float b = (static_cast<float>(highV) + half + 1 - y0) / slope + x0;
        from = std::max(from, static_cast<int>(std::clamp(std::min(a, b), lowU, highU)));
        to = std::min(to, static_cast<int>(std::ceil(std::clamp(std::max(a, b), lowU, highU))));
    } else if (y0 + half < static_cast<float>(lowV) || y0 - half > static_cast<float>(highV)) {
        return;
    }
    const auto strength = static_cast<std::int64_t>(std::lrint(std::min(1.0f, thing.width) * 256));
    const std::int64_t step = fixed(slope), low = static_cast<std::int64_t>(lowV) << 16,
                       high = static_cast<std::int64_t>(highV) << 16;
    std::int64_t v =
        fixed(y0 + (static_cast<double>(from) + 0.5 - static_cast<double>(x0)) * static_cast<double>(slope));
    const std::ptrdiff_t alongStep = steep ? tile.stride : 1, acrossStep = steep ? 1 : tile.stride;
    QRgb* column = tile.bits + from * alongStep;
    const PixelInk ink(thing.colour);
    int u = from;
    if (thing.width <= 1) {
        // The commonest by far: two pixels a step share the line, stronger where it runs aslant.
        const auto slanted = static_cast<std::uint32_t>(std::min(256.0f, static_cast<float>(strength) * longer));
        v -= one / 2;
        const auto second = [&] { return (static_cast<std::uint32_t>(v & (one - 1)) * slanted) >> 16; };
        while (u < to) {
            if (v >= low && v < high - one) { // both pixels inside, and for how long
                for (const int end = u + stepsInside(v, step, low, high - one, to - u); u < end;
                     ++u, v += step, column += alongStep) {
                    QRgb* at = column + (v >> 16) * acrossStep;
                    const std::uint32_t share = second();
                    ink.blend(at[0], slanted - share, at[acrossStep], share);
                }
                continue;
            }
            const std::int64_t k = v >> 16;
            if (k >= lowV && k < highV) ink.blend(column[k * acrossStep], slanted - second());
            if (k + 1 >= lowV && k + 1 < highV) ink.blend(column[(k + 1) * acrossStep], second());
            ++u, v += step, column += alongStep;
        }
        return;
    }
    const std::int64_t halfFixed = fixed(half), begin = fixed(x0), end = fixed(x1);
    for (; u < to; ++u, v += step, column += alongStep) {
        std::int64_t full = strength;
        const std::int64_t left = static_cast<std::int64_t>(u) << 16;
        if (left < begin || left + one > end) { // the line's ends cover a part of their pixels
            const std::int64_t part = std::min(left + one, end) - std::max(left, begin);
            full = (strength * part) >> 16;
        }
        const std::int64_t bottom = v - halfFixed, top = v + halfFixed;
        const std::int64_t first = bottom >> 16, last = top >> 16;
        if (first < lowV || last >= highV) { // at the tile's side
            for (std::int64_t k = std::max<std::int64_t>(first, lowV); k <= std::min<std::int64_t>(last, highV - 1);
                 ++k) {
                const std::int64_t covered = std::min(top, (k + 1) << 16) - std::max(bottom, k << 16);
                ink.blend(column[k * acrossStep], static_cast<std::uint32_t>((covered * full) >> 16));
            }
            continue;
        }
        QRgb* at = column + first * acrossStep;
        for (std::int64_t k = first + 1; k < last; ++k) {
            at += acrossStep;
            ink.blend(*at, static_cast<std::uint32_t>(full));
        }
        ink.blend(column[first * acrossStep],
                  static_cast<std::uint32_t>(((one - (bottom & (one - 1))) * full) >> 16), // last > first: half ≥ ½
                  at[acrossStep], static_cast<std::uint32_t>(((top & (one - 1)) * full) >> 16));
    }
}

void LineRaster::triangle(const Tile& tile, const Thing& t) {
    const float left = std::min({t.x[0], t.x[1], t.x[2]}), right = std::max({t.x[0], t.x[1], t.x[2]});
    const float top = std::min({t.y[0], t.y[1], t.y[2]}), bottom = std::max({t.y[0], t.y[1], t.y[2]});
    if (right < static_cast<float>(tile.left) - 1 || left > static_cast<float>(tile.right) + 1 ||
        bottom < static_cast<float>(tile.top) - 1 || top > static_cast<float>(tile.bottom) + 1)
        return;
    const float turn = (t.x[1] - t.x[0]) * (t.y[2] - t.y[0]) - (t.y[1] - t.y[0]) * (t.x[2] - t.x[0]);
    if (std::abs(turn) < 1e-3f) return;
    const auto x0 = static_cast<int>(std::max(static_cast<float>(tile.left), std::floor(left - 0.5f)));
    const auto x1 = static_cast<int>(std::min(static_cast<float>(tile.right - 1), std::ceil(right)));
    const auto y0 = static_cast<int>(std::max(static_cast<float>(tile.top), std::floor(top - 0.5f)));
    const auto y1 = static_cast<int>(std::min(static_cast<float>(tile.bottom - 1), std::ceil(bottom)));
    // Distance to each side, positive inside, plus one half: how much of a pixel the side leaves.
    float nx[3], ny[3], offset[3];
    for (int i = 0; i < 3; ++i) {
        const int j = (i + 1) % 3;
        const float dx = t.x[j] - t.x[i], dy = t.y[j] - t.y[i];
        const float scale = (turn > 0 ? 1.0f : -1.0f) / std::sqrt(dx * dx + dy * dy);
        nx[i] = -dy * scale;
        ny[i] = dx * scale;
        offset[i] = 0.5f - (nx[i] * t.x[i] + ny[i] * t.y[i]);
    }
    const PixelInk ink(t.colour);
    for (int y = y0; y <= y1; ++y) {
        float from = static_cast<float>(x0), to = static_cast<float>(x1), rest[3];
        for (int i = 0; i < 3; ++i) { // the part of the row where all three leave something
            rest[i] = ny[i] * (static_cast<float>(y) + 0.5f) + offset[i];
            const float zero = -rest[i] / nx[i] - 0.5f;
            if (nx[i] > 1e-4f)
                from = std::max(from, std::ceil(zero));
            else if (nx[i] < -1e-4f)
                to = std::min(to, std::floor(zero));
        }
        QRgb* row = tile.bits + static_cast<std::ptrdiff_t>(y) * tile.stride;
        for (int x = static_cast<int>(from), end = static_cast<int>(to); x <= end; ++x) {
            const float px = static_cast<float>(x) + 0.5f;
            float covered = 1;
            for (int i = 0; i < 3; ++i)
                covered *= std::min(1.0f, std::max(0.0f, nx[i] * px + rest[i]));
            ink.blend(row[x], static_cast<std::uint32_t>(covered * 256));
        }
    }
}

std::vector<std::vector<std::uint32_t>> LineRaster::byTile(int columns, int rows) const {
    std::vector<std::vector<std::uint32_t>> tiles(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    const auto index = [](float at, int side, int count) {
        return static_cast<int>(
            std::clamp(std::floor(at / static_cast<float>(side)), -1.0f, static_cast<float>(count)));
    };
    for (std::uint32_t i = 0; i < m_things.size(); ++i) {
        const Thing& t = m_things[i];
        const bool isLine = t.width >= 0;
        const float room = isLine ? t.width * 0.75f + 2 : 2; // √2 / 2 of the width, and the rim
        const float left = isLine ? std::min(t.x[0], t.x[1]) : std::min({t.x[0], t.x[1], t.x[2]});
        const float right = isLine ? std::max(t.x[0], t.x[1]) : std::max({t.x[0], t.x[1], t.x[2]});
        const float top = isLine ? std::min(t.y[0], t.y[1]) : std::min({t.y[0], t.y[1], t.y[2]});
        const float bottom = isLine ? std::max(t.y[0], t.y[1]) : std::max({t.y[0], t.y[1], t.y[2]});
        const int firstRow = std::max(0, index(top - room, tileHeight, rows)),
                  lastRow = std::min(rows - 1, index(bottom + room, tileHeight, rows));
        const float slope = isLine && bottom - top > 1 ? (t.x[1] - t.x[0]) / (t.y[1] - t.y[0]) : 0;
        for (int row = firstRow; row <= lastRow; ++row) {
            float from = left, to = right;
            if (slope != 0) { // only where the line is between this row's rims
                const float above = t.x[0] + (static_cast<float>(row * tileHeight) - room - t.y[0]) * slope;
                const float below = t.x[0] + (static_cast<float>((row + 1) * tileHeight) + room - t.y[0]) * slope;
                from = std::max(from, std::min(above, below));
                to = std::min(to, std::max(above, below));
            }
            const int firstColumn = std::max(0, index(from - room, tileWidth, columns)),
                      lastColumn = std::min(columns - 1, index(to + room, tileWidth, columns));
            for (int column = firstColumn; column <= lastColumn; ++column)
                tiles[static_cast<std::size_t>(row * columns + column)].push_back(i);
        }
    }
    return tiles;
}

void LineRaster::flush(QImage& image, const Task* task) {
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    auto* bits = reinterpret_cast<QRgb*>(image.bits());
    const int stride = static_cast<int>(image.bytesPerLine() / 4), width = image.width(), height = image.height();
    if (m_things.size() < worthTiles) {
        for (const Thing& thing : m_things)
            draw({bits, stride, 0, 0, width, height}, thing);
        m_things.clear();
        return;
    }
    const int columns = (width + tileWidth - 1) / tileWidth, rows = (height + tileHeight - 1) / tileHeight;
    const auto tiles = byTile(columns, rows);
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < columns * rows && !(task && task->stopped()); i = next++) {
            const int left = i % columns * tileWidth, top = i / columns * tileHeight;
            const Tile tile{
                bits, stride, left, top, std::min(width, left + tileWidth), std::min(height, top + tileHeight)};
            for (const std::uint32_t k : tiles[static_cast<std::size_t>(i)])
                draw(tile, m_things[k]);
        }
    };
    std::vector<std::thread> helpers;
    if (m_things.size() >= worthThreads)
        for (unsigned i = 1; i < std::min(4u, std::thread::hardware_concurrency()); ++i)
            helpers.emplace_back(work);
    work();
    for (std::thread& helper : helpers)
        helper.join();
    m_things.clear();
}

} // namespace wenmai
