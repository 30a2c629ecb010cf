// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/logsource.h"
#include "storage/tables.h"

#include <optional>

namespace fivepace {

/// The sessions and entries of one connection, read a question at a time; each kind of question is prepared
/// once.
class StoredLog : public LogSource {
public:
    explicit StoredLog(sqlite3 *db)
        : m_db(db)
        , m_statements(std::in_place, db)
    {
    }

    /// Before the connection is closed: whoever still asks is told that nothing can be read any more.
    void close();

    /// From now on a question is refused with Errc::Conflict once somebody else has changed the file: what
    /// was read before no longer goes with what would be read now.
    Result<> holdToThisState();
    /// That somebody else has changed it since.
    Result<bool> isChanged() const;

    Result<std::vector<Session>> sessions(const SessionsAsked &asked) const override;
    Result<std::vector<Entry>> entries(const EntriesAsked &asked) const override;
    Result<std::optional<Session>> session(SessionId id) const override;
    Result<std::optional<Entry>> entry(EntryId id) const override;
    Result<std::map<WorkoutId, WorkoutUse>> uses(Date today) const override;
    Result<std::optional<Date>> firstDay() const override;

private:
    template <class T> Result<std::vector<T>> read(const Which &which) const;
    template <class T> Result<std::optional<T>> readOne(std::int64_t id) const;
    Result<> checkState() const;
    Result<qlonglong> state() const;

    sqlite3 *m_db; ///< null once it is closed
    mutable std::optional<Statements> m_statements; ///< nothing once it is closed
    std::optional<qlonglong> m_heldTo; ///< SQLite's count of what others changed
};

} // namespace fivepace
