// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/stanzas.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace fivepace {

namespace {

std::pair<std::string_view, std::string_view> keyAndValue(std::string_view line)
{
    const auto colon = line.find(": ");
    assert(colon != std::string_view::npos);
    return { line.substr(0, colon), line.substr(colon + 2) };
}

} // namespace

std::string_view Stanza::value(std::string_view key) const
{
    const auto found = std::ranges::find(lines, key, [](const auto &line) { return line.first; });
    return found == lines.end() ? std::string_view() : found->second;
}

std::vector<std::string_view> Stanza::values(std::string_view key) const
{
    std::vector<std::string_view> values;
    for (const auto &[name, value] : lines) {
        if (name == key)
            values.push_back(value);
    }
    return values;
}

bool Stanza::has(std::string_view key) const
{
    return std::ranges::any_of(lines, [key](const auto &line) { return line.first == key; });
}

std::vector<std::string_view> Stanza::words(std::string_view key) const
{
    std::vector<std::string_view> words;
    for (auto rest = value(key); !rest.empty();) {
        const auto end = rest.find(' ');
        words.push_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return words;
}

int Stanza::number(std::string_view key) const
{
    const auto text = value(key);
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<Stanza> stanzasOf(std::string_view text)
{
    std::vector<Stanza> stanzas;
    bool isOpen = false;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty()) {
            isOpen = false;
        } else if (line.front() != '#') {
            if (!isOpen)
                stanzas.emplace_back();
            isOpen = true;
            stanzas.back().lines.push_back(keyAndValue(line));
        }
    }
    return stanzas;
}

} // namespace fivepace
