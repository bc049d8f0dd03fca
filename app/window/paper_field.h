#pragma once

#include "app/export/picture.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace wenmai {

/// Chooses the size of a picture: as large as the graph, a sheet of paper, or a size of its own in millimetres.
class PaperField : public QWidget {
    Q_OBJECT
public:
    explicit PaperField(QWidget* parent = nullptr);

    /// nullopt: as large as the graph.
    [[nodiscard]] std::optional<PaperSize> paper() const;
    /// Whether dots an inch are a question: not for vector pictures.
    void setDotted(bool dotted);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QComboBox* m_sheet;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dots;
    bool m_dotted = true;
};

} // namespace wenmai
