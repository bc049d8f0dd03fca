#include "app/window/why_dialog.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace wenmai {
namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
public:
    static QString title() { return tr("Why is this on the graph?"); }
    static QString subject() { return tr("subject"); }
    static QString object() { return tr("object"); }
    static QString trigger() { return tr("states it"); }
    static QString rule(const QString& name) { return tr("Rule: %1").arg(name); }
    static QString decided(const StatementCard::Decided& word) {
        return tr("%1: “%2”", "what a word decides, the word").arg(text(word.of), word.words);
    }
    static QString elsewhere(const QString& line) { return tr("%1 (in a sentence before)").arg(line); }
    static QString carried() { return tr("Words that are not marked stand in a sentence before or were referred to."); }
    static QString byHand() { return tr("You have stated this."); }
    static QString close() { return tr("Close"); }
};

/// The sentence with its parts marked, as HTML.
QString marked(const StatementCard& card, const QPalette& palette) {
    struct Mark {
        StatementCard::Part part;
        QString label;
        QString style;
    };
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    std::vector<Mark> marks{
        {card.subject, Why::subject(), dark ? QStringLiteral("#2b4157") : QStringLiteral("#d8e8f7")},
        {card.trigger, Why::trigger(), dark ? QStringLiteral("#5a4a17") : QStringLiteral("#ffeeb0")},
        {card.object, Why::object(), dark ? QStringLiteral("#2f4a33") : QStringLiteral("#d9f0dc")}};
    for (const StatementCard::Decided& word : card.decided)
        marks.push_back({word.part, text(word.of), dark ? QStringLiteral("#4a3450") : QStringLiteral("#eadcf2")});
    std::erase_if(marks, [](const Mark& m) { return m.part.length == 0; });
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& a, const Mark& b) { return a.part.begin < b.part.begin; });
    QString html;
    int at = 0;
    for (const Mark& m : marks) {
        if (m.part.begin < at) continue; // one stands within the other
        html += card.sentence.mid(at, m.part.begin - at).toHtmlEscaped();
        html += QStringLiteral("<span style='background-color:%1'>%2</span><sub>%3</sub>")
                    .arg(m.style, card.sentence.mid(m.part.begin, m.part.length).toHtmlEscaped(), m.label);
        at = m.part.begin + m.part.length;
    }
    return html + card.sentence.mid(at).toHtmlEscaped();
}

} // namespace

void showWhyDialog(QWidget* parent, const StatementCard& card, const Evidence& evidence, const QString& rule) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("whyDialog"));
    dialog.setWindowTitle(Why::title());
    auto* column = new QVBoxLayout(&dialog);
    const auto add = [&](const QString& words, Qt::TextFormat format) {
        auto* label = new QLabel(&dialog);
        label->setTextFormat(format);
        label->setText(words);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
        return label;
    };
    QLabel* headline = add(card.headline, Qt::PlainText);
    QFont bold = headline->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    headline->setFont(bold);
    QLabel* sentence =
        add(QStringLiteral("<p style='line-height:150%'>%1</p>").arg(marked(card, dialog.palette())), Qt::RichText);
    sentence->setObjectName(QStringLiteral("whySentence"));
    add(card.qualifiers, Qt::PlainText)->setForegroundRole(QPalette::PlaceholderText);
    if (evidence.review == Review::Added) {
        add(Why::byHand(), Qt::PlainText);
    } else {
        if (card.subject.length == 0 || card.object.length == 0)
            add(Why::carried(), Qt::PlainText)->setForegroundRole(QPalette::PlaceholderText);
        QStringList decided;
        for (const StatementCard::Decided& word : card.decided)
            decided << (word.part.length > 0 ? Why::decided(word) : Why::elsewhere(Why::decided(word)));
        if (!decided.isEmpty())
            add(decided.join(QLatin1Char('\n')), Qt::PlainText)->setObjectName(QStringLiteral("whyDecided"));
        add(Why::rule(toQString(evidence.rule)), Qt::PlainText);
    }
    if (!rule.isEmpty()) {
        auto* text = new QPlainTextEdit(rule, &dialog);
        text->setObjectName(QStringLiteral("whyRule"));
        text->setReadOnly(true);
        text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        column->addWidget(text, 1);
    } else {
        column->addStretch();
    }
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(Why::close(), QDialogButtonBox::RejectRole)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.resize(620, rule.isEmpty() ? 260 : 460);
    dialog.exec();
}

} // namespace wenmai
