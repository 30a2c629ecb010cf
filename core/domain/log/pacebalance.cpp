// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/pacebalance.h"

#include "domain/log/paceminutes.h"
#include "domain/people/paces.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Adds up what is run at each pace.
class MetresCount {
public:
    /// `paces` may be null; then stretches by duration count for nothing.
    MetresCount(const Workout &workout, const FivePaces &fivePaces, const PaceTable *paces)
        : m_workout(workout)
        , m_fivePaces(fivePaces)
        , m_paces(paces)
    {
    }

    /// `own`: the length of this athlete, where it is not the workout's.
    void add(const Rep &rep, std::optional<Distance> own)
    {
        if (rep.flying) {
            m_metres[stepOf(PaceRung::MaxVelocity)] += own.value_or(rep.flying->fly);
            return;
        }
        if (rep.parts.empty())
            add(rep.target, rep.length);
        for (const auto &part : rep.parts)
            add(part.target, part.length);
    }

    const MetresByStep &metres() const { return m_metres; }

private:
    void add(const Target &target, const Length &length)
    {
        const auto rung = bookedAt(target, m_workout, m_fivePaces);
        if (!rung)
            return;
        const auto *pace = m_paces ? m_paces->at(*rung) : nullptr;
        if (const auto *distance = std::get_if<Distance>(&length))
            m_metres[stepOf(*rung)] += *distance;
        else if (pace)
            m_metres[stepOf(*rung)] += pace->training().distanceIn(std::get<Duration>(length));
    }

    const Workout &m_workout;
    const FivePaces &m_fivePaces;
    const PaceTable *m_paces;
    MetresByStep m_metres;
};

bool hasDurations(const std::vector<RunRep> &reps)
{
    return std::ranges::any_of(reps, [](const RunRep &rep) {
        const auto isTime = [](const Length &length) { return std::holds_alternative<Duration>(length); };
        return isTime(rep.what.length)
            || std::ranges::any_of(rep.what.parts, [&](const Part &part) { return isTime(part.length); });
    });
}

/// Where the metres of a session's step are booked: the role that runs it, if it is one alone. The session's
/// own pace is its role's; what a part runs at a pace that is none of the five is booked nowhere.
std::optional<PaceRole> roleFor(int step, const Session &session, const Cycle &cycle)
{
    std::vector<PaceRole> roles;
    for (const auto role : kAllRoles) {
        if (stepOf(cycle.fivePaces.at(role)) == step)
            roles.push_back(role);
    }
    const bool isOwn = roles.empty() ? step == stepOf(session.workout.rung)
                                     : session.role && std::ranges::find(roles, *session.role) != roles.end();
    if (isOwn)
        return session.role;
    return roles.empty() ? std::nullopt : std::optional(roles.front());
}

/// Of these reps of the session, as they are planned for the group of `members`.
MetresByStep metresToRun(const Session &session, const Cycle &cycle, const std::vector<RunRep> &reps,
    const std::vector<const Athlete *> &members, PacesOnDays &pacesOnDays)
{
    // Reps by time are planned with the paces of the group's first athlete who has that of the session.
    const PaceTable *paces = nullptr;
    for (auto member = members.begin();
         hasDurations(reps) && member != members.end() && !(paces && paces->at(session.workout.rung));
         ++member)
        paces = &pacesOnDays.of(**member, session.date);
    MetresCount count(session.workout, cycle.fivePaces, paces);
    for (const auto &rep : reps)
        count.add(rep.what, {});
    return count.metres();
}

/// Neither out nor away, unless something is logged all the same.
bool isToRun(const Athlete &athlete, const Session &session, const Entry *line)
{
    if (line && line->isLogged())
        return true;
    return !(line && line->out) && !absenceOn(athlete, session.date);
}

/// The session as it is booked for the athlete: another workout than the session's is of its own pace's role.
Session bookedFor(const Session &session, const Cycle &cycle, const Entry *entry)
{
    auto run = asRunBy(session, entry);
    if (entry && entry->own)
        run.role = cycle.fivePaces.roleOf(run.workout.rung);
    return run;
}

/// The reps of the athlete's own workout, else those of the session's, `reps`.
std::vector<RunRep> repsOf(const Entry &entry, const std::vector<RunRep> &reps)
{
    return entry.own ? runningOrder(entry.own->main) : reps;
}

std::vector<RunRep> repsToRun(const Entry &entry, const std::vector<RunRep> &ofSession)
{
    auto reps = repsOf(entry, ofSession);
    if (entry.reps)
        reps.resize(std::min(reps.size(), static_cast<std::size_t>(std::max(0, *entry.reps))));
    return reps;
}

/// What was run of the workout; the reps of the session's in running order are `ofSession`.
MetresByStep metresOf(const Squad &squad, const Session &session, const std::vector<RunRep> &ofSession,
    const Entry &entry, PacesOnDays &pacesOnDays)
{
    const auto ownReps = entry.own ? runningOrder(entry.own->main) : std::vector<RunRep>();
    const auto &reps = entry.own ? ownReps : ofSession;
    const auto *athlete = squad.find(entry.athlete);
    const auto *cycle = session.cycle ? squad.find(*session.cycle) : nullptr;
    const auto *paces = athlete && hasDurations(reps) ? &pacesOnDays.of(*athlete, session.date) : nullptr;
    const auto fivePaces = cycle ? cycle->fivePaces : FivePaces {};
    MetresCount count(workoutOf(session, &entry), fivePaces, paces);
    for (std::size_t i = 0; i < std::min(reps.size(), entry.results.size()); ++i) {
        const auto own = i < entry.frozen.size() ? entry.frozen[i].ownLength : std::nullopt;
        if (entry.results[i].time && entry.results[i].ending == Ending::Full)
            count.add(reps[i].what, own);
    }
    return count.metres();
}

/// Mean over those who logged.
struct MeanDone {
    MetresByStep metres;
    TimesByStep times;
};

MeanDone meanDone(const Squad &squad, const Session &session, const std::vector<RunRep> &reps,
    const Cycle &cycle, PacesOnDays &paces)
{
    MeanDone sums;
    int athletes = 0;
    for (const auto *entry : entriesOf(squad, session.id)) {
        if (!entry->isLogged())
            continue;
        ++athletes;
        for (const auto &[step, metres] : metresOf(squad, session, reps, *entry, paces))
            sums.metres[step] += metres;
        for (const auto &[step, time] : timesRun(squad, session, reps, cycle.fivePaces, *entry, paces))
            sums.times[step] += time;
    }
    for (auto &[step, sum] : sums.metres)
        sum = Distance::millimetres(sum.inMillimetres() / athletes);
    for (auto &[step, sum] : sums.times)
        sum /= athletes;
    return sums;
}

std::vector<BalancePart> emptyParts(const Cycle &cycle)
{
    std::vector<BalancePart> parts;
    parts.reserve(std::size(kAllRoles));
    for (const auto role : kAllRoles)
        parts.push_back({ role, cycle.fivePaces.at(role), {}, {}, {}, {} });
    return parts;
}

template <class T>
void book(std::vector<BalancePart> &parts, const std::map<int, T> &amounts, const Session &session,
    const Cycle &cycle, T BalancePart::*member)
{
    for (const auto &[step, amount] : amounts) {
        if (const auto role = roleFor(step, session, cycle))
            parts[static_cast<std::size_t>(*role)].*member += amount;
    }
}

/// Under the role that `part` has where its pace is there already.
void addTo(std::vector<BalancePart> &sums, const BalancePart &part)
{
    const auto isSame = [&](const BalancePart &each) { return stepOf(each.rung) == stepOf(part.rung); };
    auto sum = std::ranges::find_if(sums, isSame);
    if (sum == sums.end())
        sum = sums.insert(sums.end(), { part.role, part.rung, {}, {}, {}, {} });
    sum->role = part.role;
    sum->rung = part.rung;
    sum->planned += part.planned;
    sum->done += part.done;
    sum->plannedTime += part.plannedTime;
    sum->doneTime += part.doneTime;
}

/// What athletes of the cycle's group run with another one on its days, at the paces of the cycle.
void addGuestings(
    std::vector<AthleteBalance> &balances, const Squad &squad, const Cycle &cycle, PacesOnDays &paces)
{
    for (const auto *session : sessionsBetween(squad, { cycle.firstDay, cycle.lastDay() })) {
        if (session->group == cycle.group || !session->role)
            continue;
        for (const auto *line : entriesOf(squad, session->id)) {
            const auto *athlete = squad.find(line->athlete);
            if (!athlete || isMember(*athlete, session->group) || !isToRun(*athlete, *session, line))
                continue;
            const auto balance = std::ranges::find(balances, athlete->id, &AthleteBalance::athlete);
            if (balance == balances.end())
                continue;
            auto run = asRunBy(*session, line);
            run.role = cycle.fivePaces.roleOf(run.workout.rung);
            const auto reps = runningOrder(session->workout.main);
            book(balance->parts, metresToRun(run, cycle, repsToRun(*line, reps), { athlete }, paces), run,
                cycle, &BalancePart::planned);
            book(balance->parts, TimesToRun(squad, *session, cycle.fivePaces, line).of(*athlete, paces), run,
                cycle, &BalancePart::plannedTime);
            book(balance->parts, metresOf(squad, *session, reps, *line, paces), run, cycle,
                &BalancePart::done);
            book(balance->parts, timesRun(squad, *session, reps, cycle.fivePaces, *line, paces), run, cycle,
                &BalancePart::doneTime);
        }
    }
}

void sortBySpeed(std::vector<BalancePart> &parts)
{
    std::ranges::stable_sort(parts, {}, [](const BalancePart &part) { return stepOf(part.rung); });
}

} // namespace

std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle, PacesOnDays &paces)
{
    auto parts = emptyParts(cycle);
    const auto members = membersOf(squad, cycle.group);
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        if (!session->role)
            continue;
        const auto reps = runningOrder(session->workout.main);
        book(parts, metresToRun(*session, cycle, reps, members, paces), *session, cycle,
            &BalancePart::planned);
        book(parts, TimesToRun(squad, *session, cycle.fivePaces).meanOf(members, paces), *session, cycle,
            &BalancePart::plannedTime);
        const auto done = meanDone(squad, *session, reps, cycle, paces);
        book(parts, done.metres, *session, cycle, &BalancePart::done);
        book(parts, done.times, *session, cycle, &BalancePart::doneTime);
    }
    return parts;
}

std::vector<AthleteBalance> balancesOfAthletes(const Squad &squad, const Cycle &cycle, PacesOnDays &paces)
{
    std::vector<AthleteBalance> balances;
    const auto members = membersOf(squad, cycle.group);
    balances.reserve(members.size());
    for (const auto *athlete : members)
        balances.push_back({ athlete->id, emptyParts(cycle) });
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        if (!session->role)
            continue;
        const auto reps = runningOrder(session->workout.main);
        const auto metresOfAll = metresToRun(*session, cycle, reps, members, paces);
        const TimesToRun timesOfAll(squad, *session, cycle.fivePaces);
        const auto lines = entriesOf(squad, session->id);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto &athlete = *members[i];
            const auto found = std::ranges::find(lines, athlete.id, &Entry::athlete);
            const auto *line = found == lines.end() ? nullptr : *found;
            auto &parts = balances[i].parts;
            const auto run = bookedFor(*session, cycle, line);
            if (isToRun(athlete, *session, line)) {
                const auto metres
                    = line ? metresToRun(run, cycle, repsToRun(*line, reps), members, paces) : metresOfAll;
                const auto times = line
                    ? TimesToRun(squad, *session, cycle.fivePaces, line).of(athlete, paces)
                    : timesOfAll.of(athlete, paces);
                book(parts, metres, run, cycle, &BalancePart::planned);
                book(parts, times, run, cycle, &BalancePart::plannedTime);
            }
            if (line) {
                book(parts, metresOf(squad, *session, reps, *line, paces), run, cycle, &BalancePart::done);
                book(parts, timesRun(squad, *session, reps, cycle.fivePaces, *line, paces), run, cycle,
                    &BalancePart::doneTime);
            }
        }
    }
    addGuestings(balances, squad, cycle, paces);
    return balances;
}

MetresByStep metresDone(const Squad &squad, const Session &session, const Entry &entry)
{
    PacesOnDays paces(squad.card.paces);
    return metresOf(squad, session, runningOrder(session.workout.main), entry, paces);
}

std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle)
{
    PacesOnDays paces(squad.card.paces);
    return balanceOf(squad, cycle, paces);
}

std::vector<AthleteBalance> balancesOfAthletes(const Squad &squad, const Cycle &cycle)
{
    PacesOnDays paces(squad.card.paces);
    return balancesOfAthletes(squad, cycle, paces);
}

std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle, AthleteId athlete)
{
    PacesOnDays paces(squad.card.paces);
    auto parts = balanceOf(squad, cycle, paces);
    for (auto &part : parts) {
        part.done = Distance();
        part.doneTime = Duration();
    }
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        const auto *entry = squad.entryOf(session->id, athlete);
        if (!session->role || !entry)
            continue;
        const auto run = bookedFor(*session, cycle, entry);
        const auto reps = runningOrder(session->workout.main);
        book(parts, metresOf(squad, *session, reps, *entry, paces), run, cycle, &BalancePart::done);
        book(parts, timesRun(squad, *session, reps, cycle.fivePaces, *entry, paces), run, cycle,
            &BalancePart::doneTime);
    }
    return parts;
}

std::vector<BalancePart> sumOf(const std::vector<std::vector<BalancePart>> &cycles)
{
    std::vector<BalancePart> sums;
    for (const auto &parts : cycles) {
        for (const auto &part : parts)
            addTo(sums, part);
    }
    sortBySpeed(sums);
    return sums;
}

std::vector<AthleteBalance> sumOf(const std::vector<std::vector<AthleteBalance>> &cycles)
{
    std::vector<AthleteBalance> sums;
    for (const auto &balances : cycles) {
        for (const auto &balance : balances) {
            auto sum = std::ranges::find(sums, balance.athlete, &AthleteBalance::athlete);
            if (sum == sums.end())
                sum = sums.insert(sums.end(), { balance.athlete, {} });
            for (const auto &part : balance.parts)
                addTo(sum->parts, part);
        }
    }
    for (auto &sum : sums)
        sortBySpeed(sum.parts);
    return sums;
}

std::vector<BalancePart> balanceOver(const Squad &squad, const std::vector<const Cycle *> &cycles)
{
    PacesOnDays paces(squad.card.paces);
    std::vector<std::vector<BalancePart>> each;
    each.reserve(cycles.size());
    for (const auto *cycle : cycles)
        each.push_back(balanceOf(squad, *cycle, paces));
    return sumOf(each);
}

std::vector<AthleteBalance> balancesOver(const Squad &squad, const std::vector<const Cycle *> &cycles)
{
    PacesOnDays paces(squad.card.paces);
    std::vector<std::vector<AthleteBalance>> each;
    each.reserve(cycles.size());
    for (const auto *cycle : cycles)
        each.push_back(balancesOfAthletes(squad, *cycle, paces));
    return sumOf(each);
}

} // namespace fivepace
