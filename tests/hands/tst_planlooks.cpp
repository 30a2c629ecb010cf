// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"
#include "hands/inspection.h"
#include "hands/openfaults.h"
#include "support/crowdedsquad.h"

using namespace fivepace;
using namespace fivepace::test;

namespace {

using std::chrono::days;

const std::string kLong = "Featherstonehaugh-Whitcombe of the Northern Harriers and AC";

/// The example squad with names of sixty letters: groups, athletes, cycles, phases, races, workouts.
Squad longNamed()
{
    auto squad = exampleSquad(kToday);
    const auto lengthen = [](std::string &name) { name = (name + " " + kLong).substr(0, 60); };
    for (auto &group : squad.groups)
        lengthen(group.name);
    for (auto &athlete : squad.athletes)
        lengthen(athlete.name);
    for (auto &cycle : squad.cycles)
        lengthen(cycle.name);
    for (auto &race : squad.races)
        lengthen(race.name);
    for (auto &phase : squad.phases) {
        phase.name = "Phase";
        lengthen(phase.name);
    }
    for (auto &session : squad.sessions)
        lengthen(session.workout.name);
    return squad;
}

/// A year of 52 whole weeks for each group of the example: base, transition, 21 cycles of a fortnight, with
/// their sessions, a taper, and a race a month.
Squad wholeYear()
{
    auto squad = exampleSquad(kToday);
    const Date first = std::chrono::year(2026) / 1 / 5;
    const auto model = squad.cycles.front();
    const auto sessionsOfIt = sessionsOf(squad, model.id);
    const std::vector<Session> models = [&] {
        std::vector<Session> copies;
        for (const auto *session : sessionsOfIt)
            copies.push_back(*session);
        return copies;
    }();
    squad.cycles.clear();
    squad.phases.clear();
    squad.races.clear();
    squad.sessions.clear();
    squad.entries.clear();
    std::int64_t id = 7'000'000;
    for (const auto &group : squad.groups) {
        const auto phase = [&](PhaseKind kind, int from, int weeks) {
            squad.phases.push_back({ { ++id }, group.id, kind, {}, first + days(7 * from),
                first + days(7 * (from + weeks) - 1) });
        };
        phase(PhaseKind::Base, 0, 6);
        phase(PhaseKind::Transition, 6, 3);
        phase(PhaseKind::FivePace, 9, 41);
        phase(PhaseKind::Taper, 50, 1);
        phase(PhaseKind::Break, 51, 1);
        for (int number = 0; number < 20; ++number) {
            auto cycle = model;
            cycle.id = { ++id };
            cycle.group = group.id;
            cycle.name = "Cycle " + std::to_string(number + 1);
            cycle.firstDay = first + days(7 * (9 + 2 * number));
            squad.cycles.push_back(cycle);
            for (auto session : models) {
                session.date = cycle.dateOf(model.dayOf(session.date));
                session.id = { ++id };
                session.cycle = cycle.id;
                session.group = group.id;
                session.finished = session.date < kToday;
                squad.sessions.push_back(session);
            }
        }
        for (int month = 2; month <= 12; ++month) {
            Race race;
            race.id = { ++id };
            race.name = month == 12 ? "Cross-country final" : "League " + std::to_string(month);
            race.date = std::chrono::year(2026) / month / 19;
            race.distance = Distance::metres(1500);
            race.groups = { group.id };
            race.isTarget = month % 3 == 0;
            race.rank = month == 12 ? TargetRank::A : TargetRank::B;
            squad.races.push_back(race);
        }
    }
    return squad;
}

/// What the first group has done of the year, and nobody else.
Squad wholeYearOfOne()
{
    auto squad = wholeYear();
    const auto one = squad.groups.front().id;
    std::erase_if(squad.cycles, [&](const Cycle &cycle) { return cycle.group != one; });
    std::erase_if(squad.phases, [&](const Phase &phase) { return phase.group != one; });
    std::erase_if(squad.sessions, [&](const Session &session) { return session.group != one; });
    std::erase_if(squad.races, [&](const Race &race) { return !isFor(race, one); });
    squad.groups.resize(1);
    squad.athletes.resize(1);
    squad.athletes.front().groups = { one };
    return squad;
}

} // namespace

/// The pages and forms of the plan in every size and both themes: nothing is cut, covered or half empty.
class TestPlanLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data() { desks(); }
    void pages()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        for (const auto &[name, squad] : std::vector<std::pair<const char *, Squad>> {
                 { "example", exampleSquad(kToday) }, { "long", longNamed() }, { "year", wholeYear() },
                 { "year of one", wholeYearOfOne() }, { "one", squadOfOne(kToday) } }) {
            m_squad = name;
            Hand hand({ .squad = squad, .size = size, .theme = theme });
            hand.goTo("Today");
            look(hand, "today");
            hand.goTo("Plan");
            look(hand, "plan");
            hand.press(Qt::Key_Z);
            look(hand, "season");
        }
        tell();
    }

    void forms_data() { desks(); }
    void forms()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        for (const auto &[name, squad] : std::vector<std::pair<const char *, Squad>> {
                 { "example", exampleSquad(kToday) }, { "long", longNamed() } }) {
            m_squad = name;
            Hand hand({ .squad = squad, .size = size, .theme = theme });
            hand.goTo("Plan");
            atOnce(hand, "type a workout", { Qt::Key_T });
            atOnce(hand, "warm-up", { Qt::Key_U });
            atOnce(hand, "replace", { Qt::Key_W });
            atOnce(hand, "add to the day", { Qt::Key_A });
            atOnce(hand, "race", { Qt::Key_C });
            atOnce(hand, "expect", { Qt::Key_P });
            atOnce(hand, "athlete", { Qt::Key_E, Qt::Key_Return });
            hand.press(Qt::Key_E);
            look(hand, "targets");
            atOnce(hand, "another workout", { Qt::Key_W });
            hand.press(Qt::Key_E);
            atOnce(hand, "another workout typed", { Qt::Key_T });
            hand.press(Qt::Key_E);
            atOnce(hand, "guest", { Qt::Key_G });
            hand.press(Qt::Key_E);
            hand.press(Qt::Key_B);
            look(hand, "groups within the session");
            hand.press(Qt::Key_Escape);
            hand.rightClickOn("Wed 6");
            look(hand, "menu of the day");
            hand.press(Qt::Key_Escape);
            fromMenu(hand, "Copy cycle…");
            fromMenu(hand, "Rename cycle…");
            fromMenu(hand, "Save as layout…");
            fromMenu(hand, "Move this and all later…");
            fromMenu(hand, "Calendar file…");
            fromMenu(hand, "Remove cycle…");
            fromMenu(hand, "Plan the season…");
            fromMenu(hand, "Add phase…");
            hand.press(Qt::Key_N, Qt::ControlModifier);
            look(hand, "plan next");
            hand.choose("Sixth session", "Race prediction");
            look(hand, "sixth session");
            hand.press(Qt::Key_Escape);
        }
        tell();
    }

private:
    QStringList m_faults;
    QString m_squad;

    static void desks()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::newRow("light 1024x700") << QSize(1024, 700) << "light";
        QTest::newRow("dark 1280x800") << QSize(1280, 800) << "dark";
        QTest::newRow("light 1920x1080") << QSize(1920, 1080) << "light";
    }
    void look(Hand &hand, const QString &what)
    {
        const auto folder = qEnvironmentVariable("FIVEPACE_HANDS_PICTURES");
        for (const auto &fault : faultsOn(hand.screen()))
            m_faults << QStringLiteral("%1, %2, %3: %4").arg(QTest::currentDataTag(), m_squad, what, fault);
        if (!folder.isEmpty())
            hand.window()->grabWindow().save(
                QStringLiteral("%1/%2 %3 %4.png").arg(folder, QTest::currentDataTag(), m_squad, what));
    }
    void atOnce(Hand &hand, const QString &what, std::initializer_list<Qt::Key> keys)
    {
        for (const auto key : keys)
            hand.press(key);
        look(hand, what);
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_Escape);
    }
    void fromMenu(Hand &hand, const QString &name)
    {
        hand.clickOn("More of this cycle and the season");
        hand.clickOn(name);
        look(hand, name);
        hand.press(Qt::Key_Escape);
    }
    void tell()
    {
        const auto faults = withoutOpenOnes(m_faults);
        m_faults.clear();
        for (const auto &fault : faults)
            QTextStream(stdout) << "fault: " << fault << Qt::endl;
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, see above").arg(faults.size())));
    }
};

int main(int argc, char *argv[])
{
    return runByHand<TestPlanLooks>(argc, argv);
}

#include "tst_planlooks.moc"
