// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/sprintstartsmodel.h"

#include "support/builders.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Date kSpring = 2026y / 4 / 20;

/// Two sprints of Ada and one of the other that do not say how they began.
Squad withSprints()
{
    auto squad = aSquad();
    auto &ada = squad.athletes[0];
    ada = having(having(having(ada, ran(30, 3'200ms, kSpring)), ran(60, 7'400ms, kSpring)),
        flew(40, 4'400ms, kSpring));
    squad.athletes[1] = having(squad.athletes[1], ran(50, 6'500ms, kSpring));
    return squad;
}

const RaceResult &resultOf(Workspace &workspace, std::size_t athlete, std::size_t result)
{
    return workspace.squad().athletes[athlete].results[result];
}

} // namespace

class TestSprintStartsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sprintsThatDoNotSayAreAskedAboutInOneList()
    {
        OpenWorkspace workspace(withSprints());
        SprintStartsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(&workspace);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.data(model.index(0), SprintStartsModel::ChoiceRole).toInt(), -1);
        QVERIFY(model.data(model.index(0), SprintStartsModel::ResultRole).toString().contains("3.2"));
        QVERIFY(!model.save());
    }

    void answersAreStoredAsOneEditAndAskedNoMore()
    {
        OpenWorkspace workspace(withSprints());
        SprintStartsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(&workspace);
        model.choose(0, 1);
        model.choose(1, 0);
        model.choose(2, 2);
        QCOMPARE(model.chosen(), 3);
        QVERIFY(model.save());
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.chosen(), 0);
        QVERIFY(resultOf(workspace, 0, 3).start == RunStart::Flying);
        QVERIFY(resultOf(workspace, 0, 4).start == RunStart::Standing);
        QVERIFY(resultOf(workspace, 1, 3).start == RunStart::NotStated);
        QVERIFY(resultOf(workspace, 1, 3).use == PaceUse::LeftOut);
        QVERIFY(workspace.undo());
        QCOMPARE(model.count(), 3);
        QVERIFY(workspace.squad() == withSprints());
    }

    void allCanBeAnsweredAtOnce()
    {
        OpenWorkspace workspace(withSprints());
        SprintStartsModel model;
        model.setWorkspace(&workspace);
        model.chooseForAll(0);
        QVERIFY(model.save());
        QCOMPARE(model.count(), 0);
        QVERIFY(resultOf(workspace, 1, 3).start == RunStart::Standing);
    }

    void aFlyingOneThatWouldMoveMaxVelocityWaits()
    {
        OpenWorkspace workspace(withSprints()); // 40 m flying in 4.4: 30 m in 3.3
        SprintStartsModel model;
        model.setWorkspace(&workspace);
        model.choose(0, 1); // 30 m in 3.2
        QVERIFY(model.save());
        QVERIFY(resultOf(workspace, 0, 3).use == PaceUse::Waiting);
    }
};

QTEST_GUILESS_MAIN(TestSprintStartsModel)
#include "tst_sprintstartsmodel.moc"
