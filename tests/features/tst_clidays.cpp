// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliprogram.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fivepace::test;

/// A session on its day without a window: another workout for one athlete, its warm-up, a sixth session.
class TestCliDays : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    QString m_cycle, m_session, m_athlete;

    Answer onDay(const QStringList &arguments) { return m_program.onDay(arguments); }
    static QString idOf(const QJsonValue &value)
    {
        return QString::number(value[QStringLiteral("id")].toInteger());
    }
    Answer forAthlete(const QStringList &options)
    {
        return onDay(QStringList { "session", "athlete", "squad.fivepace", "--session", m_session,
                         "--athlete", m_athlete }
            + options);
    }
    QJsonValue lineOf(const QString &session)
    {
        const auto all = m_program.json({ "entries", "squad.fivepace" }).array();
        for (const auto &entry : all) {
            if (QString::number(entry[QStringLiteral("session_id")].toInteger()) == session)
                return entry;
        }
        return {};
    }
    QJsonArray own()
    {
        return lineOf(m_session)[QStringLiteral("own_workout")][QStringLiteral("reps")].toArray();
    }

private Q_SLOTS:
    void init()
    {
        const auto made = onDay({ "example", "squad.fivepace" });
        QVERIFY2(made.status == 0, qPrintable(made.err));
        const auto cycles = m_program.json({ "cycles", "squad.fivepace", "--group", "1500 m group" }).array();
        m_cycle = idOf(cycles.last());
        const auto board = m_program.json({ "cycles", "squad.fivepace", "--cycle", m_cycle });
        for (const auto &each : board[QStringLiteral("sessions")].toArray()) {
            if (each[QStringLiteral("role")].toString() == "ES1") // nothing is logged of it
                m_session = idOf(each);
        }
        m_athlete = "A. Okafor";
    }
    void cleanup() { QVERIFY(QFile::remove(m_program.path("squad.fivepace"))); }

    void oneAthleteRunsSomethingElse()
    {
        const auto typed = forAthlete({ "--text", "4 x 200m [2:00]", "--rung", "800" });
        QVERIFY2(typed.status == 0, qPrintable(typed.err));
        const auto workout = lineOf(m_session)[QStringLiteral("own_workout")];
        QCOMPARE(workout[QStringLiteral("rung")].toString(), "800");
        QVERIFY(workout[QStringLiteral("main")].toString().contains("200 m"));
        const auto found = forAthlete({ "--workout", "Paired 200s", "--reps", "4" });
        QVERIFY2(found.status == 0, qPrintable(found.err));
        QCOMPARE(lineOf(m_session)[QStringLiteral("reps")].toInt(), 4);
        const auto none = forAthlete({ "--workout", "none" });
        QVERIFY2(none.status == 0, qPrintable(none.err));
        QVERIFY(lineOf(m_session)[QStringLiteral("own_workout")].isNull());
        QCOMPARE(forAthlete({ "--text", "hello" }).status, 1);
        QCOMPARE(forAthlete({ "--workout", "no such workout" }).status, 1);
    }

    void itIsLoggedAgainst()
    {
        QVERIFY(forAthlete({ "--text", "3 x 200m [2:00]", "--rung", "400" }).status == 0);
        const auto day = m_program.json({ "sessions", "squad.fivepace" }).array();
        const QStringList log { "log", "squad.fivepace", "--session", m_session, "--athlete", m_athlete,
            "28.1", "28.2", "28.3" };
        const auto logged = m_program.run(log + QStringList { "--today", "2026-06-30" });
        QVERIFY2(logged.status == 0, qPrintable(logged.err));
        QVERIFY2(logged.out.count("200 m") == 3, qPrintable(logged.out));
        QCOMPARE(lineOf(m_session)[QStringLiteral("targets")].toArray().size(), 3);
        QCOMPARE(m_program.run(log + QStringList { "28.4", "--today", "2026-06-30" }).status, 1);
        QCOMPARE(forAthlete({ "--workout", "none" }).status, 1); // times are logged
    }

    void setsAreFewerOrMore()
    {
        const auto more = forAthlete({ "--sets", "30" });
        QVERIFY2(more.status == 0, qPrintable(more.err));
        QVERIFY(!lineOf(m_session)[QStringLiteral("own_workout")].isNull());
        QCOMPARE(forAthlete({ "--sets", "31" }).status, 1);
        QCOMPARE(forAthlete({ "--sets", "1" }).status, 0);
        QVERIFY(lineOf(m_session)[QStringLiteral("reps")].toInt() > 0);
    }

    void theWarmUpOfTheDayIsChanged()
    {
        const auto changed = onDay({ "session", "change", "squad.fivepace", "--session", m_session,
            "--warm-up", "15 min jog, 4 x 80 m strides", "--cool-down", "none" });
        QVERIFY2(changed.status == 0, qPrintable(changed.err));
        const auto board = m_program.json({ "cycles", "squad.fivepace", "--cycle", m_cycle });
        for (const auto &each : board[QStringLiteral("sessions")].toArray()) {
            if (idOf(each) != m_session)
                continue;
            const auto workout = each[QStringLiteral("workout")];
            QCOMPARE(workout[QStringLiteral("warm_up")].toString(), "15 min #jog; 4 × 80 m #stride");
            QCOMPARE(workout[QStringLiteral("cool_down")].toString(), "");
        }
        QCOMPARE(onDay({ "session", "change", "squad.fivepace", "--session", m_session, "--warm-up", "blah" })
                     .status,
            1);
    }

    void aCycleHasASixthSession()
    {
        const auto plan = [&](const QString &sixth, const QString &days) {
            return onDay({ "plan", "squad.fivepace", "--group", "1500 m group", "--start", "2026-06-01",
                "--days", days, "--sixth", sixth });
        };
        const auto predicted = plan("prediction", "21");
        QVERIFY2(predicted.status == 0, qPrintable(predicted.err));
        QVERIFY2(predicted.out.contains("It predicts a race"), qPrintable(predicted.out));
        QCOMPARE(predicted.out.count("\n2026-"), 6);
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        const auto small = plan("SS1", "10");
        QVERIFY2(small.out.contains("No room for a sixth session in 10 days."), qPrintable(small.out));
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        const auto trial = plan("time-trial", "14");
        QVERIFY2(trial.status == 0, qPrintable(trial.err));
        QCOMPARE(plan("seventh", "14").status, 1);
    }

    void eachCycleOfASeasonHasASixthSession()
    {
        const auto planned = onDay({ "race", "add", "squad.fivepace", "--name", "Autumn Mile", "--date",
            "2026-09-05", "--distance", "mile", "--group", "1500 m group" });
        QVERIFY2(planned.status == 0, qPrintable(planned.err));
        const auto sessionsOfCycles = [&](const QStringList &sixth) {
            const auto season
                = m_program.json(QStringList { "plan", "squad.fivepace", "--group", "1500 m group", "--start",
                                     "2026-06-01", "--race", "Autumn Mile" }
                    + sixth);
            QList<int> counts;
            for (const auto &cycle : season[QStringLiteral("cycles")].toArray()) {
                int count = 0;
                for (const auto &item : cycle[QStringLiteral("items")].toArray())
                    count += item[QStringLiteral("kind")] == QStringLiteral("quality") ? 1 : 0;
                counts << count;
            }
            onDay({ "undo", "squad.fivepace" });
            return counts;
        };
        const auto five = sessionsOfCycles({}), six = sessionsOfCycles({ "--sixth", "RP" });
        QVERIFY(five.size() > 2 && five.size() == six.size());
        for (int i = 0; i < five.size(); ++i)
            QCOMPARE(six[i], five[i] + 1);
        const auto small = onDay({ "plan", "squad.fivepace", "--group", "1500 m group", "--start",
            "2026-06-01", "--days", "10", "--race", "Autumn Mile", "--sixth", "SS1" });
        QVERIFY2(small.out.contains("No room for a sixth session in"), qPrintable(small.out + small.err));
    }

    void aCopyKeepsChangesByChoice()
    {
        QCOMPARE(forAthlete({ "--text", "4 x 200m [2:00]" }).status, 0);
        const auto before = m_program.json({ "entries", "squad.fivepace" }).array().size();
        QCOMPARE(onDay({ "cycle", "copy", "squad.fivepace", "--cycle", m_cycle }).status, 0);
        QCOMPARE(m_program.json({ "entries", "squad.fivepace" }).array().size(), before);
        QCOMPARE(
            onDay({ "cycle", "copy", "squad.fivepace", "--cycle", m_cycle, "--with-changes" }).status, 0);
        QVERIFY(m_program.json({ "entries", "squad.fivepace" }).array().size() > before);
    }

    void aDaysItemsAreAddedChangedAndRemoved()
    {
        const QString day = "2026-05-12";
        const auto item = [&](const QString &action, const QStringList &options) {
            return onDay(
                QStringList { "item", action, "squad.fivepace", "--group", "1500 m group", "--date", day }
                + options);
        };
        const auto itemsOf = [&] {
            QStringList found;
            const auto cycles = m_program.json({ "cycles", "squad.fivepace", "--group", "1500 m group" });
            for (const auto &cycle : cycles.array()) {
                const auto first
                    = QDate::fromString(cycle[QStringLiteral("first_day")].toString(), Qt::ISODate);
                for (const auto &each : cycle[QStringLiteral("items")].toArray()) {
                    if (first.addDays(each[QStringLiteral("day")].toInt() - 1).toString(Qt::ISODate) == day)
                        found << each[QStringLiteral("kind")].toString();
                }
            }
            return found;
        };
        const auto before = itemsOf();
        const auto added = item("add",
            { "--kind", "gym", "--start", "7:15", "--place", "Hall", "--length", "45", "--athlete",
                "A. Okafor" });
        QVERIFY2(added.status == 0, qPrintable(added.err));
        QVERIFY2(added.out.contains("Gym") && added.out.contains("7:15") && added.out.contains("Hall")
                && added.out.contains(u"45\u2009min") && added.out.contains("A. Okafor"),
            qPrintable(added.out));
        QCOMPARE(item("add", { "--kind", "note", "--note", "Bring spikes" }).status, 0);
        QCOMPARE(itemsOf(), before + QStringList({ "gym", "note" }));

        const auto which = item("change", { "--length", "30" });
        QCOMPARE(which.status, 1);
        QVERIFY2(which.err.contains("--item") && which.err.contains("Bring spikes"), qPrintable(which.err));
        const auto gym = QString::number(before.size() + 1);
        const auto changed = item("change", { "--item", gym, "--length", "30", "--athlete", "none" });
        QVERIFY2(changed.status == 0, qPrintable(changed.err));
        QVERIFY2(
            changed.out.contains(u"30\u2009min") && !changed.out.contains("Okafor"), qPrintable(changed.out));
        QCOMPARE(item("remove", { "--item", gym }).status, 0);
        QCOMPARE(itemsOf(), before + QStringList({ "note" }));
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        QCOMPARE(itemsOf(), before + QStringList({ "gym", "note" }));

        QCOMPARE(item("add", {}).status, 2);
        QCOMPARE(item("add", { "--kind", "swim" }).status, 1);
        QCOMPARE(item("add", { "--kind", "quality" }).status, 1);
        QCOMPARE(item("add", { "--kind", "note" }).status, 1); // it says nothing
        QCOMPARE(item("add", { "--kind", "gym", "--length", "0" }).status, 1);
        QCOMPARE(item("remove", { "--item", "99" }).status, 1);
        QCOMPARE(item("add", { "--kind", "gym", "--athlete", "nobody" }).status, 1);
        const auto nowhere = onDay({ "item", "add", "squad.fivepace", "--group", "1500 m group", "--date",
            "2031-01-01", "--kind", "gym" });
        QCOMPARE(nowhere.status, 1);
        QVERIFY2(nowhere.err.contains("no cycle"), qPrintable(nowhere.err));
    }

    void runsAndSessionsAreRepeatedAndChangePlaces()
    {
        const QString day = "2026-05-11"; // the first of a cycle, with a session
        const auto item = [&](const QStringList &arguments) {
            return onDay(QStringList { "item", arguments.first(), "squad.fivepace", "--group", "1500 m group",
                             "--date", day }
                + arguments.mid(1));
        };
        QCOMPARE(item({ "add", "--kind", "gym", "--place", "Hall" }).status, 0);
        QCOMPARE(item({ "add", "--kind", "drill" }).status, 0);
        QCOMPARE(item({ "up", "--item", "2" }).status, 0);
        QCOMPARE(item({ "up", "--item", "1" }).status, 1);
        const auto said = item({ "repeat", "--item", "2", "--every", "2", "--times", "3" });
        QVERIFY2(said.out.startsWith("Again on 2026-05-13, 2026-05-15, 2026-05-17"), qPrintable(said.out));
        QCOMPARE(item({ "repeat", "--item", "2", "--every", "50" }).status, 1);
        QCOMPARE(item({ "repeat", "--item", "2" }).status, 2);
        const auto sessions
            = m_program.json({ "sessions", "squad.fivepace", "--group", "1500 m group", "--from", day })
                  .array();
        const auto id = idOf(sessions.first());
        QCOMPARE(
            onDay({ "session", "repeat", "squad.fivepace", "--session", id, "--every", "1", "--times", "2" })
                .status,
            0);
        QCOMPARE(m_program.json({ "sessions", "squad.fivepace", "--group", "1500 m group", "--from", day })
                     .array()
                     .size(),
            sessions.size() + 2);
    }

    void noRestIsLeftOnADayWithASession()
    {
        const auto boardOn = [&](const QString &day) {
            const auto lines = onDay({ "cycles", "squad.fivepace", "--cycle", m_cycle }).out.split('\n');
            return lines.filter(day).value(0);
        };
        QString rest;
        for (const auto &line : onDay({ "cycles", "squad.fivepace", "--cycle", m_cycle }).out.split('\n')) {
            if (line.contains("Rest"))
                rest = line.section(' ', 0, 0);
        }
        QVERIFY(!rest.isEmpty());
        QCOMPARE(onDay({ "session", "add", "squad.fivepace", "--group", "1500 m group", "--date", rest,
                           "--text", "4 x 400 [2:00]", "--rung", "800" })
                     .status,
            0);
        QVERIFY2(!boardOn(rest).contains("Rest"), qPrintable(boardOn(rest)));
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        QVERIFY(boardOn(rest).contains("Rest"));
        QCOMPARE(
            onDay({ "session", "move", "squad.fivepace", "--session", m_session, "--date", rest }).status, 0);
        QVERIFY2(!boardOn(rest).contains("Rest"), qPrintable(boardOn(rest)));
        QCOMPARE(onDay({ "undo", "squad.fivepace" }).status, 0);
        QVERIFY(boardOn(rest).contains("Rest"));
    }
};

QTEST_GUILESS_MAIN(TestCliDays)
#include "tst_clidays.moc"
