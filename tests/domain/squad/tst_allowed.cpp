// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/validation.h"
#include "support/builders.h"

#include <QTest>

#include <functional>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 4;

/// "RpeOutOfRange of rpe" would be a sentence; the kind and the member are what a form goes by.
using Found = std::vector<std::pair<IssueKind, std::string>>;

Found found(const std::vector<Issue> &issues)
{
    Found all;
    for (const auto &issue : issues)
        all.emplace_back(issue.kind, issue.field);
    return all;
}

template <class T> Found after(T value, const std::function<void(T &)> &change)
{
    change(value);
    if constexpr (std::is_same_v<T, Athlete> || std::is_same_v<T, RaceResult> || std::is_same_v<T, Squad>)
        return found(validate(value, kToday));
    else
        return found(validate(value));
}

Cycle aCycle()
{
    return aSquad().cycles[0];
}

} // namespace

Q_DECLARE_METATYPE(Found)

/// What a value may hold, at both edges of every rule: the last that is allowed and the first that is not.
class TestAllowed : public QObject {
    Q_OBJECT

private:
    static void row(const char *name, const Found &is, const Found &wanted = {})
    {
        QTest::newRow(name) << is << wanted;
    }

private Q_SLOTS:
    void edges_data()
    {
        using enum IssueKind;
        QTest::addColumn<Found>("is");
        QTest::addColumn<Found>("wanted");

        const auto entry = [](auto change) { return after<Entry>(anEntry(1, { 400 }, { 200 }), change); };
        row("an effort of 0", entry([](Entry &e) { e.rpe = 0; }));
        row("an effort of 10", entry([](Entry &e) { e.rpe = 10; }));
        row("an effort of 11", entry([](Entry &e) { e.rpe = 11; }), { { RpeOutOfRange, "rpe" } });
        row("an effort under nothing", entry([](Entry &e) { e.rpe = -1; }), { { RpeOutOfRange, "rpe" } });
        row("tight", entry([](Entry &e) { e.looseness = 1; }));
        row("loose", entry([](Entry &e) { e.looseness = 5; }));
        row("tighter than tight", entry([](Entry &e) { e.looseness = 0; }),
            { { LoosenessOutOfRange, "looseness" } });
        row("looser than loose", entry([](Entry &e) { e.looseness = 6; }),
            { { LoosenessOutOfRange, "looseness" } });
        row("half the speed", entry([](Entry &e) { e.pacePercent = 50; }));
        row("half as fast again", entry([](Entry &e) { e.pacePercent = 150; }));
        row("under half the speed", entry([](Entry &e) { e.pacePercent = 49; }),
            { { PercentOutOfRange, "pacePercent" } });
        row("over half as fast again", entry([](Entry &e) { e.pacePercent = 151; }),
            { { PercentOutOfRange, "pacePercent" } });
        row("a tenth of the recovery", entry([](Entry &e) { e.recoveryPercent = 10; }));
        row("five times the recovery", entry([](Entry &e) { e.recoveryPercent = 500; }));
        row("no recovery", entry([](Entry &e) { e.recoveryPercent = 9; }),
            { { PercentOutOfRange, "recoveryPercent" } });
        row("recovery for ever", entry([](Entry &e) { e.recoveryPercent = 501; }),
            { { PercentOutOfRange, "recoveryPercent" } });
        row("stopped before the first rep", entry([](Entry &e) { e.stop = Stop { 0, {} }; }));
        row("stopped after the last there can be", entry([](Entry &e) { e.stop = Stop { kMostReps, {} }; }));
        row("stopped before the warm-up", entry([](Entry &e) {
            e.stop = Stop { -1, {} };
        }),
            { { StopOutOfRange, "stop" } });
        row("stopped after more reps than there can be", entry([](Entry &e) {
            e.stop = Stop { kMostReps + 1, {} };
        }),
            { { StopOutOfRange, "stop" } });
        row("a rep in no time", entry([](Entry &e) { e.results[2].time->time = 0ms; }),
            { { TimeOutOfRange, "results[2].time" } });
        row("a rep that was not timed", entry([](Entry &e) { e.results[2].time.reset(); }));
        row("another workout, without reps", entry([](Entry &e) {
            e.own = aWorkout();
            e.own->main.clear();
        }),
            { { NoReps, "main" } });

        const auto session = [](auto change) { return after<Session>(aSession(), change); };
        row("planned as easy as can be", session([](Session &s) { s.plannedRpe = 0; }));
        row("planned harder than can be", session([](Session &s) { s.plannedRpe = 11; }),
            { { RpeOutOfRange, "plannedRpe" } });
        row("a session's workout is a workout", session([](Session &s) { s.workout.name = "\t "; }),
            { { NameMissing, "name" } });

        const auto workout = [](auto change) { return after<Workout>(aWorkout(), change); };
        row("the first level", workout([](Workout &w) { w.level = 1; }));
        row("the last level", workout([](Workout &w) { w.level = kMostLevels; }));
        row("before the first level", workout([](Workout &w) { w.level = 0; }),
            { { LevelOutOfRange, "level" } });
        row("behind the last level", workout([](Workout &w) { w.level = kMostLevels + 1; }),
            { { LevelOutOfRange, "level" } });
        row("no reps", workout([](Workout &w) { w.main.clear(); }), { { NoReps, "main" } });
        row("as many reps as are read", workout([](Workout &w) { w.main[0].times.least = kMostReps - 1; }));
        row("more reps than are read", workout([](Workout &w) { w.main[0].times.least = kMostReps; }),
            { { TooManyReps, "main" } });

        const auto group = [](auto change) { return after<Group>(aSquad().groups[0], change); };
        row("a group with a name", group([](Group &) {}));
        row("a group called nothing", group([](Group &g) { g.name = "  "; }), { { NameMissing, "name" } });

        const auto athlete = [](auto change) { return after<Athlete>(anAthlete(1, "Ada"), change); };
        row("nobody's name", athlete([](Athlete &a) { a.name.clear(); }), { { NameMissing, "name" } });
        row("away for one day", athlete([](Athlete &a) {
            a.absences = { { kToday, kToday, Reason::Away } };
        }));
        row("back before away", athlete([](Athlete &a) {
            a.absences = { { kToday, {}, Reason::Ill }, { kToday, kToday - std::chrono::days(1), {} } };
        }),
            { { AbsenceReversed, "absences[1].to" } });
        row("what is wrong with a result says which",
            athlete([](Athlete &a) { a.results[2].date = kToday + std::chrono::days(1); }),
            { { DateInFuture, "results[2].date" } });
    }
    void edges()
    {
        QFETCH(Found, is);
        QFETCH(Found, wanted);
        QVERIFY2(is == wanted,
            qPrintable(QStringLiteral("%1 issues, the first of \"%2\"")
                           .arg(is.size())
                           .arg(QString::fromStdString(is.empty() ? "" : is.front().second))));
    }

    void edgesOfResults_data()
    {
        using enum IssueKind;
        QTest::addColumn<Found>("is");
        QTest::addColumn<Found>("wanted");

        const auto result = [](RaceResult value) { return found(validate(value, kToday)); };
        row("today's", result(ran(800, 115s, kToday)));
        row("tomorrow's", result(ran(800, 115s, kToday + std::chrono::days(1))),
            { { DateInFuture, "date" } });
        row("the shortest sprint", result(flew(20, 1'900ms, kToday)));
        row("shorter than any", result(flew(19, 1'900ms, kToday)), { { DistanceOutOfRange, "distance" } });
        row("flying over 60 m", result(flew(60, 5'400ms, kToday)));
        row("flying over 61 m", result(flew(61, 5'500ms, kToday)), { { FlyingTooLong, "start" } });
        auto marathon = ran(0, 150min, kToday);
        marathon.distance = kMarathon;
        row("a marathon", result(marathon));
        marathon.distance = marathon.distance + Distance::metres(1);
        row("farther than a marathon", result(marathon), { { DistanceOutOfRange, "distance" } });
        row("in no time", result(ran(800, 0s, kToday)), { { TimeOutOfRange, "time" } });

        // World records are at the edge of what can be: 9.58, 19.19, 43.03, 1:40.91, 3:26.00 (World
        // Athletics, 2025).
        row("100 m as Bolt", result(ran(100, 9'580ms, kToday)));
        row("100 m in 9.1", result(ran(100, 9'100ms, kToday)), { { TimeImpossible, "time" } });
        row("200 m as Bolt", result(ran(200, 19'190ms, kToday)));
        row("400 m as Van Niekerk", result(ran(400, 43'030ms, kToday)));
        row("800 m as Rudisha", result(ran(800, 100'910ms, kToday)));
        row("800 m in 1:39.8", result(ran(800, 99'800ms, kToday)), { { TimeImpossible, "time" } });
        row("1500 m as El Guerrouj", result(ran(1500, 206s, kToday)));
        // 20 min a km is a walk.
        row("1000 m in 20 min", result(ran(1000, 20min, kToday)));
        row("1000 m in 20:01", result(ran(1000, 20min + 1s, kToday)), { { TimeImpossible, "time" } });
    }
    void edgesOfResults() { edges(); }

    void edgesOfCycles_data()
    {
        using enum IssueKind;
        QTest::addColumn<Found>("is");
        QTest::addColumn<Found>("wanted");

        const auto cycle = [](auto change) { return after<Cycle>(aCycle(), change); };
        const auto days = [](int count) {
            return [count](Cycle &c) {
                c.days = count;
                c.items.clear();
            };
        };
        row("the shortest", cycle(days(kShortestCycle)));
        row("the longest", cycle(days(kLongestCycle)));
        row("too short", cycle(days(kShortestCycle - 1)), { { CycleLengthWrong, "days" } });
        row("too long", cycle(days(kLongestCycle + 1)), { { CycleLengthWrong, "days" } });
        row("on its last day", cycle([](Cycle &c) { c.items[0].day = c.days - 1; }));
        row("on the day behind it", cycle([](Cycle &c) { c.items[0].day = c.days; }),
            { { ItemOutsideCycle, "items[0].day" } });
        row("on the day before it", cycle([](Cycle &c) { c.items[0].day = -1; }),
            { { ItemOutsideCycle, "items[0].day" } });
        row("quality of no pace", cycle([](Cycle &c) { c.items[1].role.reset(); }),
            { { RoleWithoutQuality, "items[1].role" } });
        row("a base run with a pace", cycle([](Cycle &c) { c.items[0].role = PaceRole::ES1; }),
            { { RoleWithoutQuality, "items[0].role" } });
        row("a run of a minute", cycle([](Cycle &c) { c.items[0].length = 1min; }));
        row("a run of no time", cycle([](Cycle &c) { c.items[0].length = 0min; }),
            { { TimeOutOfRange, "items[0].length" } });
        row("a run of nothing", cycle([](Cycle &c) { c.items[0].distance = Distance(); }),
            { { DistanceOutOfRange, "items[0].distance" } });
        row("a run backwards", cycle([](Cycle &c) { c.items[0].distance = Distance::metres(-1); }),
            { { DistanceOutOfRange, "items[0].distance" } });
    }
    void edgesOfCycles() { edges(); }

    void aSquadSaysWhoseValueIsWrong_data()
    {
        using enum IssueKind;
        QTest::addColumn<std::function<void(Squad &)>>("change");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("owner");
        QTest::addColumn<QString>("name");
        const auto says = [](const char *name, IssueKind kind, OwnerKind owner, const char *whose,
                              std::function<void(Squad &)> change) {
            QTest::newRow(name) << change << int(kind) << int(owner) << QString::fromUtf8(whose);
        };
        says("a group", NameMissing, OwnerKind::Group, "", [](Squad &s) { s.groups[0].name.clear(); });
        says("an athlete of no group", UnknownReference, OwnerKind::Athlete, "Ada Okafor",
            [](Squad &s) { s.athletes[0].groups = { { 7 } }; });
        says("a workout", LevelOutOfRange, OwnerKind::Workout, "Paired 200s",
            [](Squad &s) { s.workouts[0].level = 0; });
        says("a cycle's run for nobody", UnknownReference, OwnerKind::Cycle, "Cycle 1",
            [](Squad &s) { s.cycles[0].items[0].athletes = { { 7 } }; });
        says("a phase that ends before it begins", PhaseReversed, OwnerKind::Phase, "Base", [](Squad &s) {
            Phase phase;
            phase.name = "Base";
            phase.firstDay = kToday;
            phase.lastDay = kToday - std::chrono::days(1);
            s.phases = { phase };
        });
        says("a session of no group", UnknownReference, OwnerKind::Session, "",
            [](Squad &s) { s.sessions[0].group = { 7 }; });
        says("a session of no cycle", UnknownReference, OwnerKind::Session, "",
            [](Squad &s) { s.sessions[0].cycle = CycleId { 7 }; });
        says("a line of nobody", UnknownReference, OwnerKind::Entry, "",
            [](Squad &s) { s.entries[0].athlete = { 7 }; });
        says("a line of no session", UnknownReference, OwnerKind::Entry, "Ada Okafor",
            [](Squad &s) { s.entries[0].session = { 7 }; });
        says(
            "a line", RpeOutOfRange, OwnerKind::Entry, "Ada Okafor", [](Squad &s) { s.entries[0].rpe = 11; });
    }
    void aSquadSaysWhoseValueIsWrong()
    {
        QFETCH(std::function<void(Squad &)>, change);
        QFETCH(int, kind);
        QFETCH(int, owner);
        QFETCH(QString, name);
        auto squad = aSquad();
        QVERIFY(validate(squad, kToday).empty());
        change(squad);
        const auto issues = validate(squad, kToday);
        QCOMPARE(issues.size(), 1u);
        QCOMPARE(int(issues[0].kind), kind);
        QCOMPARE(int(issues[0].owner.kind), owner);
        QCOMPARE(QString::fromStdString(issues[0].owner.name), name);
    }

    void aLineIsNamedByItsAthleteItsWorkoutAndItsDay()
    {
        const auto squad = aSquad();
        const IssueOwner both { OwnerKind::Entry, "Ada Okafor", "Paired 200s", squad.sessions[0].date };
        QCOMPARE(ownerOf(&squad.athletes[0], &squad.sessions[0]), both);
        QCOMPARE(ownerOf(nullptr, nullptr), (IssueOwner { OwnerKind::Entry, {}, {}, {} }));
    }

    void yearsThatNobodyAsksAbout()
    {
        QVERIFY(!unlikelyAge({}, kToday));
        QVERIFY(!unlikelyAge(2026 - 9, kToday) && !unlikelyAge(2026 - kOldest, kToday));
        QCOMPARE(unlikelyAge(2026 - 8, kToday), std::optional(8));
        QCOMPARE(unlikelyAge(2026 - kOldest - 1, kToday), std::optional(kOldest + 1));
        QVERIFY(mayBeBornIn(2026, kToday) && mayBeBornIn(2026 - kOldest, kToday));
        QVERIFY(!mayBeBornIn(2027, kToday) && !mayBeBornIn(2026 - kOldest - 1, kToday));
        QVERIFY(isInCalendar(1900y / 1 / 1) && isInCalendar(2199y / 12 / 31));
        QVERIFY(!isInCalendar(1899y / 12 / 31) && !isInCalendar(2200y / 1 / 1));
    }
};

QTEST_APPLESS_MAIN(TestAllowed)
#include "tst_allowed.moc"
