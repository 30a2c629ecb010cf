// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/optionwords.h"

#include "domain/library/library.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

namespace fivepace::words {

QString optionName(const SessionOption &option, const Session &session, const Squad &squad)
{
    const auto *workout = option.workout ? findInLibrary(squad, *option.workout) : nullptr;
    if (!workout)
        return fromUtf8(session.workout.name);
    return Words::tr("%1 · level %2", "Paired 200s · level 4")
        .arg(fromUtf8(workout->name), QString::number(workout->level));
}

QString optionReason(const SessionOption &option, const Squad &squad)
{
    const auto *workout = option.workout ? findInLibrary(squad, *option.workout) : nullptr;
    const auto why = option.choice ? earned(*option.choice, squad) : QString();
    QStringList sentences;
    switch (option.kind) {
    case OptionKind::Earned:
    case OptionKind::Prediction:
        sentences << why;
        break;
    case OptionKind::OtherStyle:
        sentences << (workout ? Words::tr("%1: %2", "Sets of reps: The list begins at level 1.")
                                    .arg(style(workout->style), why)
                              : why);
        break;
    case OptionKind::LevelDown:
        sentences << Words::tr("It is a level easier than what comes next.");
        break;
    case OptionKind::LevelUp:
        sentences << Words::tr("It is a level harder than what comes next.");
        break;
    case OptionKind::Instead:
        return Words::tr("It was taken because what comes next has its place in this cycle already.");
    case OptionKind::AsItIs:
        return Words::tr("It is your own choice.");
    }
    if (option.elsewhere)
        sentences << Words::tr("It stands on %1 already.", "Fri 8 May").arg(shortDate(*option.elsewhere));
    return sentences.join(u' ');
}

} // namespace fivepace::words
