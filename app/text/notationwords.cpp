// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notationwords.h"

#include "domain/notation/printwords.h"
#include "domain/notation/treeparts.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <chrono>

namespace fivepace::words {

namespace {

using notation::RemarkKind;

struct Said {
    RemarkKind kind;
    const char *sentence; ///< %1 is what stands in the text
};

/// What is said of a stretch of the text and needs nothing else.
constexpr Said kSaid[] {
    { RemarkKind::ReadAsMetres, QT_TRANSLATE_NOOP("Words", "“%1” is read as metres.") },
    { RemarkKind::ReadAsMetresNotSeconds,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as metres, not seconds.") },
    { RemarkKind::ReadAsMiles, QT_TRANSLATE_NOOP("Words", "“%1” is read as miles.") },
    { RemarkKind::ReadAsSeconds, QT_TRANSLATE_NOOP("Words", "“%1” is read as seconds.") },
    { RemarkKind::ReadAsMinutes, QT_TRANSLATE_NOOP("Words", "“%1” is read as minutes.") },
    { RemarkKind::ReadAsMinutesAndSeconds,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as minutes and seconds.") },
    { RemarkKind::FewMetresReadAsMinutes,
        QT_TRANSLATE_NOOP("Words", "Nobody runs so few metres; “%1” is read as minutes.") },
    { RemarkKind::LapReadAs400, QT_TRANSLATE_NOOP("Words", "“%1” is read with a lap of 400 m.") },
    { RemarkKind::FigureItself, QT_TRANSLATE_NOOP("Words", "“%1” is left out; the figure itself is read.") },
    { RemarkKind::ReadAsCount,
        QT_TRANSLATE_NOOP("Words", "“%1” before a distance is read as how often it is run.") },
    { RemarkKind::ReadAsCountOfMiles,
        QT_TRANSLATE_NOOP("Words", "“%1” before mile reps is read as how often a mile is run.") },
    { RemarkKind::NoLengthRead100, QT_TRANSLATE_NOOP("Words", "“%1” gives no length and is read as 100 m.") },
    { RemarkKind::ReadAsInTurn,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as run in turn with the rep before it.") },
    { RemarkKind::ReadAsRunAfter,
        QT_TRANSLATE_NOOP("Words", "What stands behind “%1” is read as run after it.") },
    { RemarkKind::FastAndBetween, QT_TRANSLATE_NOOP("Words", "“%1” is read as fast and in between.") },
    { RemarkKind::SecondsFastAndBetween,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as seconds, fast and in between.") },
    { RemarkKind::JogInBetween, QT_TRANSLATE_NOOP("Words", "“%1” is read as jogging in between.") },
    { RemarkKind::RepInTurns, QT_TRANSLATE_NOOP("Words", "“%1” is read as how the rep is run, in turns.") },
    { RemarkKind::RepsInSets, QT_TRANSLATE_NOOP("Words", "“%1” is read as all the reps in so many sets.") },
    { RemarkKind::RepeatsAllBefore,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as repeating all that stands before it.") },
    { RemarkKind::RepeatsLastRep,
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is read as of the last rep only; brackets round the list repeat it all.") },
    { RemarkKind::ForTheseReps, QT_TRANSLATE_NOOP("Words", "“%1” is read as for these reps only.") },
    { RemarkKind::ForPartOfEachRep,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as for that part of each rep.") },
    { RemarkKind::BracketReadToEnd,
        QT_TRANSLATE_NOOP("Words", "The bracket “%1” is not closed; it is read to the end.") },
    { RemarkKind::ReadAsHeading, QT_TRANSLATE_NOOP("Words", "“%1” is read as a heading.") },
    { RemarkKind::ReadAsTimeOfDay, QT_TRANSLATE_NOOP("Words", "“%1” is read as the time of day.") },
    { RemarkKind::ReadAsRecovery, QT_TRANSLATE_NOOP("Words", "“%1” is read as the recovery.") },
    { RemarkKind::BareReadAsRecovery,
        QT_TRANSLATE_NOOP("Words", "No word says what “%1” is; it is read as the recovery.") },
    { RemarkKind::BareReadAsRecoveries,
        QT_TRANSLATE_NOOP("Words", "No word says what “%1” is; it is read as the recoveries.") },
    { RemarkKind::BareReadAsRun,
        QT_TRANSLATE_NOOP("Words", "No word says what “%1” is; it is read as running.") },
    { RemarkKind::RecoveryOfLineAbove,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as the recovery of the line above.") },
    { RemarkKind::RecoveryBetweenReps, QT_TRANSLATE_NOOP("Words", "“%1” is read as between the reps.") },
    { RemarkKind::RecoveryBetweenAllReps,
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is the one recovery of the list; it is read as between all its reps.") },
    { RemarkKind::RecoveryOfAllBlocks,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as for all the blocks of the line.") },
    { RemarkKind::RecoveryOfLastBlock,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as of the last block only; the others state none.") },
    { RemarkKind::RepsThenSets,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as between the reps, then between the sets.") },
    { RemarkKind::SetsThenReps,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as between the sets, then between the reps.") },
    { RemarkKind::TimesReadAsRange,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as from one time to the other.") },
    { RemarkKind::FirstOfTwoDistances,
        QT_TRANSLATE_NOOP("Words", "“%1” gives two distances; the first is read.") },
    { RemarkKind::FirstOfTwoKinds,
        QT_TRANSLATE_NOOP("Words", "“%1” is a second way to recover; the first is read.") },
    { RemarkKind::ReadAsTimeOfRecovery,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as the time for the recovery.") },
    { RemarkKind::ReadAsJog, QT_TRANSLATE_NOOP("Words", "“%1” is read as jogging.") },
    { RemarkKind::ReadAsFloat, QT_TRANSLATE_NOOP("Words", "“%1” is read as a float.") },
    { RemarkKind::RecoveryFromDistance,
        QT_TRANSLATE_NOOP("Words", "“%1” is worked out from the distance of the rep.") },
    { RemarkKind::RecoveryFromTime,
        QT_TRANSLATE_NOOP("Words", "“%1” is worked out from the time of the rep.") },
    { RemarkKind::RecoveryAsLongAsRep,
        QT_TRANSLATE_NOOP("Words", "“%1” is as long as the rep takes; the amount is not stated.") },
    { RemarkKind::TimeForEachRep,
        QT_TRANSLATE_NOOP("Words", "“%1” gives as many times as reps; one is read for each.") },
    { RemarkKind::BareSecondsForRep,
        QT_TRANSLATE_NOOP("Words", "“%1” behind the reps is read as seconds for the rep.") },
    { RemarkKind::TimeAloneForRep,
        QT_TRANSLATE_NOOP("Words", "“%1” behind the reps is read as the time for the rep.") },
    { RemarkKind::TargetOfAllReps,
        QT_TRANSLATE_NOOP("Words", "“%1” is the one target of the list; it is read as for all its reps.") },
    { RemarkKind::TooFastReadPerKm,
        QT_TRANSLATE_NOOP("Words", "“%1” is too fast for the whole; it is read as per km.") },
    { RemarkKind::TooFastReadPerMile,
        QT_TRANSLATE_NOOP("Words", "“%1” is too fast for the whole; it is read as per mile.") },
    { RemarkKind::ReadAsPer400, QT_TRANSLATE_NOOP("Words", "“%1” is read as per 400 m.") },
    { RemarkKind::ReadAsSecondsPer400, QT_TRANSLATE_NOOP("Words", "“%1” is read as seconds per 400 m.") },
    { RemarkKind::ReadAsPerKm, QT_TRANSLATE_NOOP("Words", "“%1” is read as per km.") },
    { RemarkKind::ReadAsPerMile, QT_TRANSLATE_NOOP("Words", "“%1” is read as per mile.") },
    { RemarkKind::NoDistanceReadPerKm,
        QT_TRANSLATE_NOOP("Words", "“%1” gives no distance; it is read as per km.") },
    { RemarkKind::SpeedReadPerKm,
        QT_TRANSLATE_NOOP("Words", "“%1” is a speed; it is read as the time for a km.") },
    { RemarkKind::BandFromFaster,
        QT_TRANSLATE_NOOP("Words", "“%1” is a band; it is read from the faster time to the slower.") },
    { RemarkKind::TimesReadAsBand, QT_TRANSLATE_NOOP("Words", "“%1” is read as a band between two times.") },
    { RemarkKind::FirstOfTwoPaces, QT_TRANSLATE_NOOP("Words", "“%1” gives two paces; the first is read.") },
    { RemarkKind::ReadAsPaceOfReps,
        QT_TRANSLATE_NOOP("Words", "“%1” before the reps is read as their pace.") },
    { RemarkKind::ReadAsMilePace, QT_TRANSLATE_NOOP("Words", "“%1” is read as mile pace.") },
    { RemarkKind::ReadAsRacePace, QT_TRANSLATE_NOOP("Words", "“%1” is read as race pace, RP.") },
    { RemarkKind::ReadAsOwnPace,
        QT_TRANSLATE_NOOP("Words", "“%1” is read as the pace of the athlete's ladder.") },
    { RemarkKind::ReadAsPaceOfRace, QT_TRANSLATE_NOOP("Words", "“%1” is read as the pace of that race.") },
    { RemarkKind::NoFigureReadAsPace,
        QT_TRANSLATE_NOOP("Words", "“%1” gives no figure; the pace itself is read.") },
    { RemarkKind::ReadAsWholePercent, QT_TRANSLATE_NOOP("Words", "“%1” is read as whole percent.") },
    { RemarkKind::PercentOfThreshold,
        QT_TRANSLATE_NOOP("Words", "“%1” is a part of threshold pace; it is read as of 60 min pace.") },
    { RemarkKind::TempoReadAs60Min, QT_TRANSLATE_NOOP("Words", "“%1” is read as 60 min pace.") },
    { RemarkKind::ThresholdReadAs60Min,
        QT_TRANSLATE_NOOP("Words", "“%1” is threshold pace; it is read as 60 min pace.") },
    { RemarkKind::SubThresholdReadAs60Min,
        QT_TRANSLATE_NOOP("Words", "“%1” is a little slower than threshold; it is read as 60 min pace.") },
    { RemarkKind::CriticalVelocityReadAs10000,
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is critical velocity, about 30 min race pace; it is read as 10000 pace.") },
    { RemarkKind::HalfMarathonReadAs90Min,
        QT_TRANSLATE_NOOP("Words", "“%1” is half marathon pace; it is read as 90 min pace.") },
    { RemarkKind::RepetitionReadAsMile,
        QT_TRANSLATE_NOOP("Words", "“%1” is Daniels' repetition pace; it is read as mile pace.") },
    { RemarkKind::IntervalReadAs5000,
        QT_TRANSLATE_NOOP("Words", "“%1” is Daniels' interval pace; it is read as 5000 pace.") },
    { RemarkKind::MaximalOxygenReadAs3000,
        QT_TRANSLATE_NOOP("Words", "“%1” is the speed at maximal oxygen uptake; it is read as 3000 pace.") },
    { RemarkKind::TitleNotKept, QT_TRANSLATE_NOOP("Words", "“%1” is a title; it is not kept.") },
    { RemarkKind::CueNotKept, QT_TRANSLATE_NOOP("Words", "“%1” is a cue for the athlete; it is not kept.") },
    { RemarkKind::PaceOfRecoveryNotKept,
        QT_TRANSLATE_NOOP("Words", "“%1” is a recovery; its pace is not kept.") },
    { RemarkKind::NotUnderstood, QT_TRANSLATE_NOOP("Words", "“%1” is not understood.") },
    { RemarkKind::NotUnderstoodInRecovery,
        QT_TRANSLATE_NOOP("Words", "“%1” is not understood in a recovery.") },
    { RemarkKind::NotUnderstoodAsTarget, QT_TRANSLATE_NOOP("Words", "“%1” is not understood as a target.") },
    { RemarkKind::NotUnderstoodInStep, QT_TRANSLATE_NOOP("Words", "“%1” is not understood in a step.") },
    { RemarkKind::TagWithoutWord, QT_TRANSLATE_NOOP("Words", "A tag is a word right behind the sign “%1”.") },
    { RemarkKind::BracketNotClosed, QT_TRANSLATE_NOOP("Words", "The bracket “%1” is not closed.") },
    { RemarkKind::NothingInBracket,
        QT_TRANSLATE_NOOP("Words", "Nothing to run stands in the bracket “%1”.") },
    { RemarkKind::NothingFollows, QT_TRANSLATE_NOOP("Words", "Nothing to run follows “%1”.") },
    { RemarkKind::LengthMissing, QT_TRANSLATE_NOOP("Words", "A distance or a time is missing after “%1”.") },
    { RemarkKind::NothingZeroTimes, QT_TRANSLATE_NOOP("Words", "“%1”: nothing is run 0 times.") },
    { RemarkKind::NumberTooLarge, QT_TRANSLATE_NOOP("Words", "The number “%1” is too large.") },
    { RemarkKind::TwoDigitsWanted,
        QT_TRANSLATE_NOOP("Words", "Two digits are wanted for “%1”, as in 1:05 or 1:50.") },
    { RemarkKind::SixtyOrMore,
        QT_TRANSLATE_NOOP("Words", "Minutes and seconds behind a colon end at 59, not at “%1”.") },
    { RemarkKind::NotSoMany,
        QT_TRANSLATE_NOOP("Words", "For “%1” there are not so many reps or metres in the block before it.") },
    { RemarkKind::TimesNotAsReps,
        QT_TRANSLATE_NOOP("Words", "“%1” gives times; as many are needed as there are reps.") },
    { RemarkKind::SecondTime, QT_TRANSLATE_NOOP("Words", "“%1” is another time for the same rep.") },
    { RemarkKind::SecondRecovery, QT_TRANSLATE_NOOP("Words", "“%1” is another recovery for the same gap.") },
    { RemarkKind::SecondAmount,
        QT_TRANSLATE_NOOP("Words", "“%1” is a second figure for the same recovery.") },
    { RemarkKind::CannotPart,
        QT_TRANSLATE_NOOP("Words", "For “%1” the block before it cannot be parted after that rep.") },
    { RemarkKind::SendOff,
        QT_TRANSLATE_NOOP("Words",
            "“%1” is a send-off, the run and the rest together; write the recovery, as in 90 s rest.") },
    { RemarkKind::ColonBehindTime,
        QT_TRANSLATE_NOOP("Words",
            "What stands behind the colon in “%1” is run after it; write 40 min (1 min hard, 1 min easy).") },
    { RemarkKind::ShareOfUnknownTime,
        QT_TRANSLATE_NOOP("Words",
            "“%1” is a share of the rep's own time, which is not said; write the recovery as a time.") },
    { RemarkKind::TimesOfGroups,
        QT_TRANSLATE_NOOP(
            "Words", "“%1” gives different times for groups; make a workout for each, or write a pace.") },
    { RemarkKind::SecondGroup,
        QT_TRANSLATE_NOOP("Words", "“%1” is a second group; make each a workout of its own.") },
    { RemarkKind::SecondLabel,
        QT_TRANSLATE_NOOP("Words", "“%1” is a second group, week or day; make each a workout of its own.") },
    { RemarkKind::WarmUpInSet,
        QT_TRANSLATE_NOOP("Words", "“%1” is a warm-up or cool-down within a set; write it outside.") },
    { RemarkKind::StepWithoutLength,
        QT_TRANSLATE_NOOP("Words", "The step “%1” needs a distance (500mtr, 2km) or a time (30s, 5m).") },
    { RemarkKind::NoRung,
        QT_TRANSLATE_NOOP("Words",
            "“%1” is no step of the ladder; write 400, 800, 1500, mile, 3000, 5000, 10000, 60 min or 90 min "
            "pace, or a time.") },
    { RemarkKind::TooSlowForPace,
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is too slow for a km or a mile; name the race, as in 16:30 5k pace.") },
    { RemarkKind::MarathonPace,
        QT_TRANSLATE_NOOP(
            "Words", "“%1”: marathon pace is not on the ladder, which ends at 90 min; write a time.") },
    { RemarkKind::FirstThreshold,
        QT_TRANSLATE_NOOP("Words",
            "“%1”: the first threshold is slower than 90 min pace, where the ladder ends; write a time.") },
    { RemarkKind::ZoneOrEffort,
        QT_TRANSLATE_NOOP("Words",
            "“%1”: zones and RPE are no paces; write a pace, a percentage, or easy, steady, hard, max.") },
    { RemarkKind::HeartRate,
        QT_TRANSLATE_NOOP("Words",
            "“%1”: heart rate is no pace; write a pace, a percentage, or easy, steady, hard, max.") },
    { RemarkKind::Lactate,
        QT_TRANSLATE_NOOP(
            "Words", "“%1”: lactate is no pace; write a pace, a percentage, or easy, steady, hard, max.") },
    { RemarkKind::NoPaceInStep,
        QT_TRANSLATE_NOOP("Words", "“%1” is not kept: heart rate, power and cadence are no paces.") },
};

QString rungSentence(const QString &text, std::optional<PaceRung> rung)
{
    return Words::tr("“%1” is no step of the ladder; it is read as %2 pace.", "1600 pace, mile")
        .arg(text, rung ? words::rung(*rung) : QString());
}

} // namespace

QString remark(const notation::Remark &remark)
{
    const auto text = fromUtf8(remark.text).simplified();
    switch (remark.kind) {
    case RemarkKind::NearRung:
        return rungSentence(text, remark.rung);
    case RemarkKind::TextTooLong:
        return Words::tr("The text is longer than %n character(s); make it several workouts.", nullptr,
            static_cast<int>(notation::kMostCharacters));
    case RemarkKind::TooManyReps:
        return Words::tr("There are more than %n rep(s); write fewer.", nullptr, kMostReps);
    case RemarkKind::TooDeep:
        return Words::tr("More than %n set(s) stand within each other; write fewer.", nullptr,
            static_cast<int>(notation::kDeepest));
    case RemarkKind::TooFar:
        return Words::tr("No rep, target or recovery is longer than %1 km or %2 hours; write less.")
            .arg(static_cast<int>(notation::kFarthestRun.inMetres() / 1000))
            .arg(std::chrono::duration_cast<std::chrono::hours>(notation::kLongestRun).count());
    default:
        break;
    }
    for (const auto &said : kSaid) {
        if (said.kind == remark.kind)
            return Words::tr(said.sentence).arg(text);
    }
    return {};
}

QString loss(const notation::Loss &loss)
{
    using notation::LossKind;
    switch (loss.kind) {
    case LossKind::OptionalReps:
        return Words::tr("Not said: that a rep may be left out.");
    case LossKind::MostReps:
        return Words::tr("Not said: the upper end of a range of reps.");
    case LossKind::LongestLength:
        return Words::tr("Not said: the upper end of a range of lengths.");
    case LossKind::BuildUp:
        return Words::tr("Not said: the build-up of a flying start.");
    case LossKind::Parts:
        return Words::tr("Not said: the parts of a rep run in different ways.");
    case LossKind::PartsOfAMetre:
        return Words::tr("Not said: parts of a metre; rounded to whole metres.");
    case LossKind::PartsOfASecond:
        return Words::tr("Not said: parts of a second; rounded to whole seconds.");
    case LossKind::TargetRange:
        return Words::tr("Not said: the upper end of a target's range.");
    case LossKind::TimeOfTimedRep:
        return Words::tr("Not said: a target time for a rep that is run by time.");
    case LossKind::RacePace:
        return Words::tr(
            "Not said: %1; intervals.icu knows no race paces, an athlete's times are needed.", "800 pace")
            .arg(loss.pace ? fromUtf8(notation::paceWords(*loss.pace)) : QString());
    case LossKind::Percentage:
        return Words::tr("Not said: a percentage; intervals.icu knows no race paces, an athlete's times are "
                         "needed.");
    case LossKind::LongestRecovery:
        return Words::tr("Not said: the upper end of a range of recoveries.");
    case LossKind::RecoveryChoice:
        return Words::tr("Not said: the choice between a distance and a time to recover.");
    case LossKind::TimeOfRecovery:
        return Words::tr("Not said: the time for a recovery by distance.");
    case LossKind::RecoveryAmount:
        return Words::tr("Not said: a recovery without a time or a distance.");
    case LossKind::Tags:
        return Words::tr("Not said: tags.");
    }
    return {};
}

QString refusal(const TextRefusal &refusal)
{
    const auto typed = fromUtf8(refusal.typed);
    switch (refusal.fault) {
    case TextFault::Remarked:
        return refusal.remark ? remark(*refusal.remark) : QString();
    case TextFault::DoesNotFit:
        return Words::tr("“%1” does not fit here.").arg(typed);
    case TextFault::NotACount:
        return Words::tr("“%1” is no count; type a number such as 3, or 3-5.").arg(typed);
    case TextFault::NotALength:
        return Words::tr("“%1” is no length alone; type one such as 200 m or 8 min.").arg(typed);
    case TextFault::PartsAreAsLong:
        return Words::tr("The parts of this rep are as long as it; change them in the text.");
    case TextFault::NotATarget:
        return Words::tr(
            "“%1” is no target; type a pace, an effort or a time, such as @800, easy or in 30 s.")
            .arg(typed);
    case TextFault::NotARecovery:
        return Words::tr("“%1” is no recovery; type one such as 2:30 or 200 m jog.").arg(typed);
    case TextFault::WordsLost:
        return Words::tr("“%1” was not understood and would be lost. Mend or remove it in the text first.")
            .arg(refusal.remark ? fromUtf8(refusal.remark->text).simplified() : QString());
    case TextFault::NoWords:
        return Words::tr("This cannot be written: notation has no words for it.");
    }
    return {};
}

} // namespace fivepace::words
