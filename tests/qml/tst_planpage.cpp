// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// Plan, worked by a coach with the keyboard.
class PlanPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        m_window->show("Plan");
    }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aSessionIsTakenToTheNextDayAndBack()
    {
        chooseSession();
        const auto *session = chosen();
        QVERIFY(session);
        const auto id = session->id;
        const auto day = session->date;
        m_window->press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(squad().find(id)->date, day + std::chrono::days(1));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(squad().find(id)->date, day);
    }

    void aCopyAndADeletionAreOneStepEach()
    {
        chooseSession();
        const auto before = allSessions(squad()).size();
        m_window->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(allSessions(squad()).size(), before + 1);
        m_window->press(Qt::Key_Delete);
        QTRY_COMPARE(allSessions(squad()).size(), before);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(allSessions(squad()).size(), before + 1);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(allSessions(squad()).size(), before);
    }

    void lettersMakeADayAndPlusLengthensItsRun()
    {
        chooseSession();
        m_window->press(Qt::Key_Right);
        m_window->press(Qt::Key_L);
        QVERIFY(openCycle());
        QCOMPARE(itemThere().kind, ItemKind::LongRun);
        const auto length = *itemThere().length;
        m_window->press(Qt::Key_Plus);
        QTRY_COMPARE(itemThere().length->count(), (length + std::chrono::minutes(5)).count());
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(itemThere().length->count(), length.count());
    }

    void aRaceIsPutOnADayByKeys()
    {
        chooseSession();
        const auto before = squad().races.size();
        m_window->press(Qt::Key_C);
        QTRY_VERIFY(m_window->find("raceName"));
        m_window->type("Spring Mile");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(squad().races.size(), before + 1);
        QCOMPARE(squad().races.back().name, std::string("Spring Mile"));
        QCOMPARE(squad().races.back().date, openCycle()->firstDay + std::chrono::days(boardDay()));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(squad().races.size(), before);
    }

    void aRaceWithoutANameIsNotAdded()
    {
        chooseSession();
        m_window->press(Qt::Key_C);
        QTRY_VERIFY(m_window->find("raceName"));
        m_window->press(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(m_window->find("raceName"));
        QVERIFY(!m_window->workspace.canUndo());
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("raceName"));
    }

    void oneAthleteRunsFewerRepsByKeysAlone()
    {
        chooseSession();
        const auto id = chosen()->id;
        m_window->find("sessionTargets")->forceActiveFocus();
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("entryReps"));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(!m_window->find("entryReps"));
        QTRY_VERIFY(changesOf(id) == 1);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(changesOf(id) == 0);
    }

private:
    const Squad &squad() const { return m_window->workspace.squad(); }
    int boardDay() const { return m_window->find("cycleBoard")->property("currentIndex").toInt(); }
    const Cycle *openCycle() const
    {
        return squad().find(CycleId { static_cast<qint64>(m_window->pageProperty("cycle").toDouble()) });
    }
    /// The first item of the day that is chosen on the board; one of another day where it has none.
    PlanItem itemThere() const
    {
        const auto found = std::ranges::find(openCycle()->items, boardDay(), &PlanItem::day);
        return found == openCycle()->items.end() ? PlanItem { .day = -1 } : *found;
    }
    /// The session on the day that is chosen on the board; null where there is none.
    const Session *chosen() const
    {
        const auto *cycle = openCycle();
        for (const auto *session : sessionsOf(squad(), cycle->group)) {
            if (session->date == cycle->firstDay + std::chrono::days(boardDay()))
                return session;
        }
        return nullptr;
    }
    void chooseSession()
    {
        m_window->find("cycleBoard")->parentItem()->forceActiveFocus();
        for (int day = 0; day < 14 && (!chosen() || chosen()->finished); ++day)
            m_window->press(Qt::Key_Right);
    }
    int changesOf(SessionId id) const
    {
        const auto entries = entriesOf(squad(), id);
        return static_cast<int>(
            std::ranges::count_if(entries, [](const Entry *entry) { return entry->reps.has_value(); }));
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    PlanPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_planpage.moc"
