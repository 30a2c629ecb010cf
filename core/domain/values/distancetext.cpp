// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/distancetext.h"

#include "domain/values/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace fivepace {

namespace {

constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kMostCharacters = 40;

struct Named {
    std::string_view name;
    Distance length;
};

constexpr std::array kNamed { Named { "mile", kMile }, Named { "meile", kMile }, Named { "mille", kMile },
    Named { "half", kHalfMarathon }, Named { "hm", kHalfMarathon }, Named { "halfmarathon", kHalfMarathon },
    Named { "half-marathon", kHalfMarathon }, Named { "halbmarathon", kHalfMarathon },
    Named { "semi", kHalfMarathon }, Named { "semi-marathon", kHalfMarathon },
    Named { "semimarathon", kHalfMarathon }, Named { "marathon", kMarathon } };

constexpr std::array kUnits { Named { "", Distance::metres(1) }, Named { "m", Distance::metres(1) },
    Named { "mtr", Distance::metres(1) }, Named { "meter", Distance::metres(1) },
    Named { "meters", Distance::metres(1) }, Named { "metres", Distance::metres(1) },
    Named { "metre", Distance::metres(1) }, Named { "k", Distance::metres(1000) },
    Named { "km", Distance::metres(1000) }, Named { "mi", kMile }, Named { "mile", kMile },
    Named { "miles", kMile } };

template <std::size_t Size>
std::optional<Distance> lengthNamed(const std::array<Named, Size> &list, std::string_view name)
{
    const auto found = std::ranges::find(list, name, &Named::name);
    return found == list.end() ? std::nullopt : std::optional(found->length);
}

/// The digits at the beginning.
std::string_view digitsOf(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, isDigit) - text.begin();
    return text.substr(0, static_cast<std::size_t>(end));
}

/// Lower case, without blanks (thin and unbreakable ones too); one between digits stays where it does not
/// part thousands.
std::string withoutBlanks(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> kBlanks { " ", "\t", "\u00a0", "\u2009", "\u202f" };
    std::string result;
    while (!text.empty()) {
        const auto blank
            = std::ranges::find_if(kBlanks, [text](auto each) { return text.starts_with(each); });
        if (blank == kBlanks.end()) {
            result += text[0] >= 'A' && text[0] <= 'Z' ? static_cast<char>(text[0] - 'A' + 'a') : text[0];
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(blank->size());
        const auto digits = digitsOf(text).size();
        if (!result.empty() && isDigit(result.back()) && digits > 0 && digits != 3)
            result += ' ';
    }
    return result;
}

std::string_view takeDigits(std::string_view &text)
{
    const auto digits = digitsOf(text);
    text.remove_prefix(digits.size());
    return digits;
}

} // namespace

std::optional<Distance> readDistance(std::string_view typed)
{
    if (typed.size() > kMostCharacters)
        return {};
    const auto text = withoutBlanks(typed);
    if (const auto named = lengthNamed(kNamed, text))
        return named;
    std::string_view rest = text;
    std::string whole(takeDigits(rest));
    std::string decimals;
    if (!whole.empty() && rest.size() > 1 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest[1])) {
        rest.remove_prefix(1);
        decimals = takeDigits(rest);
    }
    const auto unit = lengthNamed(kUnits, rest);
    if (whole.empty() || !unit || decimals.size() > 3)
        return {};
    if (decimals.size() == 3 && *unit == Distance::metres(1))
        whole += std::exchange(decimals, {});
    if (whole.size() > kMostDigits)
        return {};
    decimals.resize(3, '0');
    const auto thousandths = std::stoll(whole) * 1000 + std::stoll(decimals);
    return Distance::millimetres(unit->inMillimetres() * thousandths / 1000);
}

} // namespace fivepace
