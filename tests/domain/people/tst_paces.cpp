// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/paces.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

using enum fivepace::PaceRung;

Q_DECLARE_METATYPE(fivepace::PaceRung)
Q_DECLARE_METATYPE(fivepace::PaceModel)
Q_DECLARE_METATYPE(fivepace::Category)
Q_DECLARE_METATYPE(fivepace::Athlete)

namespace {

constexpr Date kToday = 2026y / 6 / 1;
constexpr Date kSpring = 2026y / 4 / 15;

Athlete runner(std::vector<RaceResult> results, Category category = Category::Men)
{
    auto athlete = anAthlete(1, "A. Okafor");
    athlete.category = category;
    athlete.results = std::move(results);
    return athlete;
}

RaceResult ranMile(Duration time)
{
    auto result = ran(1609, time, kSpring);
    result.distance = kMile;
    return result;
}

Athlete okafor()
{
    return runner({ ran(400, 51'900ms, kSpring), ran(800, 114'800ms, kSpring), ran(1500, 236'400ms, kSpring),
        ran(3000, 511'000ms, kSpring), ran(5000, 898'000ms, kSpring) });
}

PaceSource own(const RaceResult &result)
{
    return { SourceKind::Own, {}, { result } };
}

PaceSource horwillFrom(const RaceResult &result)
{
    return { SourceKind::Model, PaceModel::Horwill, { result } };
}

PaceTable pacesOf(const Athlete &athlete, Date on)
{
    return PaceTable::from(athlete, on, {});
}

/// Each rung of a table is at least as slow as the one before; 1500 and mile share a step.
void verifyLadderIsInOrder(const PaceTable &table)
{
    for (const auto &rung : table.rungs()) {
        for (const auto &slower : table.rungs()) {
            const bool isInOrder
                = stepOf(slower.rung) <= stepOf(rung.rung) || !slower.pace.isFasterThan(rung.pace);
            QVERIFY2(isInOrder,
                qPrintable(QStringLiteral("%1 %2 ms, %3 %4 ms")
                               .arg(QString::fromUtf8(codeOf(rung.rung).data()))
                               .arg(rung.pace.per400().count())
                               .arg(QString::fromUtf8(codeOf(slower.rung).data()))
                               .arg(slower.pace.per400().count())));
        }
    }
}

} // namespace

class TestPaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownResultsGiveTheirOwnRungs();
    void beyondOwnResultsVdotGoesOnFrom3000AndHorwillBelow_data();
    void beyondOwnResultsVdotGoesOnFrom3000AndHorwillBelow();
    void womenStepByFiveSeconds();
    void betweenTwoResultsThePaceLiesOnTheLine();
    void resultsTooNearOrTooFarApartMakeNoLine_data();
    void resultsTooNearOrTooFarApartMakeNoLine();
    void the1500GivesTheMileItsPaceAndTheOtherWayRound();
    void anOwnMileWinsForTheMile();
    void recentResultsWinOverOlderAndFaster();
    void resultsAfterTheDayDoNotCount();
    void aHandPaceWinsUntilItRunsOut();
    void maxVelocityIsOnlyThatOfAFlyingSprint();
    void withoutResultsEveryRungIsAGap();
    void sixtyMinutesFollowTheTenThousand_data();
    void sixtyMinutesFollowTheTenThousand();
    void whatIsCoveredInSixtyMinutesTakesSixtyMinutes();
    void theLadderIsInOrderForRealisticAthletes_data();
    void theLadderIsInOrderForRealisticAthletes();
    void fivePacesAreTheAthletesElseTheGroupsElseTheRaces();
};

void TestPaces::ownResultsGiveTheirOwnRungs()
{
    const auto athlete = okafor();
    const auto table = pacesOf(athlete, kToday);
    for (const auto &result : athlete.results) {
        const auto *rung = table.at(*rungOfLength(result.distance));
        QVERIFY(rung);
        QCOMPARE(rung->source, own(result));
        QCOMPARE(rung->pace.timeFor(result.distance), result.time.time);
        QCOMPARE(rung->distance, result.distance);
    }
    QCOMPARE(table.at(M1500)->pace.per400(), 63'040ms);
}

void TestPaces::beyondOwnResultsVdotGoesOnFrom3000AndHorwillBelow_data()
{
    QTest::addColumn<int>("metres");
    QTest::addColumn<Duration>("time");
    QTest::addColumn<PaceRung>("rung");
    QTest::addColumn<PaceModel>("model");
    QTest::addColumn<Duration>("raced");

    // Daniels' Running Formula, the row of VDOT 70; to a second, as printed.
    QTest::newRow("3000 from 1500") << 1500 << Duration(4min) << M3000 << PaceModel::Vdot << Duration(514s);
    QTest::newRow("5000 from 3000") << 3000 << Duration(514s) << M5000 << PaceModel::Vdot << Duration(895s);
    QTest::newRow("10 000 from 5000")
        << 5000 << Duration(895s) << M10000 << PaceModel::Vdot << Duration(1860s);
    QTest::newRow("3000 from 5000") << 5000 << Duration(895s) << M3000 << PaceModel::Vdot << Duration(514s);
    // The four-second rule (PEU-H): 400 in 60, 800 in 2:08, 1500 in 4:15, 3000 in 9:00.
    QTest::newRow("3000 from 800") << 800 << Duration(128s) << M3000 << PaceModel::Horwill << Duration(540s);
    QTest::newRow("1500 from 3000") << 3000 << Duration(540s) << M1500 << PaceModel::Horwill
                                    << Duration(255s);
    QTest::newRow("800 from 1500") << 1500 << Duration(255s) << M800 << PaceModel::Horwill << Duration(128s);
    QTest::newRow("400 from 800") << 800 << Duration(128s) << M400 << PaceModel::Horwill << Duration(60s);
}

void TestPaces::beyondOwnResultsVdotGoesOnFrom3000AndHorwillBelow()
{
    QFETCH(int, metres);
    QFETCH(Duration, time);
    QFETCH(PaceRung, rung);
    QFETCH(PaceModel, model);
    QFETCH(Duration, raced);
    const auto table = pacesOf(runner({ ran(metres, time, kSpring) }), kToday);
    QCOMPARE(table.at(rung)->source.model, std::optional(model));
    const auto difference = table.at(rung)->pace.timeFor(*lengthOf(rung)) - raced;
    QVERIFY2(std::chrono::abs(difference) <= (model == PaceModel::Vdot ? 2s : 0s),
        qPrintable(QString::number(difference.count())));
    QVERIFY(table.at(Min60) && table.at(Min90));
    QVERIFY(!table.at(MaxVelocity));
    verifyLadderIsInOrder(table);
}

void TestPaces::womenStepByFiveSeconds()
{
    const auto athlete = runner({ ran(400, 65s, kSpring) }, Category::Women);
    const auto table = pacesOf(athlete, kToday);
    QCOMPARE(table.at(M800)->pace.timeFor(Distance::metres(800)), 140s);
    QCOMPARE(table.at(M1500)->pace.per400(), 75s);
}

void TestPaces::betweenTwoResultsThePaceLiesOnTheLine()
{
    const auto athlete = runner({ ran(800, 114'800ms, kSpring), ran(3000, 511s, kSpring) });
    const auto table = pacesOf(athlete, kToday);
    const auto *rung = table.at(M1500);
    QCOMPARE(rung->source, (PaceSource { SourceKind::Between, PaceModel::Fit, athlete.results }));
    const auto line = fitBetween(
        { Distance::metres(800), 114'800ms }, { Distance::metres(3000), 511s }, Distance::metres(1500));
    QCOMPARE(rung->pace.timeFor(Distance::metres(1500)), line);
    QCOMPARE(table.at(M400)->source, horwillFrom(athlete.results.front()));
    QCOMPARE(table.at(M400)->pace.per400(), 53'400ms);
}

void TestPaces::resultsTooNearOrTooFarApartMakeNoLine_data()
{
    QTest::addColumn<int>("shorter");
    QTest::addColumn<int>("longer");
    QTest::addColumn<int>("daysBetween");
    QTest::addColumn<bool>("isALine");

    QTest::newRow("far enough, same spring") << 800 << 2000 << 10 << true;
    QTest::newRow("both of the last year") << 800 << 2000 << 365 << true;
    QTest::newRow("one of them older") << 800 << 2000 << 366 << false;
    QTest::newRow("ratio 1.3") << 1400 << 1820 << 0 << true;
    QTest::newRow("ratio under 1.3") << 1400 << 1800 << 0 << false;
}

void TestPaces::resultsTooNearOrTooFarApartMakeNoLine()
{
    QFETCH(int, shorter);
    QFETCH(int, longer);
    QFETCH(int, daysBetween);
    QFETCH(bool, isALine);
    const auto athlete = runner({ ran(shorter, Duration(shorter * 150), kSpring),
        ran(longer, Duration(longer * 160), kSpring - std::chrono::days(daysBetween)) });
    const auto table = pacesOf(athlete, kSpring);
    QCOMPARE(table.at(M1500)->source.kind, isALine ? SourceKind::Between : SourceKind::Model);
}

void TestPaces::the1500GivesTheMileItsPaceAndTheOtherWayRound()
{
    const auto miler = runner({ ranMile(251s), ran(3000, 511s, kSpring) });
    QCOMPARE(pacesOf(miler, kToday).at(M1500)->pace, Pace::of(kMile, 251s));
    QCOMPARE(pacesOf(miler, kToday).at(M1500)->source, horwillFrom(miler.results.front()));

    const auto metric
        = runner({ ran(800, 114s, kSpring), ran(1500, 236'400ms, kSpring), ran(3000, 511s, kSpring) });
    QCOMPARE(pacesOf(metric, kToday).at(Mile)->pace, Pace::of(Distance::metres(1500), 236'400ms));
    QCOMPARE(pacesOf(metric, kToday).at(Mile)->source, horwillFrom(metric.results[1]));
}

void TestPaces::anOwnMileWinsForTheMile()
{
    const auto athlete = runner({ ran(1500, 236'400ms, kSpring), ranMile(258s) });
    const auto table = pacesOf(athlete, kToday);
    QCOMPARE(table.at(Mile)->source, own(athlete.results[1]));
    QCOMPARE(table.at(M1500)->source, own(athlete.results[0]));
}

void TestPaces::recentResultsWinOverOlderAndFaster()
{
    const auto old = ran(800, 112s, kToday - std::chrono::days(366));
    const auto edge = ran(800, 113s, kToday - std::chrono::days(365));
    const auto recent = ran(800, 115s, kSpring);
    QCOMPARE(pacesOf(runner({ old, recent }), kToday).at(M800)->source, own(recent));
    QCOMPARE(pacesOf(runner({ old, recent, edge }), kToday).at(M800)->source, own(recent));
    QCOMPARE(pacesOf(runner({ old, edge }), kToday).at(M800)->source, own(edge));
    QCOMPARE(pacesOf(runner({ old }), kToday).at(M800)->source, own(old));
}

void TestPaces::resultsAfterTheDayDoNotCount()
{
    const auto athlete = runner({ ran(800, 116s, kSpring), ran(800, 114s, kToday) });
    const auto time
        = [&](Date on) { return pacesOf(athlete, on).at(M800)->pace.timeFor(Distance::metres(800)); };
    QCOMPARE(time(kToday - std::chrono::days(1)), 116s);
    QCOMPARE(time(kToday), 114s);
    QVERIFY(pacesOf(athlete, kSpring - std::chrono::days(1)).rungs().empty());
}

void TestPaces::aHandPaceWinsUntilItRunsOut()
{
    auto athlete = okafor();
    const auto pace = Pace::of(Distance::metres(400), 60s);
    athlete.handPaces = { { M1500, pace, kToday }, { Min60, pace, {} } };
    const PaceSource byHand { .kind = SourceKind::Hand, .until = kToday };
    QCOMPARE(pacesOf(athlete, kToday).at(M1500)->pace, pace);
    QCOMPARE(pacesOf(athlete, kToday).at(M1500)->source, byHand);
    QCOMPARE(PaceTable::byModelAlone(athlete, kToday, PaceModel::Vdot).at(M1500)->source, byHand);
    QCOMPARE(pacesOf(athlete, kToday + std::chrono::days(1)).at(M1500)->source, own(athlete.results[2]));
    QCOMPARE(pacesOf(athlete, kToday).at(Min60)->distance, Distance::kilometres(24));
}

void TestPaces::maxVelocityIsOnlyThatOfAFlyingSprint()
{
    auto athlete = okafor();
    athlete.results.push_back(ran(60, 7'400ms, kSpring));
    athlete.results.push_back(ran(100, 11'300ms, kSpring));
    QVERIFY(!pacesOf(athlete, kToday).at(MaxVelocity)); // those start from the blocks

    athlete.results.push_back(flew(30, 3'300ms, kSpring));
    athlete.results.push_back(flew(40, 4'300ms, kSpring));
    const auto table = pacesOf(athlete, kToday);
    QCOMPARE(table.at(MaxVelocity)->source, own(athlete.results.back()));
    QCOMPARE(table.at(MaxVelocity)->pace.timeFor(Distance::metres(30)), 3'225ms);
    QCOMPARE(table.at(MaxVelocity)->distance, Distance::metres(30));
    QCOMPARE(table.at(M400)->source, own(athlete.results.front()));
}

void TestPaces::withoutResultsEveryRungIsAGap()
{
    const auto table = pacesOf(runner({}), kToday);
    QVERIFY(table.rungs().empty());
    QCOMPARE(table.gaps().size(), kAllRungs.size());
    for (const auto &gap : table.gaps())
        QCOMPARE(gap.gap, PredictionGap::None);
}

void TestPaces::sixtyMinutesFollowTheTenThousand_data()
{
    QTest::addColumn<Athlete>("athlete");
    QTest::addColumn<PaceModel>("model");
    QTest::addColumn<int>("results");

    QTest::newRow("from an 800, by Horwill")
        << runner({ ran(800, 120s, kSpring) }) << PaceModel::Horwill << 1;
    QTest::newRow("from a 1500, by VDOT") << runner({ ran(1500, 245s, kSpring) }) << PaceModel::Vdot << 1;
    QTest::newRow("from a 10 000, by VDOT")
        << runner({ ran(1500, 245s, kSpring), ran(10'000, 1900s, kSpring) }) << PaceModel::Vdot << 1;
    QTest::newRow("on the line to a race of more than an hour")
        << runner({ ran(10'000, 1900s, kSpring), ran(21'098, 4200s, kSpring) }) << PaceModel::Fit << 2;
    QTest::newRow("from nothing shorter") << runner({ ran(21'098, 4200s, kSpring) }) << PaceModel::Vdot << 1;
}

void TestPaces::sixtyMinutesFollowTheTenThousand()
{
    QFETCH(Athlete, athlete);
    QFETCH(PaceModel, model);
    QFETCH(int, results);
    const auto table = pacesOf(athlete, kToday);
    QCOMPARE(table.at(Min60)->source.model, std::optional(model));
    QCOMPARE(static_cast<int>(table.at(Min60)->source.from.size()), results);
    QCOMPARE(table.at(Min60)->source.kind, results == 2 ? SourceKind::Between : SourceKind::Model);
    QVERIFY(table.at(Min60)->pace.isFasterThan(table.at(Min90)->pace));
}

void TestPaces::whatIsCoveredInSixtyMinutesTakesSixtyMinutes()
{
    const auto athlete = runner({ ran(10'000, 1900s, kSpring) });
    const auto table = pacesOf(athlete, kToday);
    for (const auto &[rung, time] :
        { std::pair { Min60, Duration(60min) }, std::pair { Min90, Duration(90min) } }) {
        const auto *pace = table.at(rung);
        const auto back = predictTime(
            PaceModel::Vdot, Category::Men, { Distance::kilometres(10), 1900s }, pace->distance);
        QVERIFY(std::abs((*back.time - time).count()) < 50); // 10 cm
        QVERIFY(std::abs((pace->pace.timeFor(pace->distance) - time).count()) <= 1);
    }
    // An athlete who races an hour has that pace for 60 min.
    const auto hour = runner({ ran(18'500, 3600s, kSpring) });
    QVERIFY(std::abs((pacesOf(hour, kToday).at(Min60)->distance - Distance::metres(18'500)).inMillimetres())
        <= 200);
}

void TestPaces::theLadderIsInOrderForRealisticAthletes_data()
{
    QTest::addColumn<Athlete>("athlete");

    QTest::newRow("A. Okafor") << okafor();
    QTest::newRow("with a flying sprint") << runner({ flew(30, 3'200ms, kSpring), ran(800, 115s, kSpring) });
    QTest::newRow("an 800 alone") << runner({ ran(800, 130s, kSpring) }, Category::Women);
    QTest::newRow("a fast woman's 1500 alone") << runner({ ran(1500, 245s, kSpring) }, Category::Women);
    QTest::newRow("a fast woman's 3000 alone") << runner({ ran(3000, 540s, kSpring) }, Category::Women);
    QTest::newRow("a fast woman's 5000 alone") << runner({ ran(5000, 880s, kSpring) }, Category::Women);
    QTest::newRow("a fast man's 1500 alone") << runner({ ran(1500, 212s, kSpring) });
    QTest::newRow("a beginner's 5000 alone") << runner({ ran(5000, 1560s, kSpring) }, Category::Women);
    QTest::newRow("a mile and a half marathon") << runner({ ranMile(270s), ran(21'098, 4500s, kSpring) });
    QTest::newRow("a 10 000 alone") << runner({ ran(10'000, 2100s, kSpring) });
    QTest::newRow("a 400 and a 5000") << runner({ ran(400, 55s, kSpring), ran(5000, 950s, kSpring) });
}

void TestPaces::theLadderIsInOrderForRealisticAthletes()
{
    QFETCH(Athlete, athlete);
    const auto table = pacesOf(athlete, kToday);
    QVERIFY(table.rungs().size() >= kAllRungs.size() - 1);
    verifyLadderIsInOrder(table);
}

void TestPaces::fivePacesAreTheAthletesElseTheGroupsElseTheRaces()
{
    auto athlete = okafor();
    athlete.targetRace = M5000;
    Group group;
    const auto paces = pacesOf(athlete, kToday);
    QCOMPARE(fivePacesOf(athlete, nullptr, paces), fivePacesFor(M5000));
    QCOMPARE(fivePacesOf(athlete, &group, paces), fivePacesFor(M5000));
    group.fivePaces = fivePacesFor(M800);
    QCOMPARE(fivePacesOf(athlete, &group, paces), fivePacesFor(M800));
    athlete.fivePaces = fivePacesFor(Mile);
    QCOMPARE(fivePacesOf(athlete, &group, paces), fivePacesFor(Mile));
}

QTEST_APPLESS_MAIN(TestPaces)
#include "tst_paces.moc"
