#include "app/window/picture_dialog.h"

#include "app/models/problem_text.h"
#include "app/panels/path_field.h"
#include "app/window/paper_field.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace wenmai {
namespace {

constexpr int previewSide = 1000; // pixels rendered; shown smaller

const QString suffixes[] = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};

} // namespace

PictureDialog::PictureDialog(ViewGraph view, PictureContent content, const QString& path, QWidget* parent)
    : QDialog(parent), m_view(std::move(view)), m_content(std::move(content)), m_format(new QComboBox(this)),
      m_scope(new QComboBox(this)), m_scale(new QSpinBox(this)), m_scaleLabel(new QLabel(this)),
      m_paper(new PaperField(this)), m_theme(new QComboBox(this)), m_transparent(new QCheckBox(this)),
      m_legend(new QCheckBox(this)), m_sources(new QCheckBox(this)), m_predicates(new QCheckBox(this)),
      m_outlines(new QCheckBox(this)), m_title(new QLineEdit(this)), m_path(new PathField(this)),
      m_preview(new QLabel(this)), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Export picture"));
    resize(900, 600);
    m_format->setObjectName(QStringLiteral("pictureFormat"));
    m_format->addItems(
        {tr("PNG (pixels)"), tr("SVG (vector, text can be edited)"), tr("PDF (vector, text can be searched)")});
    m_scope->addItems({tr("Whole graph shown"), tr("What the window shows"), tr("Selection")});
    if (m_content.selectedNodes.empty() && !m_content.selectedEdge) m_scope->removeItem(2);
    m_scale->setRange(1, 8);
    m_scale->setValue(2);
    m_scale->setSuffix(tr(" times", "scale of a picture"));
    m_scaleLabel->setText(tr("Scale"));
    m_scaleLabel->setBuddy(m_scale);
    m_theme->addItems({tr("Light"), tr("Dark"), tr("Grey, for print")});
    m_transparent->setText(tr("Transparent background"));
    m_legend->setText(tr("Legend"));
    m_legend->setChecked(true);
    m_sources->setObjectName(QStringLiteral("pictureSources"));
    m_sources->setText(tr("Numbered list of the sentences (%1)").arg(m_content.sources.size()));
    m_sources->setEnabled(!m_content.sources.empty());
    m_predicates->setText(tr("Relations on the lines"));
    m_predicates->setChecked(true);
    m_outlines->setText(tr("Text as outlines"));
    m_title->setText(m_content.title);
    m_title->setPlaceholderText(tr("No title"));
    m_path->setPath(path);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(360, 300);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAccessibleName(tr("Preview"));

    auto* form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Shows"), m_scope);
    form->addRow(tr("Size"), m_paper);
    form->addRow(m_scaleLabel, m_scale);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Title"), m_title);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(4);
    for (QCheckBox* box : {m_legend, m_predicates, m_sources, m_transparent, m_outlines})
        choices->addWidget(box);
    form->addRow(QString(), choices);
    form->addRow(tr("File"), m_path);
    form->addRow(QString(), m_problem);
    auto* left = new QWidget(this);
    left->setLayout(form);
    left->setFixedWidth(370);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the platform's would stand alone among plain ones
    m_save = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("pictureSave"));
    m_save->setDefault(true);
    QPushButton* copyButton = buttons->addButton(tr("Copy to clipboard"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &PictureDialog::copy);

    auto* row = new QHBoxLayout;
    row->addWidget(left);
    row->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    connect(m_format, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_path->setSuffix(suffixes[index]);
        update();
    });
    for (QComboBox* box : {m_scope, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::update);
    for (QCheckBox* box : {m_legend, m_predicates, m_sources, m_transparent, m_outlines})
        connect(box, &QCheckBox::toggled, this, &PictureDialog::update);
    connect(m_paper, &PaperField::changed, this, &PictureDialog::update);
    connect(m_title, &QLineEdit::textChanged, this, &PictureDialog::update);
    connect(m_path, &PathField::pathChanged, this, [this](const QString& now) {
        if (const auto told = pictureFormatOf(now)) m_format->setCurrentIndex(static_cast<int>(*told));
        update();
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(60);
    connect(&m_delay, &QTimer::timeout, this, &PictureDialog::preview);
    update();
}

PictureFormat PictureDialog::format() const {
    return static_cast<PictureFormat>(m_format->currentIndex());
}

QString PictureDialog::path() const {
    return m_path->path();
}

PictureOptions PictureDialog::options() const {
    PictureOptions options;
    options.format = format();
    options.scope = static_cast<PictureScope>(m_scope->currentIndex());
    options.scale = m_scale->value();
    options.paper = m_paper->paper();
    options.theme = static_cast<ThemeKind>(m_theme->currentIndex());
    options.transparent = m_transparent->isChecked();
    options.legend = m_legend->isChecked();
    options.sources = m_sources->isChecked();
    options.edgeLabels = m_predicates->isChecked();
    options.textAsOutlines = m_outlines->isChecked() && format() != PictureFormat::Png;
    return options;
}

PictureContent PictureDialog::content() const {
    PictureContent content = m_content;
    content.title = m_title->text();
    return content;
}

void PictureDialog::update() {
    m_scale->setEnabled(format() == PictureFormat::Png && !m_paper->paper());
    m_paper->setDotted(format() == PictureFormat::Png);
    m_scaleLabel->setEnabled(m_scale->isEnabled());
    m_outlines->setEnabled(format() != PictureFormat::Png);
    const QFileInfo file(path());
    const bool named = !file.fileName().isEmpty() && !file.completeBaseName().isEmpty() && file.dir().exists();
    m_save->setEnabled(named);
    m_problem->setText(!named          ? tr("There is no such folder.")
                       : file.exists() ? tr("This file exists and will be replaced.")
                                       : QString());
    m_delay.start();
}

void PictureDialog::preview() {
    PictureOptions options = this->options();
    options.scale = 1;
    m_lane.start([view = m_view, content = content(),
                  options](Task&) { return renderPicture(view, content, options, previewSide); },
                 [this](Result<QImage> image) {
                     m_image = image ? *image : QImage();
                     if (!image) m_preview->setText(text(image.error()));
                     showPreview();
                 });
}

void PictureDialog::showPreview() {
    if (m_image.isNull()) return;
    const qreal ratio = devicePixelRatioF();
    QImage scaled = m_image.scaled((m_preview->contentsRect().size() - QSize(8, 8)) * ratio, Qt::KeepAspectRatio,
                                   Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(scaled));
}

void PictureDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    showPreview();
}

void PictureDialog::copy() {
    PictureOptions options = this->options();
    m_lane.start([view = m_view, content = content(), options](Task&) { return renderPicture(view, content, options); },
                 [this](Result<QImage> image) {
                     if (image) QGuiApplication::clipboard()->setImage(*image);
                     m_problem->setText(image ? tr("Copied.") : text(image.error()));
                 });
}

} // namespace wenmai
