// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/racedraft.h"

#include "domain/edits/edits.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void RaceDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

bool RaceDraft::startNew(double cycle, int day)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<CycleId>(cycle)) : nullptr;
    if (!found)
        return false;
    return begin(found->group, found->targetRace, found->firstDay + std::chrono::days(day));
}

bool RaceDraft::startNewOn(double group, const QString &day)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<GroupId>(group)) : nullptr;
    const auto date = found ? typed::date(day, m_workspace->today()) : std::nullopt;
    return found && begin(found->id, found->targetRace, date.value_or(m_workspace->today()));
}

bool RaceDraft::begin(GroupId group, PaceRung target, Date day)
{
    m_before.reset();
    Race race;
    race.date = day;
    race.groups = { group };
    if (const auto length = lengthOf(target))
        race.distance = *length;
    fill(race);
    Q_EMIT changed();
    return true;
}

bool RaceDraft::startChange(double race)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<RaceId>(race)) : nullptr;
    if (!found)
        return false;
    m_before = *found;
    fill(*found);
    Q_EMIT changed();
    return true;
}

void RaceDraft::fill(const Race &race)
{
    m_race = race;
    m_name = words::fromUtf8(race.name);
    m_date = words::longDate(race.date);
    m_rank = race.isTarget ? 1 + static_cast<int>(race.rank) : 0;
    m_start = race.startMinute ? words::clock(*race.startMinute) : QString();
    m_distance = race.distance.isZero() ? QString() : words::distance(race.distance);
}

bool RaceDraft::save()
{
    auto race = filledIn();
    if (!race)
        return false;
    if (!m_before)
        race->id = m_workspace->ids().next<RaceId>();
    return m_workspace->perform(m_before ? edits::changeRace(*m_before, *race) : edits::addRace(*race));
}

bool RaceDraft::remove()
{
    return m_workspace && m_before && m_workspace->perform(edits::removeRace(*m_before));
}

QString RaceDraft::nameIssue() const
{
    return m_name.trimmed().isEmpty() ? tr("Give the race a name.") : QString();
}

QString RaceDraft::distanceIssue() const
{
    return typed::distance(m_distance) ? QString() : tr("Not a distance. Type it as 1500 m, 3k or mile.");
}

QString RaceDraft::dateIssue() const
{
    if (!m_workspace || typed::date(m_date, m_workspace->today()))
        return {};
    return typed::notADay(m_workspace->today());
}

QString RaceDraft::startIssue() const
{
    return m_start.trimmed().isEmpty() || typed::minuteOfDay(m_start)
        ? QString()
        : tr("Not a time of day. Type it as %1.").arg(words::clock(18 * 60 + 30));
}

QStringList RaceDraft::ranks() const
{
    return words::raceRanks();
}

std::optional<Race> RaceDraft::filledIn() const
{
    if (!m_workspace || !startIssue().isEmpty())
        return {};
    const auto date = typed::date(m_date, m_workspace->today());
    const auto distance = typed::distance(m_distance);
    if (!date || !distance || m_name.trimmed().isEmpty())
        return {};
    auto race = m_race;
    race.name = words::toUtf8(m_name.simplified());
    race.date = *date;
    race.distance = *distance;
    race.startMinute = typed::minuteOfDay(m_start);
    race.isTarget = m_rank > 0;
    race.rank = static_cast<TargetRank>(std::clamp(m_rank - 1, 0, 2));
    return race;
}

} // namespace fivepace
