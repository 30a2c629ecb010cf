// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/ladder.h"

#include "domain/people/countingresults.h"

#include <algorithm>
#include <cmath>

namespace fivepace {

namespace {

constexpr Distance kShortestOverTime = Distance::metres(3000); // of what is raced for an hour or more
constexpr Distance kShortestByVdot = Distance::metres(3000); // of the rungs that it is preferred for
constexpr Distance kFlyingReference = Distance::metres(30);
constexpr double kFarRatio = 4; // see Confidence

double ratio(Distance a, Distance b)
{
    const auto [shorter, longer] = std::minmax(a, b);
    return longer.inMetres() / shorter.inMetres();
}

/// 60 or 90 min; empty for the other rungs.
std::optional<Duration> timeOf(PaceRung rung)
{
    if (rung == PaceRung::Min60)
        return std::chrono::minutes(60);
    return rung == PaceRung::Min90 ? std::optional<Duration>(std::chrono::minutes(90)) : std::nullopt;
}

RungPace rungPace(PaceRung rung, Pace pace, Distance distance, PaceSource source)
{
    return { .rung = rung, .pace = pace, .distance = distance, .source = std::move(source) };
}

PaceSource sourceOf(SourceKind kind, std::optional<PaceModel> model, std::vector<RaceResult> from)
{
    return { .kind = kind, .model = model, .from = std::move(from) };
}

/// The race as the model takes it; `added` is what it adds to a hand time.
KnownRace asTakenBy(PaceModel model, const RaceResult &result, Duration &added)
{
    auto race = known(result);
    if (result.time.method == TimingMethod::Hand)
        added = handTimeOffset(model, result.distance);
    race.time += added;
    return race;
}

/// The distance between two that takes `time`, to 10 cm, by halving; empty where it is not between them or
/// where `timeOver` has no answer beside it.
template <class TimeOver>
std::optional<Distance> distanceRacedIn(
    Duration time, Distance shorter, Distance longer, const TimeOver &timeOver)
{
    const auto atShortest = timeOver(shorter);
    if (!atShortest || *atShortest > time)
        return {};
    while (longer - shorter > Distance::millimetres(100)) {
        const auto middle = Distance::millimetres((shorter + longer).inMillimetres() / 2);
        const auto there = timeOver(middle);
        (!there || *there > time ? longer : shorter) = middle;
    }
    return timeOver(longer) ? std::optional(shorter) : std::nullopt;
}

} // namespace

Ladder::Ladder(const Athlete &athlete, Date on, std::vector<RaceResult> results,
    std::optional<PaceModel> model, bool modelAlone)
    : m_athlete(athlete)
    , m_on(on)
    , m_model(model)
    , m_modelAlone(modelAlone)
    , m_results(std::move(results))
{
}

std::optional<RungPace> Ladder::at(PaceRung rung)
{
    m_gap = { rung, m_model, PredictionGap::None };
    if (auto byHand = handPace(rung))
        return byHand;
    auto pace = rung == PaceRung::MaxVelocity ? flying() : worked(rung);
    if (pace)
        pace->confidence = confidenceIn(*pace);
    return pace;
}

std::optional<RungPace> Ladder::handPace(PaceRung rung) const
{
    const auto found = std::ranges::find_if(m_athlete.handPaces,
        [&](const HandPace &hand) { return hand.rung == rung && (!hand.until || *hand.until >= m_on); });
    if (found == m_athlete.handPaces.end())
        return {};
    auto distance = lengthOf(rung).value_or(kFlyingReference);
    if (const auto time = timeOf(rung))
        distance = found->pace.distanceIn(*time);
    return rungPace(rung, found->pace, distance, { .kind = SourceKind::Hand, .until = found->until });
}

/// Only a flying sprint says how fast somebody is at full speed.
std::optional<RungPace> Ladder::flying() const
{
    const auto *fastest = fastestFlying(m_results);
    if (!fastest)
        return {};
    return rungPace(PaceRung::MaxVelocity, paceOf(*fastest), kFlyingReference,
        sourceOf(SourceKind::Own, {}, { *fastest }));
}

std::optional<RungPace> Ladder::worked(PaceRung rung)
{
    if (auto result = own(rung))
        return result;
    if (!m_model)
        return byPreference(rung);
    if (auto chosen = byChosen(rung))
        return chosen;
    // A time slower than a table reaches stays a gap: a little faster, the table would answer.
    if (m_modelAlone || m_gap.gap == PredictionGap::SlowerThanTable)
        return {};
    auto preferred = byPreference(rung);
    if (preferred)
        preferred->unreached = m_model;
    return preferred;
}

std::optional<RungPace> Ladder::byChosen(PaceRung rung)
{
    const auto time = timeOf(rung);
    if (*m_model == PaceModel::Fit) {
        m_gap.gap = m_results.size() < 2 ? PredictionGap::NeedsTwoResults : PredictionGap::OutsideRange;
        return time ? lineOverTime(rung, *time) : betweenTwo(rung, *lengthOf(rung));
    }
    if (!time)
        return byModel(rung, *lengthOf(rung), *m_model);
    const auto *longest = nearest(kMarathon, *m_model);
    if (longest)
        return modelOverTime(rung, *time, *m_model, *longest);
    if (hasRaces())
        m_gap.gap = PredictionGap::NoResultInRange;
    return {};
}

std::optional<RungPace> Ladder::byPreference(PaceRung rung)
{
    if (const auto time = timeOf(rung))
        return preferredOverTime(rung, *time);
    if (auto same = sameStep(rung))
        return same;
    if (auto between = betweenTwo(rung, *lengthOf(rung)))
        return between;
    return byModel(rung, *lengthOf(rung), preferredModel(*lengthOf(rung)));
}

/// Beyond own results (domain 3.0): VDOT for 3000 m and longer, from 1500 m or more; else Horwill's steps,
/// since VDOT says nothing below 1500 m.
PaceModel Ladder::preferredModel(Distance distance) const
{
    const auto *from = nearest(distance, PaceModel::Horwill);
    const bool isLong = from && distance >= kShortestByVdot && isByVdot(*from);
    return isLong ? PaceModel::Vdot : PaceModel::Horwill;
}

bool Ladder::isByVdot(const RaceResult &result) const
{
    return reaches(PaceModel::Vdot, m_athlete.category, result.distance);
}

std::optional<RungPace> Ladder::own(PaceRung rung) const
{
    const auto length = lengthOf(rung);
    const auto *result = length ? find(*length) : nullptr;
    if (!result)
        return {};
    return rungPace(rung, paceOf(*result), *length, sourceOf(SourceKind::Own, {}, { *result }));
}

/// 1500 and mile are one step of the ladder: the other one's result gives the pace.
std::optional<RungPace> Ladder::sameStep(PaceRung rung) const
{
    const RaceResult *same = nullptr;
    if (rung == PaceRung::M1500)
        same = find(kMile);
    if (rung == PaceRung::Mile)
        same = find(Distance::metres(1500));
    if (!same)
        return {};
    return rungPace(
        rung, paceOf(*same), *lengthOf(rung), sourceOf(SourceKind::Model, PaceModel::Horwill, { *same }));
}

/// The line through the nearest shorter and the nearest longer result.
std::optional<RungPace> Ladder::betweenTwo(PaceRung rung, Distance distance) const
{
    const auto longer
        = std::ranges::find_if(m_results, [&](const auto &result) { return result.distance > distance; });
    if (longer == m_results.begin() || longer == m_results.end())
        return {};
    const auto shorter = longer - 1;
    if (!isRace(shorter->distance) || !makeALine(*shorter, *longer))
        return {};
    return rungPace(rung, Pace::of(distance, fitBetween(known(*shorter), known(*longer), distance)), distance,
        sourceOf(SourceKind::Between, PaceModel::Fit, { *shorter, *longer }));
}

/// From the nearest result that the model reaches from. Which one that is depends on distances alone, so that
/// a faster time never changes it.
std::optional<RungPace> Ladder::byModel(PaceRung rung, Distance distance, PaceModel model)
{
    const auto *result = nearest(distance, model);
    if (!result) {
        const bool isReached = reaches(model, m_athlete.category, distance);
        if (hasRaces())
            m_gap.gap = isReached ? PredictionGap::NoResultInRange : PredictionGap::OutsideRange;
        return {};
    }
    auto source = sourceOf(SourceKind::Model, model, { *result });
    const auto race = asTakenBy(model, *result, source.addedToHandTime);
    const auto prediction = predictTime(model, m_athlete.category, race, distance);
    m_gap.gap = prediction.gap;
    if (!prediction.time)
        return {};
    return rungPace(rung, Pace::of(distance, *prediction.time), distance, std::move(source));
}

/// On the line through the two neighbouring results that `time` lies between.
std::optional<RungPace> Ladder::lineOverTime(PaceRung rung, Duration time) const
{
    const auto longer = std::ranges::find_if(m_results,
        [time](const RaceResult &result) { return isRace(result.distance) && result.time.time > time; });
    if (longer == m_results.begin() || longer == m_results.end())
        return {};
    const auto shorter = longer - 1;
    if (!isRace(shorter->distance) || !makeALine(*shorter, *longer))
        return {};
    const auto timeOver = [&](Distance distance) {
        return std::optional(fitBetween(known(*shorter), known(*longer), distance));
    };
    const auto distance = distanceRacedIn(time, shorter->distance, longer->distance, timeOver);
    if (!distance)
        return {};
    return rungPace(rung, Pace::of(*distance, time), *distance,
        sourceOf(SourceKind::Between, PaceModel::Fit, { *longer, *shorter }));
}

/// Off the line, as the 10 000 is worked out, so that it is not faster than that.
std::optional<RungPace> Ladder::preferredOverTime(PaceRung rung, Duration time)
{
    if (auto between = lineOverTime(rung, time))
        return between;
    const RaceResult *longest = nullptr; // of those that take no longer than `time`
    const RaceResult *shortest = nullptr;
    for (const auto &result : m_results) {
        if (!isRace(result.distance))
            continue;
        shortest = shortest ? shortest : &result;
        longest = result.time.time <= time ? &result : longest;
    }
    if (!longest)
        return shortest ? modelOverTime(rung, time, PaceModel::Vdot, *shortest) : std::nullopt;
    return modelOverTime(rung, time, isByVdot(*longest) ? PaceModel::Vdot : PaceModel::Horwill, *longest);
}

std::optional<RungPace> Ladder::modelOverTime(
    PaceRung rung, Duration time, PaceModel model, const RaceResult &result)
{
    auto source = sourceOf(SourceKind::Model, model, { result });
    const auto race = asTakenBy(model, result, source.addedToHandTime);
    m_gap.gap = PredictionGap::OutsideRange;
    if (model == PaceModel::Vdot) {
        const auto raced = distanceByVdot(race, time);
        const bool isWithin = raced >= kShortestOverTime && raced <= kMarathon;
        return isWithin ? std::optional(rungPace(rung, Pace::of(raced, time), raced, std::move(source)))
                        : std::nullopt;
    }
    const auto timeOver = [&](Distance distance) {
        const auto prediction = predictTime(model, m_athlete.category, race, distance);
        if (prediction.gap == PredictionGap::SlowerThanTable)
            m_gap.gap = prediction.gap;
        return prediction.time;
    };
    const auto distance = distanceRacedIn(time, kShortestOverTime, kMarathon, timeOver);
    if (!distance)
        return {};
    return rungPace(rung, Pace::of(*distance, time), *distance, std::move(source));
}

const RaceResult *Ladder::find(Distance distance) const
{
    const auto found = std::ranges::find(m_results, distance, &RaceResult::distance);
    return found == m_results.end() ? nullptr : &*found;
}

/// The race nearest in ratio that the model reaches from; null where there is none.
const RaceResult *Ladder::nearest(Distance distance, PaceModel model) const
{
    const RaceResult *best = nullptr;
    for (const auto &result : m_results) {
        if (!isRace(result.distance) || !reaches(model, m_athlete.category, result.distance))
            continue;
        if (!best || ratio(result.distance, distance) < ratio(best->distance, distance))
            best = &result;
    }
    return best;
}

bool Ladder::hasRaces() const
{
    return std::ranges::any_of(m_results, isRace, &RaceResult::distance);
}

Confidence Ladder::confidenceIn(const RungPace &pace) const
{
    if (pace.source.kind == SourceKind::Own)
        return Confidence::OwnResult;
    bool hasShorter = false, hasLonger = false;
    double near = kFarRatio + 1;
    for (const auto &result : m_results) {
        if (!isRace(result.distance))
            continue;
        hasShorter = hasShorter || result.distance <= pace.distance;
        hasLonger = hasLonger || result.distance >= pace.distance;
        near = std::min(near, ratio(result.distance, pace.distance));
    }
    if (hasShorter && hasLonger)
        return Confidence::InsideOwnResults;
    return near > kFarRatio ? Confidence::FarBeyondThem : Confidence::BeyondThem;
}

} // namespace fivepace
