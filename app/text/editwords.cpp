// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/editwords.h"

#include "text/backupwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <algorithm>

namespace fivepace::words {

namespace {

/// What was done, alone and as what is taken back or done again.
struct EditPhrase {
    EditKind kind;
    const char *alone;
    const char *undo;
    const char *redo;
};

constexpr EditPhrase kPhrases[] = {
    { EditKind::ChangeSquad, QT_TRANSLATE_NOOP("Words", "Change squad details"),
        QT_TRANSLATE_NOOP("Words", "Undo change squad details"),
        QT_TRANSLATE_NOOP("Words", "Redo change squad details") },
    { EditKind::AddGroup, QT_TRANSLATE_NOOP("Words", "Add group"),
        QT_TRANSLATE_NOOP("Words", "Undo add group"), QT_TRANSLATE_NOOP("Words", "Redo add group") },
    { EditKind::ChangeGroup, QT_TRANSLATE_NOOP("Words", "Change group"),
        QT_TRANSLATE_NOOP("Words", "Undo change group"), QT_TRANSLATE_NOOP("Words", "Redo change group") },
    { EditKind::RemoveGroup, QT_TRANSLATE_NOOP("Words", "Remove group"),
        QT_TRANSLATE_NOOP("Words", "Undo remove group"), QT_TRANSLATE_NOOP("Words", "Redo remove group") },
    { EditKind::AddAthlete, QT_TRANSLATE_NOOP("Words", "Add athlete"),
        QT_TRANSLATE_NOOP("Words", "Undo add athlete"), QT_TRANSLATE_NOOP("Words", "Redo add athlete") },
    { EditKind::ChangeAthlete, QT_TRANSLATE_NOOP("Words", "Change athlete"),
        QT_TRANSLATE_NOOP("Words", "Undo change athlete"),
        QT_TRANSLATE_NOOP("Words", "Redo change athlete") },
    { EditKind::ChangeAthletes, QT_TRANSLATE_NOOP("Words", "Change athletes"),
        QT_TRANSLATE_NOOP("Words", "Undo change athletes"),
        QT_TRANSLATE_NOOP("Words", "Redo change athletes") },
    { EditKind::ArchiveAthletes, QT_TRANSLATE_NOOP("Words", "Archive"),
        QT_TRANSLATE_NOOP("Words", "Undo archive"), QT_TRANSLATE_NOOP("Words", "Redo archive") },
    { EditKind::BringBackAthletes, QT_TRANSLATE_NOOP("Words", "Bring back"),
        QT_TRANSLATE_NOOP("Words", "Undo bring back"), QT_TRANSLATE_NOOP("Words", "Redo bring back") },
    { EditKind::RemoveAthlete, QT_TRANSLATE_NOOP("Words", "Remove athlete"),
        QT_TRANSLATE_NOOP("Words", "Undo remove athlete"),
        QT_TRANSLATE_NOOP("Words", "Redo remove athlete") },
    { EditKind::RemoveAthletes, QT_TRANSLATE_NOOP("Words", "Remove athletes"),
        QT_TRANSLATE_NOOP("Words", "Undo remove athletes"),
        QT_TRANSLATE_NOOP("Words", "Redo remove athletes") },
    { EditKind::AddResult, QT_TRANSLATE_NOOP("Words", "Add result"),
        QT_TRANSLATE_NOOP("Words", "Undo add result"), QT_TRANSLATE_NOOP("Words", "Redo add result") },
    { EditKind::ChangeResult, QT_TRANSLATE_NOOP("Words", "Change result"),
        QT_TRANSLATE_NOOP("Words", "Undo change result"), QT_TRANSLATE_NOOP("Words", "Redo change result") },
    { EditKind::RemoveResult, QT_TRANSLATE_NOOP("Words", "Remove result"),
        QT_TRANSLATE_NOOP("Words", "Undo remove result"), QT_TRANSLATE_NOOP("Words", "Redo remove result") },
    { EditKind::ImportAthletes, QT_TRANSLATE_NOOP("Words", "Import athletes"),
        QT_TRANSLATE_NOOP("Words", "Undo import athletes"),
        QT_TRANSLATE_NOOP("Words", "Redo import athletes") },
    { EditKind::ImportResults, QT_TRANSLATE_NOOP("Words", "Import results"),
        QT_TRANSLATE_NOOP("Words", "Undo import results"),
        QT_TRANSLATE_NOOP("Words", "Redo import results") },
    { EditKind::ChangePaces, QT_TRANSLATE_NOOP("Words", "Change paces"),
        QT_TRANSLATE_NOOP("Words", "Undo change paces"), QT_TRANSLATE_NOOP("Words", "Redo change paces") },
    { EditKind::ApprovePaces, QT_TRANSLATE_NOOP("Words", "Use new paces"),
        QT_TRANSLATE_NOOP("Words", "Undo use new paces"), QT_TRANSLATE_NOOP("Words", "Redo use new paces") },
    { EditKind::KeepPaces, QT_TRANSLATE_NOOP("Words", "Keep the old paces"),
        QT_TRANSLATE_NOOP("Words", "Undo keep the old paces"),
        QT_TRANSLATE_NOOP("Words", "Redo keep the old paces") },
    { EditKind::StateStarts, QT_TRANSLATE_NOOP("Words", "Say how sprints began"),
        QT_TRANSLATE_NOOP("Words", "Undo say how sprints began"),
        QT_TRANSLATE_NOOP("Words", "Redo say how sprints began") },
    { EditKind::AddWorkout, QT_TRANSLATE_NOOP("Words", "Add workout"),
        QT_TRANSLATE_NOOP("Words", "Undo add workout"), QT_TRANSLATE_NOOP("Words", "Redo add workout") },
    { EditKind::ChangeWorkout, QT_TRANSLATE_NOOP("Words", "Change workout"),
        QT_TRANSLATE_NOOP("Words", "Undo change workout"),
        QT_TRANSLATE_NOOP("Words", "Redo change workout") },
    { EditKind::RemoveWorkout, QT_TRANSLATE_NOOP("Words", "Remove workout"),
        QT_TRANSLATE_NOOP("Words", "Undo remove workout"),
        QT_TRANSLATE_NOOP("Words", "Redo remove workout") },
    { EditKind::ImportWorkouts, QT_TRANSLATE_NOOP("Words", "Add workouts"),
        QT_TRANSLATE_NOOP("Words", "Undo add workouts"), QT_TRANSLATE_NOOP("Words", "Redo add workouts") },
    { EditKind::MergeWorkouts, QT_TRANSLATE_NOOP("Words", "Merge workouts"),
        QT_TRANSLATE_NOOP("Words", "Undo merge workouts"),
        QT_TRANSLATE_NOOP("Words", "Redo merge workouts") },
    { EditKind::HideWorkout, QT_TRANSLATE_NOOP("Words", "Hide workout"),
        QT_TRANSLATE_NOOP("Words", "Undo hide workout"), QT_TRANSLATE_NOOP("Words", "Redo hide workout") },
    { EditKind::ShowWorkout, QT_TRANSLATE_NOOP("Words", "Show workout again"),
        QT_TRANSLATE_NOOP("Words", "Undo show workout again"),
        QT_TRANSLATE_NOOP("Words", "Redo show workout again") },
    { EditKind::MarkFavourite, QT_TRANSLATE_NOOP("Words", "Change favourite"),
        QT_TRANSLATE_NOOP("Words", "Undo change favourite"),
        QT_TRANSLATE_NOOP("Words", "Redo change favourite") },
    { EditKind::PlanCycle, QT_TRANSLATE_NOOP("Words", "Plan cycle"),
        QT_TRANSLATE_NOOP("Words", "Undo plan cycle"), QT_TRANSLATE_NOOP("Words", "Redo plan cycle") },
    { EditKind::ChangeCycle, QT_TRANSLATE_NOOP("Words", "Change cycle"),
        QT_TRANSLATE_NOOP("Words", "Undo change cycle"), QT_TRANSLATE_NOOP("Words", "Redo change cycle") },
    { EditKind::RemoveCycle, QT_TRANSLATE_NOOP("Words", "Remove cycle"),
        QT_TRANSLATE_NOOP("Words", "Undo remove cycle"), QT_TRANSLATE_NOOP("Words", "Redo remove cycle") },
    { EditKind::FillCycle, QT_TRANSLATE_NOOP("Words", "Fill cycle"),
        QT_TRANSLATE_NOOP("Words", "Undo fill cycle"), QT_TRANSLATE_NOOP("Words", "Redo fill cycle") },
    { EditKind::AddPhase, QT_TRANSLATE_NOOP("Words", "Add phase"),
        QT_TRANSLATE_NOOP("Words", "Undo add phase"), QT_TRANSLATE_NOOP("Words", "Redo add phase") },
    { EditKind::ChangePhase, QT_TRANSLATE_NOOP("Words", "Change phase"),
        QT_TRANSLATE_NOOP("Words", "Undo change phase"), QT_TRANSLATE_NOOP("Words", "Redo change phase") },
    { EditKind::RemovePhase, QT_TRANSLATE_NOOP("Words", "Remove phase"),
        QT_TRANSLATE_NOOP("Words", "Undo remove phase"), QT_TRANSLATE_NOOP("Words", "Redo remove phase") },
    { EditKind::AddRace, QT_TRANSLATE_NOOP("Words", "Add race"), QT_TRANSLATE_NOOP("Words", "Undo add race"),
        QT_TRANSLATE_NOOP("Words", "Redo add race") },
    { EditKind::ChangeRace, QT_TRANSLATE_NOOP("Words", "Change race"),
        QT_TRANSLATE_NOOP("Words", "Undo change race"), QT_TRANSLATE_NOOP("Words", "Redo change race") },
    { EditKind::RemoveRace, QT_TRANSLATE_NOOP("Words", "Remove race"),
        QT_TRANSLATE_NOOP("Words", "Undo remove race"), QT_TRANSLATE_NOOP("Words", "Redo remove race") },
    { EditKind::AddSession, QT_TRANSLATE_NOOP("Words", "Add session"),
        QT_TRANSLATE_NOOP("Words", "Undo add session"), QT_TRANSLATE_NOOP("Words", "Redo add session") },
    { EditKind::ChangeSession, QT_TRANSLATE_NOOP("Words", "Change session"),
        QT_TRANSLATE_NOOP("Words", "Undo change session"),
        QT_TRANSLATE_NOOP("Words", "Redo change session") },
    { EditKind::MoveSession, QT_TRANSLATE_NOOP("Words", "Move session"),
        QT_TRANSLATE_NOOP("Words", "Undo move session"), QT_TRANSLATE_NOOP("Words", "Redo move session") },
    { EditKind::SwapSessions, QT_TRANSLATE_NOOP("Words", "Swap sessions"),
        QT_TRANSLATE_NOOP("Words", "Undo swap sessions"), QT_TRANSLATE_NOOP("Words", "Redo swap sessions") },
    { EditKind::CopySession, QT_TRANSLATE_NOOP("Words", "Copy session"),
        QT_TRANSLATE_NOOP("Words", "Undo copy session"), QT_TRANSLATE_NOOP("Words", "Redo copy session") },
    { EditKind::RemoveSession, QT_TRANSLATE_NOOP("Words", "Remove session"),
        QT_TRANSLATE_NOOP("Words", "Undo remove session"),
        QT_TRANSLATE_NOOP("Words", "Redo remove session") },
    { EditKind::LogReps, QT_TRANSLATE_NOOP("Words", "Log reps"), QT_TRANSLATE_NOOP("Words", "Undo log reps"),
        QT_TRANSLATE_NOOP("Words", "Redo log reps") },
    { EditKind::ChangeEntry, QT_TRANSLATE_NOOP("Words", "Change athlete's session"),
        QT_TRANSLATE_NOOP("Words", "Undo change athlete's session"),
        QT_TRANSLATE_NOOP("Words", "Redo change athlete's session") },
    { EditKind::FinishSession, QT_TRANSLATE_NOOP("Words", "Finish session"),
        QT_TRANSLATE_NOOP("Words", "Undo finish session"),
        QT_TRANSLATE_NOOP("Words", "Redo finish session") },
    { EditKind::ReopenSession, QT_TRANSLATE_NOOP("Words", "Reopen session"),
        QT_TRANSLATE_NOOP("Words", "Undo reopen session"),
        QT_TRANSLATE_NOOP("Words", "Redo reopen session") },
    { EditKind::ChangeDay, QT_TRANSLATE_NOOP("Words", "Change the day"),
        QT_TRANSLATE_NOOP("Words", "Undo change the day"),
        QT_TRANSLATE_NOOP("Words", "Redo change the day") },
    { EditKind::AddItem, QT_TRANSLATE_NOOP("Words", "Add to the day"),
        QT_TRANSLATE_NOOP("Words", "Undo add to the day"),
        QT_TRANSLATE_NOOP("Words", "Redo add to the day") },
    { EditKind::ChangeItem, QT_TRANSLATE_NOOP("Words", "Change what is planned"),
        QT_TRANSLATE_NOOP("Words", "Undo change what is planned"),
        QT_TRANSLATE_NOOP("Words", "Redo change what is planned") },
    { EditKind::RemoveItem, QT_TRANSLATE_NOOP("Words", "Remove from the day"),
        QT_TRANSLATE_NOOP("Words", "Undo remove from the day"),
        QT_TRANSLATE_NOOP("Words", "Redo remove from the day") },
    { EditKind::ExchangeDays, QT_TRANSLATE_NOOP("Words", "Swap two days"),
        QT_TRANSLATE_NOOP("Words", "Undo swap two days"), QT_TRANSLATE_NOOP("Words", "Redo swap two days") },
    { EditKind::UseRestDay, QT_TRANSLATE_NOOP("Words", "Use a rest day"),
        QT_TRANSLATE_NOOP("Words", "Undo use a rest day"),
        QT_TRANSLATE_NOOP("Words", "Redo use a rest day") },
    { EditKind::InsertDay, QT_TRANSLATE_NOOP("Words", "Put in a day"),
        QT_TRANSLATE_NOOP("Words", "Undo put in a day"), QT_TRANSLATE_NOOP("Words", "Redo put in a day") },
    { EditKind::TakeOutDay, QT_TRANSLATE_NOOP("Words", "Take out a day"),
        QT_TRANSLATE_NOOP("Words", "Undo take out a day"),
        QT_TRANSLATE_NOOP("Words", "Redo take out a day") },
    { EditKind::CopyCycle, QT_TRANSLATE_NOOP("Words", "Copy cycle"),
        QT_TRANSLATE_NOOP("Words", "Undo copy cycle"), QT_TRANSLATE_NOOP("Words", "Redo copy cycle") },
    { EditKind::ReplaceWorkout, QT_TRANSLATE_NOOP("Words", "Replace workout"),
        QT_TRANSLATE_NOOP("Words", "Undo replace workout"),
        QT_TRANSLATE_NOOP("Words", "Redo replace workout") },
    { EditKind::MoveSeason, QT_TRANSLATE_NOOP("Words", "Move the season"),
        QT_TRANSLATE_NOOP("Words", "Undo move the season"),
        QT_TRANSLATE_NOOP("Words", "Redo move the season") },
    { EditKind::PlanSeason, QT_TRANSLATE_NOOP("Words", "Plan the season"),
        QT_TRANSLATE_NOOP("Words", "Undo plan the season"),
        QT_TRANSLATE_NOOP("Words", "Redo plan the season") },
    { EditKind::SplitPhase, QT_TRANSLATE_NOOP("Words", "Split a phase"),
        QT_TRANSLATE_NOOP("Words", "Undo split a phase"), QT_TRANSLATE_NOOP("Words", "Redo split a phase") },
    { EditKind::ExpectOf, QT_TRANSLATE_NOOP("Words", "Say what is expected"),
        QT_TRANSLATE_NOOP("Words", "Undo say what is expected"),
        QT_TRANSLATE_NOOP("Words", "Redo say what is expected") },
    { EditKind::SaveLayout, QT_TRANSLATE_NOOP("Words", "Save layout"),
        QT_TRANSLATE_NOOP("Words", "Undo save layout"), QT_TRANSLATE_NOOP("Words", "Redo save layout") },
    { EditKind::ForgetLayout, QT_TRANSLATE_NOOP("Words", "Forget layout"),
        QT_TRANSLATE_NOOP("Words", "Undo forget layout"), QT_TRANSLATE_NOOP("Words", "Redo forget layout") },
    { EditKind::MoveSeveral, QT_TRANSLATE_NOOP("Words", "Move several things"),
        QT_TRANSLATE_NOOP("Words", "Undo move several things"),
        QT_TRANSLATE_NOOP("Words", "Redo move several things") },
    { EditKind::CopySeveral, QT_TRANSLATE_NOOP("Words", "Copy several things"),
        QT_TRANSLATE_NOOP("Words", "Undo copy several things"),
        QT_TRANSLATE_NOOP("Words", "Redo copy several things") },
    { EditKind::RemoveSeveral, QT_TRANSLATE_NOOP("Words", "Remove several things"),
        QT_TRANSLATE_NOOP("Words", "Undo remove several things"),
        QT_TRANSLATE_NOOP("Words", "Redo remove several things") },
    { EditKind::SplitCycle, QT_TRANSLATE_NOOP("Words", "Split a cycle"),
        QT_TRANSLATE_NOOP("Words", "Undo split a cycle"), QT_TRANSLATE_NOOP("Words", "Redo split a cycle") },
    { EditKind::ChangeSubgroup, QT_TRANSLATE_NOOP("Words", "Change a group within the session"),
        QT_TRANSLATE_NOOP("Words", "Undo change a group within the session"),
        QT_TRANSLATE_NOOP("Words", "Redo change a group within the session") },
    { EditKind::AddGuest, QT_TRANSLATE_NOOP("Words", "Add a guest"),
        QT_TRANSLATE_NOOP("Words", "Undo add a guest"), QT_TRANSLATE_NOOP("Words", "Redo add a guest") },
    { EditKind::ImportReps, QT_TRANSLATE_NOOP("Words", "Import rep times"),
        QT_TRANSLATE_NOOP("Words", "Undo import rep times"),
        QT_TRANSLATE_NOOP("Words", "Redo import rep times") },
    { EditKind::RestoreBackup, QT_TRANSLATE_NOOP("Words", "Restore from a backup"),
        QT_TRANSLATE_NOOP("Words", "Undo restore from a backup"),
        QT_TRANSLATE_NOOP("Words", "Redo restore from a backup") },
    { EditKind::GoBack, QT_TRANSLATE_NOOP("Words", "Go back"), QT_TRANSLATE_NOOP("Words", "Undo go back"),
        QT_TRANSLATE_NOOP("Words", "Redo go back") },
};

/// Empty where a kind has no row; a test asks for each.
QString phrase(EditKind kind, const char *EditPhrase::*form)
{
    const auto row = std::ranges::find(kPhrases, kind, &EditPhrase::kind);
    return row == std::ranges::end(kPhrases) ? QString() : Words::tr(row->*form);
}

/// A subject that is a day is told as one.
QString withSubject(const QString &text, const std::string &subject)
{
    if (subject.empty())
        return text;
    const auto day = dateFromIso(subject);
    return Words::tr("%1: %2", "Undo log reps: A. Okafor")
        .arg(text, day ? shortDate(*day) : fromUtf8(subject));
}

} // namespace

QString edit(EditKind kind)
{
    return phrase(kind, &EditPhrase::alone);
}

QString undoText(const HistoryTop &top)
{
    if (!top.undoKind)
        return Words::tr("Undo");
    return withSubject(phrase(*top.undoKind, &EditPhrase::undo), top.undoSubject);
}

QString redoText(const HistoryTop &top)
{
    if (!top.redoKind)
        return Words::tr("Redo");
    return withSubject(phrase(*top.redoKind, &EditPhrase::redo), top.redoSubject);
}

QString pastEdit(const PastEdit &past)
{
    return withSubject(edit(past.kind), past.subject);
}

QString extent(const PastEdit &past)
{
    if (!past.extent)
        return {};
    const auto &extent = *past.extent;
    const int several = extent.athletes > 1 ? extent.athletes : 0; // one is named by the edit
    return counts(several, extent.sessions, extent.repTimes, extent.results).join(QStringLiteral(", "));
}

} // namespace fivepace::words
