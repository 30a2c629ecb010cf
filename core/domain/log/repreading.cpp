// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/repreading.h"

namespace fivepace {

namespace {

constexpr Distance kHardlyMeasured = Distance::metres(50);

} // namespace

bool isWhole(const RepResult &result)
{
    return result.time && result.ending == Ending::Full;
}

bool isAsked(const RepTarget &target)
{
    return target.time || target.slowest;
}

std::optional<Duration> edgeToBeat(const RepTarget &target, PaceRung session)
{
    const bool isOld = !target.rung && session == PaceRung::M400;
    return isOld ? target.slowest : target.beat;
}

bool isHardlyMeasured(const Rep &rep, const RepTime &time)
{
    const auto *length = std::get_if<Distance>(&rep.length);
    const auto timed = rep.flying ? rep.flying->fly : length ? *length : kHardlyMeasured + kHardlyMeasured;
    return time.method == TimingMethod::Hand && timed <= kHardlyMeasured;
}

RepStanding standingOf(const RepTarget &target, const RepResult &result)
{
    if (!isWhole(result))
        return RepStanding::NotTimed;
    if (!isAsked(target))
        return RepStanding::NoTarget;
    const auto time = result.time->time;
    if (target.fastest && time < *target.fastest)
        return RepStanding::TooFast;
    if (target.rung == PaceRung::MaxVelocity && target.slowest) // it is to be beaten
        return time < *target.slowest ? RepStanding::OnTarget : RepStanding::TooSlow;
    const bool isSlow
        = target.slowest ? time > *target.slowest : time.count() * 100 > target.time->count() * 101;
    return isSlow ? RepStanding::TooSlow : RepStanding::OnTarget;
}

std::optional<double> percentOfTarget(const RepTarget &target, const RepResult &result)
{
    if (!target.time || !isWhole(result) || result.time->time.count() <= 0)
        return {};
    return 100.0 * static_cast<double>(target.time->count()) / static_cast<double>(result.time->time.count());
}

std::optional<bool> isFasterThanSlowerPace(const RepTarget &target, const RepResult &result, PaceRung session)
{
    const auto edge = edgeToBeat(target, session);
    return edge && isWhole(result) ? std::optional(result.time->time < *edge) : std::nullopt;
}

} // namespace fivepace
