// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sessionwords.h"

#include "domain/squad/shownnames.h"
#include "text/notationwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <algorithm>
#include <climits>
#include <set>

namespace fivepace::words {

namespace {

QString inReps(int reps, int of)
{
    return Words::tr("%1 of %2 reps").arg(reps).arg(of);
}

QString atPercentOfPace(int percent)
{
    return Words::tr("pace %1 %").arg(percent);
}

/// "3:45 rec", or how much longer where the workout states none.
QString recoveryOf(const Blocks &blocks, std::optional<int> percent)
{
    const auto stated = recoveries(percent ? withRecoveriesAt(blocks, *percent) : blocks);
    if (!stated.isEmpty())
        return Words::tr("%1 rec", "2:30 / 5:00 rec").arg(stated);
    return percent ? Words::tr("recovery %1 %").arg(*percent) : QString();
}

} // namespace

QString subgroup(int subgroup)
{
    return subgroup > 0 ? QString(QChar(u'A' + subgroup - 1)) : QString();
}

QString ownWorkout(const Workout &workout)
{
    return Words::tr("runs %1 at %2 pace", "runs 4 × 200 m at 800 m pace")
        .arg(shortBlocks(workout.main), rung(workout.rung));
}

QStringList ownTargets(const SessionGrid &grid, const GridRow &row, int most)
{
    QStringList targets;
    for (std::size_t i = 0; i < row.cells.size() && targets.size() < most; ++i) {
        const auto asked = words::asked(row.cells[i].explained.target);
        if (!row.cells[i].planned || asked.isEmpty())
            continue;
        const auto length = repLength(grid.repOf(row, i).what.length);
        const auto target = Words::tr("%1 in %2", "400 m in 65.0").arg(length, asked);
        if (!targets.contains(target))
            targets << target;
    }
    return targets;
}

QStringList deviations(const GridRow &row)
{
    QStringList all;
    if (row.subgroup > 0)
        all << subgroup(row.subgroup);
    if (row.isGuest)
        all << Words::tr("guest");
    if (row.own)
        all << ownWorkout(*row.own);
    if (row.reps)
        all << inReps(*row.reps, static_cast<int>(row.repCount));
    if (row.pacePercent)
        all << atPercentOfPace(*row.pacePercent);
    if (row.recoveryPercent)
        all << Words::tr("recovery %1 %").arg(*row.recoveryPercent);
    for (const auto &cell : row.cells) {
        if (const auto own = cell.explained.target.ownLength) {
            all << Words::tr("flies %1", "30 m").arg(distance(*own));
            break;
        }
    }
    return all;
}

QStringList changes(const Squad &squad, const Session &session, const Entry &line)
{
    const auto &blocks = workoutOf(session, &line).main;
    QStringList all;
    if (line.own)
        all << shortBlocks(blocks);
    if (line.reps)
        all << inReps(*line.reps, totalsOf(blocks).reps);
    if (line.pacePercent)
        all << atPercentOfPace(*line.pacePercent);
    if (line.own || line.recoveryPercent)
        all << recoveryOf(blocks, line.recoveryPercent);
    const auto *athlete = squad.find(line.athlete);
    if (athlete && !isMember(*athlete, session.group))
        all << Words::tr("guest");
    all.removeAll(QString());
    return all;
}

namespace {

/// Of the group, without those who are away: who runs the session, and who was taken out of it.
struct TakingPart {
    std::vector<AthleteId> in, out;

    bool isForFew() const { return out.size() > in.size() && !in.empty(); }
};

TakingPart takingPart(const Squad &squad, const Session &session)
{
    TakingPart all;
    for (const auto *athlete : membersOf(squad, session.group)) {
        const auto *line = squad.entryOf(session.id, athlete->id);
        if (absenceOn(*athlete, session.date) && !(line && line->isLogged()))
            continue;
        (line && line->out ? all.out : all.in).push_back(athlete->id);
    }
    return all;
}

} // namespace

QStringList withinSession(const Squad &squad, const Session &session, Whom whom)
{
    auto lines = entriesOf(squad, session.id);
    std::erase_if(lines, [&](const Entry *line) {
        const auto *athlete = squad.find(line->athlete);
        const bool isAway = athlete && absenceOn(*athlete, session.date) && !line->isLogged();
        return !athlete || isAway || line->out || (whom == Whom::Groups && line->subgroup == 0);
    });
    // Groups in their order, then who is in none; within one by name.
    std::ranges::sort(lines, {}, [&](const Entry *line) {
        return std::pair(line->subgroup > 0 ? line->subgroup : INT_MAX, squad.find(line->athlete)->name);
    });
    std::vector<std::pair<std::pair<int, QStringList>, std::vector<AthleteId>>> alike;
    for (const auto *line : lines) {
        const std::pair what(line->subgroup, changes(squad, session, *line));
        if (what.first == 0 && what.second.isEmpty())
            continue;
        const auto same = std::ranges::find(alike, what, [](const auto &each) { return each.first; });
        if (same == alike.end())
            alike.emplace_back(what, std::vector { line->athlete });
        else
            same->second.push_back(line->athlete);
    }
    QStringList said;
    for (const auto &[what, athletes] : alike) {
        const auto names = namesOf(athletes, squad);
        const auto otherwise
            = what.second.isEmpty() ? Words::tr("as the session") : what.second.join(Words::tr(", "));
        said << (what.first > 0 ? Words::tr("%1: %2 (%3)", "B: 3 of 4 reps, 3:45 rec (M. Duarte, L. Hansen)")
                                      .arg(subgroup(what.first), otherwise, names)
                                : Words::tr("%1: %2", "F. Brandt: 5 × 300 m").arg(names, otherwise));
    }
    const auto all = whom == Whom::Everybody ? takingPart(squad, session) : TakingPart {};
    if (all.isForFew())
        said.prepend(Words::tr("Only %1", "names").arg(namesOf(all.in, squad)));
    else if (!all.out.empty())
        said << Words::tr("Not taking part: %1", "names").arg(namesOf(all.out, squad));
    return said;
}

QString withinShort(const Squad &squad, const Session &session)
{
    std::set<int> groups;
    int others = 0;
    for (const auto *line : entriesOf(squad, session.id)) {
        if (line->subgroup > 0 && !line->out)
            groups.insert(line->subgroup);
        else if (!line->out && !changes(squad, session, *line).isEmpty())
            ++others;
    }
    QStringList letters;
    for (const int group : groups)
        letters << subgroup(group);
    const auto all = letters.join(Words::tr(", "));
    QStringList parts { letters.size() > 1 ? Words::tr("Groups %1", "A, B").arg(all)
            : letters.isEmpty()            ? QString()
                                           : Words::tr("Group %1", "A").arg(all),
        others > 0 ? Words::tr("%1 otherwise", "2 athletes").arg(others) : QString() };
    if (const auto all = takingPart(squad, session); all.isForFew())
        parts << Words::tr("%1 of %2 athletes").arg(all.in.size()).arg(all.in.size() + all.out.size());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString isOver(Date day)
{
    return Words::tr("%1 is over: what was run there can be logged.").arg(shortDate(day));
}

} // namespace fivepace::words
