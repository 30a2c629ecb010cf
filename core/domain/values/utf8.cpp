// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/utf8.h"

namespace fivepace {

char32_t takeCharacter(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto lead = byte(at);
    const std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    if (more == 0 || at + more >= text.size()) {
        ++at;
        return lead;
    }
    char32_t character = lead & (0x3fU >> more);
    for (std::size_t i = 1; i <= more; ++i)
        character = (character << 6) | (byte(at + i) & 0x3fU);
    at += more + 1;
    return character;
}

void appendCharacter(std::string &text, char32_t c)
{
    const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80)
        return byte(c);
    if (c < 0x800) {
        byte(0xc0 | (c >> 6));
    } else if (c < 0x10000) {
        byte(0xe0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3f));
    } else {
        byte(0xf0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3f));
        byte(0x80 | ((c >> 6) & 0x3f));
    }
    byte(0x80 | (c & 0x3f));
}

std::u32string charactersOf(std::string_view text)
{
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();)
        characters += takeCharacter(text, at);
    return characters;
}

std::string utf8Of(std::u32string_view characters)
{
    std::string text;
    for (const char32_t character : characters)
        appendCharacter(text, character);
    return text;
}

} // namespace fivepace
