// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheet.h"
#include "samplesheet.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::output;
using namespace std::chrono_literals;
using fivepace::test::sampleCycle;

namespace {

constexpr Date kToday = 2026y / 5 / 4;

QString textOf(const Squad &squad, const SheetOptions &options = {}, Date today = kToday)
{
    return cycleDocument(squad, squad.cycles.front(), today, options)
        .plainText()
        .replace(QChar(0x2009), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

class TestCycleSheet : public QObject {
    Q_OBJECT

private slots:
    void saysWhatEveryDayIsFor()
    {
        const QString text = textOf(sampleCycle(8, 14));
        for (const char *words : { "Cycle 3", "4 – 17 May 2026 · 1500 m group · 8 athletes · target 1500 m",
                 "Harbour AC", "Mon 4", "Sun 17", "SS2 · 400", "ES1 · 3000", "0.9 km", "Base run", "45 min",
                 "Rest", "Long base run", "1 h 15", "Hills if dry", "1500 m · County League",
                 "18:40 · target race", "No session chosen yet" })
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void theBaseRunOfADayWithASessionStandsOnPaperToo()
    {
        auto squad = sampleCycle(8, 14);
        auto &items = squad.cycles.front().items;
        items.insert(items.begin() + 1,
            { .day = 0,
                .kind = ItemKind::BaseRun,
                .startMinute = 7 * 60,
                .length = std::chrono::minutes(25) });
        const QString text = textOf(squad);
        const auto run = text.indexOf("7:00 · 25 min");
        QVERIFY(run > text.indexOf("Mon 4"));
        QVERIFY(run < text.indexOf("3\u00a0×\u00a0(100\u00a0m"));
    }

    void aFullDayIsWholeOnPaper_data()
    {
        QTest::addColumn<int>("things");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("fullDays");
        QTest::addColumn<int>("pages");
        QTest::newRow("a day of six things") << 6 << 14 << 1 << 1;
        QTest::newRow("a day of nine things") << 9 << 14 << 1 << 2; // the paces on their own
        QTest::newRow("days that are full in every week") << 11 << 28 << 4 << 5;
    }
    void aFullDayIsWholeOnPaper()
    {
        QFETCH(int, things);
        QFETCH(int, days);
        QFETCH(int, fullDays);
        auto squad = sampleCycle(8, days);
        auto &items = squad.cycles.front().items;
        for (int day = 0; day < 7 * fullDays; day += 7) {
            for (int i = 1; i < things; ++i)
                items.push_back({ .day = day,
                    .kind = ItemKind::Gym,
                    .place = "Hall " + std::to_string(i),
                    .note = "Thing " + std::to_string(i) + " of the day, until night" });
        }
        std::ranges::stable_sort(items, {}, &PlanItem::day);
        const auto document = cycleDocument(squad, squad.cycles.front(), kToday, {});
        QTEST(document.pageCount(), "pages");
        const auto text = textOf(squad);
        QCOMPARE(text.count("Hall "), (things - 1) * fullDays);
        QCOMPARE(text.count("night"), (things - 1) * fullDays);
        QVERIFY(!text.contains("…") && !text.contains("more"));
        QVERIFY(text.contains("3\u00a0×\u00a0(100\u00a0m"));
    }

    void whatNoPageCanHoldIsCounted()
    {
        auto squad = sampleCycle(8, 14);
        auto &items = squad.cycles.front().items;
        for (int i = 0; i < 40; ++i)
            items.insert(items.begin(), { .day = 0, .kind = ItemKind::Gym, .place = "Hall" });
        const auto text = textOf(squad);
        const int shown = static_cast<int>(text.count("Hall"));
        QVERIFY(shown > 15 && shown < 40);
        QVERIFY2(text.contains(QStringLiteral("%1 more").arg(41 - shown)), qPrintable(text.left(400)));
    }

    void aSessionSaysItsPlaceItsNoteAndItsGroups()
    {
        auto squad = sampleCycle(8, 14);
        auto &session = squad.sessions.front();
        session.venue = "Big track";
        session.notes = "Bring spikes";
        squad.entries = { { .id = { 50001 },
            .session = session.id,
            .athlete = squad.athletes.front().id,
            .reps = 4,
            .subgroup = 2 } };
        const QString text = textOf(squad);
        for (const char *words : { "Big track", "Bring spikes", "B: 4 of 6 reps" })
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void everySessionIsPrintedWithItsOwnPace()
    {
        auto squad = sampleCycle(8, 14); // SS2 on Mon 4, ES1 on Wed 6, SS1 on Fri 8
        auto second = squad.sessions.front();
        second.id = { 30100 };
        second.role = PaceRole::RP;
        second.workout.rung = PaceRung::M1500;
        squad.sessions.push_back(second);
        squad.sessions[1].date += std::chrono::days(1); // ES1 runs on Thu 7 instead
        const QString text = textOf(squad);
        const auto monday = text.indexOf("Mon 4"), tuesday = text.indexOf("Tue 5");
        const auto firstDay = text.mid(monday, tuesday - monday);
        QVERIFY2(firstDay.contains("SS2 · 400 m") && firstDay.contains("RP · 1500 m"), qPrintable(firstDay));
        const auto wednesday = text.indexOf("Wed 6"), thursday = text.indexOf("Thu 7"),
                   friday = text.indexOf("Fri 8");
        QVERIFY(!text.mid(wednesday, thursday - wednesday).contains("ES1"));
        QVERIFY(text.mid(thursday, friday - thursday).contains("ES1 · 3000"));
    }

    void theBalanceCountsMetresAndMinutes()
    {
        auto squad = sampleCycle(8, 14); // 900 m in each of three sessions; nothing is run
        QVERIFY2(textOf(squad).contains(QRegularExpression("SS2 · 400 m 0\\.9 km [12]\\.\\d min SS1")),
            qPrintable(textOf(squad)));
        QVERIFY(textOf(squad).contains("RP · 1500 m – "));
        auto &entry = squad.entries.emplace_back();
        entry.id = { 50001 };
        entry.session = squad.sessions.front().id;
        entry.athlete = squad.athletes.front().id;
        entry.results = { { RepTime { 30s }, {}, Ending::Full }, { RepTime { 60s }, {}, Ending::Full } };
        QVERIFY2(textOf(squad).contains(
                     QRegularExpression("SS2 · 400 m 0\\.3 of 0\\.9 km 1\\.5 of [12]\\.\\d min ")),
            qPrintable(textOf(squad)));
        for (auto &athlete : squad.athletes)
            athlete.results.clear();
        squad.entries.clear();
        QVERIFY(textOf(squad).contains("SS2 · 400 m 0.9 km SS1")); // nothing says how long it takes
    }

    void athletesStandWithTheirFivePaces()
    {
        const QString text = textOf(sampleCycle(8, 14));
        QVERIFY(text.contains("Seconds per 400 m"));
        const qsizetype okafor = text.indexOf("A. Okafor");
        QVERIFY(okafor > 0);
        QVERIFY(text.indexOf("52.6", okafor) > okafor);
        QVERIFY(!textOf(sampleCycle(8, 14), { .targets = false }).contains("A. Okafor"));
    }

    void pacesAreThoseOfTodayAsOnTheSheetOfASession()
    {
        auto squad = sampleCycle(8, 14); // 4 to 17 May
        const auto wasFaster = [&](Date day, Duration time) {
            squad.athletes.front().results.push_back(
                { Distance::metres(400), { time, Precision::Tenth, TimingMethod::Electronic }, day });
        };
        wasFaster(2026y / 5 / 10, 51'100ms);
        QVERIFY(!textOf(squad, {}, 2026y / 5 / 9).contains("51.1"));
        QVERIFY(textOf(squad, {}, 2026y / 5 / 10).contains("51.1"));
        wasFaster(2026y / 5 / 20, 50'300ms); // the cycle is over
        const auto later = textOf(squad, {}, 2026y / 6 / 1);
        QVERIFY(later.contains("51.1") && !later.contains("50.3"));
    }

    void pagesAreAsManyAsNeeded_data()
    {
        QTest::addColumn<int>("athletes");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("pages");
        QTest::newRow("nobody") << 0 << 14 << 1;
        QTest::newRow("8 athletes") << 8 << 14 << 1;
        QTest::newRow("8 athletes, 21 days") << 8 << 21 << 1;
        QTest::newRow("24 athletes") << 24 << 14 << 1;
        QTest::newRow("60 athletes") << 60 << 21 << 2;
        QTest::newRow("200 athletes") << 200 << 14 << 4;
    }
    void pagesAreAsManyAsNeeded()
    {
        QFETCH(int, athletes);
        QFETCH(int, days);
        const Squad squad = sampleCycle(athletes, days);
        const Document document = cycleDocument(squad, squad.cycles.front(), kToday, {});
        QTEST(document.pageCount(), "pages");
        QVERIFY(document.isLandscape());
        for (const Athlete &athlete : squad.athletes)
            QVERIFY2(
                document.plainText().contains(QString::fromStdString(athlete.name)), athlete.name.c_str());
    }

    void pdfHasSelectableText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("cycle.pdf");
        const Squad squad = sampleCycle(8, 21);
        QVERIFY(writePdf(cycleDocument(squad, squad.cycles.front(), kToday, {}), path));
        QProcess reader;
        reader.start("pdftotext", { "-layout", path, "-" });
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains("Long base run"));
        QVERIFY(text.indexOf("Mon 4") < text.indexOf("Mon 11"));
    }
};

QTEST_MAIN(TestCycleSheet)
#include "tst_cyclesheet.moc"
