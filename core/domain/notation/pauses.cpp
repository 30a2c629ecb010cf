// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/pauses.h"

#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

namespace {

using Pauses = std::vector<std::optional<Recovery> *>;

/// The pauses that a block's brackets can name, in the order in which they do.
Pauses pausesOf(Block &block)
{
    Pauses pauses;
    if (isSetsOfReps(block))
        pauses.push_back(&block.items().front().between);
    if (isRepeated(block.times))
        pauses.push_back(&block.between);
    pauses.push_back(&block.after);
    return pauses;
}

/// The open pauses between reps: between repeats of a rep, and between different items of a set.
void collectBetweenReps(Block &block, Pauses &open)
{
    if (!block.isSet()) {
        auto &pause = isRepeated(block.times) ? block.between : block.after;
        if (!pause)
            open.push_back(&pause);
        return;
    }
    auto &items = block.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].isSet() || isRepeated(items[i].times))
            collectBetweenReps(items[i], open);
        if (i + 1 < items.size() && !items[i].after)
            open.push_back(&items[i].after);
    }
}

/// "equal", "1:2": so many times the rep's own time, where it has one.
void resolveRatio(Cursor &cursor, Block &block, StatedRecovery &stated)
{
    auto &inner = innermost(block);
    const auto *metres = inner.isSet() ? nullptr : std::get_if<Distance>(&inner.rep().length);
    if (stated.isOfDistance && metres != nullptr) {
        stated.recovery->distance
            = Distance::millimetres(metres->inMillimetres() * stated.ratio->thousandths / 1000);
        cursor.assume(stated.from, stated.to, RemarkKind::RecoveryFromDistance);
        return;
    }
    std::optional<Duration> own;
    if (!inner.isSet()) {
        const auto &rep = inner.rep();
        const auto *duration = std::get_if<Duration>(&rep.length);
        own = duration != nullptr ? std::optional(*duration) : rep.target.time;
    }
    if (!own && stated.ratio->thousandths != 1000) {
        cursor.problem(stated.from, stated.to, RemarkKind::ShareOfUnknownTime);
        stated.recovery.reset();
        return;
    }
    if (!own) {
        cursor.assume(stated.from, stated.to, RemarkKind::RecoveryAsLongAsRep);
        return;
    }
    const auto share = own->count() * stated.ratio->thousandths / 1000;
    const bool isThird = stated.ratio->thousandths % 10 != 0;
    stated.recovery->duration = Duration(isThird ? (share + 500) / 1000 * 1000 : share);
    cursor.assume(stated.from, stated.to, RemarkKind::RecoveryFromTime);
}

void putFirstOpen(Cursor &cursor, const Pauses &pauses, const StatedRecovery &stated)
{
    for (auto *pause : pauses) {
        if (*pause)
            continue;
        *pause = stated.recovery;
        return;
    }
    cursor.problem(stated.from, stated.to, RemarkKind::SecondRecovery);
}

/// "3 x (600, 400, 200), 90 s rest": which of the two is meant is not said.
bool isMixedAndOpen(Block &block)
{
    if (!block.isSet() || isSetsOfReps(block) || !isRepeated(block.times))
        return false;
    Pauses open;
    collectBetweenReps(block, open);
    std::size_t gaps = block.items().size() - 1;
    for (const auto &item : block.items())
        gaps += isRepeated(item.times) ? 1 : 0;
    return open.size() == gaps && gaps > 0;
}

void stateBetweenReps(Cursor &cursor, Block &block, const StatedRecovery &stated)
{
    Pauses open;
    collectBetweenReps(block, open);
    if (open.empty())
        putFirstOpen(cursor, pausesOf(block), stated);
    for (auto *pause : open)
        *pause = stated.recovery;
}

/// "2 x 3 x 600 R: 90 s / 5 min": what is far apart is between the reps and between the sets.
bool stateTwo(Cursor &cursor, Block &block, const StatedRecovery &stated)
{
    const auto &recovery = *stated.recovery;
    const bool isFar = recovery.duration && recovery.durationMax
        && recovery.durationMax->count() >= 2 * recovery.duration->count();
    const bool isOpen = isFar && stated.scope == Scope::NotSaid && block.isSet() && isRepeated(block.times)
        && !block.between;
    if (!isOpen) {
        if (stated.areTwoTimes)
            cursor.assume(stated.from, stated.to, RemarkKind::TimesReadAsRange);
        return false;
    }
    for (const auto scope : { Scope::Reps, Scope::Sets }) {
        auto one = stated;
        one.scope = scope;
        one.areTwoTimes = false;
        one.recovery->duration = scope == Scope::Reps ? recovery.duration : recovery.durationMax;
        one.recovery->durationMax.reset();
        state(cursor, block, one);
    }
    cursor.assume(stated.from, stated.to, RemarkKind::RepsThenSets);
    return true;
}

} // namespace

void state(Cursor &cursor, Block &block, StatedRecovery stated)
{
    if (!stated.recovery || stateTwo(cursor, block, stated))
        return;
    if (stated.ratio)
        resolveRatio(cursor, block, stated);
    if (!stated.recovery)
        return;
    const bool isUnsaidMix = stated.scope == Scope::NotSaid && isMixedAndOpen(block);
    const bool isListOnce = stated.scope == Scope::NotSaid && block.isSet() && !isRepeated(block.times);
    if (stated.scope == Scope::Reps || isUnsaidMix || isListOnce) {
        stateBetweenReps(cursor, block, stated);
        if (stated.scope != Scope::Reps)
            cursor.assume(stated.from, stated.to, RemarkKind::RecoveryBetweenReps);
    } else if (stated.scope == Scope::Sets) {
        putFirstOpen(cursor,
            isRepeated(block.times) ? Pauses { &block.between, &block.after } : Pauses { &block.after },
            stated);
    } else {
        putFirstOpen(cursor, pausesOf(block), stated);
    }
}

namespace {

/// "3 x 1k, 3 x 600; 2' between reps, 4' between sets": for every block of the list, where none says its own.
bool stateForAll(Cursor &cursor, Blocks &items, const StatedRecovery &stated)
{
    // "4 x 800 (3 min between), 6 x 200 (1 min between), 5 min in between": of the blocks
    const bool isReps = stated.scope == Scope::Reps
        && !std::ranges::all_of(items, [](const Block &item) { return item.between.has_value(); });
    const auto isOpen = [&](const Block &item) {
        return !item.isSet() && isRepeated(item.times) && !(isReps ? item.between : item.after);
    };
    const bool isFit = items.size() > 1 && stated.recovery && !stated.ratio && stated.scope != Scope::NotSaid
        && std::ranges::all_of(items, isOpen);
    if (!isFit)
        return false;
    for (auto &item : items) {
        if (isReps)
            item.between = stated.recovery;
        else if (&item != &items.back())
            item.after = stated.recovery;
    }
    cursor.assume(stated.from, stated.to, RemarkKind::RecoveryOfAllBlocks);
    return true;
}

/// "3 x 800, 4 x 400, 2 min between the 400s": between the repeats, or the single reps in a row, of that
/// length. False where there are none.
bool stateOfLength(Blocks &items, const StatedRecovery &stated)
{
    const auto isIt = [&](Block &item) {
        auto &inner = innermost(item);
        return !inner.isSet() && inner.rep().length == Length(*stated.ofLength);
    };
    Pauses pauses;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto &item = items[i];
        const bool isMixed = item.isSet() && !isSetsOfReps(item);
        if (isMixed && stateOfLength(item.items(), stated))
            return true;
        if (!isIt(item) || isMixed)
            continue;
        auto &rep = isSetsOfReps(item) ? item.items().front() : item;
        if (isRepeated(rep.times))
            pauses.push_back(&rep.between);
        else if (i + 1 < items.size() && isIt(items[i + 1]))
            pauses.push_back(&item.after);
    }
    for (auto *pause : pauses) {
        if (!*pause)
            *pause = stated.recovery;
    }
    return !pauses.empty();
}

/// "600, 2 x 400, 4 x 200, 3 min recoveries": in every gap of the line.
void stateEverywhere(Blocks &items, const StatedRecovery &stated)
{
    Pauses open;
    for (auto &item : items) {
        if (item.isSet() || isRepeated(item.times))
            collectBetweenReps(item, open);
        if (&item != &items.back() && !item.after)
            open.push_back(&item.after);
    }
    for (auto *pause : open)
        *pause = stated.recovery;
}

} // namespace

void stateBehind(Cursor &cursor, Blocks &items, const StatedRecovery &stated)
{
    if (stated.afterRep > 0) {
        if (!stated.recovery || !stateAfterRep(items, stated))
            cursor.problem(stated.from, stated.to, RemarkKind::CannotPart);
        return;
    }
    if (stated.ofLength && stated.recovery && !stated.ratio
        && items.size() + (items.front().isSet() ? 1U : 0U) > 1 && stateOfLength(items, stated))
        return;
    const bool isScopeAlone
        = stated.recovery == Recovery {} && !stated.ratio && stated.scope != Scope::NotSaid;
    if (isScopeAlone && !isPauseOpen(items.back())) // "full recovery (6 min) between sets"
        return;
    if (stateForAll(cursor, items, stated))
        return;
    const bool isUnsaid = items.size() > 1 && stated.scope == Scope::NotSaid && stated.recovery;
    if (items.size() > 1 && stated.recovery && stated.isForAll && stated.scope != Scope::Sets)
        return stateEverywhere(items, stated);
    const bool isForAll = isListOfSingles(items) && stated.recovery && !stated.ratio
        && stated.scope != Scope::Sets
        && std::ranges::none_of(items, [](const Block &item) { return item.after.has_value(); });
    const bool hasOthers = std::any_of(items.begin(), items.end() - 1, [](const Block &item) {
        return item.isSet() || isRepeated(item.times); // a warm-up or a single run has no gaps
    });
    const bool isOneOfMany = isUnsaid && hasOthers && std::ranges::none_of(items, [](const Block &item) {
        return item.between.has_value() || item.after.has_value();
    });
    if (!isForAll) {
        if (isOneOfMany)
            cursor.assume(stated.from, stated.to, RemarkKind::RecoveryOfLastBlock);
        return state(cursor, items.back(), stated);
    }
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        items[i].after = stated.recovery;
    if (stated.scope == Scope::NotSaid)
        cursor.assume(stated.from, stated.to, RemarkKind::RecoveryBetweenAllReps);
}

namespace {

/// The open pauses of each level, from the reps outwards: of 2 x 3 x 400 those within a set, then the one
/// between the two.
void collectLevels(Block &block, std::vector<Pauses> &levels)
{
    if (block.isSet() && block.items().size() == 1)
        collectLevels(block.items().front(), levels);
    Pauses open;
    if (block.isSet() && block.items().size() > 1)
        collectBetweenReps(block, open);
    if (!open.empty())
        levels.push_back(std::exchange(open, {}));
    if (isRepeated(block.times) && !block.between)
        levels.push_back({ &block.between });
}

} // namespace

bool stateOutwards(Block &block, const std::vector<Recovery> &recoveries)
{
    std::vector<Pauses> levels;
    collectLevels(block, levels);
    const bool mayFollow = !levels.empty() && !block.after && (!isTimed(block) || levels.size() > 1);
    if (mayFollow)
        levels.push_back({ &block.after });
    if (!mayFollow || recoveries.size() > levels.size())
        return false;
    for (std::size_t i = 0; i < recoveries.size(); ++i) {
        for (auto *pause : levels[i])
            *pause = recoveries[i];
    }
    return true;
}

void stateGaps(Blocks &items, const std::vector<Recovery> &gaps)
{
    const auto isOfReps = [](const Block &item) { return !item.isSet() && isRepeated(item.times); };
    const bool isOneEach = gaps.size() == items.size(); // "2 x 1k + 3 x 600, rec 3/2 min": within each
    for (std::size_t i = 0; i < std::min(gaps.size(), items.size()); ++i)
        (isOneEach && isOfReps(items[i]) ? items[i].between : items[i].after) = gaps[i];
}

namespace {

/// "3 x (400, 200) [2' & 5']": between the reps, then between the sets. False (and nothing changed) where the
/// bracket does not hold several recoveries, or the block is no set of several.
bool stateBracketOutwards(Block &block, const std::vector<StatedRecovery> &all)
{
    const auto isPlain = [](const StatedRecovery &stated) {
        return stated.recovery && stated.scope == Scope::NotSaid && !stated.ratio && !stated.areTwoTimes;
    };
    const bool isSet = block.isSet() && isRepeated(block.times) && !isSetsOfReps(block);
    if (!isSet || all.size() < 2 || !std::ranges::all_of(all, isPlain))
        return false;
    std::vector<Recovery> recoveries;
    std::ranges::transform(
        all, std::back_inserter(recoveries), [](const StatedRecovery &stated) { return *stated.recovery; });
    return stateOutwards(block, recoveries);
}

} // namespace

void readBrackets(Cursor &cursor, Block &block)
{
    auto pauses = pausesOf(block);
    std::size_t next = 0;
    while (cursor.is("[")) {
        const auto from = cursor.from();
        cursor.take();
        const auto all = readRecoveriesUpTo(cursor, "]");
        const bool isDone = stateBracketOutwards(block, all); // [2' & 5'] behind a set of several
        for (const auto &stated : isDone ? std::vector<StatedRecovery> {} : all) {
            while (next < pauses.size() && *pauses[next])
                ++next;
            if (!stated.recovery)
                ++next;
            else if (stated.scope != Scope::NotSaid || stated.ratio || stated.areTwoTimes
                || next >= pauses.size())
                state(cursor, block, stated);
            else
                *pauses[next++] = stated.recovery;
        }
        if (!cursor.takeIf("]"))
            cursor.problem(from, from + 1, RemarkKind::BracketNotClosed);
    }
}

bool isPauseOpen(Block &block)
{
    const auto pauses = pausesOf(block);
    return std::ranges::any_of(pauses,
        [&](const auto *pause) { return !*pause && (pause != &block.after || !isRepeated(block.times)); });
}

} // namespace fivepace::notation
