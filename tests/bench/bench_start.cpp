// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <optional>

namespace {

constexpr int kRuns = 11;
constexpr double kLimit = 2;

QProcessEnvironment cleanEnvironment(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder :
        { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QString::fromLatin1(folder), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
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

} // namespace

/// Time from process start to the first frame, and to the frame that shows the example squad, against the
/// first frame of a bare window, in turn.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const auto environment = cleanEnvironment(folder.path());
    const auto squad = folder.filePath(QStringLiteral("squad.fivepace"));
    if (!timeOf(QStringLiteral(FIVEPACE_CLI), { QStringLiteral("example"), squad }, environment)) {
        out << "start: the example squad cannot be written" << Qt::endl;
        return EXIT_FAILURE;
    }

    std::vector<double> program;
    std::vector<double> squadShown;
    std::vector<double> bare;
    for (int run = 0; run <= kRuns; ++run) {
        const auto programTime
            = timeOf(QStringLiteral(FIVEPACE), { QStringLiteral("--time-start"), squad }, environment);
        const auto bareTime = timeOf(QStringLiteral(FIVEPACE_BAREWINDOW), {}, environment);
        if (!programTime || !bareTime) {
            out << "start: " << (programTime ? "the bare window" : "the program") << " failed" << Qt::endl;
            return EXIT_FAILURE;
        }
        if (run == 0)
            continue; // fills the caches of the disk
        program.push_back(programTime->firstFrame);
        squadShown.push_back(programTime->lastFrame);
        bare.push_back(bareTime->firstFrame);
    }
    const auto say = [&](const QString &what, const std::vector<double> &times) {
        out << QStringLiteral("start: %1 %2 ms, bare window %3 ms, ratio %4 (limit %5)")
                   .arg(what)
                   .arg(fivepace::median(times), 0, 'f', 0)
                   .arg(fivepace::median(bare), 0, 'f', 0)
                   .arg(fivepace::median(times) / fivepace::median(bare), 0, 'f', 2)
                   .arg(kLimit, 0, 'f', 0)
            << Qt::endl;
    };
    say(QStringLiteral("first frame"), program);
    say(QStringLiteral("squad shown"), squadShown);
    return EXIT_SUCCESS;
}
