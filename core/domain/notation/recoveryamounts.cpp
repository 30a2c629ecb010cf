// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recoveryreader.h"

#include <array>
#include <utility>

namespace fivepace::notation {

/// "1:1", work to rest.
bool RecoveryReader::isRatio() const
{
    return m_cursor.isNumber() && m_cursor.is(":", 1) && m_cursor.isNumber(2) && m_cursor.isAttached(1)
        && m_cursor.isAttached(2) && m_cursor.peek().text.size() == 1 && m_cursor.peek(2).text.size() == 1
        && m_cursor.peek().thousandths > 0;
}

bool RecoveryReader::ratio()
{
    if (m_amount || m_stated.ratio)
        return false;
    const auto work = m_cursor.take().thousandths;
    m_cursor.take();
    setRatio(m_cursor.take().thousandths * 1000 / work);
    if (m_cursor.isAny(word::kWork) && m_cursor.isAny({ "/", ":", "-" }, 1)) {
        m_cursor.take();
        m_cursor.take();
    }
    return true;
}

void RecoveryReader::setRatio(std::int64_t thousandths)
{
    Quantity quantity;
    quantity.thousandths = thousandths;
    m_stated.ratio = quantity;
    m_isWhole = m_kind.has_value();
}

/// "half", "twice", "1/2", "1.5 x", "two thirds" in thousandths; 0 (and nothing taken) where none stands
/// there.
std::int64_t RecoveryReader::share()
{
    const auto found = std::ranges::find_if(
        word::kShares, [this](const word::Share &each) { return m_cursor.is(each.word); });
    if (found != word::kShares.end())
        return m_cursor.take(), found->thousandths;
    const auto number = m_cursor.isNumber() ? m_cursor.peek().thousandths : 0;
    if (number > 0 && m_cursor.is("%", 1) && m_cursor.is(Sense::Of, 2)) { // "90 % of the rep"
        m_cursor.take();
        m_cursor.take();
        return number / 100;
    }
    const std::size_t counted = number > 0 || m_cursor.isAny(word::kA) ? 1 : 0; // "two thirds", "a quarter"
    const auto part = std::ranges::find_if(
        word::kParts, [&](const word::Share &each) { return m_cursor.is(each.word, counted); });
    if (part != word::kParts.end()) {
        if (counted > 0)
            m_cursor.take();
        m_cursor.take();
        return std::max<std::int64_t>(number, 1000) / part->thousandths;
    }
    const bool isFraction = number > 0 && m_cursor.is("/", 1) && m_cursor.isNumber(2)
        && number < m_cursor.peek(2).thousandths && m_cursor.peek(2).thousandths <= 10'000
        && !m_cursor.isAny({ Sense::TimeUnit, Sense::LengthUnit }, 3);
    if (isFraction) {
        m_cursor.take();
        m_cursor.take();
        return number * 1000 / m_cursor.take().thousandths;
    }
    const bool isTimes
        = number > 0 && number <= 10'000 && m_cursor.is(Sense::Times, 1) && !m_cursor.isNumber(2);
    if (!isTimes)
        return 0;
    m_cursor.take();
    m_cursor.take();
    return number;
}

/// "half the rep time", "half of the distance", "twice the rep", "1/2 rep time", "2 x the work".
bool RecoveryReader::half()
{
    const auto start = m_cursor.place();
    const auto thousandths = m_amount || m_stated.ratio ? 0 : share();
    bool isOfRep = false;
    while (thousandths > 0
        && (m_cursor.isAny({ Sense::Of, Sense::Prose, Sense::Reps, Sense::Each })
            || m_cursor.isAny(word::kTheRep)
            || (isOfRep && (m_cursor.is("'") || m_cursor.isAny(word::kPlural))))) {
        if (m_cursor.isAny(word::kAs) && m_cursor.is(Sense::Kind, 1))
            break;
        isOfRep = isOfRep || m_cursor.is(Sense::Reps) || m_cursor.isAny(word::kEffortTime);
        m_cursor.take();
    }
    const bool isNamed = thousandths > 0 && m_cursor.isAny(word::kWhatOfRep);
    if (thousandths == 0 || !(isNamed || isOfRep)) {
        m_cursor.goBack(start);
        return false;
    }
    m_stated.isOfDistance = isNamed && m_cursor.take().isAny(word::kDistance);
    if (isNamed && m_cursor.is(Sense::Of) && m_cursor.isAny({ Sense::Prose, Sense::Reps }, 1)) {
        m_cursor.take();
        while (m_cursor.isAny({ Sense::Prose, Sense::Reps }))
            m_cursor.take();
    }
    if (m_cursor.isAny(word::kAs) && m_cursor.is(Sense::Kind, 1)) // "half the rep's time as rest"
        m_cursor.take();
    setRatio(thousandths);
    return true;
}

/// "50 % recovery": half as long as the rep.
bool RecoveryReader::isPercent() const
{
    return m_cursor.isNumber() && m_cursor.is("%", 1) && m_cursor.is(Sense::Kind, 2) && !m_isAt
        && m_cursor.meaning(2).value != static_cast<std::int64_t>(RecoveryKind::Full) && !m_amount
        && !m_stated.ratio;
}

bool RecoveryReader::percent()
{
    Quantity quantity;
    quantity.thousandths = m_cursor.take().thousandths / 100;
    m_cursor.take();
    m_stated.ratio = quantity;
    m_isWhole = false;
    return true;
}

bool RecoveryReader::amount()
{
    if (m_amount && !m_isJoined)
        return false;
    const auto start = m_cursor.place();
    auto range = readRange(m_cursor);
    const bool isNext = m_isJoined && range && range->most && range->most->isBare(); // "300 in 42 - 100 jog"
    if (isNext) {
        m_cursor.goBack(start);
        range = QuantityRange { *readQuantity(m_cursor), {}, false };
    }
    if (!range)
        return false;
    if (range->least.isBare() && m_cursor.is(Sense::With) && !m_stated.isByWord) { // "100, 60 w/ walk back"
        m_cursor.goBack(start);
        return false;
    }
    (m_amount ? m_second : m_amount) = range;
    m_isJoined = false;
    m_wasAmount = true;
    return true;
}

/// "in" and "/" between two amounts, and words that say nothing more.
bool RecoveryReader::joint()
{
    m_isWhole = false;
    const bool isBeforeAmount = m_amount && !m_second && m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1);
    const bool isEither = (m_cursor.is("/") && !m_isOneOfSeveral) || m_cursor.is(Sense::Or);
    const bool isAbout = m_amount && !m_second && m_cursor.is(Sense::In) && m_cursor.is(Sense::About, 1)
        && m_cursor.isNumber(2); // "200 m jog in about 90 s"
    if (isAbout) {
        m_cursor.take();
        m_isJoined = true;
    } else if (isBeforeAmount && (m_cursor.is(Sense::In) || (isEither && m_wasAmount && !m_isAt))) {
        m_isJoined = true;
        m_isEither = isEither;
    } else if ((isEither || m_cursor.is("-")) && m_kind && m_cursor.is(Sense::Kind, 1)) {
        m_isJoined = true;
    } else if (isEasyWord()) {
        m_isWhole = m_kind.has_value() && !m_cursor.isNumber(1);
    } else if (!m_cursor.isAny({ Sense::Prose, Sense::Of, Sense::With, Sense::At })) {
        return false;
    }
    m_stated.isForAll = m_stated.isForAll || m_cursor.isAny(word::kForAll);
    m_isAt = m_isAt || m_cursor.is(Sense::At);
    m_cursor.take();
    return true;
}

/// "easy jog", "active", "each": says nothing more of a pause.
bool RecoveryReader::isEasyWord() const
{
    const bool isEasy
        = m_cursor.is(Sense::Effort) && m_cursor.meaning().value == static_cast<std::int64_t>(Effort::Easy);
    return isEasy || m_cursor.isAny({ Sense::Slow, Sense::Each });
}

void RecoveryReader::finish()
{
    Recovery recovery;
    recovery.kind = m_kind.value_or(RecoveryKind::Rest);
    m_stated.isMovement = m_kind && isMovement(*m_kind) && !m_saysRest && !m_stated.ratio
        && !m_stated.isByWord && m_stated.scope == Scope::NotSaid;
    m_stated.hasAmount = m_amount.has_value();
    if (m_amount)
        put(recovery, *m_amount);
    if (m_second)
        put(recovery, *m_second);
    recovery.either = m_isEither && recovery.distance && recovery.duration;
    m_stated.recovery = recovery;
}

void RecoveryReader::put(Recovery &recovery, QuantityRange range)
{
    if (range.least.isBare()) {
        range.least = unitFor(range.least, recovery.kind);
        if (range.most)
            range.most = unitFor(*range.most, recovery.kind);
    }
    const auto least = range.least;
    if (least.isDistance() ? recovery.distance.has_value() : recovery.duration.has_value()) {
        second(recovery, range);
        return;
    }
    if (least.isDistance()) {
        recovery.distance = least.distance();
        if (range.most)
            m_cursor.assume(least.from, range.most->to, RemarkKind::FirstOfTwoDistances);
        return;
    }
    recovery.duration = least.duration();
    if (!range.most)
        return;
    recovery.durationMax = range.most->duration();
    if (*recovery.durationMax < *recovery.duration)
        std::swap(*recovery.durationMax, *recovery.duration);
}

/// "2 or 3 min" is a range.
void RecoveryReader::second(Recovery &recovery, const QuantityRange &range)
{
    const bool isRange = m_isEither && range.least.isDuration() && !recovery.durationMax
        && range.least.duration() > *recovery.duration;
    if (isRange) {
        recovery.durationMax = range.least.duration();
        m_stated.areTwoTimes = true;
    } else
        m_cursor.problem(range.least.from, range.to(), RemarkKind::SecondAmount);
}

/// A bare number: metres where one jogs or walks so far, else seconds; few of either are minutes.
Quantity RecoveryReader::unitFor(const Quantity &bare, RecoveryKind kind)
{
    if (m_isEither && m_second && m_second->least.isDuration() && m_second->least.unitSize != 0)
        return bare.inUnitOf(m_second->least);
    const bool isRound = bare.thousandths >= kHundred && bare.thousandths % kHundred == 0;
    const bool isMetres = bare.thousandths >= kHundred && (isMovement(kind) || isRound);
    if (isMetres) {
        m_cursor.assume(bare.from, bare.to, RemarkKind::ReadAsMetres);
        return bare.inMetres();
    }
    const bool isClock = bare.hasTwoDecimals && bare.thousandths % 1000 < 600;
    if (isClock && bare.thousandths < kFewestBareSeconds) {
        m_cursor.assume(bare.from, bare.to, RemarkKind::ReadAsMinutesAndSeconds);
        auto seconds = bare.inSeconds();
        seconds.amount = bare.thousandths / 1000 * 60'000 + bare.thousandths % 1000 * 100;
        seconds.unitSize = 0;
        return seconds;
    }
    if (bare.thousandths < kFewestBareSeconds
        || (m_stated.scope == Scope::Sets && bare.thousandths <= 15'000)) {
        m_cursor.assume(bare.from, bare.to, RemarkKind::ReadAsMinutes);
        return bare.inMinutes();
    }
    m_cursor.assume(bare.from, bare.to, RemarkKind::ReadAsSeconds);
    return bare.inSeconds();
}

} // namespace fivepace::notation
