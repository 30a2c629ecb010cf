// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/cycledraft.h"

#include "domain/edits/edits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/library/libraryfacts.h"
#include "domain/notation/notation.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/planwarningwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void CycleDraft::setWorkspace(Workspace *workspace)
{
    if (assign(m_workspace, QPointer(workspace)))
        Q_EMIT workspaceChanged();
}

/// The group's own target and its next free day.
void CycleDraft::begin(GroupId group)
{
    const auto &squad = m_workspace->squad();
    m_wish.group = group;
    if (const auto *found = squad.find(group))
        m_wish.targetRace = found->targetRace;
    m_wish.firstDay = nextFirstDay(squad, group, m_workspace->today());
    m_start = words::longDate(m_wish.firstDay);
}

bool CycleDraft::startNew(double group)
{
    if (!m_workspace || !m_workspace->isOpen() || !m_workspace->squad().find(idFrom<GroupId>(group)))
        return false;
    m_original.reset();
    m_wish = {};
    begin(idFrom<GroupId>(group));
    Q_EMIT changed();
    return true;
}

bool CycleDraft::startCopy(double cycle)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<CycleId>(cycle)) : nullptr;
    if (!found)
        return false;
    m_original = found->id;
    m_withChanges = false;
    m_wish = { .days = found->days };
    begin(found->group);
    Q_EMIT changed();
    return true;
}

double CycleDraft::group() const
{
    return numberOf(m_wish.group);
}

void CycleDraft::setGroup(double group)
{
    if (!m_workspace || m_wish.group == idFrom<GroupId>(group))
        return;
    begin(idFrom<GroupId>(group));
    Q_EMIT changed();
}

void CycleDraft::setStart(const QString &start)
{
    m_start = start;
    if (const auto day = m_workspace ? typed::date(start, m_workspace->today()) : std::nullopt)
        m_wish.firstDay = *day;
    Q_EMIT changed();
}

void CycleDraft::setDays(int days)
{
    if (assign(m_wish.days, std::clamp(days, kShortestCycle, kLongestCycle)))
        Q_EMIT changed();
}

int CycleDraft::target() const
{
    return typed::placeOfRace(m_wish.targetRace);
}

void CycleDraft::setTarget(int target)
{
    const auto race = typed::raceAt(target);
    if (race && assign(m_wish.targetRace, *race))
        Q_EMIT changed();
}

QStringList CycleDraft::targets() const
{
    return typed::raceNames();
}

void CycleDraft::setLayout(int layout)
{
    if (!m_workspace || !m_workspace->isOpen())
        return;
    const auto choice = layoutAt(m_workspace->squad(), layout);
    if (choice == LayoutChoice { m_wish.layout, m_wish.saved })
        return;
    m_wish.layout = choice.kind;
    m_wish.saved = choice.saved;
    if (choice.saved)
        m_wish.days = choice.saved->days;
    Q_EMIT changed();
}

QStringList CycleDraft::layouts() const
{
    return m_workspace && m_workspace->isOpen() ? layoutNames(m_workspace->squad()) : QStringList();
}

int CycleDraft::layout() const
{
    return m_workspace && m_workspace->isOpen()
        ? placeOf(m_workspace->squad(), { m_wish.layout, m_wish.saved })
        : 0;
}

bool CycleDraft::forgetLayout()
{
    if (!m_wish.saved || !m_workspace
        || !m_workspace->perform(edits::forgetLayout(m_workspace->squad().card, m_wish.saved->name)))
        return false;
    m_wish.saved.reset();
    Q_EMIT changed();
    return true;
}

void CycleDraft::setSixth(int sixth)
{
    const auto wanted = static_cast<SixthSession>(std::clamp(sixth, 0, static_cast<int>(kLastSixthSession)));
    if (assign(m_wish.sixth, wanted))
        Q_EMIT changed();
}

QStringList CycleDraft::sixths() const
{
    const bool isOpen = m_workspace && m_workspace->isOpen();
    return words::sixthSessions(isOpen
            ? groupFivePaces(m_workspace->squad(), m_wish.group, m_wish.targetRace, m_wish.firstDay)
            : fivePacesFor(m_wish.targetRace));
}

bool CycleDraft::hasChanges() const
{
    if (!isCopy() || !isValid())
        return false;
    IdSource ids(0, 0); // thrown away
    const auto made = proposal(ids);
    return !edits::linesOfCopies(m_workspace->squad(), made.sessions, made.originals, ids).empty();
}

QString CycleDraft::original() const
{
    const auto *found = m_original && m_workspace ? m_workspace->squad().find(*m_original) : nullptr;
    return found ? words::fromUtf8(found->name) : QString();
}

CycleProposal CycleDraft::proposal(IdSource &ids) const
{
    const auto &squad = m_workspace->squad();
    const auto *copied = m_original ? squad.find(*m_original) : nullptr;
    auto named = m_wish;
    named.name = words::nextCycleName(squad, m_wish.group);
    return copied ? proposeCopy(squad, *copied, named.group, named.firstDay, named.name, ids)
                  : proposeCycle(squad, named, ids);
}

QList<PlannedSession> CycleDraft::preview() const
{
    QList<PlannedSession> shown;
    if (!isValid())
        return shown;
    IdSource ids(0, 0); // thrown away
    auto sessions = proposal(ids).sessions;
    std::ranges::stable_sort(sessions, {}, &Session::date);
    for (const auto &session : sessions) {
        const auto rung = words::rung(session.workout.rung);
        shown.push_back({ QString::fromUtf8(codeOf(session.workout.rung)),
            session.role ? tr("%1 · %2").arg(words::role(*session.role), rung) : rung,
            words::shortDate(session.date), words::shortBlocks(session.workout.main) });
    }
    return shown;
}

QString CycleDraft::leftOutText() const
{
    if (!isValid())
        return {};
    const auto &squad = m_workspace->squad();
    QStringList names, sentences;
    if (!isCopy()) {
        for (const auto role : leftOut(squad, m_wish))
            names << words::role(role);
    }
    if (!isCopy() && m_wish.sixth != SixthSession::None && !sixthDayOf(squad, m_wish))
        sentences << tr("No room for a sixth session in these days.");
    if (!names.isEmpty())
        sentences << tr("No room for %1: they were run more recently.").arg(names.join(QStringLiteral(", ")));
    IdSource ids(0, 0); // thrown away
    for (const auto &choice : proposal(ids).choices) {
        if (choice.race)
            sentences << words::choice(choice, squad);
    }
    const DayRange days { m_wish.firstDay, m_wish.firstDay + std::chrono::days(m_wish.days - 1) };
    for (const auto &warning : warningsFor(squad, m_wish.group, days)) {
        if (warning.kind != PlanWarningKind::NotReady) // said with its answer beside it
            sentences << words::planWarning(warning, squad);
    }
    return sentences.join(QLatin1Char(' '));
}

QString CycleDraft::startIssue() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    const auto day = typed::date(m_start, m_workspace->today());
    if (!day)
        return typed::notADay(m_workspace->today());
    if (!isInCalendar(*day))
        return tr("That day is outside 1900 to 2199.");
    const auto *there = cycleInTheWay(m_workspace->squad(), m_wish.group, *day, m_wish.days);
    return there ? tr("%1 is there, %2. Start on another day.")
                       .arg(words::fromUtf8(there->name), words::dateRange(there->firstDay, there->lastDay()))
                 : QString();
}

double CycleDraft::save()
{
    if (!isValid())
        return 0;
    const auto made = proposal(m_workspace->ids());
    std::vector<Entry> lines;
    if (m_withChanges)
        lines = edits::linesOfCopies(m_workspace->squad(), made.sessions, made.originals, m_workspace->ids());
    const auto edit = isCopy() ? edits::copyCycle(made.cycle, made.sessions, lines)
                               : edits::planCycle(made.cycle, made.sessions);
    return m_workspace->perform(edit) ? numberOf(made.cycle.id) : 0;
}

} // namespace fivepace
