// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/athlete.h"

#include <algorithm>
#include <map>
#include <utility>

namespace fivepace {

const std::string &sheetName(const Athlete &athlete)
{
    return athlete.shortName.empty() ? athlete.name : athlete.shortName;
}

const Absence *absenceOn(const Athlete &athlete, Date day)
{
    const auto found = std::ranges::find_if(athlete.absences,
        [day](const Absence &absence) { return absence.from <= day && (!absence.to || *absence.to >= day); });
    return found == athlete.absences.end() ? nullptr : &*found;
}

bool isTimedBetter(const RaceResult &result, const std::vector<RaceResult> &results)
{
    constexpr Duration kMostApart { 700 }; // a stopwatch starts late and stops early (ours)
    if (result.time.method != TimingMethod::Hand || result.kind == ResultKind::Estimate)
        return false;
    return std::ranges::any_of(results, [&](const RaceResult &other) {
        return other.time.method == TimingMethod::Electronic && other.kind != ResultKind::Estimate
            && other.distance == result.distance && other.date == result.date
            && std::chrono::abs(other.time.time - result.time.time) <= kMostApart;
    });
}

bool isRaceOn(const RaceResult &result, Date day)
{
    return result.kind != ResultKind::Estimate && !result.dayAssumed && result.date == day;
}

bool isSprintOfEitherStart(Distance distance)
{
    return distance >= kShortestFlying && distance <= kLongestFlying;
}

RaceResult corrected(const RaceResult &before, RaceResult correction)
{
    if (correction.place.empty())
        correction.place = before.place;
    if (correction.note.empty())
        correction.note = before.note;
    return correction;
}

bool isFlyingSprint(const RaceResult &result)
{
    return result.start == RunStart::Flying && isSprintOfEitherStart(result.distance);
}

bool asksForStart(const RaceResult &result)
{
    return result.start == RunStart::NotStated && isSprintOfEitherStart(result.distance)
        && result.use != PaceUse::LeftOut;
}

const RaceResult *bestResult(const Athlete &athlete, Distance distance, Date on, std::optional<Date> since,
    std::optional<RunStart> start)
{
    const RaceResult *best = nullptr;
    for (const auto &result : athlete.results) {
        const bool counts = result.distance == distance && result.kind != ResultKind::Estimate
            && result.date <= on && (!since || result.date >= *since) && (!start || result.start == *start);
        if (counts && (!best || result.time.time < best->time.time)
            && !isTimedBetter(result, athlete.results))
            best = &result;
    }
    return best;
}

Date seasonStart(Date day)
{
    return std::chrono::year(yearOf(day)) / std::chrono::January / 1;
}

std::vector<BestMark> bestMarks(const Athlete &athlete, Date today)
{
    const auto &results = athlete.results;
    using Event = std::pair<Distance, bool>; // flying or not
    std::map<Event, std::size_t> personal;
    std::map<std::pair<Event, int>, std::size_t> seasons;
    const auto note = [&](auto &bests, const auto &key, std::size_t i) {
        const auto [best, isFirst] = bests.try_emplace(key, i);
        if (!isFirst && results[i].time.time < results[best->second].time.time)
            best->second = i;
    };
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i].kind == ResultKind::Estimate || results[i].date > today
            || isTimedBetter(results[i], results))
            continue;
        const Event event(results[i].distance, isFlyingSprint(results[i]));
        note(personal, event, i);
        note(seasons, std::pair(event, yearOf(results[i].date)), i);
    }
    std::vector<BestMark> marks(results.size());
    for (const auto &[season, i] : seasons)
        marks[i] = BestMark::SeasonsBest;
    for (const auto &[distance, i] : personal)
        marks[i] = BestMark::PersonalBest;
    return marks;
}

bool isMember(const Athlete &athlete, GroupId group)
{
    return std::ranges::find(athlete.groups, group) != athlete.groups.end();
}

} // namespace fivepace
