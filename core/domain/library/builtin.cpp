// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/builtin.h"

#include "domain/notation/notation.h"
#include "domain/squad/codes.h"
#include "domain/values/stanzas.h"
#include "domain/values/texts.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace fivepace {

namespace {

void makeFlying(Blocks &blocks, Distance fly)
{
    for (auto &block : blocks) {
        if (block.isSet())
            makeFlying(block.items(), fly);
        else
            block.rep().flying = FlyingStart { Distance::metres(30), fly };
    }
}

/// The post's five strides before 400 pace and faster; its author's three to five before slower paces (domain
/// R3).
Blocks warmUpFor(PaceRung rung)
{
    auto warmUp = defaultWarmUp();
    if (!isFastWork(rung)) {
        for (auto &block : warmUp) {
            if (block.isSet())
                block.times = { 3, 5 };
        }
    }
    return warmUp;
}

Style styleFrom(std::string_view code)
{
    const auto style = fromStoredCode<Style>(code);
    assert(style);
    return *style;
}

std::string joined(const std::vector<std::string_view> &lines)
{
    std::string text;
    for (const auto line : lines)
        text.append(text.empty() ? "" : "\n").append(line);
    return text;
}

/// Makes the workouts of a text, with what another says of how they are run.
class Library {
public:
    Library(std::string_view workouts, std::string_view notes)
        : m_notes(stanzasOf(notes))
    {
        for (const auto &stanza : stanzasOf(workouts)) {
            if (stanza.has("cite"))
                m_sources[stanza.value("cite")] = stanza.value("as");
            else
                m_workouts.push_back(workoutFrom(stanza));
        }
    }

    std::vector<Workout> take() { return std::move(m_workouts); }

private:
    Workout workoutFrom(const Stanza &stanza) const
    {
        Workout workout;
        workout.id = { stanza.number("id") };
        workout.name = stanza.value("name");
        workout.rung = rungFromCode(stanza.value("rung")).value();
        workout.style = styleFrom(stanza.value("style"));
        workout.level = stanza.number("level");
        workout.text = joined(stanza.values("text"));
        auto reading = notation::parse(workout.text);
        assert(reading.ok());
        workout.main = std::move(reading.blocks);
        if (stanza.has("fly")) {
            makeFlying(workout.main, Distance::metres(stanza.number("fly")));
            workout.tags = { "flying" };
        }
        for (const auto tag : stanza.words("tags"))
            workout.tags.emplace_back(tag);
        workout.warmUp = warmUpFor(workout.rung);
        workout.coolDown = defaultCoolDown();
        workout.howTo = howToRun(stanza, workout.rung, workout.style);
        const auto source = m_sources.find(stanza.value("source"));
        workout.source = source == m_sources.end() ? stanza.value("source") : source->second;
        workout.builtIn = true;
        workout.hidden = stanza.has("retired");
        return workout;
    }

    std::string howToRun(const Stanza &workout, PaceRung rung, Style style) const
    {
        auto lines = workout.values("retired");
        std::ranges::copy(workout.values("note"), std::back_inserter(lines));
        for (const auto &notes : m_notes) {
            if (isOf(notes, "rungs", fivepace::codeOf(rung)) && isOf(notes, "styles", storedCode(style)))
                std::ranges::copy(notes.values("note"), std::back_inserter(lines));
        }
        return joined(lines);
    }

    /// True where the stanza says nothing of the kind, or names this one.
    static bool isOf(const Stanza &notes, std::string_view kind, std::string_view code)
    {
        const auto codes = notes.words(kind);
        return codes.empty() || std::ranges::find(codes, code) != codes.end();
    }

    std::vector<Stanza> m_notes;
    std::map<std::string_view, std::string_view> m_sources;
    std::vector<Workout> m_workouts;
};

} // namespace

const std::vector<Workout> &builtInWorkouts()
{
    static const auto workouts = Library(texts::kWorkouts, texts::kNotes).take();
    return workouts;
}

} // namespace fivepace
