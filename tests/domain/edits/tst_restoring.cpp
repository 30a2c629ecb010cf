// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/edits/restoring.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class TestRestoring : public QObject {
    Q_OBJECT

private:
    static Squad after(Squad squad, const Edit &edit)
    {
        [[maybe_unused]] const auto applied = apply(squad, edit);
        return applied ? squad : Squad {};
    }

private Q_SLOTS:
    void theWholeComesBackWhateverWasDone_data()
    {
        QTest::addColumn<int>("done");
        for (int i = 0; i < 6; ++i)
            QTest::addRow("%d", i) << i;
    }

    void theWholeComesBackWhateverWasDone()
    {
        QFETCH(const int, done);
        const auto then = aSquad();
        auto card = then.card;
        card.club = "Another";
        const std::vector<Edit> all { edits::removeAthlete(then, { 200 }), edits::removeGroup(then, { 100 }),
            edits::changeSquad(then.card, card), edits::removeWorkout(then.workouts[0]),
            edits::removeAthletes(then, { { 200 }, { 201 } }), {} };
        const auto now = after(then, all[static_cast<std::size_t>(done)]);
        QVERIFY(after(now, edits::restoreAll(now, then, "4 May")) == then);
        QVERIFY(after(then, edits::restoreAll(then, now, "4 May")) == now);
        QVERIFY(isEmpty(edits::restoreAll(then, then, {})));
    }

    void anAthleteComesBackWithTheirLines()
    {
        const auto then = aSquad();
        const auto now = after(then, edits::removeAthlete(then, { 200 }));
        QVERIFY(now.entries.empty());
        QVERIFY(after(now, edits::restoreAthlete(now, then, { 200 })) == then);
        QVERIFY(edits::restoreAthlete(now, then, { 999 }).changes.empty());
    }

    void anAthleteOfAGroupThatIsNoMoreComesBackWithoutIt()
    {
        const auto then = aSquad();
        const auto now = after(then, edits::removeGroup(then, { 100 }));
        const auto gone = after(now, edits::removeAthlete(now, { 200 }));
        const auto back = after(gone, edits::restoreAthlete(gone, then, { 200 }));
        QVERIFY(back.find(AthleteId { 200 }));
        QVERIFY(back.find(AthleteId { 200 })->groups.empty());
    }

    void timesThatWereClearedComeBackIntoTheLineThatStandsThere()
    {
        const auto then = aSquad();
        auto now = then;
        now.entries.front().id = { 77'777 }; // the line was made anew
        now.entries.front().results.clear();
        const auto back = after(now, edits::restoreSession(now, then, then.entries.front().session));
        QCOMPARE(back.entries.size(), then.entries.size());
        QVERIFY(back.entries.back().results == then.entries.front().results
            || back.entries.front().results == then.entries.front().results);
    }

    void whatOneHasMoreIsCounted()
    {
        const auto then = aSquad();
        const auto now = after(then, edits::removeAthlete(then, { 200 }));
        const auto more = surplus(then, now);
        QCOMPARE(more.athletes, std::vector<std::string> { then.find(AthleteId { 200 })->name });
        QCOMPARE(more.repTimes, repTimesOf(then));
        QCOMPARE(surplus(now, then), SquadSurplus {});
        QCOMPARE(surplus(then, then), SquadSurplus {});
    }
};

QTEST_APPLESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
