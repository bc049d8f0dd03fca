#include "app/window/help_dialogs.h"

#include "app/panels/theme_icon.h"
#include "app/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wenmai {
namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
public:
    static QString title() { return tr("Keyboard shortcuts"); }
    static QString everywhere() { return tr("Everywhere"); }
    static QString action() { return tr("Action"); }
    static QString layout(const QString& name) { return tr("Layout: %1").arg(name); }
    static QString keys() { return tr("Keys"); }
    static QString inGraph() { return tr("In the graph"); }
    static QString inTimeline() { return tr("In the timeline"); }
    static QString inDetails() { return tr("In the details, on a sentence"); }
    static QString inReader() { return tr("In the reader"); }
    static QList<std::pair<QString, QString>> graph() {
        return {{tr("Walk to the nearest entity in that direction"), tr("Arrow keys")},
                {tr("Show its neighbourhood"), tr("Return")},
                {tr("Pin it or let it go"), tr("Space")},
                {tr("Zoom"), tr("+ and −")},
                {tr("Clear the selection"), tr("Escape")}};
    }
    static QList<std::pair<QString, QString>> timeline() {
        return {{tr("Move the range"), tr("Left, Right")},
                {tr("Move its end"), tr("Shift+Left, Shift+Right")},
                {tr("Move its beginning"), tr("Ctrl+Left, Ctrl+Right")},
                {tr("Any time"), tr("Escape")}};
    }
    static QList<std::pair<QString, QString>> reader() {
        return {{tr("Next or previous name"), tr("Tab, Shift+Tab")},
                {tr("Select that entity"), tr("Return")},
                {tr("Add a statement of this sentence"), tr("Insert")}};
    }
    static QList<std::pair<QString, QString>> details() {
        return {{tr("Accept it"), tr("A")},
                {tr("Reject it"), tr("R")},
                {tr("Correct it"), tr("E")},
                {tr("Ask why it is there"), tr("W")}};
    }
    static QString about() { return tr("About Wenmai"); }
    static QString version() { return tr("Version %1").arg(QCoreApplication::applicationVersion()); }
    static QString purpose() {
        return tr(
            "Wenmai reads Chinese news articles, draws what they state as a graph, and keeps every line of it tied "
            "to the sentence it was read from. It works offline and sends nothing anywhere.");
    }
    static QString licence() { return tr("Free software under the GNU General Public License, version 3 or later."); }
};

} // namespace

void showKeysDialog(QWidget* parent, const Actions& actions) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Help::title());
    dialog.resize(560, 560);
    auto* tree = new QTreeWidget(&dialog);
    tree->setHeaderLabels({Help::action(), Help::keys()});
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setAccessibleName(Help::title());
    const auto group = [&](const QString& name, const QList<std::pair<QString, QString>>& rows) {
        auto* head = new QTreeWidgetItem(tree, {name});
        QFont bold = tree->font();
        bold.setBold(true);
        head->setFont(0, bold);
        head->setFirstColumnSpanned(true);
        for (const auto& [what, keys] : rows)
            new QTreeWidgetItem(head, {what, keys});
        head->setExpanded(true);
    };
    QList<std::pair<QString, QString>> rows;
    for (const QAction* action : actions.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action->shortcut().isEmpty()) continue;
        QString name = action->text();
        name.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        if (const auto at = name.lastIndexOf(QLatin1Char('(')); at > 0 && name.size() - at == 3) name.truncate(at);
        if (action->actionGroup() == actions.arrangements) name = Help::layout(name);
        rows.append({name, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    group(Help::everywhere(), rows);
    group(Help::inGraph(), Help::graph());
    group(Help::inTimeline(), Help::timeline());
    group(Help::inDetails(), Help::details());
    group(Help::inReader(), Help::reader());
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(tree);
    column->addWidget(buttons);
    dialog.exec();
}

void showAboutDialog(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Help::about());
    auto* logo = new QLabel(&dialog);
    logo->setPixmap(appIcon().pixmap(QSize(72, 72), dialog.devicePixelRatioF()));
    auto* words = new QLabel(QStringLiteral("<h2>Wenmai 文脉</h2><p>%1</p><p>%2</p><p>%3</p>")
                                 .arg(Help::version(), Help::purpose(), Help::licence()),
                             &dialog);
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 20, 20, 14);
    column->addLayout(row);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace wenmai
