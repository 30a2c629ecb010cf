// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mark.h"

#include <algorithm>
#include <array>

namespace fivepace::exchange {

namespace {

enum class Meaning { Nothing, Unit, Hand, Electronic, Indoor, Altitude };

struct Letters {
    std::string_view text;
    Meaning meaning;
};

/// What stands beside marks in lists of results: ways of timing, qualified, bests and records, indoor,
/// oversized track, altitude, foreign entry. Longer ones before what they begin with; capitals count in
/// single letters only.
constexpr std::array kLetters {
    Letters { "handzeit", Meaning::Hand },
    Letters { "manual", Meaning::Hand },
    Letters { "hand", Meaning::Hand },
    Letters { "elec", Meaning::Electronic },
    Letters { "indoor", Meaning::Indoor },
    Letters { "halle", Meaning::Indoor },
    Letters { "ind", Meaning::Indoor },
    Letters { "fat", Meaning::Electronic },
    Letters { "alt", Meaning::Altitude },
    Letters { "ht", Meaning::Hand },
    Letters { "mt", Meaning::Hand },
    Letters { "ot", Meaning::Nothing },
    Letters { "pb", Meaning::Nothing },
    Letters { "pr", Meaning::Nothing },
    Letters { "sb", Meaning::Nothing },
    Letters { "sr", Meaning::Nothing },
    Letters { "cr", Meaning::Nothing },
    Letters { "mr", Meaning::Nothing },
    Letters { "nr", Meaning::Nothing },
    Letters { "wr", Meaning::Nothing },
    Letters { "er", Meaning::Nothing },
    Letters { "ar", Meaning::Nothing },
    Letters { "ur", Meaning::Nothing },
    Letters { "wl", Meaning::Nothing },
    Letters { "el", Meaning::Nothing },
    Letters { "nl", Meaning::Nothing },
    Letters { "ub", Meaning::Nothing },
    Letters { "bp", Meaning::Nothing },
    Letters { "rp", Meaning::Nothing },
    Letters { "ek", Meaning::Nothing },
    Letters { "nu", Meaning::Nothing },
    Letters { "ns", Meaning::Nothing },
    Letters { "ak", Meaning::Nothing },
    Letters { "sec", Meaning::Unit },
    Letters { "sek", Meaning::Unit },
    Letters { "min", Meaning::Unit },
};
constexpr std::array kSingles {
    Letters { "h", Meaning::Hand },
    Letters { "H", Meaning::Hand },
    Letters { "a", Meaning::Electronic },
    Letters { "e", Meaning::Electronic },
    Letters { "E", Meaning::Electronic },
    Letters { "A", Meaning::Altitude },
    Letters { "i", Meaning::Indoor },
    Letters { "I", Meaning::Indoor },
    Letters { "q", Meaning::Nothing },
    Letters { "Q", Meaning::Nothing },
    Letters { "F", Meaning::Nothing }, // of the final
    Letters { "s", Meaning::Unit },
};
constexpr std::string_view kInFront = "JxX"; // judges' decision, out of the competition
constexpr std::string_view kWithNumber = "qQhHrRfF"; // q1, h2, r1: of a heat or round
constexpr std::string_view kSigns = "*#+=()[]!/";
constexpr std::string_view kBrackets = "()[]";
constexpr std::string_view kBetween = " ,;.";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool beginsWith(std::string_view text, std::string_view word)
{
    return text.size() >= word.size()
        && std::ranges::equal(word, text.substr(0, word.size()), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

const Letters *lettersAt(std::string_view text)
{
    const auto longer
        = std::ranges::find_if(kLetters, [&](const auto &each) { return beginsWith(text, each.text); });
    if (longer != kLetters.end())
        return &*longer;
    const auto single
        = std::ranges::find_if(kSingles, [&](const auto &each) { return text.starts_with(each.text); });
    return single == kSingles.end() ? nullptr : &*single;
}

/// A place or a heat in brackets behind the mark: (2), [2].
std::size_t bracketed(std::string_view text)
{
    const auto end = text.starts_with('(') ? text.find(')')
        : text.starts_with('[')            ? text.find(']')
                                           : std::string_view::npos;
    const bool isNumber = end != std::string_view::npos && end > 1 && end <= 4
        && std::ranges::all_of(text.substr(1, end - 1), [](char c) { return isDigit(c) || c == '.'; });
    return isNumber ? end + 1 : 0;
}

/// "q1", "h2": the letter of a round and its number, of at most two figures; 0 where it is not that.
std::size_t lettered(std::string_view text)
{
    if (text.size() < 2 || kWithNumber.find(text[0]) == std::string_view::npos || !isDigit(text[1]))
        return 0;
    const std::size_t size = text.size() > 2 && isDigit(text[2]) ? 3 : 2;
    return size < text.size() && isDigit(text[size]) ? 0 : size;
}

void keep(Mark &mark, std::string_view letters)
{
    mark.letters += (mark.letters.empty() ? "" : " ") + std::string(letters);
}

/// Reads the letters behind the time; false where one of them is none that lists of results have.
bool takeLetters(std::string_view text, Mark &mark, std::optional<TimingMethod> &method)
{
    while (!text.empty()) {
        auto taken = text.substr(0, std::max<std::size_t>(1, bracketed(text) + lettered(text)));
        if (lettered(text) > 0) {
            keep(mark, taken);
        } else if (const auto *known = isLetter(text.front()) ? lettersAt(text) : nullptr) {
            taken = text.substr(0, known->text.size());
            mark.isIndoor = mark.isIndoor || known->meaning == Meaning::Indoor;
            mark.isAltitude = mark.isAltitude || known->meaning == Meaning::Altitude;
            if (known->meaning == Meaning::Hand)
                method = TimingMethod::Hand;
            if (known->meaning == Meaning::Electronic)
                method = TimingMethod::Electronic;
            if (known->meaning != Meaning::Unit)
                keep(mark, taken);
        } else if (taken.size() > 1 || kSigns.find(taken) != std::string_view::npos) {
            if (kBrackets.find(taken) == std::string_view::npos) // of "(PB)" the letters are kept
                keep(mark, taken);
        } else if (kBetween.find(taken) == std::string_view::npos) {
            return false;
        }
        text.remove_prefix(taken.size());
    }
    return true;
}

/// The same in front of the time, and what stands there only.
bool takeFront(std::string_view text, Mark &mark, std::optional<TimingMethod> &method)
{
    const bool isAlone = text.find_first_not_of(' ') == text.find_last_not_of(' ');
    const auto at = text.find_first_not_of(' ');
    if (at == std::string_view::npos || !isAlone || kInFront.find(text[at]) == std::string_view::npos)
        return takeLetters(text, mark, method);
    keep(mark, text.substr(at, 1));
    return true;
}

/// "1m54.31s", "1min54s31" with their signs.
std::string withSigns(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto isBetween = [&](std::string_view unit) {
            return !result.empty() && isDigit(result.back()) && text.substr(i).starts_with(unit)
                && i + unit.size() < text.size() && isDigit(text[i + unit.size()]);
        };
        const std::string_view unit = isBetween("min") ? "min"
            : isBetween("mn")                          ? "mn"
            : isBetween("m")                           ? "m"
                                                       : "";
        if (!unit.empty() || isBetween("s")) {
            result += unit.empty() ? '.' : ':';
            i += unit.empty() ? 1 : unit.size();
        } else {
            result += text[i++];
        }
    }
    return result;
}

/// "1.54.8" and "1,54.8" with a colon between minutes and seconds.
std::string withColon(std::string_view text)
{
    const auto first = text.find_first_of(".,");
    const auto second = first == std::string_view::npos ? first : text.find_first_of(".,", first + 1);
    const bool isMinutes = second != std::string_view::npos && second == first + 3
        && text.find_first_of(".,:", second + 1) == std::string_view::npos
        && text.find(':') == std::string_view::npos;
    std::string result(text);
    if (isMinutes)
        result[first] = ':';
    return result;
}

/// Whether the text is figures alone, of these sizes, with commas between.
std::vector<std::string_view> numbersByCommas(std::string_view text)
{
    std::vector<std::string_view> numbers;
    while (true) {
        const auto end = std::min(text.find(','), text.size());
        auto number = text.substr(0, end);
        while (number.starts_with(' '))
            number.remove_prefix(1);
        while (number.ends_with(' '))
            number.remove_suffix(1);
        if (number.size() != 2 || !std::ranges::all_of(number, isDigit))
            return {};
        numbers.push_back(number);
        if (end == text.size())
            return numbers;
        text.remove_prefix(end + 1);
    }
}

} // namespace

Mark markIn(std::string_view typed)
{
    const auto text = withSigns(typed);
    const std::string_view cell = text;
    const auto isOfTime = [](char c) {
        return isDigit(c) || std::string_view(":.,'\"").find(c) != std::string_view::npos
            || static_cast<unsigned char>(c) > 127; // ′ and ″
    };
    const auto first = std::ranges::find_if(cell, isDigit);
    auto last = std::find_if_not(first, cell.end(), isOfTime);
    while (last != first && (last[-1] == '.' || last[-1] == ','))
        --last;
    const auto from = static_cast<std::size_t>(first - cell.begin());
    const auto to = static_cast<std::size_t>(last - cell.begin());
    const auto time = cell.substr(from, to - from);

    Mark mark;
    std::optional<TimingMethod> method;
    const bool isMark = !time.empty() && numbersByCommas(time).size() < 3
        && takeFront(cell.substr(0, from), mark, method) && takeLetters(cell.substr(to), mark, method);
    mark.reading = readTime(isMark ? withColon(time) : std::string(cell));
    if (!mark.reading.time)
        return { .reading = mark.reading };
    mark.couldBeTwo = numbersByCommas(time).size() == 2;
    mark.reading.time->method = method.value_or(usualMethod(mark.reading.time->precision));
    return mark;
}

std::vector<std::string> timesListedIn(std::string_view cell)
{
    const auto numbers = numbersByCommas(cell);
    return numbers.size() < 3 ? std::vector<std::string>()
                              : std::vector<std::string>(numbers.begin(), numbers.end());
}

} // namespace fivepace::exchange
