// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/squad/changes.h"
#include "support/fullsquad.h"

#include <QTest>

#include <set>

using namespace fivepace;
using namespace fivepace::test;
using edits::added;
using edits::changed;
using edits::removed;

namespace {

template <class T> T renamed(T value)
{
    value.name += " B";
    return value;
}

/// Changes that a squad cannot take, each with what is wrong with it.
std::vector<std::pair<const char *, AnyChange>> impossible(const Squad &squad)
{
    const auto &ada = squad.athletes.front();
    const auto nobody = anAthlete(999, "Nobody");
    auto other = ada;
    other.id = { 999 };
    auto card = squad.card;
    card.club += " B";
    return {
        { "added twice", added(ada) },
        { "changed, and not there", changed(nobody, renamed(nobody)) },
        { "changed from something else", changed(renamed(ada), ada) },
        { "removed, and not there", removed(nobody) },
        { "removed as something else", removed(renamed(ada)) },
        { "with another id", changed(ada, other) },
        { "a second card", added(card) },
        { "no card any more", removed(squad.card) },
        { "another card before", changed(card, squad.card) },
        { "a group that is there", added(squad.groups.front()) },
        { "a workout that is not there", removed(aWorkout(77)) },
        { "a session that is there", added(squad.sessions.front()) },
        { "an entry that is not there", removed(anEntry(7777, squad.sessions.front().id, ada.id)) },
    };
}

/// Something of every kind added, changed and removed.
Edit anEditOfEverything(const Squad &squad)
{
    auto card = squad.card;
    card.coach = "R. Bell";
    auto group = squad.groups.front();
    group.id = { 150 };
    auto run = squad.sessions.front();
    run.venue = "Park";
    auto next = run;
    next.id = { 450 };
    return { EditKind::ChangeSquad, "all",
        { changed(squad.card, card), added(group), added(anAthlete(199, "Zoe")),
            changed(squad.athletes[1], renamed(squad.athletes[1])), added(aWorkout(50)),
            removed(squad.workouts[0]), changed(squad.cycles[0], renamed(squad.cycles[0])),
            removed(squad.phases[0]), changed(squad.races[0], renamed(squad.races[0])),
            removed(squad.entries[0]), changed(squad.sessions[0], run), added(next),
            added(anEntry(501, next.id, { 199 })) } };
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasACodeOfItsOwn()
    {
        std::set<std::string_view> codes;
        for (int i = 0; i <= static_cast<int>(kLastEditKind); ++i) {
            const auto kind = static_cast<EditKind>(i);
            const auto code = codeOf(kind);
            QVERIFY(!code.empty());
            QVERIFY2(codes.insert(code).second, std::string(code).c_str());
            QVERIFY2(editKindFromCode(code) == kind, std::string(code).c_str());
        }
        for (const auto *none : { "", "log", "LOG_REPS", "log_reps ", "walk" })
            QVERIFY2(!editKindFromCode(none), none);
    }

    void whatTheSquadDoesNotHoldIsAConflict()
    {
        const auto begun = aSquad();
        for (const auto &[name, change] : impossible(begun)) {
            auto squad = begun;
            const auto applied = apply(squad, { EditKind::ChangeSquad, {}, { change } });
            QVERIFY2(!applied, name);
            QVERIFY2(applied.error().code == Errc::Conflict, name);
            QVERIFY2(squad == begun, name);
        }
    }

    void anEditThatFailsAtItsEndChangesNothing()
    {
        const auto begun = aSquad();
        for (const auto &[name, change] : impossible(begun)) {
            auto squad = begun;
            auto edit = anEditOfEverything(begun);
            edit.changes.push_back(change);
            QVERIFY2(!apply(squad, edit), name);
            QVERIFY2(squad == begun, name);
        }
    }

    void theInverseTakesEverythingBack()
    {
        const auto begun = aSquad();
        const auto edit = anEditOfEverything(begun);
        auto squad = begun;
        QVERIFY(bool(apply(squad, edit)));
        QVERIFY(!(squad == begun));
        QVERIFY(inverse(inverse(edit)) == edit);
        QCOMPARE(inverse(edit).subject, edit.subject);
        QCOMPARE(inverse(edit).kind, edit.kind);
        QVERIFY(!apply(squad, edit)); // not twice
        QVERIFY(bool(apply(squad, inverse(edit))));
        QVERIFY(squad == begun);
    }

    void listsStayInOrderOfTheirIds()
    {
        auto squad = aSquad();
        for (const std::int64_t id : { 300, 100, 202, 199 })
            QVERIFY(bool(apply(squad, edits::addAthlete(anAthlete(id, "A" + std::to_string(id))))));
        QVERIFY(std::ranges::is_sorted(squad.athletes, {}, &Athlete::id));
        QCOMPARE(squad.athletes.size(), std::size_t(6));
        for (const auto &athlete : squad.athletes)
            QCOMPARE(squad.find(athlete.id), &athlete);
    }

    void changesOfOneEditFollowOneAnother()
    {
        auto squad = aSquad();
        const auto zoe = anAthlete(250, "Zoe");
        const Edit edit { EditKind::ChangeAthletes, {},
            { added(zoe), changed(zoe, renamed(zoe)), removed(renamed(zoe)), added(zoe) } };
        QVERIFY(bool(apply(squad, edit)));
        QCOMPARE(squad.find(AthleteId { 250 })->name, std::string("Zoe"));
        QVERIFY(bool(apply(squad, inverse(edit)))); // from the last one back
        QVERIFY(squad == aSquad());
    }

    void anEditThatChangesNothingIsEmpty()
    {
        const auto squad = aSquad();
        const auto same = changed(squad.athletes[0], squad.athletes[0]);
        QVERIFY(isEmpty({}));
        QVERIFY(isEmpty({ EditKind::ChangeAthlete, "Ada", { same, Change<Race> {} } }));
        QVERIFY(!isEmpty({ EditKind::ChangeAthlete, "Ada", { same, added(anAthlete(9, "X")) } }));
        QVERIFY(!isEmpty({ EditKind::ChangeAthlete, "Ada", { removed(squad.athletes[0]), same } }));
    }

    void aChangeOfNothingIsPassedOver()
    {
        auto squad = aSquad();
        QVERIFY(bool(apply(squad, { EditKind::ChangeSquad, {}, { Change<Athlete> {}, Change<Entry> {} } })));
        QVERIFY(squad == aSquad());
        QVERIFY(!apply(squad, { EditKind::ChangeSquad, {}, { Change<SquadCard> {} } })); // there is one
    }
};

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
