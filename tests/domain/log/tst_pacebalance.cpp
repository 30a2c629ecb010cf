// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/pacebalance.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class TestPaceBalance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachAthleteHasABalanceOfTheirOwn()
    {
        auto squad = aSquad(); // Mia is away from 1 May on
        auto &session = squad.sessions[0];
        session.role = PaceRole::SS2;
        session.workout.main = { reps(4, 200, std::chrono::minutes(3)) };
        session.workout.rung = PaceRung::M400;
        squad.cycles[0].fivePaces = fivePacesFor(PaceRung::M1500);
        squad.entries.clear();
        const auto of = [&](std::size_t athlete) {
            const auto all = balancesOfAthletes(squad, squad.cycles[0]);
            return std::pair(all[athlete].parts[0].planned.inMillimetres() / 1000,
                all[athlete].parts[0].done.inMillimetres() / 1000);
        };
        QCOMPARE(balancesOfAthletes(squad, squad.cycles[0]).size(), std::size_t { 2 });
        QVERIFY(of(0) == (std::pair<std::int64_t, std::int64_t>(800, 0)));
        QVERIFY(of(1) == (std::pair<std::int64_t, std::int64_t>(0, 0)));
        auto line = anEntry(500, session.id, squad.athletes[0].id);
        line.results.resize(1);
        line.reps = 3;
        squad.entries = { line };
        QVERIFY(of(0) == (std::pair<std::int64_t, std::int64_t>(600, 200)));
        squad.entries[0].results.clear();
        squad.entries[0].out = true;
        QVERIFY(of(0) == (std::pair<std::int64_t, std::int64_t>(0, 0)));
    }

    void whatAGuestRunsCountsInTheOwnGroup()
    {
        auto squad = aSquad();
        squad.cycles[0].fivePaces = fivePacesFor(PaceRung::M1500);
        squad.sessions[0].role = PaceRole::SS1; // of the others, at 400 m pace
        squad.sessions[0].cycle.reset();
        squad.sessions[0].group = { 101 };
        squad.sessions[0].workout.main = { reps(4, 200, std::chrono::minutes(3)) };
        squad.sessions[0].workout.rung = PaceRung::M400;
        squad.groups.push_back({ { 101 }, "Others" });
        auto line = anEntry(500, squad.sessions[0].id, squad.athletes[0].id);
        line.results.resize(1);
        line.reps = 3;
        squad.entries = { line };
        const auto part = [&] { return balancesOfAthletes(squad, squad.cycles[0])[0].parts[0]; };
        QCOMPARE(part().role, PaceRole::SS2); // as the own cycle has it
        QCOMPARE(part().planned, Distance::metres(600));
        QCOMPARE(part().done, Distance::metres(200));
        QVERIFY(part().plannedTime > Duration(0) && part().doneTime > Duration(0));
        squad.sessions[0].date = squad.cycles[0].lastDay() + std::chrono::days(1);
        QCOMPARE(part().planned, Distance());
        squad.sessions[0].date = squad.cycles[0].lastDay();
        squad.athletes[0].groups.push_back({ 101 }); // of that group too: no guest
        QCOMPARE(part().planned, Distance());
    }

    void aRepOfPartsIsBookedByItsParts()
    {
        auto squad = aSquad();
        auto &session = squad.sessions[0];
        squad.cycles[0].fivePaces = fivePacesFor(PaceRung::M5000); // 1500, 3000, 5000, 10 000, 60 min
        session.role = PaceRole::RP;
        session.workout.rung = PaceRung::M5000;
        Rep over;
        over.length = Distance::metres(1200);
        over.parts = { { Distance::metres(400), {} }, { Distance::metres(800), {} } };
        over.parts[0].target.pace = PaceRung::M3000;
        over.parts[1].target.pace = PaceRung::M10000;
        Block block;
        block.times = { 4, {} };
        block.body = over;
        session.workout.main = { block };
        const auto parts = balanceOf(squad, squad.cycles[0]);
        QCOMPARE(parts[1].planned, Distance::metres(1600)); // SS1: 4 x 400 at 3000 pace
        QCOMPARE(parts[2].planned, Distance()); // nobody runs 5000 pace
        QCOMPARE(parts[3].planned, Distance::metres(3200)); // ES1: 4 x 800 at 10 000 pace
        QCOMPARE(parts[1].done, Distance::metres(1600));
        QCOMPARE(parts[3].done, Distance::metres(3200));
    }

    /// 60 min pace is none of the five of 3000 m, and "flat out" is at no pace.
    void whatIsAtNoneOfTheFivePacesIsBookedNowhere()
    {
        auto squad = aSquad();
        auto &session = squad.sessions[0];
        squad.cycles[0].fivePaces = fivePacesFor(PaceRung::M3000); // 800, 1500, 3000, 5000, 10 000
        session.role = PaceRole::ES1;
        session.workout.rung = PaceRung::M5000;
        Rep run;
        run.length = Distance::metres(2200);
        run.parts = { { Distance::metres(1200), {} }, { Distance::metres(800), {} },
            { Distance::metres(200), {} } };
        run.parts[0].target.pace = PaceRung::Min60;
        run.parts[2].target.effort = Effort::Max;
        session.workout.main = { reps(1, 2200, {}) };
        session.workout.main[0].body = run;
        auto planned = Distance();
        for (const auto &part : balanceOf(squad, squad.cycles[0]))
            planned += part.planned;
        QCOMPARE(planned, Distance::metres(800));
        QCOMPARE(balanceOf(squad, squad.cycles[0])[3].planned, Distance::metres(800));
    }

    void theBalanceComparesPlannedAndDone()
    {
        auto squad = aSquad(); // 4 x 200 at SS2, logged by one of two
        auto second = anEntry(501, { 400 }, { 201 });
        second.results[1] = { {}, {}, Ending::Skipped };
        second.results[3].ending = Ending::CutShort;
        squad.entries.push_back(second);
        squad.entries.push_back(anEntry(502, { 400 }, { 202 }));
        squad.entries.back().results.clear(); // changed, not logged: counts for nobody
        const auto parts = balanceOf(squad, squad.cycles[0]);
        QCOMPARE(parts.size(), std::size_t { 5 });
        QCOMPARE(parts[0].role, PaceRole::SS2);
        QCOMPARE(parts[0].rung, PaceRung::M400);
        QCOMPARE(parts[0].planned, Distance::metres(800));
        QCOMPARE(parts[0].done, Distance::metres(600));
        QVERIFY(parts[4].planned.isZero() && parts[4].done.isZero());
    }

    void theMinutesAreThoseOfTheTargetsAndOfWhatWasRun()
    {
        auto squad = aSquad(); // Ada ran 400 m in 52.0
        squad.athletes.pop_back();
        auto part = balanceOf(squad, squad.cycles[0])[0];
        QCOMPARE(part.plannedTime, Duration(4 * 26s));
        Duration run {};
        for (const auto &rep : squad.entries[0].results)
            run += rep.time->time;
        QVERIFY(run > 100s);
        QCOMPARE(part.doneTime, run);
        squad.entries[0].results[1].ending = Ending::CutShort;
        run -= squad.entries[0].results[1].time->time;
        QCOMPARE(balanceOf(squad, squad.cycles[0])[0].doneTime, run);
        squad.entries[0].reps = 3;
        const auto own = balancesOfAthletes(squad, squad.cycles[0])[0].parts[0];
        QCOMPARE(own.plannedTime, Duration(3 * 26s));
        QCOMPARE(own.doneTime, run);
        squad.athletes[0].results.clear(); // without a pace nothing can be said of the plan
        QCOMPARE(balanceOf(squad, squad.cycles[0])[0].plannedTime, Duration(0));
    }

    void thePlannedMinutesAreOfTheWholeGroup()
    {
        auto squad = aSquad();
        squad.entries.clear();
        squad.athletes.clear();
        Duration sum {};
        constexpr int kMany = 60;
        for (int i = 0; i < kMany; ++i) { // each runs 400 m a second slower than the one before
            auto athlete = anAthlete(200 + i, "Athlete " + std::to_string(100 + i));
            athlete.results = { ran(400, 52s + i * 1s, 2026y / 4 / 1) };
            squad.athletes.push_back(athlete);
            sum += 2 * (52s + i * 1s); // 4 x 200
        }
        squad.athletes[7].results.clear(); // of whom nothing can be said
        sum -= 2 * (52s + 7s);
        QCOMPARE(balanceOf(squad, squad.cycles[0])[0].plannedTime, sum / (kMany - 1));
    }

    void theTimeOfARepOfPartsIsSharedOut()
    {
        auto squad = aSquad();
        squad.athletes.pop_back();
        auto &session = squad.sessions[0];
        squad.cycles[0].fivePaces = fivePacesFor(PaceRung::M1500); // 400, 800, 1500, 3000, 5000
        session.role = PaceRole::SS2;
        Rep over;
        over.length = Distance::metres(400);
        over.parts = { { Distance::metres(200), {} }, { Distance::metres(200), {} } };
        over.parts[1].target.pace = PaceRung::M800;
        session.workout.main = { reps(4, 400, std::chrono::minutes(3)) };
        session.workout.main[0].body = over;
        const auto parts = balanceOf(squad, squad.cycles[0]);
        QCOMPARE(parts[0].plannedTime, Duration(4 * 26s));
        QVERIFY(parts[1].plannedTime > parts[0].plannedTime);
        QVERIFY(parts[1].doneTime > parts[0].doneTime && parts[0].doneTime > 0s);
        Duration run {};
        for (const auto &rep : squad.entries[0].results)
            run += rep.time->time;
        QVERIFY(std::chrono::abs(run - parts[0].doneTime - parts[1].doneTime) < 10ms);
    }

    void theSeasonAddsItsCyclesUpByPace()
    {
        auto squad = aSquad();
        auto second = squad.cycles[0];
        second.id = { 301 };
        second.firstDay += std::chrono::days(14);
        second.fivePaces = fivePacesFor(PaceRung::M800); // MV, 400, 800, 1500, 3000
        auto session = squad.sessions[0];
        session.id = { 401 };
        session.cycle = second.id;
        session.date += std::chrono::days(14);
        session.role = PaceRole::SS1;
        squad.cycles.push_back(second);
        squad.sessions.push_back(session);
        const auto whole = balanceOver(squad, { &squad.cycles[0], &squad.cycles[1] });
        QCOMPARE(whole.size(), std::size_t { 6 }); // max velocity to 5000
        QCOMPARE(whole[1].rung, PaceRung::M400);
        QCOMPARE(whole[1].role, PaceRole::SS1);
        QCOMPARE(whole[1].planned, Distance::metres(1600));
        QCOMPARE(whole[1].done, Distance::metres(800));
        QVERIFY(whole[1].plannedTime > whole[1].doneTime && whole[1].doneTime > 0s);
        const auto each = balancesOver(squad, { &squad.cycles[0], &squad.cycles[1] });
        QCOMPARE(each.size(), std::size_t { 2 });
        QCOMPARE(each[0].parts[1].planned, Distance::metres(1600));
        QCOMPARE(each[0].parts[1].done, Distance::metres(800));
        QVERIFY(each[1].parts[1].planned.isZero()); // Mia is away
    }

    void flyingSprintsCountTheirFlyZone()
    {
        auto squad = aSquad();
        Rep rep;
        rep.length = Distance::metres(60);
        rep.flying = FlyingStart { Distance::metres(30), Distance::metres(30) };
        squad.sessions[0].workout.rung = PaceRung::MaxVelocity;
        squad.sessions[0].workout.main = { reps(4, 60, 3min) };
        squad.sessions[0].workout.main[0].body = rep;
        const auto part = balanceOf(squad, squad.cycles[0])[0];
        QCOMPARE(part.planned, Distance::metres(120));
        QCOMPARE(part.done, Distance::metres(120));
        // Nobody timed a sprint of hers: planned is 400 m pace, which each has to beat.
        squad.athletes.resize(1);
        QCOMPARE(balanceOf(squad, squad.cycles[0])[0].plannedTime, Duration(4 * 3'900ms));
    }

    void repsByDurationCountAtTheAthletesPace()
    {
        auto squad = aSquad();
        Rep rep;
        rep.length = Duration(52s); // 400 m at the best of 52 s
        squad.sessions[0].workout.main = { reps(4, 60, 3min) };
        squad.sessions[0].workout.main[0].body = rep;
        const auto part = balanceOf(squad, squad.cycles[0])[0];
        QVERIFY(std::abs(part.planned.inMetres() - 1600) < 0.1);
        QVERIFY(std::abs(part.done.inMetres() - 1600) < 0.1);
        squad.athletes[0].results.clear(); // the plan goes by the first who has the pace
        QVERIFY(!balanceOf(squad, squad.cycles[0])[0].planned.isZero());
        QVERIFY(metresDone(squad, squad.sessions[0], squad.entries[0]).empty());
    }
};

QTEST_APPLESS_MAIN(TestPaceBalance)
#include "tst_pacebalance.moc"
