// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"
#include "hands/hand.h"

#include <QFileInfo>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// What a coach copies out of a spreadsheet: names and best times, and no days.
const char *const kEight = "Name\tSex\t400\t800\t1500\n"
                           "Ada Okafor\tF\t58.2\t2:10.4\t4:28.1\n"
                           "Lea Hansen\tF\t59.9\t2:14.0\t4:35.0\n"
                           "Ida Moe\tF\t61.0\t2:16.2\t4:41.3\n"
                           "Mia Brandt\tF\t60.2\t2:14.6\t4:38.2\n"
                           "Jon Lind\tM\t51.9\t1:55.2\t3:58.4\n"
                           "Max Berg\tM\t52.5\t1:57.0\t4:01.0\n"
                           "Tom Reyes\tM\t53.0\t1:58.9\t4:04.4\n"
                           "Noah Costa\tM\t50.9\t1:53.8\t3:57.2\n";

} // namespace

/// The first hour with the program, and the small things of every week, counted in keys and clicks.
class TestFirstHour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightAthletesAndTheirSheetByKeys()
    {
        Hand hand({});
        Hand::copyElsewhere(kEight);
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Import rows: 8");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Import a table");
        hand.press(Qt::Key_2, Qt::ControlModifier);
        hand.sees("Plan 14 days");
        hand.press(Qt::Key_Return);
        hand.sees("Print sheet");
        hand.clickOn("Print sheet");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Save as"); // there is no printer here: the same page as a PDF
        const auto pdf = hand.filePath("sheet.pdf");
        hand.type(pdf);
        hand.press(Qt::Key_Return);
        hand.sees("Saved");
        hand.insist(QFileInfo(pdf).size() > 1000, "the sheet is not there");
        hand.needsAtMost(12, "Empty start to own squad of 8 and a printed sheet");
    }

    void oneAthleteIsTakenOut()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Log");
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_O);
        hand.needsAtMost(3, "One athlete out");
    }

    void aSessionIsFinishedByKey()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Log");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.sees("Open again");
        hand.needsAtMost(2, "Finish a session by key");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestFirstHour>(argc, argv);
}

#include "tst_firsthour.moc"
