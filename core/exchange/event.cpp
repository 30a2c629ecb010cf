// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/event.h"

#include "domain/values/distancetext.h"
#include "domain/values/folded.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace fivepace::exchange {

namespace {

/// English, German, French, Spanish, Italian; folded.
constexpr std::array<std::string_view, 62> kOthers { "hurdles", "hurdle", "hurd", "mh", "hurden", "huerden",
    "haies", "vallas", "ostacoli", "steeple", "steeplechase", "sc", "st", "stc", "hindernis", "hindernislauf",
    "hind", "steeples", "obstaculos", "siepi", "walk", "racewalk", "gehen", "bahngehen", "marche", "marcha",
    "marcia", "relay", "relays", "staffel", "staffeln", "relais", "relevos", "staffetta", "medley", "shot",
    "put", "discus", "javelin", "hammer", "jump", "vault", "throw", "sprung", "weitsprung", "hochsprung",
    "dreisprung", "stabhochsprung", "kugel", "kugelstossen", "speer", "speerwurf", "diskus", "diskuswurf",
    "hammerwurf", "ballwurf", "saut", "lancer", "poids", "decathlon", "heptathlon", "mehrkampf" };
/// Units that stand for another event where they follow figures: 110H, 3000SC, 5000W.
constexpr std::array<std::string_view, 8> kOtherEndings { "h", "mh", "sc", "st", "stc", "w", "msc", "mw" };
constexpr std::array<std::int64_t, 23> kUsual { 50, 60, 75, 80, 100, 150, 200, 300, 400, 500, 600, 800, 1000,
    1200, 1500, 1600, 2000, 3000, 3200, 5000, 6000, 8000, 10000 };
/// Behind a distance: "800 m (i)", "1500 Halle"; Halle alone is a town.
constexpr std::array<std::string_view, 6> kIndoorBehind { "i", "ind", "halle", "salle", "sala", "sh" };
constexpr std::size_t kMostWords = 3; // of a distance: "1 500 m"

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '(' || c == ')' || c == ';' || c == ':';
        if (!isBlank)
            part += c;
        else if (!part.empty())
            parts.push_back(std::exchange(part, {}));
    }
    if (!part.empty())
        parts.push_back(part);
    return parts;
}

bool isOther(const std::string &word)
{
    if (std::ranges::find(kOthers, std::string_view(word)) != kOthers.end())
        return true;
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(word, isDigit) - word.begin());
    const auto ending = std::string_view(word).substr(digits);
    if (digits >= 1 && digits <= 2 && ending.size() > 1 && ending[0] == 'x' && isDigit(ending[1]))
        return true; // 4x400
    return digits >= 2 && std::ranges::find(kOtherEndings, ending) != kOtherEndings.end();
}

/// Anywhere, also in the title of a meet.
bool saysIndoor(std::string_view word)
{
    return word == "indoor" || word == "indoors" || word.starts_with("hallen");
}

/// The distance that some of the parts name; a name without figures only where it can be nothing else.
std::optional<Distance> distanceOf(std::string text, std::size_t parts)
{
    while (text.ends_with(',') || text.ends_with('-') || text.ends_with('.'))
        text.pop_back();
    const bool hasFigure = std::ranges::any_of(text, isDigit);
    const bool isBare = hasFigure && std::ranges::all_of(text, [](char c) { return isDigit(c) || c == ' '; });
    const bool isWord = text == "mile" || text == "meile" || text == "marathon" || text == "halbmarathon";
    if (!hasFigure && !isWord)
        return {};
    const auto distance = readDistance(text);
    if (!distance || *distance < Distance::metres(50))
        return {};
    const auto metres = distance->inMillimetres() / 1000;
    const bool isUsual = std::ranges::find(kUsual, metres) != kUsual.end();
    return isBare && (parts > 1 || !isUsual) ? std::nullopt : distance;
}

} // namespace

Event eventIn(std::string_view text)
{
    Event event;
    const auto whole = folded(text);
    for (const auto &each : partsOf(foldedWords(text)))
        event.isOther = event.isOther || isOther(each);
    auto parts = partsOf(whole);
    for (const auto &each : parts)
        event.isOther = event.isOther || isOther(each);
    const auto isNumber
        = [](const std::string &part) { return !part.empty() && std::ranges::all_of(part, isDigit); };
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) { // "4 x 400"
        const bool isTimes
            = (parts[i] == "x" || parts[i] == "×") && isNumber(parts[i - 1]) && isDigit(parts[i + 1].front());
        event.isOther = event.isOther || isTimes;
    }
    const auto parted = parts.size() > 1 && !parts[parts.size() - 2].ends_with(',');
    const bool isBehind
        = parted && std::ranges::find(kIndoorBehind, std::string_view(parts.back())) != kIndoorBehind.end();
    if (isBehind)
        parts.pop_back();
    event.isIndoor = std::erase_if(parts, saysIndoor) > 0 || whole.find("short track") != std::string::npos;
    for (std::size_t size = std::min(kMostWords, parts.size()); size > 0 && !event.distance; --size) {
        for (std::size_t from = 0; from + size <= parts.size() && !event.distance; ++from) {
            std::string words;
            for (std::size_t i = from; i < from + size; ++i)
                words += (words.empty() ? "" : " ") + parts[i];
            event.distance = distanceOf(words, size);
        }
    }
    if (event.isOther)
        event.distance.reset();
    event.isIndoor = event.isIndoor || (isBehind && event.distance);
    return event;
}

} // namespace fivepace::exchange
