// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "domain/edits/edits.h"
#include "support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kToday = 2026y / 5 / 11, kFrom = 2026y / 3 / 12;

CalendarEvent anEvent()
{
    return { .uid = "session-400",
        .day = 2026y / 5 / 12,
        .startMinute = 1110,
        .length = 65min,
        .title = "3 × 200 m",
        .place = "Track",
        .text = "One\nTwo" };
}

std::vector<CalendarEvent> issued(
    Store &store, const std::vector<CalendarEvent> &now, const std::string &calendar = "squad")
{
    const auto issue = store.issueCalendar(calendar, now, kFrom, kToday);
    if (!issue)
        qFatal("%s", issue.error().detail.c_str());
    return *issue;
}

} // namespace

/// What calendars were sent is kept with the squad.
class TestSentCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSentIsKnownWhenTheFileIsOpenedAgain()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.fivepace")).toStdString();
        std::vector<CalendarEvent> first;
        {
            const auto store = Store::create(path, aSquad());
            QVERIFY(store);
            first = issued(**store, { anEvent() });
        }
        const auto store = Store::open(path, OpenMode::Write);
        QVERIFY(store);
        QCOMPARE(issued(**store, { anEvent() }), first);
        auto later = anEvent();
        later.startMinute = {};
        later.length = {};
        QCOMPARE(issued(**store, { later })[0].sequence, 1);
        QCOMPARE(issued(**store, {})[0].cancelled, true);
        QVERIFY((*store)->checkIntegrity());
        QVERIFY((*store)->copyTo(folder.filePath(QStringLiteral("b.fivepace")).toStdString()));
        const auto copy
            = Store::open(folder.filePath(QStringLiteral("b.fivepace")).toStdString(), OpenMode::Write);
        QVERIFY(copy);
        QCOMPARE(issued(**copy, { anEvent() })[0].sequence, 3);
    }

    void undoTakesNothingBackThatWasSent()
    {
        const auto store = Store::inMemory(aSquad());
        QVERIFY(store);
        QVERIFY((*store)->apply(edits::moveSession(aSquad().sessions[0], kToday)));
        issued(**store, { anEvent() });
        const auto undone = (*store)->undo();
        QVERIFY(undone && *undone);
        auto moved = anEvent();
        moved.day = 2026y / 5 / 4;
        QCOMPARE(issued(**store, { moved })[0].sequence, 1);
    }

    void calendarsAreKeptApartButShareTheirSequences()
    {
        const auto store = Store::inMemory(aSquad());
        QVERIFY(store);
        issued(**store, { anEvent() });
        auto changed = anEvent();
        changed.place = "Park";
        QCOMPARE(issued(**store, { changed })[0].sequence, 1);
        QCOMPARE(issued(**store, { anEvent() }, "athlete 200")[0].sequence, 1);
        QVERIFY(issued(**store, {}, "athlete 201").empty());
    }

    void aFileThatIsOnlyReadKeepsNothing()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.fivepace")).toStdString();
        QVERIFY(Store::create(path, aSquad()));
        const auto store = Store::open(path, OpenMode::Read);
        QVERIFY(store);
        const auto issue = (*store)->issueCalendar("squad", { anEvent() }, kFrom, kToday);
        QVERIFY(!issue);
        QCOMPARE(issue.error().code, Errc::ReadOnly);
    }
};

QTEST_APPLESS_MAIN(TestSentCalendar)
#include "tst_sentcalendar.moc"
