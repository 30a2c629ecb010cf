// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/log/entrydraft.h"

#include "domain/log/grid.h"
#include "models/log/sessiontargetsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr double kSession = 400;
constexpr double kAda = 201;

/// Ada and Bo run 4 × 200 m at 400 m pace; nothing is logged.
Squad twoAthletes()
{
    Squad squad;
    Group group;
    group.id = { 100 };
    group.name = "1500 m group";
    squad.groups = { group };
    squad.athletes = { anAthlete(201, "Ada Okafor"), anAthlete(202, "Bo Lind") };
    squad.sessions = { aSession() };
    return squad;
}

} // namespace

/// One athlete's own way through a session: the form, and the targets that follow it.
class EntryDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(twoAthletes());
        m_targets = std::make_unique<SessionTargetsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_targets.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_targets->setWorkspace(m_workspace.get());
        m_targets->setSessionId(kSession);
        m_draft = std::make_unique<EntryDraft>();
        m_draft->setWorkspace(m_workspace.get());
        QVERIFY(m_draft->start(kSession, kAda));
    }

    void aFormFilledWithThePlanChangesNothing()
    {
        QCOMPARE(m_draft->athlete(), QStringLiteral("Ada Okafor"));
        QCOMPARE(m_draft->reps(), 4);
        QCOMPARE(m_draft->pacePercent(), 100);
        QCOMPARE(m_draft->recoveryPercent(), 100);
        QVERIFY(!m_draft->isChanged());
        QVERIFY(m_draft->save());
        QVERIFY(!m_workspace->canUndo());
    }

    void aSlowerPaceMovesTheTargetsAndUndoTakesItBack()
    {
        const auto before = of(kAda, SessionTargetsModel::TargetsRole).toStringList();
        QCOMPARE(before, QStringList({ "26.0", "3:00" }));
        m_draft->setPacePercent(96);
        m_draft->setRecoveryPercent(150);
        QVERIFY(m_draft->preview().contains(QStringLiteral("27.1")));
        QVERIFY(m_draft->preview().contains(QStringLiteral("4:30")));
        QVERIFY(m_draft->save());
        QCOMPARE(of(kAda, SessionTargetsModel::TargetsRole).toStringList(), QStringList({ "27.1", "4:30" }));
        QVERIFY(of(kAda, SessionTargetsModel::ChangeRole).toString().contains(QStringLiteral("96")));
        QVERIFY(of(202, SessionTargetsModel::ChangeRole).toString().isEmpty());
        QVERIFY(m_workspace->undo());
        QCOMPARE(of(kAda, SessionTargetsModel::TargetsRole).toStringList(), before);
        QVERIFY(!m_workspace->canUndo());
    }

    void moreSetsAreAnotherWorkoutAndFewerAreFewerReps()
    {
        QCOMPARE(m_draft->plannedSets(), 1);
        QCOMPARE(m_draft->sets(), 1);
        m_draft->setSets(2);
        QCOMPARE(m_draft->mostReps(), 8);
        QVERIFY(m_draft->ownWorkout().startsWith(QStringLiteral("runs 2")));
        m_draft->setReps(6);
        QVERIFY(m_draft->save());
        QVERIFY(of(kAda, SessionTargetsModel::ChangeRole).toString().contains(QStringLiteral("6 of 8 reps")));
        m_draft->setSets(1);
        QVERIFY(m_draft->ownWorkout().isEmpty()); // the session's own again
        QVERIFY(!m_draft->isChanged());
        QVERIFY(m_draft->save());
        QVERIFY(of(kAda, SessionTargetsModel::ChangeRole).toString().isEmpty());
    }

    void anotherWorkoutOfTheLibraryIsTakenAtOnce()
    {
        QVERIFY(!m_draft->takeWorkout(999'999));
        QVERIFY(m_draft->takeWorkout(3)); // built in: 3 x (100 m, 200 m)
        QVERIFY(of(kAda, SessionTargetsModel::ChangeRole)
                    .toString()
                    .startsWith(QStringLiteral("runs 3 × (100 m, 200 m)")));
        QVERIFY(of(202, SessionTargetsModel::ChangeRole).toString().isEmpty());
        QVERIFY(m_draft->start(kSession, kAda));
        QVERIFY(m_draft->backToPlan());
        QVERIFY(of(kAda, SessionTargetsModel::ChangeRole).toString().isEmpty());
    }

    void fewerRepsStandInTheGridOfTheSheetAndTheLog()
    {
        m_draft->setReps(3);
        QVERIFY(m_draft->save());
        const auto &squad = m_workspace->squad();
        const auto grid = gridOf(squad, *allSessions(squad)[0], m_workspace->today());
        const auto ada = std::ranges::find(grid.rows, AthleteId { 201 }, &GridRow::athlete);
        QVERIFY(ada != grid.rows.end());
        QVERIFY(ada->cells[2].planned);
        QVERIFY(!ada->cells[3].planned);
    }

    void allRepsAreNoChange()
    {
        m_draft->setReps(3);
        m_draft->setReps(9);
        QVERIFY(!m_draft->isChanged());
        QCOMPARE(m_draft->reps(), 4);
    }

    void whoIsOutComesLastAndSaysWhy()
    {
        m_draft->setOut(true);
        m_draft->setReason(QStringLiteral("exam"));
        QVERIFY(m_draft->save());
        QCOMPARE(m_targets->data(m_targets->index(1), SessionTargetsModel::AthleteIdRole).toDouble(), kAda);
        QVERIFY(of(kAda, SessionTargetsModel::ChangeRole).toString().contains(QStringLiteral("exam")));
        QVERIFY(of(kAda, SessionTargetsModel::IsOutRole).toBool());
    }

    void backToThePlanIsOneStep()
    {
        m_draft->setOut(true);
        m_draft->setReps(2);
        QVERIFY(m_draft->save());
        QVERIFY(m_draft->start(kSession, kAda));
        QVERIFY(m_draft->backToPlan());
        const auto *entry = m_workspace->squad().entryOf({ 400 }, { 201 });
        QVERIFY(entry && !entry->out && !entry->reps);
        QVERIFY(m_workspace->undo());
        entry = m_workspace->squad().entryOf({ 400 }, { 201 });
        QVERIFY(entry && entry->out && entry->reps == 2);
    }

    void nobodyAndNoSessionAreRefused()
    {
        QVERIFY(!m_draft->start(kSession, 999));
        QVERIFY(!m_draft->start(999, kAda));
    }

private:
    QVariant of(double athlete, SessionTargetsModel::Role role) const
    {
        for (int row = 0; row < m_targets->count(); ++row) {
            const auto index = m_targets->index(row);
            if (m_targets->data(index, SessionTargetsModel::AthleteIdRole).toDouble() == athlete)
                return m_targets->data(index, role);
        }
        return {};
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<SessionTargetsModel> m_targets;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<EntryDraft> m_draft;
};

QTEST_GUILESS_MAIN(EntryDraftTest)

#include "tst_entrydraft.moc"
