// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/trends.h"

#include "domain/values/timetext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fivepace {

namespace {

Distance timedDistance(const Rep &rep)
{
    if (rep.flying)
        return rep.flying->fly;
    const auto *distance = std::get_if<Distance>(&rep.length);
    return distance ? *distance : Distance();
}

bool passes(const Session &session, const RepFilter &filter)
{
    return (!filter.rung || stepOf(*filter.rung) == stepOf(session.workout.rung))
        && (!filter.from || session.date >= *filter.from) && (!filter.to || session.date <= *filter.to);
}

std::vector<TrendRep> repsOf(const Session &session, const Entry &entry, const RepFilter &filter)
{
    std::vector<TrendRep> reps;
    const auto order = runningOrder(session.workout.main);
    for (std::size_t i = 0; i < std::min(order.size(), entry.results.size()); ++i) {
        const auto &result = entry.results[i];
        const auto target = i < entry.frozen.size() ? entry.frozen[i] : RepTarget();
        const auto distance = target.ownLength.value_or(timedDistance(order[i].what));
        if (result == RepResult {} || (filter.distance && distance != *filter.distance))
            continue;
        TrendRep rep;
        rep.set = order[i].set;
        rep.rep = order[i].rep;
        rep.distance = distance;
        rep.time = result.time;
        rep.ending = result.ending;
        rep.target = target.time;
        rep.slowest = target.slowest;
        rep.standing = standingOf(target, result);
        rep.percentOfTarget = percentOfTarget(target, result);
        rep.faster = isFasterThanSlowerPace(target, result, session.workout.rung);
        reps.push_back(rep);
    }
    return reps;
}

void summarise(TrendSession &trend)
{
    std::int64_t sum = 0;
    int timed = 0;
    MeanOfTarget ofTarget;
    bool oneLength = true;
    for (const auto &rep : trend.reps) {
        oneLength = oneLength && rep.distance == trend.reps.front().distance;
        if (rep.standing == RepStanding::NotTimed)
            continue;
        sum += rep.time->time.count();
        ++timed;
        ofTarget.add(rep.percentOfTarget);
    }
    if (timed > 0 && oneLength)
        trend.mean = Duration((sum + timed / 2) / timed);
    trend.percentOfTarget = ofTarget.value();
}

/// True where all reps of both sessions have one length, so that their means compare.
bool haveOneLength(const TrendSession &first, const TrendSession &second)
{
    return first.mean && second.mean && first.reps.front().distance == second.reps.front().distance;
}

} // namespace

std::vector<TrendSession> repTimes(const Squad &squad, AthleteId athlete, const RepFilter &filter)
{
    std::vector<TrendSession> trends;
    for (const auto *entry : entriesOf(squad, athlete)) {
        const auto *planned = squad.find(entry->session);
        if (!planned)
            continue;
        const auto own = entry->own ? std::optional(asRunBy(*planned, entry)) : std::nullopt;
        const auto *session = own ? &*own : planned;
        if (!passes(*session, filter))
            continue;
        TrendSession trend;
        trend.session = session->id;
        trend.date = session->date;
        trend.workout = session->workout.name;
        trend.workoutId = session->workout.id;
        trend.rung = session->workout.rung;
        trend.slowerRung = slowerThan(session->workout.rung);
        trend.reps = repsOf(*session, *entry, filter);
        trend.rpe = entry->rpe;
        trend.plannedRpe = session->plannedRpe;
        if (trend.reps.empty())
            continue;
        summarise(trend);
        trends.push_back(std::move(trend));
    }
    std::ranges::stable_sort(trends, {}, &TrendSession::date);
    return trends;
}

std::vector<Distance> repLengths(const Squad &squad, AthleteId athlete)
{
    std::map<Distance, int> counts;
    for (const auto &session : repTimes(squad, athlete, {})) {
        for (const auto &rep : session.reps) {
            if (rep.time && !rep.distance.isZero())
                ++counts[rep.distance];
        }
    }
    std::vector<Distance> lengths;
    lengths.reserve(counts.size());
    for (const auto &[distance, count] : counts)
        lengths.push_back(distance);
    std::ranges::stable_sort(lengths, [&](Distance a, Distance b) { return counts[a] > counts[b]; });
    return lengths;
}

ValueRange middleOf(std::vector<double> values)
{
    constexpr double kShare = 0.15, kDeviations = 6;
    const auto medianOf = [](std::vector<double> all) {
        std::ranges::sort(all);
        const auto half = all.size() / 2;
        return all.size() % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
    };
    if (values.empty())
        return {};
    const double median = medianOf(values);
    std::vector<double> deviations;
    deviations.reserve(values.size());
    for (const double value : values)
        deviations.push_back(std::abs(value - median));
    const double most = std::max(kDeviations * medianOf(deviations), kShare * std::abs(median));
    std::erase_if(values, [&](double value) { return std::abs(value - median) > most; });
    const auto [least, greatest] = std::ranges::minmax(values);
    return { least, greatest };
}

const TrendSession *comparable(const std::vector<TrendSession> &sessions, std::size_t latest)
{
    const auto &last = sessions[latest];
    const auto lastOf = [&](auto isSame) -> const TrendSession * {
        for (auto i = latest; i-- > 0;) {
            if (isSame(sessions[i]) && haveOneLength(sessions[i], last))
                return &sessions[i];
        }
        return nullptr;
    };
    const auto *workout = lastOf([&](const TrendSession &each) {
        return each.workout == last.workout && (each.workoutId == last.workoutId || each.workoutId.isNull());
    });
    return workout ? workout
                   : lastOf([&](const TrendSession &each) { return stepOf(each.rung) == stepOf(last.rung); });
}

RepSummary summarise(const std::vector<TrendSession> &sessions)
{
    RepSummary summary;
    for (const auto &session : sessions) {
        for (const auto &rep : session.reps) {
            summary.comparedInAll += rep.faster ? 1 : 0;
            summary.faster += rep.faster.value_or(false) ? 1 : 0;
        }
    }
    if (sessions.empty())
        return summary;
    const auto &latest = sessions.back();
    summary.latestMean = latest.mean;
    if (const auto *before = comparable(sessions, sessions.size() - 1)) {
        summary.changeSinceBefore
            = rounded(*latest.mean, Precision::Tenth) - rounded(*before->mean, Precision::Tenth);
        summary.before = before->date;
    }

    std::vector<double> times;
    for (const auto &rep : latest.reps) {
        if (rep.standing == RepStanding::NotTimed)
            continue;
        summary.judged += rep.isJudged() ? 1 : 0;
        summary.inBand += rep.inBand() ? 1 : 0;
        times.push_back(static_cast<double>(rep.time->time.count()));
    }
    if (latest.mean && times.size() >= 3) {
        const auto third = times.size() / 3;
        double last = 0;
        for (std::size_t i = times.size() - third; i < times.size(); ++i)
            last += times[i] / static_cast<double>(third);
        const double best = *std::ranges::min_element(times);
        summary.dropOffPercent = (last - best) / best * 100;
    }
    return summary;
}

std::vector<CurvePoint> speedCurve(const Athlete &athlete, Date on, const PaceSettings &squad)
{
    const auto paces = PaceTable::from(athlete, on, squad);
    const auto *target = paces.at(athlete.targetRace);
    std::vector<CurvePoint> points;
    for (const auto &rung : paces.rungs()) {
        // 1500 and mile are one step: the target race of the two is drawn, else the 1500.
        const bool isMiler = athlete.targetRace == PaceRung::Mile;
        const bool isTwin = rung.rung == (isMiler ? PaceRung::M1500 : PaceRung::Mile);
        if (rung.rung == PaceRung::MaxVelocity || isTwin)
            continue;
        CurvePoint point { rung.rung, rung.distance, rung.pace.per400(), rung.source.kind, {} };
        if (target && lengthOf(rung.rung)) {
            const auto line = predictTime(PaceModel::Horwill, athlete.category,
                { target->distance, target->pace.timeFor(target->distance) }, rung.distance);
            if (line.time)
                point.horwillPer400 = Pace::of(rung.distance, *line.time).per400();
        }
        points.push_back(point);
    }
    return points;
}

namespace {

/// Oldest first.
std::vector<const Cycle *> latestCycles(const Squad &squad, GroupId group)
{
    auto cycles = cyclesOf(squad, group);
    if (cycles.size() > kMostCyclesInHistory)
        cycles.erase(cycles.begin(), cycles.end() - static_cast<std::ptrdiff_t>(kMostCyclesInHistory));
    return cycles;
}

} // namespace

std::vector<CycleBalance> balanceHistory(const Squad &squad, GroupId group)
{
    std::vector<CycleBalance> history;
    for (const auto *cycle : latestCycles(squad, group))
        history.push_back({ cycle->id, cycle->name, balanceOf(squad, *cycle) });
    return history;
}

std::vector<CycleBalance> balanceHistory(const Squad &squad, AthleteId id)
{
    const auto *athlete = squad.find(id);
    std::vector<CycleBalance> history;
    if (!athlete || athlete->groups.empty())
        return history;
    for (const auto *cycle : latestCycles(squad, athlete->groups.front()))
        history.push_back({ cycle->id, cycle->name, balanceOf(squad, *cycle, id) });
    return history;
}

} // namespace fivepace
