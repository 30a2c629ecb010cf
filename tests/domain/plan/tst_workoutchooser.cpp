// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/workoutchooser.h"

#include "domain/library/builtin.h"
#include "domain/squad/rules.h"

#include "support/plannedcycle.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fivepace;
using namespace fivepace::test;

/// The level and the style that a group has earned.
class WorkoutChooserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
            if (workout->rung == static_cast<PaceRung>(rung) && workout->style != Style::RacePrediction
                && !isForSprinters(*workout))
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

    /// Eight 200s that the coach typed are no level of the library, however well they went.
    void whatWasTypedOnTheSpotIsNoLevel()
    {
        auto squad = aNewSquad();
        addRun(squad, 2, 2026y / 5 / 4, Went::Well, Went::Well);
        addRun(squad, 4, 2026y / 5 / 18, Went::SoSo, Went::SoSo);
        squad.sessions[1].workout.id = {};
        squad.sessions[1].workout.level = 1;
        const auto choice = choiceFor(squad, PaceRole::SS2);
        QCOMPARE(choice.workout.value(), WorkoutId { 3 });
        QCOMPARE(choice.after, std::optional(squad.sessions[0].id));
        squad.sessions.erase(squad.sessions.begin());
        QCOMPARE(choiceFor(squad, PaceRole::SS2).reason, ChoiceReason::FirstLevel);
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
};

QTEST_APPLESS_MAIN(WorkoutChooserTest)
#include "tst_workoutchooser.moc"
