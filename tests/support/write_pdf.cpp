// write_pdf SOURCE.html OUT.pdf: sets a page of HTML as a PDF file, to make golden cases of. What stands before <hr>
// spans the page, the rest flows in columns over pages. Meta elements say how: columns (1), head and foot (texts of
// every page, %p its number), paper (width and height in millimetres), size (of the type, in points).
#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <cstdio>

namespace {

QString meta(const QString& html, const QString& name, const QString& otherwise) {
    const QRegularExpression pattern(QStringLiteral("<meta name=\"%1\" content=\"([^\"]*)\">").arg(name));
    const auto match = pattern.match(html);
    return match.hasMatch() ? match.captured(1) : otherwise;
}

class Setter {
public:
    Setter(const QString& html, const QString& out) : m_html(html), m_writer(out) {
        const QStringList paper = meta(html, QStringLiteral("paper"), QStringLiteral("148 210")).split(u' ');
        m_writer.setPageSize(QPageSize(QSizeF(paper[0].toDouble(), paper[1].toDouble()), QPageSize::Millimeter));
        m_writer.setPageMargins(QMarginsF());
        m_writer.setResolution(72);
        m_writer.setTitle(meta(html, QStringLiteral("title"), {}));
        m_page = QSizeF(m_writer.width(), m_writer.height());
    }

    bool run() {
        if (!m_painter.begin(&m_writer)) return false;
        const qsizetype rule = m_html.indexOf(QStringLiteral("<hr>"));
        const double margin = 42, gutter = 18;
        const int columns = meta(m_html, QStringLiteral("columns"), QStringLiteral("1")).toInt();
        const double width = (m_page.width() - 2 * margin - gutter * (columns - 1)) / columns;
        double top = margin;
        furniture();
        if (rule >= 0) {
            QTextDocument above;
            fill(above, m_html.left(rule), m_page.width() - 2 * margin);
            draw(above, QRectF({0, 0}, above.size()), {margin, top});
            top += above.size().height() + 6;
        }
        QTextDocument text;
        fill(text, rule >= 0 ? m_html.mid(rule + 4) : m_html, width);
        const double height = text.size().height();
        int column = 0;
        for (double at = 0; at < height; ++column) {
            if (column == columns) {
                m_writer.newPage();
                furniture();
                column = 0;
                top = margin;
            }
            const double end = lineEnd(text, at + m_page.height() - margin - top, at);
            draw(text, {0, at, width, end - at}, {margin + column * (width + gutter), top});
            at = end;
        }
        return m_painter.end();
    }

private:
    void fill(QTextDocument& document, const QString& html, double width) {
        QFont font(QStringLiteral("Noto Serif CJK SC"));
        font.setPointSizeF(meta(m_html, QStringLiteral("size"), QStringLiteral("10.5")).toDouble());
        document.setDefaultFont(font);
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setTextWidth(width);
    }

    /// The last end of a line before `limit`.
    static double lineEnd(const QTextDocument& document, double limit, double begin) {
        double end = begin;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = document.documentLayout()->blockBoundingRect(block);
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const double bottom = box.top() + block.layout()->lineAt(i).rect().bottom();
                if (bottom <= limit) end = std::max(end, bottom);
            }
        }
        return end > begin ? end : limit;
    }

    void draw(QTextDocument& document, const QRectF& part, const QPointF& at) {
        m_painter.save();
        m_painter.translate(at - part.topLeft());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        // Painting is cut to lines, so that none is drawn on two pages.
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = document.documentLayout()->blockBoundingRect(block);
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const double bottom = box.top() + line.rect().bottom();
                if (bottom > part.top() + 0.01 && bottom <= part.bottom() + 0.01) line.draw(&m_painter, box.topLeft());
            }
        }
        m_painter.restore();
    }

    void furniture() {
        ++m_number;
        QFont font(QStringLiteral("Noto Serif CJK SC"));
        font.setPointSizeF(8);
        m_painter.setFont(font);
        const auto text = [&](const char* name, double y) {
            QString words = meta(m_html, QLatin1String(name), {});
            words.replace(QStringLiteral("%p"), QString::number(m_number));
            m_painter.drawText(QPointF((m_page.width() - m_painter.fontMetrics().horizontalAdvance(words)) / 2, y),
                               words);
        };
        text("head", 24);
        text("foot", m_page.height() - 20);
    }

    QString m_html;
    QPdfWriter m_writer;
    QPainter m_painter;
    QSizeF m_page;
    int m_number = 0;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QFile source(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    if (!source.open(QIODevice::ReadOnly)) return std::fputs("usage: write_pdf SOURCE.html OUT.pdf\n", stderr), 2;
    return Setter(QString::fromUtf8(source.readAll()), QString::fromLocal8Bit(argv[2])).run() ? 0 : 1;
}
