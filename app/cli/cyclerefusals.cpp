// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cyclerefusals.h"

#include "cli/cycleoptions.h"
#include "domain/squad/validation.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace::cli {

namespace {

QString nameOf(const Cycle &cycle)
{
    return words::fromUtf8(cycle.name);
}

/// The last session of the group after a day of the cycle; null where there is none.
const Session *lastSessionAfter(const Squad &squad, const Cycle &cycle, Date day)
{
    const auto later = sessionsOf(squad, cycle.group, { day + std::chrono::days(1), cycle.lastDay() });
    return later.empty() ? nullptr : later.back();
}

QString isInTheWay(const Squad &squad, const Session &session)
{
    return Cli::tr("%1 has a session on %2: %3. Move or remove it first.")
        .arg(groupName(squad, session.group), dateText(session.date), words::fromUtf8(session.workout.name));
}

} // namespace

QString whyNoDayMore(const Squad &squad, const Cycle &cycle)
{
    return Cli::tr("%1 of %2 has %3 days, the most there are. Split it first: fivepace-cli cycle split.")
        .arg(nameOf(cycle), groupName(squad, cycle.group), QString::number(cycle.days));
}

QString whyNoDayLess(const Squad &squad, const Cycle &cycle, Date on)
{
    const auto there = sessionsOf(squad, cycle.group, { on, on });
    return there.empty() ? Cli::tr(
               "%1 of %2 has %3 days, the fewest there are. Move it instead: fivepace-cli cycle move-later.")
                               .arg(nameOf(cycle), groupName(squad, cycle.group), QString::number(cycle.days))
                         : isInTheWay(squad, *there.front());
}

QString whyNotForAll(const Squad &squad, Date on, const std::function<QString(const Cycle &, int day)> &why)
{
    for (const auto &group : squad.groups) {
        const auto *cycle = cycleOn(squad, group.id, on);
        const auto reason = cycle ? why(*cycle, cycle->dayOf(on)) : QString();
        if (!reason.isEmpty())
            return reason;
    }
    return Cli::tr("No group has a cycle on %1. Choose a day of one.").arg(dateText(on));
}

QString whyNotEnding(const Squad &squad, const Cycle &cycle, Date on, bool movesAlong)
{
    const auto days = cycle.dayOf(on) + 1;
    if (days < kShortestCycle || days > kLongestCycle)
        return Cli::tr("A cycle has %1 to %2 days: end %3 on a day from %4 to %5.")
            .arg(QString::number(kShortestCycle), QString::number(kLongestCycle), nameOf(cycle),
                dateText(cycle.dateOf(kShortestCycle - 1)), dateText(cycle.dateOf(kLongestCycle - 1)));
    if (const auto *session = lastSessionAfter(squad, cycle, on))
        return isInTheWay(squad, *session);
    const auto cycles = cyclesOf(squad, cycle.group);
    const auto next = std::ranges::find_if(
        cycles, [&](const Cycle *each) { return each->firstDay > cycle.lastDay() && each->firstDay <= on; });
    return movesAlong || next == cycles.end()
        ? QString()
        : Cli::tr("%1 begins on %2. Say --along, and all that is later moves along.")
              .arg(nameOf(**next), dateText((*next)->firstDay));
}

QString whyNotEarlier(const Squad &squad, const Cycle &cycle, int days)
{
    for (const auto *each : cyclesOf(squad, cycle.group)) {
        if (each->firstDay < cycle.firstDay && each->lastDay() >= cycle.firstDay + std::chrono::days(days))
            return Cli::tr("%1 of %2 ends on %3, and stays. End it earlier first: fivepace-cli cycle end.")
                .arg(nameOf(*each), groupName(squad, each->group), dateText(each->lastDay()));
    }
    return {};
}

QString noCycleOn(const Squad &squad, GroupId group, Date day)
{
    return cyclesOf(squad, group).empty()
        ? Cli::tr("%1 has no cycle. Plan one first: fivepace-cli plan.").arg(groupName(squad, group))
        : Cli::tr("%1 has no cycle on %2. Choose a day of one.").arg(groupName(squad, group), dateText(day));
}

} // namespace fivepace::cli
