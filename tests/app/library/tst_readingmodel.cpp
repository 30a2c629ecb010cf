// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/readingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;

class ReadingModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSetRunOnceIsShownAsItsBlocks()
    {
        ReadingModel reading;
        QAbstractItemModelTester tester(&reading, QAbstractItemModelTester::FailureReportingMode::Fatal);
        reading.setText("200m. 2:30 Rec. 400m. 5:00 Rec\n3 x 100m. 2:00 Rec between reps");
        QCOMPARE(reading.rowCount(), 3);
        QCOMPARE(shown(reading, 0, ReadingModel::WhatRole), "1 × 200 m");
        QCOMPARE(shown(reading, 1, ReadingModel::ThenRole), "then 5:00");
        QCOMPARE(shown(reading, 2, ReadingModel::SpokenRole), "3 × 100 m, rec 2:00");
    }

    void aKeystrokeChangesOnlyItsOwnRow()
    {
        ReadingModel reading;
        QAbstractItemModelTester tester(&reading, QAbstractItemModelTester::FailureReportingMode::Fatal);
        reading.setText("4 x 50m\n4 x 100m\n4 x 200m");
        QSignalSpy changed(&reading, &ReadingModel::dataChanged);
        QSignalSpy inserted(&reading, &ReadingModel::rowsInserted);
        QSignalSpy removed(&reading, &ReadingModel::rowsRemoved);
        reading.setText("4 x 50m\n5 x 100m\n4 x 200m");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        reading.setText("4 x 50m\n5 x 100m\n8 x 300m\n4 x 200m");
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void theRemarkIsThatOfTheWordsAtTheCursor()
    {
        ReadingModel reading;
        reading.setText("4 x 100m qqq\n8x400 w/ 90 SR");
        QCOMPARE(reading.remark(), "");
        reading.setProperty("cursor", 10);
        QVERIFY(reading.remark().contains("qqq"));
        QCOMPARE(reading.remarkTone(), "bad");
        reading.setProperty("cursor", 24);
        QVERIFY(reading.remark().contains("90"));
        QCOMPARE(reading.remarkTone(), "watch");
        reading.setProperty("cursor", 2);
        QCOMPARE(reading.remark(), "");
    }

    void marksStandBehindCharactersOfTwoUnits()
    {
        ReadingModel reading;
        reading.setText(QString::fromUtf8("4 x 100m \U0001F3C3 qqq"));
        QVERIFY(!reading.marks().empty());
        const auto &mark = reading.marks().back();
        QCOMPARE(mark.to, static_cast<int>(reading.text().size()));
        QVERIFY(reading.text().mid(mark.from, mark.to - mark.from).endsWith("qqq"));
    }

    void manyProblemsAreCountedNotListed()
    {
        ReadingModel reading;
        reading.setText("4 x 50m qa\n4 x 50m qb\n4 x 50m qc\n4 x 50m qd\n4 x 50m qe");
        QCOMPARE(reading.problems().count('\n'), 3);
        QVERIFY(reading.problems().section('\n', -1).contains("2"));
    }

private:
    static QString shown(const ReadingModel &reading, int row, int role)
    {
        return reading.data(reading.index(row), role).toString();
    }
};

QTEST_GUILESS_MAIN(ReadingModelTest)
#include "tst_readingmodel.moc"
