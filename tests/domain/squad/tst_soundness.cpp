// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "domain/squad/soundness.h"
#include "support/builders.h"

#include <QTest>

#include <functional>

using namespace fivepace;
using namespace fivepace::test;

using Bend = std::function<void(Squad &)>;
Q_DECLARE_METATYPE(Bend)

namespace {

QString nameOf(const IssueOwner &owner)
{
    switch (owner.kind) {
    case OwnerKind::Session:
        return QStringLiteral("session");
    case OwnerKind::Workout:
        return QStringLiteral("workout");
    case OwnerKind::Cycle:
        return QStringLiteral("cycle");
    default:
        return QString::fromStdString(owner.name);
    }
}

} // namespace

class TestSoundness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramWritesIsSound()
    {
        QVERIFY(checkSoundness(aSquad()).empty());
        const auto issues = checkSoundness(exampleSquad(2026y / 5 / 4));
        QVERIFY2(issues.empty(), issues.empty() ? "" : issues.front().field.c_str());
        QVERIFY(checkSoundness({}).empty());
    }

    void everyFaultNamesWhomItIsAbout_data()
    {
        QTest::addColumn<Bend>("fault");
        QTest::addColumn<IssueKind>("kind");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, IssueKind kind, const QString &where, Bend fault) {
            QTest::newRow(name) << std::move(fault) << kind << where;
        };
        const auto athlete = QString::fromStdString(aSquad().athletes[0].name);
        static constexpr auto k53 = std::int64_t { 1 } << 53;
        row("a rep of 2^53 ms", IssueKind::TimeOutOfRange, athlete,
            [](Squad &s) { s.entries[0].results[0].time = hand(Duration(k53)); });
        row("a rep of no time", IssueKind::TimeOutOfRange, athlete,
            [](Squad &s) { s.entries[0].results[0].time = hand(Duration(0)); });
        row("a target under zero", IssueKind::TimeOutOfRange, athlete, [](Squad &s) {
            s.entries[0].frozen.resize(1);
            s.entries[0].frozen[0].time = Duration(-5);
        });
        row("a recovery of a year", IssueKind::TimeOutOfRange, athlete,
            [](Squad &s) { s.entries[0].results[0].recoveryTaken = std::chrono::hours(24 * 365); });
        row("a result in the year 12", IssueKind::DateOutOfRange, athlete,
            [](Squad &s) { s.athletes[0].results[1].date = 12y / 1 / 1; });
        row("a session in the year 9999", IssueKind::DateOutOfRange, "session",
            [](Squad &s) { s.sessions[0].date = 9999y / 1 / 1; });
        row("an id under zero", IssueKind::NumberOutOfRange, athlete,
            [](Squad &s) { s.athletes[0].id = { -1 }; });
        row("an id of 2^53", IssueKind::NumberOutOfRange, "workout",
            [](Squad &s) { s.workouts[0].id = { k53 }; });
        row("a million heats", IssueKind::NumberOutOfRange, athlete,
            [](Squad &s) { s.entries[0].heat = 1'000'000; });
        row("a session at 25 o'clock", IssueKind::NumberOutOfRange, "session",
            [](Squad &s) { s.sessions[0].startMinute = 1500; });
        row("a cycle of no group", IssueKind::UnknownReference, "cycle",
            [](Squad &s) { s.cycles[0].group = { 4711 }; });
        row("two lines of one athlete", IssueKind::NumberOutOfRange, athlete, [](Squad &s) {
            s.entries.push_back(s.entries[0]);
            s.entries.back().id = { 999'999 };
        });
    }

    void everyFaultNamesWhomItIsAbout()
    {
        QFETCH(const Bend, fault);
        QFETCH(const IssueKind, kind);
        QFETCH(const QString, where);
        auto squad = aSquad();
        fault(squad);
        for (const auto &issue : checkSoundness(squad)) {
            if (issue.kind == kind && nameOf(issue.owner).contains(where))
                return;
        }
        QFAIL("it was not found");
    }

    /// The last that may stand in a file, and the first that may not.
    void edges_data()
    {
        QTest::addColumn<Bend>("last");
        QTest::addColumn<Bend>("first");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field, Bend last, Bend first) {
            QTest::newRow(name) << std::move(last) << std::move(first) << QString::fromUtf8(field);
        };
        static constexpr auto kEnd = std::int64_t { 1 } << 53;
        row(
            "ids from 1", "id", [](Squad &s) { s.workouts[0].id = { 1 }; },
            [](Squad &s) { s.workouts[0].id = { 0 }; });
        row(
            "ids under 2^53", "id", [](Squad &s) { s.workouts[0].id = { kEnd - 1 }; },
            [](Squad &s) { s.workouts[0].id = { kEnd }; });
        row(
            "heats", "heat", [](Squad &s) { s.entries[0].heat = 1000; },
            [](Squad &s) { s.entries[0].heat = 1001; });
        row(
            "no reps", "reps", [](Squad &s) { s.entries[0].reps = 0; },
            [](Squad &s) { s.entries[0].reps = -1; });
        row(
            "reps", "reps", [](Squad &s) { s.entries[0].results.resize(1000); },
            [](Squad &s) { s.entries[0].results.resize(1001); });
        row(
            "subgroups A to Z", "subgroup", [](Squad &s) { s.entries[0].subgroup = 26; },
            [](Squad &s) { s.entries[0].subgroup = 27; });
        row(
            "a rep of a day", "reps[0].time", [](Squad &s) { s.entries[0].results[0].time->time = 24h; },
            [](Squad &s) { s.entries[0].results[0].time->time = 24h + 1ms; });
        row(
            "a recovery of nothing", "reps[0].recovery",
            [](Squad &s) { s.entries[0].results[0].recoveryTaken = 0ms; },
            [](Squad &s) { s.entries[0].results[0].recoveryTaken = -1ms; });
        row(
            "the first result", "results[0].date",
            [](Squad &s) { s.athletes[0].results[0].date = 2199y / 12 / 31; },
            [](Squad &s) { s.athletes[0].results[0].date = 2200y / 1 / 1; });
        row(
            "born late", "birthYear", [](Squad &s) { s.athletes[0].birthYear = 2199; },
            [](Squad &s) { s.athletes[0].birthYear = 2200; });
        row(
            "born early", "birthYear", [](Squad &s) { s.athletes[0].birthYear = 1800; },
            [](Squad &s) { s.athletes[0].birthYear = 1799; });
        row(
            "the last minute of a day", "startMinute",
            [](Squad &s) { s.sessions[0].startMinute = 24 * 60 - 1; },
            [](Squad &s) { s.sessions[0].startMinute = 24 * 60; });
        row(
            "midnight", "startMinute", [](Squad &s) { s.card.startMinute = 0; },
            [](Squad &s) { s.card.startMinute = -1; });
    }
    void edges()
    {
        QFETCH(const Bend, last);
        QFETCH(const Bend, first);
        QFETCH(const QString, field);
        auto squad = aSquad();
        last(squad);
        QVERIFY(checkSoundness(squad).empty());
        first(squad);
        const auto issues = checkSoundness(squad);
        QCOMPARE(issues.size(), 1u);
        QCOMPARE(QString::fromStdString(issues[0].field), field);
    }
};

QTEST_APPLESS_MAIN(TestSoundness)
#include "tst_soundness.moc"
