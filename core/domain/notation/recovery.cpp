// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recoveryreader.h"

namespace fivepace::notation {

namespace {

constexpr int kMostLoose = 8; // words around a recovery; a text of nothing else must not take for ever

} // namespace

std::optional<StatedRecovery> RecoveryReader::read(bool isNamed)
{
    const auto start = m_cursor.place();
    m_isAt = m_cursor.isBehind("/"); // "/ 32 s / 200 m jog"
    lead();
    auto end = m_cursor.place();
    const auto from = m_cursor.from();
    for (int loose = 0; loose < kMostLoose && element();) {
        loose = m_isWhole ? 0 : loose + 1;
        if (m_isWhole)
            end = m_cursor.place();
    }
    m_cursor.goBack(end);
    const bool isForAll = m_stated.isForAll && m_stated.isByWord && m_amount && m_amount->least.isDuration();
    const bool isOne
        = isForAll || m_kind || m_stated.scope != Scope::NotSaid || m_stated.ratio || m_stated.afterRep > 0;
    if (m_cursor.isAt(start) || !(isOne || (isNamed && m_amount))) {
        m_cursor.goBack(start);
        return {};
    }
    secondMovement();
    m_stated.from = from;
    m_stated.to = m_cursor.to();
    finish();
    return m_stated;
}

std::optional<StatedRecovery> RecoveryReader::readOneOfSeveral()
{
    m_isOneOfSeveral = true;
    return read(true);
}

/// "with", "then", "and", "each": words before the recovery itself.
void RecoveryReader::lead()
{
    for (int taken = 0; taken < kMostLoose; ++taken) {
        if (m_cursor.isAny({ Sense::With, Sense::Then }))
            m_stated.isByWord = true;
        else if (!m_cursor.isAny({ Sense::And, Sense::Each, Sense::Prose, Sense::On, Sense::Of })
            || (m_cursor.isAny(word::kA) && m_cursor.is(Sense::TimeUnit, 1)))
            return;
        m_stated.isForAll = m_stated.isForAll || m_cursor.isAny(word::kAll);
        m_cursor.take();
    }
}

bool RecoveryReader::element()
{
    m_isWhole = true;
    if (isRSign(m_cursor))
        return rSign();
    if (m_cursor.is(Sense::Kind) || m_cursor.is(Sense::SetPause))
        return kind();
    const bool isTime = m_wasAmount && !m_kind && m_amount->least.isDuration();
    const bool isEnd = m_cursor.isLineEnd(1) || m_cursor.isAny({ ",", ".", ")", "]", "&", "/", ";" }, 1);
    const bool isLoose = isTime && !m_cursor.isAttached() && isEnd; // "6 x 400, 90 s R"
    const bool isSuffix = m_wasAmount && !m_kind
        && ((m_cursor.isAny(word::kRSign) && (m_cursor.isAttached() || isLoose))
            || (m_cursor.isAny(word::kPSign) && m_amount->least.isDuration()))
        && !m_cursor.isNumber(1) && !m_cursor.isAny({ "=", ":" }, 1); // 90r, 1:30r, 2:30 min P
    if (isSuffix) {
        m_cursor.take();
        m_kind = RecoveryKind::Rest;
        m_wasAmount = false;
        return true;
    }
    if (isRatio())
        return ratio();
    if (isPercent())
        return percent();
    if (half())
        return true;
    if (m_cursor.isAny({ Sense::Between, Sense::After, Sense::Next })) {
        if (!scope())
            return false;
        amountBehindScope();
        return true;
    }
    if (isAmountAhead())
        return amount();
    const std::size_t stop = m_cursor.isAny(word::kCircaSign) && m_cursor.is(".", 1) ? 1 : 0; // "c. 60 s rec"
    if (m_cursor.is(Sense::About) && m_cursor.isNumber(1 + stop) && !m_amount
        && !isCountAhead(m_cursor, 1 + stop)) {
        for (std::size_t i = 0; i <= stop; ++i)
            m_cursor.take();
    }
    if (isAmountAhead())
        return amount();
    return easyAmount() || steadyAmount() || wordOfPause() || joint();
}

/// "with 2 min easy": jogged.
bool RecoveryReader::easyAmount()
{
    const bool isEasy = m_stated.isByWord && m_amount && !m_kind && m_cursor.is(Sense::Effort)
        && m_cursor.meaning().value == static_cast<std::int64_t>(Effort::Easy)
        && !m_cursor.is(Sense::Kind, 1);
    if (!isEasy)
        return false;
    const auto &token = m_cursor.take();
    m_cursor.assume(token.from, token.to, RemarkKind::ReadAsJog);
    m_kind = RecoveryKind::Jog;
    m_wasAmount = false;
    return true;
}

/// "recovery 2' moderate": run, but not fast.
bool RecoveryReader::steadyAmount()
{
    const bool isSteady = m_kind == RecoveryKind::Rest && m_wasAmount && m_cursor.is(Sense::Effort)
        && m_cursor.meaning().value == static_cast<std::int64_t>(Effort::Steady) && !m_cursor.isNumber(1);
    if (!isSteady)
        return false;
    const auto &token = m_cursor.take();
    m_cursor.assume(token.from, token.to, RemarkKind::ReadAsFloat);
    m_kind = RecoveryKind::Float;
    m_wasAmount = false;
    return true;
}

bool RecoveryReader::isAmountAhead() const
{
    const bool isNumber = m_cursor.isNumber() || m_cursor.is(Sense::Lap) || m_cursor.isAny(word::kFractions)
        || m_cursor.is(":") || (m_cursor.isAny(word::kA) && m_cursor.is(Sense::TimeUnit, 1));
    return isNumber && !isCountAhead(m_cursor);
}

bool RecoveryReader::rSign()
{
    if (m_kind || m_amount)
        return false;
    m_cursor.take();
    if (m_cursor.isAny({ "=", ":", "." }))
        m_cursor.take();
    m_kind = RecoveryKind::Rest;
    return true;
}

/// Of "100 walk 100 jog" and "100 walk, 100 jog" the first.
void RecoveryReader::secondMovement()
{
    const std::size_t comma = m_cursor.isAny({ ",", "+" }) ? 1 : 0;
    const std::size_t unit = m_cursor.is(Sense::LengthUnit, 1 + comma) ? 1 : 0;
    const bool isFirst
        = m_kind && isMovement(*m_kind) && m_amount && !m_amount->least.isDuration() && !m_second;
    if (!isFirst || !isMovementBehind(comma) || m_stated.scope != Scope::NotSaid)
        return;
    const auto from = m_cursor.peek(comma).from;
    for (std::size_t i = 0; i < 2 + comma + unit; ++i)
        m_cursor.take();
    m_cursor.assume(from, m_cursor.to(), RemarkKind::FirstOfTwoKinds);
}

/// "100 jog", so far ahead.
bool RecoveryReader::isMovementBehind(std::size_t ahead) const
{
    const std::size_t unit = m_cursor.is(Sense::LengthUnit, ahead + 1) ? 1 : 0;
    const auto at = ahead + 1 + unit;
    return m_cursor.isNumber(ahead) && m_cursor.is(Sense::Kind, at)
        && isMovement(static_cast<RecoveryKind>(m_cursor.meaning(at).value))
        && (m_cursor.isLineEnd(at + 1) || m_cursor.isAny({ ",", ".", ")", "]" }, at + 1));
}

/// "recovery" says nothing that "jog" has not said better; a second movement is another pause.
bool RecoveryReader::kind()
{
    if (m_isAt && m_cursor.isAny(word::kWalkSign)) // "@ 5k GP": goal pace
        return false;
    const auto kind = static_cast<RecoveryKind>(m_cursor.meaning().value);
    const bool isFull = kind == RecoveryKind::Full || m_cursor.is(Sense::Back, 1);
    const bool isOfTarget = m_isAt && m_amount && !m_second; // "@ 64-66 rec. 90", "@ 64 full recovery"
    if (isOfTarget && (isFull || (m_cursor.is(".", 1) && m_cursor.isNumber(2))))
        return false;
    const bool isOther = m_amount && m_stated.scope != Scope::NotSaid && m_cursor.is(Sense::Between, 1);
    const bool isTurn = isMovement(kind) && m_amount && (!m_kind || *m_kind == RecoveryKind::Rest)
        && !m_amount->least.isDuration() && isMovementBehind(1);
    const bool isNext = isOther
        || (m_amount && !isTurn && !isTimesBehind(1) && isAmountBehind(1)
            && (m_kind || !(isAmountForKindBefore(1) || isAmountOfOther(1))));
    if (isNext || (m_amount && isOffBeforeAmount(m_cursor))
        || (m_kind && isMovement(kind) && isMovement(*m_kind) && !m_isJoined))
        return false;
    if (m_cursor.is(Sense::SetPause))
        m_stated.scope = Scope::Sets;
    m_saysRest = m_saysRest || !isMovement(kind);
    const auto &token = m_cursor.take();
    if (token.meaning->says == "none" && !m_amount) { // "no rest"
        Quantity none;
        none.unit = Quantity::Unit::Time;
        none.from = token.from;
        none.to = token.to;
        m_amount = QuantityRange { none, {}, false };
    }
    m_stated.isForAll = m_stated.isForAll || token.isAny(word::kRecoveries);
    if (m_kind && isMovement(kind) && isMovement(*m_kind))
        m_cursor.assume(token.from, token.to, RemarkKind::FirstOfTwoKinds);
    else if (!m_kind || kind != RecoveryKind::Rest)
        m_kind = kind;
    const bool isStop = m_cursor.isAny({ ".", "-" }) && !m_amount && isAmountBehind(1); // "rec. 90 s"
    if (isTimesBehind(0))
        return true;
    if (isStop || m_cursor.is("=")
        || (m_cursor.is(":") && (m_cursor.isAttached() || !m_cursor.isAttached(1))))
        m_cursor.take();
    m_isJoined = m_wasAmount = false;
    if (m_kind == RecoveryKind::Full)
        amountBehindScope(); // "full recovery, 6 min"
    return true;
}

/// "2 min rec: 45 46 45", "2 min rest 2:15/2:14/2:16": a list to the end of the line, which is of the reps.
bool RecoveryReader::isTimesBehind(std::size_t ahead)
{
    if (!m_amount)
        return false;
    const auto start = m_cursor.place();
    for (std::size_t i = 0; i < ahead; ++i)
        m_cursor.take();
    const std::size_t fewest = m_cursor.takeIf(":") ? 2 : 3;
    std::size_t times = 0;
    while (m_cursor.isNumber() && !isCountAhead(m_cursor) && readQuantity(m_cursor)) {
        ++times;
        if (m_cursor.isAny({ ",", "/", "-" }) && m_cursor.isNumber(1))
            m_cursor.take();
    }
    const bool isList = times >= fewest && (m_cursor.isLineEnd() || m_cursor.is("."));
    m_cursor.goBack(start);
    return isList;
}

bool RecoveryReader::isAmountBehind(std::size_t ahead) const
{
    while (m_cursor.isAny({ ":", "=" }, ahead) || m_cursor.is(Sense::Of, ahead))
        ++ahead;
    return m_cursor.isNumber(ahead) && !isCountAhead(m_cursor, ahead);
}

/// "1:00 rest 4:00 between sets", "2 min rest 5 min 6 x 200": the amount behind the word is another pause's.
bool RecoveryReader::isAmountOfOther(std::size_t ahead) const
{
    if (!m_amount->least.isDuration() || m_amount->least.isBare())
        return false;
    while (m_cursor.isAny({ ":", "=" }, ahead) || (m_cursor.isNumber(ahead) && !isCountAhead(m_cursor, ahead))
        || m_cursor.isAny({ Sense::TimeUnit, Sense::LengthUnit }, ahead)
        || m_cursor.isAny({ "'", "\"" }, ahead))
        ++ahead;
    return isCountAhead(m_cursor, ahead)
        || (m_cursor.isAny({ Sense::Between, Sense::SetPause, Sense::Sets }, ahead));
}

/// "2:30 rec 200m": the time is the recovery; "300 rest 90 s": the distance is a rep.
bool RecoveryReader::isAmountForKindBefore(std::size_t ahead) const
{
    const bool isTime = m_amount->least.isDuration();
    const bool isMetres = m_cursor.is(Sense::LengthUnit, ahead + 1)
        || (m_cursor.peek(ahead).thousandths >= 30'000 && !m_cursor.is(Sense::TimeUnit, ahead + 1)
            && !m_cursor.isAny({ ":", "'", "\"" }, ahead + 1));
    return m_stated.isByWord || (isTime && isMetres);
}

/// "back", "equal", "easy", "set" and "reps" as far as a pause needs them.
bool RecoveryReader::wordOfPause()
{
    if (m_cursor.is(Sense::Back) && (m_kind || m_cursor.is(Sense::Kind, 1))) {
        m_stated.isByWord = true;
        m_cursor.take();
        return true;
    }
    if (m_cursor.is(Sense::Equal) && !m_amount) {
        m_cursor.take();
        while (m_cursor.isAny({ Sense::To, Sense::Prose }) && !m_cursor.isNumber(1))
            m_cursor.take();
        if (half()) // "equal to half the rep"
            return true;
        setRatio(1000);
        while (m_cursor.isAny({ Sense::To, Sense::As, Sense::Prose, Sense::Reps, Sense::Of })
            && !m_cursor.isNumber(1))
            m_cursor.take();
        if (m_cursor.isAny(word::kOwnTime))
            m_cursor.take();
        m_stated.isOfDistance = m_cursor.takeIf(word::kDistance);
        return true;
    }
    const bool isOwnTime = m_kind && !m_amount && !m_stated.ratio && m_cursor.isAny(word::kTime, 1)
        && (m_cursor.is(Sense::Reps) || m_cursor.isAny(word::kRunTime)); // "rest = run time"
    if (isOwnTime) {
        m_cursor.take();
        m_cursor.take();
        setRatio(1000);
        return true;
    }
    if (isScopeBehind()) {
        m_stated.scope = m_cursor.take().meaning->sense == Sense::Sets ? Scope::Sets : Scope::Reps;
        m_wasAmount = false;
        return true;
    }
    if (!m_cursor.isAny({ Sense::Sets, Sense::Reps }) || !(m_cursor.is(Sense::Kind, 1) || isScopeOfTime()))
        return false;
    m_stated.scope = m_cursor.is(Sense::Sets) ? Scope::Sets : Scope::Reps;
    m_cursor.take();
    if (m_cursor.isAny({ ":", "=" }) && m_cursor.isNumber(1))
        m_cursor.take();
    return true;
}

/// "reps 1 min, sets: 4 min".
bool RecoveryReader::isScopeOfTime() const
{
    const std::size_t sign = m_cursor.isAny({ ":", "=" }, 1) ? 1 : 0;
    const bool isTime = m_cursor.isNumber(1 + sign)
        && (m_cursor.is(Sense::TimeUnit, 2 + sign) || m_cursor.isAny({ "'", "\"" }, 2 + sign));
    return isTime && !m_amount && !m_kind && m_stated.scope == Scope::NotSaid && m_cursor.isBehind(",");
}

bool isMovement(RecoveryKind kind)
{
    return kind == RecoveryKind::Jog || kind == RecoveryKind::Walk || kind == RecoveryKind::Float;
}

bool isRSign(const Cursor &cursor)
{
    const bool isDot = cursor.is(".", 1) && cursor.isAttached(1) && cursor.isNumber(2); // r. 4'
    const bool isSign = cursor.isAny({ "=", ":" }, 1) || isDot;
    const bool isPace = cursor.isAny(word::kRSign) && isSign && isCountAhead(cursor, 2); // R: 4 x 200
    return cursor.isAny(word::kRecoverySigns) && ((isSign && !isPace) || cursor.isNumber(1));
}

std::optional<StatedRecovery> readRecovery(Cursor &cursor, bool isNamed)
{
    return RecoveryReader(cursor).read(isNamed);
}

} // namespace fivepace::notation
