#include "app/window/entity_field.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/type_icon.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace wenmai {

EntityField::EntityField(KnowledgeGraph::Ptr graph, const std::vector<EntityKey>& offered, QWidget* parent)
    : QWidget(parent), m_graph(std::move(graph)), m_name(new QComboBox(this)), m_type(new QComboBox(this)) {
    m_name->setObjectName(QStringLiteral("entityName"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(14);
    for (const EntityKey& entity : offered)
        m_name->addItem(typeIcon(entity.type), toQString(entity.name), static_cast<int>(entity.type));
    QStringList names;
    for (const GraphNode& node : m_graph->nodes())
        names << toQString(node.entity.name);
    auto* completer = new QCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_type->setObjectName(QStringLiteral("entityType"));
    m_type->setAccessibleName(tr("Type"));
    for (std::size_t i = 0; i < entityTypeCount; ++i)
        m_type->addItem(typeIcon(static_cast<EntityType>(i)), text(static_cast<EntityType>(i)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    row->addWidget(m_type);
    setFocusProxy(m_name);
    m_name->setCurrentIndex(-1);
    connect(m_name, &QComboBox::activated, this, [this](int at) {
        m_type->setCurrentIndex(m_name->itemData(at).toInt()); // of namesakes, the one that was chosen
    });
    connect(m_name, &QComboBox::editTextChanged, this, &EntityField::take);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EntityField::changed);
}

void EntityField::take(const QString& typed) {
    const QString name = typed.trimmed();
    if (const int at = m_name->findText(name, Qt::MatchFixedString | Qt::MatchCaseSensitive); at >= 0) {
        m_type->setCurrentIndex(m_name->itemData(at).toInt());
    } else {
        for (std::size_t i = 0; i < entityTypeCount; ++i)
            if (m_graph->find(EntityKey{toUtf8(name), static_cast<EntityType>(i)})) {
                m_type->setCurrentIndex(static_cast<int>(i));
                break;
            }
    }
    Q_EMIT changed();
}

void EntityField::setEntity(const EntityKey& entity) {
    m_name->setEditText(toQString(entity.name));
    m_type->setCurrentIndex(static_cast<int>(entity.type));
}

std::optional<EntityKey> EntityField::entity() const {
    const QString name = m_name->currentText().trimmed();
    if (name.isEmpty()) return std::nullopt;
    return EntityKey{toUtf8(name), static_cast<EntityType>(m_type->currentIndex())};
}

} // namespace wenmai
