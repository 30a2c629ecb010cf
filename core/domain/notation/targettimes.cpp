// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/targetreader.h"

#include <chrono>
#include <utility>

namespace fivepace::notation {

namespace {

} // namespace

/// +2 s per 400, -1 s to +1 s per 400; "RP - 2" and "400 pace + 1" behind a pace.
bool TargetReader::offset()
{
    const bool isSign
        = m_cursor.isAny({ "+", "-", "minus" }) && m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1);
    if (!isSign)
        return false;
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const bool isDash = m_cursor.is("-") && !m_cursor.isAttached(1);
    m_cursor.take();
    const auto size = readQuantity(m_cursor);
    m_cursor.goBack(start);
    if (size && size->isDistance()) // "mile-3k effort"
        return false;
    auto least = signedDuration();
    std::optional<Duration> most;
    if (m_cursor.is(Sense::To) && m_cursor.isAny({ "+", "-" }, 1) && m_cursor.isNumber(2)) {
        m_cursor.take();
        most = signedDuration();
    }
    const auto over = readOver();
    const bool isRange = isDash && m_cursor.is("-") && m_cursor.isNumber(1); // "5k pace - 2-3 min rest"
    const bool isPlain = m_words.target.pace && std::chrono::abs(least) <= kMostOffset && !isRange
        && !m_cursor.isAny({ Sense::Kind, Sense::SetPause, Sense::Between });
    constexpr Duration kMostOver { 60'000 }; // "- 3:30 per km" is the pace itself
    if ((!over && !isPlain) || (isDash && std::chrono::abs(least) > kMostOver)) {
        m_cursor.goBack(start);
        return false;
    }
    if (!over)
        m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsSecondsPer400);
    setOffset(least, most, over.value_or(Distance::metres(400)));
    return true;
}

Duration TargetReader::signedDuration()
{
    const bool negative = !m_cursor.take().is("+");
    const auto amount = readQuantity(m_cursor);
    const auto size = amount->isDuration() ? amount->duration() : amount->inSeconds().duration();
    return negative ? -size : size;
}

void TargetReader::setOffset(Duration least, std::optional<Duration> most, Distance over)
{
    const auto per400 = [&](Duration time) {
        return Duration(time.count() * 400'000 / std::max<std::int64_t>(1, over.inMillimetres()));
    };
    m_words.target.offsetPer400 = per400(least);
    m_words.target.offsetPer400Max.reset();
    if (most)
        m_words.target.offsetPer400Max = per400(*most);
}

/// A time for the rep, or over a distance.
bool TargetReader::time(QuantityRange range)
{
    if (range.least.isDistance() || (range.least.isBare() && range.least.amount > kMostBareSeconds))
        return false;
    if (!range.least.isBare())
        m_cursor.takeIf(word::kMin); // 3:40 min/km
    auto over = readOver();
    if (!over && m_isLed)
        over = raceOf(range);
    const bool wasLed = m_isLed;
    const bool isTurned = inSeconds(range);
    const auto least = range.least.duration();
    const auto most = range.most ? std::optional(range.most->duration()) : std::nullopt;
    if (comparison(least, most, over))
        return true;
    if (over) {
        m_cursor.takeIf(Sense::Pace);
        m_words.target.pacePerKm = perKm(least, *over);
        const auto last = most ? most : secondOver(*over);
        m_words.target.pacePerKmMax = last ? std::optional(perKm(*last, *over)) : std::nullopt;
        if (last && *m_words.target.pacePerKmMax < *m_words.target.pacePerKm)
            std::swap(*m_words.target.pacePerKm, *m_words.target.pacePerKmMax);
        return true;
    }
    if (!wasLed || (range.least.unitSize == 0 && range.least.amount < kFewestBareSeconds && isWhole(range)))
        return false;
    if (barePace(range))
        return true;
    if (m_words.target.time)
        m_cursor.problem(range.least.from, range.to(), RemarkKind::SecondTime);
    m_words.target.time = least;
    m_words.target.timeMax = most;
    if (most && m_cursor.is("-") && m_cursor.isAttached() && m_cursor.isNumber(1)) // 2:50-2:48-2:46
        m_words.times = isTurned ? std::vector { *most, least } : std::vector { least, *most };
    secondTime(range.least);
    return true;
}

/// "4:40 mile pace", "16:00 5k pace": the race that the time is of; absent (and nothing taken) where none is
/// said, or no one races it in that time.
std::optional<Distance> TargetReader::raceOf(const QuantityRange &range)
{
    const auto start = m_cursor.place();
    std::optional<Distance> race;
    if (m_cursor.takeIf(word::kMile)) {
        race = kMile;
    } else if (const auto length = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
               length && !length->isDuration()) {
        race = length->isBare() ? length->inMetres().distance() : length->distance();
    }
    const auto ms = std::max<std::int64_t>(1, range.least.amount); // thousandths of a bare number are ms too
    const auto speed = race ? static_cast<double>(race->inMillimetres()) / static_cast<double>(ms) : 0;
    const bool isFar = race && *race >= Distance::metres(1500) && Duration(ms) >= kShortestFar
        && (m_cursor.isLineEnd() || m_cursor.isAny({ ",", ")" })); // "@ 16:00 5k"
    if (speed < kSlowestPace || speed > kFastestPace
        || !(isFar || m_cursor.isAny({ Sense::Pace, Sense::Race }))) {
        m_cursor.goBack(start);
        return {};
    }
    return race;
}

/// "68 pace", "3:20 pace", "5:00 pace": a lap's, a kilometre's, a mile's. Steps of intervals.icu say theirs.
bool TargetReader::barePace(const QuantityRange &range)
{
    if (!m_cursor.is(Sense::Pace) || m_cursor.dialect() == Dialect::IntervalsIcu)
        return false;
    const auto time = range.least.duration();
    if (time > kLongestMile) {
        m_cursor.take();
        m_cursor.problem(range.least.from, m_cursor.to(), RemarkKind::TooSlowForPace);
        return true;
    }
    const bool isLap = time <= kLongestLap;
    const bool isKilometre = !isLap && time < kLongestKilometre;
    const auto over = isLap ? Distance::metres(400) : isKilometre ? Distance::kilometres(1) : kMile;
    m_words.target.pacePerKm = perKm(time, over);
    m_words.target.pacePerKmMax
        = range.most ? std::optional(perKm(range.most->duration(), over)) : std::nullopt;
    m_cursor.take();
    m_cursor.assume(range.least.from, m_cursor.to(),
        isLap             ? RemarkKind::ReadAsPer400
            : isKilometre ? RemarkKind::ReadAsPerKm
                          : RemarkKind::ReadAsPerMile);
    return true;
}

bool TargetReader::isWhole(const QuantityRange &range)
{
    return range.least.amount == range.least.thousandths && range.least.thousandths % 1000 == 0;
}

/// Bare numbers become seconds, "2.20" 2:20; a range runs from the faster to the slower. True where it was
/// typed the other way round.
bool TargetReader::inSeconds(QuantityRange &range)
{
    for (auto *quantity : { &range.least, range.most ? &*range.most : &range.least }) {
        if (!quantity->isBare())
            continue;
        const bool isClock = quantity->hasTwoDecimals && quantity->thousandths < kFewestBareSeconds;
        auto meant = quantity->inSeconds();
        meant.unitSize = 0;
        if (isClock)
            meant.amount = quantity->thousandths / 1000 * 60'000 + quantity->thousandths % 1000 * 100;
        m_cursor.assume(quantity->from, quantity->to,
            isClock ? RemarkKind::ReadAsMinutesAndSeconds : RemarkKind::ReadAsSeconds);
        *quantity = meant;
    }
    const bool isTurned = range.most && range.most->amount < range.least.amount;
    if (isTurned) {
        std::swap(range.least.amount, range.most->amount);
        m_cursor.assume(range.least.from, range.most->to, RemarkKind::BandFromFaster);
    }
    return isTurned;
}

/// "64/65": another time behind the first.
void TargetReader::secondTime(const Quantity &first)
{
    const auto start = m_cursor.place();
    const bool isSpaced = !m_cursor.isAttached() && !m_cursor.isAttached(1);
    if (m_words.target.timeMax || isNextPart() || !m_cursor.takeIf("/") || !m_cursor.isNumber()) {
        m_cursor.goBack(start);
        return;
    }
    auto other = readQuantity(m_cursor);
    if (other->isBare())
        other = other->inSeconds();
    const auto own = m_words.target.time->count();
    const bool isFar = other->amount * 5 > own * 6 || own * 5 > other->amount * 6;
    const bool isPause = isFar && isSpaced; // "68 / 90 s"
    if (!other->isDuration() || other->amount <= 0 || m_cursor.is(Sense::Kind) || isPause) {
        m_cursor.goBack(start);
        return;
    }
    m_words.times = { *m_words.target.time, other->duration() };
    const auto least = std::min(*m_words.target.time, other->duration());
    m_words.target.timeMax = std::max(*m_words.target.time, other->duration());
    m_words.target.time = least;
    m_cursor.assume(first.from, other->to, RemarkKind::TimesReadAsBand);
}

/// "per km", "/400", "a lap", "400 s laps": what a time is given over; absent (and nothing taken) where
/// nothing is said.
std::optional<Distance> TargetReader::readOver()
{
    const auto start = m_cursor.place();
    if (m_cursor.is(Sense::Lap) && !m_cursor.is(Sense::Kind, 1)) { // but "lap jog"
        m_cursor.take();
        return Distance::metres(400);
    }
    const bool isPer = m_cursor.is(Sense::Per) || m_cursor.is("/")
        || (m_cursor.isAny(word::kA) && m_cursor.is(Sense::Lap, 1));
    if (!isPer || isNextPart())
        return {};
    m_cursor.take();
    std::optional<Distance> over;
    if (m_cursor.isAny({ Sense::LengthUnit, Sense::Lap })) {
        over = Distance::millimetres(m_cursor.take().meaning->value / 10);
    } else if (m_cursor.isNumber() && m_cursor.isAny(word::kMetres, 1)) { // "m" is minutes in intervals.icu
        over = Distance::millimetres(m_cursor.take().thousandths);
        m_cursor.take();
    } else if (const auto length = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor)) {
        const bool isBareShort = length->isBare() && length->amount < 2 * kShortestOver.inMillimetres();
        if (!length->isDuration() && !isBareShort)
            over = length->isBare() ? length->inMetres().distance() : length->distance();
    }
    if (over && *over >= kShortestOver && !m_cursor.is(Sense::Kind)) // "30 s / 200 m jog"
        return over;
    m_cursor.goBack(start);
    return {};
}

/// "3:20/km-3:30/km": the other end of the band, over the same distance; absent (and nothing taken) where
/// there is none.
std::optional<Duration> TargetReader::secondOver(Distance over)
{
    const auto start = m_cursor.place();
    const bool isBand
        = (m_cursor.is("-") || m_cursor.is(Sense::To)) && m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1);
    if (isBand)
        m_cursor.take();
    const auto time = isBand ? readQuantity(m_cursor) : std::nullopt;
    if (time && !time->isDistance() && readOver() == over)
        return time->isBare() ? time->inSeconds().duration() : time->duration();
    m_cursor.goBack(start);
    return {};
}

/// "2 s per 400 slower than RP", the figure already taken; the pace follows.
bool TargetReader::comparison(Duration least, std::optional<Duration> most, std::optional<Distance> over)
{
    const auto start = m_cursor.place();
    const bool slower = m_cursor.is(Sense::Slower);
    if (!slower && !m_cursor.is(Sense::Faster))
        return false;
    const auto from = m_cursor.from();
    m_cursor.take();
    if (!over)
        over = readOver();
    if (!m_cursor.takeIf(Sense::Than)) {
        m_cursor.goBack(start);
        return false;
    }
    if (!over)
        m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsSecondsPer400);
    TargetWords pace;
    TargetReader(m_cursor, pace, { true, m_isPart }).piece();
    merge(m_words.target, pace.target);
    const auto nearer = slower ? least : -most.value_or(least);
    const auto farther = slower ? most : (most ? std::optional(-least) : std::nullopt);
    setOffset(nearer, farther, over.value_or(Distance::metres(400)));
    return true;
}

} // namespace fivepace::notation
