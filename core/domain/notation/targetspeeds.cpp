// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/targetreader.h"

namespace fivepace::notation {

/// "18 kph", "20 km/h", "12 mph": a treadmill's speed, as the time for a kilometre.
bool TargetReader::speed()
{
    constexpr double kMilesPerKm = 1.609344;
    constexpr std::int64_t kFewest = 2'000, kMost = 40'000; // thousandths
    if (!m_cursor.isNumber() || m_cursor.peek().thousandths < kFewest || m_cursor.peek().thousandths > kMost)
        return false;
    const bool isMiles = m_cursor.isAny(word::kMilesPerHour, 1);
    const bool isKm = m_cursor.isAny(word::kKmPerHour, 1);
    const bool isKmPerHour
        = m_cursor.isAny(word::kKm, 1) && m_cursor.is("/", 2) && m_cursor.isAny(word::kHour, 3);
    if (!isMiles && !isKm && !isKmPerHour)
        return false;
    const auto &token = m_cursor.take();
    for (int i = 0; i < (isKmPerHour ? 3 : 1); ++i)
        m_cursor.take();
    const double kmh = static_cast<double>(token.thousandths) / 1000 * (isMiles ? kMilesPerKm : 1);
    constexpr double kHour = 3'600'000; // ms
    m_words.target.pacePerKm = Duration(static_cast<std::int64_t>(kHour / kmh + 0.5));
    m_words.target.pacePerKmMax.reset();
    m_cursor.assume(token.from, m_cursor.to(), RemarkKind::SpeedReadPerKm);
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
