// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/prediction.h"

#include <QTest>

#include <cmath>

using namespace fivepace;

Q_DECLARE_METATYPE(fivepace::PaceModel)
Q_DECLARE_METATYPE(fivepace::Category)
Q_DECLARE_METATYPE(fivepace::PredictionGap)
Q_DECLARE_METATYPE(fivepace::Distance)

namespace {

constexpr auto kMen = Category::Men;
constexpr auto kWomen = Category::Women;

Distance metres(double m)
{
    return Distance::millimetres(std::llround(m * 1000));
}

Duration seconds(double s)
{
    return Duration(std::llround(s * 1000));
}

/// A race over 5000 m of exactly this VDOT, to a millisecond.
KnownRace raceOfVdot(double vdot)
{
    const auto distance = Distance::metres(5000);
    Duration fast(600'000);
    Duration slow(3'000'000);
    while (slow - fast > Duration(1)) {
        const auto middle = (fast + slow) / 2;
        (vdotOf({ distance, middle }) > vdot ? fast : slow) = middle;
    }
    return { distance, fast };
}

} // namespace

class TestPrediction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelComesBackFromItsCode();
    void modelsGiveThePublishedTimes_data();
    void modelsGiveThePublishedTimes();
    void vdotGivesTheRowsOfTheTable_data();
    void vdotGivesTheRowsOfTheTable();
    void vdotIsThatOfThePublishedRaces();
    void outsideItsRangeAModelHasNoAnswer_data();
    void outsideItsRangeAModelHasNoAnswer();
    void onlyPointsLengthenAHandTime();
    void aRacePredictsItself_data();
    void aRacePredictsItself();
    void thereAndBackIsTheSameTime_data() { aRacePredictsItself_data(); }
    void thereAndBackIsTheSameTime();
    void aFasterRacePredictsFasterAndALongerTakesLonger_data() { aRacePredictsItself_data(); }
    void aFasterRacePredictsFasterAndALongerTakesLonger();
    void theLineGoesThroughItsTwoRaces();
    void theLineGivesGreersTimes();
    void pointsAreThoseOfTheOfficialRows_data();
    void pointsAreThoseOfTheOfficialRows();
    void pointsEndAtTheTablesEdge();
};

void TestPrediction::everyModelComesBackFromItsCode()
{
    for (const auto model : { PaceModel::Horwill, PaceModel::Riegel, PaceModel::Vdot, PaceModel::Cameron,
             PaceModel::Purdy, PaceModel::WorldAthletics, PaceModel::Fit })
        QCOMPARE(modelFromCode(codeOf(model)), std::optional(model));
    QCOMPARE(codeOf(PaceModel::WorldAthletics), std::string_view("wa"));
    QVERIFY(!modelFromCode("daniels"));
}

void TestPrediction::modelsGiveThePublishedTimes_data()
{
    QTest::addColumn<PaceModel>("model");
    QTest::addColumn<Category>("category");
    QTest::addColumn<Distance>("from");
    QTest::addColumn<double>("time");
    QTest::addColumn<Distance>("to");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");

    struct Target {
        double metres, seconds, tolerance;
    };
    const auto rows = [](const char *source, PaceModel model, Category category, double from, double time,
                          const std::vector<Target> &targets) {
        for (const auto &to : targets)
            QTest::addRow("%s: %g m to %g m", source, from, to.metres)
                << model << category << metres(from) << time << metres(to.metres) << to.seconds
                << to.tolerance;
    };
    constexpr double half = 21'097.5;
    constexpr double marathon = 42'195;
    constexpr double mile = 1609.344;

    rows("PEU-H", PaceModel::Horwill, kMen, 400, 60,
        { { 800, 128, 0 }, { 1500, 255, 0 }, { 3000, 540, 0 }, { 5000, 950, 0 }, { 10'000, 2000, 0 },
            { 15'000, 3150, 0 } });
    rows("OUT-4S", PaceModel::Horwill, kMen, 1500, 240,
        { { 3000, 510, 0 }, { 5000, 900, 0 }, { 10'000, 1900, 0 },
            { marathon, 84 * marathon / 400, 0.001 } });
    rows("RW", PaceModel::Horwill, kMen, 5000, 1500, { { 10'000, 3100, 0 }, { half, 6751, 0.5 } });
    rows("runnerspace", PaceModel::Horwill, kMen, 1600, 256,
        { { 3200, 544, 0 }, { 5000, 900, 0 }, { 10'000, 1900, 0 }, { half, 80 * half / 400, 0.001 } });
    rows("serpentine 14", PaceModel::Horwill, kMen, 800, 128, { { 1500, 255, 0 } });
    rows("PEU-H, women", PaceModel::Horwill, kWomen, 400, 65, { { 800, 140, 0 } });
    rows("same step", PaceModel::Horwill, kMen, 1500, 240, { { mile, 257.495, 0.0005 } });
    rows("domain 3.0, Horwill", PaceModel::Horwill, kMen, 800, 120,
        { { 400, 56, 0 }, { 1500, 240, 0 }, { 3000, 510, 0 }, { 5000, 900, 0 }, { 10'000, 1900, 0 } });

    rows("running-tools, calcpace", PaceModel::Riegel, kMen, 5000, 1200,
        { { 10'000, 2502, 1 }, { marathon, 11'509, 1 } });
    rows("library tests", PaceModel::Riegel, kMen, 10'000, 2520, { { half, 5560, 1 } });
    rows("library tests", PaceModel::Riegel, kMen, half, 5400, { { marathon, 11'259, 1 } });
    rows("library tests", PaceModel::Riegel, kMen, marathon, 12'600, { { 5000, 1314, 1 } });
    rows("not the wrong worked example", PaceModel::Riegel, kMen, 10'000, 2730, { { marathon, 12'558, 1 } });

    rows("runworks", PaceModel::Vdot, kMen, 15'000, 4068,
        { { 1500, 346.1, 0.3 }, { mile, 374.0, 0.3 }, { 3000, 739.9, 0.3 }, { 2 * mile, 798.2, 0.3 },
            { 5000, 1275.1, 0.3 }, { 10'000, 2643.9, 1 }, { half, 5856.7, 1.5 } });
    rows("running-tools", PaceModel::Vdot, kMen, 5000, 1200, { { 10'000, 2488, 1 } });

    rows("list post", PaceModel::Cameron, kMen, 3.5 * mile, 3090, { { 5 * mile, 4508, 1 } });
    rows("published", PaceModel::Cameron, kMen, 10'000, 2520, { { marathon, 11'806, 1 } });
    rows("running-tools, calcpace", PaceModel::Cameron, kMen, 5000, 1200,
        { { 10'000, 2500, 1 }, { marathon, 277.5 * 42.195, 0.5 * 42.195 } });
    rows("formula", PaceModel::Cameron, kMen, 1500, 240, { { 5000, 894.2, 0.05 } });
    rows("domain 3.0, Cameron", PaceModel::Cameron, kMen, 800, 120,
        { { 400, 51.1, 0.05 }, { 1500, 248.6, 0.05 }, { 3000, 535.0, 0.05 }, { 5000, 926.3, 0.05 },
            { 10'000, 1929, 0.5 } });

    rows("running-tools", PaceModel::Purdy, kMen, 5000, 1200, { { 10'000, 2490, 1 } });
    rows("reference times", PaceModel::Purdy, kMen, 400, 44.40,
        { { 800, 101.85, 0.02 }, { 1500, 215.77, 0.03 }, { 3000, 465.37, 0.06 }, { 5000, 796.69, 0.1 },
            { 10'000, 1644.44, 0.2 } });
    rows("domain 3.0, Purdy", PaceModel::Purdy, kMen, 800, 120,
        { { 400, 51.7, 0.05 }, { 1500, 256.6, 0.05 }, { 3000, 556.3, 0.05 }, { 5000, 954.0, 0.05 },
            { 10'000, 1973, 0.5 } });

    rows("domain 3.0, WA", PaceModel::WorldAthletics, kMen, 800, 120,
        { { 400, 51.7, 0.05 }, { 1500, 248.2, 0.05 }, { 3000, 534.4, 0.05 }, { 5000, 916.6, 0.05 },
            { 10'000, 1945, 0.5 } });
}

void TestPrediction::modelsGiveThePublishedTimes()
{
    QFETCH(PaceModel, model);
    QFETCH(Category, category);
    QFETCH(Distance, from);
    QFETCH(double, time);
    QFETCH(Distance, to);
    QFETCH(double, expected);
    QFETCH(double, tolerance);
    const auto prediction = predictTime(model, category, { from, seconds(time) }, to);
    QVERIFY(prediction.time.has_value());
    const double actual = inSeconds(*prediction.time);
    QVERIFY2(std::abs(actual - expected) <= tolerance + 1e-9,
        qPrintable(QStringLiteral("%1 s, not %2 s").arg(actual).arg(expected)));
}

void TestPrediction::vdotGivesTheRowsOfTheTable_data()
{
    QTest::addColumn<int>("vdot");
    QTest::addColumn<QList<int>>("row");

    // Daniels' Running Formula, 3rd edition: 1500, mile, 3000, 2 miles, 5000, 10k, 15k, half, marathon.
    QTest::newRow("40") << 40 << QList<int> { 395, 427, 843, 908, 1448, 3003, 4626, 6659, 13'785 };
    QTest::newRow("50") << 50 << QList<int> { 324, 350, 693, 748, 1197, 2481, 3816, 5495, 11'449 };
    QTest::newRow("55") << 55 << QList<int> { 297, 321, 637, 688, 1102, 2286, 3513, 5058, 10'561 };
    QTest::newRow("60") << 60 << QList<int> { 275, 297, 590, 637, 1023, 2122, 3258, 4689, 9805 };
    QTest::newRow("65") << 65 << QList<int> { 256, 277, 549, 593, 954, 1981, 3040, 4373, 9155 };
    QTest::newRow("70") << 70 << QList<int> { 240, 259, 514, 556, 895, 1860, 2852, 4101, 8590 };
    QTest::newRow("75") << 75 << QList<int> { 226, 244, 484, 523, 843, 1754, 2688, 3863, 8095 };
    QTest::newRow("80") << 80 << QList<int> { 214, 231, 457, 494, 797, 1661, 2545, 3654, 7658 };
}

void TestPrediction::vdotGivesTheRowsOfTheTable()
{
    QFETCH(int, vdot);
    QFETCH(QList<int>, row);
    const std::array distances { Distance::metres(1500), kMile, Distance::metres(3000), kMile * 2,
        Distance::metres(5000), Distance::metres(10'000), Distance::metres(15'000), kHalfMarathon,
        kMarathon };
    constexpr std::array tolerances { 1.0, 1.0, 1.5, 2.0, 2.0, 3.5, 7.0, 13.0, 32.0 };
    const auto known = raceOfVdot(vdot);
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const auto prediction = predictTime(PaceModel::Vdot, kMen, known, distances[i]);
        QVERIFY(prediction.time.has_value());
        const double off = inSeconds(*prediction.time) - row[static_cast<int>(i)];
        QVERIFY2(std::abs(off) <= tolerances[i],
            qPrintable(QStringLiteral("%1 m is %2 s off").arg(distances[i].inMetres()).arg(off)));
    }
}

void TestPrediction::vdotIsThatOfThePublishedRaces()
{
    QVERIFY(std::abs(vdotOf({ Distance::metres(15'000), seconds(4068) }) - 46.4) < 0.05);
    QVERIFY(std::abs(vdotOf({ Distance::metres(5000), seconds(1474) }) - 39.1104) < 0.0001);
}

void TestPrediction::outsideItsRangeAModelHasNoAnswer_data()
{
    QTest::addColumn<PaceModel>("model");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("time");
    QTest::addColumn<double>("to");
    QTest::addColumn<PredictionGap>("gap");

    using enum PaceModel;
    using enum PredictionGap;
    QTest::newRow("Horwill to a sprint") << Horwill << 800.0 << 120.0 << 100.0 << OutsideRange;
    QTest::newRow("Horwill beyond the marathon") << Horwill << 800.0 << 120.0 << 50'000.0 << OutsideRange;
    QTest::newRow("Horwill below no time") << Horwill << 10'000.0 << 480.0 << 400.0 << OutsideRange;
    QTest::newRow("Riegel from an 800") << Riegel << 800.0 << 120.0 << 5000.0 << OutsideRange;
    QTest::newRow("Riegel to an 800") << Riegel << 5000.0 << 900.0 << 800.0 << OutsideRange;
    QTest::newRow("Riegel from over 230 min") << Riegel << 42'195.0 << 13'801.0 << 5000.0 << OutsideRange;
    QTest::newRow("Riegel over 230 min") << Riegel << 10'000.0 << 3600.0 << 42'195.0 << OutsideRange;
    QTest::newRow("VDOT from an 800") << Vdot << 800.0 << 120.0 << 5000.0 << OutsideRange;
    QTest::newRow("VDOT to a 400") << Vdot << 5000.0 << 900.0 << 400.0 << OutsideRange;
    QTest::newRow("Cameron to a 300") << Cameron << 800.0 << 120.0 << 300.0 << OutsideRange;
    QTest::newRow("Cameron from 100 km") << Cameron << 100'000.0 << 30'000.0 << 5000.0 << OutsideRange;
    QTest::newRow("Purdy to a 300") << Purdy << 800.0 << 120.0 << 300.0 << OutsideRange;
    QTest::newRow("WA over a distance without table")
        << WorldAthletics << 800.0 << 120.0 << 1200.0 << OutsideRange;
    QTest::newRow("WA slower than the table") << WorldAthletics << 400.0 << 79.5 << 800.0 << SlowerThanTable;
    QTest::newRow("WA faster than no time") << WorldAthletics << 400.0 << 1.0 << 10'000.0 << OutsideRange;
    QTest::newRow("a line from one race") << Fit << 800.0 << 120.0 << 1500.0 << NeedsTwoResults;
}

void TestPrediction::outsideItsRangeAModelHasNoAnswer()
{
    QFETCH(PaceModel, model);
    QFETCH(double, from);
    QFETCH(double, time);
    QFETCH(double, to);
    QFETCH(PredictionGap, gap);
    const auto prediction = predictTime(model, kMen, { metres(from), seconds(time) }, metres(to));
    QVERIFY(!prediction.time);
    QCOMPARE(prediction.gap, gap);
}

void TestPrediction::onlyPointsLengthenAHandTime()
{
    using enum PaceModel;
    for (const auto &[distance, offset] :
        { std::pair { 100, 240 }, std::pair { 200, 240 }, std::pair { 300, 140 }, std::pair { 400, 140 },
            std::pair { 500, 140 }, std::pair { 600, 0 }, std::pair { 1500, 0 } })
        QCOMPARE(handTimeOffset(WorldAthletics, Distance::metres(distance)), Duration(offset));
    for (const auto model : { Horwill, Riegel, Vdot, Cameron, Purdy, Fit })
        QCOMPARE(handTimeOffset(model, Distance::metres(400)), Duration(0));
}

void TestPrediction::aRacePredictsItself_data()
{
    QTest::addColumn<PaceModel>("model");
    QTest::newRow("Horwill") << PaceModel::Horwill;
    QTest::newRow("Riegel") << PaceModel::Riegel;
    QTest::newRow("VDOT") << PaceModel::Vdot;
    QTest::newRow("Cameron") << PaceModel::Cameron;
    QTest::newRow("Purdy") << PaceModel::Purdy;
    QTest::newRow("WA") << PaceModel::WorldAthletics;
}

void TestPrediction::aRacePredictsItself()
{
    QFETCH(PaceModel, model);
    for (const auto category : { kMen, kWomen }) {
        const KnownRace race { Distance::metres(3000), seconds(571.234) };
        QCOMPARE(*predictTime(model, category, race, race.distance).time, race.time);
    }
}

void TestPrediction::thereAndBackIsTheSameTime()
{
    QFETCH(PaceModel, model);
    for (int s = 480; s < 780; s += 7) {
        const KnownRace race { Distance::metres(3000), seconds(s) };
        const auto there = predictTime(model, kWomen, race, Distance::metres(5000));
        const auto back = predictTime(model, kWomen, { Distance::metres(5000), *there.time }, race.distance);
        QVERIFY(std::abs((*back.time - race.time).count()) <= 1);
    }
}

void TestPrediction::aFasterRacePredictsFasterAndALongerTakesLonger()
{
    QFETCH(PaceModel, model);
    for (int s = 480; s < 780; s += 7) {
        const KnownRace race { Distance::metres(3000), seconds(s) };
        const KnownRace slower { Distance::metres(3000), seconds(s + 1) };
        const auto time = [&](const KnownRace &known, int metres) {
            return *predictTime(model, kMen, known, Distance::metres(metres)).time;
        };
        QVERIFY(time(race, 5000) < time(slower, 5000));
        QVERIFY(time(race, 1500) < time(slower, 1500));
        QVERIFY(time(race, 1500) < time(race, 2000));
        QVERIFY(time(race, 5000) < time(race, 10'000));
    }
}

void TestPrediction::theLineGoesThroughItsTwoRaces()
{
    for (int s = 220; s < 330; s += 3) {
        const KnownRace shorter { Distance::metres(800), seconds(s / 2.05) };
        const KnownRace longer { kMile, seconds(s + 0.123) };
        QCOMPARE(fitBetween(shorter, longer, shorter.distance), shorter.time);
        QCOMPARE(fitBetween(shorter, longer, longer.distance), longer.time);
        QCOMPARE(fitBetween(longer, shorter, Distance::metres(1200)),
            fitBetween(shorter, longer, Distance::metres(1200)));
    }
}

void TestPrediction::theLineGivesGreersTimes()
{
    // 30 s a mile slower for every doubling.
    const KnownRace quarter { Distance::millimetres(402'336), seconds(60) };
    const KnownRace mile { kMile, seconds(300) };
    QCOMPARE(fitBetween(quarter, mile, Distance::millimetres(804'672)), seconds(135));
    QCOMPARE(fitBetween(quarter, mile, kMile * 2), seconds(660));
    QCOMPARE(fitBetween(quarter, mile, kMile * 4), seconds(1440));
}

void TestPrediction::pointsAreThoseOfTheOfficialRows_data()
{
    QTest::addColumn<Category>("category");
    QTest::addColumn<int>("points");
    QTest::addColumn<QList<double>>("marks");

    // World Athletics Scoring Tables of Indoor Athletics, 2022: 400, 800, 1500, mile, 3000, 5000.
    QTest::newRow("men 1000") << kMen << 1000
                              << QList<double> { 48.67, 112.82, 231.69, 250.37, 493.35, 852.77 };
    QTest::newRow("men 800") << kMen << 800
                             << QList<double> { 52.04, 120.33, 247.98, 267.75, 529.95, 914.77 };
    QTest::newRow("men 600") << kMen << 600
                             << QList<double> { 55.86, 128.86, 266.47, 287.48, 571.48, 985.14 };
    QTest::newRow("women 1000") << kWomen << 1000
                                << QList<double> { 56.30, 131.77, 269.33, 291.12, 578.63, 999.03 };
    QTest::newRow("women 800") << kWomen << 800
                               << QList<double> { 62.18, 145.73, 297.90, 322.20, 644.22, 1115.26 };
    QTest::newRow("women 600") << kWomen << 600
                               << QList<double> { 68.86, 161.58, 330.34, 357.48, 718.68, 1247.19 };
}

void TestPrediction::pointsAreThoseOfTheOfficialRows()
{
    QFETCH(Category, category);
    QFETCH(int, points);
    QFETCH(QList<double>, marks);
    const std::array distances { Distance::metres(400), Distance::metres(800), Distance::metres(1500), kMile,
        Distance::metres(3000), Distance::metres(5000) };
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const auto mark = seconds(marks[static_cast<int>(i)]);
        QCOMPARE(
            scoringPoints(ScoringTable::ShortTrack, category, distances[i], mark), std::optional(points));
        // The mark listed is the slowest hundredth that earns the score.
        const auto next
            = scoringPoints(ScoringTable::ShortTrack, category, distances[i], mark + Duration(10));
        QCOMPARE(next, std::optional(points - 1));
    }
}

void TestPrediction::pointsEndAtTheTablesEdge()
{
    QCOMPARE(
        scoringPoints(ScoringTable::Outdoor, kMen, Distance::metres(400), seconds(79)), std::optional(0));
    QCOMPARE(
        scoringPoints(ScoringTable::Outdoor, kMen, Distance::metres(400), seconds(90)), std::optional(0));
    QVERIFY(!scoringPoints(ScoringTable::Outdoor, kMen, Distance::metres(1600), seconds(240)));
    QVERIFY(!scoringPoints(ScoringTable::ShortTrack, kMen, Distance::metres(10'000), seconds(1800)));
}

QTEST_APPLESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
