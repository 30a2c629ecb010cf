// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/hand.h"

#include "support/builders.h"

#include <QSet>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Squad squadOf(const std::vector<std::string> &names)
{
    auto squad = aSquad();
    for (std::size_t i = 0; i < names.size(); ++i)
        squad.athletes[i].name = names[i];
    return squad;
}

} // namespace

/// Tables as people send them, pasted on the page that they are for.
class TestFieldTables : public QObject {
    Q_OBJECT

private:
    static const std::vector<RaceResult> &resultsOf(Hand &hand, AthleteId athlete)
    {
        return hand.program().workspace().squad().find(athlete)->results;
    }
    static void paste(Hand &hand, const QString &table)
    {
        hand.goTo("Squad");
        Hand::copyElsewhere(table);
        hand.press(Qt::Key_V, Qt::ControlModifier);
    }

private Q_SLOTS:
    void aNameWithoutItsAccentsFindsItsBearer()
    {
        Hand hand({ .squad = squadOf({ "Łucja Søndergård", "Mia Duarte" }) });
        paste(hand, "Athlete\tDistance\tTime\tDate\nLucja Sondergard\t3000\t9:41.2\t2026-05-02\n");
        hand.sees("Import rows: 1");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Import a table");
        hand.insist(hand.program().workspace().squad().athletes.size() == 2
                && resultsOf(hand, { 200 }).back().distance == Distance::metres(3000),
            "the result is hers, and nobody is new");
    }

    void aCorrectedTimeIsAQuestion()
    {
        auto squad = aSquad();
        squad.athletes[0].results = { ran(800, 114'200ms, 2026y / 5 / 2) };
        Hand hand({ .squad = squad });
        paste(hand, "Athlete\tDistance\tTime\tDate\nAda Okafor\t800\t1:54.31\t2026-05-02\n");
        hand.sees("Questions without an answer stay out: 1");
        hand.press(Qt::Key_Right);
        hand.sees("The same race: replace the time");
        hand.sees("Import rows: 1");
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Import a table");
        hand.insist(resultsOf(hand, { 200 }).size() == 1
                && resultsOf(hand, { 200 })[0].time.time == Duration(114'310),
            "the right time stands alone");
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.insist(
            resultsOf(hand, { 200 })[0].time.time == Duration(114'200), "undo brings the first one back");
    }

    void aListWithoutADayAsksForIt()
    {
        Hand hand({ .squad = aSquad() });
        paste(hand, "800 m final\n\nRank\tAthlete\tMark\n1\tAda Okafor\t1:54.90 SB\n");
        hand.sees("Day of the rows without one");
        hand.clickOn("1 May 2026, today"); // what stands in the field
        hand.type("2026-05-02");
        hand.sees("Import rows: 1");
        hand.clickOn("Import rows: 1");
        hand.seesNo("Import a table");
        hand.insist(resultsOf(hand, { 200 }).back().date == Date(2026y / 5 / 2)
                && resultsOf(hand, { 200 }).back().rank == 1,
            "the day that was typed, and the rank is a rank");
    }

    void aBlockFillsTheLogFromItsCell()
    {
        auto squad = aSquad();
        squad.entries.clear();
        Hand hand({ .squad = squad });
        hand.goTo("Log");
        Hand::copyElsewhere("26,31\t26,05\t25,9\n");
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.sees("Import rows: 3"); // what is doubtful is said first
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.seesNo("Import a table");
        const auto *line = hand.program().workspace().squad().entryOf({ 400 }, { 200 });
        hand.insist(line && line->results.size() >= 3 && line->results[0].time
                && line->results[0].time->time == Duration(26'310)
                && line->results[1].time->time == Duration(26'050)
                && line->results[2].time->time == Duration(25'900),
            "three reps, with a comma before the hundredths");
    }

    /// Cut to the narrow column they would all be "Alexan…-Smith".
    void namesAlikeAtBothEndsDifferInTheNarrowTable()
    {
        Hand hand(
            { .squad = squadOf({ "Alexandra Maria Montgomery-Smith", "Alexandra Clara Montgomery-Smith" }),
                .size = { 1024, 700 } });
        hand.goTo("Squad");
        QStringList shown;
        const auto screen = hand.screen();
        for (const auto &piece : screen.pieces()) {
            const auto text = piece.item->property("text").toString();
            if (piece.item->inherits("QQuickText") && text.startsWith(u'A') && text.contains("Montgomery"))
                shown += text.left(11); // what the column has room for at least
        }
        hand.insist(shown.size() >= 2 && QSet<QString>(shown.begin(), shown.end()).size() >= 2,
            "two rows that differ: " + shown.join(u'|'));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestFieldTables>(argc, argv);
}
#include "tst_fieldtables.moc"
