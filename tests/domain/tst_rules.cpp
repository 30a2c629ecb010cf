// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtin.h"
#include "domain/notation/notation.h"
#include "domain/rules.h"
#include "domain/targets.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

std::vector<RepResult> results(const std::vector<int> &tenths)
{
    std::vector<RepResult> made;
    for (const int each : tenths)
        made.push_back({ hand(Duration(each * 100)), {}, Ending::Full });
    return made;
}

Recovery rest(int seconds)
{
    Recovery recovery;
    recovery.duration = std::chrono::seconds(seconds);
    return recovery;
}

const Workout &builtIn(int id)
{
    return *std::ranges::find(builtInWorkouts(), WorkoutId { id }, &Workout::id);
}

} // namespace

/// Rules R2 to R14, the targets that feed them, and the eight workouts of the source post.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEightOfTheSourcePostAddUp_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("reps");
        QTest::addColumn<int>("metres");
        QTest::addColumn<int>("recoverySeconds");
        QTest::addColumn<bool>("complete");
        QTest::newRow("P400-1") << 1 << 12 << 800 << 990 << false;
        QTest::newRow("P400-2") << 2 << 8 << 800 << 1200 << true;
        QTest::newRow("P400-3") << 3 << 6 << 900 << 1050 << true;
        QTest::newRow("P400-4") << 4 << 6 << 1200 << 1260 << true;
        QTest::newRow("P400-5") << 5 << 10 << 1200 << 1380 << false;
        QTest::newRow("MV-1") << 6 << 9 << 270 << 1800 << true;
        QTest::newRow("MV-2") << 7 << 9 << 360 << 1920 << true;
        QTest::newRow("MV-3") << 8 << 9 << 450 << 2040 << true;
    }
    void theEightOfTheSourcePostAddUp()
    {
        QFETCH(int, id);
        const auto totals = totalsOf(builtIn(id).main);
        QTEST(totals.reps, "reps");
        QTEST(int(totals.distance.inMetres()), "metres");
        QTEST(int(totals.recovery.count() / 1000), "recoverySeconds");
        QTEST(totals.recoveryComplete, "complete");
    }

    void whatThePostLeavesUnsaidStaysUnsaid()
    {
        const auto &blocks = builtIn(1).main;
        QCOMPARE(blocks.size(), std::size_t(3));
        QVERIFY(!blocks[0].after && !blocks[1].after && !blocks[2].after);
        const auto run = runningOrder(blocks);
        QVERIFY(!run[3].recovery);
        QCOMPARE(run[3].assumed.duration, std::optional<Duration>(90s)); // the finished block's own
        QCOMPARE(run[7].assumed.duration, std::optional<Duration>(150s));
        QVERIFY(run.back().last);

        const auto &last = builtIn(5).main;
        QCOMPARE(last[0].after->duration, std::optional<Duration>(420s));
        QCOMPARE(last[1].after->duration, std::optional<Duration>(300s));
        QVERIFY(!last[2].after);
        QCOMPARE(last[1].items().size(), std::size_t(2));
        QCOMPARE(last[1].items()[0].after->duration, std::optional<Duration>(150s));
    }

    void everyBuiltInReadsAndPrintsBack()
    {
        std::vector<WorkoutId> ids;
        for (const auto &workout : builtInWorkouts()) {
            for (const auto *blocks : { &workout.main, &workout.warmUp, &workout.coolDown })
                QVERIFY2(notation::parse(notation::print(*blocks)).blocks == *blocks, workout.name.c_str());
            QVERIFY(!workout.source.empty() && !workout.howTo.empty());
            ids.push_back(workout.id);
        }
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    }

    void setsAreCountedThroughTheWholeWorkout()
    {
        const auto run = runningOrder(builtIn(1).main);
        QCOMPARE(run[4].set, 2);
        QCOMPARE(run[4].rep, 1);
        QCOMPARE(run.back().set, 3);
        const auto sets = runningOrder(builtIn(2).main);
        QCOMPARE(sets[3].recovery->duration, std::optional<Duration>(300s));
        QCOMPARE(sets[4].set, 2);
    }

    void sprintersRestLongerAfterRepsOver50Metres_data()
    {
        QTest::addColumn<int>("planned");
        QTest::addColumn<int>("at150");
        QTest::addColumn<int>("at200");
        for (const auto &[planned, least, most] :
            { std::tuple(120, 180, 240), std::tuple(150, 225, 300), std::tuple(180, 270, 360),
                std::tuple(300, 450, 600), std::tuple(360, 540, 720), std::tuple(420, 630, 840) })
            QTest::addRow("%d s", planned) << planned << least << most;
    }
    void sprintersRestLongerAfterRepsOver50Metres()
    {
        QFETCH(int, planned);
        QFETCH(int, at150);
        QFETCH(int, at200);
        const Length rep = Distance::metres(200);
        QCOMPARE(recoveryForSprinter(rest(planned), rep, 150), rest(at150));
        QCOMPARE(recoveryForSprinter(rest(planned), rep, 200), rest(at200));
        QCOMPARE(recoveryForSprinter(rest(planned), Distance::metres(50), 200), rest(planned));
    }

    void targetsHoldTheBandBetweenThePaceAndTheNext()
    {
        const auto athlete = anAthlete(1, "Ada");
        const auto paces = PaceTable::from(athlete, 2026y / 5 / 4);
        const auto targets = targetsFor(aWorkout(), athlete, paces, fivePacesOf(athlete), nullptr, 175);
        QCOMPARE(targets.size(), std::size_t(4));
        QCOMPARE(targets[0].target.time, std::optional<Duration>(26'000ms));
        QCOMPARE(targets[0].target.slowest, std::optional<Duration>(28'750ms));
        QCOMPARE(targets[0].source->kind, SourceKind::Own);
        auto sprinter = athlete;
        sprinter.kind = AthleteKind::Sprinter400;
        QCOMPARE(targetsFor(aWorkout(), sprinter, paces, fivePacesOf(sprinter), nullptr, 175)[0]
                     .target.recovery.duration,
            std::optional<Duration>(315s));
        Entry slower;
        slower.pacePercent = 98;
        slower.recoveryPercent = 150;
        const auto changed
            = targetsFor(aWorkout(), athlete, paces, fivePacesOf(athlete), &slower, 175)[0].target;
        QCOMPARE(changed.time, std::optional<Duration>(26'531ms));
        QCOMPARE(changed.recovery.duration, std::optional<Duration>(270s));
    }

    void repsAreJudgedAgainstBandAndRepBefore()
    {
        const auto entry = anEntry(1, { 1 }, { 1 });
        const std::vector<Length> lengths(4, Distance::metres(200));
        const auto flags = [&](const std::vector<int> &tenths) {
            std::vector<RepFlag> all;
            for (const auto &verdict : judgeReps(lengths, entry.frozen, results(tenths)))
                all.push_back(verdict.flag);
            return all;
        };
        using enum RepFlag;
        QVERIFY((flags({ 258, 260, 262, 264 }) == std::vector { Faster, None, OffTarget, OffTarget }));
        QVERIFY((flags({ 258, 261, 264, 288 })
            == std::vector { Faster, SlowerThanBefore, SlowerThanBefore, SlowerThanBand }));
        QVERIFY(fasterThanSlowerPace(entry.frozen, results({ 258, 261, 290, 288 })) == (Majority { 2, 4 }));
        QVERIFY(!fasterThanSlowerPace(entry.frozen, results({ 258, 261, 290, 288 })).holds());
    }

    void aShortRecoveryIsSeen()
    {
        auto entry = anEntry(1, { 1 }, { 1 });
        entry.results[0].recoveryTaken = 161s; // of 180
        const std::vector<Length> lengths(4, Distance::metres(200));
        const auto verdicts = judgeReps(lengths, entry.frozen, entry.results);
        QVERIFY(verdicts[1].recoveryCutShort && !verdicts[2].recoveryCutShort);
    }

    void cuesForLackOfTopSpeed()
    {
        auto entry = anEntry(1, { 1 }, { 1 });
        for (auto &result : entry.results)
            result.recoveryTaken = 100s;
        entry.rpe = 5;
        QVERIFY(finishesEasilyOnShortRecovery(entry));
        entry.rpe = 6;
        QVERIFY(!finishesEasilyOnShortRecovery(entry));

        entry.results = results({ 290, 291, 289, 290 });
        entry.recoveredEarly = true;
        QVERIFY(lacksTopSpeed({ &entry, &entry, &entry }));
        QVERIFY(!lacksTopSpeed({ &entry, &entry }));
    }

    void theNextStepFollowsTargetsEffortAndLooseness()
    {
        const auto session = aSession();
        auto entry = anEntry(1, session.id, { 1 });
        entry.results = results({ 262, 262, 261, 262 });
        QCOMPARE(nextStep(session, entry), std::optional(NextStep::Progress));
        entry.rpe = 9;
        QCOMPARE(nextStep(session, entry), std::optional(NextStep::Repeat));
        entry.looseness = 2;
        QVERIFY(breaksRuleOne(entry));
        QCOMPARE(nextStep(session, entry), std::optional(NextStep::StepBack));
        entry.results.resize(1);
        QVERIFY(!nextStep(session, entry));
    }

    void readinessNeedsBothProgrammes()
    {
        auto athlete = anAthlete(1, "Ada");
        QVERIFY(isReadyForPaceWork(athlete, 2026y / 5 / 4));
        QVERIFY(!isReadyForPaceWork(athlete, 2026y / 2 / 1));
        athlete.baseDone.reset();
        QVERIFY(!isReadyForPaceWork(athlete, 2026y / 5 / 4));
    }

    void flyingSprintsNeedAStraight()
    {
        const auto straight = straightFor({ Distance::metres(30), Distance::metres(30) });
        QCOMPARE(straight.least, Distance::metres(120));
        QCOMPARE(straight.most, Distance::metres(180));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
