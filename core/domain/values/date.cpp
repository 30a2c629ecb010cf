// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/date.h"

#include <charconv>

namespace fivepace {

namespace {

/// Exactly the digits of `text`; empty where there is anything else.
template <class Number> std::optional<Number> digits(std::string_view text)
{
    Number number {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc {} || end != text.data() + text.size() || text.front() == '-')
        return {};
    return number;
}

std::string padded(int number, std::size_t width)
{
    auto text = std::to_string(number);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

} // namespace

std::optional<Date> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = digits<int>(text.substr(0, 4));
    const auto month = digits<unsigned>(text.substr(5, 2));
    const auto day = digits<unsigned>(text.substr(8, 2));
    if (!year || !month || !day)
        return {};
    const std::chrono::year_month_day date { std::chrono::year(*year), std::chrono::month(*month),
        std::chrono::day(*day) };
    return date.ok() ? std::optional(Date(date)) : std::nullopt;
}

std::string isoDate(Date date)
{
    const std::chrono::year_month_day day(date);
    return padded(static_cast<int>(day.year()), 4) + '-'
        + padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + '-'
        + padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

int yearOf(Date date)
{
    return static_cast<int>(std::chrono::year_month_day(date).year());
}

} // namespace fivepace
