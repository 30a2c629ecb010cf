// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/workoutchooser.h"

#include "domain/library/library.h"
#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kRemembered { 365 }; // ours: after a longer break a pace starts afresh

/// Styles take turns each time the pace comes round (T-CW).
Style nextStyle(const std::vector<Style> &styles, const std::vector<const Session *> &history)
{
    if (history.empty())
        return styles.front();
    const auto last = std::ranges::find(styles, history.back()->workout.style);
    return last + 1 == styles.end() ? styles.front() : *(last + 1);
}

} // namespace

WorkoutChooser::WorkoutChooser(const Squad &squad, GroupId group, std::optional<CycleId> without)
    : m_squad(squad)
    , m_group(group)
    , m_library(libraryOf(squad))
    , m_onlySprinters(areSprinters(membersOf(squad, group)))
    , m_without(without)
{
}

Choice WorkoutChooser::choose(PaceRole role, PaceRung rung, Date day)
{
    const auto styles = stylesOf(rung);
    if (styles.empty())
        return { role, day, {}, ChoiceReason::NothingInLibrary, {}, {} };
    const auto history = sessionsAt(rung, styles, day);
    const auto levels = levelsOf(rung, nextStyle(styles, history));
    auto choice = chooseOf(role, day, history, levels);
    if (std::ranges::find(m_taken, *choice.workout) != m_taken.end()) {
        bool isAnother = takeAnother(choice, levels);
        for (auto style = styles.begin(); style != styles.end() && !isAnother; ++style)
            isAnother = takeAnother(choice, levelsOf(rung, *style));
    }
    m_taken.push_back(*choice.workout);
    return choice;
}

std::vector<Choice> WorkoutChooser::predictionsOf(PaceRole role, PaceRung rung, Date day) const
{
    std::vector<std::pair<Date, Choice>> found;
    for (const auto *workout : m_library) {
        if (stepOf(workout->rung) != stepOf(rung) || workout->style != Style::RacePrediction)
            continue;
        const auto run = sessionsOf(m_squad, workout->id, { {}, day - std::chrono::days(1) });
        const auto last = std::ranges::find_if(run.rbegin(), run.rend(),
            [&](const Session *session) { return session->group == m_group && isHistory(*session); });
        const bool isNew = last == run.rend();
        Choice choice { role, day, workout->id, ChoiceReason::Prediction, {}, {} };
        if (!isNew)
            choice.after = (*last)->id;
        found.emplace_back(isNew ? Date::min() : (*last)->date, choice);
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    std::vector<Choice> choices;
    choices.reserve(found.size());
    for (const auto &[when, choice] : found)
        choices.push_back(choice);
    return choices;
}

std::vector<Choice> WorkoutChooser::predictionsNear(PaceRole role, const FivePaces &paces, Date day) const
{
    for (const auto near :
        { role, PaceRole::RP, PaceRole::SS1, PaceRole::ES1, PaceRole::SS2, PaceRole::ES2 }) {
        if (auto choices = predictionsOf(near, paces.at(near), day); !choices.empty())
            return choices;
    }
    return {};
}

Choice WorkoutChooser::choosePrediction(PaceRole role, PaceRung rung, Date day)
{
    const auto choices = predictionsOf(role, rung, day);
    if (choices.empty())
        return { role, day, {}, ChoiceReason::NothingInLibrary, {}, {} };
    m_taken.push_back(*choices.front().workout);
    return choices.front();
}

/// Sessions that are planned together follow from what was before them all.
bool WorkoutChooser::isHistory(const Session &session) const
{
    return !m_without || session.cycle != m_without || isLogged(session);
}

std::vector<Choice> WorkoutChooser::choicesOf(PaceRole role, PaceRung rung, Date day) const
{
    auto styles = stylesOf(rung);
    if (styles.empty())
        return {};
    const auto history = sessionsAt(rung, styles, day);
    std::ranges::rotate(styles, std::ranges::find(styles, nextStyle(styles, history)));
    std::vector<Choice> choices;
    choices.reserve(styles.size());
    for (const auto style : styles)
        choices.push_back(chooseOf(role, day, history, levelsOf(rung, style)));
    return choices;
}

std::vector<const Workout *> WorkoutChooser::levelsBeside(const Workout &workout) const
{
    return levelsOf(workout.rung, workout.style);
}

/// `levels`, of one style, is not empty.
Choice WorkoutChooser::chooseOf(PaceRole role, Date day, const std::vector<const Session *> &history,
    const std::vector<const Workout *> &levels) const
{
    Choice choice { role, day, {}, ChoiceReason::FirstLevel, {}, {} };
    const auto style = levels.front()->style;
    const auto lastThat = [&](auto isWanted) {
        const auto found = std::ranges::find_if(history.rbegin(), history.rend(),
            [&](const Session *session) { return session->workout.style == style && isWanted(*session); });
        return found == history.rend() ? nullptr : *found;
    };
    const auto *last = lastThat([this](const Session &session) { return isLogged(session); });
    if (!last)
        last = lastThat([](const Session &) { return true; });
    if (last) {
        choice.after = last->id;
        moveOn(choice, levels, *last);
    } else {
        choice.workout = levels.front()->id;
    }
    return choice;
}

/// The level after, at or before that of the last session, as its athletes have earned. `levels` is not
/// empty.
void WorkoutChooser::moveOn(
    Choice &choice, const std::vector<const Workout *> &levels, const Session &last) const
{
    const int level = last.workout.level;
    choice.vote = groupVerdict(readSession(last, entriesOf(m_squad, last.id), choice.day));
    const auto verdict = choice.vote->step;
    const auto next = std::ranges::upper_bound(levels, level, {}, &Workout::level);
    const auto same = std::ranges::lower_bound(levels, level, {}, &Workout::level);
    if (verdict == NextStep::Progress) {
        choice.reason = next != levels.end() ? ChoiceReason::NextLevel : ChoiceReason::LastLevel;
        choice.workout = next != levels.end() ? (*next)->id : levels.back()->id;
    } else if (verdict == NextStep::StepBack && same != levels.begin()) {
        choice.reason = ChoiceReason::StepBack;
        choice.workout = (*(same - 1))->id;
    } else {
        const auto itself = std::ranges::find(levels, last.workout.id, &Workout::id);
        choice.reason = ChoiceReason::SameLevel;
        choice.workout = itself != levels.end() ? (*itself)->id
            : same != levels.end()              ? (*same)->id
                                                : levels.back()->id;
    }
}

/// The nearest other level that is not taken: the lower one where there is one, since both are new this
/// cycle; of another style the first. False where all are.
bool WorkoutChooser::takeAnother(Choice &choice, const std::vector<const Workout *> &levels) const
{
    const auto isFree
        = [this](const Workout *workout) { return std::ranges::find(m_taken, workout->id) == m_taken.end(); };
    auto at = std::ranges::find(levels, *choice.workout, &Workout::id);
    if (at == levels.end())
        at = levels.begin();
    const auto lower = std::find_if(std::make_reverse_iterator(at), levels.rend(), isFree);
    const auto higher = std::find_if(at, levels.end(), isFree);
    if (lower != levels.rend())
        choice.workout = (*lower)->id;
    else if (higher != levels.end())
        choice.workout = (*higher)->id;
    const bool isAnother = lower != levels.rend() || higher != levels.end();
    if (isAnother)
        choice.reason = ChoiceReason::AnotherLevel;
    return isAnother;
}

/// The group's sessions at this step of the ladder in the year before the day, oldest first; race
/// predictions, styles the library has no more of, and what was typed on the spot, which has no level, are
/// left out.
std::vector<const Session *> WorkoutChooser::sessionsAt(
    PaceRung rung, const std::vector<Style> &styles, Date before) const
{
    std::vector<const Session *> found;
    for (const auto *session :
        sessionsOf(m_squad, m_group, { before - kRemembered, before - std::chrono::days(1) })) {
        const auto &workout = session->workout;
        const bool isOfStyles = std::ranges::find(styles, workout.style) != styles.end();
        if (stepOf(workout.rung) == stepOf(rung) && isOfStyles && !workout.id.isNull() && isHistory(*session))
            found.push_back(session);
    }
    return found;
}

bool WorkoutChooser::isLogged(const Session &session) const
{
    return std::ranges::any_of(
        entriesOf(m_squad, session.id), [](const Entry *entry) { return entry->isLogged(); });
}

bool WorkoutChooser::fits(const Workout &workout, PaceRung rung) const
{
    if (stepOf(workout.rung) != stepOf(rung) || workout.style == Style::RacePrediction)
        return false;
    return m_onlySprinters ? !fliesTooFarForSprinters(workout) : !isForSprinters(workout);
}

std::vector<Style> WorkoutChooser::stylesOf(PaceRung rung) const
{
    std::vector<Style> styles;
    for (const auto *workout : m_library) {
        if (fits(*workout, rung) && std::ranges::find(styles, workout->style) == styles.end())
            styles.push_back(workout->style);
    }
    return styles;
}

std::vector<const Workout *> WorkoutChooser::levelsOf(PaceRung rung, Style style) const
{
    std::vector<const Workout *> levels;
    std::ranges::copy_if(m_library, std::back_inserter(levels),
        [&](const Workout *workout) { return fits(*workout, rung) && workout->style == style; });
    std::ranges::stable_sort(levels, {}, &Workout::level);
    return levels;
}

} // namespace fivepace
