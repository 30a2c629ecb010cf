// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>

using namespace fivepace;
using namespace fivepace::test;

/// A table pasted into the squad by a coach who touches no mouse.
class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        m_window->show("Squad");
    }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aPastedTableComesInByKeysAlone()
    {
        paste(
            "Name;Geschlecht;800 m;Datum\nJon Lindberg;M;1:58,2;3.5.2026\nEva Bergmann;W;2:10,4;3.5.2026\n");
        QTRY_VERIFY(m_window->find("importRows")); // every column is understood: its rows at once
        QCOMPARE(m_window->find("importRows")->property("count").toInt(), 2);
        const auto before = athletes();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(athletes(), before + 2);
        QTRY_VERIFY(!m_window->find("importRows"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(athletes(), before);
    }

    void aColumnIsGivenItsMeaningByKeys()
    {
        paste("Name;M/F;Two laps;Datum\nJon Lindberg;M;1:58,2;3.5.2026\n");
        QTRY_VERIFY(m_window->find("importColumns"));
        auto *columns = m_window->find("importColumns");
        QTRY_VERIFY(columns->hasActiveFocus());
        m_window->press(Qt::Key_Right);
        m_window->press(Qt::Key_Right);
        QCOMPARE(columns->property("currentIndex").toInt(), 2);
        m_window->press(Qt::Key_Down);
        auto *column = columns->property("currentItem").value<QQuickItem *>();
        QTRY_VERIFY(column->property("use").toInt() > 0);
    }

    void aQuestionIsAnsweredByKeys()
    {
        const auto name = QString::fromStdString(m_window->workspace.squad().athletes.front().name);
        paste("Name;M/F;3000;Datum\n" + name + ";M;9:31,2;3.5.2026\n");
        QTRY_VERIFY(m_window->find("importRows"));
        QTRY_VERIFY(m_window->find("importRows")->hasActiveFocus());
        QVERIFY(!m_window->find("importNext")->isEnabled());
        m_window->press(Qt::Key_Right);
        QTRY_VERIFY(m_window->find("importNext")->isEnabled());
        const auto before = athletes();
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->workspace.canUndo());
        QCOMPARE(athletes(), before);
    }

    void aLapListAsksWhoseItIsAndOfWhichSession()
    {
        paste("Lap\tTime\tTotal\n1\t1:04.3\t1:04.3\n2\t1:04.9\t2:09.2\n");
        QTRY_VERIFY(m_window->find("importAthlete"));
        for (const auto *name : { "importAthlete", "importSession" }) {
            auto *combo = m_window->find(name);
            QVERIFY(combo->property("count").toInt() > 1);
            combo->forceActiveFocus();
            m_window->press(Qt::Key_Down);
            QTRY_COMPARE(combo->property("currentIndex").toInt(), 1);
        }
    }

    void aMeetsListAsksForItsDay()
    {
        const auto name = QString::fromStdString(m_window->workspace.squad().athletes.front().name);
        paste("800 m final\n\nRank\tAthlete\tMark\n1\t" + name + "\t1:54.90 SB\n");
        QTRY_VERIFY(m_window->find("importUndated"));
        m_window->find("importUndated")->forceActiveFocus();
        m_window->type("2026-05-02");
        QVERIFY(m_window->find("importRows")); // asked where the rows are
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        const auto last = [this] { return m_window->workspace.squad().athletes.front().results.back(); };
        QTRY_COMPARE(last().rank, 1);
        QCOMPARE(last().note, std::string("SB"));
        QCOMPARE(last().date, Date(2026y / 5 / 2));
    }

    void tenThousandRowsAreShownAtOnce()
    {
        QString text = "Athlete\tDistance\tTime\tDate\n";
        for (int i = 0; i < 10'000; ++i)
            text += QString("Nobody %1\t800\t1:58.2\t2026-05-03\n").arg(i);
        QElapsedTimer timer;
        timer.start();
        paste(text);
        QTRY_VERIFY(m_window->find("importRows"));
        QTRY_COMPARE(m_window->find("importRows")->property("count").toInt(), 10'000);
        for (int i = 0; i < 200; ++i)
            m_window->press(Qt::Key_Down);
        QCOMPARE(m_window->find("importRows")->property("currentIndex").toInt(), 200);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        m_window->press(Qt::Key_Escape);
    }

    void theTableIsCopiedAndPastedBackWithoutAChange()
    {
        m_window->press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("Athlete\t"));
        m_window->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_window->saying(QString("There already %1").arg(athletes())));
        m_window->press(Qt::Key_Escape);
    }

private:
    std::size_t athletes() const { return m_window->workspace.squad().athletes.size(); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_window->press(Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<ProgramWindow> m_window;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ImportDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importdialog.moc"
