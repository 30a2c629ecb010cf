// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/athletesdraft.h"

#include "domain/edits/edits.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Whoever is away on `today` is back on it.
void endAbsences(Athlete &athlete, Date today)
{
    std::erase_if(athlete.absences, [today](const Absence &absence) { return absence.from == today; });
    for (auto &absence : athlete.absences) {
        if (absence.from < today && (!absence.to || *absence.to >= today))
            absence.to = today - std::chrono::days(1);
    }
}

} // namespace

AthletesDraft::AthletesDraft(QObject *parent)
    : QObject(parent)
{
    connect(&m_absences, &AbsenceList::edited, this, &AthletesDraft::changed);
}

void AthletesDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

bool AthletesDraft::start(const QList<double> &athletes)
{
    m_before.clear();
    for (const double id : athletes) {
        const auto *athlete = m_workspace ? m_workspace->squad().find(idFrom<AthleteId>(id)) : nullptr;
        if (athlete != nullptr)
            m_before.push_back(*athlete);
    }
    m_groups.clear();
    m_targetRace = 0;
    m_baseDone.clear();
    m_transitionDone.clear();
    m_areBack = false;
    m_absences.fill({}, today());
    Q_EMIT changed();
    return !m_before.empty();
}

bool AthletesDraft::save()
{
    if (!m_workspace || !isValid())
        return false;
    std::vector<Change<Athlete>> changes;
    for (const auto &athlete : m_before) {
        if (const auto after = filledIn(athlete); after != athlete)
            changes.push_back({ athlete, after });
    }
    return m_workspace->perform(edits::changeAthletes(EditKind::ChangeAthletes, changes));
}

Qt::CheckState AthletesDraft::inGroup(double group) const
{
    const auto id = idFrom<GroupId>(group);
    if (const auto ticked = m_groups.find(id); ticked != m_groups.end())
        return ticked->second ? Qt::Checked : Qt::Unchecked;
    const auto members
        = std::ranges::count_if(m_before, [id](const Athlete &athlete) { return isMember(athlete, id); });
    if (members == 0)
        return Qt::Unchecked;
    return members == static_cast<std::ptrdiff_t>(m_before.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

void AthletesDraft::setInGroup(double group, bool member)
{
    m_groups[idFrom<GroupId>(group)] = member;
    Q_EMIT changed();
}

QString AthletesDraft::baseDoneIssue() const
{
    return typed::pastDayIssue(m_baseDone, today());
}

QString AthletesDraft::transitionDoneIssue() const
{
    return typed::pastDayIssue(m_transitionDone, today());
}

bool AthletesDraft::isValid() const
{
    return !m_before.empty() && baseDoneIssue().isEmpty() && transitionDoneIssue().isEmpty()
        && m_absences.isValid();
}

QString AthletesDraft::summary() const
{
    constexpr qsizetype kNamed = 3;
    QStringList names;
    for (const auto &athlete : m_before)
        names += words::fromUtf8(athlete.name);
    if (names.size() <= kNamed + 1)
        return names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(names.size() - kNamed);
    return tr("%1 and %n more", "names", more).arg(names.first(kNamed).join(QStringLiteral(", ")));
}

QStringList AthletesDraft::raceNames() const
{
    return QStringList { tr("As it is") } + typed::raceNames();
}

Athlete AthletesDraft::filledIn(Athlete athlete) const
{
    athlete.targetRace = typed::raceAt(m_targetRace - 1).value_or(athlete.targetRace);
    for (const auto &[group, member] : m_groups) {
        if (!member)
            std::erase(athlete.groups, group);
        else if (!isMember(athlete, group))
            athlete.groups.push_back(group);
    }
    if (const auto done = typed::date(m_baseDone, today()))
        athlete.baseDone = done;
    if (const auto done = typed::date(m_transitionDone, today()))
        athlete.transitionDone = done;
    if (m_areBack)
        endAbsences(athlete, today());
    for (const auto &absence : m_absences.absences())
        athlete.absences.push_back(absence);
    return athlete;
}

Date AthletesDraft::today() const
{
    return m_workspace ? m_workspace->today() : Date();
}

} // namespace fivepace
