// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "storage/database.h"
#include "storage/editjson.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "storage/undolog.h"
#include "support/builders.h"
#include "support/shippedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// What targets do not say that were frozen before step 3.
Squad beforeStep3(Squad squad)
{
    for (auto &entry : squad.entries) {
        for (auto &target : entry.frozen) {
            target.beat.reset();
            target.rung.reset();
        }
    }
    return squad;
}

/// What every shipped file holds: the builders' squad and three edits on it.
Squad asShipped()
{
    auto squad = beforeStep3(aSquad());
    squad.card.coach = "R. Bell";
    squad.athletes[0].results.push_back(ran(400, 51'800ms, 2026y / 5 / 3));
    squad.entries[0].results[1].time = hand(26'100ms);
    return squad;
}

/// With something in every member that a later schema added.
Squad withLaterMembers()
{
    auto squad = aSquad();
    squad.card.paces = { { PaceModel::Vdot }, 2 };
    squad.athletes[0].modelChoice = ModelChoice { PaceModel::WorldAthletics };
    squad.athletes[0].allowancePercent = 0;
    squad.athletes[0].results[0].use = PaceUse::Waiting;
    squad.athletes[0].results[1].use = PaceUse::LeftOut;
    squad.athletes[1].modelChoice = ModelChoice {};
    squad.workouts[0].start = StartMode::Rolling;
    squad.sessions[0].workout.start = StartMode::Standing;
    squad.entries[0].stop = Stop { 3, StopReason::Tight };
    squad.entries[0].frozen[0].fastest = 24s;
    squad.entries[0].frozen[1].ownLength = Distance::metres(30);
    return squad;
}

/// Everything SQLite knows of the file's tables, one a line.
QStringList tablesOf(const QString &path)
{
    const auto database = *Database::open(path, Database::Access::Read);
    Query query(
        database->connection(), QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master"));
    if (!query.run())
        return {};
    QStringList tables;
    while (query.next())
        tables += QStringList { query.value(0).toString(), query.value(1).toString(),
            query.value(2).toString(), query.value(3).toString() }
                      .join(u'|');
    tables.sort();
    return tables;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A file as the shipped schema `version` wrote it.
    QString shipped(int version, const char *name)
    {
        const auto path = m_folder.filePath(QString::fromUtf8(name));
        if (!writeShippedFile(QStringLiteral("schema-%1.sql").arg(version), path))
            return {};
        return path;
    }

    /// Before there were items: a cycle with every kind of day in a row, and the steps that planned it, made
    /// its fourth day one of strides, and named it.
    static QStringList olderCycles()
    {
        const auto rest = QStringLiteral(R"({"kind":"rest","length_min":null,"note":"","role":null})");
        const auto strides
            = QStringLiteral(R"({"kind":"base_run_strides","length_min":40,"note":"Park","role":null})");
        const auto days = [](const QString &fourth) {
            QStringList all { QStringLiteral(R"({"kind":"base_run","length_min":45,"note":"","role":null})"),
                QStringLiteral(R"({"kind":"quality","length_min":null,"note":"Wind","role":"SS2"})"),
                QStringLiteral(R"({"kind":"long_base_run","length_min":70,"note":"","role":null})"), fourth };
            while (all.size() < 14)
                all << QStringLiteral(R"({"kind":"rest","length_min":null,"note":"","role":null})");
            return QStringLiteral("[%1]").arg(all.join(u','));
        };
        const auto cycle = [&](const QString &fourth) {
            return QStringLiteral(
                R"({"cycle_day":%1,"first_date":"2026-05-17","five_paces":"400 800 1500 3000 5000",)"
                R"("group_id":100,"id":301,"name":"Cycle 2","target_race":"1500"})")
                .arg(days(fourth));
        };
        const auto step = [](const char *kind, const QString &before, const QString &after) {
            return QStringLiteral(
                "INSERT INTO undo_step (kind, subject, changes, done) VALUES ('%1', 'Cycle 2', "
                "'[{\"table\":\"cycle\",\"before\":%2,\"after\":%3}]', 1)")
                .arg(QLatin1String(kind), before, after);
        };
        return {
            QStringLiteral("INSERT INTO cycle VALUES (301, 100, 'Spring', '2026-05-17', '1500', '400 800 "
                           "1500 3000 5000')"),
            QStringLiteral(
                "INSERT INTO cycle_day VALUES (301, 0, 'base_run', NULL, 45, ''), "
                "(301, 1, 'quality', 'SS2', NULL, 'Wind'), (301, 2, 'long_base_run', NULL, 70, ''), "
                "(301, 3, 'base_run_strides', NULL, 40, 'Park')"),
            QStringLiteral("WITH RECURSIVE day(n) AS (SELECT 4 UNION ALL SELECT n + 1 FROM day WHERE n < 13) "
                           "INSERT INTO cycle_day SELECT 301, n, 'rest', NULL, NULL, '' FROM day"),
            step("plan_cycle", QStringLiteral("null"), cycle(rest)),
            step("change_cycle", cycle(rest), QStringLiteral(R"({"cycle_day":%1})").arg(days(strides))),
            step("change_cycle", cycle(strides), QStringLiteral(R"({"name":"Spring"})")),
        };
    }

    static Cycle cycleOfItems(const char *name)
    {
        Cycle cycle;
        cycle.id = { 301 };
        cycle.group = { 100 };
        cycle.name = name;
        cycle.firstDay = 2026y / 5 / 17;
        cycle.items = { { .day = 0, .length = 45min },
            { .day = 1, .kind = ItemKind::Quality, .role = PaceRole::SS2, .note = "Wind" },
            { .day = 2, .kind = ItemKind::LongRun, .length = 70min },
            { .day = 3, .length = 40min, .note = "Park" }, { .day = 3, .kind = ItemKind::Strides } };
        for (int day = 4; day < 14; ++day)
            cycle.items.push_back({ .day = day, .kind = ItemKind::Rest });
        return cycle;
    }

    static void everyVersion()
    {
        QTest::addColumn<int>("version");
        for (std::size_t version = 1; version < schemaSteps().size(); ++version)
            QTest::addRow("version %zu", version) << static_cast<int>(version);
    }

private Q_SLOTS:
    void anOlderFileComesUpToDateWithItsData_data() { everyVersion(); }
    void anOlderFileComesUpToDateWithItsData()
    {
        QFETCH(int, version);
        const auto path = shipped(version, QTest::currentDataTag());
        QVERIFY(!path.isEmpty());
        const auto store = Store::open(path.toStdString(), OpenMode::Write);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QVERIFY(*(*store)->squad() == asShipped());
        const auto copy = readHeader(QStringLiteral("%1.version-%2").arg(path).arg(version));
        QVERIFY(copy);
        QCOMPARE(copy->version, version);
    }

    void theCopyBesideIsOfTheFileThatIsUpgraded()
    {
        const auto path = shipped(1, "copied again");
        const auto copy = path + ".version-1";
        const auto old = *readWhole(path);
        QVERIFY(writeWhole(copy, "a squad of another year"));
        QVERIFY(Store::open(path.toStdString(), OpenMode::Write));
        QCOMPARE(*readWhole(copy), QByteArray("a squad of another year"));
        QCOMPARE(readHeader(copy + " (2)")->version, 1);
        QVERIFY(writeWhole(path, old)); // the old one comes back, as it was
        QVERIFY(Store::open(path.toStdString(), OpenMode::Write));
        QVERIFY(!QFile::exists(copy + " (3)"));
    }

    void whatWasDoneBeforeAnUpgradeCanBeUndoneAfterIt_data() { everyVersion(); }
    void whatWasDoneBeforeAnUpgradeCanBeUndoneAfterIt()
    {
        QFETCH(int, version);
        const auto path = shipped(version, qPrintable(QString("undo %1").arg(version)));
        auto store = *Store::open(path.toStdString(), OpenMode::Write);
        for (int step = 0; step < 3; ++step) {
            const auto undone = store->undo();
            QVERIFY2(undone, undone ? "" : undone.error().detail.c_str());
            QVERIFY(*undone);
        }
        QVERIFY(*store->squad() == beforeStep3(aSquad()));
        for (int step = 0; step < 3; ++step)
            QVERIFY(*store->redo());
        QVERIFY(*store->squad() == asShipped());
    }

    void anUpgradedFileAndAFreshOneHaveTheSameTables_data() { everyVersion(); }
    void anUpgradedFileAndAFreshOneHaveTheSameTables()
    {
        QFETCH(int, version);
        const auto path = shipped(version, qPrintable(QString("tables %1").arg(version)));
        const auto fresh = m_folder.filePath(QString("fresh %1").arg(version));
        QVERIFY(Store::create(fresh.toStdString(), aSquad()));
        QVERIFY(tablesOf(path) != tablesOf(fresh));
        QVERIFY(Store::open(path.toStdString(), OpenMode::Write));
        QCOMPARE(tablesOf(path), tablesOf(fresh));
    }

    void theDaysOfAnOlderCycleBecomeItems_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : { 1, 2 }) // step 3 made items of them
            QTest::addRow("version %d", version) << version;
    }
    void theDaysOfAnOlderCycleBecomeItems()
    {
        QFETCH(int, version);
        const auto path = shipped(version, qPrintable(QString("days %1").arg(version)));
        {
            const auto database = *Database::open(path, Database::Access::Write);
            for (const auto &statement : olderCycles())
                QVERIFY2(execute(database->connection(), statement), qPrintable(statement));
        }
        auto store = *Store::open(path.toStdString(), OpenMode::Write);
        const auto before = asShipped();
        auto renamed = before;
        renamed.cycles.push_back(cycleOfItems("Spring"));
        QVERIFY(*store->squad() == renamed);

        auto planned = before;
        planned.cycles.push_back(cycleOfItems("Cycle 2"));
        QVERIFY(*store->undo()); // the name
        QVERIFY(*store->squad() == planned);
        auto restful = planned;
        auto &items = restful.cycles[1].items;
        items.erase(items.begin() + 4); // the strides
        items[3] = { .day = 3, .kind = ItemKind::Rest };
        QVERIFY(*store->undo()); // the fourth day
        QVERIFY(*store->squad() == restful);
        QVERIFY(*store->undo()); // the whole cycle
        QVERIFY(*store->squad() == before);
        for (int step = 0; step < 3; ++step)
            QVERIFY(*store->redo());
        QVERIFY(*store->squad() == renamed);
    }

    void whatIsPlannedComesBackAsItWas()
    {
        auto squad = aSquad();
        squad.cycles[0].days = 9;
        squad.cycles[0].items = { { .day = 0,
                                      .kind = ItemKind::Gym,
                                      .startMinute = 0,
                                      .place = "Hall",
                                      .length = 40min,
                                      .note = "Light",
                                      .athletes = { { 200 }, { 201 } } },
            { .day = 0, .kind = ItemKind::TimeTrial, .distance = Distance::metres(3000) },
            { .day = 8, .kind = ItemKind::Note, .note = "Track closed" },
            { .day = 8, .kind = ItemKind::Quality, .role = PaceRole::RP } };
        const auto path = m_folder.filePath("planned").toStdString();
        QVERIFY(Store::create(path, squad));
        auto store = *Store::open(path, OpenMode::Write);
        QVERIFY(*store->squad() == squad);
        const auto edit = edits::changeCycle(squad.cycles[0], aSquad().cycles[0]);
        const auto back = editFromJson(edit.kind, edit.subject, toJson(edit));
        QVERIFY(back && *back == edit);
        QVERIFY(store->apply(edit));
        QVERIFY(*store->squad() == aSquad());
        QVERIFY(*store->undo());
        QVERIFY(*store->squad() == squad);
    }

    void anOlderFileIsNotChangedByReading()
    {
        const auto path = shipped(1, "reading");
        const auto store = Store::open(path.toStdString(), OpenMode::Read);
        QVERIFY(store && *(*store)->squad() == asShipped() && *(*store)->squadReadAside() == asShipped());
        QCOMPARE((*store)->apply(edits::removeAthlete(asShipped(), asShipped().athletes[0].id)).error().code,
            Errc::ReadOnly);
        QCOMPARE(readHeader(path)->version, 1);
        QVERIFY(!QFile::exists(path + ".version-1"));
    }

    void laterMembersComeBackAsTheyWere()
    {
        const auto path = m_folder.filePath("later").toStdString();
        QVERIFY(Store::create(path, withLaterMembers()));
        auto store = *Store::open(path, OpenMode::Write);
        QVERIFY(*store->squad() == withLaterMembers());
        for (const auto &edit : { edits::changeSquad(aSquad().card, withLaterMembers().card),
                 edits::changeAthlete(aSquad().athletes[0], withLaterMembers().athletes[0]),
                 edits::changeAthlete(withLaterMembers().athletes[1], aSquad().athletes[1]) }) {
            const auto back = editFromJson(edit.kind, edit.subject, toJson(edit));
            QVERIFY(back && *back == edit);
        }
    }

    void whatTheDomainForbidsTheFileRefuses_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a model nobody knows") << "UPDATE squad_card SET pace_model = 'guess'";
        QTest::newRow("an athlete's model") << "UPDATE athlete SET pace_model = 'guess'";
        QTest::newRow("a negative allowance") << "UPDATE squad_card SET training_allowance_percent = -1";
        QTest::newRow("an allowance of half") << "UPDATE athlete SET training_allowance_percent = 50";
        QTest::newRow("a use nobody knows") << "UPDATE athlete_result SET pace_use = 'maybe'";
        QTest::newRow("a cycle of six days") << "UPDATE cycle SET day_count = 6";
        QTest::newRow("a cycle of 29 days") << "UPDATE cycle SET day_count = 29";
        QTest::newRow("a run with a pace") << "UPDATE cycle_item SET role = 'SS2' WHERE position = 0";
        QTest::newRow("a session without a pace") << "UPDATE cycle_item SET role = NULL";
        QTest::newRow("no use") << "UPDATE athlete_result SET pace_use = NULL";
    }
    void whatTheDomainForbidsTheFileRefuses()
    {
        QFETCH(QString, statement);
        const auto path = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(Store::create(path.toStdString(), aSquad()));
        const auto database = *Database::open(path, Database::Access::Make);
        QVERIFY(!execute(database->connection(), statement));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
