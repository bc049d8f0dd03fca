#pragma once

#include "app/models/reader_text.h"

#include <QTextEdit>

#include <memory>

namespace wenmai {

/// The text of an article, read only: mentions in the colour of their type, boilerplate grey, repairs underlined, the
/// cited sentence highlighted. Mentions can be clicked, or reached with Tab and opened with Return.
class ReaderView : public QTextEdit {
    Q_OBJECT
public:
    explicit ReaderView(QWidget* parent = nullptr);

    void showText(std::shared_ptr<const ReaderText> text);
    /// Highlights what stands at a raw span and scrolls to it; nullopt: nothing. False if it is not in the text.
    bool cite(std::optional<Span> raw);
    /// Words highlighted now, as shown.
    [[nodiscard]] QString citedText() const;
    /// Marks the mentions of an entity more strongly.
    void setSelectedEntity(std::optional<EntityKey> entity);
    [[nodiscard]] const std::shared_ptr<const ReaderText>& shown() const { return m_text; }
    /// Asks for a statement on the sentence that is selected or holds the text cursor; false if there is none.
    bool askForAddition();
    /// Goes to the next (or previous) mention after the text cursor; false if there is none.
    bool toMention(bool next);

Q_SIGNALS:
    void entityClicked(const wenmai::EntityKey& entity);
    /// A sentence that states something was clicked, beside its mentions.
    void sentenceClicked(wenmai::Span raw);
    /// A statement shall be added to a sentence; `named` are the entities in the words selected, or in the sentence.
    void additionWanted(wenmai::Span raw, const std::vector<wenmai::EntityKey>& named);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void highlight();
    [[nodiscard]] const ReaderText::Run* runUnder(QPoint at) const;
    void open(const ReaderText::Run& run);

    std::shared_ptr<const ReaderText> m_text;
    std::optional<Span> m_cited;
    std::optional<EntityKey> m_entity;
    QPoint m_pressed;
};

} // namespace wenmai
