// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "domain/plan/cyclechecks.h"
#include "domain/plan/planner.h"
#include "domain/plan/sessionoptions.h"
#include "domain/plan/workoutchooser.h"

#include "support/plannedcycle.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

CycleWish wishOf(int days, SixthSession sixth, LayoutKind layout = LayoutKind::Default)
{
    return { .group = kGroup, .firstDay = kFirst, .days = days, .layout = layout, .sixth = sixth };
}

Squad planned(Squad squad, const CycleProposal &proposal)
{
    squad.cycles.push_back(proposal.cycle);
    std::ranges::copy(proposal.sessions, std::back_inserter(squad.sessions));
    return squad;
}

/// Days of quality, from 0, those that are still open among them.
std::vector<int> qualityDays(const Cycle &cycle)
{
    std::vector<int> days;
    for (const auto &item : cycle.items) {
        if (item.kind == ItemKind::Quality || item.kind == ItemKind::TimeTrial)
            days.push_back(item.day);
    }
    return days;
}

} // namespace

/// The session beside the five that a coach may ask for.
class TestSixthSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itComesLateWithAnEasyDayOnEitherSide_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("day");
        QTest::newRow("14 days: the others move together") << 14 << 12;
        QTest::newRow("16 days") << 16 << 14;
        QTest::newRow("21 days, as the source has it") << 21 << 19;
        QTest::newRow("28 days") << 28 << 26;
        QTest::newRow("13 days have no room") << 13 << -1;
        QTest::newRow("nor have 7") << 7 << -1;
    }
    void itComesLateWithAnEasyDayOnEitherSide()
    {
        QFETCH(int, days);
        QFETCH(int, day);
        const auto squad = aNewSquad();
        for (int sixth = 1; sixth <= static_cast<int>(kLastSixthSession); ++sixth) {
            const auto wish = wishOf(days, static_cast<SixthSession>(sixth));
            QCOMPARE(sixthDayOf(squad, wish).value_or(-1), day);
            IdSource ids(0, 1);
            const auto quality = qualityDays(layOutCycle(squad, wish, ids));
            QCOMPARE(quality.size(), std::size_t(day < 0 ? std::min(5, rolesThatFit(days)) : 6));
            for (std::size_t i = 1; i < quality.size(); ++i)
                QVERIFY(quality[i] - quality[i - 1] > 1);
        }
    }

    void everySecondDayHasRoomForSix()
    {
        const auto squad = aNewSquad();
        const auto wish = wishOf(14, SixthSession::SS1, LayoutKind::EverySecondDay);
        IdSource ids(0, 1);
        QCOMPARE(qualityDays(layOutCycle(squad, wish, ids)), (std::vector { 1, 3, 5, 8, 10, 12 }));
    }

    void withoutOneAllIsAsItWas()
    {
        const auto squad = aNewSquad();
        IdSource ids(0, 1);
        QCOMPARE(layOutCycle(squad, wishOf(14, SixthSession::None), ids).items, defaultLayout(14));
        QVERIFY(!sixthDayOf(squad, wishOf(21, SixthSession::None)));
    }

    void aPaceOnceMoreTakesAnotherWorkoutAndPassesTheChecks()
    {
        const auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, wishOf(21, SixthSession::SS2), ids);
        QCOMPARE(proposal.sessions.size(), std::size_t { 6 });
        std::vector<WorkoutId> taken;
        for (const auto &session : proposal.sessions) {
            if (session.role == PaceRole::SS2)
                taken.push_back(session.workout.id);
        }
        QCOMPARE(taken.size(), std::size_t { 2 });
        QVERIFY(taken[0] != taken[1]);
        QVERIFY(check(planned(squad, proposal), proposal.cycle).empty());
    }

    void aRaceIsPredictedByTheWorkoutNotRunForLongest()
    {
        auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto first = proposeCycle(squad, wishOf(21, SixthSession::Prediction), ids);
        const auto predicts = [](const Session &each) { return each.workout.style == Style::RacePrediction; };
        const auto session = std::ranges::find_if(first.sessions, predicts);
        QVERIFY(session != first.sessions.end());
        QCOMPARE(std::ranges::count_if(first.sessions, predicts), 1);
        QCOMPARE(session->date, kFirst + std::chrono::days(19));
        // Nothing that is published predicts 1500 m; 3 x 400 m predicts 800 m, the pace next to it.
        QCOMPARE(session->role, std::optional(PaceRole::SS1));
        const auto choice = std::ranges::find(first.choices, ChoiceReason::Prediction, &Choice::reason);
        QVERIFY(choice != first.choices.end() && choice->workout == session->workout.id && !choice->after);

        auto later = wishOf(21, SixthSession::Prediction);
        later.firstDay = kFirst + std::chrono::days(21);
        const auto second = proposeCycle(planned(squad, first), later, ids);
        const auto next = std::ranges::find_if(second.sessions, predicts);
        QVERIFY(next != second.sessions.end());
        QCOMPARE(next->workout.id, session->workout.id); // the only one
        const auto again = std::ranges::find(second.choices, ChoiceReason::Prediction, &Choice::reason);
        QVERIFY(again != second.choices.end() && again->after == session->id);
    }

    void aTimeTrialIsOverTheRaceAndIsNoSession()
    {
        const auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, wishOf(21, SixthSession::TimeTrial), ids);
        QCOMPARE(proposal.sessions.size(), std::size_t { 5 });
        const auto trial = std::ranges::find(proposal.cycle.items, ItemKind::TimeTrial, &PlanItem::kind);
        QVERIFY(trial != proposal.cycle.items.end());
        QCOMPARE(trial->day, 19);
        QCOMPARE(trial->distance, std::optional(Distance::metres(1500)));
    }

    void whyItStandsThereIsSaidAsWhenItWasPlanned()
    {
        const auto squad = aNewSquad();
        IdSource ids(0, 1);
        for (const auto sixth : { SixthSession::SS2, SixthSession::RP, SixthSession::Prediction }) {
            const auto proposal = proposeCycle(squad, wishOf(21, sixth), ids);
            const auto whole = planned(squad, proposal);
            for (const auto &session : proposal.sessions) {
                const auto options = optionsFor(whole, session);
                const auto chosen = std::ranges::find(options, true, &SessionOption::isChosen);
                QVERIFY(chosen != options.end());
                QVERIFY2(chosen->kind != OptionKind::AsItIs, session.workout.name.c_str());
                const auto choice = std::ranges::find(proposal.choices, session.date, &Choice::day);
                if (choice->reason != ChoiceReason::AnotherLevel)
                    QVERIFY(chosen->choice && chosen->choice->reason == choice->reason);
            }
        }
    }

    void whatHasItsPlaceElsewhereIsSaid()
    {
        auto squad = aNewSquad();
        IdSource ids(0, 1);
        const auto proposal = proposeCycle(squad, wishOf(21, SixthSession::SS2), ids);
        const auto whole = planned(squad, proposal);
        const auto &second = *std::ranges::find_if(proposal.sessions.rbegin(), proposal.sessions.rend(),
            [](const Session &each) { return each.role == PaceRole::SS2; });
        const auto options = optionsFor(whole, second);
        QVERIFY(std::ranges::any_of(options,
            [](const SessionOption &each) { return each.elsewhere == kFirst + std::chrono::days(1); }));
    }
};

QTEST_GUILESS_MAIN(TestSixthSession)
#include "tst_sixthsession.moc"
