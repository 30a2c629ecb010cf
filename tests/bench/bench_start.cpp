// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "support/xserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <optional>

namespace {

constexpr int kRuns = 11;
constexpr double kLimit = 2.2; // goal: 1.8

/// Where the windows are shown and how they are drawn.
struct Screen {
    QString name;
    QString platform;
    QString backend; ///< of Qt Quick; empty leaves the choice to it, as on a coach's machine
};

QProcessEnvironment environmentFor(const Screen &screen, const QString &display, const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder :
        { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QString::fromLatin1(folder), home);
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), screen.platform);
    if (screen.backend.isEmpty())
        environment.remove(QStringLiteral("QT_QUICK_BACKEND"));
    else
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), screen.backend);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

/// From the start of the process to its first and its last frame, in ms.
struct Start {
    double firstFrame;
    double lastFrame;
};

/// Nothing where the program failed.
std::optional<Start> timeOf(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const auto now = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    if (!process.waitForReadyRead())
        return {};
    Start start { now(), now() };
    while (process.waitForReadyRead())
        start.lastFrame = now();
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != EXIT_SUCCESS)
        return {};
    return start;
}

/// The times of both programs, in turn, on one screen.
struct Times {
    std::vector<double> firstFrame;
    std::vector<double> squadShown;
    std::vector<double> bare;
};

/// Nothing where one of them failed.
std::optional<Times> timesOn(const QProcessEnvironment &environment, const QString &squad)
{
    Times times;
    for (int run = 0; run <= kRuns; ++run) {
        const auto program
            = timeOf(QStringLiteral(FIVEPACE), { QStringLiteral("--time-start"), squad }, environment);
        const auto bare = timeOf(QStringLiteral(FIVEPACE_BAREWINDOW), {}, environment);
        if (!program || !bare)
            return {};
        if (run == 0)
            continue; // fills the caches of the disk
        times.firstFrame.push_back(program->firstFrame);
        times.squadShown.push_back(program->lastFrame);
        times.bare.push_back(bare->firstFrame);
    }
    return times;
}

QString against(const std::vector<double> &times, const std::vector<double> &bare)
{
    return QStringLiteral("%1 ms, bare window %2 ms, ratio %3")
        .arg(fivepace::median(times), 0, 'f', 0)
        .arg(fivepace::median(bare), 0, 'f', 0)
        .arg(fivepace::median(times) / fivepace::median(bare), 0, 'f', 2);
}

} // namespace

/// Time from process start to the first frame, and to the frame that shows the example squad, against the
/// first frame of a bare window, in turn: in a real window as a coach's desktop shows it (the limit holds
/// there), and drawn by the processor alone, with and without a display.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const auto squad = folder.filePath(QStringLiteral("squad.fivepace"));
    const fivepace::XServer server;
    const auto &display = server.display();
    if (display.isEmpty()) {
        out << "start: no X server (Xvfb) to show a window on" << Qt::endl;
        return EXIT_FAILURE;
    }
    const auto xcb = QStringLiteral("xcb");
    const auto software = QStringLiteral("software");
    const std::vector<Screen> screens { { QStringLiteral("window"), xcb, {} },
        { QStringLiteral("window, software drawing"), xcb, software },
        { QStringLiteral("no display, software drawing"), QStringLiteral("offscreen"), software } };
    const auto environment = environmentFor(screens.front(), display, folder.path());
    if (!timeOf(QStringLiteral(FIVEPACE_CLI), { QStringLiteral("example"), squad }, environment)) {
        out << "start: the example squad cannot be written" << Qt::endl;
        return EXIT_FAILURE;
    }
    fivepace::Verdicts verdicts;
    for (const auto &screen : screens) {
        const auto times = timesOn(environmentFor(screen, display, folder.path()), squad);
        if (!times) {
            out << "start: the program or the bare window failed: " << screen.name << Qt::endl;
            return EXIT_FAILURE;
        }
        const auto limit
            = &screen == &screens.front() ? QStringLiteral(" (limit %1)").arg(kLimit) : QString();
        out << "start, " << screen.name << ": squad shown " << against(times->squadShown, times->bare)
            << limit << "; first frame " << against(times->firstFrame, times->bare) << Qt::endl;
        if (!limit.isEmpty())
            verdicts.holdRatioTo(kLimit, "ms", "window until the squad is shown, against a bare window",
                fivepace::median(times->squadShown), fivepace::median(times->bare));
    }
    return verdicts.exitCode();
}
