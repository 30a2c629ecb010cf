// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "models/squad/athletecard.h"
#include "models/squad/resultsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// One athlete with results of two years over three distances, an estimate, and a hand time in hundredths.
Squad oneAthlete()
{
    Squad squad;
    Athlete ada;
    ada.id = { 200 };
    ada.name = "Ada Okafor";
    auto estimate = ran(800, 110s, 2026y / 4 / 2);
    estimate.kind = ResultKind::Estimate;
    auto electronic = ran(400, 51'870ms, 2026y / 4 / 20);
    electronic.time = { 51'870ms, Precision::Hundredth, TimingMethod::Electronic };
    electronic.place = "County open";
    electronic.note = "lane 7";
    ada.results = { ran(800, 118s, 2025y / 5 / 1), ran(800, 116s, 2025y / 7 / 1),
        ran(800, 117s, 2026y / 4 / 1), estimate, electronic, ran(1500, 240s, 2026y / 4 / 10) };
    squad.athletes = { ada };
    return squad;
}

} // namespace

class ResultsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(oneAthlete());
        m_model = std::make_unique<ResultsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setWorkspace(m_workspace.get());
        m_model->setAthlete(200);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_workspace.reset();
    }

    void theNewestComesFirst()
    {
        QCOMPARE(texts(ResultsModel::TimeRole),
            QStringList({ "51.87", "4:00.0", "1:50.0", "1:57.0", "1:56.0", "1:58.0" }));
        m_model->setMost(2);
        QCOMPARE(texts(ResultsModel::TimeRole), QStringList({ "51.87", "4:00.0" }));
        QCOMPARE(m_model->total(), 6);
    }

    void bestsAreMarkedByDistanceAndCalendarYear()
    {
        // 1:56.0 of last year is the best ever; 1:57.0 that of this year; the estimate counts for nothing.
        QCOMPARE(texts(ResultsModel::FlagRole), QStringList({ "PB", "PB", "", "SB", "PB", "" }));
    }

    void aSeasonEndsOnTheLastOfDecember()
    {
        const auto &ada = m_workspace->squad().athletes[0];
        QVERIFY(m_workspace->perform(
            edits::changeAthlete(ada, having(ada, ran(800, 117'500ms, 2024y / 12 / 31)))));
        QVERIFY(m_workspace->perform(edits::changeAthlete(m_workspace->squad().athletes[0],
            having(m_workspace->squad().athletes[0], ran(800, 119s, 2024y / 1 / 1)))));
        QCOMPARE(texts(ResultsModel::FlagRole), QStringList({ "PB", "PB", "", "SB", "PB", "", "SB", "" }));
    }

    void oneDistanceIsShownAlone()
    {
        QCOMPARE(m_model->distances(),
            QStringList({ "All distances", QStringLiteral("400\u2009m"), QStringLiteral("800\u2009m"),
                QStringLiteral("1500\u2009m") }));
        m_model->setDistanceChoice(2);
        QCOMPARE(texts(ResultsModel::TimeRole), QStringList({ "1:50.0", "1:57.0", "1:56.0", "1:58.0" }));
        QCOMPARE(m_model->distanceChoice(), 2);
        QCOMPARE(m_model->total(), 4);
        m_model->setDistanceChoice(0);
        QCOMPARE(m_model->count(), 6);
    }

    void aDistanceThatIsGoneShowsAllAgain()
    {
        m_model->setDistanceChoice(3);
        QCOMPARE(m_model->count(), 1);
        QVERIFY(m_workspace->perform(edits::removeResult(m_workspace->squad().athletes[0], 5)));
        QCOMPARE(m_model->count(), 5);
        QCOMPARE(m_model->distanceChoice(), 0);
    }

    void timesStandOnTheirDecimalSign()
    {
        QCOMPARE(texts(ResultsModel::WholeRole).first(), "51");
        QCOMPARE(texts(ResultsModel::FractionRole).first(), ".87");
        QCOMPARE(texts(ResultsModel::FractionRole)[1], ".0");
        QCOMPARE(m_model->widestFraction(), ".00");
    }

    void whereAndHowItWasTimedIsSaid()
    {
        QCOMPARE(texts(ResultsModel::WhereRole).first(), "County open");
        QCOMPARE(texts(ResultsModel::DetailRole).first(), "20 Apr 2026 · lane 7");
        QCOMPARE(texts(ResultsModel::DetailRole).last(), "1 May 2025 · timed by hand");
        QVERIFY(texts(ResultsModel::SpokenRole)[4].endsWith("personal best"));
    }

    void theCardRemovesWhatItsPlaceSays()
    {
        AthleteCard card;
        card.setWorkspace(m_workspace.get());
        card.setAthlete(200);
        const int last = m_model->index(5).data(ResultsModel::ResultIndexRole).toInt();
        QVERIFY(card.removeResult(last));
        QCOMPARE(m_model->count(), 5);
        QVERIFY(!texts(ResultsModel::TimeRole).contains("1:58.0"));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->squad() == oneAthlete());
        QVERIFY(!card.removeResult(6));
        QVERIFY(!card.removeResult(-1));
    }

private:
    QStringList texts(int role) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all += m_model->index(row).data(role).toString();
        return all;
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<ResultsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ResultsModelTest)
#include "tst_resultsmodel.moc"
