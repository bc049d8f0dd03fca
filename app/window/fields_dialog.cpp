#include "app/window/fields_dialog.h"

#include "app/models/text_convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace wenmai {

FieldsDialog::FieldsDialog(const RecordHead& head, QWidget* parent)
    : QDialog(parent), m_head(head), m_preview(new QTreeWidget(this)), m_remember(new QCheckBox(this)),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("fieldsDialog"));
    setWindowTitle(tr("Which column has what?"));
    auto* about = new QLabel(tr("%1 holds many articles, one a record. This is what its columns were taken for.")
                                 .arg(QFileInfo(toQString(head.path)).fileName()),
                             this);
    about->setWordWrap(true);
    const std::array<QString, articleFieldCount> names = {tr("Text"),   tr("Title"),   tr("Date"),      tr("Outlet"),
                                                          tr("Author"), tr("Address"), tr("Identifier")};
    auto* form = new QFormLayout;
    for (std::size_t f = 0; f < articleFieldCount; ++f) {
        const auto field = static_cast<ArticleField>(f);
        auto* box = new QComboBox(this);
        box->setObjectName(QStringLiteral("field_") + toQString(name(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        box->addItem(tr("(none)"), QString());
        for (const std::string& column : head.columns)
            box->addItem(toQString(column), toQString(column));
        const auto guess = head.guess.find(field);
        if (guess != head.guess.end()) box->setCurrentIndex(qMax(0, box->findData(toQString(guess->second))));
        form->addRow(names[f], box);
        m_columns[f] = box;
        connect(box, &QComboBox::currentIndexChanged, this, &FieldsDialog::update);
    }
    m_preview->setObjectName(QStringLiteral("fieldPreview"));
    m_preview->setHeaderLabels({tr("Column"), tr("Taken for"), tr("In the first record")});
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setAccessibleName(tr("The first record"));
    for (std::size_t i = 0; i < head.columns.size(); ++i) {
        const QString value = i < head.first.size() ? toQString(head.first[i]).simplified().left(200) : QString();
        auto* row = new QTreeWidgetItem(m_preview, {toQString(head.columns[i]), QString(), value});
        row->setToolTip(2, value);
    }
    m_preview->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_preview->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_remember->setText(tr("&Remember this for files with the same columns"));
    m_remember->setChecked(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the platform's would stand alone among plain ones
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("fieldsImport"));
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_problem);
    column->addWidget(m_remember);
    column->addWidget(buttons);
    resize(620, 560);
    update();
}

FieldColumns FieldsDialog::choice() const {
    FieldColumns fields;
    for (std::size_t f = 0; f < articleFieldCount; ++f)
        fields[static_cast<ArticleField>(f)] = toUtf8(m_columns[f]->currentData().toString());
    return fields;
}

bool FieldsDialog::remembered() const {
    return m_remember->isChecked();
}

void FieldsDialog::update() {
    const auto* form = qobject_cast<QFormLayout*>(layout()->itemAt(1)->layout());
    for (int i = 0; i < m_preview->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_preview->topLevelItem(i);
        QStringList taken;
        for (QComboBox* box : m_columns)
            if (box->currentIndex() == i + 1) taken << qobject_cast<QLabel*>(form->labelForField(box))->text();
        row->setText(1, taken.join(QStringLiteral(", ")));
    }
    const bool text = m_columns[static_cast<std::size_t>(ArticleField::Text)]->currentIndex() > 0;
    m_problem->setText(text ? QString() : tr("Say which column has the text."));
    m_import->setEnabled(text);
}

} // namespace wenmai
