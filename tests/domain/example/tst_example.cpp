// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"

#include "domain/example/examplepeople.h"
#include "domain/squad/soundness.h"
#include "domain/squad/validation.h"

#include <QTest>

#include <set>

using namespace fivepace;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

constexpr Date kToday = 2026y / 5 / 11;

const Squad &squad()
{
    static const auto made = exampleSquad(kToday);
    return made;
}

/// The one with this trait.
const Athlete &athleteWith(Trait trait)
{
    const auto people = examplePeople();
    const auto at = std::ranges::find(people, trait, &ExamplePerson::trait) - people.begin();
    return squad().athletes.at(static_cast<std::size_t>(at));
}

QString firstOf(const std::vector<Issue> &issues)
{
    return issues.empty() ? QString() : QString::fromStdString(issues.front().field);
}

} // namespace

/// The squad that a coach meets first: sound on every day of the calendar, and the same on each.
class TestExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsSoundAndTheSameOnEveryDay_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("29 February") << 2028 << 2 << 29;
        QTest::newRow("1 March of a leap year") << 2028 << 3 << 1;
        QTest::newRow("1 March of another") << 2027 << 3 << 1;
        QTest::newRow("New Year's Eve") << 2026 << 12 << 31;
        QTest::newRow("New Year's Day") << 2027 << 1 << 1;
        QTest::newRow("29 February within the cycles") << 2028 << 4 << 4;
        QTest::newRow("clocks go forward") << 2026 << 3 << 29;
        QTest::newRow("clocks go back") << 2026 << 10 << 25;
        QTest::newRow("before 1970") << 1969 << 12 << 31;
        QTest::newRow("no leap year") << 2100 << 3 << 1;
    }
    void itIsSoundAndTheSameOnEveryDay()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        const Date today = std::chrono::year(year) / month / day;
        const auto there = exampleSquad(today);
        QCOMPARE(firstOf(checkSoundness(there)), QString());
        if (year > 2020) // their years of birth stand in the file
            QCOMPARE(firstOf(validate(there, today)), QString());
        const auto shift = today - kToday;
        QCOMPARE(there.sessions.size(), squad().sessions.size());
        for (std::size_t i = 0; i < there.sessions.size(); ++i) {
            QCOMPARE(there.sessions[i].date, squad().sessions[i].date + shift);
            QCOMPARE(there.sessions[i].workout.name, squad().sessions[i].workout.name);
        }
        QVERIFY(there.entries == squad().entries);
        QVERIFY(there.groups == squad().groups);
        for (std::size_t i = 0; i < there.athletes.size(); ++i) {
            const auto &one = there.athletes[i].results, &other = squad().athletes[i].results;
            QCOMPARE(one.size(), other.size());
            for (std::size_t run = 0; run < one.size(); ++run) {
                QCOMPARE(one[run].time, other[run].time);
                QCOMPARE(one[run].date, other[run].date + shift);
            }
        }
    }

    void twiceIsTheSame() { QVERIFY(exampleSquad(kToday) == squad()); }

    void idsRiseAndStandOnce()
    {
        std::set<std::int64_t> seen;
        const auto once = [&](const auto &list) {
            QVERIFY(std::ranges::is_sorted(list, {}, [](const auto &value) { return value.id.value; }));
            for (const auto &value : list)
                QVERIFY(seen.insert(value.id.value).second);
        };
        once(squad().groups);
        once(squad().athletes);
        once(squad().cycles);
        once(squad().phases);
        once(squad().races);
        once(squad().sessions);
        once(squad().entries);
    }

    void everybodyIsInAGroupAndHasANameOfTheirOwn()
    {
        QCOMPARE(squad().groups.size(), std::size_t(3));
        QCOMPARE(squad().athletes.size(), std::size_t(24));
        std::set<std::string> names;
        for (const auto &athlete : squad().athletes) {
            QVERIFY2(names.insert(athlete.name).second, athlete.name.c_str());
            QCOMPARE(athlete.groups.size(), std::size_t(1));
            QVERIFY(squad().find(athlete.groups.front()) != nullptr);
            QVERIFY2(!athlete.results.empty(), athlete.name.c_str());
            QVERIFY(std::ranges::is_sorted(athlete.results, {}, &RaceResult::date));
        }
        for (const auto &group : squad().groups)
            QVERIFY2(membersOf(squad(), group.id).size() >= 4, group.name.c_str());
    }

    /// Each distance gets faster from autumn to spring.
    void theSeasonMakesEverybodyFaster()
    {
        for (const auto &athlete : squad().athletes) {
            for (const auto &early : athlete.results) {
                for (const auto &late : athlete.results) {
                    const bool isRace = late.place != "Evening meeting"; // a day after, and not at one's best
                    if (isRace && early.distance == late.distance && early.date < late.date)
                        QVERIFY2(late.time.time < early.time.time, athlete.name.c_str());
                }
            }
        }
    }

    void whatIsPastIsLoggedAndNothingElse()
    {
        std::set<SessionId> logged;
        for (const auto &entry : squad().entries)
            logged.insert(entry.session);
        for (const auto &session : squad().sessions) {
            const bool isPast = session.date < kToday;
            QCOMPARE(session.finished, isPast);
            QCOMPARE(logged.contains(session.id), isPast);
        }
    }

    void fiveCyclesFollowOneAnotherWithoutAGap()
    {
        for (const auto &group : squad().groups) {
            const auto cycles = cyclesOf(squad(), group.id);
            QCOMPARE(cycles.size(), std::size_t(5));
            for (std::size_t i = 1; i < cycles.size(); ++i)
                QCOMPARE(cycles[i]->firstDay, cycles[i - 1]->lastDay() + days(1));
            QCOMPARE(cycleOn(squad(), group.id, kToday), cycles.back());
            for (const auto *cycle : cycles) {
                std::set<std::optional<PaceRole>> roles;
                for (const auto *session : sessionsOf(squad(), cycle->id)) {
                    QVERIFY(cycle->contains(session->date) && session->group == group.id);
                    QVERIFY(roles.insert(session->role).second); // each pace once
                }
                QVERIFY(
                    roles.size() >= 4 && !roles.contains({})); // a pace may be without a workout, or a race's
            }
        }
    }

    void thePhasesEndBeforeTheFinalAndDoNotOverlap()
    {
        for (const auto &group : squad().groups) {
            const Phase *before = nullptr;
            for (const auto &phase : squad().phases) {
                if (phase.group != group.id)
                    continue;
                QVERIFY(phase.firstDay <= phase.lastDay);
                QVERIFY(!before || before->lastDay < phase.firstDay);
                before = &phase;
            }
            QVERIFY(before && before->kind == PhaseKind::Taper);
            const auto final = std::ranges::find_if(squad().races, [&](const Race &race) {
                return race.isTarget && std::ranges::find(race.groups, group.id) != race.groups.end();
            });
            QVERIFY(final != squad().races.end());
            QCOMPARE(final->date, before->lastDay + days(1));
        }
    }

    void whoIsHurtIsAwayAndLogsNothing()
    {
        const auto &hurt = athleteWith(Trait::Injured);
        QCOMPARE(hurt.absences.size(), std::size_t(1));
        QVERIFY(!hurt.absences[0].to);
        QCOMPARE(hurt.absences[0].reason, Reason::Injured);
        for (const auto *entry : entriesOf(squad(), hurt.id))
            QVERIFY(squad().find(entry->session)->date < hurt.absences[0].from);
        QVERIFY(!entriesOf(squad(), hurt.id).empty());
        const auto &back = athleteWith(Trait::BackFromExams);
        QCOMPARE(*back.absences.at(0).to - back.absences.at(0).from, days(9));
        for (const auto *entry : entriesOf(squad(), back.id)) {
            const auto date = squad().find(entry->session)->date;
            QVERIFY(date < back.absences[0].from || date > *back.absences[0].to);
        }
    }

    void whoTightensUpDoesSoInTheLastCycleAtFourHundredPace()
    {
        int tight = 0;
        for (const auto &entry : squad().entries) {
            const auto &session = *squad().find(entry.session);
            const bool isTight = entry.looseness && *entry.looseness <= 2;
            tight += isTight ? 1 : 0;
            if (!isTight)
                continue;
            QCOMPARE(entry.athlete, athleteWith(Trait::TightensUp).id);
            QCOMPARE(session.workout.rung, PaceRung::M400);
            QVERIFY(cycleOn(squad(), session.group, kToday)->contains(session.date));
            QVERIFY(!entry.notes.empty());
        }
        QVERIFY(tight > 0);
    }

    void theOthersAreWhatTheyAreSaidToBe()
    {
        QVERIFY(!athleteWith(Trait::Newcomer).transitionDone);
        QVERIFY(athleteWith(Trait::None).transitionDone);
        QCOMPARE(athleteWith(Trait::RacedYesterday).results.back().date, kToday - days(1));
        for (const auto &result : athleteWith(Trait::NoRecentRace).results)
            QVERIFY(result.date <= kToday - days(80));
        bool isSlow = false;
        for (const auto *entry : entriesOf(squad(), athleteWith(Trait::LacksTopSpeed).id)) {
            const bool isFast = squad().find(entry->session)->workout.rung == PaceRung::M400;
            QCOMPARE(entry->recoveredEarly, isFast);
            isSlow = isSlow || isFast;
        }
        QVERIFY(isSlow);
    }

    void everyTimeCanBeRunAndEveryTargetIsFrozen()
    {
        for (const auto &entry : squad().entries) {
            const auto order = runningOrder(squad().find(entry.session)->workout.main);
            QCOMPARE(entry.results.size(), order.size());
            QCOMPARE(entry.frozen.size(), order.size());
            QVERIFY(!entry.results.back().recoveryTaken); // nothing follows
            for (std::size_t i = 0; i < order.size(); ++i) {
                const auto *distance = std::get_if<Distance>(&order[i].what.length);
                const auto &time = entry.results[i].time;
                if (distance && time && !order[i].what.flying)
                    QVERIFY(!validateRep(*distance, time->time));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestExample)
#include "tst_example.moc"
