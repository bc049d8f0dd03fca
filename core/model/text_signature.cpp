#include "core/model/text_signature.h"

#include <algorithm>

namespace wenmai {

double resemblance(const TextSignature& a, const TextSignature& b) {
    if (a.minima.size() != TextSignature::bins || b.minima.size() != TextSignature::bins) return 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < TextSignature::bins; ++i)
        equal += a.minima[i] == b.minima[i];
    return static_cast<double>(equal) / TextSignature::bins;
}

double containment(const TextSignature& a, const TextSignature& b) {
    const double r = resemblance(a, b);
    const double least = std::min(a.shingles, b.shingles);
    if (r == 0 || least == 0) return 0;
    const double all = static_cast<double>(a.shingles) + static_cast<double>(b.shingles);
    return std::min(1.0, r * all / ((1 + r) * least));
}

} // namespace wenmai
