#include "core/text/sign_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <limits>
#include <utility>

namespace wenmai {
namespace {

constexpr std::size_t letters = 4;      ///< of a shingle
constexpr std::uint32_t fewest = 30;    ///< shingles of a text that can be told
constexpr std::size_t counters = 16384; ///< bits of the count of different shingles
constexpr std::size_t bins = TextSignature::bins;
constexpr int binBits = 7;
static_assert(bins == std::size_t{1} << binBits);

/// SplitMix64's finalizer (Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

class Signer {
public:
    Signer() { m_minima.fill(empty); }

    void part(std::string_view text) {
        std::array<std::uint64_t, letters> last{};
        std::size_t count = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto d = utf8::decode(text, at);
            at += d.length;
            if (!utf8::isHan(d.code) && !utf8::isWordLetter(d.code)) continue;
            last = {last[1], last[2], last[3], d.code};
            if (++count < letters) continue;
            // 21 bits a code point; the first two and the last two apart, then both together.
            shingle(mixed(mixed(last[0] << 21 | last[1]) + (last[2] << 21 | last[3])));
        }
    }

    [[nodiscard]] TextSignature finish() const {
        TextSignature out;
        // Linear counting (Whang, Vander-Zanden and Taylor 1990).
        const double zeros = std::max<double>(1, static_cast<double>(counters - m_seen.count()));
        out.shingles = static_cast<std::uint32_t>(-static_cast<double>(counters) * std::log(zeros / counters) + 0.5);
        if (out.shingles < fewest) return {};
        out.minima.reserve(bins);
        for (std::size_t bin = 0; bin < bins; ++bin) {
            // An empty bin borrows of another, the same one in every text (Shrivastava 2017, "Optimal Densification").
            std::size_t from = bin;
            for (std::uint64_t attempt = 1; m_minima[from] == empty; ++attempt)
                from = mixed(attempt << 32 | bin) % bins;
            out.minima.push_back(static_cast<std::uint16_t>(mixed(m_minima[from])));
        }
        return out;
    }

private:
    static constexpr std::uint64_t empty = std::numeric_limits<std::uint64_t>::max();

    void shingle(std::uint64_t hash) {
        m_seen.set(hash % counters);
        std::uint64_t& least = m_minima[hash >> (64 - binBits)];
        least = std::min(least, hash);
    }

    std::array<std::uint64_t, bins> m_minima;
    std::bitset<counters> m_seen;
};

} // namespace

TextSignature signText(std::string_view folded, std::span<const Span> parts) {
    Signer signer;
    for (const Span part : parts)
        signer.part(slice(folded, part));
    return signer.finish();
}

} // namespace wenmai
