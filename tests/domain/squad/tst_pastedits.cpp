// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/squad/changes.h"
#include "domain/squad/pastedits.h"
#include "support/builders.h"

#include <QTest>

#include <random>
#include <set>

using namespace fivepace;
using namespace fivepace::test;
using edits::added;
using edits::changed;
using edits::removed;

namespace {

EditExtent extent(std::vector<AnyChange> changes)
{
    return extentOf({ EditKind::ChangeSquad, {}, std::move(changes) });
}

/// One random change of the squad's athletes or card, with ids that come and go.
Edit someEdit(const Squad &squad, std::mt19937 &random)
{
    auto card = squad.card;
    card.coach = std::to_string(random() % 3);
    const AthleteId id { 200 + static_cast<std::int64_t>(random() % 6) };
    const auto *held = squad.find(id);
    if (random() % 5 == 0)
        return { EditKind::ChangeSquad, {}, { changed(squad.card, card) } };
    if (!held)
        return { EditKind::AddAthlete, {}, { added(anAthlete(id.value, std::to_string(random() % 3))) } };
    auto after = *held;
    after.notes = std::to_string(random() % 2);
    if (random() % 2 == 0)
        return { EditKind::ChangeAthlete, {}, { changed(*held, after) } };
    return { EditKind::RemoveAthlete, {}, { removed(*held) } };
}

} // namespace

class TestPastEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsAsLargeAsWhatItTouches()
    {
        const auto squad = aSquad();
        const auto &ada = squad.athletes[0], &mia = squad.athletes[1];
        QCOMPARE(extent({}), EditExtent {});
        QCOMPARE(extent({ added(squad.groups[0]), added(squad.races[0]) }), EditExtent {});
        QCOMPARE(extent({ added(ada) }), (EditExtent { .athletes = 1, .results = 3 }));
        QCOMPARE(extent({ removed(ada), removed(mia) }), (EditExtent { .athletes = 2, .results = 6 }));
        auto renamed = ada;
        renamed.name = "A. Okafor";
        QCOMPARE(extent({ changed(ada, renamed) }), (EditExtent { .athletes = 1 }));
        QCOMPARE(extent({ removed(squad.sessions[0]) }), (EditExtent { .sessions = 1 }));
        QCOMPARE(extent({ removed(squad.entries[0]) }), (EditExtent { .athletes = 1, .repTimes = 4 }));
    }

    void resultsAreCountedThatCameWentOrChanged()
    {
        const auto ada = aSquad().athletes[0];
        const auto faster = having(ada, ran(800, 114s, 2026y / 5 / 1));
        QCOMPARE(extent({ changed(ada, faster) }).results, 1);
        QCOMPARE(extent({ changed(faster, ada) }).results, 1);
        auto corrected = ada;
        corrected.results[0].time.time += 100ms;
        QCOMPARE(extent({ changed(ada, corrected) }).results, 1); // not one gone and one come
        corrected.results[1].note = "wind";
        QCOMPARE(extent({ changed(ada, corrected) }).results, 2);
        std::ranges::reverse(corrected.results);
        QCOMPARE(extent({ changed(ada, corrected) }).results, 2); // their order is nothing
    }

    void repTimesAreCountedByTheirPlace()
    {
        const auto entry = aSquad().entries[0];
        auto after = entry;
        after.results[1].time->time += 100ms;
        QCOMPARE(extent({ changed(entry, after) }).repTimes, 1);
        after.results[2].time.reset();
        QCOMPARE(extent({ changed(entry, after) }).repTimes, 2);
        after.results.push_back({ hand(27s), {}, Ending::Full });
        QCOMPARE(extent({ changed(entry, after) }).repTimes, 3);
        QCOMPARE(extent({ changed(after, entry) }).repTimes, 3);
        after = entry;
        after.results[0].recoveryTaken = 99s;
        after.rpe = 3;
        QCOMPARE(extent({ changed(entry, after) }), (EditExtent { .athletes = 1 }));
    }

    void eachValueIsCountedOnce()
    {
        const auto squad = aSquad();
        const auto &session = squad.sessions[0];
        auto moved = session;
        moved.date += std::chrono::days(1);
        QCOMPARE(extent({ changed(session, moved), changed(moved, session) }).sessions, 1);
        // the athlete, and their line in a session
        QCOMPARE(extent({ removed(squad.entries[0]), removed(squad.athletes[0]) }).athletes, 1);
        QCOMPARE(extent({ removed(squad.entries[0]), removed(squad.athletes[1]) }).athletes, 2);
    }

    void theWayBackLeadsToWhereItBegan()
    {
        std::mt19937 random(5);
        for (int walk = 0; walk < 200; ++walk) {
            const auto begun = aSquad();
            auto squad = begun;
            std::vector<Edit> made;
            for (auto steps = random() % 12; steps > 0; --steps) {
                made.push_back(someEdit(squad, random));
                QVERIFY(bool(apply(squad, made.back())));
            }
            const auto back = wayBack(made);
            QCOMPARE(back.kind, EditKind::GoBack);
            QVERIFY(bool(apply(squad, back)));
            QVERIFY(squad == begun);
            std::set<std::int64_t> athletes;
            for (const auto &change : back.changes) {
                const auto *typed = std::get_if<Change<Athlete>>(&change);
                if (typed != nullptr)
                    QVERIFY(
                        athletes.insert((typed->before ? *typed->before : *typed->after).id.value).second);
            }
            QVERIFY(!isEmpty(back) || back.changes.empty());
        }
    }

    void whatCameAndWentIsNotInTheWayBack()
    {
        const auto zoe = anAthlete(250, "Zoe");
        const std::vector<Edit> made { { EditKind::AddAthlete, {}, { added(zoe) } },
            { EditKind::RemoveAthlete, {}, { removed(zoe) } } };
        QVERIFY(wayBack(made).changes.empty());
        QVERIFY(wayBack({}).changes.empty());
        QVERIFY(wayBack({ { EditKind::ChangeRace, {}, { Change<Race> {} } } }).changes.empty());
    }

    /// One athlete has one line in a session: the new one makes room before the old one comes back.
    void whatGoesMakesRoomForWhatComesBack()
    {
        const auto squad = aSquad();
        const auto &old = squad.entries[0];
        const auto fresh = anEntry(490, old.session, old.athlete); // of a lower id, so it would come first
        const auto back = wayBack({ { EditKind::RemoveAthlete, {}, { removed(old) } },
            { EditKind::LogReps, {}, { added(fresh) } } });
        QCOMPARE(back.changes.size(), std::size_t(2));
        QVERIFY(!std::get<Change<Entry>>(back.changes[0]).after);
        QVERIFY(!std::get<Change<Entry>>(back.changes[1]).before);
        QCOMPARE(std::get<Change<Entry>>(back.changes[1]).after->id, old.id);
    }

    /// What refers to others goes back behind them, whatever was edited first.
    void groupsComeBackBeforeTheirSessionsAndSessionsBeforeTheirEntries()
    {
        const auto squad = aSquad();
        const auto back = wayBack({ { EditKind::RemoveSession, {},
            { removed(squad.entries[0]), removed(squad.sessions[0]), removed(squad.athletes[0]),
                removed(squad.groups[0]) } } });
        QCOMPARE(back.changes.size(), std::size_t(4));
        QVERIFY(std::holds_alternative<Change<Group>>(back.changes[0]));
        QVERIFY(std::holds_alternative<Change<Athlete>>(back.changes[1]));
        QVERIFY(std::holds_alternative<Change<Session>>(back.changes[2]));
        QVERIFY(std::holds_alternative<Change<Entry>>(back.changes[3]));
    }
};

QTEST_APPLESS_MAIN(TestPastEdits)
#include "tst_pastedits.moc"
