// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/resultdraft.h"

#include "domain/edits.h"
#include "domain/proposal.h"
#include "domain/timetext.h"
#include "domain/validation.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void ResultDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void ResultDraft::start(double athlete)
{
    m_athlete = idFrom<AthleteId>(athlete);
    m_distance.clear();
    m_time.clear();
    m_place.clear();
    m_date = words::longDate(today());
    m_kind = static_cast<int>(ResultKind::Race);
    m_method = static_cast<int>(TimingMethod::Electronic);
    if (const auto *found = this->athlete())
        m_distance = words::rung(found->targetRace);
    Q_EMIT changed();
}

bool ResultDraft::save()
{
    const auto *found = athlete();
    if (found == nullptr || !isValid())
        return false;
    return m_workspace->perform(
        edits::addResult(*found, offered(*found, *filledIn(), today(), m_workspace->squad().card.paces)));
}

QString ResultDraft::distanceIssue() const
{
    if (m_distance.trimmed().isEmpty())
        return {};
    if (!typed::distance(m_distance))
        return tr("Not a distance. Type metres, 5k, mile or half.");
    return domainIssue("distance");
}

QString ResultDraft::timeIssue() const
{
    if (m_time.trimmed().isEmpty())
        return {};
    const auto reading = readTime(words::toUtf8(m_time.trimmed()));
    return reading.time ? domainIssue("time") : words::problem(reading.problem);
}

QString ResultDraft::dateIssue() const
{
    if (m_date.trimmed().isEmpty())
        return tr("Type the day it was run.");
    return typed::date(m_date, today()) ? domainIssue("date")
                                        : tr("Not a day. Type it as %1.").arg(words::longDate(today()));
}

QString ResultDraft::understood() const
{
    const auto result = filledIn();
    if (!result)
        return {};
    return tr("%1 in %2 on %3", "distance, time, date")
        .arg(words::distance(result->distance), words::time(result->time), words::longDate(result->date));
}

bool ResultDraft::isValid() const
{
    return athlete() != nullptr && filledIn() && distanceIssue().isEmpty() && timeIssue().isEmpty()
        && dateIssue().isEmpty();
}

QStringList ResultDraft::kindNames() const
{
    QStringList names;
    for (const auto kind : { ResultKind::Race, ResultKind::TimeTrial, ResultKind::Estimate })
        names += words::resultKind(kind);
    return names;
}

QStringList ResultDraft::methodNames() const
{
    return { tr("By hand"), tr("Electronic"), tr("By a device") };
}

const Athlete *ResultDraft::athlete() const
{
    return m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
}

std::optional<RaceResult> ResultDraft::filledIn() const
{
    const auto distance = typed::distance(m_distance);
    const auto reading = readTime(words::toUtf8(m_time.trimmed()));
    const auto date = typed::date(m_date, today());
    if (!distance || !reading.time || !date)
        return {};
    RaceResult result { .distance = *distance,
        .time = *reading.time,
        .date = *date,
        .kind = static_cast<ResultKind>(m_kind),
        .place = words::toUtf8(m_place.simplified()),
        .note = {} };
    result.time.method = static_cast<TimingMethod>(m_method);
    return result;
}

QString ResultDraft::domainIssue(const char *field) const
{
    const auto *found = athlete();
    const auto result = filledIn();
    if (found == nullptr || !result)
        return {};
    auto with = *found;
    with.results = { *result };
    return typed::issueAt(validate(with, today()), std::string("results[0].") + field);
}

Date ResultDraft::today() const
{
    return m_workspace ? m_workspace->today() : Date();
}

} // namespace fivepace
