// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

Q_DECLARE_METATYPE(std::optional<fivepace::NextStep>)

namespace {

using Times = QList<double>; // seconds; 0 is a rep not timed
using Flags = QList<RepFlag>;

RepTarget inBand(Duration time, std::optional<Duration> slowest)
{
    RepTarget target;
    target.time = time;
    target.slowest = slowest;
    target.recovery.duration = 180s;
    return target;
}

/// 200 m at 26.0, 800 pace 28.75.
std::vector<RepTarget> bands(std::size_t count)
{
    return { count, inBand(26s, 28'750ms) };
}

std::vector<RepResult> resultsOf(const Times &seconds, TimingMethod method = TimingMethod::Hand)
{
    std::vector<RepResult> results;
    for (const double s : seconds) {
        RepResult result;
        if (s > 0)
            result.time = RepTime { Duration(std::llround(s * 1000)), Precision::Hundredth, method };
        results.push_back(result);
    }
    return results;
}

Flags flagsOf(const std::vector<RepVerdict> &verdicts)
{
    Flags flags;
    for (const auto &verdict : verdicts)
        flags.append(verdict.flag);
    return flags;
}

/// An entry in a session of 4 x 200 m, targets 26.0 to 28.75.
Entry ranInBands(const Times &seconds)
{
    auto entry = anEntry(500, { 400 }, { 200 });
    entry.frozen = bands(4);
    entry.results = resultsOf(seconds);
    return entry;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothProgrammesComeBeforePaceWork();
    void mostRepsFasterThanTheSlowerPace_data();
    void mostRepsFasterThanTheSlowerPace();
    void aRepIsJudgedByItsBandAndTheOneBefore_data();
    void aRepIsJudgedByItsBandAndTheOneBefore();
    void onlyRepsOfTheSameLengthAreCompared();
    void handTimesAreGivenMoreTolerance();
    void aRepWithoutTargetIsComparedOnly();
    void aRecoveryCutShortIsSaidOfTheRepAfterIt_data();
    void aRecoveryCutShortIsSaidOfTheRepAfterIt();
    void moreResultsThanTargetsAreNotJudged();
    void sprintersRestHalfAgainToTwice_data();
    void sprintersRestHalfAgainToTwice();
    void sprintersRestTheSameAfterShortReps();
    void sprintersRestLongerInBothEndsOfARange();
    void tightBreaksRuleOne_data();
    void tightBreaksRuleOne();
    void easyOnShortRecoveryNeedsBoth_data();
    void easyOnShortRecoveryNeedsBoth();
    void topSpeedLacksAfterAFewCues();
    void theNextStepFollowsTheLog_data();
    void theNextStepFollowsTheLog();
    void tooLittleLoggedSaysNothing();
    void aRepFewerForOneAthleteIsNotMissed();
    void theStraightHoldsRunInAndSlowDown_data();
    void theStraightHoldsRunInAndSlowDown();
};

void TestRules::bothProgrammesComeBeforePaceWork()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.baseDone = 2026y / 1 / 20;
    athlete.transitionDone = 2026y / 2 / 20;
    QVERIFY(!isReadyForPaceWork(athlete, 2026y / 2 / 19));
    QVERIFY(isReadyForPaceWork(athlete, 2026y / 2 / 20));
    athlete.baseDone.reset();
    QVERIFY(!isReadyForPaceWork(athlete, 2026y / 5 / 1));
    athlete.baseDone = athlete.transitionDone;
    athlete.transitionDone.reset();
    QVERIFY(!isReadyForPaceWork(athlete, 2026y / 5 / 1));
}

void TestRules::mostRepsFasterThanTheSlowerPace_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<int>("faster");
    QTest::addColumn<int>("timed");
    QTest::addColumn<bool>("holds");

    QTest::newRow("all") << Times { 26.3, 26.2, 26.1, 26.0 } << 4 << 4 << true;
    QTest::newRow("three of four") << Times { 26.3, 26.2, 28.7, 28.8 } << 3 << 4 << true;
    QTest::newRow("half is not most") << Times { 26.3, 26.2, 28.8, 28.9 } << 2 << 4 << false;
    QTest::newRow("as fast is not faster") << Times { 28.75, 28.75, 26.0 } << 1 << 3 << false;
    QTest::newRow("reps not timed do not count") << Times { 26.3, 0, 0, 28.9, 26.0 } << 2 << 3 << true;
    QTest::newRow("none timed") << Times { 0, 0 } << 0 << 0 << false;
    QTest::newRow("none") << Times {} << 0 << 0 << false;
}

void TestRules::mostRepsFasterThanTheSlowerPace()
{
    QFETCH(Times, times);
    QFETCH(int, faster);
    QFETCH(int, timed);
    QFETCH(bool, holds);
    const auto majority = fasterThanSlowerPace(bands(5), resultsOf(times));
    QCOMPARE(majority, (Majority { faster, timed }));
    QCOMPARE(majority.holds(), holds);
    const std::vector<RepTarget> withoutEdge(5, inBand(26s, {}));
    QCOMPARE(fasterThanSlowerPace(withoutEdge, resultsOf(times)), Majority {});
}

void TestRules::aRepIsJudgedByItsBandAndTheOneBefore_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<Flags>("flags");

    using enum RepFlag;
    QTest::newRow("on target") << Times { 26.0 } << Flags { None };
    QTest::newRow("faster") << Times { 25.9 } << Flags { Faster };
    QTest::newRow("off target within the band") << Times { 26.3 } << Flags { OffTarget };
    QTest::newRow("at the edge") << Times { 28.75 } << Flags { OffTarget };
    QTest::newRow("beyond the edge") << Times { 28.76 } << Flags { SlowerThanBand };
    QTest::newRow("slower within the tolerance") << Times { 26.0, 26.2 } << Flags { None, OffTarget };
    QTest::newRow("slower beyond it") << Times { 26.0, 26.21 } << Flags { None, SlowerThanBefore };
    QTest::newRow("slower, though faster than target")
        << Times { 25.0, 25.5 } << Flags { Faster, SlowerThanBefore };
    QTest::newRow("the band comes first") << Times { 26.0, 29.0 } << Flags { None, SlowerThanBand };
    QTest::newRow("quicker again") << Times { 27.0, 26.5, 26.0 } << Flags { OffTarget, OffTarget, None };
    QTest::newRow("the last one timed is the one before")
        << Times { 26.0, 0, 26.5 } << Flags { None, None, SlowerThanBefore };
    QTest::newRow("nothing timed") << Times { 0, 0 } << Flags { None, None };
}

void TestRules::aRepIsJudgedByItsBandAndTheOneBefore()
{
    QFETCH(Times, times);
    QFETCH(Flags, flags);
    const std::vector<Length> lengths(4, Distance::metres(200));
    QCOMPARE(flagsOf(judgeReps(lengths, bands(4), resultsOf(times))), flags);
}

void TestRules::onlyRepsOfTheSameLengthAreCompared()
{
    const std::vector<Length> lengths { Distance::metres(100), Distance::metres(200), Distance::metres(100) };
    const std::vector<RepTarget> targets { inBand(13s, 14'400ms), inBand(26s, 28'750ms),
        inBand(13s, 14'400ms) };
    const auto verdicts = judgeReps(lengths, targets, resultsOf({ 13.0, 26.0, 13.3 }));
    QCOMPARE(flagsOf(verdicts), (Flags { RepFlag::None, RepFlag::None, RepFlag::SlowerThanBefore }));
}

void TestRules::handTimesAreGivenMoreTolerance()
{
    QCOMPARE(repTolerance(TimingMethod::Hand), 200ms);
    QCOMPARE(repTolerance(TimingMethod::Electronic), 50ms);
    QCOMPARE(repTolerance(TimingMethod::Device), 50ms);

    const std::vector<Length> lengths(2, Distance::metres(200));
    auto results = resultsOf({ 26.0, 26.06 }, TimingMethod::Electronic);
    QCOMPARE(judgeReps(lengths, bands(2), results)[1].flag, RepFlag::SlowerThanBefore);
    results[0].time->method = TimingMethod::Hand; // either by hand: the wider one
    QCOMPARE(judgeReps(lengths, bands(2), results)[1].flag, RepFlag::OffTarget);
}

void TestRules::aRepWithoutTargetIsComparedOnly()
{
    const std::vector<Length> lengths(2, Distance::metres(200));
    const auto verdicts = judgeReps(lengths, std::vector<RepTarget>(2), resultsOf({ 26.0, 26.5 }));
    QCOMPARE(flagsOf(verdicts), (Flags { RepFlag::None, RepFlag::SlowerThanBefore }));
}

void TestRules::aRecoveryCutShortIsSaidOfTheRepAfterIt_data()
{
    QTest::addColumn<int>("takenSeconds");
    QTest::addColumn<bool>("cutShort");

    QTest::newRow("as planned") << 180 << false;
    QTest::newRow("longer") << 240 << false;
    QTest::newRow("90 % is enough") << 162 << false;
    QTest::newRow("less is not") << 161 << true;
    QTest::newRow("none at all") << 0 << true;
}

void TestRules::aRecoveryCutShortIsSaidOfTheRepAfterIt()
{
    QFETCH(int, takenSeconds);
    QFETCH(bool, cutShort);
    auto results = resultsOf({ 26.0, 26.0, 26.0 });
    results[0].recoveryTaken = std::chrono::seconds(takenSeconds);
    const auto verdicts = judgeReps(std::vector<Length>(3, Distance::metres(200)), bands(3), results);
    QCOMPARE(verdicts[1].recoveryCutShort, cutShort);
    QVERIFY(!verdicts[0].recoveryCutShort && !verdicts[2].recoveryCutShort);
}

void TestRules::moreResultsThanTargetsAreNotJudged()
{
    const auto verdicts = judgeReps({ Distance::metres(200) }, bands(1), resultsOf({ 26.0, 29.0 }));
    QCOMPARE(flagsOf(verdicts), (Flags { RepFlag::None, RepFlag::None }));
}

void TestRules::sprintersRestHalfAgainToTwice_data()
{
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("half");
    QTest::addColumn<int>("twice");

    // Domain 2.2, R10.
    QTest::newRow("2:00") << 120 << 180 << 240;
    QTest::newRow("2:30") << 150 << 225 << 300;
    QTest::newRow("3:00") << 180 << 270 << 360;
    QTest::newRow("5:00") << 300 << 450 << 600;
    QTest::newRow("6:00") << 360 << 540 << 720;
    QTest::newRow("7:00") << 420 << 630 << 840;
}

void TestRules::sprintersRestHalfAgainToTwice()
{
    QFETCH(int, planned);
    QFETCH(int, half);
    QFETCH(int, twice);
    Recovery recovery;
    recovery.kind = RecoveryKind::Walk;
    recovery.duration = std::chrono::seconds(planned);
    const Length rep = Distance::metres(200);
    QCOMPARE(recoveryForSprinter(recovery, rep, 150).duration->count(), half * 1000);
    QCOMPARE(recoveryForSprinter(recovery, rep, 200).duration->count(), twice * 1000);
    const auto between = recoveryForSprinter(recovery, rep, 175);
    QVERIFY(between.duration->count() % 5000 == 0);
    QVERIFY(between.duration->count() > half * 1000 && between.duration->count() < twice * 1000);
    QCOMPARE(between.kind, RecoveryKind::Walk);
}

void TestRules::sprintersRestTheSameAfterShortReps()
{
    Recovery recovery;
    recovery.duration = 90s;
    QCOMPARE(recoveryForSprinter(recovery, Distance::metres(50), 200), recovery);
    QCOMPARE(recoveryForSprinter(recovery, Distance::metres(30), 200), recovery);
    QCOMPARE(
        recoveryForSprinter(recovery, Distance::metres(51), 200).duration, std::optional<Duration>(180s));
    QCOMPARE(recoveryForSprinter(recovery, Duration(15s), 200).duration, std::optional<Duration>(180s));
}

void TestRules::sprintersRestLongerInBothEndsOfARange()
{
    Recovery recovery;
    recovery.distance = Distance::metres(200);
    QCOMPARE(recoveryForSprinter(recovery, Distance::metres(200), 200), recovery); // no time is stated
    recovery.duration = 120s;
    recovery.durationMax = 300s;
    const auto longer = recoveryForSprinter(recovery, Distance::metres(200), 150);
    QCOMPARE(longer.duration, std::optional<Duration>(180s));
    QCOMPARE(longer.durationMax, std::optional<Duration>(450s));
    QCOMPARE(longer.distance, recovery.distance);
}

void TestRules::tightBreaksRuleOne_data()
{
    QTest::addColumn<int>("looseness"); // 0: not given
    QTest::addColumn<bool>("breaks");

    QTest::newRow("not given") << 0 << false;
    QTest::newRow("tight") << 1 << true;
    QTest::newRow("rather tight") << 2 << true;
    QTest::newRow("neither") << 3 << false;
    QTest::newRow("loose") << 5 << false;
}

void TestRules::tightBreaksRuleOne()
{
    QFETCH(int, looseness);
    QFETCH(bool, breaks);
    Entry entry;
    if (looseness > 0)
        entry.looseness = looseness;
    QCOMPARE(breaksRuleOne(entry), breaks);
}

void TestRules::easyOnShortRecoveryNeedsBoth_data()
{
    QTest::addColumn<QList<int>>("taken"); // seconds of 180; -1 is not stated
    QTest::addColumn<int>("rpe"); // -1: not given
    QTest::addColumn<bool>("easily");

    QTest::newRow("60 % and RPE 5") << QList<int> { 108, 108, 108 } << 5 << true;
    QTest::newRow("on average") << QList<int> { 180, 36, 108 } << 5 << true;
    QTest::newRow("a second more") << QList<int> { 108, 108, 109 } << 5 << false;
    QTest::newRow("harder") << QList<int> { 108, 108, 108 } << 6 << false;
    QTest::newRow("RPE not given") << QList<int> { 60, 60, 60 } << -1 << false;
    QTest::newRow("recovery not taken down") << QList<int> { -1, -1, -1 } << 3 << false;
    QTest::newRow("only what was taken down counts") << QList<int> { -1, 90, -1 } << 3 << true;
}

void TestRules::easyOnShortRecoveryNeedsBoth()
{
    QFETCH(QList<int>, taken);
    QFETCH(int, rpe);
    QFETCH(bool, easily);
    auto entry = ranInBands({ 26.0, 26.0, 26.0, 26.0 });
    entry.rpe = rpe < 0 ? std::nullopt : std::optional(rpe);
    for (int i = 0; i < taken.size(); ++i) {
        if (taken[i] >= 0)
            entry.results[static_cast<std::size_t>(i)].recoveryTaken = std::chrono::seconds(taken[i]);
    }
    QCOMPARE(finishesEasilyOnShortRecovery(entry), easily);
}

void TestRules::topSpeedLacksAfterAFewCues()
{
    auto cue = ranInBands({ 28.9, 28.9, 28.0, 28.0 });
    cue.recoveredEarly = true;
    auto notEarly = cue;
    notEarly.recoveredEarly = false;
    auto fast = ranInBands({ 26.0, 26.0, 26.0, 28.9 });
    fast.recoveredEarly = true;
    auto untimed = ranInBands({ 0, 0, 0, 0 });
    untimed.recoveredEarly = true;

    QVERIFY(lacksTopSpeed({ &cue, &cue, &cue }));
    QVERIFY(lacksTopSpeed({ &cue, &fast, &cue, &notEarly, &cue }));
    QVERIFY(!lacksTopSpeed({ &cue, &cue }));
    QVERIFY(!lacksTopSpeed({ &cue, &cue, &notEarly }));
    QVERIFY(!lacksTopSpeed({ &cue, &cue, &fast }));
    QVERIFY(!lacksTopSpeed({ &cue, &cue, &untimed }));
    QVERIFY(!lacksTopSpeed({}));
}

void TestRules::theNextStepFollowsTheLog_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<int>("rpe"); // 8 planned
    QTest::addColumn<int>("looseness");
    QTest::addColumn<std::optional<NextStep>>("step");

    using enum NextStep;
    const auto to = [](NextStep step) { return std::optional(step); };
    QTest::newRow("all done, as hard as planned")
        << Times { 26.3, 26.3, 26.2, 26.2 } << 8 << 4 << to(Progress);
    QTest::newRow("easier") << Times { 26.3, 26.3, 26.2, 26.2 } << 6 << 4 << to(Progress);
    QTest::newRow("last slower within the tolerance")
        << Times { 26.3, 26.3, 26.2, 26.5 } << 8 << 4 << to(Progress);
    QTest::newRow("last slower") << Times { 26.3, 26.3, 26.2, 26.6 } << 8 << 4 << to(Repeat);
    QTest::newRow("one harder") << Times { 26.3, 26.3, 26.2, 26.2 } << 9 << 4 << to(Repeat);
    QTest::newRow("two harder") << Times { 26.3, 26.3, 26.2, 26.2 } << 10 << 4 << to(StepBack);
    QTest::newRow("three of four on target") << Times { 28.9, 26.3, 26.2, 26.2 } << 8 << 4 << to(Repeat);
    QTest::newRow("half on target") << Times { 28.9, 28.9, 26.2, 26.2 } << 8 << 4 << to(Repeat);
    QTest::newRow("under half") << Times { 28.9, 28.9, 28.9, 26.2 } << 8 << 4 << to(StepBack);
    QTest::newRow("not all done") << Times { 26.3, 26.3, 26.2, 0 } << 8 << 4 << to(StepBack);
    QTest::newRow("Rule 1 broken") << Times { 26.3, 26.3, 26.2, 26.2 } << 8 << 2 << to(StepBack);
    QTest::newRow("less than half logged") << Times { 26.3, 0, 0, 0 } << 8 << 4 << std::optional<NextStep>();
}

void TestRules::theNextStepFollowsTheLog()
{
    QFETCH(Times, times);
    QFETCH(int, rpe);
    QFETCH(int, looseness);
    QFETCH(std::optional<NextStep>, step);
    auto entry = ranInBands(times);
    entry.rpe = rpe;
    entry.looseness = looseness;
    const auto next = nextStep(aSession(), entry);
    QVERIFY((next ? std::optional(next->step) : std::nullopt) == step);
}

void TestRules::tooLittleLoggedSaysNothing()
{
    QVERIFY(!nextStep(aSession(), ranInBands({})));
    auto empty = aSession();
    empty.workout.main.clear();
    QVERIFY(!nextStep(empty, ranInBands({ 26.0 })));
}

void TestRules::aRepFewerForOneAthleteIsNotMissed()
{
    auto entry = ranInBands({ 26.3, 26.3, 26.2 });
    const auto missed = nextStep(aSession(), entry);
    QVERIFY(missed && missed->step == NextStep::StepBack && missed->undone == 1);
    entry.reps = 3;
    const auto whole = nextStep(aSession(), entry);
    QVERIFY(whole && whole->step == NextStep::Progress && whole->undone == 0);
}

void TestRules::theStraightHoldsRunInAndSlowDown_data()
{
    QTest::addColumn<int>("fly");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");

    // Domain 2.3.
    QTest::newRow("30 m") << 30 << 120 << 180;
    QTest::newRow("40 m") << 40 << 130 << 190;
    QTest::newRow("50 m") << 50 << 140 << 200;
}

void TestRules::theStraightHoldsRunInAndSlowDown()
{
    QFETCH(int, fly);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto needed = straightFor({ Distance::metres(30), Distance::metres(fly) });
    QCOMPARE(needed.least, Distance::metres(least));
    QCOMPARE(needed.most, Distance::metres(most));
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
