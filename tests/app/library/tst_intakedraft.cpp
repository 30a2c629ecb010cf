// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "drafts/library/intakedraft.h"
#include "exchange/workoutsjson.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr int k1500 = 3; // place of the rung in the draft's names

} // namespace

/// Several workouts at once, from lines or a file.
class IntakeDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Squad squad;
        m_workspace = std::make_unique<OpenWorkspace>(squad);
    }

    void linesAreReadAtEveryKeyAndNothingIsWrittenBefore()
    {
        IntakeDraft draft;
        QAbstractItemModelTester tester(&draft, kFatal);
        draft.setWorkspace(m_workspace.get());
        draft.startLines(k1500);
        QVERIFY(!draft.save());
        draft.setText("Tuesday: 6 x 400m [90]\n3 x 200m frogs\n4 x 800m. 3:00 Rec");
        QCOMPARE(draft.rowCount(), 3);
        QCOMPARE(roleOf(draft, 0, IntakeDraft::NameRole), "Tuesday");
        QVERIFY(roleOf(draft, 1, IntakeDraft::NoteRole).contains("frogs"));
        QCOMPARE(roleOf(draft, 1, IntakeDraft::ToneRole), "bad");
        QVERIFY(roleOf(draft, 2, IntakeDraft::NoteRole).contains("800s")); // a built-in one
        QCOMPARE(draft.takenCount(), 1);
        QCOMPARE(draft.summary(), "1 to add, 1 already there, 1 not understood");
        QVERIFY(!m_workspace->canUndo());
        QSignalSpy saved(&draft, &IntakeDraft::saved);
        QVERIFY(draft.save());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(m_workspace->squad().workouts.size(), std::size_t(1));
        QCOMPARE(m_workspace->squad().workouts[0].rung, PaceRung::M1500);
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad().workouts.empty());
    }

    void whatTheCoachDecidedStaysWhileTheTextChanges()
    {
        IntakeDraft draft;
        QAbstractItemModelTester tester(&draft, kFatal);
        draft.setWorkspace(m_workspace.get());
        draft.startLines(k1500);
        draft.setText("6 x 400m [90]\n4 x 800m. 3:00 Rec");
        draft.rename(0, "  Sixes ");
        draft.setRowRung(0, k1500 + 2);
        draft.setTaken(1, true); // twice, because the coach wants it
        draft.setText("6 x 400m [90]\n4 x 800m. 3:00 Rec\n5 x 500m [2:00]");
        QCOMPARE(roleOf(draft, 0, IntakeDraft::NameRole), "Sixes");
        QCOMPARE(draft.takenCount(), 3);
        draft.setTaken(2, false);
        draft.rename(2, " ");
        draft.setTaken(7, true);
        QVERIFY(draft.save());
        const auto &added = m_workspace->squad().workouts;
        QCOMPARE(added.size(), std::size_t(2));
        QCOMPARE(added[0].name, std::string("Sixes"));
        QCOMPARE(added[0].rung, PaceRung::M3000);
    }

    void theChosenPaceIsForLinesThatStateNone()
    {
        IntakeDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startLines(k1500);
        draft.setText("6 x 400m [90]\n6 x 200m @ 800 pace [90]");
        draft.setRung(k1500 + 3);
        QCOMPARE(draft.data(draft.index(0), IntakeDraft::RungRole).toInt(), k1500 + 3);
        QCOMPARE(draft.data(draft.index(1), IntakeDraft::RungRole).toInt(), 2);
    }

    void aFileIsShownBeforeItComesIn()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath("set.json");
        auto fresh = *findInLibrary({}, { 60 });
        fresh.main = { reps(9, 350, 2min) };
        fresh.text = "9 x 350m. 2:00 Rec";
        fresh.name = "Nines";
        write(path, exchange::workoutsFile({ findInLibrary({}, { 60 }), &fresh }));
        IntakeDraft draft;
        QAbstractItemModelTester tester(&draft, kFatal);
        draft.setWorkspace(m_workspace.get());
        QVERIFY(draft.openFile(path));
        QCOMPARE(draft.rowCount(), 2);
        QCOMPARE(draft.takenCount(), 1);
        QVERIFY(draft.save());
        QCOMPARE(m_workspace->squad().workouts[0].name, std::string("Nines"));
        QCOMPARE(m_workspace->squad().workouts[0].style, Style::LongRecoveries);
        QCOMPARE(draft.takenCount(), 0); // now it is there
    }

    void anotherFileIsRefusedWithItsReason()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath("set.json");
        write(path, "4 x 100m");
        IntakeDraft draft;
        draft.setWorkspace(m_workspace.get());
        QVERIFY(!draft.openFile(path));
        QVERIFY(draft.failure().contains("line 1"));
        QCOMPARE(draft.tone(), "bad");
        QVERIFY(!draft.openFile(folder.filePath("nowhere.json")));
        QVERIFY(draft.failure().contains("nowhere.json"));
        QVERIFY(!draft.save());
    }

private:
    static QString roleOf(const IntakeDraft &draft, int row, int role)
    {
        return draft.data(draft.index(row), role).toString();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file of a test cannot be written");
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(IntakeDraftTest)
#include "tst_intakedraft.moc"
