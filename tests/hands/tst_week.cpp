// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"

#include <QFileInfo>

using namespace fivepace;
using namespace fivepace::test;

namespace {

const char *const kThree = "Name\tSex\t400\t800\t1500\n"
                           "Ada Okafor\tF\t58.2\t2:10.4\t4:28.1\n"
                           "Lea Hansen\tF\t59.9\t2:14.0\t4:35.0\n"
                           "Jon Lind\tM\t51.9\t1:55.2\t3:58.4\n";

} // namespace

/// A coach's first week from an empty program to what the reps say, in one go: by keys alone and by the
/// pointer alone.
class TestWeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToWhatTheRepsSay_data()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("keys") << true;
        QTest::newRow("pointer") << false;
    }
    void fromNothingToWhatTheRepsSay()
    {
        QFETCH(bool, keys);
        Hand hand({});
        Hand::copyElsewhere(kThree);
        const auto either = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name) {
            if (keys)
                hand.press(key, modifiers);
            else
                hand.clickOn(name);
        };
        either(Qt::Key_V, Qt::ControlModifier, "Paste my athletes");
        hand.sees("Import rows: 3");
        either(Qt::Key_Return, Qt::ControlModifier, "Import rows: 3");
        hand.seesNo("Import a table");
        either(Qt::Key_2, Qt::ControlModifier, "Plan");
        hand.sees("Plan 14 days");
        either(Qt::Key_Return, Qt::NoModifier, "Plan 14 days");
        hand.sees("Print sheet");
        hand.sees("4 × 50 m"); // SS2 tomorrow: bests that were pasted today were not raced today

        either(Qt::Key_3, Qt::ControlModifier, "Log");
        hand.sees("which is still to come");
        if (!keys)
            hand.clickOn("It was run today");
        hand.typeKeys("71\n"); // by keys: says that it is still to come
        if (keys)
            hand.press(Qt::Key_Return); // and that it was run today
        hand.sees("1 of 36 reps logged");
        for (int rep = 1; rep < 12; ++rep)
            hand.typeKeys(rep / 4 == 1 ? "142\n" : "71\n"); // 4 × 50, 4 × 100, 4 × 50
        hand.sees("12 of 36 reps logged");
        either(Qt::Key_Return, Qt::ControlModifier, "Finish session");
        hand.sees("Open again");
        either(Qt::Key_4, Qt::ControlModifier, "Charts");
        hand.choose("Athlete", "Jon Lind");
        hand.sees("12 reps");
        either(Qt::Key_5, Qt::ControlModifier, "Squad");
        hand.sees("day assumed"); // where a pace comes from
        either(Qt::Key_1, Qt::ControlModifier, "Today");
        hand.sees("1 of 3 logged");
    }

    void aSeasonFromNothingByKeysAlone()
    {
        Hand hand({});
        Hand::copyElsewhere(kThree);
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Import rows: 3");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Import a table");
        hand.press(Qt::Key_K, Qt::ControlModifier);
        hand.type("plan the season");
        hand.press(Qt::Key_Return);
        hand.sees("What it will be");
        hand.press(Qt::Key_Return);
        hand.seesNo("What it will be");
        hand.sees("Cycle 1");
        hand.seesFocusOn("Days of the cycle");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Print…");
        hand.press(Qt::Key_P, Qt::ControlModifier);
        hand.sees("Save as"); // there is no printer here
        hand.type(hand.filePath("cycle.pdf"));
        hand.press(Qt::Key_Return);
        hand.sees("Saved");
        hand.insist(QFileInfo(hand.filePath("cycle.pdf")).size() > 1000, "the cycle is on paper");
        hand.press(Qt::Key_2, Qt::ControlModifier);
        hand.seesFocusOn("Days of the cycle");
        hand.press(Qt::Key_Return); // the log of the chosen session
        hand.sees("which is still to come");
        hand.typeKeys("71\n");
        hand.press(Qt::Key_Return); // it was run today
        hand.sees("1 of ");
        hand.sees("reps logged");
    }

    void aNarrowWindowSaysHowMuchNeedsAttention()
    {
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1024, 700 } });
        hand.clickOn("Needs attention: 4");
        hand.sees("left out. Injured since");
        hand.press(Qt::Key_Escape);
        hand.seesNo("left out. Injured since");
    }

    void aLargeWindowSaysHowTheSeasonStands()
    {
        Hand hand({ .squad = exampleSquad(kToday), .size = { 1920, 1080 } });
        hand.sees("Checks over the season");
        hand.sees("Cycle 4");
        hand.clickOn("min");
        hand.sees("Minutes at each pace");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestWeek>(argc, argv);
}

#include "tst_week.moc"
