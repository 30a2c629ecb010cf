// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "drawingahead.h"
#include "screenshots.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QQuickWindow>
#include <QSessionManager>
#include <QTextStream>
#include <QTranslator>

#include <memory>

namespace fivepace {

namespace {

/// Says each frame once it is on the screen, and ends with the first that shows the squad. The thread that
/// draws says it, of what it was given: meanwhile the window goes on.
void sayFrames(QQuickWindow &window, const Workspace &workspace)
{
    enum class Shown { Nothing, Squad, Said };
    const auto shown = std::make_shared<Shown>(Shown::Nothing);
    QObject::connect(
        &window, &QQuickWindow::beforeSynchronizing, &window,
        [shown, &workspace] {
            if (*shown == Shown::Nothing && !workspace.isOpening())
                *shown = Shown::Squad;
        },
        Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [shown] {
            if (*shown == Shown::Said)
                return;
            QTextStream(stdout) << (*shown == Shown::Squad ? "squad" : "frame") << Qt::endl;
            if (*shown == Shown::Nothing)
                return;
            *shown = Shown::Said;
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
}

} // namespace

Program::Program(const Start &start)
    : m_drawing(start.isForPictures ? std::future<void>() : loadDrawingAhead())
    , m_start(start)
    , m_settings(nullptr)
    , m_workspace(nullptr)
{
    Settings::makeCurrent(&m_settings);
    if (!start.theme.isEmpty())
        m_settings.setThemeForThisRun(start.theme);
    Workspace::makeCurrent(&m_workspace);
    if (start.today)
        m_workspace.setToday(*start.today);
    if (!start.isForPictures)
        m_backups.emplace(m_workspace, m_settings);
}

bool Program::open()
{
    startOpening();
    m_window = openWindow(m_engine);
    if (m_window == nullptr)
        return false;
    if (m_start.size)
        m_window->resize(*m_start.size);
    QObject::connect(&m_endSignals, &EndSignals::asked, m_window, &QQuickWindow::close);
    QObject::connect(
        qGuiApp, &QGuiApplication::commitDataRequest, m_window, [this](QSessionManager &session) {
            if (holdsUpSession(session.allowsInteraction()))
                session.cancel();
            session.release();
        });
    if (m_start.sayFrames)
        sayFrames(*m_window, m_workspace);
    openBehindTheFirstFrames();
    return true;
}

/// The window stands still until its first frame is drawn, and for no other: that one is left empty. The next
/// one, with the rail, takes as long, but another thread draws it; meanwhile this one makes the squad's page.
void Program::openBehindTheFirstFrames()
{
    m_window->contentItem()->setOpacity(0);
    const auto goOn = [this] {
        m_window->contentItem()->setOpacity(1);
        QEvent drawing(QEvent::UpdateRequest); // at once
        QCoreApplication::sendEvent(m_window, &drawing);
        m_workspace.finishOpening();
    };
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, goOn,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

bool Program::holdsUpSession(bool mayAsk)
{
    bool mayEnd = true;
    QMetaObject::invokeMethod(m_window, "mayEnd", Q_RETURN_ARG(bool, mayEnd));
    return mayAsk && !mayEnd;
}

/// A file that was named must be there; the one that was open last may have gone.
void Program::startOpening()
{
    const QString file = m_start.file.isEmpty() ? m_settings.lastFile() : m_start.file;
    if (!file.isEmpty() && (!m_start.file.isEmpty() || QFileInfo::exists(file)))
        m_workspace.startOpening(QFileInfo(file).absoluteFilePath());
}

void introduce(QApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("fivepace"));
    QGuiApplication::setDesktopFileName(QStringLiteral("fivepace"));
    const auto install = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QLocale(), QStringLiteral("qt"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English first, for its plurals: it stands in where the locale's own language is not there.
    install(QLocale(QLocale::English), QStringLiteral("fivepace"), QStringLiteral(":/i18n"));
    install(QLocale(), QStringLiteral("fivepace"), QStringLiteral(":/i18n"));
}

} // namespace fivepace
