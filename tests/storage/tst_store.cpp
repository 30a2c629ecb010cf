// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/database.h"
#include "storage/editjson.h"
#include "storage/schema.h"
#include "storage/store.h"
#include "storage/undolog.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Entry withRep(Entry entry, Duration time)
{
    entry.results.push_back({ hand(time), {}, Ending::Full });
    return entry;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) { return m_folder.filePath(QString::fromUtf8(name)); }
    /// A squad file with the builders' squad, closed again.
    QString aFile(const char *name)
    {
        const auto made = Store::create(path(name).toStdString(), aSquad());
        return made ? path(name) : QString();
    }

    static std::string told(const std::string &path, Cause cause)
    {
        return path + " for the cause " + std::to_string(static_cast<int>(cause));
    }

    /// Runs as a user who owns nothing, where the test runs as one who may write anything.
    template <class Try> static std::string asAnybody(Try attempt)
    {
        const bool isRoot = ::getuid() == 0;
        if (isRoot && ::setresuid(65534, 65534, 0) != 0)
            return "could not change the user";
        const auto tried = attempt();
        if (isRoot && ::setresuid(0, 0, 0) != 0)
            return "could not change the user back";
        return tried ? std::string() : told(tried.error().detail, tried.error().cause);
    }

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

    void secondProgramReadsAndIsToldWhoWrites()
    {
        const auto file = aFile("shared.fivepace").toStdString();
        const auto writer = Store::open(file, OpenMode::Write);
        QVERIFY(writer);
        const auto second = Store::open(file, OpenMode::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::Locked);
        QCOMPARE(second.error().writer->process, qint64(QCoreApplication::applicationPid()));
        const auto reader = Store::open(file, OpenMode::Either);
        QVERIFY(reader && (*reader)->isReadOnly());
        QVERIFY((*reader)->writer());
        QVERIFY(*(*reader)->squad() == aSquad());
        const auto refused = (*reader)->apply(edits::changeSquad(aSquad().card, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::ReadOnly);
    }

    void aFileThatIsNotOursIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        auto newer = bytesOf(aFile("pattern.fivepace"));
        auto foreign = newer;
        newer[63] = 99;
        foreign[70] = 'x';
        auto cut = bytesOf(path("pattern.fivepace")).left(9000);
        auto damaged = bytesOf(path("pattern.fivepace"));
        for (int i = 4096; i < damaged.size(); i += 7)
            damaged[i] = static_cast<char>(i);
        QTest::newRow("newer") << newer << int(Errc::Newer);
        QTest::newRow("another program's database") << foreign << int(Errc::Foreign);
        QTest::newRow("text") << QByteArray("name,400\nOkafor,51.9\n") << int(Errc::Foreign);
        QTest::newRow("empty") << QByteArray() << int(Errc::Foreign);
        QTest::newRow("cut off") << cut << int(Errc::Damaged);
        QTest::newRow("overwritten") << damaged << int(Errc::Damaged);
    }

    void aFileThatIsNotOursIsRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto file = path("refused.fivepace");
        write(file, bytes);
        for (const auto mode : { OpenMode::Read, OpenMode::Write }) {
            const auto opened = Store::open(file.toStdString(), mode);
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().code), code);
            QVERIFY(QString::fromStdString(opened.error().detail).contains(file));
            QCOMPARE(bytesOf(file), bytes);
        }
    }

    void aClosedSquadIsOneFile()
    {
        const auto file = aFile("alone.fivepace");
        {
            auto store = *Store::open(file.toStdString(), OpenMode::Write);
            QVERIFY(store->apply(edits::changeSquad(aSquad().card, {})));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({ "alone*" }), QStringList { "alone.fivepace" });
    }

    void missingFilesAndFoldersAreSaidSo()
    {
        QCOMPARE(Store::open(path("nowhere").toStdString(), OpenMode::Write).error().code, Errc::NotFound);
        QCOMPARE(Store::open(m_folder.path().toStdString(), OpenMode::Write).error().code, Errc::NotAFile);
        QCOMPARE(
            Store::create(path("no/folder/a.fivepace").toStdString(), {}).error().code, Errc::CannotWrite);
        const auto file = aFile("there.fivepace");
        const auto bytes = bytesOf(file);
        QCOMPARE(Store::create(file.toStdString(), {}).error().code, Errc::CannotWrite);
        QCOMPARE(bytesOf(file), bytes);
    }

    void whoMayNotWriteTheFileOrTheFolderIsToldSo()
    {
        const auto file = aFile("mine.fivepace");
        const QFile::Permissions readable(0x5555), writable(0x7777); // for everybody
        QVERIFY(QFile::setPermissions(file, readable));
        const auto folder = QFileInfo(file).absolutePath();
        const auto open = [&file] { return Store::open(file.toStdString(), OpenMode::Write); };
        const auto rights = QFile::permissions(folder);
        QVERIFY(QFile::setPermissions(folder, writable));
        QCOMPARE(asAnybody(open), told(file.toStdString(), Cause::FileNotYours));
        QVERIFY(QFile::setPermissions(file, writable));
        QVERIFY(QFile::setPermissions(folder, readable));
        QCOMPARE(asAnybody(open), told(file.toStdString(), Cause::FolderNotYours));
        const auto fresh = path("fresh.fivepace").toStdString();
        QCOMPARE(
            asAnybody([&] { return Store::create(fresh, Squad {}); }), told(fresh, Cause::FolderNotYours));
        const auto edited = asAnybody([&]() -> Result<> {
            const auto store = Store::open(file.toStdString(), OpenMode::Either);
            return store ? (*store)->apply(edits::removeAthlete(aSquad(), { 201 })) : store.error();
        });
        QVERIFY(QFile::setPermissions(folder, rights));
        QCOMPARE(edited, told(file.toStdString(), Cause::FolderNotYours));
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

    void aCopyIsWholeAndNeverOverwrites()
    {
        const auto store = *Store::open(aFile("original.fivepace").toStdString(), OpenMode::Write);
        const auto copy = path("copy.fivepace").toStdString();
        QVERIFY(store->copyTo(copy));
        QVERIFY(*(*Store::open(copy, OpenMode::Read))->squad() == aSquad());
        QCOMPARE(store->copyTo(copy).error().code, Errc::CannotWrite);
        QCOMPARE(store->copyTo(path("no/such/folder").toStdString()).error().code, Errc::CannotWrite);
    }

    void aFileIsReplacedWhereTheCoachAgreed()
    {
        const auto old = aFile("old.fivepace").toStdString();
        QFile journal(QString::fromStdString(old) + "-journal");
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("left behind by the old file");
        journal.close();
        const auto store = *Store::create(old, Squad {}, Existing::Replace);
        QVERIFY(*store->squad() == Squad {});
        QVERIFY(store->checkIntegrity());
        QVERIFY(!QFile::exists(QString::fromStdString(old) + ".part"));

        const auto other = *Store::open(aFile("kept.fivepace").toStdString(), OpenMode::Write);
        const auto copy = aFile("agreed.fivepace").toStdString();
        QVERIFY(other->copyTo(copy, Existing::Replace));
        QVERIFY(*(*Store::open(copy, OpenMode::Read))->squad() == aSquad());
    }

    void aFileThatSomebodyWritesIsNotReplaced()
    {
        const auto busy = aFile("busy.fivepace").toStdString();
        const auto writer = *Store::open(busy, OpenMode::Write);
        QCOMPARE(Store::create(busy, Squad {}, Existing::Replace).error().code, Errc::Locked);
        QCOMPARE(writer->copyTo(busy, Existing::Replace).error().code, Errc::Locked);
        QVERIFY(*writer->squad() == aSquad());
        QVERIFY(!QFile::exists(QString::fromStdString(busy) + ".part"));
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
