#pragma once

#include "app/jobs/job_lane.h"
#include "app/models/statement_groups.h"
#include "core/store/decision.h"

#include <QObject>
#include <QStringList>

namespace wenmai {

class WorkspaceController;
enum class ReviewAct;

/// Turns what the reader does about statements, articles and entities into decisions of the workspace, asking where
/// more is to be said.
class ReviewController : public QObject {
    Q_OBJECT
public:
    ReviewController(WorkspaceController* workspace, QWidget* window);

    /// The item is one of the workspace's graph.
    void review(const StatementItem& item, ReviewAct act);
    /// Asks for a statement that the sentence at `raw` makes; `named` are offered as its ends, the first two as such.
    void add(const std::string& article, Span raw, std::vector<EntityKey> named);
    /// … with the entities that are named in the sentence.
    void add(const std::string& article, Span raw);
    void setPublished(const QStringList& articles);
    void merge(const EntityKey& entity);
    void editNote(const EntityKey& entity);
    [[nodiscard]] QString noteOn(const EntityKey& entity) const;
    void takeBack(const std::vector<Decision>& decisions);

Q_SIGNALS:
    void failed(const wenmai::Error& error);

private:
    void reviewStatement(const std::string& article, const Statement& statement, ReviewAct act);
    void reviewValue(const std::string& article, const ValueStatement& value, ReviewAct act);
    void correct(const std::string& article, const Statement& statement);
    void explain(const StatementItem& item);
    void askForStatement(const std::string& article, Statement draft, const std::vector<EntityKey>& named);
    [[nodiscard]] std::vector<EntityKey> namedIn(const std::string& article, Span raw) const;
    [[nodiscard]] std::vector<EntityKey> offeredFor(const std::string& article, std::vector<EntityKey> first) const;

    WorkspaceController* m_workspace;
    QWidget* m_window;
    JobLane m_lane;
};

} // namespace wenmai
