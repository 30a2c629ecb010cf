// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;
using namespace fivepace::test;

namespace {

ImportSource sourceOf(const std::string &text, std::optional<TableKind> kind = TableKind::Athletes)
{
    auto table = readTable(text);
    return ImportSource::of(table ? *table : Table(), kind);
}

} // namespace

/// Tables of athletes and Hy-Tek rosters, held against a squad and taken in.
class TestImportAthletes : public QObject {
    Q_OBJECT

private:
    const Squad m_squad = aSquad(); // Ada Okafor (men), Mia Duarte (women)
    ImportOptions m_options;

    ImportPlan planOf(const std::string &text) const
    {
        return planImport(m_squad, sourceOf(text), m_options);
    }
    /// The squad after all rows that need no answer, and those answered by `answer`.
    Squad after(const std::string &text, Answer answer = {}) const
    {
        const auto plan = planOf(text);
        IdSource ids(1'800'000'000'000, 1);
        auto squad = m_squad;
        const auto edit
            = importEdit(m_squad, plan, std::vector<Answer>(plan.rows.size(), answer), m_options, ids);
        const auto applied = apply(squad, edit);
        return applied ? squad : Squad();
    }
    static RefusalKind refusal(const ImportPlan &plan, std::size_t row = 0)
    {
        return plan.rows.at(row).refusals.at(0).kind;
    }

private Q_SLOTS:
    void init()
    {
        m_options = {};
        m_options.today = 2026y / 5 / 4;
    }

    void aRowBecomesAnAthlete()
    {
        const auto squad
            = after("Athlete;Short name;M/F;Born;Type;Target;Groups;Base done;Notes;400;Mile;Date\n"
                    "Lind, Jon;J. Lind;M;3.5.2004;Sprinter;800;1500 M GROUP / "
                    "Sprinters;2026-01-20;shy;51,9;4:10.25;3.5.2026\n");
        QCOMPARE(squad.athletes.size(), 3u);
        const auto &jon = squad.athletes.back();
        QCOMPARE(jon.name, std::string("Jon Lind"));
        QCOMPARE(jon.shortName, std::string("J. Lind"));
        QCOMPARE(jon.category, Category::Men);
        QCOMPARE(jon.birthYear, 2004);
        QCOMPARE(jon.kind, AthleteKind::Sprinter400);
        QCOMPARE(jon.targetRace, PaceRung::M800);
        QCOMPARE(jon.baseDone, std::optional<Date>(2026y / 1 / 20));
        QCOMPARE(jon.notes, std::string("shy"));
        QCOMPARE(jon.results.size(), 2u);
        QCOMPARE(jon.results[0],
            (RaceResult { Distance::metres(400), { 51'900ms, Precision::Tenth, TimingMethod::Hand },
                2026y / 5 / 3, ResultKind::Race, {}, {} }));
        QCOMPARE(jon.results[1].distance, kMile);
        QCOMPARE(
            jon.results[1].time, (RepTime { 250'250ms, Precision::Hundredth, TimingMethod::Electronic }));
        QCOMPARE(squad.groups.size(), 2u);
        QCOMPARE(squad.groups[1].name, std::string("Sprinters"));
        QCOMPARE(squad.groups[1].targetRace, PaceRung::M800);
        QCOMPARE(jon.groups, (std::vector { GroupId { 100 }, squad.groups[1].id }));
    }

    void nothingIsWrittenByLooking()
    {
        const auto plan = planOf("Name;M/F\nJon Lind;M\n");
        QCOMPARE(plan.count(Verdict::Accepted), 1u);
        QCOMPARE(m_squad, aSquad());
    }

    void aRowThatSaysNothingNewIsThereAlready()
    {
        const auto plan = planOf("Name;M/F;Target;Groups;400;800\n"
                                 "ada  OKAFOR;M;1500 m;1500 m group;52.0;1:55\n"
                                 "Duarte, Mia;F;;;;\n");
        QCOMPARE(plan.count(Verdict::AlreadyThere), 2u);
    }

    void aNameThatIsThereIsAskedAbout()
    {
        const std::string text = "Name;M/F;800;Date\nAda Okafor;M;1:53.9;3.5.2026\n";
        const auto plan = planOf(text);
        QCOMPARE(plan.rows[0].verdict, Verdict::Question);
        QVERIFY(plan.rows[0].asksWho);
        QCOMPARE(plan.rows[0].candidates, (std::vector<Candidate> { { AthleteId { 200 }, {} } }));

        QCOMPARE(after(text), m_squad); // no answer: nothing
        QCOMPARE(after(text, { Answer::Kind::LeaveOut, 0 }), m_squad);
        const auto same = after(text, { Answer::Kind::Same, 0 });
        QCOMPARE(same.athletes.size(), 2u);
        QCOMPARE(same.athletes[0].results.size(), 4u);
        QCOMPARE(same.athletes[0].results[3].time.time, Duration(113'900));
        const auto both = after(text, { Answer::Kind::New, 0 });
        QCOMPARE(both.athletes.size(), 3u);
        QCOMPARE(both.athletes[0], m_squad.athletes[0]);
        QCOMPARE(both.athletes[2].results.size(), 1u);
    }

    void theSamePersonKeepsWhatTheTableLeavesEmpty()
    {
        auto squad = m_squad;
        auto &ada = squad.athletes[0];
        ada.birthYear = 2004;
        ada.notes = "shy";
        ada.targetRace = PaceRung::M800;
        const auto plan = planImport(squad,
            sourceOf("Name;M/F;Born;Target;Notes;Groups;Base done\nAda Okafor;;2005;;;;\n"), m_options);
        QVERIFY(plan.rows[0].asksWho);
        IdSource ids(1'800'000'000'000, 1);
        QVERIFY(apply(squad, importEdit(squad, plan, { { Answer::Kind::Same, 0 } }, m_options, ids)));
        auto expected = *m_squad.find(AthleteId { 200 });
        expected.birthYear = 2005;
        expected.notes = "shy";
        expected.targetRace = PaceRung::M800;
        QCOMPARE(squad.athletes[0], expected);
    }

    void aNumberSaysWhoItIs()
    {
        const std::string text = "Name;Number;Born\nAda Okafor;200;2005\n;201;2006\nAda Okafor;;2007\n";
        const auto plan = planOf(text);
        QCOMPARE(plan.rows[0].verdict, Verdict::Accepted);
        QCOMPARE(plan.rows[1].verdict, Verdict::Accepted);
        QCOMPARE(std::get<AthleteValue>(plan.rows[1].value).name, m_squad.athletes[1].name);
        QCOMPARE(plan.rows[2].candidates, (std::vector<Candidate> { { AthleteId { 200 }, {} } }));
        const auto squad = after(text);
        QCOMPARE(squad.athletes.size(), 2u);
        QCOMPARE(squad.athletes[0].birthYear, 2005);
        QCOMPARE(squad.athletes[1].birthYear, 2006);
    }

    void aNumberThatNamesNobodyOrAnotherIsRefused()
    {
        const auto plan = planOf("Name;M/F;Number\nAda Okafor;M;17\nAda Okafor;M;201\nAda Okafor;M;x\n");
        QCOMPARE(plan.count(Verdict::Refused), 3u);
        QCOMPARE(refusal(plan, 0), RefusalKind::UnknownNumber);
        QCOMPARE(refusal(plan, 1), RefusalKind::NumberOfAnother);
        QCOMPARE(plan.rows[1].refusals[0].detail, m_squad.athletes[1].name);
        QCOMPARE(plan.rows[1].refusals[0].column, std::optional<std::size_t>(2));
        QCOMPARE(refusal(plan, 2), RefusalKind::NotANumber);
    }

    void aNameTwiceInTheTableIsAskedAbout()
    {
        const std::string text
            = "Name;M/F;400;800;Date\nJon Lind;M;51.9;;3.5.2026\nJon Lind;M;;1:58.2;3.5.2026\n";
        const auto plan = planOf(text);
        QCOMPARE(plan.rows[0].verdict, Verdict::Accepted);
        QCOMPARE(plan.rows[1].verdict, Verdict::Question);
        QCOMPARE(plan.rows[1].candidates, (std::vector<Candidate> { { {}, std::size_t(0) } }));
        QCOMPARE(after(text, { Answer::Kind::Same, 0 }).athletes.back().results.size(), 2u);
        QCOMPARE(after(text, { Answer::Kind::New, 0 }).athletes.size(), 4u);
        QCOMPARE(after(text).athletes.size(), 3u);
    }

    void oneEditTakesAllAndOneTakesItBack()
    {
        const auto plan = planOf("Name;M/F;Groups\nJon Lind;M;Sprinters\nEva Berg;F;Sprinters\n");
        IdSource ids(1'800'000'000'000, 1);
        const auto edit = importEdit(m_squad, plan, std::vector<Answer>(2), m_options, ids);
        QCOMPARE(edit.kind, EditKind::ImportAthletes);
        auto squad = m_squad;
        QVERIFY(apply(squad, edit));
        QCOMPARE(squad.athletes.size(), 4u);
        QCOMPARE(squad.groups.size(), 2u);
        QVERIFY(apply(squad, inverse(edit)));
        QCOMPARE(squad, m_squad);
    }

    void bestsWithoutADayWaitForOne()
    {
        const std::string text = "Name;M/F;800\nJon Lind;M;1:58.2\nEva Berg;F;\n";
        auto plan = planOf(text);
        QCOMPARE(refusal(plan), RefusalKind::NoDateForBest);
        QCOMPARE(plan.rows[1].verdict, Verdict::Accepted);
        m_options.undated = 2026y / 4 / 1;
        const auto squad = after(text);
        QCOMPARE(squad.athletes[2].results[0].date, Date(2026y / 4 / 1));
    }

    void aMissingCategoryWaitsForOne()
    {
        const std::string text = "Name;800;Date\nEva Berg;2:10.2;3.5.2026\n";
        QCOMPARE(refusal(planOf(text)), RefusalKind::NoCategory);
        m_options.category = Category::Women;
        QCOMPARE(after(text).athletes[2].category, Category::Women);
    }

    void openDatesAreAskedForOnceForTheWholeColumn()
    {
        const std::string text = "Name;M/F;800;Date\nJon Lind;M;1:58.2;4/5/2026\n";
        QCOMPARE(refusal(planOf(text)), RefusalKind::DateOpen);
        m_options.dateOrder = DateOrder::MonthFirst;
        QCOMPARE(after(text).athletes[2].results[0].date, Date(2026y / 4 / 5));
        m_options.dateOrder = {};
        const auto told = after(text + "Eva Berg;F;2:10.2;4/30/2026\n");
        QCOMPARE(told.athletes[2].results[0].date, Date(2026y / 4 / 5));
        const auto plan = planOf(text + "Eva Berg;F;2:10.2;4/30/2026\nOle Dahl;M;2:00;30/4/2026\n");
        QCOMPARE(plan.count(Verdict::Accepted), 2u);
        QCOMPARE(refusal(plan), RefusalKind::DateOpen);
    }

    void cellsThatCannotBeReadAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<RefusalKind>("kind");

        const auto row = [](const char *text, int column, RefusalKind kind) {
            QTest::newRow(text) << QByteArray(text) << column << kind;
        };
        row(";M;;;1:58;3.5.2026", 0, RefusalKind::Missing);
        row("Jon;x;;;1:58;3.5.2026", 1, RefusalKind::NotACategory);
        row("Jon;M;1203;;1:58;3.5.2026", 2, RefusalKind::NotAYear);
        row("Jon;M;2027;;1:58;3.5.2026", 2, RefusalKind::NotAYear);
        row("Jon;M;1.1.2050;;1:58;3.5.2026", 2, RefusalKind::NotAYear);
        row("Jon;M;2031;;1:58;3.5.2026", 2, RefusalKind::NotAYear);
        row("Jon;M;;1234;1:58;3.5.2026", 3, RefusalKind::NotARace);
        row("Jon;M;;;1:5x;3.5.2026", 4, RefusalKind::NotATime);
        row("Jon;M;;;1:28;3.5.2026", 4, RefusalKind::BreaksRule);
        row("Jon;M;;;1:58;31.4.2026", 5, RefusalKind::NotADate);
        row("Jon;M;;;1:58;5.5.2026", 5, RefusalKind::BreaksRule);
    }
    void cellsThatCannotBeReadAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, row);
        const auto plan = planOf("Name;M/F;Born;Target;800;Date\n" + row.toStdString() + "\n");
        QCOMPARE(plan.rows[0].verdict, Verdict::Refused);
        QTEST(static_cast<int>(plan.rows[0].refusals[0].column.value_or(99)), "column");
        QTEST(plan.rows[0].refusals[0].kind, "kind");
    }

    void bestsThatContradictEachOtherAreAskedAbout()
    {
        const std::string text = "Name;M/F;400;800;Date\nJon Lind;M;55.9;1:48.30;3.5.2026\n";
        const auto plan = planOf(text);
        QCOMPARE(plan.rows[0].verdict, Verdict::Question);
        QCOMPARE(plan.rows[0].doubts[0].kind, QuestionKind::FasterThanShorter);
        QCOMPARE(after(text), m_squad);
        QCOMPARE(after(text, { Answer::Kind::Take, 0 }).athletes.size(), 3u);
    }

    void aRosterGivesEachAthleteOnce()
    {
        m_options.undated = 2026y / 4 / 1;
        const std::string text = "D;Lind;Jon;;M;05/30/2004;HARB;Harbour AC;;11;800;1:58.21;M;1;;;;\r\n"
                                 "I;Lind;Jon;;M;05/30/2004;HARB;Harbour AC;;11;;;Town;NY;;USA;USA;;;;;1;;\r\n"
                                 "D;Lind;Jon;;M;05/30/2004;HARB;Harbour AC;;11;1500;NT;M\r\n"
                                 "E;Lind;Jon;;M;05/30/2004;HARB;Harbour AC;21;11;1MILE;4:20.1h;E;1;\r\n"
                                 "I;Lind;Jon;;M;01/02/2007;HARB;Harbour AC;;9;;;Town;NY;;USA;USA;;;;;2;;;\r\n"
                                 "I;Berg;Eva;K;F\r\n";
        const auto source = sourceOf(text, {});
        QVERIFY(source.isHyTek);
        const auto plan = planImport(m_squad, source, m_options);
        QCOMPARE(plan.rows.size(), 3u);
        const auto &jon = std::get<AthleteValue>(plan.rows[0].value);
        QCOMPARE(jon.name, std::string("Jon Lind"));
        QCOMPARE(jon.birthYear, 2004);
        QCOMPARE(jon.bests.size(), 2u);
        QCOMPARE(jon.bests[0].result.time,
            (RepTime { 118'210ms, Precision::Hundredth, TimingMethod::Electronic }));
        QCOMPARE(jon.bests[1].result.distance, kMile);
        QCOMPARE(jon.bests[1].result.time.method, TimingMethod::Hand);
        QCOMPARE(plan.rows[1].verdict, Verdict::Question); // another Jon Lind, born in another year
        QCOMPARE(std::get<AthleteValue>(plan.rows[2].value).category, Category::Women);
    }

    void whatIsNoFlatRaceStaysOutOfARoster()
    {
        m_options.undated = 2026y / 4 / 1;
        const auto plan = planImport(m_squad,
            sourceOf("D;Lind;Jon;;M;;HARB;Harbour AC;;11;110H;15.21;M\n"
                     "D;Lind;Jon;;M;;HARB;Harbour AC;;11;LJ;6.12;M\n"
                     "Q;HARB;Harbour AC;A;M;;400;44.1;M\n"
                     "D;Lind;Jon;;M;;HARB;Harbour AC;;11;400;5x.2;M\n"),
            m_options);
        QCOMPARE(plan.count(Verdict::Accepted), 1u); // Jon himself
        QCOMPARE(plan.count(Verdict::Refused), 4u);
        QVERIFY(std::get<AthleteValue>(plan.rows[0].value).bests.empty());
        QCOMPARE(plan.rows.back().refusals[0].kind, RefusalKind::NotATime);
        QCOMPARE(plan.rows.back().refusals[0].column, std::optional<std::size_t>(11));
    }
};

QTEST_APPLESS_MAIN(TestImportAthletes)
#include "tst_importathletes.moc"
