// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace fivepace {

/// One table like our own and nothing else, straight on SQLite, as durable as our own file: the baseline.
class RawFile {
public:
    /// `setUp` makes the table; `insert` is run again and again.
    RawFile(const std::string &path, const char *setUp, const char *insert)
    {
        m_ok = sqlite3_open(path.c_str(), &m_db) == SQLITE_OK;
        run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        run(setUp);
        m_ok = m_ok && sqlite3_prepare_v2(m_db, insert, -1, &m_insert, nullptr) == SQLITE_OK;
    }
    ~RawFile()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void run(const char *sql)
    {
        m_ok = m_ok && sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// Binds whole numbers and texts in order and inserts.
    template <class... Value> void insert(const Value &...values)
    {
        sqlite3_reset(m_insert);
        int place = 0;
        (bind(++place, values), ...);
        m_ok = m_ok && sqlite3_step(m_insert) == SQLITE_DONE;
    }
    bool isOk() const { return m_ok; }

private:
    void bind(int place, std::int64_t number) { sqlite3_bind_int64(m_insert, place, number); }
    void bind(int place, std::string_view text)
    {
        sqlite3_bind_text(m_insert, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    bool m_ok = false;
};

} // namespace fivepace
