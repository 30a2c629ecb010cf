// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/rung.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace fivepace::notation {

/// What there is to say of a stretch of a coach's text; app/text/notationwords makes the sentence.
enum class RemarkKind {
    None,

    // How a figure is read
    ReadAsMetres,
    ReadAsMetresNotSeconds,
    ReadAsMiles,
    ReadAsSeconds,
    ReadAsMinutes,
    ReadAsMinutesAndSeconds,
    FewMetresReadAsMinutes,
    LapReadAs400,
    FigureItself,

    // What is run, and how often
    ReadAsCount,
    ReadAsCountOfMiles,
    NoLengthRead100,
    ReadAsInTurn,
    ReadAsRunAfter,
    FastAndBetween,
    SecondsFastAndBetween,
    JogInBetween,
    RepInTurns,
    RepsInSets,
    RepeatsAllBefore,
    RepeatsLastRep,
    ForTheseReps,
    ForPartOfEachRep,
    BracketReadToEnd,
    ReadAsHeading,
    ReadAsTimeOfDay,

    // Recoveries
    ReadAsRecovery,
    BareReadAsRecovery,
    BareReadAsRecoveries,
    BareReadAsRun,
    RecoveryOfLineAbove,
    RecoveryBetweenReps,
    RecoveryBetweenAllReps,
    RecoveryOfAllBlocks,
    RecoveryOfLastBlock,
    RepsThenSets,
    SetsThenReps,
    TimesReadAsRange,
    FirstOfTwoDistances,
    FirstOfTwoKinds,
    ReadAsTimeOfRecovery,
    ReadAsJog,
    ReadAsFloat,
    RecoveryFromDistance,
    RecoveryFromTime,
    RecoveryAsLongAsRep,

    // Times and paces
    TimeForEachRep,
    BareSecondsForRep,
    TimeAloneForRep,
    TargetOfAllReps,
    TooFastReadPerKm,
    TooFastReadPerMile,
    ReadAsPer400,
    ReadAsSecondsPer400,
    ReadAsPerKm,
    ReadAsPerMile,
    NoDistanceReadPerKm,
    SpeedReadPerKm,
    BandFromFaster,
    TimesReadAsBand,
    FirstOfTwoPaces,
    ReadAsPaceOfReps,
    ReadAsMilePace,
    ReadAsRacePace,
    ReadAsOwnPace,
    ReadAsPaceOfRace,
    NoFigureReadAsPace,
    ReadAsWholePercent,
    PercentOfThreshold,
    NearRung,
    TempoReadAs60Min,
    ThresholdReadAs60Min,
    SubThresholdReadAs60Min,
    CriticalVelocityReadAs10000,
    HalfMarathonReadAs90Min,
    RepetitionReadAsMile,
    IntervalReadAs5000,
    MaximalOxygenReadAs3000,

    // Of steps for intervals.icu
    TitleNotKept,
    CueNotKept,
    PaceOfRecoveryNotKept,

    // Problems. Not understood
    NotUnderstood,
    NotUnderstoodInRecovery,
    NotUnderstoodAsTarget,
    NotUnderstoodInStep,
    TagWithoutWord,
    BracketNotClosed,
    NothingInBracket,
    NothingFollows,
    LengthMissing,
    NothingZeroTimes,
    NumberTooLarge,
    TwoDigitsWanted,
    SixtyOrMore,
    NotSoMany,
    TimesNotAsReps,
    SecondTime,
    SecondRecovery,
    SecondAmount,
    CannotPart,

    // Problems. Understood, but not to be run as it stands
    SendOff,
    ColonBehindTime,
    ShareOfUnknownTime,
    TimesOfGroups,
    SecondGroup,
    SecondLabel,
    WarmUpInSet,
    StepWithoutLength,

    // Problems. Words that give no pace
    NoRung,
    TooSlowForPace,
    MarathonPace,
    FirstThreshold,
    ZoneOrEffort,
    HeartRate,
    Lactate,
    NoPaceInStep,

    // Problems. More than is read
    TextTooLong,
    TooManyReps,
    TooDeep,
    TooFar,
};

/// Their names, in golden files and JSON.
inline constexpr std::array kRemarkCodes {
    std::pair { RemarkKind::ReadAsMetres, "read_as_metres" },
    std::pair { RemarkKind::ReadAsMetresNotSeconds, "read_as_metres_not_seconds" },
    std::pair { RemarkKind::ReadAsMiles, "read_as_miles" },
    std::pair { RemarkKind::ReadAsSeconds, "read_as_seconds" },
    std::pair { RemarkKind::ReadAsMinutes, "read_as_minutes" },
    std::pair { RemarkKind::ReadAsMinutesAndSeconds, "read_as_minutes_and_seconds" },
    std::pair { RemarkKind::FewMetresReadAsMinutes, "few_metres_read_as_minutes" },
    std::pair { RemarkKind::LapReadAs400, "lap_read_as_400" },
    std::pair { RemarkKind::FigureItself, "figure_itself" },
    std::pair { RemarkKind::ReadAsCount, "read_as_count" },
    std::pair { RemarkKind::ReadAsCountOfMiles, "read_as_count_of_miles" },
    std::pair { RemarkKind::NoLengthRead100, "no_length_read_100" },
    std::pair { RemarkKind::ReadAsInTurn, "read_as_in_turn" },
    std::pair { RemarkKind::ReadAsRunAfter, "read_as_run_after" },
    std::pair { RemarkKind::FastAndBetween, "fast_and_between" },
    std::pair { RemarkKind::SecondsFastAndBetween, "seconds_fast_and_between" },
    std::pair { RemarkKind::JogInBetween, "jog_in_between" },
    std::pair { RemarkKind::RepInTurns, "rep_in_turns" },
    std::pair { RemarkKind::RepsInSets, "reps_in_sets" },
    std::pair { RemarkKind::RepeatsAllBefore, "repeats_all_before" },
    std::pair { RemarkKind::RepeatsLastRep, "repeats_last_rep" },
    std::pair { RemarkKind::ForTheseReps, "for_these_reps" },
    std::pair { RemarkKind::ForPartOfEachRep, "for_part_of_each_rep" },
    std::pair { RemarkKind::BracketReadToEnd, "bracket_read_to_end" },
    std::pair { RemarkKind::ReadAsHeading, "read_as_heading" },
    std::pair { RemarkKind::ReadAsTimeOfDay, "read_as_time_of_day" },
    std::pair { RemarkKind::ReadAsRecovery, "read_as_recovery" },
    std::pair { RemarkKind::BareReadAsRecovery, "bare_read_as_recovery" },
    std::pair { RemarkKind::BareReadAsRecoveries, "bare_read_as_recoveries" },
    std::pair { RemarkKind::BareReadAsRun, "bare_read_as_run" },
    std::pair { RemarkKind::RecoveryOfLineAbove, "recovery_of_line_above" },
    std::pair { RemarkKind::RecoveryBetweenReps, "recovery_between_reps" },
    std::pair { RemarkKind::RecoveryBetweenAllReps, "recovery_between_all_reps" },
    std::pair { RemarkKind::RecoveryOfAllBlocks, "recovery_of_all_blocks" },
    std::pair { RemarkKind::RecoveryOfLastBlock, "recovery_of_last_block" },
    std::pair { RemarkKind::RepsThenSets, "reps_then_sets" },
    std::pair { RemarkKind::SetsThenReps, "sets_then_reps" },
    std::pair { RemarkKind::TimesReadAsRange, "times_read_as_range" },
    std::pair { RemarkKind::FirstOfTwoDistances, "first_of_two_distances" },
    std::pair { RemarkKind::FirstOfTwoKinds, "first_of_two_kinds" },
    std::pair { RemarkKind::ReadAsTimeOfRecovery, "read_as_time_of_recovery" },
    std::pair { RemarkKind::ReadAsJog, "read_as_jog" },
    std::pair { RemarkKind::ReadAsFloat, "read_as_float" },
    std::pair { RemarkKind::RecoveryFromDistance, "recovery_from_distance" },
    std::pair { RemarkKind::RecoveryFromTime, "recovery_from_time" },
    std::pair { RemarkKind::RecoveryAsLongAsRep, "recovery_as_long_as_rep" },
    std::pair { RemarkKind::TimeForEachRep, "time_for_each_rep" },
    std::pair { RemarkKind::BareSecondsForRep, "bare_seconds_for_rep" },
    std::pair { RemarkKind::TimeAloneForRep, "time_alone_for_rep" },
    std::pair { RemarkKind::TargetOfAllReps, "target_of_all_reps" },
    std::pair { RemarkKind::TooFastReadPerKm, "too_fast_read_per_km" },
    std::pair { RemarkKind::TooFastReadPerMile, "too_fast_read_per_mile" },
    std::pair { RemarkKind::ReadAsPer400, "read_as_per_400" },
    std::pair { RemarkKind::ReadAsSecondsPer400, "read_as_seconds_per_400" },
    std::pair { RemarkKind::ReadAsPerKm, "read_as_per_km" },
    std::pair { RemarkKind::ReadAsPerMile, "read_as_per_mile" },
    std::pair { RemarkKind::NoDistanceReadPerKm, "no_distance_read_per_km" },
    std::pair { RemarkKind::SpeedReadPerKm, "speed_read_per_km" },
    std::pair { RemarkKind::BandFromFaster, "band_from_faster" },
    std::pair { RemarkKind::TimesReadAsBand, "times_read_as_band" },
    std::pair { RemarkKind::FirstOfTwoPaces, "first_of_two_paces" },
    std::pair { RemarkKind::ReadAsPaceOfReps, "read_as_pace_of_reps" },
    std::pair { RemarkKind::ReadAsMilePace, "read_as_mile_pace" },
    std::pair { RemarkKind::ReadAsRacePace, "read_as_race_pace" },
    std::pair { RemarkKind::ReadAsOwnPace, "read_as_own_pace" },
    std::pair { RemarkKind::ReadAsPaceOfRace, "read_as_pace_of_race" },
    std::pair { RemarkKind::NoFigureReadAsPace, "no_figure_read_as_pace" },
    std::pair { RemarkKind::ReadAsWholePercent, "read_as_whole_percent" },
    std::pair { RemarkKind::PercentOfThreshold, "percent_of_threshold" },
    std::pair { RemarkKind::NearRung, "near_rung" },
    std::pair { RemarkKind::TempoReadAs60Min, "tempo_read_as_60_min" },
    std::pair { RemarkKind::ThresholdReadAs60Min, "threshold_read_as_60_min" },
    std::pair { RemarkKind::SubThresholdReadAs60Min, "sub_threshold_read_as_60_min" },
    std::pair { RemarkKind::CriticalVelocityReadAs10000, "critical_velocity_read_as_10000" },
    std::pair { RemarkKind::HalfMarathonReadAs90Min, "half_marathon_read_as_90_min" },
    std::pair { RemarkKind::RepetitionReadAsMile, "repetition_read_as_mile" },
    std::pair { RemarkKind::IntervalReadAs5000, "interval_read_as_5000" },
    std::pair { RemarkKind::MaximalOxygenReadAs3000, "maximal_oxygen_read_as_3000" },
    std::pair { RemarkKind::TitleNotKept, "title_not_kept" },
    std::pair { RemarkKind::CueNotKept, "cue_not_kept" },
    std::pair { RemarkKind::PaceOfRecoveryNotKept, "pace_of_recovery_not_kept" },
    std::pair { RemarkKind::NotUnderstood, "not_understood" },
    std::pair { RemarkKind::NotUnderstoodInRecovery, "not_understood_in_recovery" },
    std::pair { RemarkKind::NotUnderstoodAsTarget, "not_understood_as_target" },
    std::pair { RemarkKind::NotUnderstoodInStep, "not_understood_in_step" },
    std::pair { RemarkKind::TagWithoutWord, "tag_without_word" },
    std::pair { RemarkKind::BracketNotClosed, "bracket_not_closed" },
    std::pair { RemarkKind::NothingInBracket, "nothing_in_bracket" },
    std::pair { RemarkKind::NothingFollows, "nothing_follows" },
    std::pair { RemarkKind::LengthMissing, "length_missing" },
    std::pair { RemarkKind::NothingZeroTimes, "nothing_zero_times" },
    std::pair { RemarkKind::NumberTooLarge, "number_too_large" },
    std::pair { RemarkKind::TwoDigitsWanted, "two_digits_wanted" },
    std::pair { RemarkKind::SixtyOrMore, "sixty_or_more" },
    std::pair { RemarkKind::NotSoMany, "not_so_many" },
    std::pair { RemarkKind::TimesNotAsReps, "times_not_as_reps" },
    std::pair { RemarkKind::SecondTime, "second_time" },
    std::pair { RemarkKind::SecondRecovery, "second_recovery" },
    std::pair { RemarkKind::SecondAmount, "second_amount" },
    std::pair { RemarkKind::CannotPart, "cannot_part" },
    std::pair { RemarkKind::SendOff, "send_off" },
    std::pair { RemarkKind::ColonBehindTime, "colon_behind_time" },
    std::pair { RemarkKind::ShareOfUnknownTime, "share_of_unknown_time" },
    std::pair { RemarkKind::TimesOfGroups, "times_of_groups" },
    std::pair { RemarkKind::SecondGroup, "second_group" },
    std::pair { RemarkKind::SecondLabel, "second_label" },
    std::pair { RemarkKind::WarmUpInSet, "warm_up_in_set" },
    std::pair { RemarkKind::StepWithoutLength, "step_without_length" },
    std::pair { RemarkKind::NoRung, "no_rung" },
    std::pair { RemarkKind::TooSlowForPace, "too_slow_for_pace" },
    std::pair { RemarkKind::MarathonPace, "marathon_pace" },
    std::pair { RemarkKind::FirstThreshold, "first_threshold" },
    std::pair { RemarkKind::ZoneOrEffort, "zone_or_effort" },
    std::pair { RemarkKind::HeartRate, "heart_rate" },
    std::pair { RemarkKind::Lactate, "lactate" },
    std::pair { RemarkKind::NoPaceInStep, "no_pace_in_step" },
    std::pair { RemarkKind::TextTooLong, "text_too_long" },
    std::pair { RemarkKind::TooManyReps, "too_many_reps" },
    std::pair { RemarkKind::TooDeep, "too_deep" },
    std::pair { RemarkKind::TooFar, "too_far" },
};
constexpr std::string_view codeOf(RemarkKind kind)
{
    for (const auto &[each, code] : kRemarkCodes) {
        if (each == kind)
            return code;
    }
    return {};
}

/// A stretch of the text, in characters (Unicode code points) from its start, and what is to be said of it.
struct Remark {
    std::size_t from = 0;
    std::size_t to = 0;
    std::string text; ///< what stands there; empty of what is said of a text as a whole
    RemarkKind kind = RemarkKind::None;
    std::optional<PaceRung> rung; ///< of NearRung: the pace that is read

    bool operator==(const Remark &) const = default;
};

} // namespace fivepace::notation
