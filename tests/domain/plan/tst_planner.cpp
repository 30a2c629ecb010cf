// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planner.h"

#include "domain/library/builtin.h"
#include "domain/library/library.h"
#include "domain/log/grid.h"

#include "support/builders.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr GroupId kGroup { 100 };
constexpr Date kFirst = 2026y / 6 / 1;

/// A group with a library and no past.
Squad aNewSquad()
{
    auto squad = aSquad();
    squad.workouts.clear();
    squad.cycles.clear();
    squad.sessions.clear();
    squad.entries.clear();
    squad.card.venue = "Track";
    squad.card.startMinute = 19 * 60;
    return squad;
}

/// What the two athletes made of a session.
enum class Went { Well, SoSo, Badly };

/// A session with the built-in workout of this id, run by both athletes as told.
void addRun(Squad &squad, std::int64_t workout, Date date, Went first, Went second)
{
    const auto number = static_cast<std::int64_t>(squad.sessions.size());
    auto session = aSession(400 + number, date);
    session.workout = *findInLibrary(squad, { workout });
    session.plannedRpe = 8;
    squad.sessions.push_back(session);
    const auto count = runningOrder(session.workout.main).size();
    for (const auto &[athlete, went] : { std::pair(200, first), std::pair(201, second) }) {
        auto entry = anEntry(500 + 2 * number + athlete - 200, session.id, { athlete });
        entry.frozen.assign(count, entry.frozen.front());
        entry.results.assign(count, { hand(26'300ms), {}, Ending::Full });
        entry.rpe = went == Went::Well ? 8 : went == Went::SoSo ? 9 : 10;
        squad.entries.push_back(entry);
    }
}

/// A cycle with one quality day, the first.
Cycle aCycleFor(PaceRole role, Date firstDay = kFirst)
{
    Cycle cycle;
    cycle.id = { 310 };
    cycle.group = kGroup;
    cycle.firstDay = firstDay;
    cycle.items = { { .day = 0, .kind = ItemKind::Quality, .role = role } };
    return cycle;
}

Choice choiceFor(const Squad &squad, PaceRole role)
{
    IdSource ids(0, 1);
    return proposeFilling(squad, aCycleFor(role), ids).choices.at(0);
}

} // namespace

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

    void whoDoesWellComesThroughEveryLevelOfEveryStyle_data()
    {
        QTest::addColumn<int>("rung");
        for (const auto rung : kAllRungs) {
            if (rung != PaceRung::Mile)
                QTest::newRow(codeOf(rung).data()) << static_cast<int>(rung);
        }
    }
    void whoDoesWellComesThroughEveryLevelOfEveryStyle()
    {
        QFETCH(int, rung);
        auto squad = aNewSquad();
        std::set<WorkoutId> toWalk, walked;
        for (const auto *workout : libraryOf(squad)) {
            if (workout->rung == static_cast<PaceRung>(rung) && workout->style != Style::RacePrediction)
                toWalk.insert(workout->id);
        }
        const auto most = toWalk.size() * 2;
        for (std::size_t day = 0; day < most && walked != toWalk; ++day) {
            auto cycle = aCycleFor(PaceRole::RP, kFirst + std::chrono::days(day));
            cycle.fivePaces.rungs[2] = static_cast<PaceRung>(rung);
            IdSource ids(0, 1);
            const auto choice = proposeFilling(squad, cycle, ids).choices.at(0);
            walked.insert(*choice.workout);
            addRun(squad, choice.workout->value, cycle.firstDay, Went::Well, Went::Well);
        }
        QCOMPARE(walked, toWalk);
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

    void theLevelIsWhatMostHaveEarned_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("workout");
        QTest::addColumn<int>("reason");
        const auto row
            = [](const char *name, int before, Went first, Went second, int workout, ChoiceReason reason) {
                  QTest::newRow(name) << before << static_cast<int>(first) << static_cast<int>(second)
                                      << workout << static_cast<int>(reason);
              };
        using enum ChoiceReason;
        row("both ran well", 3, Went::Well, Went::Well, 4, NextLevel);
        row("half is not most", 3, Went::Well, Went::SoSo, 3, SameLevel);
        row("neither well nor badly", 3, Went::SoSo, Went::SoSo, 3, SameLevel);
        row("one well, one badly", 3, Went::Well, Went::Badly, 3, SameLevel);
        row("both ran badly", 3, Went::Badly, Went::Badly, 2, StepBack);
        row("badly at the first level", 1, Went::Badly, Went::Badly, 1, SameLevel);
        row("well at the last level", 32, Went::Well, Went::Well, 32, LastLevel);
    }

    void theLevelIsWhatMostHaveEarned()
    {
        QFETCH(int, before);
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, workout);
        QFETCH(int, reason);
        auto squad = aNewSquad();
        addRun(squad, before, 2026y / 5 / 4, static_cast<Went>(first), static_cast<Went>(second));
        const auto choice = choiceFor(squad, PaceRole::SS2);
        QCOMPARE(choice.workout.value(), WorkoutId { workout });
        QCOMPARE(static_cast<int>(choice.reason), reason);
        QCOMPARE(choice.after.value(), squad.sessions[0].id);
    }

    void theNewestLoggedSessionCounts()
    {
        auto squad = aNewSquad();
        addRun(squad, 3, 2026y / 5 / 18, Went::Well, Went::Well);
        addRun(squad, 1, 2026y / 5 / 4, Went::Well, Went::Well);
        auto planned = aSession(499, 2026y / 5 / 25);
        planned.workout = *findInLibrary(squad, { 5 });
        squad.sessions.push_back(planned);
        QCOMPARE(choiceFor(squad, PaceRole::SS2).workout.value(), WorkoutId { 4 });
    }

    void laterSessionsDoNotCount()
    {
        auto squad = aNewSquad();
        addRun(squad, 3, kFirst, Went::Well, Went::Well);
        squad.sessions[0].group = { 101 };
        QCOMPARE(choiceFor(squad, PaceRole::SS2).reason, ChoiceReason::FirstLevel); // another group's
        squad.sessions[0].group = kGroup;
        squad.sessions[0].date = kFirst + std::chrono::days(1);
        squad.sessions[0].role.reset(); // else it is the session that the cycle asks for
        QCOMPARE(choiceFor(squad, PaceRole::SS2).reason, ChoiceReason::FirstLevel);
    }

    void stylesTakeTurnsEachAtItsOwnLevel()
    {
        auto squad = aNewSquad();
        const auto next = [&] { return choiceFor(squad, PaceRole::SS1); };
        QCOMPARE(next().workout.value(), WorkoutId { 40 }); // 800: single reps
        addRun(squad, 40, 2026y / 4 / 1, Went::Well, Went::Well);
        QCOMPARE(next().workout.value(), WorkoutId { 44 }); // sets of reps
        QCOMPARE(next().reason, ChoiceReason::FirstLevel);
        addRun(squad, 44, 2026y / 4 / 15, Went::SoSo, Went::SoSo);
        QCOMPARE(next().workout.value(), WorkoutId { 41 });
        QCOMPARE(next().after.value(), squad.sessions[0].id);
        addRun(squad, 41, 2026y / 4 / 29, Went::Well, Went::Well);
        QCOMPARE(next().workout.value(), WorkoutId { 44 });
        QCOMPARE(next().reason, ChoiceReason::SameLevel);
    }

    void racePredictionsAreNeitherChosenNorCounted()
    {
        auto squad = aNewSquad();
        addRun(squad, 40, 2026y / 4 / 1, Went::Well, Went::Well);
        addRun(squad, 48, 2026y / 4 / 15, Went::Well, Went::Well);
        QCOMPARE(choiceFor(squad, PaceRole::SS1).workout.value(), WorkoutId { 44 });
    }

    void hiddenWorkoutsAreSkipped()
    {
        auto squad = aNewSquad();
        auto hidden = *findInLibrary(squad, { 1 });
        hidden.hidden = true;
        squad.workouts = { hidden };
        QCOMPARE(choiceFor(squad, PaceRole::SS2).workout.value(), WorkoutId { 2 });
    }

    void aLevelThatIsGoneLeadsToTheNextOneThereIs()
    {
        auto squad = aNewSquad();
        addRun(squad, 2, 2026y / 5 / 4, Went::Well, Went::Well);
        auto hidden = squad.sessions[0].workout;
        hidden.hidden = true;
        squad.workouts = { hidden };
        QCOMPARE(choiceFor(squad, PaceRole::SS2).workout.value(), WorkoutId { 3 });
        QCOMPARE(choiceFor(squad, PaceRole::SS2).reason, ChoiceReason::NextLevel);
    }

    void aPaceWithoutWorkoutsIsSaidAndLeftOpen()
    {
        auto squad = aNewSquad();
        for (const auto &workout : builtInWorkouts()) {
            if (workout.rung == PaceRung::M400) {
                squad.workouts.push_back(workout);
                squad.workouts.back().hidden = true;
            }
        }
        IdSource ids(0, 1);
        const auto proposal = proposeFilling(squad, aCycleFor(PaceRole::SS2), ids);
        QVERIFY(proposal.sessions.empty());
        QCOMPARE(proposal.choices.at(0).reason, ChoiceReason::NothingInLibrary);
        QVERIFY(!proposal.choices.at(0).workout);
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
        QCOMPARE(nextCycleNumber(squad, kGroup), 3);
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
            QCOMPARE(row->cells.front().explained.target.rung,
                std::optional(areMostSlow ? PaceRung::Min60 : PaceRung::Min90));
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
