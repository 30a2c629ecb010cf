// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "endsignals.h"
#include "programwindow.h"

#include <QClipboard>
#include <QSignalSpy>

#include <csignal>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

/// What is typed when the window is closed.
class ClosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4)); }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aWindowWithNothingHalfDoneCloses()
    {
        for (const auto &page : m_window->pages())
            m_window->show(page);
        QVERIFY(m_window->window()->close());
        QTRY_VERIFY(!m_window->window()->isVisible());
    }

    void aFormThatIsOpenIsAskedAbout()
    {
        m_window->show("Squad");
        QMetaObject::invokeMethod(m_window->window()->property("shownPage").value<QObject *>(), "addAthlete");
        QTest::qWait(100);
        m_window->type("Somebody New");
        m_window->window()->close();
        QTRY_VERIFY(m_window->saying("Close, and drop what is not stored?"));
        QVERIFY(m_window->window()->isVisible());
        m_window->click(m_window->saying("Go back to it"));
        QTRY_VERIFY(!m_window->saying("Close, and drop what is not stored?"));
        QVERIFY(m_window->window()->isVisible());
        m_window->window()->close();
        QTRY_VERIFY(m_window->saying("Drop it and close"));
        m_window->click(m_window->saying("Drop it and close"));
        QTRY_VERIFY(!m_window->window()->isVisible());
    }

    void whatWasTypedComesBackWhereTheProgramIsEndedWhileItAsks()
    {
        m_window->show("Squad");
        QMetaObject::invokeMethod(m_window->window()->property("shownPage").value<QObject *>(), "addAthlete");
        QTest::qWait(100);
        m_window->type("Somebody New");
        m_window->window()->close();
        QTRY_VERIFY(m_window->saying("Close, and drop what is not stored?"));
        m_window.reset(); // the machine goes down
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        QTRY_VERIFY(isSaid("Somebody New"));
        m_window->click(m_window->saying("Copy it"));
        QTRY_VERIFY(!isSaid("Somebody New"));
        QVERIFY(QGuiApplication::clipboard()->text().contains("Somebody New"));
        m_window.reset();
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        QTest::qWait(50);
        QVERIFY(!isSaid("Somebody New"));
    }

    void aBackupThatFailedAtTheEndIsSaidAtTheNextStart()
    {
        m_window.reset();
        Settings(nullptr).setBackupTrouble(QStringLiteral("There is no room."));
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        QTRY_VERIFY(isSaid("There is no room."));
        m_window->click(m_window->saying("Choose the folders…"));
        QTRY_VERIFY(!isSaid("There is no room."));
        Settings(nullptr).setBackupTrouble({});
    }

    void whatWasAnsweredDoesNotComeBack()
    {
        m_window->show("Squad");
        QMetaObject::invokeMethod(m_window->window()->property("shownPage").value<QObject *>(), "addAthlete");
        QTest::qWait(100);
        m_window->type("Somebody New");
        m_window->window()->close();
        QTRY_VERIFY(m_window->saying("Drop it and close"));
        m_window->click(m_window->saying("Drop it and close"));
        QTRY_VERIFY(!m_window->window()->isVisible());
        m_window.reset();
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        QTest::qWait(50);
        QVERIFY(!isSaid("Somebody New"));
    }

    void whatIsTypedIntoAFieldIsStored()
    {
        m_window->show("Settings");
        QTest::qWait(50);
        auto *field = m_window->saying(QString::fromStdString(m_window->workspace.squad().card.club));
        QVERIFY(field);
        const auto before = m_window->workspace.squad().card.club;
        m_window->click(field);
        m_window->press(Qt::Key_End);
        m_window->type("X");
        QVERIFY(m_window->window()->close());
        QCOMPARE(m_window->workspace.squad().card.club, before + "X");
    }

    void theSystemsEndIsTheCloseButton_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void theSystemsEndIsTheCloseButton()
    {
        QFETCH(const int, number);
        EndSignals ends;
        QSignalSpy asked(&ends, &EndSignals::asked);
        ::kill(::getpid(), number);
        QVERIFY(asked.wait(1000));
    }

private:
    /// Somewhere in a text of what can be seen.
    bool isSaid(const QString &words) const
    {
        return !m_window
                    ->all([&](const QQuickItem &item) {
                        return item.isVisible() && item.property("text").toString().contains(words);
                    })
                    .isEmpty();
    }

    std::unique_ptr<ProgramWindow> m_window;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ClosingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_closing.moc"
