#include "core/store/extraction_blob.h"

#include <unordered_map>

namespace wenmai {
namespace {

/// 2 added the unstated sentences, 3 the signature of the text, 4 who says the metadata, 5 the words
/// that decided a qualifier, each with its place.
constexpr char version = 5;

/// Thrown within this file only; ends in extractionFromBlob.
struct Bad {
    const char* message;
};

void putNumber(std::string& out, std::uint64_t n) {
    for (; n >= 0x80; n >>= 7)
        out += static_cast<char>(n | 0x80);
    out += static_cast<char>(n);
}

/// Collects strings, each once, and numbers.
class Writer {
public:
    static constexpr bool reading = false;
    static constexpr char version = wenmai::version;

    void number(std::uint32_t& n) { putNumber(m_body, n); }
    void text(std::string& s) {
        const auto [found, isNew] = m_ids.try_emplace(s, m_ids.size());
        if (isNew) {
            putNumber(m_strings, s.size());
            m_strings += s;
        }
        putNumber(m_body, found->second);
    }
    std::size_t count(std::size_t n) {
        putNumber(m_body, n);
        return n;
    }
    [[nodiscard]] std::string finish() {
        std::string out(1, version);
        putNumber(out, m_ids.size());
        return out + m_strings + m_body;
    }

private:
    std::unordered_map<std::string, std::size_t> m_ids;
    std::string m_strings, m_body;
};

class Reader {
public:
    static constexpr bool reading = true;

    const char version;

    Reader(char writtenAs, std::string_view blob) : version(writtenAs), m_rest(blob) {
        const std::size_t strings = count(0);
        m_strings.reserve(strings);
        for (std::size_t i = 0; i < strings; ++i) {
            const std::uint64_t size = next();
            if (size > m_rest.size()) throw Bad{"a string beyond the end"};
            m_strings.push_back(m_rest.substr(0, size));
            m_rest.remove_prefix(size);
        }
    }
    void number(std::uint32_t& n) {
        const std::uint64_t value = next();
        if (value > 0xFFFFFFFFu) throw Bad{"a number out of range"};
        n = static_cast<std::uint32_t>(value);
    }
    void text(std::string& s) {
        const std::uint64_t id = next();
        if (id >= m_strings.size()) throw Bad{"a string that is not there"};
        s = m_strings[id];
    }
    std::size_t count(std::size_t) {
        const std::uint64_t n = next();
        if (n > m_rest.size()) throw Bad{"a list beyond the end"}; // each element takes a byte at least
        return n;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::uint64_t next() {
        std::uint64_t n = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty()) throw Bad{"cut off"};
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            n |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return n;
        }
        throw Bad{"a number out of range"};
    }
    std::string_view m_rest;
    std::vector<std::string_view> m_strings;
};

// One description of the fields for both ways.

template<class A, class E>
void identifier(A& a, E& value, std::size_t known) {
    auto n = static_cast<std::uint32_t>(value);
    a.number(n);
    if (n >= known) throw Bad{"an unknown identifier"};
    value = static_cast<E>(n);
}

template<class A>
void fields(A& a, std::string& s) {
    a.text(s);
}

template<class A>
void fields(A& a, Span& s) {
    a.number(s.begin);
    std::uint32_t size = s.end - s.begin; // may wrap, and wraps back
    a.number(size);
    s.end = s.begin + size;
}

template<class A>
void fields(A& a, Date& d) {
    for (int* part : {&d.year, &d.month, &d.day}) {
        auto n = static_cast<std::uint32_t>(*part);
        a.number(n);
        *part = static_cast<int>(n);
    }
    if (A::reading && !valid(d)) throw Bad{"a date that does not exist"};
}

template<class A, class T>
void fields(A& a, std::optional<T>& value) {
    std::uint32_t there = value.has_value();
    a.number(there);
    if (there > 1) throw Bad{"neither there nor not"};
    if (there && !value) value.emplace();
    if (there) fields(a, *value);
}

template<class A, class T>
void fields(A& a, std::vector<T>& list) {
    const std::size_t count = a.count(list.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (A::reading) list.emplace_back(); // one by one, so that a damaged count takes no memory
        fields(a, list[i]);
    }
}

template<class A>
void fields(A& a, CitedText& c) {
    fields(a, c.text);
    fields(a, c.raw);
    if (a.version >= 4) identifier(a, c.from, citedFromCount);
}

template<class A>
void fields(A& a, CitedDate& c) {
    fields(a, c.date);
    fields(a, c.text);
    fields(a, c.raw);
    if (a.version >= 4) identifier(a, c.from, citedFromCount);
}

template<class A>
void fields(A& a, EntityKey& e) {
    fields(a, e.name);
    identifier(a, e.type, entityTypeCount);
}

template<class A>
void fields(A& a, EntityRecord& e) {
    fields(a, e.entity);
    fields(a, e.surfaces);
}

template<class A>
void fields(A& a, Mention& m) {
    fields(a, m.entity);
    fields(a, m.surface);
    fields(a, m.raw);
    fields(a, m.reason);
}

template<class A>
void fields(A& a, Reason& r) {
    identifier(a, r.of, reasonOfCount);
    fields(a, r.words);
    fields(a, r.raw);
}

template<class A>
void fields(A& a, Evidence& e) {
    fields(a, e.quote);
    fields(a, e.raw);
    fields(a, e.subject);
    fields(a, e.object);
    fields(a, e.trigger);
    fields(a, e.triggerText);
    fields(a, e.rule);
    if (a.version >= 5) {
        fields(a, e.why);
    } else {
        std::string unplaced;
        fields(a, unplaced);
    }
}

template<class A>
void fields(A& a, Statement& s) {
    fields(a, s.subject);
    identifier(a, s.predicate, predicateCount);
    fields(a, s.object);
    fields(a, s.item);
    identifier(a, s.polarity, polarityCount);
    identifier(a, s.modality, modalityCount);
    fields(a, s.attributedTo);
    fields(a, s.date);
    fields(a, s.evidence);
}

template<class A>
void fields(A& a, ValueStatement& v) {
    fields(a, v.subject);
    identifier(a, v.property, valuePropertyCount);
    fields(a, v.value);
    fields(a, v.valueRaw);
    fields(a, v.attributedTo);
    fields(a, v.date);
    fields(a, v.evidence);
}

template<class A>
void fields(A& a, std::uint16_t& n) {
    std::uint32_t wide = n;
    a.number(wide);
    if (wide > 0xFFFF) throw Bad{"a number out of range"};
    n = static_cast<std::uint16_t>(wide);
}

template<class A>
void fields(A& a, TextSignature& s) {
    fields(a, s.minima);
    a.number(s.shingles);
    if (!s.minima.empty() && s.minima.size() != TextSignature::bins) throw Bad{"a signature of another length"};
}

template<class A>
void fields(A& a, Extraction& x) {
    fields(a, x.id);
    fields(a, x.metadata.title);
    fields(a, x.metadata.source);
    fields(a, x.metadata.author);
    fields(a, x.metadata.published);
    fields(a, x.entities);
    fields(a, x.mentions);
    fields(a, x.statements);
    fields(a, x.values);
    if (a.version >= 2) fields(a, x.unstated);
    if (a.version >= 3) fields(a, x.signature);
    if (a.version >= 4) fields(a, x.metadata.url);
}

} // namespace

std::string toBlob(const Extraction& extraction) {
    Writer writer;
    Extraction copy = extraction; // the fields are named once for both ways, which take them as changeable
    fields(writer, copy);
    return writer.finish();
}

Result<Extraction> extractionFromBlob(std::string_view blob) {
    if (blob.empty()) return Error{ErrorCode::Malformed, "nothing there", {}};
    if (blob.front() < 1 || blob.front() > version)
        return Error{ErrorCode::NewerVersion, "kept in a form that is not known here", {}};
    try {
        Reader reader(blob.front(), blob.substr(1));
        Extraction x;
        fields(reader, x);
        if (!reader.atEnd()) throw Bad{"more than expected"};
        return x;
    } catch (const Bad& bad) {
        return Error{ErrorCode::Malformed, bad.message, {}};
    }
}

} // namespace wenmai
