// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/seasonwords.h"

#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

QString thoseWithout(const SeasonNote &note, const Squad &squad)
{
    const auto names = namesOf(note.athletes, squad);
    return names.isEmpty() ? QString() : u' ' + Words::tr("Not by %1.").arg(names);
}

/// Of a base or transition that is needed.
QString needed(const SeasonNote &note, PhaseKind kind)
{
    if (note.of == 0)
        return Words::tr("%1 first: the group has no athletes yet who have done it.", "Base first")
            .arg(phaseKind(kind));
    return Words::tr("%1 first: of %n athlete(s) it is marked done for %2.", nullptr, note.of)
        .arg(phaseKind(kind))
        .arg(note.of - note.count);
}

QString done(const SeasonNote &note, PhaseKind kind, const Squad &squad)
{
    return Words::tr("%1 left out: of %n athlete(s) it is marked done for %2.", nullptr, note.of)
               .arg(phaseKind(kind))
               .arg(note.count)
        + thoseWithout(note, squad);
}

QString planned(PhaseKind kind)
{
    return Words::tr("%1 left out: there is one in the season already.", "Base").arg(phaseKind(kind));
}

QString cut(const SeasonNote &note, PhaseKind kind, int usual)
{
    return Words::tr(
        "%1 is %2 and not %3: there is no more room before the race.", "Base is 4 weeks and not 6 weeks")
        .arg(phaseKind(kind), weeksAndDays(note.days), weeksAndDays(usual));
}

QString cycles(const SeasonNote &note)
{
    const auto first = Words::tr("%n cycle(s) of about %1 up to the taper.", nullptr, note.count)
                           .arg(Words::tr("%n day(s)", nullptr, note.days));
    return note.count == 1 ? first
                           : first + u' '
            + Words::tr("The first is filled; fill each of the others when the one before has been run, "
                        "since its level is "
                        "earned there.");
}

} // namespace

QString stayedAsRun(int sessions)
{
    return Words::tr("%n session(s) were run and stay on their day.", nullptr, sessions);
}

QString weeksAndDays(int days)
{
    QStringList parts;
    if (days >= 7)
        parts << Words::tr("%n week(s)", nullptr, days / 7);
    if (days % 7 != 0)
        parts << Words::tr("%n day(s)", nullptr, days % 7);
    return parts.join(Words::tr(" and ", "6 weeks and 2 days"));
}

QString seasonNote(const SeasonNote &note, const Squad &squad)
{
    switch (note.reason) {
    case SeasonReason::Base:
        return needed(note, PhaseKind::Base);
    case SeasonReason::BaseDone:
        return done(note, PhaseKind::Base, squad);
    case SeasonReason::BasePlanned:
        return planned(PhaseKind::Base);
    case SeasonReason::BaseShort:
        return cut(note, PhaseKind::Base, kUsualBase);
    case SeasonReason::Transition:
        return needed(note, PhaseKind::Transition);
    case SeasonReason::TransitionDone:
        return done(note, PhaseKind::Transition, squad);
    case SeasonReason::TransitionPlanned:
        return planned(PhaseKind::Transition);
    case SeasonReason::TransitionShort:
        return cut(note, PhaseKind::Transition, kUsualTransition);
    case SeasonReason::Cycles:
        return cycles(note);
    case SeasonReason::NoCycles:
        return Words::tr("No room for pace work before the race.");
    case SeasonReason::NoSixth:
        return Words::tr("No room for a sixth session in %n cycle(s).", nullptr, note.count);
    case SeasonReason::Taper:
        return Words::tr(
            "Taper for the last %n day(s), so that cycles begin on the same weekday.", nullptr, note.days);
    case SeasonReason::Stays:
        return Words::tr("%n phase(s) or cycle(s) planned already stay as they are.", nullptr, note.count);
    case SeasonReason::LeftFree:
        return Words::tr("%n day(s) between them stay free: a cycle has at least 7.", nullptr, note.days);
    case SeasonReason::TooFewForPhase:
        return Words::tr("%n day(s) between phases stay free: too few for a phase.", nullptr, note.days);
    }
    return {};
}

} // namespace fivepace::words
