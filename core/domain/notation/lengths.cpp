// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/lengths.h"
#include "domain/notation/treeparts.h"

namespace fivepace::notation {

namespace {

Quantity mile(Cursor &cursor)
{
    const auto &token = cursor.take();
    Quantity quantity;
    quantity.unit = Quantity::Unit::Length;
    quantity.unitSize = token.meaning->value;
    quantity.amount = kMile.inMillimetres();
    quantity.from = token.from;
    quantity.to = token.to;
    return quantity;
}

/// "6 x 5 off 1": so few of both are minutes.
bool areShortMinutes(const Cursor &cursor, const QuantityRange &range)
{
    constexpr std::int64_t kMost = 20'000, kMostPause = 10'000; // thousandths
    const bool isOff = cursor.isAny(word::kOff) && cursor.isNumber(1);
    return range.least.isBare() && !range.most && range.least.amount > 0 && range.least.amount <= kMost
        && isOff && cursor.peek(1).thousandths <= kMostPause;
}

Quantity bareMinutes(Cursor &cursor, const Quantity &bare)
{
    cursor.assume(bare.from, bare.to, RemarkKind::ReadAsMinutes);
    return bare.inMinutes();
}

} // namespace

/// Bare numbers of a rep are metres; 30, 45 or 90 could be seconds just as well.
Quantity bareMetres(Cursor &cursor, const Quantity &bare)
{
    const bool isPlain = bare.thousandths >= kHundred || bare.thousandths % 50'000 == 0
        || bare.thousandths == 60'000 || bare.thousandths == 80'000;
    if (!isPlain)
        cursor.assume(bare.from, bare.to, RemarkKind::ReadAsMetres);
    return bare.inMetres();
}

/// "40 easy", "45-60 easy": minutes, as no one writes so few metres of it.
bool isEasyMinutes(const Cursor &cursor, const QuantityRange &range)
{
    constexpr std::int64_t kFewest = 10'000, kMost = 90'000; // thousandths
    const auto isFit = [](const Quantity &quantity) {
        return quantity.isBare() && quantity.amount >= kFewest && quantity.amount <= kMost
            && quantity.amount % 5'000 == 0;
    };
    const bool isEasy
        = cursor.is(Sense::Effort) && cursor.meaning().value <= static_cast<std::int64_t>(Effort::Steady);
    return isEasy && isFit(range.least) && (!range.most || isFit(*range.most)) && !cursor.isNumber(1)
        && !cursor.is(Sense::Kind, 1);
}

bool isRunIn(Distance distance, const Quantity &seconds)
{
    if (!seconds.isBare() || seconds.amount <= 0 || seconds.amount >= kLongestPair)
        return false;
    const auto speed = static_cast<double>(distance.inMillimetres()) / static_cast<double>(seconds.amount);
    return speed >= kSteadyRun && speed <= fastestOver(distance);
}

namespace {

/// The minutes of "5 x 3 min 30 s rec", whose seconds are the pause; empty (and nothing taken) where they are
/// not.
std::optional<Quantity> minutesBeforePause(Cursor &cursor)
{
    constexpr std::int64_t kSecond = 1000, kMinute = 60'000;
    const auto isTime = [&](std::size_t ahead, std::int64_t size) {
        return cursor.isNumber(ahead) && cursor.is(Sense::TimeUnit, ahead + 1)
            && cursor.meaning(ahead + 1).value == size;
    };
    const bool isIt = isTime(0, kMinute) && isTime(2, kSecond) && !cursor.isAttached(2)
        && (cursor.isAny({ Sense::Kind, Sense::SetPause }, 4) || cursor.isAny(word::kOff, 4));
    if (!isIt)
        return {};
    Quantity minutes;
    minutes.from = cursor.from();
    minutes.thousandths = cursor.take().thousandths;
    cursor.take();
    minutes.unit = Quantity::Unit::Time;
    minutes.unitSize = kMinute;
    minutes.amount = minutes.thousandths * (kMinute / 1000);
    minutes.to = cursor.to();
    return minutes;
}

} // namespace

/// 400, 400m, 10-15min, 200 m to 300 m. A bare number under 30 is no distance.
std::optional<QuantityRange> Grammar::readLength(bool isFlying)
{
    const auto start = m_cursor.place();
    const bool isCounted = m_cursor.isBehind(Sense::Times) || m_cursor.isBehind(Sense::Of);
    if (const auto plural = readPlural(isFlying))
        return QuantityRange { *plural, {}, false };
    if (const auto minutes = isCounted ? minutesBeforePause(m_cursor) : std::nullopt)
        return QuantityRange { *minutes, {}, false };
    if (m_cursor.isAny(word::kMile))
        return QuantityRange { mile(m_cursor), {}, false };
    auto range = readRange(m_cursor);
    // A dash between two distances joins a list.
    constexpr std::int64_t kKilometre = 10'000'000; // tenths of a millimetre
    const bool isFar = range && range->most && range->least.unitSize >= kKilometre
        && range->least.unitSize == range->most->unitSize && range->least.amount < range->most->amount;
    const bool isList = range && range->most && !range->wasSaidTo && !isFar
        && !isEasyMinutes(m_cursor, *range)
        && (!range->most->isDuration() || m_cursor.is("-") || range->most->amount < range->least.amount);
    if (isList) {
        m_cursor.goBack(start);
        range = QuantityRange { *readQuantity(m_cursor), {}, false };
    }
    const bool isOnOff = range && range->least.isBare() && range->least.amount < kLongestPair && !range->most
        && m_cursor.is(Sense::On)
        && ((m_cursor.isNumber(1) && m_cursor.isAny(word::kOff, 2))
            || (m_cursor.is("/", 1) && m_cursor.isNumber(2) && m_cursor.isAny(word::kOff, 3)));
    if (isOnOff) { // "3 on 2 off", "30 on 30 off"
        const bool isMinutes = range->least.amount < kShortestBare;
        m_cursor.assume(range->least.from, range->least.to,
            isMinutes ? RemarkKind::ReadAsMinutes : RemarkKind::ReadAsSeconds);
        return QuantityRange { isMinutes ? range->least.inMinutes() : range->least.inSeconds(), {}, false };
    }
    const bool isEasyRun
        = range && (isCounted ? areShortMinutes(m_cursor, *range) : isEasyMinutes(m_cursor, *range));
    if (!range || (range->least.isBare() && range->least.amount < kShortestBare && !isEasyRun)) {
        m_cursor.goBack(start);
        return {};
    }
    if (range->least.isBare())
        range->least = isEasyRun ? bareMinutes(m_cursor, range->least) : bareMetres(m_cursor, range->least);
    if (range->most && range->most->isBare())
        range->most = isEasyRun ? range->most->inMinutes() : range->most->inMetres();
    return range;
}

/// 400s, 400's and 400er are several reps of 400 m, not so many seconds.
std::optional<Quantity> Grammar::readPlural(bool isFlying)
{
    const std::size_t quote = m_cursor.is("'", 1) ? 1 : 0;
    if (!m_cursor.isNumber() || !m_cursor.isAttached(1) || !m_cursor.isAttached(1 + quote))
        return {};
    const bool isEr = m_cursor.isAny(word::kHundredths, 1);
    const bool isS = m_cursor.isAny(word::kPlural, 1 + quote);
    const auto number = m_cursor.peek().thousandths;
    const bool isTrackLength
        = number % 100'000 == 0 || number == 150'000 || number == 250'000 || number == 350'000;
    if ((number < kShortestBare && !isFlying)
        || (!isEr && !(isS && (isFlying || quote != 0 || isTrackLength))))
        return {};
    Quantity bare;
    bare.from = m_cursor.from();
    bare.thousandths = m_cursor.take().thousandths;
    for (std::size_t i = 0; i <= (isEr ? 0 : quote); ++i)
        m_cursor.take();
    bare.to = m_cursor.to();
    if (isS && quote == 0 && !isFlying)
        m_cursor.assume(bare.from, bare.to, RemarkKind::ReadAsMetresNotSeconds);
    return bare.inMetres();
}

} // namespace fivepace::notation
