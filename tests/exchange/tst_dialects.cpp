// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"
#include "exchange/tabletext.h"

#include <QTest>

#include <random>

using namespace fivepace;
using namespace fivepace::exchange;

namespace {

/// "a|b / c|d": the cells of each row.
QString shown(const Result<Table> &table)
{
    if (!table)
        return QStringLiteral("no table");
    QStringList rows;
    for (const auto &row : table->rows) {
        QStringList cells;
        for (const auto &cell : row.cells)
            cells << QString::fromStdString(cell);
        rows << cells.join(u'|');
    }
    return rows.join(QStringLiteral(" / "));
}

QString decoded(const QByteArray &bytes)
{
    return QString::fromStdString(decode(bytes).text);
}

} // namespace

/// The forms in which programs write one and the same table, and the bytes in which they do.
class TestDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesAreReadInTheDialectTheyAreWrittenIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const char *text, const char *rows) {
            QTest::newRow(name) << text << rows;
        };
        row("a line that says it", "sep=;\na;b,c\n1;2\n", "a|b,c / 1|2");
        row("the same in quotes", "\"sep=;\"\na;b,c\n1;2\n", "a|b,c / 1|2");
        row("in capitals", "SEP=|\na|b\n1|2\n", "a|b / 1|2");
        row("with CRLF", "sep=,\r\na,b\r\n1,2\r\n", "a|b / 1|2");
        row("behind a byte order mark", "\xef\xbb\xbfsep=;\na;b\n1;2\n", "a|b / 1|2");
        row("no separator behind it", "sep=\na,b,c\n1,2,3\n", "sep= / a|b|c / 1|2|3");
        row("a title above", "Club results\nName;800;1500\nA;1;2\nB;3;4\n",
            "Club results / Name|800|1500 / A|1|2 / B|3|4");
        row("a table of two columns has none", "Results\na;b\nc;d\n", "Results / a;b / c;d");
        row("one row in ten may be wider", "a,b\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2,3\n",
            "a|b / 1|2 / 1|2 / 1|2 / 1|2 / 1|2 / 1|2 / 1|2 / 1|2 / 1|2|3");
        row("of two that part evenly the semicolon", "a,x;b,y\nc,x;d,y\n", "a,x|b,y / c,x|d,y");
        row("decimal commas in one column", "26,30\n26,4\n", "26,30 / 26,4");
        row("three decimals are a list", "26,300\n26,400\n", "26|300 / 26|400");
        row("one line alone", "26,30\n", "26|30");
        row("columns by blanks",
            "Place  Name        Time\n====================\n1      A. Okafor   1:54\n2      B. Lind"
            "     1:57\n",
            "Place|Name|Time / 1|A. Okafor|1:54 / 2|B. Lind|1:57");
        row("two columns by blanks are a text", "Name   Time\nA     1:54\n", "Name   Time / A     1:54");
        row("empty quotes", "\"\",\"\"\na,\"\"\n", "a|");
        row("a quote in a quoted cell", "\"a\"\"\",b\n\"\"\"\",c\n", "a\"|b / \"|c");
        row("a lone return ends a line", "a,b\rc,d", "a|b / c|d");
    }
    void tablesAreReadInTheDialectTheyAreWrittenIn()
    {
        QFETCH(QString, text);
        QTEST(shown(readTable(text.toStdString())), "rows");
    }

    void linesAreCountedBehindTheOneThatSaysTheSeparator()
    {
        const auto table = readTable("sep=;\n\na;b\n");
        QCOMPARE(table->separator, ';');
        QCOMPARE(table->rows.at(0).line, 3);
        QCOMPARE(readTable("x  y  z\n-----\na  b  c\n")->rows.at(1).line, 3); // rules count too
    }

    void theBoundsAreIncluded()
    {
        const auto wide = [](std::size_t columns) { return std::string(columns - 1, ',') + "x\n"; };
        QCOMPARE(readTable(wide(kMostTableColumns), ',')->columns(), kMostTableColumns);
        QCOMPARE(readTable(wide(kMostTableColumns + 1), ',').error().cause, Cause::TooManyColumns);
        std::string rows;
        for (std::size_t i = 0; i < kMostTableRows; ++i)
            rows += "a\n";
        QCOMPARE(readTable(rows, ',')->rows.size(), kMostTableRows);
        QCOMPARE(readTable(std::string("a\0b", 3), ',').error().cause, Cause::NotText);
    }

    /// Whatever stands in cells, in any separator: blanks, quotes, ends of lines, formulas.
    void anyTableIsReadBack()
    {
        std::mt19937 random(3);
        const std::array<std::string, 14> pieces { "a", "\"", ",", ";", "\t", "|", "\r\n", "\n", "\r", " ",
            "=1", "'", "é", "+" };
        for (int turn = 0; turn < 2000; ++turn) {
            const char separator = std::array { ',', ';', '\t', '|' }[random() % 4];
            std::vector<std::vector<std::string>> rows(1 + random() % 3, std::vector<std::string>(2));
            for (auto &row : rows) {
                for (auto &cell : row) {
                    for (auto length = random() % 4; length > 0; --length)
                        cell += pieces[random() % pieces.size()];
                }
                row.push_back("x"); // rows without any text are left out
            }
            const auto text = tableText(rows, separator);
            const auto table = readTable(text, separator);
            QVERIFY2(table, text.c_str());
            QCOMPARE(table->rows.size(), rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                QVERIFY2(table->rows[i].cells == rows[i], text.c_str());
        }
    }

    void lettersOfWindowsAreNoControlCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("euro") << QByteArray("5 \x80") << QString::fromUtf8("5 €");
        QTest::newRow("quotes") << QByteArray("\x93"
                                              "a\x94")
                                << QString::fromUtf8("“a”");
        QTest::newRow("dash") << QByteArray("1\x96"
                                            "2")
                              << QString::fromUtf8("1–2");
        QTest::newRow("accents of the second half")
            << QByteArray("Jos\xe9 \xdc") << QString::fromUtf8("José Ü");
        QTest::newRow("capital Y with two dots") << QByteArray("\x9f\xe9") << QString::fromUtf8("Ÿé");
        QTest::newRow("no letter there either") << QByteArray("\x81\xe9") << QString::fromUtf8("\u0081é");
        QTest::newRow("a no-break space") << QByteArray("a\xa0\xe9") << QString::fromUtf8("a\u00a0é");
    }
    void lettersOfWindowsAreNoControlCharacters()
    {
        QFETCH(QByteArray, bytes);
        QTEST(decoded(bytes), "text");
        QCOMPARE(decode(bytes).encoding, TextEncoding::Latin1);
    }

    void utf16IsKnownWithoutItsMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isUtf16");
        QTest::newRow("little end first") << QByteArray("a\0b\0c\0d\0", 8) << true;
        QTest::newRow("big end first") << QByteArray("\0a\0b\0c\0d", 8) << true;
        QTest::newRow("too short to tell") << QByteArray("a\0b\0c\0", 6) << false;
        QTest::newRow("an odd byte") << QByteArray("a\0b\0c\0d\0e", 9) << false;
        QTest::newRow("mostly accents") << QByteArray("a\0\x01\x02\x03\x04\x05\x06", 8) << false;
        QTest::newRow("nulls in both") << QByteArray("a\0\0b\0\0c\0", 8) << false;
        QTest::newRow("none") << QByteArray("abcdefgh") << false;
    }
    void utf16IsKnownWithoutItsMark()
    {
        QFETCH(QByteArray, bytes);
        const auto text = decode(bytes);
        QTEST(text.encoding == TextEncoding::Utf16, "isUtf16");
        QCOMPARE(text.text == "abcd", text.encoding == TextEncoding::Utf16);
    }
};

QTEST_APPLESS_MAIN(TestDialects)
#include "tst_dialects.moc"
