// Ways through the graph by the real window: paths between entities, what they have in common, keeping and hiding,
// filters by outlet, speaker and support, steps of time, the table of relations, the order of time, named views.

#include "app/canvas/graph_canvas.h"
#include "app/models/relation_list_model.h"
#include "app/models/table_text.h"
#include "app/panels/relations_panel.h"
#include "app/panels/timeline_panel.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"
#include "gui_home.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace wenmai;

namespace {

const EntityKey tencent{"腾讯", EntityType::Company};
const EntityKey tsmc{"台积电", EntityType::Company};
const EntityKey nvidia{"英伟达", EntityType::Company};
const EntityKey huawei{"华为", EntityType::Company};

QStringList named(std::initializer_list<const char*> names) {
    QStringList all;
    for (const char* name : names)
        all << QString::fromUtf8(name);
    all.sort();
    return all;
}

} // namespace

class TestExplore : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ViewController* view() const { return m_window->viewController(); }
    [[nodiscard]] const KnowledgeGraph& graph() const { return *m_window->workspace()->graph(); }
    template<class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] NodeId node(const EntityKey& entity) const { return graph().find(entity).value(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(view()->settled(), 20000); }
    [[nodiscard]] QStringList shownNames() const {
        QStringList names;
        for (const ViewNode& n : view()->view().nodes)
            names << QString::fromStdString(n.entity.name);
        names.sort();
        return names;
    }
    [[nodiscard]] QStringList headings() const {
        QStringList all;
        const auto* model = child<QTreeView>("statementTree")->model();
        for (int i = 0; i < model->rowCount(); ++i)
            all << model->index(i, 0).data().toString();
        return all;
    }
    QTreeWidgetItem* filterItem(const char* name) const {
        const auto found =
            child<QTreeWidget>("filterTree")->findItems(QString::fromUtf8(name), Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }
    /// Clicks on nodes with Ctrl held.
    void choose(std::initializer_list<EntityKey> entities) {
        m_window->canvas()->fit();
        QTest::qWait(700); // gliding
        for (const EntityKey& entity : entities) {
            const auto place = m_window->canvas()->placeOf(node(entity));
            QVERIFY(place);
            QTest::mouseClick(m_window->canvas(), Qt::LeftButton, Qt::ControlModifier, place->toPoint());
        }
        QCOMPARE(m_window->canvas()->selectedNodes().size(), entities.size());
    }
    static void typeInto(QLineEdit* field, const char* text) {
        field->setFocus();
        field->selectAll();
        QInputMethodEvent event; // what an input method does when the reader has chosen the characters
        event.setCommitString(QString::fromUtf8(text));
        QApplication::sendEvent(field, &event);
    }
    void clear() {
        view()->clearSelection();
        m_window->canvas()->setSelection({});
        view()->setSpec(ViewSpec());
        settle();
    }

private Q_SLOTS:
    void initTestCase() {
        const std::pair<const char*, const char*> articles[] = {
            {"a.txt", "采购消息\n来源：甲报\n2025年3月4日，腾讯采购了H20。台积电为英伟达代工芯片。\n"},
            {"b.txt", "合作消息\n来源：乙报\n2025年5月6日，台积电与华为合作。2024年7月，英伟达收购了迈络思。路透社称，"
                      "腾讯采购了H20。\n"},
        };
        for (const auto& [name, text] : articles) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        m_window = std::make_unique<MainWindow>(WENMAI_DATA_DIR);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPaths({m_folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->isOpen() && !m_window->workspace()->importing(), 60000);
        settle();
        for (const EntityKey& e : {tencent, tsmc, nvidia, huawei})
            QVERIFY2(graph().find(e), e.name.c_str());
    }
    void init() { clear(); }

    void pathsBetweenTheSelected() {
        choose({nvidia, huawei});
        child<QAction>("paths")->trigger();
        settle();
        QCOMPARE(shownNames(), named({"华为", "台积电", "英伟达"}));
        // the steps in their order, with the sentences
        const QStringList steps = headings();
        QCOMPARE(steps.size(), 2);
        QVERIFY2(steps[0].startsWith(QString::fromUtf8("英伟达 – 台积电")), qPrintable(steps[0]));
        QVERIFY2(steps[1].startsWith(QString::fromUtf8("台积电 – 华为")), qPrintable(steps[1]));
        child<QAction>("undo")->trigger();
        settle();
        QVERIFY(shownNames().size() > 3);
    }

    void pathToANamedEntity() {
        view()->selectNode(node(huawei));
        bool driven = false;
        QTimer::singleShot(200, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            auto* name = dialog->findChild<QComboBox*>(QStringLiteral("entityName"));
            typeInto(name->lineEdit(), "没有的");
            auto* ok = dialog->findChild<QPushButton*>();
            for (auto* button : dialog->findChildren<QPushButton*>())
                if (button->isDefault()) ok = button;
            driven = !ok->isEnabled();
            typeInto(name->lineEdit(), "英伟达");
            driven = driven && ok->isEnabled();
            dialog->accept();
        });
        child<QAction>("paths")->trigger();
        QVERIFY(driven);
        settle();
        QCOMPARE(shownNames(), named({"华为", "台积电", "英伟达"}));
    }

    void nothingConnectsThem() {
        choose({tencent, huawei});
        child<QAction>("paths")->trigger();
        settle();
        QVERIFY(view()->spec().kept.empty());
    }

    void severalStaySelected() {
        choose({tencent, huawei});
        view()->setHops(2); // any change of the view
        settle();
        QTest::qWait(50);
        QCOMPARE(m_window->canvas()->selectedNodes().size(), 2u);
        QVERIFY(!view()->selectedNode());
        view()->selectNode(node(tsmc)); // chosen elsewhere: that alone
        QCOMPARE(m_window->canvas()->selectedNodes(), std::vector<std::uint32_t>{node(tsmc)});
    }

    void keepsAndHidesSeveral() {
        choose({tencent, huawei});
        child<QAction>("hide")->trigger();
        settle();
        QVERIFY(!shownNames().contains(QString::fromUtf8("华为")));
        clear();
        choose({tsmc, huawei});
        child<QAction>("keepOnly")->trigger();
        settle();
        QCOMPARE(shownNames(), named({"华为", "台积电"}));
        child<QAction>("clearFilters")->trigger();
        settle();
        QVERIFY(shownNames().size() > 2);
    }

    void filtersByOutletAndSpeaker() {
        QTRY_VERIFY(filterItem("甲报") && filterItem("路透社"));
        filterItem("甲报")->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(view()->spec().hiddenOutlets, std::set<std::string>{"甲报"});
        settle();
        QVERIFY(!shownNames().contains(QString::fromUtf8("台积电")) || !view()->view().edges.empty());
        for (const ViewEdge& edge : view()->view().edges)
            QVERIFY(graph().edge(edge.edge).predicate != Predicate::Manufactures);
        QTRY_VERIFY(filterItem("甲报")); // stays in sight, to be ticked again
        filterItem("甲报")->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(view()->spec().hiddenOutlets.empty());
        settle();
        filterItem("路透社")->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(view()->spec().hiddenSpeakers, std::set<std::string>{"路透社"});
    }

    void filtersBySupport() {
        auto* support = child<QSpinBox>("minSupport");
        QTRY_COMPARE(support->maximum(), 2);
        support->setValue(2);
        settle();
        QCOMPARE(shownNames(), named({"H20", "腾讯"}));
    }

    void stepsThroughTime() {
        auto* unit = child<QComboBox>("timelineUnit");
        unit->setCurrentIndex(static_cast<int>(BinSize::Month));
        auto* on = child<QToolButton>("timelineOn");
        on->click();
        settle();
        QVERIFY(view()->spec().days);
        QCOMPARE(dateFromDay(view()->spec().days->first), (Date{2024, 7, 1}));
        QCOMPARE(dateFromDay(view()->spec().days->last), (Date{2024, 7, 31}));
        on->click();
        QCOMPARE(dateFromDay(view()->spec().days->first), (Date{2024, 8, 1}));
        child<QToolButton>("timelineBack")->click();
        QCOMPARE(dateFromDay(view()->spec().days->first), (Date{2024, 7, 1}));
    }

    void plays() {
        auto* play = child<QToolButton>("timelinePlay");
        child<QComboBox>("timelineUnit")->setCurrentIndex(static_cast<int>(BinSize::Year));
        play->click();
        QTRY_COMPARE_WITH_TIMEOUT(dateFromDay(view()->spec().days->first).year, 2025, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!play->isChecked(), 5000); // stops at the end
        QCOMPARE(dateFromDay(view()->spec().days->first).year, 2025);
    }

    void typedDates() {
        auto* from = child<QLineEdit>("timelineFrom");
        auto* to = child<QLineEdit>("timelineTo");
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        qobject_cast<QDockWidget*>(child<TimelinePanel>("timelinePanel")->parentWidget())->raise();
        from->setFocus();
        QTest::keyClicks(from, QStringLiteral("2025-03"));
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(view()->spec().days);
        QCOMPARE(dateFromDay(view()->spec().days->first), (Date{2025, 3, 1}));
        to->setFocus();
        to->selectAll();
        QTest::keyClicks(to, QStringLiteral("2025-04"));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(dateFromDay(view()->spec().days->last), (Date{2025, 4, 30}));
        to->selectAll();
        QTest::keyClicks(to, QStringLiteral("soon")); // no date: what was set stays
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(dateFromDay(view()->spec().days->last), (Date{2025, 4, 30}));
    }

    void theTableOfRelations() {
        auto* list = child<QTreeView>("relationList");
        qobject_cast<QDockWidget*>(child<RelationsPanel>("relationsPanel")->parentWidget())->raise();
        QTRY_COMPARE(list->model()->rowCount(), static_cast<int>(graph().edges().size()));
        child<QLineEdit>("relationSearch")->setText(QString::fromUtf8("迈络思"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(list->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(view()->selectedEdge());
        QCOMPARE(graph().edge(*view()->selectedEdge()).predicate, Predicate::Acquires);
        list->setFocus();
        for (QAction* action : list->actions())
            if (action->objectName() == QLatin1String("copyCsv")) action->trigger();
        const QString csv = QApplication::clipboard()->text();
        QVERIFY2(csv.startsWith(QLatin1String("Subject,Relation,Object,How sure,Sentences,Articles,First,Last\r\n")),
                 qPrintable(csv));
        QVERIFY(csv.contains(QString::fromUtf8("英伟达,acquires,迈络思,actual,1,1,2024-07,2024-07\r\n")));
        child<QLineEdit>("relationSearch")->clear();
        // in step with the selection
        const auto edge = graph().find(EdgeKey{tsmc, Predicate::Manufactures, nvidia});
        QVERIFY(edge);
        view()->selectEdge(*edge);
        QCOMPARE(list->currentIndex().data(RelationListModel::EdgeRole).toUInt(), *edge);
    }

    void inOrderOfTime() {
        view()->selectNode(node(nvidia));
        auto* inTime = child<QToolButton>("inTime");
        inTime->setChecked(true);
        QVERIFY2(headings().value(0).startsWith(QLatin1String("2024")), qPrintable(headings().join(QLatin1Char('|'))));
        inTime->setChecked(false);
        QVERIFY(!headings().value(0).startsWith(QLatin1String("2024")));
    }

    void namedViews() {
        view()->focusOn(node(tsmc));
        const ViewSpec spec = view()->spec();
        bool driven = false;
        QTimer::singleShot(200, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("answer"));
            typeInto(name, "代工");
            driven = true;
            dialog->accept();
        });
        child<QAction>("saveView")->trigger();
        QVERIFY(driven);
        QTRY_COMPARE(m_window->workspace()->decided().views.size(), 1u);
        view()->clearFocus();
        settle();
        auto* menu = m_window->findChild<Actions*>()->viewsMenu;
        Q_EMIT menu->aboutToShow();
        QAction* saved = nullptr;
        for (QAction* action : menu->actions())
            if (action->text() == QString::fromUtf8("代工")) saved = action;
        QVERIFY(saved);
        saved->trigger();
        QCOMPARE(view()->spec().focus, spec.focus);
        m_window->workspace()->saveView(QString::fromUtf8("代工"), std::nullopt);
        QTRY_VERIFY(m_window->workspace()->decided().views.empty());
    }

    void csvQuotes() {
        QTreeWidget tree;
        tree.setHeaderLabels({QStringLiteral("a"), QStringLiteral("b,c")});
        new QTreeWidgetItem(&tree, {QStringLiteral("say \"so\""), QStringLiteral("two\nlines")});
        const QModelIndexList rows{tree.model()->index(0, 0)};
        QCOMPARE(tableCsv(*tree.model(), rows, {0, 1}),
                 QStringLiteral("a,\"b,c\"\r\n\"say \"\"so\"\"\",\"two\nlines\"\r\n"));
        QCOMPARE(tableText(*tree.model(), rows, {1}), QStringLiteral("b,c\ntwo lines\n"));
    }

    void theModelKeepsItsPromises() {
        RelationListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(m_window->workspace()->graph(), relationRows(graph(), {}));
        QCOMPARE(model.rowCount(), static_cast<int>(graph().edges().size()));
        model.setRows(nullptr, {});
    }

    void cleanupTestCase() { m_window.reset(); }
};

int main(int argc, char* argv[]) {
    return runInOwnHome<TestExplore>(argc, argv, [] {});
}

#include "tst_explore.moc"
