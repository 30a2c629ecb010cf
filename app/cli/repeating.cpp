// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/repeating.h"

#include "cli/cycleoptions.h"

#include <QJsonArray>

namespace fivepace::cli {

void declareRepeats(QCommandLineParser &parser)
{
    option(parser, "every", Cli::tr("repeat: every so many days, 1 to 56."), "DAYS");
    option(parser, "times", Cli::tr("repeat: so many times, 1 to 60; once without it."), "NUMBER");
}

int repeat(const Run &run, const OpenSquad &open, const edits::Picked &picked, edits::Deviations deviations)
{
    if (!run.has(QStringLiteral("every")))
        return run.wrongUsage(Cli::tr("Give --every DAYS: how often it comes again."));
    const auto every = numberOption(run, "every", 1, 56);
    const auto times = numberOption(run, "times", 1, edits::kMostRepeats);
    for (const auto *number : { &every, &times }) {
        if (!*number)
            return run.fail(number->error());
    }
    const edits::Repeats repeats { **every, times->value_or(1) };
    const auto dates = edits::daysOfRepeats(open.squad, picked, repeats);
    auto ids = freshIds();
    const auto edit = edits::repeatSeveral(open.squad, picked, repeats, ids, deviations);
    if (edit.changes.empty())
        return run.fail(Cli::tr("There is no day of a cycle for it. Plan the next cycle first."));
    QStringList days;
    for (const auto date : dates)
        days << dateText(date);
    return perform(run, open, edit, Cli::tr("Again on %1.", "dates").arg(days.join(QStringLiteral(", "))),
        { { QStringLiteral("dates"), QJsonArray::fromStringList(days) } });
}

} // namespace fivepace::cli
