// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "rawfile.h"
#include "verdicts.h"

#include "domain/example/example.h"
#include "exchange/importplan.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <optional>

namespace {

using namespace fivepace;
using namespace fivepace::exchange;

constexpr int kRuns = 7;
constexpr int kRows = 10'000;
constexpr int kAthletes = 400;
constexpr double kLimit = 3;

Squad squadOfMany(Date today)
{
    auto squad = exampleSquad(today);
    const auto last = squad.athletes.back();
    for (int i = static_cast<int>(squad.athletes.size()); i < kAthletes; ++i) {
        auto athlete = last;
        athlete.id.value += i;
        athlete.name = "Runner " + std::to_string(i);
        athlete.shortName.clear();
        squad.athletes.push_back(athlete);
    }
    for (auto &athlete : squad.athletes)
        athlete.birthYear.reset(); // nobody was a child in 2010
    return squad;
}

/// 25 results of each athlete, each on a day of its own, none slower or faster than makes sense.
std::string tableOf(const Squad &squad)
{
    std::string text = "Athlete,Distance,Time,Date,Place\n";
    for (int i = 0; i < kRows; ++i) {
        const auto &athlete = squad.athletes[static_cast<std::size_t>(i % kAthletes)];
        const auto day = Date { std::chrono::year(2010) / 1 / 1 } + std::chrono::days(i / kAthletes * 30);
        text += athlete.name + ",1500,3:5" + std::to_string(i % 10) + '.' + std::to_string(i % 7) + ','
            + isoDate(day) + ",County League\n";
    }
    return text;
}

// The tables of results as the schema makes them.
constexpr const char *kRawTable
    = "CREATE TABLE athlete (id INTEGER PRIMARY KEY) STRICT;"
      "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 399)"
      " INSERT INTO athlete SELECT i FROM n;"
      "CREATE TABLE athlete_result (owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE,"
      " position INTEGER NOT NULL, length_mm INTEGER NOT NULL CHECK (length_mm > 0),"
      " time_ms INTEGER NOT NULL CHECK (time_ms > 0), time_precision TEXT NOT NULL,"
      " time_method TEXT NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,"
      " note TEXT NOT NULL, pace_use TEXT NOT NULL DEFAULT 'counts'"
      " CHECK (pace_use IN ('counts', 'waiting', 'left_out')), PRIMARY KEY (owner_id, position)) STRICT";
constexpr const char *kRawInsert = "INSERT INTO athlete_result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The same rows straight into SQLite, in one transaction.
void insertRaw(RawFile &raw)
{
    raw.run("BEGIN IMMEDIATE");
    for (int i = 0; i < kRows; ++i)
        raw.insert(i % kAthletes, i / kAthletes, 1'500'000, 230'000 + i % 10'000, "0.1", "hand", "2015-05-03",
            "race", "County League", "", "counts");
    raw.run("COMMIT");
}

/// What one import takes, step by step, in ms.
struct Times {
    double read = 0, judge = 0, store = 0;

    double all() const { return read + judge + store; }
};

/// Nothing where a row was refused or the edit could not be stored.
std::optional<Times> importInto(
    const std::string &path, const Squad &squad, const std::string &text, Date today)
{
    const auto store = Store::create(path, squad);
    if (!store)
        return {};
    Times times;
    ImportSource source;
    times.read = timeOf([&] {
        auto table = readTable(text);
        source = ImportSource::of(table ? *std::move(table) : Table(), TableKind::Results);
    });
    ImportOptions options;
    options.today = today;
    IdSource ids(1'800'000'000'000, 1);
    Edit edit;
    ImportPlan plan;
    times.judge = timeOf([&] {
        plan = planImport(squad, source, options);
        edit = importEdit(squad, plan, std::vector<Answer>(plan.rows.size()), options, ids);
    });
    bool isOk = plan.count(Verdict::Accepted) == kRows;
    times.store = timeOf([&] { isOk = isOk && (*store)->apply(edit); });
    return isOk ? std::optional(times) : std::nullopt;
}

double medianOf(const std::vector<Times> &runs, double (*part)(const Times &))
{
    std::vector<double> parts;
    for (const auto &run : runs)
        parts.push_back(part(run));
    return median(parts);
}

} // namespace

/// Time of a results table of 10 000 rows for 400 athletes on its way from text into the file, checked,
/// undoable and durable, against the same rows inserted raw in one transaction, in turn.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    // Beside the program: the folder for temporary files may be in memory, where a commit costs nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/import-XXXXXX"));
    const Date today { std::chrono::year(2026) / 5 / 11 };
    const auto squad = squadOfMany(today);
    const auto text = tableOf(squad);
    std::vector<Times> ours;
    std::vector<double> raws;
    for (int run = 0; run < kRuns; ++run) {
        const auto name = [&](const char *kind) {
            return folder.filePath(QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(run)).toStdString();
        };
        const auto times = importInto(name("squad"), squad, text, today);
        RawFile raw(name("raw"), kRawTable, kRawInsert);
        raws.push_back(timeOf([&] { insertRaw(raw); }));
        if (!times || !raw.isOk()) {
            out << "import: a row was refused or a write failed" << Qt::endl;
            return EXIT_FAILURE;
        }
        ours.push_back(*times);
    }
    const auto all = medianOf(ours, [](const Times &times) { return times.all(); });
    out << QStringLiteral(
        "import of %1 rows: %2 ms (read %3, judge %4, store %5), raw %6 ms, ratio %7 (limit %8)")
               .arg(kRows)
               .arg(all, 0, 'f', 1)
               .arg(medianOf(ours, [](const Times &times) { return times.read; }), 0, 'f', 1)
               .arg(medianOf(ours, [](const Times &times) { return times.judge; }), 0, 'f', 1)
               .arg(medianOf(ours, [](const Times &times) { return times.store; }), 0, 'f', 1)
               .arg(median(raws), 0, 'f', 1)
               .arg(all / median(raws), 0, 'f', 2)
               .arg(kLimit, 0, 'f', 0)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdRatioTo(kLimit, "ms", "import of 10 000 results, against raw inserts", all, median(raws));
    return verdicts.exitCode();
}
