// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/timeline.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

Recovery rest(Duration duration)
{
    return { .kind = RecoveryKind::Rest, .duration = duration, .durationMax = {}, .distance = {} };
}

Block reps(int times, Distance distance, std::optional<Recovery> between)
{
    Block block;
    block.times = { times, {} };
    Rep rep;
    rep.length = distance;
    block.body = rep;
    block.between = std::move(between);
    return block;
}

Workout workout(Blocks main)
{
    Workout made;
    made.rung = PaceRung::M400;
    made.main = std::move(main);
    return made;
}

Athlete runner()
{
    Athlete athlete;
    athlete.results.push_back({ .distance = Distance::metres(400),
        .time = { .time = 52'000ms },
        .date = Date(),
        .place = {},
        .note = {} });
    return athlete;
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stretchesFollowOneAnotherWithoutGaps()
    {
        auto made = workout({ reps(4, Distance::metres(100), rest(150s)) });
        made.warmUp = defaultWarmUp();
        made.coolDown = defaultCoolDown();
        const auto timeline = timelineOf(made, nullptr);
        Duration now {};
        for (const auto &stretch : timeline.stretches) {
            QCOMPARE(stretch.from.count(), now.count());
            QVERIFY(stretch.length > 0ms);
            now = stretch.to();
        }
        QCOMPARE(now.count(), timeline.whole().count());
    }

    void theBuiltInWarmUpTakesTheMiddleOfItsRanges()
    {
        auto made = workout({ reps(1, Distance::metres(100), {}) });
        made.warmUp = defaultWarmUp();
        made.coolDown = defaultCoolDown();
        const auto timeline = timelineOf(made, nullptr);
        QCOMPARE(timeline.warmUp, Duration(12min + 30s + 5min + 2min + 30s));
        QCOMPARE(timeline.coolDown, Duration(4min + 20min));
    }

    void repsAreTimedAtTheAthletesOwnPace()
    {
        const auto paces = PaceTable::from(runner(), Date(), {});
        const auto timeline = timelineOf(workout({ reps(2, Distance::metres(100), rest(150s)) }), &paces);
        QCOMPARE(timeline.main, Duration(13s + 150s + 13s));
        QVERIFY(!timeline.assumed);
        QCOMPARE(timeline.stretches.front().rung, std::optional(PaceRung::M400));
    }

    void withoutPacesTheTimeIsAssumed()
    {
        const auto timeline = timelineOf(workout({ reps(1, Distance::metres(400), {}) }), nullptr);
        QCOMPARE(timeline.main, Duration(57s));
        QVERIFY(timeline.assumed);
    }

    void aRecoveryNotStatedIsAssumedAndSaysSo()
    {
        const auto paces = PaceTable::from(runner(), Date(), {});
        const auto timeline = timelineOf(
            workout({ reps(2, Distance::metres(50), rest(90s)), reps(1, Distance::metres(100), {}) }),
            &paces);
        QCOMPARE(timeline.stretches.size(), std::size_t(5));
        QVERIFY(!timeline.stretches[1].assumed);
        QVERIFY(timeline.stretches[3].assumed);
        QCOMPARE(timeline.stretches[3].length, Duration(90s));
        QVERIFY(timeline.assumed);
    }

    void repsAreNumberedAsOnTheSheet()
    {
        auto made = workout({ reps(2, Distance::metres(50), rest(90s)), reps(1, Distance::metres(100), {}) });
        made.warmUp = defaultWarmUp();
        QStringList numbers;
        for (const auto &stretch : timelineOf(made, nullptr).stretches) {
            if (stretch.isRep && stretch.part == SessionPart::Main)
                numbers += QStringLiteral("%1.%2").arg(stretch.set).arg(stretch.place);
        }
        QCOMPARE(numbers, QStringList({ "1.1", "1.2", "2.1" }));
    }

    void aRecoverySaysWhatIsStated()
    {
        const auto timeline = timelineOf(
            workout({ reps(2, Distance::metres(50), rest(90s)), reps(1, Distance::metres(100), {}) }),
            nullptr);
        QCOMPARE(timeline.stretches[1].recovery, std::optional(rest(90s)));
        QCOMPARE(timeline.stretches[3].recovery, std::optional<Recovery>());
    }

    void aRangeCountsWithItsMiddle()
    {
        auto between = rest(60s);
        between.durationMax = 90s;
        const auto timeline = timelineOf(workout({ reps(2, Distance::metres(50), between) }), nullptr);
        QCOMPARE(timeline.stretches[1].length, Duration(75s));
    }

    void aJogByDistanceTakesLongerThanNothing()
    {
        Recovery jog {
            .kind = RecoveryKind::Jog, .duration = {}, .durationMax = {}, .distance = Distance::metres(200)
        };
        const auto timeline = timelineOf(workout({ reps(2, Distance::metres(400), jog) }), nullptr);
        QCOMPARE(timeline.stretches[1].length, Duration(80s));
        QVERIFY(timeline.stretches[1].assumed);
    }

    void nothingToRunTakesNoTime() { QCOMPARE(timelineOf(workout({}), nullptr).whole(), Duration(0)); }
};

QTEST_APPLESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
