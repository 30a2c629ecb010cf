// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdlib>

/// The least a Qt Quick program can do: an empty window, which says when its first frame is there and ends.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE;
    const auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, [] {
        QTextStream(stdout) << "frame" << Qt::endl;
        QCoreApplication::quit();
    });
    return QGuiApplication::exec();
}
