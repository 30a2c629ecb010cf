// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"

namespace fivepace {

/// Works out one athlete's rungs on one day from the results of one year; see `PaceTable` for the order in
/// which a rung's source is looked for.
class Ladder {
public:
    /// Both `athlete` and what it points to must outlive the ladder. `results` are those that count.
    Ladder(const Athlete &athlete, Date on, std::vector<RaceResult> results, std::optional<PaceModel> model,
        bool modelAlone);

    /// Empty where nothing reaches the rung; `gap` then says why.
    std::optional<RungPace> at(PaceRung rung);
    const RungGap &gap() const { return m_gap; }

private:
    std::optional<RungPace> handPace(PaceRung rung) const;
    std::optional<RungPace> flying() const;
    std::optional<RungPace> worked(PaceRung rung);
    std::optional<RungPace> byChosen(PaceRung rung);
    std::optional<RungPace> byPreference(PaceRung rung);

    std::optional<RungPace> own(PaceRung rung) const;
    std::optional<RungPace> sameStep(PaceRung rung) const;
    std::optional<RungPace> betweenTwo(PaceRung rung, Distance distance) const;
    std::optional<RungPace> byModel(PaceRung rung, Distance distance, PaceModel model);

    std::optional<RungPace> lineOverTime(PaceRung rung, Duration time) const;
    std::optional<RungPace> preferredOverTime(PaceRung rung, Duration time);
    std::optional<RungPace> modelOverTime(
        PaceRung rung, Duration time, PaceModel model, const RaceResult &result);

    PaceModel preferredModel(Distance distance) const;
    bool isByVdot(const RaceResult &result) const;

    const RaceResult *find(Distance distance) const;
    const RaceResult *nearest(Distance distance, PaceModel model) const;
    bool hasRaces() const;
    Confidence confidenceIn(const RungPace &pace) const;

    const Athlete &m_athlete;
    Date m_on;
    std::optional<PaceModel> m_model;
    bool m_modelAlone;
    std::vector<RaceResult> m_results; ///< those that count, short to long
    RungGap m_gap { PaceRung::M400, {}, PredictionGap::None };
};

} // namespace fivepace
