// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/fivepacesdraft.h"

#include "domain/edits/edits.h"
#include "models/relink.h"
#include "text/words.h"

namespace fivepace {

void FivePacesDraft::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &FivePacesDraft::refresh, &FivePacesDraft::refresh))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void FivePacesDraft::setAthlete(double athlete)
{
    if (assign(m_athlete, idFrom<AthleteId>(athlete)))
        Q_EMIT changed();
}

void FivePacesDraft::setGroup(double group)
{
    if (assign(m_group, idFrom<GroupId>(group)))
        Q_EMIT changed();
}

QStringList FivePacesDraft::roleNames() const
{
    QStringList names;
    for (const auto role : kAllRoles)
        names += words::role(role);
    return names;
}

QStringList FivePacesDraft::rungNames() const
{
    QStringList names;
    for (const auto rung : kAllRungs)
        names += words::rung(rung);
    return names;
}

QList<int> FivePacesDraft::rungs() const
{
    QList<int> places;
    if (const auto five = current()) {
        for (const auto rung : five->rungs)
            places << static_cast<int>(rung);
    }
    return places;
}

bool FivePacesDraft::isOwn() const
{
    if (!m_workspace)
        return false;
    if (const auto *athlete = m_workspace->squad().find(m_athlete))
        return athlete->fivePaces.has_value();
    const auto *group = m_workspace->squad().find(m_group);
    return group != nullptr && group->fivePaces.has_value();
}

QString FivePacesDraft::groupName() const
{
    const auto *group = groupOfAthlete();
    return group != nullptr && group->fivePaces ? words::fromUtf8(group->name) : QString();
}

bool FivePacesDraft::followsRace() const
{
    return current() == ofTheRace();
}

bool FivePacesDraft::choose(int role, int rung)
{
    auto five = current();
    const auto roles = static_cast<int>(kAllRoles.size());
    const auto rungs = static_cast<int>(kAllRungs.size());
    if (!five || role < 0 || role >= roles || rung < 0 || rung >= rungs)
        return false;
    five->rungs[static_cast<std::size_t>(role)] = kAllRungs[static_cast<std::size_t>(rung)];
    return store(five);
}

bool FivePacesDraft::followGroup()
{
    return store({});
}

bool FivePacesDraft::followRace()
{
    return store(groupName().isEmpty() ? std::nullopt : ofTheRace());
}

void FivePacesDraft::refresh()
{
    Q_EMIT changed();
}

std::optional<FivePaces> FivePacesDraft::current() const
{
    if (!m_workspace)
        return {};
    const auto &squad = m_workspace->squad();
    if (const auto *athlete = squad.find(m_athlete))
        return fivePacesOf(
            *athlete, groupOfAthlete(), PaceTable::from(*athlete, m_workspace->today(), squad.card.paces));
    const auto *group = squad.find(m_group);
    if (group == nullptr)
        return {};
    return group->fivePaces ? group->fivePaces : fivePacesFor(group->targetRace);
}

std::optional<FivePaces> FivePacesDraft::ofTheRace() const
{
    if (!m_workspace)
        return {};
    const auto &squad = m_workspace->squad();
    if (const auto *athlete = squad.find(m_athlete)) {
        auto plain = *athlete;
        plain.fivePaces.reset();
        return fivePacesOf(plain, nullptr, PaceTable::from(plain, m_workspace->today(), squad.card.paces));
    }
    const auto *group = squad.find(m_group);
    return group != nullptr ? std::optional(fivePacesFor(group->targetRace)) : std::nullopt;
}

const Group *FivePacesDraft::groupOfAthlete() const
{
    const auto *athlete = m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
    return athlete == nullptr || athlete->groups.empty() ? nullptr
                                                         : m_workspace->squad().find(athlete->groups.front());
}

bool FivePacesDraft::store(const std::optional<FivePaces> &five)
{
    if (!m_workspace)
        return false;
    if (const auto *athlete = m_workspace->squad().find(m_athlete)) {
        auto after = *athlete;
        after.fivePaces = five;
        return m_workspace->perform(edits::changePaces(*athlete, after));
    }
    const auto *group = m_workspace->squad().find(m_group);
    if (group == nullptr)
        return false;
    auto after = *group;
    after.fivePaces = five;
    return m_workspace->perform(edits::changeGroup(*group, after));
}

} // namespace fivepace
