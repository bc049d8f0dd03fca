#include "app/models/problem_text.h"

#include "app/models/text_convert.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wenmai {
namespace {

struct Problem {
    Q_DECLARE_TR_FUNCTIONS(Problem)
public:
    static QString of(ErrorCode code) {
        switch (code) {
        case ErrorCode::NotFound:
            return tr("It is not there any more.");
        case ErrorCode::Unreadable:
            return tr("It cannot be read; you may lack permission.");
        case ErrorCode::Unwritable:
            return tr("It cannot be written; the place may be full or write-protected.");
        case ErrorCode::Empty:
            return tr("There is no text in it.");
        case ErrorCode::TooLarge:
            return tr("It is too large to be an article.");
        case ErrorCode::NotText:
            return tr("It is not text.");
        case ErrorCode::Malformed:
            return tr("It is damaged.");
        case ErrorCode::WrongFormat:
            return tr("It is of a kind that Wenmai does not read.");
        case ErrorCode::NewerVersion:
            return tr("It was written by a newer version of Wenmai.");
        case ErrorCode::Busy:
            return tr("Another program is using it.");
        case ErrorCode::Cancelled:
            return tr("Cancelled.");
        case ErrorCode::Internal:
            return tr("Wenmai made a mistake.");
        }
        return {};
    }
    static QString named(const QString& file, const QString& what) {
        return tr("%1: %2", "file, problem").arg(file, what);
    }
};

} // namespace

QString text(const Error& error) {
    return Problem::of(error.code);
}

QString noticeText(const Error& error) {
    const QString file = QFileInfo(toQString(error.where.file)).fileName();
    return file.isEmpty() ? text(error) : Problem::named(file, text(error));
}

} // namespace wenmai
