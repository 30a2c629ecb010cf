// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sessionoptions.h"

#include "domain/library/library.h"
#include "domain/plan/workoutchooser.h"

#include <algorithm>

namespace fivepace {

namespace {

class OptionList {
public:
    OptionList(const Squad &squad, const Session &session)
        : m_squad(squad)
        , m_session(session)
        , m_chooser(squad, session.group, session.cycle)
    {
        if (session.cycle)
            m_others = sessionsOf(squad, *session.cycle);
        std::erase_if(m_others, [&](const Session *each) { return each->id == session.id; });
    }

    std::vector<SessionOption> all()
    {
        const auto choices = m_chooser.choicesOf(
            m_session.role.value_or(PaceRole::RP), m_session.workout.rung, m_session.date);
        for (const auto &choice : choices)
            add({ m_options.empty() ? OptionKind::Earned : OptionKind::OtherStyle, choice.workout, choice });
        if (!choices.empty())
            addLevelsBeside(*choices.front().workout);
        addPrediction();
        if (std::ranges::none_of(m_options, &SessionOption::isChosen))
            m_options.push_back({ isInstead() ? OptionKind::Instead : OptionKind::AsItIs, {}, {}, true });
        return std::move(m_options);
    }

private:
    /// A workout of the library at the pace, where what is earned stands in another session of the cycle.
    bool isInstead() const
    {
        const auto *own = findInLibrary(m_squad, m_session.workout.id);
        return own && own->main == m_session.workout.main && !m_options.empty()
            && m_options.front().elsewhere;
    }

    void add(SessionOption option)
    {
        if (std::ranges::find(m_options, option.workout, &SessionOption::workout) != m_options.end())
            return;
        const auto *workout = findInLibrary(m_squad, *option.workout);
        option.isChosen
            = workout && workout->id == m_session.workout.id && workout->main == m_session.workout.main;
        const auto other = std::ranges::find_if(
            m_others, [&](const Session *each) { return each->workout.id == *option.workout; });
        if (other != m_others.end())
            option.elsewhere = (*other)->date;
        m_options.push_back(option);
    }

    void addLevelsBeside(WorkoutId earned)
    {
        const auto *workout = findInLibrary(m_squad, earned);
        if (!workout)
            return;
        const auto levels = m_chooser.levelsBeside(*workout);
        const auto at = std::ranges::find(levels, earned, &Workout::id);
        if (at == levels.end())
            return;
        if (at != levels.begin())
            add({ OptionKind::LevelDown, (*(at - 1))->id, {} });
        if (at + 1 != levels.end())
            add({ OptionKind::LevelUp, (*(at + 1))->id, {} });
    }

    void addPrediction()
    {
        const auto role = m_session.role.value_or(PaceRole::RP);
        for (const auto &choice : m_chooser.predictionsOf(role, m_session.workout.rung, m_session.date))
            add({ OptionKind::Prediction, choice.workout, choice });
    }

    const Squad &m_squad;
    const Session &m_session;
    WorkoutChooser m_chooser;
    std::vector<const Session *> m_others; ///< of its cycle
    std::vector<SessionOption> m_options;
};

} // namespace

std::vector<SessionOption> optionsFor(const Squad &squad, const Session &session)
{
    const auto lines = entriesOf(squad, session.id);
    if (session.finished || std::ranges::any_of(lines, [](const Entry *entry) { return entry->isLogged(); }))
        return {};
    return OptionList(squad, session).all();
}

} // namespace fivepace
