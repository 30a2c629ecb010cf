// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/edits.h"
#include "domain/grid.h"
#include "domain/planner.h"
#include "domain/validation.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace fivepace::cli {

namespace {

void declarePlan(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The squad file."));
    parser.addOption({ QStringLiteral("group"), QStringLiteral("The group's name."), QStringLiteral("G") });
    parser.addOption(
        { QStringLiteral("start"), QStringLiteral("First day, YYYY-MM-DD."), QStringLiteral("DATE") });
    parser.addOption({ QStringLiteral("days"), QStringLiteral("14 or 21."), QStringLiteral("DAYS"),
        QStringLiteral("14") });
    parser.addOption({ QStringLiteral("target"),
        QStringLiteral("The target race; the group's own without it."), QStringLiteral("RACE") });
}

int plan(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("group")) || !run.has(QStringLiteral("start")))
        return run.wrongUsage(
            QStringLiteral("Give FILE, --group and --start. fivepace-cli plan --help says how."));
    const int days = run.value(QStringLiteral("days")).toInt();
    if (days != 14 && days != 21)
        return run.wrongUsage(
            QStringLiteral("--days is 14 or 21, not %1.").arg(run.value(QStringLiteral("days"))));
    const auto start = words::dateTyped(run.value(QStringLiteral("start")), run.today());
    if (!start)
        return run.fail(QStringLiteral("--start %1 is not a date. Write it as 2026-05-04.")
                            .arg(run.value(QStringLiteral("start"))));
    if (!isInCalendar(*start))
        return run.fail(
            QStringLiteral("--start %1 is outside 1900 to 2199. Write this year's, as 2026-05-04.")
                .arg(run.value(QStringLiteral("start"))));
    const auto target
        = run.has(QStringLiteral("target")) ? rungFrom(run.value(QStringLiteral("target"))) : std::nullopt;
    if (run.has(QStringLiteral("target")) && (!target || !lengthOf(*target)))
        return run.wrongUsage(
            QStringLiteral("--target %1 is no race of the ladder.").arg(run.value(QStringLiteral("target"))));

    auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto group = groupOption(run, open->squad);
    if (!group)
        return run.fail(group.error());
    for (const auto *cycle : cyclesOf(open->squad, (*group)->id)) {
        if (cycle->firstDay <= *start + std::chrono::days(days - 1) && *start <= cycle->lastDay())
            return run.fail(QStringLiteral("%1 already has %2 from %3 to %4. Start on another day.")
                                .arg(words::fromUtf8((*group)->name), words::fromUtf8(cycle->name),
                                    words::fromUtf8(isoDate(cycle->firstDay)),
                                    words::fromUtf8(isoDate(cycle->lastDay()))));
    }
    auto ids = freshIds();
    const auto proposal
        = proposeCycle(open->squad, (*group)->id, *start, days, target.value_or((*group)->targetRace), ids);
    if (const auto applied = open->store->apply(edits::planCycle(proposal.cycle, proposal.sessions));
        !applied)
        return run.fail(applied.error());

    if (run.wantsJson()) {
        QJsonArray sessions;
        for (const auto &session : proposal.sessions)
            sessions << exchange::sessionJson(session);
        run.say(QJsonObject { { QStringLiteral("cycle"), exchange::cycleJson(proposal.cycle) },
            { QStringLiteral("sessions"), sessions } });
        return Done;
    }
    run.say(QStringLiteral("%1, %2").arg(words::fromUtf8(proposal.cycle.name),
        words::dateRange(proposal.cycle.firstDay, proposal.cycle.lastDay())));
    for (const auto &choice : proposal.choices) {
        const auto session = std::find_if(proposal.sessions.begin(), proposal.sessions.end(),
            [&](const Session &each) { return each.date == choice.day; });
        run.say(
            QStringLiteral("%1  %2  %3  (%4)")
                .arg(words::fromUtf8(isoDate(choice.day)), words::role(choice.role),
                    session == proposal.sessions.end() ? QString() : words::fromUtf8(session->workout.name),
                    words::choice(choice, open->squad)));
    }
    for (const auto &remark : check(proposal.cycle))
        run.say(words::check(remark));
    return Done;
}

void declareLog(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The squad file."));
    parser.addPositionalArgument(QStringLiteral("TIME"),
        QStringLiteral("Rep times in running order; - is a rep not run."), QStringLiteral("TIME …"));
    parser.addOption(
        { QStringLiteral("session"), QStringLiteral("The session's number."), QStringLiteral("ID") });
    parser.addOption({ QStringLiteral("athlete"), QStringLiteral("The athlete's name or number."),
        QStringLiteral("NAME") });
}

Error invalid(const QString &sentence)
{
    return { Errc::Invalid, words::toUtf8(sentence) };
}

/// The athlete's entry with all times taken, and what is odd about these.
struct Logged {
    Entry entry;
    QStringList remarks;
};

/// One time as it was typed; the sentence where it cannot be taken.
Result<RepResult> repFrom(const QString &typed, const RunRep &rep, std::optional<Duration> target)
{
    RepResult result;
    if (typed == u"-") {
        result.ending = Ending::Skipped;
        return result;
    }
    const auto where = QStringLiteral("Rep %1.%2, \"%3\": ").arg(rep.set).arg(rep.rep).arg(typed);
    const auto reading = readTypedRep(words::toUtf8(typed), target);
    if (!reading.time)
        return invalid(where + words::problem(reading.problem));
    const auto *distance = std::get_if<Distance>(&rep.what.length);
    const auto issue = distance ? validateRep(*distance, reading.time->time) : std::nullopt;
    if (issue)
        return invalid(where + words::issue({ *issue, "time" }));
    result.time = reading.time;
    return result;
}

/// The row of the session that the times are for; a failure where there is none, or where they are too many.
Result<GridRow> rowFor(const SessionGrid &grid, const Athlete &athlete, qsizetype times)
{
    const auto row = std::ranges::find(grid.rows, athlete.id, &GridRow::athlete);
    if (row == grid.rows.end())
        return invalid(
            QStringLiteral("%1 is not in this session's group.").arg(words::fromUtf8(athlete.name)));
    const auto reps = static_cast<qsizetype>(grid.columns.size());
    if (times > reps)
        return invalid(QStringLiteral("%1 for %2. Give at most one a rep.")
                           .arg(counted(times, "time", "times"), counted(reps, "rep", "reps")));
    return *row;
}

/// The sentence where a time cannot be taken.
Result<Logged> loggedFrom(const Run &run, const Squad &squad, const Session &session, const Athlete &athlete)
{
    const auto times = run.arguments().mid(1);
    const auto grid = gridOf(squad, session, run.today());
    const auto row = rowFor(grid, athlete, times.size());
    if (!row)
        return row.error();
    auto ids = freshIds();
    Logged logged;
    const auto *before = squad.entryOf(session.id, athlete.id);
    logged.entry = before ? *before
                          : Entry { .id = ids.next<EntryId>(), .session = session.id, .athlete = athlete.id };
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const auto &rep = grid.columns[index].rep;
        const auto &asked = row->cells[index].explained.target;
        const auto target = asked.time ? asked.time : asked.slowest;
        const auto result = repFrom(times[i], rep, target);
        if (!result)
            return result.error();
        if (result->time && target && isFarFrom(result->time->time, *target))
            logged.remarks << QStringLiteral(
                "Rep %1.%2: %3 is far from the target, %4. It is logged; check it.")
                                  .arg(rep.set)
                                  .arg(rep.rep)
                                  .arg(words::time(*result->time), words::target(*target));
        logged.entry = entryWithRep(std::move(logged.entry), grid, index, *result);
    }
    return logged;
}

QString timeOf(const RepResult &result)
{
    if (result.ending == Ending::Skipped)
        return QStringLiteral("not run");
    return result.time ? words::time(*result.time) : QStringLiteral("–");
}

/// The reps as they stand now; where a time was another one before, that too.
void sayLogged(const Run &run, const Workout &workout, const Entry *before, const Entry &entry)
{
    const auto order = runningOrder(workout.main);
    QStringList headings { QStringLiteral("Rep"), QStringLiteral("Length"), QStringLiteral("Target"),
        QStringLiteral("Time") };
    std::vector<QStringList> rows;
    bool isReplaced = false;
    for (std::size_t i = 0; i < entry.results.size(); ++i) {
        const auto &result = entry.results[i];
        const bool wasOther
            = before && i < before->results.size() && before->results[i].time && before->results[i] != result;
        isReplaced = isReplaced || wasOther;
        rows.push_back({ QStringLiteral("%1.%2").arg(order[i].set).arg(order[i].rep),
            words::fromUtf8(notation::lengthText(order[i].what.length)),
            i < entry.frozen.size() && entry.frozen[i].time ? words::target(*entry.frozen[i].time)
                                                            : QStringLiteral("–"),
            timeOf(result), wasOther ? timeOf(before->results[i]) : QString() });
    }
    if (isReplaced)
        headings << QStringLiteral("Was");
    else
        for (auto &row : rows)
            row.removeLast();
    run.sayTable(headings, rows);
}

int log(const Run &run)
{
    if (run.arguments().size() < 2 || !run.has(QStringLiteral("session"))
        || !run.has(QStringLiteral("athlete")))
        return run.wrongUsage(QStringLiteral(
            "Give FILE, --session, --athlete and the times. fivepace-cli log --help says how."));
    auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto session = sessionOption(run, open->squad);
    if (!session)
        return run.fail(session.error());
    const auto athlete = athleteOption(run, open->squad);
    if (!athlete)
        return run.fail(athlete.error());
    if (isToCome(**session, run.today()))
        return run.fail(QStringLiteral("Session %1 is on %2, which is still to come. Log it when it has been "
                                       "run, or say the day with --today.")
                            .arg((*session)->id.value)
                            .arg(words::longDate((*session)->date)));
    const auto logged = loggedFrom(run, open->squad, **session, **athlete);
    if (!logged)
        return run.fail(logged.error());
    const auto &entry = logged->entry;
    const auto *before = open->squad.entryOf((*session)->id, (*athlete)->id);
    const auto applied = open->store->apply(
        edits::logEntry(before ? std::optional(*before) : std::nullopt, entry, (*athlete)->name));
    if (!applied)
        return run.fail(applied.error());
    for (const auto &remark : logged->remarks)
        run.remark(remark);
    if (run.wantsJson()) {
        run.say(exchange::entryJson(entry));
        return Done;
    }
    sayLogged(run, (*session)->workout, before, entry);
    return Done;
}

constexpr std::array kCommands {
    Command { "plan", "adds a cycle filled from the library",
        "plan squad.fivepace --group \"1500 m group\" --start 2026-05-18 --days 14 --target 1500", false,
        declarePlan, plan },
    Command { "log", "logs an athlete's rep times",
        "log squad.fivepace --session 123 --athlete \"A. Okafor\" 28.1 27.9 - 27.7", false, declareLog, log },
};

} // namespace

std::span<const Command> planCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
