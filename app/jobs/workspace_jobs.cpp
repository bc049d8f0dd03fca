#include "app/jobs/workspace_jobs.h"

#include "core/io/article_files.h"
#include "core/store/workspace.h"

#include <filesystem>

namespace wenmai {
namespace {

Result<Decided> decidedIn(const Workspace& workspace) {
    auto decisions = workspace.decisions();
    if (!decisions) return decisions.error();
    const auto canUndo = workspace.canUndo();
    if (!canUndo) return canUndo.error();
    const auto canRedo = workspace.canRedo();
    if (!canRedo) return canRedo.error();
    auto views = workspace.views();
    if (!views) return views.error();
    return Decided{std::move(*decisions), std::move(*views), *canUndo, *canRedo};
}

Result<OpenedWorkspace> withGraph(Workspace workspace, Task* task) {
    auto articles = workspace.extractions(task);
    if (!articles) return articles.error();
    auto decided = decidedIn(workspace);
    if (!decided) return decided.error();
    return OpenedWorkspace{workspace.path(), workspace.readOnly(), KnowledgeGraph::build(std::move(*articles)),
                           std::move(*decided)};
}

/// The graph after a step that `take` makes in the workspace.
template<class Take>
Result<DecisionOutcome> afterStep(const std::string& path, KnowledgeGraph::Ptr before, Take take) {
    auto workspace = Workspace::open(path);
    if (!workspace) return workspace.error();
    Result<std::vector<Decision>> step = take(*workspace);
    if (!step) return step.error();
    auto decided = decidedIn(*workspace);
    if (!decided) return decided.error();
    DecisionOutcome outcome{before, std::move(*decided), std::move(*step)};
    auto changed = articlesChanged(outcome.step);
    if (changed && changed->empty()) return outcome;
    // articles that were decided about may have left the workspace since
    if (changed) std::erase_if(*changed, [&](const std::string& id) { return !before->findArticle(id); });
    auto articles = changed ? workspace->extractions(nullptr, *changed) : workspace->extractions();
    if (!articles) return articles.error();
    outcome.graph = before->updated(std::move(*articles));
    return outcome;
}

std::vector<std::string> changedIds(const ImportReport& report) {
    std::vector<std::string> ids = report.added;
    ids.insert(ids.end(), report.replaced.begin(), report.replaced.end());
    return ids;
}

} // namespace

Result<OpenedWorkspace> openWorkspace(const std::string& path, Task& task) {
    auto workspace = Workspace::open(path);
    if (!workspace && workspace.error().code == ErrorCode::Unwritable)
        workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    if (!workspace) return workspace.error();
    return withGraph(std::move(*workspace), &task);
}

Result<OpenedWorkspace> createWorkspace(const std::string& path) {
    std::error_code ignored; // what cannot be removed cannot be created either, and that is told
    std::filesystem::remove(path, ignored);
    auto workspace = Workspace::create(path);
    if (!workspace) return workspace.error();
    return withGraph(std::move(*workspace), nullptr);
}

Result<ImportOutcome> importArticles(const std::string& path, const std::vector<std::string>& paths,
                                     std::shared_ptr<const Engine> engine, KnowledgeGraph::Ptr before, Task& task,
                                     const FieldChooser& fields) {
    auto workspace = Workspace::openOrCreate(path);
    if (!workspace) return workspace.error();
    Diagnostics unwalked;
    const std::vector<std::string> files = listArticleFiles(paths, unwalked);
    const std::string version = engine->hash();
    ImportOptions options;
    options.fields = fields;
    auto report = importFiles(*workspace, files, readerOf(std::move(engine)), version, options, &task);
    if (!report) return report.error();
    for (const Diagnostic& remark : unwalked)
        report->failures.push_back({ErrorCode::Unreadable, remark.message, remark.where});
    ImportOutcome outcome{std::move(*report), before};
    const std::vector<std::string> ids = changedIds(outcome.report);
    if (ids.empty()) return outcome;
    auto articles = workspace->extractions(nullptr, ids);
    if (!articles) return articles.error();
    outcome.graph = before ? before->updated(std::move(*articles)) : KnowledgeGraph::build(std::move(*articles));
    return outcome;
}

Result<KnowledgeGraph::Ptr> removeArticles(const std::string& path, const std::vector<std::string>& ids,
                                           KnowledgeGraph::Ptr before) {
    auto workspace = Workspace::open(path);
    if (!workspace) return workspace.error();
    if (auto removed = workspace->remove(ids); !removed) return removed.error();
    return before->updated({}, ids);
}

Result<DecisionOutcome> decide(const std::string& path, const std::vector<Decision>& step, KnowledgeGraph::Ptr before) {
    return afterStep(path, std::move(before), [&](Workspace& workspace) -> Result<std::vector<Decision>> {
        if (auto made = workspace.decide(step); !made) return made.error();
        return step;
    });
}

Result<DecisionOutcome> undoDecision(const std::string& path, KnowledgeGraph::Ptr before) {
    return afterStep(path, std::move(before), [](Workspace& workspace) { return workspace.undo(); });
}

Result<DecisionOutcome> redoDecision(const std::string& path, KnowledgeGraph::Ptr before) {
    return afterStep(path, std::move(before), [](Workspace& workspace) { return workspace.redo(); });
}

Result<DecisionOutcome> saveView(const std::string& path, const std::string& name,
                                 const std::optional<std::string>& spec, KnowledgeGraph::Ptr before) {
    return afterStep(path, std::move(before), [&](Workspace& workspace) -> Result<std::vector<Decision>> {
        if (auto saved = workspace.saveView(name, spec); !saved) return saved.error();
        return std::vector<Decision>();
    });
}

Result<std::vector<std::string>> searchArticles(const std::string& path, const std::string& words) {
    auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    if (!workspace) return workspace.error();
    auto found = workspace->search(words, 10000);
    if (!found) return found.error();
    std::vector<std::string> ids;
    for (const SearchHit& hit : found->hits)
        ids.push_back(hit.article);
    return ids;
}

} // namespace wenmai
