#include "app/window/field_memory.h"

#include "app/models/text_convert.h"

#include <QSettings>
#include <QStringList>

namespace wenmai {
namespace {

const QString group = QStringLiteral("recordFields");
const QString columnsKey = QStringLiteral("columns");

} // namespace

FieldMemory::FieldMemory() {
    QSettings settings;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Columns columns;
        for (const QString& column : settings.value(columnsKey).toStringList())
            columns.push_back(toUtf8(column));
        FieldColumns& choice = m_kept[columns];
        for (std::size_t f = 0; f < articleFieldCount; ++f) {
            const auto field = static_cast<ArticleField>(f);
            const QString key = toQString(name(field));
            if (settings.contains(key)) choice[field] = toUtf8(settings.value(key).toString());
        }
    }
    settings.endArray();
}

std::optional<FieldColumns> FieldMemory::find(const RecordHead& head) const {
    const auto found = m_kept.find(head.columns);
    return found == m_kept.end() ? std::nullopt : std::optional(found->second);
}

void FieldMemory::keep(const RecordHead& head, const FieldColumns& choice) {
    m_kept[head.columns] = choice;
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group);
    int i = 0;
    for (const auto& [columns, fields] : m_kept) {
        settings.setArrayIndex(i++);
        QStringList list;
        for (const std::string& column : columns)
            list << toQString(column);
        settings.setValue(columnsKey, list);
        for (const auto& [field, column] : fields)
            settings.setValue(toQString(name(field)), toQString(column));
    }
    settings.endArray();
}

FieldChooser FieldMemory::chooser() const {
    return [memory = *this](const RecordHead& head) { return memory.find(head).value_or(FieldColumns{}); };
}

} // namespace wenmai
