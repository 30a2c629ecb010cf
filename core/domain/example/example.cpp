// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"

#include "domain/edits/edits.h"
#include "domain/example/examplepeople.h"
#include "domain/log/grid.h"
#include "domain/plan/planner.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace fivepace {

namespace {

using std::chrono::seconds;

constexpr std::int64_t kIdsFromMs = 1'700'000'000'000; // the same ids on every day
constexpr int kCycles = 5;
constexpr int kCycleDays = 14;
constexpr int kTodayInCycle = 7; // the eighth day, that of SS1
constexpr std::array kGroupNames { "1500 m group", "800 m group", "Sprint-endurance" };
constexpr std::array kGroupTargets { PaceRung::M1500, PaceRung::M800, PaceRung::M800 };

/// Builds the squad step by step, the way a coach would have: plan a cycle, log it, plan the next.
class ExampleSeason {
public:
    explicit ExampleSeason(Date today)
        : m_today(today)
        , m_ids(kIdsFromMs, 5)
    {
    }

    Squad build()
    {
        m_squad.card = { "Harbour AC", "", "Track", 18 * 60 + 30, 175 };
        for (std::size_t i = 0; i < kGroupNames.size(); ++i) {
            Group group;
            group.id = m_ids.next<GroupId>();
            group.name = kGroupNames[i];
            group.targetRace = kGroupTargets[i];
            m_squad.groups.push_back(group);
        }
        for (const auto &person : examplePeople())
            m_squad.athletes.push_back(athleteFrom(person));
        addSeason();
        for (int cycle = 0; cycle < kCycles; ++cycle) {
            for (const auto &group : m_squad.groups)
                addCycle(group, cycle);
        }
        return std::move(m_squad);
    }

private:
    Date cycleStart(int cycle) const
    {
        return m_today - std::chrono::days(kTodayInCycle + kCycleDays * (kCycles - 1 - cycle));
    }

    /// A whole number from 0 to `below` - 1; Numerical Recipes' generator, so that every day draws the same.
    int draw(int below)
    {
        m_random = m_random * 1664525U + 1013904223U;
        return static_cast<int>((m_random >> 8) % static_cast<unsigned>(below));
    }

    RaceResult result(
        std::int64_t metres, int tenths, int permille, int daysAgo, ResultKind kind, const char *place) const
    {
        RaceResult made;
        made.distance = Distance::metres(metres);
        const auto ms = static_cast<std::int64_t>(tenths) * 100 * permille / 1000;
        made.time = { Duration((ms + 50) / 100 * 100), Precision::Tenth, TimingMethod::Hand };
        made.date = m_today - std::chrono::days(daysAgo);
        made.kind = kind;
        made.place = place;
        return made;
    }

    Athlete athleteFrom(const ExamplePerson &person)
    {
        Athlete athlete;
        athlete.id = m_ids.next<AthleteId>();
        athlete.name = person.name;
        athlete.shortName = person.shortName;
        athlete.category = person.category;
        athlete.kind = person.kind;
        athlete.targetRace = person.target;
        athlete.birthYear = person.birthYear;
        athlete.groups = { m_squad.groups[static_cast<std::size_t>(person.group)].id };
        athlete.baseDone = cycleStart(0) - std::chrono::days(29);
        if (person.trait != Trait::Newcomer)
            athlete.transitionDone = cycleStart(0) - std::chrono::days(1);
        athlete.results = resultsOf(person);
        if (person.trait == Trait::Injured)
            athlete.absences = { { cycleStart(3) + std::chrono::days(6), {}, Reason::Injured } };
        if (person.trait == Trait::BackFromExams)
            athlete.absences = { { cycleStart(2), cycleStart(2) + std::chrono::days(9), Reason::Exams } };
        return athlete;
    }

    /// Each distance improves over the winter to the best of the table; the best comes in spring.
    std::vector<RaceResult> resultsOf(const ExamplePerson &person)
    {
        struct Event {
            std::int64_t metres;
            int best;
            int bestDaysAgo;
            const char *place;
        };
        const std::array events { Event { 400, person.best400, 34, "Harbour open" },
            Event { 800, person.best800, 27, "League" }, Event { 1500, person.best1500, 20, "County open" },
            Event { 3000, person.best3000, 41, "Indoor open" },
            Event { 5000, person.best5000, 55, "Spring 5000" } };
        std::vector<RaceResult> results;
        for (const auto &event : events) {
            if (event.best == 0)
                continue;
            const int later = person.trait == Trait::NoRecentRace ? 60 : 0;
            results.push_back(
                result(event.metres, event.best, 1026 + draw(8), 250, ResultKind::Race, "Autumn league"));
            results.push_back(
                result(event.metres, event.best, 1010 + draw(6), 130, ResultKind::TimeTrial, "Club night"));
            results.push_back(result(
                event.metres, event.best, 1000, event.bestDaysAgo + later, ResultKind::Race, event.place));
        }
        if (person.trait == Trait::RacedYesterday)
            results.push_back(result(800, person.best800, 1008, 1, ResultKind::Race, "Evening meeting"));
        std::ranges::stable_sort(results, {}, &RaceResult::date);
        return results;
    }

    void addSeason()
    {
        const auto phase = [&](GroupId group, PhaseKind kind, Date from, Date to) {
            Phase made;
            made.id = m_ids.next<PhaseId>();
            made.group = group;
            made.kind = kind;
            made.firstDay = from;
            made.lastDay = to;
            m_squad.phases.push_back(made);
        };
        const auto race = [&](const char *name, int inDays, std::int64_t metres, std::vector<GroupId> groups,
                              bool target) {
            Race made;
            made.id = m_ids.next<RaceId>();
            made.name = name;
            made.date = m_today + std::chrono::days(inDays);
            made.distance = Distance::metres(metres);
            made.startMinute = 18 * 60 + 40;
            made.groups = std::move(groups);
            made.isTarget = target;
            m_squad.races.push_back(made);
        };
        const auto &groups = m_squad.groups;
        for (const auto &group : groups) {
            phase(group.id, PhaseKind::Base, cycleStart(0) - std::chrono::days(84),
                cycleStart(0) - std::chrono::days(29));
            phase(group.id, PhaseKind::Transition, cycleStart(0) - std::chrono::days(28),
                cycleStart(0) - std::chrono::days(1));
            phase(group.id, PhaseKind::FivePace, cycleStart(0), m_today + std::chrono::days(34));
            phase(
                group.id, PhaseKind::Taper, m_today + std::chrono::days(41), m_today + std::chrono::days(49));
        }
        race("County League", 4, 1500, { groups[0].id }, false);
        race("County League", 4, 800, { groups[1].id, groups[2].id }, false);
        race("1500 m final", 50, 1500, { groups[0].id }, true);
        race("800 m final", 50, 800, { groups[1].id, groups[2].id }, true);
    }

    void addCycle(const Group &group, int number)
    {
        const CycleWish wish { .group = group.id,
            .firstDay = cycleStart(number),
            .days = kCycleDays,
            .targetRace = group.targetRace,
            .name = "Cycle " + std::to_string(cyclesOf(m_squad, group.id).size() + 1) };
        const auto proposal = proposeCycle(m_squad, wish, m_ids);
        apply(edits::planCycle(proposal.cycle, proposal.sessions));
        for (const auto &session : proposal.sessions) {
            if (session.date >= m_today)
                continue;
            logSession(session, number);
            apply(edits::finishSession(session, true));
        }
    }

    void apply(const Edit &edit)
    {
        [[maybe_unused]] const auto applied = fivepace::apply(m_squad, edit);
        assert(applied);
    }

    void logSession(const Session &session, int cycle)
    {
        const auto grid = gridOf(m_squad, session, session.date);
        for (const auto &row : grid.rows) {
            if (row.absence || draw(25) == 0)
                continue;
            apply(edits::logEntry({}, entryOf(session, row, cycle), row.name));
        }
    }

    Trait traitOf(AthleteId id) const
    {
        const auto at = std::ranges::find(m_squad.athletes, id, &Athlete::id) - m_squad.athletes.begin();
        return examplePeople()[static_cast<std::size_t>(at)].trait;
    }

    Entry entryOf(const Session &session, const GridRow &row, int cycle)
    {
        Entry entry;
        entry.id = m_ids.next<EntryId>();
        entry.session = session.id;
        entry.athlete = row.athlete;
        entry.heat = row.heat;
        const auto trait = traitOf(row.athlete);
        const bool isFast = session.workout.rung == PaceRung::M400;
        const bool tight = trait == Trait::TightensUp && isFast && cycle == kCycles - 1;
        const bool slow = trait == Trait::LacksTopSpeed && isFast;
        const bool electronic = draw(12) == 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            entry.frozen.push_back(row.cells[i].explained.target);
            const bool isLate = i + 3 >= row.cells.size();
            int share = slow ? 106 + draw(12) : shareOfBand(cycle, i);
            if (tight && isLate)
                share = 90 + 25 * static_cast<int>(i + 3 - row.cells.size());
            entry.results.push_back(
                resultOf(entry.frozen.back(), share, electronic, i + 1 == row.cells.size()));
        }
        const int planned = session.plannedRpe.value_or(7);
        entry.rpe = std::clamp(planned + (draw(6) == 0 ? 1 : draw(4) == 0 ? -1 : 0) + (tight ? 2 : 0), 0, 10);
        entry.looseness = tight ? 2 : 4 + (draw(5) == 0 ? 1 : 0) - (draw(7) == 0 ? 1 : 0);
        entry.recoveredEarly = slow;
        if (tight)
            entry.notes = "Shoulders up from the third rep.";
        return entry;
    }

    /// Where a rep lies between the target (0) and the next slower pace (100): near the slow edge in the
    /// first cycle, nearer the target later.
    int shareOfBand(int cycle, std::size_t rep)
    {
        return 72 - 13 * cycle - static_cast<int>(rep) + draw(17) - 8;
    }

    RepResult resultOf(const RepTarget &target, int share, bool electronic, bool isLast)
    {
        RepResult result;
        const auto goal = target.time ? *target.time
            : target.slowest ? *target.slowest * 94 / 100 // a flying sprint: a little faster than 400 pace
                             : Duration();
        if (goal.count() <= 0)
            return result;
        const auto edge = target.slowest.value_or(goal * 102 / 100);
        const auto exact = goal + (edge - goal) * share / 100;
        const auto step = electronic ? 10 : 100;
        result.time = { Duration((exact.count() + step / 2) / step * step),
            electronic ? Precision::Hundredth : Precision::Tenth,
            electronic ? TimingMethod::Electronic : TimingMethod::Hand };
        if (!isLast && target.recovery.duration && draw(2) == 0)
            result.recoveryTaken = *target.recovery.duration + seconds(draw(5) * 5);
        return result;
    }

    Date m_today;
    IdSource m_ids;
    Squad m_squad;
    unsigned m_random = 20260504;
};

} // namespace

Squad exampleSquad(Date today)
{
    return ExampleSeason(today).build();
}

} // namespace fivepace
