#pragma once

#include <QObject>

class QAction;
class QTreeView;

namespace wenmai {

/// Lets the selected rows of a list be copied, as text (Ctrl+C) or as CSV; in the list's context menu.
class TableCopy : public QObject {
    Q_OBJECT
public:
    explicit TableCopy(QTreeView* list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QTreeView* m_list;
    QAction* m_text;
    QAction* m_csv;
};

} // namespace wenmai
