// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"
#include "storage/database.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "storage/undolog.h"
#include "support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// What every shipped file holds: the builders' squad and three edits on it.
Squad asShipped()
{
    auto squad = aSquad();
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
    return squad;
}

/// Everything SQLite knows of the file's tables, one a line.
QStringList tablesOf(const QString &path)
{
    const auto database = *Database::open(path, true);
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
        QFile script(QStringLiteral(FIVEPACE_TEST_DATA "/schema-%1.sql").arg(version));
        if (!script.open(QIODevice::ReadOnly))
            return {};
        const auto database = *Database::open(path, false);
        // The script makes its tables by name, not in the order they refer to each other.
        if (!execute(database->connection(), QStringLiteral("PRAGMA foreign_keys = OFF")))
            return {};
        for (const auto &statement : QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"))) {
            if (!statement.trimmed().isEmpty() && !execute(database->connection(), statement))
                return {};
        }
        return path;
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
        QVERIFY(*store->squad() == aSquad());
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
        QTest::newRow("no use") << "UPDATE athlete_result SET pace_use = NULL";
    }
    void whatTheDomainForbidsTheFileRefuses()
    {
        QFETCH(QString, statement);
        const auto path = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(Store::create(path.toStdString(), aSquad()));
        const auto database = *Database::open(path, false);
        QVERIFY(!execute(database->connection(), statement));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
