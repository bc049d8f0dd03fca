#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/pipeline/engine.h"
#include "core/pipeline/import.h"
#include "core/store/decision.h"

#include <memory>
#include <string>
#include <vector>

namespace wenmai {

/// What the jobs on a workspace compute, as free functions on values: run them in a JobLane. Each opens the file for
/// itself, so that no database object is ever shared by threads.

/// What the reader keeps in a workspace: decisions, whether there is one to take back or to make again, and named
/// views.
struct Decided {
    Decisions decisions;
    std::vector<std::pair<std::string, std::string>> views; ///< name, viewSpecToJson()
    bool canUndo = false;
    bool canRedo = false;
};

struct OpenedWorkspace {
    std::string path;
    bool readOnly = false;
    KnowledgeGraph::Ptr graph;
    Decided decided;
};
/// Opens a workspace, read-only if it may not be written, and builds its graph. Errors as Workspace::open().
[[nodiscard]] Result<OpenedWorkspace> openWorkspace(const std::string& path, Task& task);
/// Makes an empty one in place of a file of that name, which the caller has asked about.
[[nodiscard]] Result<OpenedWorkspace> createWorkspace(const std::string& path);

struct ImportOutcome {
    ImportReport report;
    KnowledgeGraph::Ptr graph; ///< with the new articles in
};
/// Imports files and folders (walked) into a workspace, which is made if it is not there. When the task is stopped,
/// what was committed before is kept and is in the graph. Progress counts files.
[[nodiscard]] Result<ImportOutcome> importArticles(const std::string& workspace, const std::vector<std::string>& paths,
                                                   std::shared_ptr<const Engine> engine, KnowledgeGraph::Ptr before,
                                                   Task& task, const FieldChooser& fields = {});

/// Takes articles out.
[[nodiscard]] Result<KnowledgeGraph::Ptr>
removeArticles(const std::string& workspace, const std::vector<std::string>& ids, KnowledgeGraph::Ptr before);

/// What became of a step of decisions.
struct DecisionOutcome {
    KnowledgeGraph::Ptr graph; ///< as `before` where the step changes nothing in it
    Decided decided;
    std::vector<Decision> step; ///< the decisions as they are now; empty: there was nothing to take back
};
/// Makes decisions as one step, or takes the last step back, or makes it again.
[[nodiscard]] Result<DecisionOutcome> decide(const std::string& workspace, const std::vector<Decision>& step,
                                             KnowledgeGraph::Ptr before);
[[nodiscard]] Result<DecisionOutcome> undoDecision(const std::string& workspace, KnowledgeGraph::Ptr before);
[[nodiscard]] Result<DecisionOutcome> redoDecision(const std::string& workspace, KnowledgeGraph::Ptr before);

/// Keeps a view under a name, in place of one that has it; nullopt removes it. Is no step that can be taken back.
[[nodiscard]] Result<DecisionOutcome> saveView(const std::string& workspace, const std::string& name,
                                               const std::optional<std::string>& spec, KnowledgeGraph::Ptr before);

/// Ids of the articles that have all words of a query.
[[nodiscard]] Result<std::vector<std::string>> searchArticles(const std::string& workspace, const std::string& words);

} // namespace wenmai
