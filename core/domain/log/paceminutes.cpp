// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/paceminutes.h"

#include "domain/log/targets.h"
#include "domain/people/paces.h"

#include <algorithm>

namespace fivepace {

namespace {

std::vector<ExplainedTarget> targetsOnDay(
    const Squad &squad, const Session &session, const Athlete &athlete, const Entry *line)
{
    const auto paces = PaceTable::from(athlete, session.date, squad.card.paces);
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
    void add(const Rep &rep, Duration whole, const std::vector<Duration> &parts)
    {
        if (rep.flying)
            m_times[stepOf(PaceRung::MaxVelocity)] += whole;
        else if (rep.parts.empty())
            book(rep.target, whole);
        else
            share(rep, whole, parts);
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

/// The target of a rep as one time; empty where it has none.
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
    return target.target.time;
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

TimesByStep timesToRun(const Squad &squad, const Session &session, const FivePaces &fivePaces,
    const Athlete &athlete, const Entry *line, std::optional<int> reps)
{
    const auto &workout = workoutOf(session, line);
    const auto order = runningOrder(workout.main);
    const auto targets = targetsOnDay(squad, session, athlete, line);
    const auto last = std::min(
        { order.size(), targets.size(), reps ? static_cast<std::size_t>(std::max(*reps, 0)) : order.size() });
    TimesCount count(workout, fivePaces);
    for (std::size_t i = 0; i < last; ++i) {
        if (const auto time = timeOf(targets[i], order[i].what))
            count.add(order[i].what, *time, targets[i].partTimes);
    }
    return count.times();
}

TimesByStep meanTimesToRun(const Squad &squad, const Session &session, const FivePaces &fivePaces)
{
    const auto members = membersOf(squad, session.group);
    const auto asked = std::min(members.size(), kMostAsked);
    TimesByStep sums;
    Duration::rep counted = 0;
    for (std::size_t i = 0; i < asked; ++i) {
        const auto times
            = timesToRun(squad, session, fivePaces, *members[i * members.size() / asked], nullptr);
        counted += times.empty() ? 0 : 1;
        for (const auto &[step, time] : times)
            sums[step] += time;
    }
    for (auto &[step, sum] : sums)
        sum /= counted;
    return sums;
}

TimesByStep timesRun(const Squad &squad, const Session &session, const std::vector<RunRep> &ofSession,
    const FivePaces &fivePaces, const Entry &entry)
{
    const auto &workout = workoutOf(session, &entry);
    const auto own = entry.own ? runningOrder(workout.main) : std::vector<RunRep>();
    const auto &reps = entry.own ? own : ofSession;
    const auto *athlete = squad.find(entry.athlete);
    const bool hasParts
        = std::ranges::any_of(reps, [](const RunRep &rep) { return !rep.what.parts.empty(); });
    const auto targets = hasParts && athlete ? targetsOnDay(squad, session, *athlete, &entry)
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
