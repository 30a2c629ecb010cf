// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/log/entrydraft.h"

#include "domain/edits/edits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/library/library.h"
#include "domain/log/targets.h"
#include "domain/notation/notation.h"
#include "domain/workout/sets.h"
#include "models/qmlid.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

/// The whole of what is planned is no change.
std::optional<int> unlessAll(int percent)
{
    return percent == 100 ? std::nullopt : std::optional(percent);
}

} // namespace

void EntryDraft::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

bool EntryDraft::start(double session, double athlete)
{
    if (!m_workspace || !m_workspace->isOpen())
        return false;
    const auto &squad = m_workspace->squad();
    const auto sessionId = idFrom<SessionId>(session);
    const auto athleteId = idFrom<AthleteId>(athlete);
    if (!squad.find(sessionId) || !squad.find(athleteId))
        return false;
    m_before.reset();
    m_forAll = false;
    m_entry = {};
    if (const auto *entry = squad.entryOf(sessionId, athleteId)) {
        m_before = *entry;
        m_entry = *entry;
    } else {
        m_entry.session = sessionId;
        m_entry.athlete = athleteId;
    }
    Q_EMIT changed();
    return true;
}

bool EntryDraft::save()
{
    const auto *who = m_workspace ? m_workspace->squad().find(m_entry.athlete) : nullptr;
    if (!who)
        return false;
    if (!m_before && !isChanged() && m_entry.notes.empty())
        return true;
    auto entry = m_entry;
    if (!m_before)
        entry.id = m_workspace->ids().next<EntryId>();
    const auto *open = session();
    const bool isForAll = m_forAll && entry.subgroup > 0 && open;
    if (!m_workspace->perform(isForAll ? edits::changeSubgroup(m_workspace->squad(), *open, entry)
                                       : edits::changeEntry(m_before, entry, sheetName(*who))))
        return false;
    m_before = entry;
    m_entry = entry;
    return true;
}

bool EntryDraft::backToPlan()
{
    m_entry.out = false;
    if (!m_entry.isLogged())
        m_entry.own.reset(); // what is logged was of it
    m_entry.reps.reset();
    m_entry.pacePercent.reset();
    m_entry.recoveryPercent.reset();
    m_entry.subgroup = 0;
    m_forAll = false;
    Q_EMIT changed();
    return save();
}

bool EntryDraft::removeGuest()
{
    const auto *open = session();
    if (!open)
        return false;
    const auto edit = edits::removeGuest(m_workspace->squad(), *open, m_entry.athlete);
    if (!edit.changes.empty())
        return m_workspace->perform(edit);
    m_workspace->say(tr("Something is logged, so the guest stays in the session."));
    return false;
}

bool EntryDraft::join(int subgroup)
{
    const auto *open = session();
    if (!open)
        return false;
    const auto edit = edits::joinSubgroup(m_workspace->squad(), *open, m_entry.athlete,
        m_entry.subgroup == subgroup ? 0 : subgroup, m_workspace->ids().next<EntryId>());
    return !edit.changes.empty() && m_workspace->perform(edit);
}

/// As it would be stored by joining it.
void EntryDraft::setSubgroup(int subgroup)
{
    const auto *open = session();
    if (!open || m_entry.subgroup == subgroup)
        return;
    const auto edit = edits::joinSubgroup(m_workspace->squad(), *open, m_entry.athlete, subgroup, m_entry.id);
    if (!edit.changes.empty()) {
        const auto &joined = *std::get<Change<Entry>>(edit.changes.front()).after;
        m_entry.reps = joined.reps;
        m_entry.pacePercent = joined.pacePercent;
        m_entry.recoveryPercent = joined.recoveryPercent;
        m_entry.own = joined.own;
    }
    m_entry.subgroup = subgroup;
    Q_EMIT changed();
}

QStringList EntryDraft::subgroups() const
{
    QStringList letters { tr("None") };
    for (int subgroup = 1; subgroup <= edits::kMostSubgroups; ++subgroup)
        letters << words::subgroup(subgroup);
    return letters;
}

bool EntryDraft::isGuest() const
{
    const auto *open = session();
    const auto *who = open ? m_workspace->squad().find(m_entry.athlete) : nullptr;
    return who && !isMember(*who, open->group);
}

const Session *EntryDraft::session() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_entry.session) : nullptr;
}

QString EntryDraft::athlete() const
{
    const auto *who = session() ? m_workspace->squad().find(m_entry.athlete) : nullptr;
    return who ? words::fromUtf8(who->name) : QString();
}

int EntryDraft::mostReps() const
{
    return workout() ? totalsOf(workout()->main).reps : 0;
}

const Workout *EntryDraft::workout() const
{
    return session() ? &workoutOf(*session(), &m_entry) : nullptr;
}

/// This instead of the session's workout; reps are of what is run.
void EntryDraft::run(std::optional<Workout> own)
{
    m_entry.own = std::move(own);
    m_entry.reps.reset();
    Q_EMIT changed();
}

int EntryDraft::plannedSets() const
{
    return session() ? setsOf(session()->workout.main) : 0;
}

int EntryDraft::sets() const
{
    return workout() ? setsOfReps(workout()->main, reps()) : 0;
}

void EntryDraft::setSets(int sets)
{
    if (!workout() || sets == this->sets() || sets < 1)
        return;
    if (sets > setsOf(workout()->main) && !m_entry.isLogged()) {
        auto longer = *workout();
        longer.id = {}; // it is another work than the library's
        longer.main = withSets(longer.main, sets);
        longer.text = notation::print(longer.main);
        longer.name = notation::shortText(longer.main);
        run(longer.main == session()->workout.main ? std::nullopt : std::optional(longer));
        return;
    }
    const bool mayBeSessions = m_entry.own && !m_entry.isLogged() && sets <= plannedSets()
        && withSets(session()->workout.main, setsOf(m_entry.own->main)) == m_entry.own->main;
    if (mayBeSessions)
        run({});
    setReps(repsInSets(workout()->main, sets));
}

QString EntryDraft::ownWorkout() const
{
    return m_entry.own ? words::ownWorkout(*m_entry.own) : QString();
}

bool EntryDraft::takeWorkout(double number)
{
    const auto *open = session();
    const auto *found = open ? findInLibrary(m_workspace->squad(), idFrom<WorkoutId>(number)) : nullptr;
    if (!found)
        return false;
    if (m_entry.isLogged()) {
        m_workspace->say(tr("Times of %1 are logged, so the workout stays.").arg(athlete()));
        return false;
    }
    run(found->main == open->workout.main && found->rung == open->workout.rung ? std::nullopt
                                                                               : std::optional(*found));
    return save();
}

void EntryDraft::leaveOwnWorkout()
{
    if (m_entry.own && !m_entry.isLogged())
        run({});
}

int EntryDraft::reps() const
{
    return std::min(m_entry.reps.value_or(mostReps()), mostReps());
}

void EntryDraft::setReps(int reps)
{
    m_entry.reps = reps >= mostReps() ? std::nullopt : std::optional(std::max(1, reps));
    Q_EMIT changed();
}

void EntryDraft::setPacePercent(int percent)
{
    m_entry.pacePercent = unlessAll(std::clamp(percent, 50, 150));
    Q_EMIT changed();
}

void EntryDraft::setRecoveryPercent(int percent)
{
    m_entry.recoveryPercent = unlessAll(std::clamp(percent, 10, 500));
    Q_EMIT changed();
}

void EntryDraft::setOut(bool out)
{
    m_entry.out = out;
    Q_EMIT changed();
}

QString EntryDraft::reason() const
{
    return words::fromUtf8(m_entry.notes);
}

void EntryDraft::setReason(const QString &reason)
{
    m_entry.notes = words::toUtf8(reason);
    Q_EMIT changed();
}

bool EntryDraft::isChanged() const
{
    return m_entry.out || m_entry.own || m_entry.reps || m_entry.pacePercent || m_entry.recoveryPercent
        || m_entry.subgroup > 0;
}

QString EntryDraft::preview() const
{
    const auto *open = session();
    const auto *who = open ? m_workspace->squad().find(m_entry.athlete) : nullptr;
    if (!who || mostReps() == 0)
        return {};
    if (m_entry.out)
        return tr("Does not take part");
    const auto &squad = m_workspace->squad();
    const auto paces = PaceTable::from(*who, std::min(m_workspace->today(), open->date), squad.card.paces);
    const auto targets = targetsFor(*open, *who, paces, fivePacesOf(*who, squad.find(open->group), paces),
        &m_entry, squad.card.sprinterRecoveryPercent);
    const auto &first = targets.front().target;
    const auto time = first.time ? words::target(*first.time) : tr("by effort");
    return first.recovery.duration
        ? tr("First rep %1, then %2 recovery").arg(time, words::rest(*first.recovery.duration))
        : tr("First rep %1").arg(time);
}

} // namespace fivepace
