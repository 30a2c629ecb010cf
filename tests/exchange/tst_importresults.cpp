// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;
using namespace fivepace::test;

/// Tables of results and of rep times, held against a squad and taken in.
class TestImportResults : public QObject {
    Q_OBJECT

private:
    Squad m_squad;
    ImportOptions m_options;

    ImportPlan planOf(const std::string &text, TableKind kind = TableKind::Results) const
    {
        auto table = readTable(text);
        return planImport(m_squad, ImportSource::of(table ? *table : Table(), kind), m_options);
    }
    ImportPlan repsOf(const std::string &text) const { return planOf(text, TableKind::Reps); }
    Squad after(const ImportPlan &plan, Answer answer = {}) const
    {
        IdSource ids(1'800'000'000'000, 1);
        auto squad = m_squad;
        const auto edit
            = importEdit(m_squad, plan, std::vector<Answer>(plan.rows.size(), answer), m_options, ids);
        const auto applied = apply(squad, edit);
        return applied ? squad : Squad();
    }
    static std::vector<Verdict> verdicts(const ImportPlan &plan)
    {
        std::vector<Verdict> all;
        for (const auto &row : plan.rows)
            all.push_back(row.verdict);
        return all;
    }
    static RefusalKind refusal(const ImportPlan &plan, std::size_t row = 0)
    {
        return plan.rows.at(row).refusals.at(0).kind;
    }

private Q_SLOTS:
    void init()
    {
        m_squad = aSquad();
        m_options = {};
        m_options.today = 2026y / 5 / 4;
    }

    void aRowBecomesAResult()
    {
        const auto squad
            = after(planOf("Athlete,Distance,Time,Date,Kind,Timing,Place,Note\n"
                           "Ada Okafor,800 m,\"1:53,92\",2.5.2026,time trial,gate,\"Leeds, UK\",windy\n"));
        QCOMPARE(squad.athletes[0].results.back(),
            (RaceResult { Distance::metres(800),
                { 113'920ms, Precision::Hundredth, TimingMethod::Electronic }, 2026y / 5 / 2,
                ResultKind::TimeTrial, "Leeds, UK", "windy", PaceUse::Waiting }));
        QCOMPARE(squad.athletes[1], m_squad.athletes[1]);
    }

    void aResultThatIsThereIsNotAddedAgain()
    {
        const auto plan = planOf("Athlete;Distance;Time;Date\nAda Okafor;800;1:55.0;2026-04-12\n"
                                 "Ada Okafor;3000;8:31;2026-05-02\nAda Okafor;3k;8:31,0;2.5.2026\n");
        QCOMPARE(verdicts(plan),
            (std::vector { Verdict::AlreadyThere, Verdict::Accepted, Verdict::AlreadyThere }));
        QCOMPARE(after(plan).athletes[0].results.size(), 4u);
    }

    void contradictionsAreAskedAbout()
    {
        const auto plan = planOf("Athlete;Distance;Time;Date\nAda Okafor;800;1:41.20;3.5.2026\n");
        QCOMPARE(plan.rows[0].verdict, Verdict::Question);
        QCOMPARE(plan.rows[0].doubts[0].kind, QuestionKind::FasterThanShorter);
        QCOMPARE(after(plan), m_squad);
        QCOMPARE(after(plan, { Answer::Kind::Take, 0 }).athletes[0].results.size(), 4u);
        QCOMPARE(after(plan, { Answer::Kind::LeaveOut, 0 }), m_squad);
    }
    void rowsAreHeldAgainstEarlierRows()
    {
        m_squad.athletes[0].results.clear();
        const auto plan = planOf("Athlete;Distance;Time;Date\nAda Okafor;400;56.1;3.5.2026\n"
                                 "Ada Okafor;800;1:48.30;3.5.2026\n");
        QCOMPARE(verdicts(plan), (std::vector { Verdict::Accepted, Verdict::Question }));
    }

    void aNameThatSeveralHaveIsAskedAbout()
    {
        auto twin = anAthlete(202, "Ada Okafor");
        twin.birthYear = 2009;
        m_squad.athletes.push_back(twin);
        const auto plan = planOf("Athlete;Distance;Time;Date\nAda Okafor;3000;8:31;2.5.2026\n");
        QVERIFY(plan.rows[0].asksWho);
        QCOMPARE(plan.rows[0].candidates.size(), 2u);
        const auto squad = after(plan, { Answer::Kind::Same, 1 });
        QCOMPARE(squad.athletes[0].results.size(), 3u);
        QCOMPARE(squad.athletes[2].results.size(), 4u);
        QCOMPARE(after(plan, { Answer::Kind::New, 0 }), m_squad); // nobody new comes with a result
        const auto again = planOf("Athlete;Distance;Time;Date\nAda Okafor;800;1:55;12.4.2026\n");
        QCOMPARE(again.rows[0].verdict, Verdict::AlreadyThere);
    }

    void whatCannotBeTakenSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<RefusalKind>("kind");

        const auto row
            = [](const char *text, RefusalKind kind) { QTest::newRow(text) << QByteArray(text) << kind; };
        row("Bob Okafor;800;1:55;3.5.2026", RefusalKind::UnknownAthlete);
        row(";800;1:55;3.5.2026", RefusalKind::Missing);
        row("Ada Okafor;;1:55;3.5.2026", RefusalKind::Missing);
        row("Ada Okafor;800;;3.5.2026", RefusalKind::Missing);
        row("Ada Okafor;800;1:55;", RefusalKind::NoDate);
        row("Ada Okafor;far;1:55;3.5.2026", RefusalKind::NotADistance);
        row("Ada Okafor;800;DNF;3.5.2026", RefusalKind::NoTime);
        row("Ada Okafor;800;fast;3.5.2026", RefusalKind::NotATime);
        row("Ada Okafor;800;0;3.5.2026", RefusalKind::NotATime);
        row("Ada Okafor;800;1:20;3.5.2026", RefusalKind::BreaksRule);
        row("Ada Okafor;800;1:55;3.5.2027", RefusalKind::BreaksRule);
        row("Ada Okafor;100 km;9:00:00;3.5.2026", RefusalKind::BreaksRule);
        row("Ada Okafor;800;1:55;3/5/2026", RefusalKind::DateOpen);
        row("Ada Okafor;800;1:55;yesterday", RefusalKind::NotADate);
    }
    void whatCannotBeTakenSaysWhy()
    {
        QFETCH(QByteArray, row);
        const auto plan = planOf("Athlete;Distance;Time;Date\n" + row.toStdString() + "\n");
        QCOMPARE(plan.rows[0].verdict, Verdict::Refused);
        QTEST(refusal(plan), "kind");
        QCOMPARE(after(plan), m_squad);
    }
    void likeNamesAreNamed()
    {
        const auto plan = planOf("Athlete;Distance;Time;Date\nBob Okafor;800;1:55;3.5.2026\n");
        QCOMPARE(plan.rows[0].refusals[0].detail, std::string("Ada Okafor"));
    }

    void aRepIsLogged()
    {
        const auto plan = repsOf("date;athlete;set;rep;time_s;recovery_s;rpe;timing;note\n"
                                 "2026-05-04;Mia Duarte;1;2;29.31;180;7;gate;left calf\n"
                                 "2026-05-04;Mia Duarte;1;1;-;;;;\n");
        QCOMPARE(verdicts(plan), (std::vector { Verdict::Accepted, Verdict::Accepted }));
        const auto squad = after(plan);
        QCOMPARE(squad.entries.size(), 2u);
        const auto &entry = squad.entries.back();
        QCOMPARE(entry.athlete, AthleteId { 201 });
        QCOMPARE(entry.results.size(), 2u);
        QCOMPARE(entry.results[0].ending, Ending::Skipped);
        QCOMPARE(
            entry.results[1].time, (RepTime { 29'310ms, Precision::Hundredth, TimingMethod::Electronic }));
        QCOMPARE(entry.results[1].recoveryTaken, std::optional<Duration>(3min));
        QCOMPARE(entry.rpe, 7);
        QCOMPARE(entry.notes, std::string("left calf"));
        QCOMPARE(entry.frozen.size(), 4u);
    }
    void aRepThatIsLoggedIsThereAlreadyOrAskedAbout()
    {
        const auto plan
            = repsOf("session;athlete;rep;time_s\n400;Ada Okafor;1.1;26.3\n400;Ada Okafor;1.2;27.0\n");
        QCOMPARE(verdicts(plan), (std::vector { Verdict::AlreadyThere, Verdict::Question }));
        QCOMPARE(plan.rows[1].replaces->time->time, Duration(26'400));
        QCOMPARE(after(plan), m_squad);
        const auto squad = after(plan, { Answer::Kind::Take, 0 });
        QCOMPARE(squad.entries[0].results[1].time->time, Duration(27'000));
        QCOMPARE(squad.entries[0].results[2], m_squad.entries[0].results[2]);
    }
    void aSessionIsFoundByItsDayAndName()
    {
        m_squad.sessions.push_back(aSession(401));
        m_squad.sessions.back().workout.name = "Ladder";
        QCOMPARE(refusal(repsOf("date;athlete;rep;time\n4.5.2026;Mia Duarte;1;29.3\n")),
            RefusalKind::SeveralSessions);
        const auto plan = repsOf("date;session;athlete;rep;time\n4.5.2026;ladder;Mia Duarte;1;29.3\n");
        QCOMPARE(std::get<RepValue>(plan.rows[0].value).session, SessionId { 401 });
    }
    void aSetThatNoColumnSaysIsNeverTheFirst()
    {
        Block set;
        set.times = { 3, {} };
        set.body = std::vector { reps(2, 200, 3min) };
        m_squad.sessions[0].workout.main = { set };
        const auto repsUnder = [this](const std::string &heading, const std::string &row) {
            return repsOf("date;athlete;" + heading + ";rep;time_s\n4.5.2026;Mia Duarte;" + row + ";29.3\n");
        };
        const auto taken = repsUnder("Satz", "2;1");
        QCOMPARE(verdicts(taken), std::vector { Verdict::Accepted });
        QCOMPARE(std::get<RepValue>(taken.rows[0].value).rep, 2u);
        for (const char *row : { "2;1", "Set 2;1", "2.;1" }) {
            const auto open = repsUnder("Omgang", row);
            QCOMPARE(refusal(open), RefusalKind::SetOpen);
            QCOMPARE(open.rows[0].refusals[0].column, std::optional<std::size_t>(2));
        }
        QCOMPARE(refusal(repsUnder("Set", ";1")), RefusalKind::Missing);
        for (const char *row : { "2;3.1", "12;5", "windy;5" }) {
            const auto counted = repsUnder("Omgang", row);
            QCOMPARE(verdicts(counted), std::vector { Verdict::Accepted });
            QCOMPARE(std::get<RepValue>(counted.rows[0].value).rep, 4u);
        }
    }
    void repsThatCannotBeTakenSayWhy()
    {
        const auto kindOf = [this](const std::string &row) {
            return refusal(repsOf("date;athlete;rep;time_s\n" + row + "\n"));
        };
        QCOMPARE(kindOf("5.5.2026;Mia Duarte;1;29.3"), RefusalKind::UnknownSession);
        QCOMPARE(kindOf("4.5.2026;Zoe;1;29.3"), RefusalKind::UnknownAthlete);
        QCOMPARE(kindOf("4.5.2026;Mia Duarte;5;29.3"), RefusalKind::NoSuchRep);
        QCOMPARE(kindOf("4.5.2026;Mia Duarte;2.1;29.3"), RefusalKind::NoSuchRep);
        QCOMPARE(kindOf("4.5.2026;Mia Duarte;1;2x"), RefusalKind::NotATime);
        QCOMPARE(kindOf("4.5.2026;Mia Duarte;1;9.0"), RefusalKind::BreaksRule);
        m_squad.athletes[1].groups.clear();
        QCOMPARE(kindOf("4.5.2026;Mia Duarte;1;29.3"), RefusalKind::NotInSession);
    }
};

QTEST_APPLESS_MAIN(TestImportResults)
#include "tst_importresults.moc"
