// A table of articles dropped on the window: what its columns were taken for is shown, changed, and remembered.

#include "app/window/field_memory.h"
#include "app/window/fields_dialog.h"
#include "app/window/main_window.h"
#include "app/window/workspace_controller.h"
#include "gui_home.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace wenmai;

class TestRecordImport : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_dialogs = 0;

    QString table(const char* name, const char* content) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", name);
        file.write(content);
        return file.fileName();
    }
    /// Opens a file in the window and does something to the dialog, if one comes up.
    std::vector<std::string> textsOf(const QString& path, std::function<void(FieldsDialog*)> drive) {
        MainWindow window(WENMAI_DATA_DIR);
        window.show();
        m_dialogs = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<FieldsDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            ++m_dialogs;
            drive(dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        timer.start(50);
        window.openPaths({path});
        std::vector<std::string> titles;
        if (!QTest::qWaitFor([&] { return window.workspace()->isOpen() && !window.workspace()->importing(); },
                             m_dialogs == 0 ? 30000 : 8000))
            return titles;
        for (const auto& article : window.workspace()->graph()->articles())
            titles.push_back(article->metadata.title ? article->metadata.title->text : "");
        return titles;
    }

private Q_SLOTS:
    void showsChangesAndRemembers() {
        const QString first =
            table("a.csv", "标题,摘要,正文,来源\n甲题,短,腾讯采购了H20。,甲报\n乙题,短,华为发布了昇腾。,乙报\n");
        QString taken;
        auto titles = textsOf(first, [&](FieldsDialog* dialog) {
            auto* text = dialog->findChild<QComboBox*>(QStringLiteral("field_text"));
            auto* title = dialog->findChild<QComboBox*>(QStringLiteral("field_title"));
            auto* import = dialog->findChild<QPushButton*>(QStringLiteral("fieldsImport"));
            QCOMPARE(text->currentText(), QString::fromUtf8("正文"));
            QCOMPARE(title->currentText(), QString::fromUtf8("标题"));
            auto* preview = dialog->findChild<QTreeWidget*>(QStringLiteral("fieldPreview"));
            QCOMPARE(preview->topLevelItemCount(), 4);
            QCOMPARE(preview->topLevelItem(2)->text(2), QString::fromUtf8("腾讯采购了H20。"));
            text->setCurrentIndex(0);
            QVERIFY(!import->isEnabled()); // there must be a text
            text->setCurrentIndex(3);
            title->setCurrentIndex(2);
            taken = preview->topLevelItem(1)->text(1);
            QTest::mouseClick(import, Qt::LeftButton);
        });
        QCOMPARE(m_dialogs, 1);
        QVERIFY(!taken.isEmpty());
        QCOMPARE(titles, (std::vector<std::string>{"短", "短"}));

        // the same columns again: known
        const QString second = table("b.csv", "标题,摘要,正文,来源\n丙题,概要,台积电为英伟达代工芯片。,丙报\n");
        titles = textsOf(second, [](FieldsDialog*) {});
        QCOMPARE(m_dialogs, 0);
        QCOMPARE(titles, std::vector<std::string>{"概要"});
    }

    void notRememberedUnlessWanted() {
        const QString file = table("c.csv", "题,文\n甲,腾讯采购了H20。\n");
        textsOf(file, [](FieldsDialog* dialog) {
            dialog->findChild<QCheckBox*>()->setChecked(false);
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("fieldsImport")), Qt::LeftButton);
        });
        QCOMPARE(m_dialogs, 1);
        RecordHead head;
        head.columns = {"题", "文"};
        QVERIFY(!FieldMemory().find(head));
    }

    void cancelImportsNothing() {
        const QString file = table("d.tsv", "x\ty\n甲\t腾讯采购了H20。\n");
        MainWindow window(WENMAI_DATA_DIR);
        window.show();
        QTimer::singleShot(200, this, [] {
            if (auto* dialog = qobject_cast<FieldsDialog*>(QApplication::activeModalWidget())) dialog->reject();
        });
        window.openPaths({file});
        QVERIFY(!window.workspace()->importing() && !window.workspace()->isOpen());
    }
};

int main(int argc, char* argv[]) {
    return runInOwnHome<TestRecordImport>(argc, argv, [] {});
}

#include "tst_record_import.moc"
