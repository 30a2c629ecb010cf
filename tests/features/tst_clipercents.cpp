// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/cliprogram.h"
#include "support/oddnames.h"

#include <QFile>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;
using namespace std::chrono;

/// A name may be "3 x 300 at 95%2 min": no sentence takes the %2 for a place to put something in.
class TestCliPercents : public QObject {
    Q_OBJECT

private:
    CliProgram m_program;
    const QString m_mark = QString::fromUtf8(kPercents);
    const QString m_file = QStringLiteral("squad") + m_mark;
    const QString m_table = QStringLiteral("table") + m_mark;
    const QString m_group = QStringLiteral("1500 m group") + m_mark;
    const QString m_runner = QStringLiteral("Ade Okafor") + m_mark;
    QString m_cycle, m_past, m_next;

    /// Does what is said, well or badly; what was broken, with the command.
    QString brokenBy(const QStringList &arguments)
    {
        const auto answer = m_program.onDay(arguments);
        const auto found = broken(answer.out + answer.err);
        return found.isEmpty() ? QString() : arguments.join(u' ') + QStringLiteral("\n  said: ") + found;
    }
    void write(const QByteArray &text)
    {
        QFile file(m_program.path(m_table));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(text).replace('$', kPercents));
    }

private Q_SLOTS:
    void init()
    {
        const auto squad = squadOfPercents(2026y / May / 11);
        QVERIFY(Store::create(m_program.path(m_file).toStdString(), squad));
        const auto cycles = cyclesOf(squad, squad.groups.front().id);
        m_cycle = QString::number(cycles.back()->id.value);
        const auto sessions = sessionsOf(squad, cycles.back()->id);
        m_past = QString::number(sessions.front()->id.value);
        m_next = QString::number(sessions.back()->id.value);
    }
    void cleanup() { QVERIFY(QFile::remove(m_program.path(m_file))); }

    void listsTellNamesWhole()
    {
        for (const QStringList &what :
            std::vector<QStringList> { { "athletes" }, { "athletes", "--tsv" }, { "sessions" },
                { "entries", "--from", "2026-04-01" }, { "workouts" }, { "results" }, { "cycles" },
                { "cycles", "--cycle", m_cycle }, { "cycles", "--cycle", m_cycle, "--balance" }, { "season" },
                { "season", "--group", m_group, "--balance" }, { "insights" },
                { "insights", "--athlete", m_runner }, { "insights", "--session", m_past }, { "check" } }) {
            QCOMPARE(brokenBy(QStringList { what.front(), m_file } + what.mid(1)), QString());
        }
    }

    void editsOfThePlanTellNamesWhole()
    {
        const auto name = QStringLiteral("new") + m_mark;
        for (const QStringList &what :
            std::vector<QStringList> { { "cycle", "end", "--cycle", m_cycle, "--on", "2026-08-01" },
                { "cycle", "split", "--cycle", m_cycle, "--on", "2026-08-01" },
                { "cycle", "rename", "--cycle", m_cycle, "--name", name },
                { "cycle", "save-layout", "--cycle", m_cycle, "--name", name },
                { "cycle", "lay-out", "--cycle", m_cycle, "--layout", name },
                { "cycle", "forget-layout", "--name", name }, { "cycle", "copy", "--cycle", m_cycle },
                { "cycle", "mend", "--cycle", m_cycle },
                { "cycle", "retarget", "--cycle", m_cycle, "--target", "800" },
                { "cycle", "insert-day", "--cycle", m_cycle, "--on", "2026-05-13" },
                { "cycle", "move", "--session", m_next, "--to", "2027-05-13" },
                { "item", "add", "--group", m_group, "--date", "2026-05-12", "--kind", "gym", "--note",
                    name },
                { "item", "add", "--group", m_group, "--date", "2026-05-12", "--kind", "drill", "--place",
                    name },
                { "item", "remove", "--group", m_group, "--date", "2026-05-12" },
                { "race", "add", "--name", name, "--date", "2026-09-12", "--distance", "1500", "--group",
                    m_group, "--rank", "A" },
                { "race", "add", "--name", name, "--date", "2026-08-12", "--distance", "1500", "--group",
                    m_group },
                { "race", "change", "--race", name, "--distance", "800" },
                { "race", "change", "--race", "nobody", "--distance", "800" },
                { "plan", "--group", m_group, "--race", "nobody" },
                { "plan", "--group", m_group, "--race", "1500 m final" + m_mark, "--start", "2027-09-12" },
                { "plan", "--group", m_group, "--start", "2026-06-29", "--days", "7" },
                { "phase", "add", "--group", m_group, "--kind", "base", "--name", name, "--from",
                    "2027-01-01", "--to", "2027-02-01" },
                { "phase", "split", "--phase", name, "--on", "2027-01-11" },
                { "phase", "remove", "--phase", name }, { "undo" }, { "redo" }, { "check" } }) {
            const bool hasAction = what.size() > 2 && what[0] != "plan";
            auto arguments = what;
            arguments.insert(hasAction ? 2 : 1, m_file);
            QCOMPARE(brokenBy(arguments), QString());
        }
    }

    void editsOfPeopleAndLogTellNamesWhole()
    {
        const auto name = QStringLiteral("new") + m_mark;
        for (const QStringList &what : std::vector<QStringList> { { "group", "add", m_file, "--name", name },
                 { "group", "add", m_file, "--name", name },
                 { "athlete", "add", m_file, "--name", name, "--category", "men", "--group", name },
                 { "athlete", "add", m_file, "--name", name, "--category", "women" },
                 { "athlete", "change", m_file, "--athlete", name, "--notes", name },
                 { "result", "add", m_file, "--athlete", m_runner, "--distance", "800", "--time", "1:30",
                     "--place", name },
                 { "result", "add", m_file, "--athlete", m_runner, "--distance", "800", "--time", "1:59",
                     "--date", "2026-05-10", "--place", name },
                 { "result", "remove", m_file, "--athlete", m_runner },
                 { "absence", "remove", m_file, "--athlete", m_runner },
                 { "session", "add", m_file, "--group", m_group, "--date", "2026-05-12", "--text",
                     "6 x 200m. 3:00 Rec", "--rung", "400", "--name", name, "--venue", name },
                 { "session", "move", m_file, "--session", m_next, "--date", "2026-05-20" },
                 { "session", "athlete", m_file, "--session", m_next, "--athlete", m_runner, "--reps", "2" },
                 { "log", m_file, "--session", m_next, "--athlete", m_runner, "30" },
                 { "log", m_file, "--session", m_past, "--athlete", m_runner, "30", "--note", name },
                 { "log", m_file, "--session", m_past, "--athlete", m_runner, "1", "--note", name },
                 { "log", m_file, "--session", m_past, "--athlete", name, "30" },
                 { "group", "remove", m_file, "--group", name }, { "undo", m_file }, { "redo", m_file },
                 { "export", m_file, "--format", "ics", "--group", "nobody", "-o", "out" },
                 { "sheet", m_file, "--session", "5", "-o", "out" },
                 { "backup", m_file, "--folder", "backups" + m_mark },
                 { "backup", m_file, "--folder", "backups" + m_mark, "--list" },
                 { "restore", m_file, "--folder", "backups" + m_mark, "--from", "newest", "--athlete",
                     m_runner },
                 { "check", "none" + m_mark } })
            QCOMPARE(brokenBy(what), QString());
    }

    void importsTellNamesWhole()
    {
        write(
            "Athlete,Distance,Time,Date,Where$\nAde Okafor$,800,1:59.0,2026-05-10,Bern$\nSprints,,,\n"
            "Nobody$,800,2:01,2026-05-10\nAde Okafor$,800,2:0x,2026-05-10\nAde Okafor$,800,1:20,2026-05-01\n"
            "Ade Okafor$,800,1:58.0,2026-05-10\n");
        for (const QStringList &more : { QStringList {}, { "--skip-bad", "--dry-run" }, { "--skip-bad" },
                 { "--map", "a" + m_mark + "=nothing" },
                 { "--map", "Where" + m_mark + "=place", "--skip-bad", "--same-race", "replace" } })
            QCOMPARE(brokenBy(QStringList { "import", m_file, "--results", m_table } + more), QString());
        write("Name,Category,Groups,Notes\nAde Okafor$,men,Newcomers$,Lame$\nNew$,men,Newcomers$,x$\n"
              "New$,women,Newcomers$,x$\nNewest$,,,\nAde Okafor$,women,Newcomers$,Lame$\n");
        for (const QStringList &more : { QStringList {}, { "--skip-bad", "--same-name", "keep" },
                 { "--skip-bad", "--same-name", "new" } })
            QCOMPARE(brokenBy(QStringList { "import", m_file, "--athletes", m_table } + more), QString());
        write("Athlete,Set,Rep,Time\nAde Okafor$,1,1,30.0\nAde Okafor$,1,1,31.0\nAde Okafor$,9,9,31.0\n");
        for (const QStringList &more :
            { QStringList {}, { "--accept-doubtful", "--skip-bad" }, { "--skip-bad", "--session", m_past } })
            QCOMPARE(brokenBy(QStringList { "import", m_file, "--reps", m_table } + more), QString());
    }
};

QTEST_GUILESS_MAIN(TestCliPercents)
#include "tst_clipercents.moc"
