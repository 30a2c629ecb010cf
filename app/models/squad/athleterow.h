// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "models/squad/athletestatus.h"

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// Distances that have a column of bests, short to long: a flying 30 m and the races of the ladder.
inline constexpr std::array kBestDistances { Distance::metres(30), Distance::metres(400),
    Distance::metres(800), Distance::metres(1500), kMile, Distance::metres(3000), Distance::metres(5000),
    Distance::metres(10000) };

struct BestTime {
    RepTime time;
    bool isNew = false; ///< a personal best, run this season

    bool operator==(const BestTime &) const = default;
};

/// One athlete as the table of the squad shows, finds and sorts them.
struct AthleteRow {
    AthleteId id;
    QString name;
    QString narrowName; ///< where there is no room for the name: differs from all others before it is cut
    Category category = Category::Men;
    PaceRung target = PaceRung::M1500;
    std::array<std::optional<BestTime>, kBestDistances.size()> bests; ///< as `kBestDistances`
    AthleteStatus status;
    std::vector<GroupId> groups;
    bool archived = false;
    std::string searched; ///< everything a coach may type to find them, as `searchable` makes it

    bool operator==(const AthleteRow &) const = default;
};

/// Every athlete of the squad, archived ones too, in the order of their ids. `seasonOnly`: bests of the
/// season that `today` lies in, instead of all time.
std::vector<AthleteRow> athleteRows(const Squad &squad, Date today, bool seasonOnly);

/// "Ada Okafor, Men, 1500 m, 400 m in 51.9, Available": for a screen reader.
QString spoken(const AthleteRow &row);
/// "400 m: 51.9, personal best this season"; "400 m: no time". `best`: place in `kBestDistances`.
QString spokenBest(const AthleteRow &row, std::size_t best);
/// "Fly 30 m", "400 m", "Mile". `best`: place in `kBestDistances`.
QString bestHeading(std::size_t best);

} // namespace fivepace
