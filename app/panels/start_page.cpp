#include "app/panels/start_page.h"

#include "app/panels/theme_icon.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace wenmai {
namespace {

QLabel* heading(QWidget* parent, qreal factor, bool bold) {
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QString shortPath(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home) ? QStringLiteral("~") + folder.mid(home.size()) : folder);
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_logo(new QLabel(this)), m_name(heading(this, 2.2, true)), m_tagline(new QLabel(this)),
      m_startTitle(heading(this, 1.1, true)), m_recentTitle(heading(this, 1.1, true)), m_noRecent(new QLabel(this)),
      m_drop(new QLabel(this)), m_clear(new QPushButton(this)), m_recentList(new QListWidget(this)),
      m_ways(new QWidget(this)) {
    setObjectName(QStringLiteral("startPage"));
    // roles, not colours: they follow a change of theme by themselves
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel* label : {m_tagline, m_noRecent, m_drop})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_logo->setPixmap(appIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    m_tagline->setWordWrap(true);
    m_noRecent->setWordWrap(true);
    m_noRecent->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setWordWrap(true);
    m_drop->setMinimumHeight(76);

    auto* title = new QHBoxLayout;
    title->setSpacing(18);
    title->addWidget(m_logo);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_tagline);
    words->addStretch();
    title->addLayout(words, 1);

    auto* ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(8);
    m_sample = addWay(QStringLiteral("sample"), &StartPage::sampleWanted);
    m_importFiles = addWay(QStringLiteral("import"), &StartPage::importFilesWanted);
    m_importFolder = addWay(QStringLiteral("folder"), &StartPage::importFolderWanted);
    m_open = addWay(QStringLiteral("open"), &StartPage::openWanted);
    m_new = addWay(QStringLiteral("new"), &StartPage::newWanted);
    m_sample->setDefault(true);
    ways->addStretch();

    m_recentList->setFrameShape(QFrame::NoFrame);
    m_recentList->setUniformItemSizes(true);
    m_recentList->setTextElideMode(Qt::ElideMiddle);
    m_recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recentList->setMouseTracking(true);
    m_clear->setFlat(true);
    connect(m_recentList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT recentWanted(item->data(Qt::UserRole).toString()); });
    connect(m_recentList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT recentWanted(item->data(Qt::UserRole).toString()); });
    connect(m_clear, &QPushButton::clicked, this, &StartPage::clearRecentWanted);

    auto* recentHead = new QHBoxLayout;
    recentHead->addWidget(m_recentTitle, 1);
    recentHead->addWidget(m_clear);

    auto* body = new QWidget(this);
    body->setMaximumWidth(880);
    auto* grid = new QGridLayout(body);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(12);
    grid->addLayout(title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, 12);
    grid->addWidget(m_startTitle, 2, 0);
    grid->addLayout(recentHead, 2, 1);
    grid->addWidget(m_ways, 3, 0);
    auto* recentBox = new QVBoxLayout;
    recentBox->addWidget(m_noRecent);
    recentBox->addWidget(m_recentList);
    grid->addLayout(recentBox, 3, 1);
    grid->setRowMinimumHeight(4, 8);
    grid->addWidget(m_drop, 5, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);

    auto* outer = new QGridLayout(this);
    outer->setRowStretch(0, 1);
    outer->addWidget(body, 1, 1);
    outer->setRowStretch(1, 4);
    outer->setRowStretch(2, 1);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 8);
    outer->setColumnStretch(2, 1);
    retranslate();
    restyle();
}

QPushButton* StartPage::addWay(const QString& icon, void (StartPage::*signal)()) {
    auto* button = new QPushButton(themeIcon(icon), QString(), m_ways);
    button->setObjectName(icon + QStringLiteral("Way"));
    button->setIconSize(QSize(20, 20));
    button->setMinimumHeight(42);
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 6px 14px;"));
    connect(button, &QPushButton::clicked, this, signal);
    m_ways->layout()->addWidget(button);
    return button;
}

void StartPage::setRecent(const QList<Recent>& recent) {
    m_recent = recent;
    fillRecent();
}

void StartPage::setSampleAvailable(bool available) {
    m_sample->setVisible(available);
}

void StartPage::fillRecent() {
    m_recentList->clear();
    for (const Recent& file : std::as_const(m_recent)) {
        const QString when = QLocale().toString(file.opened, QLocale::ShortFormat);
        auto* item = new QListWidgetItem(themeIcon(QStringLiteral("sample")),
                                         QFileInfo(file.path).completeBaseName() + QLatin1Char('\n') +
                                             tr("%1 · opened %2").arg(shortPath(file.path), when),
                                         m_recentList);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(QDir::toNativeSeparators(file.path));
        item->setSizeHint(QSize(0, fontMetrics().height() * 2 + 16));
    }
    m_recentList->setVisible(!m_recent.isEmpty());
    m_noRecent->setVisible(m_recent.isEmpty());
    m_clear->setVisible(!m_recent.isEmpty());
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange) restyle();
    QWidget::changeEvent(event);
}

// Style sheets take the palette's colours when they are set.
void StartPage::restyle() {
    m_drop->setStyleSheet(
        QStringLiteral("QLabel { border: 1.5px dashed palette(mid); border-radius: 8px; padding: 10px; "
                       "color: palette(placeholder-text); }"));
    for (QPushButton* way : {m_sample, m_importFiles, m_importFolder, m_open, m_new})
        way->setStyleSheet(QStringLiteral("text-align: left; padding: 6px 14px;"));
}

void StartPage::retranslate() {
    m_name->setText(tr("Wenmai"));
    m_tagline->setText(tr("See what news articles state, who says it, and the sentence it stands in."));
    m_startTitle->setText(tr("Start"));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_noRecent->setText(tr("Workspaces that you open are listed here."));
    m_clear->setText(tr("Clear list"));
    m_drop->setText(tr("Drop articles, folders or a workspace anywhere on this window"));
    m_sample->setText(tr("Open the sample graph"));
    m_importFiles->setText(tr("Import articles…"));
    m_importFolder->setText(tr("Import a folder…"));
    m_open->setText(tr("Open a workspace…"));
    m_new->setText(tr("New workspace…"));
    m_recentList->setAccessibleName(m_recentTitle->text());
    m_ways->setAccessibleName(m_startTitle->text());
    m_sample->setToolTip(tr("A small collection of articles on AI chips and export controls, to look around in"));
    m_importFiles->setToolTip(tr("Text, Markdown, web pages or Word documents, in Simplified or Traditional Chinese"));
    m_importFolder->setToolTip(tr("All articles in a folder and the folders in it"));
    m_open->setToolTip(tr("A .wenmai file"));
    m_new->setToolTip(tr("An empty .wenmai file to import articles into"));
    fillRecent();
}

} // namespace wenmai
