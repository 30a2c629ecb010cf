// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people.h"

#include "domain/values/folded.h"
#include "exchange/cells.h"

#include <QString>

#include <algorithm>
#include <sstream>

namespace fivepace::exchange {

namespace {

constexpr std::size_t kMostLike = 3;
constexpr std::size_t kFewestLetters = 6; // that tell a name, in whatever order
constexpr std::size_t kShortestWord = 3; // initials are shared by too many

std::vector<std::string> longWords(const std::string &name)
{
    std::vector<std::string> words;
    std::istringstream stream(foldedWords(name));
    for (std::string word; stream >> word;) {
        if (word.size() >= kShortestWord)
            words.push_back(word);
    }
    return words;
}

/// What most names are: no comma, single blanks, nothing beyond ASCII.
bool isPlainName(std::string_view text)
{
    bool wasBlank = true;
    for (const char c : text) {
        const bool isBlank = c == ' ';
        if ((isBlank && wasBlank) || c == ',' || c == '(' || static_cast<unsigned char>(c) > 126 || c < ' ')
            return false;
        wasBlank = isBlank;
    }
    return !wasBlank;
}

/// A country, a club or a year in brackets behind a name is none of it: (GBR), (04).
bool isCode(std::string_view text)
{
    const auto is = [](char c, char from, char to) { return from <= c && c <= to; };
    if (text.size() < 4 || text.size() > 6 || !text.ends_with(')'))
        return false;
    const auto code = text.substr(1, text.size() - 2);
    return std::ranges::all_of(code, [&](char c) { return is(c, 'A', 'Z'); })
        || std::ranges::all_of(code, [&](char c) { return is(c, '0', '9'); });
}

} // namespace

People::People(const Squad &squad)
    : m_squad(squad)
{
    for (const auto &athlete : squad.athletes) {
        for (const auto &word : longWords(athlete.name))
            m_byWord[word].push_back(athlete.name);
        add(athlete.name, { athlete.id, {} });
        if (foldedWords(athlete.shortName) != foldedWords(athlete.name))
            add(athlete.shortName, { athlete.id, {} });
    }
}

void People::add(const std::string &name, Candidate candidate)
{
    if (name.empty())
        return;
    m_byName[foldedWords(name)].push_back(candidate);
    const auto key = nameKey(name);
    auto &alike = m_byKey[key];
    if (std::ranges::find(alike, candidate) == alike.end())
        alike.push_back(candidate);
    m_byLetters[lettersKey(name)].push_back({ candidate, key });
}

People::Found People::named(const std::string &name) const
{
    if (const auto found = m_byName.find(foldedWords(name)); found != m_byName.end())
        return { found->second };
    const auto key = nameKey(name);
    const auto byKey = m_byKey.find(key);
    Found found { byKey != m_byKey.end() ? byKey->second : partedOtherwise(name, key), true };
    if (key.empty() || found.candidates.empty())
        return {};
    const auto &first = found.candidates.front();
    if (const auto *athlete = first.row ? nullptr : m_squad.find(first.athlete))
        found.writtenAs = athlete->name;
    return found;
}

std::vector<Candidate> People::partedOtherwise(const std::string &name, const std::string &key) const
{
    std::vector<Candidate> found;
    const auto letters = lettersKey(name);
    const auto alike = m_byLetters.find(letters);
    if (letters.size() < kFewestLetters || alike == m_byLetters.end())
        return found;
    for (const auto &each : alike->second) {
        if (areJoinedAlike(key, each.key) && std::ranges::find(found, each.candidate) == found.end())
            found.push_back(each.candidate);
    }
    return found;
}

People::Found People::ofYear(Found found, std::optional<int> year) const
{
    const auto yearOf = [&](const Candidate &candidate) {
        const auto *athlete = candidate.row ? nullptr : m_squad.find(candidate.athlete);
        return athlete ? athlete->birthYear : std::nullopt;
    };
    const auto has = [&](const Candidate &candidate) { return yearOf(candidate) == year; };
    if (year && found.candidates.size() > 1 && std::ranges::any_of(found.candidates, has))
        std::erase_if(found.candidates, [&](const Candidate &each) { return !has(each); });
    return found;
}

People::Found People::find(NamedPerson &person, std::vector<Refusal> &refusals) const
{
    if (person.number.empty())
        return ofYear(named(person.name), person.birthYear);
    const auto refuse = [&](RefusalKind kind, std::string detail) {
        refusals.push_back({ kind, Field::Number, person.numberColumn, person.number, std::move(detail) });
        return Found();
    };
    const auto number = athleteNumberIn(person.number);
    const auto *athlete = number ? m_squad.find(*number) : nullptr;
    if (!athlete)
        return refuse(number ? RefusalKind::UnknownNumber : RefusalKind::NotANumber, {});
    const Candidate candidate { athlete->id, {} };
    const auto sameName = named(person.name).candidates;
    if (!person.name.empty() && std::ranges::find(sameName, candidate) == sameName.end())
        return refuse(RefusalKind::NumberOfAnother, athlete->name);
    if (person.name.empty())
        person.name = athlete->name;
    return { { candidate } };
}

std::string People::likeNames(const std::string &name) const
{
    std::vector<std::string> names;
    for (const auto &word : longWords(name)) {
        const auto found = m_byWord.find(word);
        if (found == m_byWord.end())
            continue;
        for (const auto &each : found->second) {
            if (names.size() < kMostLike && std::ranges::find(names, each) == names.end())
                names.push_back(each);
        }
    }
    std::string list;
    for (const auto &each : names)
        list += (list.empty() ? "" : ", ") + each;
    return list;
}

std::string plainText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified().toStdString();
}

std::string personName(std::string_view text)
{
    if (isPlainName(text))
        return std::string(text);
    if (const auto open = text.find('(');
        open != std::string_view::npos && open > 0 && isCode(text.substr(open)))
        return personName(text.substr(0, open));
    const auto name = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
    const auto comma = name.indexOf(u',');
    if (comma <= 0 || name.count(u',') > 1)
        return name.toStdString();
    return (name.mid(comma + 1) + u' ' + name.left(comma)).simplified().toStdString();
}

} // namespace fivepace::exchange
