// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "models/library/workoutsmodel.h"
#include "support/bigsquad.h"
#include "support/openworkspace.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace {

using namespace fivepace;

constexpr int kWorkouts = 10'000;
constexpr int kRuns = 15;
constexpr double kLimitMs = 20;

/// Where the bare search looks: what the program itself looks through.
std::vector<std::string> searchedTexts(const Squad &squad)
{
    std::vector<std::string> texts;
    for (const auto &workout : squad.workouts)
        texts.push_back(SearchedWorkout(workout, {}, false).text);
    return texts;
}

} // namespace

/// A search typed letter by letter over 10 000 workouts, each key with the list made anew, against looking
/// for the same letters with std::string::find over the same text.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto squad = test::withManyWorkouts(kWorkouts);
    const auto texts = searchedTexts(squad);
    test::OpenWorkspace workspace(squad);
    WorkoutsModel model;
    model.setWorkspace(&workspace);

    std::vector<double> keys;
    std::vector<double> finds;
    volatile std::size_t found = 0;
    for (int run = 0; run < kRuns; ++run) {
        for (const auto *typed :
            { "200m level 4", "flying", "broken miles 37", "#winter 800 pace", "zebra" }) {
            const auto whole = QString::fromLatin1(typed);
            for (qsizetype letters = 1; letters <= whole.size(); ++letters) {
                const auto find = whole.left(letters);
                const auto bare = find.toStdString();
                keys.push_back(timeOf([&] { model.setFind(find); }));
                finds.push_back(timeOf([&] {
                    found = static_cast<std::size_t>(std::ranges::count_if(texts,
                        [&](const std::string &text) { return text.find(bare) != std::string::npos; }));
                }));
            }
        }
    }
    out << QStringLiteral(
        "search of %1 workouts: %2 ms a key, slowest %3 ms (limit %4 ms); bare find: %5 ms, "
        "ratio %6")
               .arg(kWorkouts)
               .arg(median(keys), 0, 'f', 2)
               .arg(*std::ranges::max_element(keys), 0, 'f', 2)
               .arg(kLimitMs, 0, 'f', 0)
               .arg(median(finds), 0, 'f', 2)
               .arg(median(keys) / median(finds), 0, 'f', 1)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdTo(kLimitMs, "ms", "a key in a search of 10 000 workouts, the slowest",
        *std::ranges::max_element(keys), median(finds));
    return verdicts.exitCode();
}
