// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/libraryruns.h"

#include "domain/log/entryreading.h"

#include <algorithm>
#include <set>

namespace fivepace {

namespace {

/// Adds up what the athletes of one session logged.
class Tally {
public:
    explicit Tally(const Session &session)
    {
        m_run.session = session.id;
        m_run.date = session.date;
        m_run.group = session.group;
    }

    /// The reps of what was run are `order`.
    void add(const Entry &entry, const EntryReading &reading, const std::vector<RunRep> &order)
    {
        ++m_run.athletes;
        if (entry.rpe) {
            m_rpeSum += *entry.rpe;
            ++m_rpeCount;
        }
        m_run.judged += reading.judged;
        m_run.onTarget += reading.onTarget;
        for (std::size_t i = 0; i < std::min(order.size(), entry.results.size()); ++i) {
            if (reading.reps[i].standing != RepStanding::NotTimed)
                addRep(
                    order[i].what, entry.results[i], i < entry.frozen.size() ? entry.frozen[i] : RepTarget());
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

    WorkoutRun m_run;
    Length m_length;
    Duration m_sum {};
    int m_timed = 0;
    bool m_hasOneLength = true;
    MeanOfTarget m_ofTarget;
    int m_rpeSum = 0, m_rpeCount = 0;
};

/// Of those of the session's athletes whose own workout it was.
WorkoutRun ownRunOf(const Squad &squad, const Session &session, WorkoutId workout, Date today)
{
    Tally tally(session);
    std::vector<AthleteId> athletes;
    const auto entries = entriesOf(squad, session.id);
    const auto readings = readSession(session, entries, today);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto &own = entries[i]->own;
        if (!own || own->id != workout || !readings[i].wasRun())
            continue;
        tally.add(*entries[i], readings[i], runningOrder(own->main));
        athletes.push_back(entries[i]->athlete);
    }
    auto run = tally.run();
    run.own = std::move(athletes);
    run.isOfAnother = true;
    return run;
}

void addOwnRuns(
    std::vector<WorkoutRun> &runs, const Squad &squad, WorkoutId workout, Date today, const DayRange &days)
{
    std::set<SessionId> sessions; // the same days for every workout, so that they are read once
    for (const auto *entry : entriesOfOwnWorkouts(squad, { today - kOwnRunsReach, today })) {
        if (entry->own->id == workout)
            sessions.insert(entry->session);
    }
    for (const auto id : sessions) {
        const auto *session = squad.find(id);
        if (!session || !days.contains(session->date))
            continue;
        auto own = ownRunOf(squad, *session, workout, today);
        const auto whole = std::ranges::find(runs, id, &WorkoutRun::session);
        if (whole != runs.end())
            whole->own = std::move(own.own);
        else if (!own.own.empty())
            runs.push_back(std::move(own));
    }
}

} // namespace

std::vector<WorkoutRun> runsOf(const Squad &squad, WorkoutId workout, Date today, DayRange days)
{
    days.to = std::min(days.to.value_or(today), today);
    std::vector<WorkoutRun> runs;
    for (const auto *session : sessionsOf(squad, workout, days)) {
        Tally tally(*session);
        const auto order = runningOrder(session->workout.main);
        const auto entries = entriesOf(squad, session->id);
        const auto readings = readSession(*session, entries, today);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (readings[i].wasRun() && !readings[i].isOwnWorkout)
                tally.add(*entries[i], readings[i], order);
        }
        auto run = tally.run();
        run.plannedRpe = session->plannedRpe;
        if (session->finished || run.athletes > 0)
            runs.push_back(run);
    }
    addOwnRuns(runs, squad, workout, today, days);
    std::ranges::stable_sort(runs, std::ranges::greater(), &WorkoutRun::date);
    return runs;
}

} // namespace fivepace
