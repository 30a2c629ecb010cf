// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/targets.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using enum fivepace::PaceRung;

Q_DECLARE_METATYPE(fivepace::Target)
Q_DECLARE_METATYPE(std::optional<fivepace::Duration>)

namespace {

using Time = std::optional<Duration>;

constexpr Date kToday = 2026y / 6 / 1;
constexpr int kSprinterPercent = 175;

/// 400 in 52, 800 in 1:55, 1500 in 3:56 (62.93 a lap).
Athlete ada()
{
    return anAthlete(1, "Ada Okafor");
}

std::vector<ExplainedTarget> targets(const Workout &workout, const Athlete &athlete,
    const Entry *entry = nullptr, int percent = kSprinterPercent)
{
    const auto paces = PaceTable::from(athlete, kToday, {});
    return targetsFor(workout, athlete, paces, fivePacesOf(athlete, nullptr, paces), entry, percent);
}

/// One rep of `metres` with a target, in a workout at 400 pace.
Workout single(std::int64_t metres, const Target &target)
{
    auto workout = aWorkout();
    workout.main = { reps(1, metres, {}) };
    workout.main.front().rep().target = target;
    return workout;
}

Workout flying(std::int64_t fly)
{
    auto workout = single(fly, {});
    workout.rung = MaxVelocity;
    workout.main.front().rep().flying = FlyingStart { Distance::metres(30), Distance::metres(fly) };
    return workout;
}

} // namespace

class TestTargets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRepIsRunAtTheWorkoutsPace();
    void aStatedTargetChangesTheTime_data();
    void aStatedTargetChangesTheTime();
    void rolesFollowTheFivePaces();
    void aWrittenTimeComesFromNoResult();
    void aRepByEffortHasNoTime();
    void aRepByDurationHasAPaceButNoTime();
    void whatWouldLeaveNoTimeHasNone_data();
    void whatWouldLeaveNoTimeHasNone();
    void partsAddUp();
    void aRepOfPartsComesFromItsLeastSurePart();
    void aFlyingSprintIsTimedOverItsFlyZone();
    void withoutMaxVelocityTheEdgeIsThe400Pace();
    void withoutA400PaceTheEdgeIs5PercentOverTheBestFlyingSprint();
    void theSlowestRungHasNoEdge();
    void withoutPacesThereAreNoTimes();
    void anEntrysPercentageChangesTimesAndTheirRange();
    void anEntrysPercentageLengthensRecoveries();
    void sprintersRestLongerAtFastPacesOnly();
    void sprintersRestTheSameAfterShortReps();
    void anUnstatedRecoveryIsAssumedAndSaysSo();
};

void TestTargets::aRepIsRunAtTheWorkoutsPace()
{
    const auto athlete = ada();
    const auto all = targets(aWorkout(), athlete);
    QCOMPARE(all.size(), std::size_t(4));
    for (const auto &explained : all) {
        QCOMPARE(explained.target.time, Time(26s));
        QCOMPARE(explained.target.slowest, Time(28'750ms)); // 800 pace
        QCOMPARE(explained.target.rung, std::optional(M400));
        QCOMPARE(explained.source, std::optional(PaceSource { SourceKind::Own, {}, { athlete.results[0] } }));
        QCOMPARE(explained.target.source, std::optional(SourceKind::Own));
        QVERIFY(!explained.target.recoveryAssumed);
    }
    QCOMPARE(all.front().target.recovery.duration, Time(3min));
}

void TestTargets::aStatedTargetChangesTheTime_data()
{
    QTest::addColumn<int>("metres");
    QTest::addColumn<Target>("target");
    QTest::addColumn<Time>("time");
    QTest::addColumn<Time>("slowest");

    Target target;
    QTest::newRow("nothing stated: the workout's 400 pace") << 200 << target << Time(26s) << Time(28'750ms);
    target.pace = M800;
    QTest::newRow("a rung") << 200 << target << Time(28'750ms) << Time(31'467ms);
    target.percent = 95;
    QTest::newRow("percent of its speed") << 200 << target << Time(30'263ms) << Time(31'467ms);
    target.percent = 90;
    QTest::newRow("slower than the next rung: no band") << 200 << target << Time(31'944ms) << Time();
    target = {};
    target.percent = 98;
    QTest::newRow("percent of the workout's pace") << 200 << target << Time(26'531ms) << Time(28'750ms);
    target = {};
    target.pace = M1500;
    target.offsetPer400 = -2s;
    QTest::newRow("faster by an offset") << 300 << target << Time(45'700ms) << Time(50'532ms);
    target.offsetPer400 = 2s;
    target.offsetPer400Max = 3s;
    QTest::newRow("a range of offsets") << 300 << target << Time(48'700ms) << Time(49'450ms);
    target = {};
    target.time = 30s;
    QTest::newRow("a time, slower than the next rung") << 200 << target << Time(30s) << Time();
    target.time = 27s;
    QTest::newRow("a time") << 200 << target << Time(27s) << Time(28'750ms);
    target.timeMax = 27'500ms;
    QTest::newRow("a band") << 200 << target << Time(27s) << Time(27'500ms);
    target = {};
    target.pacePerKm = 140s;
    QTest::newRow("a pace a km") << 200 << target << Time(28s) << Time(28'750ms);
    target.pacePerKmMax = 142s;
    QTest::newRow("a band a km") << 200 << target << Time(28s) << Time(28'400ms);
    target = {};
    target.pace = PaceRole::ES1;
    QTest::newRow("a role: 3000 for a 1500 target") << 400 << target << Time(67'375ms) << Time(70'377ms);
    target = {};
    target.effort = Effort::Hard;
    target.percent = 98;
    QTest::newRow("an effort beside a percentage") << 200 << target << Time(26'531ms) << Time(28'750ms);
}

void TestTargets::aStatedTargetChangesTheTime()
{
    QFETCH(int, metres);
    QFETCH(Target, target);
    QFETCH(Time, time);
    QFETCH(Time, slowest);
    const auto all = targets(single(metres, target), ada());
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().target.time, time);
    QCOMPARE(all.front().target.slowest, slowest);
}

void TestTargets::rolesFollowTheFivePaces()
{
    Target target;
    target.pace = PaceRole::SS2;
    auto athlete = ada();
    QCOMPARE(targets(single(400, target), athlete).front().target.rung, std::optional(M400));
    athlete.targetRace = M3000;
    QCOMPARE(targets(single(400, target), athlete).front().target.rung, std::optional(M800));
    QCOMPARE(targets(single(400, target), athlete).front().target.time, Time(57'500ms));
}

void TestTargets::aWrittenTimeComesFromNoResult()
{
    Target target;
    target.time = 27s;
    auto explained = targets(single(200, target), ada()).front();
    QVERIFY(!explained.source && !explained.target.source && !explained.target.model);
    QCOMPARE(explained.target.rung, std::optional(M400));

    target = {};
    target.pacePerKm = 140s;
    explained = targets(single(200, target), ada()).front();
    QVERIFY(!explained.source && !explained.target.source);
}

void TestTargets::aRepByEffortHasNoTime()
{
    Target target;
    target.effort = Effort::Max;
    const auto explained = targets(single(200, target), ada()).front();
    QVERIFY(!explained.target.rung && !explained.source);
    QVERIFY(!explained.target.time && !explained.target.slowest);
}

void TestTargets::aRepByDurationHasAPaceButNoTime()
{
    auto workout = single(200, {});
    workout.rung = M3000;
    workout.main.front().rep().length = Duration(3min);
    const auto explained = targets(workout, ada()).front();
    QCOMPARE(explained.target.rung, std::optional(M3000));
    QCOMPARE(explained.target.model, std::optional(PaceModel::Vdot));
    QVERIFY(!explained.target.time && !explained.target.slowest);
}

void TestTargets::whatWouldLeaveNoTimeHasNone_data()
{
    QTest::addColumn<Target>("target");
    Target target;
    target.offsetPer400 = -52s;
    QTest::newRow("all of the lap taken off") << target;
    target.offsetPer400 = -90s;
    QTest::newRow("more than the lap") << target;
    target = {};
    target.percent = 0;
    QTest::newRow("no speed") << target;
}

void TestTargets::whatWouldLeaveNoTimeHasNone()
{
    QFETCH(Target, target);
    const auto explained = targets(single(200, target), ada()).front();
    QVERIFY(!explained.target.time);
    QCOMPARE(explained.target.slowest, Time(28'750ms));
}

void TestTargets::partsAddUp()
{
    Target fast;
    fast.pace = M800;
    Target byTime;
    byTime.time = 31s;
    auto workout = single(600, {});
    workout.main.front().rep().parts = { { Distance::metres(400), fast }, { Distance::metres(200), byTime } };
    QCOMPARE(targets(workout, ada()).front().target.time, Time(88'500ms));

    // 63.0 a lap at 1500 pace and the time that the coach wrote, though 800 pace would be faster.
    QCOMPARE(targets(workout, ada()).front().target.slowest, Time(93'933ms));

    Target flatOut;
    flatOut.effort = Effort::Max;
    workout.main.front().rep().parts[1].target = flatOut;
    QVERIFY(!targets(workout, ada()).front().target.time);
}

void TestTargets::aRepOfPartsComesFromItsLeastSurePart()
{
    Target own, byModel;
    own.pace = M1500;
    byModel.pace = M10000;
    auto workout = single(800, {});
    auto &parts = workout.main.front().rep().parts;
    parts = { { Distance::metres(400), own }, { Distance::metres(400), byModel } };
    QCOMPARE(targets(workout, ada()).front().source->kind, SourceKind::Model);
    parts[1].target = own;
    QCOMPARE(targets(workout, ada()).front().source->kind, SourceKind::Own);
    for (auto &part : parts) {
        part.target = {};
        part.target.time = 66s;
    }
    QVERIFY(!targets(workout, ada()).front().source); // the coach wrote the times
}

void TestTargets::aFlyingSprintIsTimedOverItsFlyZone()
{
    auto athlete = ada();
    athlete.results.push_back(flew(30, 3'300ms, 2026y / 4 / 2));
    auto workout = flying(40);
    workout.main.front().rep().length = Distance::metres(70); // with the build-up
    const auto explained = targets(workout, athlete).front();
    QCOMPARE(explained.target.rung, std::optional(MaxVelocity));
    QCOMPARE(explained.target.time, Time(4'400ms));
    QCOMPARE(explained.target.slowest, Time(5'200ms)); // 400 pace
}

void TestTargets::withoutA400PaceTheEdgeIs5PercentOverTheBestFlyingSprint()
{
    auto athlete = ada();
    athlete.results = { flew(30, 3'000ms, 2026y / 4 / 2) };
    const auto target = targets(flying(40), athlete).front().target;
    QCOMPARE(target.time, Time(4'000ms));
    QCOMPARE(target.slowest, Time(4'200ms));
}

void TestTargets::withoutMaxVelocityTheEdgeIsThe400Pace()
{
    const auto explained = targets(flying(30), ada()).front();
    QVERIFY(!explained.target.time && !explained.source);
    QCOMPARE(explained.target.slowest, Time(3'900ms));
}

void TestTargets::theSlowestRungHasNoEdge()
{
    Target target;
    target.pace = Min90;
    const auto explained = targets(single(1000, target), ada()).front();
    QVERIFY(explained.target.time);
    QVERIFY(!explained.target.slowest);
}

void TestTargets::withoutPacesThereAreNoTimes()
{
    auto athlete = ada();
    athlete.results.clear();
    const auto all = targets(aWorkout(), athlete);
    QCOMPARE(all.size(), std::size_t(4));
    for (const auto &explained : all) {
        QVERIFY(!explained.target.time && !explained.target.slowest && !explained.source);
        QCOMPARE(explained.target.rung, std::optional(M400));
    }
    Target target;
    target.time = 27s;
    QCOMPARE(targets(single(200, target), athlete).front().target.time, Time(27s));
}

void TestTargets::anEntrysPercentageChangesTimesAndTheirRange()
{
    Entry entry;
    entry.pacePercent = 96;
    QCOMPARE(targets(aWorkout(), ada(), &entry).front().target.time, Time(27'083ms));
    QCOMPARE(targets(aWorkout(), ada(), &entry).front().target.slowest, Time(28'750ms));

    Target target;
    target.time = 24s;
    target.timeMax = 24'960ms;
    const auto band = targets(single(200, target), ada(), &entry).front().target;
    QCOMPARE(band.time, Time(25s));
    QCOMPARE(band.slowest, Time(26s));
}

void TestTargets::anEntrysPercentageLengthensRecoveries()
{
    Entry entry;
    entry.recoveryPercent = 150;
    auto workout = aWorkout();
    workout.main.front().between->durationMax = Duration(4min);
    const auto recovery = targets(workout, ada(), &entry).front().target.recovery;
    QCOMPARE(recovery.duration, Time(4min + 30s));
    QCOMPARE(recovery.durationMax, Time(6min));
}

void TestTargets::sprintersRestLongerAtFastPacesOnly()
{
    auto sprinter = ada();
    sprinter.kind = AthleteKind::Sprinter400;
    auto workout = aWorkout(); // 4 x 200 m, 3:00
    QCOMPARE(targets(workout, sprinter, nullptr, 150).front().target.recovery.duration, Time(270s));
    QCOMPARE(targets(workout, sprinter, nullptr, 200).front().target.recovery.duration, Time(360s));
    Entry entry;
    entry.recoveryPercent = 50;
    QCOMPARE(targets(workout, sprinter, &entry, 200).front().target.recovery.duration, Time(180s));
    workout.rung = M800;
    QCOMPARE(targets(workout, sprinter, nullptr, 200).front().target.recovery.duration, Time(180s));
    QCOMPARE(targets(aWorkout(), ada(), nullptr, 200).front().target.recovery.duration, Time(180s));
}

void TestTargets::sprintersRestTheSameAfterShortReps()
{
    auto sprinter = ada();
    sprinter.kind = AthleteKind::Sprinter400;
    auto workout = aWorkout();
    workout.main = { reps(4, 50, 90s) };
    QCOMPARE(targets(workout, sprinter).front().target.recovery.duration, Time(90s));

    workout = flying(50);
    workout.main.front().times = { 3, {} };
    workout.main.front().between = Recovery { RecoveryKind::Walk, 3min, {}, {}, false };
    workout.main.front().rep().length = Distance::metres(80); // 30 m to build up, 50 m flying
    QCOMPARE(targets(workout, sprinter).front().target.recovery.duration, Time(3min));
}

void TestTargets::anUnstatedRecoveryIsAssumedAndSaysSo()
{
    auto workout = aWorkout();
    workout.main = { reps(2, 50, 90s), reps(1, 100, {}) };
    const auto all = targets(workout, ada());
    QCOMPARE(all.size(), std::size_t(3));
    QVERIFY(!all[0].target.recoveryAssumed);
    QVERIFY(all[1].target.recoveryAssumed); // the finished block's own stands in
    QCOMPARE(all[1].target.recovery.duration, Time(90s));
    QVERIFY(!all[2].target.recoveryAssumed); // nothing follows
}

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
