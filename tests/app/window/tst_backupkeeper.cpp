// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"
#include "domain/edits/edits.h"
#include "files/wholefile.h"
#include "support/backupdesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

class TestBackupKeeper : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BackupDesk> m_desk;
    QTemporaryDir *m_folder = nullptr;
    Workspace *m_workspace = nullptr;
    Settings *m_settings = nullptr;

    QString squadFile() const { return m_desk->squadFile(); }
    std::size_t backups() const
    {
        return backupsIn(backupFolder(m_folder->filePath("backups").toStdString(), squadFile().toStdString()))
            .size();
    }
    /// Newest first.
    QString clubsInBackups() const
    {
        QStringList clubs;
        for (const auto &backup :
            backupsIn(backupFolder(m_folder->filePath("backups").toStdString(), squadFile().toStdString())))
            clubs << QString::fromStdString(squadIn(backup)->card.club);
        return clubs.join(QStringLiteral(", "));
    }
    /// As a cloud does: another squad's bytes in the same file.
    void writeOver() const
    {
        const auto other = m_folder->filePath(QStringLiteral("cloud"));
        auto squad = aSquad();
        squad.card.club = "Cloud AC";
        QVERIFY(Store::create(other.toStdString(), squad, Existing::Replace));
        QFile from(other);
        QFile into(squadFile());
        QVERIFY(from.open(QIODevice::ReadOnly) && into.open(QIODevice::ReadWrite));
        const auto bytes = from.readAll();
        QVERIFY(into.write(bytes) == bytes.size() && into.resize(bytes.size()));
    }
    bool rename(const char *club) { return m_desk->rename(club); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<BackupDesk>();
        QVERIFY(m_desk->isReady());
        m_folder = &m_desk->folder;
        m_workspace = &m_desk->workspace;
        m_settings = &m_desk->settings;
    }
    void cleanup() { m_desk.reset(); }

    void closingMakesOneWhereSomethingWasChanged()
    {
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
        }
        QCOMPARE(backups(), std::size_t(0));
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
        }
        QCOMPARE(backups(), std::size_t(1));
    }

    void anotherSquadOpenedMakesOneOfTheFirst()
    {
        const auto other = m_folder->filePath(QStringLiteral("other.fivepace"));
        QVERIFY(Store::create(other.toStdString(), aSquad()));
        BackupKeeper keeper(*m_workspace, *m_settings);
        QVERIFY(rename("Forest AC"));
        QVERIFY(m_workspace->openFile(other));
        QCOMPARE(backups(), std::size_t(1));
    }

    void workMakesOneByAndBy()
    {
        BackupKeeper keeper(*m_workspace, *m_settings, 20ms);
        QTest::qWait(100);
        QCOMPARE(backups(), std::size_t(0));
        QVERIFY(rename("Forest AC"));
        QTRY_COMPARE(backups(), std::size_t(1));
        QTest::qWait(100);
        QCOMPARE(backups(), std::size_t(1)); // nothing new since
        QVERIFY(rename("Harbour RC"));
        QTRY_COMPARE(backups(), std::size_t(2));
    }

    void aSecondPlaceGetsItsOwn()
    {
        const auto second = m_folder->filePath(QStringLiteral("stick"));
        m_settings->setSecondBackupPlace(second);
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
        }
        m_settings->setSecondBackupPlace({});
        QCOMPARE(
            backupsIn(backupFolder(second.toStdString(), squadFile().toStdString())).size(), std::size_t(1));
        QCOMPARE(backups(), std::size_t(1));
    }

    void aSecondPlaceThatIsTheFirstGetsNoOther()
    {
        const auto link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QDir().mkpath(m_settings->backupPlace()));
        QVERIFY(QFile::link(m_settings->backupPlace(), link));
        for (const auto &second : { m_settings->backupPlace(), link }) {
            m_settings->setSecondBackupPlace(second);
            QCOMPARE(backupFolders(*m_settings, *m_workspace).size(), std::size_t(1));
        }
    }

    void whatCannotBeMadeIsSaid()
    {
        QVERIFY(writeWhole(m_folder->filePath(QStringLiteral("file")), "no folder"));
        m_settings->setBackupPlace(m_folder->filePath(QStringLiteral("file")));
        BackupKeeper keeper(*m_workspace, *m_settings, 20ms);
        QSignalSpy failed(m_workspace, &Workspace::failed);
        QVERIFY(rename("Forest AC"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains("folder"));
    }

    void whatFailsWhenTheProgramEndsIsKeptForTheNextStart()
    {
        QVERIFY(writeWhole(m_folder->filePath(QStringLiteral("file")), "no folder"));
        const auto place = m_settings->backupPlace();
        m_settings->setBackupPlace(m_folder->filePath(QStringLiteral("file")));
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
        }
        QVERIFY2(m_settings->backupTrouble().contains("folder"), qPrintable(m_settings->backupTrouble()));
        m_settings->setBackupPlace(place);
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Hill AC"));
        }
        QCOMPARE(m_settings->backupTrouble(), QString());
    }

    void aPlaceThatIsTypedIsOneOnTheDisk()
    {
        m_settings->setBackupPlace(QStringLiteral(" ~/Backups/ "));
        QCOMPARE(m_settings->backupPlace(), QDir::homePath() + "/Backups");
        m_settings->setBackupPlace(QStringLiteral("Backups"));
        QCOMPARE(m_settings->backupPlace(), QDir::homePath() + "/Backups");
        m_settings->setBackupPlace(QStringLiteral(":backups"));
        QCOMPARE(m_settings->backupPlace(), QDir::homePath() + "/:backups");
        m_settings->setBackupPlace({});
        QCOMPARE(m_settings->backupPlace(), QString());
    }

    void ofAStickThatWasPulledOutOursIsKeptAmongTheDocuments()
    {
        const auto stick = m_folder->filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(stick));
        const auto file = stick + QStringLiteral("/squad.fivepace");
        QVERIFY(Store::create(file.toStdString(), aSquad()));
        QVERIFY(m_workspace->openFile(file));
        BackupKeeper keeper(*m_workspace, *m_settings);
        QVERIFY(rename("Forest AC"));
        QVERIFY(QDir().rename(stick, stick + QStringLiteral(" pulled out")));
        QVERIFY(!rename("Hill AC"));
        QVERIFY(m_workspace->trouble().contains("moved or deleted"));
        QVERIFY(m_workspace->canKeepBeside() && m_workspace->keepBeside());
        const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QVERIFY2(m_workspace->filePath().startsWith(documents), qPrintable(m_workspace->filePath()));
        QCOMPARE(m_workspace->squad().card.club, std::string("Forest AC"));
        QVERIFY(rename("Hill AC"));
        QVERIFY(QFile::remove(m_workspace->filePath()));
    }

    void ofAFileThatSomethingElseWroteOursIsBackedUp()
    {
        BackupKeeper keeper(*m_workspace, *m_settings);
        QVERIFY(rename("Forest AC"));
        QVERIFY(writeWhole(squadFile(), "something else"));
        QVERIFY(!rename("Harbour RC"));
        m_workspace->lookAtFile();
        QVERIFY(!m_workspace->trouble().isEmpty());
        QVERIFY(!m_workspace->readAgain());
        QCOMPARE(clubsInBackups(), QStringLiteral("Forest AC"));
    }

    void whatWasTypedIsKeptBesideAFileThatWasWrittenOver()
    {
        BackupKeeper keeper(*m_workspace, *m_settings);
        QVERIFY(rename("Forest AC"));
        QTRY_COMPARE(backups(), std::size_t(1)); // what the log of edits begins from
        QVERIFY(rename("Harbour RC"));
        QVERIFY(rename("Hill AC"));
        QVERIFY(m_workspace->undo());
        writeOver();
        QVERIFY(!rename("Valley AC"));
        QVERIFY(!m_workspace->trouble().isEmpty());
        QVERIFY(m_workspace->canKeepBeside());
        QVERIFY(m_workspace->keepBeside());
        QCOMPARE(m_workspace->filePath(), m_folder->filePath(QStringLiteral("squad (1).fivepace")));
        QCOMPARE(m_workspace->squad().card.club, std::string("Harbour RC"));
        QVERIFY(rename("Valley AC"));
        QVERIFY((*Store::open(squadFile().toStdString(), OpenMode::Read))->squad()->card.club == "Cloud AC");
    }

    void whoClosesAFileThatWasWrittenOverFindsTheirsAmongTheBackups()
    {
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
            QTRY_COMPARE(backups(), std::size_t(1));
            QVERIFY(rename("Harbour RC"));
            writeOver();
        }
        QCOMPARE(clubsInBackups(), QStringLiteral("Harbour RC, Forest AC"));
    }

    void theLogGoesOnWhereTheFileIsAsItWasLeft()
    {
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
        }
        QCOMPARE(backups(), std::size_t(1));
        BackupKeeper keeper(*m_workspace, *m_settings);
        QVERIFY(rename("Harbour RC"));
        QTest::qWait(50);
        QCOMPARE(backups(), std::size_t(1)); // none is needed
        writeOver();
        m_workspace->lookAtFile();
        QVERIFY(m_workspace->canKeepBeside() && m_workspace->keepBeside());
        QCOMPARE(m_workspace->squad().card.club, std::string("Harbour RC"));
    }

    void aLogThatCannotBeWrittenIsSaidOnceAndStopsNobody()
    {
        const auto log = QString::fromStdString(RecoveryLog::placeFor(squadFile().toStdString()));
        QVERIFY(QDir().mkpath(log)); // a folder has its name
        BackupKeeper keeper(*m_workspace, *m_settings);
        QSignalSpy failed(m_workspace, &Workspace::failed);
        QVERIFY(rename("Forest AC") && rename("Harbour RC") && rename("Hill AC"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(QDir().rmdir(log));
    }

    void whatAnotherProgramWroteMeanwhileIsBackedUpBeforeTheLogGoesOn()
    {
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
        }
        QVERIFY(m_workspace->adopt(*Store::inMemory(aSquad())));
        {
            auto store = *Store::open(squadFile().toStdString(), OpenMode::Write);
            auto card = store->squad()->card;
            card.coach = "by the command line";
            QVERIFY(store->apply(edits::changeSquad(store->squad()->card, card)));
        }
        QVERIFY(m_workspace->openFile(squadFile()));
        BackupKeeper keeper(*m_workspace, *m_settings);
        QVERIFY(rename("Harbour RC"));
        QTRY_COMPARE(backups(), std::size_t(2));
        QVERIFY(rename("Hill AC"));
        writeOver();
        m_workspace->lookAtFile();
        QVERIFY(m_workspace->canKeepBeside() && m_workspace->keepBeside());
        QCOMPARE(m_workspace->squad().card.club, std::string("Hill AC"));
        QCOMPARE(m_workspace->squad().card.coach, std::string("by the command line"));
    }

    void whatWasWrittenHereIsKeptBesideAnotherFileOfTheSameName()
    {
        QVERIFY(rename("Forest AC"));
        const auto other = m_folder->filePath(QStringLiteral("cloud"));
        QVERIFY(Store::create(other.toStdString(), aSquad()));
        QCOMPARE(::rename(other.toLocal8Bit().constData(), squadFile().toLocal8Bit().constData()), 0);
        QVERIFY(!rename("Harbour RC"));
        QVERIFY(m_workspace->canKeepBeside());
        QVERIFY(m_workspace->keepBeside());
        QCOMPARE(m_workspace->filePath(), m_folder->filePath(QStringLiteral("squad (1).fivepace")));
        QCOMPARE(m_workspace->squad().card.club, std::string("Forest AC"));
        QVERIFY(rename("Harbour RC"));
        QVERIFY(m_workspace->trouble().isEmpty());
    }
};

QTEST_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
