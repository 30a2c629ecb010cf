// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "rawfile.h"
#include "verdicts.h"

#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "domain/log/logline.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <memory>

namespace {

using namespace fivepace;
using namespace std::chrono_literals;

constexpr int kRuns = 250;
constexpr double kLimit = 3;

constexpr const char *kRawTable
    = "CREATE TABLE entry_rep (owner_id INTEGER NOT NULL,"
      " position INTEGER NOT NULL, time_ms INTEGER CHECK (time_ms > 0),"
      " time_precision TEXT, time_method TEXT, recovery_taken_ms INTEGER,"
      " ending TEXT NOT NULL, PRIMARY KEY (owner_id, position)) STRICT, WITHOUT ROWID";
constexpr const char *kRawInsert = "INSERT INTO entry_rep VALUES (?, 0, ?, '0.1', 'hand', NULL, 'full')";

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
        const auto after = logRep(before, gridOf(m_squad, *session, session->date), 0, result);
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
    RawFile raw(folder.filePath(QStringLiteral("raw.db")).toStdString(), kRawTable, kRawInsert);
    bool isOk = store && raw.isOk();

    std::vector<double> logs;
    std::vector<double> commits;
    if (isOk) {
        Typist typist(**store, squad);
        for (int run = 1; run <= kRuns && isOk; ++run) {
            const Duration time = 60s + run * 100ms;
            logs.push_back(timeOf([&] { isOk = typist.type(time); }));
            commits.push_back(timeOf([&] { raw.insert(run, time.count()); }));
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
    Verdicts verdicts;
    verdicts.holdRatioTo(kLimit, "ms", "a rep stored, against a bare commit", median(logs), median(commits));
    return verdicts.exitCode();
}
