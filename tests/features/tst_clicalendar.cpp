// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/severaledits.h"
#include "storage/store.h"
#include "support/cliprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono_literals;

/// The plan goes out to calendars, again and again.
class TestCliCalendar : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;

    QString exported(QStringList arguments, const QString &today = "2026-05-11")
    {
        const auto answer = m_program.run(QStringList { "export", "squad.fivepace", "--format", "ics",
                                              "--zone", "Europe/London", "-o", "out.ics", "--today", today }
            << arguments);
        if (answer.status != 0)
            qFatal("%s", qPrintable(answer.err));
        return QString::fromUtf8(bytesOf(m_program.path("out.ics"))).remove("\r\n ");
    }
    /// The lines of the event with this uid.
    static QString eventOf(const QString &calendar, const QString &uid)
    {
        const auto at = calendar.indexOf("UID:fivepace-" + uid + "\r\n");
        return at < 0 ? QString() : calendar.mid(at, calendar.indexOf("END:VEVENT", at) - at);
    }
    /// The newest session of the group.
    QString lastSession(const QString &group)
    {
        const auto sessions = m_program.json({ "sessions", "squad.fivepace", "--group", group }).array();
        return QString::number(sessions.last()[QStringLiteral("id")].toInteger());
    }

private Q_SLOTS:
    void init()
    {
        const auto made = m_program.onDay({ "example", "squad.fivepace" });
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }
    void cleanup() { QVERIFY(QFile::remove(m_program.path("squad.fivepace"))); }

    void aGroupsCalendarIsTheSameUntilSomethingChanges()
    {
        const auto first = exported({ "--group", "1500 m group" });
        QVERIFY(first.contains("X-WR-CALNAME:1500 m group"));
        QVERIFY(first.contains("SUMMARY:Base run"));
        QVERIFY(!first.contains("800 m group"));
        QCOMPARE(exported({ "--group", "1500 m group" }), first);
        QVERIFY(!exported({ "--group", "1500 m group" }, "2026-05-12").contains("SEQUENCE:1"));
    }

    void aMovedSessionIsReplacedAndARemovedOneCancelled()
    {
        const auto id = lastSession("1500 m group");
        const auto uid = "session-" + id;
        const auto before = eventOf(exported({}), uid);
        QVERIFY(before.contains("SEQUENCE:0"));
        const auto moved
            = m_program.onDay({ "session", "change", "squad.fivepace", "--session", id, "--start", "17:15" });
        QVERIFY2(moved.status == 0, qPrintable(moved.err));
        const auto after = eventOf(exported({}), uid);
        QVERIFY(after.contains("SEQUENCE:1"));
        QVERIFY(after.contains("T171500"));
        const auto removed = m_program.onDay({ "session", "remove", "squad.fivepace", "--session", id });
        QVERIFY2(removed.status == 0, qPrintable(removed.err));
        const auto gone = eventOf(exported({}), uid);
        QVERIFY(gone.contains("SEQUENCE:2"));
        QVERIFY(gone.contains("STATUS:CANCELLED"));
        QVERIFY(!eventOf(exported({}, "2026-07-10"), uid).isEmpty());
        QVERIFY(eventOf(exported({}, "2026-07-11"), uid).isEmpty());
    }

    /// It is a session of its own there: the old group's calendar takes its event back, the other's has a new
    /// one, under the same name.
    void whatIsTakenToAnotherGroupIsCancelledInTheOldOnes()
    {
        const auto id = lastSession("1500 m group");
        const auto old = "session-" + id;
        QVERIFY(eventOf(exported({ "--group", "1500 m group" }), old).contains("SEQUENCE:0"));
        const auto theirsBefore = exported({ "--group", "800 m group" });
        QString taken;
        {
            const auto store = Store::open(m_program.path("squad.fivepace").toStdString(), OpenMode::Write);
            QVERIFY(store);
            const auto squad = (*store)->squad();
            QVERIFY(squad);
            const auto *session = squad->find(SessionId { id.toLongLong() });
            const auto group = std::ranges::find(squad->groups, "800 m group", &Group::name);
            const auto *to = cyclesOf(*squad, group->id).back();
            IdSource ids(1'800'000'000'000, 1);
            const auto edit = edits::takeSeveral(
                *squad, { .cycle = *session->cycle, .sessions = { session->id } }, *to, to->days - 1, ids);
            for (const auto &change : edit.changes) {
                const auto *made = std::get_if<Change<Session>>(&change);
                if (made && made->after && !made->before)
                    taken = QString::number(made->after->id.value);
            }
            QVERIFY(!taken.isEmpty() && taken != id);
            QVERIFY((*store)->apply(edit));
        }
        QVERIFY(eventOf(exported({ "--group", "1500 m group" }), old).contains("STATUS:CANCELLED"));
        const auto theirs = exported({ "--group", "800 m group" });
        QVERIFY(eventOf(theirsBefore, "session-" + taken).isEmpty());
        const auto event = eventOf(theirs, "session-" + taken);
        QVERIFY2(event.contains("SEQUENCE:0") && !event.contains("CANCELLED"), qPrintable(event));
        QVERIFY(!theirs.contains(old)); // they never had it
        const auto whole = exported({});
        QVERIFY(!eventOf(whole, "session-" + taken).isEmpty());
        QVERIFY(m_program.onDay({ "undo", "squad.fivepace" }).status == 0);
        const auto back = eventOf(exported({ "--group", "1500 m group" }), old);
        QVERIFY2(back.contains("SEQUENCE:2") && !back.contains("CANCELLED"), qPrintable(back));
        QVERIFY(eventOf(exported({ "--group", "800 m group" }), "session-" + taken).contains("CANCELLED"));
    }

    void anAthletesCalendarHasTheirTimes()
    {
        const auto athletes = m_program.json({ "athletes", "squad.fivepace" }).array();
        const auto name = athletes.first()[QStringLiteral("name")].toString();
        const auto calendar = exported({ "--athlete", name });
        QVERIFY(calendar.contains("X-WR-CALNAME:" + name));
        QVERIFY(calendar.contains("Your times: "));
        QVERIFY(!exported({ "--group", "1500 m group" }).contains("Your times"));
    }

    void aCycleOrASessionIsATextForAChat()
    {
        const auto session = lastSession("1500 m group");
        const QStringList text { "export", "squad.fivepace", "--format", "text" };
        const auto said = m_program.onDay(text + QStringList { "--session", session });
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("6 x 1000m. 2:00 Rec (ES1"), qPrintable(said.out));
        QVERIFY(said.out.contains("A. Okafor: 1000 m in "));
        const auto cycles = m_program.json({ "cycles", "squad.fivepace" }).array();
        const auto cycle = QString::number(cycles.last()[QStringLiteral("id")].toInteger());
        QCOMPARE(m_program.onDay(text + QStringList { "--cycle", cycle, "-o", "chat.txt" }).status, 0);
        QFile file(m_program.path("chat.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Track: 3 x 1000m. 4:00 Rec (ES1"));
        QCOMPARE(m_program.onDay(text).status, 2);
        QCOMPARE(m_program.onDay(text + QStringList { "--cycle", cycle, "--session", session }).status, 2);
        QCOMPARE(m_program.onDay(text + QStringList { "--cycle", "1" }).status, 1);
    }

    void whatCannotBeIsRefused()
    {
        const QStringList base { "export", "squad.fivepace", "--format", "ics", "-o", "out.ics" };
        QCOMPARE(m_program.onDay(base + QStringList { "--zone", "Mars/Base" }).status, 1);
        QCOMPARE(m_program.onDay(base + QStringList { "--group", "nobody" }).status, 1);
        QCOMPARE(
            m_program.onDay(base + QStringList { "--group", "1500 m group", "--athlete", "x" }).status, 2);
        QCOMPARE(
            m_program.onDay({ "export", "squad.fivepace", "--format", "ics", "-o", "squad.fivepace" }).status,
            1);
        QCOMPARE(m_program.onDay({ "export", "squad.fivepace", "--format", "xls", "-o", "a" }).status, 2);
    }
};

QTEST_APPLESS_MAIN(TestCliCalendar)
#include "tst_clicalendar.moc"
