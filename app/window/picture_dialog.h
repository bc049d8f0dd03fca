#pragma once

#include "app/export/picture.h"
#include "app/jobs/job_lane.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wenmai {

class PaperField;
class PathField;

/// Chooses how the graph becomes a picture, with a preview that follows every choice. accept() means: write it to
/// path().
class PictureDialog : public QDialog {
    Q_OBJECT
public:
    /// `content` with title and sources filled in; they are used as far as they are chosen.
    PictureDialog(ViewGraph view, PictureContent content, const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] PictureContent content() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void update();
    void preview();
    void showPreview();
    void copy();
    [[nodiscard]] PictureFormat format() const;

    ViewGraph m_view;
    PictureContent m_content;
    QComboBox* m_format;
    QComboBox* m_scope;
    QSpinBox* m_scale;
    QLabel* m_scaleLabel;
    PaperField* m_paper;
    QComboBox* m_theme;
    QCheckBox* m_transparent;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
    QCheckBox* m_predicates;
    QCheckBox* m_outlines;
    QLineEdit* m_title;
    PathField* m_path;
    QLabel* m_preview;
    QLabel* m_problem;
    QPushButton* m_save;
    QImage m_image;
    QTimer m_delay;
    JobLane m_lane;
};

} // namespace wenmai
