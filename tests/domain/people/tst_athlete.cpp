// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/athlete.h"

#include "domain/people/countingresults.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class TestAthlete : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSheetNameIsTheShortOneWhereThereIsOne();
    void anAbsenceCoversItsFirstAndLastDay();
    void anOpenAbsenceHasNoEnd();
    void theBestResultIsTheFastestUpToTheDay();
    void estimatesAreNoBest();
    void anElectronicTimeStandsForTheHandTimeOfItsRace();
    void theSeasonsBestLeavesOutOlderResults();
    void aResultIsMarkedInTheSeasonItWasRunIn();
    void onlyTheExactDistanceCounts();
    void membershipIsByGroup();
};

void TestAthlete::theSheetNameIsTheShortOneWhereThereIsOne()
{
    auto athlete = anAthlete(1, "Adaeze Okafor");
    QCOMPARE(sheetName(athlete), std::string("Adaeze Okafor"));
    athlete.shortName = "A. Okafor";
    QCOMPARE(sheetName(athlete), std::string("A. Okafor"));
}

void TestAthlete::anAbsenceCoversItsFirstAndLastDay()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.absences
        = { { 2026y / 5 / 4, 2026y / 5 / 6, Reason::Ill }, { 2026y / 6 / 1, 2026y / 6 / 1, Reason::Exams } };
    QVERIFY(!absenceOn(athlete, 2026y / 5 / 3));
    QCOMPARE(absenceOn(athlete, 2026y / 5 / 4)->reason, Reason::Ill);
    QCOMPARE(absenceOn(athlete, 2026y / 5 / 6)->reason, Reason::Ill);
    QVERIFY(!absenceOn(athlete, 2026y / 5 / 7));
    QCOMPARE(absenceOn(athlete, 2026y / 6 / 1)->reason, Reason::Exams);
}

void TestAthlete::anOpenAbsenceHasNoEnd()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.absences = { { 2026y / 5 / 4, {}, Reason::Injured } };
    QVERIFY(!absenceOn(athlete, 2026y / 5 / 3));
    QVERIFY(absenceOn(athlete, 2028y / 2 / 29));
}

void TestAthlete::theBestResultIsTheFastestUpToTheDay()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.results
        = { ran(800, 116s, 2025y / 6 / 1), ran(800, 115s, 2026y / 4 / 12), ran(800, 114s, 2026y / 6 / 1) };
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 31)->time.time, 115s);
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 6 / 1)->time.time, 114s);
    QVERIFY(!bestResult(athlete, Distance::metres(800), 2025y / 5 / 31));
}

void TestAthlete::estimatesAreNoBest()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.results = { ran(800, 116s, 2026y / 4 / 1), ran(800, 110s, 2026y / 4 / 2) };
    athlete.results[1].kind = ResultKind::Estimate;
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 1), &athlete.results[0]);
    athlete.results[1].kind = ResultKind::TimeTrial;
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 1), &athlete.results[1]);
}

void TestAthlete::anElectronicTimeStandsForTheHandTimeOfItsRace()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.results = { ran(800, 114'200ms, 2026y / 4 / 1), ran(800, 114'310ms, 2026y / 4 / 1) };
    athlete.results[0].time.method = TimingMethod::Hand;
    athlete.results[1].time.method = TimingMethod::Electronic;
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 1), &athlete.results[1]);
    QCOMPARE(bestMarks(athlete, 2026y / 5 / 1), (std::vector { BestMark::None, BestMark::PersonalBest }));
    QCOMPARE(yearOfResults(athlete, 2026y / 5 / 1).results.at(0).time.time, Duration(114'310));
    athlete.results[0].time.time = 113'500ms; // a heat and a final
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 1), &athlete.results[0]);
}

void TestAthlete::theSeasonsBestLeavesOutOlderResults()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.results = { ran(800, 113s, 2025y / 12 / 31), ran(800, 116s, 2026y / 1 / 1) };
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 1, 2026y / 1 / 1)->time.time, 116s);
    QCOMPARE(bestResult(athlete, Distance::metres(800), 2026y / 5 / 1)->time.time, 113s);
}

void TestAthlete::aResultIsMarkedInTheSeasonItWasRunIn()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.results = { ran(800, 113s, 2025y / 12 / 31), ran(800, 116s, 2026y / 1 / 1),
        ran(800, 117s, 2026y / 4 / 1), ran(800, 112s, 2026y / 5 / 2) };
    QCOMPARE(bestMarks(athlete, 2026y / 5 / 1),
        (std::vector { BestMark::PersonalBest, BestMark::SeasonsBest, BestMark::None,
            BestMark::None })); // the last is still to come
    athlete.results[0].kind = ResultKind::Estimate;
    QCOMPARE(bestMarks(athlete, 2026y / 5 / 1)[1], BestMark::PersonalBest);
}

void TestAthlete::onlyTheExactDistanceCounts()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.results = { ran(1609, 250s, 2026y / 4 / 1) };
    QVERIFY(!bestResult(athlete, kMile, 2026y / 5 / 1));
}

void TestAthlete::membershipIsByGroup()
{
    const auto athlete = anAthlete(1, "Ada", { 100 });
    QVERIFY(isMember(athlete, { 100 }));
    QVERIFY(!isMember(athlete, { 101 }));
}

QTEST_APPLESS_MAIN(TestAthlete)
#include "tst_athlete.moc"
