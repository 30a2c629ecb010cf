// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/treeparts.h"

#include "domain/notation/notation.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace fivepace::notation {

namespace {

/// What is not there cannot be qualified.
void tidyRecovery(std::optional<Recovery> &recovery)
{
    if (!recovery)
        return;
    if (!recovery->duration)
        recovery->durationMax.reset();
    recovery->either = recovery->either && recovery->distance && recovery->duration;
}

void tidyTarget(Target &target)
{
    if (!target.percent)
        target.percentMax.reset();
    if (!target.offsetPer400)
        target.offsetPer400Max.reset();
    if (!target.time)
        target.timeMax.reset();
}

void tidyRep(Rep &rep)
{
    tidyTarget(rep.target);
    for (auto &part : rep.parts)
        tidyTarget(part.target);
    if (rep.lengthMax && rep.lengthMax->index() != rep.length.index())
        rep.lengthMax.reset();
}

bool isReasonable(const Length &length)
{
    const auto *distance = std::get_if<Distance>(&length);
    return distance != nullptr ? *distance <= kFarthestRun
                               : std::chrono::abs(std::get<Duration>(length)) <= kLongestRun;
}

bool isReasonable(const std::optional<Recovery> &recovery)
{
    return !recovery
        || (isReasonable(Length(recovery->distance.value_or(Distance())))
            && isReasonable(Length(recovery->duration.value_or(Duration())))
            && isReasonable(Length(recovery->durationMax.value_or(Duration()))));
}

bool isReasonable(const Target &target)
{
    const auto times = { target.time, target.timeMax, target.offsetPer400, target.offsetPer400Max,
        target.pacePerKm, target.pacePerKmMax };
    return std::ranges::all_of(times,
        [](const std::optional<Duration> &time) { return isReasonable(Length(time.value_or(Duration()))); });
}

void tidyBlock(Block &block)
{
    if (block.isSet()) {
        auto items = tidied(std::move(block.items()));
        if (!items.empty() && items.back().after) {
            // The pause after the last item of a set is the set's own.
            const auto last = std::exchange(items.back().after, {});
            if (isRepeated(block.times) && !block.between)
                block.between = last;
            else if (!block.after)
                block.after = last;
        }
        block.body = std::move(items);
        if (isPointless(block))
            block = withoutSet(std::move(block));
    } else {
        tidyRep(block.rep());
    }
    std::vector<std::string> tags;
    std::ranges::copy_if(block.tags, std::back_inserter(tags),
        [&](const std::string &tag) { return std::ranges::find(tags, tag) == tags.end(); });
    block.tags = std::move(tags);
    tidyRecovery(block.between);
    tidyRecovery(block.after);
    if (!isRepeated(block.times))
        block.between.reset();
}

} // namespace

double fastestOver(Distance distance)
{
    const auto limit
        = std::ranges::find_if(kFastestOver, [&](const FastestOver &each) { return distance <= each.upTo; });
    return limit == kFastestOver.end() ? kFastestFarther : limit->speed;
}

std::optional<Recovery> pauseOf(const Block &before, const Block &candidate)
{
    const auto *last = &before;
    while (last->isSet() && !last->items().empty())
        last = &last->items().back();
    const bool isBehindDistance
        = !last->isSet() && std::holds_alternative<Distance>(last->rep().length) && !before.after;
    const auto *effort
        = !last->isSet() && !before.after ? std::get_if<Duration>(&last->rep().length) : nullptr;
    const bool isBehindEffort = effort != nullptr && last->rep().target.isStated()
        && last->rep().target.effort != Effort::Easy; // "10 min tempo, 2 min, 10 min tempo"
    if ((!isBehindDistance && !isBehindEffort) || candidate.isSet() || !isSingle(candidate)
        || candidate.after)
        return {};
    const auto &rep = candidate.rep();
    const auto *time = std::get_if<Duration>(&rep.length);
    const bool isBare = time != nullptr && *time <= kLongestPause && (effort == nullptr || *time < *effort)
        && rep == Rep { .length = *time } && candidate.tags.empty();
    return isBare ? std::optional(Recovery { .duration = *time }) : std::nullopt;
}

/// A longer one is run for its own sake.
constexpr Duration kLongestEasy = std::chrono::minutes(5);

std::optional<Recovery> easyPauseOf(const Block &before, const Block &candidate)
{
    const auto &reps = isSetsOfReps(before) ? before.items().front() : before;
    const bool isOpen = !reps.isSet() && isRepeated(reps.times) && !reps.between
        && std::holds_alternative<Distance>(reps.rep().length);
    if (!isOpen || !isSingle(candidate) || candidate.after || !candidate.tags.empty())
        return {};
    const auto &rep = candidate.rep();
    const auto *time = std::get_if<Duration>(&rep.length);
    const bool isEasy = time != nullptr && *time <= kLongestEasy
        && rep == Rep { .length = *time, .target = { .effort = Effort::Easy } };
    return isEasy ? std::optional(Recovery { .kind = RecoveryKind::Jog, .duration = *time }) : std::nullopt;
}

bool isBareBehindReps(const Block &before, const Block &block)
{
    const auto *last = &before;
    while (last->isSet() && !last->items().empty())
        last = &last->items().back();
    const bool isReps = isRepeated(before.times)
        || (!last->isSet() && std::holds_alternative<Distance>(last->rep().length));
    if (!isReps || block.isSet() || !isSingle(block) || !block.tags.empty())
        return false;
    const auto &rep = block.rep();
    const Rep bare { .length = rep.length, .lengthMax = rep.lengthMax };
    const auto *repsOf = last->isSet() ? nullptr : std::get_if<Distance>(&last->rep().length);
    const auto *time = std::get_if<Duration>(&rep.length);
    const bool isFast
        = !last->isSet() && last->rep().target.isStated() && last->rep().target.effort != Effort::Easy;
    const bool isEasy = time != nullptr && *time <= kLongestEasy && (repsOf != nullptr || isFast)
        && !before.between && rep == Rep { .length = rep.length, .target = { .effort = Effort::Easy } };
    if (time != nullptr) // "3 min max": flat out, or at most
        return rep == bare || isEasy
            || rep == Rep { .length = rep.length, .target = { .effort = Effort::Max } };
    return rep == bare && isRepeated(before.times) && !before.between && repsOf != nullptr
        && std::get<Distance>(rep.length) <= *repsOf;
}

bool isReadAsPause(const Block &before, const Block &block)
{
    if (!block.isSet() && (pauseOf(before, block) || easyPauseOf(before, block)))
        return true;
    const auto isTimeAlone = [](const Block &item) {
        if (!isSingle(item) || !item.tags.empty())
            return false;
        const auto &rep = item.rep();
        return std::holds_alternative<Duration>(rep.length)
            && rep == Rep { .length = rep.length, .lengthMax = rep.lengthMax };
    };
    const bool isList = block.isSet() && !isRepeated(block.times);
    const bool isBare
        = isList ? std::ranges::all_of(block.items(), isTimeAlone) : !block.isSet() && isTimeAlone(block);
    return isBare && (before.isSet() || isRepeated(before.times));
}

bool isListOfSingles(const Blocks &blocks)
{
    return blocks.size() > 1 && std::ranges::all_of(blocks, isSingle);
}

bool isSetsOfReps(const Block &block)
{
    if (!block.isSet() || !isRepeated(block.times) || block.items().size() != 1)
        return false;
    const auto &inner = block.items().front();
    return !inner.isSet() && isRepeated(inner.times);
}

Block &innermost(Block &block)
{
    return block.isSet() && block.items().size() == 1 ? innermost(block.items().front()) : block;
}

double repsIn(const Block &block)
{
    double inside = 1;
    if (block.isSet()) {
        inside = 0;
        for (const auto &item : block.items())
            inside += repsIn(item);
    }
    return inside * block.times.least;
}

bool isWithinReason(const Block &block)
{
    bool isFine = isReasonable(block.between) && isReasonable(block.after);
    if (block.isSet())
        return isFine && std::ranges::all_of(block.items(), isWithinReason);
    const auto &rep = block.rep();
    isFine = isFine && isReasonable(rep.length) && isReasonable(rep.target)
        && (!rep.lengthMax || isReasonable(*rep.lengthMax))
        && (!rep.flying
            || (isReasonable(Length(rep.flying->build)) && isReasonable(Length(rep.flying->fly))));
    return isFine && std::ranges::all_of(rep.parts, [](const Part &part) {
        return isReasonable(part.length) && isReasonable(part.target);
    });
}

std::size_t depthOf(const Block &block)
{
    if (!block.isSet())
        return 0;
    std::size_t deepest = 0;
    for (const auto &item : block.items())
        deepest = std::max(deepest, depthOf(item));
    return deepest + 1;
}

Blocks tidied(Blocks blocks)
{
    for (auto &block : blocks)
        tidyBlock(block);
    std::erase_if(blocks, [](const Block &block) { return block.isSet() && block.items().empty(); });
    return blocks;
}

bool isTimed(Block &block)
{
    const auto &rep = innermost(block);
    return !rep.isSet() && std::holds_alternative<Duration>(rep.rep().length);
}

bool saysTarget(const Block &block)
{
    return block.isSet() ? std::ranges::any_of(block.items(), saysTarget)
                         : block.rep().target.isStated() || !block.rep().parts.empty();
}

void repeat(Block &block, const Count &times)
{
    if (!isRepeated(times))
        return;
    if (!isRepeated(block.times)) {
        block.times = times;
    } else {
        Block outer;
        outer.times = times;
        outer.after = std::exchange(block.after, {});
        outer.body = Blocks { std::move(block) };
        block = std::move(outer);
    }
    if (block.after && !block.between)
        block.between = std::exchange(block.after, {});
}

} // namespace fivepace::notation
