// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"
#include "hands/hand.h"

using namespace fivepace;
using namespace fivepace::test;

/// What a coach does every week, counted in keys and clicks.
class TestCoachsJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListThatDropsDownShowsItsRows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("list");
        const auto row = [](const char *page, const char *list) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(page, list)))
                << QString::fromLatin1(page) << QString::fromLatin1(list);
        };
        row("Plan", "Group"); // over a model with several roles
        row("Log", "Session");
        row("Charts", "Athlete");
        row("Charts", "Since"); // over words
    }
    void everyListThatDropsDownShowsItsRows()
    {
        QFETCH(QString, page);
        QFETCH(QString, list);
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo(page);
        hand.opens(list);
        hand.press(Qt::Key_Escape);
        hand.sees([](const Screen &screen) { return screen.popups().isEmpty(); }, "the list closed");
    }

    void nextCycle()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.clickOn("Plan next…");
        hand.clickOn("Plan 14 days");
        hand.sees("Undo");
        hand.needsAtMost(2, "Plan the next cycle");
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestCoachsJobs>(argc, argv);
}

#include "tst_coachsjobs.moc"
