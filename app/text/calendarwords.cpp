// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/calendarwords.h"

#include "domain/log/grid.h"
#include "domain/notation/notation.h"
#include "domain/workout/timeline.h"
#include "text/notationwords.h"
#include "text/sessionwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <algorithm>

namespace fivepace::words {

namespace {

QStringList easyLines(const Blocks &blocks)
{
    QStringList lines;
    for (const auto &block : blocks)
        lines << easyRunning(block);
    return lines;
}

/// Whole minutes, the last one begun counts.
std::chrono::minutes timeOf(const Workout &workout)
{
    return std::chrono::ceil<std::chrono::minutes>(timelineOf(workout, nullptr).whole());
}

QString sessionText(const Squad &squad, const Session &session, const CalendarOwner &owner, Date today)
{
    QStringList lines { fromUtf8(session.workout.name), fromUtf8(notation::print(session.workout.main)) };
    if (owner.athlete) {
        const auto grid = gridOf(squad, session, today);
        const auto row = std::ranges::find(grid.rows, *owner.athlete, &GridRow::athlete);
        const auto targets = row == grid.rows.end() ? QStringList() : ownTargets(grid, *row, kMostReps);
        if (!targets.isEmpty())
            lines << Words::tr("Your times: %1").arg(targets.join(QStringLiteral(", ")));
    }
    if (const auto warmUp = easyLines(session.workout.warmUp); !warmUp.isEmpty())
        lines << Words::tr("Warm-up: %1").arg(warmUp.join(QStringLiteral(", ")));
    if (const auto coolDown = easyLines(session.workout.coolDown); !coolDown.isEmpty())
        lines << Words::tr("Cool-down: %1").arg(coolDown.join(QStringLiteral(", ")));
    if (!owner.athlete)
        lines << withinSession(squad, session);
    lines << fromUtf8(session.notes);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString sessionTitle(const Session &session)
{
    const auto what = words::shortBlocks(session.workout.main);
    const auto pace = rung(session.workout.rung);
    return session.role
        ? Words::tr("%1 · %2: %3", "SS2 · 400 m: 4 × 200 m").arg(role(*session.role), pace, what)
        : Words::tr("%1: %2", "400 m: 4 × 200 m").arg(pace, what);
}

void describe(CalendarEvent &event, const CalendarThing &thing, const Squad &squad,
    const CalendarOwner &owner, Date today)
{
    if (const auto *planned = thing.entry.session) {
        // An athlete's own calendar has the workout that the athlete runs.
        const auto own
            = asRunBy(*planned, owner.athlete ? squad.entryOf(planned->id, *owner.athlete) : nullptr);
        const auto *session = &own;
        event.startMinute = session->startMinute;
        event.length = timeOf(session->workout);
        event.title = toUtf8(sessionTitle(*session));
        event.place = session->venue;
        event.text = toUtf8(sessionText(squad, *session, owner, today));
    } else if (const auto *race = thing.entry.race) {
        event.startMinute = race->startMinute;
        event.title = toUtf8((distance(race->distance) + u' ' + fromUtf8(race->name)).trimmed());
        event.text = toUtf8(raceRank(*race));
    } else if (const auto *item = thing.entry.item) {
        event.startMinute = item->startMinute;
        event.length = item->length;
        auto title = itemTitle(*item);
        if (item->length)
            title += u' ' + length(*item->length);
        event.title = toUtf8(title);
        event.place = item->place;
        auto rest = *item;
        rest.startMinute = {};
        rest.length = {};
        rest.place.clear();
        event.text = toUtf8(itemDetail(rest, squad));
    }
}

} // namespace

QString calendarName(const CalendarOwner &owner, const Squad &squad)
{
    const auto *athlete = owner.athlete ? squad.find(*owner.athlete) : nullptr;
    if (athlete)
        return fromUtf8(athlete->name);
    const auto *group = owner.group ? squad.find(*owner.group) : nullptr;
    if (group)
        return fromUtf8(group->name);
    return squad.card.club.empty() ? Words::tr("Squad") : fromUtf8(squad.card.club);
}

std::vector<CalendarEvent> calendarEvents(
    const Squad &squad, const CalendarOwner &owner, Date from, Date today)
{
    const auto *athlete = owner.athlete ? squad.find(*owner.athlete) : nullptr;
    const bool saysGroup = !owner.group && (!athlete || athlete->groups.size() > 1);
    std::vector<CalendarEvent> events;
    for (const auto &thing : calendarOf(squad, owner, from)) {
        CalendarEvent event { .uid = thing.uid, .day = thing.day };
        describe(event, thing, squad, owner, today);
        const auto *group = thing.group ? squad.find(*thing.group) : nullptr;
        if (saysGroup && group)
            event.title = toUtf8(Words::tr("%1: %2", "1500 m group: Base run")
                                     .arg(fromUtf8(group->name), fromUtf8(event.title)));
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace fivepace::words
