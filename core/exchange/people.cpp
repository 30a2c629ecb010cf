// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people.h"

#include "exchange/cells.h"

#include <QString>

#include <algorithm>
#include <sstream>

namespace fivepace::exchange {

namespace {

constexpr std::size_t kMostLike = 3;
constexpr std::size_t kShortestWord = 3; // initials are shared by too many

std::vector<std::string> longWords(const std::string &name)
{
    std::vector<std::string> words;
    std::istringstream stream(folded(name));
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
        if ((isBlank && wasBlank) || c == ',' || static_cast<unsigned char>(c) > 126 || c < ' ')
            return false;
        wasBlank = isBlank;
    }
    return !wasBlank;
}

} // namespace

People::People(const Squad &squad)
    : m_squad(squad)
{
    for (const auto &athlete : squad.athletes) {
        for (const auto &word : longWords(athlete.name))
            m_byWord[word].push_back(athlete.name);
        add(athlete.name, { athlete.id, {} });
        if (folded(athlete.shortName) != folded(athlete.name))
            add(athlete.shortName, { athlete.id, {} });
    }
}

void People::add(const std::string &name, Candidate candidate)
{
    if (!name.empty())
        m_byName[folded(name)].push_back(candidate);
}

std::vector<Candidate> People::named(const std::string &name) const
{
    const auto found = m_byName.find(folded(name));
    return found == m_byName.end() ? std::vector<Candidate>() : found->second;
}

std::vector<Candidate> People::find(NamedPerson &person, std::vector<Refusal> &refusals) const
{
    if (person.number.empty())
        return named(person.name);
    const auto refuse = [&](RefusalKind kind, std::string detail) {
        refusals.push_back({ kind, Field::Number, person.numberColumn, person.number, std::move(detail) });
        return std::vector<Candidate>();
    };
    const auto number = athleteNumberIn(person.number);
    const auto *athlete = number ? m_squad.find(*number) : nullptr;
    if (!athlete)
        return refuse(number ? RefusalKind::UnknownNumber : RefusalKind::NotANumber, {});
    const Candidate candidate { athlete->id, {} };
    const auto sameName = named(person.name);
    if (!person.name.empty() && std::ranges::find(sameName, candidate) == sameName.end())
        return refuse(RefusalKind::NumberOfAnother, athlete->name);
    if (person.name.empty())
        person.name = athlete->name;
    return { candidate };
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

std::string personName(std::string_view text)
{
    if (isPlainName(text))
        return std::string(text);
    const auto name = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
    const auto comma = name.indexOf(u',');
    if (comma <= 0 || name.count(u',') > 1)
        return name.toStdString();
    return (name.mid(comma + 1) + u' ' + name.left(comma)).simplified().toStdString();
}

} // namespace fivepace::exchange
