// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/targets.h"
#include "domain/people/paces.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using enum fivepace::PaceRung;

Q_DECLARE_METATYPE(fivepace::PaceRung)
Q_DECLARE_METATYPE(fivepace::PaceModel)
Q_DECLARE_METATYPE(fivepace::Athlete)
Q_DECLARE_METATYPE(fivepace::Confidence)

namespace {

constexpr Date kToday = 2026y / 6 / 1;
constexpr Date kSpring = 2026y / 4 / 15;

Athlete runner(std::vector<RaceResult> results)
{
    auto athlete = anAthlete(1, "A. Okafor");
    athlete.results = std::move(results);
    return athlete;
}

Athlete miler()
{
    return runner({ ran(1500, 240s, kSpring), ran(5000, 900s, kSpring) });
}

PaceSettings using_(PaceModel model)
{
    return { { model }, 0 };
}

PaceTable plain(const Athlete &athlete)
{
    return PaceTable::from(athlete, kToday, {});
}

} // namespace

/// What squad and athlete choose, and what a pace says of itself.
class TestPaceChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSquadsModelIsUsedWhereItReaches()
    {
        const auto table = PaceTable::from(miler(), kToday, using_(PaceModel::Vdot));
        QCOMPARE(table.at(M10000)->source.model, std::optional(PaceModel::Vdot));
        QVERIFY(!table.at(M10000)->unreached);
        QCOMPARE(table.at(M1500)->source.kind, SourceKind::Own);
    }

    void whereTheModelDoesNotReachThePreferredOrderStepsInAndSaysSo()
    {
        const auto table = PaceTable::from(miler(), kToday, using_(PaceModel::Vdot));
        QCOMPARE(table.at(M400)->source, plain(miler()).at(M400)->source);
        QCOMPARE(table.at(M400)->source.model, std::optional(PaceModel::Horwill));
        QCOMPARE(table.at(M400)->unreached, std::optional(PaceModel::Vdot));
        QVERIFY(!plain(miler()).at(M400)->unreached);
    }

    void theAthletesOwnChoiceWinsOverTheSquads()
    {
        auto athlete = miler();
        athlete.modelChoice = ModelChoice { PaceModel::Riegel };
        QCOMPARE(PaceTable::from(athlete, kToday, using_(PaceModel::Vdot)).at(M10000)->source.model,
            std::optional(PaceModel::Riegel));
        athlete.modelChoice = ModelChoice {}; // the order of preference, whatever the squad has
        QCOMPARE(PaceTable::from(athlete, kToday, using_(PaceModel::Vdot)), plain(miler()));
    }

    void aTimeSlowerThanTheTableStaysAGap()
    {
        const auto athlete = runner({ ran(400, 79'500ms, kSpring) });
        const auto table = PaceTable::from(athlete, kToday, using_(PaceModel::WorldAthletics));
        QVERIFY(!table.at(M800));
        const auto gap = std::ranges::find(table.gaps(), M800, &RungGap::rung);
        QCOMPARE(gap->gap, PredictionGap::SlowerThanTable);
    }

    void pointsTakeAHandTimeLongerAndSayBy()
    {
        auto athlete = runner({ ran(400, 51'900ms, kSpring) });
        const auto settings = using_(PaceModel::WorldAthletics);
        const auto byHand = PaceTable::from(athlete, kToday, settings);
        QCOMPARE(byHand.at(M800)->source.addedToHandTime, Duration(140ms));
        QCOMPARE(byHand.at(M800)->source.from.front().time, hand(51'900ms)); // kept as taken
        QCOMPARE(byHand.at(M400)->pace.per400(), Duration(51'900ms));
        athlete.results[0].time = { 52'040ms, Precision::Hundredth, TimingMethod::Electronic };
        const auto electronic = PaceTable::from(athlete, kToday, settings);
        QCOMPARE(electronic.at(M800)->source.addedToHandTime, Duration(0));
        QCOMPARE(byHand.at(M800)->pace, electronic.at(M800)->pace);
    }

    void resultsThatWaitOrAreLeftOutGiveNoPace()
    {
        auto athlete = runner({ ran(800, 118s, kSpring), ran(800, 114s, kSpring), ran(400, 50s, kSpring) });
        athlete.results[1].use = PaceUse::Waiting;
        athlete.results[2].use = PaceUse::LeftOut;
        QCOMPARE(plain(athlete).at(M800)->source.from.front().time.time, Duration(118s));
        QCOMPARE(plain(athlete).at(M400)->source.kind, SourceKind::Model);
    }

    void anAllowanceSlowsTrainingAndNotTheRace_data()
    {
        QTest::addColumn<int>("squad");
        QTest::addColumn<int>("athlete");
        QTest::addColumn<int>("training"); // ms per 400 of a 60.000 pace
        QTest::newRow("none") << 0 << -1 << 60'000;
        QTest::newRow("the squad's") << 2 << -1 << 61'200;
        QTest::newRow("the athlete's") << 2 << 5 << 63'000;
        QTest::newRow("none for this one") << 2 << 0 << 60'000;
    }
    void anAllowanceSlowsTrainingAndNotTheRace()
    {
        QFETCH(int, squad);
        QFETCH(int, athlete);
        QFETCH(int, training);
        auto who = runner({ ran(400, 60s, kSpring) });
        if (athlete >= 0)
            who.allowancePercent = athlete;
        const auto table = PaceTable::from(who, kToday, { {}, squad });
        QCOMPARE(table.at(M400)->pace.per400(), Duration(60s));
        QCOMPARE(table.at(M400)->training().per400(), Duration(training));
        const auto target = targetsFor(aWorkout(), who, table, fivePacesFor(M1500), nullptr, 175).front();
        QCOMPARE(target.target.time, std::optional(Duration(training / 2)));
        QCOMPARE(target.source->allowancePercent, table.at(M400)->allowancePercent);
        QVERIFY(target.target.slowest > target.target.time);
    }

    void aPaceSetByHandIsMeantAsItStands()
    {
        auto athlete = miler();
        athlete.handPaces = { { M1500, Pace::of(Distance::metres(400), 66s), kToday } };
        const auto table = PaceTable::from(athlete, kToday, { {}, 3 });
        QCOMPARE(table.at(M1500)->training().per400(), Duration(66s));
        QVERIFY(!table.at(M1500)->confidence);
        QVERIFY(!ageInDays(table.at(M1500)->source, kToday));
        QCOMPARE(table.at(M1500)->source.until, std::optional<Date>(kToday));
        QVERIFY(table.at(M5000)->training().per400() > table.at(M5000)->pace.per400());
    }

    void aPaceSaysHowMuchOfItIsTheAthletesOwn_data()
    {
        QTest::addColumn<PaceRung>("rung");
        QTest::addColumn<Confidence>("confidence");
        QTest::newRow("an own result") << M1500 << Confidence::OwnResult;
        QTest::newRow("between two") << M3000 << Confidence::InsideOwnResults;
        QTest::newRow("the mile, a little beyond 1500 and short of 5000")
            << Mile << Confidence::InsideOwnResults;
        QTest::newRow("half the distance of the shortest") << M800 << Confidence::BeyondThem;
        QTest::newRow("3.75 times shorter") << M400 << Confidence::BeyondThem;
        QTest::newRow("twice the longest") << M10000 << Confidence::BeyondThem;
        QTest::newRow("90 min, over four times the longest") << Min90 << Confidence::FarBeyondThem;
    }
    void aPaceSaysHowMuchOfItIsTheAthletesOwn()
    {
        QFETCH(PaceRung, rung);
        QFETCH(Confidence, confidence);
        QCOMPARE(plain(miler()).at(rung)->confidence, std::optional(confidence));
    }

    void aPaceIsAsOldAsTheOlderOfItsResults()
    {
        const auto athlete = runner({ ran(1500, 240s, kToday - std::chrono::days(365)),
            ran(5000, 900s, kToday - std::chrono::days(10)) });
        const auto table = plain(athlete);
        QCOMPARE(ageInDays(table.at(M5000)->source, kToday), std::optional(10));
        QCOMPARE(ageInDays(table.at(M3000)->source, kToday), std::optional(365));
        QVERIFY(!isOutOfDate(table.at(M3000)->source, kToday));
        QVERIFY(isOutOfDate(table.at(M3000)->source, kToday + std::chrono::days(1)));
        QVERIFY(!isOutOfDate(table.at(M5000)->source, kToday));
    }

    void sixtyMinutesGiveWayToNinetyWhereTheyAreHardlySlower_data()
    {
        QTest::addColumn<Athlete>("athlete");
        QTest::addColumn<PaceRung>("slowest");
        // On the line between two results 60 min lie as near to the 10 000 as that is to an hour.
        QTest::newRow("10 000 in 31:40")
            << runner({ ran(5000, 900s, kSpring), ran(10'000, 1900s, kSpring) }) << Min60;
        QTest::newRow("10 000 in 58:20")
            << runner({ ran(5000, 1680s, kSpring), ran(10'000, 3500s, kSpring) }) << Min90;
        QTest::newRow("without a result") << runner({}) << Min60;
    }
    void sixtyMinutesGiveWayToNinetyWhereTheyAreHardlySlower()
    {
        QFETCH(Athlete, athlete);
        QFETCH(PaceRung, slowest);
        athlete.targetRace = M5000;
        QCOMPARE(fivePacesOf(athlete, nullptr, plain(athlete)).at(PaceRole::ES2), slowest);
        athlete.fivePaces = fivePacesFor(M5000); // chosen by the coach
        QCOMPARE(fivePacesOf(athlete, nullptr, plain(athlete)).at(PaceRole::ES2), Min60);
    }

    void hardlyIsLessThanTwoPercent()
    {
        auto athlete = miler();
        athlete.targetRace = M5000;
        const auto slower = [&](Duration per400) {
            athlete.handPaces = { { M10000, Pace::of(Distance::metres(400), 100s), {} },
                { Min60, Pace::of(Distance::metres(400), per400), {} } };
            return fivePacesOf(athlete, nullptr, plain(athlete)).at(PaceRole::ES2);
        };
        QCOMPARE(slower(101'999ms), Min90);
        QCOMPARE(slower(102'000ms), Min60);
    }

    void aChosenModelIsUsedForEveryRungWithoutOwnResult()
    {
        const auto athlete = miler();
        const auto table = PaceTable::byModelAlone(athlete, kToday, PaceModel::Vdot);
        const auto own = [](const RaceResult &result) {
            return PaceSource { SourceKind::Own, {}, { result } };
        };
        QCOMPARE(table.at(M1500)->source, own(athlete.results[0]));
        QCOMPARE(table.at(M5000)->source, own(athlete.results[1]));
        const auto vdotFrom = [](const RaceResult &result) {
            return PaceSource { SourceKind::Model, PaceModel::Vdot, { result } };
        };
        QCOMPARE(table.at(Mile)->source, vdotFrom(athlete.results[0]));
        QCOMPARE(table.at(M3000)->source, vdotFrom(athlete.results[1])); // the nearer in ratio
        QCOMPARE(table.at(M10000)->source, vdotFrom(athlete.results[1]));
        QCOMPARE(table.at(Min60)->source, vdotFrom(athlete.results[1]));
        QVERIFY(!table.at(M800) && !table.at(M400));
    }

    void aChosenModelLeavesGapsWithTheirReason_data()
    {
        QTest::addColumn<PaceModel>("model");
        QTest::addColumn<QList<PaceRung>>("outside");

        QTest::newRow("Horwill") << PaceModel::Horwill << QList<PaceRung> {};
        QTest::newRow("Riegel") << PaceModel::Riegel << QList<PaceRung> { M400, M800 };
        QTest::newRow("VDOT") << PaceModel::Vdot << QList<PaceRung> { M400, M800 };
        QTest::newRow("Cameron") << PaceModel::Cameron << QList<PaceRung> {};
        QTest::newRow("Purdy") << PaceModel::Purdy << QList<PaceRung> {};
        QTest::newRow("WA") << PaceModel::WorldAthletics << QList<PaceRung> { Min60, Min90 };
        QTest::newRow("Fit") << PaceModel::Fit << QList<PaceRung> { M400, M800, M10000, Min60, Min90 };
    }

    void aChosenModelLeavesGapsWithTheirReason()
    {
        QFETCH(PaceModel, model);
        QFETCH(QList<PaceRung>, outside);
        const auto athlete = miler();
        const auto table = PaceTable::byModelAlone(athlete, kToday, model);
        QList<PaceRung> gaps;
        for (const auto &gap : table.gaps()) {
            if (gap.rung == MaxVelocity)
                continue;
            gaps.append(gap.rung);
            QCOMPARE(gap.model, std::optional(model));
            QCOMPARE(gap.gap, PredictionGap::OutsideRange);
        }
        QCOMPARE(gaps, outside);
    }

    void aChosenLineNeedsTwoResults()
    {
        const auto table
            = PaceTable::byModelAlone(runner({ ran(1500, 240s, kSpring) }), kToday, PaceModel::Fit);
        QCOMPARE(table.rungs().size(), std::size_t(1));
        for (const auto &gap : table.gaps()) {
            if (gap.rung != MaxVelocity)
                QCOMPARE(gap.gap, PredictionGap::NeedsTwoResults);
        }
    }
};

QTEST_APPLESS_MAIN(TestPaceChoices)
#include "tst_pacechoices.moc"
