// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/shownnames.h"

#include "domain/values/folded.h"
#include "domain/values/utf8.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace fivepace {

namespace {

constexpr std::size_t kSurelySeen = 18; // letters that every place has room for
constexpr std::size_t kNarrow = 11; // letters in a table's column at its narrowest
constexpr std::size_t kHead = 5; // letters before the gap of a name that is cut in its middle

using People = std::vector<const Athlete *>;
using Seen = std::set<std::string>;
using NameOf = std::function<std::string(const Athlete &)>;

/// What is left of a name where there is room for `most` letters, whatever its accents, capitals and signs.
std::string seen(const std::string &name, std::size_t most)
{
    return foldedWords(utf8Of(charactersOf(name).substr(0, most)));
}

/// From each other, and from all whose names are `taken`.
bool tellsApart(const People &people, const NameOf &nameOf, std::size_t most, Seen taken)
{
    return std::ranges::all_of(
        people, [&](const Athlete *athlete) { return taken.insert(seen(nameOf(*athlete), most)).second; });
}

/// "C. Montgomery" of "Christopher Montgomery".
std::string withInitial(const Athlete &athlete)
{
    const auto name = charactersOf(athlete.name);
    const auto blank = name.find(U' ');
    return blank == std::u32string::npos || blank == 0
        ? athlete.name
        : utf8Of(name.substr(0, 1) + U"." + name.substr(blank));
}

std::string withYear(const Athlete &athlete)
{
    const auto year = athlete.birthYear ? std::to_string(*athlete.birthYear) : std::string();
    return year.empty() ? athlete.name : athlete.name + " (" + year + ")";
}

/// Letters that all the names begin with.
std::size_t sharedBeginning(const People &people)
{
    auto shared = charactersOf(people.front()->name);
    for (const auto *athlete : people) {
        const auto name = charactersOf(athlete->name);
        const auto differs = std::ranges::mismatch(shared, name).in1;
        shared.erase(differs, shared.end());
    }
    return shared.size();
}

/// "Chris…Wilson": the beginning, and the rest from where the names differ.
std::string withGap(const Athlete &athlete, std::size_t shared)
{
    const auto name = charactersOf(athlete.name);
    auto from = std::min(shared, name.size());
    while (from > kHead && name[from - 1] != U' ' && name[from - 1] != U'-' && shared - from < 4)
        --from;
    return from <= kHead + 1 ? athlete.name : utf8Of(name.substr(0, kHead) + U"…" + name.substr(from));
}

std::string cut(const std::string &name, std::size_t most)
{
    const auto characters = charactersOf(name);
    return characters.size() <= most ? name : utf8Of(characters.substr(0, most - 1) + U"…");
}

/// The usual name, and from the second on a number behind it, within what is surely seen.
std::string numbered(const std::string &usual, int number, std::size_t most)
{
    if (number == 1)
        return usual;
    const auto suffix = ' ' + std::to_string(number);
    return cut(usual, std::min(most, kSurelySeen) - suffix.size()) + suffix;
}

/// The first of the ways to write their names that tells all of these apart.
void tellApart(const People &people, const NameOf &usual, std::size_t most, Seen &taken,
    std::map<AthleteId, std::string> &names)
{
    const auto shared = sharedBeginning(people);
    const std::array<NameOf, 4> ways { [](const Athlete &athlete) { return athlete.name; }, withInitial,
        withYear, [shared](const Athlete &athlete) { return withGap(athlete, shared); } };
    for (const auto &way : ways) {
        if (!tellsApart(people, way, most, taken))
            continue;
        for (const auto *athlete : people)
            taken.insert(seen(names[athlete->id] = way(*athlete), most));
        return;
    }
    int number = 0;
    for (const auto *athlete : people) {
        auto &name = names[athlete->id];
        do
            name = numbered(usual(*athlete), ++number, most);
        while (!taken.insert(seen(name, most)).second);
    }
}

} // namespace

ShownNames::ShownNames(const Squad &squad, Form form)
    : m_form(form)
{
    const NameOf usual
        = [form](const Athlete &athlete) { return form == Form::Full ? athlete.name : sheetName(athlete); };
    const auto most = form == Form::Full ? std::string::npos : form == Form::Narrow ? kNarrow : kSurelySeen;
    std::map<std::string, People> alike;
    for (const auto &athlete : squad.athletes)
        alike[seen(usual(athlete), most)].push_back(&athlete);
    Seen taken;
    for (const auto &[beginning, people] : alike) {
        if (people.size() == 1)
            taken.insert(beginning);
    }
    for (const auto &[beginning, people] : alike) {
        if (people.size() > 1)
            tellApart(people, usual, most, taken, m_changed);
    }
}

const std::string &ShownNames::of(const Athlete &athlete) const
{
    const auto found = m_changed.find(athlete.id);
    if (found != m_changed.end())
        return found->second;
    return m_form == Form::Full ? athlete.name : sheetName(athlete);
}

std::string shownName(const Squad &squad, const Athlete &athlete)
{
    return ShownNames(squad).of(athlete);
}

std::vector<std::string> shownNames(const Squad &squad, const std::vector<AthleteId> &athletes)
{
    std::vector<std::string> names;
    if (athletes.empty())
        return names;
    const ShownNames shown(squad);
    for (const auto id : athletes) {
        if (const auto *athlete = squad.find(id))
            names.push_back(shown.of(*athlete));
    }
    return names;
}

} // namespace fivepace
