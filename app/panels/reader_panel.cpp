#include "app/panels/reader_panel.h"

#include "app/models/vocabulary_text.h"
#include "app/panels/reader_view.h"
#include "app/panels/theme_icon.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace wenmai {

ReaderPanel::ReaderPanel(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_empty(new QLabel(this)), m_title(new QLabel(this)),
      m_origin(new QLabel(this)), m_converted(new QLabel(this)), m_script(new QToolButton(this)),
      m_add(new QToolButton(this)), m_view(new ReaderView(this)) {
    setObjectName(QStringLiteral("readerPanel"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_converted->setWordWrap(true);
    m_converted->setContentsMargins(10, 4, 10, 4);
    m_converted->setBackgroundRole(QPalette::ToolTipBase);
    m_converted->setForegroundRole(QPalette::ToolTipText);
    m_converted->setAutoFillBackground(true);
    m_converted->hide();
    m_script->setObjectName(QStringLiteral("scriptToggle"));
    m_script->setIcon(themeIcon(QStringLiteral("script")));
    m_script->setCheckable(true);
    m_script->setAutoRaise(true);
    m_add->setObjectName(QStringLiteral("addStatementButton"));
    m_add->setIcon(themeIcon(QStringLiteral("add")));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus); // a click must not take the selection's focus
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(20);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto* page = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_origin);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 8, 6);
    head->addLayout(words, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    head->addWidget(m_script, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_converted);
    column->addWidget(m_view, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    connect(m_script, &QToolButton::toggled, this, &ReaderPanel::otherScriptWanted);
    connect(m_add, &QToolButton::clicked, m_view, &ReaderView::askForAddition);
    connect(m_view, &ReaderView::additionWanted, this, &ReaderPanel::additionWanted);
    connect(m_view, &ReaderView::entityClicked, this, &ReaderPanel::entityClicked);
    connect(m_view, &ReaderView::sentenceClicked, this, &ReaderPanel::sentenceClicked);
    retranslate();
}

void ReaderPanel::showArticle(std::shared_ptr<const ReaderText> text, std::optional<Span> cited) {
    // the same article read again stays where it was scrolled to
    const bool same = text && m_view->shown() && m_view->shown()->id == text->id &&
                      m_view->shown()->converted == text->converted && cited == m_cited;
    const int at = m_view->verticalScrollBar()->value();
    m_view->showText(std::move(text));
    describe();
    m_pages->setCurrentIndex(1);
    cite(cited);
    if (same) m_view->verticalScrollBar()->setValue(at);
}

void ReaderPanel::cite(std::optional<Span> raw) {
    m_cited = raw;
    m_view->cite(raw);
}

void ReaderPanel::showNothing() {
    m_view->showText(nullptr);
    retranslate();
    m_pages->setCurrentIndex(0);
}

void ReaderPanel::showProblem(const QString& text) {
    m_view->showText(nullptr);
    m_empty->setText(text);
    m_pages->setCurrentIndex(0);
}

void ReaderPanel::setSelectedEntity(const std::optional<EntityKey>& entity) {
    m_view->setSelectedEntity(entity);
}

bool ReaderPanel::otherScript() const {
    return m_script->isChecked();
}

QString ReaderPanel::articleId() const {
    return m_view->shown() ? m_view->shown()->id : QString();
}

void ReaderPanel::describe() {
    const auto& shown = m_view->shown();
    if (!shown) return;
    m_title->setText(shown->title);
    QStringList origin;
    if (!shown->outlet.isEmpty()) origin << shown->outlet;
    if (shown->published) origin << text(*shown->published);
    origin << QFileInfo(shown->path).fileName();
    m_origin->setText(origin.join(QStringLiteral(" · ")));
    m_origin->setToolTip(shown->path);
    m_converted->setVisible(shown->converted);
    m_converted->setText(shown->traditional
                             ? tr("Converted to Simplified Chinese for display. The file is in Traditional Chinese.")
                             : tr("Converted to Traditional Chinese for display. The file is in Simplified Chinese."));
    m_script->setToolTip(shown->converted     ? tr("Show the article as it was published")
                         : shown->traditional ? tr("Show it in Simplified Chinese")
                                              : tr("Show it in Traditional Chinese"));
    m_script->setAccessibleName(m_script->toolTip());
}

void ReaderPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ReaderPanel::retranslate() {
    m_empty->setText(tr("The article opens here, at the sentence you click."));
    m_view->setAccessibleName(tr("Article"));
    m_add->setToolTip(tr("Add a statement that the sentence at the text cursor makes (%1)")
                          .arg(QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText)));
    m_add->setAccessibleName(tr("Add a statement"));
    describe();
}

} // namespace wenmai
