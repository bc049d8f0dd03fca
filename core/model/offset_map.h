#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <string>
#include <vector>

namespace wenmai {

/// Maps byte offsets of a derived text back to the text it was made from. The derived text is a row of pieces; in each,
/// characters advance both sides by a fixed step (1:1 for copied bytes, 3:2 for Chinese decoded from GB18030, …), or
/// the piece as a whole stands for a whole range of the source (step 0), so that any part of it maps to that whole
/// range. Built front to back; immutable afterwards and safe to read from any thread.
class OffsetMap {
public:
    struct Piece {
        std::uint32_t to = 0;   ///< first byte in the derived text
        std::uint32_t from = 0; ///< first byte in the source
        std::uint32_t fromEnd =
            0;                   ///< end in the source (differs from the next piece's `from` where bytes were dropped)
        std::uint8_t toStep = 1; ///< bytes a character takes in the derived text; 0: the piece is one whole
        std::uint8_t fromStep = 1; ///< bytes a character takes in the source
        friend bool operator==(const Piece&, const Piece&) = default;
    };

    /// Appends `toBytes` of derived text that stand for [from, from + fromBytes) of the source. Joins with the piece
    /// before where the two continue each other. Steps as in Piece; pass 0, 0 for a whole.
    void add(std::uint32_t toBytes, std::uint32_t from, std::uint32_t fromBytes, std::uint8_t toStep = 1,
             std::uint8_t fromStep = 1);

    /// Length of the derived text covered so far.
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// The smallest source range that the derived range was made from; an empty span maps to an empty one.
    [[nodiscard]] Span toSource(Span derived) const;
    /// The derived range made from the given source range, as far as any of it was kept.
    [[nodiscard]] Span toDerived(Span source) const;
    /// This map after `inner`: derived → (this) → middle → (inner) → source.
    [[nodiscard]] OffsetMap after(const OffsetMap& inner) const;
    [[nodiscard]] static OffsetMap identity(std::uint32_t size);

    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }
    friend bool operator==(const OffsetMap&, const OffsetMap&) = default;

private:
    [[nodiscard]] std::size_t pieceAt(std::uint32_t derived) const;
    [[nodiscard]] std::uint32_t pieceEnd(std::size_t piece) const;

    std::vector<Piece> m_pieces;
    std::uint32_t m_size = 0;
};

[[nodiscard]] std::string dump(const OffsetMap& map);

} // namespace wenmai
