// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

namespace {

constexpr std::int64_t kMostOfReps = 30'000; // thousandths: "last 200 fast" is metres of each rep

/// 8 × 300 m as so many and the others; the pause between the reps stands between the two as well.
Blocks split(const Block &block, int head)
{
    Blocks parts { block, block };
    parts.front().times = Count { head, {} };
    parts.back().times = Count { block.times.least - head, {} };
    parts.front().after = block.between;
    for (auto &part : parts) {
        if (!isRepeated(part.times))
            part.between.reset();
    }
    return parts;
}

bool canSplit(const Block &block, int head)
{
    return !block.isSet() && !block.times.most && head > 0 && head < block.times.least;
}

/// The items at the end (or the beginning) of the list that `count` reps of it are; empty where they are
/// none that can be told apart.
std::vector<Block *> someOf(Blocks &items, int count, bool isLast)
{
    auto &block = items.back();
    if (items.size() > 1 && !block.isSet() && isRepeated(block.times) && block.times == Count { count, {} })
        return { &block }; // the last 4, the first 4 said already
    if (const auto head = isLast ? block.times.least - count : count; canSplit(block, head)) {
        auto parts = split(block, head);
        items.pop_back();
        std::ranges::move(parts, std::back_inserter(items));
        return { isLast ? &items.back() : &items.end()[-2] };
    }
    const bool isChain = items.size() == 1 && block.isSet() && !isRepeated(block.times);
    auto &list = isChain ? block.items() : items;
    if (!isListOfSingles(list) || count < 1 || static_cast<std::size_t>(count) >= list.size())
        return {};
    std::vector<Block *> some;
    const auto first = isLast ? list.size() - static_cast<std::size_t>(count) : 0;
    for (std::size_t i = first; i < first + static_cast<std::size_t>(count); ++i)
        some.push_back(&list[i]);
    return some;
}

/// "12 x 400, every 4th hard": 3 × (3 × 400, 400 hard). False where the reps do not come out even.
bool makeEvery(Block &block, int turn, const Target &target)
{
    if (turn < 2 || !canSplit(block, turn) || block.times.least % turn != 0)
        return false;
    Block set;
    set.times = Count { std::exchange(block.times.least, turn) / turn, {} };
    set.between = block.between;
    set.after = std::exchange(block.after, {});
    set.body = split(block, turn - 1);
    merge(set.items().back().rep().target, target);
    block = std::move(set);
    return true;
}

/// What is left of the whole without the part; empty where that is no part of it.
std::optional<Length> without(const Length &whole, const Length &part)
{
    const auto *metres = std::get_if<Distance>(&part);
    const auto *time = std::get_if<Duration>(&part);
    if (whole.index() != part.index())
        return {};
    if (metres != nullptr)
        return *metres < std::get<Distance>(whole) && !metres->isZero()
            ? std::optional(Length(std::get<Distance>(whole) - *metres))
            : std::nullopt;
    return *time < std::get<Duration>(whole) && time->count() > 0
        ? std::optional(Length(std::get<Duration>(whole) - *time))
        : std::nullopt;
}

/// The end (or the beginning) of every rep of the block as a part of its own; false where it is no part.
bool makePart(Block &block, const Length &length, const Target &target, bool isLast)
{
    auto &inner = innermost(block);
    const auto rest = inner.isSet() ? std::nullopt : without(inner.rep().length, length);
    if (!rest)
        return false;
    auto &parts = inner.rep().parts;
    if (!parts.empty()) {
        auto &end = isLast ? parts.back() : parts.front();
        if (end.length != length || end.target.isStated())
            return false;
        end.target = target;
        return true;
    }
    const Part some { length, target }, others { *rest, {} };
    parts = isLast ? std::vector<Part> { others, some } : std::vector<Part> { some, others };
    return true;
}

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
    if (!cursor.is("every"))
        return 0;
    const bool isOther = cursor.isAny({ "other", "second" }, 1);
    const bool isOrdinal
        = cursor.isNumber(1) && cursor.isAttached(2) && cursor.isAny({ "st", "nd", "rd", "th" }, 2);
    if (!isOther && !isOrdinal && !cursor.is("third", 1))
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
    const bool isOrdinal
        = cursor.isNumber() && cursor.isAttached(1) && cursor.isAny({ "st", "nd", "rd", "th" }, 1);
    const bool isOfEach = cursor.isNumber(2) && cursor.peek(2).thousandths >= kMostOfReps; // 1st 400 in 72
    if (!isOrdinal || isOfEach || cursor.peek().thousandths >= kMostOfReps)
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
    const bool isFirst = cursor.isNumber() && cursor.peek().thousandths == 1000 && cursor.is("st", 1);
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
    portion.isOfEach = quantity && (!quantity->isBare() || quantity->thousandths >= kMostOfReps);
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
        return cursor.isNumber() && cursor.peek().thousandths > 0 && cursor.peek().thousandths < kMostOfReps
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
    for (const auto &portion : portions) {
        if (giveToSome(items, portion, first))
            m_cursor.assume(from, to,
                portion.isOfEach ? "read as for that part of each rep" : "read as for these reps only");
        else
            m_cursor.problem(from, to, "there are not so many reps or metres in the block before it");
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
    if (m_cursor.isAny({ ",", ".", "-" }))
        m_cursor.take();
    const auto behindSign = m_cursor.place();
    const auto stated = readRecovery(m_cursor);
    m_cursor.goBack(behindSign);
    const bool isBetween = !stated || stated->afterRep == 0;
    const bool isPause = isBetween && isPauseOpen(items.back())
        && (recoveryBehind(items, false) || looseTime(items, Loose::BehindStop));
    if (!isPause)
        m_cursor.goBack(start);
}

} // namespace fivepace::notation
