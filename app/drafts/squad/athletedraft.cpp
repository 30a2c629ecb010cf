// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/squad/athletedraft.h"

#include "domain/edits/edits.h"
#include "domain/squad/validation.h"
#include "drafts/typed.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

QString dateText(const std::optional<Date> &date)
{
    return date ? words::longDate(*date) : QString();
}

std::optional<int> yearFrom(const QString &text)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(year) : std::nullopt;
}

} // namespace

AthleteDraft::AthleteDraft(QObject *parent)
    : QObject(parent)
{
    connect(&m_absences, &AbsenceList::edited, this, &AthleteDraft::changed);
}

void AthleteDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void AthleteDraft::startNew(double group)
{
    m_before.reset();
    Athlete athlete;
    const auto *joined = m_workspace ? m_workspace->squad().find(idFrom<GroupId>(group)) : nullptr;
    if (joined != nullptr) {
        athlete.groups = { joined->id };
        athlete.targetRace = joined->targetRace;
    }
    fill(athlete);
}

bool AthleteDraft::startChange(double athlete)
{
    const auto *found = m_workspace ? m_workspace->squad().find(idFrom<AthleteId>(athlete)) : nullptr;
    if (found == nullptr)
        return false;
    m_before = *found;
    fill(*found);
    return true;
}

void AthleteDraft::fill(const Athlete &athlete)
{
    m_athlete = athlete;
    m_birthYear = athlete.birthYear ? QString::number(*athlete.birthYear) : QString();
    m_baseDone = dateText(athlete.baseDone);
    m_transitionDone = dateText(athlete.transitionDone);
    m_absences.fill(athlete.absences, today());
    m_hasCategory = m_before.has_value();
    m_isTouched = false;
    Q_EMIT changed();
}

Athlete AthleteDraft::filledIn() const
{
    auto athlete = m_athlete;
    athlete.name = words::toUtf8(words::fromUtf8(athlete.name).simplified());
    athlete.shortName = words::toUtf8(words::fromUtf8(athlete.shortName).simplified());
    athlete.birthYear = yearFrom(m_birthYear);
    athlete.baseDone = typed::date(m_baseDone, today());
    athlete.transitionDone = typed::date(m_transitionDone, today());
    athlete.absences = m_absences.absences();
    return athlete;
}

bool AthleteDraft::save()
{
    m_isTouched = true;
    Q_EMIT changed();
    if (!m_workspace || !isValid())
        return false;
    auto athlete = filledIn();
    if (m_before) {
        if (!m_workspace->perform(edits::changeAthlete(*m_before, athlete)))
            return false;
    } else {
        athlete.id = m_workspace->ids().next<AthleteId>();
        if (!m_workspace->perform(edits::addAthlete(athlete)))
            return false;
    }
    m_before = athlete;
    m_athlete = std::move(athlete);
    Q_EMIT changed();
    return true;
}

Qt::CheckState AthleteDraft::inGroup(double group) const
{
    return isMember(m_athlete, idFrom<GroupId>(group)) ? Qt::Checked : Qt::Unchecked;
}

void AthleteDraft::setInGroup(double group, bool member)
{
    if (isMember(m_athlete, idFrom<GroupId>(group)) == member)
        return;
    if (member)
        m_athlete.groups.push_back(idFrom<GroupId>(group));
    else
        std::erase(m_athlete.groups, idFrom<GroupId>(group));
    Q_EMIT changed();
}

QString AthleteDraft::name() const
{
    return words::fromUtf8(m_athlete.name);
}

void AthleteDraft::setName(const QString &name)
{
    m_isTouched = m_isTouched || !name.isEmpty();
    m_athlete.name = words::toUtf8(name);
    Q_EMIT changed();
}

QString AthleteDraft::shortName() const
{
    return words::fromUtf8(m_athlete.shortName);
}

void AthleteDraft::setShortName(const QString &shortName)
{
    m_athlete.shortName = words::toUtf8(shortName);
    Q_EMIT changed();
}

void AthleteDraft::setCategory(int category)
{
    m_athlete.category = category == 0 ? Category::Men : Category::Women;
    m_hasCategory = true;
    Q_EMIT changed();
}

void AthleteDraft::setKind(int kind)
{
    m_athlete.kind = kind == 0 ? AthleteKind::MiddleDistance : AthleteKind::Sprinter400;
    Q_EMIT changed();
}

int AthleteDraft::targetRace() const
{
    return typed::placeOfRace(m_athlete.targetRace);
}

void AthleteDraft::setTargetRace(int race)
{
    if (const auto rung = typed::raceAt(race)) {
        m_athlete.targetRace = *rung;
        Q_EMIT changed();
    }
}

QString AthleteDraft::notes() const
{
    return words::fromUtf8(m_athlete.notes);
}

void AthleteDraft::setNotes(const QString &notes)
{
    m_athlete.notes = words::toUtf8(notes);
    Q_EMIT changed();
}

QString AthleteDraft::nameIssue() const
{
    return m_isTouched ? typed::issueAt(issues(), "name") : QString();
}

QString AthleteDraft::birthYearIssue() const
{
    if (m_birthYear.trimmed().isEmpty())
        return {};
    const auto year = yearFrom(m_birthYear);
    if (year && mayBeBornIn(*year, today()))
        return {};
    const int now = yearOf(today());
    return tr("Type a year from %1 to %2, or leave it empty.").arg(now - kOldest).arg(now);
}

QString AthleteDraft::baseDoneIssue() const
{
    return typed::pastDayIssue(m_baseDone, today());
}

QString AthleteDraft::transitionDoneIssue() const
{
    return typed::pastDayIssue(m_transitionDone, today());
}

bool AthleteDraft::isValid() const
{
    return m_hasCategory && issues().empty() && birthYearIssue().isEmpty() && baseDoneIssue().isEmpty()
        && transitionDoneIssue().isEmpty() && m_absences.isValid();
}

QStringList AthleteDraft::categoryNames() const
{
    return { words::category(Category::Men), words::category(Category::Women) };
}

QStringList AthleteDraft::kindNames() const
{
    return { words::kind(AthleteKind::MiddleDistance), words::kind(AthleteKind::Sprinter400) };
}

QStringList AthleteDraft::raceNames() const
{
    return typed::raceNames();
}

std::vector<Issue> AthleteDraft::issues() const
{
    return validate(filledIn(), today());
}

Date AthleteDraft::today() const
{
    return m_workspace ? m_workspace->today() : Date();
}

} // namespace fivepace
