// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recovery.h"
#include "domain/notation/targetreader.h"

#include <array>
#include <utility>

namespace fivepace::notation {

namespace {

std::optional<PaceRung> rungOf(const Quantity &quantity)
{
    if (quantity.isDuration())
        return quantity.duration() == std::chrono::minutes(60) ? std::optional(PaceRung::Min60)
            : quantity.duration() == std::chrono::minutes(90)  ? std::optional(PaceRung::Min90)
                                                               : std::nullopt;
    return rungOfLength(quantity.isBare() ? quantity.inMetres().distance() : quantity.distance());
}

struct NearRung {
    Distance distance;
    PaceRung rung;
};
/// Races of other ladders, read as the step that they stand beside.
constexpr std::array kNearRungs {
    NearRung { Distance::metres(1600), PaceRung::Mile },
    NearRung { Distance::metres(3200), PaceRung::M3000 },
    NearRung { Distance::millimetres(3'218'688), PaceRung::M3000 },
};

} // namespace

bool TargetReader::piece()
{
    const auto start = m_cursor.place();
    lead();
    compared();
    if (offset() || goal() || effort() || role() || named() || flying() || quantity() || paceFirst()) {
        if (m_cursor.is(Sense::Sub) && m_cursor.peek().text.starts_with("or ")) { // "70 or better"
            const auto &token = m_cursor.take();
            m_cursor.assume(token.from, token.to, RemarkKind::FigureItself);
        }
        return true;
    }
    m_cursor.goBack(start);
    return false;
}

void TargetReader::lead()
{
    constexpr int kMost = 8; // nobody says more, and a text of nothing else must not take for ever
    for (int taken = 0; taken < kMost
         && (m_cursor.isAny({ Sense::At, Sense::In, Sense::About, Sense::Sub })
             || (m_cursor.is(Sense::Between) && m_cursor.isNumber(1)) || (m_isLed && isFiller()));
         ++taken) {
        const auto &token = m_cursor.take();
        m_isLed = true;
        if (token.isAny(word::kCircaSign) && m_cursor.isNumber(1)) // "c.68"
            m_cursor.takeIf(".");
        if (token.meaning->sense == Sense::About || token.meaning->sense == Sense::Sub)
            m_cursor.assume(token.from, token.to, RemarkKind::FigureItself);
    }
}

bool TargetReader::isFiller() const
{
    return m_cursor.isAny({ Sense::Prose, Sense::On, Sense::Of, Sense::Each, Sense::With });
}

/// "slightly faster than race pace": no figure, so the pace itself.
void TargetReader::compared()
{
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    while (m_cursor.takeIf(Sense::Vague)) { }
    const bool compares = m_cursor.takeIf(Sense::Faster) || m_cursor.takeIf(Sense::Slower);
    if (!compares || !m_cursor.takeIf(Sense::Than)) {
        m_cursor.goBack(start);
        return;
    }
    m_isLed = true;
    m_cursor.assume(from, m_cursor.to(), RemarkKind::NoFigureReadAsPace);
}

/// "goal pace", "goal mile pace": whose goal is not said.
bool TargetReader::goal()
{
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    if (!m_cursor.takeIf(Sense::Goal))
        return false;
    m_cursor.takeIf(":");
    const bool wasLed = std::exchange(m_isLed, true);
    if (m_cursor.is(Sense::Pace) || isRacePace(0)) {
        m_cursor.take();
        m_words.target.pace = PaceRole::RP;
        m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsRacePace);
        return true;
    }
    if (named() || quantity()) {
        if (m_words.target.pace)
            m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsOwnPace);
        return true;
    }
    m_isLed = wasLed;
    m_cursor.goBack(start);
    return false;
}

bool TargetReader::effort()
{
    if (!m_cursor.is(Sense::Effort))
        return false;
    m_words.target.effort = static_cast<Effort>(m_cursor.take().meaning->value);
    m_cursor.takeIf(Sense::Pace);
    return true;
}

bool TargetReader::role()
{
    if (!m_cursor.is(Sense::Role))
        return false;
    m_words.target.pace = static_cast<PaceRole>(m_cursor.take().meaning->value);
    if (m_cursor.isNumber() && m_cursor.isAttached() && !isCountAhead(m_cursor)) { // RP800
        const auto start = m_cursor.place();
        const auto race = readQuantity(m_cursor);
        const auto rung = race->isDuration() ? std::nullopt : rungOf(*race);
        if (rung)
            m_words.target.pace = *rung;
        else
            m_cursor.goBack(start);
    }
    paceWords();
    return true;
}

/// Paces that are words: mile pace, max velocity, threshold; and those that are on no ladder.
bool TargetReader::named()
{
    const bool isR = m_cursor.isAny(word::kRSign) && isRSign(m_cursor);
    if (noPace())
        return true;
    if (m_cursor.is(Sense::PaceName) && !isR) {
        const auto &token = m_cursor.take();
        if (token.meaning->remark != RemarkKind::None)
            m_cursor.assume(token.from, token.to, token.meaning->remark);
        m_words.target.pace = static_cast<PaceRung>(token.meaning->value);
        paceWords();
        return true;
    }
    const bool isMile = m_cursor.isAny(word::kMiles);
    if (!isMile || !(m_isLed || m_cursor.isAny({ Sense::Pace, Sense::Race, Sense::Role, Sense::Goal }, 1)))
        return false;
    const auto from = m_cursor.from();
    m_cursor.take();
    paceWords();
    m_words.target.pace = PaceRung::Mile;
    if (m_cursor.is("-") && m_cursor.isAttached() && m_cursor.isNumber(1)) { // "mile-3k effort"
        const auto start = m_cursor.place();
        m_cursor.take();
        const auto other = readQuantity(m_cursor);
        if (other->isDistance() && rungOf(*other) && paceWords())
            m_cursor.assume(from, m_cursor.to(), RemarkKind::FirstOfTwoPaces);
        else
            m_cursor.goBack(start);
    }
    return true;
}

/// "flying 30 m after 30 m", the canonical form.
bool TargetReader::flying()
{
    const auto start = m_cursor.place();
    if (!m_cursor.takeIf(Sense::Flying))
        return false;
    const auto fly = readQuantity(m_cursor);
    const bool isBuilt = fly && m_cursor.takeIf(Sense::After);
    const auto build = isBuilt ? readQuantity(m_cursor) : std::nullopt;
    if (!fly || fly->amount <= 0 || (isBuilt && !build) || (!fly->isDistance() && !fly->isShortMetres)) {
        m_cursor.goBack(start);
        return false;
    }
    m_words.flying = FlyingStart { build ? build->inMetres().distance() : kAccelerationZone,
        fly->isShortMetres ? fly->inMetres().distance() : fly->distance() };
    return true;
}

/// 5k pace, 62", 43-45 s, 95 %, 3:20 per km.
bool TargetReader::quantity()
{
    const auto start = m_cursor.place();
    if (isCountAhead(m_cursor))
        return false;
    if (speed())
        return true;
    auto range = readRange(m_cursor);
    const bool isErKilometres = range && range->least.isBare() && range->least.amount <= kMostErKilometres
        && m_cursor.isAny(word::kErOfRace) && (m_cursor.is(Sense::Pace, 1) || m_cursor.is("-", 1));
    if (isErKilometres) // "10er Tempo"
        range->least = range->least.inKilometres();
    const std::size_t sign = m_cursor.isAny({ ":", "=", "." }, 1) || m_cursor.is(Sense::Of, 1) ? 1 : 0;
    const bool isFull = m_cursor.is(Sense::Kind)
        && m_cursor.meaning().value == static_cast<std::int64_t>(RecoveryKind::Full);
    const bool isNamed = isFull || m_cursor.is(Sense::Back, 1) // "64-66 rec 90 s", "64-66 walk back"
        || (m_cursor.isNumber(1 + sign) && !isCountAhead(m_cursor, 1 + sign));
    if (range && range->most && m_cursor.isAny({ Sense::Kind, Sense::SetPause }) && !isNamed
        && !isOffBeforeAmount(m_cursor)) { // "42 - 100 jog"
        m_cursor.goBack(start);
        range = QuantityRange { *readQuantity(m_cursor), {}, false };
    }
    const bool isPaceList = range && range->most && range->least.unit == range->most->unit
        && !range->least.isDuration() && range->least.amount > kMostBareSeconds
        && (m_isPart || (m_cursor.is("-") && m_cursor.isNumber(1)));
    if (isPaceList) { // 5k-3k-1500 pace
        m_cursor.goBack(start);
        range = QuantityRange { *readQuantity(m_cursor), {}, false };
    }
    if (range && range->least.isBare()
        && (m_cursor.is(Sense::NoPace)
            || (m_cursor.is("%") && m_cursor.is(Sense::NoPace, 1) && !m_cursor.isAny(word::kMarathon, 1)
                && !m_cursor.isAny(word::kMarathonSign, 1)))) { // "170 bpm", "75-80 % HRmax"
        m_cursor.takeIf("%");
        const auto &token = m_cursor.take();
        m_cursor.problem(range->least.from, token.to, token.meaning->remark);
        return true;
    }
    const bool isMilePace = range && !range->most && range->least.isShortMetres
        && range->least.thousandths == 1000 && m_cursor.isAny({ Sense::Pace, Sense::Race });
    if (isMilePace) { // "1m pace"
        m_cursor.goBack({ m_cursor.place().at, start.problems, start.assumptions });
        m_cursor.assume(range->least.from, range->least.to, RemarkKind::ReadAsMilePace);
        m_words.target.pace = PaceRung::Mile;
        return paceWords();
    }
    if (range && range->least.amount > 0 && (!range->most || range->most->amount > 0)
        && (percent(*range) || pace(*range) || time(*range)))
        return true;
    m_cursor.goBack(start);
    return false;
}

bool TargetReader::percent(const QuantityRange &range)
{
    constexpr std::int64_t kOne = 1'000; // thousandths: less is no percentage of a pace
    if (!range.least.isBare() || range.least.amount < kOne || !m_cursor.takeIf("%"))
        return false;
    m_words.target.percent = static_cast<int>(range.least.amount / 1000);
    m_words.target.percentMax.reset();
    if (range.least.amount % 1000 != 0 || (range.most && range.most->amount % 1000 != 0))
        m_cursor.assume(range.least.from, m_cursor.to(), RemarkKind::ReadAsWholePercent);
    if (range.most)
        m_words.target.percentMax = static_cast<int>(range.most->amount / 1000);
    else
        secondPercent();
    if (m_cursor.takeIf(Sense::Of) || m_cursor.isAny({ Sense::PaceName, Sense::Role }))
        TargetReader(m_cursor, m_words, { true, m_isPart }).piece();
    else
        m_cursor.takeIf(Sense::Pace);
    return true;
}

/// "80%-85%": the unit stands on both ends.
void TargetReader::secondPercent()
{
    const auto start = m_cursor.place();
    const bool isBand
        = (m_cursor.is("-") || m_cursor.is(Sense::To)) && m_cursor.isNumber(1) && m_cursor.is("%", 2);
    if (!isBand)
        return;
    m_cursor.take();
    const auto other = static_cast<int>(m_cursor.take().thousandths / 1000);
    m_cursor.take();
    const auto least = *m_words.target.percent;
    if (other == 0 || m_cursor.is(Sense::Kind)) {
        m_cursor.goBack(start);
        return;
    }
    m_words.target.percent = std::min(least, other);
    m_words.target.percentMax = std::max(least, other);
}

/// "5k pace", "@ 5k", "5k-3k pace".
bool TargetReader::pace(const QuantityRange &range)
{
    const auto &least = range.least;
    const auto start = m_cursor.place();
    const bool isRace = least.isDistance() || (least.isBare() && least.amount > kMostBareSeconds);
    const bool isTempo = m_cursor.isAny(word::kTempo) && !m_isLed; // "2 miles easy, 3 miles tempo"
    const bool saysPace = !isTempo && paceWords();
    const bool isPace = saysPace || (m_isLed && isRace);
    const bool isLap = least.isBare() && least.amount < kMostBareTime;
    if (!isPace || ((least.isDuration() || isLap) && !rungOf(least))) {
        m_cursor.goBack(start);
        return false;
    }
    if (range.most)
        m_cursor.assume(least.from, range.most->to, RemarkKind::FirstOfTwoPaces);
    else
        secondPace(least);
    setRung(least);
    return true;
}

/// "3k/5k pace".
void TargetReader::secondPace(const Quantity &first)
{
    const auto start = m_cursor.place();
    if (isNextPart()
        || (!m_cursor.takeIf("/") && !m_cursor.takeIf(Sense::Or) && !m_cursor.takeIf(Sense::And)))
        return;
    const auto other = readQuantity(m_cursor);
    if (other && !other->isDuration() && rungOf(*other) && paceWords()) {
        m_cursor.assume(first.from, other->to, RemarkKind::FirstOfTwoPaces);
        return;
    }
    m_cursor.goBack(start);
}

/// "400 m in 68/200 m max": the slash is no "per" there.
bool TargetReader::isNextPart() const
{
    return m_isPart && m_cursor.is("/") && m_cursor.isNumber(1);
}

void TargetReader::setRung(const Quantity &race)
{
    const auto length = race.isBare() ? race.inMetres().distance() : race.distance();
    const auto near = std::ranges::find(kNearRungs, length, &NearRung::distance);
    if (const auto rung = rungOf(race)) {
        m_words.target.pace = *rung;
    } else if (near != kNearRungs.end()) {
        m_words.target.pace = near->rung;
        m_cursor.assume(race.from, m_cursor.to(), RemarkKind::NearRung, near->rung);
    } else {
        m_cursor.problem(race.from, m_cursor.to(), RemarkKind::NoRung);
    }
}

/// "allure 1500", "pace 3:20", "tempo" alone.
bool TargetReader::paceFirst()
{
    if (!m_cursor.is(Sense::Pace))
        return false;
    const auto &token = m_cursor.take();
    m_cursor.takeIf(Sense::Of);
    m_cursor.takeIf(":");
    const bool wasLed = std::exchange(m_isLed, true);
    if (named() || role() || quantity() || goal())
        return true;
    m_isLed = wasLed;
    if (!token.isAny(word::kTempo))
        return false;
    m_words.target.pace = PaceRung::Min60;
    m_cursor.assume(token.from, token.to, RemarkKind::TempoReadAs60Min);
    return true;
}

/// "800 race pace", "1500er-Tempo", "800RP": the words behind a race distance.
bool TargetReader::paceWords()
{
    bool any = false;
    while (true) {
        const std::size_t hyphen = m_cursor.is("-") ? 1 : 0;
        const bool isEr = m_cursor.isAny(word::kEr, hyphen);
        if (m_cursor.isAny(word::kPSign) && m_cursor.isAttached() && !m_cursor.isNumber(1)
            && !m_cursor.isAny({ "=", ":" }, 1)) { // 800p
            m_cursor.take();
            return true;
        }
        const bool isGoal = m_cursor.is(Sense::Goal, hyphen)
            && (m_cursor.isAny({ Sense::Pace, Sense::Race }, hyphen + 1) || isRacePace(hyphen + 1));
        const bool isPace = isGoal || m_cursor.isAny({ Sense::Pace, Sense::Race }, hyphen)
            || isRacePace(hyphen)
            || (m_isLed && m_cursor.isAny(word::kWalkSign)); // goal pace; behind "@" no one walks
        if (!isEr && !isPace)
            return any;
        for (std::size_t i = 0; i <= hyphen + (isGoal ? 1 : 0); ++i)
            m_cursor.take();
        any = any || isPace;
    }
}

bool TargetReader::isRacePace(std::size_t ahead) const
{
    return m_cursor.is(Sense::Role, ahead)
        && m_cursor.meaning(ahead).value == static_cast<std::int64_t>(PaceRole::RP);
}

} // namespace fivepace::notation
