// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/squaddraft.h"

#include "domain/edits/edits.h"
#include "drafts/typed.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr int kLeastRecoveryPercent = 150; // rule R10
constexpr int kMostRecoveryPercent = 200;

} // namespace

SquadDraft::SquadDraft(QObject *parent)
    : QObject(parent)
{
}

void SquadDraft::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SquadDraft::reload, &SquadDraft::reload))
        return;
    Q_EMIT workspaceChanged();
    reload();
}

QString SquadDraft::startIssue() const
{
    return typed::minuteOfDay(m_start) ? QString() : tr("Type a time of day, such as 18:30.");
}

bool SquadDraft::save()
{
    const auto start = typed::minuteOfDay(m_start);
    if (!m_workspace || !start)
        return false;
    const SquadCard &before = m_workspace->squad().card;
    SquadCard after = before;
    after.club = words::toUtf8(m_club.trimmed());
    after.coach = words::toUtf8(m_coach.trimmed());
    after.venue = words::toUtf8(m_venue.trimmed());
    after.startMinute = *start;
    after.sprinterRecoveryPercent
        = std::clamp(m_sprinterRecoveryPercent, kLeastRecoveryPercent, kMostRecoveryPercent);
    return m_workspace->perform(edits::changeSquad(before, after));
}

void SquadDraft::reload()
{
    if (!m_workspace)
        return;
    const SquadCard &card = m_workspace->squad().card;
    m_club = words::fromUtf8(card.club);
    m_coach = words::fromUtf8(card.coach);
    m_venue = words::fromUtf8(card.venue);
    m_start = words::clock(card.startMinute);
    m_sprinterRecoveryPercent = card.sprinterRecoveryPercent;
    Q_EMIT changed();
}

} // namespace fivepace
