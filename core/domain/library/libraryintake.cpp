// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/libraryintake.h"

#include "domain/squad/validation.h"

#include <algorithm>
#include <map>
#include <optional>

namespace fivepace {

namespace {

struct Paragraph {
    std::size_t line; ///< of its first line, from 1
    std::string text;
};

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const auto from = text.find_first_not_of(blank);
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(blank) - from + 1));
}

std::vector<Paragraph> linesOf(std::string_view text)
{
    std::vector<Paragraph> lines;
    for (std::size_t from = 0, number = 1; from <= text.size(); ++number) {
        const auto end = std::min(text.find('\n', from), text.size());
        lines.push_back({ number, trimmed(text.substr(from, end - from)) });
        from = end + 1;
    }
    return lines;
}

/// Lines are workouts of their own, unless blank lines stand between some of them.
std::vector<Paragraph> paragraphsOf(std::string_view text)
{
    std::vector<Paragraph> paragraphs;
    std::vector<Paragraph> lines;
    bool isParted = false;
    bool isAfterBlank = true;
    for (auto &line : linesOf(text)) {
        if (line.text.empty()) {
            isAfterBlank = true;
            continue;
        }
        isParted = isParted || (isAfterBlank && !lines.empty());
        if (isAfterBlank)
            paragraphs.push_back(line);
        else
            paragraphs.back().text += '\n' + line.text;
        lines.push_back(std::move(line));
        isAfterBlank = false;
    }
    return isParted ? paragraphs : lines;
}

/// "Main set:" and "Set 1:" are headings of the notation.
bool isHeading(std::string name)
{
    std::ranges::transform(name, name.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each; });
    return name.starts_with("main") || name.starts_with("set") || name.starts_with("warm")
        || name.starts_with("cool");
}

/// The name in front of the reps: what stands before a colon, or the first of several lines, if it holds no
/// reps itself. It is taken off `text`.
std::string takeName(std::string &text)
{
    const auto end = text.find_first_of(":\n");
    if (end == std::string::npos)
        return {};
    auto name = trimmed(std::string_view(text).substr(0, end));
    const auto rest = trimmed(std::string_view(text).substr(end + 1));
    const bool hasNumber = std::ranges::any_of(name, [](char each) { return each >= '0' && each <= '9'; });
    const bool saysReps = hasNumber && !notation::parse(name).blocks.empty();
    if (name.empty() || saysReps || isHeading(name) || notation::parse(rest).blocks.empty())
        return {};
    text = rest;
    return name;
}

/// The one pace that every rep of the text states.
std::optional<PaceRung> statedRung(const Blocks &blocks)
{
    std::optional<PaceRung> all;
    for (const auto &run : runningOrder(blocks)) {
        if (run.what.flying)
            return PaceRung::MaxVelocity;
        const auto *rung = run.what.target.pace ? std::get_if<PaceRung>(&*run.what.target.pace) : nullptr;
        if (!rung || (all && *all != *rung))
            return {};
        all = *rung;
    }
    return all;
}

IncomingWorkout incomingFrom(Paragraph paragraph, PaceRung rung)
{
    IncomingWorkout incoming;
    incoming.place = std::to_string(paragraph.line);
    auto &workout = incoming.workout;
    workout.name = takeName(paragraph.text);
    workout.text = paragraph.text;
    workout.level = 0;
    auto reading = notation::parse(paragraph.text);
    for (const auto &problem : reading.problems)
        incoming.problems.push_back({ IntakeFault::NotUnderstood, {}, {}, problem });
    incoming.assumptions = std::move(reading.assumptions);
    if (incoming.problems.empty() && reading.blocks.empty())
        incoming.problems.push_back({ IntakeFault::NoReps, {}, {}, {} });
    workout.main = std::move(reading.blocks);
    workout.warmUp = reading.warmUp.empty() ? defaultWarmUp() : std::move(reading.warmUp);
    workout.coolDown = reading.coolDown.empty() ? defaultCoolDown() : std::move(reading.coolDown);
    workout.rung = statedRung(workout.main).value_or(rung);
    if (workout.name.empty())
        workout.name = workout.main.empty() ? paragraph.text : notation::shortText(workout.main);
    return incoming;
}

} // namespace

std::vector<IncomingWorkout> workoutsFromLines(std::string_view text, PaceRung rung)
{
    std::vector<IncomingWorkout> incoming;
    for (auto &paragraph : paragraphsOf(text))
        incoming.push_back(incomingFrom(std::move(paragraph), rung));
    return incoming;
}

void findSameWork(std::vector<IncomingWorkout> &incoming, const std::vector<const Workout *> &library)
{
    const auto keyOf = [](const Workout &workout) {
        return std::pair(stepOf(workout.rung), notation::print(workout.main));
    };
    std::map<std::pair<int, std::string>, std::string> names;
    for (const auto *workout : library)
        names.emplace(keyOf(*workout), workout->name);
    for (auto &each : incoming) {
        each.sameAs.clear();
        if (!each.isSound())
            continue;
        const auto [same, isNew] = names.emplace(keyOf(each.workout), each.workout.name);
        if (!isNew)
            each.sameAs = same->second;
    }
}

std::vector<Workout> readyForLibrary(
    std::vector<Workout> workouts, const std::vector<const Workout *> &library, IdSource &ids)
{
    std::map<std::pair<int, Style>, int> highest;
    const auto topOf = [&](const Workout &workout) -> int & {
        return highest[{ stepOf(workout.rung), workout.style }];
    };
    for (const auto *workout : library)
        topOf(*workout) = std::max(topOf(*workout), workout->level);
    for (auto &workout : workouts) {
        workout.id = ids.next<WorkoutId>();
        if (workout.level == 0)
            workout.level = topOf(workout) = std::min(topOf(workout) + 1, kMostLevels);
    }
    return workouts;
}

} // namespace fivepace
