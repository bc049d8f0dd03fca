#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QString>

namespace wenmai {

/// Makes the words of a PDF that QPdfWriter wrote searchable. Where a font uses one glyph for several characters (黄
/// and the radical ⻩, 片 and ⽚), Qt's table from glyphs to characters names the one with the lowest number, which
/// nobody searches for. This names the one that was drawn instead. `drawn` has every character that may have been
/// drawn, in any order; `fonts` those it was drawn with. The file's layout stays as it is.
void mendToUnicode(QByteArray& pdf, const QString& drawn, const QList<QFont>& fonts);

} // namespace wenmai
