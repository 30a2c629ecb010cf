// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

/// A colon, and then a count, a bracket or, where it `mayBeRep`, a number.
bool isBlockAhead(const Cursor &cursor, bool mayBeRep)
{
    const std::size_t colon = cursor.is(":") ? 1 : 0;
    return isCountAhead(cursor, colon) || (colon != 0 && cursor.is("(", 1))
        || ((mayBeRep || colon != 0) && cursor.isNumber(colon));
}

/// "5k: 4 x 1200": the race alone.
bool isRaceAlone(const Cursor &cursor)
{
    const std::size_t unit = cursor.is(Sense::LengthUnit, 1) && cursor.isAttached(1) ? 1 : 0;
    return cursor.isNumber() && cursor.is(":", 1 + unit) && isCountAhead(cursor, 2 + unit);
}

} // namespace

/// "… 1500 pace: 4 x 500", "… / ES1 3 x 200", "5k: 4 x 1200": a pace before the reps that it is for.
bool Grammar::paceOfNext(bool isFirst)
{
    const bool isBehindStop = isFirst || m_cursor.isBehind(Sense::Then) || m_cursor.isBehind(",")
        || m_cursor.isBehind(".") || m_cursor.isBehind("/") || m_cursor.isBehind("+")
        || m_cursor.isBehind("]") || m_cursor.isBehind("-") || m_cursor.isBehind(")");
    const bool isAlone = isRaceAlone(m_cursor);
    const bool isName
        = m_cursor.isAny({ Sense::PaceName, Sense::Role, Sense::Pace }) || m_cursor.isAny(word::kMile);
    if (!isBehindStop || !(isAlone || isName || m_cursor.isNumber()) || isCountAhead(m_cursor))
        return false;
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    TargetWords words;
    const bool isRead = readTargetPiece(m_cursor, words, { .isLed = isAlone, .isPart = true });
    const bool isPace = isRead && words.target.pace && !words.target.time;
    const bool isBehindName = m_cursor.isBehind(Sense::PaceName) || m_cursor.isBehind(Sense::Role);
    const auto behind = m_cursor.place();
    if (isBehindName && !m_cursor.is(":")) { // "T 20 min", but "T 60 s rest"
        const auto length = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
        const bool isPause = length && m_cursor.isAny({ Sense::Kind, Sense::SetPause, Sense::Between });
        m_cursor.goBack(behind);
        if (isPause || (length && length->isBare())) {
            m_cursor.goBack(start);
            return false;
        }
    }
    if (!isPace || !isBlockAhead(m_cursor, isBehindName)) {
        m_cursor.goBack(start);
        return false;
    }
    m_cursor.takeIf(":");
    if (isAlone)
        m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsPaceOfReps);
    m_pendingTarget = std::move(words);
    m_pendingFrom = from;
    m_pendingTo = m_cursor.to();
    return true;
}

/// "strides 4 x 100", "hills: 8 x 60 s": what the reps behind it are.
bool Grammar::isTagOfNext() const
{
    const std::size_t colon = m_cursor.is(":", 1) ? 1 : 0;
    return m_cursor.isAny({ Sense::Tag, Sense::Stride }) && isCountAhead(m_cursor, 1 + colon);
}

/// "T 20 min, easy 10 min": but not "8 x 400, easy 200 m jog".
bool Grammar::isEffortOfNext()
{
    const bool isBehindStop = m_cursor.isBehind(",") || m_cursor.isBehind(".") || m_cursor.isBehind("+")
        || m_cursor.isBehind(Sense::Then);
    if (!isBehindStop || !m_cursor.is(Sense::Effort) || !m_cursor.isNumber(1) || isCountAhead(m_cursor, 1))
        return false;
    const auto start = m_cursor.place();
    m_cursor.take();
    const auto length = readQuantity(m_cursor);
    const bool isRun = length && !length->isBare() && length->amount > 0
        && !m_cursor.isAny({ Sense::Kind, Sense::SetPause, Sense::Between });
    m_cursor.goBack(start);
    return isRun;
}

} // namespace fivepace::notation
