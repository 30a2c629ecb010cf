// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "domain/values/result.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fivepace {

// The one idea of this program that is not plain: the squad changes only by an Edit.
//
// An Edit is a list of "this value became that value". The same list is what the file writes in one
// transaction, what undo turns round (inverse), what the undo log in the file keeps across restarts, and what
// the models on the screen follow. So nothing can be shown that is not stored, and nothing can be stored that
// cannot be undone.
//
// A change with only an `after` adds, with only a `before` removes, with both replaces. `before` must be
// exactly what the file holds, else the edit is refused whole (Errc::Conflict): it was made from something
// that is no longer true. Changes apply in order; an inverse runs them backwards. Ids never change in an
// edit.

template <class T> struct Change {
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Change &) const = default;
};

using AnyChange = std::variant<Change<SquadCard>, Change<Group>, Change<Athlete>, Change<Workout>,
    Change<Cycle>, Change<Phase>, Change<Race>, Change<Session>, Change<Entry>>;

/// What the coach did; its words ("Move session") are made in app/text from this and `Edit::subject`.
enum class EditKind {
    ChangeSquad,
    AddGroup,
    ChangeGroup,
    RemoveGroup,
    AddAthlete,
    ChangeAthlete,
    ChangeAthletes,
    ArchiveAthletes,
    BringBackAthletes,
    RemoveAthlete,
    RemoveAthletes,
    AddResult,
    ChangeResult,
    RemoveResult,
    ImportAthletes,
    ImportResults,
    ChangePaces,
    ApprovePaces,
    KeepPaces,
    StateStarts,
    AddWorkout,
    ChangeWorkout,
    RemoveWorkout,
    ImportWorkouts,
    MergeWorkouts,
    HideWorkout,
    ShowWorkout,
    MarkFavourite,
    PlanCycle,
    ChangeCycle,
    RemoveCycle,
    FillCycle,
    AddPhase,
    ChangePhase,
    RemovePhase,
    AddRace,
    ChangeRace,
    RemoveRace,
    AddSession,
    ChangeSession,
    MoveSession,
    SwapSessions,
    CopySession,
    RemoveSession,
    LogReps,
    ChangeEntry,
    FinishSession,
    ReopenSession,
    ChangeDay,
    AddItem,
    ChangeItem,
    RemoveItem,
    ExchangeDays,
    UseRestDay,
    InsertDay,
    TakeOutDay,
    CopyCycle,
    ReplaceWorkout,
    MoveSeason,
    PlanSeason,
    SplitPhase,
    ExpectOf,
    SaveLayout,
    ForgetLayout,
    MoveSeveral,
    CopySeveral,
    RemoveSeveral,
    SplitCycle,
    ChangeSubgroup,
    AddGuest,
    ImportReps,
    RestoreBackup,
    GoBack,
};

/// The last of them, for those who go through all.
inline constexpr EditKind kLastEditKind = EditKind::GoBack;

/// Stable text code of a kind ("log_reps"), for the undo log.
std::string_view codeOf(EditKind kind);
std::optional<EditKind> editKindFromCode(std::string_view code);

struct Edit {
    EditKind kind = EditKind::ChangeSquad;
    std::string subject; ///< whom or what it was about, for "Undo move of …"; may be empty
    std::vector<AnyChange> changes;

    bool operator==(const Edit &) const = default;
};

/// Swaps before and after of each change and reverses their order. inverse(inverse(e)) == e.
Edit inverse(Edit edit);
/// True where no change changes anything; such an edit is dropped.
bool isEmpty(const Edit &edit);
/// Applies every change or none. Errc::Conflict where the squad does not hold `before`. Of a squad with a
/// logbook the store holds the edit already, and the logbook follows it.
Result<> apply(Squad &squad, const Edit &edit);

} // namespace fivepace
