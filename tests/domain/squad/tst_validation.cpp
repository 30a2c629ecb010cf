// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/validation.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// What is asked about a result that breaks no rule but does not fit the athlete's others.
class TestValidation : public QObject {
    Q_OBJECT

private:
    static Athlete ada()
    {
        return anAthlete(1, "Ada"); // 52 over 400, 1:55 over 800, 3:56 over 1500, all by hand
    }
    static std::vector<QuestionKind> asked(const Athlete &athlete, const RaceResult &result)
    {
        std::vector<QuestionKind> kinds;
        for (const auto &question : questionsAbout(athlete, result))
            kinds.push_back(question.kind);
        return kinds;
    }
    static std::vector<QuestionKind> asked(const RaceResult &result) { return asked(ada(), result); }
    static RaceResult electronic(RaceResult result)
    {
        result.time.method = TimingMethod::Electronic;
        return result;
    }

private Q_SLOTS:
    void ordinaryResultsAskNothing_data()
    {
        QTest::addColumn<qint64>("metres");
        QTest::addColumn<qint64>("ms");

        QTest::newRow("a best") << qint64(800) << qint64(114'100);
        QTest::newRow("a slow day") << qint64(800) << qint64(124'000);
        QTest::newRow("a longer race") << qint64(3000) << qint64(510'000);
        QTest::newRow("a fast 200, as sprinters run it") << qint64(200) << qint64(23'500);
        QTest::newRow("far from every own distance") << qint64(42195) << qint64(9'000'000);
        QTest::newRow("a sprint, whose start weighs too much") << qint64(60) << qint64(8'400);
    }
    void ordinaryResultsAskNothing()
    {
        QFETCH(qint64, metres);
        QFETCH(qint64, ms);
        QVERIFY(questionsAbout(ada(), ran(metres, Duration(ms), 2026y / 5 / 3)).empty());
    }

    void an800FasterThanTwiceThe400IsAskedAbout()
    {
        const auto questions = questionsAbout(ada(), electronic(ran(800, 103'900ms, 2026y / 5 / 3)));
        QCOMPARE(questions.size(), 1u);
        QCOMPARE(questions[0].kind, QuestionKind::FasterThanShorter);
        QCOMPARE(questions[0].other, ada().results[0]);
    }
    void whatAHandOnTheWatchExplainsIsNot()
    {
        Athlete athlete = ada();
        athlete.results = { ran(400, 52s, 2026y / 4 / 1) };
        QVERIFY(asked(athlete, ran(800, 103'900ms, 2026y / 5 / 3)).empty());
        QCOMPARE(asked(athlete, ran(800, 103'700ms, 2026y / 5 / 3)),
            std::vector { QuestionKind::FasterThanShorter });
    }
    void twiceThe400ExactlyIsNot()
    {
        Athlete athlete = ada();
        athlete.results = { ran(400, 52s, 2026y / 4 / 1) };
        QVERIFY(asked(athlete, electronic(ran(800, 104s, 2026y / 5 / 3))).empty());
    }
    void aFirst400SlowerThanThe800PaceIsAskedAbout()
    {
        Athlete athlete = ada();
        athlete.results.erase(athlete.results.begin());
        QCOMPARE(
            asked(athlete, ran(400, 58s, 2026y / 5 / 3)), std::vector { QuestionKind::SlowerThanLonger });
    }
    void aSlow400OfAFaster400RunnerIsNot() { QVERIFY(asked(ran(400, 58s, 2026y / 5 / 3)).empty()); }

    void aFlyingSprintSlowerThanAnOwnRaceIsAskedAbout()
    {
        const auto slow = electronic(flew(50, 9'500ms, 2026y / 5 / 3));
        QCOMPARE(asked(slow), std::vector { QuestionKind::SlowerThanLonger });
        QCOMPARE(asked(flew(50, 6'700ms, 2026y / 5 / 3)), std::vector { QuestionKind::SlowerThanLonger });
        QVERIFY(asked(flew(50, 5'600ms, 2026y / 5 / 3)).empty());
        Athlete athlete = ada();
        athlete.results = { slow };
        QCOMPARE(
            asked(athlete, ran(400, 52s, 2026y / 5 / 3)), std::vector { QuestionKind::FasterThanShorter });
        athlete.results = { flew(30, 3'900ms, 2026y / 5 / 3) };
        QVERIFY(asked(athlete, electronic(flew(50, 6'400ms, 2026y / 5 / 3))).empty());
    }
    void aSlowFlyingSprintIsNotHeldAgainstWhatOtherRacesBear()
    {
        Athlete athlete = ada();
        athlete.results.push_back(flew(50, 9'500ms, 2026y / 5 / 3));
        QVERIFY(asked(athlete, electronic(ran(100, 11'400ms, 2026y / 5 / 3))).empty());
        QVERIFY(asked(athlete, ran(800, 114'100ms, 2026y / 5 / 3)).empty());
    }

    void farFromExpectedIsAskedAbout()
    {
        QCOMPARE(asked(ran(800, 150s, 2026y / 5 / 3)), std::vector { QuestionKind::SlowerThanExpected });
        QCOMPARE(asked(ran(3000, 400s, 2026y / 5 / 3)).size(), 1u);
        Athlete athlete = ada();
        athlete.results = { ran(400, 61s, 2026y / 4 / 1) };
        QCOMPARE(
            asked(athlete, ran(400, 51s, 2026y / 5 / 3)), std::vector { QuestionKind::FasterThanExpected });
    }
    void theSameResultIsThereAlready()
    {
        auto again = ada().results[1];
        again.place = "written otherwise";
        QCOMPARE(asked(again), std::vector { QuestionKind::AlreadyThere });
        again.date += std::chrono::days(1);
        QVERIFY(asked(again).empty());
    }
    void anEstimateAndAnOldResultContradictNothing()
    {
        const auto fast = ran(800, 100s, 2026y / 5 / 3);
        Athlete athlete = ada();
        athlete.results = { ran(400, 52s, 2024y / 4 / 1) };
        QVERIFY(asked(athlete, fast).empty());
        athlete.results = { ran(400, 52s, 2026y / 4 / 1) };
        athlete.results[0].kind = ResultKind::Estimate;
        QVERIFY(asked(athlete, fast).empty());
    }
    void anAthleteWithoutResultsIsAskedNothing()
    {
        QVERIFY(questionsAbout(Athlete(), ran(800, 130s, 2026y / 5 / 3)).empty());
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
