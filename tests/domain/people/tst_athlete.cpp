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
    void aHandTimeStandsBackFromAnElectronicOneOfItsRace_data();
    void aHandTimeStandsBackFromAnElectronicOneOfItsRace();
    void aSprintOf20To60MetresIsAskedHowItBegan_data();
    void aSprintOf20To60MetresIsAskedHowItBegan();
    void aCorrectionKeepsWhatItDoesNotSay();
    void aRaceIsOnItsOwnDay();
    void aSeasonIsACalendarYear();
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

void TestAthlete::aHandTimeStandsBackFromAnElectronicOneOfItsRace_data()
{
    QTest::addColumn<int>("apart"); // ms, the electronic time less the one by hand
    QTest::addColumn<bool>("isSameDay");
    QTest::addColumn<bool>("isEstimate");
    QTest::addColumn<bool>("standsBack");

    QTest::newRow("World Athletics' 0.24 s") << 240 << true << false << true;
    QTest::newRow("0.7 s, the most") << 700 << true << false << true;
    QTest::newRow("another race of the day") << 701 << true << false << false;
    QTest::newRow("the watch was late") << -700 << true << false << true;
    QTest::newRow("later than any watch") << -701 << true << false << false;
    QTest::newRow("of another day") << 240 << false << false << false;
    QTest::newRow("an estimate") << 240 << true << true << false;
}

void TestAthlete::aHandTimeStandsBackFromAnElectronicOneOfItsRace()
{
    QFETCH(int, apart);
    QFETCH(bool, isSameDay);
    QFETCH(bool, isEstimate);
    QFETCH(bool, standsBack);
    const auto byHand = ran(800, 114s, 2026y / 4 / 1);
    auto electronic = ran(800, 114s + Duration(apart), isSameDay ? 2026y / 4 / 1 : 2026y / 4 / 2);
    electronic.time.method = TimingMethod::Electronic;
    electronic.kind = isEstimate ? ResultKind::Estimate : ResultKind::Race;
    QCOMPARE(isTimedBetter(byHand, { byHand, electronic }), standsBack);
    QVERIFY(!isTimedBetter(electronic, { byHand, electronic }));
    electronic.distance = Distance::metres(1000);
    QVERIFY(!isTimedBetter(byHand, { byHand, electronic }));
}

void TestAthlete::aSprintOf20To60MetresIsAskedHowItBegan_data()
{
    QTest::addColumn<int>("metres");
    QTest::addColumn<bool>("either");

    QTest::newRow("19 m") << 19 << false;
    QTest::newRow("20 m") << 20 << true;
    QTest::newRow("60 m") << 60 << true;
    QTest::newRow("61 m") << 61 << false;
}

void TestAthlete::aSprintOf20To60MetresIsAskedHowItBegan()
{
    QFETCH(int, metres);
    QFETCH(bool, either);
    auto sprint = ran(metres, 7s, 2026y / 4 / 1);
    QCOMPARE(isSprintOfEitherStart(sprint.distance), either);
    QCOMPARE(asksForStart(sprint), either);
    QVERIFY(!isFlyingSprint(sprint));
    sprint.start = RunStart::Flying;
    QCOMPARE(isFlyingSprint(sprint), either);
    QVERIFY(!asksForStart(sprint));
    sprint.start = RunStart::NotStated;
    sprint.use = PaceUse::LeftOut;
    QVERIFY(!asksForStart(sprint));
}

void TestAthlete::aCorrectionKeepsWhatItDoesNotSay()
{
    auto before = ran(800, 116s, 2026y / 4 / 1);
    before.place = "Oslo";
    before.note = "wind";
    auto right = ran(800, 115s, 2026y / 4 / 1);
    QCOMPARE(corrected(before, right).place, std::string("Oslo"));
    QCOMPARE(corrected(before, right).note, std::string("wind"));
    QCOMPARE(corrected(before, right).time.time, Duration(115s));
    right.place = "Bergen";
    right.note = "heat 2";
    QCOMPARE(corrected(before, right), right);
}

void TestAthlete::aRaceIsOnItsOwnDay()
{
    auto race = ran(800, 116s, 2026y / 4 / 1);
    QVERIFY(isRaceOn(race, 2026y / 4 / 1) && !isRaceOn(race, 2026y / 4 / 2));
    race.kind = ResultKind::TimeTrial;
    QVERIFY(isRaceOn(race, 2026y / 4 / 1));
    race.kind = ResultKind::Estimate;
    QVERIFY(!isRaceOn(race, 2026y / 4 / 1));
    race.kind = ResultKind::Race;
    race.dayAssumed = true; // entered that day, run who knows when
    QVERIFY(!isRaceOn(race, 2026y / 4 / 1));
}

void TestAthlete::aSeasonIsACalendarYear()
{
    QCOMPARE(seasonStart(2026y / 1 / 1), Date(2026y / 1 / 1));
    QCOMPARE(seasonStart(2026y / 12 / 31), Date(2026y / 1 / 1));
    QCOMPARE(seasonStart(2024y / 2 / 29), Date(2024y / 1 / 1));
}

QTEST_APPLESS_MAIN(TestAthlete)
#include "tst_athlete.moc"
