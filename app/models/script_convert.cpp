#include "app/models/script_convert.h"

#include "app/models/text_convert.h"
#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <opencc/opencc.h>

namespace wenmai {

struct ScriptConverter::Parts {
    // built in place: a copy of OpenCC's object would share and free the same data
    explicit Parts(const char* config) : converter(config) {}
    opencc::SimpleConverter converter;
};

ScriptConverter::ScriptConverter(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ScriptConverter::~ScriptConverter() = default;

// OpenCC's own Exception is no std::exception, hence the catch-all.
std::unique_ptr<ScriptConverter> ScriptConverter::make(Direction direction) {
    try {
        auto parts = std::make_unique<Parts>(direction == ToSimplified ? "tw2sp.json" : "s2twp.json");
        return std::unique_ptr<ScriptConverter>(new ScriptConverter(std::move(parts)));
    } catch (...) {
        return nullptr;
    }
}

QString ScriptConverter::convert(const QString& text) const {
    try {
        return toQString(m_parts->converter.Convert(toUtf8(text)));
    } catch (...) {
        return text;
    }
}

bool isTraditionalOnly(char32_t code) {
    return utf8::isHan(code) && foldCodePoint(code) != code;
}

} // namespace wenmai
