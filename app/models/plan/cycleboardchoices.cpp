// SPDX-License-Identifier: GPL-3.0-or-later
// What the board chooses for a session by one key.
#include "models/plan/cycleboardmodel.h"

#include "domain/edits/planedits.h"
#include "domain/library/library.h"
#include "domain/plan/layout.h"
#include "domain/plan/sessionoptions.h"
#include "domain/plan/workoutchooser.h"
#include "models/qmlid.h"

#include <algorithm>

namespace fivepace {

bool CycleBoardModel::changeStyle(double session)
{
    const auto *found = find(session);
    if (!found)
        return false;
    auto options = optionsFor(m_workspace->squad(), *found);
    const bool isLogged = options.empty();
    std::erase_if(options, [](const SessionOption &option) {
        return option.kind != OptionKind::Earned && option.kind != OptionKind::OtherStyle;
    });
    // After the style that is there; its level may be another than the one earned.
    const auto style = found->workout.style;
    const auto styleOf = [&](const SessionOption &option) {
        const auto *workout = findInLibrary(m_workspace->squad(), *option.workout);
        return workout ? workout->style : style;
    };
    const auto at = std::ranges::find(options, style, styleOf);
    if (at != options.end())
        std::ranges::rotate(options, at + 1);
    if (!options.empty() && styleOf(options.front()) != style)
        return replaceWorkout(session, numberOf(*options.front().workout));
    m_workspace->say(isLogged ? tr("Times are logged in this session, so its workout stays.")
                              : tr("The library has no other style of this pace."));
    return false;
}

double CycleBoardModel::predictRace(double session, int day)
{
    const auto *found = find(session);
    if (!found && !isDay(day))
        return 0;
    const auto date = found ? found->date : m_cycle->dateOf(day);
    const auto role = found ? m_cycle->fivePaces.roleOf(found->workout.rung) : std::nullopt;
    const WorkoutChooser chooser(m_workspace->squad(), m_cycle->group, m_id);
    auto choices = chooser.predictionsNear(role.value_or(PaceRole::RP), m_cycle->fivePaces, date);
    if (choices.empty()) {
        m_workspace->say(tr("The library has no race prediction at any of the five paces."));
        return 0;
    }
    if (!found)
        return addWorkout(numberOf(*choices.front().workout), day);
    const auto at = std::ranges::find(choices, std::optional(found->workout.id), &Choice::workout);
    if (at != choices.end())
        std::ranges::rotate(choices, at + 1);
    return replaceWorkout(session, numberOf(*choices.front().workout)) ? session : 0;
}

bool CycleBoardModel::addTimeTrial(int day)
{
    if (!isDay(day))
        return false;
    auto trial = itemOf(SixthSession::TimeTrial, m_cycle->targetRace);
    trial.day = day;
    return m_workspace->perform(edits::addItem(*m_cycle, trial));
}

} // namespace fivepace
