// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "output/letters.h"
#include "output/sheet.h"
#include "samplesheet.h"
#include "text/words.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::output;
using namespace std::chrono_literals;
using fivepace::test::SampleSheet;
using fivepace::test::sampleSheet;

namespace {

/// What a program prints about a file.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString plain(QString text)
{
    return text.replace(QChar(0x2009), QLatin1Char(' '));
}

Document documentOf(const SampleSheet &sheet, const SheetOptions &options = {})
{
    return sheetDocument(sheet.squad, sheet.session, sheet.grid, options);
}

QImage imageOf(const Document &document, int page, qreal scale)
{
    QImage image((document.pageSize * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    document.paint(painter, page);
    return image;
}

qint64 darkPixels(const QImage &image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    return dark;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private slots:
    void lettersThatNoFontHasAreNamedWithTheirPackage()
    {
        QVERIFY(lettersRemark("Łukasz Żak, Søren Kjær, 1:54.3 – × 400 m").isEmpty());
        QVERIFY(remarkOn("李雷").contains("李雷") && remarkOn("李雷").contains("fonts-noto-cjk"));
        QVERIFY(remarkOn("አበበ").contains("fonts-noto-core"));
        const QString unknown = QString::fromUcs4(U"\U000105C0", 1); // Todhri, younger than the fonts
        QCOMPARE(lettersWithoutFont("Ada " + unknown + unknown), unknown);
    }
    void saysEverythingTheCoachNeeds()
    {
        const QString text = plain(documentOf(sampleSheet(8)).plainText()).replace('\n', ' ');
        for (const char *words :
            { "400 m pace · level 3", "Mon 4 May 2026 · 18:30 · Track · 1500 m group · Cycle 3, day 1 (SS2)",
                "Harbour AC", "Sheet 1 of 1", "10–15 min base run", "3 x (100m. 2:30 Rec. 200m. 5:00 Rec)",
                "Build up over 20–30 m at the start of every rep.", "Heat 1", "3.2 · 200", "A. Okafor",
                "400 in 52.6", "26.3", "13.2", "2:30", "5:00", "Faster than 800 m pace on most reps.",
                "RPE: planned 8", "Targets: races since 1 Jan 2026." })
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void sprintersStandInAHeatOfTheirOwnWithLongerRecoveries()
    {
        const QString text = documentOf(sampleSheet(8)).plainText();
        const qsizetype heat = text.indexOf("sprinter: recoveries × 1.75");
        QVERIFY(heat > 0);
        QVERIFY(heat < text.indexOf("S. Patel"));
        QVERIFY(text.indexOf("8:45", heat) > heat); // 5:00 × 1.75
        QVERIFY(!text.left(heat).contains("8:45"));
    }

    void whoRunsAnotherWorkoutStandsThereWithIt()
    {
        auto sheet = sampleSheet(3);
        Entry line;
        line.id = { 700 };
        line.session = sheet.session.id;
        line.athlete = sheet.squad.athletes[1].id;
        line.own = *findInLibrary(sheet.squad, { 1 }); // built in: 50s and 100s at 400 m pace
        sheet.squad.entries = { line };
        sheet.grid = gridOf(sheet.squad, sheet.session, sheet.session.date);
        const QString text = plain(documentOf(sheet).plainText()).replace('\n', ' ');
        const auto main = plain(words::fromUtf8(notation::print(line.own->main)));
        QVERIFY2(text.contains(main + ", at 400 m pace."), qPrintable(text));
        QVERIFY2(text.contains("Heat 2"), qPrintable(text)); // apart from the others
        const auto length = runningOrder(line.own->main)[0].what.length;
        QVERIFY(text.count(QString::number(std::get<Distance>(length).inMillimetres() / 1000)) > 1);
        auto without = sheet;
        without.squad.entries.clear();
        without.grid = gridOf(without.squad, without.session, without.session.date);
        QVERIFY(!plain(documentOf(without).plainText()).contains("Heat 2"));
    }

    void portraitUpToSixRepsElseLandscape()
    {
        QVERIFY(!isLandscape(sampleSheet(3, 6).grid));
        QVERIFY(isLandscape(sampleSheet(3, 7).grid));
        const QSizeF wide = documentOf(sampleSheet(3, 7)).pageSize;
        QVERIFY(wide.width() > wide.height());
    }

    void pagesAreAsManyAsNeeded_data()
    {
        QTest::addColumn<int>("athletes");
        QTest::addColumn<int>("reps");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("1 athlete, 1 rep") << 1 << 1 << 1 << 1;
        QTest::newRow("8 athletes, 6 reps") << 8 << 6 << 1 << 1;
        QTest::newRow("24 athletes, 6 reps") << 24 << 6 << 2 << 2;
        QTest::newRow("60 athletes, 6 reps") << 60 << 6 << 3 << 4;
        QTest::newRow("8 athletes, 12 reps") << 8 << 12 << 1 << 1;
        QTest::newRow("4 athletes, 24 reps") << 4 << 24 << 1 << 2;
        QTest::newRow("24 athletes, 24 reps") << 24 << 24 << 4 << 6;
        QTest::newRow("nobody") << 0 << 6 << 1 << 1;
        QTest::newRow("no reps") << 4 << 0 << 1 << 1;
    }
    void pagesAreAsManyAsNeeded()
    {
        QFETCH(int, athletes);
        QFETCH(int, reps);
        QFETCH(int, least);
        QFETCH(int, most);
        const SampleSheet sheet = sampleSheet(athletes, reps);
        for (const Paper paper : { Paper::A4, Paper::Letter }) {
            const Document document = documentOf(sheet, { .paper = paper });
            QVERIFY2(document.pageCount() >= least && document.pageCount() <= most,
                qPrintable(QString::number(document.pageCount())));
            const QString text = document.plainText();
            QCOMPARE(text.count("Harbour AC"), document.pageCount());
            for (const GridRow &row : sheet.grid.rows)
                QVERIFY2(text.contains(QString::fromStdString(row.name)), row.name.c_str());
            for (const GridColumn &column : sheet.grid.columns)
                QVERIFY(text.contains(QStringLiteral("%1.%2").arg(column.rep.set).arg(column.rep.rep)));
        }
    }

    void anEmptyGroupHasRowsToWriteIn()
    {
        const Document document = documentOf(sampleSheet(0));
        QVERIFY(document.plainText().contains("Nobody is down for this session."));
        QVERIFY(document.plainText().contains("3.2 · 200"));
    }

    void longNamesAreCutNotOverprinted()
    {
        SampleSheet sheet = sampleSheet(2);
        sheet.grid.rows[0].name = "Maximiliane-Alexandra von Hohenzollern-Sigmaringen the Younger";
        sheet.session.venue = std::string(300, 'x');
        const QString text = documentOf(sheet).plainText();
        QVERIFY(text.contains("Maximiliane"));
        QVERIFY(!text.contains("Younger"));
        QVERIFY(text.contains(QChar(0x2026)));
    }

    void aGroupWithinTheSessionIsSaidInALine()
    {
        SampleSheet sheet = sampleSheet(3);
        sheet.squad.entries = { { .id = { 50001 },
            .session = sheet.session.id,
            .athlete = sheet.squad.athletes.front().id,
            .recoveryPercent = 150,
            .subgroup = 2 } };
        const QString text = documentOf(sheet).plainText();
        QVERIFY2(text.contains("B: 3:45 / 7:30 rec (A. Okafor)"), qPrintable(text.right(400)));
    }

    void theNoteOfASessionIsPrintedWithAndWithoutGuides()
    {
        SampleSheet sheet = sampleSheet(3);
        sheet.session.notes = "Bring spikes";
        for (const bool guides : { true, false }) {
            SheetOptions options;
            options.guides = guides;
            const QString text = documentOf(sheet, options).plainText();
            QCOMPARE(text.count("Bring spikes"), 1);
        }
    }

    void athletesWhoAreOutStandUnderTheTable()
    {
        SampleSheet sheet = sampleSheet(3);
        sheet.grid.rows[2].out = true;
        const QString text = documentOf(sheet).plainText();
        QVERIFY(text.contains("Not taking part: T. Nakamura."));
        QCOMPARE(text.count("T. Nakamura"), 1);
    }

    void theWorkoutsOwnNotesStandWithRuleOne()
    {
        SampleSheet sheet = sampleSheet(2);
        sheet.session.workout.howTo = "Jog in.\nHold top speed.";
        sheet.session.notes = "Bring cones.";
        const QString text = documentOf(sheet).plainText();
        for (const char *line : { "Jog in.", "Hold top speed.", "cannot stay loose", "Bring cones." })
            QVERIFY2(text.contains(line), line);
        QVERIFY(!text.contains("on most reps"));
    }

    void athletesWhoAreAbsentStandLastWithTheReason()
    {
        SampleSheet sheet = sampleSheet(3);
        sheet.grid.rows[2].heat = 0;
        sheet.grid.rows[2].absence = Absence { 2026y / 5 / 1, 2026y / 5 / 10, Reason::Injured };
        const QString text = documentOf(sheet).plainText();
        QVERIFY(!text.contains("Heat 0"));
        QVERIFY(text.indexOf("Not available") < text.indexOf("T. Nakamura"));
        QVERIFY(text.contains("Injured to 10 May"));
    }

    void noRowOfAHeatStandsAloneOnAPage_data()
    {
        QTest::addColumn<int>("size"); // of a heat, so that pages end at every row of one
        for (int size = 3; size <= 11; ++size)
            QTest::addRow("heats of %d", size) << size;
    }
    void noRowOfAHeatStandsAloneOnAPage()
    {
        QFETCH(int, size);
        for (int count = 24; count <= 40; ++count) {
            SampleSheet sheet = sampleSheet(count);
            for (int i = 0; i < count; ++i) {
                sheet.grid.rows[static_cast<std::size_t>(i)].name = "Runner " + std::to_string(100 + i);
                sheet.grid.rows[static_cast<std::size_t>(i)].heat
                    = std::min(i, count - 4) / size + 1; // the last has four at least
            }
            const auto document = documentOf(sheet, { .guides = false, .spareRows = 0 });
            const auto pages = document.plainText().split("Sheet ").mid(1);
            QCOMPARE(pages.size(), document.pageCount());
            for (const auto &page : pages) {
                for (const auto &heat : page.split("Heat ").mid(1))
                    QVERIFY2(heat.count("Runner ") >= 2,
                        qPrintable(QString("%1 athletes, heat %2").arg(count).arg(heat)));
            }
        }
    }

    /// R6 is of 400 m pace: at the other paces the pace is the aim.
    void onlyFastWorkIsToBeFasterThanTheNextPace()
    {
        SampleSheet sheet = sampleSheet(2);
        sheet.session.workout.rung = PaceRung::M1500;
        const QString text = plain(documentOf(sheet).plainText()).replace('\n', ' ');
        QVERIFY(!text.contains("Faster than"));
        QVERIFY(text.contains("The pace is the aim"));
    }

    void aRepOfPartsShowsEachPartTheSlowestAndThePacesThatAreRun()
    {
        SampleSheet sheet = sampleSheet(1);
        sheet.squad.athletes[0].results = { { Distance::metres(3000), { 9min }, 2026y / 4 / 1 },
            { Distance::metres(5000), { 15min + 50s }, 2026y / 4 / 1 },
            { Distance::metres(10'000), { 33min + 20s }, 2026y / 4 / 1 } };
        sheet.session.workout = *findInLibrary({}, { 108 }); // 1200 as 400 at 3000 and 800 at 10 000 pace
        sheet.grid = gridOf(sheet.squad, sheet.session, sheet.session.date);
        const QString text = plain(documentOf(sheet).plainText()).replace('\n', ' ');
        QVERIFY2(text.contains("1:12.0 + 2:40.0"), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("at 3000 m + 10 000 m pace")), qPrintable(text));
        const auto slowest = *sheet.grid.rows[0].cells[0].explained.target.slowest;
        QVERIFY2(text.contains(QChar(0x2013) + words::target(slowest)), qPrintable(text));
        sheet.session.workout = *findInLibrary({}, { 111 }); // 2000 in four parts: none is cut off
        sheet.grid = gridOf(sheet.squad, sheet.session, sheet.session.date);
        const QString four = plain(documentOf(sheet).plainText());
        QVERIFY2(four.contains("1:12.0+2:00.0+1:12.0+2:00.0"), qPrintable(four));
    }

    void aTargetOfAnOldResultIsMarked()
    {
        SampleSheet sheet = sampleSheet(1);
        QVERIFY(!plain(documentOf(sheet).plainText()).contains("(20"));
        sheet.squad.athletes[0].results[0].date = 2019y / 6 / 1;
        sheet.grid = gridOf(sheet.squad, sheet.session, sheet.session.date);
        const QString text = plain(documentOf(sheet).plainText());
        QVERIFY2(text.contains("400 in 52.6 (2019)"), qPrintable(text));
    }

    void assumedRecoveriesAreMarked()
    {
        SampleSheet sheet = sampleSheet(1);
        QVERIFY(!documentOf(sheet).plainText().contains("assumed"));
        for (GridCell &cell : sheet.grid.rows[0].cells)
            cell.explained.target.recoveryAssumed = true;
        const QString text = documentOf(sheet).plainText();
        QVERIFY(text.contains("2:30*"));
        QVERIFY(text.contains("it is assumed"));
    }

    void optionsTakeThingsAway()
    {
        const SampleSheet sheet = sampleSheet(4);
        const QString bare
            = documentOf(sheet, { .targets = false, .guides = false, .spareRows = 0 }).plainText();
        QVERIFY(!bare.contains("26.3"));
        QVERIFY(!bare.contains("52.6"));
        QVERIFY(!bare.contains("WATCH FOR"));
        QVERIFY(bare.contains("A. Okafor"));
    }

    void withoutEdgesThePageIsBlackAndWhite()
    {
        const auto coloured = [](const QImage &image) {
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (QColor(image.pixel(x, y)).saturation() > 60)
                        return true;
            return false;
        };
        const SampleSheet sheet = sampleSheet(4);
        QVERIFY(coloured(imageOf(documentOf(sheet), 0, 1)));
        QVERIFY(!coloured(imageOf(documentOf(sheet, { .edgeColours = false }), 0, 1)));
    }

    void paintsTheSamePageAtAnySize()
    {
        const Document document = documentOf(sampleSheet(8));
        const auto small = static_cast<double>(darkPixels(imageOf(document, 0, 3)));
        const auto large = static_cast<double>(darkPixels(imageOf(document, 0, 6)));
        QVERIFY2(small > 10'000, qPrintable(QString::number(small)));
        QVERIFY2(large > 2 * small && large < 6 * small, qPrintable(QString::number(large / small)));
    }

    void pdfHasSelectableTextAndItsFonts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("sheet.pdf");
        const Document document = documentOf(sampleSheet(24));
        QVERIFY(writePdf(document, path));
        const QString text = plain(said("pdftotext", { "-layout", path, "-" }));
        qsizetype at = 0;
        for (const char *name :
            { "A. Okafor", "J. Lindqvist", "T. Nakamura", "R. Costa", "Heat 2", "M. Duarte" }) {
            const qsizetype found = text.indexOf(name, at);
            QVERIFY2(found >= at, name);
            at = found;
        }
        QVERIFY(text.contains("26.3"));
        QVERIFY(text.contains("2:30"));
        const QString about = said("pdfinfo", { path });
        QVERIFY2(about.contains(QStringLiteral("Pages:           %1").arg(document.pageCount())),
            qPrintable(about));
        QVERIFY(about.contains("Mon 4 May"));
        QVERIFY(about.contains("Fivepace"));
        QVERIFY(about.contains("A4"));
        const QStringList fonts = said("pdffonts", { path }).split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.contains(" yes "), qPrintable(font));
    }

    void pathThatCannotBeWrittenLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("missing/sheet.pdf");
        const Result<> written = writePdf(documentOf(sampleSheet(1)), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::CannotWrite);
        QVERIFY(QString::fromStdString(written.error().detail).contains(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
