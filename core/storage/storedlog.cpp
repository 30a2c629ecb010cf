// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedlog.h"

#include <algorithm>

namespace fivepace {

namespace {

const QString kAthlete = QStringLiteral("athlete_id = ?");

/// Claims about rows that all have to hold, with the values they speak of.
class Claims {
public:
    void add(const QString &claim, const QVariant &value)
    {
        m_claims << claim;
        m_values << value;
    }
    void add(const QString &claim) { m_claims << claim; }
    void add(const Claims &claims)
    {
        m_claims << claims.m_claims;
        m_values << claims.m_values;
    }
    void addDays(const DayRange &days)
    {
        if (days.from)
            add(QStringLiteral("date >= ?"), toStored(*days.from));
        if (days.to)
            add(QStringLiteral("date <= ?"), toStored(*days.to));
    }
    template <class AnId> void add(const QString &claim, const std::optional<AnId> &id)
    {
        if (id)
            add(claim, toStored(id->value));
    }
    /// Entries of these days of which `ofEntry` holds, or their sessions: from the sessions of the days to
    /// the entries (CROSS JOIN keeps SQLite to that), since an athlete's own may go back ten seasons.
    void addSince(QLatin1String id, const Claims &ofEntry, const DayRange &days)
    {
        const QString until = days.to ? QStringLiteral("AND date <= ?") : QString();
        m_claims << QStringLiteral("id IN (SELECT %1 FROM session CROSS JOIN entry "
                                   "ON session_id = session.id AND %2 WHERE date >= ? %3)")
                        .arg(id, ofEntry.text(), until);
        m_values << ofEntry.m_values << toStored(*days.from);
        if (days.to)
            m_values << toStored(*days.to);
    }
    /// Claims about the session of a row.
    void addOfSession(const Claims &claims)
    {
        if (claims.isEmpty())
            return;
        m_claims << QStringLiteral("session_id IN (SELECT id FROM session WHERE %1)").arg(claims.text());
        m_values << claims.m_values;
    }

    bool isEmpty() const { return m_claims.isEmpty(); }
    Which which() const { return { "asked", text(), m_values }; }

private:
    QString text() const { return m_claims.join(QStringLiteral(" AND ")); }

    QStringList m_claims;
    QVariantList m_values;
};

} // namespace

void StoredLog::close()
{
    m_statements.reset();
    m_db = nullptr;
}

/// What went wrong half way would keep the file locked: then all is prepared anew.
template <class T> Result<std::vector<T>> StoredLog::read(const Which &which) const
{
    if (auto still = checkState(); !still)
        return still.error();
    auto values = readValues<T>(*m_statements, which);
    if (!values)
        m_statements.emplace(m_db);
    return values;
}

template <class T> Result<std::optional<T>> StoredLog::readOne(std::int64_t id) const
{
    auto values = read<T>(theOneWith(id));
    if (!values)
        return values.error();
    return values->empty() ? std::optional<T>() : std::optional(std::move(values->front()));
}

Result<qlonglong> StoredLog::state() const
{
    const auto state = single(m_db, QStringLiteral("PRAGMA data_version"));
    if (!state)
        return state.error();
    return state->toLongLong();
}

Result<> StoredLog::holdToThisState()
{
    const auto now = state();
    if (!now)
        return now.error();
    m_heldTo = *now;
    return {};
}

Result<bool> StoredLog::isChanged() const
{
    if (!m_heldTo)
        return false;
    const auto now = state();
    if (!now)
        return now.error();
    return *now != *m_heldTo;
}

Result<> StoredLog::checkState() const
{
    if (!m_db)
        return Error { Errc::CannotRead, {}, Cause::SquadClosed };
    const auto changed = isChanged();
    if (!changed)
        return changed.error();
    return *changed ? Result<>(Error { Errc::Conflict, {}, Cause::ChangedByAnother }) : Result<>();
}

Result<std::vector<Session>> StoredLog::sessions(const SessionsAsked &asked) const
{
    Claims claims;
    claims.add(QStringLiteral("group_id = ?"), asked.group);
    claims.add(QStringLiteral("cycle_id = ?"), asked.cycle);
    claims.add(QStringLiteral("workout_id = ?"), asked.workout);
    if (asked.athlete && asked.days.from) {
        Claims ofEntry;
        ofEntry.add(kAthlete, asked.athlete);
        claims.addSince(QLatin1String("session.id"), ofEntry, asked.days);
    } else {
        claims.addDays(asked.days);
        claims.add(
            QStringLiteral("id IN (SELECT session_id FROM entry WHERE athlete_id = ?)"), asked.athlete);
    }
    auto sessions = read<Session>(claims.which());
    if (sessions)
        std::ranges::stable_sort(*sessions, {}, &Session::date);
    return sessions;
}

Result<std::vector<Entry>> StoredLog::entries(const EntriesAsked &asked) const
{
    Claims claims;
    claims.add(QStringLiteral("session_id = ?"), asked.session);
    Claims ofEntry;
    ofEntry.add(kAthlete, asked.athlete);
    if (asked.haveOwnWorkout)
        ofEntry.add(QStringLiteral("own_workout IS NOT NULL"));
    if (!ofEntry.isEmpty() && asked.days.from) {
        claims.addSince(QLatin1String("entry.id"), ofEntry, asked.days);
    } else {
        claims.add(ofEntry);
        Claims ofSession;
        ofSession.addDays(asked.days);
        claims.addOfSession(ofSession);
    }
    return read<Entry>(claims.which());
}

Result<std::optional<Session>> StoredLog::session(SessionId id) const
{
    return readOne<Session>(id.value);
}

Result<std::optional<Entry>> StoredLog::entry(EntryId id) const
{
    return readOne<Entry>(id.value);
}

Result<std::map<WorkoutId, WorkoutUse>> StoredLog::uses(Date today) const
{
    if (auto still = checkState(); !still)
        return still.error();
    // As Entry::isLogged has it.
    Query query(m_db, QStringLiteral(R"(SELECT workout_id, count(*), max(date) FROM session
            WHERE workout_id <> 0 AND date <= ? AND (finished = 1 OR EXISTS (
                SELECT 1 FROM entry JOIN entry_rep ON owner_id = entry.id
                WHERE session_id = session.id AND (time_ms IS NOT NULL OR ending <> 'full')))
            GROUP BY workout_id)"));
    query.add(toStored(today));
    if (auto ran = query.run(); !ran)
        return ran.error();
    std::map<WorkoutId, WorkoutUse> uses;
    while (query.next()) {
        WorkoutUse use;
        use.times = query.value(1).toInt();
        if (!fromStored(query.value(2), use.last))
            return unreadableRow(TableOf<Session>::name(), QStringLiteral("date"));
        uses.emplace(WorkoutId { query.value(0).toLongLong() }, use);
    }
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(TableOf<Session>::name()));
    return uses;
}

Result<std::optional<Date>> StoredLog::firstDay() const
{
    if (auto still = checkState(); !still)
        return still.error();
    const auto first = single(m_db, QStringLiteral("SELECT min(date) FROM session"));
    if (!first)
        return first.error();
    std::optional<Date> day;
    if (!first->isNull() && !fromStored(*first, day.emplace()))
        return unreadableRow(TableOf<Session>::name(), QStringLiteral("date"));
    return day;
}

} // namespace fivepace
