// SPDX-License-Identifier: GPL-3.0-or-later
#include "longpast.h"
#include "median.h"
#include "verdicts.h"

#include "qml/programwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace {

using namespace fivepace;
using namespace fivepace::test;

constexpr int kKeys = 20;
constexpr double kGrowth = 1.3;
constexpr double kMostMs = 12; // of a rep or an undo, at every size
constexpr double kMostMsOfAChart = 100;
constexpr int kTenSeasons = 60; // copies of the example's past; some 8 000 reps an athlete
constexpr Date kToday { std::chrono::year(2026) / 5 / 11 };

/// Of the thread that shows the window and stores what is typed, in ms: the check of the whole file, which
/// runs aside once after opening, keeps nobody waiting.
double processorNow()
{
    timespec now {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work> double processorTimeOf(Work work)
{
    const auto start = processorNow();
    work();
    return processorNow() - start;
}

/// In ms, of a window on a squad of one size.
struct Times {
    std::int64_t reps = 0;
    std::vector<std::pair<QString, double>> pages; ///< until drawn, the first time, processor time
    double rep = 0; ///< typed, Enter to stored and painted, processor time
    double undo = 0;
};

Times measure(const std::string &file)
{
    Times times;
    ProgramWindow window(aSquad());
    window.workspace.setToday(kToday);
    window.workspace.openFile(QString::fromStdString(file));
    window.draw();
    for (const auto *page : { "Today", "Plan", "Squad", "Library", "Sheet", "Charts", "Log" })
        times.pages.emplace_back(QString::fromUtf8(page), processorTimeOf([&] {
            window.open(QString::fromUtf8(page));
            window.draw();
        }));
    std::vector<double> reps;
    std::vector<double> undos;
    for (int i = 0; i < kKeys; ++i) {
        window.type(QString::number(570 + i));
        reps.push_back(processorTimeOf([&] {
            window.press(Qt::Key_Return);
            window.draw();
        }));
    }
    for (int i = 0; i < kKeys; ++i)
        undos.push_back(processorTimeOf([&] {
            window.press(Qt::Key_Z, Qt::ControlModifier);
            window.draw();
        }));
    times.rep = median(reps);
    times.undo = median(undos);
    return times;
}

} // namespace

/// Opening each page, and typing reps on the log with every page opened before, on squads with longer and
/// longer pasts.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/seasons-XXXXXX"));
    std::vector<int> sizes { 1, 6, kTenSeasons, 600 };
    if (argc > 1)
        std::erase_if(sizes, [most = std::atoi(argv[1])](int size) { return size > most; });
    std::vector<Times> all;
    for (const int size : sizes) {
        const auto file = folder.filePath(QStringLiteral("%1.fivepace").arg(size)).toStdString();
        std::int64_t reps = 0;
        {
            const LongPast past(file, kToday, size);
            if (!past.isOk()) {
                out << "season window: a squad cannot be written" << Qt::endl;
                return EXIT_FAILURE;
            }
            reps = past.reps();
        }
        all.push_back(measure(file));
        all.back().reps = reps;
    }
    Verdicts verdicts;
    const auto say = [&](const QString &name, auto part) {
        out << name << ':';
        for (const auto &times : all)
            out << QStringLiteral(" %1 reps %2 ms;").arg(times.reps).arg(part(times), 0, 'f', 1);
        out << QStringLiteral(" ratio %1 (limit %2)")
                   .arg(part(all.back()) / part(all.front()), 0, 'f', 2)
                   .arg(kGrowth)
            << Qt::endl;
        verdicts.holdRatioTo(kGrowth, "ms", name.toStdString() + ", the longest past against the shortest",
            part(all.back()), part(all.front()));
    };
    const auto rep = [](const Times &times) { return times.rep; };
    const auto undo = [](const Times &times) { return times.undo; };
    say(QStringLiteral("rep typed, stored and painted, processor"), rep);
    say(QStringLiteral("undo, processor"), undo);
    verdicts.holdTo(
        kMostMs, "ms", "rep typed, stored and painted, processor", std::ranges::max(all, {}, rep).rep);
    verdicts.holdTo(kMostMs, "ms", "undo, processor", std::ranges::max(all, {}, undo).undo);
    for (std::size_t page = 0; page < all.front().pages.size(); ++page) {
        const auto &name = all.front().pages[page].first;
        const auto cost = [page](const Times &times) { return times.pages[page].second; };
        if (name != QLatin1String("Charts")) {
            say(QStringLiteral("page %1 opened, processor").arg(name), cost);
            continue;
        }
        // What it draws is all that one athlete ran, which grows: held in ten seasons.
        const auto tenSeasons = std::ranges::upper_bound(sizes, kTenSeasons) - sizes.begin();
        verdicts.holdTo(kMostMsOfAChart, "ms", "page Charts opened with ten seasons, processor",
            cost(all[static_cast<std::size_t>(tenSeasons - 1)]));
    }
    return verdicts.exitCode();
}
