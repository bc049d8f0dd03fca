#pragma once

#include "app/models/reader_text.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace wenmai {

class ReaderView;

/// The article with its title and origin, and the choice to see it in the other script.
class ReaderPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPanel(QWidget* parent = nullptr);

    /// Shows an article and the sentence at a raw span (if any).
    void showArticle(std::shared_ptr<const ReaderText> text, std::optional<Span> cited);
    /// Cites another sentence of the article shown.
    void cite(std::optional<Span> raw);
    void showNothing();
    void showProblem(const QString& text);
    void setSelectedEntity(const std::optional<EntityKey>& entity);
    [[nodiscard]] ReaderView* view() const { return m_view; }
    /// Whether the reader wants articles in the other script.
    [[nodiscard]] bool otherScript() const;
    [[nodiscard]] QString articleId() const;

Q_SIGNALS:
    void otherScriptWanted(bool other);
    void entityClicked(const wenmai::EntityKey& entity);
    void sentenceClicked(wenmai::Span raw);
    void additionWanted(wenmai::Span raw, const std::vector<wenmai::EntityKey>& named);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void retranslate();

    QStackedWidget* m_pages;
    QLabel* m_empty;
    QLabel* m_title;
    QLabel* m_origin;
    QLabel* m_converted;
    QToolButton* m_script;
    QToolButton* m_add;
    ReaderView* m_view;
    std::optional<Span> m_cited;
};

} // namespace wenmai
