// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprogram.h"
#include "longpast.h"
#include "median.h"
#include "verdicts.h"

#include "support/xserver.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace {

using namespace fivepace;

constexpr int kRuns = 5;
constexpr double kMemoryLimit = 1.3;
constexpr Date kToday { std::chrono::year(2026) / 5 / 11 };

/// A question put to a program, and how much longer it may take in the largest squad than in the smallest.
struct Question {
    QString name;
    std::vector<std::string> command; ///< "FILE" stands for the squad
    double limit;
    std::vector<RunCost> costs; ///< one a size
};

std::optional<RunCost> medianCost(std::vector<std::string> command, const std::string &file)
{
    std::vector<double> times;
    std::vector<double> processor;
    double megabytes = 0;
    for (auto &part : command)
        part = part == "FILE" ? file : part;
    for (int run = 0; run <= kRuns; ++run) {
        auto once = command;
        std::ranges::replace(
            once, "TIME", "57." + std::to_string(run)); // the same again would change nothing
        const auto cost = costOf(once);
        if (!cost)
            return {};
        if (run == 0)
            continue; // fills the caches of the disk
        times.push_back(cost->ms);
        processor.push_back(cost->processorMs);
        megabytes = std::max(megabytes, cost->megabytes);
    }
    return RunCost { median(times), median(processor), megabytes };
}

std::vector<Question> questions()
{
    const std::string cli = FIVEPACE_CLI;
    const std::string today = isoDate(kToday);
    return {
        { QStringLiteral("window until the squad is shown"),
            { FIVEPACE, "--time-start", "--today", today, "FILE" }, 1.3, {} },
        { QStringLiteral("sessions of a month"),
            { cli, "sessions", "FILE", "--from", "2026-04-11", "--to", today }, 1.5, {} },
        { QStringLiteral("entries of a month"),
            { cli, "entries", "FILE", "--from", "2026-04-11", "--to", today }, 1.5, {} },
        { QStringLiteral("insights of one athlete"),
            { cli, "insights", "FILE", "--athlete", "A. Okafor", "--today", today }, 1.5, {} },
        { QStringLiteral("sheet"), { cli, "sheet", "FILE", "--session", "SESSION", "-o", "SHEET" }, 1.5, {} },
        { QStringLiteral("log"),
            { cli, "log", "FILE", "--session", "SESSION", "--athlete", "A. Okafor", "TIME", "--today",
                today },
            1.5, {} },
    };
}

} // namespace

/// The same questions put to the example squad with its past copied into earlier years: what they cost must
/// not grow with the past. Limits hold for the largest squad against the smallest, in time and memory.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    std::vector<int> sizes { 1, 6, 60, 600 };
    if (argc > 1)
        std::erase_if(sizes, [most = std::atoi(argv[1])](int size) { return size > most; });
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/seasons-XXXXXX"));
    const XServer server;
    qputenv("DISPLAY", server.display().toUtf8());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("LC_ALL", "C.UTF-8");
    for (const char *home :
        { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(home, folder.path().toUtf8());

    auto asked = questions();
    std::vector<std::int64_t> reps;
    for (const int size : sizes) {
        const auto file = folder.filePath(QStringLiteral("%1.fivepace").arg(size)).toStdString();
        {
            const LongPast past(file, kToday, size);
            if (!past.isOk()) {
                out << "seasons: a squad cannot be written" << Qt::endl;
                return EXIT_FAILURE;
            }
            reps.push_back(past.reps());
        }
        std::string session;
        {
            const auto store = Store::open(file, OpenMode::Read);
            const auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
            const auto on
                = squad ? sessionsBetween(*squad, { kToday, kToday }) : std::vector<const Session *>();
            if (!on.empty())
                session = std::to_string(on.front()->id.value);
        }
        for (auto &question : asked) {
            for (auto &part : question.command) {
                part = part == "SESSION" ? session : part;
                part = part == "SHEET" ? folder.filePath(QStringLiteral("sheet.pdf")).toStdString() : part;
            }
            const auto cost = medianCost(question.command, file);
            if (!cost) {
                out << "seasons: " << question.name << " failed" << Qt::endl;
                return EXIT_FAILURE;
            }
            question.costs.push_back(*cost);
        }
    }
    Verdicts verdicts;
    for (const auto &question : asked) {
        out << question.name << ':';
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const auto &cost = question.costs[i];
            out << QStringLiteral(" %1 reps %2 ms (processor %3), %4 MB;")
                       .arg(reps[i])
                       .arg(cost.ms, 0, 'f', 0)
                       .arg(cost.processorMs, 0, 'f', 0)
                       .arg(cost.megabytes, 0, 'f', 0);
        }
        out << QStringLiteral(" ratio %1, memory %2 (limits %3, 1.3)")
                   .arg(question.costs.back().ms / question.costs.front().ms, 0, 'f', 2)
                   .arg(question.costs.back().megabytes / question.costs.front().megabytes, 0, 'f', 2)
                   .arg(question.limit, 0, 'f', 1)
            << Qt::endl;
        const auto name = question.name.toStdString() + ", the longest past against the shortest";
        const auto &most = question.costs.back(), &least = question.costs.front();
        verdicts.holdRatioTo(question.limit, "ms", name, most.ms, least.ms);
        verdicts.holdRatioTo(kMemoryLimit, "MB", name + ", memory", most.megabytes, least.megabytes);
    }
    return verdicts.exitCode();
}
