// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/touchedcycles.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/edits/remedies.h"
#include "domain/edits/seasonedits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/example/example.h"
#include "domain/log/pacebalance.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace fivepace;
using std::chrono::days;

namespace {

constexpr Date kToday { std::chrono::year(2026) / 5 / 4 };

/// What is worked out of a cycle.
struct Worked {
    std::vector<BalancePart> balance;
    std::vector<AthleteBalance> athletes;
    std::vector<CycleRemark> checks;
    std::vector<std::optional<edits::Remedy>> remedies;
};

Worked workedOut(const Squad &squad, const Cycle &cycle)
{
    Worked worked { balanceOf(squad, cycle), balancesOfAthletes(squad, cycle), check(squad, cycle), {} };
    worked.remedies = edits::remediesFor(squad, cycle, worked.checks, kToday);
    return worked;
}

std::map<CycleId, Worked> allOf(const Squad &squad)
{
    std::map<CycleId, Worked> all;
    for (const auto &cycle : squad.cycles)
        all.emplace(cycle.id, workedOut(squad, cycle));
    return all;
}

const Squad &theExample()
{
    static const auto squad = exampleSquad(kToday);
    return squad;
}

const std::map<CycleId, Worked> &ofTheExample()
{
    static const auto all = allOf(theExample());
    return all;
}

const Cycle &openCycle()
{
    return *cycleOn(theExample(), theExample().groups.front().id, kToday);
}

const Session &sessionFrom(Date day)
{
    return *sessionsOf(theExample(), openCycle().group, { day, {} }).front();
}

Entry logged(const Entry &entry)
{
    auto more = entry;
    more.results.push_back({ RepTime { std::chrono::seconds(61) }, {}, Ending::Full });
    return more;
}

} // namespace

class TestTouchedCycles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedIsAsItWas_data()
    {
        QTest::addColumn<int>("balances");
        QTest::addColumn<int>("checks");
        QTest::addColumn<Edit>("edit");
        const auto &squad = theExample();
        const auto &cycle = openCycle();
        const int all = static_cast<int>(squad.cycles.size()); // fifteen, five of each group
        const int near = 9; // its cycle, the one before and the one after, of three groups
        const auto row = [](const char *name, int balances, int checks, const Edit &edit) {
            QTest::newRow(name) << balances << checks << edit;
        };
        const auto &phase = squad.phases.back();
        auto later = phase;
        later.lastDay += days(7);
        row("a phase is longer", 0, 0, edits::changePhase(phase, later));
        row("a workout goes", 0, 0, edits::markFavourite(squad, squad.sessions.front().workout, true));
        auto renamed = cycle;
        renamed.name = "Spring";
        row("a cycle is renamed", 0, near, edits::changeCycle(cycle, renamed));
        row("a cycle has another target", 1, near, edits::retargetCycle(squad, cycle, PaceRung::M800));
        const auto &coming = sessionFrom(kToday), &past = sessionFrom(cycle.firstDay - days(28));
        row("a session moves", 1, near, edits::moveSession(coming, coming.date + days(1)));
        const auto &first = sessionFrom(cycle.firstDay);
        row("a session comes beside the cycle before", 1, near, edits::moveSession(first, cycle.firstDay));
        row("a session goes", 1, near, edits::removeSession(squad, coming.id));
        row("a session of a month ago goes", 1, near, edits::removeSession(squad, past.id));
        const auto &entry = *entriesOf(squad, past.id).front();
        row("a rep is logged", 1, near, edits::logEntry(entry, logged(entry), "somebody"));
        IdSource ids(0, 1);
        const auto *guest = membersOf(squad, squad.groups[1].id).front();
        row("a guest comes", 3, near, edits::addGuests(squad, coming, { guest->id }, ids));
        const auto &race = squad.races.front();
        auto other = race;
        other.date += days(2);
        row("a race is on another day", 0, near, edits::changeRace(race, other));
        row("a race goes", 0, near, edits::removeRace(squad.races.back()));
        row("a cycle goes", 1, near, edits::removeCycle(squad, cycle.id));
        row("it rains", 1, near, edits::insertDay(squad, cycle, 3));
        row("all that is later moves", all, all, edits::moveSeason(squad, cycle.group, cycle.firstDay, 7));
        auto faster = squad.athletes.front();
        faster.results.clear();
        row("an athlete has other results", all, all, edits::changeAthlete(squad.athletes.front(), faster));
        auto card = squad.card;
        card.paces.allowancePercent = 5;
        row("the squad trains slower", all, all, edits::changeSquad(squad.card, card));
    }
    /// And what is touched is no more than so many cycles.
    void whatIsNotTouchedIsAsItWas()
    {
        QFETCH(int, balances);
        QFETCH(int, checks);
        QFETCH(Edit, edit);
        QVERIFY(!isEmpty(edit));
        auto squad = theExample();
        QVERIFY(apply(squad, edit));
        const TouchedCycles done(squad, edit), undone(theExample(), inverse(edit));
        int withBalance = 0, withChecks = 0;
        for (const auto &cycle : squad.cycles) {
            const auto before = ofTheExample().find(cycle.id);
            withBalance += done.hasBalanceOf(cycle) ? 1 : 0;
            withChecks += done.hasChecksOf(cycle) ? 1 : 0;
            if (before == ofTheExample().end())
                continue;
            const auto now = workedOut(squad, cycle);
            const bool isBalanceSame
                = now.balance == before->second.balance && now.athletes == before->second.athletes;
            const bool areChecksSame
                = now.checks == before->second.checks && now.remedies == before->second.remedies;
            for (const auto *touched : { &done, &undone }) {
                QVERIFY2(isBalanceSame || touched->hasBalanceOf(cycle), cycle.name.c_str());
                QVERIFY2(areChecksSame || touched->hasChecksOf(cycle), cycle.name.c_str());
            }
        }
        QVERIFY2(withBalance <= balances, qPrintable(QString::number(withBalance)));
        QVERIFY2(withChecks <= checks, qPrintable(QString::number(withChecks)));
    }

    void whereAGuestsSessionMovesOrGoesTheGuestsOwnCycleIsTouched()
    {
        auto squad = theExample();
        IdSource ids(0, 1);
        const auto &coming = sessionFrom(kToday);
        const auto group = squad.groups[1].id;
        const auto *guest = membersOf(squad, group).front();
        QVERIFY(apply(squad, edits::addGuests(squad, coming, { guest->id }, ids)));
        for (const auto &edit :
            { edits::moveSession(coming, coming.date + days(30)), edits::removeSession(squad, coming.id) }) {
            auto after = squad;
            QVERIFY(apply(after, edit));
            QVERIFY(TouchedCycles(after, edit).hasBalanceOf(*cycleOn(squad, group, kToday)));
            QVERIFY(!TouchedCycles(after, edit).hasBalanceOf(*cycleOn(squad, group, kToday - days(20))));
        }
    }

    void farCyclesAreNotTouched()
    {
        const auto &squad = theExample();
        const auto &coming = sessionFrom(kToday);
        const auto edit = edits::moveSession(coming, coming.date + days(1));
        const TouchedCycles touched(squad, edit);
        auto far = openCycle();
        QVERIFY(touched.hasChecksOf(far) && touched.hasBalanceOf(far) && !touched.hasAll());
        far.id = { 1 };
        QVERIFY(!touched.hasBalanceOf(far) && touched.hasChecksOf(far));
        far.firstDay += days(60);
        QVERIFY(!touched.hasChecksOf(far));
    }
};

QTEST_APPLESS_MAIN(TestTouchedCycles)
#include "tst_touchedcycles.moc"
