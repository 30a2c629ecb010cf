// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/planwarningwords.h"

#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

QString raceBeside(const RaceBeside &beside, const Squad &squad)
{
    const auto *race = beside.race ? squad.find(*beside.race) : nullptr;
    const QString name = race ? fromUtf8(race->name) : Words::tr("a race or time trial");
    return Words::tr("%1 is on %2", "County League is on Sat 16 May").arg(name, shortDate(beside.date));
}

QString planWarning(const PlanWarning &warning, const Squad &squad)
{
    const auto *about = warning.phase ? squad.find(*warning.phase) : nullptr;
    switch (warning.kind) {
    case PlanWarningKind::NoAthletes:
        return Words::tr("The group has no athletes yet.");
    case PlanWarningKind::NotReady:
        return Words::tr("Base and transition come before pace work; not marked done for %1.")
            .arg(namesOf(warning.athletes, squad));
    case PlanWarningKind::EasyPhase:
        return about ? Words::tr("%1, %2: pace work comes after it.", "Base, 5 Jan – 1 Mar")
                           .arg(phase(*about), dateRange(about->firstDay, about->lastDay))
                     : QString();
    case PlanWarningKind::Away:
        return Words::tr("Away on some of these days: %1.").arg(namesOf(warning.athletes, squad));
    }
    return {};
}

} // namespace fivepace::words
