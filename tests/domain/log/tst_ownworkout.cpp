// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/subgroupedits.h"
#include "domain/log/groupverdict.h"
#include "domain/log/insights.h"
#include "domain/log/libraryruns.h"
#include "domain/log/logline.h"
#include "domain/log/pacebalance.h"
#include "domain/log/trends.h"

#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kDay = 2026y / 5 / 4;
constexpr SessionId kSession { 400 };
constexpr AthleteId kAda { 200 }, kMia { 201 }, kZoe { 202 };

Workout another(std::int64_t id, int times, std::int64_t metres, PaceRung rung)
{
    auto workout = aWorkout(id);
    workout.name = "Another";
    workout.rung = rung;
    workout.level = 2;
    workout.main = { reps(times, metres, 90s) };
    return workout;
}

/// The group runs 4 × 200 m at 400 m pace, Mia 6 × 300 m at 800 m pace.
Squad aMeeting()
{
    Squad squad;
    squad.groups = { { { 100 }, "Milers" } };
    squad.athletes = { anAthlete(200, "Ada"), anAthlete(201, "Mia"), anAthlete(202, "Zoe") };
    squad.sessions = { aSession(400, kDay) };
    Entry line;
    line.id = { 500 };
    line.session = kSession;
    line.athlete = kMia;
    line.own = another(7, 6, 300, PaceRung::M800);
    squad.entries = { line };
    return squad;
}

const GridRow &rowOf(const SessionGrid &grid, AthleteId athlete)
{
    return *std::ranges::find(grid.rows, athlete, &GridRow::athlete);
}

Squad withRun(Squad squad, AthleteId athlete, Duration time)
{
    const auto &session = squad.sessions.front();
    const auto grid = gridOf(squad, session, kDay);
    auto line = lineOf(squad, session.id, athlete, { 600 + athlete.value });
    for (std::size_t i = 0; i < rowOf(grid, athlete).repCount; ++i)
        line = logRep(line, grid, i, { hand(time), {}, Ending::Full });
    line.rpe = 8;
    std::erase_if(squad.entries, [&](const Entry &each) { return each.athlete == athlete; });
    squad.entries.push_back(line);
    std::ranges::sort(squad.entries, {}, &Entry::id);
    return squad;
}

} // namespace

/// Another workout than the session's, for one athlete of it.
class TestOwnWorkout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGridHasTheAthletesOwnReps()
    {
        const auto squad = aMeeting();
        const auto grid = gridOf(squad, squad.sessions[0], kDay);
        QCOMPARE(grid.columns.size(), std::size_t { 6 });
        QVERIFY(!grid.columns[3].isBeyond && grid.columns[4].isBeyond);
        const auto &mia = rowOf(grid, kMia);
        QCOMPARE(mia.repCount, std::size_t { 6 });
        QCOMPARE(grid.repOf(mia, 0).what.length, Length(Distance::metres(300)));
        QCOMPARE(mia.cells[5].explained.target.rung, std::optional(PaceRung::M800));
        QCOMPARE(mia.cells[0].explained.target.time, std::optional(Duration(43'125))); // 800 m in 115 s
        QCOMPARE(mia.pace.value().rung, PaceRung::M800);
        const auto &ada = rowOf(grid, kAda);
        QCOMPARE(ada.repCount, std::size_t { 4 });
        QVERIFY(ada.cells[3].planned && !ada.cells[4].planned);
        QVERIFY(!ada.cells[4].explained.target.time);
        QCOMPARE(grid.repOf(ada, 0).what.length, Length(Distance::metres(200)));
    }

    void whoRunsSomethingElseComesLastInAHeatOfItsOwn()
    {
        auto squad = aMeeting();
        squad.entries[0].own = another(7, 2, 50, PaceRung::M400); // the shortest first target of all
        const auto grid = gridOf(squad, squad.sessions[0], kDay);
        QCOMPARE(grid.rows.back().athlete, kMia);
        QCOMPARE(grid.rows.back().heat, 2);
        QCOMPARE(grid.columns.size(), std::size_t { 4 });
    }

    void changesOfRepsAndPaceAreOfIt()
    {
        auto squad = aMeeting();
        squad.entries[0].reps = 5;
        squad.entries[0].recoveryPercent = 200;
        const auto grid = gridOf(squad, squad.sessions[0], kDay);
        const auto &mia = rowOf(grid, kMia);
        QVERIFY(mia.cells[4].planned && !mia.cells[5].planned);
        QCOMPARE(mia.cells[0].explained.target.recovery.duration, std::optional(Duration(180'000)));
    }

    void targetsAreFrozenForItsRepsAlone()
    {
        auto squad = aMeeting();
        const auto logged = withRun(squad, kMia, 43s);
        QCOMPARE(logged.entryOf(kSession, kMia)->frozen.size(), std::size_t { 6 });
        const auto ofAda = withRun(squad, kAda, 26s);
        QCOMPARE(ofAda.entryOf(kSession, kAda)->frozen.size(), std::size_t { 4 });
    }

    void theGridFollowsWhoTakesALongerOne()
    {
        auto squad = aMeeting();
        auto grid = gridOf(squad, squad.sessions[0], kDay);
        squad.entries[0].own.reset();
        followEntries(grid, squad, squad.sessions[0], kDay, { kMia });
        QVERIFY(grid == gridOf(squad, squad.sessions[0], kDay));
        QCOMPARE(grid.columns.size(), std::size_t { 4 });
    }

    void itIsReadByItsOwnTargetsAndHasNoVoteInTheGroup()
    {
        auto squad = withRun(withRun(withRun(aMeeting(), kAda, 26s), kZoe, 26s), kMia, 60s);
        const auto readings = readSession(squad.sessions[0], entriesOf(squad, kSession), kDay);
        const auto mia = std::ranges::find(readings, kMia, &EntryReading::athlete);
        QCOMPARE(mia->planned, 6);
        QCOMPARE(mia->timed, 6);
        QVERIFY(mia->isOwnWorkout && mia->rung == PaceRung::M800);
        QCOMPARE(mia->harder, 0); // nobody said how hard it would be
        QCOMPARE(mia->step, std::optional(NextStep::StepBack));
        const auto vote = groupVerdict(readings);
        QCOMPARE(vote.ran, 2);
        QCOMPARE(vote.back, 0);
    }

    void othersDoNotSayWhereItStopped()
    {
        auto squad = withRun(withRun(aMeeting(), kAda, 26s), kMia, 43s);
        auto &line = *std::ranges::find(squad.entries, kAda, &Entry::athlete);
        line.results.resize(4);
        const auto readings = readSession(squad.sessions[0], entriesOf(squad, kSession), kDay);
        QVERIFY(!std::ranges::find(readings, kAda, &EntryReading::athlete)->stop); // Mia ran six of her own
    }

    void itsMetresAreOfItsPace()
    {
        auto squad = withRun(withRun(aMeeting(), kAda, 26s), kMia, 43s);
        Cycle cycle;
        cycle.id = { 300 };
        cycle.group = { 100 };
        cycle.firstDay = kDay;
        squad.cycles = { cycle };
        squad.sessions[0].cycle = cycle.id;
        const auto balances = balancesOfAthletes(squad, cycle);
        const auto partOf = [&](AthleteId athlete, PaceRole role) {
            return std::ranges::find(balances, athlete, &AthleteBalance::athlete)
                ->parts[static_cast<std::size_t>(role)];
        };
        QCOMPARE(partOf(kAda, PaceRole::SS2).planned, Distance::metres(800));
        QCOMPARE(partOf(kAda, PaceRole::SS2).done, Distance::metres(800));
        QCOMPARE(partOf(kMia, PaceRole::SS2).planned, Distance());
        QCOMPARE(partOf(kMia, PaceRole::SS1).planned, Distance::metres(1800));
        QCOMPARE(partOf(kMia, PaceRole::SS1).done, Distance::metres(1800));
        QCOMPARE(partOf(kMia, PaceRole::SS1).doneTime, Duration(6 * 43s));
    }

    void itStandsInTheHistoryOfItsWorkout()
    {
        const WorkoutId own { 7 };
        QVERIFY(runsOf(aMeeting(), own, kDay).empty()); // it is planned
        auto squad = withRun(withRun(aMeeting(), kAda, 26s), kMia, 43s);
        auto runs = runsOf(squad, own, kDay);
        QCOMPARE(runs.size(), std::size_t { 1 });
        QCOMPARE(runs[0].session, kSession);
        QVERIFY(runs[0].isOfAnother && runs[0].own == std::vector { kMia });
        QCOMPARE(runs[0].athletes, 1);
        QCOMPARE(runs[0].mean, std::optional<Duration>(43s));
        QVERIFY(!runs[0].plannedRpe); // that is of the session's
        QVERIFY(runsOf(squad, { 1 }, kDay).front().own.empty());
        QVERIFY(runsOf(squad, own, kDay - std::chrono::days(1)).empty());
        QVERIFY(runsOf(squad, own, kDay + std::chrono::days(9), { kDay + std::chrono::days(1), {} }).empty());
        QCOMPARE(runsOf(squad, own, kDay + kOwnRunsReach).size(), std::size_t { 1 });
        QVERIFY(runsOf(squad, own, kDay + kOwnRunsReach + std::chrono::days(1)).empty());
        squad.sessions[0].workout.id = own; // the same of the library, in other sets
        runs = runsOf(squad, own, kDay);
        QCOMPARE(runs.size(), std::size_t { 1 });
        QVERIFY(!runs[0].isOfAnother && runs[0].own == std::vector { kMia });
        QCOMPARE(runs[0].athletes, 1); // Ada
        QCOMPARE(runs[0].mean, std::optional<Duration>(26s));
    }

    void itsChartIsOfItsPaceAndTheLibrarysRunsAreNot()
    {
        const auto squad = withRun(withRun(aMeeting(), kAda, 26s), kMia, 43s);
        RepFilter of800;
        of800.rung = PaceRung::M800;
        const auto trends = repTimes(squad, kMia, of800);
        QCOMPARE(trends.size(), std::size_t { 1 });
        QCOMPARE(trends[0].reps.size(), std::size_t { 6 });
        QCOMPARE(trends[0].workout, std::string("Another"));
        QCOMPARE(runsOf(squad, { 1 }, kDay, {}).front().athletes, 1);
    }

    void aCopyHasItWhereItIsToBeKept()
    {
        const auto squad = withRun(aMeeting(), kMia, 43s);
        IdSource ids(0, 1);
        const auto lines = edits::linesOfCopy(squad, squad.sessions[0], aSession(401, kDay), ids);
        QCOMPARE(lines.size(), std::size_t { 1 });
        QVERIFY(lines[0].own == squad.entryOf(kSession, kMia)->own);
        QVERIFY(!lines[0].isLogged() && lines[0].frozen.empty());
        const auto several
            = edits::linesOfCopies(squad, { aSession(401), aSession(402) }, { { { 401 }, kSession } }, ids);
        QCOMPARE(several.size(), std::size_t { 1 });
        QCOMPARE(several[0].session, SessionId { 401 });
    }

    void aGroupWithinTheSessionRunsItTogether()
    {
        auto squad = aMeeting();
        squad.entries[0].subgroup = 2;
        QVERIFY(apply(squad, edits::joinSubgroup(squad, squad.sessions[0], kZoe, 2, { 501 })));
        QVERIFY(squad.entryOf(kSession, kZoe)->own == squad.entries[0].own);
        const auto grid = gridOf(squad, squad.sessions[0], kDay);
        QCOMPARE(rowOf(grid, kZoe).heat, rowOf(grid, kMia).heat);
    }
};

QTEST_GUILESS_MAIN(TestOwnWorkout)
#include "tst_ownworkout.moc"
