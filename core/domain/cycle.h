// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/rung.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

enum class DayKind { Rest, BaseRun, BaseRunStrides, LongBaseRun, Quality };

/// What a day of a cycle is for. The quality session itself is a Session on that date.
struct DayPlan {
    DayKind kind = DayKind::BaseRun;
    std::optional<PaceRole> role; ///< set exactly where kind is Quality
    std::optional<std::chrono::minutes> length; ///< of a base run
    std::string note;

    bool operator==(const DayPlan &) const = default;
};

/// 14 or 21 days with one of each of the five paces, for one group.
struct Cycle {
    CycleId id;
    GroupId group;
    std::string name; ///< "Cycle 3"
    Date firstDay;
    PaceRung targetRace = PaceRung::M1500;
    FivePaces fivePaces;
    std::vector<DayPlan> days; ///< 14 or 21

    Date lastDay() const { return firstDay + std::chrono::days(static_cast<int>(days.size()) - 1); }
    bool contains(Date day) const { return day >= firstDay && day <= lastDay(); }
    bool operator==(const Cycle &) const = default;
};

/// The built-in layout of 14 or 21 days (our proposal, domain §1.3; editable): SS2, ES2, SS1, ES1, RP with
/// easy days between. Empty for other lengths.
std::vector<DayPlan> defaultLayout(int days);

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

/// A race somebody runs.
struct Race {
    RaceId id;
    std::string name; ///< "County League"
    Date date;
    Distance distance;
    std::optional<int> startMinute; ///< minutes after midnight
    std::vector<GroupId> groups;
    bool isTarget = false; ///< the race the season leads to

    bool operator==(const Race &) const = default;
};

/// Something the coach should look at; nothing is blocked. Words are made in app/text.
enum class CycleCheck {
    RoleMissing, ///< one of SS2 … ES2 has no quality day
    RoleTwice,
    AdjacentQuality, ///< no easy day between two quality days
    TooSoonAfterSs2, ///< fewer than two easy days after SS2
    SameSideTwice, ///< two speed-side or two endurance-side paces one after the other
    RacePaceEarly, ///< RP in the first half
    AdjacentToNeighbour, ///< quality on the last day before or the first day after a quality day of the next
                         ///< cycle
};

struct CycleRemark {
    CycleCheck check;
    Date day;
    std::optional<PaceRole> role;

    bool operator==(const CycleRemark &) const = default;
};

/// The checks of domain §1.3, in order of day. `neighbours`: other cycles of the same group.
std::vector<CycleRemark> check(const Cycle &cycle, const std::vector<Cycle> &neighbours = {});

} // namespace fivepace
