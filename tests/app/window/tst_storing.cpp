// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"
#include "support/backupdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr int kLongest = 60'000;

/// Two thousand athletes more.
Edit manyAthletes()
{
    Edit edit { EditKind::ImportAthletes, "2000", {} };
    for (int i = 0; i < 2'000; ++i)
        edit.changes.emplace_back(
            Change<Athlete> { {}, anAthlete(50'000 + i, "Athlete " + std::to_string(i)) });
    return edit;
}

} // namespace

/// An edit of many values goes into the file by and by, while the window answers.
class TestStoring : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BackupDesk> m_desk;
    Workspace &workspace() { return m_desk->workspace; }
    std::size_t athletes() { return workspace().squad().athletes.size(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<BackupDesk>();
        QVERIFY(m_desk->isReady());
    }
    void cleanup() { m_desk.reset(); }

    void itIsToldHowFarItIsAndThatItIsThere()
    {
        QSignalSpy progress(&workspace(), &Workspace::storingChanged);
        QSignalSpy edited(&workspace(), &Workspace::edited);
        QSignalSpy opened(&workspace(), &Workspace::opened);
        QSignalSpy stored(&workspace(), &Workspace::stored);
        QSignalSpy performed(&workspace(), &Workspace::performed);
        const auto before = athletes();
        QCOMPARE(workspace().storing(), -1.0);
        QVERIFY(workspace().performInSteps(manyAthletes()));
        QVERIFY(workspace().storing() >= 0);
        QCOMPARE(athletes(), before);
        QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 1, kLongest);
        QCOMPARE(workspace().storing(), -1.0);
        QCOMPARE(athletes(), before + 2'000);
        QVERIFY(progress.count() > 2);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(opened.count(), 1);
        QVERIFY(performed.back().front().toString().contains("2000"));
        QVERIFY(workspace().canUndo());
        QVERIFY(workspace().squad() == *workspace().store()->wholeSquad());
    }

    void aSmallOneIsThereAtOnce()
    {
        QSignalSpy edited(&workspace(), &Workspace::edited);
        const auto before = athletes();
        QVERIFY(workspace().performInSteps(edits::addAthlete(anAthlete(50'000, "Zoe Quill"))));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(athletes(), before + 1);
    }

    void whatElseIsWrittenWaitsForIt()
    {
        const auto before = athletes();
        QVERIFY(workspace().performInSteps(manyAthletes()));
        QVERIFY(m_desk->rename("Forest AC"));
        QCOMPARE(athletes(), before + 2'000);
        QCOMPARE(workspace().squad().card.club, "Forest AC");
        QVERIFY(workspace().undo()); // of the name
        QVERIFY(workspace().undo()); // of the many
        QVERIFY(workspace().storing() >= 0);
        QVERIFY(workspace().redo()); // waits for what is being undone
        workspace().finishStoring();
        QCOMPARE(athletes(), before + 2'000);
        QVERIFY(workspace().squad() == *workspace().store()->wholeSquad());
    }

    void givenUpItLeavesNothing()
    {
        const auto before = workspace().squad();
        QSignalSpy stored(&workspace(), &Workspace::stored);
        QVERIFY(workspace().performInSteps(manyAthletes()));
        workspace().cancelStoring();
        QCOMPARE(workspace().storing(), -1.0);
        QTest::qWait(20);
        QVERIFY(workspace().squad() == before);
        QVERIFY(!workspace().canUndo());
        QCOMPARE(stored.count(), 0);
        QVERIFY(m_desk->rename("Forest AC"));
    }

    void whatCannotBeStoredIsSaid()
    {
        auto edit = manyAthletes();
        edit.changes.push_back(edit.changes.front()); // there is one with this id by then
        const auto before = workspace().squad();
        QSignalSpy failed(&workspace(), &Workspace::failed);
        QVERIFY(workspace().performInSteps(edit));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kLongest);
        QCOMPARE(workspace().storing(), -1.0);
        QVERIFY(workspace().squad() == before);
        QVERIFY(!workspace().canUndo());
    }

    void theSquadThatIsLeftHasAllOfIt()
    {
        QVERIFY(workspace().performInSteps(manyAthletes()));
        const auto other = m_desk->folder.filePath(QStringLiteral("other.fivepace"));
        QVERIFY(workspace().createFile(other));
        QVERIFY(workspace().openFile(m_desk->squadFile()));
        QVERIFY(athletes() > 2'000);
    }

    void aBackupIsMadeOfIt()
    {
        BackupKeeper keeper(workspace(), m_desk->settings);
        QVERIFY(workspace().performInSteps(manyAthletes()));
        const auto folder = backupFolders(m_desk->settings, workspace()).front();
        QTRY_COMPARE_WITH_TIMEOUT(backupsIn(folder).size(), std::size_t(1), kLongest);
        const auto made = Store::open(backupsIn(folder).front().path, OpenMode::Read);
        QVERIFY((*made)->facts()->athletes > 2'000);
    }
};

QTEST_MAIN(TestStoring)
#include "tst_storing.moc"
