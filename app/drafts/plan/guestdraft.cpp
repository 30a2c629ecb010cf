// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/guestdraft.h"

#include "domain/edits/subgroupedits.h"
#include "domain/values/folded.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void GuestDraft::setWorkspace(Workspace *workspace)
{
    if (assign(m_workspace, QPointer(workspace)))
        Q_EMIT workspaceChanged();
}

bool GuestDraft::start(double session)
{
    m_others.clear();
    m_chosen = 0;
    m_session = idFrom<SessionId>(session);
    const auto *found = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_session) : nullptr;
    if (!found)
        return false;
    std::vector<const Athlete *> others;
    for (const auto &athlete : m_workspace->squad().athletes) {
        if (!athlete.archived && !isMember(athlete, found->group)
            && !m_workspace->squad().entryOf(m_session, athlete.id))
            others.push_back(&athlete);
    }
    std::ranges::stable_sort(others, comesBefore, &Athlete::name);
    for (const auto *athlete : others)
        m_others.push_back(athlete->id);
    if (m_others.empty())
        m_workspace->say(tr("Everybody of the squad is in this session."));
    Q_EMIT changed();
    return !m_others.empty();
}

bool GuestDraft::save()
{
    const auto *session = m_workspace ? m_workspace->squad().find(m_session) : nullptr;
    if (!session || !isValid())
        return false;
    const auto edit = edits::addGuests(
        m_workspace->squad(), *session, { m_others[static_cast<std::size_t>(m_chosen)] }, m_workspace->ids());
    return !edit.changes.empty() && m_workspace->perform(edit);
}

QStringList GuestDraft::names() const
{
    QStringList names;
    if (!m_workspace || !m_workspace->isOpen())
        return names;
    const auto &squad = m_workspace->squad();
    for (const auto id : m_others) {
        const auto *athlete = squad.find(id);
        const auto *group
            = athlete && !athlete->groups.empty() ? squad.find(athlete->groups.front()) : nullptr;
        const auto name = athlete ? words::fromUtf8(athlete->name) : QString();
        names << (group ? tr("%1, %2", "athlete, group").arg(name, words::fromUtf8(group->name)) : name);
    }
    return names;
}

} // namespace fivepace
