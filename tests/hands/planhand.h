// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts about the plan ask of the squad that stands behind the screen, and how they begin.
#pragma once

#include "domain/example/example.h"
#include "hands/hand.h"

#include <vector>

namespace fivepace::test {

inline const Squad &squadOf(Hand &hand)
{
    return hand.program().workspace().squad();
}

/// Of the first group, today.
inline const Cycle &openCycle(Hand &hand)
{
    const auto &squad = squadOf(hand);
    return *cycleOn(squad, squad.groups.front().id, kToday);
}

/// Of the first group.
inline std::vector<const Session *> sessionsOn(Hand &hand, Date date)
{
    const auto &squad = squadOf(hand);
    return sessionsOf(squad, squad.groups.front().id, { date, date });
}

inline QRectF placeOf(Hand &hand, const QString &name)
{
    const auto there = hand.screen().called(name);
    hand.insist(!there.isEmpty(), "sees " + name);
    return there.isEmpty() ? QRectF() : there.first().whole;
}

/// The example's season in a large window, and how wide a day of it is.
struct WideSeason {
    Squad squad = exampleSquad(kToday);
    Hand hand { { .squad = squad, .size = { 1920, 1080 } } };
    QRectF cycle;
    qreal day = 0;

    WideSeason()
    {
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        cycle = placeOf(hand, "Cycle 5, ");
        day = (cycle.width() + 2) / static_cast<qreal>(openCycle(hand).days);
    }
};

} // namespace fivepace::test
