// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "storage/store.h"
#include "support/builders.h"
#include "support/bytesof.h"
#include "support/squadfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// A squad as a file among others: whose it is, who may write it, and what stands in its place.
class TestSquadFile : public QObject {
    Q_OBJECT

private:
    SquadFiles m_files;
    QString path(const char *name) const { return m_files.path(name); }
    QString aFile(const char *name) const { return m_files.aFile(name); }

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
        QCOMPARE(QDir(m_files.folder()).entryList({ "alone*" }), QStringList { "alone.fivepace" });
    }

    void missingFilesAndFoldersAreSaidSo()
    {
        QCOMPARE(Store::open(path("nowhere").toStdString(), OpenMode::Write).error().code, Errc::NotFound);
        QCOMPARE(Store::open(m_files.folder().toStdString(), OpenMode::Write).error().code, Errc::NotAFile);
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
        QVERIFY(!QFile::exists(QString::fromStdString(old) + ".fivepace-part"));

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
        QVERIFY(!QFile::exists(QString::fromStdString(busy) + ".fivepace-part"));
    }
};

QTEST_GUILESS_MAIN(TestSquadFile)
#include "tst_squadfile.moc"
