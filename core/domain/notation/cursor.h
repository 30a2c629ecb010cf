// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/lexer.h"
#include "domain/notation/notation.h"

#include <optional>
#include <span>

namespace fivepace::notation {

/// A place in the tokens, and the remarks made on the way.
class Cursor {
public:
    Cursor(std::string_view text, Dialect dialect)
        : m_tokens(lex(text, m_characters))
        , m_dialect(dialect)
    {
    }

    const Token &peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    bool is(std::string_view form, std::size_t ahead = 0) const { return peek(ahead).is(form); }
    bool isAny(std::span<const std::string_view> forms, std::size_t ahead = 0) const;
    bool isNumber(std::size_t ahead = 0) const { return peek(ahead).kind == TokenKind::Number; }
    bool atEnd() const { return peek().kind == TokenKind::End; }
    Token take() { return m_tokens[std::min(m_at++, m_tokens.size() - 1)]; }
    bool takeIf(std::string_view form);
    std::size_t place() const { return m_at; }
    void goBack(std::size_t place) { m_at = place; }
    std::size_t from() const { return peek().from; }
    /// End of the last token taken.
    std::size_t to() const { return m_at == 0 ? 0 : m_tokens[m_at - 1].to; }
    Dialect dialect() const { return m_dialect; }
    std::size_t length() const { return m_characters.size(); }

    void problem(std::size_t from, std::size_t to, std::string reason)
    {
        remark(problems, from, to, std::move(reason));
    }
    void assume(std::size_t from, std::size_t to, std::string reason)
    {
        remark(assumptions, from, to, std::move(reason));
    }

    std::vector<Remark> problems, assumptions;

private:
    void remark(std::vector<Remark> &remarks, std::size_t from, std::size_t to, std::string reason);

    std::vector<std::string> m_characters;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    Dialect m_dialect;
};

/// A number with its unit, if it has one.
struct Quantity {
    enum class Unit { None, Millimetre, Millisecond };
    Unit unit = Unit::None;
    std::int64_t amount = 0; ///< mm, ms, or thousandths of a bare number
    std::int64_t unitSize = 1; ///< mm or ms in a thousandth of the unit typed
    std::size_t from = 0, to = 0;

    bool isDistance() const { return unit == Unit::Millimetre; }
    bool isDuration() const { return unit == Unit::Millisecond; }
    bool isBare() const { return unit == Unit::None; }
    Distance distance() const { return Distance::millimetres(amount); }
    Duration duration() const { return Duration(amount); }
    /// A bare number taken as metres, or as seconds: thousandths of either are mm and ms.
    Quantity as(Unit meant) const;
};

/// The quantity at the cursor: 400, 400m, 1.5 km, 90s, 2:30, 1'30", 2min30sec; empty (and nothing taken)
/// where there is none.
std::optional<Quantity> readQuantity(Cursor &cursor);

/// A quantity, or a range of two: 43-45 s, 2'-5', 1:00 to 1:30.
struct QuantityRange {
    Quantity least;
    std::optional<Quantity> most;
};
std::optional<QuantityRange> readRange(Cursor &cursor);

} // namespace fivepace::notation
