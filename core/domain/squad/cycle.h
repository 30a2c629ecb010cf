// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/date.h"
#include "domain/values/id.h"
#include "domain/values/rung.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

enum class ItemKind { Quality, BaseRun, Strides, LongRun, Rest, TimeTrial, Drill, Gym, Note };

/// One thing planned for a day of a cycle. Sessions and races are not items: they stand by their date, and
/// board.h puts all three together.
struct PlanItem {
    int day = 0; ///< of the cycle, from 0
    ItemKind kind = ItemKind::BaseRun;
    std::optional<PaceRole> role; ///< set exactly where kind is Quality: a session of this pace is to come
    std::optional<int> startMinute; ///< minutes after midnight
    std::string place;
    std::optional<std::chrono::minutes> length;
    std::optional<Distance> distance;
    std::string note;
    std::vector<AthleteId> athletes; ///< empty means the whole group

    bool operator==(const PlanItem &) const = default;
};

inline constexpr int kShortestCycle = 7, kLongestCycle = 28; ///< days (ours)

/// Some days with one of each of the five paces, for one group.
struct Cycle {
    CycleId id;
    GroupId group;
    std::string name; ///< "Cycle 3"
    Date firstDay;
    PaceRung targetRace = PaceRung::M1500;
    FivePaces fivePaces;
    int days = 14; ///< 7 to 28
    std::vector<PlanItem> items; ///< in order of day; those of one day in the coach's order

    Date dateOf(int day) const { return firstDay + std::chrono::days(day); }
    /// The day of the cycle, from 0; it may lie outside.
    int dayOf(Date date) const { return static_cast<int>((date - firstDay).count()); }
    Date lastDay() const { return dateOf(days - 1); }
    bool contains(Date day) const { return day >= firstDay && day <= lastDay(); }
    bool operator==(const Cycle &) const = default;
};

/// The days of a cycle under a name, to be used again: what stood on each day, for nobody in particular.
struct SavedLayout {
    std::string name; ///< not empty, its own
    int days = 14; ///< 7 to 28
    std::vector<PlanItem> items; ///< as those of a cycle, without athletes

    bool operator==(const SavedLayout &) const = default;
};

/// The built-in layout of 14 or 21 days (our proposal, domain §1.3; editable): SS2, ES2, SS1, ES1, RP with
/// easy days between. Empty for other lengths.
std::vector<PlanItem> defaultLayout(int days);
/// What makes a day one of easy running or of rest: BaseRun, Strides (after a base run), LongRun or Rest,
/// with the usual length.
std::vector<PlanItem> easyDay(ItemKind kind, int day);
/// BaseRun, Strides, LongRun and Rest.
bool isEasy(ItemKind kind);

enum class PhaseKind { Base, Transition, FivePace, Competition, Taper, Break };

/// A stretch of the season with one emphasis.
struct Phase {
    PhaseId id;
    GroupId group;
    PhaseKind kind = PhaseKind::Base;
    std::string name; ///< empty means the kind's own name
    Date firstDay;
    Date lastDay; ///< not before firstDay

    bool operator==(const Phase &) const = default;
};

/// What a target race is to the season: it leads to A, prepares for B on the way, and runs C out of training.
enum class TargetRank { A, B, C };

/// A race somebody runs.
struct Race {
    RaceId id;
    std::string name; ///< "County League"
    Date date;
    Distance distance;
    std::optional<int> startMinute; ///< minutes after midnight
    std::vector<GroupId> groups;
    bool isTarget = false;
    TargetRank rank = TargetRank::A; ///< of a target race; A where it is none

    bool operator==(const Race &) const = default;
};
/// A race without groups is everybody's.
bool isFor(const Race &race, GroupId group);

} // namespace fivepace
