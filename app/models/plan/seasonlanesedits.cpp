// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the phases, cycles and races of the lanes.
#include "models/plan/seasonlanes.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/plan/planner.h"
#include "text/words.h"

namespace fivepace {

bool SeasonLanes::perform(const Edit &edit)
{
    if (isEmpty(edit)) {
        m_workspace->say(tr("There is no room for that: it would come over what is there."));
        return false;
    }
    return m_workspace->perform(edit);
}

bool SeasonLanes::moveEnd(const QString &kind, double id, int by, bool movesAlong)
{
    const auto found = find(kind, id);
    if (!found || by == 0 || m_workspace->isReadOnly())
        return false;
    const auto &squad = m_workspace->squad();
    const auto last = found->last + std::chrono::days(by);
    const auto later = movesAlong ? edits::Later::MovesAlong : edits::Later::Stays;
    if (const auto *phase = kind == kPhase ? squad.find(PhaseId { found->id }) : nullptr)
        return perform(edits::endPhaseOn(squad, *phase, last, later));
    if (const auto *cycle = kind == kCycle ? squad.find(CycleId { found->id }) : nullptr)
        return perform(edits::endCycleOn(squad, *cycle, last, later));
    return moveAll(kind, id, by);
}

bool SeasonLanes::moveStart(double phase, int by)
{
    const auto found = find(kPhase, phase);
    const auto *before = found ? m_workspace->squad().find(PhaseId { found->id }) : nullptr;
    if (!before || by == 0 || m_workspace->isReadOnly())
        return false;
    return perform(
        edits::beginPhaseOn(m_workspace->squad(), *before, before->firstDay + std::chrono::days(by)));
}

bool SeasonLanes::moveAll(const QString &kind, double id, int by)
{
    const auto found = find(kind, id);
    if (!found || by == 0 || m_workspace->isReadOnly())
        return false;
    const auto &squad = m_workspace->squad();
    if (const auto *race = kind == kRace ? squad.find(RaceId { found->id }) : nullptr) {
        auto moved = *race;
        moved.date += std::chrono::days(by);
        return perform(edits::changeRace(*race, moved));
    }
    return perform(edits::moveSeason(squad, found->group, found->first, by));
}

bool SeasonLanes::split(const QString &kind, double id)
{
    const auto found = find(kind, id);
    if (!found || kind == kRace || m_workspace->isReadOnly())
        return false;
    const auto &squad = m_workspace->squad();
    const auto half = ((found->last - found->first).count() + 1) / 2;
    const auto day = found->first + std::chrono::days(half >= 7 ? half / 7 * 7 : half);
    if (const auto *phase = squad.find(PhaseId { found->id }); phase && kind == kPhase)
        return perform(edits::splitPhase(*phase, day, m_workspace->ids().next<PhaseId>()));
    const auto *cycle = squad.find(CycleId { found->id });
    const auto edit = edits::splitCycle(
        squad, *cycle, day, m_workspace->ids().next<CycleId>(), words::nextCycleName(squad, found->group));
    if (!edit.changes.empty())
        return m_workspace->perform(edit);
    m_workspace->say(tr("Each of the two would have at least %1 days.").arg(kShortestCycle));
    return false;
}

bool SeasonLanes::fill(const QString &kind, double id)
{
    const auto found = kind == kCycle ? find(kind, id) : std::nullopt;
    const auto *cycle = found ? m_workspace->squad().find(CycleId { found->id }) : nullptr;
    if (!cycle || m_workspace->isReadOnly())
        return false;
    const auto sessions = proposeFilling(m_workspace->squad(), *cycle, m_workspace->ids()).sessions;
    if (!sessions.empty())
        return m_workspace->perform(edits::fillCycle(*cycle, sessions));
    m_workspace->say(tr("Every session of the cycle is chosen."));
    return false;
}

bool SeasonLanes::remove(const QString &kind, double id)
{
    const auto found = find(kind, id);
    if (!found || m_workspace->isReadOnly())
        return false;
    const auto &squad = m_workspace->squad();
    if (const auto *phase = kind == kPhase ? squad.find(PhaseId { found->id }) : nullptr)
        return perform(edits::removePhase(*phase));
    if (const auto *race = kind == kRace ? squad.find(RaceId { found->id }) : nullptr)
        return perform(edits::removeRace(*race));
    return perform(edits::removeCycle(squad, CycleId { found->id }));
}

} // namespace fivepace
