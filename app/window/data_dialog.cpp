#include "app/window/data_dialog.h"

#include "app/models/text_convert.h"
#include "app/panels/path_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace wenmai {

DataDialog::DataDialog(const QString& path, QWidget* parent)
    : QDialog(parent), m_format(new QComboBox(this)), m_scope(new QComboBox(this)), m_path(new PathField(this)),
      m_about(new QLabel(this)), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("dataDialog"));
    setWindowTitle(tr("Export data"));
    resize(520, 240);
    m_format->setObjectName(QStringLiteral("dataFormat"));
    m_format->addItem(tr("GraphML"), QStringLiteral("graphml"));
    m_format->addItem(tr("GEXF"), QStringLiteral("gexf"));
    m_format->addItem(tr("CSV tables"), QStringLiteral("csv"));
    m_format->addItem(tr("JSON"), QStringLiteral("json"));
    m_format->addItem(tr("DOT"), QStringLiteral("dot"));
    m_format->addItem(tr("Turtle"), QStringLiteral("ttl"));
    m_scope->setObjectName(QStringLiteral("dataScope"));
    m_scope->addItems({tr("All articles of the workspace"), tr("The graph shown")});
    m_path->setPath(path);
    for (QLabel* label : {m_about, m_problem}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the platform's would stand alone among plain ones
    m_save = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("dataSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_about);
    form->addRow(tr("Of"), m_scope);
    form->addRow(tr("File"), m_path);
    form->addRow(QString(), m_problem);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_path->setSuffix(m_format->currentData().toString());
        update();
    });
    connect(m_path, &PathField::pathChanged, this, [this](const QString& now) {
        const int at = m_format->findData(QFileInfo(now).suffix().toLower());
        if (at >= 0) m_format->setCurrentIndex(at);
        update();
    });
    m_path->setSuffix(m_format->currentData().toString());
    update();
}

QString DataDialog::path() const {
    return m_path->path();
}

DataScope DataDialog::scope() const {
    return m_scope->currentIndex() == 0 ? DataScope::Everything : DataScope::View;
}

void DataDialog::update() {
    const QStringList about = {tr("For Gephi, yEd, Cytoscape and igraph."),
                               tr("For Gephi, with dates."),
                               tr("Four tables: entities, relations, sentences and figures."),
                               tr("Everything, and can be read back."),
                               tr("For Graphviz."),
                               tr("For triple stores, with the evidence of each statement.")};
    m_about->setText(about.value(m_format->currentIndex()));
    const QFileInfo file(path());
    const bool folder = file.dir().exists() && !file.completeBaseName().isEmpty();
    const bool known = graphFormatFrom(toUtf8(file.suffix().toLower())).has_value();
    m_save->setEnabled(folder && known);
    m_problem->setText(!folder         ? tr("There is no such folder.")
                       : !known        ? tr("The ending of the file tells no format.")
                       : file.exists() ? tr("This file exists and will be replaced.")
                                       : QString());
}

} // namespace wenmai
