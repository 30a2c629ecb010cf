// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/entryreading.h"

#include <map>
#include <vector>

namespace fivepace {

// What several readings say together: of a group in one session, of one athlete in several.

/// What the group has earned: on when more than half of those with a verdict move on, and more than half of
/// all who ran with a target; back when more than half with a verdict step back; else the same again.
struct GroupVerdict {
    NextStep step = NextStep::Repeat;
    int verdicts = 0, onward = 0, back = 0;
    int ran = 0; ///< with a target
    int withoutTarget = 0; ///< ran, and are left out

    bool operator==(const GroupVerdict &) const = default;
};
GroupVerdict groupVerdict(const std::vector<EntryReading> &readings);

/// R14, cue B: in three or more of these sessions at 400 m pace no majority was faster than 800 m pace and
/// the athlete recovered early (numbers ours), and the two newest do not both have a majority. `newestFirst`
/// are the athlete's sessions at 400 m pace of the last `kCueDays`.
bool lacksTopSpeed(const std::vector<EntryReading> &newestFirst);
inline constexpr std::chrono::days kCueDays { 120 };

/// Readings of sessions as they are asked for, each session read once. The squad must not change meanwhile.
class SessionReadings {
public:
    SessionReadings(const Squad &squad, Date today)
        : m_squad(squad)
        , m_today(today)
    {
    }

    const std::vector<EntryReading> &of(const Session &session);
    /// Null where the athlete has no line in it.
    const EntryReading *of(const Session &session, AthleteId athlete);

private:
    const Squad &m_squad;
    Date m_today;
    std::map<SessionId, std::vector<EntryReading>> m_read;
};

} // namespace fivepace
