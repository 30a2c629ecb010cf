// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "rawfile.h"
#include "samerows.h"
#include "verdicts.h"

#include "domain/notation/notation.h"
#include "domain/squad/logbook.h"
#include "exchange/importplan.h"
#include "storage/store.h"
#include "support/repsquad.h"

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
constexpr int kTables = 4; // one may have 100 000 rows, headings and all
constexpr int kRows = kAthletes * kSessions * kRepsEach;
constexpr double kLimit = 3;
constexpr double kMostMegabytes = 400;

/// Of the sessions that are this part of all, from 0.
std::string table(int part)
{
    constexpr int kSize = kSessions / kTables;
    return tableOfReps(kAthletes, kSize, part * kSize);
}

// The table of reps alone, as the schema makes it.
constexpr const char *kRepTable
    = "CREATE TABLE entry_rep (owner_id INTEGER NOT NULL, position INTEGER NOT NULL,"
      " time_ms INTEGER CHECK (time_ms > 0), time_precision TEXT, time_method TEXT, recovery_taken_ms "
      "INTEGER,"
      " ending TEXT NOT NULL, PRIMARY KEY (owner_id, position)) STRICT, WITHOUT ROWID";
constexpr const char *kRepInsert = "INSERT INTO entry_rep VALUES (?, ?, ?, '0.1', 'hand', NULL, 'full')";
/// Each table in a transaction of its own, as long as it takes to be durable.
void insertRaw(RawFile &raw)
{
    constexpr int kSize = kRows / kTables;
    for (int part = 0; part < kTables; ++part) {
        raw.run("BEGIN IMMEDIATE");
        for (int i = part * kSize; i < (part + 1) * kSize; ++i)
            raw.insert(i / kRepsEach, i % kRepsEach, 60'000 + i % 10'000);
        raw.run("COMMIT");
    }
}

double megabytesAtMost()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What the import of one table took, in ms.
struct Took {
    double read = 0, judge = 0, store = 0;

    double all() const { return read + judge + store; }
};

/// Nothing where a row was not taken or the table is not stored.
std::optional<Took> import(Store &store, Squad &squad, const std::string &text, IdSource &ids)
{
    Took took;
    ImportSource source;
    took.read = timeOf([&] {
        auto rows = readTable(text);
        source = ImportSource::of(rows ? *std::move(rows) : Table(), TableKind::Reps);
    });
    ImportOptions options;
    options.today = dayOfReps(kSessions);
    Edit edit;
    std::size_t taken = 0;
    took.judge = timeOf([&] {
        const auto plan = planImport(squad, source, options);
        taken = plan.count(Verdict::Accepted);
        edit = importEdit(squad, plan, std::vector<Answer>(plan.rows.size()), options, ids);
    });
    bool isStored = false;
    took.store = timeOf([&] { isStored = static_cast<bool>(store.apply(edit)); });
    for (const auto &change : edit.changes)
        squad.logbook->follow(std::get<Change<Entry>>(change));
    return isStored && taken == kRows / kTables ? std::optional(took) : std::nullopt;
}

} // namespace

/// 200 000 reps on their way from text into the file, as some tables, checked, undoable and durable, against
/// the same rows (entries, frozen targets, reps, undo log) inserted raw into the same tables in as many
/// transactions; beside that, for whoever compares with a plain list of times, against the reps alone.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/reps-XXXXXX"));
    const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)).toStdString(); };
    IdSource ids(1'800'000'000'000, 1);
    Took all;
    {
        const auto store = Store::create(path("squad"), squadForReps(kAthletes, kSessions));
        auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
        for (int part = 0; part < kTables; ++part) {
            const auto took = squad ? import(**store, *squad, table(part), ids) : std::nullopt;
            if (!took) {
                out << "import of reps: a row was not taken" << Qt::endl;
                return EXIT_FAILURE;
            }
            all = { all.read + took->read, all.judge + took->judge, all.store + took->store };
        }
    }
    const auto megabytes = megabytesAtMost();
    bool isOk = static_cast<bool>(Store::create(path("same"), squadForReps(kAthletes, kSessions)));
    SameRows same(path("squad"), path("same"));
    const auto sameMs = same.insert(kTables);
    RawFile reps(path("reps"), kRepTable, kRepInsert);
    const auto repsMs = timeOf([&] { insertRaw(reps); });
    isOk = isOk && same.isOk() && reps.isOk();
    if (!isOk) {
        out << "import of reps: the baseline cannot be written" << Qt::endl;
        return EXIT_FAILURE;
    }
    out << QStringLiteral(
        "import of %1 reps: %2 ms (read %3, judge %4, store %5); the same rows raw %6 ms, ratio %7 (limit "
        "%8); the reps alone raw %9 ms, ratio %10")
               .arg(kRows)
               .arg(all.all(), 0, 'f', 0)
               .arg(all.read, 0, 'f', 0)
               .arg(all.judge, 0, 'f', 0)
               .arg(all.store, 0, 'f', 0)
               .arg(sameMs, 0, 'f', 0)
               .arg(all.all() / sameMs, 0, 'f', 2)
               .arg(kLimit, 0, 'f', 0)
               .arg(repsMs, 0, 'f', 0)
               .arg(all.all() / repsMs, 0, 'f', 2)
        << Qt::endl
        << QStringLiteral("import of %1 reps: memory at most %2 MB (limit %3)")
               .arg(kRows)
               .arg(megabytes, 0, 'f', 0)
               .arg(kMostMegabytes, 0, 'f', 0)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdRatioTo(
        kLimit, "ms", "import of 200 000 reps, against the same rows raw", all.all(), sameMs);
    verdicts.holdTo(kMostMegabytes, "MB", "import of 200 000 reps, memory", megabytes);
    return verdicts.exitCode();
}
