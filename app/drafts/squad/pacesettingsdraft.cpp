// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/pacesettingsdraft.h"

#include "domain/edits/edits.h"
#include "domain/people/countingresults.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

QString nameOf(ModelChoice choice)
{
    return choice.model ? words::model(*choice.model) : PaceSettingsDraft::tr("Order of preference");
}

QString percent(int allowance)
{
    return allowance == 0 ? PaceSettingsDraft::tr("None")
                          : PaceSettingsDraft::tr("%1 % slower").arg(allowance);
}

/// 0 for the order of preference, then the models.
int placeOf(ModelChoice choice)
{
    return choice.model ? 1 + static_cast<int>(*choice.model) : 0;
}

std::optional<ModelChoice> choiceAt(int place)
{
    if (place < 0 || place > static_cast<int>(kAllModels.size()))
        return {};
    return place == 0 ? ModelChoice {} : ModelChoice { kAllModels[static_cast<std::size_t>(place - 1)] };
}

bool hasResultFor(const Athlete &athlete, PaceModel model, Date on)
{
    const auto isReached = [&](const RaceResult &result) {
        return isRace(result.distance) && reaches(model, athlete.category, result.distance);
    };
    return std::ranges::any_of(yearsOfResults(athlete, on),
        [&](const YearOfResults &year) { return std::ranges::any_of(year.results, isReached); });
}

} // namespace

void PaceSettingsDraft::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &PaceSettingsDraft::refresh, &PaceSettingsDraft::refresh))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

double PaceSettingsDraft::athlete() const
{
    return numberOf(m_athlete);
}

void PaceSettingsDraft::setAthlete(double athlete)
{
    if (assign(m_athlete, idFrom<AthleteId>(athlete)))
        Q_EMIT changed();
}

QStringList PaceSettingsDraft::modelNames() const
{
    QStringList names;
    if (found() != nullptr)
        names += tr("As the squad (%1)").arg(nameOf(squad().model));
    for (int place = 0; const auto choice = choiceAt(place); ++place)
        names += nameOf(*choice);
    return names;
}

int PaceSettingsDraft::model() const
{
    const auto *athlete = found();
    if (athlete == nullptr)
        return placeOf(squad().model);
    return athlete->modelChoice ? 1 + placeOf(*athlete->modelChoice) : 0;
}

void PaceSettingsDraft::setModel(int place)
{
    if (!m_workspace || place == model() || place >= modelNames().size())
        return;
    if (const auto *athlete = found()) {
        auto after = *athlete;
        after.modelChoice = choiceAt(place - 1);
        m_workspace->perform(edits::changePaces(*athlete, after));
        return;
    }
    const auto choice = choiceAt(place);
    if (!choice)
        return;
    auto after = m_workspace->squad().card;
    after.paces.model = *choice;
    m_workspace->perform(edits::changeSquad(m_workspace->squad().card, after));
}

QString PaceSettingsDraft::modelNote() const
{
    const auto *athlete = found();
    const auto choice = athlete != nullptr ? settingsOf(*athlete, squad()).model : squad().model;
    if (!choice.model)
        return tr("Own result, else between two own results, else Horwill’s rule from the nearest.");
    QStringList sentences {
        tr("Reaches %1. Elsewhere the order of preference.").arg(words::reach(*choice.model))
    };
    if (const auto note = words::modelNote(*choice.model); !note.isEmpty())
        sentences += note;
    if (athlete != nullptr && !hasResultFor(*athlete, *choice.model, m_workspace->today()))
        sentences += tr("None of the athlete’s results is in its range yet, so it is not used.");
    return sentences.join(QLatin1Char(' '));
}

QStringList PaceSettingsDraft::allowanceNames() const
{
    QStringList names;
    if (found() != nullptr)
        names += tr("As the squad (%1)").arg(percent(squad().allowancePercent));
    for (int allowance = 0; allowance <= kMostAllowancePercent; ++allowance)
        names += percent(allowance);
    return names;
}

int PaceSettingsDraft::allowance() const
{
    const auto *athlete = found();
    if (athlete == nullptr)
        return squad().allowancePercent;
    return athlete->allowancePercent ? 1 + *athlete->allowancePercent : 0;
}

void PaceSettingsDraft::setAllowance(int place)
{
    const auto *athlete = found();
    const int own = athlete != nullptr ? place - 1 : place;
    if (!m_workspace || place == allowance() || place < 0 || own > kMostAllowancePercent)
        return;
    if (athlete != nullptr) {
        auto after = *athlete;
        after.allowancePercent = own < 0 ? std::nullopt : std::optional(own);
        m_workspace->perform(edits::changePaces(*athlete, after));
        return;
    }
    auto after = m_workspace->squad().card;
    after.paces.allowancePercent = own;
    m_workspace->perform(edits::changeSquad(m_workspace->squad().card, after));
}

void PaceSettingsDraft::refresh()
{
    Q_EMIT changed();
}

const Athlete *PaceSettingsDraft::found() const
{
    return m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
}

PaceSettings PaceSettingsDraft::squad() const
{
    return m_workspace ? m_workspace->squad().card.paces : PaceSettings {};
}

} // namespace fivepace
