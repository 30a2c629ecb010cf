// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/pacesondays.h"

#include <algorithm>

namespace fivepace {

PacesOnDays::PacesOnDays(const PaceSettings &squad)
    : m_squad(squad)
{
}

const PaceTable &PacesOnDays::of(const Athlete &athlete, Date on)
{
    const auto known = m_known.find(athlete.id);
    if (known != m_known.end() && areOneStretch(athlete, known->second.on, on))
        return known->second.paces;
    return m_known.insert_or_assign(athlete.id, Known { on, PaceTable::from(athlete, on, m_squad) })
        .first->second.paces;
}

bool areOneStretch(const Athlete &athlete, Date a, Date b)
{
    using std::chrono::days;
    const auto [first, last] = std::minmax(a, b);
    const auto changesOn = [from = first, to = last](Date day) { return from < day && day <= to; };
    const bool isResult = std::ranges::any_of(athlete.results, [&](const RaceResult &result) {
        return changesOn(result.date) || changesOn(result.date + kFreshDays + days(1))
            || changesOn(result.date + kOneYear + days(1));
    });
    return !isResult && std::ranges::none_of(athlete.handPaces, [&](const HandPace &hand) {
        return hand.until && changesOn(*hand.until + days(1));
    });
}

} // namespace fivepace
