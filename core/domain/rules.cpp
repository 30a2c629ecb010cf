// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr Distance kShortRep = Distance::metres(50);
constexpr Duration kRestStep = std::chrono::seconds(5);
constexpr int kTight = 2;

bool isTimed(const RepResult &result)
{
    return result.time.has_value();
}

Duration roundedTo(Duration time, Duration step)
{
    return (time + step / 2) / step * step;
}

/// Our proposal (domain 1.5): all done, 80 % on target, no harder than planned and no fade earn the next
/// level.
NextStep stepFor(const StepAdvice &advice)
{
    const auto atLeast = [&](int percent) { return advice.onTarget * 100 >= advice.judged * percent; };
    if (advice.undone > 0 || !atLeast(50) || advice.harder >= 2 || advice.tight)
        return NextStep::StepBack;
    return atLeast(80) && advice.harder <= 0 && !advice.fade ? NextStep::Progress : NextStep::Repeat;
}

} // namespace

bool isReadyForPaceWork(const Athlete &athlete, Date on)
{
    return athlete.baseDone && *athlete.baseDone <= on && athlete.transitionDone
        && *athlete.transitionDone <= on;
}

Majority fasterThanSlowerPace(const std::vector<RepTarget> &targets, const std::vector<RepResult> &results)
{
    Majority majority;
    for (std::size_t i = 0; i < std::min(targets.size(), results.size()); ++i) {
        if (!isTimed(results[i]) || !targets[i].slowest)
            continue;
        ++majority.timed;
        if (results[i].time->time < *targets[i].slowest)
            ++majority.faster;
    }
    return majority;
}

Duration repTolerance(TimingMethod method)
{
    return Duration(method == TimingMethod::Hand ? 200 : 50);
}

std::vector<RepVerdict> judgeReps(const std::vector<Length> &lengths, const std::vector<RepTarget> &targets,
    const std::vector<RepResult> &results)
{
    std::vector<RepVerdict> verdicts(results.size());
    for (std::size_t i = 0; i < std::min({ lengths.size(), targets.size(), results.size() }); ++i) {
        auto &verdict = verdicts[i];
        const auto planned = i > 0 ? targets[i - 1].recovery.duration : std::nullopt;
        const auto taken = i > 0 ? results[i - 1].recoveryTaken : std::nullopt;
        verdict.recoveryCutShort = planned && taken && taken->count() * 10 < planned->count() * 9;
        if (!isTimed(results[i]))
            continue;
        const auto &run = *results[i].time;
        std::optional<RepTime> before;
        for (std::size_t j = 0; j < i; ++j) {
            if (lengths[j] == lengths[i] && isTimed(results[j]))
                before = results[j].time;
        }
        const auto tolerance
            = before ? std::max(repTolerance(run.method), repTolerance(before->method)) : Duration();
        if (targets[i].slowest && run.time > *targets[i].slowest)
            verdict.flag = RepFlag::SlowerThanBand;
        else if (before && run.time > before->time + tolerance)
            verdict.flag = RepFlag::SlowerThanBefore;
        else if (targets[i].time && run.time < *targets[i].time)
            verdict.flag = RepFlag::Faster;
        else if (targets[i].time && run.time > *targets[i].time)
            verdict.flag = RepFlag::OffTarget;
    }
    return verdicts;
}

Recovery recoveryForSprinter(const Recovery &planned, const Length &rep, int percent)
{
    const auto *distance = std::get_if<Distance>(&rep);
    if (distance && *distance <= kShortRep)
        return planned;
    auto longer = planned;
    for (auto *duration : { &longer.duration, &longer.durationMax }) {
        if (*duration)
            **duration = roundedTo(**duration * percent / 100, kRestStep);
    }
    return longer;
}

bool breaksRuleOne(const Entry &entry)
{
    return entry.looseness && *entry.looseness <= kTight;
}

bool finishesEasilyOnShortRecovery(const Entry &entry)
{
    if (!entry.rpe || *entry.rpe > 5)
        return false;
    Duration planned {};
    Duration taken {};
    for (std::size_t i = 0; i < std::min(entry.frozen.size(), entry.results.size()); ++i) {
        const auto &stated = entry.frozen[i].recovery.duration;
        const auto &actual = entry.results[i].recoveryTaken;
        if (stated && actual) {
            planned += *stated;
            taken += *actual;
        }
    }
    return planned.count() > 0 && taken.count() * 10 <= planned.count() * 6;
}

bool lacksTopSpeed(const std::vector<const Entry *> &entriesAt400Pace)
{
    constexpr int kFew = 3;
    const auto cues = std::ranges::count_if(entriesAt400Pace, [](const Entry *entry) {
        const auto majority = fasterThanSlowerPace(entry->frozen, entry->results);
        return entry->recoveredEarly && majority.timed > 0 && !majority.holds();
    });
    return cues >= kFew;
}

std::optional<bool> isOnTarget(const RepTarget &target, const RepTime &time)
{
    if (target.slowest)
        return time.time <= *target.slowest;
    if (target.time)
        return time.time.count() * 100 <= target.time->count() * 101;
    return {};
}

std::optional<StepAdvice> nextStep(const Session &session, const Entry &entry)
{
    const auto planned = runningOrder(session.workout.main);
    const auto wanted
        = entry.reps ? std::min(planned.size(), static_cast<std::size_t>(*entry.reps)) : planned.size();
    StepAdvice advice;
    std::size_t timed = 0;
    const RepTime *first = nullptr;
    const RepTime *last = nullptr;
    for (std::size_t i = 0; i < std::min({ wanted, entry.results.size(), entry.frozen.size() }); ++i) {
        const auto &time = entry.results[i].time;
        if (!time)
            continue;
        ++timed;
        if (const auto on = isOnTarget(entry.frozen[i], *time)) {
            ++advice.judged;
            advice.onTarget += *on ? 1 : 0;
        }
        if (planned[i].what.length == planned.front().what.length) {
            first = first ? first : &*time;
            last = &*time;
        }
    }
    if (timed * 2 < wanted || timed == 0)
        return {};

    advice.planned = static_cast<int>(wanted);
    advice.undone = static_cast<int>(wanted - timed);
    advice.harder = entry.rpe && session.plannedRpe ? *entry.rpe - *session.plannedRpe : 0;
    advice.tight = breaksRuleOne(entry);
    if (last && last->time > first->time + repTolerance(last->method))
        advice.fade = last->time - first->time;
    advice.step = stepFor(advice);
    return advice;
}

StraightNeeded straightFor(const FlyingStart &flying)
{
    const auto run = flying.build + flying.fly;
    return { Distance::metres(10 + 50) + run, Distance::metres(20 + 100) + run };
}

} // namespace fivepace
