// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/logbook.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace fivepace {

namespace {

constexpr int kStretchDays = 32;
constexpr int kMostStretches = 14; ///< a longer range is read at once and kept as an answer of its own
constexpr std::size_t kMostHeld = 4'000;

int stretchOf(Date day)
{
    const int number = static_cast<int>(day.time_since_epoch().count());
    return number >= 0 ? number / kStretchDays : (number - kStretchDays + 1) / kStretchDays;
}

DayRange daysOf(int stretch)
{
    const Date first { std::chrono::days(stretch * kStretchDays) };
    return { first, first + std::chrono::days(kStretchDays - 1) };
}

auto orderOf(const Session *session)
{
    return std::tuple(session->date, session->id);
}

EntryId orderOf(const Entry *entry)
{
    return entry->id;
}

template <class T> void insertInOrder(std::vector<const T *> &list, const T *value)
{
    const auto place
        = std::ranges::lower_bound(list, orderOf(value), {}, [](const T *each) { return orderOf(each); });
    if (place == list.end() || *place != value)
        list.insert(place, value);
}

} // namespace

bool holds(const SessionsAsked &asked, const Session &session)
{
    return asked.days.contains(session.date) && (!asked.group || session.group == *asked.group)
        && (!asked.cycle || session.cycle == asked.cycle)
        && (!asked.workout || session.workout.id == *asked.workout);
}

bool holds(const EntriesAsked &asked, const Entry &entry, const Session *session)
{
    return (!asked.session || *asked.session == entry.session)
        && (!asked.athlete || *asked.athlete == entry.athlete) && (!asked.haveOwnWorkout || entry.own)
        && (!session || asked.days.contains(session->date));
}

Logbook::Logbook(std::shared_ptr<const LogSource> source)
    : m_source(std::move(source))
{
}

bool Logbook::isLarge() const
{
    return size() > kMostHeld;
}

void Logbook::forgetAll()
{
    m_sessionAnswers.clear();
    m_entryAnswers.clear();
    m_stretches.clear();
    m_uses.reset();
    m_sessions.clear();
    m_entries.clear();
}

void Logbook::fail(const Error &error)
{
    if (m_failure)
        return;
    m_failure = error;
    if (m_tell)
        m_tell(error);
}

/// What is held already is what the source says.
const Session *Logbook::keep(Session session)
{
    const auto [held, isNew] = m_sessions.try_emplace(session.id);
    if (isNew)
        held->second = std::move(session);
    return &held->second;
}

const Entry *Logbook::keep(Entry entry)
{
    const auto [held, isNew] = m_entries.try_emplace(entry.id);
    if (isNew)
        held->second = std::move(entry);
    return &held->second;
}

Logbook::Sessions Logbook::read(const SessionsAsked &asked)
{
    auto values = m_source->sessions(asked);
    Sessions sessions;
    if (!values) {
        fail(values.error());
        return sessions;
    }
    sessions.reserve(values->size());
    for (auto &value : *values)
        sessions.push_back(keep(std::move(value)));
    return sessions;
}

const Logbook::Sessions &Logbook::stretch(int number)
{
    const auto found = m_stretches.find(number);
    if (found != m_stretches.end())
        return found->second;
    SessionsAsked asked;
    asked.days = daysOf(number);
    return m_stretches.emplace(number, read(asked)).first->second;
}

Logbook::Sessions Logbook::fromStretches(const SessionsAsked &asked)
{
    Sessions found;
    for (int number = stretchOf(*asked.days.from); number <= stretchOf(*asked.days.to); ++number) {
        std::ranges::copy_if(stretch(number), std::back_inserter(found),
            [&](const Session *session) { return holds(asked, *session); });
    }
    return found;
}

std::vector<const Session *> Logbook::sessions(const SessionsAsked &asked)
{
    const bool isOfDays = asked.days.from && asked.days.to && !asked.cycle && !asked.workout;
    if (isOfDays && *asked.days.from > *asked.days.to)
        return {};
    if (isOfDays && stretchOf(*asked.days.to) - stretchOf(*asked.days.from) < kMostStretches)
        return fromStretches(asked);
    const auto found = m_sessionAnswers.find(asked);
    return found != m_sessionAnswers.end() ? found->second
                                           : m_sessionAnswers.emplace(asked, read(asked)).first->second;
}

std::vector<const Entry *> Logbook::entries(const EntriesAsked &asked)
{
    if (const auto found = m_entryAnswers.find(asked); found != m_entryAnswers.end())
        return found->second;
    auto values = m_source->entries(asked);
    if (!values) {
        fail(values.error());
        return {};
    }
    // An athlete's entries are of many sessions: those are asked for next, so they come together.
    if (asked.athlete && !asked.session) {
        SessionsAsked theirs;
        theirs.athlete = asked.athlete;
        theirs.days = asked.days;
        read(theirs);
    }
    Entries entries;
    entries.reserve(values->size());
    for (auto &value : *values)
        entries.push_back(keep(std::move(value)));
    return m_entryAnswers.emplace(asked, std::move(entries)).first->second;
}

const Session *Logbook::find(SessionId id)
{
    if (id.isNull())
        return nullptr;
    if (const auto found = m_sessions.find(id); found != m_sessions.end())
        return &found->second;
    auto value = m_source->session(id);
    if (!value)
        fail(value.error());
    return value && *value ? keep(**std::move(value)) : nullptr;
}

const Entry *Logbook::find(EntryId id)
{
    if (id.isNull())
        return nullptr;
    if (const auto found = m_entries.find(id); found != m_entries.end())
        return &found->second;
    auto value = m_source->entry(id);
    if (!value)
        fail(value.error());
    return value && *value ? keep(**std::move(value)) : nullptr;
}

std::map<WorkoutId, WorkoutUse> Logbook::uses(Date today)
{
    if (!m_uses || m_uses->first != today) {
        auto uses = m_source->uses(today);
        if (!uses) {
            fail(uses.error());
            return {};
        }
        m_uses = std::pair(today, *std::move(uses));
    }
    return m_uses->second;
}

std::optional<Date> Logbook::firstDay()
{
    const auto day = m_source->firstDay();
    if (!day)
        fail(day.error());
    return day ? *day : std::nullopt;
}

template <class Put> void Logbook::eachAnswerWith(const Session &session, Put put)
{
    if (const auto found = m_stretches.find(stretchOf(session.date)); found != m_stretches.end())
        put(found->second);
    for (auto &[asked, answer] : m_sessionAnswers) {
        if (holds(asked, session))
            put(answer);
    }
}

template <class Put> void Logbook::eachAnswerWith(const Entry &entry, Put put)
{
    for (auto &[asked, answer] : m_entryAnswers) {
        if (holds({ asked.session, asked.athlete, {}, asked.haveOwnWorkout }, entry, nullptr)
            && holds(asked, entry, asked.days == DayRange {} ? nullptr : find(entry.session)))
            put(answer);
    }
}

void Logbook::follow(const Change<Session> &change)
{
    m_uses.reset();
    const bool keepsDay = change.before && change.after && change.before->date == change.after->date;
    if (!keepsDay) // whose entries are of which days may be another answer now
        std::erase_if(m_entryAnswers, [](const auto &each) { return each.first.days != DayRange {}; });
    if (change.before) {
        const auto held = m_sessions.find(change.before->id);
        if (held != m_sessions.end()) {
            eachAnswerWith(*change.before, [&](Sessions &answer) { std::erase(answer, &held->second); });
            if (!change.after)
                m_sessions.erase(held);
        }
    }
    if (change.after) {
        const auto *held = &m_sessions.insert_or_assign(change.after->id, *change.after).first->second;
        eachAnswerWith(*held, [held](Sessions &answer) { insertInOrder(answer, held); });
    }
}

void Logbook::follow(const Change<Entry> &change)
{
    const auto wasLogged = [](const std::optional<Entry> &entry) { return entry && entry->isLogged(); };
    if (wasLogged(change.before) != wasLogged(change.after))
        m_uses.reset();
    if (change.before) {
        const auto held = m_entries.find(change.before->id);
        if (held != m_entries.end()) {
            eachAnswerWith(*change.before, [&](Entries &answer) { std::erase(answer, &held->second); });
            if (!change.after)
                m_entries.erase(held);
        }
    }
    if (change.after) {
        const auto *held = &m_entries.insert_or_assign(change.after->id, *change.after).first->second;
        eachAnswerWith(*held, [held](Entries &answer) { insertInOrder(answer, held); });
    }
}

} // namespace fivepace
