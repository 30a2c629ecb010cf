// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/edit.h"

#include "domain/squad/logbook.h"

#include <algorithm>
#include <array>

namespace fivepace {

namespace {

constexpr std::array kKindCodes {
    std::pair { EditKind::ChangeSquad, std::string_view("change_squad") },
    std::pair { EditKind::AddGroup, std::string_view("add_group") },
    std::pair { EditKind::ChangeGroup, std::string_view("change_group") },
    std::pair { EditKind::RemoveGroup, std::string_view("remove_group") },
    std::pair { EditKind::AddAthlete, std::string_view("add_athlete") },
    std::pair { EditKind::ChangeAthlete, std::string_view("change_athlete") },
    std::pair { EditKind::ChangeAthletes, std::string_view("change_athletes") },
    std::pair { EditKind::ArchiveAthletes, std::string_view("archive_athletes") },
    std::pair { EditKind::BringBackAthletes, std::string_view("bring_back_athletes") },
    std::pair { EditKind::RemoveAthlete, std::string_view("remove_athlete") },
    std::pair { EditKind::RemoveAthletes, std::string_view("remove_athletes") },
    std::pair { EditKind::AddResult, std::string_view("add_result") },
    std::pair { EditKind::ChangeResult, std::string_view("change_result") },
    std::pair { EditKind::RemoveResult, std::string_view("remove_result") },
    std::pair { EditKind::ImportAthletes, std::string_view("import_athletes") },
    std::pair { EditKind::ImportResults, std::string_view("import_results") },
    std::pair { EditKind::ChangePaces, std::string_view("change_paces") },
    std::pair { EditKind::ApprovePaces, std::string_view("approve_paces") },
    std::pair { EditKind::KeepPaces, std::string_view("keep_paces") },
    std::pair { EditKind::StateStarts, std::string_view("state_starts") },
    std::pair { EditKind::AddWorkout, std::string_view("add_workout") },
    std::pair { EditKind::ChangeWorkout, std::string_view("change_workout") },
    std::pair { EditKind::RemoveWorkout, std::string_view("remove_workout") },
    std::pair { EditKind::ImportWorkouts, std::string_view("import_workouts") },
    std::pair { EditKind::MergeWorkouts, std::string_view("merge_workouts") },
    std::pair { EditKind::HideWorkout, std::string_view("hide_workout") },
    std::pair { EditKind::ShowWorkout, std::string_view("show_workout") },
    std::pair { EditKind::MarkFavourite, std::string_view("mark_favourite") },
    std::pair { EditKind::PlanCycle, std::string_view("plan_cycle") },
    std::pair { EditKind::ChangeCycle, std::string_view("change_cycle") },
    std::pair { EditKind::RemoveCycle, std::string_view("remove_cycle") },
    std::pair { EditKind::FillCycle, std::string_view("fill_cycle") },
    std::pair { EditKind::AddPhase, std::string_view("add_phase") },
    std::pair { EditKind::ChangePhase, std::string_view("change_phase") },
    std::pair { EditKind::RemovePhase, std::string_view("remove_phase") },
    std::pair { EditKind::AddRace, std::string_view("add_race") },
    std::pair { EditKind::ChangeRace, std::string_view("change_race") },
    std::pair { EditKind::RemoveRace, std::string_view("remove_race") },
    std::pair { EditKind::AddSession, std::string_view("add_session") },
    std::pair { EditKind::ChangeSession, std::string_view("change_session") },
    std::pair { EditKind::MoveSession, std::string_view("move_session") },
    std::pair { EditKind::SwapSessions, std::string_view("swap_sessions") },
    std::pair { EditKind::CopySession, std::string_view("copy_session") },
    std::pair { EditKind::RemoveSession, std::string_view("remove_session") },
    std::pair { EditKind::LogReps, std::string_view("log_reps") },
    std::pair { EditKind::ChangeEntry, std::string_view("change_entry") },
    std::pair { EditKind::FinishSession, std::string_view("finish_session") },
    std::pair { EditKind::ReopenSession, std::string_view("reopen_session") },
    std::pair { EditKind::ChangeDay, std::string_view("change_day") },
    std::pair { EditKind::AddItem, std::string_view("add_item") },
    std::pair { EditKind::ChangeItem, std::string_view("change_item") },
    std::pair { EditKind::RemoveItem, std::string_view("remove_item") },
    std::pair { EditKind::ExchangeDays, std::string_view("exchange_days") },
    std::pair { EditKind::UseRestDay, std::string_view("use_rest_day") },
    std::pair { EditKind::InsertDay, std::string_view("insert_day") },
    std::pair { EditKind::TakeOutDay, std::string_view("take_out_day") },
    std::pair { EditKind::CopyCycle, std::string_view("copy_cycle") },
    std::pair { EditKind::ReplaceWorkout, std::string_view("replace_workout") },
    std::pair { EditKind::MoveSeason, std::string_view("move_season") },
    std::pair { EditKind::PlanSeason, std::string_view("plan_season") },
    std::pair { EditKind::SplitPhase, std::string_view("split_phase") },
    std::pair { EditKind::ExpectOf, std::string_view("expect_of") },
    std::pair { EditKind::SaveLayout, std::string_view("save_layout") },
    std::pair { EditKind::ForgetLayout, std::string_view("forget_layout") },
    std::pair { EditKind::MoveSeveral, std::string_view("move_several") },
    std::pair { EditKind::CopySeveral, std::string_view("copy_several") },
    std::pair { EditKind::RemoveSeveral, std::string_view("remove_several") },
    std::pair { EditKind::SplitCycle, std::string_view("split_cycle") },
    std::pair { EditKind::ChangeSubgroup, std::string_view("change_subgroup") },
    std::pair { EditKind::AddGuest, std::string_view("add_guest") },
    std::pair { EditKind::ImportReps, std::string_view("import_reps") },
    std::pair { EditKind::RestoreBackup, std::string_view("restore_backup") },
    std::pair { EditKind::GoBack, std::string_view("go_back") },
};

template <class T> std::vector<T> &listOf(Squad &squad)
{
    if constexpr (std::is_same_v<T, Group>)
        return squad.groups;
    else if constexpr (std::is_same_v<T, Athlete>)
        return squad.athletes;
    else if constexpr (std::is_same_v<T, Workout>)
        return squad.workouts;
    else if constexpr (std::is_same_v<T, Cycle>)
        return squad.cycles;
    else if constexpr (std::is_same_v<T, Phase>)
        return squad.phases;
    else if constexpr (std::is_same_v<T, Race>)
        return squad.races;
    else if constexpr (std::is_same_v<T, Session>)
        return squad.sessions;
    else
        return squad.entries;
}

Error conflict()
{
    return { Errc::Conflict, {}, Cause::HoldsElse };
}

Result<> applyOne(Squad &squad, const Change<SquadCard> &change)
{
    // The card is always there: it can be replaced, never added or removed.
    if (!change.before || !change.after || *change.before != squad.card)
        return conflict();
    squad.card = *change.after;
    return {};
}

template <class T> Result<> applyOne(Squad &squad, const Change<T> &change)
{
    if (!change.before && !change.after)
        return {};
    if (change.before && change.after && change.before->id != change.after->id)
        return conflict();
    if constexpr (std::is_same_v<T, Session> || std::is_same_v<T, Entry>) {
        if (squad.logbook) {
            squad.logbook->follow(change);
            return {};
        }
    }
    auto &list = listOf<T>(squad);
    const auto id = change.before ? change.before->id : change.after->id;
    const auto place = std::ranges::lower_bound(list, id, {}, &T::id);
    const bool isThere = place != list.end() && place->id == id;
    if (change.before ? !isThere || *place != *change.before : isThere)
        return conflict();
    if (!change.before)
        list.insert(place, *change.after);
    else if (!change.after)
        list.erase(place);
    else
        *place = *change.after;
    return {};
}

Result<> applyAny(Squad &squad, const AnyChange &change)
{
    return std::visit([&squad](const auto &typed) { return applyOne(squad, typed); }, change);
}

AnyChange inverse(AnyChange change)
{
    std::visit([](auto &typed) { std::swap(typed.before, typed.after); }, change);
    return change;
}

} // namespace

std::string_view codeOf(EditKind kind)
{
    return std::ranges::find(kKindCodes, kind, [](const auto &pair) { return pair.first; })->second;
}

std::optional<EditKind> editKindFromCode(std::string_view code)
{
    const auto found = std::ranges::find(kKindCodes, code, [](const auto &pair) { return pair.second; });
    return found == kKindCodes.end() ? std::nullopt : std::optional(found->first);
}

Edit inverse(Edit edit)
{
    std::ranges::reverse(edit.changes);
    for (auto &change : edit.changes)
        change = inverse(std::move(change));
    return edit;
}

bool isEmpty(const Edit &edit)
{
    return std::ranges::all_of(edit.changes, [](const AnyChange &change) {
        return std::visit([](const auto &typed) { return typed.before == typed.after; }, change);
    });
}

Result<> apply(Squad &squad, const Edit &edit)
{
    for (std::size_t done = 0; done < edit.changes.size(); ++done) {
        auto applied = applyAny(squad, edit.changes[done]);
        if (applied)
            continue;
        while (done > 0) {
            [[maybe_unused]] const auto takenBack = applyAny(squad, inverse(edit.changes[--done]));
            assert(takenBack);
        }
        return applied;
    }
    return {};
}

} // namespace fivepace
