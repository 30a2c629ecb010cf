// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fivepace {

// One folding of letters for all that is found, compared or sorted by name: the squad's find, the palette,
// the library, --athlete and imports.

/// UTF-8 in small letters without accents; letters that do not come apart are what people type for them: ø o,
/// đ d, ł l, ß ss, ı and İ i, æ ae, þ th, ð d, œ oe, ŋ n. Everything that is no letter stays.
std::string folded(std::string_view text);
/// The same with single blanks for all that is neither letter nor figure; apostrophes go without a trace.
std::string foldedWords(std::string_view text);
/// What is searched for a typed word: the folded text, and behind line breaks, where they differ, the same
/// without the second letter of an ä, ö, ü or å spelt with two, and without apostrophes and hyphens.
std::string searchable(std::string_view text);
/// Every word of `typed` stands somewhere in what `searchable` gave.
bool holdsWords(std::string_view searchable, std::string_view typed);
/// Alike for a name in any order of its words, with or without accents, ö or oe: "OKAFOR Ade" and "Ade
/// Okafor". Empty where there is no letter.
std::string nameKey(std::string_view name);
/// Alike for names of the same letters, whatever parts them: "Mc Donald" and "McDonald", "O'Brien" and "O
/// Brien". Others can be alike too.
std::string lettersKey(std::string_view name);
/// Whether two `nameKey`s differ only in where their words are parted: "jan van der berg" and "jan
/// vanderberg", not "ronald smith" and "roland smith".
bool areJoinedAlike(std::string_view key, std::string_view other);
/// By letters, whatever the accents and capitals; where these make no difference by bytes.
bool comesBefore(std::string_view a, std::string_view b);

} // namespace fivepace
