// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "rawfile.h"

#include "domain/notation/notation.h"
#include "exchange/importplan.h"
#include "storage/store.h"
#include "support/builders.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <optional>
#include <sys/resource.h>

namespace {

using namespace fivepace;
using namespace fivepace::exchange;
using namespace fivepace::test;

constexpr int kAthletes = 40;
constexpr int kSessions = 500;
constexpr int kReps = 10;
constexpr int kRows = kAthletes * kSessions * kReps;
constexpr Date kFirst { std::chrono::year(2020) / 1 / 1 };
constexpr double kLimit = 3;

Squad squadBefore()
{
    auto squad = aSquad();
    squad.entries.clear();
    squad.sessions.clear();
    squad.athletes.clear();
    for (int i = 0; i < kAthletes; ++i)
        squad.athletes.push_back(anAthlete(10'000 + i, "Runner " + std::to_string(i)));
    for (int i = 0; i < kSessions; ++i) {
        auto session = aSession(20'000 + i, kFirst + std::chrono::days(4 * i));
        session.workout.main = { reps(kReps, 400, 90s) };
        squad.sessions.push_back(session);
    }
    return squad;
}

std::string table()
{
    std::string text = "Date,Athlete,Set,Rep,Time\n";
    for (int session = 0; session < kSessions; ++session) {
        for (int athlete = 0; athlete < kAthletes; ++athlete) {
            for (int rep = 1; rep <= kReps; ++rep)
                text += isoDate(kFirst + std::chrono::days(4 * session)) + ",Runner "
                    + std::to_string(athlete) + ",1," + std::to_string(rep) + ",1:0"
                    + std::to_string(rep % 10) + '.' + std::to_string(athlete % 10) + '\n';
        }
    }
    return text;
}

// The tables of reps and of the targets that stand beside them, as the schema makes them.
constexpr const char *kRawTable
    = "CREATE TABLE entry_rep (owner_id INTEGER NOT NULL, position INTEGER NOT NULL,"
      " time_ms INTEGER CHECK (time_ms > 0), time_precision TEXT, time_method TEXT, recovery_taken_ms "
      "INTEGER,"
      " ending TEXT NOT NULL, PRIMARY KEY (owner_id, position)) STRICT, WITHOUT ROWID";
constexpr const char *kRawInsert = "INSERT INTO entry_rep VALUES (?, ?, ?, '0.1', 'hand', NULL, 'full')";

void insertRaw(RawFile &raw)
{
    raw.run("BEGIN IMMEDIATE");
    for (int i = 0; i < kRows; ++i)
        raw.insert(i / kReps, i % kReps, 60'000 + i % 10'000);
    raw.run("COMMIT");
}

double megabytesAtMost()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

/// A table of 200 000 reps on its way from text into the file, checked, undoable and durable, against the
/// same reps inserted raw in one transaction.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/reps-XXXXXX"));
    const auto store = Store::create(folder.filePath(QStringLiteral("squad")).toStdString(), squadBefore());
    const auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
    RawFile raw(folder.filePath(QStringLiteral("raw")).toStdString(), kRawTable, kRawInsert);
    const auto rawMs = timeOf([&] { insertRaw(raw); });
    if (!squad || !raw.isOk()) {
        out << "import of reps: a file cannot be written" << Qt::endl;
        return EXIT_FAILURE;
    }
    const auto text = table();
    ImportSource source;
    const auto read = timeOf([&] {
        auto rows = readTable(text);
        source = ImportSource::of(rows ? *std::move(rows) : Table(), TableKind::Reps);
    });
    ImportOptions options;
    options.today = kFirst + std::chrono::days(4 * kSessions);
    IdSource ids(1'800'000'000'000, 1);
    ImportPlan plan;
    Edit edit;
    const auto judge = timeOf([&] {
        plan = planImport(*squad, source, options);
        edit = importEdit(*squad, plan, std::vector<Answer>(plan.rows.size()), options, ids);
    });
    bool isOk = plan.count(Verdict::Accepted) == kRows;
    const auto write = timeOf([&] { isOk = isOk && (*store)->apply(edit); });
    if (!isOk) {
        out << "import of reps: only " << plan.count(Verdict::Accepted) << " rows were taken" << Qt::endl;
        return EXIT_FAILURE;
    }
    out << QStringLiteral(
        "import of %1 reps: %2 ms (read %3, judge %4, store %5), raw %6 ms, ratio %7 (limit %8), "
        "memory at most %9 MB")
               .arg(kRows)
               .arg(read + judge + write, 0, 'f', 0)
               .arg(read, 0, 'f', 0)
               .arg(judge, 0, 'f', 0)
               .arg(write, 0, 'f', 0)
               .arg(rawMs, 0, 'f', 0)
               .arg((read + judge + write) / rawMs, 0, 'f', 2)
               .arg(kLimit, 0, 'f', 0)
               .arg(megabytesAtMost(), 0, 'f', 0)
        << Qt::endl;
    return EXIT_SUCCESS;
}
