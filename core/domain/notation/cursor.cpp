// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/cursor.h"

namespace fivepace::notation {

Cursor::Cursor(std::string_view text, Dialect dialect)
    : m_tokens(fold(lex(text, m_characters)))
    , m_dialect(dialect)
{
}

bool Cursor::isAny(std::initializer_list<std::string_view> forms, std::size_t ahead) const
{
    return std::ranges::any_of(forms, [&](std::string_view form) { return is(form, ahead); });
}

bool Cursor::isAny(std::initializer_list<Sense> senses, std::size_t ahead) const
{
    return std::ranges::any_of(senses, [&](Sense each) { return is(each, ahead); });
}

bool Cursor::takeIf(std::string_view form)
{
    if (!is(form))
        return false;
    take();
    return true;
}

bool Cursor::takeIf(std::span<const std::string_view> forms)
{
    if (!isAny(forms))
        return false;
    take();
    return true;
}

bool Cursor::takeIf(Sense sense)
{
    if (!is(sense))
        return false;
    take();
    return true;
}

void Cursor::goBack(const Place &place)
{
    m_at = place.at;
    m_problems.resize(std::min(place.problems, m_problems.size()));
    m_assumptions.resize(std::min(place.assumptions, m_assumptions.size()));
    m_rows.resize(std::min(place.rows, m_rows.size()));
}

void Cursor::remark(std::vector<Remark> &remarks, std::size_t from, std::size_t to, RemarkKind kind,
    const std::optional<PaceRung> &rung)
{
    from = std::min(from, m_characters.size());
    to = std::clamp(to, from, m_characters.size());
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += m_characters[i];
    remarks.push_back({ from, to, std::move(text), kind, rung });
}

} // namespace fivepace::notation
