// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chatwords.h"

#include "domain/notation/notation.h"
#include "domain/plan/board.h"
#include "domain/squad/shownnames.h"
#include "text/sessionwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

constexpr int kMostTimes = 4; ///< different ones of an athlete in a line

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList linesOf(const std::string &text)
{
    return fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

/// As the coach typed it: "4 x 400m. 2:30 Rec (SS1 · 800 m pace)".
QString mainSet(const Session &session)
{
    const auto &workout = session.workout;
    const auto typed = linesOf(workout.text);
    const auto what = typed.isEmpty() ? fromUtf8(notation::print(workout.main)) : typed.join(Words::tr(", "));
    const auto pace = Words::tr("%1 pace", "800 m pace").arg(rung(workout.rung));
    return Words::tr("%1 (%2)", "4 x 400m. 2:30 Rec (SS1 · 800 m pace)")
        .arg(what, session.role ? joined({ role(*session.role), pace }) : pace);
}

QString whenAndWhere(std::optional<int> minute, const std::string &place)
{
    return joined({ minute ? clock(*minute) : QString(), fromUtf8(place) });
}

QString with(const QString &before, const QString &what)
{
    return before.isEmpty() ? what : Words::tr("%1: %2", "18:30 · Track: 4 x 400m").arg(before, what);
}

QStringList linesOf(const Squad &squad, const BoardEntry &entry)
{
    if (entry.session)
        return QStringList(with(
                   whenAndWhere(entry.session->startMinute, entry.session->venue), mainSet(*entry.session)))
            + withinSession(squad, *entry.session) + linesOf(entry.session->notes);
    if (entry.race)
        return { with(whenAndWhere(entry.race->startMinute, {}),
            joined({ distance(entry.race->distance) + u' ' + fromUtf8(entry.race->name),
                raceRank(*entry.race) })) };
    return { boardEntry(entry, squad) };
}

/// "Warm-up: 10 min jog, 4 × 80 m stride"; empty without one.
QString easyPart(const QString &name, const Blocks &blocks)
{
    QStringList parts;
    for (const auto &block : blocks)
        parts << easyRunning(block);
    return parts.isEmpty() ? QString() : with(name, parts.join(Words::tr(", ")));
}

} // namespace

QString chatText(const Squad &squad, const Cycle &cycle)
{
    const auto *group = squad.find(cycle.group);
    QStringList lines { joined({ fromUtf8(cycle.name), dateRange(cycle.firstDay, cycle.lastDay()),
        group ? fromUtf8(group->name) : QString() }) };
    for (const auto &day : boardOf(squad, cycle)) {
        QStringList things;
        for (const auto &entry : day.entries)
            things << linesOf(squad, entry);
        if (!things.isEmpty())
            lines << with(shortDate(day.date), things.join(QStringLiteral("\n  ")));
    }
    return lines.join(u'\n');
}

QString chatText(const Squad &squad, const Session &session, Date today)
{
    const auto *group = squad.find(session.group);
    QStringList lines { joined({ shortDate(session.date), whenAndWhere(session.startMinute, session.venue),
                            group ? fromUtf8(group->name) : QString() }),
        fromUtf8(session.workout.name), easyPart(Words::tr("Warm-up"), session.workout.warmUp),
        mainSet(session), easyPart(Words::tr("Cool-down"), session.workout.coolDown) };
    lines << withinSession(squad, session) << linesOf(session.notes);
    const auto grid = gridOf(squad, session, today);
    QStringList away;
    for (const auto &row : grid.rows) {
        const auto name = fromUtf8(row.name);
        const auto times = ownTargets(grid, row, kMostTimes).join(Words::tr(", "));
        if (row.absence)
            away << name;
        else if (!row.out && !times.isEmpty())
            lines << with(name, times);
    }
    if (!away.isEmpty())
        lines << Words::tr("Away: %1", "names").arg(away.join(Words::tr(", ")));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace fivepace::words
