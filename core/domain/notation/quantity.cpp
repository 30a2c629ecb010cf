// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/quantity.h"

namespace fivepace::notation {

namespace {

using Unit = Quantity::Unit;

constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kMetre = 10'000; // tenths of a millimetre, as in the vocabulary
constexpr std::int64_t kShortestMetres = 20'000; // thousandths: "2m" on a track is no distance

void setTime(Quantity &quantity, std::int64_t unitSize)
{
    quantity.unit = Unit::Time;
    quantity.unitSize = unitSize;
    quantity.amount = quantity.thousandths * unitSize / 1000;
}

void setLength(Quantity &quantity, std::int64_t unitSize)
{
    quantity.unit = Unit::Length;
    quantity.unitSize = unitSize;
    quantity.amount = quantity.thousandths * unitSize / 10'000;
}

std::size_t wholeDigits(const Token &token)
{
    return std::min(token.text.find('.'), token.text.size());
}

/// The number behind a colon or a minute sign: below 60, with two digits.
std::int64_t sixtieths(Cursor &cursor)
{
    const auto &token = cursor.take();
    if (wholeDigits(token) == 1)
        cursor.problem(token.from, token.to, RemarkKind::TwoDigitsWanted);
    if (token.thousandths >= kMinute)
        cursor.problem(token.from, token.to, RemarkKind::SixtyOrMore);
    return token.thousandths;
}

/// 2:30 and 0:03:23, the first number already taken.
void clock(Cursor &cursor, Quantity &quantity)
{
    auto ms = quantity.thousandths;
    while (cursor.is(":") && cursor.isNumber(1) && cursor.isAttached(1)) {
        cursor.take();
        ms = std::min(ms, kLargestNumber * 1000) * 60 + sixtieths(cursor);
    }
    quantity.unit = Unit::Time;
    quantity.amount = ms;
}

bool takeSecondSign(Cursor &cursor)
{
    if (cursor.takeIf("\""))
        return true;
    if (!cursor.is("'") || !cursor.is("'", 1))
        return false;
    cursor.take();
    cursor.take();
    return true;
}

/// 30 of 1'30, 1'30" and 1min30; "30 s" of "2 min 30 s" stands apart.
void secondsBehindMinutes(Cursor &cursor, Quantity &quantity)
{
    if (!cursor.isNumber() || cursor.is(Sense::Times, 1))
        return;
    const bool isNamed = cursor.is(Sense::TimeUnit, 1) && cursor.meaning(1).value == kSecond;
    const bool isAnother = !cursor.isAttached() && cursor.peek().thousandths >= kMinute; // "3 min 90 s"
    if ((!cursor.isAttached() && !isNamed) || isAnother)
        return;
    const auto seconds = isNamed ? cursor.take().thousandths : sixtieths(cursor);
    quantity.amount += seconds;
    quantity.unitSize = 0;
    if (isNamed)
        cursor.take();
    else
        takeSecondSign(cursor);
}

/// "m" is metres from 20 on; "1m30" and "2m" are minutes.
bool isMinuteM(const Cursor &cursor, const Quantity &quantity)
{
    if (!cursor.isAny(word::kMetres))
        return false;
    if (cursor.dialect() == Dialect::IntervalsIcu)
        return true;
    if (cursor.is(Sense::Build, 1)) // 10m accel
        return false;
    const bool isBeforeSeconds = cursor.isNumber(1) && cursor.isAttached(1);
    return isBeforeSeconds || quantity.thousandths < kShortestMetres;
}

/// "6 x 1M", "7M easy", the number taken: a capital M behind so few is miles, but not IN ALL CAPITALS.
bool isMileM(const Cursor &cursor, const Quantity &quantity)
{
    constexpr std::int64_t kMost = 26'000; // thousandths
    return cursor.isAny(word::kMetres) && cursor.isCapital() && cursor.isAttached() && !cursor.isNumber(1)
        && quantity.thousandths <= kMost && cursor.dialect() == Dialect::Track && !cursor.is(Sense::Kind, 1);
}

void mileM(Cursor &cursor, Quantity &quantity)
{
    constexpr std::int64_t kMileSize = 16'093'440; // tenths of a millimetre
    cursor.take();
    setLength(quantity, kMileSize);
    cursor.assume(quantity.from, cursor.to(), RemarkKind::ReadAsMiles);
}

void minutesM(Cursor &cursor, Quantity &quantity)
{
    cursor.take();
    setTime(quantity, kMinute);
    quantity.isShortMetres
        = cursor.dialect() == Dialect::Track && !(cursor.isNumber() && cursor.isAttached());
    secondsBehindMinutes(cursor, quantity);
    if (quantity.isShortMetres)
        cursor.assume(quantity.from, cursor.to(), RemarkKind::FewMetresReadAsMinutes);
}

/// "4.30 mins" is four and a half minutes to one coach and 4:18 to another.
void minutes(Cursor &cursor, Quantity &quantity)
{
    cursor.take();
    cursor.takeIf(".");
    setTime(quantity, kMinute);
    const auto hundredths = quantity.thousandths % 1000 / 10;
    if (quantity.hasTwoDecimals && hundredths < 60 && hundredths % 25 != 0) {
        quantity.amount = quantity.thousandths / 1000 * kMinute + hundredths * kSecond;
        cursor.assume(quantity.from, cursor.to(), RemarkKind::ReadAsMinutesAndSeconds);
    }
    secondsBehindMinutes(cursor, quantity);
}

/// 1h30, 1 h 05 min.
void minutesBehindHours(Cursor &cursor, Quantity &quantity)
{
    if (!cursor.isNumber() || cursor.is(Sense::Times, 1))
        return;
    const bool isNamed = (cursor.is(Sense::TimeUnit, 1) && cursor.meaning(1).value == kMinute)
        || cursor.isAny(word::kMetres, 1);
    if (!cursor.isAttached() && !isNamed)
        return;
    quantity.amount += (isNamed ? cursor.take().thousandths : sixtieths(cursor)) * 60;
    quantity.unitSize = 0;
    if (!isNamed)
        return;
    cursor.take();
    secondsBehindMinutes(cursor, quantity);
}

void unit(Cursor &cursor, Quantity &quantity)
{
    const auto size = cursor.meaning().value;
    if (isMinuteM(cursor, quantity)) {
        minutesM(cursor, quantity);
    } else if (cursor.is(Sense::TimeUnit) && size == kMinute) {
        minutes(cursor, quantity);
    } else if (cursor.is(Sense::TimeUnit)) {
        cursor.take();
        setTime(quantity, size);
        if (size != kSecond)
            minutesBehindHours(cursor, quantity);
        else if (cursor.is(".") && !cursor.isNumber(1)) // "sec." ends no sentence
            cursor.take();
    } else if (cursor.is(Sense::Lap)) {
        cursor.take();
        setLength(quantity, size);
        cursor.assume(quantity.from, cursor.to(), RemarkKind::LapReadAs400);
    } else {
        cursor.take();
        setLength(quantity, size);
    }
}

/// "half a mile", "1/2 lap", "a minute": the number before a unit that is no figure.
bool takeFraction(Cursor &cursor, Quantity &quantity)
{
    if (cursor.isAny(word::kHalf) || cursor.isAny(word::kQuarter)) {
        const std::size_t article = cursor.isAny(word::kA, 1) ? 1 : 0;
        if (!cursor.isAny({ Sense::LengthUnit, Sense::Lap }, 1 + article))
            return false;
        quantity.thousandths = cursor.take().isAny(word::kHalf) ? 500 : 250;
        if (article != 0)
            cursor.take();
        return true;
    }
    if (cursor.isAny(word::kA) && cursor.is(Sense::TimeUnit, 1)) { // "off a minute"
        cursor.take();
        return true;
    }
    if (cursor.isAny({ "½", "¼", "¾" }) && cursor.isAny({ Sense::LengthUnit, Sense::Lap }, 1)) {
        const auto &sign = cursor.take();
        quantity.thousandths = sign.is("½") ? 500 : sign.is("¼") ? 250 : 750;
        return true;
    }
    const bool isFraction = cursor.isNumber() && cursor.is("/", 1) && cursor.isNumber(2)
        && cursor.isAny({ Sense::LengthUnit, Sense::Lap }, 3) && !cursor.isAny(word::kMetres, 3)
        && cursor.peek().thousandths >= 1000 && cursor.peek().thousandths < cursor.peek(2).thousandths
        && cursor.peek(2).thousandths <= 4000 && cursor.peek().thousandths % 1000 == 0
        && cursor.peek(2).thousandths % 1000 == 0;
    if (!isFraction)
        return false;
    const auto above = cursor.take().thousandths;
    cursor.take();
    quantity.thousandths = above * 1000 / cursor.take().thousandths;
    return true;
}

/// ":32", the seconds alone.
bool isBareSeconds(const Cursor &cursor)
{
    return cursor.is(":") && cursor.isNumber(1) && cursor.isAttached(1) && wholeDigits(cursor.peek(1)) == 2
        && cursor.peek(1).thousandths < kMinute;
}

/// "8 x 400 mile pace": the mile is the race, not the unit.
bool isMilePace(const Cursor &cursor, const Quantity &quantity)
{
    constexpr std::int64_t kMostMiles = 30'000; // thousandths
    return cursor.isAny(word::kMile) && quantity.thousandths >= kMostMiles
        && (cursor.isAny({ Sense::Pace, Sense::Race }, 1) || cursor.isAny(word::kEffort, 1));
}

/// 1/2 behind the 1 of "1 1/2 miles".
bool isHalfBehind(const Cursor &cursor)
{
    return cursor.isNumber() && cursor.peek().thousandths == 1000 && cursor.is("/", 1) && cursor.isNumber(2)
        && cursor.peek(2).thousandths == 2000 && cursor.isAny({ Sense::LengthUnit, Sense::Lap }, 3)
        && !cursor.isAny(word::kMetres, 3);
}

void number(Cursor &cursor, Quantity &quantity)
{
    const bool isCounted = !cursor.isBehind("(") && !cursor.isBehind(Sense::With);
    const auto &token = cursor.take();
    quantity.thousandths = token.thousandths;
    if (isHalfBehind(cursor)) {
        for (int i = 0; i < 3; ++i)
            cursor.take();
        quantity.thousandths += 500;
    }
    quantity.amount = quantity.thousandths;
    quantity.hasTwoDecimals = token.text.size() == wholeDigits(token) + 3;
    if (token.thousandths > kLargestNumber * 1000)
        cursor.problem(token.from, token.to, RemarkKind::NumberTooLarge);
    const bool isHyphened = cursor.is("-") && cursor.isAttached() && cursor.isAttached(1)
        && cursor.isAny({ Sense::LengthUnit, Sense::TimeUnit }, 1)
        && (cursor.is("-", 2) || cursor.peek(1).text.size() > 2); // 10-km-Tempo, 10-second
    if (isHyphened)
        cursor.take();
    if (cursor.is(":") && cursor.isNumber(1) && cursor.isAttached() && cursor.isAttached(1)) {
        clock(cursor, quantity);
        const bool isSaid = cursor.is(Sense::TimeUnit) // 1:30 min, 1:42s
            && (cursor.meaning().value == kMinute
                || (cursor.meaning().value == kSecond && cursor.isAttached()));
        if (isSaid)
            cursor.take();
    } else if (takeSecondSign(cursor)) {
        setTime(quantity, kSecond);
    } else if (cursor.is("'") && !cursor.isAny(word::kPlural, 1)) {
        cursor.take();
        setTime(quantity, kMinute);
        secondsBehindMinutes(cursor, quantity);
    } else if (isCounted && isMileM(cursor, quantity)) {
        mileM(cursor, quantity);
    } else if (cursor.isAny({ Sense::LengthUnit, Sense::TimeUnit, Sense::Lap })
        && !isMilePace(cursor, quantity)
        && !(cursor.is(Sense::Lap) && quantity.thousandths >= kShortestBare)) { // "400, 200 lap jog"
        unit(cursor, quantity);
    }
}

} // namespace

Quantity Quantity::inMetres() const
{
    auto meant = *this;
    setLength(meant, kMetre);
    return meant;
}

Quantity Quantity::inSeconds() const
{
    auto meant = *this;
    setTime(meant, kSecond);
    return meant;
}

Quantity Quantity::inMinutes() const
{
    auto meant = *this;
    setTime(meant, kMinute);
    return meant;
}

Quantity Quantity::inKilometres() const
{
    auto meant = *this;
    setLength(meant, 1000 * kMetre);
    return meant;
}

Quantity Quantity::inUnitOf(const Quantity &other) const
{
    auto meant = *this;
    if (other.isDuration())
        setTime(meant, other.unitSize == 0 ? kSecond : other.unitSize);
    else if (other.isDistance())
        setLength(meant, other.unitSize);
    return meant;
}

bool isOffBeforeAmount(const Cursor &cursor)
{
    return cursor.isAny(word::kOff) && cursor.isNumber(1) && !isCountAhead(cursor, 1);
}

bool isCountAhead(const Cursor &cursor, std::size_t ahead)
{
    return cursor.isNumber(ahead)
        && (cursor.isAny({ Sense::Times, Sense::Sets }, ahead + 1)
            || (cursor.is(Sense::By, ahead + 1) && cursor.isNumber(ahead + 2)));
}

std::optional<Quantity> readQuantity(Cursor &cursor)
{
    Quantity quantity;
    quantity.from = cursor.from();
    const bool isOneLap = cursor.is(Sense::Lap) && cursor.is(Sense::Kind, 1); // "lap jog"
    quantity.thousandths = 1000;
    if (isOneLap || takeFraction(cursor, quantity)) {
        unit(cursor, quantity);
    } else if (isBareSeconds(cursor)) {
        cursor.take();
        quantity.thousandths = cursor.take().thousandths;
        setTime(quantity, kSecond);
    } else if (cursor.isNumber()) {
        number(cursor, quantity);
    } else {
        return {};
    }
    quantity.to = cursor.to();
    return quantity;
}

void sortRange(QuantityRange &range)
{
    if (!range.most || range.most->amount >= range.least.amount)
        return;
    std::swap(range.least, *range.most);
    std::swap(range.least.from, range.most->from); // the places stay as typed
    std::swap(range.least.to, range.most->to);
}

std::optional<QuantityRange> readRange(Cursor &cursor)
{
    const bool isColumn = cursor.isBehind("-"); // "8 x 300 - 48 s - 90 s"
    const bool isBetween = cursor.isBehind(Sense::Between); // "between 48 s and 50 s"
    const auto least = readQuantity(cursor);
    if (!least)
        return {};
    QuantityRange range { *least, {}, cursor.is(Sense::To) };
    const auto start = cursor.place();
    const bool isSpaced = cursor.is("-") && !cursor.isAttached() && !cursor.isAttached(1);
    const bool isAnd = isBetween && least->isDuration() && cursor.is(Sense::And) && cursor.isNumber(1);
    if ((!isAnd && !cursor.is("-") && !cursor.is(Sense::To)) || isCountAhead(cursor, 1))
        return range;
    cursor.take();
    auto most = readQuantity(cursor);
    const bool isOpenUnit = least->isBare() && most && !most->isBare();
    if (isOpenUnit && (most->unitSize != 0 || most->isDuration()))
        range.least = least->inUnitOf(*most);
    range.most = most;
    // "3:20 - 90 s" is two things, "2:12 - 2:08" is one; a spaced dash joins no distances
    const bool areLengths = most && least->isBare() && most->isBare() && least->thousandths >= kHundred
        && most->thousandths >= kHundred; // "600, 400, 200 - 200 jog"
    const bool isClockBehind = isOpenUnit && most->isDuration() && most->unitSize == 0
        && range.least.amount * 2 < most->amount; // "in 30 - 2:00 rest"
    const bool isApart = isSpaced && most
        && (most->isDistance() || areLengths || isClockBehind
            || (isColumn && least->isDuration() && most->isDuration()
                && range.least.amount * 3 <= most->amount * 2));
    // "70-68 s" gets faster, "90-2 min" is two things
    const bool isFarBack = most && range.least.amount * 8 > most->amount * 9;
    const bool isBackwards = most && range.least.amount > most->amount
        && (isOpenUnit ? isSpaced || isFarBack : isSpaced && isFarBack);
    if (!most || !range.isSameUnit() || isBackwards || isApart) {
        cursor.goBack(start);
        return QuantityRange { *least, {}, false };
    }
    return range;
}

} // namespace fivepace::notation
