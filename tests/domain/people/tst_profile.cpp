// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/profile.h"

#include "support/builders.h"

#include <QTest>

#include <cmath>

using namespace fivepace;
using namespace fivepace::test;

Q_DECLARE_METATYPE(fivepace::Standing)
Q_DECLARE_METATYPE(std::optional<fivepace::RunnerType>)

namespace {

constexpr Date kToday = 2026y / 6 / 1;
constexpr Date kSpring = 2026y / 4 / 15;
constexpr auto kMen = Category::Men;
constexpr auto kWomen = Category::Women;

Duration seconds(double s)
{
    return Duration(std::llround(s * 1000));
}

RaceResult electronic(int metres, double s)
{
    auto result = ran(metres, seconds(s), kSpring);
    result.time.method = TimingMethod::Electronic;
    return result;
}

SpeedProfile profile(
    std::vector<RaceResult> results, Category category = kMen, PaceRung target = PaceRung::M1500)
{
    auto athlete = anAthlete(1, "A. Okafor");
    athlete.category = category;
    athlete.targetRace = target;
    athlete.results = std::move(results);
    return profileOf(athlete, kToday);
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLapOfThe800IsHeldAgainstThe400_data()
    {
        QTest::addColumn<Category>("category");
        QTest::addColumn<double>("best400");
        QTest::addColumn<double>("best800");
        QTest::addColumn<double>("difference");
        QTest::addColumn<Standing>("standing");
        using enum Standing;
        QTest::newRow("S. Coe: a little less than 4 s") << kMen << 47.0 << 101.8 << 3.9 << InBalance;
        QTest::newRow("A. Juantorena: 7.5 s") << kMen << 44.26 << 103.5 << 7.49 << LacksEndurance;
        QTest::newRow("60 and 2:08, the rule") << kMen << 60.0 << 128.0 << 4.0 << InBalance;
        QTest::newRow("65 and 2:20, the rule") << kWomen << 65.0 << 140.0 << 5.0 << InBalance;
        QTest::newRow("65 and 2:30") << kWomen << 65.0 << 150.0 << 10.0 << LacksEndurance;
        QTest::newRow("1 s under the rule") << kMen << 60.0 << 126.0 << 3.0 << InBalance;
        QTest::newRow("clearly under it") << kMen << 60.0 << 125.999 << 3.0 << LacksTopSpeed;
        QTest::newRow("1 s over the rule") << kMen << 60.0 << 130.0 << 5.0 << InBalance;
        QTest::newRow("clearly over it") << kMen << 60.0 << 130.001 << 5.001 << LacksEndurance;
        QTest::newRow("1 s under a woman's") << kWomen << 65.0 << 138.0 << 4.0 << InBalance;
        QTest::newRow("clearly under a woman's") << kWomen << 65.0 << 137.9 << 3.95 << LacksTopSpeed;
        QTest::newRow("1 s over a woman's") << kWomen << 65.0 << 142.0 << 6.0 << InBalance;
        QTest::newRow("clearly over a woman's") << kWomen << 65.0 << 142.1 << 6.05 << LacksEndurance;
    }
    void theLapOfThe800IsHeldAgainstThe400()
    {
        QFETCH(Category, category);
        QFETCH(double, best400);
        QFETCH(double, best800);
        QFETCH(double, difference);
        QFETCH(Standing, standing);
        const auto laps = profile({ electronic(400, best400), electronic(800, best800) }, category).laps;
        QVERIFY(laps);
        QCOMPARE(laps->difference, seconds(difference));
        QCOMPARE(laps->lap - laps->best400.time.time, laps->difference);
        QCOMPARE(laps->standing, standing);
    }

    void aHandTimed400IsCompared014SecondsSlower_data()
    {
        QTest::addColumn<double>("best800");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<double>("difference");
        QTest::addColumn<Standing>("standing");
        using enum Standing;
        QTest::newRow("65.1 and 60.14") << 130.2 << true << 4.96 << InBalance;
        QTest::newRow("65.1 and 60.00") << 130.2 << false << 5.1 << LacksEndurance;
        QTest::newRow("63.1 and 60.14") << 126.2 << true << 2.96 << LacksTopSpeed;
        QTest::newRow("63.1 and 60.00") << 126.2 << false << 3.1 << InBalance;
    }
    void aHandTimed400IsCompared014SecondsSlower()
    {
        QFETCH(double, best800);
        QFETCH(bool, byHand);
        QFETCH(double, difference);
        QFETCH(Standing, standing);
        const auto best400 = byHand ? ran(400, 60s, kSpring) : electronic(400, 60);
        const auto laps = profile({ best400, ran(800, seconds(best800), kSpring) }).laps;
        QCOMPARE(laps->addedToHandTime, byHand ? Duration(140) : Duration(0));
        QCOMPARE(laps->difference, seconds(difference));
        QCOMPARE(laps->standing, standing);
    }

    void nothingIsSaidOfASprinterOrOfResultsThatContradict()
    {
        auto athlete = anAthlete(1, "S. Patel");
        athlete.results = { electronic(400, 48.7), electronic(800, 113.9), ran(1500, 260s, kSpring) };
        QCOMPARE(standingOf(profileOf(athlete, kToday)), std::optional(Standing::LacksEndurance));
        athlete.kind = AthleteKind::Sprinter400;
        QCOMPARE(profileOf(athlete, kToday), SpeedProfile {});
        QVERIFY(!profile({ electronic(400, 60), electronic(800, 119) }).laps);
    }

    void theSprintNeverSaysOtherThanTheLaps()
    {
        // Flying 30 m in 3.6 s is 8.33 m/s, 1.42 times the aerobic speed of a 1500 in 3:55.
        const auto sprint = flew(30, 3'600ms, kSpring);
        const auto race = ran(1500, 235s, kSpring);
        const auto of = [&](double best800) {
            return profile(
                { sprint, electronic(400, 54), electronic(800, best800), race }, kMen, PaceRung::M800);
        };
        QVERIFY(profile({ sprint, race }, kMen, PaceRung::M800).sprint->lacksTopSpeed);
        QCOMPARE(standingOf(profile({ sprint, race }, kMen, PaceRung::M800)),
            std::optional(Standing::LacksTopSpeed));
        QCOMPARE(standingOf(of(113)), std::optional(Standing::LacksTopSpeed)); // 56.5
        QVERIFY(of(113).sprint->lacksTopSpeed);
        QCOMPARE(standingOf(of(116)), std::optional(Standing::InBalance)); // 58.0
        QVERIFY(!of(116).sprint->lacksTopSpeed);
        QCOMPARE(standingOf(of(119)), std::optional(Standing::LacksEndurance)); // 59.5
        QVERIFY(!of(119).sprint); // an enduring type would be the contrary
        const auto fast
            = profile({ flew(30, 3'000ms, kSpring), electronic(400, 54), electronic(800, 113), race }, kMen,
                PaceRung::M800);
        QVERIFY(
            fast.laps->standing == Standing::LacksTopSpeed && !fast.sprint); // and so a sprinting one here
        QVERIFY(!standingOf(SpeedProfile {}));
    }

    /// Nobody who ran 52.5 is told that their reserve is good for 59.2.
    void theReserveSaysNothingOver400WhereAnOwn400IsThere()
    {
        const auto sprint = flew(30, 3'900ms, kSpring);
        const auto race = ran(1500, 230s, kSpring);
        QVERIFY(profile({ sprint, race }).sprint->over400.has_value());
        QVERIFY(!profile({ sprint, race, electronic(400, 52.9) }).sprint->over400);
    }

    void onlyOwnResultsAreCompared()
    {
        QVERIFY(!profile({ ran(800, 118s, kSpring) }).laps);
        QVERIFY(!profile({ ran(400, 52s, kSpring), ran(1500, 240s, kSpring) }).laps);
        QVERIFY(!profile({ flew(30, 3'300ms, kSpring), ran(5000, 900s, kSpring) }).sprint);
        QVERIFY(!profile({ ran(1500, 240s, kSpring) }).sprint);
        QCOMPARE(profile({}), SpeedProfile {});
    }

    void resultsOlderThanAYearAreNotCompared()
    {
        const auto lately = kToday - std::chrono::days(365);
        QVERIFY(profile({ ran(400, 52s, lately), ran(800, 115s, kSpring) }).laps);
        QVERIFY(!profile({ ran(400, 52s, lately - std::chrono::days(1)), ran(800, 115s, kSpring) }).laps);
        QVERIFY(profile({ flew(30, 3s, lately), ran(1500, 236s, kSpring) }).sprint);
        QVERIFY(!profile({ flew(30, 3s, lately - std::chrono::days(1)), ran(1500, 236s, kSpring) }).sprint);
    }

    void theSpeedReserveGivesThePublishedTimes()
    {
        // 20 m in 1.88 s and 300 m in 36 s: 55 m in 5.31 s.
        const auto reserve = SpeedReserve::from(
            { Distance::metres(20), seconds(1.88) }, { Distance::metres(300), seconds(36) });
        QVERIFY(reserve);
        QVERIFY(std::abs(reserve->aerobic - 4.2044) < 0.0001);
        QVERIFY(std::abs(reserve->anaerobic - 10.7975) < 0.0001);
        QVERIFY(std::chrono::abs(*reserve->timeFor(Distance::metres(55)) - seconds(5.31)) <= 5ms);
    }

    void theSpeedReserveGivesTheComputedTimes_data()
    {
        QTest::addColumn<int>("metres");
        QTest::addColumn<double>("time");
        QTest::newRow("100") << 100 << 11.46;
        QTest::newRow("200") << 200 << 24.14;
        QTest::newRow("400") << 400 << 53.34;
        QTest::newRow("800") << 800 << 123.39;
    }
    void theSpeedReserveGivesTheComputedTimes()
    {
        QFETCH(int, metres);
        QFETCH(double, time);
        const SpeedReserve reserve { 5.8, 9.2 };
        const auto predicted = reserve.timeFor(Distance::metres(metres));
        QVERIFY(predicted && std::chrono::abs(*predicted - seconds(time)) <= 5ms);
    }

    void theSpeedReserveGoesThroughItsTwoRunsAndEndsAt240Seconds()
    {
        const KnownRace shorter { Distance::metres(50), seconds(5.4) };
        const KnownRace longer { Distance::metres(400), seconds(54.321) };
        const auto reserve = SpeedReserve::from(shorter, longer);
        QCOMPARE(reserve->timeFor(shorter.distance), std::optional(shorter.time));
        QCOMPARE(reserve->timeFor(longer.distance), std::optional(longer.time));
        QVERIFY(!reserve->timeFor(Distance::metres(3000)));
        QVERIFY(!SpeedReserve::from(longer, shorter));
        QVERIFY(!SpeedReserve::from(shorter, { Distance::metres(600), seconds(60) })); // not slower
    }

    void aerobicSpeedIsTheOneThatTakesTheOxygenOfTheRace()
    {
        // VDOT 60: 275 s over 1500 m; 60 = -4.60 + 0.182258 v + 0.000104 v² at 299.9 m/min.
        const double speed = maximalAerobicSpeed({ Distance::metres(1500), seconds(275) });
        const double v = speed * 60;
        const double oxygen = -4.60 + 0.182258 * v + 0.000104 * v * v;
        QVERIFY(std::abs(oxygen - vdotOf({ Distance::metres(1500), seconds(275) })) < 1e-6);
        QVERIFY(std::abs(speed - 5.08) < 0.05);
    }

    void aSprintSlowerThanTheAerobicSpeedSaysNothing()
    {
        QVERIFY(!profile({ flew(50, 9'500ms, kSpring), ran(1500, 236s, kSpring) }).sprint);
    }
    void theRatioOfSprintToAerobicSpeedNamesTheType_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<std::optional<RunnerType>>("type");
        QTest::addColumn<bool>("lacksTopSpeed");
        QTest::newRow("1.62") << 1.62 << std::optional(RunnerType::Sprinting800) << false;
        QTest::newRow("1.58") << 1.5801 << std::optional(RunnerType::Sprinting800) << false;
        QTest::newRow("1.57") << 1.5701 << std::optional(RunnerType::Pure800) << false;
        QTest::newRow("1.48") << 1.4801 << std::optional(RunnerType::Pure800) << false;
        QTest::newRow("1.47") << 1.4701 << std::optional(RunnerType::Enduring800) << true;
        QTest::newRow("1.36") << 1.3601 << std::optional(RunnerType::Enduring800) << true;
        QTest::newRow("1.35") << 1.3499 << std::optional<RunnerType>() << true;
    }
    void theRatioOfSprintToAerobicSpeedNamesTheType()
    {
        QFETCH(double, ratio);
        QFETCH(std::optional<RunnerType>, type);
        QFETCH(bool, lacksTopSpeed);
        const auto race = ran(1500, 236s, kSpring);
        const double aerobic = maximalAerobicSpeed({ race.distance, race.time.time });
        // A flying 50 m is long enough for a millisecond to leave the ratio as it is.
        const auto sprint = flew(50, seconds(50 / (ratio * aerobic)), kSpring);
        const auto milers = profile({ sprint, race }).sprint;
        QVERIFY(milers && std::abs(milers->ratio - ratio) < 0.001);
        QCOMPARE(milers->type, type);
        QVERIFY(!milers->lacksTopSpeed);
        QCOMPARE(profile({ sprint, race }, kMen, PaceRung::M800).sprint->lacksTopSpeed, lacksTopSpeed);
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
