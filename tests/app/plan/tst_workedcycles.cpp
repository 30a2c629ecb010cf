// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/workedcycles.h"

#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "models/plan/athletebalances.h"
#include "models/plan/cyclechecksmodel.h"
#include "models/plan/seasonbalance.h"
#include "models/qmlid.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using std::chrono::days;

namespace {

constexpr Date kToday { 2026y / 5 / 4 };

} // namespace

/// What stands beside the season and beneath the board is worked out again only of the cycles that an edit
/// touches.
class WorkedCyclesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(exampleSquad(kToday));
        m_workspace->setToday(kToday);
        m_season = std::make_unique<SeasonBalance>();
        m_athletes = std::make_unique<AthleteBalances>();
        m_checks = std::make_unique<CycleChecksModel>();
        m_season->setWorkspace(m_workspace.get());
        m_season->setGroupId(numberOf(group()));
        m_season->setYear(2026);
        m_athletes->setWorkspace(m_workspace.get());
        m_athletes->setYear(2026);
        m_athletes->setCycleId(numberOf(openCycle().id));
        m_checks->setWorkspace(m_workspace.get());
        m_checks->setCycleId(numberOf(openCycle().id));
        QCOMPARE(m_season->columns().size(), 5);
        QCOMPARE(m_athletes->count(), 9);
        m_before = WorkedCycles::worked();
    }
    void cleanup()
    {
        // Whatever happened, all say what they would say anew.
        SeasonBalance season;
        OpenWorkspace copy(m_workspace->squad());
        copy.setToday(kToday);
        season.setWorkspace(&copy);
        season.setGroupId(numberOf(group()));
        season.setYear(2026);
        QVERIFY(season.columns() == m_season->columns() && season.remarks() == m_season->remarks());
        AthleteBalances athletes;
        athletes.setWorkspace(&copy);
        athletes.setYear(2026);
        athletes.setCycleId(m_athletes->cycleId());
        QCOMPARE(athletes.count(), m_athletes->count());
        for (int row = 0; row < athletes.count(); ++row)
            QCOMPARE(athletes.data(athletes.index(row), AthleteBalances::AmountsRole),
                m_athletes->data(m_athletes->index(row), AthleteBalances::AmountsRole));
        m_checks.reset();
        m_athletes.reset();
        m_season.reset();
    }

    void nothingOfAPhase()
    {
        const auto phase = m_workspace->squad().phases.back();
        auto longer = phase;
        longer.lastDay += days(3);
        QVERIFY(m_workspace->perform(edits::changePhase(phase, longer)));
        QCOMPARE(worked(), 0);
    }

    void nothingWhereTheUnitOrTheAthleteIsAnother()
    {
        m_season->setInMinutes(true);
        m_season->setPlace(1);
        m_season->setPlace(0);
        m_season->setInMinutes(false);
        QCOMPARE(worked(), 0);
    }

    void theChecksOfACycleThatIsRenamed()
    {
        auto renamed = openCycle();
        renamed.name = "Spring";
        QVERIFY(m_workspace->perform(edits::changeCycle(openCycle(), renamed)));
        QCOMPARE(worked(), 1); // once for the season and the board
        QCOMPARE(m_season->columns().last().name, QString("Spring"));
    }

    void theCycleOfASessionThatMoves()
    {
        const auto session = *sessionsOf(m_workspace->squad(), group(), { kToday, {} }).front();
        const auto remarks = m_season->remarks();
        QVERIFY(m_workspace->perform(edits::moveSession(session, session.date + days(1))));
        QCOMPARE(worked(), 3); // its balance, that of its athletes, its checks
        QVERIFY(m_season->remarks() != remarks);
        QVERIFY(m_workspace->undo());
        QCOMPARE(worked(), 6);
        QVERIFY(m_season->remarks() == remarks);
    }

    void aRepOfLastMonthIsNoReasonForAnyCheck()
    {
        const auto past = *sessionsOf(m_workspace->squad(), group(), { {}, kToday - days(30) }).back();
        const auto entry = *entriesOf(m_workspace->squad(), past.id).front();
        auto without = entry;
        without.results.clear();
        m_season->setInMinutes(true);
        const auto columns = m_season->columns();
        QVERIFY(m_workspace->perform(edits::logEntry(entry, without, "somebody")));
        QCOMPARE(worked(), 2); // of that cycle
        QVERIFY(m_season->columns() != columns);
        m_season->setInMinutes(false);
    }

    void allWhereAnAthleteIsAnother()
    {
        const auto athlete = *membersOf(m_workspace->squad(), group()).front();
        auto faster = athlete;
        faster.results.clear();
        QVERIFY(m_workspace->perform(edits::changeAthlete(athlete, faster)));
        QCOMPARE(worked(), 5 + 5 + 1);
    }

    void anotherFileIsWorkedOutAnew()
    {
        QVERIFY(m_workspace->adopt(*Store::inMemory(m_workspace->squad())));
        QCOMPARE(worked(), 5 + 5 + 1);
    }

private:
    GroupId group() const { return m_workspace->squad().groups.front().id; }
    const Cycle &openCycle() const { return *cycleOn(m_workspace->squad(), group(), kToday); }
    int worked() const { return WorkedCycles::worked() - m_before; }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<SeasonBalance> m_season;
    std::unique_ptr<AthleteBalances> m_athletes;
    std::unique_ptr<CycleChecksModel> m_checks;
    int m_before = 0;
};

QTEST_GUILESS_MAIN(WorkedCyclesTest)
#include "tst_workedcycles.moc"
