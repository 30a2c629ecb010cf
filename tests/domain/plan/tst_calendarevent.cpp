// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/calendarevent.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono;

namespace {

constexpr Date kToday = 2026y / 5 / 11;
constexpr Date kFrom = kToday - days(60);

CalendarEvent anEvent(const std::string &uid, Date day, const std::string &title = "Session")
{
    return { .uid = uid, .day = day, .startMinute = 1110, .title = title };
}

std::vector<CalendarEvent> issued(
    const std::vector<CalendarEvent> &sent, const std::vector<CalendarEvent> &now, Date today = kToday)
{
    std::map<std::string, int> highest;
    for (const auto &event : sent)
        highest[event.uid] = event.sequence;
    return nextIssue(sent, now, highest, today - days(60), today);
}

const CalendarEvent &theOne(const std::vector<CalendarEvent> &events, const std::string &uid)
{
    const auto found = std::ranges::find(events, uid, &CalendarEvent::uid);
    if (found == events.end())
        qFatal("%s is not there", uid.c_str());
    return *found;
}

} // namespace

/// What calendars are sent after what they were sent before.
class TestCalendarEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewBeginsAtNothing()
    {
        const auto first = issued({}, { anEvent("a", kToday) });
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(first[0].sequence, 0);
        QCOMPARE(first[0].changed, kToday);
        QVERIFY(!first[0].cancelled);
    }

    void whatIsTheSameIsSentTheSame()
    {
        const auto first = issued({}, { anEvent("a", kToday), anEvent("b", kToday + days(2)) });
        QCOMPARE(
            issued(first, { anEvent("a", kToday), anEvent("b", kToday + days(2)) }, kToday + days(1)), first);
    }

    void aChangeRaisesTheSequence()
    {
        const auto first = issued({}, { anEvent("a", kToday), anEvent("b", kToday) });
        const auto second
            = issued(first, { anEvent("a", kToday + days(1)), anEvent("b", kToday) }, kToday + days(1));
        QCOMPARE(theOne(second, "a").sequence, 1);
        QCOMPARE(theOne(second, "a").changed, kToday + days(1));
        QCOMPARE(theOne(second, "b").sequence, 0);
        // Back again is a change too: what was sent cannot be taken back.
        QCOMPARE(theOne(issued(second, { anEvent("a", kToday), anEvent("b", kToday) }), "a").sequence, 2);
    }

    void whatIsGoneStaysCancelledForSixtyDays()
    {
        const auto first = issued({}, { anEvent("a", kToday + days(3)) });
        const auto second = issued(first, {});
        QCOMPARE(second.size(), std::size_t(1));
        QVERIFY(second[0].cancelled);
        QCOMPARE(second[0].sequence, 1);
        QCOMPARE(second[0].title, std::string("Session"));
        QCOMPARE(issued(second, {}, kToday + days(60)), second);
        QVERIFY(issued(second, {}, kToday + days(61)).empty());
    }

    void whatComesBackGoesOnFromThere()
    {
        const auto gone = issued(issued({}, { anEvent("a", kToday) }), {});
        const auto back = issued(gone, { anEvent("a", kToday) }, kToday + days(100));
        QCOMPARE(back.size(), std::size_t(1));
        QVERIFY(!back[0].cancelled);
        QCOMPARE(back[0].sequence, 2);
    }

    void whatLiesBeforeTheCalendarIsNotCancelled()
    {
        const auto first = nextIssue({}, { anEvent("old", kFrom) }, {}, kFrom, kToday);
        QVERIFY(nextIssue(first, {}, {}, kFrom + days(1), kToday + days(1)).empty());
        QCOMPARE(nextIssue(first, {}, {}, kFrom, kToday).size(), std::size_t(1));
    }

    void nothingIsSentBelowWhatAnotherCalendarWasSent()
    {
        const std::map<std::string, int> highest { { "a", 4 } };
        const auto first = nextIssue({}, { anEvent("a", kToday) }, highest, kFrom, kToday);
        QCOMPARE(first[0].sequence, 4);
        auto sent = first;
        sent[0].sequence = 1;
        QCOMPARE(nextIssue(sent, { anEvent("a", kToday) }, highest, kFrom, kToday)[0].sequence, 1);
        QCOMPARE(nextIssue(sent, { anEvent("a", kToday + days(1)) }, highest, kFrom, kToday)[0].sequence, 5);
        QCOMPARE(nextIssue(sent, {}, highest, kFrom, kToday)[0].sequence, 5);
    }
};

QTEST_APPLESS_MAIN(TestCalendarEvent)
#include "tst_calendarevent.moc"
