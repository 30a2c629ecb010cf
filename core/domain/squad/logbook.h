// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "domain/squad/logsource.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fivepace {

/// The part of a squad's past that was asked for, kept in step with its edits. Day ranges are read and kept
/// in stretches of some weeks, so that neighbouring days are one reading. Answers stay valid until the next
/// `follow` or `forgetAll`.
class Logbook {
public:
    explicit Logbook(std::shared_ptr<const LogSource> source);

    std::vector<const Session *> sessions(const SessionsAsked &asked);
    std::vector<const Entry *> entries(const EntriesAsked &asked);
    const Session *find(SessionId id);
    const Entry *find(EntryId id);
    std::map<WorkoutId, WorkoutUse> uses(Date today);
    std::optional<Date> firstDay();

    /// The source holds the change already.
    void follow(const Change<Session> &change);
    void follow(const Change<Entry> &change);

    /// How many sessions and entries are held.
    std::size_t size() const { return m_sessions.size() + m_entries.size(); }
    bool isLarge() const;
    void forgetAll();

    /// The first reading that failed; what was answered since is not whole.
    const std::optional<Error> &failure() const { return m_failure; }
    void forgetFailure() { m_failure.reset(); }
    /// Called once, when a reading fails.
    void whenItFails(std::function<void(const Error &)> tell) { m_tell = std::move(tell); }

private:
    using Sessions = std::vector<const Session *>;
    using Entries = std::vector<const Entry *>;

    void fail(const Error &error);
    const Session *keep(Session session);
    const Entry *keep(Entry entry);
    Sessions read(const SessionsAsked &asked);
    const Sessions &stretch(int number);
    Sessions fromStretches(const SessionsAsked &asked);
    template <class Put> void eachAnswerWith(const Session &session, Put put);
    template <class Put> void eachAnswerWith(const Entry &entry, Put put);

    std::shared_ptr<const LogSource> m_source;
    std::map<SessionId, Session> m_sessions;
    std::map<EntryId, Entry> m_entries;
    std::map<int, Sessions> m_stretches;
    std::map<SessionsAsked, Sessions> m_sessionAnswers;
    std::map<EntriesAsked, Entries> m_entryAnswers;
    std::optional<std::pair<Date, std::map<WorkoutId, WorkoutUse>>> m_uses;
    std::optional<Error> m_failure;
    std::function<void(const Error &)> m_tell;
};

} // namespace fivepace
