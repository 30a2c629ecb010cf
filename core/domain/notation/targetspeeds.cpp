// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/targetreader.h"

#include <cmath>

namespace fivepace::notation {

/// "18 kph", "20 km/h", "12 mph": a treadmill's speed, as the time for a kilometre.
bool TargetReader::speed()
{
    constexpr double kMilesPerKm = 1.609344;
    constexpr std::int64_t kFewest = 2'000, kMost = 40'000; // thousandths
    const auto isSpeed = [&](std::size_t ahead) {
        const auto number = m_cursor.isNumber(ahead) ? m_cursor.peek(ahead).thousandths : 0;
        return number >= kFewest && number <= kMost;
    };
    const auto unitSize = [&](std::size_t ahead) -> std::size_t {
        const bool isParted = m_cursor.isAny(word::kKm, ahead) && m_cursor.is("/", ahead + 1)
            && m_cursor.isAny(word::kHour, ahead + 2);
        const bool isOne
            = m_cursor.isAny(word::kMilesPerHour, ahead) || m_cursor.isAny(word::kKmPerHour, ahead);
        return isParted ? 3 : isOne ? 1 : 0;
    };
    const auto own = unitSize(1);
    const bool isBand = m_cursor.is("-", 1 + own) && isSpeed(2 + own) && unitSize(3 + own) > 0; // 17-18 km/h
    if (!isSpeed(0) || (own == 0 && !isBand))
        return false;
    const bool isMiles = m_cursor.isAny(word::kMilesPerHour, isBand ? 3 + own : 1);
    const auto perKm = [&](std::int64_t thousandths) {
        constexpr double kHour = 3'600'000; // ms
        const double kmh = static_cast<double>(thousandths) / 1000 * (isMiles ? kMilesPerKm : 1);
        return Duration(std::llround(kHour / kmh));
    };
    const auto from = m_cursor.from();
    const auto first = perKm(m_cursor.peek().thousandths);
    const auto second = isBand ? perKm(m_cursor.peek(2 + own).thousandths) : first;
    const auto tokens = isBand ? 3 + own + unitSize(3 + own) : 1 + own;
    for (std::size_t i = 0; i < tokens; ++i)
        m_cursor.take();
    m_words.target.pacePerKm = std::min(first, second);
    m_words.target.pacePerKmMax = first == second ? std::nullopt : std::optional(std::max(first, second));
    m_cursor.assume(from, m_cursor.to(), RemarkKind::SpeedReadPerKm);
    return true;
}

/// Words that say how hard, and give no pace: zones, RPE, 8/10, heart rate, lactate.
bool TargetReader::noPace()
{
    constexpr std::int64_t kTen = 10'000; // thousandths
    const bool isOfTen = m_cursor.isNumber() && m_cursor.is("/", 1) && m_cursor.isNumber(2)
        && m_cursor.peek(2).thousandths == kTen && m_cursor.peek().thousandths <= kTen
        && (m_isLed || m_cursor.is(Sense::Pace, 3));
    const bool isLactate = m_cursor.isNumber() && m_cursor.isAny(word::kMillimol, 1);
    const bool isHeart = m_cursor.isAny(word::kHeartSign) && m_cursor.isNumber(1);
    if (!isOfTen && !isLactate && !isHeart && !m_cursor.is(Sense::NoPace))
        return false;
    const auto &token = m_cursor.take();
    if (isOfTen || isLactate) {
        for (int i = 0; i < (isOfTen ? 2 : 1); ++i)
            m_cursor.take();
        m_cursor.takeIf(Sense::Pace);
        m_cursor.problem(token.from, m_cursor.to(), isOfTen ? RemarkKind::ZoneOrEffort : RemarkKind::Lactate);
        return true;
    }
    if (m_cursor.isNumber() && !isCountAhead(m_cursor)) {
        m_cursor.take();
        if (isHeart && m_cursor.is("-") && m_cursor.isNumber(1)) {
            m_cursor.take();
            m_cursor.take();
        }
    }
    paceWords();
    m_cursor.problem(token.from, m_cursor.to(), isHeart ? RemarkKind::HeartRate : token.meaning->remark);
    return true;
}

} // namespace fivepace::notation
