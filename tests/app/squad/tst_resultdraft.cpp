// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "drafts/squad/resultdraft.h"
#include "support/openworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// The form of a result. Ada has 400 m in 52.0, 800 m in 1:55.0 and 1500 m in 3:56.0 this spring.
class ResultDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(aSquad());
        m_draft = std::make_unique<ResultDraft>();
        m_draft->setWorkspace(m_workspace.get());
    }

    void aResultIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("distance");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a mile") << "mile"
                                << "4:14.0"
                                << "2026-05-02" << true;
        QTest::newRow("kilometres") << "5k"
                                    << "14:57,5"
                                    << "2 May 2026" << true;
        QTest::newRow("no time") << "800"
                                 << ""
                                 << "2026-05-02" << false;
        QTest::newRow("letters") << "800"
                                 << "1:5x"
                                 << "2026-05-02" << false;
        QTest::newRow("zero") << "800"
                              << "0"
                              << "2026-05-02" << false;
        QTest::newRow("too fast for anybody") << "800"
                                              << "1:05.0"
                                              << "2026-05-02" << false;
        QTest::newRow("still to come") << "800"
                                       << "1:55.0"
                                       << "2026-06-02" << false;
        QTest::newRow("no distance") << "far"
                                     << "1:55.0"
                                     << "2026-05-02" << false;
        QTest::newRow("flying sprint") << "30"
                                       << "3.21"
                                       << "2026-05-02" << true;
        QTest::newRow("too short") << "5"
                                   << "1.0"
                                   << "2026-05-02" << false;
    }
    void aResultIsReadAsItIsTyped()
    {
        QFETCH(bool, allowed);

        m_draft->start(200);
        for (const char *field : { "distance", "time", "date" })
            m_draft->setProperty(
                field, *static_cast<const QString *>(QTest::qData(field, QMetaType::QString)));
        QCOMPARE(m_draft->isValid(), allowed);
        QCOMPARE(m_draft->save(), allowed);
        QCOMPARE(m_workspace->canUndo(), allowed);
        const auto &before = aSquad().athletes[0].results;
        QCOMPARE(
            m_workspace->squad().find(AthleteId { 200 })->results.size(), before.size() + (allowed ? 1 : 0));
    }

    void everythingTypedIsKeptAndHandTimesStayAsTaken()
    {
        m_draft->startOver(200, 1'609'344);
        QCOMPARE(m_draft->property("distance").toString(), QStringLiteral("1\u2009mile"));
        m_draft->setProperty("time", "4:14.0");
        m_draft->setProperty("method", static_cast<int>(TimingMethod::Hand));
        m_draft->setProperty("kind", static_cast<int>(ResultKind::TimeTrial));
        m_draft->setProperty("place", " Home  track ");
        m_draft->setProperty("note", "windy");
        QVERIFY(m_draft->save());
        const auto &result = results().back();
        QCOMPARE(result.distance, kMile);
        QCOMPARE(result.time, (RepTime { 254s, Precision::Tenth, TimingMethod::Hand }));
        QCOMPARE(result.kind, ResultKind::TimeTrial);
        QCOMPARE(result.place, std::string("Home track"));
        QCOMPARE(result.note, std::string("windy"));
        QCOMPARE(result.date, Date(2026y / 5 / 4));
    }

    void theMethodFollowsTheDecimalsUntilItIsChosen()
    {
        const auto method = [this] { return static_cast<TimingMethod>(m_draft->method()); };
        m_draft->start(200);
        QCOMPARE(m_draft->method(), -1);
        m_draft->setProperty("time", "1:54.8");
        QCOMPARE(method(), TimingMethod::Hand);
        m_draft->setProperty("time", "1:54.82");
        QCOMPARE(method(), TimingMethod::Electronic);
        m_draft->setProperty("method", static_cast<int>(TimingMethod::Device));
        m_draft->setProperty("time", "1:54.8");
        QCOMPARE(method(), TimingMethod::Device);
        m_draft->start(200);
        m_draft->setProperty("time", "1:54.80");
        QCOMPARE(method(), TimingMethod::Electronic);
    }

    void aSprintIsNotSaidToBeFlyingByItself()
    {
        m_draft->start(200);
        m_draft->setProperty("time", "5.9");
        m_draft->setProperty("date", "2026-05-02");
        m_draft->setProperty("distance", "50");
        QVERIFY2(m_draft->understood().startsWith("50"), qPrintable(m_draft->understood()));
        m_draft->setProperty("distance", "60");
        m_draft->setProperty("time", "7.5");
        QVERIFY2(m_draft->understood().startsWith("60"), qPrintable(m_draft->understood()));
    }

    void aResultIsChangedInItsPlace()
    {
        QVERIFY(m_draft->startChange(200, 1));
        QVERIFY(!m_draft->isNew());
        QCOMPARE(m_draft->property("time").toString(), "1:55.0");
        m_draft->setProperty("time", "1:54.6");
        QVERIFY(m_draft->save());
        QCOMPARE(results().size(), std::size_t(3));
        QCOMPARE(results()[1].time.time, Duration(114'600));
        QVERIFY(m_workspace->undo());
        QCOMPARE(results(), aSquad().athletes[0].results);
    }

    void whatIsNotTouchedStaysExact()
    {
        auto ada = m_workspace->squad().athletes[0];
        auto odd = ran(0, 1'000'044ms, 2026y / 4 / 2); // 3.5 miles, shown as 5.633 km
        odd.distance = Distance::millimetres(5'632'704);
        QVERIFY(m_workspace->perform(edits::changeAthlete(ada, having(ada, odd))));
        QVERIFY(m_draft->startChange(200, 3));
        m_draft->setProperty("place", "Harbour");
        QVERIFY(m_draft->save());
        odd.place = "Harbour";
        QCOMPARE(results()[3], odd);
    }

    void aResultThatIsGoneMeanwhileIsAConflict()
    {
        QVERIFY(m_draft->startChange(200, 1));
        QVERIFY(m_workspace->perform(edits::removeResult(m_workspace->squad().athletes[0], 1)));
        m_draft->setProperty("place", "Harbour");
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        QVERIFY(!m_draft->save());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(results().size(), std::size_t(2));
    }

    void whatContradictsIsAskedAndAddedOnlyWhenAgreed()
    {
        m_draft->startOver(200, 800'000);
        m_draft->setProperty("time", "1:43.0"); // faster than twice the 400
        QVERIFY(m_draft->timeIssue().isEmpty());
        QVERIFY2(m_draft->question().contains("400"), qPrintable(m_draft->question()));
        QVERIFY(!m_draft->save());
        QVERIFY(!m_workspace->canUndo());
        m_draft->setAgreed(true);
        QVERIFY(m_draft->isValid());
        QVERIFY(m_draft->save());
        QCOMPARE(results().size(), std::size_t(4));
    }

    void anotherQuestionAsksAgain()
    {
        m_draft->startOver(200, 800'000);
        m_draft->setProperty("time", "1:43.0");
        m_draft->setAgreed(true);
        m_draft->setProperty("distance", "1500");
        m_draft->setProperty("time", "3:27.0");
        QVERIFY(!m_draft->question().isEmpty());
        QVERIFY(!m_draft->isAgreed());
        QVERIFY(!m_draft->isValid());
    }

    void aResultIsNotHeldAgainstItself()
    {
        QVERIFY(m_draft->startChange(200, 1));
        m_draft->setProperty("note", "wind behind");
        QCOMPARE(m_draft->question(), QString());
        QVERIFY(m_draft->save());
    }

    void theRightTimeOfARaceReplacesIt()
    {
        auto ada = m_workspace->squad().athletes[0];
        auto noted = ada;
        noted.results[1].place = "Harbour";
        QVERIFY(m_workspace->perform(edits::changeAthlete(ada, noted)));

        m_draft->startOver(200, 800'000);
        m_draft->setProperty("time", "1:55.12");
        QCOMPARE(m_draft->sameRace(), QString()); // another day
        m_draft->setProperty("date", "12 Apr 2026");
        QCOMPARE(m_draft->sameRace(), "1:55.0");
        QVERIFY(!m_draft->isValid());
        m_draft->setReplacing(true);
        QCOMPARE(m_draft->question(), QString());
        m_draft->setProperty("note", "photo finish");
        QVERIFY(m_draft->save());
        QCOMPARE(results().size(), std::size_t(3));
        QCOMPARE(results()[1].time, (RepTime { 115'120ms, Precision::Hundredth, TimingMethod::Electronic }));
        QCOMPARE(results()[1].place, std::string("Harbour"));
        QCOMPARE(results()[1].note, std::string("photo finish"));
    }

    void anotherRaceOfTheSameDayStandsBeside()
    {
        m_draft->startOver(200, 800'000);
        m_draft->setProperty("time", "1:55.12");
        m_draft->setProperty("date", "12 Apr 2026");
        m_draft->setReplacing(true);
        m_draft->setReplacing(false);
        QVERIFY(!m_draft->isValid());
        m_draft->setAgreed(true);
        QVERIFY(m_draft->save());
        QCOMPARE(results().size(), std::size_t(4));
    }

    void whatWasToBeReplacedIsAskedAnewForAnotherDay()
    {
        m_draft->startOver(200, 800'000);
        m_draft->setProperty("time", "1:55.12");
        m_draft->setProperty("date", "12 Apr 2026");
        m_draft->setReplacing(true);
        m_draft->setProperty("date", "13 Apr 2026");
        QVERIFY(!m_draft->isReplacing());
        QVERIFY(m_draft->save());
        QCOMPARE(results().size(), std::size_t(4));
    }

    void theSameResultAgainIsAsked()
    {
        m_draft->startOver(200, 800'000);
        m_draft->setProperty("time", "1:55.0");
        m_draft->setProperty("date", "12 Apr 2026");
        QVERIFY(!m_draft->question().isEmpty());
        QVERIFY(!m_draft->isValid());
    }

    void usualDistancesAreChosenByPlace()
    {
        m_draft->start(200);
        QCOMPARE(m_draft->usualDistances()[m_draft->usualDistance()], QStringLiteral("1500\u2009m"));
        for (const auto &usual : m_draft->usualDistances()) {
            m_draft->setProperty("distance", usual);
            QCOMPARE(m_draft->usualDistances().indexOf(usual), m_draft->usualDistance());
        }
        m_draft->setProperty("distance", "600");
        QCOMPARE(m_draft->usualDistance(), -1);
    }

private:
    const std::vector<RaceResult> &results() const
    {
        return m_workspace->squad().find(AthleteId { 200 })->results;
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<ResultDraft> m_draft;
};

QTEST_GUILESS_MAIN(ResultDraftTest)
#include "tst_resultdraft.moc"
