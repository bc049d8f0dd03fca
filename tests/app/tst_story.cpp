// The whole story of a session, through the real window with real events: articles in, an entity found and focused, a
// range of time brushed, an edge clicked, its sentence read in the article, the picture saved.

#include "app/canvas/graph_canvas.h"
#include "app/export/picture.h"
#include "app/panels/find_field.h"
#include "app/panels/notice_bar.h"
#include "app/panels/reader_view.h"
#include "app/panels/timeline_histogram.h"
#include "app/window/main_window.h"
#include "app/window/picture_dialog.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"
#include "gui_home.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBlock>

using namespace wenmai;

namespace {

const EntityKey nvidia{"英伟达", EntityType::Company};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a drag from a file manager ends in.
void drop(QWidget& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// What an input method does when the reader has chosen the characters.
void typeChinese(QWidget* field, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

/// Pixels in which two pictures differ clearly.
qint64 differing(const QImage& a, const QImage& b) {
    qint64 count = 0;
    for (int y = 0; y < qMin(a.height(), b.height()); ++y)
        for (int x = 0; x < qMin(a.width(), b.width()); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60;
    return count;
}

} // namespace

class TestStory : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_seeds = QStringLiteral(WENMAI_SHARED_DIR "/seeds");

    [[nodiscard]] ViewController* view() const { return m_window->viewController(); }
    [[nodiscard]] GraphCanvas* canvas() const { return m_window->canvas(); }
    template<class T>
    [[nodiscard]] T* child(const char* name = nullptr) const {
        return m_window->findChild<T*>(name ? QString::fromLatin1(name) : QString());
    }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(view()->settled(), 20000);
        QTest::qWait(700); // gliding
    }
    /// Chooses format and file in the export dialog, by keyboard and mouse.
    void exportTo(const QString& path) {
        bool driven = false;
        QTimer::singleShot(300, this, [&] {
            auto* dialog = qobject_cast<PictureDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("pathField"));
            field->setFocus();
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(field, path);
            auto* save = dialog->findChild<QPushButton*>(QStringLiteral("pictureSave"));
            QTest::qWait(200);
            driven = save->isEnabled();
            if (driven)
                QTest::mouseClick(save, Qt::LeftButton);
            else
                dialog->reject();
        });
        // without a window manager nobody gives the focus back after a dialog
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(driven);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(child<NoticeBar>()->currentText().contains(QFileInfo(path).fileName()), 20000);
    }

private Q_SLOTS:
    void initTestCase() {
        if (!QDir(m_seeds).exists()) QSKIP("The shared articles are not here");
        m_window = std::make_unique<MainWindow>(WENMAI_DATA_DIR);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(child<QWidget>("startPage")->isVisible());
    }

    void importsWhatIsDropped() {
        QStringList files;
        for (const QFileInfo& file : QDir(m_seeds).entryInfoList({QStringLiteral("*.txt")}, QDir::Files))
            files << file.filePath();
        QVERIFY(files.size() >= 5);
        drop(*m_window, files);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->isOpen(), 60000);
        QCOMPARE(m_window->workspace()->graph()->articles().size(), static_cast<std::size_t>(files.size()));
        settle();
        QVERIFY(canvas()->isVisible());
        QVERIFY(!canvas()->view().edges.empty());
        QVERIFY(child<NoticeBar>()->currentText().contains(QString::number(files.size())));
        // again: all are there already
        drop(*m_window, files);
        QTRY_VERIFY_WITH_TIMEOUT(child<NoticeBar>()->currentText().contains(QStringLiteral("already there")), 60000);
        QCOMPARE(m_window->workspace()->graph()->articles().size(), static_cast<std::size_t>(files.size()));
    }

    void findsByTheTaiwanName() {
        auto* field = child<FindField>("findField");
        auto* popup = field->findChild<QAbstractItemView*>(QStringLiteral("findPopup"));
        if (!popup) popup = QApplication::activeWindow()->findChild<QAbstractItemView*>(QStringLiteral("findPopup"));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
        typeChinese(field, QString::fromUtf8("輝達"));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), 30000);
        auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QString::fromUtf8("英伟达")));
        QTest::keyClick(list, Qt::Key_Return);
        settle();
        QCOMPARE(view()->selection().node, std::optional(nvidia));
        QCOMPARE(canvas()->selectedNodes(), std::vector<std::uint32_t>{*view()->graph()->find(nvidia)});
    }

    void focusesByDoubleClick() {
        const auto place = canvas()->placeOf(*view()->graph()->find(nvidia));
        QVERIFY(place);
        QVERIFY(canvas()->rect().contains(place->toPoint()));
        const std::size_t before = canvas()->view().nodes.size();
        QTest::mouseDClick(canvas(), Qt::LeftButton, Qt::NoModifier, place->toPoint());
        settle();
        QCOMPARE(view()->spec().focus, std::vector<EntityKey>{nvidia});
        QVERIFY(canvas()->view().nodes.size() <= before);
        for (const ViewEdge& edge : canvas()->view().edges)
            QVERIFY(edge.from < canvas()->view().nodes.size());
        QVERIFY(child<QAction>("back")->isEnabled());
    }

    void brushesARangeOfTime() {
        auto* histogram = child<TimelineHistogram>("timelineHistogram");
        const auto& bins = histogram->timeline().bins;
        QVERIFY(bins.size() > 1);
        // the fullest bin and what lies two bins around it
        std::size_t best = 0;
        for (std::size_t i = 0; i < bins.size(); ++i)
            if (bins[i].total > bins[best].total) best = i;
        const std::size_t from = best < 2 ? 0 : best - 2;
        const std::size_t to = std::min(bins.size() - 1, best + 2);
        const DayRange wanted{bins[from].first, bins[to].last};
        const int y = histogram->height() / 3;
        const QPoint begin(
            static_cast<int>((histogram->xOf(bins[from].first) + histogram->xOf(bins[from].last + 1)) / 2), y);
        const QPoint end(static_cast<int>((histogram->xOf(bins[to].first) + histogram->xOf(bins[to].last + 1)) / 2), y);
        const auto lines = canvas()->view().edges.size();
        QTest::mousePress(histogram, Qt::LeftButton, Qt::NoModifier, begin);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(histogram, begin + (end - begin) * step / 8, 15);
        QTest::mouseRelease(histogram, Qt::LeftButton, Qt::NoModifier, end);
        settle();
        QVERIFY(view()->spec().days);
        QVERIFY(*view()->spec().days == wanted);
        QVERIFY(!canvas()->view().edges.empty());
        QVERIFY(canvas()->view().edges.size() <= lines);
        // one step for undo, however many the drag sent; and the keyboard does it again
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QVERIFY(!view()->spec().days);
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        settle();
        QVERIFY(view()->spec().days && *view()->spec().days == wanted);
    }

    void readsTheSentenceOfAClickedEdge() {
        // an edge that can be hit alone
        std::optional<std::pair<EdgeId, QPoint>> hit;
        for (const ViewEdge& edge : canvas()->view().edges) {
            const auto at = canvas()->placeOfEdge(edge.edge);
            if (!at || !canvas()->rect().adjusted(8, 8, -8, -8).contains(at->toPoint())) continue;
            if (canvas()->targetAt(at->toPoint()).edge == edge.edge) {
                hit = {edge.edge, at->toPoint()};
                break;
            }
        }
        QVERIFY2(hit, "no edge lies free on the canvas");
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::NoModifier, hit->second);
        QCOMPARE(view()->selectedEdge(), std::optional(hit->first));
        auto* reader = child<ReaderView>("readerView");
        QTRY_VERIFY_WITH_TIMEOUT(!reader->citedText().isEmpty(), 20000);

        // the words highlighted are those of the file at the span of one of the edge's sentences
        const KnowledgeGraph& graph = *view()->graph();
        QByteArray expected;
        for (const EvidenceRef ref : graph.edge(hit->first).evidence) {
            const Extraction& article = graph.article(ref.article);
            if (reader->shown()->id != QString::fromStdString(article.id)) continue;
            const QByteArray bytes =
                contentOf(m_seeds + QLatin1Char('/') + reader->shown()->id + QStringLiteral(".txt"));
            const Span raw = graph.statement(ref).evidence.raw;
            const QByteArray words = bytes.mid(raw.begin, raw.size());
            if (QString::fromUtf8(words) == reader->citedText()) expected = words;
        }
        QVERIFY2(!expected.isEmpty(), qPrintable(reader->citedText()));
        const auto marks = reader->extraSelections();
        QVERIFY(std::any_of(marks.begin(), marks.end(), [&](const QTextEdit::ExtraSelection& mark) {
            return mark.cursor.selectedText() == QString::fromUtf8(expected) && mark.format.background() != Qt::NoBrush;
        }));
        // and they are in sight
        QTextCursor cursor(reader->document());
        cursor.setPosition(marks.front().cursor.selectionStart());
        QVERIFY(reader->viewport()->rect().intersects(reader->cursorRect(cursor)));
        QVERIFY(reader->viewport()->isVisible());
    }

    void goesBackAndForward() {
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        settle();
        QCOMPARE(view()->selection().node, std::optional(nvidia));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        settle();
        QVERIFY(view()->selectedEdge());
    }

    /// The other way round: a sentence clicked in the article selects what it states.
    void leadsFromTheSentenceToTheGraph() {
        auto* reader = child<ReaderView>("readerView");
        QVERIFY(reader->shown() && !reader->shown()->sentences.empty());
        view()->clearSelection();
        // a character of a sentence that states something, beside all names
        std::optional<int> at;
        for (const ReaderText::Run& run : reader->shown()->runs)
            if (run.cited >= 0 && run.mention < 0 && run.length > 2 && !at) at = run.begin + 1;
        QVERIFY(at);
        QTextCursor cursor(reader->document());
        cursor.setPosition(*at);
        reader->setTextCursor(cursor);
        reader->ensureCursorVisible();
        QTest::mouseClick(reader->viewport(), Qt::LeftButton, Qt::NoModifier,
                          reader->cursorRect(cursor).center() + QPoint(3, 0));
        QTRY_VERIFY(view()->selectedEdge());
        QVERIFY(!reader->citedText().isEmpty());
    }

    void exportsPng() {
        const QString path = m_folder.filePath(QStringLiteral("story.png"));
        exportTo(path);
        const QImage image(path);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() > 300 && image.height() > 200);
        // the names are there, and they are glyphs: blank and boxed names give another picture
        const auto draw = [&](const QString& replacement) {
            ViewGraph changed = canvas()->view();
            for (ViewNode& node : changed.nodes)
                node.label = QString(replacement.repeated(QString::fromStdString(node.label).size())).toStdString();
            auto result = renderPicture(changed, {}, {});
            return result ? *result : QImage();
        };
        const QImage real = *renderPicture(canvas()->view(), {}, {});
        QVERIFY(differing(real, draw(QStringLiteral(" "))) > 500);
        QVERIFY(differing(real, draw(QString(QChar(0xE123)))) > 500);
    }

    void exportsSvg() {
        const QString path = m_folder.filePath(QStringLiteral("story.svg"));
        exportTo(path);
        const QByteArray svg = contentOf(path);
        QVERIFY(svg.contains("<svg"));
        QVERIFY2(svg.contains("英伟达"), "the name is not in it as text");
    }

    void exportsPdf() {
        const QString path = m_folder.filePath(QStringLiteral("story.pdf"));
        exportTo(path);
        QVERIFY(contentOf(path).startsWith("%PDF"));
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty()) QSKIP("pdftotext is not installed");
        QProcess process;
        process.start(tool, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(QString::fromUtf8("英伟达")));
    }

    void tellsOfFilesThatCannotBeRead() {
        const QString empty = m_folder.filePath(QStringLiteral("empty.txt"));
        const QString binary = m_folder.filePath(QStringLiteral("binary.txt"));
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QFile file(binary);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0\1\2\3", 15) + QByteArray(2000, '\0'));
        file.close();
        drop(*m_window, {empty, binary});
        QTRY_VERIFY_WITH_TIMEOUT(child<NoticeBar>()->currentText().contains(QStringLiteral("2 could not be read")),
                                 30000);
        auto* list = child<QAbstractItemView>("problemList");
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!list->model()->index(0, 1).data().toString().isEmpty());
        QTest::mouseClick(child<NoticeBar>()->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(list->isVisible());
    }

    void speaksChinese() {
        child<QAction>("language_zh_TW")->trigger();
        QTRY_COMPARE(child<QDockWidget>("timelineDock")->windowTitle(), QString::fromUtf8("時間軸"));
        child<QAction>("language_en")->trigger();
        QTRY_COMPARE(child<QDockWidget>("timelineDock")->windowTitle(), QStringLiteral("Timeline"));
    }

    void closesAndOpensAgain() {
        const QString path = m_window->workspace()->path();
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(child<QWidget>("startPage")->isVisible());
        QVERIFY(!m_window->workspace()->isOpen());
        m_window->openPaths({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->isOpen(), 20000);
        settle();
        QVERIFY(!canvas()->view().edges.empty());
    }

    void tellsOfWorkspacesThatCannotBeOpened() {
        const QString text = m_folder.filePath(QStringLiteral("text.wenmai"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all\n").repeated(100));
        file.close();
        const QString before = m_window->workspace()->path();
        for (const QString& path : {text, m_folder.filePath(QStringLiteral("gone.wenmai"))}) {
            m_window->openPaths({path});
            QTRY_VERIFY2_WITH_TIMEOUT(child<NoticeBar>()->currentText().contains(QFileInfo(path).fileName()),
                                      qPrintable(child<NoticeBar>()->currentText()), 10000);
            // what was open stays open
            QCOMPARE(m_window->workspace()->path(), before);
            QVERIFY(!canvas()->view().edges.empty());
        }
        QCOMPARE(QFile(text).size(), 1900);
    }

    void cleanupTestCase() { m_window.reset(); }
};

static void useTranslations() {
    Q_INIT_RESOURCE(translations);
}

int main(int argc, char* argv[]) {
    return runInOwnHome<TestStory>(argc, argv, useTranslations);
}

#include "tst_story.moc"
