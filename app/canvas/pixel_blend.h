#pragma once

#include <QRgb>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace wenmai {

/// Lays one opaque colour over pixels of Format_RGB32, each to a share of 0 to 256; alpha becomes 255.
class PixelInk {
public:
    explicit PixelInk(QRgb colour) : m_colour(spread(colour | 0xFF000000u)) {
#ifdef __SSE2__
        m_wide = _mm_unpacklo_epi8(_mm_set1_epi32(static_cast<int>(colour | 0xFF000000u)), _mm_setzero_si128());
#endif
    }

    void blend(QRgb& ground, std::uint32_t share) const {
        const std::uint64_t sum = spread(ground) * (256 - share) + m_colour * share;
        const std::uint64_t mixed = (sum >> 8) & channels;
        ground = static_cast<QRgb>(mixed | (mixed >> 24)) | 0xFF000000u;
    }

    /// Two pixels at once: half the time where the processor can.
    void blend(QRgb& a, std::uint32_t shareA, QRgb& b, std::uint32_t shareB) const {
#ifdef __SSE2__
        const auto four = [](std::uint32_t share) { // in 16 bits each
            return _mm_shufflelo_epi16(_mm_cvtsi32_si128(static_cast<int>(share)), 0);
        };
        const __m128i shares = _mm_unpacklo_epi64(four(shareA), four(shareB));
        const __m128i pixels =
            _mm_unpacklo_epi32(_mm_cvtsi32_si128(static_cast<int>(a)), _mm_cvtsi32_si128(static_cast<int>(b)));
        const __m128i ground = _mm_unpacklo_epi8(pixels, _mm_setzero_si128());
        const __m128i sum = _mm_add_epi16(_mm_mullo_epi16(ground, _mm_sub_epi16(_mm_set1_epi16(256), shares)),
                                          _mm_mullo_epi16(m_wide, shares));
        const __m128i mixed = _mm_srli_epi16(sum, 8);
        const __m128i packed =
            _mm_or_si128(_mm_packus_epi16(mixed, mixed), _mm_set1_epi32(static_cast<int>(0xFF000000u)));
        a = static_cast<QRgb>(_mm_cvtsi128_si32(packed));
        b = static_cast<QRgb>(_mm_cvtsi128_si32(_mm_srli_si128(packed, 4)));
#else
        blend(a, shareA);
        blend(b, shareB);
#endif
    }

private:
    static constexpr std::uint64_t channels = 0x00FF00FF00FF00FFull;
    /// The four channels of a pixel with 16 bits each.
    static std::uint64_t spread(QRgb pixel) {
        return (pixel | (static_cast<std::uint64_t>(pixel) << 24)) & channels;
    }

    std::uint64_t m_colour;
#ifdef __SSE2__
    __m128i m_wide;
#endif
};

} // namespace wenmai
