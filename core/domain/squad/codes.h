// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace fivepace {

// Enums stand in the file and in JSON as text codes, so that a file can be read with any SQLite tool and no
// code depends on an order.

template <class E> struct Codes;

template <> struct Codes<Category> {
    static constexpr std::array table { std::pair { Category::Men, "men" },
        std::pair { Category::Women, "women" } };
};
template <> struct Codes<AthleteKind> {
    static constexpr std::array table { std::pair { AthleteKind::MiddleDistance, "middle_distance" },
        std::pair { AthleteKind::Sprinter400, "sprinter_400" } };
};
template <> struct Codes<ResultKind> {
    static constexpr std::array table { std::pair { ResultKind::Race, "race" },
        std::pair { ResultKind::TimeTrial, "time_trial" }, std::pair { ResultKind::Estimate, "estimate" } };
};
template <> struct Codes<Reason> {
    static constexpr std::array table { std::pair { Reason::Injured, "injured" },
        std::pair { Reason::Ill, "ill" }, std::pair { Reason::Away, "away" },
        std::pair { Reason::Exams, "exams" } };
};
template <> struct Codes<PaceUse> {
    static constexpr std::array table { std::pair { PaceUse::Counts, "counts" },
        std::pair { PaceUse::Waiting, "waiting" }, std::pair { PaceUse::LeftOut, "left_out" } };
};
template <> struct Codes<RunStart> {
    static constexpr std::array table { std::pair { RunStart::NotStated, "not_stated" },
        std::pair { RunStart::Standing, "standing" }, std::pair { RunStart::Flying, "flying" } };
};
template <> struct Codes<Precision> {
    static constexpr std::array table { std::pair { Precision::Second, "1" },
        std::pair { Precision::Tenth, "0.1" }, std::pair { Precision::Hundredth, "0.01" },
        std::pair { Precision::Thousandth, "0.001" } };
};
template <> struct Codes<TimingMethod> {
    static constexpr std::array table { std::pair { TimingMethod::Hand, "hand" },
        std::pair { TimingMethod::Electronic, "electronic" }, std::pair { TimingMethod::Device, "device" } };
};
template <> struct Codes<Style> {
    static constexpr std::array table {
        std::pair { Style::List, "list" },
        std::pair { Style::SingleReps, "single_reps" },
        std::pair { Style::SetsOfReps, "sets_of_reps" },
        std::pair { Style::LongRecoveries, "long_recoveries" },
        std::pair { Style::ShortRecoveries, "short_recoveries" },
        std::pair { Style::WorkRest, "work_rest" },
        std::pair { Style::OverUnders, "over_unders" },
        std::pair { Style::ProgressionRun, "progression_run" },
        std::pair { Style::RacePrediction, "race_prediction" },
    };
};
template <> struct Codes<ItemKind> {
    static constexpr std::array table { std::pair { ItemKind::Quality, "quality" },
        std::pair { ItemKind::BaseRun, "base_run" }, std::pair { ItemKind::Strides, "strides" },
        std::pair { ItemKind::LongRun, "long_run" }, std::pair { ItemKind::Rest, "rest" },
        std::pair { ItemKind::TimeTrial, "time_trial" }, std::pair { ItemKind::Drill, "drill" },
        std::pair { ItemKind::Gym, "gym" }, std::pair { ItemKind::Note, "note" } };
};
template <> struct Codes<PhaseKind> {
    static constexpr std::array table { std::pair { PhaseKind::Base, "base" },
        std::pair { PhaseKind::Transition, "transition" }, std::pair { PhaseKind::FivePace, "five_pace" },
        std::pair { PhaseKind::Competition, "competition" }, std::pair { PhaseKind::Taper, "taper" },
        std::pair { PhaseKind::Break, "break" } };
};
template <> struct Codes<TargetRank> {
    static constexpr std::array table { std::pair { TargetRank::A, "A" }, std::pair { TargetRank::B, "B" },
        std::pair { TargetRank::C, "C" } };
};
template <> struct Codes<Ending> {
    static constexpr std::array table { std::pair { Ending::Full, "full" },
        std::pair { Ending::CutShort, "cut_short" }, std::pair { Ending::Skipped, "skipped" } };
};
template <> struct Codes<StopReason> {
    static constexpr std::array table { std::pair { StopReason::NotStated, "not_stated" },
        std::pair { StopReason::Tight, "tight" }, std::pair { StopReason::LostPace, "lost_pace" },
        std::pair { StopReason::Hurt, "hurt" }, std::pair { StopReason::Other, "other" } };
};
template <> struct Codes<StartMode> {
    static constexpr std::array table {
        std::pair { StartMode::WithinRep, "within_rep" },
        std::pair { StartMode::Rolling, "rolling" },
        std::pair { StartMode::Standing, "standing" },
    };
};
template <> struct Codes<RecoveryKind> {
    static constexpr std::array table { std::pair { RecoveryKind::Rest, "rest" },
        std::pair { RecoveryKind::Stand, "stand" }, std::pair { RecoveryKind::Walk, "walk" },
        std::pair { RecoveryKind::Jog, "jog" }, std::pair { RecoveryKind::Float, "float" },
        std::pair { RecoveryKind::Full, "full" } };
};
template <> struct Codes<Effort> {
    static constexpr std::array table { std::pair { Effort::Easy, "easy" },
        std::pair { Effort::Steady, "steady" }, std::pair { Effort::Hard, "hard" },
        std::pair { Effort::Max, "max" } };
};
template <> struct Codes<SourceKind> {
    static constexpr std::array table { std::pair { SourceKind::Own, "own" },
        std::pair { SourceKind::Between, "between" }, std::pair { SourceKind::Model, "model" },
        std::pair { SourceKind::Hand, "hand" } };
};

template <class E>
concept HasCodes = requires
{
    Codes<E>::table;
};

template <HasCodes E> constexpr std::string_view storedCode(E value)
{
    for (const auto &[each, code] : Codes<E>::table) {
        if (each == value)
            return code;
    }
    return {};
}

template <HasCodes E> constexpr std::optional<E> fromStoredCode(std::string_view code)
{
    for (const auto &[each, own] : Codes<E>::table) {
        if (own == code)
            return each;
    }
    return {};
}

} // namespace fivepace
