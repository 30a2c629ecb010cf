// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "qmlwarnings.h"
#include "screenshots.h"
#include "settings.h"
#include "workspace.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace std::chrono;

namespace {

constexpr Date kToday = 2026y / May / 4;

} // namespace

/// The real window over a store in memory.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings = std::make_unique<QmlWarnings>();
        m_settings = std::make_unique<Settings>(nullptr);
        m_settings->setThemeForThisRun(QStringLiteral("light"));
        Settings::makeCurrent(m_settings.get());
        m_workspace = std::make_unique<Workspace>(nullptr);
        m_workspace->setToday(kToday);
        Workspace::makeCurrent(m_workspace.get());
    }

    void cleanup()
    {
        QCOMPARE(QmlWarnings::all(), QString());
        m_engine.reset();
        m_workspace.reset();
        m_settings.reset();
        m_warnings.reset();
    }

    void everyPageOpensWithoutAWarning_data()
    {
        QTest::addColumn<bool>("example");
        QTest::newRow("empty squad") << false;
        QTest::newRow("example squad") << true;
    }

    void everyPageOpensWithoutAWarning()
    {
        QFETCH(bool, example);
        QVERIFY(open(example ? exampleSquad(kToday) : Squad {}));
        for (const QString &page : pages()) {
            show(page);
            QCOMPARE(m_window->property("page").toString(), page);
            QVERIFY2(currentPage(), qPrintable(page));
            QVERIFY(!m_window->grabWindow().isNull());
            QTest::qWait(20);
        }
    }

    void everyPageFitsTheSmallestWindow()
    {
        QVERIFY(open(exampleSquad(kToday)));
        m_window->resize(1024, 700);
        for (const QString &page : pages()) {
            show(page);
            QVERIFY(!m_window->grabWindow().isNull());
        }
    }

    void keysSwitchPages()
    {
        QVERIFY(open(exampleSquad(kToday)));
        QTest::keyClick(m_window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->property("page").toString(), QStringLiteral("Settings"));
        QTest::keyClick(m_window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->property("page").toString(), QStringLiteral("Today"));
    }

    void keysUndoAndRedo()
    {
        QVERIFY(open(Squad {}));
        SquadCard named = m_workspace->squad().card;
        named.club = "Harriers";
        QVERIFY(m_workspace->perform(edits::changeSquad(m_workspace->squad().card, named)));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_workspace->squad().card.club, std::string());
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
    }

    void anEditIsConfirmedAndCanBeTakenBackThere()
    {
        QVERIFY(open(Squad {}));
        SquadCard named = m_workspace->squad().card;
        named.club = "Harriers";
        QVERIFY(m_workspace->perform(edits::changeSquad(m_workspace->squad().card, named)));
        QTRY_VERIFY(says(QStringLiteral("Change squad details")));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(QStringLiteral("Undone: Change squad details")));
    }

    void whatFailedStaysUntilItIsClosed()
    {
        QVERIFY(open(Squad {}));
        m_workspace->report({ Errc::CannotWrite, "/nowhere/sheet.pdf" });
        QTRY_VERIFY(says(QStringLiteral("/nowhere/sheet.pdf")));
    }

    void aSquadThatAnotherProgramWritesSaysSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("squad.fivepace"));
        Workspace writer(nullptr);
        QVERIFY(writer.createExample(path));
        QVERIFY(m_workspace->openFile(path));
        QVERIFY(load());
        QTRY_VERIFY(says(m_workspace->writer()));
        for (const QString &page : pages())
            show(page);
        m_engine.reset();
        m_workspace.reset(); // lets go of the file before its folder goes
    }

    void thePaletteGoesWhereItsWordsSay()
    {
        QVERIFY(open(exampleSquad(kToday)));
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->activeFocusItem() && m_window->activeFocusItem()->inherits("QQuickTextField"));
        for (const char letter : { 's', 'e', 't', 't', 'i' })
            QTest::keyClick(m_window, letter);
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(m_window->property("page").toString(), QStringLiteral("Settings"));
    }

    void thePaletteAddsAResultToTheAthleteInView()
    {
        QVERIFY(open(exampleSquad(kToday)));
        show(QStringLiteral("Squad"));
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->activeFocusItem() && m_window->activeFocusItem()->inherits("QQuickTextField"));
        for (const char letter : { 'a', 'd', 'd', ' ', 'r', 'e', 's' })
            QTest::keyClick(m_window, letter);
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(says(QStringLiteral("Add a result of Ade Okafor")));
    }

    void aForeignFileIsAnsweredInTheWindow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notes.fivepace"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a shopping list");
        file.close();
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        QVERIFY(!m_workspace->openFile(path));
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_workspace->openFailure().contains(QStringLiteral("notes.fivepace")));
        QVERIFY(load());
        QVERIFY(!m_window->grabWindow().isNull());
    }

private:
    bool load()
    {
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_window = openWindow(*m_engine);
        if (!m_window)
            return false;
        m_window->requestActivate();
        return QTest::qWaitForWindowActive(m_window);
    }

    bool open(const Squad &squad)
    {
        auto store = Store::inMemory(squad);
        return store && m_workspace->adopt(*std::move(store)) && load();
    }

    QStringList pages() const
    {
        QVariant names;
        QMetaObject::invokeMethod(m_window, "pageNames", Q_RETURN_ARG(QVariant, names));
        return names.value<QJSValue>().toVariant().toStringList();
    }

    void show(const QString &page) const
    {
        QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, page));
    }

    /// Some text that can be seen contains this.
    bool says(const QString &sentence, const QQuickItem *under = nullptr) const
    {
        const QQuickItem *item = under ? under : m_window->contentItem();
        if (!item->isVisible())
            return false;
        if (item->property("text").toString().contains(sentence))
            return true;
        return std::ranges::any_of(
            item->childItems(), [&](const QQuickItem *child) { return says(sentence, child); });
    }

    QObject *currentPage() const
    {
        const auto page = m_window->property("shownPage");
        return page.value<QObject *>();
    }

    std::unique_ptr<QmlWarnings> m_warnings;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pages.moc"
