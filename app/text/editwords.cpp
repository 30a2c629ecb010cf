// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/editwords.h"

#include "text/backupwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

/// As it stands in the middle of a sentence: "Undo move session".
QString inSentence(EditKind kind)
{
    switch (kind) {
    case EditKind::ChangeSquad:
        return Words::tr("change squad details");
    case EditKind::AddGroup:
        return Words::tr("add group");
    case EditKind::ChangeGroup:
        return Words::tr("change group");
    case EditKind::RemoveGroup:
        return Words::tr("remove group");
    case EditKind::AddAthlete:
        return Words::tr("add athlete");
    case EditKind::ChangeAthlete:
        return Words::tr("change athlete");
    case EditKind::ChangeAthletes:
        return Words::tr("change athletes");
    case EditKind::ArchiveAthletes:
        return Words::tr("archive");
    case EditKind::BringBackAthletes:
        return Words::tr("bring back");
    case EditKind::RemoveAthlete:
        return Words::tr("remove athlete");
    case EditKind::RemoveAthletes:
        return Words::tr("remove athletes");
    case EditKind::AddResult:
        return Words::tr("add result");
    case EditKind::ChangeResult:
        return Words::tr("change result");
    case EditKind::RemoveResult:
        return Words::tr("remove result");
    case EditKind::ImportAthletes:
        return Words::tr("import athletes");
    case EditKind::ImportResults:
        return Words::tr("import results");
    case EditKind::ChangePaces:
        return Words::tr("change paces");
    case EditKind::ApprovePaces:
        return Words::tr("use new paces");
    case EditKind::KeepPaces:
        return Words::tr("keep the old paces");
    case EditKind::StateStarts:
        return Words::tr("say how sprints began");
    case EditKind::AddWorkout:
        return Words::tr("add workout");
    case EditKind::ChangeWorkout:
        return Words::tr("change workout");
    case EditKind::RemoveWorkout:
        return Words::tr("remove workout");
    case EditKind::ImportWorkouts:
        return Words::tr("add workouts");
    case EditKind::MergeWorkouts:
        return Words::tr("merge workouts");
    case EditKind::HideWorkout:
        return Words::tr("hide workout");
    case EditKind::ShowWorkout:
        return Words::tr("show workout again");
    case EditKind::MarkFavourite:
        return Words::tr("change favourite");
    case EditKind::PlanCycle:
        return Words::tr("plan cycle");
    case EditKind::ChangeCycle:
        return Words::tr("change cycle");
    case EditKind::RemoveCycle:
        return Words::tr("remove cycle");
    case EditKind::FillCycle:
        return Words::tr("fill cycle");
    case EditKind::AddPhase:
        return Words::tr("add phase");
    case EditKind::ChangePhase:
        return Words::tr("change phase");
    case EditKind::RemovePhase:
        return Words::tr("remove phase");
    case EditKind::AddRace:
        return Words::tr("add race");
    case EditKind::ChangeRace:
        return Words::tr("change race");
    case EditKind::RemoveRace:
        return Words::tr("remove race");
    case EditKind::AddSession:
        return Words::tr("add session");
    case EditKind::ChangeSession:
        return Words::tr("change session");
    case EditKind::MoveSession:
        return Words::tr("move session");
    case EditKind::SwapSessions:
        return Words::tr("swap sessions");
    case EditKind::CopySession:
        return Words::tr("copy session");
    case EditKind::RemoveSession:
        return Words::tr("remove session");
    case EditKind::LogReps:
        return Words::tr("log reps");
    case EditKind::ChangeEntry:
        return Words::tr("change athlete's session");
    case EditKind::FinishSession:
        return Words::tr("finish session");
    case EditKind::ReopenSession:
        return Words::tr("reopen session");
    case EditKind::ChangeDay:
        return Words::tr("change the day");
    case EditKind::AddItem:
        return Words::tr("add to the day");
    case EditKind::ChangeItem:
        return Words::tr("change what is planned");
    case EditKind::RemoveItem:
        return Words::tr("remove from the day");
    case EditKind::ExchangeDays:
        return Words::tr("swap two days");
    case EditKind::UseRestDay:
        return Words::tr("use a rest day");
    case EditKind::InsertDay:
        return Words::tr("put in a day");
    case EditKind::TakeOutDay:
        return Words::tr("take out a day");
    case EditKind::CopyCycle:
        return Words::tr("copy cycle");
    case EditKind::ReplaceWorkout:
        return Words::tr("replace workout");
    case EditKind::MoveSeason:
        return Words::tr("move the season");
    case EditKind::PlanSeason:
        return Words::tr("plan the season");
    case EditKind::SplitPhase:
        return Words::tr("split a phase");
    case EditKind::ExpectOf:
        return Words::tr("say what is expected");
    case EditKind::SaveLayout:
        return Words::tr("save layout");
    case EditKind::ForgetLayout:
        return Words::tr("forget layout");
    case EditKind::MoveSeveral:
        return Words::tr("move several things");
    case EditKind::CopySeveral:
        return Words::tr("copy several things");
    case EditKind::RemoveSeveral:
        return Words::tr("remove several things");
    case EditKind::SplitCycle:
        return Words::tr("split a cycle");
    case EditKind::ChangeSubgroup:
        return Words::tr("change a group within the session");
    case EditKind::AddGuest:
        return Words::tr("add a guest");
    case EditKind::ImportReps:
        return Words::tr("import rep times");
    case EditKind::RestoreBackup:
        return Words::tr("restore from a backup");
    case EditKind::GoBack:
        return Words::tr("go back");
    }
    return {};
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
    QString text = inSentence(kind);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString undoText(const HistoryTop &top)
{
    if (!top.undoKind)
        return Words::tr("Undo");
    return withSubject(Words::tr("Undo %1").arg(inSentence(*top.undoKind)), top.undoSubject);
}

QString redoText(const HistoryTop &top)
{
    if (!top.redoKind)
        return Words::tr("Redo");
    return withSubject(Words::tr("Redo %1").arg(inSentence(*top.redoKind)), top.redoSubject);
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
