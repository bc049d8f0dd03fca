#include "app/window/statement_dialog.h"

#include "app/models/statement_tree_model.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/window/entity_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wenmai {
namespace {

std::optional<std::string> given(const QLineEdit* field) {
    const QString words = field->text().trimmed();
    return words.isEmpty() ? std::nullopt : std::optional(toUtf8(words));
}

} // namespace

StatementDialog::StatementDialog(KnowledgeGraph::Ptr graph, const Statement& statement,
                                 const std::vector<EntityKey>& offered, QWidget* parent)
    : QDialog(parent), m_statement(statement), m_subject(new EntityField(graph, offered, this)),
      m_object(new EntityField(graph, offered, this)), m_predicate(new QComboBox(this)),
      m_polarity(new QComboBox(this)), m_modality(new QComboBox(this)), m_item(new QLineEdit(this)),
      m_speaker(new QLineEdit(this)), m_date(new QLineEdit(this)), m_preview(new QLabel(this)),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("statementDialog"));
    const bool isNew = statement.subject.name.empty();
    setWindowTitle(isNew ? tr("Add a statement") : tr("Correct a statement"));
    m_subject->setObjectName(QStringLiteral("statementSubject"));
    m_object->setObjectName(QStringLiteral("statementObject"));
    m_predicate->setObjectName(QStringLiteral("statementPredicate"));
    m_date->setObjectName(QStringLiteral("statementDate"));
    auto* quote = new QLabel(toQString(statement.evidence.quote).simplified(), this);
    quote->setWordWrap(true);
    quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    quote->setTextFormat(Qt::PlainText);
    quote->setFrameShape(QFrame::StyledPanel);
    quote->setMargin(8);
    quote->setBackgroundRole(QPalette::Base);
    quote->setAutoFillBackground(true);
    for (std::size_t i = 0; i < predicateCount; ++i)
        m_predicate->addItem(text(static_cast<Predicate>(i)), static_cast<int>(i));
    m_predicate->model()->sort(0); // in the order of the reader's language
    for (std::size_t i = 0; i < polarityCount; ++i) {
        m_polarity->addItem(text(static_cast<Polarity>(i)));
        m_polarity->setItemData(static_cast<int>(i), explanation(static_cast<Polarity>(i)), Qt::ToolTipRole);
    }
    for (std::size_t i = 0; i < modalityCount; ++i) {
        m_modality->addItem(text(static_cast<Modality>(i)));
        m_modality->setItemData(static_cast<int>(i), explanation(static_cast<Modality>(i)), Qt::ToolTipRole);
    }
    m_item->setPlaceholderText(tr("Product, office or share, as the sentence says"));
    m_speaker->setPlaceholderText(tr("Nobody: the article says it itself"));
    m_date->setPlaceholderText(tr("2025, 2025-07 or 2025-07-15"));
    QFont bold = m_preview->font();
    bold.setBold(true);
    m_preview->setFont(bold);
    for (QLabel* label : {m_preview, m_problem})
        label->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    auto* turn = new QPushButton(tr("E&xchange"), this);
    turn->setToolTip(tr("Exchange subject and object"));
    turn->setAutoDefault(false);

    if (!statement.subject.name.empty()) m_subject->setEntity(statement.subject);
    if (!statement.object.name.empty()) m_object->setEntity(statement.object);
    m_predicate->setCurrentIndex(m_predicate->findData(static_cast<int>(statement.predicate)));
    m_polarity->setCurrentIndex(static_cast<int>(statement.polarity));
    m_modality->setCurrentIndex(static_cast<int>(statement.modality));
    m_item->setText(toQString(statement.item.value_or("")));
    m_speaker->setText(toQString(statement.attributedTo.value_or("")));
    if (statement.date) m_date->setText(toQString(iso(*statement.date)));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the platform's would stand alone among plain ones
    m_save = buttons->addButton(isNew ? tr("Add") : tr("Correct"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("statementSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(turn, &QPushButton::clicked, this, &StatementDialog::exchange);

    auto* how = new QHBoxLayout;
    how->addWidget(m_predicate, 1);
    how->addWidget(turn);
    auto* sure = new QHBoxLayout;
    sure->addWidget(m_polarity);
    sure->addWidget(m_modality);
    sure->addStretch();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(tr("&Predicate"), how);
    qobject_cast<QLabel*>(form->labelForField(how))->setBuddy(m_predicate);
    form->addRow(tr("&Object"), m_object);
    form->addRow(tr("&Item"), m_item);
    form->addRow(tr("How"), sure);
    form->addRow(tr("Said &by"), m_speaker);
    form->addRow(tr("&Date"), m_date);
    auto* column = new QVBoxLayout(this);
    column->addWidget(quote);
    column->addSpacing(6);
    column->addLayout(form);
    column->addSpacing(6);
    column->addWidget(m_preview);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    ensurePolished();
    resize(560, column->heightForWidth(560));

    connect(m_subject, &EntityField::changed, this, &StatementDialog::update);
    connect(m_object, &EntityField::changed, this, &StatementDialog::update);
    for (QComboBox* box : {m_predicate, m_polarity, m_modality})
        connect(box, &QComboBox::currentIndexChanged, this, &StatementDialog::update);
    for (QLineEdit* field : {m_item, m_speaker, m_date})
        connect(field, &QLineEdit::textChanged, this, &StatementDialog::update);
    update();
}

void StatementDialog::setEnds(const EntityKey& subject, const EntityKey& object) {
    m_subject->setEntity(subject);
    m_object->setEntity(object);
}

Statement StatementDialog::statement() const {
    Statement s = m_statement;
    s.subject = m_subject->entity().value_or(EntityKey{});
    s.object = m_object->entity().value_or(EntityKey{});
    s.predicate = static_cast<Predicate>(m_predicate->currentData().toInt());
    s.polarity = static_cast<Polarity>(m_polarity->currentIndex());
    s.modality = static_cast<Modality>(m_modality->currentIndex());
    s.item = given(m_item);
    s.attributedTo = given(m_speaker);
    s.date = dateFromIso(toUtf8(m_date->text().trimmed()));
    return s;
}

void StatementDialog::exchange() {
    const auto subject = m_subject->entity().value_or(EntityKey{});
    m_subject->setEntity(m_object->entity().value_or(EntityKey{}));
    m_object->setEntity(subject);
}

void StatementDialog::update() {
    const Statement now = statement();
    const bool ends = !now.subject.name.empty() && !now.object.name.empty();
    const bool same = ends && now.subject == now.object;
    const bool date = m_date->text().trimmed().isEmpty() || now.date;
    m_preview->setText(ends ? statementCard(now, {}, {}).headline : QString());
    m_problem->setText(!ends   ? tr("Name the subject and the object.")
                       : same  ? tr("Subject and object are the same.")
                       : !date ? tr("The date is written as 2025, 2025-07 or 2025-07-15.")
                               : QString());
    m_save->setEnabled(ends && !same && date);
}

} // namespace wenmai
