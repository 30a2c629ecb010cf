// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtinnotes.h"

#include <string_view>

namespace fivepace {

namespace {

std::string_view atPace(PaceRung rung)
{
    switch (rung) {
    case PaceRung::MaxVelocity:
        return "Jog in 10–20 m, build up over 30 m, then hold top speed through the fly zone.\n"
               "Slow down little by little over 50–100 m, then walk back.\n"
               "Faster than 400 m pace, and loose; stop when it tightens.\n"
               "400 m sprinters stay with 30 m.";
    case PaceRung::M400:
        return "Take 20–30 m to build up at the start of every rep.\n"
               "Most reps faster than 800 m pace.\n"
               "Each rep as good as the one before; stop when it is not.\n"
               "Keep the recoveries long. 400 m sprinters: 1.5–2 × the recovery after reps over 50 m.";
    case PaceRung::M800:
        return "Build up over the first 20 m, then even pace from the first rep.\n"
               "Stay loose when it bites; a tight rep is the last one.";
    case PaceRung::M1500:
    case PaceRung::Mile:
        return "Ease into the pace over the first 30 m.\n"
               "The pace is the aim: early on you could run faster, and should not.\n"
               "Last rep as good as the first.";
    case PaceRung::M3000:
    case PaceRung::M5000:
        return "First 100 m no faster than the rest of the rep.\n"
               "Even laps; if they can not be held, walk a lap, then go on or stop.\n"
               "Finish able to run one more rep.";
    case PaceRung::M10000:
        return "Settle into the pace over the first 200 m and hold it evenly.\n"
               "Breathing hard but steady; finish able to run one more rep.";
    case PaceRung::Min60:
    case PaceRung::Min90:
        return "Let the first minute bring you up to the pace, then hold it.\n"
               "A few words at a time are possible; if not, it is too fast.";
    }
    return {};
}

/// Empty where the style adds nothing to the pace.
std::string_view inStyle(Style style)
{
    switch (style) {
    case Style::List:
        return {};
    case Style::SingleReps:
        return "Rest well between reps: each is run fresh.";
    case Style::SetsOfReps:
        return "The short recoveries inside a set let the legs fill up; the long ones clear them. Keep both.";
    case Style::LongRecoveries:
        return "Use the whole recovery, walking or jogging.";
    case Style::ShortRecoveries:
        return "The rest is short on purpose: run the pace, not faster.";
    case Style::WorkRest:
        return "Keep the recoveries as written; if the pace drops, stop rather than rest longer.";
    case Style::OverUnders:
        return "Change pace at the mark, without a pause: recover while running the slower part.";
    case Style::ProgressionRun:
        return "Each part faster than the one before; the last one is run strong, not sprinted.";
    case Style::RacePrediction:
        return "Run it as evenly as a race and time every rep. Only now and then, not every cycle.";
    }
    return {};
}

} // namespace

std::string howToRun(PaceRung rung, Style style)
{
    std::string howTo(atPace(rung));
    if (const auto more = inStyle(style); !more.empty())
        howTo.append("\n").append(more);
    return howTo;
}

} // namespace fivepace
