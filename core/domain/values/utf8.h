// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fivepace {

/// 0 to 9.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
/// The character that begins at `at`, which moves behind it. A byte that is no UTF-8 stands for itself.
char32_t takeCharacter(std::string_view text, std::size_t &at);
void appendCharacter(std::string &text, char32_t character);
std::u32string charactersOf(std::string_view text);
std::string utf8Of(std::u32string_view characters);

} // namespace fivepace
