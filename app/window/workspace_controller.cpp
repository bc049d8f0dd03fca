#include "app/window/workspace_controller.h"

#include "app/models/text_convert.h"
#include "core/store/workspace.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace wenmai {

WorkspaceController::WorkspaceController(std::filesystem::path dataFolder, QObject* parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)) {
    connect(&m_lane, &JobLane::progressed, this, &WorkspaceController::progressed);
    connect(&m_lane, &JobLane::idle, this, [this] { Q_EMIT busyChanged(false, {}); });
    connect(&m_lane, &JobLane::idle, this, &WorkspaceController::nextStep);
    loadEngine();
}

WorkspaceController::~WorkspaceController() {
    blockSignals(true); // nobody is left to be told
    finishSteps();
}

void WorkspaceController::loadEngine() {
    struct Loaded {
        std::shared_ptr<const Engine> engine;
        Error error;
    };
    m_engineLane.start(
        [folder = m_dataFolder](Task&) {
            Diagnostics remarks; // mistakes in data: told by wenmai-cli and the tests, not at every start
            auto engine = Engine::load(folder, remarks);
            return engine ? Loaded{*engine, {}} : Loaded{nullptr, engine.error()};
        },
        [this](Loaded loaded) {
            m_engine = loaded.engine;
            if (!m_engine) {
                m_waiting.clear();
                Q_EMIT engineFailed(loaded.error);
                return;
            }
            Q_EMIT engineReady();
            const auto waiting = std::exchange(m_waiting, {});
            for (const auto& run : waiting)
                run();
        });
}

void WorkspaceController::withEngine(std::function<void()> run) {
    if (m_engine)
        run();
    else
        m_waiting.push_back(std::move(run));
}

void WorkspaceController::open(const QString& path) {
    finishSteps();
    Q_EMIT busyChanged(true, tr("Opening…"));
    m_importing = false;
    m_lane.start([file = toUtf8(QFileInfo(path).absoluteFilePath())](Task& task) { return openWorkspace(file, task); },
                 [this](Result<OpenedWorkspace> result) { take(std::move(result)); });
}

void WorkspaceController::create(const QString& path) {
    finishSteps();
    Q_EMIT busyChanged(true, tr("Opening…"));
    m_lane.start([file = toUtf8(QFileInfo(path).absoluteFilePath())](Task&) { return createWorkspace(file); },
                 [this](Result<OpenedWorkspace> result) { take(std::move(result)); });
}

void WorkspaceController::take(Result<OpenedWorkspace> result) {
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_path = toQString(result->path);
    m_readOnly = result->readOnly;
    m_graph = result->graph;
    m_decided = std::move(result->decided);
    Q_EMIT opened();
    Q_EMIT graphChanged();
    withEngine([this] { lookForOutdated(); });
}

void WorkspaceController::close() {
    m_lane.cancel();
    m_checkLane.cancel();
    finishSteps();
    m_waiting.clear();
    m_importing = false;
    m_next.clear();
    m_path.clear();
    m_graph.reset();
    m_decided = {};
    Q_EMIT closed();
}

void WorkspaceController::lookForOutdated() {
    if (m_path.isEmpty() || m_readOnly) return;
    m_checkLane.start(
        [file = toUtf8(m_path), version = m_engine->hash()](Task&) -> int {
            auto workspace = Workspace::open(file, Workspace::Mode::ReadOnly);
            if (!workspace) return 0;
            const auto ids = workspace->outdated(version);
            return ids ? static_cast<int>(ids->size()) : 0;
        },
        [this](int articles) {
            if (articles == 0) return;
            if (isSample())
                readAgain();
            else
                Q_EMIT outdatedFound(articles);
        });
}

void WorkspaceController::decide(const std::vector<Decision>& step) {
    if (step.empty()) return;
    enqueue([step](const std::string& path,
                   KnowledgeGraph::Ptr before) { return wenmai::decide(path, step, std::move(before)); },
            true);
}

void WorkspaceController::undoDecision() {
    enqueue(wenmai::undoDecision, false);
}

void WorkspaceController::redoDecision() {
    enqueue(wenmai::redoDecision, false);
}

void WorkspaceController::saveView(const QString& name, const std::optional<ViewSpec>& spec) {
    const auto json = spec ? std::optional(viewSpecToJson(*spec)) : std::nullopt;
    enqueue(
        [name = toUtf8(name), json](const std::string& path, KnowledgeGraph::Ptr before) {
            return wenmai::saveView(path, name, json, std::move(before));
        },
        false);
}

void WorkspaceController::enqueue(Step step, bool isNew) {
    if (!isOpen()) return;
    if (m_readOnly) {
        Q_EMIT failed({ErrorCode::Unwritable, "the workspace may not be written", {toUtf8(m_path), 0, 0}});
        return;
    }
    m_steps.emplace_back(std::move(step), isNew);
    if (!m_lane.busy()) nextStep();
}

void WorkspaceController::nextStep() {
    if (m_steps.empty() || m_lane.busy() || !isOpen()) return;
    auto [step, isNew] = std::move(m_steps.front());
    m_steps.pop_front();
    m_stepRuns = true;
    m_lane.start(
        [step = std::move(step), file = toUtf8(m_path), before = m_graph](Task&) { return step(file, before); },
        [this, isNew = isNew](Result<DecisionOutcome> result) {
            m_stepRuns = false;
            if (!result) {
                Q_EMIT failed(result.error());
            } else {
                const bool changed = m_graph != result->graph;
                m_graph = result->graph;
                m_decided = std::move(result->decided);
                if (changed) Q_EMIT graphChanged();
                if (!result->step.empty()) Q_EMIT decisionsChanged(result->step, isNew);
            }
            for (const auto& run : std::exchange(m_afterStep, {}))
                run();
        });
}

void WorkspaceController::finishSteps() {
    for (auto& [step, isNew] : std::exchange(m_steps, {}))
        if (const auto made = step(toUtf8(m_path), m_graph); !made) Q_EMIT failed(made.error());
    m_stepRuns = false; // what runs is in the workspace; only its graph is dropped
    m_afterStep.clear();
}

void WorkspaceController::afterStep(std::function<void()> run) {
    if (m_stepRuns)
        m_afterStep.push_back(std::move(run));
    else
        run();
}

void WorkspaceController::readAgain() {
    if (!m_engine || m_path.isEmpty()) return;
    if (m_stepRuns) return afterStep([this] { readAgain(); });
    m_importing = true;
    Q_EMIT busyChanged(true, tr("Reading articles again…"));
    m_lane.start(
        [file = toUtf8(m_path), engine = m_engine](Task& task) -> Result<OpenedWorkspace> {
            auto workspace = Workspace::open(file);
            if (!workspace) return workspace.error();
            auto report = wenmai::readAgain(*workspace, readerOf(engine), engine->hash(), {}, &task);
            if (!report) return report.error();
            Task opening; // what is committed is shown, also after a stop
            return openWorkspace(file, opening);
        },
        [this](Result<OpenedWorkspace> result) {
            m_importing = false;
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_graph = result->graph;
            Q_EMIT graphChanged();
        });
}

void WorkspaceController::importPaths(const QStringList& paths) {
    if (paths.isEmpty()) return;
    if (m_stepRuns) return afterStep([this, paths] { importPaths(paths); });
    if (m_importing) {
        m_next << paths;
        return;
    }
    // the sample stays what it is
    const QString path = isOpen() && !isSample() ? m_path : newWorkspacePath(paths);
    m_importing = true;
    Q_EMIT busyChanged(true, tr("Importing articles…"));
    withEngine([this, path, paths] { startImport(path, paths); });
}

void WorkspaceController::startImport(const QString& path, const QStringList& paths) {
    std::vector<std::string> files;
    for (const QString& p : paths)
        files.push_back(toUtf8(QFileInfo(p).absoluteFilePath()));
    const auto before = path == m_path ? m_graph : nullptr;
    m_lane.start([file = toUtf8(path), files, engine = m_engine, before,
                  fields = m_fields](Task& task) { return importArticles(file, files, engine, before, task, fields); },
                 [this, path](Result<ImportOutcome> result) { finishImport(path, std::move(result)); });
}

void WorkspaceController::finishImport(const QString& path, Result<ImportOutcome> result) {
    m_importing = false;
    if (!result) {
        m_next.clear();
        Q_EMIT failed(result.error());
        return;
    }
    const bool isNew = path != m_path || !m_graph;
    if (!result->graph) result->graph = KnowledgeGraph::build(std::vector<KnowledgeGraph::Article>());
    m_path = path;
    m_readOnly = false;
    m_graph = result->graph;
    if (isNew) {
        m_decided = {};
        Q_EMIT opened();
    }
    Q_EMIT graphChanged();
    Q_EMIT importFinished(result->report, isNew && !isSample());
    importNext();
}

void WorkspaceController::importNext() {
    if (m_next.isEmpty()) return;
    importPaths(std::exchange(m_next, {}));
}

void WorkspaceController::cancelImport() {
    m_next.clear();
    m_lane.stopGently();
}

void WorkspaceController::removeArticles(const QStringList& ids) {
    if (!isOpen() || m_importing) return;
    if (m_stepRuns) return afterStep([this, ids] { removeArticles(ids); });
    std::vector<std::string> list;
    for (const QString& id : ids)
        list.push_back(toUtf8(id));
    Q_EMIT busyChanged(true, tr("Removing articles…"));
    m_lane.start(
        [file = toUtf8(m_path), list, before = m_graph](Task&) { return wenmai::removeArticles(file, list, before); },
        [this, count = static_cast<int>(list.size())](Result<KnowledgeGraph::Ptr> result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_graph = *result;
            Q_EMIT graphChanged();
            Q_EMIT removed(count);
        });
}

bool WorkspaceController::sampleAvailable() const {
    std::error_code ignored;
    return std::filesystem::exists(m_dataFolder / "samples", ignored);
}

QString WorkspaceController::samplePath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("Sample.wenmai"));
}

void WorkspaceController::openSample() {
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_importing = true;
    Q_EMIT busyChanged(true, tr("Reading the sample articles…"));
    const QDir folder(toQString((m_dataFolder / "samples").string()));
    QStringList samples;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name))
        if (file.completeBaseName() != QLatin1String("README")) samples << file.filePath();
    withEngine([this, path, samples] { startImport(path, samples); });
}

QString WorkspaceController::newWorkspacePath(const QStringList& articles) {
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists()) folder.mkpath(QStringLiteral("."));
    const QFileInfo first(articles.front());
    QString name = first.isDir() ? first.fileName() : first.dir().dirName();
    if (name.isEmpty() || articles.size() == 1) name = first.completeBaseName();
    if (name.isEmpty()) name = QDate::currentDate().toString(Qt::ISODate);
    QString path = folder.filePath(name + QStringLiteral(".wenmai"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 (%2).wenmai").arg(name).arg(i));
    return path;
}

} // namespace wenmai
