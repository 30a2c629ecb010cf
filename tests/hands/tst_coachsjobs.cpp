// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"
#include "hands/hand.h"

using namespace fivepace;
using namespace fivepace::test;

/// What a coach does every week, counted in keys and clicks.
class TestCoachsJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
