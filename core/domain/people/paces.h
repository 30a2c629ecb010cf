// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/countingresults.h"
#include "domain/values/rung.h"

#include <optional>
#include <vector>

namespace fivepace {

enum class SourceKind { Own, Between, Model, Hand };

/// Where a pace comes from, so that every target can say why.
struct PaceSource {
    SourceKind kind = SourceKind::Own;
    std::optional<PaceModel> model; ///< where a model was used
    std::vector<RaceResult> from; ///< the results behind it: one (Own, Model) or two (Between); none for Hand
    std::optional<Date> until; ///< last day of a pace set by hand; absent where it has no end
    Duration addedToHandTime {}; ///< by the model, for its own use
    int allowancePercent = 0; ///< how much longer a training target takes than this source says

    bool operator==(const PaceSource &) const = default;
};

/// Days since the older of the results behind it; empty for a pace set by hand.
std::optional<int> ageInDays(const PaceSource &source, Date on);
/// True where a result behind it is older than a year: nothing newer gives the pace.
bool isOutOfDate(const PaceSource &source, Date on);

/// How much of a pace is the athlete's own. Predictions hold best up to twice the distance and not at all
/// beyond four times ("STRIDE OS Sources & Methodology Library").
enum class Confidence { OwnResult, InsideOwnResults, BeyondThem, FarBeyondThem };

/// One rung of an athlete's ladder.
struct RungPace {
    PaceRung rung;
    Pace pace; ///< as raced
    Distance
        distance; ///< of the race: the rung's own, or what is covered in 60 or 90 min; 30 m for max velocity
    PaceSource source;
    std::optional<Confidence> confidence; ///< absent for a pace set by hand
    int allowancePercent = 0; ///< of training targets; none on a pace set by hand
    std::optional<PaceModel> unreached; ///< the model that was chosen and does not reach this rung
    std::optional<RaceResult> olderBest; ///< over this distance, that is too old to give the pace

    /// The pace of training targets: `pace` with the allowance.
    Pace training() const;

    bool operator==(const RungPace &) const = default;
};

/// A rung for which there is no pace, and why.
struct RungGap {
    PaceRung rung;
    std::optional<PaceModel> model;
    PredictionGap gap;
    std::optional<PaceRung> beside; ///< the rung that it is out of order with

    bool operator==(const RungGap &) const = default;
};

/// An athlete's paces on a day, from the results of the last year (see countingresults.h); of older ones only
/// what these do not give. A race pace is that of an own result over exactly its distance, else the pace of
/// the other of 1500 and mile, else on the line through the next shorter and next longer result (see
/// `makeALine`), else a model from the nearest result: VDOT for 3000 m and longer from a result of 1500 m or
/// more, else Horwill's steps (the order of Fivepace's own choice, after what each model is known to be good
/// for). 60 and 90 min lie on the line through the two results they fall between, else follow by VDOT from a
/// result of 1500 m or more, or by Horwill's steps from a shorter one. Max velocity is that of the fastest
/// flying sprint. A pace set by hand wins over all of these. But for those each rung is slower than the one
/// before it: of two that are not, the one that is worked out further from a result is a gap.
class PaceTable {
public:
    /// With the model that the athlete, else the squad, has chosen for every rung without an own result that
    /// it reaches.
    static PaceTable from(const Athlete &athlete, Date on, const PaceSettings &squad);
    /// With this model for every rung without an own result; one that it does not reach is a gap.
    static PaceTable byModelAlone(
        const Athlete &athlete, Date on, PaceModel model, const PaceSettings &squad = {});

    /// Null where the ladder does not reach (an athlete without results; max velocity without a flying
    /// result).
    const RungPace *at(PaceRung rung) const;
    /// Fast to slow.
    const std::vector<RungPace> &rungs() const { return m_rungs; }
    const std::vector<RungGap> &gaps() const { return m_gaps; }
    /// The results that are left out since others contradict them.
    const std::vector<Contradiction> &leftOut() const { return m_leftOut; }
    /// The pace of the next faster rung, past one that would be no faster; null where that is not known.
    const RungPace *nextFaster(PaceRung rung) const;
    /// The pace of the next slower rung, past one that would be no slower; null where that is not known.
    const RungPace *nextSlower(PaceRung rung) const;

    bool operator==(const PaceTable &) const = default;

private:
    PaceTable(const Athlete &athlete, Date on, std::optional<PaceModel> model, bool modelAlone,
        int allowancePercent);
    void keepInOrder();
    void leaveOut(std::size_t rung, const RungPace &beside);

    std::vector<RungPace> m_rungs;
    std::vector<RungGap> m_gaps;
    std::vector<Contradiction> m_leftOut;
};

/// What is chosen for this athlete: their own choices, else the squad's.
PaceSettings settingsOf(const Athlete &athlete, const PaceSettings &squad);

/// The five of a race for somebody with these paces: 60 min give way to 90 where they are less than 2 %
/// slower than the pace before them, or not slower at all, as for those who race 10 000 m for about an hour
/// (ours).
FivePaces fivePacesFor(PaceRung target, const PaceTable &paces);

/// The athlete's own five paces, else the group's, else the target race's for these paces.
FivePaces fivePacesOf(const Athlete &athlete, const Group *group, const PaceTable &paces);

} // namespace fivepace
