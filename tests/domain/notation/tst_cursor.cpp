// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/cursor.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::notation;

class TestCursor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void behindTheLastTokenIsTheEndForEver()
    {
        Cursor cursor("400", Dialect::Track);
        QVERIFY(!cursor.atEnd());
        QVERIFY(cursor.atEnd(1));
        QVERIFY(cursor.atEnd(100));
        cursor.take();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(cursor.atEnd());
            QCOMPARE(cursor.take().kind, TokenKind::End);
        }
        QCOMPARE(cursor.from(), std::size_t(3));
        QCOMPARE(cursor.to(), std::size_t(3));
    }

    void placesAreOfTheNextAndOfTheLastToken()
    {
        Cursor cursor("8 x 400m", Dialect::Track);
        QCOMPARE(cursor.from(), std::size_t(0));
        QCOMPARE(cursor.to(), std::size_t(0)); // nothing taken
        const auto start = cursor.place();
        cursor.take();
        QCOMPARE(cursor.from(), std::size_t(2));
        QCOMPARE(cursor.to(), std::size_t(1));
        QCOMPARE(cursor.fromOf(start), std::size_t(0));
        QVERIFY(!cursor.isAt(start));
        cursor.goBack(start);
        QVERIFY(cursor.isAt(start));
        QCOMPARE(cursor.length(), std::size_t(8));
    }

    void goingBackForgetsWhatWasRemarkedSince()
    {
        Cursor cursor("8 x 400m", Dialect::Track);
        cursor.problem(0, 1, RemarkKind::NotUnderstood);
        cursor.assume(2, 3, RemarkKind::ReadAsMetres);
        cursor.took(Table::InList, 1, 0);
        const auto place = cursor.place();
        cursor.take();
        cursor.problem(4, 7, RemarkKind::NumberTooLarge);
        cursor.assume(4, 7, RemarkKind::ReadAsMiles);
        cursor.took(Table::InList, 2, 0);
        cursor.goBack(place);
        const auto problems = cursor.takeProblems();
        const auto assumptions = cursor.takeAssumptions();
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].kind, RemarkKind::NotUnderstood);
        QCOMPARE(problems[0].text, std::string("8"));
        QCOMPARE(assumptions.size(), std::size_t(1));
        QCOMPARE(assumptions[0].kind, RemarkKind::ReadAsMetres);
        const auto rows = cursor.takeRows();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0], (RowTaken { Table::InList, 1, 0, 0 }));
    }

    void aPlaceMadeByHandKeepsTheRows()
    {
        Cursor cursor("8 x 400m", Dialect::Track);
        cursor.take();
        cursor.took(Table::BehindRep, 3, 0);
        cursor.goBack(Cursor::Place {});
        QCOMPARE(cursor.takeRows().size(), std::size_t(1));
    }

    void remarksQuoteTheTextAsTypedWithinItsBounds_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("a word") << 0 << 5 << QString::fromUtf8("RÉCUP");
        QTest::newRow("one sign") << 6 << 7 << QString::fromUtf8("×");
        QTest::newRow("nothing") << 3 << 3 << "";
        QTest::newRow("beyond the end") << 6 << 99 << QString::fromUtf8("× 2");
        QTest::newRow("all beyond") << 50 << 60 << "";
        QTest::newRow("turned round") << 5 << 2 << "";
    }
    void remarksQuoteTheTextAsTypedWithinItsBounds()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Cursor cursor("RÉCUP × 2", Dialect::Track);
        cursor.problem(
            static_cast<std::size_t>(from), static_cast<std::size_t>(to), RemarkKind::NotUnderstood);
        const auto problem = cursor.takeProblems().front();
        QTEST(QString::fromStdString(problem.text), "quoted");
        QVERIFY(problem.from <= problem.to && problem.to <= cursor.length());
    }

    void aCapitalCountsWhereTheTextIsNotAllCapitals_data()
    {
        QTest::addColumn<QString>("text"); // the second token is asked
        QTest::addColumn<bool>("isCapital");
        QTest::newRow("among small letters") << "6M easy" << true;
        QTest::newRow("all capitals") << "6M EASY" << false;
        QTest::newRow("the x of a count is no small letter") << "6M x 2 EASY" << false;
        QTest::newRow("small") << "6m easy" << false;
        QTest::newRow("a sign") << "6@ easy" << false;
        QTest::newRow("an accented letter is none of them") << QString::fromUtf8("6É easy") << false;
        QTest::newRow("nothing") << "6" << false;
        QTest::newRow("Z") << "6Z easy" << true;
        QTest::newRow("A") << "6A easy" << true;
    }
    void aCapitalCountsWhereTheTextIsNotAllCapitals()
    {
        QFETCH(QString, text);
        const Cursor cursor(text.toStdString(), Dialect::Track);
        QTEST(cursor.isCapital(1), "isCapital");
    }

    void aLineEndsAtItsEndASemicolonAndTheTextsEnd()
    {
        const Cursor cursor("1\n2;3", Dialect::Track);
        QVERIFY(!cursor.isLineEnd());
        QVERIFY(cursor.isLineEnd(1));
        QVERIFY(cursor.isNewLine(1));
        QVERIFY(!cursor.isLineEnd(2));
        QVERIFY(cursor.isLineEnd(3));
        QVERIFY(!cursor.isNewLine(3));
        QVERIFY(cursor.isLineEnd(5));
    }

    void onlyWhatStandsThereIsTaken()
    {
        Cursor cursor("4 x jog", Dialect::IntervalsIcu);
        QCOMPARE(cursor.dialect(), Dialect::IntervalsIcu);
        QVERIFY(!cursor.takeIf("x"));
        QVERIFY(!cursor.takeIf(Sense::Times));
        QVERIFY(!cursor.takeIf(word::kWalk));
        QVERIFY(cursor.isNumber() && !cursor.isBehind("4"));
        cursor.take();
        QVERIFY(!cursor.isBehind("x"));
        QVERIFY(cursor.is("x") && cursor.isAny({ "*", "x" }) && cursor.isAny({ Sense::By, Sense::Times }));
        QVERIFY(cursor.takeIf(Sense::Times));
        QVERIFY(cursor.isBehind("x") && cursor.isBehind(Sense::Times));
        QVERIFY(cursor.isAny(word::kJogOrWalk) && !cursor.isAny(word::kWalk));
        QVERIFY(cursor.takeIf(word::kJogOrWalk));
        QVERIFY(cursor.atEnd());
    }
};

QTEST_APPLESS_MAIN(TestCursor)
#include "tst_cursor.moc"
