// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paces.h"

#include <algorithm>
#include <cmath>

namespace fivepace {

namespace {

constexpr std::chrono::days kRecent { 365 }; // an older result counts only where there is no newer one (ours)
constexpr std::chrono::days kMostApart { 365 }; // two results that make a line (domain 3.9)
constexpr int kLeastRatioTenths = 13; // of their distances (domain 3.9)
constexpr Distance kStandingSprint
    = Distance::metres(60); // from here on a sprint is a race from a standing start
constexpr Distance kShortestOverTime = Distance::metres(3000); // of what is raced for an hour or more
constexpr Distance kShortestForRaces = Distance::metres(300);
constexpr Distance kFlyingReference = Distance::metres(30);

/// Races and trials before estimates, recent before old, then the faster.
bool isBetter(const RaceResult &a, const RaceResult &b, Date on)
{
    const bool aEstimate = a.kind == ResultKind::Estimate;
    const bool bEstimate = b.kind == ResultKind::Estimate;
    if (aEstimate != bEstimate)
        return bEstimate;
    const bool aRecent = on - a.date <= kRecent;
    const bool bRecent = on - b.date <= kRecent;
    if (aRecent != bRecent)
        return aRecent;
    return a.time.time < b.time.time;
}

/// The result that counts for each distance, short to long.
std::vector<RaceResult> bests(const Athlete &athlete, Date on)
{
    std::vector<RaceResult> best;
    for (const auto &result : athlete.results) {
        if (result.date > on)
            continue;
        const auto same = std::ranges::find(best, result.distance, &RaceResult::distance);
        if (same == best.end())
            best.push_back(result);
        else if (isBetter(result, *same, on))
            *same = result;
    }
    std::ranges::sort(best, {}, &RaceResult::distance);
    return best;
}

KnownRace known(const RaceResult &result)
{
    return { result.distance, result.time.time };
}

double apart(Distance a, Distance b)
{
    return std::abs(std::log(a.inMetres() / b.inMetres()));
}

bool makeALine(const RaceResult &a, const RaceResult &b)
{
    const auto [shorter, longer] = std::minmax(a.distance, b.distance);
    return longer * 10 >= shorter * kLeastRatioTenths && std::chrono::abs(a.date - b.date) <= kMostApart;
}

/// Works out one athlete's rungs on one day.
class Ladder {
public:
    Ladder(const Athlete &athlete, Date on, std::optional<PaceModel> model)
        : m_athlete(athlete)
        , m_on(on)
        , m_model(model)
        , m_bests(bests(athlete, on))
    {
    }

    std::optional<RungPace> at(PaceRung rung)
    {
        m_gap = { rung, m_model, PredictionGap::None };
        if (auto byHand = handPace(rung))
            return byHand;
        if (rung == PaceRung::MaxVelocity)
            return flying();
        if (rung == PaceRung::Min60)
            return overTime(rung, std::chrono::minutes(60));
        if (rung == PaceRung::Min90)
            return overTime(rung, std::chrono::minutes(90));
        return race(rung, *lengthOf(rung));
    }
    const RungGap &gap() const { return m_gap; }

private:
    std::optional<RungPace> handPace(PaceRung rung) const
    {
        const auto found = std::ranges::find_if(m_athlete.handPaces,
            [&](const HandPace &hand) { return hand.rung == rung && (!hand.until || *hand.until >= m_on); });
        if (found == m_athlete.handPaces.end())
            return {};
        auto distance = lengthOf(rung).value_or(kFlyingReference);
        if (rung == PaceRung::Min60)
            distance = found->pace.distanceIn(std::chrono::minutes(60));
        if (rung == PaceRung::Min90)
            distance = found->pace.distanceIn(std::chrono::minutes(90));
        return RungPace { rung, found->pace, distance, { SourceKind::Hand, {}, {} } };
    }

    /// Only a flying sprint says how fast somebody is at full speed.
    std::optional<RungPace> flying() const
    {
        const RaceResult *fastest = nullptr;
        for (const auto &best : m_bests) {
            const bool isFlying = best.distance < kStandingSprint;
            if (isFlying && (!fastest || paceOf(best).isFasterThan(paceOf(*fastest))))
                fastest = &best;
        }
        if (!fastest)
            return {};
        return RungPace { PaceRung::MaxVelocity, paceOf(*fastest), kFlyingReference,
            { SourceKind::Own, {}, { *fastest } } };
    }

    std::optional<RungPace> race(PaceRung rung, Distance distance)
    {
        if (const auto *own = find(distance))
            return RungPace { rung, paceOf(*own), distance, { SourceKind::Own, {}, { *own } } };
        if (m_model)
            return byModel(rung, distance, *m_model);
        if (const auto *same = sameStep(rung))
            return RungPace { rung, paceOf(*same), distance,
                { SourceKind::Model, PaceModel::Horwill, { *same } } };
        if (auto between = betweenTwo(rung, distance))
            return between;
        return byModel(rung, distance, PaceModel::Horwill);
    }

    /// 1500 and mile are one step of the ladder: the other one's result gives the pace.
    const RaceResult *sameStep(PaceRung rung) const
    {
        if (rung == PaceRung::M1500)
            return find(kMile);
        return rung == PaceRung::Mile ? find(Distance::metres(1500)) : nullptr;
    }

    /// The line through the nearest shorter and the nearest longer result.
    std::optional<RungPace> betweenTwo(PaceRung rung, Distance distance) const
    {
        const auto longer
            = std::ranges::find_if(m_bests, [&](const auto &best) { return best.distance > distance; });
        if (longer == m_bests.begin() || longer == m_bests.end())
            return {};
        const auto shorter = longer - 1;
        if (shorter->distance < kShortestForRaces || !makeALine(*shorter, *longer))
            return {};
        return RungPace { rung, Pace::of(distance, fitBetween(known(*shorter), known(*longer), distance)),
            distance, { SourceKind::Between, PaceModel::Fit, { *shorter, *longer } } };
    }

    /// The nearest result from which the model reaches; Fit takes the two nearest that make a line.
    std::optional<RungPace> byModel(PaceRung rung, Distance distance, PaceModel model)
    {
        const auto near = byNearness(distance);
        if (model == PaceModel::Fit) {
            m_gap.gap = PredictionGap::NeedsTwoResults;
            for (std::size_t i = 1; i < near.size(); ++i) {
                if (!makeALine(near[0], near[i]))
                    continue;
                const auto time = fitBetween(known(near[0]), known(near[i]), distance);
                if (time.count() > 0)
                    return RungPace { rung, Pace::of(distance, time), distance,
                        { SourceKind::Model, model, { near[0], near[i] } } };
            }
            return {};
        }
        for (const auto &result : near) {
            const auto prediction = predictTime(model, m_athlete.category, known(result), distance);
            if (prediction.time)
                return RungPace { rung, Pace::of(distance, *prediction.time), distance,
                    { SourceKind::Model, model, { result } } };
            m_gap.gap = prediction.gap;
        }
        return {};
    }

    /// The pace that could be raced for `time`: by the chosen model from the longest result it reaches from,
    /// else on the line through the two results that `time` lies between, else as the 10 000 is worked out,
    /// so that it is not faster: by VDOT from a 10 000 or more, by Horwill's steps from less.
    std::optional<RungPace> overTime(PaceRung rung, Duration time)
    {
        const auto longest = byNearness(kMarathon);
        if (longest.empty())
            return {};
        if (m_model)
            return *m_model == PaceModel::Fit ? fitOverTime(rung, time, longest)
                                              : modelOverTime(rung, time, *m_model, longest);
        const auto inTime = [time](const RaceResult &result) { return result.time.time <= time; };
        const auto shorter = std::ranges::find_if(longest, inTime);
        if (shorter == longest.end())
            return modelOverTime(rung, time, PaceModel::Vdot, { longest.back() });
        if (shorter != longest.begin() && makeALine(*shorter, *(shorter - 1)))
            return onLine(rung, time, { SourceKind::Between, PaceModel::Fit, { *shorter, *(shorter - 1) } },
                shorter->distance, (shorter - 1)->distance);
        const bool isLong = shorter->distance >= *lengthOf(PaceRung::M10000);
        return modelOverTime(rung, time, isLong ? PaceModel::Vdot : PaceModel::Horwill, { *shorter });
    }

    std::optional<RungPace> modelOverTime(
        PaceRung rung, Duration time, PaceModel model, const std::vector<RaceResult> &results)
    {
        for (const auto &result : results) {
            const auto timeOver = [&](Distance distance) {
                const auto prediction = predictTime(model, m_athlete.category, known(result), distance);
                if (!prediction.time)
                    m_gap.gap = prediction.gap;
                return prediction.time;
            };
            if (const auto distance = distanceRacedIn(time, kShortestOverTime, kMarathon, timeOver))
                return RungPace { rung, Pace::of(*distance, time), *distance,
                    { SourceKind::Model, model, { result } } };
        }
        return {};
    }

    /// On the line through the longest result and the next longest that makes one with it.
    std::optional<RungPace> fitOverTime(PaceRung rung, Duration time, const std::vector<RaceResult> &longest)
    {
        m_gap.gap = PredictionGap::NeedsTwoResults;
        const auto second = std::ranges::find_if(
            longest, [&](const RaceResult &result) { return makeALine(longest.front(), result); });
        if (second == longest.end())
            return {};
        m_gap.gap = PredictionGap::OutsideRange;
        return onLine(rung, time, { SourceKind::Model, PaceModel::Fit, { longest.front(), *second } },
            kShortestOverTime, kMarathon);
    }

    static std::optional<RungPace> onLine(
        PaceRung rung, Duration time, const PaceSource &source, Distance shortest, Distance longest)
    {
        const auto timeOver = [&](Distance distance) {
            return std::optional(fitBetween(known(source.from.front()), known(source.from.back()), distance));
        };
        const auto distance = distanceRacedIn(time, shortest, longest, timeOver);
        if (!distance)
            return {};
        return RungPace { rung, Pace::of(*distance, time), *distance, source };
    }

    /// The distance between two that takes `time`, to 10 cm, by halving; empty where it is not between them
    /// or where `timeOver` has no answer beside it.
    template <class TimeOver>
    static std::optional<Distance> distanceRacedIn(
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

    std::vector<RaceResult> byNearness(Distance distance) const
    {
        std::vector<RaceResult> near;
        std::ranges::copy_if(m_bests, std::back_inserter(near),
            [](const auto &best) { return best.distance >= kShortestForRaces; });
        std::ranges::stable_sort(
            near, {}, [&](const RaceResult &result) { return apart(result.distance, distance); });
        return near;
    }

    const RaceResult *find(Distance distance) const
    {
        const auto found = std::ranges::find(m_bests, distance, &RaceResult::distance);
        return found == m_bests.end() ? nullptr : &*found;
    }

    static Pace paceOf(const RaceResult &result) { return Pace::of(result.distance, result.time.time); }

    const Athlete &m_athlete;
    Date m_on;
    std::optional<PaceModel> m_model;
    std::vector<RaceResult> m_bests;
    RungGap m_gap { PaceRung::M400, {}, PredictionGap::None };
};

} // namespace

PaceTable PaceTable::from(const Athlete &athlete, Date on, std::optional<PaceModel> model)
{
    PaceTable table;
    Ladder ladder(athlete, on, model);
    for (const auto rung : kAllRungs) {
        if (auto pace = ladder.at(rung))
            table.m_rungs.push_back(std::move(*pace));
        else
            table.m_gaps.push_back(ladder.gap());
    }
    return table;
}

const RungPace *PaceTable::at(PaceRung rung) const
{
    const auto found = std::ranges::find(m_rungs, rung, &RungPace::rung);
    return found == m_rungs.end() ? nullptr : &*found;
}

FivePaces fivePacesOf(const Athlete &athlete, const Group *group)
{
    if (athlete.fivePaces)
        return *athlete.fivePaces;
    if (group && group->fivePaces)
        return *group->fivePaces;
    return fivePacesFor(athlete.targetRace);
}

} // namespace fivepace
