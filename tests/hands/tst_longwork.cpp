// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidepace.h"
#include "hands/hand.h"
#include "support/repsquad.h"
#include "support/seasons.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr std::chrono::seconds kSlowly(1);

/// How many backups lie in the folders of this run.
int backups(const Hand &hand)
{
    int count = 0;
    for (QDirIterator files(hand.filePath({}), { "*.fivepace" }, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        count += files.next().contains("Fivepace backups") ? 1 : 0;
    return count;
}

} // namespace

/// What takes its time on a large squad goes on aside, and a coach can stop it.
class TestLongWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { waitOfAsideWork = 0ms; }

    void aBackupThatTakesLongIsGivenUp()
    {
        Hand hand({ .squad = squadOfSeasons(40, 900, 2023y / 11 / 1) });
        hand.goTo("Settings");
        hand.clickOn("Show them");
        waitOfAsideWork = kSlowly;
        hand.clickOn("Back up now");
        hand.sees("Making a backup: ");
        hand.clickOn("Cancel");
        hand.seesNo("Making a backup: ");
        hand.insist(backups(hand) == 0, "nothing is left of the backup that was given up");
        waitOfAsideWork = 0ms;
        hand.clickOn("Back up now");
        hand.sees("Backup made and checked");
        hand.insist(backups(hand) == 1, "the next one is there");
    }

    void aLongTableIsLeftWhileItsRowsAreLookedAt()
    {
        Hand hand({ .squad = squadForReps(20, 40) }); // 8000 rows
        hand.goTo("Squad");
        Hand::copyElsewhere(QString::fromStdString(tableOfReps(20, 40)));
        waitOfAsideWork = kSlowly;
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Looking at the rows: ");
        hand.clickOn("Cancel");
        hand.seesNo("Import a table");
        waitOfAsideWork = 0ms;
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Import rows: 8000");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Import a table");
        const auto &squad = hand.program().workspace().squad();
        hand.insist(entriesOf(squad, squad.athletes.front().id).size() == 40, "the reps are logged");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees("Undone: Import rep times");
        hand.insist(entriesOf(squad, squad.athletes.front().id).empty(), "one undo takes all back");
    }

    void aLongTableIsGivenUpWhileItIsStored()
    {
        Hand hand({ .squad = squadForReps(20, 40) });
        hand.goTo("Squad");
        Hand::copyElsewhere(QString::fromStdString(tableOfReps(20, 40)));
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Import rows: 8000");
        waitOfAsideWork = kSlowly;
        hand.clickOn("Import rows: 8000");
        hand.sees("% is stored.");
        hand.press(Qt::Key_Escape);
        hand.seesNo("% is stored.");
        waitOfAsideWork = 0ms;
        const auto &squad = hand.program().workspace().squad();
        hand.insist(entriesOf(squad, squad.athletes.front().id).empty(), "nothing of it is logged");
        hand.insist(!hand.program().workspace().canUndo(), "there is nothing to undo");
        hand.clickOn("Import rows: 8000"); // the rows are still there
        hand.seesNo("Import a table");
        hand.insist(entriesOf(squad, squad.athletes.front().id).size() == 40, "the reps are logged");
        waitOfAsideWork = kSlowly;
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees("% is stored.");
        hand.clickOn("Cancel");
        hand.seesNo("% is stored.");
        hand.insist(entriesOf(squad, squad.athletes.front().id).size() == 40, "they stay");
    }

    /// Only the newest runs of a workout are read; years come where the coach asks.
    void olderRunsOfAWorkoutComeWhereTheyAreAskedFor()
    {
        Hand hand({ .squad = squadOfSeasons(3, 900, 2023y / 11 / 1) });
        hand.goTo("Library");
        hand.clickOn("200s and more, ");
        hand.sees("When it was run");
        const auto count = [&] {
            const auto views = hand.screen().views();
            const auto runs = std::ranges::find(
                views, QStringLiteral("runs"), [](const Piece &view) { return view.item->objectName(); });
            return runs == views.end() ? 0 : runs->item->property("count").toInt();
        };
        const int newest = count();
        hand.insist(newest >= 20 && newest < 100, "the newest are there");
        hand.clickOn("Show older runs");
        hand.insist(count() > newest && count() < 200, "one more stretch is there");
        const int more = count();
        hand.press(Qt::Key_Return); // the button still has the keyboard
        hand.insist(count() > more, "Return reads on");
        for (int round = 0; round < 10 && hand.screen().says("Show older runs"); ++round)
            hand.clickOn("Show older runs");
        hand.seesNo("Show older runs");
        hand.insist(hand.isKeyboardSomewhere(), "the keyboard is somewhere");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestLongWork>(argc, argv);
}

#include "tst_longwork.moc"
