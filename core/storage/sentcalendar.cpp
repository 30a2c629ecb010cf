// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sentcalendar.h"

#include "storage/tables.h"

namespace fivepace {

namespace {

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> numberIn(const Query &query, int column)
{
    const auto value = query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::string textIn(const Query &query, int column)
{
    return query.value(column).toString().toStdString();
}

} // namespace

Result<std::vector<CalendarEvent>> sentEvents(sqlite3 *db, const std::string &calendar)
{
    const auto table = QStringLiteral("calendar_event");
    Query query(db,
        QStringLiteral("SELECT uid, sequence, date, start_min, length_min, title, place, body, cancelled, "
                       "changed_date FROM calendar_event WHERE calendar = ? ORDER BY uid"));
    query.add(calendar);
    if (auto ran = query.run(); !ran)
        return whileReading(ran.error(), thingOf(table));
    std::vector<CalendarEvent> events;
    while (query.next()) {
        const auto day = dateFromIso(textIn(query, 2)), changed = dateFromIso(textIn(query, 9));
        if (!day || !changed)
            return unreadableRow(table, day ? QStringLiteral("changed_date") : QStringLiteral("date"));
        CalendarEvent event { .uid = textIn(query, 0),
            .day = *day,
            .title = textIn(query, 5),
            .place = textIn(query, 6),
            .text = textIn(query, 7),
            .cancelled = query.value(8).toInt() != 0,
            .sequence = query.value(1).toInt(),
            .changed = *changed };
        if (const auto minute = numberIn(query, 3))
            event.startMinute = static_cast<int>(*minute);
        if (const auto length = numberIn(query, 4))
            event.length = std::chrono::minutes(*length);
        events.push_back(std::move(event));
    }
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(table));
    return events;
}

Result<std::map<std::string, int>> highestSequences(sqlite3 *db)
{
    Query query(db, QStringLiteral("SELECT uid, max(sequence) FROM calendar_event GROUP BY uid"));
    if (auto ran = query.run(); !ran)
        return whileReading(ran.error(), thingOf(QStringLiteral("calendar_event")));
    std::map<std::string, int> highest;
    while (query.next())
        highest[textIn(query, 0)] = query.value(1).toInt();
    if (!query.ended())
        return whileReading(query.ended().error(), thingOf(QStringLiteral("calendar_event")));
    return highest;
}

Result<> keepSentEvents(sqlite3 *db, const std::string &calendar, const std::vector<CalendarEvent> &events)
{
    Query query(db,
        QStringLiteral("INSERT OR REPLACE INTO calendar_event (calendar, uid, sequence, date, start_min, "
                       "length_min, title, place, body, cancelled, changed_date) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const auto &event : events) {
        query.add(calendar);
        query.add(event.uid);
        query.add(static_cast<std::int64_t>(event.sequence));
        query.add(isoDate(event.day));
        query.add(orNull(event.startMinute ? std::optional<qint64>(*event.startMinute) : std::nullopt));
        query.add(orNull(event.length ? std::optional<qint64>(event.length->count()) : std::nullopt));
        query.add(event.title);
        query.add(event.place);
        query.add(event.text);
        query.add(static_cast<std::int64_t>(event.cancelled ? 1 : 0));
        query.add(isoDate(event.changed));
        if (auto ran = query.run(); !ran)
            return ran;
    }
    return {};
}

} // namespace fivepace
