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
    const auto start = dateFromIso(words::toUtf8(run.value(QStringLiteral("start"))));
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
    parser.addOption(
        { QStringLiteral("athlete"), QStringLiteral("The athlete's name."), QStringLiteral("NAME") });
}

/// The entry after all times are taken; the sentence where one cannot be.
Result<Entry> entryFrom(const Run &run, const Squad &squad, const Session &session, const Athlete &athlete)
{
    const auto invalid = [](const QString &sentence) {
        return Error { Errc::Invalid, words::toUtf8(sentence) };
    };
    const auto times = run.arguments().mid(1);
    const auto grid = gridOf(squad, session, run.today());
    const auto row = std::find_if(
        grid.rows.begin(), grid.rows.end(), [&](const GridRow &each) { return each.athlete == athlete.id; });
    if (row == grid.rows.end())
        return invalid(
            QStringLiteral("%1 is not in this session's group.").arg(words::fromUtf8(athlete.name)));
    if (times.size() > static_cast<qsizetype>(grid.columns.size()))
        return invalid(QStringLiteral("%1 times for %2 reps. Give at most one a rep.")
                           .arg(times.size())
                           .arg(grid.columns.size()));

    auto changed = squad;
    auto ids = freshIds();
    const auto fresh = ids.next<EntryId>();
    Entry entry;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const auto &rep = grid.columns[index].rep;
        const auto where = QStringLiteral("Rep %1.%2, \"%3\": ").arg(rep.set).arg(rep.rep).arg(times[i]);
        RepResult result;
        if (times[i] == u"-") {
            result.ending = Ending::Skipped;
        } else {
            const auto &target = row->cells[index].explained.target;
            const auto reading
                = readTypedRep(words::toUtf8(times[i]), target.time ? target.time : target.slowest);
            if (!reading.time)
                return invalid(where + words::problem(reading.problem));
            const auto *distance = std::get_if<Distance>(&rep.what.length);
            const auto issue = distance ? validateRep(*distance, reading.time->time) : std::nullopt;
            if (issue)
                return invalid(where + words::issue({ *issue, "time" }));
            result.time = reading.time;
        }
        entry = entryWithRep(changed, session, athlete.id, index, result, run.today(), fresh);
        const auto *before = changed.entryOf(session.id, athlete.id);
        const auto applied = apply(
            changed, edits::logEntry(before ? std::optional(*before) : std::nullopt, entry, athlete.name));
        if (!applied)
            return applied.error();
    }
    return entry;
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
    const auto entry = entryFrom(run, open->squad, **session, **athlete);
    if (!entry)
        return run.fail(entry.error());
    const auto *before = open->squad.entryOf((*session)->id, (*athlete)->id);
    const auto applied = open->store->apply(
        edits::logEntry(before ? std::optional(*before) : std::nullopt, *entry, (*athlete)->name));
    if (!applied)
        return run.fail(applied.error());
    if (run.wantsJson()) {
        run.say(exchange::entryJson(*entry));
        return Done;
    }
    sayLogged(run, (*session)->workout, before, *entry);
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
