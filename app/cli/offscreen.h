#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace wenmai::cli {

/// Before an application object: pictures are made without a display. Nobody at a terminal can do anything about Qt's
/// own warnings; what goes wrong comes back as an error.
inline void drawOffscreen() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
}

} // namespace wenmai::cli
