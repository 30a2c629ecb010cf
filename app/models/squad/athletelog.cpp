// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/athletelog.h"

#include "domain/edits/edits.h"
#include "domain/squad/shownnames.h"
#include "domain/values/timetext.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

void AthleteLog::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &AthleteLog::follow, &AthleteLog::follow))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

void AthleteLog::follow()
{
    Q_EMIT changed();
}

void AthleteLog::setSessionId(double id)
{
    if (sessionId() == id)
        return;
    m_session = idFrom<SessionId>(id);
    Q_EMIT changed();
}

void AthleteLog::setAthleteId(double id)
{
    if (athleteId() == id)
        return;
    m_athlete = idFrom<AthleteId>(id);
    Q_EMIT changed();
}

const Session *AthleteLog::session() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_session) : nullptr;
}

const Entry *AthleteLog::line() const
{
    return session() ? m_workspace->squad().entryOf(m_session, m_athlete) : nullptr;
}

Entry AthleteLog::lineOrNew() const
{
    return lineOf(m_workspace->squad(), m_session, m_athlete, m_workspace->ids().next<EntryId>());
}

SessionGrid AthleteLog::grid() const
{
    return gridOf(m_workspace->squad(), *session(), m_workspace->today());
}

QString AthleteLog::name() const
{
    const auto *athlete = session() ? m_workspace->squad().find(m_athlete) : nullptr;
    return athlete ? words::fromUtf8(shownName(m_workspace->squad(), *athlete)) : QString();
}

int AthleteLog::stop() const
{
    return line() && line()->stop ? 1 + static_cast<int>(line()->stop->reason) : 0;
}

int AthleteLog::reps() const
{
    return session() ? totalsOf(workoutOf(*session(), line()).main).reps : 0;
}

QStringList AthleteLog::reasons() const
{
    QStringList texts { tr("Ran on") };
    for (const auto reason : { StopReason::NotStated, StopReason::Tight, StopReason::LostPace,
             StopReason::Hurt, StopReason::Other })
        texts << words::stopReason(reason);
    return texts;
}

QString AthleteLog::note() const
{
    return line() ? words::fromUtf8(line()->notes) : QString();
}

QString AthleteLog::weather() const
{
    return session() ? words::fromUtf8(session()->weather) : QString();
}

QString AthleteLog::recovery(int rep) const
{
    const auto *entry = line();
    const auto index = static_cast<std::size_t>(std::max(0, rep));
    if (!entry || index >= entry->results.size() || !entry->results[index].recoveryTaken)
        return {};
    return words::rest(*entry->results[index].recoveryTaken);
}

QString AthleteLog::typeRecovery(int rep, const QString &text)
{
    if (!session() || rep < 0 || rep >= reps())
        return {};
    std::optional<Duration> taken;
    const auto typed = text.trimmed();
    if (!typed.isEmpty()) {
        const auto reading = readTime(words::toUtf8(typed));
        if (!reading.time)
            return words::problem(reading.problem);
        taken = reading.time->time;
    }
    if (rep + 1 == reps() && taken)
        return tr("No recovery follows the last rep.");
    return perform(logRecovery(lineOrNew(), grid(), static_cast<std::size_t>(rep), taken)) ? QString()
                                                                                           : tr("Not saved.");
}

bool AthleteLog::setEarly(bool early)
{
    if (!session())
        return false;
    auto entry = lineOrNew();
    entry.recoveredEarly = early;
    return perform(entry);
}

bool AthleteLog::setStop(int after, int reason)
{
    if (!session() || reason < 0 || reason >= static_cast<int>(reasons().size()))
        return false;
    const auto stop = reason == 0
        ? std::nullopt
        : std::optional(Stop { std::clamp(after, 0, reps()), static_cast<StopReason>(reason - 1) });
    return perform(logStop(lineOrNew(), grid(), stop));
}

QString AthleteLog::stopHere(int rep)
{
    if (!session() || rep < 0 || rep >= reps())
        return {};
    const auto entry = lineOrNew();
    const auto index = static_cast<std::size_t>(rep);
    const bool isRun = index < entry.results.size() && entry.results[index].time;
    const int after = isRun ? rep + 1 : rep;
    const bool isSame = entry.stop && entry.stop->after == after;
    const int next = isSame ? (stop() + 1) % static_cast<int>(reasons().size()) : 1;
    if (!setStop(after, next))
        return tr("Not saved.");
    return next == 0 ? tr("%1 ran on.").arg(name())
                     : tr("%1: %2. S again for another reason.").arg(name(), words::stop(*line()->stop));
}

bool AthleteLog::save(bool early, int after, int reason, const QString &note, const QString &weather)
{
    if (!session())
        return false;
    const auto stop = reason <= 0
        ? std::nullopt
        : std::optional(Stop { std::clamp(after, 0, reps()), static_cast<StopReason>(reason - 1) });
    auto entry = lineOrNew();
    const auto before = entry;
    if (stop != entry.stop)
        entry = logStop(std::move(entry), grid(), stop);
    entry.recoveredEarly = early;
    entry.notes = words::toUtf8(note.trimmed());
    auto changed = *session();
    changed.weather = words::toUtf8(weather.simplified());
    const auto *known = line();
    auto edit = edits::logEntry(known ? std::optional(*known) : std::nullopt, entry, words::toUtf8(name()));
    if (entry == before)
        edit.changes.clear();
    if (changed != *session())
        edit.changes.push_back(Change<Session> { *session(), changed });
    return edit.changes.empty() || m_workspace->perform(edit);
}

bool AthleteLog::perform(const Entry &after)
{
    const auto *before = line();
    return m_workspace->perform(
        edits::logEntry(before ? std::optional(*before) : std::nullopt, after, words::toUtf8(name())));
}

} // namespace fivepace
