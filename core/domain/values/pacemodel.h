// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace fivepace {

/// A way to work out one race time from another; see `predictTime`.
enum class PaceModel { Horwill, Riegel, Vdot, Cameron, Purdy, WorldAthletics, Fit };

inline constexpr std::array kAllModels { PaceModel::Horwill, PaceModel::Riegel, PaceModel::Vdot,
    PaceModel::Cameron, PaceModel::Purdy, PaceModel::WorldAthletics, PaceModel::Fit };

/// horwill, riegel, vdot, cameron, purdy, wa, fit.
std::string_view codeOf(PaceModel model);
std::optional<PaceModel> modelFromCode(std::string_view code);

/// One model for every pace without an own result, or, where it is empty, the order of preference of
/// `PaceTable`.
struct ModelChoice {
    std::optional<PaceModel> model;

    bool operator==(const ModelChoice &) const = default;
};

inline constexpr int kMostAllowancePercent = 20;

/// What a squad has chosen for everybody's paces.
struct PaceSettings {
    ModelChoice model;
    int allowancePercent = 0; ///< 0 to 20: how much longer a training target takes than the pace raced

    bool operator==(const PaceSettings &) const = default;
};

} // namespace fivepace
