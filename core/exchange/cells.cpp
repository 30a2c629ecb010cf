// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include "domain/values/folded.h"
#include "exchange/mark.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fivepace::exchange {

namespace {

template <class T> struct Word {
    std::string_view word;
    T meaning;
};

constexpr std::array kCategories {
    Word { "m", Category::Men },
    Word { "men", Category::Men },
    Word { "man", Category::Men },
    Word { "mens", Category::Men },
    Word { "male", Category::Men },
    Word { "boy", Category::Men },
    Word { "boys", Category::Men },
    Word { "mann", Category::Men },
    Word { "manner", Category::Men },
    Word { "maennlich", Category::Men },
    Word { "mannlich", Category::Men },
    Word { "herren", Category::Men },
    Word { "h", Category::Men },
    Word { "homme", Category::Men },
    Word { "hommes", Category::Men },
    Word { "masculin", Category::Men },
    Word { "garcon", Category::Men },
    Word { "garcons", Category::Men },
    Word { "w", Category::Women },
    Word { "f", Category::Women },
    Word { "women", Category::Women },
    Word { "woman", Category::Women },
    Word { "womens", Category::Women },
    Word { "female", Category::Women },
    Word { "girl", Category::Women },
    Word { "girls", Category::Women },
    Word { "frau", Category::Women },
    Word { "frauen", Category::Women },
    Word { "weiblich", Category::Women },
    Word { "damen", Category::Women },
    Word { "d", Category::Women },
    Word { "femme", Category::Women },
    Word { "femmes", Category::Women },
    Word { "feminin", Category::Women },
    Word { "fille", Category::Women },
    Word { "filles", Category::Women },
};
constexpr std::array kAthleteKinds {
    Word { "sprinter", AthleteKind::Sprinter400 },
    Word { "sprint", AthleteKind::Sprinter400 },
    Word { "sprinteur", AthleteKind::Sprinter400 },
    Word { "sprinteuse", AthleteKind::Sprinter400 },
    Word { "sprinterin", AthleteKind::Sprinter400 },
    Word { "middle", AthleteKind::MiddleDistance },
    Word { "md", AthleteKind::MiddleDistance },
    Word { "mittelstrecke", AthleteKind::MiddleDistance },
    Word { "demi", AthleteKind::MiddleDistance },
};
constexpr std::array kResultKinds {
    Word { "race", ResultKind::Race },
    Word { "r", ResultKind::Race },
    Word { "competition", ResultKind::Race },
    Word { "rennen", ResultKind::Race },
    Word { "wettkampf", ResultKind::Race },
    Word { "course", ResultKind::Race },
    Word { "trial", ResultKind::TimeTrial },
    Word { "tt", ResultKind::TimeTrial },
    Word { "test", ResultKind::TimeTrial },
    Word { "testlauf", ResultKind::TimeTrial },
    Word { "estimate", ResultKind::Estimate },
    Word { "estimated", ResultKind::Estimate },
    Word { "est", ResultKind::Estimate },
    Word { "geschatzt", ResultKind::Estimate },
    Word { "schatzung", ResultKind::Estimate },
    Word { "estimation", ResultKind::Estimate },
};
constexpr std::array kStarts {
    Word { "standing", RunStart::Standing },
    Word { "blocks", RunStart::Standing },
    Word { "stehend", RunStart::Standing },
    Word { "hochstart", RunStart::Standing },
    Word { "tiefstart", RunStart::Standing },
    Word { "arrete", RunStart::Standing },
    Word { "flying", RunStart::Flying },
    Word { "fly", RunStart::Flying },
    Word { "rolling", RunStart::Flying },
    Word { "fliegend", RunStart::Flying },
    Word { "lance", RunStart::Flying },
    Word { "not stated", RunStart::NotStated },
};
constexpr std::array kAnswers {
    Word { "yes", true },
    Word { "y", true },
    Word { "x", true },
    Word { "ja", true },
    Word { "j", true },
    Word { "oui", true },
    Word { "true", true },
    Word { "1", true },
    Word { "i", true },
    Word { "a", true },
    Word { "indoor", true },
    Word { "indoors", true },
    Word { "halle", true },
    Word { "salle", true },
    Word { "altitude", true },
    Word { "no", false },
    Word { "n", false },
    Word { "nein", false },
    Word { "non", false },
    Word { "false", false },
    Word { "0", false },
    Word { "o", false },
    Word { "outdoor", false },
    Word { "outdoors", false },
    Word { "freiluft", false },
};
constexpr std::array kMethods {
    Word { "hand", TimingMethod::Hand },
    Word { "h", TimingMethod::Hand },
    Word { "ht", TimingMethod::Hand },
    Word { "manual", TimingMethod::Hand },
    Word { "manuel", TimingMethod::Hand },
    Word { "handzeit", TimingMethod::Hand },
    Word { "electronic", TimingMethod::Electronic },
    Word { "e", TimingMethod::Electronic },
    Word { "fat", TimingMethod::Electronic },
    Word { "auto", TimingMethod::Electronic },
    Word { "automatic", TimingMethod::Electronic },
    Word { "elektronisch", TimingMethod::Electronic },
    Word { "electronique", TimingMethod::Electronic },
    Word { "gate", TimingMethod::Electronic },
    Word { "gates", TimingMethod::Electronic },
    Word { "device", TimingMethod::Device },
    Word { "gps", TimingMethod::Device },
    Word { "watch", TimingMethod::Device },
    Word { "uhr", TimingMethod::Device },
    Word { "montre", TimingMethod::Device },
};
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// What the first word that is known means.
template <class T, std::size_t Size>
std::optional<T> meaningOf(const std::array<Word<T>, Size> &list, std::string_view cell)
{
    const auto text = foldedWords(cell);
    for (const auto word : wordsOf(text)) {
        const auto found = std::ranges::find(list, word, &Word<T>::word);
        if (found != list.end())
            return found->meaning;
    }
    return {};
}

std::optional<int> numberOf(std::string_view digits)
{
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc {} && end == digits.data() + digits.size() ? std::optional(number)
                                                                         : std::nullopt;
}

} // namespace

std::optional<Category> categoryIn(std::string_view cell)
{
    if (const auto category = meaningOf(kCategories, cell))
        return category;
    // An age class, as MU20, W15 or M 35.
    const auto text = foldedWords(cell);
    const bool isClass = text.size() >= 2 && (isDigit(text[1]) || (text.size() >= 3 && text[1] == 'u'))
        && isDigit(text.back());
    return isClass ? meaningOf(kCategories, text.substr(0, 1)) : std::nullopt;
}

std::optional<AthleteKind> athleteKindIn(std::string_view cell)
{
    return meaningOf(kAthleteKinds, cell);
}

std::optional<ResultKind> resultKindIn(std::string_view cell)
{
    return meaningOf(kResultKinds, cell);
}

std::optional<RunStart> startIn(std::string_view cell)
{
    return meaningOf(kStarts, cell);
}

std::optional<TimingMethod> methodIn(std::string_view cell)
{
    return meaningOf(kMethods, cell);
}

std::optional<bool> yesIn(std::string_view cell)
{
    const auto text = foldedWords(cell);
    const auto found = std::ranges::find(kAnswers, std::string_view(text), &Word<bool>::word);
    if (found != kAnswers.end())
        return found->meaning;
    return text.empty() ? std::optional(cell.find_first_not_of("-–—/ .") != std::string_view::npos)
                        : std::nullopt; // ✓
}

std::optional<int> wholeNumberIn(std::string_view cell)
{
    return cell.empty() || !isDigit(cell.front()) ? std::nullopt : numberOf(cell);
}

std::optional<int> rankIn(std::string_view cell)
{
    while (!cell.empty() && std::string_view("=Tt#").find(cell.front()) != std::string_view::npos)
        cell.remove_prefix(1);
    const auto end = std::min(cell.find_first_not_of("0123456789"), cell.size());
    const auto rank = numberOf(cell.substr(0, end));
    const auto rest = folded(cell.substr(end));
    static constexpr std::array<std::string_view, 9> kEnds { "", ".", "st", "nd", "rd", "th", "er", "e",
        "=" };
    const bool isOne = rank && *rank >= 1 && *rank <= 9999 && std::ranges::find(kEnds, rest) != kEnds.end();
    return isOne ? rank : std::nullopt;
}

std::optional<AthleteId> athleteNumberIn(std::string_view cell)
{
    AthleteId id;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), id.value);
    const bool isWhole = error == std::errc {} && end == cell.data() + cell.size() && id.value > 0;
    return isWhole ? std::optional(id) : std::nullopt;
}

TimeReading timeIn(std::string_view cell)
{
    return markIn(cell).reading;
}

bool saysNoTime(std::string_view cell)
{
    static constexpr std::array<std::string_view, 36> kNone { "", "dnf", "dns", "dq", "dsq", "nt", "nm",
        "n a", "na", "ogv", "aufg", "abg", "disq", "n a st", "np", "ab", "abd", "scr", "dnc", "dnp", "fs",
        "n g", "nh", "rit", "ret", "wd", "w d", "forf", "forfait", "abandon", "brutt", "squ",
        "did not finish", "did not start", "disqualified" };
    const auto isOfTime
        = [](char c) { return (c >= '0' && c <= '9') || c == ':' || c == '.' || c == ',' || c == ' '; };
    if (std::ranges::all_of(cell, isOfTime) && cell.find_first_of("0123456789") != std::string_view::npos)
        return false; // without a letter
    const auto words = foldedWords(cell);
    if (std::ranges::find(kNone, words) != kNone.end())
        return true;
    // "DQ 163.3", "1:54.31 DNF"
    const auto all = wordsOf(words);
    static constexpr std::array<std::string_view, 5> kClear { "dnf", "dns", "dq", "dsq", "disq" };
    return std::ranges::any_of(
        all, [](std::string_view word) { return std::ranges::find(kClear, word) != kClear.end(); });
}

} // namespace fivepace::exchange
