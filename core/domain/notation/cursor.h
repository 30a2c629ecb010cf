// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"
#include "domain/notation/rows.h"
#include "domain/notation/vocabulary.h"
#include "domain/notation/wordlist.h"

#include <algorithm>
#include <initializer_list>

namespace fivepace::notation {

/// A place in the tokens, and the remarks made on the way.
class Cursor {
public:
    /// A place to come back to; what was remarked since is forgotten then.
    struct Place {
        std::size_t at = 0, problems = 0, assumptions = 0;
        std::size_t rows = static_cast<std::size_t>(-1); ///< all of them
    };

    Cursor(std::string_view text, Dialect dialect);

    const Token &peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    const Token &take() { return m_tokens[std::min(m_at++, m_tokens.size() - 1)]; }
    Sense sense(std::size_t ahead = 0) const { return peek(ahead).meaning->sense; }
    const Meaning &meaning(std::size_t ahead = 0) const { return *peek(ahead).meaning; }
    bool is(std::string_view form, std::size_t ahead = 0) const { return peek(ahead).is(form); }
    bool is(Sense wanted, std::size_t ahead = 0) const { return sense(ahead) == wanted; }
    bool isAny(std::initializer_list<std::string_view> forms, std::size_t ahead = 0) const;
    /// Of the words of one use, as they stand in the word list.
    bool isAny(std::span<const std::string_view> forms, std::size_t ahead = 0) const
    {
        return peek(ahead).isAny(forms);
    }
    bool isAny(std::initializer_list<Sense> senses, std::size_t ahead = 0) const;
    bool isNumber(std::size_t ahead = 0) const { return peek(ahead).kind == TokenKind::Number; }
    /// True where the token stands at the one before it without a space.
    bool isAttached(std::size_t ahead = 0) const { return !peek(ahead).spaceBefore; }
    /// True where the token begins with a capital, and not all of the text is in capitals: 1M.
    bool isCapital(std::size_t ahead = 0) const
    {
        const auto from = peek(ahead).from;
        const auto isLetterIn
            = [](const std::string &character, std::string_view first, std::string_view last) {
                  return character.size() == 1 && character >= first && character <= last;
              };
        // the x of a count is small in capitals too
        return from < m_characters.size() && isLetterIn(m_characters[from], "A", "Z")
            && std::ranges::any_of(m_characters,
                [&](const std::string &each) { return each != "x" && isLetterIn(each, "a", "z"); });
    }
    bool isNewLine(std::size_t ahead = 0) const { return peek(ahead).kind == TokenKind::NewLine; }
    bool atEnd(std::size_t ahead = 0) const { return peek(ahead).kind == TokenKind::End; }
    /// True where the token taken last is this sign.
    bool isBehind(std::string_view form) const
    {
        return m_at > 0 && m_tokens[std::min(m_at, m_tokens.size()) - 1].is(form);
    }
    /// True where the token taken last has this sense.
    bool isBehind(Sense wanted) const
    {
        return m_at > 0 && m_tokens[std::min(m_at, m_tokens.size()) - 1].meaning->sense == wanted;
    }
    bool isLineEnd(std::size_t ahead = 0) const { return atEnd(ahead) || isNewLine(ahead) || is(";", ahead); }
    bool takeIf(std::string_view form);
    bool takeIf(std::span<const std::string_view> forms);
    bool takeIf(Sense sense);

    Place place() const { return { m_at, m_problems.size(), m_assumptions.size(), m_rows.size() }; }
    void goBack(const Place &place);
    /// The characters where the next token begins, and where the last one taken ended.
    std::size_t from() const { return peek().from; }
    std::size_t to() const { return m_at == 0 ? 0 : m_tokens[std::min(m_at, m_tokens.size()) - 1].to; }
    std::size_t fromOf(const Place &place) const
    {
        return m_tokens[std::min(place.at, m_tokens.size() - 1)].from;
    }
    bool isAt(const Place &place) const { return m_at == place.at; }
    Dialect dialect() const { return m_dialect; }
    std::size_t length() const { return m_characters.size(); }

    void problem(std::size_t from, std::size_t to, RemarkKind kind) { remark(m_problems, from, to, kind); }
    void assume(
        std::size_t from, std::size_t to, RemarkKind kind, const std::optional<PaceRung> &rung = std::nullopt)
    {
        remark(m_assumptions, from, to, kind, rung);
    }
    /// Notes which row read from `from` up to here.
    void took(Table table, std::size_t row, std::size_t from)
    {
        m_rows.push_back({ table, row, from, to() });
    }
    std::vector<RowTaken> takeRows() { return std::move(m_rows); }
    std::vector<Remark> takeProblems() { return std::move(m_problems); }
    std::vector<Remark> takeAssumptions() { return std::move(m_assumptions); }

private:
    void remark(std::vector<Remark> &remarks, std::size_t from, std::size_t to, RemarkKind kind,
        const std::optional<PaceRung> &rung = std::nullopt);

    std::vector<std::string> m_characters;
    std::vector<Token> m_tokens;
    std::vector<Remark> m_problems, m_assumptions;
    std::vector<RowTaken> m_rows;
    std::size_t m_at = 0;
    Dialect m_dialect;
};

} // namespace fivepace::notation
