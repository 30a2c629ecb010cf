// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/balancelist.h"
#include "cli/command.h"
#include "cli/cycleoptions.h"

#include "domain/plan/board.h"
#include "domain/plan/cyclechecks.h"
#include "domain/plan/planner.h"
#include "domain/plan/seasonspan.h"
#include "exchange/squadjson.h"
#include "text/remedywords.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

// --- cycles ---

void declareCycles(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "group", Cli::tr("Only this group's."), "G");
    option(parser, "cycle", Cli::tr("The days of one cycle, by its number."), "ID");
    option(parser, "balance",
        Cli::tr("With --cycle: metres and minutes at each pace, planned and run, instead."));
    parser.addOption({ QStringLiteral("layouts"), Cli::tr("The layouts that were saved, instead.") });
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
        QJsonArray remarks;
        for (const auto &remark : check(squad, cycle))
            remarks << words::check(remark, squad, cycle.group);
        run.say(QJsonObject { { QStringLiteral("cycle"), exchange::cycleJson(cycle) },
            { QStringLiteral("sessions"), sessions }, { QStringLiteral("remarks"), remarks } });
        return Done;
    }
    std::vector<QStringList> rows;
    for (const auto &day : boardOf(squad, cycle))
        rows.push_back({ dateText(day.date), words::shortDate(day.date), dayText(day, squad) });
    run.sayTable({ Cli::tr("Date"), Cli::tr("Day"), Cli::tr("What") }, rows);
    for (const auto &remark : check(squad, cycle))
        run.say(words::check(remark, squad, cycle.group));
    return Done;
}

int sayLayouts(const Run &run, const Squad &squad)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto &layout : squad.card.layouts) {
        QStringList places;
        for (const auto &item : layout.items) {
            if (item.role)
                places << QStringLiteral("%1 %2").arg(item.day + 1).arg(words::role(*item.role));
        }
        json << exchange::layoutJson(layout);
        rows.push_back({ words::fromUtf8(layout.name), QString::number(layout.days),
            places.join(QStringLiteral(", ")) });
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ Cli::tr("Layout"), Cli::tr("Days"), Cli::tr("Sessions") }, rows);
    return Done;
}

int cycles(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli cycles --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto &squad = open->squad;
    if (run.has(QStringLiteral("layouts")))
        return sayLayouts(run, squad);
    if (run.has(QStringLiteral("cycle"))) {
        const auto cycle = cycleOption(run, squad);
        if (!cycle)
            return run.fail(cycle.error());
        return run.has(QStringLiteral("balance")) ? sayBalance(run, squad, { *cycle })
                                                  : sayBoard(run, squad, **cycle);
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
        run.sayTable({ Cli::tr("Cycle"), Cli::tr("Name"), Cli::tr("Group"), Cli::tr("First day"),
                         Cli::tr("Days"), Cli::tr("Five paces") },
            rows);
    return Done;
}

// --- season ---

void declareSeason(QCommandLineParser &parser)
{
    declareFile(parser);
    option(parser, "group", Cli::tr("Only this group's."), "G");
    option(parser, "balance",
        Cli::tr(
            "Metres and minutes at each pace of the group's cycles of a year, planned and run, instead."));
    option(parser, "year", Cli::tr("With --balance: which year; this one without it."), "YEAR");
}

/// Of the cycles that touch the year.
int seasonBalance(const Run &run, const Squad &squad, const Group *group)
{
    if (!group)
        return run.wrongUsage(Cli::tr("Give --group G with --balance."));
    const auto year = numberOption(run, "year", 1900, 2199);
    if (!year)
        return run.fail(year.error());
    auto asked = cyclesOf(squad, group->id);
    std::erase_if(asked, [&](const Cycle *cycle) {
        return !isInYear(cycle->firstDay, cycle->lastDay(), year->value_or(yearOf(run.today())));
    });
    return sayBalance(run, squad, asked);
}

struct SeasonLine {
    Date from, to;
    QString kind, name, group;
    std::int64_t id = 0;
};

std::vector<SeasonLine> seasonOf(const Squad &squad, const Group *group)
{
    const auto isAsked = [group](GroupId id) { return !group || group->id == id; };
    std::vector<SeasonLine> lines;
    for (const auto &phase : squad.phases) {
        if (isAsked(phase.group))
            lines.push_back({ phase.firstDay, phase.lastDay, QStringLiteral("phase"), words::phase(phase),
                groupName(squad, phase.group), phase.id.value });
    }
    for (const auto &cycle : squad.cycles) {
        if (isAsked(cycle.group))
            lines.push_back({ cycle.firstDay, cycle.lastDay(), QStringLiteral("cycle"),
                words::fromUtf8(cycle.name), groupName(squad, cycle.group), cycle.id.value });
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
                    groups.join(QStringLiteral(", ")), race.id.value });
    }
    std::ranges::stable_sort(
        lines, {}, [](const SeasonLine &line) { return std::pair(line.from, line.kind); });
    return lines;
}

int season(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli season --help says how."));
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const auto group = groupAsked(run, open->squad);
    if (!group)
        return run.fail(group.error());
    if (run.has(QStringLiteral("balance")))
        return seasonBalance(run, open->squad, *group);
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const auto &line : seasonOf(open->squad, *group)) {
        rows.push_back(
            { dateText(line.from), dateText(line.to), line.kind, line.name, line.group, idText(line.id) });
        json << QJsonObject { { QStringLiteral("id"), static_cast<qint64>(line.id) },
            { QStringLiteral("first_day"), dateText(line.from) },
            { QStringLiteral("last_day"), dateText(line.to) }, { QStringLiteral("kind"), line.kind },
            { QStringLiteral("name"), line.name }, { QStringLiteral("groups"), line.group } };
    }
    if (run.wantsJson())
        run.say(QJsonValue(json));
    else
        run.sayTable({ Cli::tr("From"), Cli::tr("To"), Cli::tr("What"), Cli::tr("Name"), Cli::tr("Group"),
                         Cli::tr("Number") },
            rows);
    return Done;
}

constexpr std::array kCommands {
    Command { "season",
        QT_TRANSLATE_NOOP("Cli", "lists phases, cycles and races in order, with their numbers"),
        "season squad.fivepace --group \"1500 m group\"", false, declareSeason, season },
    Command { "cycles", QT_TRANSLATE_NOOP("Cli", "lists the cycles, or the days of one"),
        "cycles squad.fivepace --cycle ID", false, declareCycles, cycles },
};

} // namespace

std::span<const Command> seasonCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
