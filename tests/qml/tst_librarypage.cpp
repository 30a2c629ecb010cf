// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwindow.h"
#include "support/bigsquad.h"
#include "support/ownworkout.h"

#include "domain/example/example.h"
#include "domain/library/library.h"

#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// The library worked by keys: stars, hiding, levels, merging, pasting, walking from level to level.
class LibraryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(withOwnWorkout()); }

    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aStarIsGivenAndFilteredByKeys()
    {
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(squad().workouts.size(), std::size_t(2));
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type("favourite");
        QTRY_COMPARE(rows("workoutList"), 1);
        m_window->press(Qt::Key_Escape);
        m_window->click(m_window->saying("Favourites"));
        QTRY_COMPARE(rows("workoutList"), 1);
        m_window->click(m_window->saying("Favourites"));
        QTRY_VERIFY(rows("workoutList") > 40);
    }

    void aBuiltInWorkoutIsHiddenAndBroughtBack()
    {
        const auto first = chosen();
        m_window->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(chosen() != first);
        QCOMPARE(squad().find(WorkoutId { first })->hidden, true);
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type("hidden");
        QTRY_COMPARE(chosen(), first);
        m_window->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(!squad().find(WorkoutId { first }));
    }

    void anOwnWorkoutIsRenamedAndMovedByKeys()
    {
        choose("own");
        m_window->press(Qt::Key_F2);
        QTRY_VERIFY(m_window->find("lineField"));
        m_window->type("Fours");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(squad().workouts[0].name, std::string("Fours"));
        m_window->press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(squad().workouts[0].level, 3);
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("lineField"));
        m_window->type("Hill");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(squad().workouts[0].tags, std::vector<std::string> { "hill" });
    }

    void oneLevelLeadsToTheNext()
    {
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type("100 + 200");
        QTRY_COMPARE(chosen(), 3);
        auto *next = m_window->find("higherLevel");
        QVERIFY(next);
        next->forceActiveFocus();
        m_window->press(Qt::Key_Space);
        QTRY_COMPARE(chosen(), 50'000); // the coach's own level 4
    }

    void sameWorkIsMergedInOneStep()
    {
        auto squad = withOwnWorkout();
        squad.workouts.push_back(squad.workouts[0]);
        squad.workouts[1].id = { 50'001 };
        squad.workouts[1].name = "Again";
        open(squad);
        choose("my 200s");
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(m_window->saying("Merge into My 200s?"));
        m_window->click(m_window->saying("Merge"));
        QTRY_COMPARE(this->squad().workouts.size(), std::size_t(1));
        QVERIFY(m_window->workspace.undo());
        QCOMPARE(this->squad().workouts.size(), std::size_t(2));
    }

    void linesArePastedAndAdded()
    {
        m_window->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->find("intakeLines"));
        m_window->type("Sixes: 6 x 350m [90]");
        m_window->press(Qt::Key_Return);
        m_window->type("5 x 350m frogs");
        QTRY_COMPARE(rows("intake"), 2);
        QVERIFY(m_window->saying("1 to add, 1 not understood"));
        QCOMPARE(squad().workouts.size(), std::size_t(1));
        m_window->click(m_window->saying("Add to library"));
        QTRY_COMPARE(squad().workouts.size(), std::size_t(2));
        QTRY_COMPARE(chosen(), squad().workouts[1].id.value);
    }

    void oneAthletesTargetsComeWithRecoveries()
    {
        open(exampleSquad(2026y / 5 / 4));
        auto *people = m_window->labelled("Athlete");
        QVERIFY(people);
        QVERIFY(rows("targets") > 1);
        people->forceActiveFocus();
        m_window->press(Qt::Key_Down);
        QTRY_COMPARE(rows("targets"), 1);
    }

    void tenThousandWorkoutsAreScrolledAndSearched()
    {
        open(withManyWorkouts(10'000));
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_End);
        auto *list = m_window->find("workoutList");
        QVERIFY(rows("workoutList") > 10'000);
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        QTest::qWait(50);
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type("ladder 200m");
        QTRY_VERIFY(rows("workoutList") < 1000 && rows("workoutList") > 0);
    }

private:
    void open(const Squad &squad)
    {
        m_window.reset();
        m_window = std::make_unique<ProgramWindow>(squad);
        m_window->show("Library");
    }
    void choose(const QString &words)
    {
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type(words);
        QTRY_COMPARE(rows("workoutList"), 1);
    }
    const Squad &squad() const { return m_window->workspace.squad(); }
    qint64 chosen() const { return static_cast<qint64>(m_window->pageProperty("workoutId").toDouble()); }
    int rows(const char *list) const
    {
        const auto *found = m_window->find(QString::fromLatin1(list));
        return found == nullptr ? -1 : found->property("count").toInt();
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    LibraryPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_librarypage.moc"
