#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace wenmai::cli {

/// The same numbers with every standard library, unlike its distributions.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) {}
    double unit() { return static_cast<double>(m_engine()) / 4294967296.0; }
    std::uint32_t below(std::size_t n) { return static_cast<std::uint32_t>(unit() * static_cast<double>(n)); }
    template<class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }
    double power(double least, double most, double exponent) {
        return std::min(most, std::floor(least * std::pow(1 - unit(), -1 / exponent)));
    }

private:
    std::mt19937 m_engine;
};

} // namespace wenmai::cli
