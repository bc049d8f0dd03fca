#include "app/panels/path_field.h"

#include "app/panels/theme_icon.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace wenmai {

PathField::PathField(QWidget* parent) : QWidget(parent), m_field(new QLineEdit(this)), m_browse(new QToolButton(this)) {
    m_field->setObjectName(QStringLiteral("pathField"));
    m_field->setAccessibleName(tr("File to write"));
    m_browse->setIcon(themeIcon(QStringLiteral("folder")));
    m_browse->setToolTip(tr("Choose a file"));
    m_browse->setAccessibleName(tr("Choose a file"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_field);
    connect(m_browse, &QToolButton::clicked, this, &PathField::browse);
    connect(m_field, &QLineEdit::textChanged, this, [this] { Q_EMIT pathChanged(path()); });
}

QString PathField::path() const {
    return QDir::fromNativeSeparators(m_field->text().trimmed());
}

void PathField::setPath(const QString& path) {
    m_field->setText(QDir::toNativeSeparators(path));
}

void PathField::setSuffix(const QString& suffix) {
    const QFileInfo info(path());
    if (info.suffix().compare(suffix, Qt::CaseInsensitive) == 0) return;
    setPath(info.dir().filePath(info.completeBaseName() + QLatin1Char('.') + suffix));
}

void PathField::browse() {
    const QString suffix = QFileInfo(path()).suffix();
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Choose a file"), path(), QStringLiteral("*.") + suffix, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) setPath(QFileInfo(chosen).suffix().isEmpty() ? chosen + QLatin1Char('.') + suffix : chosen);
}

} // namespace wenmai
