#pragma once

#include "app/models/find_model.h"

#include <QLineEdit>

class QAction;
class QCompleter;

namespace wenmai {

/// The field that finds entities: completes while one types on any spelling in any script, pinyin and English.
class FindField : public QLineEdit {
    Q_OBJECT
public:
    explicit FindField(QWidget* parent = nullptr);

    void setIndex(KnowledgeGraph::Ptr graph, std::shared_ptr<const SpellingIndex> index);

Q_SIGNALS:
    void entityChosen(const wenmai::EntityKey& entity);
    /// Return was pressed, and no entity is written so.
    void nothingFound(const QString& query);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void complete(const QString& query);
    void choose(NodeId node);
    void retranslate();

    FindModel* m_model;
    QCompleter* m_completer = nullptr;
    QAction* m_glass;
    bool m_waiting = false; ///< for the index, to complete what is typed already
};

} // namespace wenmai
