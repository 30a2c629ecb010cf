// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/groupverdict.h"

#include "support/loggedsession.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using Times = QList<double>; // seconds; 0 is a rep not timed

Q_DECLARE_METATYPE(std::optional<fivepace::NextStep>)

namespace {

std::vector<double> plain(const Times &times)
{
    return { times.begin(), times.end() };
}

/// 200 m reps at 400 pace: 26.0, 28.75 at 800 pace.
LoggedSession of200s(const Times &times, int planned = 0)
{
    const auto count = planned > 0 ? planned : static_cast<int>(times.size());
    return { std::vector<std::int64_t>(static_cast<std::size_t>(count), 200), plain(times) };
}

std::optional<NextStep> stepOf(const LoggedSession &logged, const std::vector<Entry> &others = {})
{
    return logged.read(others).step;
}

QList<int> marked(const EntryReading &reading, bool RepReading::*mark)
{
    QList<int> reps;
    for (std::size_t i = 0; i < reading.reps.size(); ++i) {
        if (reading.reps[i].*mark)
            reps << static_cast<int>(i);
    }
    return reps;
}

} // namespace

class TestEntryReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRepIsComparedWithTheOneBeforeOfItsKind()
    {
        // 300, 200, 100, 300, 200, 100: each length is run twice; the 200 is 0.3 s slower, the others 0.2.
        const LoggedSession logged({ 300, 200, 100, 300, 200, 100 }, { 39.0, 26.0, 13.0, 39.2, 26.3, 13.2 });
        const auto reading = logged.read();
        QCOMPARE(marked(reading, &RepReading::slowerThanBefore), QList<int> { 4 });
        QCOMPARE(marked(reading, &RepReading::faded), QList<int> { 4 });
        QCOMPARE(reading.fade, std::optional(Fade { 1, 4, 300ms }));
    }

    void slowingIsTheLastTwoOrMoreOfAKind()
    {
        using Reps = std::vector<std::size_t>;
        QCOMPARE(of200s({ 26.0, 26.3, 26.6 }).read().slowing, (Reps { 1, 2 }));
        QCOMPARE(of200s({ 26.0, 26.3, 26.6, 26.9 }).read().slowing, (Reps { 1, 2, 3 }));
        QCOMPARE(of200s({ 26.0, 26.3, 26.6, 26.6 }).read().slowing, Reps {});
        QCOMPARE(of200s({ 26.6, 26.0, 26.3 }).read().slowing, Reps {});
        // Of two lengths, both.
        const LoggedSession both({ 100, 200, 100, 200, 100, 200 }, { 13.0, 26.0, 13.3, 26.3, 13.6, 26.6 });
        QCOMPARE(both.read().slowing, (Reps { 2, 3, 4, 5 }));
    }

    void aFadeOfAnyLengthIsSeen()
    {
        // 300 down to 50: the 300 is run once, the 200s fade by 1.1 s.
        const LoggedSession logged(
            { 300, 200, 200, 100, 100, 100, 50 }, { 39.0, 26.5, 27.6, 13.3, 13.3, 13.4, 6.6 });
        QCOMPARE(logged.read().fade, std::optional(Fade { 1, 2, 1'100ms }));
        QCOMPARE(stepOf(logged), std::optional(NextStep::Repeat));
    }

    void aFadeIsOfTheLengthWhateverPaceTheRepNames()
    {
        // 4 x 200, the middle two "@ 400 pace", which is the session's own: the last 200 fades against the
        // first.
        LoggedSession logged({ 200, 200, 200, 200 }, { 26.0, 26.1, 26.1, 26.9 });
        for (const std::size_t rep : { 1u, 2u })
            logged.session.workout.main[rep].rep().target.pace = PaceRung::M400;
        QCOMPARE(logged.read().fade, std::optional(Fade { 0, 3, 900ms }));
    }

    void whatTheWorkoutAsksToBeSlowerIsNoFade()
    {
        // 200 m at 400 pace (26.0), then at 1500 pace (31.5): 5.5 s slower are asked for.
        LoggedSession logged({ 200, 200, 200, 200 }, { 26.0, 26.0, 31.6, 31.7 });
        for (const std::size_t rep : { 2u, 3u }) {
            logged.session.workout.main[rep].rep().target.pace = PaceRung::M1500;
            logged.entry.frozen[rep] = at1500Pace(200);
        }
        QVERIFY(!logged.read().fade);
        QCOMPARE(marked(logged.read(), &RepReading::slowerThanBefore), QList<int> {});
        logged.entry.results[3].time->time = 32'400ms; // 0.9 s more than that
        QCOMPARE(logged.read().fade, std::optional(Fade { 0, 3, 900ms, true }));
        for (auto &target : logged.entry.frozen)
            target.time.reset(); // no paces known: nothing can be said of one pace against another
        QVERIFY(!logged.read().fade);
    }

    void mostIsMoreThanHalf_data()
    {
        QTest::addColumn<Times>("times"); // 8 x 200 m against 28.75
        QTest::addColumn<int>("faster"); // -1: nothing is said
        QTest::addColumn<int>("timed");
        QTest::addColumn<bool>("holds");
        QTest::newRow("five of eight") << Times { 26, 26, 26, 26, 28.7, 28.8, 29, 29 } << 5 << 8 << true;
        QTest::newRow("half is not most") << Times { 26, 26, 26, 26, 28.8, 28.8, 29, 29 } << 4 << 8 << false;
        QTest::newRow("as fast is not faster") << Times { 28.75, 28.75, 28.75, 28.75, 26 } << 1 << 5 << false;
        QTest::newRow("half of the reps timed") << Times { 26, 0, 26, 0, 26, 0, 29 } << 3 << 4 << true;
        QTest::newRow("less is no evidence") << Times { 26, 26, 26 } << -1 << 0 << false;
    }
    void mostIsMoreThanHalf()
    {
        QFETCH(Times, times);
        QFETCH(int, faster);
        QFETCH(int, timed);
        QFETCH(bool, holds);
        const auto majority = of200s(times, 8).read().majority;
        QCOMPARE(majority.has_value(), faster >= 0);
        if (!majority)
            return;
        QCOMPARE(*majority, (Majority { faster, timed }));
        QCOMPARE(majority->holds(), holds);
    }

    void theMajorityIsOf400PaceAlone()
    {
        QVERIFY(!LoggedSession({ 400, 400 }, { 63, 63 }, PaceRung::M1500).read().majority);
        auto without = of200s({ 26.0, 26.0 });
        for (auto &target : without.entry.frozen)
            target.beat.reset(); // the athlete's 800 pace is not known
        QVERIFY(!without.read().majority);
        for (auto &target : without.entry.frozen)
            target.rung.reset(); // frozen before the edge was kept: the band's stands in
        QVERIFY(without.read().majority.has_value());
    }

    void oneShortRepByHandProvesNothing_data()
    {
        QTest::addColumn<int>("metres");
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("proves");
        QTest::newRow("50 m by hand") << 50 << static_cast<int>(TimingMethod::Hand) << false;
        QTest::newRow("50 m electronic") << 50 << static_cast<int>(TimingMethod::Electronic) << true;
        QTest::newRow("51 m by hand") << 51 << static_cast<int>(TimingMethod::Hand) << true;
    }
    void oneShortRepByHandProvesNothing()
    {
        QFETCH(int, metres);
        QFETCH(int, method);
        QFETCH(bool, proves);
        const LoggedSession logged(
            { metres }, { metres * 0.13 }, PaceRung::M400, static_cast<TimingMethod>(method));
        QCOMPARE(logged.read().step.has_value(), proves);
        QCOMPARE(logged.read().majority.has_value(), proves);
        const LoggedSession two({ metres, metres }, { metres * 0.13, metres * 0.13 }, PaceRung::M400,
            static_cast<TimingMethod>(method));
        QVERIFY(two.read().step.has_value());
    }

    void theNextStepFollowsTheLog_data()
    {
        QTest::addColumn<Times>("times"); // 4 x 200 m: 26.0 to 28.75
        QTest::addColumn<int>("rpe"); // 8 planned
        QTest::addColumn<int>("looseness");
        QTest::addColumn<std::optional<NextStep>>("step");
        using enum NextStep;
        const auto to = [](NextStep step) { return std::optional(step); };
        const Times good { 26.3, 26.3, 26.2, 26.2 };
        QTest::newRow("all done, as hard as planned") << good << 8 << 4 << to(Progress);
        QTest::newRow("easier") << good << 6 << 4 << to(Progress);
        QTest::newRow("last slower within the tolerance")
            << Times { 26.3, 26.3, 26.2, 26.4 } << 8 << 4 << to(Progress);
        QTest::newRow("last slower") << Times { 26.3, 26.3, 26.4, 26.6 } << 8 << 4 << to(Repeat);
        QTest::newRow("one harder") << good << 9 << 4 << to(Repeat);
        QTest::newRow("two harder") << good << 10 << 4 << to(StepBack);
        QTest::newRow("three of four on target") << Times { 28.9, 26.3, 26.2, 26.2 } << 8 << 4 << to(Repeat);
        QTest::newRow("under half") << Times { 28.9, 28.9, 28.9, 26.2 } << 8 << 4 << to(StepBack);
        QTest::newRow("one not timed") << Times { 26.3, 26.3, 26.2, 0 } << 8 << 4 << to(Progress);
        QTest::newRow("half timed") << Times { 26.3, 26.3, 0, 0 } << 8 << 4 << to(Progress);
        QTest::newRow("less than half timed")
            << Times { 26.3, 0, 0, 0 } << 8 << 4 << std::optional<NextStep>();
        QTest::newRow("Rule 1 broken") << good << 8 << 2 << to(StepBack);
        QTest::newRow("Rule 1 is evidence by itself") << Times { 26.3, 0, 0, 0 } << 8 << 2 << to(StepBack);
        QTest::newRow("most slower than 800 pace")
            << Times { 28.75, 28.75, 28.75, 28.7 } << 8 << 4 << to(Repeat);
    }
    void theNextStepFollowsTheLog()
    {
        QFETCH(Times, times);
        QFETCH(int, rpe);
        QFETCH(int, looseness);
        QFETCH(std::optional<NextStep>, step);
        auto logged = of200s(times, 4);
        logged.entry.rpe = rpe;
        logged.entry.looseness = looseness;
        QVERIFY(stepOf(logged) == step);
    }

    void tooFastCountsNeitherWay()
    {
        const auto run = [](const Times &times) {
            return LoggedSession(std::vector<std::int64_t>(static_cast<std::size_t>(times.size()), 400),
                plain(times), PaceRung::M1500);
        };
        QCOMPARE(
            stepOf(run({ 57, 57, 57, 57, 57 })), std::optional(NextStep::Repeat)); // "too fast", not "ready"
        QCOMPARE(stepOf(run({ 63, 57, 63, 63, 63 })), std::optional(NextStep::Progress));
        QCOMPARE(stepOf(run({ 69, 69, 57, 63, 63 })), std::optional(NextStep::Repeat)); // 2 of 4 slow
        QCOMPARE(stepOf(run({ 57, 57, 57, 69, 69 })), std::optional(NextStep::Repeat)); // most say nothing
    }

    void stoppedIsTheSameAgainAndStoppedTightAStepBack()
    {
        auto logged = of200s({ 26.0, 26.0, 26.0 }, 8);
        QCOMPARE(logged.read().why, NoVerdict::TooFewTimed);
        logged.entry.stop = Stop { 3, StopReason::NotStated };
        QCOMPARE(stepOf(logged), std::optional(NextStep::Repeat));
        logged.entry.stop->reason = StopReason::Tight;
        QCOMPARE(stepOf(logged), std::optional(NextStep::StepBack));
        QVERIFY(logged.read().tight);
        logged.entry.stop = Stop { 8, StopReason::NotStated };
        QVERIFY(!logged.read().stop); // all were run
    }

    void untimedAtTheEndIsAStopWhereOthersHaveTimes()
    {
        const auto logged = of200s({ 26.0, 26.0, 26.0, 26.0 }, 8);
        auto other = of200s({ 26, 26, 26, 26, 26, 26, 26, 26 }).entry;
        other.athlete = { 201 };
        QVERIFY(!logged.read().stop); // 4 of 8 timed, and no more
        QCOMPARE(stepOf(logged), std::optional(NextStep::Progress));
        QCOMPARE(logged.read({ other }).stop, std::optional(Stop { 4, StopReason::NotStated }));
        QCOMPARE(stepOf(logged, { other }), std::optional(NextStep::Repeat));
        other.results.resize(4);
        QVERIFY(!logged.read({ other }).stop);
    }

    void whileTheLogIsOpenNobodyHasStoppedUnsaid()
    {
        auto logged = of200s({ 26.0, 26.0, 26.0, 26.0 }, 8);
        logged.session.finished = false;
        auto other = of200s({ 26, 26, 26, 26, 26, 26, 26, 26 }).entry;
        QCOMPARE(logged.read({ other }, logged.session.date).why, NoVerdict::UnderWay);
        QCOMPARE(logged.read({ other }, logged.session.date + std::chrono::days(1)).step,
            std::optional(NextStep::Repeat));
        logged.entry.stop = Stop { 4, StopReason::Hurt };
        QCOMPARE(logged.read({ other }, logged.session.date).step, std::optional(NextStep::Repeat));
    }

    void aRepNotRunOrCutShortAtTheEndIsAStop()
    {
        auto logged = of200s({ 26, 26, 26, 26, 26, 0, 0, 0 });
        logged.entry.results[5].ending = Ending::Skipped;
        QCOMPARE(logged.read().stop, std::optional(Stop { 5, StopReason::NotStated }));
        logged.entry.results[5] = { hand(20s), {}, Ending::CutShort };
        QCOMPARE(logged.read().stop, std::optional(Stop { 5, StopReason::NotStated }));
        QVERIFY(logged.read().reps[5].cutShort);
        QCOMPARE(logged.read().timed, 5);
        logged.entry.results[6].time = hand(26s);
        logged.entry.results[7].time = hand(26s);
        QVERIFY(!logged.read().stop); // ran on
        QCOMPARE(logged.read().missed, 1);
        QCOMPARE(stepOf(logged), std::optional(NextStep::Repeat));
    }

    void whoRanNothingIsNotRead()
    {
        auto logged = of200s({ 0, 0 });
        QCOMPARE(logged.read().why, NoVerdict::NotRun);
        for (auto &result : logged.entry.results)
            result.ending = Ending::Skipped;
        QCOMPARE(logged.read().why, NoVerdict::NotRun);
        logged.entry.results[0].time = hand(26s);
        logged.entry.out = true;
        QCOMPARE(logged.read().why, NoVerdict::Out);
    }

    void whoHasNoTargetIsLeftOut()
    {
        auto logged = of200s({ 26.0, 26.0 });
        for (auto &target : logged.entry.frozen)
            target = {};
        logged.entry.looseness = 1;
        QCOMPARE(logged.read().why, NoVerdict::NoTarget);
        QVERIFY(!logged.read().step);
    }

    void aPredictionIsNoLevel()
    {
        auto logged = of200s({ 26.0, 26.0 });
        logged.session.workout.style = Style::RacePrediction;
        QCOMPARE(logged.read().why, NoVerdict::Prediction);
    }

    void aRepFewerForOneAthleteIsNotMissed()
    {
        auto logged = of200s({ 26.3, 26.3, 26.2, 0 });
        logged.entry.results[3].ending = Ending::Skipped;
        QCOMPARE(stepOf(logged), std::optional(NextStep::Repeat));
        logged.entry.reps = 3;
        QCOMPARE(stepOf(logged), std::optional(NextStep::Progress));
    }

    void aRecoveryCutShortIsSaidOfTheRepAfterIt()
    {
        auto logged = of200s({ 26.0, 26.0, 26.0 });
        logged.entry.results[0].recoveryTaken = 162s; // 90 % of 3:00
        logged.entry.results[1].recoveryTaken = 161s;
        QCOMPARE(marked(logged.read(), &RepReading::recoveryCutShort), QList<int> { 2 });
        QCOMPARE(logged.read().recoveriesKnown, 2);
        logged.entry.frozen[1].recoveryAssumed = true; // the workout does not state it
        QCOMPARE(marked(logged.read(), &RepReading::recoveryCutShort), QList<int> {});
        QCOMPARE(logged.read().recoveriesStated, 1);
    }

    void easyOnShortRecoveryNeedsEvidence_data()
    {
        QTest::addColumn<QList<int>>("taken"); // seconds of 180, of four; -1 is not known
        QTest::addColumn<int>("rpe"); // -1: not given
        QTest::addColumn<bool>("easily");
        QTest::newRow("60 % and RPE 5") << QList<int> { 108, 108, 108, 108 } << 5 << true;
        QTest::newRow("on average") << QList<int> { 180, 36, 108, 108 } << 5 << true;
        QTest::newRow("a second more") << QList<int> { 108, 108, 108, 109 } << 5 << false;
        QTest::newRow("harder") << QList<int> { 108, 108, 108, 108 } << 6 << false;
        QTest::newRow("RPE not given") << QList<int> { 60, 60, 60, 60 } << -1 << false;
        QTest::newRow("half known") << QList<int> { -1, 90, -1, 90 } << 3 << true;
        QTest::newRow("one of four known") << QList<int> { -1, 90, -1, -1 } << 3 << false;
        QTest::newRow("none known") << QList<int> { -1, -1, -1, -1 } << 3 << false;
    }
    void easyOnShortRecoveryNeedsEvidence()
    {
        QFETCH(QList<int>, taken);
        QFETCH(int, rpe);
        QFETCH(bool, easily);
        auto logged = of200s({ 26.0, 26.0, 26.0, 26.0, 26.0 });
        logged.entry.rpe = rpe < 0 ? std::nullopt : std::optional(rpe);
        for (int i = 0; i < taken.size(); ++i) {
            if (taken[i] >= 0)
                logged.entry.results[static_cast<std::size_t>(i)].recoveryTaken
                    = std::chrono::seconds(taken[i]);
        }
        QCOMPARE(logged.read().easyOnShortRecovery, easily);
        logged.session.workout.main[0].rep().flying
            = FlyingStart { Distance::metres(30), Distance::metres(30) };
        QVERIFY(!logged.read().easyOnShortRecovery);
    }

    void topSpeedLacksAfterThreeCues()
    {
        const auto session = [](bool isEarly, std::optional<Majority> majority) {
            EntryReading reading;
            reading.recoveredEarly = isEarly;
            reading.majority = majority;
            return reading;
        };
        const auto cue = session(true, Majority { 2, 4 });
        const auto notEarly = session(false, Majority { 2, 4 });
        const auto fast = session(true, Majority { 3, 4 });
        const auto unknown = session(true, {});
        QVERIFY(lacksTopSpeed({ cue, cue, cue }));
        QVERIFY(lacksTopSpeed({ fast, cue, notEarly, cue, unknown, cue }));
        QVERIFY(!lacksTopSpeed({ cue, cue }));
        QVERIFY(!lacksTopSpeed({ cue, cue, notEarly }));
        QVERIFY(!lacksTopSpeed({ cue, cue, unknown }));
        QVERIFY(!lacksTopSpeed({ fast, fast, cue, cue, cue })); // withdrawn
        QVERIFY(lacksTopSpeed({ fast, cue, fast, cue, cue }));
        QVERIFY(!lacksTopSpeed({}));
    }

    void threeWhoStopAndAreTightMeanAStepBack()
    {
        std::vector<Entry> entries;
        auto logged = of200s({ 26.0, 26.0, 26.0 }, 8);
        for (int i = 0; i < 3; ++i) {
            entries.push_back(logged.entry);
            entries.back().athlete = { 200 + i };
            entries.back().stop = Stop { 3, StopReason::NotStated };
            entries.back().looseness = 2;
        }
        const std::vector<const Entry *> all { &entries[0], &entries[1], &entries[2] };
        QCOMPARE(groupVerdict(readSession(logged.session, all, 2026y / 5 / 10)).step, NextStep::StepBack);
    }
};

QTEST_APPLESS_MAIN(TestEntryReading)
#include "tst_entryreading.moc"
