// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planner.h"

#include "domain/library.h"
#include "domain/paces.h"
#include "domain/rules.h"

#include <algorithm>
#include <map>

namespace fivepace {

namespace {

/// Expected effort of a session by its part in the cycle, 0 to 10 (our numbers).
int plannedRpe(PaceRole role)
{
    switch (role) {
    case PaceRole::SS2:
        return 7;
    case PaceRole::SS1:
    case PaceRole::ES1:
        return 8;
    case PaceRole::RP:
        return 8;
    case PaceRole::ES2:
        return 7;
    }
    return 7;
}

/// Chooses the workout for a pace by what the group has earned.
class Chooser {
public:
    Chooser(const Squad &squad, GroupId group)
        : m_squad(squad)
        , m_group(group)
        , m_library(libraryOf(squad))
    {
    }

    Choice choose(PaceRole role, PaceRung rung, Date day) const
    {
        Choice choice { role, day, {}, ChoiceReason::NothingInLibrary, {} };
        const auto styles = stylesOf(rung);
        if (styles.empty())
            return choice;
        const auto history = loggedAt(rung, styles, day);
        const auto style = nextStyle(styles, history);
        const auto levels = levelsOf(rung, style);
        const auto last = std::ranges::find_if(history.rbegin(), history.rend(),
            [style](const Session *session) { return session->workout.style == style; });
        if (last == history.rend()) {
            choice.workout = levels.front()->id;
            choice.reason = ChoiceReason::FirstLevel;
        } else {
            choice.after = (*last)->id;
            moveOn(choice, levels, **last);
        }
        return choice;
    }

private:
    /// The level after, at or before that of the last session, as its athletes have earned. `levels` is not
    /// empty.
    void moveOn(Choice &choice, const std::vector<const Workout *> &levels, const Session &last) const
    {
        const int level = last.workout.level;
        const auto verdict = verdictOf(last);
        const auto next = std::ranges::upper_bound(levels, level, {}, &Workout::level);
        const auto same = std::ranges::lower_bound(levels, level, {}, &Workout::level);
        if (verdict == NextStep::Progress) {
            choice.reason = next != levels.end() ? ChoiceReason::NextLevel : ChoiceReason::LastLevel;
            choice.workout = next != levels.end() ? (*next)->id : levels.back()->id;
        } else if (verdict == NextStep::StepBack && same != levels.begin()) {
            choice.reason = ChoiceReason::StepBack;
            choice.workout = (*(same - 1))->id;
        } else {
            const auto itself = std::ranges::find(levels, last.workout.id, &Workout::id);
            choice.reason = ChoiceReason::SameLevel;
            choice.workout = itself != levels.end() ? (*itself)->id
                : same != levels.end()              ? (*same)->id
                                                    : levels.back()->id;
        }
    }

    /// The group's sessions at this step of the ladder before the day, oldest first; race predictions and
    /// styles the library has no more of are left out.
    std::vector<const Session *> loggedAt(PaceRung rung, const std::vector<Style> &styles, Date before) const
    {
        std::vector<const Session *> found;
        for (const auto *session : sessionsOf(m_squad, m_group, { {}, before - std::chrono::days(1) })) {
            const auto &workout = session->workout;
            const bool isOfStyles = std::ranges::find(styles, workout.style) != styles.end();
            if (stepOf(workout.rung) == stepOf(rung) && isOfStyles && isLogged(*session))
                found.push_back(session);
        }
        return found;
    }

    bool isLogged(const Session &session) const
    {
        return std::ranges::any_of(
            entriesOf(m_squad, session.id), [](const Entry *entry) { return entry->isLogged(); });
    }

    bool fits(const Workout &workout, PaceRung rung) const
    {
        return stepOf(workout.rung) == stepOf(rung) && workout.style != Style::RacePrediction;
    }

    std::vector<Style> stylesOf(PaceRung rung) const
    {
        std::vector<Style> styles;
        for (const auto *workout : m_library) {
            if (fits(*workout, rung) && std::ranges::find(styles, workout->style) == styles.end())
                styles.push_back(workout->style);
        }
        return styles;
    }

    /// Styles take turns each time the pace comes round (T-CW).
    static Style nextStyle(const std::vector<Style> &styles, const std::vector<const Session *> &history)
    {
        if (history.empty())
            return styles.front();
        const auto last = std::ranges::find(styles, history.back()->workout.style);
        return last + 1 == styles.end() ? styles.front() : *(last + 1);
    }

    std::vector<const Workout *> levelsOf(PaceRung rung, Style style) const
    {
        std::vector<const Workout *> levels;
        std::ranges::copy_if(m_library, std::back_inserter(levels),
            [&](const Workout *workout) { return fits(*workout, rung) && workout->style == style; });
        std::ranges::stable_sort(levels, {}, &Workout::level);
        return levels;
    }

    /// What most of the athletes who ran it have earned.
    NextStep verdictOf(const Session &session) const
    {
        std::map<NextStep, int> votes;
        int all = 0;
        for (const auto *entry : entriesOf(m_squad, session.id)) {
            if (const auto next = nextStep(session, *entry)) {
                ++votes[next->step];
                ++all;
            }
        }
        if (votes[NextStep::Progress] * 2 > all)
            return NextStep::Progress;
        return votes[NextStep::StepBack] * 2 > all ? NextStep::StepBack : NextStep::Repeat;
    }

    const Squad &m_squad;
    GroupId m_group;
    std::vector<const Workout *> m_library;
};

/// A session's metres at the pace it trains; reps by duration count where that pace is known.
Distance fastMetres(const Blocks &blocks, const PaceTable *paces, PaceRung rung)
{
    auto totals = totalsOf(blocks);
    if (const auto *pace = paces ? paces->at(rung) : nullptr)
        totals.distance += pace->training().distanceIn(totals.repDuration);
    return totals.distance;
}

/// Mean over those who logged.
Distance meanDone(const Squad &squad, const Session &session)
{
    Distance sum;
    int count = 0;
    for (const auto *entry : entriesOf(squad, session.id)) {
        if (entry->isLogged()) {
            sum += metresDone(squad, session, *entry);
            ++count;
        }
    }
    return count == 0 ? sum : Distance::millimetres(sum.inMillimetres() / count);
}

} // namespace

CycleProposal proposeFilling(const Squad &squad, const Cycle &cycle, IdSource &ids)
{
    CycleProposal proposal { cycle, {}, {} };
    const Chooser chooser(squad, cycle.group);
    for (std::size_t i = 0; i < cycle.days.size(); ++i) {
        const auto &day = cycle.days[i];
        const auto date = cycle.firstDay + std::chrono::days(static_cast<int>(i));
        const bool isFree = sessionsOf(squad, cycle.group, { date, date }).empty();
        if (day.kind != DayKind::Quality || !day.role || !isFree)
            continue;
        const auto choice = chooser.choose(*day.role, cycle.fivePaces.at(*day.role), date);
        proposal.choices.push_back(choice);
        const auto *workout = choice.workout ? findInLibrary(squad, *choice.workout) : nullptr;
        if (!workout)
            continue;
        Session session;
        session.id = ids.next<SessionId>();
        session.group = cycle.group;
        session.date = date;
        session.startMinute = squad.card.startMinute;
        session.venue = squad.card.venue;
        session.cycle = cycle.id;
        session.role = day.role;
        session.workout = *workout;
        session.plannedRpe = plannedRpe(*day.role);
        proposal.sessions.push_back(std::move(session));
    }
    return proposal;
}

CycleProposal proposeCycle(
    const Squad &squad, GroupId group, Date firstDay, int days, PaceRung targetRace, IdSource &ids)
{
    Cycle cycle;
    cycle.id = ids.next<CycleId>();
    cycle.group = group;
    cycle.name = nextCycleName(squad, group);
    cycle.firstDay = firstDay;
    cycle.targetRace = targetRace;
    const auto *own = squad.find(group);
    cycle.fivePaces
        = own && own->fivePaces && own->targetRace == targetRace ? *own->fivePaces : fivePacesFor(targetRace);
    cycle.days = defaultLayout(days);
    return proposeFilling(squad, cycle, ids);
}

Date nextFirstDay(const Squad &squad, GroupId group, Date today)
{
    const auto cycles = cyclesOf(squad, group);
    const auto next = cycles.empty()
        ? std::nullopt
        : std::optional(std::ranges::max(cycles, {}, &Cycle::lastDay)->lastDay() + std::chrono::days(1));
    if (next && *next >= today)
        return *next;
    const auto sinceMonday = (std::chrono::weekday(today) - std::chrono::Monday).count();
    return sinceMonday == 0 ? today : today + std::chrono::days(7 - sinceMonday);
}

std::string nextCycleName(const Squad &squad, GroupId group)
{
    return "Cycle " + std::to_string(cyclesOf(squad, group).size() + 1);
}

Distance metresDone(const Squad &squad, const Session &session, const Entry &entry)
{
    const auto reps = runningOrder(session.workout.main);
    Distance done;
    Duration byTime {};
    for (std::size_t i = 0; i < std::min(reps.size(), entry.results.size()); ++i) {
        if (!entry.results[i].time || entry.results[i].ending != Ending::Full)
            continue;
        const auto &rep = reps[i].what;
        if (rep.flying)
            done += rep.flying->fly;
        else if (const auto *distance = std::get_if<Distance>(&rep.length))
            done += *distance;
        else
            byTime += std::get<Duration>(rep.length);
    }
    const auto *athlete = byTime.count() > 0 ? squad.find(entry.athlete) : nullptr;
    if (!athlete)
        return done;
    const auto paces = PaceTable::from(*athlete, session.date, squad.card.paces);
    const auto *pace = paces.at(session.workout.rung);
    return pace ? done + pace->training().distanceIn(byTime) : done;
}

std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle)
{
    std::vector<BalancePart> parts;
    for (const auto role : kAllRoles)
        parts.push_back({ role, cycle.fivePaces.at(role), {}, {} });
    const auto members = membersOf(squad, cycle.group);
    for (const auto *session : sessionsOf(squad, cycle.id)) {
        if (!session->role)
            continue;
        auto &part = parts[static_cast<std::size_t>(*session->role)];
        // Reps by time are planned with the pace of the group's first athlete who has one.
        std::optional<PaceTable> paces;
        if (totalsOf(session->workout.main).repDuration.count() > 0 && !members.empty())
            paces = PaceTable::from(*members.front(), session->date, squad.card.paces);
        part.planned += fastMetres(session->workout.main, paces ? &*paces : nullptr, part.rung);
        part.done += meanDone(squad, *session);
    }
    return parts;
}

} // namespace fivepace
