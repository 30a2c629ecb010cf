// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "storage/lockholder.h"
#include "storage/store.h"
#include "support/builders.h"
#include "support/bytesof.h"

#include <QDir>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// A lock as another program would have left it.
LockHolder elsewhere()
{
    auto holder = ourselves(QStringLiteral("/there/squad.fivepace"));
    holder.machine = QStringLiteral("office-pc");
    holder.machineId = QStringLiteral("another");
    return holder;
}

} // namespace

class TestWriterLock : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file, m_lock;

    Result<std::unique_ptr<Store>> open(LockPolicy policy = LockPolicy::Respect) const
    {
        return Store::open(m_file.toStdString(), OpenMode::Write, policy);
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QStringLiteral("squad.fivepace"));
        m_lock = m_file + QStringLiteral(".lock");
        QFile::remove(m_lock);
        QVERIFY(Store::create(m_file.toStdString(), aSquad(), Existing::Replace));
    }

    void aHolderIsReadAsItWasWritten()
    {
        const auto holder = ourselves(QStringLiteral("/home/coach/squad.fivepace"));
        QCOMPARE(holderFrom(toText(holder)), std::optional(holder));
        QCOMPARE(stateOf(holder), HolderState::Alive);
        const auto text = toText(holder);
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(!holderFrom(text.left(length)), qPrintable(QString::number(length)));
    }

    void theDeadAndTheBrokenAreDroppedWithAWord_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<QString>("word"); // the number of the process, none of a broken lock
        auto dead = ourselves({});
        dead.process = 4'000'000; // above the highest number of a process
        auto reused = ourselves({});
        reused.startedAt += 1;
        auto earlier = ourselves({});
        earlier.boot = QStringLiteral("00000000-0000-0000-0000-000000000000");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("zeros") << QByteArray(100, '\0') << QString(); // a power cut leaves that
        QTest::newRow("half") << toText(dead).left(40) << QString();
        QTest::newRow("dead process") << toText(dead) << "4000000";
        QTest::newRow("its number is another's now") << toText(reused) << QString::number(reused.process);
        QTest::newRow("before the last start") << toText(earlier) << QString::number(earlier.process);
    }

    void theDeadAndTheBrokenAreDroppedWithAWord()
    {
        QFETCH(const QByteArray, lock);
        QFETCH(const QString, word);
        QVERIFY(writeWhole(m_lock, lock));
        const auto store = open();
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        const auto &dropped = (*store)->foundBeside().droppedLock;
        QVERIFY(dropped);
        QCOMPARE(dropped->process == 0 ? QString() : QString::number(dropped->process), word);
        QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
    }

    void aFileThatOnlyHasTheNameOfALockIsKept()
    {
        const QList<QByteArray> contents { "a list of things to buy", QByteArray(200'000, 'x'),
            "eggs", // shorter than what a lock begins with
            QByteArray("\x00\xff garbage\n", 11) };
        for (const auto &content : contents) {
            QVERIFY(writeWhole(m_lock, content));
            const auto store = open();
            QVERIFY(store && !(*store)->foundBeside().droppedLock);
            const auto &kept = (*store)->foundBeside().keptAside;
            QCOMPARE(kept.size(), std::size_t(1));
            QCOMPARE(bytesOf(QString::fromStdString(kept.front())), content);
        }
        QCOMPARE(QDir(m_folder.path()).entryList({ "*.kept-*" }).size(), contents.size());
        QVERIFY(!QFile::exists(m_lock));
    }

    void whoCannotBeSeenButHoldsTheLockIsNotDead()
    {
        auto sandboxed = ourselves({});
        sandboxed.process = 4'000'000; // its number in there is nobody's out here
        QVERIFY(writeWhole(m_lock, toText(sandboxed)));
        const int held = ::open(QFile::encodeName(m_lock).constData(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Locked);
        QCOMPARE(refused.error().writer->process, qint64(4'000'000));
        ::close(held);
        QVERIFY(open());
    }

    void whileTheSquadIsOpenItsLockIsHeld()
    {
        const auto isHeld = [this] {
            const int lock = ::open(QFile::encodeName(m_lock).constData(), O_RDONLY | O_CLOEXEC);
            const bool free = ::flock(lock, LOCK_SH | LOCK_NB) == 0;
            ::close(lock);
            return !free;
        };
        const auto store = open();
        QVERIFY(store);
        QVERIFY(isHeld());
        QVERIFY(QFile::remove(m_lock)); // made anew with the next edit
        QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
        QVERIFY(isHeld());
    }

    void oneOfAnotherComputerIsNamedAndCanBeTakenOver()
    {
        QVERIFY(writeWhole(m_lock, toText(elsewhere())));
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::LockedElsewhere);
        QCOMPARE(QString::fromStdString(refused.error().detail), m_lock);
        QCOMPARE(refused.error().writer->machine, std::string("office-pc"));
        {
            const auto reader = Store::open(m_file.toStdString(), OpenMode::Either);
            QVERIFY(reader && (*reader)->isReadOnly() && (*reader)->isLockedElsewhere());
        }
        QVERIFY(QFile::exists(m_lock));
        const auto store = open(LockPolicy::TakeOver);
        QVERIFY(store);
        QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
    }

    void whoIsTakenOverWritesNoMore()
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY(writeWhole(m_lock, toText(elsewhere())));
        const auto refused = (*store)->apply(edits::changeSquad(aSquad().card, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::TakenOver);
        QCOMPARE(refused.error().writer->machine, std::string("office-pc"));
    }

    void theLockOfWhoTookOverOutlivesTheOldHolder()
    {
        {
            const auto store = open();
            QVERIFY(store);
            QVERIFY(writeWhole(m_lock, toText(elsewhere())));
        }
        QVERIFY(QFile::exists(m_lock));
    }

    void aLockThatWasDeletedIsMadeAnew()
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY(QFile::remove(m_lock));
        QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
        QVERIFY(QFile::exists(m_lock));
    }

    void aFileIsTheSameByEveryNameOfIt_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QStringList names { "squad.fivepace", "symbolic.fivepace", "elsewhere/hard.fivepace" };
        for (const auto &first : names)
            for (const auto &second : names)
                QTest::addRow("%s, then %s", qPrintable(first), qPrintable(second)) << first << second;
    }

    void aFileIsTheSameByEveryNameOfIt()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const auto hard = m_folder.filePath(QStringLiteral("elsewhere/hard.fivepace"));
        const auto symbolic = m_folder.filePath(QStringLiteral("symbolic.fivepace"));
        QDir(m_folder.path()).mkdir(QStringLiteral("elsewhere"));
        QFile::remove(hard);
        QFile::remove(symbolic);
        std::filesystem::create_hard_link(m_file.toStdString(), hard.toStdString());
        QVERIFY(QFile::link(m_file, symbolic));
        const auto opened = [this](const QString &name) {
            return Store::open(m_folder.filePath(name).toStdString(), OpenMode::Write);
        };
        {
            const auto store = opened(first);
            QVERIFY2(store, store ? "" : store.error().detail.c_str());
            const auto again = opened(second);
            QVERIFY(!again);
            QCOMPARE(again.error().code, Errc::Locked);
            QCOMPARE(again.error().writer->process, qint64(QCoreApplication::applicationPid()));
            QVERIFY((*store)->apply(edits::changeSquad(aSquad().card, {})));
        }
        QVERIFY(opened(second)); // free again
    }

    void aWriterThatDiedUnderAnotherNameIsTakenBackFirst()
    {
        const auto hard = m_folder.filePath(QStringLiteral("hard.fivepace"));
        QFile::remove(hard);
        std::filesystem::create_hard_link(m_file.toStdString(), hard.toStdString());
        for (int i = 0; i < 10; ++i) {
            QProcess writer;
            writer.start(QStringLiteral(KILLED_WRITER), { hard });
            int stored = 0;
            while (stored < 5 + i) {
                QVERIFY(writer.canReadLine() || writer.waitForReadyRead());
                while (writer.canReadLine())
                    stored = writer.readLine().trimmed().toInt();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const auto store = open();
            QVERIFY2(store, store ? "" : store.error().detail.c_str());
            QVERIFY((*store)->checkIntegrity());
        }
    }

    void twoWhoOpenAtOnceAreNeverBothTheWriter()
    {
        constexpr int kRounds = 10;
        for (int round = 0; round < kRounds; ++round) {
            QVERIFY(writeWhole(m_lock, "a broken lock that both find"));
            QProcess writers[3];
            for (auto &writer : writers)
                writer.start(QStringLiteral(KILLED_WRITER), { m_file });
            int writing = 0;
            for (auto &writer : writers)
                writing += writer.waitForReadyRead(300) ? 1 : 0;
            for (auto &writer : writers) {
                writer.kill();
                writer.waitForFinished();
            }
            QCOMPARE(writing, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestWriterLock)
#include "tst_writerlock.moc"
