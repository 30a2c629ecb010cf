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

/// From the start of the process to the first thing it says, in ms; nothing where it failed.
std::optional<double> timeOf(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool isThere = process.waitForReadyRead();
    const auto elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    if (!isThere || process.exitStatus() != QProcess::NormalExit || process.exitCode() != EXIT_SUCCESS)
        return {};
    return elapsed;
}

} // namespace

/// Time from process start to the first frame: the program with the example squad against a
/// bare window, in turn.
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
    std::vector<double> bare;
    for (int run = 0; run <= kRuns; ++run) {
        const auto programTime = timeOf(
            QStringLiteral(FIVEPACE), { QStringLiteral("--exit-after-first-frame"), squad }, environment);
        const auto bareTime = timeOf(QStringLiteral(FIVEPACE_BAREWINDOW), {}, environment);
        if (!programTime || !bareTime) {
            out << "start: " << (programTime ? "the bare window" : "the program") << " failed" << Qt::endl;
            return EXIT_FAILURE;
        }
        if (run == 0)
            continue; // fills the caches of the disk
        program.push_back(*programTime);
        bare.push_back(*bareTime);
    }
    const auto ratio = fivepace::median(program) / fivepace::median(bare);
    out << QStringLiteral("start: app %1 ms, bare window %2 ms, ratio %3 (limit %4)")
               .arg(fivepace::median(program), 0, 'f', 0)
               .arg(fivepace::median(bare), 0, 'f', 0)
               .arg(ratio, 0, 'f', 2)
               .arg(kLimit, 0, 'f', 0)
        << Qt::endl;
    return EXIT_SUCCESS;
}
