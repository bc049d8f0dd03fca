#pragma once

#include "app/models/article_list_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace wenmai {

/// The list of articles with a full-text search over them, which somebody else runs.
class ArticlesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ArticlesPanel(QWidget* parent = nullptr);

    void setGraph(KnowledgeGraph::Ptr graph);
    /// The ids that the last search found; nullopt: nothing is searched for.
    void setFound(std::optional<std::set<std::string>> ids);
    void setSelected(const QString& id);

Q_SIGNALS:
    void articleChosen(const QString& id);
    /// Empty: no search.
    void searchWanted(const QString& words);
    void removalWanted(const QStringList& ids);
    /// The date of publication of these articles shall be set by hand.
    void dateWanted(const QStringList& ids);
    void importWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void retranslate();
    [[nodiscard]] QStringList chosenIds() const;

    ArticleListModel* m_model;
    QLineEdit* m_search;
    QTreeView* m_list;
    QLabel* m_state;
    QAction* m_remove;
    QAction* m_date;
    QTimer m_delay;
    QString m_selected;
};

} // namespace wenmai
