// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/intakewords.h"

#include "text/notationwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

QString sentence(const IntakeProblem &problem)
{
    const auto key = fromUtf8(problem.key);
    const auto value = fromUtf8(problem.value);
    switch (problem.fault) {
    case IntakeFault::NotUnderstood:
        return problem.remark ? remark(*problem.remark) : QString();
    case IntakeFault::NoReps:
        return Words::tr("No reps stand in it.");
    case IntakeFault::TooManyReps:
        return Words::tr("There are more than %n rep(s); write fewer.", nullptr, kMostReps);
    case IntakeFault::NameMissing:
        return Words::tr("The name is missing.");
    case IntakeFault::OutOfRange:
        return Words::tr("The key “%1” is out of range.").arg(key);
    case IntakeFault::UnknownKey:
        return Words::tr("There is no key “%1”.").arg(key);
    case IntakeFault::NotAText:
        return Words::tr("The key “%1” does not hold a text.").arg(key);
    case IntakeFault::NotABool:
        return Words::tr("The key “%1” is neither true nor false.").arg(key);
    case IntakeFault::NotAList:
        return Words::tr("The key “%1” does not hold a list.").arg(key);
    case IntakeFault::TagNotAText:
        return Words::tr("A tag is not a text.");
    case IntakeFault::UnknownRung:
        return Words::tr("The key “rung” holds “%1”; give max_velocity, 400, 800, 1500, mile, 3000, 5000, "
                         "10000, 60min or 90min.")
            .arg(value);
    case IntakeFault::UnknownStyle:
        return Words::tr("The key “style” holds “%1”, which is no style.").arg(value);
    case IntakeFault::UnknownStart:
        return Words::tr("The key “reps_begin” holds “%1”; give within_rep, rolling or standing.").arg(value);
    case IntakeFault::NotALevel:
        return Words::tr("The key “level” does not hold a whole number from 1.");
    }
    return {};
}

} // namespace

QString intakeProblems(const IncomingWorkout &incoming)
{
    QStringList sentences;
    for (const auto &problem : incoming.problems)
        sentences += sentence(problem);
    return sentences.join(u' ');
}

} // namespace fivepace::words
