// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fivepace {

/// Some lines of a text, each a key and a value.
struct Stanza {
    std::vector<std::pair<std::string_view, std::string_view>> lines;

    /// The first value of the key; empty where there is none.
    std::string_view value(std::string_view key) const;
    std::vector<std::string_view> values(std::string_view key) const;
    bool has(std::string_view key) const;
    /// The words of a value.
    std::vector<std::string_view> words(std::string_view key) const;
    /// The whole number that a value is; 0 where it is none.
    int number(std::string_view key) const;
};

/// The stanzas of one of the program's own texts: lines "key: value", blank lines between stanzas, and lines
/// of remarks that begin with #. They point into `text`.
std::vector<Stanza> stanzasOf(std::string_view text);

} // namespace fivepace
