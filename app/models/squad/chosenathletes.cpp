// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/chosenathletes.h"

#include "domain/edits/edits.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>
#include <set>

namespace fivepace {

namespace {

bool isLogged(const Entry &entry)
{
    return std::ranges::any_of(
        entry.results, [](const RepResult &result) { return result.time.has_value(); });
}

} // namespace

void ChosenAthletes::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &ChosenAthletes::refresh, &ChosenAthletes::refresh))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

QList<double> ChosenAthletes::athletes() const
{
    QList<double> ids;
    for (const auto id : m_athletes)
        ids += numberOf(id);
    return ids;
}

void ChosenAthletes::setAthletes(const QList<double> &athletes)
{
    std::vector<AthleteId> ids;
    for (const double athlete : athletes)
        ids.push_back(idFrom<AthleteId>(athlete));
    if (assign(m_athletes, ids))
        Q_EMIT changed();
}

QString ChosenAthletes::name() const
{
    const auto athletes = found();
    if (athletes.empty())
        return {};
    return athletes.size() == 1 ? words::fromUtf8(athletes.front()->name)
                                : tr("%n athlete(s)", nullptr, static_cast<int>(athletes.size()));
}

QString ChosenAthletes::facts() const
{
    const auto athletes = found();
    const auto men = static_cast<int>(std::ranges::count(athletes, Category::Men, &Athlete::category));
    const auto women = static_cast<int>(athletes.size()) - men;
    QStringList facts;
    if (men > 0)
        facts += tr("%n man(men)", nullptr, men);
    if (women > 0)
        facts += tr("%n woman(women)", nullptr, women);
    return facts.join(QStringLiteral(" · "));
}

bool ChosenAthletes::areArchived() const
{
    const auto athletes = found();
    return !athletes.empty() && std::ranges::all_of(athletes, &Athlete::archived);
}

QString ChosenAthletes::removalText() const
{
    const auto athletes = found();
    if (athletes.empty())
        return {};
    int results = 0;
    std::set<SessionId> logged;
    std::set<SessionId> planned;
    for (const auto *athlete : athletes)
        results += static_cast<int>(athlete->results.size());
    for (const auto *athlete : athletes) {
        for (const auto *entry : entriesOf(m_workspace->squad(), athlete->id))
            (isLogged(*entry) ? logged : planned).insert(entry->session);
    }
    QStringList parts;
    if (!logged.empty())
        parts += tr("the times of %n logged session(s)", nullptr, static_cast<int>(logged.size()));
    if (!planned.empty())
        parts += tr("changes to %n planned session(s)", nullptr, static_cast<int>(planned.size()));
    if (results > 0)
        parts += tr("%n result(s)", nullptr, results);
    if (parts.isEmpty())
        return tr("There are no results and no logged sessions of %1. You can undo this.").arg(name());
    const auto last = parts.takeLast();
    return tr("With %1 go %2. You can undo this.")
        .arg(name(),
            parts.isEmpty() ? last
                            : tr("%1 and %2", "parts of a list").arg(parts.join(QStringLiteral(", ")), last));
}

bool ChosenAthletes::setArchived(bool archived)
{
    return m_workspace
        && m_workspace->perform(edits::archiveAthletes(m_workspace->squad(), m_athletes, archived));
}

bool ChosenAthletes::remove()
{
    return m_workspace && m_workspace->perform(edits::removeAthletes(m_workspace->squad(), m_athletes));
}

void ChosenAthletes::refresh()
{
    Q_EMIT changed();
}

std::vector<const Athlete *> ChosenAthletes::found() const
{
    std::vector<const Athlete *> athletes;
    for (const auto id : m_athletes) {
        if (const auto *athlete = m_workspace ? m_workspace->squad().find(id) : nullptr)
            athletes.push_back(athlete);
    }
    return athletes;
}

} // namespace fivepace
