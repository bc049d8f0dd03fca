#pragma once

#include "core/graph/knowledge_graph.h"

#include <QWidget>

class QComboBox;

namespace wenmai {

/// Names an entity: one of those offered, any of the graph (completed while typing), or a new one with its type.
class EntityField : public QWidget {
    Q_OBJECT
public:
    /// `offered` stand first in the list.
    EntityField(KnowledgeGraph::Ptr graph, const std::vector<EntityKey>& offered, QWidget* parent = nullptr);

    void setEntity(const EntityKey& entity);
    /// nullopt while no name is given.
    [[nodiscard]] std::optional<EntityKey> entity() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QString& name);

    KnowledgeGraph::Ptr m_graph;
    QComboBox* m_name;
    QComboBox* m_type;
};

} // namespace wenmai
