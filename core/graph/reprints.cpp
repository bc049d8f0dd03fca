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

// Four rows a band, each row in two bands: one of neighbours, one of far ones. Two texts with half their shingles in
// common meet in one of 64 bands with a chance of 0.98, those with a tenth in common with one of 0.006.
constexpr std::size_t rows = 4;
constexpr std::size_t stride = TextSignature::bins / rows;
constexpr std::size_t bands = 2 * stride;

/// Reports of one event in own words share names and quotations: a tenth to a third. Copies that a converter or an
/// editor went over keep three quarters and more.
constexpr double sureContainment = 0.6;
/// Below, the estimate is too coarse and a digest may hold the texts of several.
constexpr double leastResemblance = 0.25;

/// Originals by the bands of their signatures; chains in an open table. Minima lie side by side, so that a look at one
/// of many candidates is a short walk in memory.
class Index {
public:
    explicit Index(std::size_t articles) : m_heads(std::bit_ceil(articles * bands + 1), none) {
        m_entries.reserve(articles * bands);
        m_lookedAt.reserve(articles);
    }

    /// Calls found(article) once for each original that may be alike.
    template<class Found>
    void candidates(const TextSignature& signature, Found found) {
        ++m_round;
        for (std::size_t band = 0; band < bands; ++band) {
            const std::uint64_t key = keyOf(signature, band);
            for (std::uint32_t e = m_heads[slot(key)]; e != none; e = m_entries[e].next) {
                const std::uint32_t original = m_entries[e].original;
                if (m_entries[e].key != key || std::exchange(m_lookedAt[original], m_round) == m_round) continue;
                const std::uint16_t* minima = m_minima.data() + original * TextSignature::bins;
                std::size_t equal = 0;
                for (std::size_t i = 0; i < TextSignature::bins; ++i)
                    equal += minima[i] == signature.minima[i];
                if (static_cast<double>(equal) >= leastResemblance * TextSignature::bins) found(m_articles[original]);
            }
        }
    }
    void add(const TextSignature& signature, ArticleIndex article) {
        const auto original = static_cast<std::uint32_t>(m_articles.size());
        m_articles.push_back(article);
        m_lookedAt.push_back(0);
        m_minima.insert(m_minima.end(), signature.minima.begin(), signature.minima.end());
        for (std::size_t band = 0; band < bands; ++band) {
            const std::uint64_t key = keyOf(signature, band);
            std::uint32_t& head = m_heads[slot(key)];
            m_entries.push_back({key, original, head});
            head = static_cast<std::uint32_t>(m_entries.size()) - 1;
        }
    }

private:
    struct Entry {
        std::uint64_t key;
        std::uint32_t original;
        std::uint32_t next;
    };
    static constexpr std::uint32_t none = ~0u;

    static std::uint64_t keyOf(const TextSignature& signature, std::size_t band) {
        std::uint64_t key = 0;
        for (std::size_t row = 0; row < rows; ++row)
            key = key << 16 | signature.minima[band < stride ? band * rows + row : band - stride + row * stride];
        return key ^ band << 58; // keys of two bands may be alike, which costs a look
    }
    [[nodiscard]] std::size_t slot(std::uint64_t key) const {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & (m_heads.size() - 1);
    }

    std::vector<std::uint32_t> m_heads;
    std::vector<Entry> m_entries;
    std::vector<ArticleIndex> m_articles;  ///< by original
    std::vector<std::uint16_t> m_minima;   ///< of each original
    std::vector<std::uint32_t> m_lookedAt; ///< the round in which it was
    std::uint32_t m_round = 0;
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
    for (const ArticleIndex i : order) {
        const TextSignature& signature = articles[i]->signature;
        std::optional<std::pair<double, ArticleIndex>> best;
        index.candidates(signature, [&](ArticleIndex candidate) {
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
