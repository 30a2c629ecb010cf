// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headings.h"

#include "domain/values/distancetext.h"
#include "domain/values/folded.h"
#include "domain/values/texts.h"
#include "exchange/cells.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>

namespace fivepace::exchange {

namespace {

template <class Take> void forEachPart(std::string_view text, char between, Take take)
{
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(between, at), text.size());
        take(text.substr(at, end - at));
        at = end + 1;
    }
}

/// Names over columns (folded) to fields, from resources/words/headings.txt.
const std::map<std::string_view, Field> &namedFields()
{
    static const auto fields = [] {
        std::map<std::string_view, Field> read;
        forEachPart(texts::kHeadings, '\n', [&](std::string_view line) {
            const auto colon = line.find(':');
            if (line.starts_with('#') || colon == std::string_view::npos)
                return;
            const auto field = fieldFromCode(line.substr(0, colon));
            assert(field);
            forEachPart(line.substr(colon + 1), ',', [&](std::string_view name) {
                name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
                read.emplace(name, *field);
            });
        });
        return read;
    }();
    return fields;
}

/// A heading that says another thing in a table of results or reps than in one of athletes.
Field inKind(Field field, TableKind kind)
{
    if (kind == TableKind::Athletes)
        return field;
    switch (field) {
    case Field::Notes:
        return Field::Note;
    case Field::AthleteKind:
        return Field::ResultKind;
    case Field::TargetRace:
        return Field::Distance;
    default:
        return field;
    }
}

constexpr int kMostReps = 50; // in a heading; a larger number is a distance or a year

std::optional<int> numberIn(std::string_view digits)
{
    const auto number = wholeNumberIn(digits);
    return number && *number >= 1 && *number <= kMostReps ? number : std::nullopt;
}

bool saysSet(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> kSets { "set", "s", "serie", "series", "satz", "block",
        "bloc" };
    return std::ranges::find(kSets, word) != kSets.end();
}

bool saysRep(std::string_view word)
{
    static constexpr std::array<std::string_view, 20> kReps { "rep", "reps", "r", "lap", "l", "runde", "rd",
        "wdh", "wh", "w", "wiederholung", "lauf", "tour", "repetition", "interval", "int", "time", "zeit",
        "temps", "split" };
    return std::ranges::find(kReps, word) != kReps.end();
}

/// Words and numbers of a heading, parted also where a letter meets a figure: "S1R2" is s 1 r 2.
std::vector<std::string> partsOf(std::string_view heading)
{
    std::vector<std::string> parts;
    const auto text = foldedWords(heading);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ')
            continue;
        if (i == 0 || text[i - 1] == ' ' || isDigit(text[i]) != isDigit(text[i - 1]))
            parts.emplace_back();
        parts.back() += text[i];
    }
    return parts;
}

} // namespace

Column columnNamed(std::string_view heading, TableKind kind)
{
    const auto fields = fieldsOf(kind);
    const auto field = fieldNamed(heading, kind);
    if (field && std::ranges::find(fields, *field) != fields.end())
        return { *field };
    if (kind == TableKind::Reps)
        return repNamed(heading).value_or(Column {});
    const auto distance = kind == TableKind::Athletes ? distanceNamed(heading) : std::nullopt;
    return distance ? Column { Field::Best, *distance } : Column {};
}

namespace {

/// 200 of "200 (1)": how long the reps are.
bool isMetres(std::string_view digits)
{
    const auto number = wholeNumberIn(digits);
    return number && *number > kMostReps && digits.size() <= 5;
}

} // namespace

std::optional<Column> repNamed(std::string_view heading)
{
    Column column { Field::RepTime };
    const auto parts = partsOf(heading);
    std::vector<int> numbers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const auto number = numberIn(parts[i])) {
            numbers.push_back(*number);
            continue;
        }
        const bool isFirst = numbers.empty();
        const bool isLength = isFirst && i + 1 < parts.size()
            && (isMetres(parts[i]) || (i > 0 && parts[i] == "m")); // "200 m 1"
        if (isLength)
            continue;
        if (!(saysRep(parts[i]) || (isFirst && saysSet(parts[i]))))
            return {};
    }
    if (numbers.empty() || numbers.size() > 2)
        return {};
    column.rep = numbers.back();
    column.set = numbers.size() == 2 ? numbers.front() : 0;
    const bool isSetAlone
        = numbers.size() == 1 && std::ranges::any_of(parts, saysSet) && std::ranges::none_of(parts, saysRep);
    return isSetAlone ? std::nullopt : std::optional(column);
}

std::optional<Field> fieldNamed(std::string_view heading, TableKind kind)
{
    for (const auto part : { heading, heading.substr(0, heading.find_first_of("([")) }) {
        const auto name = foldedWords(part);
        const auto found = namedFields().find(name);
        if (found != namedFields().end())
            return inKind(found->second, kind);
        const auto field = std::ranges::find_if(
            fieldsOf(kind), [&](Field each) { return foldedWords(codeOf(each)) == name; });
        if (field != fieldsOf(kind).end())
            return *field;
    }
    return {};
}

bool saysAthleteNumber(std::string_view heading)
{
    static constexpr std::array<std::string_view, 3> kAny { "no", "nr", "id" };
    return std::ranges::find(kAny, foldedWords(heading)) == kAny.end();
}

std::optional<Distance> distanceNamed(std::string_view heading)
{
    static constexpr std::array<std::string_view, 8> kBests { "pb", "sb", "best", "bests", "time", "pr",
        "bestzeit", "record" };
    if (const auto distance = readDistance(heading))
        return distance;
    std::string rest;
    const auto words = foldedWords(heading);
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = words.substr(at, end - at);
        if (std::ranges::find(kBests, word) == kBests.end())
            rest += (rest.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return readDistance(rest);
}

} // namespace fivepace::exchange
