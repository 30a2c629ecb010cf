// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example/example.h"
#include "storage/store.h"

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace {

/// The example squad with its past copied again and again into earlier years, straight in the file: today and
/// the last weeks are the same whatever the size.
class LongPast {
public:
    LongPast(const std::string &path, Date today, int copies)
    {
        m_ok = static_cast<bool>(Store::create(path, exampleSquad(today)));
        m_ok = m_ok && sqlite3_open(path.c_str(), &m_db) == SQLITE_OK;
        run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
        run("DELETE FROM entry_rep WHERE owner_id IN (SELECT entry.id FROM entry JOIN session ON session.id ="
            " session_id WHERE date > '"
            + isoDate(today) + "')");
        const auto span
            = number("SELECT julianday('" + isoDate(today) + "') - julianday(min(date)) FROM session");
        const auto period = (span / 7 + 1) * 7;
        for (int copy = 1; copy < copies; ++copy)
            addCopy(isoDate(today), copy, copy * period);
        run("COMMIT");
        m_reps = number("SELECT count(*) FROM entry_rep");
    }
    ~LongPast() { sqlite3_close(m_db); }
    LongPast(const LongPast &) = delete;
    LongPast &operator=(const LongPast &) = delete;

    bool isOk() const { return m_ok; }
    std::int64_t reps() const { return m_reps; }

private:
    void run(const std::string &sql)
    {
        m_ok = m_ok && sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    /// The first column of every row.
    std::vector<std::string> texts(const std::string &sql)
    {
        std::vector<std::string> found;
        sqlite3_stmt *statement = nullptr;
        m_ok = m_ok && sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK;
        while (m_ok && sqlite3_step(statement) == SQLITE_ROW)
            found.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return found;
    }
    std::int64_t number(const std::string &sql)
    {
        const auto found = texts(sql);
        m_ok = m_ok && !found.empty();
        return m_ok ? std::stoll(found.front()) : 0;
    }

    /// Copies the rows of a table, some of its columns written otherwise.
    void copyRows(std::string_view table, const std::string &where,
        const std::vector<std::pair<std::string_view, std::string>> &otherwise)
    {
        std::string columns;
        std::string values;
        for (const auto &column : texts("SELECT name FROM pragma_table_info('" + std::string(table) + "')")) {
            auto value = column;
            for (const auto &[name, expression] : otherwise)
                value = name == column ? expression : value;
            columns += (columns.empty() ? "" : ", ") + column;
            values += (values.empty() ? "" : ", ") + value;
        }
        run("INSERT INTO " + std::string(table) + " (" + columns + ") SELECT " + values + " FROM "
            + std::string(table) + " WHERE " + where);
    }

    /// Ids go down, so that what is new stays what was made last.
    void addCopy(const std::string &today, int copy, std::int64_t days)
    {
        constexpr std::int64_t kApart = std::int64_t(1) << 34;
        const auto off = std::to_string(copy * kApart);
        const auto sessions = "SELECT id FROM session WHERE date <= '" + today + "' AND id > "
            + std::to_string(number("SELECT max(id) FROM session") - kApart);
        const auto entries = "SELECT id FROM entry WHERE session_id IN (" + sessions + ")";
        for (const auto *table : { "entry_rep", "entry_target" })
            copyRows(table, "owner_id IN (" + entries + ")", { { "owner_id", "owner_id - " + off } });
        copyRows("entry", "session_id IN (" + sessions + ")",
            { { "id", "id - " + off }, { "session_id", "session_id - " + off } });
        copyRows("session", "id IN (" + sessions + ")",
            { { "id", "id - " + off }, { "date", "date(date, '-" + std::to_string(days) + " days')" },
                { "cycle_id", "NULL" } });
    }

    sqlite3 *m_db = nullptr;
    bool m_ok = false;
    std::int64_t m_reps = 0;
};

} // namespace fivepace
