// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/seasonlanes.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

const auto kPhase = QStringLiteral("phase"), kCycle = QStringLiteral("cycle"), kRace = QStringLiteral("race");

} // namespace

/// One group with a base phase from 1 to 20 January, a cycle of 14 days from 3 May and a race on 16 May 2026.
class SeasonLanesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<SeasonLanes> m_lanes;

    QList<SeasonThing> all(int role) const
    {
        return m_lanes->data(m_lanes->index(0), role).value<QList<SeasonThing>>();
    }
    SeasonThing first(int role) const { return all(role).value(0); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(aSquad());
        m_workspace->setToday(2026y / 5 / 4);
        m_lanes = std::make_unique<SeasonLanes>();
        m_lanes->setWorkspace(m_workspace.get());
    }

    void theLaneIsToScale()
    {
        QAbstractItemModelTester tester(m_lanes.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(m_lanes->rowCount(), 1);
        // From 29 December to 19 May: three days around what there is.
        QCOMPARE(m_lanes->days(), 142);
        QCOMPARE(m_lanes->today(), 126);
        QCOMPARE(m_lanes->months().size(), 6);
        QCOMPARE(m_lanes->months()[0].days, 3);
        QCOMPARE(m_lanes->months()[1].name, QString("Jan"));
        QCOMPARE(m_lanes->months()[5].days, 19);
        const auto phase = first(SeasonLanes::PhasesRole);
        QCOMPARE(phase.lead, 3);
        QCOMPARE(phase.days, 20);
        QCOMPARE(phase.length, QString("2 week(s) and 6 day(s)"));
        QVERIFY(phase.isPast);
        const auto cycle = first(SeasonLanes::CyclesRole);
        QCOMPARE(cycle.lead, 125);
        QCOMPARE(cycle.days, 14);
        QCOMPARE(cycle.rungs.size(), 5);
        QVERIFY(!cycle.isPast);
        QCOMPARE(cycle.begins, QString("Sun 3 May"));
        QCOMPARE(m_lanes->dayAt(cycle.first), QString("2026-05-03"));
        QCOMPARE(m_lanes->dayAt(-5), QString("2025-12-29"));
        QCOMPARE(m_lanes->dayAt(1000), QString("2026-05-19"));
        QCOMPARE(first(SeasonLanes::RacesRole).lead, 138);
    }

    void anotherYearShowsWhatIsInIt()
    {
        m_lanes->setYear(2025);
        QVERIFY(all(SeasonLanes::PhasesRole).isEmpty());
        QCOMPARE(m_lanes->days(), 113);
        QCOMPARE(m_lanes->today(), -1);
        QCOMPARE(m_lanes->years(), QList<int>({ 2025, 2026 }));
    }

    void arrowsWalkTheLaneInOrderOfTime()
    {
        const auto opening = m_lanes->opening(100);
        QCOMPARE(opening.kind, kCycle);
        QCOMPARE(opening.groupName, QString("1500 m group"));
        QCOMPARE(m_lanes->beside(kCycle, 300, -1, 0).kind, kPhase);
        QCOMPARE(m_lanes->beside(kCycle, 300, 1, 0).kind, kRace);
        QCOMPARE(m_lanes->beside(kRace, 360, 1, 0).kind, kRace); // the last
        QCOMPARE(m_lanes->beside(kCycle, 300, 0, 1).kind, kCycle); // no other lane
        QVERIFY(m_lanes->thing(kCycle, 7).kind.isEmpty());
    }

    void endsMoveAndComeBack()
    {
        QVERIFY(m_lanes->moveEnd(kCycle, 300, 2, false));
        QCOMPARE(first(SeasonLanes::CyclesRole).days, 16);
        QVERIFY(m_lanes->moveEnd(kPhase, 350, -5, false));
        QCOMPARE(first(SeasonLanes::PhasesRole).days, 15);
        QVERIFY(m_lanes->moveStart(350, -2));
        QCOMPARE(m_workspace->squad().phases[0].firstDay, Date(2025y / 12 / 30));
        QVERIFY(m_workspace->undo() && m_workspace->undo() && m_workspace->undo());
        QCOMPARE(m_workspace->squad(), aSquad());
    }

    void whatIsLaterMovesAlong()
    {
        QVERIFY(m_lanes->moveEnd(kPhase, 350, 7, true));
        QCOMPARE(m_workspace->squad().cycles[0].firstDay, Date(2026y / 5 / 10));
        QCOMPARE(m_workspace->squad().races[0].date, Date(2026y / 5 / 16));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_lanes->moveAll(kRace, 360, 3));
        QCOMPARE(m_workspace->squad().races[0].date, Date(2026y / 5 / 19));
    }

    void whereThereIsNoRoomItIsSaid()
    {
        QString said;
        connect(m_workspace.get(), &Workspace::said, this, [&](const QString &sentence) { said = sentence; });
        QVERIFY(m_lanes->moveEnd(kCycle, 300, -13, false)); // to its last session, but no shorter than a week
        QCOMPARE(m_workspace->squad().cycles[0].days, 7);
        QVERIFY(!m_lanes->moveEnd(kCycle, 300, -1, false));
        QVERIFY(!said.isEmpty());
    }

    void aPhaseIsSplitAtAWholeWeekAndRemoved()
    {
        QVERIFY(m_lanes->split(QStringLiteral("phase"), 350));
        QCOMPARE(m_workspace->squad().phases.size(), std::size_t(2));
        QCOMPARE(m_workspace->squad().phases[0].lastDay, Date(2026y / 1 / 7)); // half of 20 days, in weeks
        QVERIFY(m_lanes->remove(kPhase, 350));
        QVERIFY(m_lanes->remove(kRace, 360));
        QVERIFY(m_lanes->remove(kCycle, 300));
        QVERIFY(m_workspace->squad().cycles.empty() && m_workspace->squad().races.empty());
    }
};

QTEST_GUILESS_MAIN(SeasonLanesTest)
#include "tst_seasonlanes.moc"
