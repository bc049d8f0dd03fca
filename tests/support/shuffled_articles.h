#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <random>

namespace wenmai::test {

/// Every sentence of the articles in a folder, without markup and lines that are no sentence.
inline QStringList sentencesOf(const QString& folder) {
    QStringList out;
    static const QRegularExpression end(QStringLiteral("(?<=[。！？])"));
    for (const QFileInfo& info : QDir(folder).entryInfoList({"*.txt", "*.md"}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(info.filePath()));
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
            for (const QString& sentence : line.split(end, Qt::SkipEmptyParts))
                if (sentence.size() > 12 && sentence.contains(QChar(0x3002))) out << sentence.trimmed();
    }
    return out;
}

/// Writes `count` articles of 8 to 20 sentences each, drawn by chance but always the same, into a folder. Every article
/// begins with a line of its own, so that no two are alike.
inline void writeShuffledArticles(const QString& folder, int count, const QStringList& sentences) {
    if (sentences.size() < 50 || !QDir().mkpath(folder)) qFatal("cannot write articles into %s", qPrintable(folder));
    std::mt19937 random(20260101);
    for (int i = 0; i < count; ++i) {
        QString text = QStringLiteral("第%1篇：今天的消息\n\n").arg(i);
        for (std::size_t n = 8 + random() % 13; n > 0; --n) {
            text += sentences[static_cast<qsizetype>(random() % static_cast<std::size_t>(sentences.size()))];
            if (random() % 3 == 0) text += QLatin1Char('\n');
        }
        QFile file(folder + QStringLiteral("/a%1.txt").arg(i, 5, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8() + "\n") < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

} // namespace wenmai::test
