// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidepace.h"
#include "domain/edits/edits.h"
#include "models/window/backupsmodel.h"
#include "storage/database.h"
#include "support/backupdesk.h"
#include "support/longeststop.h"
#include "support/seasons.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

class TestBackupsModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BackupDesk> m_desk;
    QTemporaryDir *m_folder = nullptr;
    Workspace *m_workspace = nullptr;
    Settings *m_settings = nullptr;

    QString squadFile() const { return m_desk->squadFile(); }
    bool rename(const char *club) { return m_desk->rename(club); }
    void setUp(BackupsModel &model) const
    {
        model.setWorkspace(m_workspace);
        model.setSettings(m_settings);
    }
    /// Whose backup takes a while.
    bool adoptALargeSquad()
    {
        const auto file = m_folder->filePath(QStringLiteral("large.fivepace"));
        return m_workspace->adopt(
            *Store::create(file.toStdString(), squadOfSeasons(40, 900, 2023y / 11 / 1)));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<BackupDesk>();
        QVERIFY(m_desk->isReady());
        m_folder = &m_desk->folder;
        m_workspace = &m_desk->workspace;
        m_settings = &m_desk->settings;
    }
    void cleanup()
    {
        waitOfAsideWork = 0ms;
        m_desk.reset();
    }

    void eachBackupSaysWhatIsNewInIt()
    {
        BackupsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        setUp(model);
        model.backUpNow();
        auto zoe = anAthlete(9'001, "Zoe Quill");
        QVERIFY(m_workspace->perform(edits::addAthlete(zoe)));
        model.backUpNow();
        QVERIFY(rename("Forest AC"));
        model.backUpNow();
        QCOMPARE(model.count(), 3);
        const auto news
            = [&model](int row) { return model.data(model.index(row), BackupsModel::NewRole).toString(); };
        QTRY_COMPARE(news(0), QStringLiteral("–"));
        QTRY_VERIFY2(news(1).contains(QLatin1String("Zoe Quill")), qPrintable(news(1)));
        QCOMPARE(news(2), QStringLiteral("none is older")); // there is none before it
    }

    void theModelSaysWhatDiffersAndBringsItBack()
    {
        BackupsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        setUp(model);
        QCOMPARE(model.count(), 0);
        model.backUpNow();
        QCOMPARE(model.count(), 1);
        const auto squad = m_workspace->squad();
        const auto name = QString::fromStdString(squad.athletes.front().name);
        QVERIFY(m_workspace->perform(edits::removeAthlete(squad, squad.athletes.front().id)));
        QTRY_COMPARE(model.data(model.index(0), BackupsModel::AthletesRole).toString(), QString("2"));
        model.setChosen(0);
        QTRY_VERIFY(!model.difference().isEmpty());
        QVERIFY2(model.difference().contains(name), qPrintable(model.difference()));
        QVERIFY(model.canRestore());
        QCOMPARE(model.offers().size(), 1);
        QVERIFY(model.restoreOne(0));
        QCOMPARE(m_workspace->squad().athletes.size(), std::size_t(2));
        QCOMPARE(model.count(), 2); // what was there before is backed up too
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().athletes.size(), std::size_t(1));

        QTRY_COMPARE(model.data(model.index(0), BackupsModel::NewRole).toString(), QStringLiteral("–"));
        model.setChosen(1);
        QTRY_VERIFY(model.canRestore());
        QVERIFY(model.restoreAll());
        QCOMPARE(m_workspace->squad().athletes.size(), std::size_t(2));
    }

    /// A second of work on a machine of today, and in a debug build some more.
    void aLargeSquadIsBackedUpAndRestoredWhileTheWindowAnswers()
    {
        constexpr int kLongest = 60'000;
        QVERIFY(adoptALargeSquad());
        const auto club = m_workspace->squad().card.club;
        BackupsModel model;
        setUp(model);
        QSignalSpy said(m_workspace, &Workspace::said);
        QSignalSpy progress(&model, &BackupsModel::makingChanged);
        LongestStop stop;
        model.backUpNow();
        QVERIFY(model.making() >= 0);
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, kLongest);
        QCOMPARE(model.making(), -1.0);
        QCOMPARE(model.count(), 1);
        QVERIFY(progress.count() > 5);

        QVERIFY(rename("Forest AC"));
        model.setChosen(0);
        QTRY_VERIFY_WITH_TIMEOUT(model.canRestore(), kLongest);
        QVERIFY(model.restoreAll());
        QVERIFY(model.making() >= 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->squad().card.club, club, kLongest);
        QCOMPARE(model.count(), 2);
        QVERIFY2(stop.workedMs() < 50, qPrintable(QString::number(stop.workedMs())));
        qInfo("longest stop: %.1f ms of work, %.1f ms in all", stop.workedMs(), stop.wallMs());
    }

    void aBackupThatIsGivenUpLeavesNothing()
    {
        constexpr int kLongest = 60'000;
        QVERIFY(adoptALargeSquad());
        BackupsModel model;
        setUp(model);
        QSignalSpy said(m_workspace, &Workspace::said);
        QSignalSpy failed(m_workspace, &Workspace::failed);
        waitOfAsideWork = 5ms; // so that it is never too late
        for (const double part : { 0.0, 0.4 }) { // while it is copied, while the copy is read
            model.backUpNow();
            QTRY_VERIFY_WITH_TIMEOUT(model.making() >= part, kLongest);
            model.cancelMaking();
            QTRY_COMPARE_WITH_TIMEOUT(model.making(), -1.0, kLongest);
        }
        const auto folder
            = QDir(m_folder->filePath("backups")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).front();
        QCOMPARE(QDir(folder.absoluteFilePath()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(said.count() + failed.count(), 0);
    }

    void aBackupThatIsGivenUpTooLateIsShown()
    {
        QVERIFY(adoptALargeSquad());
        BackupsModel model;
        setUp(model);
        model.backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(model.making() >= 0.2, 60'000); // aside: no event is needed from here on
        const auto isMade = [&] {
            QDirIterator files(
                m_folder->filePath("backups"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            return QFileInfo(files.next()).suffix() == QStringLiteral("fivepace") && !files.hasNext();
        };
        while (!isMade())
            std::this_thread::sleep_for(1ms);
        model.cancelMaking();
        QTRY_COMPARE_WITH_TIMEOUT(model.making(), -1.0, 60'000);
        QCOMPARE(model.count(), 1);
    }

    void anEditWhileItsBackupIsMadeStopsARestore()
    {
        constexpr int kLongest = 60'000;
        QVERIFY(adoptALargeSquad());
        BackupsModel model;
        setUp(model);
        model.backUpNow();
        QTRY_COMPARE_WITH_TIMEOUT(model.count(), 1, kLongest);
        QVERIFY(rename("Forest AC"));
        model.setChosen(0);
        QTRY_VERIFY_WITH_TIMEOUT(model.canRestore(), kLongest);
        QSignalSpy failed(m_workspace, &Workspace::failed);
        QVERIFY(model.restoreAll());
        QVERIFY(rename("Harbour RC"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kLongest);
        QCOMPARE(m_workspace->squad().card.club, std::string("Harbour RC"));
    }

    void whatIsHeldAgainstNowFollowsWhatIsDone()
    {
        BackupsModel model;
        setUp(model);
        model.backUpNow();
        model.setChosen(0);
        QTRY_VERIFY(!model.difference().isEmpty());
        QVERIFY(!model.canRestore()); // nothing differs
        const auto squad = m_workspace->squad();
        QVERIFY(m_workspace->perform(edits::removeAthlete(squad, squad.athletes.front().id)));
        QVERIFY(!model.canRestore()); // until it is known
        QTRY_VERIFY(model.canRestore());
        QVERIFY(rename("Forest AC"));
        QTRY_VERIFY(model.canRestore());
        QVERIFY(model.restoreAll());
        QVERIFY(m_workspace->squad() == squad);
    }

    void aBackupThatWentBadIsNotSaidToBeChecked()
    {
        BackupsModel model;
        setUp(model);
        model.backUpNow();
        const auto file
            = QDir(m_folder->filePath("backups")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).front();
        const auto path = QDir(file.absoluteFilePath()).entryInfoList(QDir::Files).front().absoluteFilePath();
        {
            const auto bad = *Database::open(path, Database::Access::Write);
            QVERIFY(execute(bad->connection(), QStringLiteral("UPDATE workout SET main_set = '3 x'")));
        }
        model.look();
        const auto state
            = [&model] { return model.data(model.index(0), BackupsModel::StateRole).toString(); };
        QTRY_COMPARE(state(), QStringLiteral("damaged"));
    }

    void aClockThatWasAheadIsSeenInWhatTheBackupsHold()
    {
        BackupsModel model;
        setUp(model);
        const auto folder = backupFolders(*m_settings, *m_workspace).front();
        const auto ahead = backUp(*m_workspace->store(), folder, wallClock() + std::chrono::days(60));
        QVERIFY(ahead);
        model.look();
        const auto state
            = [&model](int row) { return model.data(model.index(row), BackupsModel::StateRole).toString(); };
        QTRY_COMPARE(state(0), QStringLiteral("dated ahead"));
        QCOMPARE(model.data(model.index(0), BackupsModel::ToneRole).toString(), QStringLiteral("watch"));
        QCOMPARE(model.dateTrouble(), QString()); // the only one is the newest
        QCOMPARE(model.data(model.index(0), BackupsModel::NewRole).toString(), QString());
        QVERIFY(rename("Forest AC"));
        model.backUpNow();
        QTRY_COMPARE(state(1), QStringLiteral("checked"));
        QTRY_VERIFY2(model.dateTrouble().contains("latest edits"), qPrintable(model.dateTrouble()));
        QVERIFY(QFile::remove(QString::fromStdString(ahead->path)));
        model.look();
        QTRY_COMPARE(state(0), QStringLiteral("checked"));
        QCOMPARE(model.dateTrouble(), QString());
    }

    void whereTheFirstPlaceIsGoneTheSecondHasThem()
    {
        const auto stick = m_folder->filePath(QStringLiteral("stick"));
        m_settings->setSecondBackupPlace(stick);
        {
            BackupKeeper keeper(*m_workspace, *m_settings);
            QVERIFY(rename("Forest AC"));
        }
        BackupsModel model;
        setUp(model);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.placeTrouble(), QString());
        QVERIFY2(model.placeText().contains("stick"), qPrintable(model.placeText()));
        QVERIFY(QDir(m_folder->filePath("backups")).removeRecursively());
        model.look();
        QCOMPARE(model.count(), 1);
        QVERIFY2(model.placeTrouble().contains("backups is not there"), qPrintable(model.placeTrouble()));
        m_settings->setSecondBackupPlace({});
    }

    void aBackupIsLookedIntoAndLeftAgain()
    {
        BackupsModel model;
        setUp(model);
        model.backUpNow();
        QVERIFY(rename("Forest AC"));
        model.setChosen(0);
        model.lookInside();
        QVERIFY(m_workspace->isLookingBack() && m_workspace->isReadOnly());
        QCOMPARE(m_workspace->squad().card, aSquad().card);
        QVERIFY(!rename("Harbour RC"));
        QVERIFY(m_workspace->comeBack());
        QCOMPARE(m_workspace->squad().card.club, std::string("Forest AC"));
        QVERIFY(!m_workspace->isLookingBack() && !m_workspace->isReadOnly());
    }
};

QTEST_MAIN(TestBackupsModel)
#include "tst_backupsmodel.moc"
