// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/paces.h"

#include "domain/people/ladder.h"

#include <algorithm>
#include <tuple>

namespace fivepace {

namespace {

/// How far a pace is from a result of its own, and, where that is the same, how old: what is left out of two
/// that are not in order is the greater.
auto doubt(const RungPace &pace)
{
    const bool isSprint = pace.rung == PaceRung::MaxVelocity; // it is what was not at full speed
    int from = isSprint ? 3 : 2;
    if (!isSprint && pace.source.kind == SourceKind::Own)
        from = 0;
    else if (pace.source.kind == SourceKind::Between)
        from = 1;
    const auto day = std::ranges::min(pace.source.from, {}, &RaceResult::date).date;
    return std::tuple(from, -day.time_since_epoch().count(), stepOf(pace.rung));
}

/// What the coach set stands where it stands.
bool isOutOfOrder(const RungPace &faster, const RungPace &slower)
{
    const bool isSet = faster.source.kind == SourceKind::Hand || slower.source.kind == SourceKind::Hand;
    return !isSet && stepOf(faster.rung) < stepOf(slower.rung) && !faster.pace.isFasterThan(slower.pace);
}

/// The best over the rung's own distance, where it is not what the pace comes from.
std::optional<RaceResult> olderBest(const Athlete &athlete, const RungPace &pace, Date on)
{
    const auto length = lengthOf(pace.rung);
    if (!length || pace.source.kind == SourceKind::Hand)
        return {};
    const auto *best = bestThatMayCount(athlete, *length, on);
    const bool isItself = best && pace.source.kind == SourceKind::Own
        && pace.source.from.front().time.time <= best->time.time;
    return best && !isItself ? std::optional(*best) : std::nullopt;
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
    return std::chrono::days(ageInDays(source, on).value_or(0)) > kOneYear;
}

Pace RungPace::training() const
{
    return Pace::of(pace.distance() * 100, pace.time() * (100 + allowancePercent));
}

PaceTable::PaceTable(
    const Athlete &athlete, Date on, std::optional<PaceModel> model, bool modelAlone, int allowancePercent)
{
    std::vector<Ladder> ladders; // newest results first
    for (auto &year : yearsOfResults(athlete, on)) {
        ladders.emplace_back(athlete, on, std::move(year.results), model, modelAlone);
        m_leftOut.insert(m_leftOut.end(), year.contradictions.begin(), year.contradictions.end());
    }
    for (const auto rung : kAllRungs) {
        std::optional<RungPace> pace;
        std::optional<RungGap> gap;
        for (auto &ladder : ladders) {
            pace = ladder.at(rung);
            if (pace)
                break;
            if (!gap || gap->gap == PredictionGap::None)
                gap = ladder.gap();
        }
        if (!pace) {
            m_gaps.push_back(*gap);
            continue;
        }
        if (pace->source.kind != SourceKind::Hand)
            pace->allowancePercent = allowancePercent;
        pace->olderBest = olderBest(athlete, *pace, on);
        const auto isIt = [&](const Contradiction &each) { return each.leftOut == pace->olderBest; };
        if (std::ranges::any_of(m_leftOut, isIt))
            pace->olderBest.reset();
        m_rungs.push_back(*std::move(pace));
    }
    keepInOrder();
}

void PaceTable::keepInOrder()
{
    for (std::size_t slower = 1; slower < m_rungs.size(); ++slower) {
        for (std::size_t faster = 0; faster < slower; ++faster) {
            if (!isOutOfOrder(m_rungs[faster], m_rungs[slower]))
                continue;
            const bool isSlower = doubt(m_rungs[slower]) > doubt(m_rungs[faster]);
            leaveOut(isSlower ? slower : faster, m_rungs[isSlower ? faster : slower]);
            slower = 0; // from the start
            break;
        }
    }
}

void PaceTable::leaveOut(std::size_t rung, const RungPace &beside)
{
    const auto &pace = m_rungs[rung];
    if (pace.rung == PaceRung::MaxVelocity && !beside.source.from.empty())
        m_leftOut.push_back({ pace.source.from.front(), beside.source.from.front(), Fault::NotFullSpeed });
    const RungGap gap { pace.rung, pace.source.model, PredictionGap::NotInOrder, beside.rung };
    m_gaps.insert(std::ranges::upper_bound(m_gaps, gap.rung, {}, &RungGap::rung), gap);
    m_rungs.erase(m_rungs.begin() + static_cast<std::ptrdiff_t>(rung));
}

PaceTable PaceTable::from(const Athlete &athlete, Date on, const PaceSettings &squad)
{
    const auto settings = settingsOf(athlete, squad);
    return { athlete, on, settings.model.model, false, settings.allowancePercent };
}

PaceTable PaceTable::byModelAlone(const Athlete &athlete, Date on, PaceModel model, const PaceSettings &squad)
{
    return { athlete, on, model, true, settingsOf(athlete, squad).allowancePercent };
}

const RungPace *PaceTable::nextSlower(PaceRung rung) const
{
    for (auto next = slowerThan(rung); next; next = slowerThan(*next)) {
        if (const auto *pace = at(*next))
            return pace;
        const auto gap = std::ranges::find(m_gaps, *next, &RungGap::rung);
        if (gap == m_gaps.end() || gap->gap != PredictionGap::NotInOrder)
            return nullptr;
    }
    return nullptr;
}

const RungPace *PaceTable::nextFaster(PaceRung rung) const
{
    const auto isOutOfOrder = [this](int step) {
        return std::ranges::any_of(m_gaps, [step](const RungGap &gap) {
            return stepOf(gap.rung) == step && gap.gap == PredictionGap::NotInOrder;
        });
    };
    for (int step = stepOf(rung) - 1; step >= 0; --step) {
        const auto found
            = std::ranges::find(m_rungs, step, [](const RungPace &pace) { return stepOf(pace.rung); });
        if (found != m_rungs.end())
            return &*found;
        if (!isOutOfOrder(step))
            return nullptr;
    }
    return nullptr;
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

FivePaces fivePacesFor(PaceRung target, const PaceTable &paces)
{
    auto five = fivePacesFor(target);
    auto &slowest = five.rungs.back();
    if (slowest != PaceRung::Min60)
        return five;
    const auto *hour = paces.at(PaceRung::Min60);
    const auto *before = paces.at(five.at(PaceRole::ES1));
    const auto gap = std::ranges::find(paces.gaps(), PaceRung::Min60, &RungGap::rung);
    const bool isNoSlower = gap != paces.gaps().end() && gap->gap == PredictionGap::NotInOrder;
    if (isNoSlower || (hour && before && isHardlySlower(hour->pace, before->pace)))
        slowest = PaceRung::Min90;
    return five;
}

FivePaces fivePacesOf(const Athlete &athlete, const Group *group, const PaceTable &paces)
{
    if (athlete.fivePaces)
        return *athlete.fivePaces;
    if (group && group->fivePaces)
        return *group->fivePaces;
    return fivePacesFor(athlete.targetRace, paces);
}

} // namespace fivepace
