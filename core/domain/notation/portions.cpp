// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/splitting.h"
#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

namespace {

/// "last 2 @ 1500 pace": so many reps; "last 200 fast": so much of each.
struct Portion {
    bool isLast = false, isEvery = false, isOfEach = false;
    int nth = 0; ///< "9th one": this one alone
    int reps = 1;
    Length length;
    Target target;
};

/// "every 4th", "every other": how many reps are one turn; 0 (and nothing taken) where it is not said.
int readTurn(Cursor &cursor)
{
    if (!cursor.isAny(word::kEvery))
        return 0;
    const bool isOther = cursor.isAny(word::kOther, 1);
    const bool isOrdinal = cursor.isNumber(1) && cursor.isAttached(2) && cursor.isAny(word::kOrdinals, 2);
    if (!isOther && !isOrdinal && !cursor.isAny(word::kThird, 1))
        return 0;
    cursor.take();
    const auto &word = cursor.take();
    if (isOrdinal)
        cursor.take();
    return isOther ? 2 : isOrdinal ? static_cast<int>(word.thousandths / 1000) : 3;
}

/// "9th", "9th one": which rep; 0 (and nothing taken) where it is not said.
int readNth(Cursor &cursor)
{
    const bool isOrdinal = cursor.isNumber() && cursor.isAttached(1) && cursor.isAny(word::kOrdinals, 1);
    const bool isOfEach = cursor.isNumber(2) && cursor.peek(2).thousandths >= kMostTimes; // 1st 400 in 72
    if (!isOrdinal || isOfEach || cursor.peek().thousandths >= kMostTimes)
        return 0;
    const auto nth = static_cast<int>(cursor.take().thousandths / 1000);
    cursor.take();
    if (cursor.isNumber() && cursor.peek().text == "one")
        cursor.take();
    return nth;
}

/// "first", "1st": the beginning.
bool takeFirst(Cursor &cursor)
{
    if (cursor.takeIf(Sense::First))
        return true;
    const bool isFirst
        = cursor.isNumber() && cursor.peek().thousandths == 1000 && cursor.isAny(word::kFirstOrdinal, 1);
    if (isFirst) {
        cursor.take();
        cursor.take();
    }
    return isFirst;
}

/// "last 2 @ 1500 pace", "the first 300 in 45", "9th one all out"; empty (and nothing taken) where there is
/// none.
std::optional<Portion> readPortion(Cursor &cursor)
{
    const auto start = cursor.place();
    cursor.takeIf(Sense::With);
    while (cursor.takeIf(Sense::Prose)) { }
    Portion portion;
    portion.reps = readTurn(cursor);
    portion.isEvery = portion.reps > 0;
    portion.isLast = cursor.takeIf(Sense::Last);
    portion.nth = portion.isEvery || portion.isLast ? 0 : readNth(cursor);
    const bool isOne = portion.isEvery || portion.isLast || portion.nth > 0 || takeFirst(cursor);
    const bool isCounted = isOne && !portion.isEvery && portion.nth == 0;
    const auto quantity = isCounted && !isCountAhead(cursor) ? readQuantity(cursor) : std::nullopt;
    portion.isOfEach = quantity && (!quantity->isBare() || quantity->thousandths >= kMostTimes);
    if (portion.isOfEach)
        portion.length = (quantity->isBare() ? quantity->inMetres() : *quantity).length();
    else if (!portion.isEvery)
        portion.reps = quantity ? static_cast<int>(quantity->thousandths / 1000) : 1;
    cursor.takeIf(Sense::Reps);
    TargetWords words;
    if (!isOne || !readTargetPiece(cursor, words, { .isLed = true, .isPart = true })) {
        cursor.goBack(start);
        return {};
    }
    portion.target = words.target;
    return portion;
}

/// The one rep, counted from the item at `first`; empty where there is none that can be told apart.
std::vector<Block *> oneOf(Blocks &items, int nth, std::size_t first)
{
    for (auto i = first; i + 1 < items.size(); ++i) // parted before
        nth -= items[i].isSet() ? 0 : items[i].times.least;
    if (nth == 1 || nth == items.back().times.least)
        return someOf(items, 1, nth > 1);
    if (!canSplit(items.back(), nth))
        return {};
    auto parts = split(items.back(), nth);
    items.pop_back();
    items.push_back(std::move(parts.front()));
    const auto some = someOf(items, 1, true);
    const auto at = items.size() - 1;
    items.push_back(std::move(parts.back()));
    return some.empty() ? some : std::vector<Block *> { &items[at] };
}

/// "10 miles with last 3 at half marathon pace": miles of the one run.
void inUnitOfRep(const Blocks &items, Portion &portion)
{
    const auto &block = items.back();
    const bool isOne = items.size() == 1 && isSingle(block) && !portion.isOfEach && !portion.isEvery
        && portion.nth == 0 && portion.reps > 0;
    if (!isOne)
        return;
    portion.isOfEach = true;
    const auto *metres = std::get_if<Distance>(&block.rep().length);
    if (metres == nullptr)
        portion.length = Duration(std::chrono::minutes(portion.reps));
    else
        portion.length
            = (metres->inMillimetres() % kMile.inMillimetres() == 0 ? kMile : Distance::kilometres(1))
            * portion.reps;
}

/// False where the block has no such reps, or its reps no such part.
bool giveToSome(Blocks &items, const Portion &portion, std::size_t first)
{
    if (portion.isOfEach)
        return makePart(items.back(), portion.length, portion.target, portion.isLast);
    if (portion.isEvery)
        return makeEvery(items.back(), portion.reps, portion.target);
    const auto some
        = portion.nth > 0 ? oneOf(items, portion.nth, first) : someOf(items, portion.reps, portion.isLast);
    for (auto *block : some)
        merge(block->rep().target, portion.target);
    return !some.empty();
}

/// "4 @", "5-8 @": how many reps it is for, `before` of them shared out already; 0 where it is no share.
int readShare(Cursor &cursor, int before)
{
    const auto start = cursor.place();
    const auto isCount = [&] {
        return cursor.isNumber() && cursor.peek().thousandths > 0 && cursor.peek().thousandths < kMostTimes
            && cursor.peek().thousandths % 1000 == 0;
    };
    const auto number = isCount() ? static_cast<int>(cursor.take().thousandths / 1000) : 0;
    auto reps = number;
    if (number == before + 1 && cursor.is("-") && cursor.isNumber(1)) {
        cursor.take();
        reps = isCount() ? static_cast<int>(cursor.take().thousandths / 1000) - before : 0;
    }
    cursor.takeIf(Sense::Reps);
    if (reps < 1 || !cursor.is(Sense::At)) {
        cursor.goBack(start);
        return 0;
    }
    return reps;
}

/// "4 min walk, last one 6 min": slower than anyone walks, so it is no time for the rep.
bool isNoRun(Block &block, const Target &target)
{
    const auto &rep = innermost(block);
    const auto *distance = rep.isSet() ? nullptr : std::get_if<Distance>(&rep.rep().length);
    return distance != nullptr && target.time
        && static_cast<double>(distance->inMillimetres()) < kWalk * static_cast<double>(target.time->count());
}

} // namespace

bool stateAfterRep(Blocks &items, const StatedRecovery &stated)
{
    auto &block = items.back();
    auto head = stated.afterRep;
    if (!stated.isAfterEvery && !block.isSet()) { // of a block parted before, the count goes on
        for (std::size_t i = 0; i + 1 < items.size(); ++i)
            head -= !items[i].isSet() && items[i].rep() == block.rep() ? items[i].times.least : 0;
    }
    if (!canSplit(block, head))
        return false;
    if (!stated.isAfterEvery) {
        auto parts = split(block, head);
        parts.front().after = stated.recovery;
        items.pop_back();
        std::ranges::move(parts, std::back_inserter(items));
        return true;
    }
    if (stated.afterRep < 2 || block.times.least % stated.afterRep != 0)
        return false;
    const auto after = std::exchange(block.after, {});
    const Count sets { std::exchange(block.times.least, stated.afterRep) / stated.afterRep, {} };
    repeat(block, sets);
    block.between = stated.recovery;
    block.after = after;
    return true;
}

/// "last one all out", "first 4 @ 5k, last 4 @ 3k", "with the last 200 fast": how some of the reps, or some
/// of each, are run.
bool Grammar::someOfReps(Blocks &items)
{
    if (alternate(items) || shares(items))
        return true;
    std::vector<Portion> portions;
    const auto from = m_cursor.from();
    auto end = m_cursor.place();
    while (const auto portion = readPortion(m_cursor)) {
        portions.push_back(*portion);
        end = m_cursor.place();
        if (!m_cursor.takeIf(",") && !m_cursor.takeIf(Sense::And))
            break;
    }
    m_cursor.goBack(end);
    if (portions.empty())
        return false;
    const auto to = m_cursor.to();
    if (std::ranges::none_of(portions, &Portion::isOfEach))
        pauseBeforeSplit(items);
    const auto first = items.size() - 1;
    for (auto &portion : portions) {
        inUnitOfRep(items, portion);
        if (isNoRun(items.back(), portion.target))
            m_cursor.problem(from, to, RemarkKind::NotUnderstood);
        else if (giveToSome(items, portion, first))
            m_cursor.assume(
                from, to, portion.isOfEach ? RemarkKind::ForPartOfEachRep : RemarkKind::ForTheseReps);
        else
            m_cursor.problem(from, to, RemarkKind::NotSoMany);
    }
    return true;
}

/// "8 x 400 alternating 68/64": the reps in turn.
bool Grammar::alternate(Blocks &items)
{
    const auto start = m_cursor.place();
    const auto &block = items.back();
    const bool isEven
        = !block.isSet() && !block.times.most && block.times.least > 2 && block.times.least % 2 == 0;
    if (!isEven || !m_cursor.takeIf(Sense::Alternating))
        return false;
    TargetWords first, second;
    m_cursor.takeIf(Sense::Between);
    const bool isFirst = readTargetPiece(m_cursor, first, { .isLed = true, .isPart = true })
        && (m_cursor.is("/") || m_cursor.is(",") || m_cursor.is(Sense::And));
    if (isFirst)
        m_cursor.take();
    if (!isFirst || !readTargetPiece(m_cursor, second, { .isLed = true, .isPart = true })) {
        m_cursor.goBack(start);
        return false;
    }
    pauseBeforeSplit(items);
    giveTo(items.back(), first);
    makeEvery(items.back(), 2, second.target);
    return true;
}

/// "8 x 400: 4 @ 5k, 4 @ 3k", "1-4 @ 68, 5-8 @ 64": all the reps shared out.
bool Grammar::shares(Blocks &items)
{
    const auto start = m_cursor.place();
    auto &block = items.back();
    if (block.isSet() || block.times.most || !isRepeated(block.times) || saysTarget(block))
        return false;
    if (m_cursor.isAny({ ":", "," }))
        m_cursor.take();
    std::vector<std::pair<int, TargetWords>> parts;
    int sum = 0;
    auto end = m_cursor.place();
    while (sum < block.times.least) {
        const auto reps = readShare(m_cursor, sum);
        TargetWords words;
        if (reps == 0 || !readTargetPiece(m_cursor, words, { .isLed = true, .isPart = true }))
            break;
        parts.emplace_back(reps, words);
        sum += reps;
        end = m_cursor.place();
        if (!m_cursor.takeIf(",") && !m_cursor.takeIf(Sense::And) && !m_cursor.takeIf("/"))
            break;
    }
    m_cursor.goBack(end);
    if (parts.size() < 2 || sum != block.times.least) {
        m_cursor.goBack(start);
        return false;
    }
    pauseBeforeSplit(items);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        if (!isLast) {
            auto halves = split(items.back(), parts[i].first);
            items.pop_back();
            std::ranges::move(halves, std::back_inserter(items));
        }
        giveTo(isLast ? items.back() : items.end()[-2], parts[i].second);
    }
    return true;
}

/// "6 x 200, last one all out, 2 min rest": the pause is that of all the reps.
void Grammar::pauseBeforeSplit(Blocks &items)
{
    const auto start = m_cursor.place();
    const bool isOutside = m_isInBracket && m_cursor.takeIf(")"); // "(last 2 in 46), 60 s"
    if (m_cursor.isAny({ ",", ".", "-" }))
        m_cursor.take();
    const auto behindSign = m_cursor.place();
    const auto stated = readRecovery(m_cursor);
    m_cursor.goBack(behindSign);
    const bool isBetween = !stated || stated->afterRep == 0;
    const auto timeBehind = [&] {
        const bool isWith = isOutside && m_cursor.takeIf(Sense::With);
        return looseTime(items, isWith ? Loose::BehindWith : Loose::BehindStop);
    };
    const bool isPause
        = isBetween && isPauseOpen(items.back()) && (recoveryBehind(items, false) || timeBehind());
    if (!isPause)
        m_cursor.goBack(start);
    m_isPauseTaken = isPause && isOutside;
}

} // namespace fivepace::notation
