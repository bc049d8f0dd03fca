#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace wenmai {

/// A field for the name of the file to be written, with a button that opens the file dialog.
class PathField : public QWidget {
    Q_OBJECT
public:
    explicit PathField(QWidget* parent = nullptr);
    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    /// Replaces the ending of the path.
    void setSuffix(const QString& suffix);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void pathChanged(const QString& path);

private:
    void browse();
    QLineEdit* m_field;
    QToolButton* m_browse;
};

} // namespace wenmai
