// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "models/squad/pacesmodel.h"
#include "models/squad/resultsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

template <class Model> QString text(const Model &model, int row, int role)
{
    return model.data(model.index(row), role).toString().replace(QChar(0x2009), QChar(' '));
}

template <class Model> QStringList times(const Model &model, int row, int role)
{
    return model.data(model.index(row), role).toStringList();
}

} // namespace

class PacesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaceSaysWhereItComesFrom()
    {
        OpenWorkspace workspace(aSquad());
        PacesModel paces;
        QAbstractItemModelTester tester(&paces, kFatal);
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        QCOMPARE(paces.rowCount(), 5);
        QVERIFY(paces.isKnown());
        QCOMPARE(text(paces, 0, PacesModel::RungRole), "400");
        QCOMPARE(times(paces, 0, PacesModel::TrackRole), QStringList({ "52.0", "26.0", "13.0" }));
        QCOMPARE(times(paces, 0, PacesModel::RoadRole), QStringList({ "2:10.0", "3:29.2" }));
        QCOMPARE(text(paces, 0, PacesModel::SourceRole), "own race, 52.0 on 1 Apr 2026");
        QCOMPARE(text(paces, 1, PacesModel::RaceRole), "1:55.0");
        QVERIFY(text(paces, 3, PacesModel::SourceRole).startsWith("VDOT from"));
    }

    void aNewResultMovesThePace()
    {
        OpenWorkspace workspace(aSquad());
        PacesModel paces;
        QAbstractItemModelTester tester(&paces, kFatal);
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        const auto &ada = *workspace.squad().find(AthleteId { 200 });
        QVERIFY(workspace.perform(edits::changeAthlete(ada, having(ada, ran(400, 51s, 2026y / 5 / 3)))));
        QCOMPARE(times(paces, 0, PacesModel::TrackRole)[0], "51.0");
        QVERIFY(workspace.undo());
        QCOMPARE(times(paces, 0, PacesModel::TrackRole)[0], "52.0");
    }

    void anAllowanceSlowsTheTimesAndNotTheRace()
    {
        auto squad = aSquad();
        squad.card.paces = { { PaceModel::Vdot }, 5 };
        OpenWorkspace workspace(squad);
        PacesModel paces;
        QAbstractItemModelTester tester(&paces, kFatal);
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        QCOMPARE(times(paces, 0, PacesModel::TrackRole)[0], "54.6");
        QCOMPARE(text(paces, 0, PacesModel::RaceRole), "52.0");
        QVERIFY(paces.method().contains("VDOT") && paces.method().contains("5"));
        QCOMPARE(text(paces, 3, PacesModel::SourceRole), "VDOT from 1500 m in 3:56.0");
    }

    void theWholeLadderHasEveryRungAndSaysWhyOneIsMissing()
    {
        OpenWorkspace workspace(aSquad());
        PacesModel paces;
        QAbstractItemModelTester tester(&paces, kFatal);
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        paces.setWholeLadder(true);
        QCOMPARE(paces.rowCount(), 10);
        QVERIFY(!paces.data(paces.index(0), PacesModel::IsKnownRole).toBool());
        QVERIFY(text(paces, 0, PacesModel::SourceRole).contains("no flying sprint counts yet"));
        QCOMPARE(text(paces, 1, PacesModel::ChipRole), "SS2 · 400 m");
        QVERIFY(text(paces, 9, PacesModel::RaceRole).endsWith("km"));
        QVERIFY(text(paces, 9, PacesModel::NoteRole).startsWith("far beyond own results · "));
        QVERIFY(text(paces, 9, PacesModel::SpokenRole).contains("beyond own results"));
    }

    void aPaceOfAnOldResultIsMarked()
    {
        auto squad = aSquad();
        OpenWorkspace workspace(squad);
        PacesModel paces;
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        QVERIFY(!paces.data(paces.index(0), PacesModel::IsOutOfDateRole).toBool());
        auto after = *workspace.squad().find(AthleteId { 200 });
        for (auto &result : after.results)
            result.date = 2025y / 5 / 1;
        QVERIFY(workspace.perform(edits::changeAthlete(*workspace.squad().find(AthleteId { 200 }), after)));
        QVERIFY(paces.data(paces.index(0), PacesModel::IsOutOfDateRole).toBool());
        QVERIFY(text(paces, 0, PacesModel::NoteRole).endsWith("out of date"));
    }

    void whereTheAthleteStandsIsSaidWithItsTwoNumbers()
    {
        OpenWorkspace workspace(aSquad());
        PacesModel paces;
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        QCOMPARE(paces.standing().size(), 1);
        QVERIFY(paces.standing()[0].contains("57.5") && paces.standing()[0].contains("52.0"));
    }

    void anAthleteWithoutResultsHasNoPaceYet()
    {
        auto squad = aSquad();
        squad.athletes[0].results.clear();
        OpenWorkspace workspace(squad);
        PacesModel paces;
        QAbstractItemModelTester tester(&paces, kFatal);
        paces.setWorkspace(&workspace);
        paces.setAthlete(200);
        QCOMPARE(paces.rowCount(), 5);
        QVERIFY(!paces.isKnown());
        paces.setAthlete(999);
        QCOMPARE(paces.rowCount(), 0);
    }

    void resultsAreNewestFirstWithTheirBests()
    {
        auto squad = aSquad();
        squad.athletes[0].results = { ran(800, 115s, 2025y / 6 / 1), ran(800, 117s, 2025y / 7 / 1),
            ran(800, 116s, 2026y / 4 / 1), ran(1500, 236s, 2026y / 3 / 1) };
        OpenWorkspace workspace(squad);
        ResultsModel results;
        QAbstractItemModelTester tester(&results, kFatal);
        results.setWorkspace(&workspace);
        results.setAthlete(200);
        QStringList flags;
        for (int row = 0; row < results.rowCount(); ++row)
            flags += text(results, row, ResultsModel::FlagRole);
        QCOMPARE(flags, QStringList({ "SB", "PB", "", "PB" }));
        QVERIFY(text(results, 0, ResultsModel::DetailRole).startsWith("1 Apr 2026"));
        results.setMost(2);
        QCOMPARE(results.rowCount(), 2);
        QCOMPARE(results.total(), 4);
    }
};

QTEST_GUILESS_MAIN(PacesModelTest)
#include "tst_pacesmodel.moc"
