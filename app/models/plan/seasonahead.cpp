// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the checks of a season: each pace so far, and what is to come.
#include "models/plan/seasonbalance.h"

#include "models/qmlid.h"
#include "text/balancewords.h"
#include "text/seasonwords.h"
#include "text/words.h"

#include <algorithm>
#include <map>

namespace fivepace {

QList<SeasonPace> SeasonBalance::pacesOf(const std::vector<std::vector<BalancePart>> &cycles) const
{
    std::map<int, BalancePart> sums;
    for (const auto &parts : cycles) {
        for (const auto &part : parts) {
            auto &sum = sums.try_emplace(stepOf(part.rung), BalancePart { part.role, part.rung, {}, {} })
                            .first->second;
            sum.planned += part.planned;
            sum.done += part.done;
            sum.plannedTime += part.plannedTime;
            sum.doneTime += part.doneTime;
        }
    }
    double most = 1;
    for (const auto &[step, sum] : sums)
        most = std::max(most, static_cast<double>(std::max(sum.planned, sum.done).inMillimetres()));
    QList<SeasonPace> paces;
    for (const auto &[step, sum] : sums) {
        const auto share = [&](Distance of) { return static_cast<double>(of.inMillimetres()) / most; };
        paces.push_back({ QString::fromUtf8(codeOf(sum.rung)), words::rung(sum.rung),
            words::amountOf(sum, words::BalanceUnit::Metres),
            words::amountOf(sum, words::BalanceUnit::Minutes), share(sum.planned), share(sum.done),
            words::spokenBalance(sum, words::BalanceUnit::Metres) });
    }
    return paces;
}

QList<SeasonDate> SeasonBalance::datesToCome() const
{
    struct Coming {
        SeasonDate shown;
        Date first, last;
    };
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    const auto &squad = m_workspace->squad();
    const auto today = m_workspace->today();
    std::vector<Coming> all;
    const auto add = [&](const char *kind, double id, const QString &name, Date first, Date last) {
        if (last < today || (yearOf(first) != m_year && yearOf(last) != m_year))
            return;
        const auto days = static_cast<int>((first - today).count());
        const auto when = days == 0 ? tr("today")
            : days < 0              ? tr("now")
                                    : tr("in %1").arg(words::weeksAndDays(days));
        const auto dates = first == last ? words::shortDate(first) : words::dateRange(first, last);
        all.push_back({ { QLatin1String(kind), id, dates, name, when }, first, last });
    };
    for (const auto &phase : squad.phases) {
        if (phase.group == m_group)
            add("phase", numberOf(phase.id), words::phase(phase), phase.firstDay, phase.lastDay);
    }
    for (const auto *cycle : cyclesOf(squad, m_group))
        add("cycle", numberOf(cycle->id), words::fromUtf8(cycle->name), cycle->firstDay, cycle->lastDay());
    for (const auto &race : squad.races) {
        if (isFor(race, m_group))
            add("race", numberOf(race.id),
                words::raceMark(race) + QLatin1Char(' ') + words::fromUtf8(race.name), race.date, race.date);
    }
    std::ranges::stable_sort(all, {}, &Coming::first);
    QList<SeasonDate> list;
    for (const auto &each : all)
        list.push_back(each.shown);
    return list;
}

} // namespace fivepace
