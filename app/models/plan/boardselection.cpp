// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/boardselection.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/plan/board.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

const auto kSession = QStringLiteral("session");
const auto kRace = QStringLiteral("race");

/// Takes it out, or puts it in.
template <class T> void toggled(std::vector<T> &all, const T &one)
{
    if (const auto found = std::ranges::find(all, one); found != all.end())
        all.erase(found);
    else
        all.push_back(one);
}

} // namespace

void BoardSelection::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &BoardSelection::forget, &BoardSelection::follow))
        return;
    forget();
    Q_EMIT workspaceChanged();
}

void BoardSelection::setCycleId(double cycle)
{
    if (assign(m_cycle, idFrom<CycleId>(cycle)))
        clear();
}

const Cycle *BoardSelection::cycle() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_cycle) : nullptr;
}

QStringList BoardSelection::keys() const
{
    QStringList keys;
    for (const auto id : m_picked.sessions)
        keys << QStringLiteral("session %1").arg(id.value);
    const auto *open = cycle();
    for (const auto &item : m_picked.items) {
        const auto found = open ? std::ranges::find(open->items, item) : m_picked.items.end();
        if (open && found != open->items.end())
            keys << QStringLiteral("item %1").arg(found - open->items.begin());
    }
    return keys;
}

edits::Picked BoardSelection::one(const QString &kind, double number) const
{
    edits::Picked picked { m_cycle, {}, {} };
    const auto *open = cycle();
    const auto place = static_cast<std::size_t>(std::max(number, 0.0));
    if (kind == kSession && number > 0)
        picked.sessions = { idFrom<SessionId>(number) };
    else if (kind != kSession && kind != kRace && open && number >= 0 && place < open->items.size())
        picked.items = { open->items[place] };
    return picked;
}

edits::Picked BoardSelection::chosenElse(const QString &kind, double number) const
{
    return count() > 0 ? m_picked : one(kind, number);
}

void BoardSelection::toggle(const QString &kind, double number)
{
    const auto thing = one(kind, number);
    m_picked.cycle = m_cycle;
    for (const auto &session : thing.sessions)
        toggled(m_picked.sessions, session);
    for (const auto &item : thing.items)
        toggled(m_picked.items, item);
    if (count() == 2)
        m_workspace->say(
            tr("Shift and arrows move all that is chosen, Ctrl X or C and V take it to a day, Del removes "
               "it, Escape lets go."));
    Q_EMIT changed();
}

void BoardSelection::pickAll()
{
    m_picked = { m_cycle, {}, {} };
    const auto *open = cycle();
    if (open) {
        for (const auto &day : boardOf(m_workspace->squad(), *open)) {
            for (const auto &entry : day.entries) {
                if (entry.session)
                    m_picked.sessions.push_back(entry.session->id);
                else if (entry.item)
                    m_picked.items.push_back(*entry.item);
            }
        }
    }
    Q_EMIT changed();
}

void BoardSelection::clear()
{
    m_picked = {};
    Q_EMIT changed();
}

void BoardSelection::forget()
{
    m_held = {};
    clear();
}

void BoardSelection::follow()
{
    const auto keep = [this](edits::Picked &picked) {
        const auto *in = m_workspace->squad().find(picked.cycle);
        std::erase_if(picked.sessions, [&](SessionId id) { return !m_workspace->squad().find(id); });
        std::erase_if(picked.items, [&](const PlanItem &item) {
            return !in || std::ranges::find(in->items, item) == in->items.end();
        });
    };
    if (!m_workspace || !m_workspace->isOpen())
        return forget();
    keep(m_picked);
    keep(m_held);
    Q_EMIT changed();
}

bool BoardSelection::move(int by)
{
    const auto edit = edits::moveSeveral(m_workspace->squad(), m_picked, by);
    if (edit.changes.empty()) {
        m_workspace->say(tr("Something of it would come to a day outside of the cycle."));
        return false;
    }
    auto moved = m_picked;
    for (auto &item : moved.items)
        item.day += by;
    if (!m_workspace->perform(edit))
        return false;
    m_picked = moved; // the same things, where they are now
    Q_EMIT changed();
    return true;
}

double BoardSelection::moveOne(const QString &kind, double number, int by)
{
    const auto &squad = m_workspace->squad();
    if (kind == kRace) {
        const auto *race = squad.find(idFrom<RaceId>(number));
        if (!race)
            return -1;
        auto moved = *race;
        moved.date += std::chrono::days(by);
        return m_workspace->perform(edits::changeRace(*race, moved)) ? number : -1;
    }
    const auto thing = one(kind, number);
    const auto edit = edits::moveSeveral(squad, thing, by);
    if (edit.changes.empty())
        m_workspace->say(tr("Something of it would come to a day outside of the cycle."));
    if (edit.changes.empty() || !m_workspace->perform(edit))
        return -1;
    if (thing.items.empty())
        return number;
    auto moved = thing.items.front();
    moved.day += by;
    return static_cast<double>(std::ranges::find(cycle()->items, moved) - cycle()->items.begin());
}

bool BoardSelection::removeRace(double race)
{
    const auto *found = m_workspace->squad().find(idFrom<RaceId>(race));
    return found && m_workspace->perform(edits::removeRace(*found));
}

bool BoardSelection::remove()
{
    const auto edit = edits::removeSeveral(m_workspace->squad(), m_picked);
    return !edit.changes.empty() && m_workspace->perform(edit);
}

bool BoardSelection::hold(const QString &kind, double number, bool cut)
{
    m_held = chosenElse(kind, number);
    m_isCut = cut && !m_workspace->isReadOnly();
    Q_EMIT changed();
    if (m_held.isEmpty())
        m_workspace->say(tr("There is nothing on this day to take along."));
    else
        m_workspace->say(m_isCut ? tr("Choose a day and press Ctrl V to move it there.")
                                 : tr("Choose a day and press Ctrl V to copy it there."));
    return !m_held.isEmpty();
}

double BoardSelection::paste(int day, bool withDeviations)
{
    const auto *open = cycle();
    if (!open || m_held.isEmpty() || m_workspace->isReadOnly()) {
        m_workspace->say(tr("Nothing was cut or copied here. Ctrl X cuts what is chosen, Ctrl C copies it."));
        return -1;
    }
    const auto &squad = m_workspace->squad();
    const auto edit = m_isCut ? edits::takeSeveral(squad, m_held, *open, day, m_workspace->ids())
                              : edits::copySeveral(squad, m_held, *open, day, m_workspace->ids(),
                                  withDeviations ? edits::Deviations::Kept : edits::Deviations::Dropped);
    if (edit.changes.empty()) {
        const auto *from = squad.find(m_held.cycle);
        m_workspace->say(m_isCut && from && from->group != open->group
                ? tr("That cannot go to this group: what was run, or is for some athletes alone, stays. Ctrl "
                     "C "
                     "copies it; no day may lie outside of the cycle.")
                : tr("Something of it would come to a day outside of the cycle, or is there already."));
        return -1;
    }
    double first = 0;
    for (const auto &change : edit.changes) {
        const auto *session = std::get_if<Change<Session>>(&change);
        const bool isIn = session && session->after
            && (!session->before
                || std::ranges::find(m_held.sessions, session->after->id) != m_held.sessions.end());
        if (isIn && open->dayOf(session->after->date) == day)
            first = numberOf(session->after->id);
    }
    if (!m_workspace->perform(edit))
        return -1;
    if (m_isCut)
        m_held = {};
    clear();
    return first;
}

int BoardSelection::repeatsThatFit(const QString &kind, double number, int every) const
{
    const auto *open = cycle();
    const auto all = open
        ? edits::daysOfRepeats(m_workspace->squad(), chosenElse(kind, number), { every, kLongestCycle })
        : std::vector<Date>();
    return static_cast<int>(std::max<std::ptrdiff_t>(
        1, std::ranges::count_if(all, [&](Date day) { return open->contains(day); })));
}

QString BoardSelection::repeatDays(const QString &kind, double number, int every, int times) const
{
    if (!cycle())
        return {};
    QStringList days;
    for (const auto day :
        edits::daysOfRepeats(m_workspace->squad(), chosenElse(kind, number), { every, times }))
        days << words::shortDate(day);
    return days.isEmpty() ? tr("There is no day of a cycle for it. Plan the next cycle first.")
                          : days.join(tr(", "));
}

bool BoardSelection::repeat(const QString &kind, double number, int every, int times, bool withDeviations)
{
    if (!cycle() || m_workspace->isReadOnly())
        return false;
    const auto edit = edits::repeatSeveral(m_workspace->squad(), chosenElse(kind, number), { every, times },
        m_workspace->ids(), withDeviations ? edits::Deviations::Kept : edits::Deviations::Dropped);
    if (edit.changes.empty())
        m_workspace->say(tr("There is no day of a cycle for it. Plan the next cycle first."));
    return !edit.changes.empty() && m_workspace->perform(edit);
}

int BoardSelection::moveWithinDay(int number, int by)
{
    const auto *open = cycle();
    if (!open || number < 0 || number >= static_cast<int>(open->items.size()))
        return -1;
    const auto at = static_cast<std::size_t>(number);
    const auto moved = open->items[at];
    const auto edit = edits::moveWithinDay(*open, at, by);
    if (edit.changes.empty()) {
        m_workspace->say(moved.startMinute
                ? tr("It has a time of day, which says its place.")
                : tr("There is nothing on that side of it to change places with."));
        return -1;
    }
    if (!m_workspace->perform(edit))
        return -1;
    const auto &items = cycle()->items;
    auto found = std::ranges::find(items, moved);
    // Of two that are alike the one on the side it went to.
    for (auto next = found; by > 0 && next != items.end(); ++next) {
        if (*next == moved)
            found = next;
    }
    return static_cast<int>(found - items.begin());
}

} // namespace fivepace
