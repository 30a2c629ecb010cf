// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/calendarevent.h"

#include <algorithm>

namespace fivepace {

namespace {

bool saysTheSame(CalendarEvent a, const CalendarEvent &b)
{
    a.sequence = b.sequence;
    a.changed = b.changed;
    return a == b;
}

int highestOf(const std::map<std::string, int> &highest, const std::string &uid)
{
    const auto found = highest.find(uid);
    return found == highest.end() ? 0 : found->second;
}

} // namespace

std::vector<CalendarEvent> nextIssue(const std::vector<CalendarEvent> &sent, std::vector<CalendarEvent> now,
    const std::map<std::string, int> &highest, Date from, Date today)
{
    std::map<std::string, const CalendarEvent *> before;
    for (const auto &event : sent)
        before[event.uid] = &event;
    for (auto &event : now) {
        event.cancelled = false;
        const auto found = before.find(event.uid);
        if (found == before.end()) {
            event.sequence = highestOf(highest, event.uid);
            event.changed = today;
            continue;
        }
        const auto &old = *found->second;
        const bool same = saysTheSame(event, old);
        event.sequence = same ? old.sequence : std::max(old.sequence, highestOf(highest, event.uid)) + 1;
        event.changed = same ? old.changed : today;
        before.erase(found);
    }
    for (const auto &[uid, old] : before) {
        auto gone = *old;
        if (!gone.cancelled) {
            if (gone.day < from)
                continue; // it was, and stays as it was sent
            gone.cancelled = true;
            gone.sequence = std::max(old->sequence, highestOf(highest, uid)) + 1;
            gone.changed = today;
        }
        if (gone.changed + kCancelledFor >= today)
            now.push_back(std::move(gone));
    }
    std::ranges::stable_sort(now, [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::pair(a.day, a.startMinute) < std::pair(b.day, b.startMinute);
    });
    return now;
}

} // namespace fivepace
