// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/cyclechecks.h"
#include "domain/edits.h"
#include "domain/planner.h"
#include "domain/validation.h"
#include "exchange/squadjson.h"
#include "text/planwarningwords.h"
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
    parser.addOption(
        { QStringLiteral("days"), QStringLiteral("7 to 28."), QStringLiteral("DAYS"), QStringLiteral("14") });
    parser.addOption({ QStringLiteral("target"),
        QStringLiteral("The target race; the group's own without it."), QStringLiteral("RACE") });
    parser.addOption({ QStringLiteral("layout"),
        QStringLiteral("Where the sessions come: default, every-second-day or as-before."),
        QStringLiteral("LAYOUT"), QStringLiteral("default") });
}

std::optional<LayoutKind> layoutFrom(const QString &code)
{
    static const QHash<QString, LayoutKind> layouts { { QStringLiteral("default"), LayoutKind::Default },
        { QStringLiteral("every-second-day"), LayoutKind::EverySecondDay },
        { QStringLiteral("as-before"), LayoutKind::AsBefore } };
    const auto found = layouts.constFind(code);
    return found == layouts.constEnd() ? std::nullopt : std::optional(*found);
}

int plan(const Run &run)
{
    if (run.arguments().size() != 1 || !run.has(QStringLiteral("group")) || !run.has(QStringLiteral("start")))
        return run.wrongUsage(
            QStringLiteral("Give FILE, --group and --start. fivepace-cli plan --help says how."));
    const int days = run.value(QStringLiteral("days")).toInt();
    if (days < kShortestCycle || days > kLongestCycle)
        return run.wrongUsage(
            QStringLiteral("--days is 7 to 28, not %1.").arg(run.value(QStringLiteral("days"))));
    const auto layout = layoutFrom(run.value(QStringLiteral("layout")));
    if (!layout)
        return run.wrongUsage(QStringLiteral("--layout is default, every-second-day or as-before, not %1.")
                                  .arg(run.value(QStringLiteral("layout"))));
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
    if (const auto *cycle = cycleInTheWay(open->squad, (*group)->id, *start, days))
        return run.fail(
            QStringLiteral("%1 already has %2 from %3 to %4. Start on another day.")
                .arg(words::fromUtf8((*group)->name), words::fromUtf8(cycle->name),
                    words::fromUtf8(isoDate(cycle->firstDay)), words::fromUtf8(isoDate(cycle->lastDay()))));
    for (const auto &warning :
        warningsFor(open->squad, (*group)->id, { *start, *start + std::chrono::days(days - 1) }))
        run.remark(words::planWarning(warning, open->squad));
    auto ids = freshIds();
    const CycleWish wish { .group = (*group)->id,
        .firstDay = *start,
        .days = days,
        .targetRace = target.value_or((*group)->targetRace),
        .layout = *layout };
    const auto proposal = proposeCycle(open->squad, wish, ids);
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
    for (const auto role : leftOut(open->squad, wish))
        run.say(QStringLiteral("%1  no room in %2 days").arg(words::role(role)).arg(days));
    const auto squad = open->store->squad();
    if (!squad)
        return run.fail(squad.error());
    for (const auto &remark : check(*squad, proposal.cycle))
        run.say(words::check(remark));
    return Done;
}

constexpr std::array kCommands {
    Command { "plan", "adds a cycle filled from the library",
        "plan squad.fivepace --group \"1500 m group\" --start 2026-05-18 --days 14 --target 1500", false,
        declarePlan, plan },
};

} // namespace

std::span<const Command> planCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
