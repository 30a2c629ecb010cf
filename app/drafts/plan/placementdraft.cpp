// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/placementdraft.h"

#include "domain/edits/planedits.h"
#include "domain/library/library.h"
#include "domain/plan/board.h"
#include "domain/plan/sessionfrom.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

namespace fivepace {

void PlacementDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void PlacementDraft::start(double workout, double group)
{
    m_workout = workout;
    m_group = group;
    m_date = m_workspace ? words::longDate(m_workspace->today() + std::chrono::days(1)) : QString();
    Q_EMIT changed();
}

bool PlacementDraft::save()
{
    auto session = filledIn();
    if (!session)
        return false;
    session->id = m_workspace->ids().next<SessionId>();
    return m_workspace->perform(edits::placeSession(m_workspace->squad(), *session));
}

QString PlacementDraft::dateIssue() const
{
    if (!m_workspace || typed::date(m_date, m_workspace->today()))
        return {};
    return typed::notADay(m_workspace->today());
}

QString PlacementDraft::understood() const
{
    const auto session = filledIn();
    if (!session)
        return {};
    const auto day = words::shortDate(session->date);
    const auto *cycle = session->cycle ? m_workspace->squad().find(*session->cycle) : nullptr;
    if (cycle == nullptr)
        return tr("%1, outside any cycle").arg(day);
    const auto name = words::fromUtf8(cycle->name);
    return session->role
        ? tr("%1, in %2 as %3", "day, cycle, role").arg(day, name, words::role(*session->role))
        : tr("%1, in %2", "day, cycle").arg(day, name);
}

QString PlacementDraft::warning() const
{
    const auto wanted = filledIn();
    if (!wanted)
        return {};
    const auto there = sessionsOf(m_workspace->squad(), wanted->group, { wanted->date, wanted->date });
    if (!there.empty())
        return tr("The group already has %1 on that day.").arg(words::fromUtf8(there.front()->workout.name));
    const auto *cycle = cycleOn(m_workspace->squad(), wanted->group, wanted->date);
    if (!cycle)
        return {};
    const auto board = boardOf(m_workspace->squad(), *cycle);
    return board[static_cast<std::size_t>(cycle->dayOf(wanted->date))].hasRest()
        ? tr("That is a rest day of %1. The rest goes.").arg(words::fromUtf8(cycle->name))
        : QString();
}

bool PlacementDraft::isValid() const
{
    return filledIn().has_value();
}

std::optional<Session> PlacementDraft::filledIn() const
{
    if (!m_workspace)
        return {};
    const auto &squad = m_workspace->squad();
    const auto *workout = findInLibrary(squad, idFrom<WorkoutId>(m_workout));
    const auto *group = squad.find(idFrom<GroupId>(m_group));
    const auto date = typed::date(m_date, m_workspace->today());
    if (workout == nullptr || group == nullptr || !date)
        return {};
    return sessionFrom(squad, group->id, *date, *workout);
}

} // namespace fivepace
