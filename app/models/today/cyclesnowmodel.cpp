// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/cyclesnowmodel.h"

#include "domain/plan/board.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "text/tone.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

/// From this many days before its end, a cycle without one after it is worth a mark (our number).
constexpr int kPlanAheadDays = 5;

/// The group's cycle after `day` that starts first; null where nothing is planned.
const Cycle *cycleAfter(const Squad &squad, GroupId group, Date day)
{
    const Cycle *next = nullptr;
    for (const Cycle *cycle : cyclesOf(squad, group)) {
        if (cycle->firstDay > day && (!next || cycle->firstDay < next->firstDay))
            next = cycle;
    }
    return next;
}

QString endOf(int daysLeft)
{
    return daysLeft == 0 ? CyclesNowModel::tr("Ends today.")
                         : CyclesNowModel::tr("Ends in %n day(s).", nullptr, daysLeft);
}

QString startOf(const Cycle &cycle)
{
    return CyclesNowModel::tr("%1 starts %2.", "Cycle 6 starts Mon 18 May.")
        .arg(words::fromUtf8(cycle.name), words::shortDate(cycle.firstDay));
}

/// What the group does today beside its sessions; empty where that is nothing.
QString besideSessions(const Squad &squad, const Cycle &cycle, Date today)
{
    QStringList things;
    const auto board = boardOf(squad, cycle);
    const auto &day = board[static_cast<std::size_t>(cycle.dayOf(today))];
    for (const auto &entry : day.entries) {
        if (!entry.session && !entry.isOpen())
            things << words::boardEntry(entry, squad);
    }
    if (things.isEmpty())
        return {};
    const auto all = things.join(QStringLiteral(" + "));
    return day.hasSession() ? CyclesNowModel::tr("Today beside the session: %1.", "Base run 45 min").arg(all)
                            : CyclesNowModel::tr("Today: %1.", "Base run 45 min").arg(all);
}

/// The sessions of the cycle that have no workout yet; empty where each has one.
QString stillToChoose(const Squad &squad, const Cycle &cycle, Date today)
{
    QStringList open;
    for (const auto &place : openPlaces(boardOf(squad, cycle))) {
        if (place.day >= today)
            open << CyclesNowModel::tr("%1 on %2", "RP on Sat 16 May")
                        .arg(words::role(place.role), words::shortDate(place.day));
    }
    return open.isEmpty()
        ? QString()
        : CyclesNowModel::tr("Still to be chosen: %1.").arg(open.join(QStringLiteral(", ")));
}

/// The group's phase of this day; null where it is in none.
const Phase *phaseOn(const Squad &squad, GroupId group, Date day)
{
    const auto found = std::ranges::find_if(squad.phases, [&](const Phase &phase) {
        return phase.group == group && phase.firstDay <= day && day <= phase.lastDay;
    });
    return found == squad.phases.end() ? nullptr : &*found;
}

/// The target race that comes next; empty where there is none.
QString raceAhead(const Squad &squad, GroupId group, Date today)
{
    const Race *next = nullptr;
    for (const auto &race : squad.races) {
        const bool isAhead = race.isTarget && race.date > today && isFor(race, group);
        if (isAhead && (!next || race.date < next->date))
            next = &race;
    }
    return next ? CyclesNowModel::tr("%1 is on %2.", "1500 m final is on Tue 23 Jun")
                      .arg(words::fromUtf8(next->name), words::shortDate(next->date))
                : QString();
}

/// Sentences one after the other.
QString together(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QVariant CyclesNowModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case GroupIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case GroupRole:
        return row.group;
    case CycleIdRole:
        return row.cycleId;
    case CycleRole:
        return row.cycle;
    case NextRole:
        return row.next;
    case ToneRole:
        return row.tone;
    case WantsPlanRole:
        return row.wantsPlan;
    default:
        return {};
    }
}

QHash<int, QByteArray> CyclesNowModel::roleNames() const
{
    return { { GroupIdRole, "groupId" }, { GroupRole, "group" }, { CycleIdRole, "cycleId" },
        { CycleRole, "cycle" }, { NextRole, "next" }, { ToneRole, "tone" }, { WantsPlanRole, "wantsPlan" } };
}

CyclesNowModel::Row CyclesNowModel::rowOf(const Group &group) const
{
    const Squad &squad = workspace()->squad();
    const Date today = workspace()->today();
    const Cycle *now = cycleOn(squad, group.id, today);
    const Cycle *next = cycleAfter(squad, group.id, now ? now->lastDay() : today);
    Row row { .id = group.id,
        .group = words::fromUtf8(group.name),
        .cycle = tr("No cycle under way"),
        .next = together({ next ? startOf(*next) : tr("Nothing planned. Plan a cycle."),
            raceAhead(squad, group.id, today) }),
        .tone = next ? toneName(Tone::Plain) : toneName(Tone::Watch),
        .wantsPlan = !next };
    if (const auto *phase = now ? nullptr : phaseOn(squad, group.id, today))
        row.cycle = QStringLiteral("%1 · %2").arg(
            words::phase(*phase), words::dateRange(phase->firstDay, phase->lastDay));
    if (!now)
        return row;
    const auto daysLeft = static_cast<int>((now->lastDay() - today).count());
    row.cycleId = now->id.value;
    row.cycle = QStringLiteral("%1 · %2").arg(
        words::fromUtf8(now->name), words::dateRange(now->firstDay, now->lastDay()));
    row.next = together({ besideSessions(squad, *now, today), stillToChoose(squad, *now, today),
        endOf(daysLeft), next ? startOf(*next) : tr("Nothing planned after it: plan the next cycle."),
        raceAhead(squad, group.id, today) });
    row.tone = next ? toneName(Tone::Good)
                    : (daysLeft <= kPlanAheadDays ? toneName(Tone::Watch) : toneName(Tone::Plain));
    return row;
}

std::vector<CyclesNowModel::Row> CyclesNowModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace())
        return rows;
    for (const Group &group : workspace()->squad().groups)
        rows.push_back(rowOf(group));
    return rows;
}

} // namespace fivepace
