// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/groupreadiness.h"

#include "domain/edits/edits.h"
#include "domain/squad/rules.h"
#include "domain/squad/shownnames.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>
#include <iterator>

namespace fivepace {

void GroupReadiness::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &GroupReadiness::refresh, &GroupReadiness::refresh))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

double GroupReadiness::groupId() const
{
    return numberOf(m_group);
}

void GroupReadiness::setGroupId(double id)
{
    if (assign(m_group, idFrom<GroupId>(id)))
        Q_EMIT changed();
}

void GroupReadiness::refresh()
{
    Q_EMIT changed();
}

std::vector<const Athlete *> GroupReadiness::unready() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    auto athletes = membersOf(m_workspace->squad(), m_group);
    std::erase_if(athletes,
        [this](const Athlete *athlete) { return isReadyForPaceWork(*athlete, m_workspace->today()); });
    return athletes;
}

QString GroupReadiness::text() const
{
    const auto athletes = unready();
    if (athletes.empty())
        return {};
    const auto all = membersOf(m_workspace->squad(), m_group).size();
    return tr("Base and transition come before pace work; of %n athlete(s) they are not marked done for %1.",
        nullptr, static_cast<int>(all))
        .arg(athletes.size());
}

QStringList GroupReadiness::names() const
{
    const auto athletes = unready();
    if (athletes.empty())
        return {};
    QStringList names;
    const ShownNames shown(m_workspace->squad());
    for (const auto *athlete : athletes)
        names << words::fromUtf8(shown.of(*athlete));
    return names;
}

bool GroupReadiness::markDone()
{
    std::vector<Change<Athlete>> changes;
    for (const auto *before : unready()) {
        auto after = *before;
        const auto today = m_workspace->today();
        after.baseDone = after.baseDone && *after.baseDone <= today ? after.baseDone : today;
        after.transitionDone
            = after.transitionDone && *after.transitionDone <= today ? after.transitionDone : today;
        changes.push_back({ *before, after });
    }
    return !changes.empty() && m_workspace->perform(edits::changeAthletes(EditKind::ChangeAthletes, changes));
}

} // namespace fivepace
