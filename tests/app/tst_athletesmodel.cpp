// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"
#include "models/athletecard.h"
#include "models/athletesmodel.h"
#include "models/groupsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

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

    void missingTimesComeLastWhicheverWayOneSorts()
    {
        m_model->setSortBy(AthletesModel::Column::Best400);
        QCOMPARE(names(*m_model), QStringList({ "Bo Patel", "Ada Okafor", "Cy Novak" }));
        m_model->setDescending(true);
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Bo Patel", "Cy Novak" }));
    }

    void theSeasonBeginsOnTheFirstOfJanuary()
    {
        const int bo = m_model->rowOf(201);
        QCOMPARE(m_model->data(m_model->index(bo), AthletesModel::Best400Role).toString(), "49.0");
        m_model->setSeasonOnly(true);
        QCOMPARE(m_model->data(m_model->index(bo), AthletesModel::Best400Role).toString(), "50.0");
    }

    void undoBringsARemovedAthleteBack()
    {
        AthleteCard card;
        card.setWorkspace(m_workspace.get());
        card.setAthlete(200);
        QVERIFY(card.remove());
        QCOMPARE(names(*m_model), QStringList({ "Bo Patel", "Cy Novak" }));
        QVERIFY(!card.exists());
        QVERIFY(m_workspace->undo());
        QCOMPARE(names(*m_model), QStringList({ "Ada Okafor", "Bo Patel", "Cy Novak" }));
        QVERIFY(card.exists());
    }

    void anEditTouchesOnlyItsRow()
    {
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto &ada = *m_workspace->squad().find(AthleteId { 200 });
        QVERIFY(m_workspace->perform(edits::addResult(ada, ran(400, 51s, 2026y / 5 / 2))));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->data(m_model->index(0), AthletesModel::Best400Role).toString(), "51.0");
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

    void theCardSaysWhatGoesWithAnAthlete()
    {
        auto squad = aSquad();
        OpenWorkspace workspace(squad);
        AthleteCard card;
        card.setWorkspace(&workspace);
        card.setAthlete(200);
        QVERIFY(card.removalText().contains("Ada Okafor"));
        QVERIFY(card.removalText().contains("3"));
        QCOMPARE(card.initials(), "AO");
        QVERIFY(card.setArchived(true));
        QVERIFY(card.isArchived());
        QVERIFY(workspace.undo());
        QVERIFY(!card.isArchived());
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<AthletesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(AthletesModelTest)
#include "tst_athletesmodel.moc"
