// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/plan/board.h"
#include "domain/plan/cyclechecks.h"
#include "domain/plan/planner.h"
#include "exchange/squadjson.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

Error invalid(const QString &sentence)
{
    return { Errc::Invalid, words::toUtf8(sentence) };
}

QString idText(std::int64_t id)
{
    return QString::number(id);
}

QString groupName(const Squad &squad, GroupId id)
{
    const auto *group = squad.find(id);
    return group ? words::fromUtf8(group->name) : QString();
}

QString dateText(Date date)
{
    return words::fromUtf8(isoDate(date));
}

void declareFile(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The squad file."));
}

void option(QCommandLineParser &parser, const char *name, const char *what, const char *value)
{
    parser.addOption({ QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value) });
}

/// The group of --group where it is given; null for all.
Result<const Group *> groupAsked(const Run &run, const Squad &squad)
{
    if (!run.has(QStringLiteral("group")))
        return static_cast<const Group *>(nullptr);
    return groupOption(run, squad);
}

/// The cycle of --cycle; a failure names what there is.
Result<const Cycle *> cycleOption(const Run &run, const Squad &squad)
{
    const auto *found = squad.find(CycleId { run.value(QStringLiteral("cycle")).toLongLong() });
    if (found)
        return found;
    QStringList known;
    for (const auto &cycle : squad.cycles)
        known << QStringLiteral("%1 %2, %3")
                     .arg(idText(cycle.id.value), words::fromUtf8(cycle.name), groupName(squad, cycle.group));
    return invalid(known.isEmpty()
            ? QStringLiteral("There is no cycle in this file. Plan one first.")
            : QStringLiteral("Say which cycle with --cycle: %1.").arg(known.join(QStringLiteral("; "))));
}

/// A day that --name gives.
Result<Date> dayOption(const Run &run, const char *name)
{
    const auto text = run.value(QString::fromLatin1(name));
    const auto day = words::dateTyped(text, run.today());
    if (!day || !isInCalendar(*day))
        return invalid(QStringLiteral("--%1 %2 is not a day. Write it as 2026-05-04.")
                           .arg(QString::fromLatin1(name), text));
    return *day;
}

// --- cycles ---

void declareCycles(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "group", "Only this group's.", "G");
    option(parser, "cycle", "The days of one cycle, by its number.", "ID");
}

/// What stands on a day, in its order.
QString dayText(const BoardDay &day, const Squad &squad)
{
    QStringList things;
    for (const auto &entry : day.entries)
        things << words::boardEntry(entry, squad);
    return things.join(QStringLiteral(" + "));
}

int sayBoard(const Run &run, const Squad &squad, const Cycle &cycle)
{
    if (run.wantsJson()) {
        QJsonArray sessions;
        for (const auto *session : sessionsOf(squad, cycle.group, { cycle.firstDay, cycle.lastDay() }))
            sessions << exchange::sessionJson(*session);
        run.say(QJsonObject { { QStringLiteral("cycle"), exchange::cycleJson(cycle) },
            { QStringLiteral("sessions"), sessions } });
        return Done;
    }
    std::vector<QStringList> rows;
    for (const auto &day : boardOf(squad, cycle))
        rows.push_back({ dateText(day.date), words::shortDate(day.date), dayText(day, squad) });
    run.sayTable({ QStringLiteral("Date"), QStringLiteral("Day"), QStringLiteral("What") }, rows);
    for (const auto &remark : check(squad, cycle))
        run.say(words::check(remark));
    return Done;
}

int cycles(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(QStringLiteral("Give one FILE. fivepace-cli cycles --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto &squad = open->squad;
    if (run.has(QStringLiteral("cycle"))) {
        const auto cycle = cycleOption(run, squad);
        return cycle ? sayBoard(run, squad, **cycle) : run.fail(cycle.error());
    }
    const auto group = groupAsked(run, squad);
    if (!group)
        return run.fail(group.error());
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto &cycle : squad.cycles) {
        if (*group && cycle.group != (*group)->id)
            continue;
        json << exchange::cycleJson(cycle);
        QStringList five;
        for (const auto rung : cycle.fivePaces.rungs)
            five << words::shortRung(rung);
        rows.push_back({ idText(cycle.id.value), words::fromUtf8(cycle.name), groupName(squad, cycle.group),
            dateText(cycle.firstDay), QString::number(cycle.days), five.join(QStringLiteral(" ")) });
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ QStringLiteral("Cycle"), QStringLiteral("Name"), QStringLiteral("Group"),
                         QStringLiteral("First day"), QStringLiteral("Days"), QStringLiteral("Five paces") },
            rows);
    return Done;
}

// --- season ---

void declareSeason(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "group", "Only this group's.", "G");
}

struct SeasonLine {
    Date from, to;
    QString kind, name, group;
};

std::vector<SeasonLine> seasonOf(const Squad &squad, const Group *group)
{
    const auto isAsked = [group](GroupId id) { return !group || group->id == id; };
    std::vector<SeasonLine> lines;
    for (const auto &phase : squad.phases) {
        if (isAsked(phase.group))
            lines.push_back({ phase.firstDay, phase.lastDay, QStringLiteral("phase"), words::phase(phase),
                groupName(squad, phase.group) });
    }
    for (const auto &cycle : squad.cycles) {
        if (isAsked(cycle.group))
            lines.push_back({ cycle.firstDay, cycle.lastDay(), QStringLiteral("cycle"),
                words::fromUtf8(cycle.name), groupName(squad, cycle.group) });
    }
    for (const auto &race : squad.races) {
        QStringList groups;
        for (const auto id : race.groups) {
            if (isAsked(id))
                groups << groupName(squad, id);
        }
        if (!groups.isEmpty() || race.groups.empty())
            lines.push_back(
                { race.date, race.date, race.isTarget ? words::raceRank(race) : QStringLiteral("race"),
                    QStringLiteral("%1, %2").arg(words::fromUtf8(race.name), words::distance(race.distance)),
                    groups.join(QStringLiteral(", ")) });
    }
    std::ranges::stable_sort(
        lines, {}, [](const SeasonLine &line) { return std::pair(line.from, line.kind); });
    return lines;
}

int season(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(QStringLiteral("Give one FILE. fivepace-cli season --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto group = groupAsked(run, open->squad);
    if (!group)
        return run.fail(group.error());
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto &line : seasonOf(open->squad, *group)) {
        rows.push_back({ dateText(line.from), dateText(line.to), line.kind, line.name, line.group });
        json << QJsonObject { { QStringLiteral("first_day"), dateText(line.from) },
            { QStringLiteral("last_day"), dateText(line.to) }, { QStringLiteral("kind"), line.kind },
            { QStringLiteral("name"), line.name }, { QStringLiteral("groups"), line.group } };
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("What"),
                         QStringLiteral("Name"), QStringLiteral("Group") },
            rows);
    return Done;
}

// --- cycle ---

constexpr const char *kActions = "copy remove move insert-day take-out-day";

void declareCycle(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "cycle", "Which cycle, by its number.", "ID");
    option(parser, "group", "copy: for which group; its own without it.", "G");
    option(parser, "start", "copy: the first day; the group's next free one without it.", "DATE");
    option(parser, "session", "move: which session, by its number.", "ID");
    option(parser, "to", "move: to which day; what is there comes to the day it leaves.", "DATE");
    option(parser, "on", "insert-day, take-out-day: the day.", "DATE");
}

int sayDone(const Run &run, const OpenSquad &open, const Edit &edit, const QString &sentence)
{
    return perform(run, open, edit, sentence,
        { { QStringLiteral("done"), words::fromUtf8(std::string(codeOf(edit.kind))) } });
}

int move(const Run &run, const OpenSquad &open)
{
    const auto session = sessionOption(run, open.squad);
    if (!session)
        return run.fail(session.error());
    const auto to = dayOption(run, "to");
    if (!to)
        return run.fail(to.error());
    const auto *cycle = cycleOn(open.squad, (*session)->group, *to);
    if (!cycle)
        return run.fail(QStringLiteral("%1 has no cycle on %2. Choose a day of one.")
                            .arg(groupName(open.squad, (*session)->group), dateText(*to)));
    return sayDone(run, open, edits::takeToDay(open.squad, *cycle, (*session)->id, cycle->dayOf(*to)),
        QStringLiteral("%1 is on %2.").arg(words::fromUtf8((*session)->workout.name), dateText(*to)));
}

int copy(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto asked = groupAsked(run, open.squad);
    if (!asked)
        return run.fail(asked.error());
    const auto group = *asked ? (*asked)->id : cycle.group;
    auto start = nextFirstDay(open.squad, group, run.today());
    if (run.has(QStringLiteral("start"))) {
        const auto typed = dayOption(run, "start");
        if (!typed)
            return run.fail(typed.error());
        start = *typed;
    }
    if (const auto *there = cycleInTheWay(open.squad, group, start, cycle.days))
        return run.fail(QStringLiteral("%1 already has %2 from %3 to %4. Start on another day.")
                            .arg(groupName(open.squad, group), words::fromUtf8(there->name),
                                dateText(there->firstDay), dateText(there->lastDay())));
    auto ids = freshIds();
    const auto made
        = proposeCopy(open.squad, cycle, group, start, words::nextCycleName(open.squad, group), ids);
    auto edit = edits::planCycle(made.cycle, made.sessions);
    edit.kind = EditKind::CopyCycle;
    return perform(run, open, edit,
        QStringLiteral("%1 of %2 from %3, with %4.")
            .arg(words::fromUtf8(made.cycle.name), groupName(open.squad, group), dateText(start),
                counted(static_cast<qsizetype>(made.sessions.size()), "session", "sessions")),
        { { QStringLiteral("cycle"), exchange::cycleJson(made.cycle) } });
}

int shiftFrom(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto on = dayOption(run, "on");
    if (!on)
        return run.fail(on.error());
    if (!cycle.contains(*on))
        return run.fail(QStringLiteral("%1 is no day of %2, which runs from %3 to %4.")
                            .arg(dateText(*on), words::fromUtf8(cycle.name), dateText(cycle.firstDay),
                                dateText(cycle.lastDay())));
    const bool isIn = run.action() == u"insert-day";
    const auto edit = isIn ? edits::insertDay(open.squad, cycle, cycle.dayOf(*on))
                           : edits::takeOutDay(open.squad, cycle, cycle.dayOf(*on));
    if (edit.changes.empty())
        return run.fail(isIn ? QStringLiteral("A cycle has at most %1 days.").arg(kLongestCycle)
                             : QStringLiteral("The day has a session, or the cycle has its fewest days, %1.")
                                   .arg(kShortestCycle));
    return sayDone(run, open, edit,
        (isIn ? QStringLiteral("From %1 on all comes a day later.")
              : QStringLiteral("After %1 all comes a day earlier."))
            .arg(dateText(*on)));
}

int cycle(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(QStringLiteral("Give one FILE. fivepace-cli cycle --help says how."));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    if (run.action() == u"move")
        return move(run, *open);
    const auto found = cycleOption(run, open->squad);
    if (!found)
        return run.fail(found.error());
    if (run.action() == u"copy")
        return copy(run, *open, **found);
    if (run.action() == u"remove")
        return sayDone(run, *open, edits::removeCycle(open->squad, (*found)->id),
            QStringLiteral("%1 of %2 removed, with its sessions.")
                .arg(words::fromUtf8((*found)->name), groupName(open->squad, (*found)->group)));
    return shiftFrom(run, *open, **found);
}

constexpr std::array kCommands {
    Command { "season", "lists phases, cycles and races in order",
        "season squad.fivepace --group \"1500 m group\"", false, declareSeason, season },
    Command { "cycles", "lists the cycles, or the days of one", "cycles squad.fivepace --cycle ID", false,
        declareCycles, cycles },
    Command { "cycle", "copies or removes a cycle, moves a session, puts in or takes out a day",
        "cycle move squad.fivepace --session ID --to 2026-05-08", false, declareCycle, cycle, kActions },
};

} // namespace

std::span<const Command> seasonCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
