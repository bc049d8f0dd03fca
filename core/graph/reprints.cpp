#include "core/graph/reprints.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace wenmai {
namespace {

// Three rows a band: two texts with half their shingles in common meet in one of 42 bands with a chance of 0.996, those
// with a twentieth in common with one of 0.005.
constexpr std::size_t rows = 3;
constexpr std::size_t bands = TextSignature::bins / rows;

/// Reports of one event in own words share names and quotations: a tenth to a third. Copies that a converter or an
/// editor went over keep three quarters and more.
constexpr double sureContainment = 0.6;
/// Below, the estimate is too coarse and a digest may hold the texts of several.
constexpr double leastResemblance = 0.25;

/// Originals by the bands of their signatures; chains in an open table.
class Index {
public:
    explicit Index(std::size_t articles) : m_heads(std::bit_ceil(articles * bands + 1), none) {
        m_entries.reserve(articles * bands);
    }

    template<class Found>
    void candidates(const TextSignature& signature, Found found) const {
        for (std::size_t band = 0; band < bands; ++band) {
            const std::uint64_t key = keyOf(signature, band);
            for (std::uint32_t e = m_heads[slot(key)]; e != none; e = m_entries[e].next)
                if (m_entries[e].key == key) found(m_entries[e].article);
        }
    }
    void add(const TextSignature& signature, ArticleIndex article) {
        for (std::size_t band = 0; band < bands; ++band) {
            const std::uint64_t key = keyOf(signature, band);
            std::uint32_t& head = m_heads[slot(key)];
            m_entries.push_back({key, article, head});
            head = static_cast<std::uint32_t>(m_entries.size()) - 1;
        }
    }

private:
    struct Entry {
        std::uint64_t key;
        ArticleIndex article;
        std::uint32_t next;
    };
    static constexpr std::uint32_t none = ~0u;

    static std::uint64_t keyOf(const TextSignature& signature, std::size_t band) {
        std::uint64_t key = band;
        for (std::size_t row = 0; row < rows; ++row)
            key = key << 16 | signature.minima[band * rows + row];
        return key;
    }
    [[nodiscard]] std::size_t slot(std::uint64_t key) const {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & (m_heads.size() - 1);
    }

    std::vector<std::uint32_t> m_heads;
    std::vector<Entry> m_entries;
};

} // namespace

bool reprinted(const TextSignature& a, const TextSignature& b) {
    return resemblance(a, b) >= leastResemblance && containment(a, b) >= sureContainment;
}

std::vector<ArticleIndex> originalsOf(const std::vector<KnowledgeGraph::Article>& articles) {
    std::vector<ArticleIndex> originals(articles.size()), order;
    std::iota(originals.begin(), originals.end(), 0u);
    for (ArticleIndex i = 0; i < articles.size(); ++i)
        if (!articles[i]->signature.minima.empty()) order.push_back(i);
    std::ranges::sort(order, {}, [&](ArticleIndex i) {
        const auto& published = articles[i]->metadata.published;
        return std::tuple(published ? firstDay(published->date) : std::numeric_limits<int>::max(),
                          ~articles[i]->signature.shingles, i); // indices are in the order of ids
    });
    Index index(order.size());
    std::vector<ArticleIndex> lookedAt(articles.size(), ~0u);
    for (const ArticleIndex i : order) {
        const TextSignature& signature = articles[i]->signature;
        std::optional<std::pair<double, ArticleIndex>> best;
        index.candidates(signature, [&](ArticleIndex candidate) {
            if (std::exchange(lookedAt[candidate], i) == i) return;
            const TextSignature& other = articles[candidate]->signature;
            if (!reprinted(signature, other)) return;
            const std::pair likeness{-resemblance(signature, other), candidate};
            if (!best || likeness < *best) best = likeness;
        });
        if (best)
            originals[i] = best->second;
        else
            index.add(signature, i);
    }
    return originals;
}

} // namespace wenmai
