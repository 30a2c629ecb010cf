// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "storage/backups.h"
#include "support/builders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class TestBackups : public QObject {
    Q_OBJECT

private:
    static Moment at(int day, int hour)
    {
        return std::chrono::sys_days(2026y / 5 / day) + std::chrono::hours(hour);
    }

private Q_SLOTS:
    void aBackupIsAWholeSquadThatCanBeLookedInto()
    {
        const QTemporaryDir folder;
        const auto store = *Store::create(folder.filePath("squad.fivepace").toStdString(), aSquad());
        const auto there = backupFolder(folder.filePath("backups").toStdString(), store->path());
        const auto made = backUp(*store, there, at(4, 18));
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QCOMPARE(backupsIn(there), std::vector<Backup> { *made });
        QVERIFY(QString::fromStdString(made->path).endsWith("/2026-05-04 18.00.00.fivepace"));
        QVERIFY(made->bytes > 0);
        QVERIFY(*squadIn(*made) == aSquad());
        const auto facts = factsOf(*made);
        QVERIFY(facts);
        QCOMPARE(facts->squad.athletes, 2);
        QCOMPARE(facts->squad.sessions, 1);
        QCOMPARE(facts->squad.lastLogged, std::optional(aSquad().sessions.front().date));
        QCOMPARE(facts->revision, store->revision());
        QCOMPARE(QDir(QString::fromStdString(there)).entryList(QDir::Files).size(), 1);
    }

    void whichIsTheNewestIsNotLeftToTheClock()
    {
        using Revisions = std::vector<std::optional<Revision>>;
        using InDoubt = std::optional<NewestInDoubt>;
        QVERIFY(!newestInDoubt({}));
        QVERIFY(!newestInDoubt(Revisions { std::nullopt }));
        QVERIFY(!newestInDoubt(Revisions { 7, 7, 3 })); // nothing was changed between two
        QVERIFY(!newestInDoubt(Revisions { std::nullopt, 7, std::nullopt, 3 }));
        QCOMPARE(newestInDoubt(Revisions { 5, 8, 3 }), InDoubt({ 0, 1 })); // 5 was dated ahead
        QCOMPARE(newestInDoubt(Revisions { 5, 3, 6 }), InDoubt({ 0, 2 })); // 6 was dated back
        QCOMPARE(newestInDoubt(Revisions { std::nullopt, 0, 1 }), InDoubt({ 1, 2 }));
    }

    void twoInOneSecondAreTwo()
    {
        const auto store = *Store::inMemory(aSquad());
        const QTemporaryDir folder;
        for (int i = 0; i < 3; ++i)
            QVERIFY(backUp(*store, folder.path().toStdString(), at(4, 18)));
        QCOMPARE(backupsIn(folder.path().toStdString()).size(), std::size_t(3));
    }

    void oldOnesAreThinnedAndOtherFilesLeftAlone()
    {
        const auto store = *Store::inMemory(aSquad());
        const QTemporaryDir folder;
        const auto there = folder.path().toStdString();
        QVERIFY(writeWhole(folder.filePath("notes.fivepace"), "mine"));
        for (const int hour : { 9, 12, 18 })
            QVERIFY(backUp(*store, there, at(1, hour)));
        QCOMPARE(backupsIn(there).size(), std::size_t(3));
        QVERIFY(backUp(*store, there, at(20, 18)));
        const auto left = backupsIn(there);
        QCOMPARE(left.size(), std::size_t(2)); // the newest of 1 May, and that of 20 May
        QCOMPARE(left.back().made, at(1, 18));
        QVERIFY(QFile::exists(folder.filePath("notes.fivepace")));
    }

    void aDamagedSquadIsNotBackedUpAndNoBackupGoes()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("squad.fivepace");
        const auto there = folder.filePath("backups").toStdString();
        auto store = *Store::create(file.toStdString(), aSquad());
        QVERIFY(backUp(*store, there, at(1, 9)));
        QVERIFY(backUp(*store, there, at(1, 18)));
        store.reset();
        auto content = *readWhole(file);
        for (qsizetype i = 8192; i < content.size(); i += 5)
            content[i] = static_cast<char>(i);
        QVERIFY(writeWhole(file, content));
        const auto damaged = Store::open(file.toStdString(), OpenMode::Read);
        if (damaged) {
            const auto refused = backUp(**damaged, there, at(20, 18));
            QVERIFY(!refused);
            QVERIFY2(QString::fromStdString(refused.error().detail).startsWith(file),
                refused.error().detail.c_str()); // the squad is damaged, not a copy that is no more
        }
        QCOMPARE(backupsIn(there).size(), std::size_t(2));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(writeWhole(folder.filePath("file"), "not a folder"));
        const auto store = *Store::inMemory(aSquad());
        const auto made = backUp(*store, folder.filePath("file/backups").toStdString(), at(4, 18));
        QVERIFY(!made);
        QCOMPARE(made.error().code, Errc::CannotWrite);
    }

    void squadsOfOneNameInTwoFoldersAreToldApart()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath("a");
        QDir(folder.path()).mkpath("b");
        const auto a = folder.filePath("a/squad.fivepace").toStdString();
        const auto b = folder.filePath("b/squad.fivepace").toStdString();
        QVERIFY(backupFolder("/backups", a) != backupFolder("/backups", b));
        QCOMPARE(backupFolder("/backups", a),
            backupFolder("/backups", folder.filePath("a/../a/squad.fivepace").toStdString()));
    }

    void aBackupTakesThePlaceOfADamagedSquadWhichIsKept()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("squad.fivepace");
        const auto there = folder.filePath("backups").toStdString();
        auto store = *Store::create(file.toStdString(), aSquad());
        const auto made = *backUp(*store, there, at(1, 9));
        store.reset();
        QVERIFY(writeWhole(file, "no squad at all"));
        const auto keptAs = putInPlace(made, file.toStdString(), at(2, 10));
        QVERIFY2(keptAs, keptAs ? "" : keptAs.error().detail.c_str());
        QVERIFY(QString::fromStdString(*keptAs).endsWith("squad replaced 2026-05-02 10.00.00.fivepace"));
        QCOMPARE(*readWhole(QString::fromStdString(*keptAs)), QByteArray("no squad at all"));
        QVERIFY(*(*Store::open(file.toStdString(), OpenMode::Write))->wholeSquad() == aSquad());
        QVERIFY(*putInPlace(made, file.toStdString(), at(2, 10)) != *keptAs); // within the same second
        QVERIFY(QFile::remove(file));
        QCOMPARE(*putInPlace(made, file.toStdString(), at(2, 11)), std::string());
        const auto plain = folder.filePath("squad").toStdString();
        QCOMPARE(*putInPlace(made, plain, at(2, 11)), std::string());
        QCOMPARE(*putInPlace(made, plain, at(2, 11)), plain + " replaced 2026-05-02 11.00.00");
    }

    void whatAProgramThatWasCutOffLeftIsKeptWithTheReplacedSquad()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QString(QChar(0x416)).repeated(100) + ".fivepace"); // 209 bytes
        const auto there = folder.filePath("backups").toStdString();
        auto store = *Store::create(file.toStdString(), aSquad());
        const auto made = *backUp(*store, there, at(1, 9));
        store.reset();
        QVERIFY(writeWhole(file, "broken") && writeWhole(file + "-wal", "what it had not put there yet"));
        const auto keptAs = putInPlace(made, file.toStdString(), at(2, 10));
        QVERIFY2(keptAs, keptAs ? "" : keptAs.error().detail.c_str());
        QCOMPARE(*readWhole(QString::fromStdString(*keptAs) + "-wal"),
            QByteArray("what it had not put there yet"));
        QVERIFY(!QFile::exists(file + "-wal"));
    }

    void thoseOfASquadThatHasMovedAreFound()
    {
        const QTemporaryDir folder;
        const auto place = folder.filePath("backups").toStdString();
        const auto was = folder.filePath("squad.fivepace").toStdString();
        const auto is = folder.filePath("harbour.fivepace").toStdString();
        const auto stranger = folder.filePath("stranger.fivepace").toStdString();
        {
            const auto store = *Store::create(was, aSquad());
            QVERIFY(backUp(*store, backupFolder(place, was), at(1, 9)));
            const auto other = *Store::create(stranger, Squad {});
            QVERIFY(backUp(*other, backupFolder(place, stranger), at(2, 9)));
        }
        QVERIFY(QFile::rename(QString::fromStdString(was), QString::fromStdString(is)));
        const std::vector<std::string> folders { backupFolder(place, is) };
        QCOMPARE(backupsOf(aSquad(), folders), backupsIn(backupFolder(place, was)));
        QCOMPARE(backupsOf(aSquad(), folders).size(), std::size_t(1));
        QVERIFY(backupsOf(Squad {}, folders).empty());
        const auto store = *Store::open(is, OpenMode::Write);
        QVERIFY(backUp(*store, folders.front(), at(3, 9)));
        QCOMPARE(backupsOf(aSquad(), folders).size(), std::size_t(2)); // the new one first
        QCOMPARE(backupsOf(aSquad(), folders).front(), backupsIn(folders).front());
        const std::vector<std::string> old { backupFolder(place, was) };
        QCOMPARE(
            backupsOf(aSquad(), old).size(), std::size_t(1)); // what lives on elsewhere is not of the old one
    }

    void aBackupIsOpenedForReadingOnlyUntilItIsCopied()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("squad.fivepace").toStdString();
        const auto store = *Store::create(file, aSquad());
        const auto made = *backUp(*store, backupFolder(folder.path().toStdString(), file), at(1, 9));
        QVERIFY(isBackup(made.path) && !isBackup(file));
        const auto refused = Store::open(made.path, OpenMode::Write);
        QCOMPARE(refused.error(), (Error { Errc::ReadOnly, made.path, Cause::IsBackup }));
        const auto read = Store::open(made.path, OpenMode::Either);
        QVERIFY(read && (*read)->isReadOnly());
        const auto edited = (*read)->apply(edits::changeSquad(aSquad().card, {}));
        QCOMPARE(edited.error().cause, Cause::IsBackup);
        const auto copy
            = folder.filePath("2026-05-01 09.00.00.fivepace").toStdString(); // elsewhere it is none
        QVERIFY((*read)->copyTo(copy));
        QVERIFY(Store::open(copy, OpenMode::Write));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
