// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawingahead.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QOpenGLContext>
#include <QQuickWindow>
#include <QWindow>

namespace fivepace {

std::future<void> loadDrawingAhead()
{
    QWindow window;
    window.setSurfaceType(QSurface::OpenGLSurface);
    // Asked here: the platform's way to OpenGL is not to be begun by two threads at once.
    const bool drawsWithOpenGl
        = QQuickWindow::sceneGraphBackend() != QLatin1String("software") && window.supportsOpenGL();
    return std::async(std::launch::async, [drawsWithOpenGl, font = QGuiApplication::font()] {
        QOpenGLContext context;
        if (drawsWithOpenGl)
            (void)context.create();
        (void)QFontMetricsF(font).horizontalAdvance(QStringLiteral("400 m"));
    });
}

} // namespace fivepace
