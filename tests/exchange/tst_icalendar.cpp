// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace fivepace;
using namespace std::chrono;

namespace {

using Parsed = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// Read as calendar programs do, by a library of others.
Parsed readBack(const QByteArray &bytes)
{
    return { icalparser_parse_string(bytes.constData()), &icalcomponent_free };
}

icalcomponent *eventOf(const Parsed &calendar, const char *uid)
{
    for (auto *each = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); each;
         each = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        if (QByteArray(icalcomponent_get_uid(each)) == QByteArray("fivepace-") + uid)
            return each;
    }
    return nullptr;
}

QString momentOf(icaltimetype time)
{
    return QString::fromLatin1(icaltime_as_ical_string(time));
}

/// When it starts, in UTC: "20260504T173000Z"; of a whole day the date.
QString startOf(icalcomponent *event)
{
    auto *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const auto start = icalproperty_get_datetime_with_component(property, event);
    return momentOf(start.is_date ? start : icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone()));
}

CalendarEvent anEvent(const std::string &uid, Date day, std::optional<int> minute = 18 * 60 + 30)
{
    return { .uid = uid,
        .day = day,
        .startMinute = minute,
        .length = 65min,
        .title = "Session",
        .changed = 2026y / 5 / 1 };
}

QByteArray inLondon(const std::vector<CalendarEvent> &events)
{
    return exchange::icalendar(events, QStringLiteral("Harbour AC"), QTimeZone("Europe/London"));
}

} // namespace

/// The calendar as other programs read it.
class TestICalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentIsReadBack()
    {
        auto event = anEvent("session-7", 2026y / 5 / 4);
        event.title = "SS2 · 400 m: 3 × (100 m, 200 m)";
        event.place = "Track; north side, gate 2";
        event.text = "Line one\nC:\\times, all";
        event.sequence = 3;
        const auto bytes = inLondon({ event });
        const auto calendar = readBack(bytes);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        QCOMPARE(icalcomponent_get_method(calendar.get()), ICAL_METHOD_NONE);
        auto *read = eventOf(calendar, "session-7");
        QVERIFY(read);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read)), QString::fromStdString(event.title));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(read)), QString::fromStdString(event.place));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(read)), QString::fromStdString(event.text));
        QCOMPARE(icalcomponent_get_sequence(read), 3);
        QCOMPARE(icalcomponent_get_status(read), ICAL_STATUS_CONFIRMED);
        QCOMPARE(startOf(read), QString("20260504T173000Z")); // 18:30 of a British summer
        QCOMPARE(icaldurationtype_as_int(icalcomponent_get_duration(read)), 65 * 60);
    }

    void theClockMayChangeInBetween_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Date>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("start");
        const QByteArray london("Europe/London"), newYork("America/New_York"), kolkata("Asia/Kolkata");
        QTest::newRow("the day before summer time")
            << london << Date(2026y / 3 / 28) << 600 << "20260328T100000Z";
        QTest::newRow("the day it begins") << london << Date(2026y / 3 / 29) << 600 << "20260329T090000Z";
        QTest::newRow("the day before it ends")
            << london << Date(2026y / 10 / 24) << 600 << "20261024T090000Z";
        QTest::newRow("the day it ends") << london << Date(2026y / 10 / 25) << 600 << "20261025T100000Z";
        QTest::newRow("New York, winter") << newYork << Date(2026y / 2 / 1) << 1080 << "20260201T230000Z";
        QTest::newRow("New York, summer") << newYork << Date(2026y / 7 / 1) << 1080 << "20260701T220000Z";
        QTest::newRow("half an hour, and no summer time")
            << kolkata << Date(2026y / 7 / 1) << 360 << "20260701T003000Z";
        QTest::newRow("far ahead") << london << Date(2041y / 7 / 1) << 600 << "20410701T090000Z";
        QTest::newRow("29 February") << london << Date(2028y / 2 / 29) << 600 << "20280229T100000Z";
        QTest::newRow("the year's end") << newYork << Date(2026y / 12 / 31) << 1380 << "20270101T040000Z";
        QTest::newRow("no zone at all") << QByteArray() << Date(2026y / 7 / 1) << 600 << "20260701T100000Z";
    }
    void theClockMayChangeInBetween()
    {
        QFETCH(QByteArray, zone);
        QFETCH(Date, day);
        QFETCH(int, minute);
        // Another event of the year before, so that changes lie between the two.
        const auto bytes = exchange::icalendar(
            { anEvent("a", day - days(200), 700), anEvent("b", day, minute) }, "Squad", QTimeZone(zone));
        const auto calendar = readBack(bytes);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        QTEST(startOf(eventOf(calendar, "b")), "start");
    }

    void whatLastsOverAChangeOfTheClockKeepsItsLength()
    {
        auto event = anEvent("night", 2026y / 3 / 29, 30);
        event.length = 120min;
        const auto calendar = readBack(inLondon({ event }));
        const auto *read = eventOf(calendar, "night");
        QVERIFY(read);
        const auto span = icalcomponent_get_span(const_cast<icalcomponent *>(read));
        QCOMPARE(static_cast<int>(span.end - span.start), 120 * 60);
    }

    void aWholeDayEndsWithTheNext_data()
    {
        QTest::addColumn<Date>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("29 February") << Date(2028y / 2 / 29) << "20280229"
                                     << "20280301";
        QTest::newRow("28 February of no leap year") << Date(2026y / 2 / 28) << "20260228"
                                                     << "20260301";
        QTest::newRow("the year's end") << Date(2026y / 12 / 31) << "20261231"
                                        << "20270101";
    }
    void aWholeDayEndsWithTheNext()
    {
        QFETCH(Date, day);
        const auto calendar = readBack(inLondon({ anEvent("run", day, {}) }));
        auto *read = eventOf(calendar, "run");
        QVERIFY(read);
        QTEST(startOf(read), "start");
        QTEST(momentOf(icalcomponent_get_dtend(read)), "end");
    }

    void whatIsCancelledSaysSo()
    {
        auto event = anEvent("session-7", 2026y / 5 / 4);
        event.cancelled = true;
        const auto calendar = readBack(inLondon({ event }));
        QCOMPARE(icalcomponent_get_status(eventOf(calendar, "session-7")), ICAL_STATUS_CANCELLED);
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        auto event = anEvent("session-7", 2026y / 5 / 4);
        for (int i = 0; i < 60; ++i) {
            event.title += i % 7 ? "×" : "n€w🏃";
            event.text += "ä, b; c\\\n";
        }
        const auto bytes = inLondon({ event });
        for (const auto &line : bytes.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData()); // with the carriage return
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut
        }
        const auto calendar = readBack(bytes);
        auto *read = eventOf(calendar, "session-7");
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read)), QString::fromStdString(event.title));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(read)), QString::fromStdString(event.text));
    }

    void noLineOfTheCoachsMakesOneOfTheCalendar()
    {
        auto event = anEvent("session-7", 2026y / 5 / 4);
        event.title = std::string("Up\r\nEND:VEVENT\rBEGIN:VALARM") + '\x01' + '\0' + "!";
        const auto calendar = readBack(inLondon({ event }));
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(eventOf(calendar, "session-7"))),
            QString("Up\nEND:VEVENT\nBEGIN:VALARM!"));
    }

    void anEmptyCalendarIsOneToo()
    {
        const auto calendar = readBack(inLondon({}));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 0);
    }
};

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
