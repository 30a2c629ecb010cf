// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "screenshots.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QQuickWindow>
#include <QSessionManager>
#include <QTextStream>
#include <QTranslator>

namespace fivepace {

namespace {

/// Says that a frame was shown, and ends with the first that shows the squad.
void sayFrame(const Workspace &workspace)
{
    QTextStream(stdout) << (workspace.isOpening() ? "first frame" : "squad") << Qt::endl;
    if (!workspace.isOpening())
        QCoreApplication::quit();
}

} // namespace

Program::Program(const Start &start)
    : m_start(start)
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
    QObject::connect(m_window, &QQuickWindow::frameSwapped, &m_workspace, [this] {
        if (m_start.sayFrames)
            sayFrame(m_workspace);
        m_workspace.finishOpening();
    });
    // What the squad's page needs is made while the first frame is drawn, which another thread does where it
    // can.
    QObject::connect(
        m_window, &QQuickWindow::sceneGraphInitialized, &m_workspace,
        [this] {
            if (m_workspace.isRead())
                m_workspace.finishOpening();
        },
        Qt::QueuedConnection);
    return true;
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
