// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planner.h"
#include "domain/squad/shownnames.h"
#include "text/notationwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

QString namesOf(const std::vector<AthleteId> &athletes, const Squad &squad)
{
    QStringList names;
    for (const auto &name : shownNames(squad, athletes))
        names << fromUtf8(name);
    return names.join(Words::tr(", "));
}

QString itemKind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Quality:
        return Words::tr("Session");
    case ItemKind::BaseRun:
        return Words::tr("Base run");
    case ItemKind::Strides:
        return Words::tr("Strides");
    case ItemKind::LongRun:
        return Words::tr("Long base run");
    case ItemKind::Rest:
        return Words::tr("Rest");
    case ItemKind::TimeTrial:
        return Words::tr("Time trial");
    case ItemKind::Drill:
        return Words::tr("Drills");
    case ItemKind::Gym:
        return Words::tr("Gym");
    case ItemKind::Note:
        return Words::tr("Note");
    }
    return {};
}

QString raceRank(const Race &race)
{
    if (!race.isTarget)
        return {};
    return race.rank == TargetRank::A ? Words::tr("target race")
        : race.rank == TargetRank::B  ? Words::tr("B race")
                                      : Words::tr("C race");
}

QString raceMark(const Race &race)
{
    if (race.isTarget && race.rank == TargetRank::A)
        return QStringLiteral("◆");
    const auto open = QStringLiteral("◇");
    return race.isTarget ? open + QLatin1Char(race.rank == TargetRank::B ? 'B' : 'C') : open;
}

QStringList raceRanks()
{
    return { Words::tr("Another race"), Words::tr("A: the season leads to it"),
        Words::tr("B: prepared for on the way"), Words::tr("C: run out of training") };
}

QStringList layoutKinds()
{
    return { Words::tr("Ours"), Words::tr("Every second day (Horwill)"), Words::tr("As the cycle before") };
}

QStringList sixthSessions(const FivePaces &paces)
{
    QStringList names { Words::tr("None") };
    for (const auto role : { PaceRole::SS2, PaceRole::SS1, PaceRole::RP, PaceRole::ES1, PaceRole::ES2 })
        names << Words::tr("%1 · %2", "SS2 · 400 m").arg(words::role(role), rung(paces.at(role)));
    return names << Words::tr("Race prediction") << Words::tr("Time trial");
}

QString phaseKind(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Base:
        return Words::tr("Base");
    case PhaseKind::Transition:
        return Words::tr("Transition");
    case PhaseKind::FivePace:
        return Words::tr("Five-pace");
    case PhaseKind::Competition:
        return Words::tr("Competition");
    case PhaseKind::Taper:
        return Words::tr("Taper");
    case PhaseKind::Break:
        return Words::tr("Break");
    }
    return {};
}

QString itemTitle(const PlanItem &item)
{
    if (item.kind == ItemKind::Quality)
        return Words::tr("No session chosen yet");
    return item.kind == ItemKind::Note && !item.note.empty() ? fromUtf8(item.note) : itemKind(item.kind);
}

QString itemDetail(const PlanItem &item, const Squad &squad)
{
    QStringList parts;
    if (item.startMinute)
        parts << clock(*item.startMinute);
    if (item.length)
        parts << length(*item.length);
    if (item.distance)
        parts << distance(*item.distance);
    parts << fromUtf8(item.place);
    if (item.kind != ItemKind::Note)
        parts << fromUtf8(item.note);
    parts << namesOf(item.athletes, squad);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString cycleName(int number)
{
    return Words::tr("Cycle %1").arg(number);
}

std::string nextCycleName(const Squad &squad, GroupId group)
{
    return freeCycleName(squad, group, [](int number) { return toUtf8(cycleName(number)); });
}

QString boardEntry(const BoardEntry &entry, const Squad &squad)
{
    const auto timed = [](const QString &text, std::optional<int> minute) {
        return minute ? text + QStringLiteral(" · ") + clock(*minute) : text;
    };
    if (entry.session) {
        const auto text = words::shortBlocks(entry.session->workout.main);
        return timed(entry.role ? role(*entry.role) + u' ' + text : text, entry.session->startMinute);
    }
    if (entry.race)
        return timed(
            distance(entry.race->distance) + u' ' + fromUtf8(entry.race->name), entry.race->startMinute);
    const auto detail = entry.isOpen() ? role(*entry.role) : itemDetail(*entry.item, squad);
    return detail.isEmpty() ? itemTitle(*entry.item) : itemTitle(*entry.item) + u' ' + detail;
}

} // namespace fivepace::words
