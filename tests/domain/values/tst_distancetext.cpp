// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/distancetext.h"

#include <QTest>

using namespace fivepace;

class TestDistanceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distancesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("millimetres");

        const auto row = [](const char *text, qint64 millimetres) {
            QTest::newRow(text) << QByteArray(text) << millimetres;
        };
        row("400", 400'000);
        row("1500 m", 1'500'000);
        row("1 500 m", 1'500'000);
        row("1\u2009500\u00a0m", 1'500'000);
        row("10.000 m", 10'000'000);
        row("10.000", 10'000'000);
        row("5,000m", 5'000'000);
        row("402.3 m", 402'300);
        row("5k", 5'000'000);
        row("10 KM", 10'000'000);
        row("3,5 km", 3'500'000);
        row("21.0975 km", -1);
        row("21.098 km", 21'098'000);
        row("Mile", 1'609'344);
        row("2 miles", 3'218'688);
        row("Half marathon", 21'097'500);
        row("Halbmarathon", 21'097'500);
        row("semi-marathon", 21'097'500);
        row("marathon", 42'195'000);
        row("800 meter", 800'000);
        row("", -1);
        row("m", -1);
        row("1:54", -1);
        row("51.9s", -1);
        row("800H", -1);
        row("1.", -1);
        row("1234567", -1);
        row("400 yards", -1);
        row("-400", -1);
        row("3-5k", -1);
        row("4 00", -1);
        row("5 3 m", -1);
    }
    void distancesAreReadAsTheyAreWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, millimetres);
        const auto distance = readDistance(text.toStdString());
        QCOMPARE(distance ? distance->inMillimetres() : -1, millimetres);
    }
};

QTEST_APPLESS_MAIN(TestDistanceText)
#include "tst_distancetext.moc"
