// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheet.h"
#include "samplesheet.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::output;
using fivepace::test::sampleCycle;

namespace {

QString textOf(const Squad &squad, const SheetOptions &options = {})
{
    return CycleSheetDocument(squad, squad.cycles.front(), options)
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

    void athletesStandWithTheirFivePaces()
    {
        const QString text = textOf(sampleCycle(8, 14));
        QVERIFY(text.contains("Seconds per 400 m"));
        const qsizetype okafor = text.indexOf("A. Okafor");
        QVERIFY(okafor > 0);
        QVERIFY(text.indexOf("52.6", okafor) > okafor);
        QVERIFY(!textOf(sampleCycle(8, 14), { .targets = false }).contains("A. Okafor"));
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
        const CycleSheetDocument document(squad, squad.cycles.front(), {});
        QTEST(document.pageCount(), "pages");
        QVERIFY(document.pageSize().width() > document.pageSize().height());
        for (const Athlete &athlete : squad.athletes)
            QVERIFY2(
                document.plainText().contains(QString::fromStdString(athlete.name)), athlete.name.c_str());
    }

    void pdfHasSelectableText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("cycle.pdf");
        const Squad squad = sampleCycle(8, 21);
        QVERIFY(writePdf(CycleSheetDocument(squad, squad.cycles.front(), {}), path, "Cycle 3"));
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
