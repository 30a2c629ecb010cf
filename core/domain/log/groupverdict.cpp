// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/groupverdict.h"

#include <algorithm>

namespace fivepace {

GroupVerdict groupVerdict(const std::vector<EntryReading> &readings)
{
    GroupVerdict group;
    for (const auto &reading : readings) {
        if (!reading.wasRun() || reading.isOwnWorkout)
            continue;
        const bool isWithout = reading.why == NoVerdict::NoTarget;
        group.ran += isWithout ? 0 : 1;
        group.withoutTarget += isWithout ? 1 : 0;
        group.verdicts += reading.step ? 1 : 0;
        group.onward += reading.step == NextStep::Progress ? 1 : 0;
        group.back += reading.step == NextStep::StepBack ? 1 : 0;
    }
    if (group.onward * 2 > group.verdicts && group.onward * 2 > group.ran)
        group.step = NextStep::Progress;
    else if (group.back * 2 > group.verdicts)
        group.step = NextStep::StepBack;
    return group;
}

bool lacksTopSpeed(const std::vector<EntryReading> &newestFirst)
{
    constexpr int kFew = 3;
    std::vector<const EntryReading *> known;
    for (const auto &reading : newestFirst) {
        if (reading.majority)
            known.push_back(&reading);
    }
    const auto cues = std::ranges::count_if(known,
        [](const EntryReading *reading) { return reading->recoveredEarly && !reading->majority->holds(); });
    const bool isFastNow = known.size() >= 2 && known[0]->majority->holds() && known[1]->majority->holds();
    return cues >= kFew && !isFastNow;
}

const std::vector<EntryReading> &SessionReadings::of(const Session &session)
{
    const auto found = m_read.find(session.id);
    if (found != m_read.end())
        return found->second;
    return m_read.emplace(session.id, readSession(session, entriesOf(m_squad, session.id), m_today))
        .first->second;
}

const EntryReading *SessionReadings::of(const Session &session, AthleteId athlete)
{
    const auto &readings = of(session);
    const auto found = std::ranges::find(readings, athlete, &EntryReading::athlete);
    return found == readings.end() ? nullptr : &*found;
}

} // namespace fivepace
