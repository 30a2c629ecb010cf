// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sessionoptions.h"

#include "domain/library/library.h"

#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kDay = 2026y / 6 / 1;

/// The built-in workouts 1 to 5 are the levels 1 to 5 of 400 m pace. Both athletes ran level 3 well on 4 May.
Squad afterLevelThree()
{
    auto squad = aSquad();
    squad.workouts.clear();
    squad.cycles.clear();
    squad.entries.clear();
    auto &session = squad.sessions[0];
    session.workout = *findInLibrary(squad, { 3 });
    const auto count = runningOrder(session.workout.main).size();
    for (const std::int64_t athlete : { 200, 201 }) {
        auto entry = anEntry(300 + athlete, session.id, { athlete });
        entry.frozen.assign(count, entry.frozen.front());
        entry.results.assign(count, { hand(26'300ms), {}, Ending::Full });
        squad.entries.push_back(entry);
    }
    return squad;
}

Session holding(const Squad &squad, std::int64_t workout)
{
    auto session = aSession(401, kDay);
    session.workout = *findInLibrary(squad, { workout });
    return session;
}

std::vector<SessionOption> optionsWith(Squad squad, const Session &session)
{
    squad.sessions.push_back(session);
    return optionsFor(squad, session);
}

} // namespace

/// What could stand in the place of a session that is planned.
class TestSessionOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEarnedLevelComesFirstWithItsNeighbours()
    {
        const auto squad = afterLevelThree();
        const auto options = optionsWith(squad, holding(squad, 4));
        QCOMPARE(options.size(), std::size_t(3)); // one list, and nothing predicts at 400 m pace
        QCOMPARE(options[0].kind, OptionKind::Earned);
        QCOMPARE(options[0].workout.value(), WorkoutId { 4 });
        QCOMPARE(options[0].choice.value().reason, ChoiceReason::NextLevel);
        QCOMPARE(options[0].choice.value().vote.value().onward, 2);
        QVERIFY(options[0].isChosen);
        QCOMPARE(options[1].kind, OptionKind::LevelDown);
        QCOMPARE(options[1].workout.value(), WorkoutId { 3 });
        QVERIFY(!options[1].isChosen);
        QCOMPARE(options[2].kind, OptionKind::LevelUp);
        QCOMPARE(options[2].workout.value(), WorkoutId { 5 });
    }

    void whatTheCoachChoseIsSaidToBe()
    {
        const auto squad = afterLevelThree();
        QVERIFY(optionsWith(squad, holding(squad, 5))[2].isChosen);
        const auto options = optionsWith(squad, holding(squad, 1));
        QCOMPARE(options.back().kind, OptionKind::AsItIs);
        QVERIFY(options.back().isChosen);
        auto changed = holding(squad, 4);
        changed.workout.main = aWorkout().main; // the library's no more
        QCOMPARE(optionsWith(squad, changed).back().kind, OptionKind::AsItIs);
    }

    void otherStylesAndPredictionsAreOffered()
    {
        const auto squad = afterLevelThree();
        auto session = aSession(401, kDay);
        session.role = PaceRole::SS1;
        session.workout.rung = PaceRung::M800;
        const auto options = optionsWith(squad, session);
        const auto styleOf
            = [&](const SessionOption &option) { return findInLibrary(squad, *option.workout)->style; };
        const auto other = std::ranges::find(options, OptionKind::OtherStyle, &SessionOption::kind);
        QVERIFY(other != options.end());
        QVERIFY(styleOf(*other) != styleOf(options[0]));
        const auto prediction = std::ranges::find(options, OptionKind::Prediction, &SessionOption::kind);
        QVERIFY(prediction != options.end());
        QCOMPARE(styleOf(*prediction), Style::RacePrediction);
        QCOMPARE(std::ranges::count(options, true, &SessionOption::isChosen), 1);
        for (const auto &option : options) {
            if (option.workout)
                QCOMPARE(std::ranges::count(options, option.workout, &SessionOption::workout), 1);
        }
    }

    void whatIsLoggedHasNoOthers()
    {
        const auto squad = afterLevelThree();
        QVERIFY(optionsFor(squad, squad.sessions[0]).empty());
        auto over = holding(squad, 4);
        over.finished = true;
        QVERIFY(optionsWith(squad, over).empty());
    }

    void aFilledSessionIsTheEarnedOne()
    {
        auto squad = afterLevelThree();
        IdSource ids(0, 1);
        const auto made = proposeCycle(squad, { 100 }, kDay, 14, PaceRung::M1500, ids);
        squad.cycles.push_back(made.cycle);
        for (const auto &session : made.sessions)
            squad.sessions.push_back(session);
        for (const auto &session : made.sessions) {
            const auto options = optionsFor(squad, session);
            QCOMPARE(options.at(0).kind, OptionKind::Earned);
            QVERIFY2(options.at(0).isChosen, session.workout.name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSessionOptions)
#include "tst_sessionoptions.moc"
