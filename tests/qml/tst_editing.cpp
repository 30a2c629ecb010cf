// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// A workout of the library edited with the keyboard: as text, with names of paces offered, and as a tree.
class EditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        m_window->show("Library");
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("workoutName"));
        m_window->type("Mine");
        toText();
    }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aPaceIsTakenFromTheListByTab()
    {
        m_window->type("4 x 200m @");
        QTRY_VERIFY(offered() > 10);
        m_window->type("80");
        QTRY_COMPARE(offered(), 1);
        m_window->press(Qt::Key_Tab);
        QTRY_COMPARE(text(), "4 x 200m @800 pace");
        QCOMPARE(offered(), 0);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(), "4 x 200m @80");
    }

    void enterTakesOnlyWhatWasChosen()
    {
        m_window->type("4 x 200m at ");
        QTRY_VERIFY(offered() > 10);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(text(), "4 x 200m at \n");
        m_window->press(Qt::Key_Backspace);
        m_window->press(Qt::Key_Backspace);
        m_window->type(" ");
        QTRY_VERIFY(offered() > 10);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(text(), "4 x 200m at 400 pace");
    }

    void escapeClosesTheListAndNotTheEdit()
    {
        m_window->type("4 x 200m @");
        QTRY_VERIFY(offered() > 10);
        m_window->press(Qt::Key_Escape);
        QTRY_COMPARE(offered(), 0);
        QVERIFY(m_window->find("workoutName"));
        QCOMPARE(text(), "4 x 200m @");
    }

    void theRemarkAtTheCursorIsShown()
    {
        m_window->type("4 x 200m qqq");
        QTRY_VERIFY(m_window->find("remarkAtCursor"));
        m_window->press(Qt::Key_Home);
        QTRY_VERIFY(!m_window->find("remarkAtCursor"));
    }

    void aProblemStaysInViewWhileTheCursorIsAtAnAssumption()
    {
        m_window->type("4 x 200m qqq, 90s");
        QTRY_VERIFY(m_window->find("remarkAtCursor"));
        QVERIFY(m_window->find("problems"));
    }

    void theTreeIsEditedByKeysAndTheTextFollows()
    {
        typeLines({ "4 x 50m. 1:30 Rec", "4 x 100m. 2:30 Rec" });
        toTree();
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(text(), "4 x 100m. 2:30 Rec\n4 x 50m. 1:30 Rec");
        m_window->press(Qt::Key_Plus);
        QTRY_COMPARE(text(), "5 × 100 m [2:30]\n4 x 50m. 1:30 Rec");
        m_window->press(Qt::Key_Tab);
        QTRY_COMPARE(row(), 1);
        m_window->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_COMPARE(text(), "5 × 100 m [2:30]\n4 x 50m. 1:30 Rec");
        m_window->press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 3);
        m_window->press(Qt::Key_Delete);
        QTRY_COMPARE(rows(), 2);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 3);
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(area()->hasActiveFocus());
        QVERIFY(m_window->find("workoutName"));
    }

    void fieldsOfABlockAreTypedInPlace()
    {
        m_window->type("4 x 50m");
        toTree();
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("blockLength"));
        m_window->type("60m");
        m_window->press(Qt::Key_Tab);
        m_window->type("@800");
        m_window->press(Qt::Key_Tab);
        m_window->type("90s");
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(!m_window->find("blockLength"));
        QCOMPARE(text(), "4 × 60 m (at 800 pace) [1:30]");
        QVERIFY(tree()->hasActiveFocus());
    }

    void aFieldThatIsNotUnderstoodStaysOpen()
    {
        m_window->type("4 x 50m");
        toTree();
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find("blockLength"));
        m_window->type("qqq");
        m_window->press(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(m_window->find("blockLength"));
        QCOMPARE(text(), "4 x 50m");
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->find("blockLength"));
        QVERIFY(m_window->find("workoutName"));
    }

    void aBlockIsAddedAndTyped()
    {
        toTree();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("blockLength"));
        m_window->type("300m");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(text(), "300 m");
    }

    void typingKeepsTheChosenBlock()
    {
        typeLines({ "4 x 50m", "4 x 100m" });
        toTree();
        m_window->press(Qt::Key_Down);
        QTRY_COMPARE(row(), 1);
        m_window->press(Qt::Key_Escape);
        m_window->press(Qt::Key_Home, Qt::ControlModifier);
        typeLines({ "3 x 300m", "" });
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(row(), 2);
    }

    void theKeysOfThePagesGoOnAfterAWorkoutIsAdded()
    {
        m_window->type("4 x 50m");
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(area()->property("readOnly").toBool());
        QVERIFY(area()->hasActiveFocus());
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->workspace.canUndo());
        area()->forceActiveFocus();
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_window->pageProperty("title").toString().startsWith("Cycle"));
    }

    void arrowsNameTheRepsOfTheTimeline()
    {
        m_window->type("2 x 200m. 3:00 Rec");
        auto *timeline = m_window->find("timeline");
        QVERIFY(timeline);
        timeline->forceActiveFocus();
        m_window->press(Qt::Key_End);
        const auto named = [this] { return m_window->find("repText")->property("text").toString(); };
        QVERIFY(named().startsWith("Cool-down"));
        m_window->press(Qt::Key_Left);
        QTRY_VERIFY(named().startsWith("1.2"));
        m_window->press(Qt::Key_Left);
        QTRY_VERIFY(named().startsWith("1.1"));
        QVERIFY(named().contains("3:00"));
    }

private:
    QQuickItem *area() const { return m_window->find("mainSet")->property("area").value<QQuickItem *>(); }
    QString text() const { return area()->property("text").toString(); }
    QQuickItem *tree() const { return m_window->find("blockTree"); }
    int rows() const { return tree()->property("count").toInt(); }
    int row() const { return tree()->property("currentIndex").toInt(); }
    int offered() const
    {
        const auto *names = m_window->find("paceNames");
        return names == nullptr ? 0 : names->property("count").toInt();
    }
    void typeLines(const QStringList &lines)
    {
        for (const auto &line : lines) {
            m_window->type(line);
            if (&line != &lines.constLast())
                m_window->press(Qt::Key_Return);
        }
    }
    void toText()
    {
        area()->forceActiveFocus();
        QTRY_VERIFY(area()->hasActiveFocus());
    }
    void toTree()
    {
        tree()->forceActiveFocus();
        QTRY_VERIFY(tree()->hasActiveFocus());
        tree()->setProperty("currentIndex", rows() == 0 ? -1 : 0);
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EditingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_editing.moc"
