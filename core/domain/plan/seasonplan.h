// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planner.h"
#include "domain/squad/edit.h"

#include <functional>
#include <string>
#include <vector>

namespace fivepace {

/// What is wished of a season.
struct SeasonWish {
    GroupId group;
    Date firstDay;
    Race target; ///< the race it leads to, after firstDay; in the file or not yet
    int cycleDays = 14; ///< 7 to 28; cycles may be some days longer or shorter where they have to be
    LayoutKind layout = LayoutKind::Default;
    std::optional<SavedLayout> saved; ///< one of the coach's own, instead of `layout`
    SixthSession sixth = SixthSession::None; ///< beside the five of each cycle
    std::function<std::string(int)>
        nameOf; ///< of the group's first, second … cycle, from 1; none where unset
};

/// Why the season is proposed as it is. Words are made in app/text.
enum class SeasonReason {
    Base, ///< `count` of `of` athletes have not done it, so it comes first
    BaseDone, ///< none: `count` of `of` have done it, `athletes` have not
    BasePlanned, ///< none: one is planned, or was, in the half year before
    BaseShort, ///< `days` instead of the usual: there is no more room before the race
    Transition,
    TransitionDone,
    TransitionPlanned,
    TransitionShort,
    Cycles, ///< `count` of them, of `days` or about
    NoCycles, ///< no room for pace work
    NoSixth, ///< in `count` of the cycles there is no room for a sixth session
    Taper, ///< its `days`
    Stays, ///< `count` phases and cycles were there and stay as they are
    LeftFree, ///< `days` between what was there that are too few for a cycle
    TooFewForPhase, ///< `days` between phases that were there, which stay free
};

struct SeasonNote {
    SeasonReason reason;
    int count = 0, of = 0, days = 0;
    std::vector<AthleteId> athletes;

    bool operator==(const SeasonNote &) const = default;
};

struct SeasonProposal {
    std::vector<Phase> phases; ///< new ones, in order of time
    std::vector<CycleProposal> cycles; ///< new ones, in order of time; the first is filled, the level of the
                                       ///< later ones has to be earned
    std::vector<SeasonNote> notes;
};

inline constexpr int kUsualBase = 6 * 7, kUsualTransition = 4 * 7, kLeastEasyPhase = 2 * 7; ///< days (ours)
inline constexpr int kShortestPhaseBetween = 7; ///< days (ours)
inline constexpr int kLongestSeason = 400; ///< days from the first to the race (ours)

/// The season from its first day to the race, laid out backwards from the race (lengths ours): taper of 5 to
/// 11 days, so that cycles of whole weeks begin on the weekday of the first day; before it the cycles, before
/// them transition and base, where more than half of the group have not done them by the first day, each
/// shorter where room is short, down to two weeks; days over go to base or transition, else to the cycles.
/// What the group has on these days already stays, and the new stands around it; what it
/// leaves of a part of the season stays free where it is shorter than kShortestPhaseBetween. Nothing is
/// proposed where the race is not 1 to kLongestSeason days after the first day.
SeasonProposal proposeSeason(const Squad &squad, const SeasonWish &wish, IdSource &ids);

namespace edits {

/// All of it, and the race where `newRace` is set, as one step.
Edit planSeason(const SeasonProposal &proposal, const std::optional<Race> &newRace, const std::string &name);

} // namespace edits

} // namespace fivepace
