// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/boardselection.h"

#include "support/openworkspace.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// A cycle of 14 days from Sun 3 May 2026, with a run and the gym on its first day.
Squad aPlan()
{
    auto squad = aSquad();
    squad.cycles.resize(1);
    squad.cycles[0].items = { { .day = 0, .kind = ItemKind::BaseRun }, { .day = 0, .kind = ItemKind::Gym } };
    return squad;
}

} // namespace

/// What is chosen on a board: repeated, and moved within its day.
class TestBoardSelection : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>(aPlan());
        m_workspace->setToday(2026y / 5 / 3);
        m_selection = std::make_unique<BoardSelection>();
        m_selection->setWorkspace(m_workspace.get());
        m_selection->setCycleId(300);
    }

    void oneThingIsRepeatedToTheEndOfItsCycle()
    {
        QCOMPARE(m_selection->repeatsThatFit("item", 1, 7), 1);
        QCOMPARE(m_selection->repeatsThatFit("item", 1, 3), 4);
        QCOMPARE(m_selection->repeatDays("item", 1, 3, 2), QString("Wed 6 May, Sat 9 May"));
        QVERIFY(m_selection->repeat("item", 1, 3, 4));
        QCOMPARE(count(ItemKind::Gym), 5);
        QCOMPARE(count(ItemKind::BaseRun), 1);
        m_workspace->undo();
        QCOMPARE(count(ItemKind::Gym), 1);
    }

    void allThatIsChosenIsRepeated()
    {
        m_selection->toggle("item", 0);
        m_selection->toggle("item", 1);
        QVERIFY(m_selection->repeat("item", 0, 7, 1));
        QCOMPARE(count(ItemKind::Gym), 2);
        QCOMPARE(count(ItemKind::BaseRun), 2);
    }

    void whereNoCycleIsNothingIsRepeatedAndItIsSaid()
    {
        QSignalSpy said(m_workspace.get(), &Workspace::said);
        QVERIFY(m_selection->repeatDays("item", 1, 50, 3).contains("Plan the next cycle first"));
        QVERIFY(!m_selection->repeat("item", 1, 50, 3));
        QCOMPARE(said.count(), 1);
        QCOMPARE(count(ItemKind::Gym), 1);
    }

    void aThingChangesPlacesOnItsDay()
    {
        QSignalSpy said(m_workspace.get(), &Workspace::said);
        QCOMPARE(m_selection->moveWithinDay(1, -1), 0);
        QCOMPARE(items().front().kind, ItemKind::Gym);
        QCOMPARE(said.count(), 0);
        QCOMPARE(m_selection->moveWithinDay(0, -1), -1);
        QCOMPARE(said.count(), 1);
        QCOMPARE(m_selection->moveWithinDay(0, 1), 1);
        QCOMPARE(items().back().kind, ItemKind::Gym);
    }

private:
    const std::vector<PlanItem> &items() const { return m_workspace->squad().cycles[0].items; }
    int count(ItemKind kind) const
    {
        return static_cast<int>(std::ranges::count(items(), kind, &PlanItem::kind));
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<BoardSelection> m_selection;
};

QTEST_GUILESS_MAIN(TestBoardSelection)

#include "tst_boardselection.moc"
