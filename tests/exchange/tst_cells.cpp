// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include "domain/values/folded.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;
using namespace std::chrono_literals;

/// What single cells say, in English, German and French.
class TestCells : public QObject {
    Q_OBJECT

private:
    static QString dateText(const std::optional<Date> &date)
    {
        return date ? QString::fromStdString(isoDate(*date)) : QString();
    }

private Q_SLOTS:
    void categoriesAreUnderstood_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("category"); // -1 none

        const auto rows = [](int category, const QStringList &cells) {
            for (const auto &cell : cells)
                QTest::newRow(qPrintable(cell)) << cell << category;
        };
        rows(0,
            { "M", "m", "men", "Male", "Boys", "Männer", "männlich", "H", "Hommes", "Senior Men", "MU20",
                "M35", "U18 M" });
        rows(1,
            { "W", "F", "women", "female", "Girls", "Frauen", "weiblich", "Femmes", "féminin", "WU18", "W15",
                "Damen" });
        rows(-1, { "", "x", "Mike", "Wendy", "20" });
        QTest::newRow("the first word known counts") << "M/W" << 0;
    }
    void categoriesAreUnderstood()
    {
        QFETCH(QString, cell);
        QFETCH(int, category);
        const auto read = categoryIn(cell.toStdString());
        QCOMPARE(read ? static_cast<int>(*read) : -1, category);
    }

    void datesAreUnderstood_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");

        const auto clear
            = [](const char *cell, const char *date) { QTest::newRow(cell) << cell << date << date; };
        clear("2026-05-04", "2026-05-04");
        clear("2026/5/4", "2026-05-04");
        clear("2026-05-04 18:30:00", "2026-05-04");
        clear("2026-05-04T18:30", "2026-05-04");
        clear("4.5.2026", "2026-05-04");
        clear("04.05.26", "2026-05-04");
        clear("4 May 2026", "2026-05-04");
        clear("4. Mai 2026", "2026-05-04");
        clear("4-May-26", "2026-05-04");
        clear("May 4, 2026", "2026-05-04");
        clear("12. März 2026", "2026-03-12");
        clear("1 août 2026", "2026-08-01");
        clear("3 déc. 2025", "2025-12-03");
        clear("1 juin 2026", "2026-06-01");
        clear("1 juil. 2026", "2026-07-01");
        clear("5/5/2026", "2026-05-05");
        clear("1.1.71", "1971-01-01");
        clear("Sat 2 May 2026", "2026-05-02");
        clear("Sat, May 2nd, 2026", "2026-05-02");
        clear("Samstag, 2. Mai 2026", "2026-05-02");
        clear("mar. 3 mars 2026", "2026-03-03");
        clear("1er mai 2026", "2026-05-01");
        clear("2 de mayo de 2026", "2026-05-02");
        clear("12 dic 2025", "2025-12-12");
        clear("2 maggio 2026", "2026-05-02");
        clear("2 mei 2026", "2026-05-02");
        clear("12 maart 2026", "2026-03-12");
        clear("2 maja 2026", "2026-05-02");
        clear("10 Ağustos 2025", "2025-08-10");
        clear("2. oktober 2025", "2025-10-02");
        QTest::newRow("open") << "4/5/2026"
                              << "2026-05-04"
                              << "2026-04-05";
        QTest::newRow("open, hyphens") << "4-5-26"
                                       << "2026-05-04"
                                       << "2026-04-05";
        QTest::newRow("day first") << "30/5/2026"
                                   << "2026-05-30"
                                   << "";
        QTest::newRow("month first") << "5/30/2026"
                                     << ""
                                     << "2026-05-30";
        for (const auto *none : { "", "May", "2026", "31.4.2026", "29.2.2026", "4.5.", "4/5/126", "soon",
                 "46145", "1:54.8", "4.5.2026x" })
            QTest::newRow(qPrintable(QString("none: %1").arg(none))) << none << ""
                                                                     << "";
    }
    void datesAreUnderstood()
    {
        QFETCH(QString, cell);
        const auto date = dateIn(cell.toStdString());
        QTEST(dateText(date.dayFirst), "dayFirst");
        QTEST(dateText(date.monthFirst), "monthFirst");
        QCOMPARE(date.isOpen(), cell == "4/5/2026" || cell == "4-5-26");
    }

    void timesKeepWhatTheySay_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("precision");
        QTest::addColumn<TimingMethod>("method");

        QTest::newRow("tenths are by hand") << "51.9" << qint64(51'900) << 1 << TimingMethod::Hand;
        QTest::newRow("hundredths are electronic")
            << "51.92" << qint64(51'920) << 2 << TimingMethod::Electronic;
        QTest::newRow("h says by hand") << "51.92h" << qint64(51'920) << 2 << TimingMethod::Hand;
        QTest::newRow("e says electronic") << "51.9 e" << qint64(51'900) << 1 << TimingMethod::Electronic;
        QTest::newRow("decimal comma") << "1:54,8" << qint64(114'800) << 1 << TimingMethod::Hand;
        QTest::newRow("points throughout") << "1.54.80" << qint64(114'800) << 2 << TimingMethod::Electronic;
        QTest::newRow("points and a comma") << "14.57,5" << qint64(897'500) << 1 << TimingMethod::Hand;
        QTest::newRow("from a spreadsheet") << "0:01:54.8" << qint64(114'800) << 1 << TimingMethod::Hand;
    }
    void timesKeepWhatTheySay()
    {
        QFETCH(QString, cell);
        const auto reading = timeIn(cell.toStdString());
        QVERIFY(reading.time);
        QTEST(qint64(reading.time->time.count()), "ms");
        QTEST(static_cast<int>(reading.time->precision), "precision");
        QTEST(reading.time->method, "method");
    }

    void whatIsNoTimeSaysWhy()
    {
        QCOMPARE(timeIn("3:7x").problem, TimeProblem::NotATime);
        QCOMPARE(timeIn("1:60").problem, TimeProblem::SixtyOrMore);
        QCOMPARE(timeIn("0").problem, TimeProblem::Zero);
        QCOMPARE(timeIn("-51.9").problem, TimeProblem::Negative);
        for (const auto *none : { "", "DNF", "dns", "-", "–", "N/A", "nt" })
            QVERIFY2(saysNoTime(none), none);
        for (const auto *some : { "51.9", "fast", "3:7x" })
            QVERIFY2(!saysNoTime(some), some);
    }

    void kindsAndMethodsAreUnderstood()
    {
        QCOMPARE(athleteKindIn("400 m sprinter"), AthleteKind::Sprinter400);
        QCOMPARE(athleteKindIn("Middle distance"), AthleteKind::MiddleDistance);
        QVERIFY(!athleteKindIn("thrower"));
        QCOMPARE(resultKindIn("Time trial"), ResultKind::TimeTrial);
        QCOMPARE(resultKindIn("Geschätzt"), ResultKind::Estimate);
        QCOMPARE(resultKindIn("Wettkampf"), ResultKind::Race);
        QVERIFY(!resultKindIn("party"));
        QCOMPARE(methodIn("By hand"), TimingMethod::Hand);
        QCOMPARE(methodIn("FAT"), TimingMethod::Electronic);
        QCOMPARE(methodIn("By a device"), TimingMethod::Device);
        QVERIFY(!methodIn("sundial"));
    }

    void yearsOfBirthAreUnderstood()
    {
        QCOMPARE(birthYearIn("2004"), 2004);
        QCOMPARE(birthYearIn("3.5.2004"), 2004);
        QCOMPARE(birthYearIn("12/31/1999"), 1999);
        for (const auto *none : { "", "04", "1850", "0015", "20004", "born" })
            QVERIFY2(!birthYearIn(none), none);
        QVERIFY(!birthYearIn("03/27/0015"));
        const Date today = 2026y / 5 / 4;
        QCOMPARE(birthYearIn("05", today), 2005);
        QCOMPARE(birthYearIn("'98", today), 1998);
        QCOMPARE(birthYearIn("26", today), 2026);
        QCOMPARE(birthYearIn("27", today), 1927);
        QCOMPARE(birthYearIn("2004", today), 2004);
        QVERIFY(!birthYearIn("5", today));
    }

    void yesAndNoAreUnderstood()
    {
        for (const auto *yes : { "yes", "X", "ja", "Oui", "i", "Halle", "✓" })
            QCOMPARE(yesIn(yes), true);
        for (const auto *no : { "no", "Nein", "0", "-", "outdoor" })
            QCOMPARE(yesIn(no), false);
        QVERIFY(!yesIn("perhaps"));
    }

    void foldedTextsAreAlike()
    {
        QCOMPARE(foldedWords(" Größe  (m) "), std::string("grosse m"));
        QCOMPARE(foldedWords("Nom/Prénom"), std::string("nom prenom"));
        QCOMPARE(foldedWords("ADA  O'Kafor"), foldedWords("ada o’kafor"));
        QCOMPARE(foldedWords(""), std::string());
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
