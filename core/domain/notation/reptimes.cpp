// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

/// "200m, 400m, 200m in 26, 55, 28", "4 x 400: 64, 63, 62, 61": one time a rep, in their order. False where
/// only one time was said.
bool Grammar::spreadTimes(Blocks &items, const TargetWords &words)
{
    if (!words.target.time)
        return false;
    auto &block = items.back();
    auto &reps = items.size() == 1 && block.isSet() ? block.items() : items;
    const bool isList = isListOfSingles(reps) && std::ranges::all_of(reps, [&](const Block &rep) {
        return &rep == &reps.back() || !rep.rep().target.time;
    });
    const bool isBand
        = words.target.timeMax && (!isList || reps.front().rep().length == reps.back().rep().length);
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const auto times = readTimes(words);
    if (m_cursor.isAt(start) && (isBand || !words.target.timeMax))
        return false;
    if (isList && times.size() == reps.size()) {
        for (std::size_t i = 0; i < reps.size(); ++i) {
            reps[i].rep().target.time = times[i];
            reps[i].rep().target.timeMax.reset();
        }
    } else if (!unrollTimes(block, times)) {
        // "8 x 400 @ 68, 90 s": one time and the recovery.
        const std::size_t own = words.target.timeMax ? 2 : 1;
        if (times.size() == own + 1 && words.times.empty())
            m_cursor.goBack(start);
        if (m_cursor.isAt(start))
            return false;
        m_cursor.problem(from, m_cursor.to(), RemarkKind::TimesNotAsReps);
        give(items, words, true);
    }
    return true;
}

/// "200-250-300 (29"-37"-45")", the ( already taken: a time for each of a list, where each can be run and
/// they are not as round as recoveries.
bool Grammar::timesOfList(Blocks &items)
{
    auto &block = items.back();
    if (items.size() != 1 || !block.isSet() || isRepeated(block.times) || !isListOfSingles(block.items()))
        return false;
    const auto start = m_cursor.place();
    std::vector<Duration> times;
    bool areRound = true;
    while (times.size() < block.items().size() && !isCountAhead(m_cursor)) {
        const auto time = readQuantity(m_cursor);
        const auto *length = std::get_if<Distance>(&block.items()[times.size()].rep().length);
        const auto ms = time && !time->isDistance() ? time->amount : 0; // thousandths of a bare number are ms
        const auto speed = ms > 0 && length != nullptr
            ? static_cast<double>(length->inMillimetres()) / static_cast<double>(ms)
            : 0;
        if (speed < kSteadyRun || speed > fastestOver(*length))
            break;
        times.emplace_back(ms);
        areRound = areRound && ms % kRoundTime == 0;
        if (!m_cursor.isAny({ "-", ",", "/" }))
            break;
        m_cursor.take();
    }
    if (times.size() != block.items().size() || areRound || !m_cursor.takeIf(")")) {
        m_cursor.goBack(start);
        return false;
    }
    for (std::size_t i = 0; i < times.size(); ++i)
        block.items()[i].rep().target.time = times[i];
    return true;
}

/// "20 x 400. 77, 75, 74 …", "3 x 800: 2:15 2:14 2:12": as many times as there are reps, each of which can be
/// run.
bool Grammar::timesOfReps(Blocks &items)
{
    constexpr int kFewest = 3;
    auto &block = items.back();
    const auto *distance = block.isSet() ? nullptr : std::get_if<Distance>(&block.rep().length);
    if (distance == nullptr || block.times.most || block.times.least < kFewest || saysTarget(block))
        return false;
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    std::vector<Duration> times;
    const auto count = static_cast<std::size_t>(block.times.least);
    while (times.size() < count && m_cursor.isNumber() && !isCountAhead(m_cursor)) {
        const auto time = readQuantity(m_cursor);
        const auto ms = time->isDistance() ? 0 : time->amount; // thousandths of a bare number are ms
        const auto speed
            = ms > 0 ? static_cast<double>(distance->inMillimetres()) / static_cast<double>(ms) : 0;
        if (speed < kSlowestRun || speed > fastestOver(*distance))
            break;
        times.emplace_back(ms);
        if (times.size() < count && m_cursor.isAny({ ",", "/" }) && m_cursor.isNumber(1))
            m_cursor.take();
    }
    const bool isMore = m_cursor.isAny({ ",", "/" }) ? m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1)
                                                     : m_cursor.isNumber() && !isCountAhead(m_cursor);
    const bool isEach = times.size() == count
        && !(isMore && times.front().count() % kRoundTime == 0) // "2 min, 64 63 62 61"
        && !m_cursor.isAny({ Sense::Kind, Sense::Between, Sense::SetPause, Sense::Times })
        && unrollTimes(block, times);
    if (isEach)
        m_cursor.assume(from, m_cursor.to(), RemarkKind::TimeForEachRep);
    else
        m_cursor.goBack(start);
    return isEach;
}

/// "6 x 200 with recoveries of 30, 25, 20, 15 and 10 seconds": one behind each rep but the last.
bool Grammar::gapsOfReps(Block &block, bool mayBeBare)
{
    constexpr int kFewest = 4, kMost = 30; // of three reps "8-10 min" is a range
    const bool isOpen = !block.isSet() && !block.times.most && block.times.least >= kFewest
        && block.times.least <= kMost && !block.between;
    const auto count = static_cast<std::size_t>(block.times.least);
    const auto gaps = isOpen ? readGapList(m_cursor, count, {}, mayBeBare) : std::vector<Recovery> {};
    if (gaps.empty())
        return false;
    Block set;
    set.after = std::exchange(block.after, {});
    Blocks items;
    for (std::size_t i = 0; i < count; ++i) {
        items.push_back(block);
        items.back().times = {};
        if (i < gaps.size() && i + 1 < count)
            items.back().after = gaps[i];
    }
    set.body = std::move(items);
    block = std::move(set);
    return true;
}

/// "(64, 63, 62, 61)", the ( already taken: a time for each rep.
bool Grammar::timesInBracket(Blocks &items)
{
    const auto start = m_cursor.place();
    TargetWords words;
    const bool isTimes = readTargetPiece(m_cursor, words, { .isLed = true }) && words.target.time
        && m_cursor.isAny({ ",", "-", "/" }) && m_cursor.isNumber(1);
    const auto times = isTimes ? readTimes(words) : std::vector<Duration> {};
    const bool areAlike // "3 x 150 (50/50/50)" are stretches
        = std::ranges::all_of(times, [&](Duration time) { return time == times.front(); });
    const bool isEach = !areAlike && m_cursor.takeIf(")") && unrollTimes(items.back(), times);
    const auto end = m_cursor.place();
    if (!isEach)
        m_cursor.goBack(start);
    else if (!words.times.empty()) // they were no band
        m_cursor.goBack({ end.at, end.problems, start.assumptions });
    return isEach;
}

/// The times behind the first: bare or in seconds, and nothing that begins another rep.
std::vector<Duration> Grammar::readTimes(const TargetWords &words)
{
    auto times = words.times;
    if (times.empty())
        times.push_back(*words.target.time);
    if (words.times.empty() && words.target.timeMax)
        times.push_back(*words.target.timeMax);
    const auto isClockAhead = [&] { // "2:15 2:14 2:12"
        return m_cursor.isNumber() && m_cursor.is(":", 1) && m_cursor.isNumber(2) && m_cursor.isAttached(1)
            && m_cursor.isAttached(2);
    };
    const auto isBareAhead = [&] { // "45 44 43"
        return m_cursor.isNumber() && !m_cursor.isAttached() && !isCountAhead(m_cursor)
            && m_cursor.peek().thousandths < kMostBareTime
            && !m_cursor.isAny(
                { Sense::TimeUnit, Sense::LengthUnit, Sense::Kind, Sense::Lap, Sense::Reps }, 1)
            && !m_cursor.isAny({ ":", "'", "\"", "%", "-", "/" }, 1);
    };
    const bool isBare = isBareAhead() && times.front().count() < kMostBareTime;
    const bool isSpaced = isBare || isClockAhead();
    while (isSpaced ? (isBare ? isBareAhead() : isClockAhead())
                    : m_cursor.isAny({ ",", "/", "-" })
                && (m_cursor.isNumber(1) || m_cursor.isAny(word::kMax, 1)) && !isCountAhead(m_cursor, 1)) {
        const auto start = m_cursor.place();
        if (!isSpaced)
            m_cursor.take();
        const auto time = readQuantity(m_cursor);
        const auto ms = time ? time->amount : 0; // thousandths of a bare number are ms too
        const bool isLike = ms * 8 > times.front().count() * 5 && ms * 5 < times.front().count() * 8;
        const bool isTime = time && ms > 0 && (time->isDuration() || (time->isBare() && ms < kMostBareTime));
        const bool isOneOfThem = isTime && (isLike || time->isBare());
        const bool isOther
            = m_cursor.isAny({ Sense::Kind, Sense::Between, Sense::SetPause, Sense::In, Sense::At,
                  Sense::Sets, Sense::Pace, Sense::Effort, Sense::With, Sense::Slow })
            && !isOffBeforeAmount(m_cursor) && !(m_cursor.is(Sense::With) && m_cursor.isNumber(1));
        if (!isOneOfThem || isOther) {
            m_cursor.goBack(start);
            break;
        }
        times.push_back(time->isBare() ? time->inSeconds().duration() : time->duration());
    }
    return times;
}

/// 4 x 400 with four times becomes four reps of 400.
bool Grammar::unrollTimes(Block &block, const std::vector<Duration> &times)
{
    const bool isFit = !block.isSet() && !block.times.most && times.size() > 1
        && times.size() == static_cast<std::size_t>(block.times.least);
    if (!isFit)
        return false;
    Blocks items;
    for (const auto &time : times) {
        auto item = block;
        item.times = {};
        item.rep().target.time = time;
        item.rep().target.timeMax.reset();
        item.after = std::exchange(item.between, {});
        items.push_back(std::move(item));
    }
    Block set;
    set.after = block.after;
    items.back().after.reset();
    set.body = std::move(items);
    block = std::move(set);
    return true;
}

/// "1200, 800, 400 @ 3k, 1500, 800 pace": one pace a rep, in their order. False where only one was said.
bool Grammar::spreadPaces(Blocks &items, const TargetWords &words)
{
    const bool isPace = words.target.pace && words.target == Target { .pace = words.target.pace };
    auto &block = items.back();
    auto &list = items.size() == 1 && block.isSet() ? block.items() : items;
    const bool areReps = list.size() > 1 && std::ranges::none_of(list, &Block::isSet);
    if (!isPace || !areReps
        || std::ranges::any_of(list, [](const Block &item) { return item.rep().target.isStated(); }))
        return false;
    const auto start = m_cursor.place();
    std::vector paces { *words.target.pace };
    bool saysPace = false, areSlashed = true;
    while (paces.size() < list.size() && m_cursor.isAny({ ",", "/", "-" }) && !isCountAhead(m_cursor, 1)) {
        areSlashed = !m_cursor.take().is(",") && areSlashed;
        TargetWords next;
        if (!readTargetPiece(m_cursor, next, { .isLed = true, .isPart = true }) || !next.target.pace)
            break;
        paces.push_back(*next.target.pace);
        saysPace = m_cursor.isBehind(Sense::Pace);
    }
    const bool isEnd = saysPace || areSlashed || m_cursor.isLineEnd() || m_cursor.isAny({ ")", "(", "[" })
        || m_cursor.is(Sense::With);
    if (paces.size() != list.size() || !isEnd) {
        m_cursor.goBack(start);
        return false;
    }
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].rep().target.pace = paces[i];
    return true;
}

} // namespace fivepace::notation
