// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/sessiontouched.h"

#include <algorithm>

namespace fivepace {

namespace {

class Toucher {
public:
    explicit Toucher(SessionId session)
        : m_session(session)
    {
    }
    void operator()(const Change<SquadCard> &) { touched.all = true; }
    void operator()(const Change<Group> &) { touched.all = true; }
    void operator()(const Change<Athlete> &) { touched.all = true; }
    void operator()(const Change<Workout> &) { touched.remarks = true; }
    void operator()(const Change<Cycle> &) { }
    void operator()(const Change<Phase> &) { }
    void operator()(const Change<Race> &) { }
    void operator()(const Change<Session> &change)
    {
        touched.all = touched.all || (change.after ? change.after : change.before)->id == m_session;
    }
    void operator()(const Change<Entry> &change)
    {
        for (const auto *entry : { &change.before, &change.after }) {
            if (*entry && (*entry)->session == m_session
                && std::ranges::find(touched.lines, (*entry)->athlete) == touched.lines.end())
                touched.lines.push_back((*entry)->athlete);
        }
    }

    SessionTouched touched;

private:
    SessionId m_session;
};

} // namespace

SessionTouched touchedBy(const Edit &edit, SessionId session)
{
    Toucher toucher(session);
    for (const auto &change : edit.changes)
        std::visit(toucher, change);
    return toucher.touched;
}

std::optional<Change<Entry>> changeOf(const Edit &edit, const std::optional<EntryId> &id)
{
    std::optional<Change<Entry>> whole;
    for (const auto &any : edit.changes) {
        const auto *change = std::get_if<Change<Entry>>(&any);
        if (!change || (change->after ? change->after : change->before)->id != id)
            continue;
        whole = whole ? Change<Entry> { whole->before, change->after } : *change;
    }
    return whole;
}

} // namespace fivepace
