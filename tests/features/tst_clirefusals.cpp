// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// What cannot be done to the plan is said with its place, the reason and what to do next.
class TestCliRefusals : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    QString m_first, m_second;

    Answer does(const QString &line, const QStringList &more = {})
    {
        auto words = line.split(u' ');
        for (auto &word : words)
            word.replace("FIRST", m_first).replace("SECOND", m_second);
        return m_program.onDay(words + more);
    }
    QString refusal(const QString &line)
    {
        const auto answer = does(line);
        return answer.status == 1 ? answer.err.trimmed() : QStringLiteral("done: ") + answer.out;
    }
    QString sessionOn(const QString &date)
    {
        for (const auto &each : m_program.json({ "sessions", "squad" }).array()) {
            if (each.toObject()["date"].toString() == date)
                return QString::number(each.toObject()["id"].toInteger());
        }
        return {};
    }
    QJsonValue cycleOf(const QString &session)
    {
        for (const auto &each : m_program.json({ "sessions", "squad" }).array()) {
            if (each.toObject()["id"].toInteger() == session.toLongLong())
                return each.toObject()["cycle_id"];
        }
        return {};
    }

private Q_SLOTS:
    /// Two cycles of 14 days, from 1 and 15 June, with sessions on 2, 5, 8, 10 and 13 June.
    void init()
    {
        QCOMPARE(does("new squad").status, 0);
        QCOMPARE(does("group add squad --name Milers --target 1500").status, 0);
        QCOMPARE(does("group add squad --name Juniors --target 800").status, 0);
        QCOMPARE(does("athlete add squad --name Ann --category women --group Milers").status, 0);
        QCOMPARE(does("athlete add squad --name Eve --category women --group Juniors").status, 0);
        QCOMPARE(does("plan squad --group Milers --start 2026-06-01 --days 14").status, 0);
        QCOMPARE(does("plan squad --group Milers --start 2026-06-15 --days 14").status, 0);
        const auto cycles = m_program.json({ "cycles", "squad" }).array();
        m_first = QString::number(cycles[0].toObject()["id"].toInteger());
        m_second = QString::number(cycles[1].toObject()["id"].toInteger());
    }
    void cleanup() { QVERIFY(QFile::remove(m_program.path("squad"))); }

    void aSquadWithoutABackup()
    {
        const auto said = refusal("restore squad --from newest --folder " + m_program.path("backups"));
        QVERIFY2(
            said.startsWith("There are no backups in ") && said.endsWith(". fivepace-cli backup makes one."),
            qPrintable(said));
    }

    void aSquadWithoutAGroup()
    {
        QCOMPARE(does("new none").status, 0);
        QCOMPARE(refusal("plan none --group Milers --start 2026-06-01"),
            "none has no group yet. Add one first: fivepace-cli group add.");
    }

    void aGroupWithoutAthletesIsPlannedAndSaid()
    {
        QCOMPARE(does("athlete remove squad --athlete Eve").status, 0);
        const auto planned = does("plan squad --group Juniors --start 2026-06-01 --days 14");
        QVERIFY2(planned.status == 0 && planned.err.contains("The group has no athletes yet."),
            qPrintable(planned.err));
    }

    void aPlanStaysInTheCalendar()
    {
        const auto isRefused = [&](const QString &line) {
            return refusal(line).endsWith(". Plan within the years 1900 to 2199.");
        };
        QVERIFY(isRefused("plan squad --group Juniors --start 2199-12-25 --days 14"));
        QVERIFY(isRefused("cycle copy squad --cycle FIRST --start 2199-12-25"));
        QCOMPARE(does("cycle copy squad --cycle FIRST --start 2199-12-01").status, 0);
        const auto last = m_program.json({ "cycles", "squad" }).array().last().toObject()["id"].toInteger();
        QVERIFY(isRefused("cycle move-later squad --by 30 --cycle " + QString::number(last)));
        QCOMPARE(does("check squad").status, 0);
    }

    void aTimeTrialIsTold()
    {
        const auto planned
            = does("plan squad --group Milers --start 2026-06-29 --days 14 --sixth time-trial");
        const auto line = planned.out.split('\n').filter("  Time trial").value(0);
        QVERIFY2(!line.isEmpty(), qPrintable(planned.out));
        const auto cycle = m_program.json({ "cycles", "squad" }).array().last().toObject()["id"].toInteger();
        const auto board = does("cycles squad --cycle " + QString::number(cycle)).out.split('\n');
        QVERIFY(board.filter("Time trial").value(0).startsWith(line.first(10)));
    }

    void whatAnItemHasIsTakenAwayAgain()
    {
        const QString item = "item change squad --group Milers --date 2026-06-01 --length ";
        QVERIFY(does(item + "30 --distance 5k").out.startsWith("Base run · 30"));
        QCOMPARE(does(item + "none --distance none").out.trimmed(), "Base run on 2026-06-01: changed.");
    }

    void whoIsNamedTwiceIsOne()
    {
        const auto said
            = does("item add squad --group Milers --date 2026-06-01 --kind gym --athlete Ann --athlete Ann");
        QCOMPARE(said.out.trimmed(), "Gym · Ann on 2026-06-01: added.");
    }

    void noneStandsAlone()
    {
        const QString gym = "item add squad --group Milers --date 2026-06-01 --kind gym";
        QCOMPARE(refusal(gym + " --athlete Ann --athlete none"),
            "--athlete none says the opposite of another --athlete. Give one of them.");
        QCOMPARE(does(gym + " --athlete none").status, 0);
    }

    void racesAndPhasesAreToldInSentences()
    {
        const auto race = does("race add squad --name Final --distance 1500 --date 2026-07-01");
        QCOMPARE(race.out.trimmed(), "The race Final is on 2026-07-01.");
        QCOMPARE(does("race remove squad --race Final").out.trimmed(), "The race Final was removed.");
        const auto phase
            = does("phase add squad --group Milers --kind base --from 2026-08-03 --to 2026-08-30");
        QVERIFY2(phase.out.startsWith("Phase ")
                && phase.out.trimmed().endsWith(" runs from 2026-08-03 to 2026-08-30."),
            qPrintable(phase.out));
    }

    void aTextHasAnEnd()
    {
        const QString gym = "item add squad --group Milers --date 2026-06-01 --kind gym --";
        QCOMPARE(
            refusal(gym + "place " + QString(501, 'x')), "--place has 501 characters. Give at most 500.");
        QCOMPARE(
            refusal(gym + "note " + QString(10001, 'x')), "--note has 10001 characters. Give at most 10000.");
        QCOMPARE(does(gym + "place " + QString(500, 'x')).status, 0);
    }

    void aDayOutsideTheCalendarIsSaidSo()
    {
        for (const auto *line :
            { "plan squad --group Juniors --start", "cycle copy squad --cycle FIRST --start",
                "race add squad --name Final --distance 1500 --date",
                "athlete change squad --athlete Ann --base-done" }) {
            for (const auto *day : { "9999-12-30", "1899-12-31", "2026-02-30" })
                QVERIFY2(
                    refusal(QString("%1 %2").arg(line, day))
                        .endsWith(
                            QString("%1 is not a day from 1900 to 2199. Write it as 2026-05-04.").arg(day)),
                    line);
        }
    }

    void anEndThatCannotBe()
    {
        QCOMPARE(refusal("cycle end squad --cycle FIRST --on 2026-06-05"),
            "A cycle has 7 to 28 days: end Cycle 1 on a day from 2026-06-07 to 2026-06-28.");
        QCOMPARE(refusal("cycle end squad --cycle FIRST --on 2026-06-09"),
            "Milers has a session on 2026-06-13: 400s. Move or remove it first.");
        QCOMPARE(refusal("cycle end squad --cycle FIRST --on 2026-06-16"),
            "Cycle 2 begins on 2026-06-15. Say --along, and all that is later moves along.");
        QCOMPARE(does("cycle end squad --cycle FIRST --on 2026-06-14").out.trimmed(),
            "Nothing was changed: it stands so already.");
        QCOMPARE(does("cycle end squad --cycle FIRST --on 2026-06-13 --along").status, 0);
        QCOMPARE(m_program.json({ "cycles", "squad" }).array()[1].toObject()["first_day"].toString(),
            "2026-06-14");
    }

    void aDayThatCannotComeOrGo()
    {
        QCOMPARE(refusal("cycle take-out-day squad --cycle FIRST --on 2026-06-13"),
            "Milers has a session on 2026-06-13: 400s. Move or remove it first.");
        QCOMPARE(refusal("cycle take-out-day squad --all-groups --on 2026-06-13"),
            "Milers has a session on 2026-06-13: 400s. Move or remove it first.");
        QCOMPARE(refusal("cycle take-out-day squad --all-groups --on 2027-06-13"),
            "No group has a cycle on 2027-06-13. Choose a day of one.");
        QCOMPARE(refusal("cycle insert-day squad --all-groups --on 2027-06-13"),
            "No group has a cycle on 2027-06-13. Choose a day of one.");
        QCOMPARE(does("plan squad --group Juniors --start 2026-06-01 --days 7").status, 0);
        QCOMPARE(refusal("cycle take-out-day squad --all-groups --on 2026-06-01"),
            "Cycle 1 of Juniors has 7 days, the fewest there are. Move it instead: fivepace-cli cycle "
            "move-later.");
        QCOMPARE(does("plan squad --group Juniors --start 2026-07-01 --days 28").status, 0);
        QCOMPARE(refusal("cycle insert-day squad --all-groups --on 2026-07-01"),
            "Cycle 2 of Juniors has 28 days, the most there are. Split it first: fivepace-cli cycle split.");
    }

    void aMoveThatCannotBe()
    {
        QCOMPARE(refusal("cycle move-later squad --cycle SECOND --by -1"),
            "Cycle 1 of Milers ends on 2026-06-14, and stays. End it earlier first: fivepace-cli cycle end.");
        QCOMPARE(does("cycle move-later squad --cycle SECOND --by 2").out.trimmed(),
            "Cycle 2 begins on 2026-06-17, and all that is later moves along.");
        const auto session = sessionOn("2026-06-13");
        QCOMPARE(refusal("cycle move squad --session " + session + " --to 2026-06-15"),
            "Milers has no cycle on 2026-06-15. Choose a day of one.");
        QCOMPARE(refusal("item add squad --group Juniors --date 2026-06-15 --kind rest"),
            "Juniors has no cycle. Plan one first: fivepace-cli plan.");
    }

    void aSessionThatLeavesItsCycleIsNoPartOfIt()
    {
        const auto session = sessionOn("2026-06-13");
        QCOMPARE(cycleOf(session).toInteger(), m_first.toLongLong());
        QCOMPARE(does("session move squad --session " + session + " --date 2026-06-16").status, 0);
        QCOMPARE(cycleOf(session).toInteger(), m_second.toLongLong());
        QCOMPARE(does("session change squad --session " + session + " --date 2026-08-16").status, 0);
        QVERIFY(cycleOf(session).isNull());
        QVERIFY(does("undo squad").status == 0 && does("undo squad").out.contains("move session"));
    }

    void whoCannotLeaveOrBeFinished()
    {
        const auto session = sessionOn("2026-06-13");
        QCOMPARE(refusal("session athlete squad --session " + session + " --athlete Eve --no-guest"),
            "Eve is no guest of session " + session + ".");
        QCOMPARE(refusal("session change squad --session " + session + " --finished"),
            "Session " + session
                + " is on 13 Jun 2026, which is still to come. Close it when it has been run, or say the day "
                  "with --today.");
        const QStringList onTheDay { "--today", "2026-06-13" };
        const auto line = " squad --session " + session + " --athlete Eve ";
        QCOMPARE(does("session athlete" + line + "--guest").status, 0);
        QCOMPARE(m_program.run(("log" + line + "70").split(u' ') + onTheDay).status, 0);
        QCOMPARE(refusal("session athlete" + line + "--no-guest"),
            "Something of Eve is logged in session " + session
                + ". Take it out with fivepace-cli undo, or leave the guest in.");
    }

    void whatWasRunStaysAndIsSaid()
    {
        const auto day = does("cycle insert-day squad --cycle FIRST --on 2026-06-03");
        QVERIFY2(day.status == 0 && !day.err.contains("stay"), qPrintable(day.err));
        QCOMPARE(does("undo squad").status, 0);
        const QStringList finished { "session", "change", "squad", "--finished", "--session",
            sessionOn("2026-06-05"), "--today", "2026-06-05" };
        const auto done = m_program.run(finished);
        QVERIFY2(done.status == 0, qPrintable(done.err));
        for (const auto *shift :
            { "insert-day squad --cycle FIRST --on 2026-06-03", "move-later squad --cycle FIRST --by 3" }) {
            const auto moved = does(QString("cycle ") + shift);
            QCOMPARE(moved.status, 0);
            QVERIFY2(moved.err.contains("1 session was run and stays on its day."), qPrintable(moved.err));
            QVERIFY(!sessionOn("2026-06-05").isEmpty());
            QCOMPARE(does("undo squad").status, 0);
        }
    }

    void aCycleThatNothingMends()
    {
        QVERIFY(refusal("cycle mend squad --cycle SECOND")
                    .startsWith("The checks have nothing to say of Cycle 2"));
        QCOMPARE(does("example other").status, 0);
        const auto past
            = m_program.json({ "cycles", "other", "--group", "1500 m group" }).array()[2].toObject();
        QCOMPARE(refusal("cycle mend other --cycle " + QString::number(past["id"].toInteger())),
            "SS2 has no day in this cycle. No day that is still to come is good for it.");
        QCOMPARE(does("session remove squad --session " + sessionOn("2026-06-13")).status, 0);
        QCOMPARE(does("cycle remove squad --cycle FIRST").out.trimmed(),
            "Cycle 1 of Milers removed, with 4 sessions. None of them was run.");
    }
};

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
