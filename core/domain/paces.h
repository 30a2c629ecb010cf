// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "domain/prediction.h"
#include "domain/rung.h"

#include <optional>
#include <vector>

namespace fivepace {

enum class SourceKind { Own, Between, Model, Hand };

/// Where a pace comes from, so that every target can say why.
struct PaceSource {
    SourceKind kind = SourceKind::Own;
    std::optional<PaceModel> model; ///< where a model was used
    std::vector<RaceResult> from; ///< the results behind it: one (Own, Model) or two (Between); none for Hand

    bool operator==(const PaceSource &) const = default;
};

/// One rung of an athlete's ladder.
struct RungPace {
    PaceRung rung;
    Pace pace;
    Distance
        distance; ///< of the race: the rung's own, or what is covered in 60 or 90 min; 30 m for max velocity
    PaceSource source;

    bool operator==(const RungPace &) const = default;
};

/// A rung for which there is no pace, and why.
struct RungGap {
    PaceRung rung;
    std::optional<PaceModel> model;
    PredictionGap gap;

    bool operator==(const RungGap &) const = default;
};

/// An athlete's paces on a day. A race pace is that of an own result over exactly its distance (the best of
/// the last 365 days, else the best older one; an estimate only where there is no race or trial), else the
/// pace of the other of 1500 and mile, else on the line through the next shorter and next longer result
/// (distances at least 1.3 apart in ratio, dates at most 365 days), else Horwill's steps from the nearest
/// result. 60 and 90 min lie on the line through the two results they fall between, else follow by VDOT from
/// a result of 10 000 m or more, or by Horwill's steps from a shorter one. Max velocity is the fastest result
/// under 60 m, which is a flying sprint. A pace set by hand wins over all of these. With `model` that one is
/// used for every rung without an own result.
class PaceTable {
public:
    static PaceTable from(const Athlete &athlete, Date on, std::optional<PaceModel> model = {});

    /// Null where the ladder does not reach (an athlete without results; max velocity without a flying
    /// result).
    const RungPace *at(PaceRung rung) const;
    /// Fast to slow.
    const std::vector<RungPace> &rungs() const { return m_rungs; }
    const std::vector<RungGap> &gaps() const { return m_gaps; }

private:
    std::vector<RungPace> m_rungs;
    std::vector<RungGap> m_gaps;
};

/// The athlete's own five paces, else the group's, else the target race's.
FivePaces fivePacesOf(const Athlete &athlete, const Group *group = nullptr);

} // namespace fivepace
