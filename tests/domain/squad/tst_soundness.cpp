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
};

QTEST_APPLESS_MAIN(TestSoundness)
#include "tst_soundness.moc"
