// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/cyclerefusals.h"
#include "cli/entrychange.h"
#include "cli/repeating.h"
#include "cli/workoutoption.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/plan/sessionfrom.h"
#include "exchange/squadjson.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

constexpr auto kActions = "add change move repeat remove athlete";

void declareSession(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "session", Cli::tr("Which is meant, by number."), "ID");
    option(parser, "group", Cli::tr("The group of a new one."), "GROUP");
    option(parser, "date", Cli::tr("The day."), "DATE");
    option(parser, "workout",
        Cli::tr("A workout of the library, by name or number; athlete: instead of the session's, or none."),
        "NAME");
    option(
        parser, "text", Cli::tr("A workout as coaches write it; athlete: instead of the session's."), "TEXT");
    option(parser, "rung", Cli::tr("The pace of a workout given by --text, as 400, 1500 or max_velocity."),
        "PACE");
    option(parser, "name", Cli::tr("What the workout is called."), "NAME");
    option(parser, "warm-up", Cli::tr("The warm-up, as \"15 min jog, 4 x 80 m strides\", or none."), "TEXT");
    option(parser, "cool-down", Cli::tr("The cool-down, or none."), "TEXT");
    option(parser, "role", Cli::tr("SS2, SS1, RP, ES1, ES2, or none."), "ROLE");
    option(parser, "planned-rpe", Cli::tr("The effort planned, 0 to 10."), "NUMBER");
    option(
        parser, "expected", Cli::tr("What is expected of it: the easiest and hardest part, splits."), "TEXT");
    option(parser, "start", Cli::tr("The time of day, as 18:30, or none."), "TIME");
    option(parser, "venue", Cli::tr("Where."), "TEXT");
    option(parser, "weather", Cli::tr("The weather."), "TEXT");
    option(parser, "notes", Cli::tr("Notes."), "TEXT");
    declareEntryChange(parser);
    declareRepeats(parser);
    option(parser, "with-changes", Cli::tr("repeat: with what single athletes do otherwise."));
    parser.addOption({ QStringLiteral("finished"), Cli::tr("Closes the log.") });
    parser.addOption({ QStringLiteral("open"), Cli::tr("Opens the log again.") });
}

Result<> readRole(const Run &run, std::optional<PaceRole> &to)
{
    if (!run.has(QStringLiteral("role")))
        return {};
    const auto typed = run.value(QStringLiteral("role"));
    to = roleFromCode(words::toUtf8(typed.toUpper()));
    if (!to && typed != u"none")
        return invalid(Cli::tr("--role is SS2, SS1, RP, ES1, ES2 or none, not %1.").arg(typed));
    return {};
}

Result<Session> asSaid(const Run &run, const Squad &squad, Session session)
{
    for (const auto &read : { readDay(run, "date", session.date), readWorkout(run, squad, session.workout),
             readRole(run, session.role), readStart(run, session.startMinute) }) {
        if (!read)
            return read.error();
    }
    const auto rpe = numberOption(run, "planned-rpe", 0, 10);
    if (!rpe)
        return rpe.error();
    session.plannedRpe = *rpe ? *rpe : session.plannedRpe;
    readText(run, "expected", session.expected);
    readText(run, "venue", session.venue);
    readText(run, "weather", session.weather);
    readText(run, "notes", session.notes);
    session.finished
        = (session.finished || run.has(QStringLiteral("finished"))) && !run.has(QStringLiteral("open"));
    if (session.finished && isToCome(session, run.today()))
        return invalid(
            Cli::tr("Session %1 is on %2, which is still to come. Close it when it has been run, or "
                    "say the day with --today.")
                .arg(QString::number(session.id.value), words::longDate(session.date)));
    if (const auto sound = orIssue(validate(session)); !sound)
        return sound.error();
    return session;
}

int saySession(
    const Run &run, const OpenSquad &open, const Edit &edit, const Session &session, const QString &sentence)
{
    return perform(run, open, edit,
        sentence.arg(Cli::tr("Session %1, %2 on %3")
                         .arg(session.id.value)
                         .arg(words::fromUtf8(session.workout.name), words::fromUtf8(isoDate(session.date)))),
        { { QStringLiteral("session"), exchange::sessionJson(session) } });
}

int addSession(const Run &run, const OpenSquad &open)
{
    const bool hasWorkout = run.has(QStringLiteral("workout")) || run.has(QStringLiteral("text"));
    if (!run.has(QStringLiteral("group")) || !run.has(QStringLiteral("date")) || !hasWorkout)
        return run.wrongUsage(
            Cli::tr("Give --group, --date and --workout or --text. fivepace-cli session --help says how."));
    const auto group = groupOption(run, open.squad);
    if (!group)
        return run.fail(group.error());
    auto session = sessionFrom(open.squad, (*group)->id, Date(), {});
    session.id = freshIds().next<SessionId>();
    auto said = asSaid(run, open.squad, session);
    if (!said)
        return run.fail(said.error());
    const auto usual = sessionFrom(open.squad, said->group, said->date, said->workout);
    said->cycle = usual.cycle;
    if (!run.has(QStringLiteral("role")))
        said->role = usual.role;
    if (!run.has(QStringLiteral("planned-rpe")) && said->role)
        said->plannedRpe = plannedRpe(*said->role);
    return saySession(run, open, edits::placeSession(open.squad, *said), *said, Cli::tr("%1 added."));
}

/// What was logged is of this workout, and was run by now.
Result<> asLogged(const Run &run, const Squad &squad, const Session &before, const Session &after)
{
    if (std::ranges::none_of(
            entriesOf(squad, before.id), [](const Entry *entry) { return entry->isLogged(); }))
        return {};
    const auto stays = [&](const QString &sentence) { return invalid(sentence.arg(before.id.value)); };
    if (after.workout.main != before.workout.main || after.workout.rung != before.workout.rung)
        return stays(Cli::tr("Times are logged in session %1, so its workout stays. Add another session."));
    if (after.plannedRpe != before.plannedRpe || after.expected != before.expected)
        return stays(Cli::tr("Something of session %1 is logged: what was expected of it stays."));
    if (after.date != before.date && isToCome(after, run.today()))
        return stays(Cli::tr("Something of session %1 is logged, so its day is not still to come."));
    return {};
}

/// The cycle of its new day is its own, with the part that its pace has there; none where the day has none.
void comeInto(const Run &run, const Squad &squad, const Session &before, Session &after)
{
    const auto usual = sessionFrom(squad, after.group, after.date, after.workout);
    after.cycle = usual.cycle;
    if (usual.cycle && usual.cycle != before.cycle && !run.has(QStringLiteral("role")))
        after.role = usual.role;
}

int session(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli session --help says how."));
    const bool isNew = run.action() == u"add";
    if (isNew == run.has(QStringLiteral("session")))
        return run.wrongUsage(isNew ? Cli::tr("--session is for one that is there.")
                                    : Cli::tr("Give --session ID: which to %1.").arg(run.action()));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    if (isNew)
        return addSession(run, *open);
    const auto found = sessionOption(run, open->squad);
    if (!found)
        return run.fail(found.error());
    const auto &before = **found;
    if (run.action() == u"remove")
        return saySession(
            run, *open, edits::removeSession(open->squad, before.id), before, Cli::tr("%1 removed."));
    if (run.action() == u"athlete")
        return changeEntry(run, *open, before);
    if (run.action() == u"repeat") {
        const auto *cycle = cycleOn(open->squad, before.group, before.date);
        if (!cycle)
            return run.fail(noCycleOn(open->squad, before.group, before.date));
        return repeat(run, *open, { cycle->id, { before.id }, {} },
            run.has(QStringLiteral("with-changes")) ? edits::Deviations::Kept : edits::Deviations::Dropped);
    }
    if (run.action() == u"move" && !run.has(QStringLiteral("date")))
        return run.wrongUsage(Cli::tr("Give --date DATE: where to move it."));
    auto after = asSaid(run, open->squad, before);
    if (!after)
        return run.fail(after.error());
    if (const auto sound = asLogged(run, open->squad, before, *after); !sound)
        return run.fail(sound.error());
    if (after->date != before.date)
        comeInto(run, open->squad, before, *after);
    const auto edit = after->date == before.date ? edits::changeSession(before, *after)
                                                 : edits::moveSessionTo(open->squad, before, *after);
    return saySession(
        run, *open, edit, *after, run.action() == u"move" ? Cli::tr("%1: moved.") : Cli::tr("%1 changed."));
}

constexpr std::array kCommands {
    Command { "session", QT_TRANSLATE_NOOP("Cli", "adds, changes, moves, repeats or removes a session"),
        "session add squad.fivepace --group Milers --date 2026-05-04 --text \"6 x 200m. 3:00 Rec\" --rung "
        "400",
        false, declareSession, session, kActions },
};

} // namespace

std::span<const Command> sessionCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
