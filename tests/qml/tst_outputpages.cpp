// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace fivepace;
using namespace fivepace::test;

/// Charts, Sheet and Settings by keys, and what they write read back.
class OutputPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4)); }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void athleteAndKindOfChartAreChosenByKeys()
    {
        m_window->show("Charts");
        auto *chart = m_window->find("chartView");
        const auto athlete = chart->property("athleteId");
        m_window->labelled("Athlete")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Down);
        QVERIFY(chart->property("athleteId") != athlete);
        m_window->saying("Speed curve")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Return);
        QCOMPARE(chart->property("kind").toString(), QStringLiteral("curve"));
        m_window->saying("Table")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Space);
        QTRY_VERIFY(m_window->saying("Per 400 m"));
    }

    void aSquadThatIsOpenedLaterHasItsChart()
    {
        m_window.reset();
        m_window = std::make_unique<ProgramWindow>(Squad {});
        m_window->show("Charts");
        QVERIFY(!m_window->find("chartView")); // nobody to draw
        auto store = Store::inMemory(exampleSquad(2026y / 5 / 4));
        QVERIFY(store);
        QVERIFY(m_window->workspace.adopt(*std::move(store)));
        QTRY_VERIFY(m_window->find("chartView"));
        QTRY_VERIFY(m_window->find("chartView")->property("athleteId").toDouble() != 0);
    }

    void aChartIsExported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << "png" << QByteArray("\x89PNG");
        QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
        QTest::newRow("svg") << "svg" << QByteArray("<?xml");
        QTest::newRow("csv") << "csv" << QByteArray("Date,Workout");
    }
    void aChartIsExported()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        m_window->show("Charts");
        const QTemporaryDir folder;
        const auto path = folder.filePath("chart." + ending);
        QVERIFY(written("chartView", "exportTo", path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(64).startsWith(start));
    }

    void aSheetsOptionsAreChosenByKeysAndItsPdfReadBack()
    {
        m_window->show("Sheet");
        const QTemporaryDir folder;
        const auto path = folder.filePath("sheet.pdf");
        QVERIFY(written("sheetPreview", "savePdf", path));
        QVERIFY(textOf(path).contains("WATCH FOR"));
        m_window->saying("What to watch for, and the scale")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Space);
        m_window->saying("Target times")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Space);
        QVERIFY(written("sheetPreview", "savePdf", path));
        const auto bare = textOf(path);
        QVERIFY(bare.contains("WARM-UP"));
        QVERIFY(!bare.contains("WATCH FOR"));
    }

    void paperIsChosenByKeys()
    {
        m_window->show("Sheet");
        auto *paper = m_window->labelled("Paper");
        paper->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_Down);
        QCOMPARE(m_window->find("sheetPreview")->property("paper").toString(), QStringLiteral("letter"));
        m_window->press(Qt::Key_Up);
        QCOMPARE(m_window->find("sheetPreview")->property("paper").toString(), QStringLiteral("a4"));
    }

    void guidesThatFoundNoRoomAreSaidToBeLeftOut()
    {
        m_window->show("Sheet");
        auto *sheet = m_window->find("sheetPreview");
        bool everLeftOut = false;
        for (int rows = 0; rows <= 40; ++rows) {
            sheet->setProperty("spareRows", rows);
            const bool leftOut = sheet->property("leavesGuidesOut").toBool();
            everLeftOut = everLeftOut || leftOut;
            QCOMPARE(!sheet->property("spoken").toString().contains("WATCH FOR"), leftOut);
        }
        QVERIFY(everLeftOut);
    }

    void theSquadsDetailsAreTypedAndUndone()
    {
        m_window->show("Settings");
        m_window->labelled("Club")->forceActiveFocus(Qt::TabFocusReason);
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->type("Harriers");
        m_window->press(Qt::Key_Return);
        QCOMPARE(m_window->workspace.squad().card.club, std::string("Harriers"));
        QVERIFY(m_window->workspace.undo());
        QVERIFY(m_window->workspace.squad().card.club != "Harriers");
    }

    void oneThemeIsChosenAtATime()
    {
        m_window->show("Settings");
        for (const char *theme : { "Dark", "Light", "As the system" }) {
            m_window->saying(theme)->forceActiveFocus(Qt::TabFocusReason);
            m_window->press(Qt::Key_Return);
            for (const char *other : { "Dark", "Light", "As the system" })
                QCOMPARE(m_window->saying(other)->property("checked").toBool(), qstrcmp(theme, other) == 0);
        }
    }

private:
    bool written(const char *item, const char *function, const QString &path) const
    {
        bool done = false;
        QMetaObject::invokeMethod(
            m_window->find(item), function, Q_RETURN_ARG(bool, done), Q_ARG(QString, path));
        return done;
    }
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start("pdftotext", { "-layout", pdf, "-" });
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    OutputPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outputpages.moc"
