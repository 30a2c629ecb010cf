// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"
#include "exchange/tableframe.h"
#include "exchange/tabletext.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;
using namespace fivepace::test;

/// Lists as meets, federations and spreadsheets write them.
class TestMeetLists : public QObject {
    Q_OBJECT

private:
    Squad m_squad;
    ImportOptions m_options;

    ImportPlan planOf(const std::string &text, std::optional<TableKind> kind = TableKind::Results) const
    {
        auto table = readTable(text);
        return planImport(m_squad, ImportSource::of(table ? *table : Table(), kind), m_options);
    }
    static RaceResult resultOf(const ImportPlan &plan, std::size_t row = 0)
    {
        return std::get<ResultValue>(plan.rows.at(row).value).result;
    }
    Squad after(const ImportPlan &plan, Answer answer = {}) const
    {
        IdSource ids(1'800'000'000'000, 1);
        auto squad = m_squad;
        const auto edit
            = importEdit(m_squad, plan, std::vector<Answer>(plan.rows.size(), answer), m_options, ids);
        return apply(squad, edit) ? squad : Squad();
    }

private Q_SLOTS:
    void init()
    {
        m_squad = aSquad();
        m_squad.athletes[0].results.clear();
        m_squad.athletes[1].results.clear();
        m_options = {};
        m_options.today = 2026y / 5 / 10;
    }

    void aMeetsListComesInWithItsRanksItsDayAndItsLetters()
    {
        const auto plan = planOf("sep=;\n"
                                 "Spring meeting, Leverkusen\n"
                                 "Saturday 2 May 2026\n"
                                 "\n"
                                 "Place;Name;Club;Mark\n"
                                 "Men's 800 m;;;\n"
                                 "1;OKAFOR Ada;Harbour AC;1:54,31 PB\n"
                                 "2;Somebody Else;Other;DNS\n"
                                 "Women's 1500m;;;\n"
                                 "3;Duarte, Mia;Harbour AC;4:31.2h\n"
                                 "Total;;;\n");
        QCOMPARE(plan.rows.size(), 3u);
        QCOMPARE(plan.rows[0].verdict, Verdict::Question); // the name is in another order
        QVERIFY(plan.rows[0].isAlike);
        const auto first = resultOf(plan);
        QCOMPARE(first.distance, Distance::metres(800));
        QCOMPARE(first.date, Date(2026y / 5 / 2));
        QCOMPARE(first.rank, 1);
        QCOMPARE(first.note, std::string("PB"));
        QVERIFY(first.place.empty());
        QCOMPARE(plan.rows[1].refusals.at(0).kind, RefusalKind::NoTime);
        QCOMPARE(plan.rows[2].verdict, Verdict::Accepted);
        QCOMPARE(resultOf(plan, 2).distance, Distance::metres(1500));
        QCOMPARE(resultOf(plan, 2).time.method, TimingMethod::Hand);
        QCOMPARE(resultOf(plan, 2).rank, 3);
    }

    void linesThatAreNoRowsAreLeftOutByName()
    {
        auto table = readTable("Club list\nAthlete,Distance,Time\n800 "
                               "m,,\nA,800,1:55\nAverage,,1:55.0\nAthlete,Distance,Time\nB,800,1:56\n");
        const auto left = framed(*std::move(table)).left;
        std::vector<std::pair<int, LeftLine::Kind>> lines;
        for (const auto &line : left)
            lines.emplace_back(line.line, line.kind);
        using Kind = LeftLine::Kind;
        QCOMPARE(lines,
            (std::vector<std::pair<int, Kind>> {
                { 1, Kind::Title }, { 3, Kind::Section }, { 5, Kind::Totals }, { 6, Kind::Headings } }));
    }

    void theDayForAllIsTakenWhereTheListHasNone()
    {
        const std::string list = "Rank,Athlete,Event,Result\n4.,Ada Okafor,800m,1:54.31\n";
        QCOMPARE(planOf(list).rows[0].refusals.at(0).kind, RefusalKind::NoDate);
        m_options.undated = 2026y / 5 / 3;
        QCOMPARE(resultOf(planOf(list)).date, Date(2026y / 5 / 3));
        QCOMPARE(resultOf(planOf(list)).rank, 4);
    }

    void aCorrectedTimeIsAQuestion()
    {
        m_squad.athletes[0].results
            = { { Distance::metres(800), { 114'200ms, Precision::Tenth, TimingMethod::Hand }, 2026y / 5 / 3,
                ResultKind::Race, "Leeds", "" } };
        const auto plan = planOf("Athlete,Distance,Time,Date\nAda Okafor,800,1:54.31,3.5.2026\n");
        QCOMPARE(plan.rows[0].verdict, Verdict::Question);
        QCOMPARE(plan.rows[0].doubts.at(0).kind, QuestionKind::SameRace);
        const auto replaced = after(plan, { Answer::Kind::Replace, 0 }).athletes[0].results;
        QCOMPARE(replaced.size(), 1u);
        QCOMPARE(replaced[0].time.time, Duration(114'310));
        QCOMPARE(replaced[0].place, std::string("Leeds"));
        QCOMPARE(after(plan, { Answer::Kind::Take, 0 }).athletes[0].results.size(), 2u);
        QCOMPARE(after(plan, { Answer::Kind::LeaveOut, 0 }), m_squad);
        const std::string heading = "Athlete,Distance,Time,Date\n";
        const auto same = planOf(heading + "Ada Okafor,800,1:54.20,3.5.2026\n"); // electronic now
        QCOMPARE(same.rows[0].doubts.at(0).kind, QuestionKind::SameRace);
        QCOMPARE(after(same, { Answer::Kind::Replace, 0 }).athletes[0].results[0].time.method,
            TimingMethod::Electronic);
        QCOMPARE(planOf(heading + "Ada Okafor,800,1:54.2,3.5.2026\n").rows[0].verdict, Verdict::AlreadyThere);
    }

    void nearlyEqualDistancesAreTwoGoodDays()
    {
        m_squad.athletes[0].results = { { Distance::metres(1600),
            { 260'000ms, Precision::Tenth, TimingMethod::Hand }, 2026y / 4 / 3 } };
        QCOMPARE(
            planOf("Athlete,Distance,Time,Date\nAda Okafor,mile,4:19.2,3.5.2026\n").rows[0].doubts.at(0).kind,
            QuestionKind::FasterThanShorter);
        QCOMPARE(planOf("Athlete,Distance,Time,Date\nAda Okafor,mile,4:20.9,3.5.2026\n").rows[0].verdict,
            Verdict::Accepted);
        QCOMPARE(planOf("Athlete,Distance,Time,Date\nAda Okafor,1500,4:09.0,3.5.2026\n").rows[0].verdict,
            Verdict::Accepted);
    }

    void aResultBeforeTheNinthYearIsAskedAbout()
    {
        m_squad.athletes[0].birthYear = 2009;
        const std::string heading = "Athlete,Distance,Time,Date\n";
        QCOMPARE(planOf(heading + "Ada Okafor,800,3:01.0,3.5.2017\n").rows[0].unlikelyAge, 8);
        QVERIFY(!planOf(heading + "Ada Okafor,800,3:01.0,3.5.2018\n").rows[0].unlikelyAge);
        const auto people = planOf("Name,M/F,Born\nPia Klein,F,2021\nOtto Alt,M,1924\n", TableKind::Athletes);
        QCOMPARE(people.rows[0].unlikelyAge, 5);
        QCOMPARE(people.rows[1].unlikelyAge, 102);
        QCOMPARE(people.rows[0].verdict, Verdict::Question);
    }

    void aNameWrittenOtherwiseIsAskedAbout()
    {
        for (const auto *name : { "OKAFOR Ada", "Okafor Ada (GBR)", "okafor  ada" }) {
            const auto people = planOf("Name,M/F\n" + std::string(name) + ",M\n", TableKind::Athletes);
            QCOMPARE(people.rows[0].verdict, Verdict::Question);
            QVERIFY(people.rows[0].asksWho && people.rows[0].isAlike);
            QCOMPARE(people.rows[0].candidates.at(0).athlete, m_squad.athletes[0].id);
        }
        const auto same = planOf("Name,M/F,Born,Year of birth\nAda Okafor,M,,2004\n", TableKind::Athletes);
        QCOMPARE(std::get<AthleteValue>(same.rows[0].value).birthYear, 2004);
    }

    void aFileOfResultsIsNoRoster()
    {
        const std::string file
            = "H;Spring Invitational;05/02/2026;05/02/2026;Meet Manager;05/03/2026;\n"
              "E;T;12;;800;M;;;;F;1:54.31;M;;2;1;1;;8;;;Okafor;Ada;;M;;HARB;Harbour AC;21;\n"
              "E;T;13;;1500;F;;;;P;4:31.2h;M;;5;2;1;;0;;;Duarte;Mia;;F;;HARB;Harbour AC;20;\n"
              "E;F;14;;LJ;M;;;;F;6.55;M;0.3;1;1;1;;10;;;Okafor;Ada;;M;;HARB;Harbour AC;21;\n"
              "R;T;15;;1600;M;;;;F;3:30.11;M;;1;1;1;;10;;;;A;HARB;Harbour AC;\n";
        auto table = readTable(file);
        const auto source = ImportSource::of(*table, {});
        QVERIFY(source.isHyTek);
        QCOMPARE(source.kind, TableKind::Results);
        const auto plan = planImport(m_squad, source, m_options);
        QCOMPARE(plan.rows.size(), 4u);
        QCOMPARE(plan.rows[0].verdict, Verdict::Accepted);
        QCOMPARE(resultOf(plan).place, std::string("Spring Invitational"));
        QCOMPARE(resultOf(plan).date, Date(2026y / 5 / 2));
        QCOMPARE(resultOf(plan).rank, 2);
        QCOMPARE(resultOf(plan, 1).time.method, TimingMethod::Hand);
        QCOMPARE(resultOf(plan, 1).note, std::string("prelims; h"));
        QCOMPARE(plan.rows[2].refusals.at(0).kind, RefusalKind::NotFlatRunning);
        QCOMPARE(plan.rows[3].refusals.at(0).kind, RefusalKind::NotFlatRunning);
        auto roster = readTable(
            "I;Okafor;Ada;;M;;HARB;Harbour AC;21;\nE;T;12;;800;M;;;;F;1:54.31;M;;2;1;1;;8;;;Okafor;Ada;\n"
            "I;Klein;Pia;;F;;HARB;Harbour AC;20;\nI;Berg;Jon;;M;;HARB;Harbour AC;20;\n");
        const auto people = planImport(m_squad, ImportSource::of(*roster, {}), m_options);
        for (const auto &row : people.rows)
            QVERIFY(
                std::get<AthleteValue>(row.value).name != "12 T"); // a line of another kind makes no athlete
    }

    void aMessageNeverSendsToAnOptionThatRefusesTheFile()
    {
        const auto meet = std::string("H;Spring Open;05/02/2026;05/02/2026;\n");
        auto entries = readTable(meet + "D;Okafor;Ada;;M;;HARB;Harbour AC;;;800;1:54.20;M\nZ;what;is;this\n");
        const auto source = ImportSource::of(*entries, {});
        QVERIFY(source.isHyTek);
        QCOMPARE(source.kind, TableKind::Athletes);
        const auto plan = planImport(m_squad, source, m_options);
        QCOMPARE(plan.rows.size(), 3u);
        QCOMPARE(plan.rows[0].refusals.at(0).kind, RefusalKind::OtherRecord);
        QVERIFY(plan.rows[1].refusals.empty() || plan.rows[1].refusals[0].kind == RefusalKind::NoDateForBest);
        QCOMPARE(plan.rows[2].refusals.at(0).kind, RefusalKind::OtherRecord);
    }

    void indoorIsAFieldWhereverItIsSaid_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("indoor");
        const auto row
            = [](const char *list, bool isIndoor) { QTest::newRow(list) << QByteArray(list) << isIndoor; };
        row("Name,Event,Mark\nAda Okafor,800m (i),1:54.31\n", true);
        row("Name,Event,Mark\nAda Okafor,800 m i,1:54.31\n", true);
        row("Name,Event,Mark\nAda Okafor,800 indoor,1:54.31\n", true);
        row("Name,Event,Mark\nAda Okafor,800 Halle,1:54.31\n", true);
        row("Name,Event,Mark\nAda Okafor,800 m short track,1:54.31\n", true);
        row("Name,Event,Mark\nAda Okafor,800 m,1:54.31i\n", true);
        row("Name,Event,Mark,Indoor\nAda Okafor,800,1:54.31,x\n", true);
        row("Name,Event,Mark,Indoor\nAda Okafor,800,1:54.31,no\n", false);
        row("Hallenmeisterschaften 2026;;\nName;Strecke;Zeit\nAda Okafor;800;1:54,31\n", true);
        row("Halle, 3 May 2026;;\nName;Strecke;Zeit\nAda Okafor;800;1:54,31\n", false); // a town
        row("Name,Event,Mark\nAda Okafor,800,1:54.31\n", false);
    }
    void indoorIsAFieldWhereverItIsSaid()
    {
        QFETCH(QByteArray, list);
        m_options.undated = 2026y / 5 / 3;
        const auto plan = planOf(list.toStdString());
        QCOMPARE(plan.rows.size(), 1u);
        QVERIFY(plan.rows[0].refusals.empty());
        QCOMPARE(resultOf(plan).distance, Distance::metres(800));
        QTEST(resultOf(plan).indoor, "indoor");
    }

    void aRelayIsNoRaceOfOneHoweverItIsWritten()
    {
        m_options.undated = 2026y / 5 / 3;
        for (const auto *event : { "4x400", "2 x 400", "4 × 400 m", "4 X 100m relay" }) {
            const auto plan = planOf("Name;Event;Mark\nAda Okafor;" + std::string(event) + ";1:50.31\n");
            QCOMPARE(plan.rows[0].refusals.at(0).kind, RefusalKind::NotFlatRunning);
        }
    }

    void altitudeHasAColumn()
    {
        m_options.undated = 2026y / 5 / 3;
        const auto plan
            = planOf("Name,Event,Mark,Altitude\nAda Okafor,800,1:54.31,ja\nMia Duarte,800,2:14.6,maybe\n");
        QVERIFY(resultOf(plan).altitude);
        QCOMPARE(plan.rows[1].refusals.at(0).kind, RefusalKind::NotYesOrNo);
    }

    void aColumnOfTimesIsOneWithThoseWhoDidNotFinish()
    {
        m_options.undated = 2026y / 5 / 3;
        m_options.distance = Distance::metres(800);
        const auto plan
            = planOf("  1  Ada Okafor     Harbour AC   1:54.31 Q\n  2  Mia Duarte     Harbour AC   2:14.60\n"
                     " --  Jon Berg       Other AC     DNS\n");
        QCOMPARE(plan.rows.size(), 3u);
        QCOMPARE(resultOf(plan).time.time, Duration(114'310));
        QCOMPARE(resultOf(plan).rank, 1);
        QCOMPARE(resultOf(plan, 1).rank, 2);
        QCOMPARE(plan.rows[2].refusals.at(0).kind, RefusalKind::NoTime);
    }

    void aNameIsKnownHoweverItIsParted()
    {
        m_squad.athletes[0].name = "Zoë O’Brien";
        m_squad.athletes[1].name = "Sinéad McDonald";
        for (const auto *name : { "O BRIEN Zoe", "Mc Donald Sinead", "BRIEN O' Zoe" }) {
            const auto people = planOf("Name,M/F\n\"" + std::string(name) + "\",M\n", TableKind::Athletes);
            QCOMPARE(people.rows[0].verdict, Verdict::Question);
            QVERIFY(people.rows[0].asksWho);
        }
        const auto people = planOf("Name,M/F\nO BRIEN Zoe,M\n", TableKind::Athletes);
        QCOMPARE(people.rows[0].writtenAs, std::string("Zoë O’Brien"));
    }

    void otherListsOfTheSameKinds_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("metres");
        const auto row = [](const char *name, const char *list, qint64 ms, int metres) {
            QTest::newRow(name) << QByteArray(list) << ms << metres;
        };
        row("German federation",
            "Kreismeisterschaften 2026\nLeverkusen, 03.05.2026\n\n800 m Männer, "
            "Finale\nPlatz;Name;Jg;Verein;Leistung\n1.;Okafor Ada;2004;Harbour AC;1:54,31\n",
            114'310, 800);
        row("French club",
            "Épreuve;Nom;Prénom;Perf;Date\n1500m;OKAFOR;Ada;3'56\"40;03/05/2026\n1500m;X;Y;4'00\"00;30/04/"
            "2026\n",
            236'400, 1500);
        row("athletic.net style",
            "Boys 1600 Meters Varsity - Finals\n05/02/2026\nPl,Athlete,Grade,Mark\n1,Ada Okafor,11,4:18.20a "
            "PR\n2,B C,12,DNF\n",
            258'200, 1600);
        row("quoted line breaks",
            "\"Name\",\"Event\",\"Result\",\"Date\"\n\"Okafor,\nAda\",\"800 m\",\"1:54.31\",\"2026-05-03\"\n",
            114'310, 800);
        row("bars and blanks",
            " Name | Distance | Time | Date \n Ada Okafor | 3000 m | 8:31.20 | 2026-05-03 \n", 511'200, 3000);
        row("dates of spreadsheets",
            "Date\tAthlete\tDistance\tTime\n2026-05-03 00:00:00\tAda Okafor\t5k\t00:14:57.5\n", 897'500,
            5000);
        row("Norwegian",
            "Navn;Øvelse;Tid;Dato\nAda Okafor;800 meter;1.54,31\n;;;\nAda Okafor;800 m;1.54,31;3.5.2026\n",
            114'310, 800);
        row("no headings", "Ada Okafor;800;1:54,31;3.5.2026\nMia Duarte;800;2:14,60;3.5.2026\n", 114'310,
            800);
        row("federation with codes",
            "Halle Leverkusen;;;;;\nDatum: 25.04.2026;;;;;\n800 m, Zeitläufe;;;;;\nRg;Name, "
            "Vorname;Jg;LV;Zeit;Bem.\n"
            "1;Okafor, Ada;2004;NO;1:54,31;Q\n2;Duarte, Mia;2005;NO;2:14,60;q\n;Adler, Ben;2006;NO;n. a.;\n",
            114'310, 800);
        row("printed in columns",
            "Event 14  Boys 800 Meter Run Varsity\n==========================\n    Name                    "
            "Year School         Finals  Points\n"
            "==========================\n  1 Okafor, Ada               12 Harbour       1:54.31   10\n"
            "  2 Duarte, Mia               11 Harbour       2:14.60    8\n",
            114'310, 800);
        row("a note below",
            "Athlete,Event,Time,Date\nAda Okafor,Mile,4:12.31,2026-05-03\nResults by the timing crew of the "
            "stadium on the day\n",
            252'310, 1609);
        row("hurdles first", "Name,Mark\n400 m Hurdles,\nMia Duarte,61.20\n800 m,\nAda Okafor,1:54.31\n",
            114'310, 800);
    }
    void otherListsOfTheSameKinds()
    {
        QFETCH(QByteArray, list);
        m_options.undated = 2026y / 5 / 3;
        m_options.dateOrder = DateOrder::DayFirst;
        const auto plan = planOf(list.toStdString());
        const auto found = std::ranges::find_if(plan.rows, [](const ImportRow &row) {
            return row.verdict != Verdict::Refused && !row.candidates.empty()
                && row.candidates.front().athlete == AthleteId { 200 };
        });
        QVERIFY(found != plan.rows.end());
        const auto &result = std::get<ResultValue>(found->value).result;
        QTEST(qint64(result.time.time.count()), "ms");
        QTEST(int(result.distance.inMillimetres() / 1000), "metres");
    }

    void bytesOfOtherEncodingsKeepTheirLetters()
    {
        QCOMPARE(decode("M\xfcller;\x96;\x8a").text, std::string("Müller;–;Š")); // Windows-1252
        QCOMPARE(decode("M\xfcller").text, std::string("Müller"));
    }

    void repsStandSideBySide()
    {
        // the session of aSquad(): 200 m reps of Ada Okafor, already logged on the day
        m_squad.entries.clear();
        const auto id = m_squad.sessions[0].id;
        m_options.session = id;
        m_options.today = m_squad.sessions[0].date;
        const auto order = runningOrder(m_squad.sessions[0].workout.main);
        QVERIFY(order.size() >= 2);
        const auto plan = planOf("Athlete,1.1,1.2,Total\nAda Okafor,28.1,28.4,56.5\n", {});
        QCOMPARE(plan.kind, TableKind::Reps);
        QCOMPARE(plan.rows.size(), 2u);
        QCOMPARE(std::get<RepValue>(plan.rows[1].value).rep, 1u);
        QCOMPARE(std::get<RepValue>(plan.rows[1].value).result.time->time, Duration(28'400));
        QVERIFY(!plan.rows[1].totalSays);
        QCOMPARE(planOf("Athlete,1.1,1.2,Total\nAda Okafor,28.1,28.4,57.5\n", {}).rows[1].totalSays,
            Duration(29'400));
        m_options.athlete = m_squad.athletes[0].id;
        const auto named = planOf("Athlete,200 (1),200 (2)\nAda Okafor,28.1,28.4\n", {});
        QCOMPARE(named.rows.size(), 2u);
        QCOMPARE(std::get<RepValue>(named.rows[1].value).rep, 1u);
        const auto laps
            = planOf("Lap,Time,Total\n1,28.1,28.1\n2,28.4,56.5\nSummary,56.5,56.5\n", TableKind::Reps);
        QCOMPARE(laps.rows.size(), 2u);
        QCOMPARE(laps.rows[1].candidates.at(0).athlete, m_squad.athletes[0].id);
        QVERIFY(!laps.rows[1].totalSays);
        QCOMPARE(planOf("Lap,Time,Total\n1,28.1,28.1\n2,28.4,57.5\n", TableKind::Reps).rows[1].totalSays,
            Duration(29'400));
    }
};

QTEST_APPLESS_MAIN(TestMeetLists)
#include "tst_meetlists.moc"
