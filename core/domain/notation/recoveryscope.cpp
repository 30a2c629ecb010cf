// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recoveryreader.h"

namespace fivepace::notation {

/// "between the reps", "after each set", "before the next set of 4 x 200".
bool RecoveryReader::scope()
{
    const bool isPaces = m_cursor.is(Sense::Between) && m_cursor.isNumber(1)
        && (m_cursor.is(Sense::And, 2) || m_cursor.is(Sense::And, 3)); // between 3k and 5k pace
    if (isPaces || (!m_kind && !m_amount && !m_cursor.is(Sense::Between) && !m_cursor.is(Sense::After)))
        return false;
    if (isOfNext())
        return false;
    if (afterRep())
        return true;
    m_isScopeFirst = !m_amount;
    const bool isBetween = m_cursor.take().meaning->sense == Sense::Between;
    while (m_cursor.isAny({ Sense::Prose, Sense::Each, Sense::Of, Sense::Next })) {
        m_stated.isForAll = m_stated.isForAll || (isBetween && m_cursor.isAny(word::kAll));
        m_cursor.take();
    }
    if (m_cursor.is(Sense::Sets)) {
        m_stated.scope = Scope::Sets;
        m_cursor.take();
        whatSet();
    } else if (m_stated.scope == Scope::NotSaid || m_cursor.is(Sense::Reps)) {
        m_stated.scope = Scope::Reps;
        whatRep();
    }
    m_wasAmount = false; // "1 min between reps / 4 min between sets"
    return true;
}

/// "Between reps 1 min. Between sets 5 min", "2 min. Between sets full recovery": the scope of another pause.
bool RecoveryReader::isOfNext()
{
    if (!m_amount || !m_cursor.is(Sense::Between))
        return false;
    if (m_isScopeFirst)
        return true;
    if (!m_cursor.isBehind("."))
        return false;
    std::size_t ahead = 1;
    while (
        m_cursor.isAny({ Sense::Prose, Sense::Each, Sense::Of, Sense::Next, Sense::Sets, Sense::Reps }, ahead)
        || m_cursor.isAny({ ":", "=", "(", "-" }, ahead))
        ++ahead;
    return m_cursor.is(Sense::Kind, ahead) || (m_cursor.isNumber(ahead) && !isCountAhead(m_cursor, ahead));
}

/// "after the 4th", "after every 4", "after 4 reps".
bool RecoveryReader::afterRep()
{
    const auto start = m_cursor.place();
    const bool isAfter = m_cursor.takeIf(Sense::After);
    m_cursor.takeIf(Sense::Prose);
    const bool isEvery = m_cursor.takeIf(word::kEvery) || m_cursor.takeIf(Sense::Each);
    const bool isNumber = isAfter && m_cursor.isNumber() && !isCountAhead(m_cursor)
        && m_cursor.peek().thousandths < kMostTimes && m_cursor.peek().thousandths % 1000 == 0;
    const auto number = isNumber ? m_cursor.take().thousandths / 1000 : 0;
    const bool isOrdinal = number > 0
        && (m_cursor.isAny(word::kOrdinals) || (m_cursor.is(".") && m_cursor.is(Sense::Reps, 1)));
    if (isOrdinal)
        m_cursor.take();
    const bool isRep = m_cursor.takeIf(Sense::Reps);
    if (number == 0 || !(isOrdinal || isRep || isEvery)) {
        m_cursor.goBack(start);
        return false;
    }
    m_stated.afterRep = static_cast<int>(number);
    m_stated.isAfterEvery = isEvery;
    return true;
}

/// "set of 4 x 200" names the set once more.
void RecoveryReader::whatSet()
{
    const bool isNamed = m_cursor.is(Sense::Of) && m_cursor.isNumber(1)
        && (isCountAhead(m_cursor, 1) || m_cursor.is(Sense::LengthUnit, 2)); // "between sets of 6 minutes"
    if (!isNamed)
        return;
    m_cursor.take();
    while (m_cursor.isNumber() || m_cursor.is(Sense::Times)) {
        if (!m_cursor.takeIf(Sense::Times))
            readQuantity(m_cursor);
    }
}

/// "between the reps", "between 400s".
void RecoveryReader::whatRep()
{
    if (m_cursor.takeIf(Sense::Reps))
        return;
    if (!m_cursor.isNumber() || isCountAhead(m_cursor))
        return;
    const auto number = m_cursor.peek().thousandths;
    const std::size_t quote = m_cursor.is("'", 1) ? 1 : 0;
    const bool isOfReps = m_cursor.is(Sense::LengthUnit, 1) && m_cursor.is(Sense::Reps, 2); // 800m reps
    const bool isNamed = m_cursor.isAny(word::kPluralOfReps, 1 + quote) && !m_cursor.is(Sense::Kind, 2);
    const bool isBare = number >= kHundred
        && (m_cursor.isLineEnd(1) || m_cursor.isAny({ ",", ".", "&", ")" }, 1) || m_cursor.is(Sense::And, 1)
            || m_cursor.is(Sense::Reps, 1));
    const auto unit = isOfReps ? m_cursor.meaning(1).value / 10'000 : 1;
    if (number >= kHundred || isOfReps)
        m_stated.ofLength = Distance::millimetres(number * unit);
    const std::size_t size = isOfReps ? 3 : isNamed ? 2 + quote : isBare ? 1 : 0;
    for (std::size_t i = 0; i < size; ++i)
        m_cursor.take();
    if (size == 1 || isNamed)
        m_cursor.takeIf(Sense::Reps);
    if (size == 0)
        m_stated.ofLength.reset();
}

/// "Full recovery between sets, 3 - 6 minutes", "Recovery between sets: 5 minutes": the amount stands behind.
bool RecoveryReader::amountBehindScope()
{
    const bool isSign = m_cursor.isAny({ ":", ",", "=", "-", "(" });
    const bool isPlaced
        = m_stated.scope != Scope::NotSaid || (m_kind == RecoveryKind::Full && m_cursor.isAny({ ",", "(" }));
    if (m_amount || !isPlaced || !isSign || !m_cursor.isNumber(1) || isCountAhead(m_cursor, 1))
        return false;
    const auto start = m_cursor.place();
    const bool isBracket = m_cursor.take().is("(");
    const auto range = readRange(m_cursor);
    const bool isAmount = range && !range->least.isBare() && range->least.amount > 0;
    const bool isClosed = !isBracket || m_cursor.takeIf(")");
    const bool isEnd = m_cursor.isLineEnd() || m_cursor.isAny({ ",", ".", ")", "]", "/", "-", "&", ":" })
        || m_cursor.isBehind(".") || m_cursor.isAny({ Sense::And, Sense::Then, Sense::Between });
    if (!isAmount || !isClosed || !isEnd) {
        m_cursor.goBack(start);
        return false;
    }
    if (isBracket && m_stated.scope == Scope::NotSaid)
        m_cursor.assume(range->least.from, range->to(), RemarkKind::ReadAsTimeOfRecovery);
    m_amount = range;
    return true;
}

/// "90 s reps, 6 min sets".
bool RecoveryReader::isScopeBehind() const
{
    const bool isTime = m_wasAmount && !m_second && m_amount->least.isDuration();
    return isTime && m_stated.scope == Scope::NotSaid && m_cursor.isAny({ Sense::Sets, Sense::Reps })
        && (m_cursor.isLineEnd(1) || m_cursor.isAny({ ",", ".", "&", "/", ")", "]" }, 1)
            || m_cursor.is(Sense::And, 1) || (m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1)));
}

} // namespace fivepace::notation
