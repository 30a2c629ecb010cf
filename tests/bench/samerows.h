// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "median.h"

#include <sqlite3.h>

#include <string>

namespace fivepace {

/// The rows that one squad file has and another, made the same way, has not yet, inserted raw into the other:
/// prepared statements straight on SQLite, the same tables, keys and durability. The baseline of an import.
class SameRows {
public:
    SameRows(const std::string &from, const std::string &into)
    {
        m_ok = sqlite3_open(into.c_str(), &m_db) == SQLITE_OK;
        run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        run("ATTACH '" + from + "' AS source");
    }
    ~SameRows() { sqlite3_close(m_db); }
    SameRows(const SameRows &) = delete;
    SameRows &operator=(const SameRows &) = delete;

    /// In ms, reading them left out; as many transactions as `parts`. Entries by their ids, each with its
    /// lists, then the undo log.
    double insert(int parts)
    {
        double ms = 0;
        for (int part = 0; part < parts; ++part) {
            const auto entries = "IN (SELECT id FROM (SELECT id, ntile(" + std::to_string(parts)
                + ") OVER (ORDER BY id) AS part FROM source.entry) WHERE part = " + std::to_string(part + 1)
                + ")";
            ms += timeOf([&] { run("BEGIN IMMEDIATE"); });
            ms += copy("entry", "id " + entries) + copy("entry_target", "owner_id " + entries)
                + copy("entry_rep", "owner_id " + entries);
            if (part + 1 == parts)
                ms += copy("undo_step", "true");
            ms += timeOf([&] { run("COMMIT"); });
        }
        return ms;
    }
    bool isOk() const { return m_ok; }

private:
    void run(const std::string &sql)
    {
        m_ok = m_ok && sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3_stmt *prepared(const std::string &sql)
    {
        sqlite3_stmt *statement = nullptr;
        m_ok = m_ok && sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK;
        return statement;
    }

    double copy(const std::string &table, const std::string &which)
    {
        auto *rows = prepared("SELECT * FROM source." + table + " WHERE " + which);
        const int columns = sqlite3_column_count(rows);
        std::string marks = "?";
        for (int i = 1; i < columns; ++i)
            marks += ", ?";
        auto *insert = prepared("INSERT INTO main." + table + " VALUES (" + marks + ")");
        const auto readThem = [&](bool inserts) {
            sqlite3_reset(rows);
            while (m_ok && sqlite3_step(rows) == SQLITE_ROW) {
                for (int i = 0; i < columns; ++i)
                    sqlite3_bind_value(insert, i + 1, sqlite3_column_value(rows, i));
                if (inserts) {
                    m_ok = sqlite3_step(insert) == SQLITE_DONE;
                    sqlite3_reset(insert);
                }
            }
        };
        readThem(false); // fills the caches
        const auto reading = timeOf([&] { readThem(false); });
        const auto all = timeOf([&] { readThem(true); });
        sqlite3_finalize(rows);
        sqlite3_finalize(insert);
        return all - reading;
    }

    sqlite3 *m_db = nullptr;
    bool m_ok = false;
};

} // namespace fivepace
