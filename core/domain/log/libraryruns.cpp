// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/libraryruns.h"

#include "domain/log/entryreading.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Adds up what the athletes of one session logged.
class Tally {
public:
    explicit Tally(const Session &session)
        : m_order(runningOrder(session.workout.main))
    {
        m_run.session = session.id;
        m_run.date = session.date;
        m_run.group = session.group;
        m_run.plannedRpe = session.plannedRpe;
    }

    void add(const Entry &entry, const EntryReading &reading)
    {
        ++m_run.athletes;
        if (entry.rpe) {
            m_rpeSum += *entry.rpe;
            ++m_rpeCount;
        }
        m_run.judged += reading.judged;
        m_run.onTarget += reading.onTarget;
        for (std::size_t i = 0; i < std::min(m_order.size(), entry.results.size()); ++i) {
            if (reading.reps[i].standing != RepStanding::NotTimed)
                addRep(m_order[i].what, entry.results[i],
                    i < entry.frozen.size() ? entry.frozen[i] : RepTarget());
        }
    }

    WorkoutRun run() const
    {
        auto run = m_run;
        if (m_timed > 0 && m_hasOneLength)
            run.mean = Duration((m_sum.count() + m_timed / 2) / m_timed);
        run.percentOfTarget = m_ofTarget.value();
        if (m_rpeCount > 0)
            run.rpe = static_cast<double>(m_rpeSum) / m_rpeCount;
        return run;
    }

private:
    void addRep(const Rep &rep, const RepResult &result, const RepTarget &target)
    {
        m_hasOneLength = m_hasOneLength && (m_timed == 0 || m_length == rep.length);
        m_length = rep.length;
        m_sum += result.time->time;
        ++m_timed;
        m_ofTarget.add(percentOfTarget(target, result));
    }

    std::vector<RunRep> m_order;
    WorkoutRun m_run;
    Length m_length;
    Duration m_sum {};
    int m_timed = 0;
    bool m_hasOneLength = true;
    MeanOfTarget m_ofTarget;
    int m_rpeSum = 0, m_rpeCount = 0;
};

} // namespace

std::vector<WorkoutRun> runsOf(const Squad &squad, WorkoutId workout, Date today, std::optional<Date> from)
{
    std::vector<WorkoutRun> runs;
    for (const auto *session : sessionsOf(squad, workout, { from, today })) {
        Tally tally(*session);
        const auto entries = entriesOf(squad, session->id);
        const auto readings = readSession(*session, entries, today);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (readings[i].wasRun() && !readings[i].isOwnWorkout)
                tally.add(*entries[i], readings[i]);
        }
        const auto run = tally.run();
        if (session->finished || run.athletes > 0)
            runs.push_back(run);
    }
    std::ranges::stable_sort(runs, std::ranges::greater(), &WorkoutRun::date);
    return runs;
}

} // namespace fivepace
