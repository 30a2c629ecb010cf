// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The first hour with the program, by keys alone and by the pointer alone, counted in keys and clicks.
class TestFirstHour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightAthletesAndTheirSheet_data()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("keys") << true;
        QTest::newRow("pointer") << false;
    }
    void eightAthletesAndTheirSheet()
    {
        QFETCH(bool, keys);
        Hand hand({});
        Hand::copyElsewhere(kEight);
        const auto either = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name) {
            if (keys)
                hand.press(key, modifiers);
            else
                hand.clickOn(name);
        };
        either(Qt::Key_V, Qt::ControlModifier, "Paste my athletes");
        hand.sees("Import rows: 8");
        either(Qt::Key_Return, Qt::ControlModifier, "Import rows: 8");
        hand.seesNo("Import a table");
        either(Qt::Key_2, Qt::ControlModifier, "Plan");
        hand.sees("Plan 14 days");
        either(Qt::Key_Return, Qt::NoModifier, "Plan 14 days");
        hand.sees("Print sheet");
        if (keys) {
            hand.press(Qt::Key_1, Qt::ControlModifier); // today's session has the keyboard
            hand.sees("Print sheet");
        }
        either(Qt::Key_P, Qt::ControlModifier, "Print sheet");
        hand.sees("Empty rows"); // beside the sheet
        either(Qt::Key_P, Qt::ControlModifier, "Print…");
        hand.sees("Save as"); // there is no printer here: the same page as a PDF
        const auto pdf = hand.filePath("sheet.pdf");
        hand.type(pdf);
        either(Qt::Key_Return, Qt::NoModifier, "Save");
        hand.sees("Saved");
        hand.insist(QFileInfo(pdf).size() > 1000, "the sheet is not there");
        hand.needsAtMost(12,
            QStringLiteral("Empty start to own squad of 8 and a printed sheet, by %1")
                .arg(keys ? "keys" : "the pointer"));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestFirstHour>(argc, argv);
}

#include "tst_firsthour.moc"
