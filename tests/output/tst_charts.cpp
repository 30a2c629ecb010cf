// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chartkinds.h"
#include "output/chartplot.h"
#include "pixels.h"
#include "samplesheet.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace fivepace;
using namespace fivepace::output;
using namespace fivepace::test;
using namespace std::chrono_literals;

namespace {

constexpr QSize kSize(860, 380);

/// Six sessions of six reps of 200 m, a little faster each time; the first has two outside the band, the last
/// but one a rep that was not timed.
ChartContent sampleSessions(ChartKind kind)
{
    ChartContent content;
    content.kind = kind;
    content.title = "A. Okafor · 200 m reps";
    for (int i = 0; i < 6; ++i) {
        TrendSession session;
        session.session = { 30001 + i };
        session.date = Date(2026y / 2 / 20) + std::chrono::days(14 * i);
        session.workout = i < 3 ? "400 m pace · level 2" : "400 m pace · level 3";
        session.rung = PaceRung::M400;
        session.slowerRung = PaceRung::M800;
        Duration sum {};
        for (int rep = 0; rep < 6; ++rep) {
            TrendRep run { .set = rep / 2 + 1, .rep = rep % 2 + 1, .distance = Distance::metres(200) };
            run.target = Duration(27000 - 120 * i);
            run.slowest = Duration(29300 - 100 * i);
            const Duration time(28800 - 250 * i + (i == 0 ? 160 * rep : 60 * rep));
            if (!(i == 4 && rep == 3))
                run.time = RepTime { time, Precision::Tenth, TimingMethod::Hand };
            if (run.time) {
                run.standing = time <= *run.slowest ? RepStanding::OnTarget : RepStanding::TooSlow;
                run.faster = time < *run.slowest;
                run.percentOfTarget
                    = 100.0 * static_cast<double>(run.target->count()) / static_cast<double>(time.count());
            }
            sum += time;
            session.reps.push_back(run);
        }
        session.mean = sum / 6;
        session.percentOfTarget = 94.0 + i * 0.7;
        session.rpe = 7;
        content.sessions.push_back(session);
    }
    return content;
}

ChartContent sampleCurve()
{
    ChartContent content { .kind = ChartKind::Curve, .title = "A. Okafor · speed curve" };
    const auto add = [&](PaceRung rung, int metres, int ms, SourceKind source, int horwill) {
        content.curve.push_back({ rung, Distance::metres(metres), Duration(ms), source, Duration(horwill) });
    };
    add(PaceRung::M400, 400, 52600, SourceKind::Own, 55040);
    add(PaceRung::M800, 800, 57400, SourceKind::Own, 59040);
    add(PaceRung::M1500, 1500, 63040, SourceKind::Own, 63040);
    add(PaceRung::M3000, 3000, 68130, SourceKind::Own, 67040);
    add(PaceRung::M5000, 5000, 71800, SourceKind::Between, 71040);
    add(PaceRung::M10000, 10000, 75800, SourceKind::Model, 75040);
    return content;
}

ChartContent sampleBalance()
{
    ChartContent content { .kind = ChartKind::Balance, .title = "A. Okafor · pace balance" };
    for (int i = 1; i <= 4; ++i) {
        CycleBalance cycle { { 500 + i }, "Cycle " + std::to_string(i), {} };
        std::int64_t metres = 900;
        for (const PaceRole role : kAllRoles) {
            cycle.parts.push_back({ role, FivePaces().at(role), Distance::metres(metres),
                i == 4 ? Distance() : Distance::metres(metres - 150) });
            metres += 900;
        }
        content.balance.push_back(cycle);
    }
    return content;
}

ChartContent sampleOf(ChartKind kind)
{
    if (kind == ChartKind::Curve)
        return sampleCurve();
    return kind == ChartKind::Balance ? sampleBalance() : sampleSessions(kind);
}

const std::vector kKinds = chartKinds();

QStringList rowOf(const std::vector<std::vector<QString>> &table, std::size_t row)
{
    return QStringList(table.at(row).begin(), table.at(row).end())
        .replaceInStrings(QString(QChar(0x2009)), " ");
}

QString readBack(const QString &path)
{
    QProcess reader;
    reader.start("pdftotext", { "-layout", path, "-" });
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsARowOfTheTable()
    {
        QCOMPARE(kKinds.size(), static_cast<std::size_t>(ChartKind::Balance) + 1);
        for (const ChartKind kind : kKinds) {
            QCOMPARE(rowOf(kind).kind, kind);
            QVERIFY(!nameOf(kind).isEmpty());
        }
        QVERIFY(isOfReps(ChartKind::Percent) && !isOfReps(ChartKind::Curve));
    }

    void codesGoThereAndBack()
    {
        for (const ChartKind kind : kKinds)
            QCOMPARE(chartKindFromCode(codeOf(kind)), kind);
        QCOMPARE(codeOf(ChartKind::Balance), QStringLiteral("balance"));
        QVERIFY(!chartKindFromCode("pie"));
    }

    void repTableHoldsEveryRepAsTyped()
    {
        const auto table = chartTable(sampleSessions(ChartKind::Reps));
        QCOMPARE(table.size(), std::size_t(37));
        QCOMPARE(rowOf(table, 0),
            QStringList({ "Date", "Workout", "Rep", "Distance (m)", "Time", "Target", "Slowest",
                "In the band or faster", "Run" }));
        QCOMPARE(rowOf(table, 1),
            QStringList({ "20 Feb 2026", "400 m pace · level 2", "1.1", "200", "28.8", "27.00", "29.30",
                "yes", "full" }));
        QCOMPARE(rowOf(table, 5).mid(4), QStringList({ "29.4", "27.00", "29.30", "no", "full" }));
        QCOMPARE(
            rowOf(table, 28).mid(2), QStringList({ "2.2", "200", "", "26.52", "28.90", "", "not timed" }));
    }

    void percentIsOfTheTargetsSpeed()
    {
        const auto table = chartTable(sampleSessions(ChartKind::Percent));
        QCOMPARE(table.size(), std::size_t(36)); // the rep without a time is left out
        QCOMPARE(rowOf(table, 1).mid(3), QStringList({ "28.8", "27.00", "93.8" }));
    }

    void meansAreOnePerSession()
    {
        const auto table = chartTable(sampleSessions(ChartKind::Means));
        QCOMPARE(table.size(), std::size_t(7));
        QCOMPARE(
            rowOf(table, 6), QStringList({ "1 May 2026", "400 m pace · level 3", "27.70", "6", "7", "" }));
        QCOMPARE(rowOf(table, 5).at(3), QStringLiteral("5"));
    }

    void curveNamesItsSources()
    {
        const auto table = chartTable(sampleCurve());
        QCOMPARE(rowOf(table, 2), QStringList({ "800 m", "800", "57.40", "own result", "59.04" }));
        QCOMPARE(rowOf(table, 6), QStringList({ "10 000 m", "10000", "1:15.80", "model", "1:15.04" }));
    }

    void balanceSetsDoneAgainstPlanned()
    {
        const auto table = chartTable(sampleBalance());
        QCOMPARE(table.size(), std::size_t(21));
        QCOMPARE(rowOf(table, 1), QStringList({ "Cycle 1", "SS2", "400 m", "0.90", "0.75" }));
    }

    void summariesSayWhatTheChartShows()
    {
        QVERIFY(chartSummary(sampleSessions(ChartKind::Means)).startsWith("Latest mean 27.7 on 1 May"));
        QVERIFY(chartSummary(sampleSessions(ChartKind::Percent)).contains("97.5 % of target speed"));
        QVERIFY(chartSummary(sampleSessions(ChartKind::Reps)).contains("Latest mean"));
        QVERIFY(chartSummary(sampleCurve()).contains("52.6"));
        QVERIFY(chartSummary(sampleBalance()).startsWith("Cycle 4"));
    }

    void contentComesFromTheLog()
    {
        SampleSheet sheet = sampleSheet(2);
        const AthleteId athlete = sheet.squad.athletes.front().id;
        Entry entry { .id = { 50001 }, .session = sheet.session.id, .athlete = athlete };
        for (const GridCell &cell : sheet.grid.rows.front().cells) {
            entry.frozen.push_back(cell.explained.target);
            entry.results.push_back({ RepTime { *cell.explained.target.time + 300ms } });
        }
        sheet.squad.entries = { entry };
        const auto of = [&](ChartKind kind) {
            return chartContent(sheet.squad, sheet.squad.athletes.front(), kind,
                { .distance = Distance::metres(200) }, 2026y / 5 / 5);
        };
        const ChartContent reps = of(ChartKind::Reps);
        QVERIFY(reps.title.startsWith("A. Okafor · 200"));
        const auto table = chartTable(reps);
        QCOMPARE(table.size(), std::size_t(4));
        QCOMPARE(
            rowOf(table, 1).mid(2), QStringList({ "1.2", "200", "26.6", "26.30", "28.30", "yes", "full" }));
        QCOMPARE(chartTable(of(ChartKind::Means)).size(), std::size_t(2));
        QVERIFY(chartTable(of(ChartKind::Curve)).size() > 5);
        QCOMPARE(chartTable(of(ChartKind::Balance)).size(), std::size_t(6));
    }

    void nothingToShowIsOneQuietSentence()
    {
        for (const ChartKind kind : kKinds) {
            const ChartContent nothing { .kind = kind };
            QVERIFY(chartSummary(nothing).endsWith('.'));
            QCOMPARE(chartTable(nothing).size(), std::size_t(1));
            const QImage image = renderChart(nothing, kSize, 1, {});
            QVERIFY(!isBlank(image));
        }
    }

    void imagesShowTheirPaces_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("dark");
        for (const ChartKind kind : kKinds)
            for (const bool dark : { false, true })
                QTest::addRow("%s %s", qPrintable(codeOf(kind)), dark ? "dark" : "light")
                    << static_cast<int>(kind) << dark;
    }
    void imagesShowTheirPaces()
    {
        QFETCH(int, kind);
        QFETCH(bool, dark);
        const QImage image = renderChart(sampleOf(static_cast<ChartKind>(kind)), kSize, 2, { .dark = dark });
        QVERIFY(!hasAPenNobodyChose(image));
        QCOMPARE(image.size(), kSize * 2);
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QCOMPARE(QColor(image.pixel(1, 1)), dark ? QColor(0x1b, 0x20, 0x1d) : QColor(Qt::white));
        const QRgb pace400 = dark ? 0xfff48fb1 : 0xffc2185b;
        QVERIFY(hasColour(image, pace400));
    }

    void smallPicturesAreDrawn()
    {
        for (const ChartKind kind : kKinds)
            QVERIFY(!isBlank(renderChart(sampleOf(kind), { 240, 120 }, 1, {})));
    }

    void aSizeOfNothingGivesNoImage() { QVERIFY(renderChart(sampleCurve(), {}, 1, {}).isNull()); }

    void manySessionsAndOneSessionAreDrawn()
    {
        ChartContent many = sampleSessions(ChartKind::Reps);
        while (many.sessions.size() < 200)
            many.sessions.push_back(many.sessions.front());
        QVERIFY(!isBlank(renderChart(many, kSize, 1, {})));
        ChartContent one = sampleSessions(ChartKind::Means);
        one.sessions.resize(1);
        QVERIFY(!isBlank(renderChart(one, kSize, 1, {})));
    }

    void aWildValueStandsAtTheEdgeWithItsNumber()
    {
        auto content = sampleSessions(ChartKind::Reps);
        const auto usual = renderChart(content, kSize, 1, {});
        content.sessions[2].reps[3].time = RepTime { 263'000ms, Precision::Tenth, TimingMethod::Hand };
        QTemporaryDir folder;
        const auto path = folder.filePath("wild.svg");
        QVERIFY(writeChart(content, path, kSize, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains("4:23.0"));
        QVERIFY(svg.contains("28.0") && !svg.contains(">3:00<")); // the axis keeps to the others
        // The last session's dots stand where they stood.
        const auto wild = renderChart(content, kSize, 1, {});
        const QRect lastSession(kSize.width() - 130, 40, 100, kSize.height() - 90);
        QCOMPARE(wild.copy(lastSession), usual.copy(lastSession));
    }

    void noNoteStandsOnAPointOrOnAnother_data()
    {
        QTest::addColumn<int>("sessions");
        for (const int sessions : { 3, 10, 40 })
            QTest::addRow("%d sessions", sessions) << sessions;
    }
    void noNoteStandsOnAPointOrOnAnother()
    {
        QFETCH(int, sessions);
        ChartContent means = sampleSessions(ChartKind::Means);
        const auto model = means.sessions.front();
        for (auto left = static_cast<int>(means.sessions.size()); left < sessions; ++left) {
            auto session = model;
            *session.mean += (left % 3) * 300ms; // up and down, so that a name over one is at the next
            means.sessions.push_back(session);
        }
        ChartPlot plot({}, kSize);
        plotMeans(plot, means);
        plot.arrangeNotes();
        auto taken = plot.dotRects();
        QVERIFY(taken.size() >= sessions - 3);
        const auto notes = plot.noteRects();
        QVERIFY(!notes.isEmpty());
        for (const auto &note : notes) {
            for (const auto &other : taken)
                QVERIFY2(!other.intersects(note), qPrintable(QString("at %1").arg(note.center().x())));
            taken << note;
        }
    }

    void filesHoldTheChart_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : kKinds)
            QTest::newRow(qPrintable(codeOf(kind))) << static_cast<int>(kind);
    }
    void filesHoldTheChart()
    {
        QFETCH(int, kind);
        const QTemporaryDir folder;
        const ChartContent content = sampleOf(static_cast<ChartKind>(kind));
        for (const char *ending : { "png", "pdf", "svg", "PNG" })
            QVERIFY(writeChart(content, folder.filePath(QStringLiteral("chart.%1").arg(ending)), kSize, {}));
        QCOMPARE(QImage(folder.filePath("chart.png")).size(), kSize * 2);
        QVERIFY(readBack(folder.filePath("chart.pdf")).contains("A. Okafor"));

        QFile svg(folder.filePath("chart.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&svg);
        QString text;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains("A. Okafor"));
    }

    void filesThatCannotBeWrittenAreRefused()
    {
        const QTemporaryDir folder;
        const Result<> unknown = writeChart(sampleCurve(), folder.filePath("chart.gif"), kSize, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Errc::Invalid);
        const QString path = folder.filePath("missing/chart.svg");
        const Result<> nowhere = writeChart(sampleCurve(), path, kSize, {});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Errc::CannotWrite);
        QVERIFY(QString::fromStdString(nowhere.error().detail).contains(path));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
