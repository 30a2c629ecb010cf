// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

bool isSeparator(const Cursor &cursor)
{
    return cursor.isAny({ ",", "+", "/", "-", ".", ":", "•" })
        || cursor.isAny(
            { Sense::Then, Sense::And, Sense::Prose, Sense::Main, Sense::Each, Sense::Of, Sense::By })
        || (cursor.is(Sense::With) && isCountAhead(cursor, 1));
}

/// "repeat 3x", "repeat", "twice through", "3 times through": all that stands before it so often; empty (and
/// nothing taken) where it is not said.
std::optional<TypedCount> readRepeat(Cursor &cursor)
{
    const auto start = cursor.place();
    const auto from = cursor.from();
    const auto isCount = [&](std::size_t ahead) {
        const auto number = cursor.isNumber(ahead) ? cursor.peek(ahead).thousandths : 0;
        return number > 1000 && number < kMostTimes && number % 1000 == 0;
    };
    std::int64_t times = 0;
    const bool isRepeat = cursor.takeIf(word::kRepeat);
    if (isCount(0) && cursor.is(Sense::Times, 1) && (isRepeat || cursor.isAny(word::kThrough, 2))) {
        times = cursor.take().thousandths;
        cursor.take();
    } else if (isRepeat && cursor.is(Sense::Times) && isCount(1)) {
        cursor.take();
        times = cursor.take().thousandths;
    } else if (isRepeat || (cursor.isAny(word::kTwice) && cursor.isAny(word::kThrough, 1))) {
        times = 2000;
        if (!isRepeat)
            cursor.take();
    }
    if (times > 0)
        cursor.takeIf(word::kThrough);
    if (times == 0 || cursor.isNumber() || cursor.is(Sense::Reps)) {
        cursor.goBack(start);
        return {};
    }
    cursor.assume(from, cursor.to(), RemarkKind::RepeatsAllBefore);
    return TypedCount { { static_cast<int>(times / 1000), {} }, true };
}

/// A new part of the session that names what follows it: "CD 10 min", "cool down:", "Set 2:".
bool isHeadingAhead(const Cursor &cursor)
{
    const bool isSet = cursor.is(Sense::Sets) && cursor.isNumber(1) && cursor.isAny({ ":", "-" }, 2);
    const bool isMain = cursor.is(Sense::Main) && cursor.is(":", 1); // "Warm-up 15 min. Main set: 6 x 800"
    return isSet || isMain || cursor.isAny({ Sense::WarmUp, Sense::CoolDown });
}

} // namespace

bool Grammar::isMainAhead()
{
    if (!isCountAhead(m_cursor))
        return false;
    for (std::size_t ahead = 2; !m_cursor.isLineEnd(ahead); ++ahead) {
        if (m_cursor.isAny({ Sense::Stride, Sense::Flying }, ahead))
            return false;
        if (m_cursor.isAny({ ",", "+", "/" }, ahead) && ahead > 3)
            return true;
    }
    return true;
}

Blocks Grammar::warmUpList()
{
    m_isWarmUp = true;
    auto items = list({});
    m_isWarmUp = false;
    return items;
}

bool Grammar::isListEnd(std::string_view close, const Blocks &items)
{
    if (m_cursor.atEnd() || (!close.empty() && m_cursor.is(close)))
        return true;
    if (!close.empty())
        return false;
    if (m_cursor.isLineEnd() || isHeadingAhead(m_cursor) || (m_isWarmUp && isMainAhead()))
        return true;
    if (!m_isOpenSet)
        return false;
    // "then" ends a set of one repeated rep; brackets that close a set around this one end it too
    const bool isRepsOnly = items.size() == 1 && isRepeated(items.front().times);
    return m_cursor.isAny({ ")", "}" }) || (isRepsOnly && m_cursor.is(Sense::Then));
}

Blocks Grammar::list(std::string_view close)
{
    Blocks items;
    while (!isListEnd(close, items)) {
        if (m_isOpenSet && close.empty() && !items.empty()) {
            const auto start = m_cursor.place();
            const auto stated = readRecovery(m_cursor);
            m_cursor.goBack(start);
            if ((stated && stated->scope == Scope::Sets) || isSetPauseAhead(items))
                break;
        }
        if (!step(items, close))
            notUnderstood();
    }
    return items;
}

/// "60 s and 4 min" behind the reps of an open set: the second is the pause between the sets; behind a list
/// of reps run once both are of the whole set.
bool Grammar::isSetPauseAhead(Blocks &items)
{
    const auto start = m_cursor.place();
    const auto isTimeAhead = [&] {
        const auto time = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
        return time && time->isDuration();
    };
    const auto takeJoint = [&] {
        return m_cursor.takeIf("&") || m_cursor.takeIf("+") || m_cursor.takeIf(Sense::And)
            || m_cursor.takeIf(Sense::Then);
    };
    const bool isReps = items.size() == 1 && isRepeated(items.front().times) && items.front().between;
    const bool isList = isListOfSingles(items)
        && std::ranges::none_of(items, [](const Block &item) { return item.after.has_value(); });
    bool isJoined = isReps && takeJoint();
    if (isList && m_cursor.isAny({ ",", ".", "-" })) {
        m_cursor.take();
        isJoined = isTimeAhead() && (takeJoint() || m_cursor.takeIf(",") || m_cursor.takeIf("/"));
    }
    const bool isIt
        = isJoined && isTimeAhead() && (m_cursor.isLineEnd() || m_cursor.isAny({ ",", ".", ")", "}" }));
    m_cursor.goBack(start);
    return isIt;
}

/// One thing of a list.
bool Grammar::step(Blocks &items, std::string_view close)
{
    if (!close.empty() && (m_cursor.isNewLine() || m_cursor.is(";")))
        return m_cursor.take(), true;
    return readFirst(Table::InList, items);
}

/// "Fartlek 40 min: 1 min on, 1 min off".
bool Grammar::colonBehindWhole(Blocks &items)
{
    const bool isWhole = items.size() == 1 && isSingle(items.front()) && isTimed(items.front())
        && m_cursor.is(":") && m_cursor.isNumber(1);
    if (!isWhole)
        return false;
    std::size_t end = 0;
    while (!m_cursor.isLineEnd(end + 1))
        ++end;
    m_cursor.problem(m_cursor.from(), m_cursor.peek(end).to, RemarkKind::ColonBehindTime);
    return m_cursor.take(), true;
}

/// True at a sign or word that parts what is said of the blocks from them.
bool Grammar::isStopAhead(Blocks &items)
{
    auto &inner = innermost(items.back());
    const bool isColon = m_cursor.is(":") && !inner.isSet() && inner.rep().target.isStated();
    const bool isSecondPause = (m_cursor.is("&") || m_cursor.is(Sense::And)) && items.back().isSet()
        && isPauseOpen(items.back()) && m_cursor.isNumber(1);
    return (isColon || isSecondPause || m_cursor.isAny({ ",", "-", ".", "/" }) || m_cursor.is(Sense::With))
        && !m_cursor.isLineEnd(1);
}

bool Grammar::behindStop(Blocks &items)
{
    if (!isStopAhead(items))
        return false;
    const auto start = m_cursor.place();
    m_where = m_cursor.is(Sense::With)                                        ? Loose::BehindWith
        : m_cursor.is("/") && m_cursor.isAttached() && m_cursor.isAttached(1) ? Loose::BehindSlash
        : m_cursor.is("-") && !m_cursor.isAttached()                          ? Loose::BehindDash
                                                                              : Loose::BehindStop;
    m_cursor.take();
    if (readFirst(Table::BehindStop, items))
        return true;
    m_cursor.goBack(start);
    return false;
}

/// A time alone that no word names, behind the stop.
bool Grammar::timeBehindStop(Blocks &items)
{
    const auto start = m_cursor.place();
    const bool isNamed = readRecovery(m_cursor).has_value();
    m_cursor.goBack(start);
    return !isNamed && !items.back().after && looseTime(items, m_where);
}

/// "8 x 400 - 68": bare seconds in a column of their own.
bool Grammar::columnBehindStop(Blocks &items)
{
    const auto start = m_cursor.place();
    const bool isNamed = readRecovery(m_cursor).has_value();
    m_cursor.goBack(start);
    const bool isColumn
        = m_cursor.isNumber() && !m_cursor.isAttached() && (m_cursor.isBehind("-") || m_cursor.isBehind("/"));
    return !isNamed && !items.back().after && isColumn && looseTarget(items);
}

/// "…, 3 sets, 5 min between sets": all of the list so often.
bool Grammar::repeatedSets(Blocks &items)
{
    if (m_isOpenSet)
        return false;
    const auto start = m_cursor.place();
    auto count = readRepeat(m_cursor);
    if (!count && m_cursor.isNumber() && m_cursor.is(Sense::Sets, 1))
        count = readCount();
    const bool isEnd = m_cursor.isLineEnd() || m_cursor.isAny({ ",", ".", ")", "-" })
        || m_cursor.isAny({ Sense::With, Sense::Kind, Sense::And });
    double reps = 0;
    for (const auto &item : items)
        reps += repsIn(item);
    if (!count || !isEnd || reps > kMostReps) {
        m_cursor.goBack(start);
        return false;
    }
    if (items.size() > 1) {
        Block set;
        set.after = std::exchange(items.back().after, {});
        set.body = std::move(items);
        items = { std::move(set) };
    }
    repeat(items.back(), count->times);
    return true;
}

/// "@ 5k pace: 6 x 800", "with 90 s rest: 8 x 400": said before the block that it belongs to.
bool Grammar::prefix(const Blocks &items)
{
    if (!items.empty())
        return false;
    const auto start = m_cursor.place();
    const bool isNumber = m_cursor.isNumber();
    if (auto words = readTarget(m_cursor); words && !m_cursor.isAt(start)) {
        const bool isEffort = words->target.effort && !words->target.pace;
        const bool isBeforeBlock = m_cursor.isNumber() || m_cursor.isAny({ ":", "(" });
        if (!isEffort && (isBeforeBlock || !isNumber)) {
            m_pendingFrom = m_cursor.fromOf(start);
            m_pendingTo = m_cursor.to();
            m_pendingTarget = std::move(words);
            return true;
        }
        m_cursor.goBack(start);
    }
    const auto stated = isNumber ? std::nullopt : readRecovery(m_cursor);
    const bool isPause = stated && !stated->isMovement;
    if (!isPause) {
        m_cursor.goBack(start);
        return false;
    }
    m_pendingRecovery = stated;
    m_pendingFrom = stated->from;
    m_pendingTo = stated->to;
    return true;
}

void Grammar::finish()
{
    if (m_pendingTarget || m_pendingRecovery)
        m_cursor.problem(m_pendingFrom, m_pendingTo, RemarkKind::NothingFollows);
}

void Grammar::applyPending(Block &block)
{
    if (const auto words = std::exchange(m_pendingTarget, {})) {
        Blocks items { std::move(block) };
        give(items, *words, true);
        block = std::move(items.front());
    }
    if (const auto stated = std::exchange(m_pendingRecovery, {}))
        state(m_cursor, block, *stated);
}

bool Grammar::skip()
{
    const bool isMore = m_cursor.is("+") && m_cursor.isBehind(",") && !m_cursor.isAttached()
        && m_cursor.isAttached(1) && m_cursor.isNumber(1); // "4 min, +1 min each rep"
    if (isMore) {
        const auto from = m_cursor.from();
        while (!m_cursor.isLineEnd() && !m_cursor.isAny({ ",", ".", ")" }))
            m_cursor.take();
        m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstood);
        return true;
    }
    if (!isSeparator(m_cursor))
        return false;
    const auto &token = m_cursor.take();
    if (token.meaning->sense == Sense::With) // "8 miles w/ 10 x 1 min"
        m_cursor.assume(token.from, token.to, RemarkKind::ReadAsRunAfter);
    return true;
}

/// One remark for a run of words that mean nothing here.
void Grammar::notUnderstood()
{
    const auto from = m_cursor.from();
    const auto isOver = [&] {
        if (m_cursor.peek().kind != TokenKind::Word || isSeparator(m_cursor) || isHeadingAhead(m_cursor))
            return true;
        const auto start = m_cursor.place();
        const bool isRead = readRecovery(m_cursor) || readTarget(m_cursor);
        m_cursor.goBack(start);
        return isRead;
    };
    do {
        m_cursor.take();
    } while (!isOver());
    m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstood);
}

} // namespace fivepace::notation
