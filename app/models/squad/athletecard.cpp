// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/athletecard.h"

#include "domain/edits/edits.h"
#include "models/relink.h"
#include "models/squad/athletestatus.h"
#include "text/words.h"

namespace fivepace {

void AthleteCard::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &AthleteCard::refresh, &AthleteCard::refresh))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void AthleteCard::setAthlete(double athlete)
{
    if (assign(m_athlete, idFrom<AthleteId>(athlete)))
        Q_EMIT changed();
}

bool AthleteCard::isArchived() const
{
    return exists() && found()->archived;
}

QString AthleteCard::name() const
{
    return exists() ? words::fromUtf8(found()->name) : QString();
}

QString AthleteCard::initials() const
{
    return initialsOf(name());
}

QString AthleteCard::facts() const
{
    const auto *athlete = found();
    if (athlete == nullptr)
        return {};
    QStringList facts;
    if (athlete->birthYear)
        facts += tr("Born %1").arg(*athlete->birthYear);
    if (athlete->kind == AthleteKind::Sprinter400)
        facts += words::kind(athlete->kind);
    for (const auto id : athlete->groups) {
        if (const auto *group = m_workspace->squad().find(id))
            facts += words::fromUtf8(group->name);
    }
    facts += programmes();
    return facts.join(QStringLiteral(" · "));
}

QString AthleteCard::status() const
{
    return exists() ? statusOf(*found(), m_workspace->today()).text : QString();
}

QString AthleteCard::tone() const
{
    return toneName(exists() ? statusOf(*found(), m_workspace->today()).tone : Tone::Plain);
}

QString AthleteCard::notes() const
{
    return exists() ? words::fromUtf8(found()->notes) : QString();
}

bool AthleteCard::setArchived(bool archived)
{
    return m_workspace
        && m_workspace->perform(edits::archiveAthletes(m_workspace->squad(), { m_athlete }, archived));
}

bool AthleteCard::removeResult(int index)
{
    const auto *athlete = found();
    if (athlete == nullptr || index < 0 || index >= static_cast<int>(athlete->results.size()))
        return false;
    return m_workspace->perform(edits::removeResult(*athlete, static_cast<std::size_t>(index)));
}

void AthleteCard::refresh()
{
    Q_EMIT changed();
}

const Athlete *AthleteCard::found() const
{
    return m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
}

QString AthleteCard::programmes() const
{
    const bool base = found()->baseDone.has_value();
    const bool transition = found()->transitionDone.has_value();
    if (base && transition)
        return tr("base and transition done");
    if (base)
        return tr("base done, transition not yet");
    return transition ? tr("transition done, base not yet") : tr("base and transition not done yet");
}

} // namespace fivepace
