// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// The plan without a window: the season, a cycle day by day, and what is changed in it.
class TestCliSeason : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;

    Answer onDay(const QStringList &arguments) { return m_program.onDay(arguments); }
    QJsonArray cyclesOf(const QString &group)
    {
        return m_program.json({ "cycles", "squad.fivepace", "--group", group }).array();
    }
    static QString idOf(const QJsonValue &value)
    {
        return QString::number(value[QStringLiteral("id")].toInteger());
    }
    /// The row of a day in the table of a cycle.
    QString dayOf(const QString &cycle, const QString &date)
    {
        for (const auto &line : onDay({ "cycles", "squad.fivepace", "--cycle", cycle }).out.split('\n')) {
            if (line.startsWith(date))
                return line;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        const auto made = onDay({ "example", "squad.fivepace" });
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }
    void cleanup() { QVERIFY(QFile::remove(m_program.path("squad.fivepace"))); }

    void theSeasonIsListedInOrder()
    {
        const auto lines = m_program.json({ "season", "squad.fivepace", "--group", "1500 m group" }).array();
        QStringList kinds;
        for (const auto &line : lines)
            kinds << line[QStringLiteral("kind")].toString();
        QCOMPARE(kinds,
            (QStringList { "phase", "phase", "cycle", "phase", "cycle", "cycle", "cycle", "cycle", "race",
                "phase", "target race" }));
        QVERIFY(onDay({ "season", "squad.fivepace" }).out.contains("800 m final, 800"));
        // Each by the number that the commands for it want.
        const auto phase = QString::number(lines.first()[QStringLiteral("id")].toInteger());
        QVERIFY(onDay({ "season", "squad.fivepace" }).out.contains(phase));
        QCOMPARE(
            onDay({ "phase", "split", "squad.fivepace", "--phase", phase, "--on", "2026-01-05" }).status, 0);
        const auto none = onDay({ "phase", "remove", "squad.fivepace", "--phase", "1" });
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("Base of 1500 m group from 20"), qPrintable(none.err));
        QCOMPARE(onDay({ "season", "squad.fivepace", "--group", "nobody" }).status, 1);
    }

    void aSessionMovesWithItsDay()
    {
        const auto cycles = cyclesOf("1500 m group");
        QCOMPARE(cycles.size(), 5);
        const auto cycle = idOf(cycles.last());
        const auto board = m_program.json({ "cycles", "squad.fivepace", "--cycle", cycle });
        QString session;
        for (const auto &each : board[QStringLiteral("sessions")].toArray()) {
            if (each[QStringLiteral("role")].toString() == "ES1")
                session = idOf(each);
        }
        QVERIFY(dayOf(cycle, "2026-05-13").contains("ES1"));
        QVERIFY(dayOf(cycle, "2026-05-15").contains("Rest"));
        const auto moved
            = onDay({ "cycle", "move", "squad.fivepace", "--session", session, "--to", "2026-05-15" });
        QVERIFY2(moved.status == 0, qPrintable(moved.err));
        QVERIFY(dayOf(cycle, "2026-05-15").contains("ES1"));
        QVERIFY(!dayOf(cycle, "2026-05-15").contains("Rest"));
        QVERIFY(dayOf(cycle, "2026-05-13").contains("Rest"));
        QCOMPARE(
            onDay({ "cycle", "move", "squad.fivepace", "--session", session, "--to", "2027-05-15" }).status,
            1);
    }

    void rainMakesTheCycleADayLonger()
    {
        const auto cycle = idOf(cyclesOf("1500 m group").last());
        const auto was = dayOf(cycle, "2026-05-13").section("  ", 2);
        const auto rain
            = onDay({ "cycle", "insert-day", "squad.fivepace", "--cycle", cycle, "--on", "2026-05-12" });
        QVERIFY2(rain.status == 0, qPrintable(rain.err));
        QVERIFY(dayOf(cycle, "2026-05-12").contains("Rest"));
        QVERIFY(dayOf(cycle, "2026-05-14").contains("ES1"));
        QCOMPARE(cyclesOf("1500 m group").last()[QStringLiteral("days")].toInt(), 15);
        QCOMPARE(onDay({ "cycle", "take-out-day", "squad.fivepace", "--cycle", cycle, "--on", "2026-05-14" })
                     .status,
            1); // a session
        QCOMPARE(onDay({ "cycle", "take-out-day", "squad.fivepace", "--cycle", cycle, "--on", "2026-05-12" })
                     .status,
            0);
        QVERIFY(dayOf(cycle, "2026-05-13").contains("ES1"));
        QCOMPARE(
            onDay({ "cycle", "insert-day", "squad.fivepace", "--cycle", cycle, "--on", "2027-01-01" }).status,
            1);
    }

    void whatIsExpectedIsLockedByTheFirstTime()
    {
        const auto sessions
            = m_program.json({ "sessions", "squad.fivepace", "--group", "1500 m group" }).array();
        const QStringList change { "session", "change", "squad.fivepace", "--expected", "hardest: the last" };
        const auto toCome = onDay(change + QStringList { "--session", idOf(sessions.last()), "--json" });
        QVERIFY2(toCome.status == 0, qPrintable(toCome.err));
        QVERIFY(toCome.out.contains("hardest: the last"));
        const auto over = onDay(change + QStringList { "--session", idOf(sessions.first()) });
        QCOMPARE(over.status, 1);
        QVERIFY(over.err.contains("is logged"));
    }

    void aSeasonIsPlannedUpToItsRace()
    {
        const auto before = m_program.json({ "season", "squad.fivepace" }).array().size();
        QCOMPARE(onDay({ "group", "add", "squad.fivepace", "--name", "Beginners" }).status, 0);
        const auto added = onDay({ "race", "add", "squad.fivepace", "--name", "Gala", "--date", "2026-09-05",
            "--distance", "1500", "--group", "Beginners", "--target" });
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QStringList plan { "plan", "squad.fivepace", "--group", "Beginners", "--start", "2026-05-18" };
        QCOMPARE(onDay(plan + QStringList { "--race", "nobody's" }).status, 1);
        const auto planned = onDay(plan + QStringList { "--race", "gala" });
        QVERIFY2(planned.status == 0, qPrintable(planned.err));
        // 111 days, as in tst_seasonplan.
        QVERIFY(planned.out.contains("2026-05-18  2026-07-05  Base"));
        QVERIFY(planned.out.contains("2026-08-31  2026-09-05  Taper"));
        QVERIFY(planned.out.contains("the group has no athletes yet"));
        QCOMPARE(cyclesOf("Beginners").size(), 2);
        QCOMPARE(m_program.json({ "season", "squad.fivepace" }).array().size(), before + 7);
        // Again: all is planned, nothing is done twice.
        QCOMPARE(onDay(plan + QStringList { "--race", "gala" }).status, 1);
        QCOMPARE(cyclesOf("Beginners").size(), 2);
    }

    void aCycleIsCopiedAndRemoved()
    {
        const auto cycle = idOf(cyclesOf("1500 m group").last());
        const auto copied
            = onDay({ "cycle", "copy", "squad.fivepace", "--cycle", cycle, "--group", "800 m group" });
        QVERIFY2(copied.status == 0, qPrintable(copied.err));
        const auto theirs = cyclesOf("800 m group");
        QCOMPARE(theirs.size(), 6);
        QCOMPARE(theirs.last()[QStringLiteral("target_race")].toString(), QString("800"));
        QCOMPARE(theirs.last()[QStringLiteral("first_day")].toString(), QString("2026-05-18"));
        const auto again
            = onDay({ "cycle", "copy", "squad.fivepace", "--cycle", cycle, "--start", "2026-05-10" });
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains("Cycle 5"));
        QCOMPARE(onDay({ "cycle", "remove", "squad.fivepace", "--cycle", idOf(theirs.last()) }).status, 0);
        QCOMPARE(cyclesOf("800 m group").size(), 5);
        QVERIFY(onDay({ "cycle", "remove", "squad.fivepace" }).err.contains("--cycle"));
    }

    void aCycleOfTenDaysSaysWhatHasNoRoom()
    {
        const auto planned = onDay({ "plan", "squad.fivepace", "--group", "1500 m group", "--start",
            "2026-05-18", "--days", "10", "--layout", "every-second-day" });
        QVERIFY2(planned.status == 0, qPrintable(planned.err));
        QCOMPARE(planned.out.count("no room in 10 days"), 1);
        QVERIFY(!planned.out.contains("has no day in this cycle")); // once is enough
        QCOMPARE(cyclesOf("1500 m group").last()[QStringLiteral("days")].toInt(), 10);
        QCOMPARE(onDay({ "plan", "squad.fivepace", "--group", "1500 m group", "--start", "2026-07-18",
                           "--layout", "mine" })
                     .status,
            1);
    }

    void aCycleBecomesALayoutForAnotherGroup()
    {
        const auto cycle = idOf(cyclesOf("1500 m group").last());
        QCOMPARE(onDay({ "cycle", "save-layout", "squad.fivepace", "--cycle", cycle }).status, 1); // no name
        const auto saved = onDay(
            { "cycle", "save-layout", "squad.fivepace", "--cycle", cycle, "--name", " Hill  weeks " });
        QVERIFY2(saved.status == 0, qPrintable(saved.err));
        const auto listed = onDay({ "cycles", "squad.fivepace", "--layouts" }).out;
        QVERIFY2(listed.contains("Hill weeks") && listed.contains("SS2"), qPrintable(listed));
        QCOMPARE(m_program.json({ "cycles", "squad.fivepace", "--layouts" }).array().size(), 1);
        const auto planned = onDay({ "plan", "squad.fivepace", "--group", "800 m group", "--start",
            "2026-06-01", "--layout", "hill weeks" });
        QVERIFY2(planned.status == 0, qPrintable(planned.err));
        const auto before = m_program.json({ "cycles", "squad.fivepace", "--cycle", cycle });
        const auto after
            = m_program.json({ "cycles", "squad.fivepace", "--cycle", idOf(cyclesOf("800 m group").last()) });
        const auto rest = [](const QJsonDocument &board) {
            int days = 0;
            for (const auto &item : board[QStringLiteral("cycle")][QStringLiteral("items")].toArray())
                days += item[QStringLiteral("kind")].toString() == "rest" ? 1 : 0;
            return days;
        };
        QVERIFY(rest(before) > 0);
        QCOMPARE(rest(after), rest(before));
        QCOMPARE(onDay({ "cycle", "forget-layout", "squad.fivepace", "--name", "Hill weeks" }).status, 0);
        QCOMPARE(onDay({ "cycle", "forget-layout", "squad.fivepace", "--name", "Hill weeks" }).status, 1);
    }

    void aCycleIsRenamedMovedEndedAndSplit()
    {
        const auto own = cyclesOf("1500 m group");
        const auto cycle = idOf(own.last());
        QCOMPARE(
            onDay({ "cycle", "rename", "squad.fivepace", "--cycle", cycle, "--name", "Sharpening" }).status,
            0);
        QVERIFY(onDay({ "cycles", "squad.fivepace" }).out.contains("Sharpening"));
        const auto late = onDay({ "cycle", "move-later", "squad.fivepace", "--cycle", cycle, "--by", "7" });
        QVERIFY2(late.status == 0, qPrintable(late.err));
        const auto first = [&](int back) {
            const auto all = cyclesOf("1500 m group");
            return all[all.size() - 1 - back][QStringLiteral("first_day")].toString();
        };
        const auto moved
            = QDate::fromString(own.last()[QStringLiteral("first_day")].toString(), Qt::ISODate).addDays(7);
        QCOMPARE(first(0), moved.toString(Qt::ISODate));
        QCOMPARE(
            onDay({ "cycle", "move-later", "squad.fivepace", "--cycle", cycle, "--by", "-40" }).status, 1);
        const auto end = moved.addDays(20).toString(Qt::ISODate);
        QCOMPARE(onDay({ "cycle", "end", "squad.fivepace", "--cycle", cycle, "--on", end }).status, 0);
        const auto tooEarly = moved.addDays(5).toString(Qt::ISODate);
        QCOMPARE(onDay({ "cycle", "split", "squad.fivepace", "--cycle", cycle, "--on", tooEarly }).status, 1);
        const auto half = moved.addDays(10).toString(Qt::ISODate);
        const auto split = onDay({ "cycle", "split", "squad.fivepace", "--cycle", cycle, "--on", half });
        QVERIFY2(split.status == 0, qPrintable(split.err));
        QCOMPARE(cyclesOf("1500 m group").size(), own.size() + 1);
        QVERIFY(first(0) == half || first(1) == half);
    }

    void theSeasonIsWrittenAsPdf()
    {
        const auto out = m_program.path("season.pdf");
        const auto written = onDay({ "sheet", "squad.fivepace", "--season", "2026", "-o", out });
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QVERIFY(QFile::exists(out));
        QCOMPARE(onDay({ "sheet", "squad.fivepace", "--season", "26", "-o", out }).status, 1);
        QCOMPARE(
            onDay({ "sheet", "squad.fivepace", "--season", "2026", "--cycle", "1", "-o", out }).status, 2);
    }

    void rainIsForAllGroupsAtOnce()
    {
        QStringList before;
        for (const auto *group : { "1500 m group", "800 m group", "Sprint-endurance" })
            before << QString::number(cyclesOf(group).last()[QStringLiteral("days")].toInt());
        QCOMPARE(
            onDay({ "cycle", "insert-day", "squad.fivepace", "--on", "2026-05-11", "--all-groups" }).status,
            0);
        int group = 0;
        for (const auto *name : { "1500 m group", "800 m group", "Sprint-endurance" })
            QCOMPARE(cyclesOf(name).last()[QStringLiteral("days")].toInt(), before[group++].toInt() + 1);
        QCOMPARE(
            onDay({ "cycle", "insert-day", "squad.fivepace", "--on", "2031-05-04", "--all-groups" }).status,
            1);
        QCOMPARE(
            onDay({ "cycle", "take-out-day", "squad.fivepace", "--on", "2026-05-11", "--all-groups" }).status,
            0); // the day that was put in
        QCOMPARE(cyclesOf("800 m group").last()[QStringLiteral("days")].toInt(), before[1].toInt());
        QCOMPARE(
            onDay({ "cycle", "take-out-day", "squad.fivepace", "--on", "2026-05-11", "--all-groups" }).status,
            1); // now it has sessions
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0); // each was one step
        QCOMPARE(cyclesOf("800 m group").last()[QStringLiteral("days")].toInt(), before[1].toInt());
    }

    void aCycleTakesAnotherTargetAndLayout()
    {
        const auto cycle = idOf(cyclesOf("1500 m group").last());
        const auto done
            = onDay({ "cycle", "retarget", "squad.fivepace", "--cycle", cycle, "--target", "800" });
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QVERIFY2(onDay({ "cycles", "squad.fivepace" }).out.contains("MV 400 800 1500 3000"),
            qPrintable(onDay({ "cycles", "squad.fivepace" }).out));
        QCOMPARE(
            onDay({ "cycle", "retarget", "squad.fivepace", "--cycle", cycle, "--target", "7" }).status, 1);
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        const auto laid = onDay(
            { "cycle", "lay-out", "squad.fivepace", "--cycle", cycle, "--layout", "every-second-day" });
        QVERIFY2(laid.status == 0, qPrintable(laid.err));
        QVERIFY(dayOf(cycle, "2026-05-10").contains("Rest")); // the seventh of every seven
        QCOMPARE(
            onDay({ "cycle", "lay-out", "squad.fivepace", "--cycle", cycle, "--layout", "no such" }).status,
            1);
    }

    void theBalanceIsListedInMetresAndMinutes()
    {
        const auto cycle = idOf(cyclesOf("1500 m group").at(0));
        const auto one
            = m_program.json({ "cycles", "squad.fivepace", "--cycle", cycle, "--balance" }).object();
        const auto group = one[QStringLiteral("group")].toArray();
        QCOMPARE(group.size(), 5);
        QVERIFY(group.first()[QStringLiteral("planned_m")].toDouble() > 0);
        QVERIFY(group.first()[QStringLiteral("planned_ms")].toInteger() > 0);
        QVERIFY(!one[QStringLiteral("athletes")].toArray().isEmpty());
        const auto season = m_program.json(
            { "season", "squad.fivepace", "--group", "1500 m group", "--balance", "--year", "2026" });
        QVERIFY(season[QStringLiteral("group")].toArray().first()[QStringLiteral("planned_m")].toDouble()
            > group.first()[QStringLiteral("planned_m")].toDouble());
        QCOMPARE(onDay({ "season", "squad.fivepace", "--balance" }).status, 2);
    }

    void aCheckIsMendedByCommand()
    {
        const auto cycle = idOf(cyclesOf("1500 m group").last());
        const auto answer = [&] { return m_program.json({ "cycles", "squad.fivepace", "--cycle", cycle }); };
        const auto remarks = [&] { return answer()[QStringLiteral("remarks")].toArray().size(); };
        QCOMPARE(onDay({ "cycle", "mend", "squad.fivepace", "--cycle", cycle }).status, 1); // nothing to mend
        const auto before = remarks(); // what is said of it has no remedy
        QString session; // it comes to the day before the next one
        for (const auto &each : answer()[QStringLiteral("sessions")].toArray()) {
            if (each[QStringLiteral("date")] == QLatin1String("2026-05-11"))
                session = idOf(each);
        }
        QCOMPARE(onDay({ "session", "move", "squad.fivepace", "--session", session, "--date", "2026-05-12" })
                     .status,
            0);
        QCOMPARE(remarks(), before + 1);
        const auto mended = onDay({ "cycle", "mend", "squad.fivepace", "--cycle", cycle });
        QVERIFY2(mended.status == 0, qPrintable(mended.err));
        QCOMPARE(remarks(), before);
    }

    void groupsAndGuestsOfASession()
    {
        const auto board = m_program.json(
            { "cycles", "squad.fivepace", "--cycle", idOf(cyclesOf("1500 m group").last()) });
        QString session; // one of which nothing is logged
        for (const auto &each : board[QStringLiteral("sessions")].toArray()) {
            if (each[QStringLiteral("role")].toString() == "ES1")
                session = idOf(each);
        }
        QVERIFY(!session.isEmpty());
        const auto change = [&](const QString &who, const QStringList &options) {
            return onDay(
                QStringList { "session", "athlete", "squad.fivepace", "--session", session, "--athlete", who }
                + options);
        };
        const auto first = change("A. Okafor", { "--within", "B", "--reps", "3" });
        QVERIFY2(first.status == 0, qPrintable(first.err));
        QCOMPARE(change("J. Lindqvist", { "--within", "B" }).status, 0);
        QCOMPARE(change("D. Roche", {}).status, 1); // of another group
        QCOMPARE(change("D. Roche", { "--guest" }).status, 0);
        QCOMPARE(change("D. Roche", { "--guest" }).status, 1);
        QCOMPARE(change("A. Okafor", { "--recovery", "150", "--for-all" }).status, 0);
        QCOMPARE(change("F. Brandt", { "--for-all" }).status, 1); // in no group
        QCOMPARE(change("F. Brandt", { "--within", "?" }).status, 1);
        QStringList lines;
        const auto out = m_program.path("all.json");
        QCOMPARE(onDay({ "export", "squad.fivepace", "--format", "json", "-o", out }).status, 0);
        QFile all(out);
        QVERIFY(all.open(QIODevice::ReadOnly));
        const auto squad = QJsonDocument::fromJson(all.readAll());
        for (const auto &entry : squad[QStringLiteral("entries")].toArray()) {
            if (QString::number(entry[QStringLiteral("session_id")].toInteger()) == session)
                lines << QStringLiteral("%1 %2 %3")
                             .arg(entry[QStringLiteral("subgroup")].toInt())
                             .arg(entry[QStringLiteral("reps")].toInt())
                             .arg(entry[QStringLiteral("recovery_percent")].toInt());
        }
        lines.sort();
        QCOMPARE(lines, (QStringList { "0 0 0", "2 3 150", "2 3 150" }));
        QCOMPARE(change("D. Roche", { "--no-guest" }).status, 0);
    }

    void aPhaseIsSplit()
    {
        const auto phase = m_program.json({ "phase", "add", "squad.fivepace", "--group", "1500 m group",
            "--kind", "base", "--from", "2027-01-04", "--to", "2027-02-28" });
        const auto id = idOf(phase[QStringLiteral("phase")]);
        QCOMPARE(
            onDay({ "phase", "split", "squad.fivepace", "--phase", id, "--on", "2027-01-04" }).status, 1);
        QCOMPARE(
            onDay({ "phase", "split", "squad.fivepace", "--phase", id, "--on", "2027-02-01" }).status, 0);
        QVERIFY(onDay({ "season", "squad.fivepace" }).out.contains("2027-02-01"));
    }
};

QTEST_GUILESS_MAIN(TestCliSeason)
#include "tst_cliseason.moc"
