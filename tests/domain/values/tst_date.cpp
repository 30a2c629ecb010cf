// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/date.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

class TestDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isoTextIsReadOnlyInItsOneForm_data();
    void isoTextIsReadOnlyInItsOneForm();
    void everyDayComesBackFromItsText();
    void aDifferenceIsInDays();
    void aDayLiesInItsYear();
};

void TestDate::isoTextIsReadOnlyInItsOneForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isADay");

    QTest::newRow("a day") << QByteArray("2026-05-04") << true;
    QTest::newRow("29 February of a leap year") << QByteArray("2028-02-29") << true;
    QTest::newRow("29 February of another") << QByteArray("2026-02-29") << false;
    QTest::newRow("1900 was no leap year") << QByteArray("1900-02-29") << false;
    QTest::newRow("31 April") << QByteArray("2026-04-31") << false;
    QTest::newRow("month 13") << QByteArray("2026-13-01") << false;
    QTest::newRow("month 0") << QByteArray("2026-00-10") << false;
    QTest::newRow("day 0") << QByteArray("2026-01-00") << false;
    QTest::newRow("short month") << QByteArray("2026-5-04") << false;
    QTest::newRow("slashes") << QByteArray("2026/05/04") << false;
    QTest::newRow("day first") << QByteArray("04-05-2026") << false;
    QTest::newRow("blank in front") << QByteArray(" 026-05-04") << false;
    QTest::newRow("minus inside") << QByteArray("2026--5-04") << false;
    QTest::newRow("plus inside") << QByteArray("2026-+5-04") << false;
    QTest::newRow("more after it") << QByteArray("2026-05-04T10:00") << false;
    QTest::newRow("letters") << QByteArray("2026-ab-04") << false;
    QTest::newRow("nothing") << QByteArray("") << false;
}

void TestDate::isoTextIsReadOnlyInItsOneForm()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isADay);
    const auto date = dateFromIso(text.toStdString());
    QCOMPARE(date.has_value(), isADay);
    if (date)
        QCOMPARE(isoDate(*date), text.toStdString());
}

void TestDate::everyDayComesBackFromItsText()
{
    for (Date day = 1999y / 12 / 28; day < Date(2032y / 3 / 5); day += std::chrono::days(1))
        QCOMPARE(dateFromIso(isoDate(day)), std::optional(day));
}

void TestDate::aDifferenceIsInDays()
{
    QCOMPARE((Date(2028y / 3 / 1) - Date(2028y / 2 / 28)).count(), 2);
    QCOMPARE((Date(2026y / 3 / 1) - Date(2026y / 2 / 28)).count(), 1);
}

void TestDate::aDayLiesInItsYear()
{
    QCOMPARE(yearOf(2026y / 12 / 31), 2026);
    QCOMPARE(yearOf(2027y / 1 / 1), 2027);
}

QTEST_APPLESS_MAIN(TestDate)
#include "tst_date.moc"
