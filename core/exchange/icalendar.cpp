// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include <QDateTime>

#include <algorithm>

namespace fivepace::exchange {

namespace {

constexpr int kLineBytes = 75; // RFC 5545 3.1, without the line's end

QByteArray dayText(Date date)
{
    return QByteArray::fromStdString(isoDate(date)).replace("-", "");
}

/// RFC 5545 3.3.11; other control characters may not stand in a text at all.
QByteArray escaped(const std::string &text)
{
    QByteArray out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            out += c;
        else if (c == '\t')
            out += ' ';
    }
    return out;
}

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

class Lines {
public:
    /// Folded where it is longer than a line may be, never within a character.
    void add(const QByteArray &line)
    {
        qsizetype from = 0, room = kLineBytes;
        while (line.size() - from > room) {
            auto to = from + room;
            while (to > from + 1 && isInsideCharacter(line[to]))
                --to;
            m_bytes += line.mid(from, to - from) + "\r\n ";
            from = to;
            room = kLineBytes - 1;
        }
        m_bytes += line.mid(from) + "\r\n";
    }
    void addText(const char *name, const std::string &text)
    {
        if (!text.empty())
            add(QByteArray(name) + ':' + escaped(text));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray offsetText(int seconds)
{
    const auto part = [](int value) { return QByteArray::number(value).rightJustified(2, '0'); };
    const auto size = std::abs(seconds);
    auto text = (seconds < 0 ? "-" : "+") + part(size / 3600) + part(size / 60 % 60);
    return size % 60 ? text + part(size % 60) : text;
}

/// One stretch of a zone's time: `since` is its first moment.
void addStretch(Lines &lines, const QTimeZone &zone, const QDateTime &since, int before, int after)
{
    const bool summer = zone.isDaylightTime(since);
    const QByteArray kind = summer ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN:" + kind);
    lines.add(
        "DTSTART:" + since.toUTC().addSecs(before).toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1());
    lines.add("TZOFFSETFROM:" + offsetText(before));
    lines.add("TZOFFSETTO:" + offsetText(after));
    lines.addText("TZNAME", zone.abbreviation(since).toStdString());
    lines.add("END:" + kind);
}

/// Every change of the clock from the year before the first day to the year after the last.
void addZone(Lines &lines, const QTimeZone &zone, const QDate &first, const QDate &last)
{
    const QDateTime from(QDate(first.year() - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(last.year() + 1, 12, 31), QTime(0, 0), Qt::UTC);
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + zone.id());
    auto offset = zone.offsetFromUtc(from);
    addStretch(lines, zone, from, offset, offset);
    if (zone.hasTransitions()) {
        for (const auto &change : zone.transitions(from.addSecs(1), to)) {
            if (change.offsetFromUtc == offset)
                continue;
            addStretch(lines, zone, change.atUtc, offset, change.offsetFromUtc);
            offset = change.offsetFromUtc;
        }
    }
    lines.add("END:VTIMEZONE");
}

QDate qDateOf(Date date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

void addEvent(Lines &lines, const CalendarEvent &event, const QTimeZone &zone)
{
    lines.add("BEGIN:VEVENT");
    lines.add("UID:fivepace-" + QByteArray::fromStdString(event.uid));
    lines.add("SEQUENCE:" + QByteArray::number(event.sequence));
    lines.add("DTSTAMP:" + dayText(event.changed) + "T000000Z");
    lines.add(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    if (event.startMinute) {
        const QTime start(*event.startMinute / 60, *event.startMinute % 60);
        lines.add("DTSTART;TZID=" + zone.id() + ':' + dayText(event.day)
            + start.toString(QStringLiteral("'T'HHmm00")).toLatin1());
        // A duration, since it stays right over a change of the clock.
        if (event.length && event.length->count() > 0)
            lines.add("DURATION:PT" + QByteArray::number(static_cast<qint64>(event.length->count())) + 'M');
    } else {
        lines.add("DTSTART;VALUE=DATE:" + dayText(event.day));
        lines.add("DTEND;VALUE=DATE:" + dayText(event.day + std::chrono::days(1)));
        lines.add("TRANSP:TRANSPARENT");
    }
    lines.addText("SUMMARY", event.title);
    lines.addText("LOCATION", event.place);
    lines.addText("DESCRIPTION", event.text);
    lines.add("END:VEVENT");
}

} // namespace

QByteArray icalendar(const std::vector<CalendarEvent> &events, const QString &name, const QTimeZone &zone)
{
    const auto used = zone.isValid() ? zone : QTimeZone::utc();
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Fivepace//Fivepace//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.addText("X-WR-CALNAME", name.toStdString());
    lines.add("X-WR-TIMEZONE:" + used.id());
    std::vector<Date> timed;
    for (const auto &event : events) {
        if (event.startMinute)
            timed.push_back(event.day);
    }
    if (!timed.empty()) {
        const auto [first, last] = std::ranges::minmax(timed);
        addZone(lines, used, qDateOf(first), qDateOf(last));
    }
    for (const auto &event : events)
        addEvent(lines, event, used);
    lines.add("END:VCALENDAR");
    return lines.bytes();
}

} // namespace fivepace::exchange
