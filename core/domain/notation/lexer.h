// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace::notation {

enum class TokenKind { Number, Word, Symbol, NewLine, Bad, End };

struct Meaning;

/// Numbers in a text are at most this; what is longer counts as one more.
inline constexpr std::int64_t kLargestNumber = 1'000'000;

/// A number, a run of letters, or one sign. Signs are brought to one form: × is the word "x", curly quotes
/// and primes are ' and ", dashes are '-', bullets are •, letters are lower case.
struct Token {
    TokenKind kind = TokenKind::End;
    std::size_t from = 0, to = 0; ///< in characters of the text
    std::string text; ///< in its one form
    std::int64_t thousandths = 0; ///< of a number
    bool spaceBefore = false;
    const Meaning *meaning = nullptr; ///< what the vocabulary says of it; never null after `fold`

    bool is(std::string_view form) const
    {
        return (kind == TokenKind::Word || kind == TokenKind::Symbol) && text == form;
    }
    bool isAny(std::span<const std::string_view> forms) const
    {
        return std::ranges::any_of(forms, [this](std::string_view form) { return is(form); });
    }
};

/// The text as tokens, an End last. `characters` receives the text's characters, so that a stretch of it can
/// be quoted.
std::vector<Token> lex(std::string_view text, std::vector<std::string> &characters);

} // namespace fivepace::notation
