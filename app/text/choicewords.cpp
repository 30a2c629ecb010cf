// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "text/optionwords.h"
#include "text/planwarningwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

namespace fivepace::words {

namespace {

QString levelSentence(const Choice &choice, int level, const Session &after)
{
    const int before = after.workout.level;
    const QString day = dayAndMonth(after.date);
    switch (choice.reason) {
    case ChoiceReason::NextLevel:
        return Words::tr("Level %1 comes next, after level %2 on %3.", "after level 3 on 20 Apr")
            .arg(level)
            .arg(before)
            .arg(day);
    case ChoiceReason::StepBack:
        return Words::tr("Back to level %1, after level %2 on %3.", "after level 3 on 20 Apr")
            .arg(level)
            .arg(before)
            .arg(day);
    case ChoiceReason::LastLevel:
        return Words::tr("Level %1 is the last of its list, and was run on %2.", "20 Apr")
            .arg(level)
            .arg(day);
    case ChoiceReason::AnotherLevel:
        return Words::tr("Level %1, because the one that comes next has its place in this cycle already.")
            .arg(level);
    default:
        return Words::tr("Level %1 once more, after level %2 on %3.", "after level 3 on 20 Apr")
            .arg(level)
            .arg(before)
            .arg(day);
    }
}

/// What the athletes made of the session before.
QStringList voteSentences(const GroupVerdict &vote)
{
    QStringList said;
    if (vote.ran > 0 && vote.step == NextStep::StepBack)
        said << Words::tr("%1 of %n athlete(s) should step back.", nullptr, vote.ran).arg(vote.back);
    else if (vote.ran > 0)
        said << Words::tr("%1 of %n athlete(s) were ready to go on.", nullptr, vote.ran).arg(vote.onward);
    if (vote.ran > vote.verdicts)
        said << Words::tr("%n athlete(s) had no verdict.", nullptr, vote.ran - vote.verdicts);
    if (vote.withoutTarget > 0)
        said << Words::tr("%n athlete(s) without a target did not count.", nullptr, vote.withoutTarget);
    return said;
}

} // namespace

QString earned(const Choice &choice, const Squad &squad)
{
    const auto *workout = choice.workout ? findInLibrary(squad, *choice.workout) : nullptr;
    const auto *after = choice.after ? squad.find(*choice.after) : nullptr;
    if (!workout)
        return {};
    if (choice.reason == ChoiceReason::Prediction)
        return after
            ? Words::tr("It predicts a race, and was last run on %1.", "20 Apr").arg(dayAndMonth(after->date))
            : Words::tr("It predicts a race, and the group has not run it yet.");
    if (!after)
        return choice.reason == ChoiceReason::AnotherLevel
            ? Words::tr("Level %1, because the one that comes next has its place in this cycle already.")
                  .arg(workout->level)
            : Words::tr("The list begins at level %1: the group has run none of it in the last year.")
                  .arg(workout->level);
    QStringList sentences { levelSentence(choice, workout->level, *after) };
    if (choice.vote)
        sentences += voteSentences(*choice.vote);
    return sentences.join(u' ');
}

QString choice(const Choice &choice, const Squad &squad)
{
    const QString pace = role(choice.role);
    if (choice.reason == ChoiceReason::RaceStandsForIt && choice.race)
        return Words::tr("%1: %2 and stands for it.", "RP: County League is on Sat 16 May and stands for it")
            .arg(pace, raceBeside(*choice.race, squad));
    if (choice.reason == ChoiceReason::NoDayBesideRace && choice.race)
        return Words::tr("%1: left out. %2, and no other day is free.", "County League is on Sat 16 May")
            .arg(pace, raceBeside(*choice.race, squad));
    if (choice.reason == ChoiceReason::NothingInLibrary || earned(choice, squad).isEmpty())
        return Words::tr("%1: nothing in the library for this pace. Write a workout.").arg(pace);
    const QString why = Words::tr("%1: %2", "SS2: Level 4 comes next, after level 3 on 20 Apr.")
                            .arg(pace, earned(choice, squad));
    if (!choice.movedFrom || !choice.race)
        return why;
    return QStringList { why,
        Words::tr("Moved from %1, for %2.", "Tue 12 May, County League is on Sat 16 May")
            .arg(shortDate(*choice.movedFrom), raceBeside(*choice.race, squad)) }
        .join(u' ');
}

} // namespace fivepace::words
