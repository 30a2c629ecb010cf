// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/remedywords.h"

#include "domain/plan/racedays.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

QString remedy(const edits::Remedy &remedy)
{
    const auto day = shortDate(remedy.to);
    switch (remedy.kind) {
    case edits::RemedyKind::Move:
        return Words::tr("Move to %1", "Mon 18 May").arg(day);
    case edits::RemedyKind::PutIn:
        return Words::tr("Put it on %1", "a session on Mon 18 May").arg(day);
    case edits::RemedyKind::TakeOut:
        return Words::tr("Take out that of %1", "the session of Mon 18 May").arg(day);
    case edits::RemedyKind::FlyLess:
        return Words::tr("Fly 30 m on %1", "in the session of Mon 18 May").arg(day);
    }
    return {};
}

QString check(const CycleRemark &remark, const Squad &squad, GroupId group)
{
    const auto beside
        = remark.check == CycleCheck::TooNearRace ? raceBeside(squad, group, remark.day) : std::nullopt;
    const auto *race = beside && beside->race ? squad.find(*beside->race) : nullptr;
    return race ? Words::tr("%1: a session beside %2 of %3. Easy running is better.",
               "Mon 4 May, County League, Sat 2 May")
                      .arg(shortDate(remark.day), fromUtf8(race->name), shortDate(race->date))
                : check(remark);
}

QString noRemedy(CycleCheck check)
{
    switch (check) {
    case CycleCheck::RoleMissing:
        return Words::tr("No day that is still to come is good for it.");
    case CycleCheck::RoleTwice:
        return Words::tr("It stays: it was run, or the checks would say as much without it.");
    case CycleCheck::SprintersFlyFurther:
        return Words::tr("It stays as it was run.");
    case CycleCheck::AdjacentQuality:
    case CycleCheck::TooSoonAfterSs2:
    case CycleCheck::SameSideTwice:
    case CycleCheck::RacePaceEarly:
    case CycleCheck::TooNearRace:
    case CycleCheck::AdjacentToNeighbour:
        return Words::tr("It stays: it was run, or no other day is better.");
    }
    return {};
}

} // namespace fivepace::words
