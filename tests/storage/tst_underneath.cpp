// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "storage/database.h"
#include "storage/store.h"
#include "support/builders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

namespace {

SquadCard named(const char *club)
{
    auto card = aSquad().card;
    card.club = club;
    return card;
}

} // namespace

/// Files that change under an open store.
class TestUnderneath : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Store> m_store;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Errc refusal() const
    {
        const auto applied = m_store->apply(edits::changeSquad(named("first"), named("second")));
        return applied ? Errc::Invalid : applied.error().code;
    }
    void put(const QString &from, const QString &to) const
    {
        const auto content = readWhole(from);
        QVERIFY(content);
        QFile file(to);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*content) == content->size());
    }

private Q_SLOTS:
    void init()
    {
        m_file = path("squad.fivepace");
        m_store.reset();
        auto made = Store::create(m_file.toStdString(), aSquad(), Existing::Replace);
        QVERIFY(made);
        m_store = *std::move(made);
        QVERIFY(m_store->apply(edits::changeSquad(aSquad().card, named("first"))));
        QVERIFY(m_store->stillAsSeen());
    }
    void cleanup() { m_store.reset(); }

    void aTwinWithTheSameCountersIsNoticed()
    {
        // Two copies of one file with one edit each: same size, same counters, other content.
        put(m_file, path("twin.fivepace"));
        {
            auto twin = *Store::open(path("twin.fivepace").toStdString(), OpenMode::Write);
            QVERIFY(twin->apply(edits::changeSquad(named("first"), named("other"))));
        }
        QVERIFY(m_store->apply(edits::changeSquad(named("first"), named("third"))));
        QCOMPARE(QFileInfo(path("twin.fivepace")).size(), QFileInfo(m_file).size());
        const auto twin = readWhole(path("twin.fivepace"));
        put(path("twin.fivepace"), m_file);
        const auto applied = m_store->apply(edits::changeSquad(named("third"), named("fourth")));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Errc::Changed);
        QVERIFY(!m_store->isSetAside()); // what was here is overwritten
        QCOMPARE(m_store->stillAsSeen().error().code, Errc::Changed);
        m_store.reset();
        QCOMPARE(*readWhole(m_file), *twin); // the other's time is not lost
    }

    void aTwinWithItsTimeSetBackIsNoticed()
    {
        struct stat before { };
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &before), 0);
        put(m_file, path("twin.fivepace"));
        {
            auto twin = *Store::open(path("twin.fivepace").toStdString(), OpenMode::Write);
            QVERIFY(*twin->undo());
            QVERIFY(twin->apply(edits::changeSquad(aSquad().card, named("other"))));
        }
        put(path("twin.fivepace"), m_file);
        const timeval times[2] { { before.st_atim.tv_sec, before.st_atim.tv_nsec / 1000 },
            { before.st_mtim.tv_sec, before.st_mtim.tv_nsec / 1000 } };
        QCOMPARE(::utimes(QFile::encodeName(m_file).constData(), times), 0);
        QCOMPARE(refusal(), Errc::Changed);
    }

    void anotherFileInItsPlaceIsNoticedAndLeftAlone()
    {
        const auto other = Store::create(path("other.fivepace").toStdString(), aSquad(), Existing::Replace);
        QVERIFY(other);
        std::filesystem::rename(path("other.fivepace").toStdString(), m_file.toStdString());
        QVERIFY(writeWhole(m_file + QStringLiteral("-journal"), "of the other one"));
        QCOMPARE(refusal(), Errc::Changed);
        m_store.reset();
        QVERIFY(QFile::exists(m_file + QStringLiteral("-journal")));
        QFile::remove(m_file + QStringLiteral("-journal"));
    }

    void aFileThatIsGoneIsSaidToBeGone()
    {
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(refusal(), Errc::Gone);
        QVERIFY(!QFile::exists(m_file)); // and is not made anew
        QVERIFY(m_store->isSetAside());
        QVERIFY(m_store->copyTo(path("kept.fivepace").toStdString(), Existing::Replace));
        const auto kept = *Store::open(path("kept.fivepace").toStdString(), OpenMode::Read);
        QCOMPARE(kept->squad()->card.club, std::string("first"));
    }

    void aFileThatWasMovedIsSaidToBeGone()
    {
        QVERIFY(QFile::rename(m_file, path("moved.fivepace")));
        QCOMPARE(refusal(), Errc::Gone);
        QVERIFY(QFile::rename(path("moved.fivepace"), m_file));
        QVERIFY(m_store->apply(edits::changeSquad(named("first"), named("second"))));
    }

    void anotherProgramsEditIsNoticed()
    {
        {
            const auto other = *Database::open(m_file, Database::Access::Write);
            QVERIFY(
                execute(other->connection(), QStringLiteral("UPDATE squad_card SET venue = 'elsewhere'")));
        }
        QCOMPARE(refusal(), Errc::Changed);
    }

    void onlyRightsNameAndTimeAreNoChange()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0664), 0);
        QVERIFY(m_store->stillAsSeen());
        QCOMPARE(::utimes(QFile::encodeName(m_file).constData(), nullptr), 0);
        QVERIFY(m_store->stillAsSeen());
        std::filesystem::create_hard_link(m_file.toStdString(), path("link").toStdString());
        QVERIFY(m_store->stillAsSeen());
        QVERIFY(QFile::remove(path("link")));
        QVERIFY(m_store->apply(edits::changeSquad(named("first"), named("second"))));
        QVERIFY(m_store->stillAsSeen());
    }

    void aHotJournalIsRolledBackByReadersToo_data()
    {
        QTest::addColumn<bool>("mayWrite");
        QTest::newRow("where the file may be written") << true;
        QTest::newRow("where it may only be read") << false;
    }

    void aHotJournalIsRolledBackByReadersToo()
    {
        QFETCH(const bool, mayWrite);
        // File and journal as a program leaves them that dies between its last write and the end of its
        // journal.
        const auto cut = path("cut.fivepace"), journal = path("cut.fivepace-journal");
        QFile::remove(cut);
        m_store.reset();
        {
            const auto half = *Database::open(m_file, Database::Access::Write);
            auto *db = half->connection();
            QVERIFY(single(db, QStringLiteral("PRAGMA cache_size = 1")));
            QVERIFY(execute(db, QStringLiteral("BEGIN IMMEDIATE")));
            QVERIFY(execute(db, QStringLiteral("DELETE FROM entry_rep")));
            QVERIFY(execute(db, QStringLiteral("DELETE FROM athlete_result")));
            QVERIFY(execute(db, QStringLiteral("UPDATE session SET notes = hex(randomblob(20000))")));
            put(m_file, cut);
            put(m_file + QStringLiteral("-journal"), journal);
            QVERIFY(execute(db, QStringLiteral("ROLLBACK")));
        }
        QVERIFY(QFileInfo(journal).size() > 0);
        if (!mayWrite) {
            QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
            if (::getuid() == 0)
                QVERIFY(::setresuid(65534, 65534, 0) == 0 || true);
            QFile::setPermissions(cut, QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup);
        }
        auto reader = Store::open(cut.toStdString(), OpenMode::Read);
        const auto squad = reader ? (*reader)->squad() : Result<Squad>(reader.error());
        const auto sound = reader ? (*reader)->checkIntegrity() : Result<>(reader.error());
        if (!mayWrite && ::getuid() != 0)
            QVERIFY(::setresuid(0, 0, 0) == 0 || true);
        QVERIFY2(squad, squad ? "" : squad.error().detail.c_str());
        QVERIFY(sound);
        auto wanted = aSquad();
        wanted.card = named("first");
        QVERIFY(*squad == wanted);
        QFile::remove(journal);
    }
};

QTEST_GUILESS_MAIN(TestUnderneath)
#include "tst_underneath.moc"
