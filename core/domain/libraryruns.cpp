// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/libraryruns.h"

#include "domain/rules.h"

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

    void add(const Entry &entry)
    {
        ++m_run.athletes;
        if (entry.rpe) {
            m_rpeSum += *entry.rpe;
            ++m_rpeCount;
        }
        for (std::size_t i = 0; i < std::min(m_order.size(), entry.results.size()); ++i) {
            if (const auto &time = entry.results[i].time)
                addRep(m_order[i].what, *time, i < entry.frozen.size() ? entry.frozen[i] : RepTarget());
        }
    }

    WorkoutRun run() const
    {
        auto run = m_run;
        if (m_timed > 0 && m_hasOneLength)
            run.mean = Duration((m_sum.count() + m_timed / 2) / m_timed);
        if (m_compared > 0)
            run.percentOfTarget = m_percents / m_compared;
        if (m_rpeCount > 0)
            run.rpe = static_cast<double>(m_rpeSum) / m_rpeCount;
        return run;
    }

private:
    void addRep(const Rep &rep, const RepTime &time, const RepTarget &target)
    {
        m_hasOneLength = m_hasOneLength && (m_timed == 0 || m_length == rep.length);
        m_length = rep.length;
        m_sum += time.time;
        ++m_timed;
        if (target.time) {
            m_percents
                += 100.0 * static_cast<double>(target.time->count()) / static_cast<double>(time.time.count());
            ++m_compared;
        }
        if (const auto on = isOnTarget(target, time)) {
            ++m_run.judged;
            m_run.onTarget += *on ? 1 : 0;
        }
    }

    std::vector<RunRep> m_order;
    WorkoutRun m_run;
    Length m_length;
    Duration m_sum {};
    int m_timed = 0;
    bool m_hasOneLength = true;
    double m_percents = 0;
    int m_compared = 0;
    int m_rpeSum = 0, m_rpeCount = 0;
};

} // namespace

std::vector<WorkoutRun> runsOf(const Squad &squad, WorkoutId workout, Date today)
{
    std::vector<WorkoutRun> runs;
    for (const auto *session : sessionsOf(squad, workout, { {}, today })) {
        Tally tally(*session);
        for (const auto *entry : entriesOf(squad, session->id)) {
            if (entry->isLogged())
                tally.add(*entry);
        }
        auto run = tally.run();
        if (session->finished || run.athletes > 0)
            runs.push_back(std::move(run));
    }
    std::ranges::stable_sort(runs, std::ranges::greater(), &WorkoutRun::date);
    return runs;
}

} // namespace fivepace
