// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"

#include <vector>

namespace fivepace {

/// An insight with nothing behind it yet; `athlete` and `session` may be null.
Insight insightAbout(InsightKind kind, Tone tone, const Athlete *athlete, const Session *session);

/// Says of sessions what their readings give, into a list.
class EntryInsights {
public:
    EntryInsights(const Squad &squad, Date today, std::vector<Insight> &into);

    /// R6 of all athletes, then of each it does not hold for; the group's vote once the session is over.
    /// Level verdicts of several only; one athlete's stands in `add`.
    void addGroup(const Session &session, const std::vector<EntryReading> &readings);
    /// One athlete's: the level verdict, with all that speaks against it, or else what is to be said without
    /// one; then the recoveries.
    void add(const Session &session, const EntryReading &reading);

private:
    Insight &say(InsightKind kind, Tone tone, const Session &session, const EntryReading &reading);
    void addMajorities(
        const Session &session, const std::vector<EntryReading> &readings, const GroupVerdict &vote);
    void addMajority(const Session &session, const EntryReading &reading);
    void addVote(const Session &session, const GroupVerdict &vote);
    void addLevel(const Session &session, const EntryReading &reading);
    void addState(const Session &session, const EntryReading &reading);
    void addRecoveries(const Session &session, const EntryReading &reading);
    std::optional<int> levelFor(const Workout &workout, NextStep step, bool ofSprinters);

    const Squad &m_squad;
    Date m_today;
    std::optional<std::vector<const Workout *>> m_library; ///< once it was looked into
    std::vector<Insight> &m_into;
};

} // namespace fivepace
