// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workoutoption.h"

#include "domain/library/library.h"
#include "domain/notation/easyrunning.h"
#include "text/notationwords.h"
#include "text/words.h"

namespace fivepace::cli {

namespace {

Result<> readLibraryWorkout(const Run &run, const Squad &squad, Workout &to)
{
    const auto wanted = run.value(QStringLiteral("workout")).simplified();
    bool isNumber = false;
    const WorkoutId id { wanted.toLongLong(&isNumber) };
    std::vector<const Workout *> found;
    for (const auto *workout : libraryOf(squad, HiddenWorkouts::Included)) {
        if (words::fromUtf8(workout->name).compare(wanted, Qt::CaseInsensitive) == 0
            || (isNumber && workout->id == id))
            found.push_back(workout);
    }
    if (found.empty())
        return invalid(Cli::tr("There is no workout %1. fivepace-cli workouts lists them with their numbers.")
                           .arg(wanted));
    if (found.size() > 1)
        return invalid(
            Cli::tr("Several workouts are called %1. Give one by the number of workouts FILE.").arg(wanted));
    to = *found.front();
    return {};
}

Result<> readTypedWorkout(const Run &run, Workout &to)
{
    const auto text = words::toUtf8(run.value(QStringLiteral("text")));
    const auto reading = notation::parse(text);
    if (!reading.ok()) {
        const auto why
            = reading.problems.empty() ? Cli::tr("No rep stands in it.") : words::remark(reading.problems[0]);
        return invalid(Cli::tr("--text: %1 fivepace-cli parse says how a text is read.").arg(why));
    }
    Workout workout;
    workout.rung = to.rung;
    workout.text = text;
    workout.warmUp = reading.warmUp.empty() ? to.warmUp : reading.warmUp;
    workout.main = reading.blocks;
    workout.coolDown = reading.coolDown.empty() ? to.coolDown : reading.coolDown;
    workout.name = notation::shortText(reading.blocks);
    to = workout;
    return {};
}

/// A warm-up or a cool-down.
Result<> readEasy(const Run &run, const char *option, Blocks &to)
{
    if (!run.has(QLatin1String(option)))
        return {};
    const auto said = run.value(QLatin1String(option)).simplified();
    const auto reading = notation::parseEasy(said == u"none" ? std::string() : words::toUtf8(said));
    if (!reading.ok())
        return invalid(
            QStringLiteral("--%1: %2").arg(QLatin1String(option), words::remark(reading.problems.front())));
    to = reading.blocks;
    return {};
}

} // namespace

Result<> readWorkout(const Run &run, const Squad &squad, Workout &to)
{
    if (run.has(QStringLiteral("workout")) && run.has(QStringLiteral("text")))
        return invalid(Cli::tr("Give --workout or --text, not both."));
    Result<> read;
    if (run.has(QStringLiteral("workout")))
        read = readLibraryWorkout(run, squad, to);
    else if (run.has(QStringLiteral("text")))
        read = readTypedWorkout(run, to);
    if (!read)
        return read;
    if (run.has(QStringLiteral("rung"))) {
        const auto rung = rungFrom(run.value(QStringLiteral("rung")));
        if (!rung)
            return invalid(
                Cli::tr("--rung %1 is no pace of the ladder: max_velocity, 400, 800, 1500, mile, 3000, "
                        "5000, 10000, 60min, 90min.")
                    .arg(run.value(QStringLiteral("rung"))));
        to.rung = *rung;
    }
    readText(run, "name", to.name);
    const auto warmUp = readEasy(run, "warm-up", to.warmUp);
    return warmUp ? readEasy(run, "cool-down", to.coolDown) : warmUp;
}

} // namespace fivepace::cli
