#include "core/base/error.h"

namespace wenmai {

const char* errorCodeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return "not found";
    case ErrorCode::Unreadable:
        return "unreadable";
    case ErrorCode::Unwritable:
        return "unwritable";
    case ErrorCode::Empty:
        return "empty";
    case ErrorCode::TooLarge:
        return "too large";
    case ErrorCode::NotText:
        return "not text";
    case ErrorCode::Malformed:
        return "malformed";
    case ErrorCode::WrongFormat:
        return "wrong format";
    case ErrorCode::NewerVersion:
        return "newer version";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal error";
    }
    return "?";
}

std::string dump(const Place& place) {
    std::string out = place.file;
    if (place.line > 0) out += ":" + std::to_string(place.line);
    if (place.line > 0 && place.column > 0) out += ":" + std::to_string(place.column);
    return out;
}

std::string dump(const Error& error) {
    const std::string at = dump(error.where);
    return (at.empty() ? "" : at + ": ") + errorCodeName(error.code) +
           (error.message.empty() ? "" : ": " + error.message);
}

} // namespace wenmai
