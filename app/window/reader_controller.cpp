#include "app/window/reader_controller.h"

#include "app/models/problem_text.h"
#include "app/models/text_convert.h"
#include "app/panels/reader_panel.h"
#include "app/window/workspace_controller.h"

namespace wenmai {

ReaderController::ReaderController(WorkspaceController* workspace, ReaderPanel* panel, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel) {
    connect(panel, &ReaderPanel::otherScriptWanted, this, [this](bool other) {
        m_other = other;
        if (!m_article.empty()) load();
    });
    connect(workspace, &WorkspaceController::engineReady, this, [this] {
        if (!m_article.empty()) load();
    });
}

void ReaderController::show(const std::string& article, std::optional<Span> cited) {
    m_cited = cited;
    if (article == m_article && !m_lane.busy() && m_panel->articleId() == toQString(article)) {
        m_panel->cite(cited);
        Q_EMIT shown(toQString(article));
        return;
    }
    m_article = article;
    load();
}

void ReaderController::clear() {
    m_lane.cancel();
    m_article.clear();
    m_cited.reset();
    m_panel->showNothing();
}

void ReaderController::refresh() {
    if (!m_article.empty()) load();
}

void ReaderController::load() {
    if (!m_workspace->engine()) return; // engineReady() comes back to it
    m_lane.start([file = toUtf8(m_workspace->path()), id = m_article, engine = m_workspace->engine(),
                  other = m_other](Task&) { return readerText(file, id, *engine, other); },
                 [this](Result<std::shared_ptr<const ReaderText>> result) {
                     if (!result) {
                         m_panel->showProblem(noticeText(result.error()));
                         return;
                     }
                     m_panel->showArticle(*result, m_cited);
                     Q_EMIT shown(toQString(m_article));
                 });
}

} // namespace wenmai
