// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/cyclechecks.h"
#include "domain/plan/planner.h"
#include "domain/plan/planwarnings.h"
#include "domain/plan/racedays.h"
#include "domain/squad/rules.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

Q_DECLARE_METATYPE(fivepace::TargetRank)

namespace {

constexpr GroupId kGroup { 100 };
constexpr Date kFirst = 2026y / 6 / 1;

Race aRace(Date date, std::int64_t metres, bool isTarget = false)
{
    Race race;
    race.id = { 360 };
    race.name = "County League";
    race.date = date;
    race.distance = Distance::metres(metres);
    race.groups = { kGroup };
    race.isTarget = isTarget;
    return race;
}

Squad withRace(const Race &race)
{
    auto squad = aSquad();
    squad.workouts.clear();
    squad.cycles.clear();
    squad.sessions.clear();
    squad.entries.clear();
    squad.races = { race };
    for (auto &athlete : squad.athletes)
        athlete.results = { ran(800, 120s, 2026y / 3 / 1) };
    return squad;
}

/// Days after the first of the cycle on which its sessions stand.
QList<int> daysOf(const CycleProposal &proposal)
{
    QList<int> days;
    for (const auto &session : proposal.sessions)
        days << proposal.cycle.dayOf(session.date);
    return days;
}

CycleProposal planned(const Squad &squad)
{
    IdSource ids(0, 1);
    return proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M1500, ids);
}

const Choice &choiceOf(const CycleProposal &proposal, PaceRole role)
{
    return *std::ranges::find(proposal.choices, role, &Choice::role);
}

} // namespace

class TestRaceDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRaceKeepsTheDayAndTheTwoAfterIt_data()
    {
        QTest::addColumn<int>("day"); // the race is on day 10
        QTest::addColumn<bool>("isTarget");
        QTest::addColumn<int>("how"); // -1: free
        QTest::addColumn<TargetRank>("rank");
        const auto row = [](const char *name, int day, bool isTarget, int how, TargetRank rank = {}) {
            QTest::newRow(name) << day << isTarget << how << rank;
        };
        row("two days before a B race", 8, true, -1, TargetRank::B);
        row("the day before a B race", 9, true, static_cast<int>(NearRace::Before), TargetRank::B);
        row("the day before a C race", 9, true, -1, TargetRank::C);
        row("two days after a C race", 12, true, static_cast<int>(NearRace::After), TargetRank::C);
        row("two days before", 8, false, -1);
        row("two days before a target race", 8, true, static_cast<int>(NearRace::Before));
        row("three days before it", 7, true, -1);
        row("the day before", 9, false, -1);
        row("the day", 10, false, static_cast<int>(NearRace::OnTheDay));
        row("two days after", 12, false, static_cast<int>(NearRace::After));
        row("three days after", 13, false, -1);
    }
    void aRaceKeepsTheDayAndTheTwoAfterIt()
    {
        QFETCH(int, day);
        QFETCH(bool, isTarget);
        QFETCH(int, how);
        QFETCH(TargetRank, rank);
        auto squad = withRace(aRace(kFirst + std::chrono::days(10), 3000, isTarget));
        squad.races[0].rank = rank;
        const auto beside = raceBeside(squad, kGroup, kFirst + std::chrono::days(day));
        QCOMPARE(beside ? static_cast<int>(beside->how) : -1, how);
        QVERIFY(!raceBeside(squad, { 999 }, kFirst + std::chrono::days(day))); // another group's
    }

    void whatMostOfTheGroupRacedCountsToo()
    {
        auto squad = withRace(aRace(kFirst, 3000));
        squad.races.clear();
        squad.athletes[0].results.push_back(ran(800, 118s, kFirst));
        QVERIFY(!raceBeside(squad, kGroup, kFirst)); // one of two
        squad.athletes[1].results.push_back(ran(800, 118s, kFirst));
        QVERIFY(raceBeside(squad, kGroup, kFirst).has_value());
        for (auto &athlete : squad.athletes)
            athlete.results.back().dayAssumed = true; // pasted bests, with the day of the pasting
        QVERIFY(!raceBeside(squad, kGroup, kFirst));
    }

    /// A 1500 m race on the Saturday stands for RP, whose day is free then for SS1: nothing is left out.
    /// A trial that is planned for all keeps its day and the two after it, as a race does.
    void aPlannedTimeTrialCountsAsARace_data()
    {
        QTest::addColumn<int>("after"); // days behind the trial
        QTest::addColumn<int>("how"); // -1: nothing beside it

        QTest::newRow("two days before") << -2 << -1; // no target race
        QTest::newRow("the day before") << -1 << -1;
        QTest::newRow("on the day") << 0 << int(NearRace::OnTheDay);
        QTest::newRow("the day after") << 1 << int(NearRace::After);
        QTest::newRow("two days after") << 2 << int(NearRace::After);
        QTest::newRow("three days after") << 3 << -1;
    }
    void aPlannedTimeTrialCountsAsARace()
    {
        QFETCH(int, after);
        QFETCH(int, how);
        auto squad = withRace(aRace(kFirst + std::chrono::days(100), 800));
        Cycle cycle;
        cycle.id = { 300 };
        cycle.group = kGroup;
        cycle.firstDay = kFirst;
        PlanItem trial;
        trial.day = 5;
        trial.kind = ItemKind::TimeTrial;
        cycle.items = { trial };
        squad.cycles = { cycle };
        const auto day = kFirst + std::chrono::days(5 + after);
        const auto beside = raceBeside(squad, kGroup, day);
        QCOMPARE(beside ? int(beside->how) : -1, how);
        if (beside) {
            QCOMPARE(beside->date, kFirst + std::chrono::days(5));
            QVERIFY(!beside->race);
        }
        squad.cycles[0].items[0].athletes = { squad.athletes[0].id }; // of one of them alone
        QVERIFY(!raceBeside(squad, kGroup, day));
        squad.cycles[0].items[0].athletes.clear();
        squad.cycles[0].items[0].kind = ItemKind::LongRun;
        QVERIFY(!raceBeside(squad, kGroup, day));
    }

    void mostAreMoreThanHalfOfThoseWhoTrain()
    {
        auto squad = withRace(aRace(kFirst + std::chrono::days(100), 800));
        const auto raced = [&] { return raceBeside(squad, kGroup, kFirst).has_value(); };
        squad.athletes[0].results.push_back(ran(800, 119s, kFirst));
        QVERIFY(!raced()); // one of two
        squad.athletes[1].archived = true;
        QVERIFY(raced());
        squad.athletes[1].archived = false;
        squad.athletes[1].groups = { GroupId { 7 } };
        QVERIFY(raced());
        squad.athletes[0].groups = { GroupId { 7 } };
        QVERIFY(!raced()); // nobody is in the group
    }

    void theDayOfWhatARaceStandsForIsFree()
    {
        const auto proposal = planned(withRace(aRace(kFirst + std::chrono::days(5), 1500)));
        QCOMPARE(choiceOf(proposal, PaceRole::RP).reason, ChoiceReason::RaceStandsForIt);
        const auto &moved = choiceOf(proposal, PaceRole::SS1);
        QVERIFY(moved.workout && moved.movedFrom == kFirst + std::chrono::days(7));
        QCOMPARE(daysOf(proposal), (QList<int> { 1, 4, 12, 9 }));
        QVERIFY(std::ranges::is_sorted(proposal.choices, {}, &Choice::day));
        for (int day = 0; day < 14; ++day) // no day is left without anything
            QVERIFY(
                std::ranges::find(proposal.cycle.items, day, &PlanItem::day) != proposal.cycle.items.end());
    }

    void noSessionStandsBesideARaceWhateverItsDay_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("isTarget");
        for (int day = 0; day < 14; ++day) {
            QTest::addRow("race on day %d", day) << day << false;
            QTest::addRow("target race on day %d", day) << day << true;
        }
    }
    void noSessionStandsBesideARaceWhateverItsDay()
    {
        QFETCH(int, day);
        QFETCH(bool, isTarget);
        const auto squad = withRace(aRace(kFirst + std::chrono::days(day), 10'001, isTarget));
        const auto proposal = planned(squad);
        QCOMPARE(proposal.choices.size(), std::size_t { 5 });
        for (const auto &session : proposal.sessions)
            QVERIFY(!raceBeside(squad, kGroup, session.date));
        auto days = daysOf(proposal);
        std::ranges::sort(days);
        for (qsizetype i = 1; i < days.size(); ++i)
            QVERIFY2(days[i] - days[i - 1] > 1, qPrintable(QString::number(days[i])));
        for (const auto &choice : proposal.choices) {
            if (choice.movedFrom || choice.reason == ChoiceReason::NoDayBesideRace)
                QVERIFY(choice.race.has_value()); // why is said
        }
    }

    /// Wherever a race lies: the days that are found leave the checks nothing to say. Only the two days
    /// before one of rank A, with those behind it, can leave too few.
    void whatIsLaidOutBesideARaceThePlannersChecksLike_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<std::int64_t>("metres");
        for (int day = -2; day < 16; ++day) {
            for (const auto metres : { 800, 1500, 3000, 5000, 10'001 })
                QTest::addRow("%d m on day %d", metres, day) << day << std::int64_t { metres };
        }
    }
    void whatIsLaidOutBesideARaceThePlannersChecksLike()
    {
        QFETCH(int, day);
        QFETCH(std::int64_t, metres);
        for (const bool isTarget : { false, true }) {
            for (const auto rank : { TargetRank::A, TargetRank::B, TargetRank::C }) {
                auto squad = withRace(aRace(kFirst + std::chrono::days(day), metres, isTarget));
                squad.races[0].rank = rank;
                const auto proposal = planned(squad);
                squad.cycles = { proposal.cycle };
                squad.sessions = proposal.sessions;
                const bool isTight = isTarget && rank == TargetRank::A && metres == 10'001;
                const auto remarks = check(squad, proposal.cycle);
                QVERIFY(remarks.size() <= (isTight ? 2U : 0U));
                QVERIFY(std::ranges::find(remarks, CycleCheck::TooNearRace, &CycleRemark::check)
                    == remarks.end());
            }
        }
    }

    /// SS2 that a race sends on is not put before SS2 of the next cycle, though nobody has planned that yet.
    void theCycleToComeIsThoughtOf_data()
    {
        QTest::addColumn<int>("day");
        for (int day = -1; day < 14; ++day)
            QTest::addRow("day %d", day) << day;
    }
    void theCycleToComeIsThoughtOf()
    {
        QFETCH(int, day);
        auto squad = withRace(aRace(kFirst + std::chrono::days(day), 10'001));
        const auto proposal = planned(squad);
        auto next = proposal.cycle;
        next.id = { 9'999 };
        next.firstDay += std::chrono::days(next.days);
        next.items = defaultLayout(next.days);
        squad.cycles = { proposal.cycle, next };
        squad.sessions = proposal.sessions;
        for (const auto &remark : check(squad, next))
            QVERIFY(remark.check != CycleCheck::TooSoonAfterSs2
                && remark.check != CycleCheck::AdjacentToNeighbour);
    }

    void aSessionMovesWithItsDay()
    {
        // 14 days: SS2 on day 1, ES2 4, SS1 7, ES1 9, RP 12. A race on day 4 sends ES2 on.
        const auto squad = withRace(aRace(kFirst + std::chrono::days(4), 10'001));
        const auto proposal = planned(squad);
        const auto &choice = choiceOf(proposal, PaceRole::ES2);
        QCOMPARE(choice.movedFrom, std::optional<Date>(kFirst + std::chrono::days(4)));
        QVERIFY(choice.day != *choice.movedFrom);
        const auto item
            = std::ranges::find(proposal.cycle.items, std::optional(PaceRole::ES2), &PlanItem::role);
        QCOMPARE(proposal.cycle.dateOf(item->day), choice.day);
    }

    void aRaceAtOneOfTheFivePacesStandsForItsSession()
    {
        const auto squad = withRace(aRace(kFirst + std::chrono::days(12), 1500));
        const auto proposal = planned(squad);
        QCOMPARE(choiceOf(proposal, PaceRole::RP).reason, ChoiceReason::RaceStandsForIt);
        QVERIFY(!choiceOf(proposal, PaceRole::RP).workout);
        QCOMPARE(proposal.sessions.size(), std::size_t { 4 });
        auto planned = squad;
        planned.cycles = { proposal.cycle };
        planned.sessions = proposal.sessions;
        for (const auto &remark : check(planned, proposal.cycle))
            QVERIFY(remark.check != CycleCheck::RoleMissing);
    }

    /// A 5000 m on the second day stands for ES2: SS2 and SS1 on its two sides are not one after the other.
    void aRaceBetweenTwoSpeedSessionsCountsAsOneOfThem()
    {
        auto squad = withRace(aRace(kFirst + std::chrono::days(1), 5000));
        const auto proposal = planned(squad);
        QCOMPARE(choiceOf(proposal, PaceRole::ES2).reason, ChoiceReason::RaceStandsForIt);
        squad.cycles = { proposal.cycle };
        squad.sessions = proposal.sessions;
        const auto twice = [&] {
            return std::ranges::count(
                check(squad, proposal.cycle), CycleCheck::SameSideTwice, &CycleRemark::check);
        };
        QCOMPARE(twice(), 0);
        squad.races.clear();
        QCOMPARE(twice(), 1); // SS2, then SS1
    }

    void theCheckSaysWhatStandsBesideARace()
    {
        auto squad = withRace(aRace(kFirst + std::chrono::days(20), 3000));
        const auto proposal = planned(squad);
        squad.cycles = { proposal.cycle };
        squad.sessions = proposal.sessions;
        squad.races[0].date = proposal.sessions[0].date; // put there afterwards
        const auto remarks = check(squad, proposal.cycle);
        QCOMPARE(std::ranges::count(remarks, CycleCheck::TooNearRace, &CycleRemark::check), 1);
    }

    void aGroupOfSprintersFlies30()
    {
        auto squad = withRace(aRace(kFirst + std::chrono::days(20), 3000));
        for (auto &athlete : squad.athletes)
            athlete.kind = AthleteKind::Sprinter400;
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M400, ids);
        QVERIFY(choiceOf(proposal, PaceRole::SS2).workout != choiceOf(proposal, PaceRole::SS1).workout);
        for (const auto &session : proposal.sessions) {
            for (const auto &rep : runningOrder(session.workout.main))
                QVERIFY(!rep.what.flying || rep.what.flying->fly <= Distance::metres(30));
        }
        squad.cycles = { proposal.cycle };
        squad.sessions = proposal.sessions;
        QCOMPARE(std::ranges::count(
                     check(squad, proposal.cycle), CycleCheck::SprintersFlyFurther, &CycleRemark::check),
            0);
        auto &session = *std::ranges::find(squad.sessions, std::optional(PaceRole::SS2), &Session::role);
        session.workout.main[0] = reps(3, 50, 3min);
        session.workout.main[0].rep().flying = FlyingStart { Distance::metres(30), Distance::metres(50) };
        QCOMPARE(std::ranges::count(
                     check(squad, proposal.cycle), CycleCheck::SprintersFlyFurther, &CycleRemark::check),
            1);
    }

    void theTwoSpeedSidesOf400AreTwoWorkouts()
    {
        const auto squad = withRace(aRace(kFirst + std::chrono::days(20), 3000));
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, kGroup, kFirst, 14, PaceRung::M400, ids);
        for (const auto &session : proposal.sessions)
            QVERIFY(!isForSprinters(session.workout));
        QCOMPARE(proposal.cycle.fivePaces.at(PaceRole::SS2), proposal.cycle.fivePaces.at(PaceRole::SS1));
        QVERIFY(choiceOf(proposal, PaceRole::SS2).workout != choiceOf(proposal, PaceRole::SS1).workout);
    }

    void whatSpeaksAgainstPaceWorkIsSaidBefore()
    {
        auto squad = withRace(aRace(kFirst + std::chrono::days(20), 3000));
        squad.athletes[1].absences.clear();
        squad.phases.clear();
        const DayRange days { kFirst, kFirst + std::chrono::days(13) };
        QVERIFY(warningsFor(squad, kGroup, days).empty());
        QCOMPARE(warningsFor(squad, { 999 }, days),
            (std::vector<PlanWarning> { { PlanWarningKind::NoAthletes, {}, {} } }));
        squad.athletes[0].baseDone.reset();
        squad.athletes[1].absences = { { kFirst + std::chrono::days(13), {}, Reason::Away } };
        Phase phase;
        phase.id = { 350 };
        phase.group = kGroup;
        phase.firstDay = kFirst - std::chrono::days(30);
        phase.lastDay = kFirst;
        squad.phases = { phase };
        const auto warnings = warningsFor(squad, kGroup, days);
        QCOMPARE(warnings.size(), std::size_t { 3 });
        QCOMPARE(warnings[0], (PlanWarning { PlanWarningKind::NotReady, { { 200 } }, {} }));
        QCOMPARE(warnings[1], (PlanWarning { PlanWarningKind::EasyPhase, {}, PhaseId { 350 } }));
        QCOMPARE(warnings[2], (PlanWarning { PlanWarningKind::Away, { { 201 } }, {} }));
    }
};

QTEST_APPLESS_MAIN(TestRaceDays)
#include "tst_racedays.moc"
