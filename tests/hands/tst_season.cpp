// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"

#include "support/builders.h"

#include <QFile>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// A group of two who have done neither base nor transition, and nothing planned.
Squad beginners()
{
    auto squad = aSquad();
    squad.cycles.clear();
    squad.phases.clear();
    squad.races.clear();
    squad.sessions.clear();
    squad.entries.clear();
    for (auto &athlete : squad.athletes)
        athlete.baseDone = athlete.transitionDone = {};
    return squad;
}

} // namespace

/// The season as a whole: planned up to its race, and sent to calendars.
class TestSeason : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeasonOfSixteenWeeksIsPlanned_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("with the mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void aSeasonOfSixteenWeeksIsPlanned()
    {
        QFETCH(bool, byKeys);
        Hand hand({ .squad = beginners() });
        hand.goTo("Plan");
        hand.countFromHere();
        if (byKeys) {
            hand.press(Qt::Key_K, Qt::ControlModifier);
            hand.type("plan the season");
            hand.press(Qt::Key_Return);
        } else {
            hand.clickOn("Plan the season…");
        }
        hand.sees("Base first");
        if (byKeys)
            hand.press(Qt::Key_Return);
        else
            hand.clickOnIn("Plan the season", "Plan the season");
        hand.seesNo("What it will be");
        hand.sees("Cycle 1");
        hand.needsAtMost(10, "A season of 16 weeks");
        const auto &squad = hand.program().workspace().squad();
        hand.insist(squad.phases.size() == 4, "base, transition, five-pace and taper");
        hand.insist(squad.races.size() == 1 && squad.races[0].isTarget, "the race it leads to");
        hand.insist(squad.races.size() == 1 && squad.races[0].date == kToday + std::chrono::days(16 * 7 - 1),
            "in sixteen weeks");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees("No cycle yet");
        hand.insist(hand.program().workspace().squad().phases.empty(), "one step takes all of it back");
    }

    void aSeasonIsPlannedAroundWhatIsThere()
    {
        const auto squad = exampleSquad(kToday);
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Plan the season…");
        hand.sees("planned already stay as they are");
        hand.press(Qt::Key_Return);
        hand.seesNo("What it will be");
        const auto &after = hand.program().workspace().squad();
        for (const auto &cycle : squad.cycles)
            hand.insist(after.find(cycle.id) && *after.find(cycle.id) == cycle, "each cycle is as it was");
        for (const auto &phase : squad.phases)
            hand.insist(after.find(phase.id) && *after.find(phase.id) == phase, "each phase is as it was");
    }

    void aCycleEndsLaterByDragAndByKeysAlike()
    {
        const auto squad = exampleSquad(kToday);
        const auto id = cycleOn(squad, squad.groups.front().id, kToday)->id;
        {
            Hand hand({ .squad = squad });
            hand.goTo("Plan");
            hand.press(Qt::Key_Z);
            hand.sees("today");
            const auto there = hand.screen().called("Cycle 5, ");
            hand.insist(!there.isEmpty(), "the open cycle is on the season");
            if (!hand.isWell())
                return;
            const auto bar = there.first().whole;
            const auto edge = QPointF(bar.right() - 1, bar.center().y());
            const auto day = (bar.width() + 2) / 14;
            QTest::mouseMove(hand.window(), edge.toPoint());
            QTest::mousePress(hand.window(), Qt::LeftButton, Qt::NoModifier, edge.toPoint());
            for (int step = 1; step <= 3; ++step)
                QTest::mouseMove(hand.window(), (edge + QPointF(step * day, 0)).toPoint());
            QTest::mouseRelease(
                hand.window(), Qt::LeftButton, Qt::NoModifier, (edge + QPointF(3 * day, 0)).toPoint());
            hand.sees("Undo");
            hand.insist(hand.program().workspace().squad().find(id)->days == 17, "three days more");
        }
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.seesFocusOn("Season to scale");
        for (int step = 1; step <= 3; ++step)
            hand.press(Qt::Key_Right, Qt::AltModifier);
        hand.insist(hand.program().workspace().squad().find(id)->days == 17, "three days more");
        hand.press(Qt::Key_Return);
        hand.seesFocusOn("Days of the cycle");
        hand.sees("Cycle 5");
    }

    void aPhaseIsSplitMovedAndRemovedByKeys()
    {
        const auto squad = exampleSquad(kToday);
        const auto count = squad.phases.size();
        Hand hand({ .squad = squad });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        hand.clickOn("Transition, ");
        hand.sees("4 weeks");
        hand.press(Qt::Key_S);
        hand.insist(hand.program().workspace().squad().phases.size() == count + 1, "two instead of one");
        hand.sees("2 weeks");
        hand.press(Qt::Key_Delete);
        hand.insist(hand.program().workspace().squad().phases.size() == count, "one of them is gone");
        hand.sees("Nothing is chosen");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(hand.program().workspace().squad().phases == squad.phases, "all is as it was");
        hand.clickOn("Taper, ");
        hand.press(Qt::Key_M);
        hand.type("2");
        hand.press(Qt::Key_Return);
        hand.seesNo("and all later");
        hand.insist(hand.program().workspace().squad().phases != squad.phases, "the taper is two days later");
    }

    void aCalendarFileIsSaved()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        hand.goTo("Plan");
        hand.countFromHere();
        hand.clickOn("More of this cycle and the season");
        hand.clickOn("Calendar file…");
        hand.sees("sessions and");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.sees("Save the calendar");
        hand.press(Qt::Key_Return);
        hand.sees("Saved");
        hand.needsAtMost(4, "Save a calendar file");
        QFile file(hand.filePath("1500 m group.ics"));
        hand.insist(file.open(QIODevice::ReadOnly), "the file is beside the squad");
        hand.insist(file.readAll().startsWith("BEGIN:VCALENDAR\r\n"), "it is a calendar");
    }

    void shortPhasesAndEarlyRacesAreNamedWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1024, 700);
        QTest::newRow("usual") << QSize(1280, 800);
    }
    void shortPhasesAndEarlyRacesAreNamedWhole()
    {
        QFETCH(QSize, size);
        Hand hand({ .squad = exampleSquad(kToday), .size = size });
        hand.goTo("Plan");
        hand.press(Qt::Key_Z);
        const auto screen = hand.screen();
        for (const QString &name : { QStringLiteral("Taper"), QStringLiteral("County League") }) {
            const auto isWhole = [&](const Piece &piece) {
                return piece.item->inherits("QQuickText") && Screen::textOf(piece.item).contains(name)
                    && !piece.item->property("truncated").toBool();
            };
            hand.insist(std::ranges::count_if(screen.pieces(), isWhole) == 3, name + " in each lane");
        }
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestSeason>(argc, argv);
}

#include "tst_season.moc"
