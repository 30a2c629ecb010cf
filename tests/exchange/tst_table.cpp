// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"
#include "exchange/tabletext.h"

#include <QStringEncoder>
#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;

using Rows = std::vector<std::vector<std::string>>;

/// Tables as spreadsheets and programs write them.
class TestTable : public QObject {
    Q_OBJECT

private:
    static Rows read(const std::string &text, std::optional<char> separator = {})
    {
        const auto table = readTable(text, separator);
        Rows rows;
        for (const auto &row : table ? table->rows : std::vector<TableRow>())
            rows.push_back(row.cells);
        return rows;
    }
    static std::pair<Cause, std::int64_t> failure(const std::string &text)
    {
        const auto table = readTable(text, ',');
        return table ? std::pair(Cause::None, std::int64_t(0))
                     : std::pair(table.error().cause, table.error().line);
    }

private Q_SLOTS:
    void theSeparatorIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");

        const auto row = [](const char *name, const QByteArray &text, char separator) {
            QTest::newRow(name) << text << separator;
        };
        row("tab", "Name\t800\nA. Okafor\t1:54,8\n", '\t');
        row("comma", "Name,800\nA. Okafor,1:54.8\n", ',');
        row("semicolon with decimal commas", "Name;400;800\nA;51,9;1:54,8\nB;53,4;1:57,9\n", ';');
        row("commas inside names do not count", "Okafor, Ada;51.9\nLind, Nora;53.4\n", ';');
        row("semicolons inside a cell do not count", "Name,Groups\nA,\"800; 1500\"\nB,800\n", ',');
        const QByteArray parted("A;51,9\n"), whole("B 51,9\n");
        row("one line of ten without", parted.repeated(9) + whole, ';');
        row("two lines of ten without", parted.repeated(8) + whole.repeated(2), ',');
        row("bar", "Name|800\nA|1:54\n", '|');
        row("a column alone", "Name\nA\nB\n", '\t');
        row("nothing", "", '\t');
    }
    void theSeparatorIsFoundOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QCOMPARE(separatorOf(text.toStdString()), separator);
    }

    void quotedCellsHoldAnything()
    {
        QCOMPARE(read("\"a \"\"b\"\"\",\"c,d\",\"e\r\nf\"\r\n\"\",g,\n"),
            (Rows { { "a \"b\"", "c,d", "e\r\nf" }, { "", "g", "" } }));
    }
    void aQuoteInsideACellIsItself()
    {
        QCOMPARE(read("Ada,1'52\",62\"\n"), (Rows { { "Ada", "1'52\"", "62\"" } }));
    }
    void everyLineEndEndsALine()
    {
        const Rows wanted { { "a", "b" }, { "c", "d" } };
        for (const auto *text :
            { "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "\n\na,b\n , \nc,d\n\n" })
            QCOMPARE(read(text, ','), wanted);
    }
    void linesAreCountedThroughQuotedCells()
    {
        const auto table = readTable("\n\"a\nb\",c\r\nd,e\n", ',');
        QVERIFY(table);
        QCOMPARE(table->rows[0].line, 2);
        QCOMPARE(table->rows[1].line, 4);
    }
    void aColumnOfDecimalCommasIsOneColumn()
    {
        QCOMPARE(read("26,30\n26,41\n1:02,5\n"), (Rows { { "26,30" }, { "26,41" }, { "1:02,5" } }));
        QCOMPARE(read("1,26\n2,27\n"), (Rows { { "1", "26" }, { "2", "27" } })); // the first counts the reps
        QCOMPARE(read("26,30,1\n26,41,2\n"), (Rows { { "26", "30", "1" }, { "26", "41", "2" } }));
    }
    void aByteOrderMarkIsNoText() { QCOMPARE(read("\xef\xbb\xbfName,x\n"), (Rows { { "Name", "x" } })); }

    void whatCannotBeReadSaysItsLine()
    {
        QCOMPARE(failure("a,b\nc,\"d\ne\n"), std::pair(Cause::QuoteNotEnded, std::int64_t(2)));
        QCOMPARE(failure("a\n\"b\"c,d\n"), std::pair(Cause::TextBehindQuote, std::int64_t(2)));
        QCOMPARE(failure("\n \n"), std::pair(Cause::Empty, std::int64_t(0)));
        QCOMPARE(failure("a\n" + std::string(kMostTableColumns, ',') + "x\n"),
            std::pair(Cause::TooManyColumns, std::int64_t(2)));
        std::string rows;
        for (std::size_t i = 0; i <= kMostTableRows; ++i)
            rows += "a\n";
        QCOMPARE(failure(rows), std::pair(Cause::TooManyRows, std::int64_t(0)));
        QVERIFY(failure(std::string(kMostTableBytes + 1, 'a')) == std::pair(Cause::TooLong, std::int64_t(0)));
    }

    void blanksAroundACellDoNotCount()
    {
        const TableRow row { 1, { " \u00a0Ada Okafor \t", "" } };
        QCOMPARE(cellOf(row, 0), std::string_view("Ada Okafor"));
        QCOMPARE(cellOf(row, 1), std::string_view());
        QCOMPARE(cellOf(row, 9), std::string_view());
    }

    void whatIsWrittenReadsBack_data()
    {
        QTest::addColumn<char>("separator");
        for (const char separator : { '\t', ',', ';' })
            QTest::addRow("%d", separator) << separator;
    }
    void whatIsWrittenReadsBack()
    {
        QFETCH(char, separator);
        const Rows rows { { "Name", "Note" }, { "A, \"B\"; C\tD", "two\nlines" }, { " blank ", "é\r\n" } };
        QCOMPARE(read(tableText(rows, separator), separator), rows);
    }

    void bytesAreReadInTheirEncoding()
    {
        const QString text = "Name;Größe\nJosé";
        QCOMPARE(decode(text.toUtf8()), (DecodedText { text.toStdString(), TextEncoding::Utf8 }));
        QCOMPARE(decode(text.toLatin1()), (DecodedText { text.toStdString(), TextEncoding::Latin1 }));
        for (const auto &[encoding, mark] : { std::pair { QStringConverter::Utf16LE, "\xff\xfe" },
                 { QStringConverter::Utf16BE, "\xfe\xff" } }) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder(text);
            QCOMPARE(decode(mark + bytes), (DecodedText { text.toStdString(), TextEncoding::Utf16 }));
        }
        for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder(text);
            QCOMPARE(decode(bytes), (DecodedText { text.toStdString(), TextEncoding::Utf16 }));
        }
        QCOMPARE(decode("\xef\xbb\xbf"
                        "a")
                     .text.find('a'),
            0u);
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
