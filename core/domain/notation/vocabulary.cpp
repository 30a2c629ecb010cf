// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/vocabulary.h"

#include "domain/notation/wordlist.h"

#include <algorithm>
#include <unordered_map>

namespace fivepace::notation {

namespace {

constexpr Meaning kNoMeaning;

/// "warm up" as its words, for every entry of the word list.
struct Phrase {
    std::vector<std::string_view> words;
    const Meaning *meaning = nullptr;
};

std::vector<std::string_view> split(std::string_view text, std::string_view sign)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find(sign), text.size());
        pieces.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + sign.size(), text.size()));
    }
    return pieces;
}

/// Phrases by their first word, the longest first.
using Index = std::unordered_map<std::string_view, std::vector<Phrase>>;

const Index &phrases()
{
    static const Index index = [] {
        Index made;
        for (const auto &meaning : wordList()) {
            for (const auto word : split(meaning.words, ", ")) {
                auto words = split(word, " ");
                const auto first = words.front();
                made[first].push_back({ std::move(words), &meaning });
            }
        }
        for (auto &[first, all] : made)
            std::ranges::stable_sort(
                all, std::greater {}, [](const Phrase &each) { return each.words.size(); });
        return made;
    }();
    return index;
}

/// How many tokens from `at` on are this phrase, a hyphen between its words or not; 0 where they are not.
std::size_t lengthOf(const Phrase &phrase, const std::vector<Token> &tokens, std::size_t at)
{
    auto next = at;
    for (const auto word : phrase.words) {
        if (next > at && tokens[next].is("-") && !tokens[next].spaceBefore && !tokens[next + 1].spaceBefore)
            ++next;
        if (tokens[next].text != word) // an End, which has no text, stands last
            return 0;
        ++next;
    }
    return next - at;
}

struct Match {
    const Meaning *meaning = &kNoMeaning;
    std::size_t tokens = 1;
};

Match matchAt(const std::vector<Token> &tokens, std::size_t at)
{
    const auto found = phrases().find(tokens[at].text);
    if (found == phrases().end() || tokens[at].kind == TokenKind::Number)
        return {};
    for (const auto &phrase : found->second) {
        if (const auto length = lengthOf(phrase, tokens, at); length > 0)
            return { phrase.meaning, length };
    }
    return {};
}

} // namespace

std::vector<Token> fold(const std::vector<Token> &tokens)
{
    std::vector<Token> folded;
    folded.reserve(tokens.size());
    for (std::size_t at = 0; at < tokens.size();) {
        const auto match = matchAt(tokens, at);
        auto token = tokens[at];
        for (std::size_t next = at + 1; next < at + match.tokens; ++next)
            token.text += tokens[next].is("-") ? "" : ' ' + tokens[next].text;
        token.to = tokens[at + match.tokens - 1].to;
        token.meaning = match.meaning;
        if (match.meaning->sense == Sense::Number) {
            token.kind = TokenKind::Number;
            token.thousandths = match.meaning->value * 1000;
        }
        folded.push_back(std::move(token));
        at += match.tokens;
    }
    return folded;
}

} // namespace fivepace::notation
