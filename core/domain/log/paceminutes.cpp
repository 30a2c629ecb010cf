// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/paceminutes.h"

#include "domain/log/targets.h"
#include "domain/people/paces.h"

#include <algorithm>

namespace fivepace {

namespace {

std::vector<ExplainedTarget> targetsOnDay(const Squad &squad, const Session &session, const Athlete &athlete,
    const Entry *line, PacesOnDays &pacesOnDays)
{
    const auto &paces = pacesOnDays.of(athlete, session.date);
    return targetsFor(session, athlete, paces, fivePacesOf(athlete, squad.find(session.group), paces), line,
        squad.card.sprinterRecoveryPercent);
}

double weightOf(const Length &length)
{
    if (const auto *distance = std::get_if<Distance>(&length))
        return static_cast<double>(distance->inMillimetres());
    return static_cast<double>(std::get<Duration>(length).count());
}

/// Books a time at the step of its pace.
class TimesCount {
public:
    TimesCount(const Workout &workout, const FivePaces &fivePaces)
        : m_workout(workout)
        , m_fivePaces(fivePaces)
    {
    }

    /// `parts` are the times for the parts of a rep; where they are not known, `whole` is shared by length.
    void add(const Rep &rep, Duration whole, const std::vector<Duration> &parts, int times = 1)
    {
        if (rep.flying)
            m_times[stepOf(PaceRung::MaxVelocity)] += whole * times;
        else if (rep.parts.empty())
            book(rep.target, whole * times);
        else
            share(rep, whole * times, parts);
    }

    const TimesByStep &times() const { return m_times; }

private:
    void book(const Target &target, Duration time)
    {
        if (const auto rung = bookedAt(target, m_workout, m_fivePaces))
            m_times[stepOf(*rung)] += time;
    }

    void share(const Rep &rep, Duration whole, const std::vector<Duration> &parts)
    {
        std::vector<double> weights;
        double sum = 0;
        for (std::size_t i = 0; i < rep.parts.size(); ++i) {
            const bool isKnown = parts.size() == rep.parts.size();
            weights.push_back(
                isKnown ? static_cast<double>(parts[i].count()) : weightOf(rep.parts[i].length));
            sum += weights.back();
        }
        for (std::size_t i = 0; sum > 0 && i < weights.size(); ++i)
            book(rep.parts[i].target,
                Duration(static_cast<Duration::rep>(static_cast<double>(whole.count()) * weights[i] / sum)));
    }

    const Workout &m_workout;
    const FivePaces &m_fivePaces;
    TimesByStep m_times;
};

/// The target of a rep as one time, of flying sprints that nobody timed the one to beat; empty where it has
/// none.
std::optional<Duration> timeOf(const ExplainedTarget &target, const Rep &rep)
{
    if (!target.partTimes.empty()) {
        Duration sum {};
        for (const auto part : target.partTimes)
            sum += part;
        return sum;
    }
    if (const auto *duration = std::get_if<Duration>(&rep.length))
        return *duration;
    return target.target.time || !rep.flying ? target.target.time : target.target.slowest;
}

} // namespace

std::optional<PaceRung> bookedAt(const Target &target, const Workout &workout, const FivePaces &fivePaces)
{
    if (target.effort && !target.pace && !target.percent && !target.offsetPer400)
        return {}; // at no pace
    if (!target.pace)
        return workout.rung;
    const auto *stated = std::get_if<PaceRung>(&*target.pace);
    return stated ? *stated : fivePaces.at(std::get<PaceRole>(*target.pace));
}

TimesToRun::TimesToRun(const Squad &squad, Session session, const FivePaces &fivePaces, const Entry *line)
    : m_squad(squad)
    , m_fivePaces(fivePaces)
    , m_session(std::move(session))
    , m_line(line ? std::optional(*line) : std::nullopt)
{
    auto &workout = m_line && m_line->own ? *m_line->own : m_session.workout;
    auto order = runningOrder(workout.main);
    if (m_line && m_line->reps)
        order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(*m_line->reps, 0))));
    workout.main.clear();
    for (const auto &run : order) {
        const auto same = std::ranges::find(m_reps, run.what, &Repeated::rep);
        if (same != m_reps.end()) {
            ++same->times;
            continue;
        }
        m_reps.push_back({ run.what, 1 });
        Block once;
        once.body = run.what;
        workout.main.push_back(once);
    }
}

TimesByStep TimesToRun::of(const Athlete &athlete, PacesOnDays &paces) const
{
    const auto *line = m_line ? &*m_line : nullptr;
    const auto targets = targetsOnDay(m_squad, m_session, athlete, line, paces);
    TimesCount count(workoutOf(m_session, line), m_fivePaces);
    for (std::size_t i = 0; i < m_reps.size(); ++i) {
        if (const auto time = timeOf(targets[i], m_reps[i].rep))
            count.add(m_reps[i].rep, *time, targets[i].partTimes, m_reps[i].times);
    }
    return count.times();
}

TimesByStep TimesToRun::meanOf(const std::vector<const Athlete *> &athletes, PacesOnDays &paces) const
{
    TimesByStep sums;
    Duration::rep counted = 0;
    for (const auto *athlete : athletes) {
        const auto times = of(*athlete, paces);
        counted += times.empty() ? 0 : 1;
        for (const auto &[step, time] : times)
            sums[step] += time;
    }
    for (auto &[step, sum] : sums)
        sum /= counted;
    return sums;
}

TimesByStep timesRun(const Squad &squad, const Session &session, const std::vector<RunRep> &ofSession,
    const FivePaces &fivePaces, const Entry &entry, PacesOnDays &paces)
{
    const auto &workout = workoutOf(session, &entry);
    const auto own = entry.own ? runningOrder(workout.main) : std::vector<RunRep>();
    const auto &reps = entry.own ? own : ofSession;
    const auto *athlete = squad.find(entry.athlete);
    const bool hasParts
        = std::ranges::any_of(reps, [](const RunRep &rep) { return !rep.what.parts.empty(); });
    const auto targets = hasParts && athlete ? targetsOnDay(squad, session, *athlete, &entry, paces)
                                             : std::vector<ExplainedTarget>();
    TimesCount count(workout, fivePaces);
    for (std::size_t i = 0; i < std::min(reps.size(), entry.results.size()); ++i) {
        const auto &result = entry.results[i];
        if (result.time && result.ending == Ending::Full)
            count.add(reps[i].what, result.time->time,
                i < targets.size() ? targets[i].partTimes : std::vector<Duration>());
    }
    return count.times();
}

} // namespace fivepace
