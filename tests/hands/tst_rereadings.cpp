// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "hands/hand.h"
#include "support/builders.h"

#include <QQuickWindow>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kLine = "The text reads otherwise today";
constexpr auto kTyped = "8 x 400m, 90s rec";
constexpr auto kStored = "6 × 300 m [1:00]";

/// One workout of the coach's whose typed text is read otherwise today than when it was stored.
Squad withWhatReadsOtherwise()
{
    auto squad = aSquad();
    squad.sessions.clear();
    squad.entries.clear();
    squad.workouts = { aWorkout(50'000) };
    squad.workouts[0].name = "Old hundreds";
    squad.workouts[0].text = kTyped;
    squad.workouts[0].main = notation::parse(kStored).blocks;
    return squad;
}

const Workout &workoutOf(Hand &hand)
{
    return hand.program().workspace().squad().workouts[0];
}

void open(Hand &hand)
{
    hand.goTo("Library");
    hand.clickOn("Old hundreds, "); // the row
    hand.sees(kLine);
    hand.countFromHere();
}

} // namespace

/// The library says where a text reads otherwise today than what is stored of it, and has two ways out.
class TestRereadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredCountsAndIsSaid()
    {
        Hand hand({ .squad = withWhatReadsOtherwise() });
        open(hand);
        hand.sees(QStringLiteral("What counts is what is stored: %1").arg(kStored));
        hand.sees(QString::fromUtf8("8 × 400 m [1:30]"));
        hand.insist(workoutOf(hand) == withWhatReadsOtherwise().workouts[0], "looking changed it");
    }

    void theNewReadingIsTakenAndComesBack()
    {
        Hand hand({ .squad = withWhatReadsOtherwise() });
        open(hand);
        hand.clickOn("Take the new reading");
        hand.seesNo(kLine);
        hand.seesNo("Keep what is stored");
        hand.needsAtMost(1, "Take today's reading of a text");
        hand.insist(totalsOf(workoutOf(hand).main).reps == 8, "what is stored is not the new reading");
        hand.insist(workoutOf(hand).text == kTyped, "the text is not what was typed");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.sees(kLine);
        hand.insist(workoutOf(hand) == withWhatReadsOtherwise().workouts[0], "undo did not bring it back");
    }

    void whatIsStoredIsWrittenIntoTheText()
    {
        Hand hand({ .squad = withWhatReadsOtherwise() });
        open(hand);
        hand.clickOn("Keep what is stored");
        hand.seesNo(kLine);
        hand.needsAtMost(1, "Keep what is stored of a text");
        hand.insist(workoutOf(hand).text == kStored, "the text is not what is stored");
        hand.insist(totalsOf(workoutOf(hand).main).reps == 6, "what is stored was changed");
    }

    void bothAreReachedByTheKeyboard()
    {
        Hand hand({ .squad = withWhatReadsOtherwise() });
        open(hand);
        for (int pressed = 0; pressed < 40 && hand.focus()
             && Screen::nameOf(hand.focus()) != QLatin1String("Take the new reading");
             ++pressed)
            hand.press(Qt::Key_Tab);
        hand.seesFocusOn("Take the new reading");
        hand.press(Qt::Key_Tab);
        hand.seesFocusOn("Keep what is stored");
        hand.press(Qt::Key_Space);
        hand.seesNo(kLine);
    }

    void theLineHasRoomInASmallWindow()
    {
        for (const auto *theme : { "light", "dark" }) {
            Hand hand({ .squad = withWhatReadsOtherwise(),
                .size = { 1024, 700 },
                .theme = QString::fromLatin1(theme) });
            open(hand);
            hand.sees("Take the new reading");
            hand.sees("Keep what is stored");
            if (const auto folder = qEnvironmentVariable("FIVEPACE_HANDS_PICTURES"); !folder.isEmpty())
                hand.window()->grabWindow().save(
                    QStringLiteral("%1/otherwise-%2.png").arg(folder, QLatin1String(theme)));
        }
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestRereadings>(argc, argv);
}

#include "tst_rereadings.moc"
