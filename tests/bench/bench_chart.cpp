// SPDX-License-Identifier: GPL-3.0-or-later
#include "longpast.h"
#include "median.h"
#include "verdicts.h"

#include "output/charts.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>

namespace {

using namespace fivepace;

constexpr int kRuns = 5;
constexpr int kCopies = 54; // ten seasons and more: about 8 000 reps of one athlete
constexpr double kLimitMs = 100;
constexpr Date kToday { std::chrono::year(2026) / 5 / 11 };

/// Who has the most reps, and how many these are.
struct Busiest {
    const Athlete *athlete = nullptr;
    std::size_t reps = 0;
};

Busiest busiestIn(const Squad &squad)
{
    Busiest busiest;
    for (const auto &athlete : squad.athletes) {
        std::size_t reps = 0;
        for (const auto *entry : entriesOf(squad, athlete.id))
            reps += entry->results.size();
        if (reps > busiest.reps)
            busiest = { &athlete, reps };
    }
    return busiest;
}

} // namespace

/// One athlete's rep chart over ten seasons, from a file that was just opened to the picture.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/chart-XXXXXX"));
    const auto file = folder.filePath(QStringLiteral("squad")).toStdString();
    const LongPast past(file, kToday, kCopies);
    const auto store = Store::open(file, OpenMode::Read);
    const auto whole = store ? (*store)->squad() : Result<Squad>(store.error());
    if (!past.isOk() || !whole) {
        out << "chart: a squad cannot be written" << Qt::endl;
        return EXIT_FAILURE;
    }
    const auto busiest = busiestIn(*whole);
    std::vector<double> gathered, drawn;
    for (int run = 0; run < kRuns; ++run) {
        const auto squad = (*store)->squad();
        output::ChartContent content;
        gathered.push_back(timeOf([&] {
            content = output::chartContent(
                *squad, *squad->find(busiest.athlete->id), output::ChartKind::Reps, {}, kToday);
        }));
        drawn.push_back(timeOf([&] {
            [[maybe_unused]] const auto image = output::renderChart(content, QSize(900, 480), 1, {});
        }));
    }
    out << QStringLiteral("one athlete's rep chart over ten seasons (%1 reps): %2 ms (read %3, drawn %4), "
                          "limit %5 ms")
               .arg(busiest.reps)
               .arg(median(gathered) + median(drawn), 0, 'f', 0)
               .arg(median(gathered), 0, 'f', 0)
               .arg(median(drawn), 0, 'f', 0)
               .arg(kLimitMs)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdTo(
        kLimitMs, "ms", "one athlete's rep chart over ten seasons", median(gathered) + median(drawn));
    return verdicts.exitCode();
}
