// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/proposal.h"

#include "domain/people/countingresults.h"

#include <algorithm>

namespace fivepace {

namespace {

std::optional<RungPace> valueAt(const PaceTable &paces, PaceRung rung)
{
    const auto *pace = paces.at(rung);
    return pace ? std::optional(*pace) : std::nullopt;
}

std::vector<RungChange> changesBetween(const PaceTable &before, const PaceTable &after)
{
    std::vector<RungChange> changes;
    for (const auto rung : kAllRungs) {
        RungChange change { rung, valueAt(before, rung), valueAt(after, rung) };
        const bool isSame = change.before.has_value() == change.after.has_value()
            && (!change.before || change.before->pace == change.after->pace);
        if (!isSame)
            changes.push_back(std::move(change));
    }
    return changes;
}

/// True where a pace that the athlete has would be another.
bool movesAPace(const Athlete &before, const Athlete &after, Date on, const PaceSettings &squad)
{
    if (yearsOfResults(before, on) == yearsOfResults(after, on))
        return false; // no pace rests on what differs
    const auto changes
        = changesBetween(PaceTable::from(before, on, squad), PaceTable::from(after, on, squad));
    return std::ranges::any_of(changes, [](const RungChange &change) { return change.before.has_value(); });
}

} // namespace

bool hasWaitingResults(const Athlete &athlete)
{
    return std::ranges::find(athlete.results, PaceUse::Waiting, &RaceResult::use) != athlete.results.end();
}

std::optional<PaceProposal> proposalOf(const Athlete &athlete, Date on, const PaceSettings &squad)
{
    PaceProposal proposal;
    std::ranges::copy_if(athlete.results, std::back_inserter(proposal.results),
        [](const RaceResult &result) { return result.use == PaceUse::Waiting; });
    if (proposal.results.empty())
        return {};
    proposal.changes = changesBetween(PaceTable::from(athlete, on, squad),
        PaceTable::from(withWaitingResults(athlete, PaceUse::Counts), on, squad));
    return proposal;
}

RaceResult offered(const Athlete &athlete, RaceResult result, Date on, const PaceSettings &squad)
{
    auto with = athlete;
    with.results.push_back(result);
    with.results.back().use = PaceUse::Counts;
    result.use = movesAPace(athlete, with, on, squad) ? PaceUse::Waiting : PaceUse::Counts;
    return result;
}

RaceResult offeredInstead(
    const Athlete &athlete, std::size_t index, RaceResult result, Date on, const PaceSettings &squad)
{
    const auto &before = athlete.results.at(index);
    result.use = before.use;
    if (before.use == PaceUse::LeftOut)
        return result;
    auto with = athlete;
    with.results[index] = result;
    with.results[index].use = PaceUse::Counts;
    result.use = movesAPace(athlete, with, on, squad) ? PaceUse::Waiting : PaceUse::Counts;
    return result;
}

Athlete withNewResultsOffered(const Athlete &before, Athlete after, Date on, const PaceSettings &squad)
{
    for (auto &result : after.results) {
        if (std::ranges::find(before.results, result) == before.results.end())
            result = offered(before, result, on, squad);
    }
    return after;
}

Athlete withWaitingResults(Athlete athlete, PaceUse use)
{
    for (auto &result : athlete.results) {
        if (result.use == PaceUse::Waiting)
            result.use = use;
    }
    return athlete;
}

} // namespace fivepace
