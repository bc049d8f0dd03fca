// What a reader decides about statements, through the real window with real keys: accepted, rejected, corrected, added,
// silenced, dated; each taken back again, and all of it there when the workspace is opened anew.

#include "app/models/review_list_model.h"
#include "app/panels/reader_view.h"
#include "app/panels/review_panel.h"
#include "app/window/main_window.h"
#include "app/window/undo_order.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"
#include "core/store/workspace.h"
#include "gui_home.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace wenmai;

namespace {

const EntityKey nvidia{"英伟达", EntityType::Company};
const EntityKey tencent{"腾讯", EntityType::Company};

} // namespace

class TestReview : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    bool m_driven = false; ///< the dialog that was waited for came up

    [[nodiscard]] WorkspaceController* workspace() const { return m_window->workspace(); }
    [[nodiscard]] const KnowledgeGraph& graph() const { return *workspace()->graph(); }
    template<class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] std::optional<Statement> stated(const EntityKey& subject, Predicate predicate) const {
        for (const auto& article : graph().articles())
            for (const Statement& s : article->statements)
                if (s.subject == subject && s.predicate == predicate) return s;
        return std::nullopt;
    }
    [[nodiscard]] std::size_t decisions() const { return workspace()->decided().decisions.size(); }
    /// Selects an entity and makes the sentence of one of its statements the current one.
    void select(const EntityKey& entity, const char* headline) {
        const auto node = graph().find(entity);
        QVERIFY(node);
        m_window->viewController()->selectNode(*node);
        // without a window manager nobody gives the focus back after a dialog
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTRY_VERIFY(m_window->viewController()->settled());
        auto* tree = child<QTreeView>("statementTree");
        const QAbstractItemModel* model = tree->model();
        QModelIndex found;
        for (int g = 0; g < model->rowCount(); ++g)
            for (int row = 0; row < model->rowCount(model->index(g, 0)); ++row) {
                const QModelIndex at = model->index(row, 0, model->index(g, 0));
                if (at.data().toString().startsWith(QString::fromUtf8(headline))) found = at;
            }
        QVERIFY2(found.isValid(), headline);
        tree->setFocus();
        QTRY_VERIFY(tree->hasFocus());
        tree->setCurrentIndex(found);
        QVERIFY(child<QAction>("reject")->isEnabled());
    }
    void press(Qt::Key key) { QTest::keyClick(child<QTreeView>("statementTree"), key); }
    void undo() {
        QVERIFY(child<QAction>("undo")->isEnabled());
        child<QAction>("undo")->trigger();
    }
    /// Does something to the dialog that comes up next, which may take a while; it is closed in any case.
    void inDialog(const char* name, std::function<void(QDialog*)> drive) {
        m_driven = false;
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, name, drive = std::move(drive)] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            timer->deleteLater();
            timer->stop();
            if (dialog->objectName() == QLatin1String(name)) {
                drive(dialog);
                m_driven = true;
            }
            if (dialog->isVisible()) dialog->reject();
        });
        timer->start(50);
    }
    static void type(QWidget* field, const char* text) {
        auto* line = qobject_cast<QLineEdit*>(field);
        if (auto* box = qobject_cast<QComboBox*>(field)) line = box->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }

private Q_SLOTS:
    void initTestCase() {
        QFile file(m_folder.filePath(QStringLiteral("deal.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("采购消息\n\n2025年3月4日，腾讯采购了H20。台积电为英伟达代工芯片。英伟达和台积电今年都让人意外。\n");
        file.close();
        m_window = std::make_unique<MainWindow>(WENMAI_DATA_DIR);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPaths({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(workspace()->isOpen() && !workspace()->importing(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->viewController()->settled(), 20000);
        QVERIFY(stated(tencent, Predicate::Buys));
    }

    void accepts() {
        select(tencent, "腾讯 buys H20");
        press(Qt::Key_A);
        QTRY_COMPARE(stated(tencent, Predicate::Buys)->evidence.review, Review::Accepted);
        QTRY_VERIFY(!child<QAction>("accept")->isEnabled());
        child<QAction>("takeBack")->trigger();
        QTRY_COMPARE(stated(tencent, Predicate::Buys)->evidence.review, Review::None);
        QCOMPARE(decisions(), 0u);
    }

    void rejectsAndTakesBack() {
        const auto h20 = EntityKey{"H20", EntityType::Chip};
        select(tencent, "腾讯 buys H20");
        press(Qt::Key_R);
        QTRY_VERIFY(!graph().find(EdgeKey{tencent, Predicate::Buys, h20}));
        undo();
        QTRY_VERIFY(graph().find(EdgeKey{tencent, Predicate::Buys, h20}));
        child<QAction>("redo")->trigger();
        QTRY_VERIFY(!graph().find(EdgeKey{tencent, Predicate::Buys, h20}));
        undo();
        QTRY_VERIFY(graph().find(EdgeKey{tencent, Predicate::Buys, h20}));
    }

    void corrects() {
        select(tencent, "腾讯 buys H20");
        inDialog("statementDialog", [](QDialog* dialog) {
            auto* save = dialog->findChild<QPushButton*>(QStringLiteral("statementSave"));
            auto* date = dialog->findChild<QLineEdit*>(QStringLiteral("statementDate"));
            type(date, "2025-13");
            QVERIFY(!save->isEnabled());
            type(date, "2025-02");
            auto* object = dialog->findChild<QWidget*>(QStringLiteral("statementObject"));
            type(object->findChild<QComboBox*>(QStringLiteral("entityName")), "H200");
            QVERIFY(save->isEnabled());
            QTest::mouseClick(save, Qt::LeftButton);
        });
        press(Qt::Key_E);
        QTRY_COMPARE(stated(tencent, Predicate::Buys)->object.name, std::string("H200"));
        const auto now = stated(tencent, Predicate::Buys);
        QCOMPARE(now->evidence.review, Review::Corrected);
        QCOMPARE(now->date, std::optional(Date{2025, 2, 0}));
        QVERIFY(now->evidence.quote.find("H20。") != std::string::npos); // the sentence is what it was
        undo();
        QTRY_COMPARE(stated(tencent, Predicate::Buys)->object.name, std::string("H20"));
    }

    void tellsWhy() {
        select(tencent, "腾讯 buys H20");
        bool seen = false;
        inDialog("whyDialog", [&](QDialog* dialog) {
            const auto* rule = dialog->findChild<QPlainTextEdit*>(QStringLiteral("whyRule"));
            const auto* decided = dialog->findChild<QLabel*>(QStringLiteral("whyDecided"));
            seen = rule && rule->toPlainText().contains(QLatin1String("predicate: buys")) && decided &&
                   decided->text().contains(QStringLiteral("2025年3月4日"));
        });
        press(Qt::Key_W);
        QTRY_VERIFY(m_driven);
        QVERIFY(seen);
    }

    void silencesARule() {
        select(tencent, "腾讯 buys H20");
        child<QAction>("silence")->trigger();
        QTRY_VERIFY(!stated(tencent, Predicate::Buys));
        undo();
        QTRY_VERIFY(stated(tencent, Predicate::Buys));
    }

    /// A view's step and a decision are taken back in the order in which they were made.
    void oneUndoForBoth() {
        select(tencent, "腾讯 buys H20");
        press(Qt::Key_A);
        QTRY_COMPARE(stated(tencent, Predicate::Buys)->evidence.review, Review::Accepted);
        m_window->viewController()->focusOn(*graph().find(tencent));
        undo();
        QVERIFY(m_window->viewController()->spec().focus.empty());
        QCOMPARE(decisions(), 1u);
        undo();
        QTRY_COMPARE(decisions(), 0u);
    }

    void addsWhatWasMissed() {
        auto* list = child<QTreeView>("reviewList");
        auto* panel = child<ReviewPanel>("reviewPanel");
        qobject_cast<QDockWidget*>(panel->parentWidget())->raise();
        QTRY_VERIFY(panel->isVisible());
        int at = -1;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(QString::fromUtf8("都让人意外"))) at = row;
        QVERIFY(at >= 0);
        const int before = list->model()->rowCount();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(at, 0)).center());
        // the sentence is shown in the article
        auto* reader = child<ReaderView>("readerView");
        QTRY_VERIFY(reader->citedText().contains(QString::fromUtf8("都让人意外")));
        list->setFocus();
        inDialog("statementDialog", [](QDialog* dialog) { // both ends are named in the sentence
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("statementSave")), Qt::LeftButton);
        });
        QTest::keyClick(list, Qt::Key_Insert);
        QTRY_VERIFY(m_driven);
        QTRY_VERIFY(stated(nvidia, Predicate::CooperatesWith));
        const auto added = stated(nvidia, Predicate::CooperatesWith);
        QCOMPARE(added->evidence.review, Review::Added);
        QCOMPARE(added->evidence.quote, std::string("英伟达和台积电今年都让人意外。"));
        QVERIFY(!added->evidence.subject.empty() && !added->evidence.object.empty());
        QTRY_COMPARE(list->model()->rowCount(), before - 1);
    }

    void addsFromTheReader() {
        auto* reader = child<ReaderView>("readerView");
        reader->setFocus();
        QTextCursor cursor = reader->document()->find(QString::fromUtf8("台积电为英伟达"));
        QVERIFY(!cursor.isNull());
        reader->setTextCursor(cursor);
        inDialog("statementDialog", [](QDialog* dialog) {
            auto* predicate = dialog->findChild<QComboBox*>(QStringLiteral("statementPredicate"));
            predicate->setCurrentIndex(predicate->findData(static_cast<int>(Predicate::SellsTo)));
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("statementSave")), Qt::LeftButton);
        });
        QTest::keyClick(reader, Qt::Key_Insert);
        QTRY_VERIFY(stated({"台积电", EntityType::Company}, Predicate::SellsTo));
    }

    void setsTheDate() {
        auto* list = child<QTreeView>("articleList");
        list->setCurrentIndex(list->model()->index(0, 0));
        inDialog("questionDialog", [](QDialog* dialog) {
            type(dialog->findChild<QLineEdit*>(QStringLiteral("answer")), "2025-03-05");
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        child<QAction>("setPublished")->trigger();
        QTRY_VERIFY(graph().article(0).metadata.published);
        QCOMPARE(graph().article(0).metadata.published->date, (Date{2025, 3, 5}));
    }

    /// What was decided is in the workspace, is listed, and can be taken back from the list.
    void listsAndKeepsIt() {
        const QString path = workspace()->path();
        const std::size_t before = decisions();
        QCOMPARE(before, 3u);
        workspace()->close();
        QTRY_VERIFY(!workspace()->isOpen());
        workspace()->open(path);
        QTRY_VERIFY_WITH_TIMEOUT(workspace()->isOpen(), 20000);
        QCOMPARE(decisions(), before);
        QVERIFY(stated(nvidia, Predicate::CooperatesWith));
        auto* panel = child<ReviewPanel>("reviewPanel");
        qobject_cast<QDockWidget*>(panel->parentWidget())->raise();
        QTRY_VERIFY(panel->isVisible());
        auto* which = child<QComboBox>("reviewChoice");
        which->setCurrentIndex(1);
        auto* list = child<QTreeView>("reviewList");
        QCOMPARE(list->model()->rowCount(), static_cast<int>(before));
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        list->selectAll();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(decisions(), 0u);
        QVERIFY(!stated(nvidia, Predicate::CooperatesWith));
        QTRY_COMPARE(list->model()->rowCount(), 0);
        undo(); // as one step
        QTRY_COMPARE(decisions(), before);
    }

    void theOrderOfSteps() {
        UndoOrder order;
        using Kind = UndoOrder::Kind;
        QVERIFY(!order.toUndo(false) && !order.toRedo(false));
        QCOMPARE(order.toUndo(true), std::optional(Kind::Decision)); // from before this session
        order.made(Kind::Decision);
        order.made(Kind::View);
        QCOMPARE(order.toUndo(true), std::optional(Kind::View));
        order.undone(Kind::View);
        QCOMPARE(order.toUndo(true), std::optional(Kind::Decision));
        QCOMPARE(order.toRedo(false), std::optional(Kind::View));
        order.made(Kind::Decision);
        QVERIFY(!order.toRedo(false));
    }

    void theModelKeepsItsPromises() {
        ReviewListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(workspace()->graph(), unstatedRows(graph()));
        model.setRows(workspace()->graph(), decisionRows(graph(), workspace()->decided().decisions));
        QCOMPARE(model.rowCount(), static_cast<int>(decisions()));
        model.setRows(nullptr, {});
    }

    void cleanupTestCase() { m_window.reset(); }
};

int main(int argc, char* argv[]) {
    return runInOwnHome<TestReview>(argc, argv, [] {});
}
#include "tst_review.moc"
