// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

/// Tokens of the name of a group: "boys", "group A", "A"; 0 where there is none.
std::size_t groupNameLength(const Cursor &cursor, std::size_t ahead)
{
    const bool isLettered = cursor.peek(ahead).text.size() == 1 && cursor.peek(ahead).kind == TokenKind::Word
        && cursor.isAny(word::kGroupBehindName, ahead + 1); // "A group"
    if (isLettered)
        return 2;
    if (cursor.isAny(word::kGroupNames, ahead))
        return cursor.isAny(word::kGroup, ahead + 1) ? 2 : 1;
    const auto isLetter = [&](std::size_t place) {
        return cursor.isAny(word::kGroupLetters, place) && cursor.peek(place).kind == TokenKind::Word;
    };
    if (cursor.isAny(word::kGroupWords, ahead))
        return isLetter(ahead + 1) || cursor.isNumber(ahead + 1) ? 2 : 0;
    return isLetter(ahead) ? 1 : 0;
}

/// The tokens of a name and of the time or pace behind it; 0 where they do not stand there.
std::size_t groupTimeLength(const Cursor &cursor, std::size_t ahead)
{
    const auto name = groupNameLength(cursor, ahead);
    if (name == 0)
        return 0;
    auto at = ahead + name;
    while (cursor.isAny({ ":", "=", "-", "(", ")" }, at)
        || cursor.isAny({ Sense::At, Sense::In, Sense::On, Sense::Prose }, at))
        ++at;
    if (!cursor.isNumber(at) || isCountAhead(cursor, at))
        return 0;
    const auto isPoint
        = [&] { return cursor.is(".", at) && cursor.isAttached(at) && cursor.isAttached(at + 1); };
    while (cursor.isNumber(at) || isPoint() || cursor.isAny({ ":", "'", "\"", "%", ")" }, at)
        || (cursor.isAny({ "-", "/" }, at)
            && (cursor.isNumber(at + 1) || cursor.is(Sense::LengthUnit, at + 1)))
        || cursor.isAny({ Sense::TimeUnit, Sense::LengthUnit, Sense::Pace, Sense::Race }, at)) {
        if (cursor.is(")", at) && !cursor.is("(", ahead + name))
            break;
        ++at;
    }
    return at - ahead;
}

/// The same with the time first: "64 (boys)", "in 64 for boys"; 0 where they do not stand there.
std::size_t timeOfGroupLength(const Cursor &cursor, std::size_t ahead)
{
    auto at = ahead;
    while (cursor.isAny({ Sense::At, Sense::In }, at))
        ++at;
    const bool isTime = cursor.isNumber(at) && !isCountAhead(cursor, at);
    while (isTime
        && (cursor.isNumber(at) || cursor.isAny({ ":", ".", "'", "\"" }, at)
            || cursor.is(Sense::TimeUnit, at)))
        ++at;
    const bool isBracket = isTime && cursor.is("(", at);
    at += isBracket ? 1 : 0;
    while (isTime && (cursor.is(Sense::Prose, at) || cursor.isAny(word::kFor, at)))
        ++at;
    const auto name
        = isTime && (isBracket || cursor.peek(at).text.size() > 1) ? groupNameLength(cursor, at) : 0;
    at += name;
    if (name == 0 || (isBracket && !cursor.is(")", at)))
        return 0;
    return at + (isBracket ? 1 : 0) - ahead;
}

} // namespace

/// "boys 64, girls 72", "(A 45, B 48)": different times for groups, which one workout cannot hold. They are
/// told and make no rep.
bool Grammar::groupsBehind()
{
    std::size_t at = 0, groups = 0;
    const auto isJoint = [&] {
        return m_cursor.isAny({ ",", "/", "(", ":", "-" }, at) || m_cursor.is(Sense::And, at);
    };
    std::size_t end = 0;
    while (!m_cursor.isLineEnd(at)) {
        constexpr int kMostJoints = 4; // a text of nothing but brackets must not take for ever
        for (int i = 0; i < kMostJoints && isJoint() && !m_cursor.isLineEnd(at); ++i)
            ++at;
        const auto named = groupTimeLength(m_cursor, at);
        const auto length = named > 0 ? named : timeOfGroupLength(m_cursor, at);
        if (length == 0)
            break;
        at += length;
        end = at;
        ++groups;
    }
    if (groups < 2)
        return false;
    const bool isBracket = m_cursor.is("(");
    const auto from = m_cursor.from();
    for (std::size_t i = 0; i < end; ++i)
        m_cursor.take();
    if (isBracket)
        m_cursor.takeIf(")");
    m_cursor.problem(from, m_cursor.to(), RemarkKind::TimesOfGroups);
    return true;
}

/// "Boys 6 x 800 in 2:08, girls 6 x 800 in 2:24": the first names whose workout it is, a second is another
/// workout.
bool Grammar::groupAhead(const Blocks &items)
{
    const auto length = groupNameLength(m_cursor, 0);
    const bool isName = length > 0 && m_cursor.peek().text.size() > 1;
    const std::size_t sign = m_cursor.isAny({ ":", "-" }, length) ? 1 : 0;
    if (!isName || !isCountAhead(m_cursor, length + sign))
        return false;
    const auto from = m_cursor.from();
    for (std::size_t i = 0; i < length + sign; ++i)
        m_cursor.take();
    const bool hasReps = std::ranges::any_of(items, [](const Block &item) { return isRepeated(item.times); });
    if (!std::exchange(m_hasGroup, true) && !hasReps) {
        m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsHeading);
        return true;
    }
    while (!m_cursor.isLineEnd())
        m_cursor.take();
    m_cursor.problem(from, m_cursor.to(), RemarkKind::SecondGroup);
    return true;
}

} // namespace fivepace::notation
