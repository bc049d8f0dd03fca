#include "app/window/paper_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wenmai {
namespace {

enum Sheet { AsLargeAsTheGraph, A4Landscape, A4Portrait, A3Landscape, Own };

QSizeF sizeOf(int sheet) {
    switch (sheet) {
    case A4Portrait:
        return {210, 297};
    case A3Landscape:
        return {420, 297};
    default:
        return {297, 210};
    }
}

} // namespace

PaperField::PaperField(QWidget* parent)
    : QWidget(parent), m_sheet(new QComboBox(this)), m_width(new QDoubleSpinBox(this)),
      m_height(new QDoubleSpinBox(this)), m_dots(new QSpinBox(this)) {
    m_sheet->setObjectName(QStringLiteral("pictureSheet"));
    m_sheet->addItems({tr("As large as the graph"), tr("A4, landscape"), tr("A4, portrait"), tr("A3, landscape"),
                       tr("Size in millimetres")});
    m_sheet->setAccessibleName(tr("Size"));
    m_width->setObjectName(QStringLiteral("pictureWidth"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setObjectName(QStringLiteral("pictureHeight"));
    m_height->setAccessibleName(tr("Height"));
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setRange(20, 2000);
        side->setDecimals(1);
        side->setSuffix(tr(" mm"));
    }
    m_dots->setObjectName(QStringLiteral("pictureDots"));
    m_dots->setRange(50, 1200);
    m_dots->setValue(300);
    m_dots->setSuffix(tr(" dpi"));
    m_dots->setAccessibleName(tr("Dots per inch"));
    auto* sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(4);
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(QStringLiteral("×"), this));
    sides->addWidget(m_height, 1);
    sides->addWidget(m_dots, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_sheet);
    column->addLayout(sides);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &PaperField::choose);
    for (QDoubleSpinBox* side : {m_width, m_height})
        connect(side, &QDoubleSpinBox::valueChanged, this, &PaperField::changed);
    connect(m_dots, &QSpinBox::valueChanged, this, &PaperField::changed);
    choose();
}

void PaperField::choose() {
    const int sheet = m_sheet->currentIndex();
    if (sheet != Own) { // one's own size begins with the last sheet's
        const QSignalBlocker quietWidth(m_width), quietHeight(m_height);
        m_width->setValue(sizeOf(sheet).width());
        m_height->setValue(sizeOf(sheet).height());
    }
    m_width->setEnabled(sheet == Own);
    m_height->setEnabled(sheet == Own);
    m_dots->setEnabled(sheet != AsLargeAsTheGraph && m_dotted);
    Q_EMIT changed();
}

void PaperField::setDotted(bool dotted) {
    m_dotted = dotted;
    m_dots->setEnabled(m_sheet->currentIndex() != AsLargeAsTheGraph && dotted);
}

std::optional<PaperSize> PaperField::paper() const {
    if (m_sheet->currentIndex() == AsLargeAsTheGraph) return std::nullopt;
    return PaperSize{m_width->value(), m_height->value(), static_cast<double>(m_dots->value())};
}

} // namespace wenmai
