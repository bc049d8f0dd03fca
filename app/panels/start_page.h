#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace wenmai {

/// What the window shows while no workspace is open: ways in, and the workspaces opened last.
class StartPage : public QWidget {
    Q_OBJECT
public:
    struct Recent {
        QString path;
        QDateTime opened;
    };

    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QList<Recent>& recent);
    /// Whether the sample graph can be opened, i.e. its articles are installed.
    void setSampleAvailable(bool available);

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void importFilesWanted();
    void importFolderWanted();
    void recentWanted(const QString& path);
    void clearRecentWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addWay(const QString& icon, void (StartPage::*signal)());
    void retranslate();
    void restyle();
    void fillRecent();

    QLabel* m_logo;
    QLabel* m_name;
    QLabel* m_tagline;
    QLabel* m_startTitle;
    QLabel* m_recentTitle;
    QLabel* m_noRecent;
    QLabel* m_drop;
    QPushButton* m_sample = nullptr;
    QPushButton* m_importFiles = nullptr;
    QPushButton* m_importFolder = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_clear;
    QListWidget* m_recentList;
    QWidget* m_ways;
    QList<Recent> m_recent;
};

} // namespace wenmai
