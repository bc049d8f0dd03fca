#include "app/export/pdf_unicode.h"

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>

namespace wenmai {
namespace {

/// The faces that `text` comes from when it is drawn with `font`, substitutes included.
QList<QRawFont> facesFor(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<QRawFont> faces;
    for (const QGlyphRun& run : layout.glyphRuns())
        if (!faces.contains(run.rawFont())) faces.append(run.rawFont());
    return faces;
}

std::optional<quint32> glyphOf(const QRawFont& face, QChar c) {
    const auto glyphs = face.glyphIndexesForString(QString(c));
    if (glyphs.size() != 1 || glyphs.front() == 0) return std::nullopt;
    return glyphs.front();
}

} // namespace

void mendToUnicode(QByteArray& pdf, const QString& drawn, const QList<QFont>& fonts) {
    QSet<QChar> characters(drawn.cbegin(), drawn.cend());
    QString text;
    for (const QChar c : std::as_const(characters))
        text += c;
    QList<QRawFont> faces;
    for (const QFont& font : fonts)
        for (const QRawFont& face : facesFor(text, font))
            if (!faces.contains(face)) faces.append(face);
    QList<QHash<quint32, QChar>> byGlyph; // per face: what its glyphs were drawn for
    for (const QRawFont& face : faces) {
        byGlyph.emplace_back();
        for (const QChar c : text)
            if (const auto glyph = glyphOf(face, c)) byGlyph.back().insert(*glyph, c);
    }
    const auto meant = [&](QChar written) {
        if (characters.contains(written)) return written;
        for (qsizetype i = 0; i < faces.size(); ++i)
            if (const auto glyph = glyphOf(faces[i], written))
                if (const auto found = byGlyph[i].constFind(*glyph); found != byGlyph[i].constEnd()) return *found;
        return written;
    };

    // "<0001> <0006> [<0031> <2EE9> ]": the codes in brackets are characters. Same length, so nothing moves.
    for (qsizetype table = pdf.indexOf("begincmap"); table >= 0; table = pdf.indexOf("begincmap", table + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", table);
        if (end < 0) return;
        bool inside = false;
        for (qsizetype i = pdf.indexOf("beginbfrange", table); i >= 0 && i + 5 < end; ++i) {
            if (pdf[i] == '[') inside = true;
            if (pdf[i] == ']') inside = false;
            if (!inside || pdf[i] != '<' || pdf[i + 5] != '>') continue;
            bool isNumber = false;
            const uint code = pdf.mid(i + 1, 4).toUInt(&isNumber, 16);
            if (!isNumber || code == 0) continue;
            const QChar right = meant(QChar(static_cast<char16_t>(code)));
            pdf.replace(i + 1, 4, QByteArray::number(right.unicode(), 16).rightJustified(4, '0').toUpper());
        }
    }
}

} // namespace wenmai
