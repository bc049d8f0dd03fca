#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace wenmai {

/// What went wrong, for a program to act on; the app words it for the reader in the reader's language.
enum class ErrorCode {
    NotFound,     ///< the file or thing named is not there
    Unreadable,   ///< it is there but may not or cannot be read
    Unwritable,   ///< it may not or cannot be written
    Empty,        ///< nothing in it
    TooLarge,     ///< beyond the limit that the message names
    NotText,      ///< binary data where text was expected
    Malformed,    ///< text or data that breaks its format
    WrongFormat,  ///< a sound file, of another kind
    NewerVersion, ///< written by a later version of this program
    Busy,         ///< somebody else holds it
    Cancelled,    ///< the user stopped it
    Internal,     ///< a fault of this program
};
[[nodiscard]] const char* errorCodeName(ErrorCode code);

/// One place in a named file; line and column are 1-based and count characters, 0 where unknown.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    friend bool operator==(const Place&, const Place&) = default;
};
/// "file:line:column", without the parts that are unknown.
[[nodiscard]] std::string dump(const Place& place);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message; ///< technical detail in English, one line
    Place where;
    friend bool operator==(const Error&, const Error&) = default;
};
[[nodiscard]] std::string dump(const Error& error);

/// A value or the error that kept it from being made.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    /// By value, so that `for (x : *make())` has something that lives as long as the loop.
    [[nodiscard]] T operator*() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the error.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace wenmai
