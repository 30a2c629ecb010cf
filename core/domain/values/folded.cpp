// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/folded.h"

#include "domain/values/foldedletters.h"
#include "domain/values/utf8.h"

#include <algorithm>
#include <vector>

namespace fivepace {

namespace {

struct PlainLetter {
    char32_t written;
    std::string_view plain;
};

const std::vector<PlainLetter> &plainLetters()
{
    static const auto sorted = [] {
        std::vector<PlainLetter> letters;
        for (const auto &[written, plain] : foldedLetters()) {
            for (const char32_t letter : written)
                letters.push_back({ letter, plain });
        }
        std::ranges::sort(letters, {}, &PlainLetter::written);
        return letters;
    }();
    return sorted;
}

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

/// Marks over and under letters (Latin, Hebrew, Arabic), soft hyphens, joiners, the Catalan dot, a byte order
/// mark.
bool isUnseen(char32_t c)
{
    return isBetween(c, 0x300, 0x36f) || c == 0xad || c == 0xb7 || isBetween(c, 0x591, 0x5bd)
        || isBetween(c, 0x64b, 0x65f) || isBetween(c, 0x1ab0, 0x1aff) || isBetween(c, 0x1dc0, 0x1dff)
        || isBetween(c, 0x200b, 0x200f) || isBetween(c, 0x2060, 0x2064) || isBetween(c, 0xfe00, 0xfe0f)
        || isBetween(c, 0xfe20, 0xfe2f) || c == 0xfeff;
}

char32_t smallLetter(char32_t c)
{
    if (isBetween(c, 0x391, 0x3a9) || isBetween(c, 0x410, 0x42f))
        return c + 0x20;
    if (isBetween(c, 0x400, 0x40f))
        return c + 0x50;
    const bool isPaired
        = isBetween(c, 0x460, 0x481) || isBetween(c, 0x48a, 0x4bf) || isBetween(c, 0x4d0, 0x52f);
    const bool isOddPair = isBetween(c, 0x4c1, 0x4ce);
    return (isPaired && c % 2 == 0) || (isOddPair && c % 2 == 1) ? c + 1 : c;
}

void appendFolded(std::string &text, char32_t c)
{
    if (isUnseen(c))
        return;
    const auto &letters = plainLetters();
    const auto found = std::ranges::lower_bound(letters, c, {}, &PlainLetter::written);
    if (found != letters.end() && found->written == c)
        text += found->plain;
    else
        appendCharacter(text, c == 0xa0 || c == 0x202f ? U' ' : smallLetter(c));
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'`' || c == 0xb4 || isBetween(c, 0x2b9, 0x2bf) || c == 0x2018 || c == 0x2019;
}

/// Neither letter nor figure: punctuation, signs, blanks.
bool isMark(char32_t c)
{
    if (c < 0x80)
        return !isBetween(c, U'0', U'9') && !isBetween(c, U'A', U'Z') && !isBetween(c, U'a', U'z');
    const bool isLetter = c == 0xaa || c == 0xb5 || c == 0xba;
    return (isBetween(c, 0x80, 0xbf) && !isLetter) || c == 0xd7 || c == 0xf7 || isBetween(c, 0x2000, 0x2bff)
        || isBetween(c, 0x3000, 0x303f) || isBetween(c, 0xfe10, 0xfe6f) || isBetween(c, 0xff01, 0xff0f);
}

/// Without the second letter of ae, oe, ue and aa: Mueller as Muller.
std::string withShortVowels(std::string_view folded)
{
    std::string text;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        text += folded[i];
        const auto pair = folded.substr(i, 2);
        if (pair == "ae" || pair == "oe" || pair == "ue" || pair == "aa")
            ++i;
    }
    return text;
}

std::vector<std::string_view> wordsIn(std::string_view plain)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < plain.size();) {
        const auto end = std::min(plain.find(' ', at), plain.size());
        words.push_back(plain.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Whether `words`, in some order, are as a row of letters what `ahead` and `others` are, in some order.
bool canBeLaidAlong(std::string_view ahead, const std::vector<std::string_view> &words,
    const std::vector<std::string_view> &others)
{
    if (ahead.empty()) {
        if (words.empty() || others.empty())
            return words.empty() && others.empty();
        for (std::size_t i = 0; i < others.size(); ++i) { // any of them may begin: "mc donald", "donald mc"
            if (i > 0 && others[i] == others[i - 1])
                continue; // in order, and tried
            auto left = others;
            left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
            if (canBeLaidAlong(others[i], words, left))
                return true;
        }
        return false;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i] == words[i - 1])
            continue;
        auto left = words;
        const auto word = left[i];
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
        if (ahead.starts_with(word) && canBeLaidAlong(ahead.substr(word.size()), left, others))
            return true;
        if (word.size() > ahead.size() && word.starts_with(ahead)
            && canBeLaidAlong(word.substr(ahead.size()), others, left))
            return true;
    }
    return false;
}

} // namespace

std::string folded(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++at;
        } else {
            appendFolded(plain, takeCharacter(text, at));
        }
    }
    return plain;
}

std::string foldedWords(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto c = takeCharacter(text, at);
        if (isApostrophe(c) || isUnseen(c))
            continue;
        if (!isMark(c) && c < 0x80)
            plain += c >= U'A' && c <= U'Z' ? static_cast<char>(c - U'A' + U'a') : static_cast<char>(c);
        else if (!isMark(c))
            appendFolded(plain, c);
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    if (plain.ends_with(' '))
        plain.pop_back();
    return plain;
}

std::string searchable(std::string_view text)
{
    const auto plain = folded(text), words = foldedWords(text);
    const auto shorter = withShortVowels(plain), shorterWords = withShortVowels(words);
    std::string forms = plain;
    for (const auto *form : { &shorter, &words, &shorterWords }) {
        if (*form != plain && (form != &shorterWords || shorterWords != words))
            forms += '\n' + *form;
    }
    return forms;
}

bool holdsWords(std::string_view searchable, std::string_view typed)
{
    const auto words = folded(typed);
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = std::string_view(words).substr(at, end - at);
        const auto letters = foldedWords(word); // O'Brien as O’Brien, Jean-Luc as Jean‑Luc
        const auto isFound
            = [&](std::string_view form) { return searchable.find(form) != std::string_view::npos; };
        const bool isThere = isFound(word) || isFound(withShortVowels(word))
            || (!letters.empty() && (isFound(letters) || isFound(withShortVowels(letters))));
        if (!isThere)
            return false;
        at = end + 1;
    }
    return true;
}

std::string nameKey(std::string_view name)
{
    const auto plain = withShortVowels(foldedWords(name));
    auto words = wordsIn(plain);
    std::ranges::sort(words);
    std::string key;
    for (const auto word : words)
        key += (key.empty() ? "" : " ") + std::string(word);
    return key;
}

std::string lettersKey(std::string_view name)
{
    auto key = withShortVowels(foldedWords(name));
    std::erase(key, ' ');
    std::ranges::sort(key);
    return key;
}

bool areJoinedAlike(std::string_view key, std::string_view other)
{
    constexpr std::size_t kMostWords = 6; // so that no name takes long
    auto words = wordsIn(key), others = wordsIn(other);
    return words.size() <= kMostWords && others.size() <= kMostWords && canBeLaidAlong({}, words, others);
}

bool comesBefore(std::string_view a, std::string_view b)
{
    const auto first = folded(a), second = folded(b);
    return first != second ? first < second : a < b;
}

} // namespace fivepace
