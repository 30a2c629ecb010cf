// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planner.h"

#include "domain/library/builtin.h"
#include "domain/library/library.h"
#include "domain/log/grid.h"

#include "support/plannedcycle.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fivepace;
using namespace fivepace::test;

class PlannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstCycleStartsEveryPaceAtItsFirstLevel()
    {
        const auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, ids);
        QVERIFY(proposal.cycle.name.empty()); // who plans it names it
        QCOMPARE(proposal.cycle.items, defaultLayout(14));
        QCOMPARE(proposal.sessions.size(), std::size_t { 5 });
        QCOMPARE(proposal.choices.size(), std::size_t { 5 });
        for (std::size_t i = 0; i < proposal.sessions.size(); ++i) {
            const auto &session = proposal.sessions[i];
            QCOMPARE(proposal.choices[i].reason, ChoiceReason::FirstLevel);
            QVERIFY(!proposal.choices[i].after);
            QCOMPARE(session.workout.level, 1);
            QCOMPARE(session.workout.id, proposal.choices[i].workout.value());
            QCOMPARE(session.workout.rung, proposal.cycle.fivePaces.at(session.role.value()));
        }
    }

    void sessionsTakeDayCycleAndTheSquadsHabits()
    {
        const auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, kGroup, kFirst, 21, PaceRung::M1500, ids);
        const auto &session = proposal.sessions.at(1);
        QCOMPARE(session.date, kFirst + std::chrono::days(5));
        QCOMPARE(session.role.value(), PaceRole::ES2);
        QCOMPARE(session.cycle.value(), proposal.cycle.id);
        QCOMPARE(session.venue, std::string("Track"));
        QCOMPARE(session.startMinute.value(), 19 * 60);
        QVERIFY(session.plannedRpe.value() >= 7 && *session.plannedRpe <= 8);
        QVERIFY(!session.finished);
    }

    void idsRiseSoThatTheSquadStaysInOrder()
    {
        const auto squad = aNewSquad();
        IdSource ids(1'700'000'000'000, 7);
        const auto proposal = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, ids);
        QVERIFY(std::ranges::is_sorted(proposal.sessions, {}, &Session::id));
        IdSource again(1'700'000'000'000, 7);
        QCOMPARE(proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, again).sessions, proposal.sessions);
    }

    void theFivePacesFollowTheTargetRace()
    {
        auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto of = [&](PaceRung target) {
            return proposeCycle(squad, kGroup, kFirst, 14, target, ids).cycle.fivePaces;
        };
        QCOMPARE(of(PaceRung::M800), fivePacesFor(PaceRung::M800));
        QCOMPARE(of(PaceRung::M800).at(PaceRole::SS2), PaceRung::MaxVelocity);
        FivePaces own;
        own.rungs[4] = PaceRung::M10000;
        squad.groups[0].fivePaces = own;
        QCOMPARE(of(PaceRung::M1500), own);
        QCOMPARE(of(PaceRung::M800), fivePacesFor(PaceRung::M800)); // the group's own are for its own target
    }

    void fillingLeavesDaysThatHaveASession()
    {
        auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto first = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, ids);
        squad.cycles = { first.cycle };
        squad.sessions = { first.sessions[0], first.sessions[3] };
        const auto rest = proposeFilling(squad, first.cycle, ids);
        QCOMPARE(rest.sessions.size(), std::size_t { 3 });
        for (const auto &session : rest.sessions)
            QVERIFY(session.role != PaceRole::SS2 && session.role != PaceRole::ES1);
    }

    void aShortCycleKeepsRacePaceAndWhatWasRunLongestAgo()
    {
        auto squad = aNewSquad();
        const CycleWish wish { .group = kGroup, .firstDay = kFirst, .days = 8 }; // room for three
        QCOMPARE(leftOut(squad, wish), (std::vector { PaceRole::ES1, PaceRole::ES2 })); // none was run
        const auto run = [&](PaceRole role, Date date) {
            auto session = aSession(400 + static_cast<std::int64_t>(squad.sessions.size()), date);
            session.role = role;
            squad.sessions.push_back(session);
        };
        run(PaceRole::SS2, 2026y / 5 / 28);
        run(PaceRole::SS1, 2026y / 5 / 25);
        run(PaceRole::ES2, 2026y / 5 / 20);
        run(PaceRole::ES1, 2026y / 5 / 22);
        QCOMPARE(leftOut(squad, wish), (std::vector { PaceRole::SS2, PaceRole::SS1 }));
        IdSource ids(0, 1);
        std::vector<PaceRole> roles;
        for (const auto &session : proposeCycle(squad, wish, ids).sessions)
            roles.push_back(*session.role);
        QCOMPARE(roles, (std::vector { PaceRole::ES2, PaceRole::ES1, PaceRole::RP }));
    }

    void aCycleAsBeforeTakesTheCoachsOwnDays()
    {
        auto squad = aNewSquad();
        auto own = aCycleFor(PaceRole::ES1, 2026y / 5 / 18);
        own.items.push_back({ .day = 3, .kind = ItemKind::Gym });
        squad.cycles = { own };
        IdSource ids(0, 1);
        const CycleWish wish {
            .group = kGroup, .firstDay = kFirst, .days = 15, .layout = LayoutKind::AsBefore
        };
        const auto proposal = proposeCycle(squad, wish, ids);
        QCOMPARE(proposal.cycle.items.size(), std::size_t { 3 });
        QCOMPARE(proposal.cycle.items[1], own.items[1]);
        QCOMPARE(proposal.cycle.items[2], easyDay(ItemKind::BaseRun, 14)[0]);
        QCOMPARE(proposal.sessions.at(0).role, std::optional(PaceRole::ES1));
        QVERIFY(leftOut(squad, wish).empty());
    }

    void aCopyForAnotherGroupFollowsItsPaces()
    {
        auto squad = aNewSquad();
        squad.groups.push_back({ .id = { 101 }, .name = "800 m group", .targetRace = PaceRung::M800 });
        squad.athletes[1].groups = { { 101 } };
        IdSource ids(1'700'000'000'000, 1);
        const auto first = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, ids);
        squad.cycles = { first.cycle };
        squad.cycles[0].items.push_back(
            { .day = 13, .kind = ItemKind::Gym, .athletes = { { 200 }, { 201 } } });
        squad.sessions = first.sessions;
        squad.sessions[0].finished = true;
        const auto copy = proposeCopy(squad, squad.cycles[0], { 101 }, 2026y / 7 / 6, "July", ids);
        QCOMPARE(copy.cycle.name, std::string("July"));
        QCOMPARE(copy.cycle.fivePaces, fivePacesFor(PaceRung::M800));
        QCOMPARE(copy.cycle.items.back().athletes, (std::vector<AthleteId> { { 201 } }));
        QCOMPARE(copy.sessions.size(), std::size_t { 5 });
        for (const auto &session : copy.sessions) {
            QCOMPARE(session.group, GroupId { 101 });
            QCOMPARE(session.workout.rung, copy.cycle.fivePaces.at(*session.role));
            QCOMPARE(session.cycle, std::optional(copy.cycle.id));
            QVERIFY(copy.cycle.contains(session.date) && !session.finished);
        }
        const auto again = proposeCopy(squad, squad.cycles[0], kGroup, 2026y / 7 / 6, "Again", ids);
        for (std::size_t i = 0; i < again.sessions.size(); ++i)
            QCOMPARE(again.sessions[i].workout, squad.sessions[i].workout);
    }

    void twoCyclesOfAGroupDoNotShareADay()
    {
        auto squad = aNewSquad();
        squad.cycles = { aCycleFor(PaceRole::SS2) }; // 1 to 14 June
        QVERIFY(cycleInTheWay(squad, kGroup, kFirst + std::chrono::days(13), 7));
        QVERIFY(!cycleInTheWay(squad, kGroup, kFirst + std::chrono::days(14), 7));
        QVERIFY(cycleInTheWay(squad, kGroup, kFirst - std::chrono::days(7), 8));
        QVERIFY(!cycleInTheWay(squad, kGroup, kFirst - std::chrono::days(7), 7));
        QVERIFY(!cycleInTheWay(squad, { 101 }, kFirst, 14));
    }

    void theNextCycleFollowsTheLastOne()
    {
        auto squad = aNewSquad();
        squad.cycles = { aCycleFor(PaceRole::SS2, 2026y / 5 / 18), aCycleFor(PaceRole::SS2, 2026y / 5 / 4) };
        QCOMPARE(nextFirstDay(squad, kGroup, 2026y / 5 / 20), Date(2026y / 6 / 1));
        QCOMPARE(nextFirstDay(squad, kGroup, 2026y / 6 / 1), Date(2026y / 6 / 1));
        QCOMPARE(nextFirstDay(squad, kGroup, 2026y / 6 / 3), Date(2026y / 6 / 8)); // no cycle in the past
        const auto nameOf = [](int number) { return "Cycle " + std::to_string(number); };
        QCOMPARE(freeCycleName(squad, kGroup, nameOf), std::string("Cycle 3"));
        squad.cycles[0].name = "Cycle 3"; // one of those before was removed
        squad.cycles[1].name = "Cycle 4";
        QCOMPARE(freeCycleName(squad, kGroup, nameOf), std::string("Cycle 5"));
        QCOMPARE(freeCycleName(squad, { 101 }, nameOf), std::string("Cycle 1"));
        squad.cycles[0].name = "Cycle";
        QCOMPARE(
            freeCycleName(squad, kGroup, [](int) { return std::string("Cycle"); }), std::string("Cycle"));
    }

    /// 10 000 m in 59:30 takes about an hour, so 90 min pace is the fifth; in 33:00 it is 60 min. The one in
    /// the middle decides for the plan, each for their own targets.
    void sixtyOrNinetyMinutesIsAsTheMiddleAthleteHasIt()
    {
        for (const bool areMostSlow : { true, false }) {
            auto squad = aNewSquad();
            squad.athletes.push_back(anAthlete(202, "Zoe Quick"));
            for (auto &athlete : squad.athletes) {
                athlete.targetRace = PaceRung::M5000;
                athlete.results = { ran(10'000, areMostSlow ? 3570s : 1980s, 2026y / 5 / 2) };
            }
            auto &other = squad.athletes.back();
            other.results = { ran(10'000, areMostSlow ? 1980s : 3570s, 2026y / 5 / 2) };
            IdSource ids(0, 1);
            const auto proposal = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M5000, ids);
            const auto planned = areMostSlow ? PaceRung::Min90 : PaceRung::Min60;
            QCOMPARE(proposal.cycle.fivePaces.at(PaceRole::ES2), planned);
            squad.cycles = { proposal.cycle };
            squad.sessions = proposal.sessions;
            const auto session
                = std::ranges::find(squad.sessions, std::optional(PaceRole::ES2), &Session::role);
            QVERIFY(session != squad.sessions.end());
            QCOMPARE(session->workout.rung, planned);
            const auto grid = gridOf(squad, *session, session->date);
            const auto row = std::ranges::find(grid.rows, other.id, &GridRow::athlete);
            QVERIFY(row != grid.rows.end());
            const auto own = areMostSlow ? PaceRung::Min60 : PaceRung::Min90;
            QCOMPARE(row->cells.front().explained.target.rung, std::optional(own));
            QVERIFY(row->pace);
            QCOMPARE(row->pace->rung, own); // what stands under the name
        }
    }

    void aFirstCycleStartsOnAMonday_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("monday");
        QTest::newRow("Monday") << 4 << 4;
        QTest::newRow("Tuesday") << 5 << 11;
        QTest::newRow("Saturday") << 9 << 11;
        QTest::newRow("Sunday") << 10 << 11;
    }

    void aFirstCycleStartsOnAMonday()
    {
        QFETCH(int, day);
        QFETCH(int, monday);
        const auto may
            = [](int number) { return Date(2026y / 5 / std::chrono::day(static_cast<unsigned>(number))); };
        QCOMPARE(nextFirstDay(aNewSquad(), kGroup, may(day)), may(monday));
    }
};

QTEST_APPLESS_MAIN(PlannerTest)
#include "tst_planner.moc"
