// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/logsource.h"
#include "storage/query.h"

#include <optional>

namespace fivepace {

/// The sessions and entries of one connection, read a question at a time.
class StoredLog : public LogSource {
public:
    explicit StoredLog(sqlite3 *db)
        : m_db(db)
    {
    }

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
    Result<> checkState() const;
    Result<qlonglong> state() const;

    sqlite3 *m_db;
    std::optional<qlonglong> m_heldTo; ///< SQLite's count of what others changed
};

} // namespace fivepace
