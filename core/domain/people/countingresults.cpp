// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/countingresults.h"

#include <algorithm>
#include <tuple>

namespace fivepace {

namespace {

constexpr int kLeastRatioTenths = 13; // of two distances that make a line (domain 3.9)
constexpr Distance kShortestForRaces = Distance::metres(300);

using Pool = std::vector<const RaceResult *>;

bool isEstimate(const RaceResult &result)
{
    return result.kind == ResultKind::Estimate;
}

/// Races and trials before estimates, fresh before the rest of the year, then the faster, then the newer.
bool isBetter(const RaceResult &a, const RaceResult &b, Date on)
{
    const auto order = [on](const RaceResult &result) {
        return std::tuple(
            isEstimate(result), on - result.date > kFreshDays, result.time.time, on - result.date);
    };
    return order(a) < order(b);
}

bool isSameEvent(const RaceResult &a, const RaceResult &b)
{
    return a.distance == b.distance && isFlyingSprint(a) == isFlyingSprint(b);
}

/// The one that counts of each distance, short to long.
Pool bestOfEach(const Pool &pool, Date on)
{
    Pool best;
    for (const auto *result : pool) {
        const auto same
            = std::ranges::find_if(best, [&](const RaceResult *each) { return isSameEvent(*each, *result); });
        if (same == best.end())
            best.push_back(result);
        else if (isBetter(*result, **same, on))
            *same = result;
    }
    std::ranges::sort(best, {}, &RaceResult::distance);
    return best;
}

/// 1500 and mile are one step of the ladder and may have one pace.
bool areOneStep(Distance a, Distance b)
{
    const auto isOne = [](Distance each) { return each == Distance::metres(1500) || each == kMile; };
    return isOne(a) && isOne(b);
}

bool contradict(const RaceResult &a, const RaceResult &b)
{
    if (isFlyingSprint(a) && isRace(b.distance))
        return !paceOf(a).isFasterThan(paceOf(b));
    if (isFlyingSprint(b))
        return !isFlyingSprint(a) && contradict(b, a);
    if (a.distance == b.distance || !isRace(a.distance) || !isRace(b.distance))
        return false;
    const auto &[shorter, longer] = a.distance < b.distance ? std::tie(a, b) : std::tie(b, a);
    return areOneStep(a.distance, b.distance) ? paceOf(longer).isFasterThan(paceOf(shorter))
                                              : !paceOf(shorter).isFasterThan(paceOf(longer));
}

/// How little a result is worth where two contradict; the first member that differs is the fault.
auto worth(const RaceResult &result)
{
    return std::tuple(isFlyingSprint(result), isEstimate(result), -result.date.time_since_epoch().count(),
        result.time.method == TimingMethod::Hand, -result.distance.inMillimetres());
}

Fault faultOf(const RaceResult &leftOut, const RaceResult &kept)
{
    if (isFlyingSprint(leftOut))
        return Fault::NotFullSpeed;
    if (isEstimate(leftOut) != isEstimate(kept))
        return Fault::Estimated;
    if (leftOut.date != kept.date)
        return Fault::Older;
    return leftOut.time.method != kept.time.method && leftOut.time.method == TimingMethod::Hand
        ? Fault::TakenByHand
        : Fault::SlowerPace;
}

/// A result and the one that it is left out beside.
struct Clash {
    const RaceResult *leftOut;
    const RaceResult *kept;
};

/// The first, most worth first, that contradicts one that is worth more.
std::optional<Clash> clashIn(Pool results)
{
    std::ranges::sort(results, {}, [](const RaceResult *result) { return worth(*result); });
    for (auto one = results.begin(); one != results.end(); ++one) {
        const auto other
            = std::find_if(results.begin(), one, [&](const auto *each) { return contradict(*each, **one); });
        if (other != one)
            return Clash { *one, *other };
    }
    return {};
}

/// Takes out what contradicts another result. What was left out beside one that is left out itself comes
/// back; it is worth less than that one, so this ends.
YearOfResults yearFrom(Pool pool, Date on)
{
    std::vector<Clash> clashes;
    auto best = bestOfEach(pool, on);
    while (const auto clash = clashIn(best)) {
        std::erase(pool, clash->leftOut);
        std::erase_if(clashes, [&](const Clash &earlier) {
            const bool isFreed = earlier.kept == clash->leftOut;
            if (isFreed)
                pool.push_back(earlier.leftOut);
            return isFreed;
        });
        clashes.push_back(*clash);
        best = bestOfEach(pool, on);
    }
    YearOfResults year;
    for (const auto *result : best)
        year.results.push_back(*result);
    for (const auto &[leftOut, kept] : clashes) {
        const bool isKnown = std::ranges::any_of(
            year.contradictions, [&](const auto &each) { return isSameEvent(each.leftOut, *leftOut); });
        if (!isKnown)
            year.contradictions.push_back({ *leftOut, *kept, faultOf(*leftOut, *kept) });
    }
    return year;
}

Pool countable(const Athlete &athlete, Date on)
{
    Pool pool;
    for (const auto &result : athlete.results) {
        if (result.date <= on && result.use == PaceUse::Counts && !isTimedBetter(result, athlete.results))
            pool.push_back(&result);
    }
    return pool;
}

bool isRunUpTo(const RaceResult &result, Date on)
{
    return !isEstimate(result) && result.date <= on;
}

} // namespace

Pace paceOf(const RaceResult &result)
{
    return Pace::of(result.distance, result.time.time);
}

std::vector<YearOfResults> yearsOfResults(const Athlete &athlete, Date on)
{
    std::vector<YearOfResults> years;
    auto left = countable(athlete, on);
    auto end = on;
    do {
        const auto older = std::ranges::stable_partition(
            left, [&](const auto *each) { return end - each->date <= kOneYear; });
        const Pool year(left.begin(), older.begin());
        years.push_back(yearFrom(year, on));
        left.erase(left.begin(), older.begin());
        if (!left.empty())
            end = std::ranges::max(left, {}, &RaceResult::date)->date;
    } while (!left.empty());
    return years;
}

YearOfResults yearOfResults(const Athlete &athlete, Date on)
{
    return std::move(yearsOfResults(athlete, on).front());
}

bool hasFreshResult(const Athlete &athlete, Date on)
{
    return std::ranges::any_of(athlete.results,
        [on](const RaceResult &result) { return isRunUpTo(result, on) && on - result.date <= kFreshDays; });
}

bool hasResult(const Athlete &athlete, Date on)
{
    return std::ranges::any_of(
        athlete.results, [on](const RaceResult &result) { return isRunUpTo(result, on); });
}

const RaceResult *bestThatMayCount(const Athlete &athlete, Distance distance, Date on)
{
    const RaceResult *best = nullptr;
    for (const auto &result : athlete.results) {
        const bool isOne = result.distance == distance && result.use == PaceUse::Counts
            && isRunUpTo(result, on) && !isTimedBetter(result, athlete.results);
        if (isOne && (!best || result.time.time < best->time.time))
            best = &result;
    }
    return best;
}

bool makeALine(const RaceResult &a, const RaceResult &b)
{
    const auto [shorter, longer] = std::minmax(a.distance, b.distance);
    return longer * 10 >= shorter * kLeastRatioTenths;
}

const RaceResult *fastestFlying(const std::vector<RaceResult> &results)
{
    const RaceResult *fastest = nullptr;
    for (const auto &result : results) {
        if (isFlyingSprint(result) && (!fastest || paceOf(result).isFasterThan(paceOf(*fastest))))
            fastest = &result;
    }
    return fastest;
}

bool isRace(Distance distance)
{
    return distance >= kShortestForRaces;
}

KnownRace known(const RaceResult &result)
{
    return { result.distance, result.time.time };
}

} // namespace fivepace
