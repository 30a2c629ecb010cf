// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/workedcycles.h"

#include "domain/plan/cyclechecks.h"
#include "domain/plan/touchedcycles.h"
#include "models/relink.h"

namespace fivepace {

namespace {

int countOfWorked = 0;

} // namespace

WorkedCycles &WorkedCycles::of(Workspace &workspace)
{
    auto *worked = workspace.findChild<WorkedCycles *>(QString(), Qt::FindDirectChildrenOnly);
    return worked ? *worked : *new WorkedCycles(workspace);
}

WorkedCycles::WorkedCycles(Workspace &workspace)
    : QObject(&workspace)
{
    relink(m_workspace, &workspace, this, &WorkedCycles::forgetAll, &WorkedCycles::follow);
}

int WorkedCycles::worked()
{
    return countOfWorked;
}

void WorkedCycles::forgetAll()
{
    m_paces.reset();
    m_balances.clear();
    m_athletes.clear();
    m_checks.clear();
}

void WorkedCycles::follow(const Edit &edit)
{
    const auto &squad = m_workspace->squad();
    const TouchedCycles touched(squad, edit);
    if (touched.hasAll())
        return forgetAll();
    const auto forget = [&squad](auto &kept, auto isTouched) {
        std::erase_if(kept, [&](const auto &each) {
            const auto *cycle = squad.find(each.first);
            return !cycle || isTouched(*cycle);
        });
    };
    const auto hasBalance = [&](const Cycle &cycle) { return touched.hasBalanceOf(cycle); };
    forget(m_balances, hasBalance);
    forget(m_athletes, hasBalance);
    forget(m_checks, [&](const Cycle &cycle) { return touched.hasChecksOf(cycle); });
}

PacesOnDays &WorkedCycles::paces()
{
    if (!m_paces)
        m_paces.emplace(m_workspace->squad().card.paces);
    return *m_paces;
}

const std::vector<BalancePart> &WorkedCycles::balanceOf(const Cycle &cycle)
{
    const auto found = m_balances.find(cycle.id);
    if (found != m_balances.end())
        return found->second;
    ++countOfWorked;
    return m_balances.emplace(cycle.id, fivepace::balanceOf(m_workspace->squad(), cycle, paces()))
        .first->second;
}

const std::vector<AthleteBalance> &WorkedCycles::balancesOfAthletes(const Cycle &cycle)
{
    const auto found = m_athletes.find(cycle.id);
    if (found != m_athletes.end())
        return found->second;
    ++countOfWorked;
    return m_athletes.emplace(cycle.id, fivepace::balancesOfAthletes(m_workspace->squad(), cycle, paces()))
        .first->second;
}

const WorkedCycles::Checks &WorkedCycles::checksOf(const Cycle &cycle)
{
    const auto today = m_workspace->today();
    const auto found = m_checks.find(cycle.id);
    if (found != m_checks.end() && found->second.today == today)
        return found->second.checks;
    ++countOfWorked;
    const auto &squad = m_workspace->squad();
    Checked checked { today, { check(squad, cycle), {} } };
    checked.checks.remedies = edits::remediesFor(squad, cycle, checked.checks.remarks, today);
    return m_checks.insert_or_assign(cycle.id, std::move(checked)).first->second.checks;
}

} // namespace fivepace
