// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "storage/database.h"
#include "storage/store.h"
#include "support/builders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

using Names = std::vector<std::string>;

/// Names that mean something, and files as other programs leave them.
class TestStrangeFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Runs as a user who owns nothing, where the test runs as one who may write anything.
    template <class Try> static auto asAnybody(Try attempt)
    {
        const bool isRoot = ::getuid() == 0;
        if (isRoot && ::setresuid(65534, 65534, 0) != 0)
            qFatal("could not change the user");
        auto tried = attempt();
        if (isRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("could not change the user back");
        return tried;
    }

private Q_SLOTS:
    void namesThatMeanSomethingElseToSqliteAreNames()
    {
        const auto was = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        for (const char *name :
            { "file:squad.fivepace", "squad?mode=ro.fivepace", "-squad", "a\nb", "50%.fivepace" }) {
            QVERIFY2(Store::create(name, aSquad()), name);
            const auto store = Store::open(name, OpenMode::Write);
            QVERIFY2(store, name);
            QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
            QVERIFY(QFile::exists(QString::fromUtf8(name)));
        }
        QDir::setCurrent(was);
    }

    void aFileThatIsCalledAsSqlitesOwnIsKept_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : { "-journal", "-wal", "-shm" })
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void aFileThatIsCalledAsSqlitesOwnIsKept()
    {
        QFETCH(const QString, ending);
        const QTemporaryDir folder;
        const auto squad = folder.filePath("squad").toStdString();
        const auto other = folder.filePath("squad") + ending;
        QVERIFY(writeWhole(other, "precious")); // before the squad is made
        const auto keptBy = [](const auto &store) { return (*store)->foundBeside().keptAside; };
        QCOMPARE(keptBy(Store::create(squad, aSquad())), Names { (other + ".kept-1").toStdString() });
        QCOMPARE(*readWhole(other + ".kept-1"), QByteArray("precious"));
        QVERIFY(Store::create(other.toStdString(), aSquad())); // a second squad with that name
        const auto whole = *readWhole(other);
        Names kept;
        for (const auto mode : { OpenMode::Read, OpenMode::Write }) {
            const auto store = Store::open(squad, mode);
            QVERIFY(store && (*store)->checkIntegrity());
            const auto names = keptBy(store);
            kept.insert(kept.end(), names.begin(), names.end());
            if (mode == OpenMode::Write)
                QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
        }
        QCOMPARE(*readWhole(other + ".kept-2"), whole);
        QCOMPARE(kept, Names { (other + ".kept-2").toStdString() }); // said once, also where one only read
        QVERIFY(*(*Store::open(squad, OpenMode::Read))->wholeSquad() != aSquad());
    }

    void theLongestNameThatSqliteTakesIsWritten()
    {
        const auto name = m_folder.filePath(QString(247, u'n'));
        QVERIFY(Store::create(path("shorter.fivepace").toStdString(), aSquad()));
        QVERIFY(QFile::rename(path("shorter.fivepace"), name));
        const auto store = Store::open(name.toStdString(), OpenMode::Write);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
    }

    void whatAnotherProgramKeepsBesideTheFileIsRead_data()
    {
        QTest::addColumn<bool>("hasLeftEdits");
        QTest::newRow("all in the file") << false;
        QTest::newRow("an edit beside it") << true;
    }

    /// A browser of databases may have set the file so that edits are kept beside it (WAL). On a stick that
    /// can only be read SQLite itself refuses it.
    void whatAnotherProgramKeepsBesideTheFileIsRead()
    {
        QFETCH(const bool, hasLeftEdits);
        const auto made = path("made.fivepace"), cut = path("cut.fivepace");
        QVERIFY(Store::create(made.toStdString(), aSquad(), Existing::Replace));
        {
            const auto other = *Database::open(made, Database::Access::Write);
            other->leaveAsItIs();
            QVERIFY(single(other->connection(), QStringLiteral("PRAGMA journal_mode = WAL")));
            QVERIFY(execute(other->connection(), QStringLiteral("UPDATE squad_card SET club = 'Wal AC'")));
            if (hasLeftEdits) {
                QVERIFY(writeWhole(cut, *readWhole(made)));
                QVERIFY(writeWhole(cut + "-wal", *readWhole(made + "-wal")));
            }
        }
        if (!hasLeftEdits) {
            QFile::remove(cut + "-wal");
            QVERIFY(writeWhole(cut, *readWhole(made)));
        }
        const auto rights = QFile::permissions(m_folder.path());
        const QFile::Permissions readable(0x5555); // for everybody
        for (const auto &file : { cut, cut + "-wal", m_folder.path() })
            QVERIFY(!QFile::exists(file) || QFile::setPermissions(file, readable));
        const auto squad = asAnybody([&] {
            const auto store = Store::open(cut.toStdString(), OpenMode::Either);
            return store ? (*store)->wholeSquad() : Result<Squad>(store.error());
        });
        QVERIFY(QFile::setPermissions(m_folder.path(), rights));
        QVERIFY2(squad, squad ? "" : squad.error().detail.c_str());
        QCOMPARE(squad->card.club, std::string("Wal AC"));

        const QFile::Permissions writable(0x6666);
        for (const auto &file : { cut, cut + "-wal" })
            QVERIFY(!QFile::exists(file) || QFile::setPermissions(file, writable));
        const auto store = Store::open(cut.toStdString(), OpenMode::Write);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QCOMPARE((*store)->squad()->card.club, std::string("Wal AC"));
        QVERIFY(!QFile::exists(cut + "-wal"));
    }

    void whereNoLockCanBeMadeItIsReadAndSaidWhy()
    {
        // As on a full disk: the rights are there, and still no lock can be made. Its name is too long here.
        const auto name = m_folder.filePath(QString(253, u'n'));
        const auto made = path("short.fivepace");
        QVERIFY(Store::create(made.toStdString(), aSquad()));
        QVERIFY(QFile::copy(made, name));
        const auto store = Store::open(name.toStdString(), OpenMode::Either);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QVERIFY((*store)->isReadOnly() && (*store)->obstacle());
        const auto refused = (*store)->apply(edits::changeSquad(aSquad().card, {}));
        QCOMPARE(refused.error(), *(*store)->obstacle());
        QCOMPARE(refused.error().code, Errc::CannotWrite);
    }

    void whoHoldsTheFileIsWaitedForOnce()
    {
        const auto file = path("held.fivepace");
        QVERIFY(Store::create(file.toStdString(), aSquad()));
        const auto other = *Database::open(file, Database::Access::Write);
        QVERIFY(execute(other->connection(), QStringLiteral("BEGIN EXCLUSIVE")));
        QElapsedTimer waited;
        waited.start();
        const auto refused = Store::open(file.toStdString(), OpenMode::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Locked);
        QVERIFY2(waited.elapsed() < 3500, qPrintable(QString::number(waited.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestStrangeFiles)
#include "tst_strangefiles.moc"
