// Sound sentences damaged as the converters did it, and read: what comes out, and is what is wrong told?
#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/gbk.h"
#include "core/text/plausible.h"
#include "tests/support/byte_converter.h"
#include "tests/support/documents.h"

#include <QFile>
#include <QTest>

using namespace wenmai;

namespace {

constexpr unsigned tables = 8;

/// What one converter's table may hold: every eighth of the traditional characters, of all that GBK has or of those of
/// everyday text. The pages that are known to be damaged so have everyday ones.
std::u32string tableOf(unsigned number, bool everyday) {
    std::u32string out;
    for (char32_t c = 0x4E00; c < 0x9FA6; ++c)
        if (foldCodePoint(c) != c && Gbk::table().code(c) != 0 && (!everyday || isCommonHan(c)) &&
            (c * 2654435761u >> 20) % tables == number)
            out += c;
    return out;
}

QStringList linesOf(const QString& file) {
    QFile f(QString(WENMAI_SOURCE_DIR) + "/tests/golden/damage/" + file);
    if (!f.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(f.readAll()).split('\n', Qt::SkipEmptyParts);
}

struct Tally {
    int damaged = 0;   ///< sentences
    int restored = 0;  ///< of them
    int shifted = 0;   ///< sentences where a hit fell between two characters
    int swallowed = 0; ///< of these, such as miss an ASCII character for good
    int exact = 0;     ///< and of the others, restored
    int sure = 0;      ///< and nothing in them marked as uncertain
    int wrongSure = 0; ///< wrong in a place that is not marked as uncertain
};

/// Whether all that differs from the sound text lies in what is marked as uncertain.
bool told(const Document& d, const std::string& mended, const std::string& sound) {
    std::size_t begin = 0;
    while (begin < sound.size() && begin < mended.size() && sound[begin] == mended[begin])
        ++begin;
    std::size_t cut = 0;
    while (cut < sound.size() - begin && cut < mended.size() - begin &&
           sound[sound.size() - 1 - cut] == mended[mended.size() - 1 - cut])
        ++cut;
    const std::size_t end = mended.size() - cut;
    bool first = false;
    bool last = false;
    for (const Repair& r : d.repairs) {
        if (r.certain) continue;
        first = first || (r.text.begin <= begin && begin <= r.text.end);
        last = last || (r.text.begin <= end && end <= r.text.end);
    }
    return first && last;
}

void tryOn(Tally& tally, const QString& sentence, const std::u32string& table, bool tell) {
    const std::string sound = sentence.toStdString();
    const test::Damaged damaged = test::damageByBytes(sound + '\n', table);
    if (damaged.hits == 0) return;
    ++tally.damaged;
    const Document d = test::read(test::article(damaged.text));
    const std::string mended = d.text.substr(0, d.text.find('\n'));
    const bool exact = mended == sound;
    const bool sure = std::all_of(d.repairs.begin(), d.repairs.end(), [](const Repair& r) { return r.certain; });
    tally.restored += exact ? 1 : 0;
    tally.shifted += damaged.shifted > 0 ? 1 : 0;
    tally.swallowed += damaged.swallowed > 0 ? 1 : 0;
    tally.exact += exact && damaged.shifted > 0 && damaged.swallowed == 0 ? 1 : 0;
    tally.sure += exact && damaged.shifted > 0 && sure ? 1 : 0;
    const bool wrongSure = !exact && !told(d, mended, sound);
    tally.wrongSure += wrongSure ? 1 : 0;
    if (exact || !tell) return;
    qInfo("%s%s\n  %s\n  %s\n  %s", wrongSure ? "WRONG" : "told", damaged.swallowed > 0 ? ", a character gone" : "",
          damaged.text.c_str(), sound.c_str(), mended.c_str());
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT
private slots:
    void sentences_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("everyday");
        QTest::addColumn<int>("percent"); // of those with a shifted stretch and nothing gone to be restored exactly
        QTest::newRow("everyday characters") << "sentences.txt" << true << 95;
        QTest::newRow("rare ones too") << "sentences.txt" << false << 91;
        QTest::newRow("set aside, everyday characters") << "set_aside.txt" << true << 95;
        QTest::newRow("set aside, rare ones too") << "set_aside.txt" << false << 90;
    }
    void sentences() {
        QFETCH(QString, file);
        QFETCH(bool, everyday);
        QFETCH(int, percent);
        const bool aside = file == "set_aside.txt";
        Tally tally;
        const QStringList all = linesOf(file);
        for (const QString& sentence : all)
            for (unsigned i = 0; i < tables; ++i)
                tryOn(tally, sentence, tableOf(i, everyday), !aside);
        const int whole = tally.shifted - tally.swallowed;
        qInfo("%d damaged sentences, %d exact (%.1f %%); %d with a shifted stretch, of which %d miss a character for "
              "good; of the other %d %d exact (%.1f %%); %d exact and sure, %d wrong and sure",
              tally.damaged, tally.restored, 100.0 * tally.restored / tally.damaged, tally.shifted, tally.swallowed,
              whole, tally.exact, 100.0 * tally.exact / whole, tally.sure, tally.wrongSure);
        QVERIFY(tally.damaged >= 200);
        QVERIFY(tally.restored * 100 >= tally.damaged * 95);
        QVERIFY(tally.exact * 100 >= whole * percent);
        QCOMPARE(tally.wrongSure, 0);
    }
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
