// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;

namespace {

QString shown(const CellDate &date)
{
    const auto iso = [](const std::optional<Date> &day) {
        return day ? QString::fromStdString(isoDate(*day)) : QStringLiteral("-");
    };
    return date.isOpen() || date.dayFirst != date.monthFirst
        ? iso(date.dayFirst) + u' ' + iso(date.monthFirst)
        : iso(date.dayFirst);
}

void row(const char *cell, const char *date)
{
    QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(date);
}

} // namespace

/// Dates as lists write them.
class TestCellDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsAreKnownByTheirNamesInManyLanguages_data()
    {
        QTest::addColumn<QString>("names");
        QTest::newRow("English")
            << "January February March April May June July August September October November "
               "December";
        QTest::newRow("German") << QString::fromUtf8(
            "Januar Februar März April Mai Juni Juli August September Oktober "
            "November Dezember");
        QTest::newRow("Austrian") << QString::fromUtf8(
            "Jänner Feber März April Mai Juni Juli August September Oktober "
            "November Dezember");
        QTest::newRow("French") << QString::fromUtf8(
            "janvier février mars avril mai juin juillet août septembre "
            "octobre novembre décembre");
        QTest::newRow("Spanish")
            << "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
               "diciembre";
        QTest::newRow("Italian")
            << "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
               "novembre dicembre";
        QTest::newRow("Portuguese") << QString::fromUtf8(
            "janeiro fevereiro março abril maio junho julho agosto setembro "
            "outubro novembro dezembro");
        QTest::newRow("Dutch")
            << "januari februari maart april mei juni juli augustus september oktober november "
               "december";
        QTest::newRow("Danish")
            << "januar februar marts april maj juni juli august september oktober november "
               "december";
        QTest::newRow("Swedish")
            << "januari februari mars april maj juni juli augusti september oktober november "
               "december";
        QTest::newRow("Norwegian")
            << "januar februar mars april mai juni juli august september oktober november "
               "desember";
        QTest::newRow("Polish") << QString::fromUtf8(
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia "
            "września października listopada grudnia");
        QTest::newRow("Turkish") << QString::fromUtf8(
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim "
            "kasım aralık");
    }
    void monthsAreKnownByTheirNamesInManyLanguages()
    {
        QFETCH(QString, names);
        const auto months = names.split(u' ');
        QCOMPARE(months.size(), 12);
        for (int month = 1; month <= 12; ++month) {
            const auto wanted = QStringLiteral("2026-%1-09").arg(month, 2, 10, QLatin1Char('0'));
            const auto name = months[month - 1];
            for (const auto &cell : { QStringLiteral("9 %1 2026"), QStringLiteral("9. %1 2026"),
                     QStringLiteral("%1 9, 2026"), QStringLiteral("9-%1-26") }) {
                QCOMPARE(shown(dateIn(cell.arg(name).toStdString())), wanted);
                QCOMPARE(shown(dateIn(cell.arg(name.toUpper()).toStdString())), wanted);
            }
        }
    }

    void yearsOfTwoFiguresAreOfAHundredYears_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("date");
        row("1.2.00", "2000-02-01");
        row("1.2.69", "2069-02-01");
        row("1.2.70", "1970-02-01");
        row("1.2.99", "1999-02-01");
        row("1 Feb 69", "2069-02-01");
        row("1.2.126", "-");
        row("1.2.6", "-");
        row("1.2.02026", "-");
    }
    void yearsOfTwoFiguresAreOfAHundredYears() { isTheDate(); }

    void onlyDaysOfTheCalendarAreDates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("date");
        row("29.2.2028", "2028-02-29");
        row("29.2.2027", "-");
        row("29.2.2000", "2000-02-29");
        row("29.2.2100", "-");
        row("2028-02-29", "2028-02-29");
        row("2027-02-29", "-");
        row("31.12.2026", "2026-12-31");
        row("31.11.2026", "-");
        row("0.5.2026", "-");
        row("1.0.2026", "-");
        row("1.13.2026", "-");
        row("2026-13-01", "-");
        row("2026/12/31", "2026-12-31");
        row("29 Feb 2027", "-");
    }
    void onlyDaysOfTheCalendarAreDates() { isTheDate(); }

    void figuresMayLeaveTheOrderOpen_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("date"); // the day first, then the month
        row("4/5/2026", "2026-05-04 2026-04-05");
        row("12/12/2026", "2026-12-12");
        row("12/1/2026", "2026-01-12 2026-12-01");
        row("13/1/2026", "2026-01-13 -");
        row("1/13/2026", "- 2026-01-13");
        row("13/13/2026", "-");
        row("4.5.2026", "2026-05-04"); // with points the day is first
        row("29/2/28", "2028-02-29 -");
        row("2/29/28", "- 2028-02-29");
        row("004/5/2026", "-");
    }
    void figuresMayLeaveTheOrderOpen() { isTheDate(); }

    void whatStandsRoundADateIsPassedOver_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("date");
        row("4.5.2026 18:30", "2026-05-04");
        row("2026-05-04T18:30:00Z", "2026-05-04");
        row("Mon 4 May 2026", "2026-05-04");
        row("Mo., 4.5.2026", "2026-05-04");
        row("Montag 4. Mai 2026", "2026-05-04");
        row("lundi 4 mai 2026", "2026-05-04");
        row("4th of May 2026", "2026-05-04");
        row("May the 4th, 2026", "2026-05-04");
        row("1er mai 2026", "2026-05-01");
        row("4 de mayo de 2026", "2026-05-04");
        row("4.5.2026x", "-");
        row("Xmas 4 May 2026", "-");
        row("Mon", "-");
        row("4 May", "-");
        row("", "-");
    }
    void whatStandsRoundADateIsPassedOver() { isTheDate(); }

    void athletesAreBornInAYearOfTheseTwoCenturies_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("year"); // 0: none
        QTest::newRow("first") << "1900" << 1900;
        QTest::newRow("before") << "1899" << 0;
        QTest::newRow("last") << "2099" << 2099;
        QTest::newRow("behind") << "2100" << 0;
        QTest::newRow("a date") << "29.2.2008" << 2008;
        QTest::newRow("month first") << "2/29/2008" << 2008;
        QTest::newRow("this year's") << "26" << 2026;
        QTest::newRow("next year's is a century ago") << "27" << 1927;
        QTest::newRow("with an apostrophe") << "'00" << 2000;
        QTest::newRow("one figure") << "8" << 0;
        QTest::newRow("three figures") << "008" << 0;
        QTest::newRow("a word") << "born" << 0;
    }
    void athletesAreBornInAYearOfTheseTwoCenturies()
    {
        QFETCH(QString, cell);
        using namespace std::chrono_literals;
        QTEST(birthYearIn(cell.toStdString(), 2026y / 12 / 31).value_or(0), "year");
    }

private:
    static void isTheDate()
    {
        QFETCH(QString, cell);
        QTEST(shown(dateIn(cell.toStdString())), "date");
    }
};

QTEST_APPLESS_MAIN(TestCellDates)
#include "tst_celldates.moc"
