// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Session 400 with nothing logged: Mia Duarte is injured, Ada Okafor runs 4 × 200 m near 26.0.
Squad anOpenSession()
{
    auto squad = aSquad();
    squad.entries.clear();
    return squad;
}

} // namespace

/// The log of a session, typed as from a filled-in sheet.
class LogPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(anOpenSession()); }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void whatIsTypedIsStored_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<int>("precision");
        QTest::newRow("digits alone") << "263" << qint64(26'300) << int(Precision::Tenth);
        QTest::newRow("a point") << "26.31" << qint64(26'310) << int(Precision::Hundredth);
        QTest::newRow("a comma") << "26,2" << qint64(26'200) << int(Precision::Tenth);
        QTest::newRow("minutes") << "1:04.2" << qint64(64'200) << int(Precision::Tenth);
        QTest::newRow("seconds over a minute") << "64,2" << qint64(64'200) << int(Precision::Tenth);
        QTest::newRow("whole seconds") << "27" << qint64(27'000) << int(Precision::Second);
    }
    void whatIsTypedIsStored()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, time);
        QFETCH(int, precision);
        type(typed);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(entry());
        const auto stored = entry()->results.at(0).time;
        QVERIFY(stored);
        QCOMPARE(qint64(stored->time.count()), time);
        QCOMPARE(int(stored->precision), precision);
        QCOMPARE(place(), QPoint(2, 0));
    }

    void twoNumbersByACommaAreOneTimeAndThatIsSaid()
    {
        type("26,27");
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(entry());
        QCOMPARE(qint64(entry()->results.at(0).time->time.count()), qint64(26'270));
        QTRY_VERIFY(m_window->saying("26,27 was read as one time, 26.27."));
        type("26,27,26");
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(
            m_window->saying("These are several times. Type one a cell, or copy them and paste them here."));
        m_window->press(Qt::Key_Escape);
        QCOMPARE(entry()->results.size(), 1u);
    }

    void aBlockIsPastedFromTheChosenCellOn()
    {
        m_window->press(Qt::Key_Right);
        QGuiApplication::clipboard()->setText("26,1\t26,3\n");
        m_window->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find("importRows"));
        QCOMPARE(m_window->find("importRows")->property("count").toInt(), 2);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(entry());
        QVERIFY(!entry()->results.at(0).time);
        QCOMPARE(qint64(entry()->results.at(1).time->time.count()), qint64(26'100));
        QCOMPARE(qint64(entry()->results.at(2).time->time.count()), qint64(26'300));
        QTRY_VERIFY(!m_window->find("importRows"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!entry());
    }

    void aDashSkipsARep()
    {
        type("-");
        m_window->press(Qt::Key_Return);
        QVERIFY(entry());
        QCOMPARE(entry()->results.at(0).ending, Ending::Skipped);
        QVERIFY(!entry()->results.at(0).time);
    }

    void aRefusedTimeStaysBesideItsCell_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("99:99") << "99:99";
        QTest::newRow("zero") << "0";
        QTest::newRow("negative") << "-26.3";
        QTest::newRow("faster than anybody") << "9.0";
    }
    void aRefusedTimeStaysBesideItsCell()
    {
        QFETCH(QString, typed);
        for (const auto leaves : { Qt::Key_Return, Qt::Key_Tab, Qt::Key_Right, Qt::Key_Down }) {
            type(typed);
            m_window->press(leaves);
            QCOMPARE(place(), QPoint(1, 0));
            QVERIFY(!grid()->property("problem").toString().isEmpty());
            QVERIFY(m_window->saying(typed));
            QVERIFY(!m_window->workspace.canUndo());
            m_window->press(Qt::Key_Escape);
            QCOMPARE(grid()->property("problem").toString(), QString());
        }
    }

    void headingsAreThoseOfTheSessionShown()
    {
        auto squad = anOpenSession();
        auto other = squad.sessions.front();
        other.id.value += 1;
        auto &rep = other.workout.main.front().rep();
        rep.length = Distance::metres(1200);
        squad.sessions.push_back(other);
        start(squad);
        const auto lengths = [this] {
            return m_window
                ->all([](const QQuickItem &item) { return item.property("subheading").toString() != ""; })
                .constFirst()
                ->property("subheading")
                .toString();
        };
        open(400);
        QTRY_COMPARE(lengths(), QStringLiteral("200 m"));
        open(other.id.value);
        QTRY_COMPARE(lengths(), QStringLiteral("1200 m"));
    }

    void keysWalkAsTheSheetIsRead()
    {
        const auto at = [this](Qt::Key key) {
            m_window->press(key);
            return place();
        };
        QCOMPARE(at(Qt::Key_Return), QPoint(2, 0));
        QCOMPARE(at(Qt::Key_Tab), QPoint(3, 0));
        QCOMPARE(at(Qt::Key_Right), QPoint(4, 0));
        QCOMPARE(at(Qt::Key_Return), QPoint(1, 1)); // the last rep is followed by the next athlete
        QCOMPARE(at(Qt::Key_Backtab), QPoint(7, 0));
        QCOMPARE(at(Qt::Key_Left), QPoint(6, 0));
        QCOMPARE(at(Qt::Key_Home), QPoint(1, 0));
        QCOMPARE(at(Qt::Key_Down), QPoint(1, 1));
        QCOMPARE(at(Qt::Key_Up), QPoint(1, 0));
        grid()->setProperty("downwards", true);
        QCOMPARE(at(Qt::Key_Return), QPoint(1, 1));
        QCOMPARE(at(Qt::Key_Return), QPoint(2, 0));
    }

    void theKeyboardLeavesTheTable()
    {
        QVERIFY(grid()->hasActiveFocus());
        m_window->press(Qt::Key_Backtab);
        QVERIFY(!grid()->hasActiveFocus());
        grid()->forceActiveFocus();
        m_window->press(Qt::Key_Escape);
        QVERIFY(!grid()->hasActiveFocus());
    }

    void undoAndRedoRestoreTheTimes()
    {
        type("263");
        m_window->press(Qt::Key_Tab);
        type("264");
        m_window->press(Qt::Key_Tab);
        const auto logged = *entry();
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry()->results.size(), std::size_t(1));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!entry());
        m_window->press(Qt::Key_Y, Qt::ControlModifier);
        m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(entry());
        QCOMPARE(*entry(), logged);
        QTRY_VERIFY(m_window->saying("26.4"));
    }

    void aTimeIsClearedByItsKey()
    {
        type("263");
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_Left);
        m_window->press(Qt::Key_Delete);
        QVERIFY(!entry() || entry()->results.empty());
        QTRY_VERIFY(!m_window->saying("26.3"));
    }

    void effortAndLoosenessAreTypedBesideTheReps()
    {
        for (int i = 0; i < 5; ++i)
            m_window->press(Qt::Key_Right);
        type("8");
        m_window->press(Qt::Key_Return);
        type("6");
        m_window->press(Qt::Key_Return);
        QVERIFY(grid()->property("problem").toString().contains('5'));
        m_window->press(Qt::Key_Backspace);
        type("4");
        m_window->press(Qt::Key_Return);
        QCOMPARE(entry()->rpe, std::optional(8));
        QCOMPARE(entry()->looseness, std::optional(4));
    }

    void namesStayWhileTheRepsScroll()
    {
        auto squad = anOpenSession();
        squad.sessions[0].workout.main = { reps(24, 200, 1min) };
        start(squad);
        const auto *names = m_window->find("logNames");
        const auto nameAt = names->mapToScene(QPointF());
        for (int i = 0; i < 26; ++i)
            m_window->press(Qt::Key_Right);
        QTRY_VERIFY(m_window->find("logTable")->property("contentX").toDouble() > 0);
        QCOMPARE(names->mapToScene(QPointF()), nameAt);
        QVERIFY(m_window->saying("Ada Okafor"));
        QVERIFY(m_window->saying("Loose?"));
    }

    void aFileSomebodyElseWritesSaysWhoAndStaysAsItIs()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath("squad.fivepace");
        Workspace writer(nullptr);
        writer.setToday(2026y / 5 / 4);
        QVERIFY(writer.createExample(path));
        QVERIFY(m_window->workspace.openFile(path));
        m_window->show("Today");
        m_window->show("Log");
        const auto before = m_window->workspace.squad();
        grid()->forceActiveFocus();
        for (const auto key : { Qt::Key_2, Qt::Key_Delete }) {
            m_window->press(key);
            const auto said = grid()->property("problem").toString();
            QVERIFY2(said.contains(m_window->workspace.writer()), qPrintable(said));
            m_window->press(Qt::Key_Escape);
        }
        QVERIFY(m_window->workspace.squad() == before);
        start(anOpenSession()); // lets go of the file before its folder goes
    }

    void aTypedTimeRepaintsItsLineOnly()
    {
        auto squad = anOpenSession();
        squad.sessions[0].workout.main = { reps(24, 200, 1min) };
        for (int i = 2; i < 24; ++i)
            squad.athletes.push_back(anAthlete(200 + i, "Athlete " + std::to_string(i)));
        start(squad);
        auto *model = grid()->property("reps").value<QAbstractItemModel *>();
        QVERIFY(model);
        QCOMPARE(model->rowCount(), 24);
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        type("26.1");
        m_window->press(Qt::Key_Return);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), changed[0][1].toModelIndex().row());
    }

private:
    void start(const Squad &squad)
    {
        m_window.reset();
        m_window = std::make_unique<ProgramWindow>(squad);
        m_window->show("Log");
    }
    void type(const QString &text) { m_window->type(text); }
    void open(qint64 session)
    {
        for (auto *item = grid(); item; item = item->parentItem()) {
            if (item->metaObject()->indexOfMethod("openLog(double)") >= 0)
                QMetaObject::invokeMethod(item, "openLog", Q_ARG(double, double(session)));
        }
    }
    /// The table, which holds the place and what is typed.
    QQuickItem *grid() const { return m_window->find("logTable")->parentItem(); }
    QPoint place() const { return { grid()->property("column").toInt(), grid()->property("row").toInt() }; }
    const Entry *entry() const
    {
        return m_window->workspace.squad().entryOf(SessionId { 400 }, AthleteId { 200 });
    }

    std::unique_ptr<ProgramWindow> m_window;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    LogPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logpages.moc"
