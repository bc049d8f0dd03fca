#pragma once

#include <QString>

#include <memory>

namespace wenmai {

/// Shows text in the other script by OpenCC's phrase conversion. For display only: it may damage words, so nothing is
/// ever read from its output.
class ScriptConverter {
public:
    enum Direction { ToSimplified, ToTaiwan };

    /// Loads OpenCC's data (tens of milliseconds); nullptr where it is missing.
    [[nodiscard]] static std::unique_ptr<ScriptConverter> make(Direction direction);
    ~ScriptConverter();
    /// The text itself where it cannot be converted.
    [[nodiscard]] QString convert(const QString& text) const;

private:
    struct Parts;
    explicit ScriptConverter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// A character that Simplified Chinese writes otherwise.
[[nodiscard]] bool isTraditionalOnly(char32_t code);

} // namespace wenmai
