#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wenmai {

/// A sketch of a text by which near-duplicates are told without it: MinHash over its shingles (Broder 1997, "On the
/// resemblance and containment of documents"), all minima from one permutation cut into bins (Li, Owen and Zhang 2012,
/// "One Permutation Hashing"), of each the lowest bits (Li and König 2010, "b-Bit Minwise Hashing"). Empty for a text
/// too short to tell.
struct TextSignature {
    static constexpr std::size_t bins = 128;

    std::vector<std::uint16_t> minima; ///< `bins` of them, or none
    std::uint32_t shingles = 0;        ///< different ones, estimated
    friend bool operator==(const TextSignature&, const TextSignature&) = default;
};

/// |A ∩ B| / |A ∪ B| of the shingles, estimated; 0 where one is empty. Standard error sqrt(r (1 - r) / 128).
[[nodiscard]] double resemblance(const TextSignature& a, const TextSignature& b);
/// |A ∩ B| / min(|A|, |B|), estimated of the resemblance r as r (|A| + |B|) / ((1 + r) min(|A|, |B|)) (Broder 1997).
[[nodiscard]] double containment(const TextSignature& a, const TextSignature& b);

} // namespace wenmai
