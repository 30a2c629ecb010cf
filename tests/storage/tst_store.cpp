// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/database.h"
#include "storage/editjson.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "storage/undolog.h"
#include "support/builders.h"
#include "support/squadfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Entry withRep(Entry entry, Duration time)
{
    entry.results.push_back({ hand(time), {}, Ending::Full });
    return entry;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private:
    SquadFiles m_files;
    QString path(const char *name) const { return m_files.path(name); }
    QString aFile(const char *name) const { return m_files.aFile(name); }

private Q_SLOTS:
    void everyValueComesBackAsItWas()
    {
        const auto file = aFile("round.fivepace");
        const auto store = Store::open(file.toStdString(), OpenMode::Read);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        const auto squad = (*store)->squad();
        QVERIFY2(squad, squad ? "" : squad.error().detail.c_str());
        const auto wanted = aSquad();
        QVERIFY(squad->card == wanted.card);
        QVERIFY(squad->groups == wanted.groups);
        QVERIFY(squad->athletes == wanted.athletes);
        QVERIFY(squad->workouts == wanted.workouts);
        QVERIFY(squad->cycles == wanted.cycles);
        QVERIFY(squad->phases == wanted.phases);
        QVERIFY(squad->races == wanted.races);
        const auto whole = (*store)->wholeSquad();
        QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
        QVERIFY(whole->sessions == wanted.sessions);
        QVERIFY(whole->entries == wanted.entries);
        QVERIFY(*squad == *whole);
    }

    void everyEditComesBackFromTheUndoLogAsItWas()
    {
        const auto squad = aSquad();
        auto skipped = squad.entries[0];
        skipped.results[1] = { {}, {}, Ending::Skipped };
        for (const auto &edit : { edits::removeGroup(squad, { 100 }), edits::removeAthlete(squad, { 201 }),
                 edits::changeSquad(squad.card, {}), edits::removeWorkout(squad.workouts[0]),
                 edits::removeAthletes(squad, { { 200 }, { 201 } }),
                 edits::archiveAthletes(squad, { { 200 } }, true), edits::addRace(squad.races[0]),
                 edits::logEntry(squad.entries[0], skipped, "Ada") }) {
            const auto back = editFromJson(edit.kind, edit.subject, toJson(edit));
            QVERIFY(back);
            QVERIFY(*back == edit);
        }
    }

    void undoBringsARemovedAthleteBack()
    {
        auto store = *Store::inMemory(aSquad());
        const auto before = *store->squad();
        QVERIFY(store->apply(edits::removeAthlete(before, { 200 })));
        QCOMPARE(store->squad()->athletes.size(), std::size_t(1));
        QVERIFY(allEntries(*store->squad()).empty());
        const auto undone = store->undo();
        QVERIFY(undone && *undone);
        QVERIFY(*store->squad() == before);
        QVERIFY(store->redo());
        QCOMPARE(store->squad()->athletes.size(), std::size_t(1));
    }

    void undoSurvivesClosingTheFile()
    {
        const auto file = aFile("undo.fivepace").toStdString();
        const auto before = aSquad();
        {
            auto store = *Store::open(file, OpenMode::Write);
            QVERIFY(store->apply(edits::removeGroup(before, { 100 })));
            QVERIFY(store->apply(edits::changeSquad(before.card, {})));
        }
        auto store = *Store::open(file, OpenMode::Write);
        QCOMPARE(store->history().undoKind, std::optional(EditKind::ChangeSquad));
        QVERIFY(*store->undo());
        QCOMPARE(store->history().redoKind, std::optional(EditKind::ChangeSquad));
        QVERIFY(*store->undo());
        QCOMPARE(store->history().redoKind, std::optional(EditKind::RemoveGroup));
        QVERIFY(!store->history().undoKind);
        QVERIFY(!*store->undo());
        QVERIFY(*store->squad() == before);
    }

    void anEditForgetsWhatCouldBeRedone()
    {
        auto store = *Store::inMemory(aSquad());
        const auto squad = aSquad();
        QVERIFY(store->apply(edits::removeWorkout(squad.workouts[0])));
        QVERIFY(store->undo());
        QVERIFY(store->apply(edits::changeSquad(squad.card, {})));
        QVERIFY(!*store->redo());
    }

    void anEditThatChangesNothingIsDropped()
    {
        auto store = *Store::inMemory(aSquad());
        QVERIFY(store->apply(edits::changeSquad(aSquad().card, aSquad().card)));
        QVERIFY(!store->history().undoKind);
    }

    void refusedEditChangesNothing()
    {
        auto store = *Store::inMemory(aSquad());
        auto stale = aSquad().athletes[0];
        stale.name = "Somebody else";
        Edit edit = edits::changeSquad(aSquad().card, {});
        edit.changes.push_back(Change<Athlete> { stale, {} });
        const auto applied = store->apply(edit);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Errc::Conflict);
        QVERIFY(*store->squad() == aSquad());
        QVERIFY(!store->history().undoKind);
    }

    void aReferenceThatPointsNowhereIsRefused()
    {
        auto store = *Store::inMemory(aSquad());
        const auto applied = store->apply(edits::logEntry({}, anEntry(501, { 400 }, { 999 }), "nobody"));
        QVERIFY(!applied);
        QVERIFY(*store->squad() == aSquad());
    }

    void aFailedStepLeavesNothingBehind()
    {
        const auto database = *Database::open(path("steps.db"), Database::Access::Make);
        const auto &db = database->connection();
        const SchemaSteps steps { { "CREATE TABLE a (x INTEGER)" },
            { "CREATE TABLE b (x INTEGER)", "CREATE TABLE a (y)" } };
        QVERIFY(!upgradeSchema(db, steps));
        QCOMPARE(*schemaVersion(db), 1);
        QVERIFY(single(db, "SELECT name FROM sqlite_master WHERE name = 'b'")->isNull());
        QVERIFY(upgradeSchema(db, { steps[0], { "CREATE TABLE b (x INTEGER)" } }));
        QCOMPARE(*schemaVersion(db), 2);
    }

    void aWriteThatSqliteRefusesChangesNothing()
    {
        const auto file = aFile("queryonly.fivepace");
        const auto database = *Database::open(file, Database::Access::Make);
        QVERIFY(single(database->connection(), "PRAGMA query_only = ON"));
        QVERIFY(!execute(database->connection(), "DELETE FROM entry"));
        QVERIFY(*(*Store::open(file.toStdString(), OpenMode::Read))->squad() == aSquad());
    }

    void loggingARepTouchesOnlyItsEntry()
    {
        auto store = *Store::inMemory(aSquad());
        const auto entry = aSquad().entries[0];
        QVERIFY(store->apply(edits::logEntry(entry, withRep(entry, 26'100ms), "Ada")));
        auto wanted = aSquad();
        wanted.entries[0] = withRep(entry, 26'100ms);
        QVERIFY(*store->squad() == wanted);
    }

    void listsGrowShrinkAndChangeInPlace()
    {
        auto store = *Store::inMemory(aSquad());
        auto wanted = aSquad();
        auto &entry = wanted.entries[0];
        const auto becomes = [&](std::vector<Duration> times) {
            const auto before = entry;
            entry.results.clear();
            for (const auto time : times)
                entry = withRep(entry, time);
            return store->apply(edits::logEntry(before, entry, "Ada")) && *store->squad() == wanted;
        };
        QVERIFY(becomes({ 26'100ms, 26'200ms, 26'300ms }));
        QVERIFY(becomes({ 26'100ms, 27'000ms, 26'300ms, 26'400ms }));
        QVERIFY(becomes({ 26'100ms, 25'900ms }));
        QVERIFY(becomes({}));
        for (int step = 0; step < 4; ++step)
            QVERIFY(*store->undo());
        QVERIFY(*store->squad() == aSquad());
    }

    void whatReadsEverythingSaysHowFarItIsAndCanBeStopped()
    {
        auto squad = aSquad();
        constexpr int kMany = 1200;
        for (int i = 0; i < kMany; ++i)
            squad.sessions.push_back(aSession(90'000 + i));
        const auto store = Store::inMemory(squad);
        QVERIFY(store);
        std::vector<double> parts;
        const auto tell = [&parts](double part) {
            parts.push_back(part);
            return true;
        };
        QVERIFY((*store)->wholeSquad(tell));
        QVERIFY(std::ranges::is_sorted(parts));
        QVERIFY(!parts.empty() && parts.back() > 0.5 && parts.back() <= 1);
        QVERIFY((*store)->checkIntegrity(tell));
        const auto stop = [](double) { return false; };
        const auto read = (*store)->wholeSquad(stop);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Cancelled);
        const auto checked = (*store)->checkIntegrity(stop);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Errc::Cancelled);
        QVERIFY((*store)->checkIntegrity()); // and nobody asks any more
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
