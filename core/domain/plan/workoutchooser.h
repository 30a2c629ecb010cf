// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planner.h"

#include <vector>

namespace fivepace {

/// Chooses workouts for the paces of a cycle by what the group has earned. Styles of a pace take turns each
/// time it comes round, whether the sessions before were logged or not; the level follows from the last one
/// of the style that was logged, else it is that of the last one planned. A workout typed on the spot has no
/// level and counts for none. A group of 400 m sprinters alone
/// gets flying sprints of 30 m, no longer, and what is tagged for sprinters. Two choices of one chooser are
/// never the same workout where the library has another.
class WorkoutChooser {
public:
    /// Sessions of the cycle `without` that were not run are no history.
    WorkoutChooser(const Squad &squad, GroupId group, std::optional<CycleId> without = {});

    Choice choose(PaceRole role, PaceRung rung, Date day);
    /// A race prediction at the pace, the one that the group has not run for longest; NothingInLibrary where
    /// the library has none.
    Choice choosePrediction(PaceRole role, PaceRung rung, Date day);
    /// Those of the nearest of the five paces that the library can predict by: the role's own, then RP, SS1,
    /// ES1, SS2, ES2. Takes nothing.
    std::vector<Choice> predictionsNear(PaceRole role, const FivePaces &paces, Date day) const;
    /// All of a pace, that one first. Takes nothing.
    std::vector<Choice> predictionsOf(PaceRole role, PaceRung rung, Date day) const;
    /// What `choose` would take of each style, with the one whose turn it is first. Takes nothing.
    std::vector<Choice> choicesOf(PaceRole role, PaceRung rung, Date day) const;
    /// The levels of the workout's pace and style, itself among them where the library has it.
    std::vector<const Workout *> levelsBeside(const Workout &workout) const;

private:
    Choice chooseOf(PaceRole role, Date day, const std::vector<const Session *> &history,
        const std::vector<const Workout *> &levels) const;
    std::vector<const Session *> sessionsAt(
        PaceRung rung, const std::vector<Style> &styles, Date before) const;
    bool isLogged(const Session &session) const;
    bool isHistory(const Session &session) const;
    bool fits(const Workout &workout, PaceRung rung) const;
    std::vector<Style> stylesOf(PaceRung rung) const;
    std::vector<const Workout *> levelsOf(PaceRung rung, Style style) const;
    void moveOn(Choice &choice, const std::vector<const Workout *> &levels, const Session &last) const;
    bool takeAnother(Choice &choice, const std::vector<const Workout *> &levels) const;

    const Squad &m_squad;
    GroupId m_group;
    std::vector<const Workout *> m_library;
    bool m_onlySprinters;
    std::optional<CycleId> m_without;
    std::vector<WorkoutId> m_taken; ///< so far
};

} // namespace fivepace
