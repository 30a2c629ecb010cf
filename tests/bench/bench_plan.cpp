// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "domain/example/example.h"
#include "domain/library/library.h"
#include "domain/plan/planner.h"
#include "models/plan/cycleboardmodel.h"
#include "models/plan/cyclechecksmodel.h"
#include "models/plan/cycleplan.h"
#include "models/qmlid.h"
#include "qml/programwindow.h"
#include "support/seasons.h"

#include <QApplication>
#include <QTextStream>

namespace {

using namespace fivepace;
using namespace fivepace::test;
using std::chrono::days;

constexpr int kTimes = 15;
constexpr Date kToday { std::chrono::year(2026) / 5 / 4 };
constexpr Date kFirst = kToday - days(26 * 7);

/// 400 athletes in two groups, a year of sessions on every third day, in cycles of 14 days.
Squad aBigSeason()
{
    auto squad = squadOfSeasons(200, 52 * 7, kFirst);
    squad.cycles.clear();
    for (int i = 0; i < 26; ++i) {
        Cycle cycle;
        cycle.id = { 300 + i };
        cycle.group = { 100 };
        cycle.name = "Cycle " + std::to_string(i + 1);
        cycle.firstDay = kFirst + days(14 * i);
        cycle.items = defaultLayout(14);
        squad.cycles.push_back(cycle);
    }
    for (auto &session : squad.sessions) {
        session.cycle.reset();
        if (session.group == squad.cycles.front().group)
            session.cycle = squad.cycles[static_cast<std::size_t>((session.date - kFirst) / days(14))].id;
    }
    return squad;
}

template <class Work> double medianOf(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < kTimes; ++i)
        times.push_back(timeOf([&] { work(i); }));
    return median(times);
}

void say(QTextStream &out, Verdicts &verdicts, const char *what, double ours, double bare, double most)
{
    out << what << ": " << QString::number(ours, 'f', 2) << " ms (limit " << most << "), bare "
        << QString::number(bare, 'f', 3) << " ms, ratio " << QString::number(ours / bare, 'f', 1) << Qt::endl;
    verdicts.holdTo(most, "ms", what, ours, bare);
}

/// The reps of the sessions of one cycle added up: what has to be looked at in any case.
double barePass(const Squad &squad, const Cycle &cycle)
{
    std::int64_t sum = 0;
    for (const auto *session : sessionsOf(squad, cycle.group, { cycle.firstDay, cycle.lastDay() })) {
        for (const auto *entry : entriesOf(squad, session->id)) {
            for (const auto &result : entry->results)
                sum += result.time ? result.time->time.count() : 0;
        }
    }
    return static_cast<double>(sum);
}

void openCycles(QTextStream &out, Verdicts &verdicts)
{
    OpenWorkspace workspace(aBigSeason());
    workspace.setToday(kToday);
    const auto &squad = workspace.squad();
    CycleBoardModel board;
    board.setWorkspace(&workspace);
    CyclePlan plan;
    plan.setWorkspace(&workspace);
    CycleChecksModel checks;
    checks.setWorkspace(&workspace);
    volatile double sum = 0;
    const auto cycle = [&](int i) -> const Cycle & { return squad.cycles[static_cast<std::size_t>(i % 26)]; };
    for (int i = 0; i < 26; ++i)
        sum = sum + barePass(squad, cycle(i)); // read from the file before
    const auto bare = medianOf([&](int i) { sum = sum + barePass(squad, cycle(i)); });
    const auto ours = medianOf([&](int i) {
        board.setCycleId(numberOf(cycle(i).id));
        plan.setCycleId(numberOf(cycle(i).id));
        checks.setCycleId(numberOf(cycle(i).id));
        for (int row = 0; row < board.rowCount(); ++row) {
            for (const auto role : board.roleNames().keys())
                board.data(board.index(row), role);
        }
        sum = sum + static_cast<double>(plan.balance().size() + plan.checks().size());
    });
    say(out, verdicts, "plan: a cycle of a season with 400 athletes opened", ours, bare, 50);
}

void fillCycles(QTextStream &out, Verdicts &verdicts)
{
    const auto squad = exampleSquad(kToday);
    volatile std::size_t sum = 0;
    const auto bare = medianOf([&](int) { sum = sum + libraryOf(squad).size(); });
    const auto ours = medianOf([&](int) {
        IdSource ids(0, 1);
        for (const auto &group : squad.groups)
            sum = sum
                + proposeCycle(squad, group.id, kToday + days(60), 21, group.targetRace, ids).sessions.size();
    });
    say(out, verdicts, "plan: 21 days filled for three groups", ours, bare, 20);
}

/// False where nothing could be dragged.
bool drag(QTextStream &out, Verdicts &verdicts)
{
    ProgramWindow window(exampleSquad(kToday));
    window.show(QStringLiteral("Plan"));
    window.draw();
    const auto bare = medianOf([&](int) { window.draw(); });
    const auto chips = window.all([](const QQuickItem &item) {
        return item.property("isTogether").isValid()
            && item.property("modelData").value<DayEntry>().kind == QLatin1String("session");
    });
    if (chips.isEmpty()) {
        out << "plan: there is no session to drag" << Qt::endl;
        return false;
    }
    auto *chip = chips.first();
    const auto parts = chip->childItems().size();
    const auto from = chip->mapToScene(QPointF(chip->width() / 2, 12)).toPoint();
    QTest::mousePress(window.window(), Qt::LeftButton, Qt::NoModifier, from);
    for (int i = 1; i <= 3; ++i)
        QTest::mouseMove(window.window(), from + QPoint(10 * i, 0));
    window.draw();
    if (chip->childItems().size() == parts) { // what is dragged leaves its place for the window
        out << "plan: the session does not follow the hand" << Qt::endl;
        return false;
    }
    const auto one = window.window()->grabWindow();
    QTest::mouseMove(window.window(), from + QPoint(90, 20));
    window.draw();
    if (one.isNull() || one == window.window()->grabWindow()) {
        out << "plan: what is dragged is not painted" << Qt::endl;
        return false;
    }
    const auto ours = medianOf([&](int i) {
        QTest::mouseMove(window.window(), from + QPoint(40 + 25 * i, 10 * (i % 3)));
        window.draw();
    });
    QTest::mouseMove(window.window(), from);
    QTest::mouseRelease(window.window(), Qt::LeftButton, Qt::NoModifier, from);
    say(out, verdicts, "plan: a step of a drag painted", ours, bare, 16);
    return true;
}

} // namespace

/// What a coach waits for on the plan: a cycle to open, days to fill, a session to follow the hand.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    Verdicts verdicts;
    openCycles(out, verdicts);
    fillCycles(out, verdicts);
    return drag(out, verdicts) ? verdicts.exitCode() : EXIT_FAILURE;
}
