// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "models/attendance.h"
#include "programwindow.h"

#include <QApplication>
#include <QSignalSpy>

using namespace fivepace;
using namespace fivepace::test;

/// What is on a page follows an edit while the page is shown; else when it is shown again.
class FollowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ProgramWindow>(exampleSquad(2026y / 5 / 4));
        for (const auto *page : { "Plan", "Squad", "Library", "Sheet", "Charts", "Today" })
            m_window->show(page);
    }
    void cleanup()
    {
        QCOMPARE(m_window->warnings(), QString());
        m_window.reset();
    }

    void aRepLoggedIsFollowedByTheLogAlone()
    {
        m_window->show("Log");
        const int before = Attendance::followed();
        const auto logged = loggedReps();
        m_window->type("571");
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(loggedReps(), logged + 1);
        // The grid, the panel of the athlete in it, what was expected, the list of sessions, which has
        // nothing to do, and the plan's numbers, of which it forgets those of one cycle.
        QVERIFY2(Attendance::followed() - before <= 5,
            qPrintable(QString::number(Attendance::followed() - before)));
    }

    void aHiddenPageCatchesUpWhenItIsShown()
    {
        m_window->show("Squad");
        const auto athlete = squad().athletes.front();
        auto renamed = athlete;
        renamed.name = "Zebedee Quill";
        m_window->show("Log");
        QVERIFY(m_window->workspace.perform(edits::changeAthlete(athlete, renamed)));
        const int before = Attendance::followed();
        m_window->show("Squad");
        QVERIFY(Attendance::followed() > before);
        QTRY_VERIFY(isSeen("Zebedee"));
        const int caughtUp = Attendance::followed();
        m_window->show("Log");
        m_window->show("Squad");
        QCOMPARE(Attendance::followed(), caughtUp); // nothing was owed
    }

    void aFileThatIsOpenedIsShownOnEveryPage()
    {
        m_window->show("Log");
        auto other = aSquad();
        other.athletes.front().name = "Zebedee Quill";
        QVERIFY(m_window->workspace.adopt(*Store::inMemory(other)));
        m_window->show("Squad");
        QTRY_VERIFY(isSeen("Zebedee"));
    }

private:
    /// Somewhere in a text of what can be seen.
    bool isSeen(const QString &word) const
    {
        return !m_window
                    ->all([&](const QQuickItem &item) {
                        return item.property("text").toString().contains(word);
                    })
                    .isEmpty();
    }
    const Squad &squad() const { return m_window->workspace.squad(); }
    std::ptrdiff_t loggedReps() const
    {
        std::ptrdiff_t count = 0;
        for (const auto *entry : allEntries(squad()))
            count += std::ranges::count_if(
                entry->results, [](const RepResult &result) { return result.time.has_value(); });
        return count;
    }

    std::unique_ptr<ProgramWindow> m_window;
};

QTEST_MAIN(FollowingTest)
#include "tst_following.moc"
