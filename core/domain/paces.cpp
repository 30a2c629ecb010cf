// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paces.h"

#include "domain/ladder.h"

#include <algorithm>

namespace fivepace {

namespace {

struct Rungs {
    std::vector<RungPace> paces;
    std::vector<RungGap> gaps;
};

Rungs rungsOf(Ladder ladder, int allowancePercent)
{
    Rungs rungs;
    for (const auto rung : kAllRungs) {
        if (auto pace = ladder.at(rung)) {
            if (pace->source.kind != SourceKind::Hand)
                pace->allowancePercent = allowancePercent;
            rungs.paces.push_back(std::move(*pace));
        } else {
            rungs.gaps.push_back(ladder.gap());
        }
    }
    return rungs;
}

/// True where `pace` takes less than 2 % longer than `other`.
bool isHardlySlower(Pace pace, Pace other)
{
    const auto any = Distance::kilometres(10);
    return pace.timeFor(any) * 100 < other.timeFor(any) * 102;
}

} // namespace

std::optional<int> ageInDays(const PaceSource &source, Date on)
{
    if (source.from.empty())
        return {};
    const auto oldest = std::ranges::min(source.from, {}, &RaceResult::date).date;
    return static_cast<int>((on - oldest).count());
}

bool isOutOfDate(const PaceSource &source, Date on)
{
    return ageInDays(source, on).value_or(0) > kOutOfDateAfterDays;
}

Pace RungPace::training() const
{
    return Pace::of(pace.distance() * 100, pace.time() * (100 + allowancePercent));
}

PaceTable PaceTable::from(const Athlete &athlete, Date on, const PaceSettings &squad)
{
    const auto settings = settingsOf(athlete, squad);
    auto rungs = rungsOf(Ladder(athlete, on, settings.model.model, false), settings.allowancePercent);
    PaceTable table;
    table.m_rungs = std::move(rungs.paces);
    table.m_gaps = std::move(rungs.gaps);
    return table;
}

PaceTable PaceTable::byModelAlone(const Athlete &athlete, Date on, PaceModel model, const PaceSettings &squad)
{
    auto rungs = rungsOf(Ladder(athlete, on, model, true), settingsOf(athlete, squad).allowancePercent);
    PaceTable table;
    table.m_rungs = std::move(rungs.paces);
    table.m_gaps = std::move(rungs.gaps);
    return table;
}

const RungPace *PaceTable::at(PaceRung rung) const
{
    const auto found = std::ranges::find(m_rungs, rung, &RungPace::rung);
    return found == m_rungs.end() ? nullptr : &*found;
}

PaceSettings settingsOf(const Athlete &athlete, const PaceSettings &squad)
{
    return { athlete.modelChoice.value_or(squad.model),
        athlete.allowancePercent.value_or(squad.allowancePercent) };
}

FivePaces fivePacesOf(const Athlete &athlete, const Group *group, const PaceTable &paces)
{
    if (athlete.fivePaces)
        return *athlete.fivePaces;
    if (group && group->fivePaces)
        return *group->fivePaces;
    auto five = fivePacesFor(athlete.targetRace);
    auto &slowest = five.rungs.back();
    const auto *hour = slowest == PaceRung::Min60 ? paces.at(slowest) : nullptr;
    const auto *before = paces.at(five.at(PaceRole::ES1));
    if (hour && before && isHardlySlower(hour->pace, before->pace))
        slowest = PaceRung::Min90;
    return five;
}

} // namespace fivepace
