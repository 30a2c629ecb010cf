// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/entrychange.h"

#include "cli/workoutoption.h"

#include "domain/edits/edits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/log/logline.h"
#include "domain/squad/validation.h"
#include "domain/workout/sets.h"
#include "exchange/squadjson.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace::cli {

namespace {

/// Place of the letter, 1 for A; 0 for none.
Result<int> letterOption(const Run &run)
{
    const auto said = run.value(QStringLiteral("within")).trimmed().toUpper();
    if (said == u"NONE")
        return 0;
    const bool isLetter = said.size() == 1 && said[0] >= u'A' && said[0] <= u'Z';
    if (!isLetter)
        return invalid(Cli::tr("--within is a letter, A to Z, or none, not %1.")
                           .arg(run.value(QStringLiteral("within"))));
    return said[0].unicode() - u'A' + 1;
}

/// A percentage other than 100 is a change.
Result<> readPercent(const Run &run, const char *option, int least, int most, std::optional<int> &to)
{
    const auto percent = numberOption(run, option, least, most);
    if (!percent)
        return percent.error();
    if (*percent)
        to = **percent == 100 ? std::nullopt : *percent;
    return {};
}

/// Another workout than the session's, or that again.
Result<> readOwnWorkout(const Run &run, const Squad &squad, const Session &session, Entry &line)
{
    const bool isNone = run.value(QStringLiteral("workout")) == u"none";
    if (!isNone && !run.has(QStringLiteral("workout")) && !run.has(QStringLiteral("text")))
        return {};
    if (line.isLogged())
        return invalid(Cli::tr("Times are logged: the workout stays as it was that day."));
    line.reps.reset();
    line.own.reset();
    if (isNone)
        return {};
    auto own = session.workout;
    if (const auto read = readWorkout(run, squad, own); !read)
        return read;
    if (const auto sound = orIssue(validate(own)); !sound)
        return sound;
    if (own.main != session.workout.main || own.rung != session.workout.rung)
        line.own = own;
    return {};
}

/// Fewer sets are fewer reps, more of them another workout.
Result<> readSets(const Run &run, const Session &session, Entry &line)
{
    const auto sets = numberOption(run, "sets", 1, kMostSets);
    if (!sets || !*sets)
        return sets ? Result<>() : sets.error();
    const auto &workout = workoutOf(session, &line);
    if (**sets <= setsOf(workout.main)) {
        const int reps = repsInSets(workout.main, **sets);
        line.reps = reps == totalsOf(workout.main).reps ? std::nullopt : std::optional(reps);
        return {};
    }
    if (line.isLogged())
        return invalid(Cli::tr("Times are logged: the workout stays as it was that day."));
    auto longer = workout;
    longer.id = {};
    longer.main = withSets(workout.main, **sets);
    longer.text = notation::print(longer.main);
    longer.name = notation::shortText(longer.main);
    line.own = longer;
    line.reps.reset();
    return {};
}

Result<> readReps(const Run &run, const Workout &workout, std::optional<int> &to)
{
    const int most = totalsOf(workout.main).reps;
    if (run.value(QStringLiteral("reps")) == u"all") {
        to.reset();
        return {};
    }
    const auto reps = numberOption(run, "reps", 1, most);
    if (!reps)
        return reps.error();
    if (*reps)
        to = **reps == most ? std::nullopt : *reps;
    return {};
}

/// The line as the options want it.
Result<Entry> asSaid(const Run &run, const Squad &squad, const Session &session, Entry line)
{
    if (run.has(QStringLiteral("within"))) {
        const auto letter = letterOption(run);
        if (!letter)
            return letter.error();
        const auto joined = edits::joinSubgroup(squad, session, line.athlete, *letter, line.id);
        if (!joined.changes.empty())
            line = *std::get<Change<Entry>>(joined.changes.front()).after;
    }
    const bool changesPace = run.has(QStringLiteral("pace")) || run.has(QStringLiteral("recovery"));
    if (changesPace && line.isLogged())
        return invalid(Cli::tr("Times are logged: pace and recovery stay as they were that day."));
    for (const auto &read : { readOwnWorkout(run, squad, session, line), readSets(run, session, line),
             readReps(run, workoutOf(session, &line), line.reps),
             readPercent(run, "pace", 50, 150, line.pacePercent),
             readPercent(run, "recovery", 10, 500, line.recoveryPercent) }) {
        if (!read)
            return read.error();
    }
    return line;
}

QString whyGuestStays(const Squad &squad, const Session &session, const Athlete &athlete)
{
    const auto name = words::fromUtf8(athlete.name), number = QString::number(session.id.value);
    const auto *line = squad.entryOf(session.id, athlete.id);
    return line && line->isLogged() && !isMember(athlete, session.group)
        ? Cli::tr("Something of %1 is logged in session %2. Take it out with fivepace-cli undo, or leave the "
                  "guest in.")
              .arg(name, number)
        : Cli::tr("%1 is no guest of session %2.").arg(name, number);
}

int changeGuest(const Run &run, const OpenSquad &open, const Session &session, const Athlete &athlete)
{
    const bool comes = run.has(QStringLiteral("guest"));
    auto ids = freshIds();
    const auto edit = comes ? edits::addGuests(open.squad, session, { athlete.id }, ids)
                            : edits::removeGuest(open.squad, session, athlete.id);
    const auto name = words::fromUtf8(athlete.name);
    if (edit.changes.empty())
        return run.fail(comes ? Cli::tr("%1 is in the session already.").arg(name)
                              : whyGuestStays(open.squad, session, athlete));
    return perform(run, open, edit,
        (comes ? Cli::tr("%1 comes too.") : Cli::tr("%1 does not come.")).arg(name),
        { { QStringLiteral("session_id"), QString::number(session.id.value) } });
}

} // namespace

void declareEntryChange(QCommandLineParser &parser)
{
    option(parser, "athlete", Cli::tr("athlete: whose line in the session, by name or number."), "NAME");
    option(parser, "reps", Cli::tr("athlete: runs only the first so many, or all."), "NUMBER");
    option(parser, "sets", Cli::tr("athlete: runs so many sets, fewer or more than the others."), "NUMBER");
    option(parser, "pace", Cli::tr("athlete: percent of the speed planned, 50 to 150."), "PERCENT");
    option(parser, "recovery", Cli::tr("athlete: percent of the recovery planned, 10 to 500."), "PERCENT");
    option(parser, "within",
        Cli::tr(
            "athlete: the group within the session, A to Z, or none; who comes into one does as it does."),
        "LETTER");
    option(parser, "for-all", Cli::tr("athlete: for all of that group."));
    option(parser, "guest", Cli::tr("athlete: one of another group comes too."));
    option(parser, "no-guest", Cli::tr("athlete: the guest does not come."));
}

int changeEntry(const Run &run, const OpenSquad &open, const Session &session)
{
    const auto athlete = athleteOption(run, open.squad);
    if (!athlete)
        return run.fail(athlete.error());
    if (run.has(QStringLiteral("guest")) || run.has(QStringLiteral("no-guest")))
        return changeGuest(run, open, session, **athlete);
    const auto *there = open.squad.entryOf(session.id, (*athlete)->id);
    if (!there && !isMember(**athlete, session.group))
        return run.fail(Cli::tr("%1 is not in this session's group. --guest asks one of another group.")
                            .arg(words::fromUtf8((*athlete)->name)));
    const auto before = there ? std::optional(*there) : std::nullopt;
    const auto line = asSaid(
        run, open.squad, session, lineOf(open.squad, session.id, (*athlete)->id, freshIds().next<EntryId>()));
    if (!line)
        return run.fail(line.error());
    const bool isForAll = run.has(QStringLiteral("for-all"));
    if (isForAll && line->subgroup == 0)
        return run.fail(Cli::tr("--for-all is for a group within the session: give --within."));
    const auto edit = isForAll ? edits::changeSubgroup(open.squad, session, *line)
                               : edits::changeEntry(before, *line, sheetName(**athlete));
    if (isEmpty(edit))
        return run.fail(Cli::tr("That is so already."));
    return perform(run, open, edit,
        Cli::tr("%1: %2 changed.", "a session: a group within it, or an athlete")
            .arg(words::fromUtf8(session.workout.name),
                isForAll ? words::subgroup(line->subgroup) : words::fromUtf8((*athlete)->name)),
        { { QStringLiteral("entry"), exchange::entryJson(*line) } });
}

} // namespace fivepace::cli
