#include "app/window/review_controller.h"

#include "app/jobs/reader_job.h"
#include "app/models/statement_tree_model.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/details_panel.h"
#include "app/window/entity_field.h"
#include "app/window/question_dialog.h"
#include "app/window/statement_dialog.h"
#include "app/window/why_dialog.h"
#include "app/window/workspace_controller.h"

#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>

namespace wenmai {
namespace {

/// Takes back what the reader has said of a statement or value.
std::vector<Decision> withdrawn(const std::string& about) {
    std::vector<Decision> step;
    for (const DecisionKind kind :
         {DecisionKind::Confirm, DecisionKind::Reject, DecisionKind::Correct, DecisionKind::Add})
        step.push_back({kind, about, std::nullopt});
    return step;
}

} // namespace

ReviewController::ReviewController(WorkspaceController* workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window) {}

void ReviewController::review(const StatementItem& item, ReviewAct act) {
    if (act == ReviewAct::Why) return explain(item);
    const KnowledgeGraph& graph = *m_workspace->graph();
    const std::string article = graph.article(item.ref.article).id;
    if (item.edge)
        reviewStatement(article, Statement(graph.statement(item.ref)), act);
    else
        reviewValue(article, graph.value(item.ref), act);
}

void ReviewController::reviewStatement(const std::string& article, const Statement& statement, ReviewAct act) {
    const std::string about = aboutStatement(article, statement);
    switch (act) {
    case ReviewAct::Accept:
        m_workspace->decide({{DecisionKind::Confirm, about, ""}});
        break;
    case ReviewAct::Reject:
        if (statement.evidence.review == Review::Added)
            m_workspace->decide({{DecisionKind::Add, about, std::nullopt}});
        else
            m_workspace->decide({{DecisionKind::Reject, about, ""}});
        break;
    case ReviewAct::Correct:
        correct(article, statement);
        break;
    case ReviewAct::Silence:
        m_workspace->decide({{DecisionKind::Silence, aboutRule(statement.evidence.rule), ""}});
        break;
    case ReviewAct::TakeBack:
        m_workspace->decide(withdrawn(about));
        break;
    case ReviewAct::Why:
        break;
    }
}

void ReviewController::reviewValue(const std::string& article, const ValueStatement& value, ReviewAct act) {
    const std::string about = aboutValue(article, value);
    if (act == ReviewAct::Accept) m_workspace->decide({{DecisionKind::Confirm, about, ""}});
    if (act == ReviewAct::Reject) m_workspace->decide({{DecisionKind::Reject, about, ""}});
    if (act == ReviewAct::Silence) m_workspace->decide({{DecisionKind::Silence, aboutRule(value.evidence.rule), ""}});
    if (act == ReviewAct::TakeBack) m_workspace->decide(withdrawn(about));
}

void ReviewController::correct(const std::string& article, const Statement& statement) {
    StatementDialog dialog(m_workspace->graph(), statement,
                           offeredFor(article, namedIn(article, statement.evidence.raw)), m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    Statement now = dialog.statement();
    if (now == statement) return;
    const std::string about = aboutStatement(article, statement);
    if (statement.evidence.review == Review::Added) {
        now.evidence.about.clear(); // it goes by what it says itself
        m_workspace->decide(
            {{DecisionKind::Add, about, std::nullopt}, {DecisionKind::Add, aboutStatement(article, now), toJson(now)}});
    } else {
        m_workspace->decide({{DecisionKind::Correct, about, toJson(now)}});
    }
}

void ReviewController::explain(const StatementItem& item) {
    const KnowledgeGraph::Ptr graph = m_workspace->graph();
    const Metadata& article = graph->article(item.ref.article).metadata;
    const Evidence& evidence = item.edge ? graph->statement(item.ref).evidence : graph->value(item.ref).evidence;
    const StatementCard card = item.edge ? statementCard(graph->statement(item.ref), article, {})
                                         : statementCard(graph->value(item.ref), article, {});
    const auto& engine = m_workspace->engine();
    showWhyDialog(m_window, card, evidence, engine ? toQString(engine->ruleText(evidence.rule)) : QString());
}

std::vector<EntityKey> ReviewController::namedIn(const std::string& article, Span raw) const {
    std::vector<EntityKey> named;
    const auto& graph = m_workspace->graph();
    const auto found = graph->findArticle(article);
    if (!found) return named;
    for (const Mention& m : graph->article(*found).mentions)
        if (raw.contains(m.raw) && std::ranges::find(named, m.entity) == named.end()) named.push_back(m.entity);
    return named;
}

std::vector<EntityKey> ReviewController::offeredFor(const std::string& article, std::vector<EntityKey> first) const {
    const auto& graph = m_workspace->graph();
    if (const auto found = graph->findArticle(article))
        for (const EntityRecord& record : graph->article(*found).entities)
            if (std::ranges::find(first, record.entity) == first.end()) first.push_back(record.entity);
    return first;
}

void ReviewController::add(const std::string& article, Span raw) {
    add(article, raw, namedIn(article, raw));
}

void ReviewController::add(const std::string& article, Span raw, std::vector<EntityKey> named) {
    if (!m_workspace->engine() || m_workspace->readOnly()) return;
    m_lane.start([file = toUtf8(m_workspace->path()), article, raw,
                  engine = m_workspace->engine()](Task&) { return wordsOf(file, article, raw, *engine); },
                 [this, article, raw, named = std::move(named)](Result<std::string> words) {
                     if (!words) {
                         Q_EMIT failed(words.error());
                         return;
                     }
                     Statement draft;
                     draft.predicate = Predicate::CooperatesWith;
                     draft.evidence.quote = *words;
                     draft.evidence.raw = raw;
                     draft.evidence.rule = "by hand";
                     askForStatement(article, std::move(draft), named);
                 });
}

void ReviewController::askForStatement(const std::string& article, Statement draft,
                                       const std::vector<EntityKey>& named) {
    if (!m_workspace->graph() || !m_workspace->graph()->findArticle(article)) return; // gone meanwhile
    draft.evidence.review = Review::Added;
    StatementDialog dialog(m_workspace->graph(), draft, offeredFor(article, named), m_window);
    if (!named.empty()) dialog.setEnds(named[0], named.size() > 1 ? named[1] : EntityKey{});
    if (dialog.exec() != QDialog::Accepted || !m_workspace->graph()) return;
    Statement now = dialog.statement();
    // the words that name its ends, where the sentence has them
    if (const auto found = m_workspace->graph()->findArticle(article))
        for (const Mention& m : m_workspace->graph()->article(*found).mentions) {
            if (!now.evidence.raw.contains(m.raw)) continue;
            if (m.entity == now.subject && now.evidence.subject.empty()) now.evidence.subject = m.raw;
            if (m.entity == now.object && now.evidence.object.empty()) now.evidence.object = m.raw;
        }
    m_workspace->decide({{DecisionKind::Add, aboutStatement(article, now), toJson(now)}});
}

void ReviewController::setPublished(const QStringList& articles) {
    if (articles.isEmpty() || !m_workspace->graph()) return;
    const KnowledgeGraph& graph = *m_workspace->graph();
    QString before;
    if (const auto found = graph.findArticle(toUtf8(articles.front())))
        if (const auto& published = graph.article(*found).metadata.published) before = toQString(iso(published->date));
    QuestionDialog dialog(tr("Date of publication"),
                          tr("When was it published? Written as 2025, 2025-07 or 2025-07-15; empty for what the "
                             "article says itself."),
                          before, m_window);
    dialog.setCheck([](const QString& words) {
        return words.isEmpty() || dateFromIso(toUtf8(words))
                   ? QString()
                   : tr("The date is written as 2025, 2025-07 or 2025-07-15.");
    });
    if (dialog.exec() != QDialog::Accepted) return;
    const QString now = dialog.answer();
    std::vector<Decision> step;
    for (const QString& id : articles)
        step.push_back({DecisionKind::Published, aboutArticle(toUtf8(id)),
                        now.isEmpty() ? std::nullopt : std::optional(toUtf8(now))});
    m_workspace->decide(step);
}

void ReviewController::merge(const EntityKey& entity) {
    QuestionDialog dialog(tr("The same entity"),
                          tr("What is %1 really? The two become one, in all articles.").arg(toQString(entity.name)), {},
                          m_window);
    auto* field = new EntityField(m_workspace->graph(), {}, &dialog);
    dialog.setField(field, [field, entity]() -> QString {
        const auto now = field->entity();
        if (!now) return tr("Name the entity that it is.");
        return *now == entity ? tr("That is the same already.") : QString();
    });
    connect(field, &EntityField::changed, &dialog, &QuestionDialog::check);
    if (dialog.exec() != QDialog::Accepted || !field->entity()) return;
    m_workspace->decide({{DecisionKind::Merge, aboutEntity(entity), aboutEntity(*field->entity())}});
}

QString ReviewController::noteOn(const EntityKey& entity) const {
    const auto& decisions = m_workspace->decided().decisions;
    const auto found = decisions.find({DecisionKind::Note, aboutEntity(entity)});
    return found == decisions.end() ? QString() : toQString(found->second);
}

void ReviewController::editNote(const EntityKey& entity) {
    bool accepted = false;
    const QString before = noteOn(entity);
    const QString now =
        QInputDialog::getMultiLineText(m_window, tr("Note"), toQString(entity.name), before, &accepted).trimmed();
    if (!accepted || now == before) return;
    m_workspace->decide(
        {{DecisionKind::Note, aboutEntity(entity), now.isEmpty() ? std::nullopt : std::optional(toUtf8(now))}});
}

void ReviewController::takeBack(const std::vector<Decision>& decisions) {
    m_workspace->decide(decisions);
}

} // namespace wenmai
