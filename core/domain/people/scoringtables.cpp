// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/scoringtables.h"

#include <algorithm>
#include <array>

namespace fivepace {

namespace {

struct Row {
    Distance distance;
    ScoringConstants men, women;
};

constexpr Distance m(std::int64_t metres)
{
    return Distance::metres(metres);
}

// Derived from the published tables of World Athletics (short track 2022; outdoor 2023 and 2025). The tables
// themselves may not be reproduced; these are the constants of their formula.
constexpr std::array kShortTrack {
    Row { m(400), { 0.981, 80.6 }, { 0.3224, 112.0 } },
    Row { m(800), { 0.1974, 184.0 }, { 0.0572, 264.0 } },
    Row { m(1000), { 0.1139, 240.0 }, { 0.03473, 340.4 } },
    Row { m(1500), { 0.042, 386.0 }, { 0.01365, 540.0 } },
    Row { kMile, { 0.0369, 415.0 }, { 0.01154, 585.5 } },
    Row { m(2000), { 0.0226, 528.0 }, { 0.00685, 752.2 } },
    Row { m(3000), { 0.008322, 840.0 }, { 0.00259, 1200.0 } },
    Row { m(5000), { 0.0029, 1440.0 }, { 0.000825, 2100.0 } },
};

constexpr std::array kOutdoor {
    Row { m(400), { 1.021, 79.0 }, { 0.335, 110.0 } },
    Row { m(800), { 0.198, 182.0 }, { 0.0688, 250.0 } },
    Row { m(1000), { 0.1123, 237.5 }, { 0.0382, 330.0 } },
    Row { m(1500), { 0.04066, 385.0 }, { 0.0134, 540.0 } },
    Row { kMile, { 0.0351, 415.0 }, { 0.01165, 580.0 } },
    Row { m(2000), { 0.02181, 528.0 }, { 0.006766, 750.0 } },
    Row { m(3000), { 0.00815, 840.0 }, { 0.002539, 1200.0 } },
    Row { m(5000), { 0.002778, 1440.0 }, { 0.000808, 2100.0 } },
    Row { m(10000), { 0.000524, 3150.0 }, { 0.0001712, 4500.0 } },
};

template <class Rows>
std::optional<ScoringConstants> in(const Rows &rows, Category category, Distance distance)
{
    const auto row = std::ranges::find(rows, distance, &Row::distance);
    if (row == rows.end())
        return {};
    return category == Category::Men ? row->men : row->women;
}

} // namespace

std::optional<ScoringConstants> scoringConstants(ScoringTable table, Category category, Distance distance)
{
    return table == ScoringTable::Outdoor ? in(kOutdoor, category, distance)
                                          : in(kShortTrack, category, distance);
}

} // namespace fivepace
