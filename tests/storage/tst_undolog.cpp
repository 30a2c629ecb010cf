// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/database.h"
#include "storage/editjson.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "storage/undolog.h"
#include "support/builders.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// The coach is called `name` from now on.
Edit named(const std::string &name)
{
    SquadCard after;
    after.coach = name;
    return edits::changeSquad({}, after);
}

} // namespace

class TestUndoLog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    sqlite3 *db() const { return m_database->connection(); }
    QStringList names() const
    {
        QStringList names;
        Query query(db(), QStringLiteral("SELECT changes FROM undo_step ORDER BY id"));
        for (auto ran = query.run(); ran && query.next();) {
            const auto edit
                = editFromJson(EditKind::ChangeSquad, {}, query.value(0).toString().toStdString());
            names << QString::fromStdString(std::get<Change<SquadCard>>(edit->changes.front()).after->coach);
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_database = *Database::open(QStringLiteral(":memory:"), Database::Access::Make);
        QVERIFY(upgradeSchema(db(), schemaSteps()));
    }

    void theNewestStepsStay()
    {
        const UndoBounds three { .steps = 3 };
        for (const auto *name : { "a", "b", "c", "d", "e" })
            QVERIFY(remember(db(), logged(named(name)), 100s, 1, three));
        QCOMPARE(names(), (QStringList { "c", "d", "e" }));
    }

    void aStepGoesWhenItIsOld()
    {
        const UndoBounds day { .age = 24h };
        QVERIFY(remember(db(), logged(named("a")), 0s, 1, day));
        QVERIFY(remember(db(), logged(named("b")), 1h, 1, day));
        QVERIFY(remember(db(), logged(named("c")), 24h, 1, day)); // a is exactly a day old
        QCOMPARE(names(), (QStringList { "a", "b", "c" }));
        QVERIFY(remember(db(), logged(named("d")), 24h + 1s, 1, day));
        QCOMPARE(names(), (QStringList { "b", "c", "d" }));
        QVERIFY(remember(db(), logged(named("e")), 1000h, 1, day));
        QCOMPARE(names(), QStringList { "e" });
    }

    void aClockThatWentWrongLeavesNoGap()
    {
        const UndoBounds day { .age = 24h };
        QVERIFY(remember(db(), logged(named("a")), 500h, 1, day)); // before it was set right
        QVERIFY(remember(db(), logged(named("b")), 0s, 1, day));
        QVERIFY(remember(db(), logged(named("c")), 20h, 1, day));
        QCOMPARE(names(), (QStringList { "a", "b", "c" }));
        QVERIFY(remember(db(), logged(named("d")), 25h, 1, day)); // b is old, so a is not undone either
        QCOMPARE(names(), (QStringList { "c", "d" }));
    }

    void theLogHoldsSoManyBytesAndAlwaysTheNewestStep()
    {
        const UndoBounds small { .bytes = 20'000 };
        const auto big = [](const char *name) { return logged(named(name + std::string(8'000, '.'))); };
        QVERIFY(remember(db(), big("a"), 0s, 1, small));
        QVERIFY(remember(db(), big("b"), 0s, 1, small));
        QCOMPARE(names().size(), 2);
        QVERIFY(remember(db(), big("c"), 0s, 1, small));
        QCOMPARE(names().size(), 2);
        QVERIFY(names().front().startsWith("b"));
        QVERIFY(remember(db(), logged(named(std::string(50'000, 'x'))), 0s, 1, small));
        QCOMPARE(names().size(), 1);
    }

    void aStepThatIsForgottenTakesItsRevisionsAlong()
    {
        const UndoBounds two { .steps = 2 };
        for (const auto *name : { "a", "b", "c" })
            QVERIFY(remember(db(), logged(named(name)), 0s, 1, two));
        QCOMPARE(*newestRevision(db()), Revision(3));
        QVERIFY(!*editsSince(db(), 0));
        const auto since = *editsSince(db(), 1);
        QVERIFY(since);
        QCOMPARE(*since, (std::vector { named("b"), named("c") }));
    }

    void freePagesAreGivenBackOnClosing()
    {
        const auto path = m_folder.filePath("large");
        auto squad = aSquad();
        for (int i = 0; i < 3'000; ++i)
            squad.athletes.push_back(anAthlete(10'000 + i, "Athlete " + std::to_string(i)));
        QVERIFY(Store::create(path.toStdString(), squad));
        const auto full = QFileInfo(path).size();
        {
            const auto database = *Database::open(path, Database::Access::Make);
            QVERIFY(execute(database->connection(), "DELETE FROM athlete WHERE id >= 10000"));
        }
        QVERIFY(QFileInfo(path).size() >= full);
        QVERIFY(Store::open(path.toStdString(), OpenMode::Write)); // and closed again
        QVERIFY2(QFileInfo(path).size() < full / 4, qPrintable(QString::number(QFileInfo(path).size())));
        const auto store = *Store::open(path.toStdString(), OpenMode::Read);
        QVERIFY(store->checkIntegrity());
        QVERIFY(*store->squad() == aSquad());
    }
};

QTEST_GUILESS_MAIN(TestUndoLog)
#include "tst_undolog.moc"
