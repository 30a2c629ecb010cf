// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"

#include "domain/edits.h"
#include "domain/example.h"
#include "domain/grid.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <cstdlib>
#include <memory>

namespace {

using namespace fivepace;
using namespace std::chrono_literals;

constexpr int kRuns = 250;
constexpr double kLimit = 3;

/// One table like our own for logged reps, and nothing else, straight on SQLite.
class RawFile {
public:
    explicit RawFile(const std::string &path)
    {
        m_ok = sqlite3_open(path.c_str(), &m_db) == SQLITE_OK
            && sqlite3_exec(m_db, kSetUp, nullptr, nullptr, nullptr) == SQLITE_OK
            && sqlite3_prepare_v2(m_db, kInsert, -1, &m_insert, nullptr) == SQLITE_OK;
    }
    ~RawFile()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void commit(int owner, Duration time)
    {
        sqlite3_reset(m_insert);
        sqlite3_bind_int(m_insert, 1, owner);
        sqlite3_bind_int64(m_insert, 2, time.count());
        m_ok = m_ok && sqlite3_step(m_insert) == SQLITE_DONE;
    }
    bool isOk() const { return m_ok; }

private:
    static constexpr const char *kSetUp = "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
                                          "CREATE TABLE entry_rep (owner_id INTEGER NOT NULL,"
                                          " position INTEGER NOT NULL, time_ms INTEGER CHECK (time_ms > 0),"
                                          " time_precision TEXT, time_method TEXT,"
                                          " recovery_taken_ms INTEGER, ending TEXT NOT NULL,"
                                          " PRIMARY KEY (owner_id, position)) STRICT, WITHOUT ROWID";
    static constexpr const char *kInsert
        = "INSERT INTO entry_rep VALUES (?, 0, ?, '0.1', 'hand', NULL, 'full')";

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    bool m_ok = false;
};

/// Types another time into the first rep of one athlete's line, again and again.
class Typist {
public:
    explicit Typist(Store &store, Squad squad)
        : m_store(store)
        , m_squad(std::move(squad))
    {
    }

    bool type(Duration time)
    {
        auto &before = m_squad.entries.front();
        const auto *session = m_squad.find(before.session);
        const RepResult result { RepTime { time, Precision::Tenth, TimingMethod::Hand }, {}, Ending::Full };
        const auto after
            = entryWithRep(m_squad, *session, before.athlete, 0, result, session->date, before.id);
        if (!m_store.apply(edits::logEntry(before, after, {})))
            return false;
        before = after;
        return true;
    }

private:
    Store &m_store;
    Squad m_squad;
};

} // namespace

/// Time of one logged rep, durable and undoable, against one bare SQLite commit of the same row, in turn.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    // Beside the program: the folder for temporary files may be in memory, where a commit costs nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/log-XXXXXX"));
    const auto squad = exampleSquad(Date { std::chrono::year(2026) / 5 / 11 });
    const auto store = Store::create(folder.filePath(QStringLiteral("squad.fivepace")).toStdString(), squad);
    RawFile raw(folder.filePath(QStringLiteral("raw.db")).toStdString());
    bool isOk = store && raw.isOk();

    std::vector<double> logs;
    std::vector<double> commits;
    if (isOk) {
        Typist typist(**store, squad);
        for (int run = 1; run <= kRuns && isOk; ++run) {
            const Duration time = 60s + run * 100ms;
            logs.push_back(timeOf([&] { isOk = typist.type(time); }));
            commits.push_back(timeOf([&] { raw.commit(run, time); }));
            isOk = isOk && raw.isOk();
        }
    }
    if (!isOk) {
        out << "log: a write failed" << Qt::endl;
        return EXIT_FAILURE;
    }
    out << QStringLiteral("log: %1 ms, raw commit: %2 ms, ratio %3 (limit %4)")
               .arg(median(logs), 0, 'f', 2)
               .arg(median(commits), 0, 'f', 2)
               .arg(median(logs) / median(commits), 0, 'f', 2)
               .arg(kLimit, 0, 'f', 0)
        << Qt::endl;
    return EXIT_SUCCESS;
}
