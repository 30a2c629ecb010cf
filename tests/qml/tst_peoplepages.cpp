// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// Squad and Library, worked by a coach without a mouse wherever that is possible.
class PeoplePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4)); }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void findLeadsToTheTableAndUpAndDownWalkIt()
    {
        m_window->show("Squad");
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type("lind");
        QTRY_COMPARE(rows("athleteList"), 2);
        m_window->press(Qt::Key_Return);
        const auto first = chosen("athleteId");
        m_window->press(Qt::Key_Down);
        QTRY_VERIFY(chosen("athleteId") != first);
        QCOMPARE(nameOf(chosen("athleteId")), std::string("Nora Lind"));
        m_window->press(Qt::Key_Up);
        QTRY_COMPARE(chosen("athleteId"), first);
    }

    void aHeadingSortsAndTurnsRound()
    {
        m_window->show("Squad");
        m_window->click(m_window->saying(QStringLiteral("800\u2009m")));
        QTRY_VERIFY(m_window->saying(QStringLiteral("800\u2009m ↑")));
        m_window->click(m_window->saying(QStringLiteral("800\u2009m ↑")));
        QTRY_VERIFY(m_window->saying(QStringLiteral("800\u2009m ↓")));
    }

    void anAthleteIsAddedByKeysAlone()
    {
        m_window->show("Squad");
        const auto before = m_window->workspace.squad().athletes.size();
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("athleteName"));
        m_window->type("Zoe Marsh");
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->find("athleteName")); // the category is still to choose
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->workspace.squad().athletes.size(), before + 1);
        QTRY_COMPARE(m_window->workspace.squad().athletes.back().category, Category::Women);
        QTRY_COMPARE(nameOf(chosen("athleteId")), std::string("Zoe Marsh"));
        m_window->find("athleteList")->forceActiveFocus();
        m_window->press(Qt::Key_Delete); // the one who is shown, not who was chosen before
        QTRY_VERIFY(m_window->saying("Remove"));
        m_window->click(m_window->saying("Remove"));
        QTRY_COMPARE(m_window->workspace.squad().athletes.size(), before);
        QVERIFY(std::ranges::none_of(m_window->workspace.squad().athletes,
            [](const Athlete &athlete) { return athlete.name == "Zoe Marsh"; }));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->workspace.squad().athletes.size(), before + 1);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->workspace.squad().athletes.size(), before);
    }

    void aFormWithAnIssueStaysOpenAndChangesNothing()
    {
        m_window->show("Squad");
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("athleteName"));
        m_window->press(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(m_window->find("athleteName"));
        QVERIFY(!m_window->workspace.canUndo());
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("athleteName"));
    }

    void deleteAsksAndUndoBringsBack()
    {
        m_window->show("Squad");
        const auto gone = chosen("athleteId");
        m_window->find("athleteList")->forceActiveFocus();
        m_window->press(Qt::Key_Delete);
        QTRY_VERIFY(m_window->saying("Remove"));
        m_window->click(m_window->saying("Remove"));
        QTRY_VERIFY(!m_window->workspace.squad().find(AthleteId { gone }));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_window->workspace.squad().find(AthleteId { gone }));
    }

    void aResultIsTypedAndMovesThePaceOnceApproved()
    {
        m_window->show("Squad");
        m_window->click(m_window->saying("Add result…"));
        QTRY_VERIFY(m_window->find("resultTime"));
        m_window->type("3:50.1");
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->workspace.canUndo());
        QTRY_VERIFY(m_window->saying("Approve"));
        m_window->click(m_window->saying("Approve"));
        QTRY_VERIFY(m_window->saying("3:50.1"));
    }

    void theLibraryIsSearchedAndWalked()
    {
        m_window->show("Library");
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type("300m level 5");
        QTRY_COMPARE(rows("workoutList"), 1);
        QTRY_COMPARE(rows("readsAs"), 5);
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(rows("workoutList") > 40);
        const auto before = chosen("workoutId");
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        QTRY_VERIFY(chosen("workoutId") != before);
    }

    void aWorkoutIsTypedAndReadAtEveryKey()
    {
        m_window->show("Library");
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("workoutName"));
        m_window->type("Ladder");
        auto *mainSet = m_window->find("mainSet");
        QVERIFY(mainSet);
        m_window->click(mainSet);
        m_window->type("2 x 200m [2:00]");
        QTRY_COMPARE(rows("blockTree"), 1);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->workspace.squad().workouts.size(), std::size_t(1));
        QCOMPARE(m_window->workspace.squad().workouts[0].name, std::string("Ladder"));
        QTRY_COMPARE(chosen("workoutId"), m_window->workspace.squad().workouts[0].id.value);
    }

    void escapeDropsAnEditedWorkout()
    {
        m_window->show("Library");
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("workoutName"));
        m_window->type("Never mind");
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("workoutName"));
        QVERIFY(m_window->workspace.squad().workouts.empty());
    }

private:
    qint64 chosen(const char *name) const
    {
        return static_cast<qint64>(m_window->pageProperty(name).toDouble());
    }
    int rows(const char *list) const
    {
        const auto *found = m_window->find(QString::fromLatin1(list));
        return found == nullptr ? -1 : found->property("count").toInt();
    }
    std::string nameOf(qint64 athlete) const
    {
        const auto *found = m_window->workspace.squad().find(AthleteId { athlete });
        return found == nullptr ? std::string() : found->name;
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    PeoplePagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_peoplepages.moc"
