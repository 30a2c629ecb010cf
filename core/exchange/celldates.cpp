// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include "domain/values/folded.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace fivepace::exchange {

namespace {

struct MonthName {
    std::string_view beginning;
    int month;
};
/// By the beginning of their names, in the languages that lists came in: English, German, French, Spanish,
/// Italian, Portuguese, Dutch, Nordic, Polish, Turkish. Longer beginnings stand before what they share.
constexpr std::array kMonthNames { MonthName { "jan", 1 }, MonthName { "ene", 1 }, MonthName { "gen", 1 },
    MonthName { "sty", 1 }, MonthName { "oca", 1 }, MonthName { "feb", 2 }, MonthName { "fev", 2 },
    MonthName { "lut", 2 }, MonthName { "sub", 2 }, MonthName { "mar", 3 }, MonthName { "mrz", 3 },
    MonthName { "maa", 3 }, MonthName { "apr", 4 }, MonthName { "avr", 4 }, MonthName { "abr", 4 },
    MonthName { "kwi", 4 }, MonthName { "nis", 4 }, MonthName { "may", 5 }, MonthName { "mai", 5 },
    MonthName { "maj", 5 }, MonthName { "mei", 5 }, MonthName { "mag", 5 }, MonthName { "juin", 6 },
    MonthName { "jun", 6 }, MonthName { "giu", 6 }, MonthName { "cze", 6 }, MonthName { "haz", 6 },
    MonthName { "juil", 7 }, MonthName { "jul", 7 }, MonthName { "lug", 7 }, MonthName { "lip", 7 },
    MonthName { "tem", 7 }, MonthName { "aug", 8 }, MonthName { "aou", 8 }, MonthName { "ago", 8 },
    MonthName { "sie", 8 }, MonthName { "agu", 8 }, MonthName { "sep", 9 }, MonthName { "set", 9 },
    MonthName { "wrz", 9 }, MonthName { "eyl", 9 }, MonthName { "oct", 10 }, MonthName { "okt", 10 },
    MonthName { "ott", 10 }, MonthName { "out", 10 }, MonthName { "paz", 10 }, MonthName { "eki", 10 },
    MonthName { "nov", 11 }, MonthName { "lis", 11 }, MonthName { "kas", 11 }, MonthName { "dec", 12 },
    MonthName { "dez", 12 }, MonthName { "des", 12 }, MonthName { "dic", 12 }, MonthName { "gru", 12 },
    MonthName { "ara", 12 } };
/// Days of the week by the beginning of their names, in the same languages.
constexpr std::array<std::string_view, 48> kWeekdays { "mon", "tue", "wed", "thu", "fri", "sat", "sun", "die",
    "mit", "don", "sam", "son", "lun", "mar", "mer", "jeu", "ven", "dim", "mie", "jue", "vie", "sab", "dom",
    "gio", "seg", "ter", "qua", "qui", "sex", "maa", "din", "woe", "vri", "zat", "zon", "man", "tir", "tis",
    "ons", "tor", "fre", "lor", "paz", "sal", "car", "per", "cum", "cmt" };
/// The same in two letters, as they stand.
constexpr std::array<std::string_view, 14> kShortWeekdays { "mo", "di", "mi", "do", "fr", "sa", "so", "tu",
    "we", "th", "su", "wo", "vr", "za" };
/// "2nd of May", "1er mai", "2 de mayo".
constexpr std::array<std::string_view, 11> kBetween { "st", "nd", "rd", "th", "er", "of", "de", "den", "del",
    "the", "le" };

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

std::optional<int> figuresIn(std::string_view digits)
{
    return digits.empty() || !isFigure(digits.front()) ? std::nullopt : wholeNumberIn(digits);
}

std::optional<Date> dayOf(int year, int month, int day)
{
    const std::chrono::year_month_day date { std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day)) };
    return date.ok() ? std::optional(Date(date)) : std::nullopt;
}

std::optional<int> monthNamed(std::string_view word)
{
    const auto found = std::ranges::find_if(
        kMonthNames, [word](const auto &month) { return word.starts_with(month.beginning); });
    return found == kMonthNames.end() ? std::nullopt : std::optional(found->month);
}

/// "sat 2 may 2026" without its first word; as it is where that is no day of the week.
std::string_view withoutWeekday(std::string_view text)
{
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isSmallLetter) - text.begin());
    const auto word = text.substr(0, end);
    const bool isDay = std::ranges::find(kShortWeekdays, word) != kShortWeekdays.end()
        || std::ranges::any_of(kWeekdays, [&](std::string_view day) { return word.starts_with(day); });
    if (!isDay || end == text.size())
        return text;
    text.remove_prefix(end);
    text.remove_prefix(std::min(text.find_first_not_of(" .,"), text.size()));
    return text;
}

/// The three parts of a date: numbers, or one of them the name of a month.
struct DateParts {
    std::array<std::string_view, 3> parts;
    char mark = ' '; ///< between the first two
};

/// Figures and letters take turns at the marks between them; four figures can only be a year.
std::optional<DateParts> datePartsOf(std::string_view text)
{
    DateParts result;
    std::size_t at = 0;
    for (std::size_t i = 0; i < result.parts.size();) {
        const auto start = at;
        while (at < text.size() && isFigure(text[at]) == isFigure(text[start])
            && (isFigure(text[at]) || isSmallLetter(text[at])))
            ++at;
        const auto part = text.substr(start, at - start);
        if (part.empty())
            return {};
        const bool isBetween = i > 0 && std::ranges::find(kBetween, part) != kBetween.end();
        if (!isBetween)
            result.parts[i++] = part;
        if (i == 1 && !isBetween && at < text.size())
            result.mark = text[at];
        while (i < result.parts.size() && at < text.size()
            && std::string_view(" .,/-'").find(text[at]) != std::string_view::npos)
            ++at;
    }
    const bool endsThere = at == text.size() || text[at] == ' ' || text[at] == 't';
    return endsThere ? std::optional(result) : std::nullopt;
}

std::optional<int> yearOf(std::string_view digits)
{
    const auto number = figuresIn(digits);
    if (!number || (digits.size() != 2 && digits.size() != 4))
        return {};
    return digits.size() == 4 ? *number : *number + (*number < 70 ? 2000 : 1900);
}

CellDate dateOf(std::string_view text)
{
    const auto found = datePartsOf(text);
    if (!found)
        return {};
    const auto &[first, second, third] = found->parts;
    const auto clear = [](std::optional<Date> date) { return CellDate { date, date }; };
    if (first.size() == 4 && isFigure(first[0])) {
        const auto month = figuresIn(second), day = figuresIn(third), year = figuresIn(first);
        return month && day && second.size() <= 2 ? clear(dayOf(*year, *month, *day)) : CellDate {};
    }
    const auto year = yearOf(third);
    if (!year)
        return {};
    if (const auto month = monthNamed(second)) {
        const auto day = figuresIn(first);
        return day ? clear(dayOf(*year, *month, *day)) : CellDate {};
    }
    if (const auto month = monthNamed(first)) {
        const auto day = figuresIn(second);
        return day ? clear(dayOf(*year, *month, *day)) : CellDate {};
    }
    const auto one = figuresIn(first), other = figuresIn(second);
    if (!one || !other || first.size() > 2 || second.size() > 2)
        return {};
    const auto dayFirst = dayOf(*year, *other, *one);
    return found->mark == '.' ? clear(dayFirst) : CellDate { dayFirst, dayOf(*year, *one, *other) };
}

} // namespace

CellDate dateIn(std::string_view cell)
{
    if (cell.empty())
        return {};
    if (const auto iso = dateFromIso(cell))
        return { iso, iso };
    const auto text = folded(cell);
    const auto date = dateOf(text);
    if (date.dayFirst || date.monthFirst)
        return date;
    const auto rest = withoutWeekday(text);
    return rest.size() < text.size() ? dateOf(rest) : CellDate {};
}

std::optional<int> birthYearIn(std::string_view cell)
{
    if (cell.empty())
        return {};
    auto year = cell.size() == 4 ? wholeNumberIn(cell) : std::nullopt;
    if (const auto date = dateIn(cell); !year && (date.dayFirst || date.monthFirst))
        year = fivepace::yearOf(date.dayFirst ? *date.dayFirst : *date.monthFirst);
    return year && *year >= 1900 && *year < 2100 ? year : std::nullopt;
}

std::optional<int> birthYearIn(std::string_view cell, Date today)
{
    const auto digits = cell.substr(cell.starts_with('\'') ? 1 : 0);
    const auto number = digits.size() == 2 ? figuresIn(digits) : std::nullopt;
    if (!number)
        return birthYearIn(cell);
    const int thisYear = fivepace::yearOf(today);
    return 2000 + *number <= thisYear ? 2000 + *number : 1900 + *number;
}

} // namespace fivepace::exchange
