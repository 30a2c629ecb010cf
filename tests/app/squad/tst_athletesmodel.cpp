// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "models/squad/athletecard.h"
#include "models/squad/athletesmodel.h"
#include "models/squad/chosenathletes.h"
#include "models/squad/groupsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

using Column = AthletesModel::Column;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Four athletes in two groups: Ada runs everything, Bo is a 400 m sprinter, Cy has no result, Dee is
/// archived.
Squad fourAthletes()
{
    Squad squad;
    Group milers { .id = { 100 }, .name = "Milers" };
    Group sprinters { .id = { 101 }, .name = "Sprint-endurance" };
    squad.groups = { milers, sprinters };
    auto ada = anAthlete(200, "Ada Okafor");
    auto bo = anAthlete(201, "Bo Patel", { 101 });
    bo.kind = AthleteKind::Sprinter400;
    bo.targetRace = PaceRung::M400;
    bo.results = { ran(400, 49s, 2025y / 6 / 1), ran(400, 50s, 2026y / 4 / 2) };
    auto cy = anAthlete(202, "Cy Novak");
    cy.results.clear();
    auto dee = anAthlete(203, "Dee Roche");
    dee.archived = true;
    squad.athletes = { ada, bo, cy, dee };
    return squad;
}

QStringList names(const AthletesModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.data(model.index(row), AthletesModel::NameRole).toString();
    return all;
}

} // namespace

class AthletesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(fourAthletes());
        m_model = std::make_unique<AthletesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), kFatal);
        m_model->setWorkspace(m_workspace.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_workspace.reset();
    }

    void theArchivedAreLeftOutUntilAskedFor()
    {
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Bo Patel", "Cy Novak" }));
        QCOMPARE(m_model->archivedCount(), 1);
        m_model->setArchived(true);
        QCOMPARE(names(*m_model), QStringList({ "Dee Roche" }));
    }

    void aGroupShowsItsMembers()
    {
        m_model->setGroup(101);
        QCOMPARE(names(*m_model), QStringList({ "Bo Patel" }));
        m_model->setGroup(0);
        QCOMPARE(m_model->count(), 3);
    }

    void findsByEveryWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a name") << "oka" << QStringList { "Ada Okafor" };
        QTest::newRow("any case, any order") << "OKAFOR ada" << QStringList { "Ada Okafor" };
        QTest::newRow("an accent too many") << "okäfor" << QStringList { "Ada Okafor" };
        QTest::newRow("group") << "sprint" << QStringList { "Bo Patel" };
        QTest::newRow("nobody") << "zzz" << QStringList {};
        QTest::newRow("nothing typed") << " " << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" };
    }
    void findsByEveryWord()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        m_model->setFind(typed);
        QCOMPARE(names(*m_model), found);
    }

    void lettersThatDoNotComeApartAreFoundAsTheyAreTyped()
    {
        auto bo = *m_workspace->squad().find(AthleteId { 201 });
        auto soren = bo;
        soren.name = "Søren Łuczak-Strauß";
        QVERIFY(m_workspace->perform(edits::changeAthlete(bo, soren)));
        for (const auto *typed : { "soren", "luczak", "strauss", "Søren ŁUCZAK" }) {
            m_model->setFind(typed);
            QCOMPARE(names(*m_model), QStringList { "Søren Łuczak-Strauß" });
        }
    }

    void missingTimesComeLastWhicheverWayOneSorts()
    {
        m_model->setSortBy(Column::Best400);
        QCOMPARE(names(*m_model), QStringList({ "Bo Patel", "Ada Okafor", "Cy Novak" }));
        m_model->setDescending(true);
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Bo Patel", "Cy Novak" }));
    }

    void namesStandInTheOrderOfTheAlphabetWhateverTheirAccents()
    {
        auto bo = *m_workspace->squad().find(AthleteId { 201 });
        auto elise = bo;
        elise.name = "Élise Moreau";
        QVERIFY(m_workspace->perform(edits::changeAthlete(bo, elise)));
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Cy Novak", "Élise Moreau" }));
        elise.name = "Éa Brun";
        QVERIFY(
            m_workspace->perform(edits::changeAthlete(*m_workspace->squad().find(AthleteId { 201 }), elise)));
        auto cy = *m_workspace->squad().find(AthleteId { 202 });
        auto zoe = cy;
        zoe.name = "Zoe Novak";
        QVERIFY(m_workspace->perform(edits::changeAthlete(cy, zoe)));
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Éa Brun", "Zoe Novak" }));
    }

    void theSeasonBeginsOnTheFirstOfJanuary()
    {
        const int bo = m_model->rowOf(201);
        QCOMPARE(m_model->bestAt(bo, Column::Best400), "49.0");
        m_model->setSeasonOnly(true);
        QCOMPARE(m_model->bestAt(bo, Column::Best400), "50.0");
        QCOMPARE(m_model->bestAt(bo, Column::Best800), "");
    }

    void undoBringsARemovedAthleteBack()
    {
        AthleteCard card;
        card.setWorkspace(m_workspace.get());
        card.setAthlete(200);
        QVERIFY(m_workspace->perform(edits::removeAthlete(m_workspace->squad(), { 200 })));
        QCOMPARE(names(*m_model), QStringList({ "Bo Patel", "Cy Novak" }));
        QVERIFY(!card.exists());
        QVERIFY(m_workspace->undo());
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Bo Patel", "Cy Novak" }));
        QVERIFY(card.exists());
    }

    void everyColumnSortsBothWaysAndTiesGoByName_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QStringList>("rising");
        QTest::addColumn<QStringList>("falling");
        QTest::newRow("name") << Column::Name << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" }
                              << QStringList { "Cy Novak", "Bo Patel", "Ada Okafor" };
        QTest::newRow("target") << Column::Target << QStringList { "Bo Patel", "Ada Okafor", "Cy Novak" }
                                << QStringList { "Ada Okafor", "Cy Novak", "Bo Patel" };
        QTest::newRow("a time nobody has")
            << Column::BestMile << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" }
            << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" };
        QTest::newRow("a time one has")
            << Column::Best1500 << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" }
            << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" };
        QTest::newRow("status") << Column::Status << QStringList { "Cy Novak", "Bo Patel", "Ada Okafor" }
                                << QStringList { "Ada Okafor", "Bo Patel", "Cy Novak" };
    }
    void everyColumnSortsBothWaysAndTiesGoByName()
    {
        QFETCH(Column, column);
        m_model->setSortBy(column);
        QTEST(names(*m_model), "rising");
        m_model->setDescending(true);
        QTEST(names(*m_model), "falling");
    }

    void timesStandOnTheirDecimalSign()
    {
        auto bo = *m_workspace->squad().find(AthleteId { 201 });
        auto exact = ran(400, 48'650ms, 2026y / 5 / 1);
        exact.time.precision = Precision::Hundredth;
        QVERIFY(m_workspace->perform(edits::changeAthlete(bo, having(bo, exact))));
        const auto index = m_model->index(m_model->rowOf(201));
        const int fourHundred = 1; // behind the flying 30 m
        QCOMPARE(index.data(AthletesModel::WholesRole).toStringList()[fourHundred], "48");
        QCOMPARE(index.data(AthletesModel::FractionsRole).toStringList()[fourHundred], ".65");
        QCOMPARE(m_model->widestFractions()[fourHundred], ".00");
        QCOMPARE(m_model->widestFractions()[fourHundred + 1], ".0");
        QCOMPARE(m_model->widestFractions()[0], "");
    }

    void aPersonalBestOfThisSeasonIsMarked()
    {
        const auto isNew = [this](int row, int best) {
            return m_model->index(row).data(AthletesModel::NewBestsRole).toList()[best].toBool();
        };
        QVERIFY(isNew(m_model->rowOf(200), 1));
        QVERIFY(!isNew(m_model->rowOf(201), 1)); // 49.0 is last year's
        m_model->setSeasonOnly(true);
        QVERIFY(!isNew(m_model->rowOf(201), 1));
    }

    void rowsAndCellsAreSpokenInWords()
    {
        const auto index = m_model->index(m_model->rowOf(200));
        QCOMPARE(index.data(AthletesModel::SpokenRole).toString(),
            QStringLiteral("Ada Okafor, Men, 1500 m, 400 m in 52.0, 800 m in 1:55.0, 1500 m in 3:56.0, "
                           "Season best 26 Apr")
                .replace(QStringLiteral("0 m"), QStringLiteral("0\u2009m")));
        const auto cells = index.data(AthletesModel::SpokenBestsRole).toStringList();
        QCOMPARE(cells[1], QStringLiteral("400\u2009m: 52.0, personal best this season"));
        QCOMPARE(cells[7], QStringLiteral("10\u2009000\u2009m: no time"));
    }

    void aRunOfRowsAndOnesPickedOutAreChosenTogether()
    {
        const QSignalSpy changed(m_model.get(), &AthletesModel::chosenChanged);
        m_model->choose(0);
        m_model->extendTo(2);
        QCOMPARE(m_model->chosen(), QList<double>({ 200.0, 201.0, 202.0 }));
        m_model->extendTo(1);
        QCOMPARE(m_model->chosen(), QList<double>({ 200.0, 201.0 }));
        m_model->toggle(0);
        QCOMPARE(m_model->chosen(), QList<double>({ 201.0 }));
        m_model->choose(2);
        QCOMPARE(m_model->chosen(), QList<double>({ 202.0 }));
        m_model->chooseAll();
        QCOMPARE(m_model->chosenCount(), 3);
        QCOMPARE(changed.size(), 6);
        m_model->choose(99);
        QCOMPARE(m_model->chosenCount(), 3);
    }

    void onlyTheShownAreChosen()
    {
        m_model->chooseAll();
        m_model->setFind("bo");
        QCOMPARE(m_model->chosen(), QList<double>({ 201.0 }));
        m_model->setFind("");
        m_model->chooseAll();
        QVERIFY(m_workspace->perform(edits::removeAthlete(m_workspace->squad(), { 200 })));
        QCOMPARE(m_model->chosen(), QList<double>({ 201.0, 202.0 }));
    }

    void anEditTouchesOnlyItsRow()
    {
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto &ada = *m_workspace->squad().find(AthleteId { 200 });
        QVERIFY(m_workspace->perform(edits::changeAthlete(ada, having(ada, ran(400, 51s, 2026y / 5 / 2)))));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->bestAt(0, Column::Best400), "51.0");
    }

    void theStatusSaysWhatMattersMost_data()
    {
        QTest::addColumn<Athlete>("athlete");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tone");
        auto athlete = anAthlete(200, "Ada");
        QTest::newRow("fresh season's best") << athlete << "Season best 26 Apr"
                                             << "good";
        athlete.results = { ran(1500, 236s, 2026y / 3 / 20), ran(800, 115s, 2025y / 6 / 1) };
        QTest::newRow("nothing to say") << athlete << "Available"
                                        << "good";
        athlete.results = { ran(1500, 236s, 2026y / 5 / 3) };
        QTest::newRow("race yesterday") << athlete << "Raced yesterday"
                                        << "watch";
        athlete.results.clear();
        QTest::newRow("no result") << athlete << "No result yet"
                                   << "watch";
        athlete.results = { ran(1500, 236s, 2026y / 2 / 1) };
        QTest::newRow("old result") << athlete << "No race since 1 Feb"
                                    << "watch";
        athlete.transitionDone.reset();
        QTest::newRow("in transition") << athlete << "In transition"
                                       << "plain";
        athlete.baseDone.reset();
        QTest::newRow("building base") << athlete << "Building base"
                                       << "plain";
        athlete.absences = { { 2026y / 5 / 1, 2026y / 5 / 10, Reason::Injured } };
        QTest::newRow("injured beats all") << athlete << "Injured to 10 May"
                                           << "bad";
        athlete.archived = true;
        QTest::newRow("archived") << athlete << "Archived"
                                  << "plain";
    }
    void theStatusSaysWhatMattersMost()
    {
        QFETCH(Athlete, athlete);
        QTEST(statusOf(athlete, 2026y / 5 / 4).text, "text");
        QTEST(toneName(statusOf(athlete, 2026y / 5 / 4).tone), "tone");
    }

    void groupsCountWhoTrains()
    {
        GroupsModel groups;
        QAbstractItemModelTester tester(&groups, kFatal);
        groups.setWithAll(true);
        groups.setWorkspace(m_workspace.get());
        QCOMPARE(groups.rowCount(), 3);
        QCOMPARE(groups.data(groups.index(0), GroupsModel::MembersRole).toInt(), 3);
        QCOMPARE(groups.data(groups.index(1), GroupsModel::MembersRole).toInt(), 2);
        QCOMPARE(groups.groupAt(2), 101.0);
        QCOMPARE(groups.rowOf(999), -1);
    }

    void theCardArchivesAndBringsBack()
    {
        AthleteCard card;
        card.setWorkspace(m_workspace.get());
        card.setAthlete(200);
        QCOMPARE(card.initials(), "AO");
        QVERIFY(card.setArchived(true));
        QVERIFY(card.isArchived());
        QCOMPARE(names(*m_model), QStringList({ "Bo Patel", "Cy Novak" }));
        QVERIFY(m_workspace->undo());
        QVERIFY(!card.isArchived());
    }

    void whatGoesWithAnAthleteIsSaid()
    {
        OpenWorkspace workspace(aSquad());
        ChosenAthletes chosen;
        chosen.setWorkspace(&workspace);
        chosen.setAthletes({ 200.0 });
        QCOMPARE(chosen.name(), "Ada Okafor");
        QVERIFY2(chosen.removalText().contains("1 logged session"), qPrintable(chosen.removalText()));
        QVERIFY2(chosen.removalText().contains("3 result"), qPrintable(chosen.removalText()));
        chosen.setAthletes({ 200.0, 201.0, 999.0 });
        QCOMPARE(chosen.count(), 2);
        QVERIFY2(chosen.removalText().contains("6 result"), qPrintable(chosen.removalText()));
    }

    void severalAreRemovedWholeAndComeBackWhole()
    {
        OpenWorkspace workspace(aSquad());
        ChosenAthletes chosen;
        chosen.setWorkspace(&workspace);
        chosen.setAthletes({ 200.0, 201.0 });
        QVERIFY(chosen.remove());
        QVERIFY(workspace.squad().athletes.empty());
        QVERIFY(allEntries(workspace.squad()).empty());
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(chosen.removalText(), QString());
        QVERIFY(workspace.undo());
        QVERIFY(workspace.squad() == aSquad());
        QVERIFY(!workspace.canUndo());
    }

    void severalAreArchivedInOneStep()
    {
        OpenWorkspace workspace(aSquad());
        ChosenAthletes chosen;
        chosen.setWorkspace(&workspace);
        chosen.setAthletes({ 200.0, 201.0 });
        QVERIFY(!chosen.areArchived());
        QVERIFY(chosen.setArchived(true));
        QVERIFY(chosen.areArchived());
        QVERIFY(workspace.undo());
        QVERIFY(workspace.squad() == aSquad());
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<AthletesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(AthletesModelTest)
#include "tst_athletesmodel.moc"
