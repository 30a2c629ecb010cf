// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/seasonplan.h"

#include "domain/plan/sessionplaces.h"

#include <algorithm>

namespace fivepace {

namespace {

using std::chrono::days;
constexpr int kShortestTaper = 5, kLongestTaper = 11; // seven lengths, one for each weekday
constexpr days kStillPlanned { 183 };

/// SeasonDays, both ends included; empty where the last lies before the first.
struct SeasonDays {
    Date first, last;

    int count() const { return static_cast<int>((last - first).count()) + 1; }
};

/// What is left of `whole` without these.
std::vector<SeasonDays> without(const SeasonDays &whole, std::vector<SeasonDays> taken)
{
    std::ranges::sort(taken, {}, &SeasonDays::first);
    std::vector<SeasonDays> left;
    auto from = whole.first;
    for (const auto &each : taken) {
        if (each.last < from || each.first > whole.last)
            continue;
        if (each.first > from)
            left.push_back({ from, each.first - days(1) });
        from = each.last + days(1);
    }
    if (from <= whole.last)
        left.push_back({ from, whole.last });
    return left;
}

/// The days of a season, part by part.
struct Parts {
    SeasonDays base, transition, pace, taper;
};

class SeasonPlanner {
public:
    SeasonPlanner(const Squad &squad, const SeasonWish &wish, IdSource &ids)
        : m_squad(squad)
        , m_wish(wish)
        , m_ids(ids)
        , m_race(wish.target.date)
    {
    }

    SeasonProposal propose()
    {
        const auto room = (m_race - m_wish.firstDay).count();
        if (room < 1 || room > kLongestSeason)
            return {};
        const auto parts = layOut();
        noteWhatStays();
        addPhase(PhaseKind::Base, parts.base);
        addPhase(PhaseKind::Transition, parts.transition);
        addPhase(PhaseKind::FivePace, parts.pace);
        addPhase(PhaseKind::Taper, parts.taper);
        addCycles(parts.pace);
        noteTaper();
        if (m_tooFew > 0)
            m_proposal.notes.push_back({ .reason = SeasonReason::TooFewForPhase, .days = m_tooFew });
        return std::move(m_proposal);
    }

private:
    struct Reasons {
        SeasonReason needed, done, planned;
    };

    /// How long one of the two easy phases is to be: 0 where it is not needed. Notes why.
    int wanted(PhaseKind kind, std::optional<Date> Athlete::*done, int usual, const Reasons &reasons)
    {
        const bool isPlanned = std::ranges::any_of(m_squad.phases, [&](const Phase &phase) {
            return phase.group == m_wish.group && phase.kind == kind && phase.firstDay < m_race
                && phase.lastDay + kStillPlanned >= m_wish.firstDay;
        });
        if (isPlanned) {
            m_proposal.notes.push_back({ .reason = reasons.planned });
            return 0;
        }
        std::vector<AthleteId> open;
        const auto members = membersOf(m_squad, m_wish.group);
        for (const auto *athlete : members) {
            if (!(athlete->*done) || *(athlete->*done) > m_wish.firstDay)
                open.push_back(athlete->id);
        }
        const int all = static_cast<int>(members.size()), missing = static_cast<int>(open.size());
        const bool isNeeded = members.empty() || missing * 2 > all;
        m_proposal.notes.push_back({ .reason = isNeeded ? reasons.needed : reasons.done,
            .count = isNeeded ? missing : all - missing,
            .of = all,
            .athletes = isNeeded ? std::vector<AthleteId>() : open });
        return isNeeded ? usual : 0;
    }

    Parts layOut()
    {
        int base = wanted(PhaseKind::Base, &Athlete::baseDone, kUsualBase,
            { SeasonReason::Base, SeasonReason::BaseDone, SeasonReason::BasePlanned });
        const auto baseNote = m_proposal.notes.size();
        int transition = wanted(PhaseKind::Transition, &Athlete::transitionDone, kUsualTransition,
            { SeasonReason::Transition, SeasonReason::TransitionDone, SeasonReason::TransitionPlanned });
        const int whole = static_cast<int>((m_race - m_wish.firstDay).count()) + 1;
        const int taper = taperOf(whole);
        const int room = whole - taper;
        shorten(base, room - transition - m_wish.cycleDays);
        shorten(transition, room - base - m_wish.cycleDays);
        // What no cycle fits into is base or transition, as is what is over behind whole cycles.
        int pace = std::max(0, room - base - transition);
        if (base + transition > 0) {
            const int over
                = pace < m_wish.cycleDays ? (pace < kShortestCycle ? pace : 0) : pace % m_wish.cycleDays;
            (base > 0 ? base : transition) += over;
            pace -= over;
        }
        base = std::min(base, room - pace);
        transition = room - pace - base;
        noteShort(base, kUsualBase, SeasonReason::BaseShort, baseNote);
        noteShort(transition, kUsualTransition, SeasonReason::TransitionShort, m_proposal.notes.size());
        const auto from = [this](int day) { return m_wish.firstDay + days(day); };
        return { { from(0), from(base - 1) }, { from(base), from(base + transition - 1) },
            { from(base + transition), from(room - 1) }, { from(room), m_race } };
    }

    static int taperOf(int whole)
    {
        for (int taper = kShortestTaper; taper <= kLongestTaper; ++taper) {
            if ((whole - taper) % 7 == 0)
                return std::min(taper, whole);
        }
        return kShortestTaper;
    }

    /// To so many whole weeks as there is room for, but not below two.
    static void shorten(int &length, int room)
    {
        if (length > room)
            length = std::min(length, std::max(kLeastEasyPhase, room / 7 * 7));
    }

    void noteShort(int length, int usual, SeasonReason reason, std::size_t at)
    {
        if (length > 0 && length < usual)
            m_proposal.notes.insert(m_proposal.notes.begin() + static_cast<std::ptrdiff_t>(at),
                { .reason = reason, .days = length });
    }

    std::vector<SeasonDays> ownPhases() const
    {
        std::vector<SeasonDays> taken;
        for (const auto &phase : m_squad.phases) {
            if (phase.group == m_wish.group && phase.lastDay >= m_wish.firstDay && phase.firstDay <= m_race)
                taken.push_back({ phase.firstDay, phase.lastDay });
        }
        return taken;
    }

    std::vector<SeasonDays> ownCycles() const
    {
        std::vector<SeasonDays> taken;
        for (const auto *cycle : cyclesOf(m_squad, m_wish.group)) {
            if (cycle->lastDay() >= m_wish.firstDay && cycle->firstDay <= m_race)
                taken.push_back({ cycle->firstDay, cycle->lastDay() });
        }
        return taken;
    }

    /// Phases in which there is no pace work.
    std::vector<SeasonDays> ownEasyPhases() const
    {
        std::vector<SeasonDays> taken;
        for (const auto &phase : m_squad.phases) {
            const bool hasPaceWork
                = phase.kind == PhaseKind::FivePace || phase.kind == PhaseKind::Competition;
            if (phase.group == m_wish.group && !hasPaceWork)
                taken.push_back({ phase.firstDay, phase.lastDay });
        }
        return taken;
    }

    void noteWhatStays()
    {
        const auto count = ownPhases().size() + ownCycles().size();
        if (count > 0)
            m_proposal.notes.push_back({ .reason = SeasonReason::Stays, .count = static_cast<int>(count) });
    }

    void noteTaper()
    {
        const auto &phases = m_proposal.phases;
        if (!phases.empty() && phases.back().kind == PhaseKind::Taper && phases.back().lastDay == m_race)
            m_proposal.notes.push_back({ .reason = SeasonReason::Taper,
                .days = SeasonDays { phases.back().firstDay, m_race }.count() });
    }

    void addPhase(PhaseKind kind, const SeasonDays &part)
    {
        for (const auto &free : without(part, ownPhases())) {
            if (free.count() < std::min(kShortestPhaseBetween, part.count())) {
                m_tooFew += free.count();
                continue;
            }
            m_proposal.phases.push_back({ .id = m_ids.next<PhaseId>(),
                .group = m_wish.group,
                .kind = kind,
                .name = {},
                .firstDay = free.first,
                .lastDay = free.last });
        }
        std::ranges::stable_sort(m_proposal.phases, {}, &Phase::firstDay);
    }

    void addCycles(const SeasonDays &part)
    {
        auto taken = ownCycles();
        std::ranges::copy(ownEasyPhases(), std::back_inserter(taken));
        auto soFar = m_squad;
        int leftFree = 0;
        for (const auto &free : without(part, taken)) {
            if (free.count() < kShortestCycle) {
                leftFree += free.count();
                continue;
            }
            auto first = free.first;
            for (const int length : lengthsOf(free.count())) {
                addCycle(soFar, first, length);
                first += days(length);
            }
        }
        const int count = static_cast<int>(m_proposal.cycles.size());
        m_proposal.notes.push_back(count > 0
                ? SeasonNote { .reason = SeasonReason::Cycles, .count = count, .days = m_wish.cycleDays }
                : SeasonNote { .reason = SeasonReason::NoCycles });
        if (m_withoutSixth > 0)
            m_proposal.notes.push_back({ .reason = SeasonReason::NoSixth, .count = m_withoutSixth });
        if (leftFree > 0)
            m_proposal.notes.push_back({ .reason = SeasonReason::LeftFree, .days = leftFree });
    }

    /// Of the cycles that share so many days, at least kShortestCycle: whole weeks where they are wished and
    /// divide, the first of them longer where something is over.
    std::vector<int> lengthsOf(int room) const
    {
        constexpr int kWeek = 7;
        const int count
            = std::max({ 1, room / m_wish.cycleDays, (room + kLongestCycle - 1) / kLongestCycle });
        const int unit = m_wish.cycleDays % kWeek == 0 && room % kWeek == 0 ? kWeek : 1;
        std::vector<int> lengths(static_cast<std::size_t>(count), room / unit / count * unit);
        for (int i = 0; i < room / unit % count; ++i)
            lengths[static_cast<std::size_t>(i)] += unit;
        return lengths;
    }

    void addCycle(Squad &soFar, Date first, int length)
    {
        const CycleWish wish { .group = m_wish.group,
            .firstDay = first,
            .days = length,
            .targetRace = targetRung(),
            .layout = m_wish.layout,
            .saved = m_wish.saved,
            .sixth = m_wish.sixth,
            .name = m_wish.nameOf ? freeCycleName(soFar, m_wish.group, m_wish.nameOf) : std::string() };
        if (wish.sixth != SixthSession::None && !sixthDayOf(soFar, wish))
            ++m_withoutSixth;
        const bool isFirst = m_proposal.cycles.empty();
        auto made = isFirst
            ? proposeCycle(soFar, wish, m_ids)
            : CycleProposal { settlePlaces(soFar, layOutCycle(soFar, wish, m_ids)).cycle, {}, {} };
        soFar.cycles.push_back(made.cycle);
        m_proposal.cycles.push_back(std::move(made));
    }

    PaceRung targetRung() const
    {
        if (const auto rung = rungOfLength(m_wish.target.distance))
            return *rung;
        const auto *group = m_squad.find(m_wish.group);
        return group ? group->targetRace : PaceRung::M1500;
    }

    const Squad &m_squad;
    const SeasonWish &m_wish;
    IdSource &m_ids;
    Date m_race;
    SeasonProposal m_proposal;
    int m_withoutSixth = 0; ///< cycles
    int m_tooFew = 0; ///< days that stay free
};

} // namespace

SeasonProposal proposeSeason(const Squad &squad, const SeasonWish &wish, IdSource &ids)
{
    return SeasonPlanner(squad, wish, ids).propose();
}

Edit edits::planSeason(
    const SeasonProposal &proposal, const std::optional<Race> &newRace, const std::string &name)
{
    Edit edit { EditKind::PlanSeason, name, {} };
    if (newRace)
        edit.changes.push_back(Change<Race> { {}, newRace });
    for (const auto &phase : proposal.phases)
        edit.changes.push_back(Change<Phase> { {}, phase });
    for (const auto &made : proposal.cycles) {
        edit.changes.push_back(Change<Cycle> { {}, made.cycle });
        for (const auto &session : made.sessions)
            edit.changes.push_back(Change<Session> { {}, session });
    }
    return edit;
}

} // namespace fivepace
