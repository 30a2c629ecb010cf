// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace fivepace {

/// Letters that are one plain letter, or a few, when nobody types their accents.
struct FoldedLetters {
    std::u32string_view written;
    std::string_view plain;
};

/// Latin with all its accents, and the accented letters of Greek and Cyrillic.
std::span<const FoldedLetters> foldedLetters();

} // namespace fivepace
