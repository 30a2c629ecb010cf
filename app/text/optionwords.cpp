// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/optionwords.h"

#include "domain/library/library.h"
#include "text/levelwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

QString step(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::NextLevel:
        return Words::tr("next after level %1 on %2");
    case ChoiceReason::StepBack:
        return Words::tr("a level back, after level %1 on %2");
    case ChoiceReason::LastLevel:
        return Words::tr("the last of its list, after level %1 on %2");
    default:
        return Words::tr("once more, after level %1 on %2");
    }
}

QString earned(const Choice &choice, const Squad &squad)
{
    const auto *after = choice.after ? squad.find(*choice.after) : nullptr;
    if (!after)
        return Words::tr("its list begins here");
    const auto text = step(choice.reason).arg(after->workout.level).arg(dayAndMonth(after->date));
    const auto why = choice.vote ? votes(*choice.vote) : QString();
    return why.isEmpty() ? text
                         : Words::tr("%1: %2", "next after level 3 on 20 Apr: 3 of 4 ready").arg(text, why);
}

} // namespace

QString optionName(const SessionOption &option, const Session &session, const Squad &squad)
{
    const auto *workout = option.workout ? findInLibrary(squad, *option.workout) : nullptr;
    if (!workout)
        return fromUtf8(session.workout.name);
    return Words::tr("%1 · level %2", "Paired 200s · level 4")
        .arg(fromUtf8(workout->name))
        .arg(workout->level);
}

QString optionReason(const SessionOption &option, const Squad &squad)
{
    const auto *workout = option.workout ? findInLibrary(squad, *option.workout) : nullptr;
    switch (option.kind) {
    case OptionKind::Earned:
        return option.choice ? earned(*option.choice, squad) : QString();
    case OptionKind::OtherStyle:
        return option.choice && workout ? Words::tr("%1: %2", "Sets of reps: its list begins here")
                                              .arg(style(workout->style), earned(*option.choice, squad))
                                        : QString();
    case OptionKind::LevelDown:
        return Words::tr("a level easier");
    case OptionKind::LevelUp:
        return Words::tr("a level harder");
    case OptionKind::Prediction:
        return Words::tr("predicts a race");
    case OptionKind::AsItIs:
        return Words::tr("your own choice");
    }
    return {};
}

} // namespace fivepace::words
