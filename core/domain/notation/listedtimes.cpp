// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

namespace fivepace::notation {

namespace {

constexpr std::size_t kFewest = 3; // two may be a band, or two pauses

/// Numbers and clock times with nothing else up to the end of the line; empty (and nothing taken) where there
/// are fewer than three.
std::vector<Duration> readListToEnd(Cursor &cursor)
{
    const auto start = cursor.place();
    while (cursor.is(Sense::Prose)) // "down the ladder"
        cursor.take();
    auto fewest = kFewest;
    if (cursor.isAny({ ":", "." }) && cursor.isNumber(1) && !cursor.isAttached(1))
        fewest -= cursor.take().is(":") ? 1 : 0;
    std::vector<Duration> times;
    bool wasRound = false; // as a pause is, and in a unit
    while (cursor.isNumber() && !isCountAhead(cursor)) {
        const auto before = cursor.place();
        const auto time = readQuantity(cursor);
        const bool isTime = time && time->amount > 0
            && (time->isDuration() ? time->unitSize == 0 || time->unitSize == 1000
                                   : time->isBare() && time->amount < kMostBareTime);
        const bool isBehindPause = wasRound && time && time->isBare(); // "60 s - 31, 30, 30"
        if (!isTime || isBehindPause) {
            cursor.goBack(before);
            break;
        }
        wasRound = times.empty() && time->unitSize != 0 && time->amount % kRoundTime == 0;
        times.emplace_back(time->amount); // thousandths of a bare number are milliseconds
        if (cursor.isAny({ ",", "/", "-" }) && cursor.isNumber(1) && cursor.take().is("-"))
            fewest = kFewest; // "68-70" is a band
    }
    cursor.takeIf(".");
    if (times.size() >= fewest && cursor.isLineEnd())
        return times;
    cursor.goBack(start);
    return {};
}

bool isRunIn(const Block &item, Duration time)
{
    const auto *distance = std::get_if<Distance>(&item.rep().length);
    const auto speed = distance == nullptr ? 0
                                           : static_cast<double>(distance->inMillimetres())
            / static_cast<double>(std::max<std::int64_t>(1, time.count()));
    return speed >= kSlowestRun && speed <= fastestOver(*distance);
}

/// One time for every rep of the blocks, each of which can be run; false (and nothing changed) else.
bool areOneEach(const Blocks &items, const std::vector<Duration> &times)
{
    std::size_t next = 0;
    for (const auto &item : items) {
        if (item.isSet() || item.times.most || !item.rep().parts.empty() || item.rep().target.time)
            return false;
        for (int i = 0; i < item.times.least; ++i, ++next) {
            if (next >= times.size() || !isRunIn(item, times[next]))
                return false;
        }
    }
    return next == times.size();
}

} // namespace

/// "3 x 1000 @ 3k pace, 3 min. 3:05 3:04 3:02": times listed behind the last block are of its reps, one each,
/// or are told; they are never a pause and never run.
bool Grammar::listedTimes(Blocks &items)
{
    auto &inner = innermost(items.back());
    const bool isTimedOrMixed = inner.isSet() || std::holds_alternative<Duration>(inner.rep().length);
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const auto times = isTimedOrMixed ? std::vector<Duration> {} : readListToEnd(m_cursor);
    if (times.empty())
        return false;
    const bool isChain = items.size() == 1 && items.front().isSet() && !isRepeated(items.front().times);
    auto &list = isChain ? items.front().items() : items;
    if (areOneEach(list, times)) {
        std::size_t next = 0;
        for (auto &item : list) {
            const auto count = static_cast<std::size_t>(item.times.least);
            const std::vector own(times.begin() + static_cast<std::ptrdiff_t>(next),
                times.begin() + static_cast<std::ptrdiff_t>(next + count));
            next += count;
            if (count == 1)
                item.rep().target.time = own.front();
            else
                unrollTimes(item, own);
        }
        m_cursor.assume(from, m_cursor.to(), RemarkKind::TimeForEachRep);
        return true;
    }
    const bool mayBeLengths
        = std::ranges::none_of(times, [&](Duration time) { return isRunIn(inner, time); });
    if (mayBeLengths) {
        m_cursor.goBack(start);
        return false;
    }
    m_cursor.problem(from, m_cursor.to(), RemarkKind::TimesNotAsReps);
    return true;
}

} // namespace fivepace::notation
