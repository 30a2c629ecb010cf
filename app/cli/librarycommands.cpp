// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/edits/edits.h"
#include "domain/library/library.h"
#include "domain/notation/notation.h"
#include "domain/notation/rereading.h"
#include "exchange/squadjson.h"
#include "exchange/workoutsjson.h"
#include "files/wholefile.h"
#include "text/intakewords.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

void declareWorkouts(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("export"), Cli::tr("Writes the workouts as one JSON file."),
        QStringLiteral("OUT") });
    parser.addOption({ QStringLiteral("otherwise"),
        Cli::tr("Only those whose typed text reads otherwise today than what is stored, with both.") });
    parser.addOption({ QStringLiteral("reread"),
        Cli::tr("Takes today's reading of this workout's text, by its number."), QStringLiteral("WORKOUT") });
    parser.addOption({ QStringLiteral("own"), Cli::tr("Only the coach's own workouts.") });
    parser.addOption({ QStringLiteral("import"),
        Cli::tr("Adds the workouts of such a file, all or none; those already there are left out."),
        QStringLiteral("IN") });
    parser.addOption({ QStringLiteral("skip-bad"), Cli::tr("Adds what is sound and names the rest.") });
}

int listWorkouts(const Run &run, const std::vector<const Workout *> &workouts)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto *workout : workouts) {
        json << exchange::workoutJson(*workout);
        rows.push_back({ QString::number(workout->id.value), words::rung(workout->rung),
            words::style(workout->style), QString::number(workout->level), words::fromUtf8(workout->name),
            words::fromUtf8(notation::print(workout->main)) });
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ Cli::tr("Workout"), Cli::tr("Pace"), Cli::tr("Style"), Cli::tr("Level"),
                         Cli::tr("Name"), Cli::tr("Main set") },
            rows);
    return Done;
}

/// Workouts whose text reads otherwise today; what is stored counts.
int listOtherwise(const Run &run, const Squad &squad)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto &workout : squad.workouts) {
        const auto now = newReading(workout);
        if (!now)
            continue;
        const auto stored = words::fromUtf8(notation::print(workout.main));
        const auto today = words::fromUtf8(notation::print(*now));
        const auto id = static_cast<qint64>(workout.id.value);
        json << QJsonObject { { QStringLiteral("workout"), id },
            { QStringLiteral("name"), words::fromUtf8(workout.name) },
            { QStringLiteral("text"), words::fromUtf8(workout.text) }, { QStringLiteral("stored"), stored },
            { QStringLiteral("today"), today } };
        rows.push_back({ QString::number(id), words::fromUtf8(workout.name), stored, today });
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ Cli::tr("Workout"), Cli::tr("Name"), Cli::tr("Stored"), Cli::tr("Today") }, rows);
    return Done;
}

int takeNewReading(const Run &run)
{
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto wanted = run.value(QStringLiteral("reread"));
    const auto *workout = open->squad.find(WorkoutId { wanted.toLongLong() });
    const auto now = workout ? newReading(*workout) : std::nullopt;
    if (!now)
        return run.fail(
            Cli::tr("No workout %1 has a text that reads otherwise today. See workouts FILE --otherwise.")
                .arg(wanted));
    auto after = *workout;
    after.main = *now;
    if (const auto applied = open->apply(edits::changeWorkout(*workout, after)); !applied)
        return run.fail(applied.error());
    run.say(words::fromUtf8(notation::print(after.main)));
    return Done;
}

/// What is listed and exported: built-in workouts unless they are hidden, and all of the coach's own.
std::vector<const Workout *> chosen(const Run &run, const Squad &squad)
{
    auto workouts = libraryOf(squad, HiddenWorkouts::Included);
    const bool onlyOwn = run.has(QStringLiteral("own"));
    std::erase_if(workouts, [&](const Workout *each) { return each->builtIn && (onlyOwn || each->hidden); });
    return workouts;
}

/// What became of the workouts of a file.
struct Intake {
    std::vector<Workout> taken;
    QStringList leftOut; ///< a line each: already there
    QStringList refused; ///< a line each: not sound
};

Intake sorted(const std::vector<IncomingWorkout> &incoming)
{
    Intake intake;
    for (const auto &each : incoming) {
        const auto name = QStringLiteral("%1 \"%2\"")
                              .arg(words::fromUtf8(each.place), words::fromUtf8(each.workout.name));
        if (!each.isSound())
            intake.refused << QStringLiteral("%1: %2").arg(name, words::intakeProblems(each));
        else if (!each.sameAs.empty())
            intake.leftOut
                << Cli::tr("%1: already there as \"%2\", left out").arg(name, words::fromUtf8(each.sameAs));
        else
            intake.taken.push_back(each.workout);
    }
    return intake;
}

Result<std::vector<IncomingWorkout>> readSet(const QString &path)
{
    const auto content = readWhole(path);
    if (!content)
        return content.error();
    auto incoming = exchange::workoutsFromFile(*content);
    if (incoming)
        return incoming;
    auto error = incoming.error();
    error.detail = words::toUtf8(path) + (error.detail.empty() ? "" : ": " + error.detail);
    return error;
}

int sayTaken(const Run &run, const Intake &intake)
{
    if (run.wantsJson()) {
        QJsonArray taken;
        for (const auto &workout : intake.taken)
            taken << exchange::workoutJson(workout);
        run.say(QJsonObject { { QStringLiteral("taken"), taken },
            { QStringLiteral("left_out"), QJsonArray::fromStringList(intake.leftOut) },
            { QStringLiteral("refused"), QJsonArray::fromStringList(intake.refused) } });
        return Done;
    }
    for (const auto &line : intake.refused + intake.leftOut)
        run.say(line);
    run.say(Cli::tr("%1 added, %2 left out, %3 refused")
                .arg(intake.taken.size())
                .arg(intake.leftOut.size())
                .arg(intake.refused.size()));
    return Done;
}

int importWorkouts(const Run &run)
{
    const auto path = run.file(QStringLiteral("import"));
    auto incoming = readSet(path);
    if (!incoming)
        return run.fail(incoming.error());
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto library = libraryOf(open->squad, HiddenWorkouts::Included);
    findSameWork(*incoming, library);
    auto intake = sorted(*incoming);
    if (!intake.refused.isEmpty() && !run.has(QStringLiteral("skip-bad")))
        return run.fail(path + QStringLiteral(": ") + intake.refused.join(u'\n' + path + QStringLiteral(": "))
            + u'\n' + Cli::tr("Nothing was added. Correct the file, or give --skip-bad."));
    auto ids = freshIds();
    intake.taken = readyForLibrary(std::move(intake.taken), library, ids);
    if (!intake.taken.empty()) {
        if (const auto applied = open->apply(edits::importWorkouts(intake.taken)); !applied)
            return run.fail(applied.error());
    }
    return sayTaken(run, intake);
}

int workouts(const Run &run)
{
    const bool exports = run.has(QStringLiteral("export"));
    if (run.arguments().size() != 1 || (exports && run.has(QStringLiteral("import"))))
        return run.wrongUsage(Cli::tr("Give one FILE, and --export or --import if so. --help says how."));
    if (run.has(QStringLiteral("import")))
        return importWorkouts(run);
    if (run.has(QStringLiteral("reread")))
        return takeNewReading(run);
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    if (run.has(QStringLiteral("otherwise")))
        return listOtherwise(run, open->squad);
    const auto all = chosen(run, open->squad);
    if (!exports)
        return listWorkouts(run, all);
    const auto out = run.file(QStringLiteral("export"));
    if (const auto written = writeFile(out, exchange::workoutsFile(all)); !written)
        return run.fail(written.error());
    return run.sayWritten(out);
}

constexpr std::array kCommands {
    Command { "workouts", QT_TRANSLATE_NOOP("Cli", "lists the library; writes it to a file, or adds one"),
        "workouts squad.fivepace --export workouts.json", false, declareWorkouts, workouts },
};

} // namespace

std::span<const Command> libraryCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
