// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/targetreader.h"
#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

/// Distances that make up the rep.
bool areParts(Block &block, const std::vector<Part> &parts)
{
    const auto &inner = innermost(block);
    const auto *whole = inner.isSet() ? nullptr : std::get_if<Distance>(&inner.rep().length);
    std::int64_t sum = 0;
    for (const auto &part : parts) {
        const auto *length = std::get_if<Distance>(&part.length);
        sum += length == nullptr ? 0 : length->inMillimetres();
    }
    return whole == nullptr || sum == whole->inMillimetres();
}

} // namespace

/// "(+2 if feeling good)", "(+ 1-2)", the ( already taken: so many more, as the athlete likes.
bool moreReps(Cursor &cursor, Block &block)
{
    const auto start = cursor.place();
    const bool isMore = cursor.takeIf("+") && cursor.isNumber();
    auto more = isMore ? cursor.take().thousandths : 0;
    if (isMore && cursor.is("-") && cursor.isNumber(1)) {
        cursor.take();
        more = cursor.take().thousandths;
    }
    while (cursor.isAny({ Sense::Reps, Sense::Optional, Sense::Prose }))
        cursor.take();
    const bool isFit = more > 0 && more < kMostTimes && more % 1000 == 0 && isRepeated(block.times)
        && !block.times.most && cursor.takeIf(")");
    if (!isFit) {
        cursor.goBack(start);
        return false;
    }
    block.times.most = block.times.least + static_cast<int>(more / 1000);
    return true;
}

/// "7 x 3 min (1 min easy)", the ( already taken: jogged in between.
bool easyInBracket(Cursor &cursor, Block &block)
{
    const auto start = cursor.place();
    const auto amount = isCountAhead(cursor) ? std::nullopt : readQuantity(cursor);
    const bool isEasy = amount && !amount->isBare() && cursor.is(Sense::Effort)
        && cursor.meaning().value == static_cast<std::int64_t>(Effort::Easy) && cursor.is(")", 1);
    if (!isEasy || !isRepeated(block.times) || block.between) {
        cursor.goBack(start);
        return false;
    }
    cursor.take();
    cursor.take();
    StatedRecovery stated { Recovery { .kind = RecoveryKind::Jog } };
    if (amount->isDistance())
        stated.recovery->distance = amount->distance();
    else
        stated.recovery->duration = amount->duration();
    stated.from = amount->from;
    stated.to = cursor.to();
    cursor.assume(stated.from, stated.to, RemarkKind::JogInBetween);
    state(cursor, block, stated);
    return true;
}

/// "2 min (1000s), 1 min (200s)": which reps a pause is for, which is not read there and makes no rep.
bool Grammar::repsInBracket()
{
    const bool isPlural = m_cursor.isNumber(1) && m_cursor.peek(1).thousandths >= kHundred
        && m_cursor.isAny(word::kPlural, 2) && m_cursor.isAttached(2) && m_cursor.is(")", 3);
    if (!isPlural
        || !(m_cursor.isBehind(Sense::TimeUnit) || m_cursor.isBehind(Sense::Kind) || m_cursor.isBehind("'")
            || m_cursor.isBehind("\"")))
        return false;
    const auto from = m_cursor.from();
    for (int i = 0; i < 4; ++i)
        m_cursor.take();
    m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstoodInRecovery);
    return true;
}

/// "(62")" is a target, "(90s)" behind 3 mins a pause, "(200m jog)" a pause, "(optional)", "(uphill)".
bool Grammar::bracketBehind(Blocks &items)
{
    std::size_t ahead = 1;
    while (m_cursor.isNumber(ahead) || m_cursor.isAny({ Sense::LengthUnit, Sense::TimeUnit }, ahead))
        ++ahead;
    if (!m_cursor.is("(") || m_cursor.isAny({ Sense::WarmUp, Sense::CoolDown }, ahead)) // "(10 min CD)"
        return false;
    const auto start = m_cursor.place();
    const auto outer = std::exchange(m_bracket, start);
    const bool wasBehindPause = std::exchange(m_isBehindPause, m_cursor.isBehind(Sense::Kind));
    m_cursor.take();
    const bool isRead = readFirst(Table::InBracket, items);
    m_bracket = outer;
    m_isBehindPause = wasBehindPause;
    if (!isRead)
        m_cursor.goBack(start);
    return isRead;
}

/// "(x4)", the ( already taken.
bool Grammar::timesInOwnBracket(Blocks &items)
{
    const bool isTimes = m_cursor.is(Sense::Times) && m_cursor.isNumber(1) && m_cursor.is(")", 2);
    return isTimes && multiplier(items) && m_cursor.takeIf(")");
}

/// "(90 s jog)", "(2 min between reps, 5 min between sets)", the ( already taken.
bool Grammar::recoveriesInBracket(Blocks &items)
{
    const auto start = m_cursor.place();
    if (!readRecovery(m_cursor))
        return false;
    m_cursor.goBack(start);
    for (const auto &stated : readRecoveriesUpTo(m_cursor, ")"))
        stateBehind(m_cursor, items, stated);
    m_cursor.takeIf(")");
    return true;
}

/// "(800 pace)", "(400/68", 200/max)", the ( already taken.
bool Grammar::targetsInBracket(Blocks &items)
{
    const bool isRepAhead = m_cursor.isNumber() && innermost(items.back()).isSet();
    const auto words = isRepAhead ? std::nullopt : readTargetBracket(m_cursor);
    if (!words)
        return false;
    if (!words->parts.empty() && !areParts(items.back(), words->parts)) // "400 (100 m/400 m)"
        m_cursor.problem(m_cursor.fromOf(m_bracket), m_cursor.to(), RemarkKind::NotUnderstoodAsTarget);
    else
        give(items, *words, true);
    return true;
}

/// "2 x 3 x 500 (60 s/4 min)": between reps, then between sets.
bool Grammar::pausesInBracket(Blocks &items)
{
    const auto start = m_cursor.place();
    auto &block = items.back();
    const auto first = readQuantity(m_cursor);
    const bool isJoined
        = first && (m_cursor.isAny({ "/", "&", ",", "+" }) || m_cursor.isAny({ Sense::And, Sense::Then }));
    if (isJoined)
        m_cursor.take();
    const auto second = isJoined && m_cursor.isNumber() ? readQuantity(m_cursor) : std::nullopt;
    const bool areTimes = second && first->isDuration() && second->isDuration();
    // "(2 min, 6 min between sets)": one is named, the other is what is left
    const bool isNamed = areTimes && m_cursor.takeIf(Sense::Between);
    while (isNamed && m_cursor.isAny({ Sense::Prose, Sense::Each }))
        m_cursor.take();
    const bool isReps = isNamed && m_cursor.takeIf(Sense::Reps);
    if (isNamed && !isReps)
        m_cursor.takeIf(Sense::Sets);
    if (!areTimes || !block.isSet() || block.between || !m_cursor.takeIf(")")) {
        m_cursor.goBack(start);
        return false;
    }
    const auto stateAs = [&](const Quantity &time, Scope scope) {
        StatedRecovery stated { Recovery { .duration = time.duration() }, scope };
        stated.from = time.from;
        stated.to = time.to;
        state(m_cursor, block, stated);
    };
    stateAs(isReps ? *second : *first, Scope::Reps);
    stateAs(isReps ? *first : *second, Scope::Sets);
    if (isNamed)
        return true;
    m_cursor.assume(first->from, second->to, RemarkKind::RepsThenSets);
    return true;
}

/// "100 walk (60 s)", "100 float (in 30)", the ( already taken: how long the recovery takes.
bool Grammar::timeOfPause(Block &block)
{
    const auto start = m_cursor.place();
    while (m_cursor.isAny({ Sense::In, Sense::About }))
        m_cursor.take();
    const auto amount = readLoose(true, block.isSet());
    const bool isTime = amount && timeOfRecovery(block, *amount);
    if (!isTime)
        m_cursor.goBack(start);
    return isTime;
}

/// "(5k pace, 60 s)", "(800 pace / 200 m walk)", the ( already taken: a pace and the recovery.
bool Grammar::paceAndPause(Blocks &items)
{
    const auto start = m_cursor.place();
    auto &block = items.back();
    TargetWords words;
    const bool isPace = isPauseOpen(block)
        && readTargetPiece(m_cursor, words, { .isLed = true, .isPart = true }) && words.target.pace
        && !words.target.time && m_cursor.isAny({ ",", "/", "-" });
    if (isPace)
        m_cursor.take();
    const auto stated = isPace ? readRecovery(m_cursor, true) : std::nullopt;
    const bool isPause = stated && stated->hasAmount && stated->recovery && m_cursor.is(")")
        && (stated->isMovement || stated->recovery->duration || stated->isByWord);
    if (!isPause) {
        m_cursor.goBack(start);
        return false;
    }
    m_cursor.takeIf(")");
    giveTo(block, words);
    state(m_cursor, block, *stated);
    return true;
}

/// "(70 s, 60 s rec)", "(64, 90 s jog)", the ( already taken: the time for the rep and the recovery.
bool Grammar::timeAndPause(Block &block)
{
    const auto start = m_cursor.place();
    auto time = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
    if (time && time->isBare() && time->amount < kMostBareSeconds)
        time = time->inSeconds();
    const bool isTime = time && time->isDuration() && m_cursor.takeIf(",");
    const auto inside = m_cursor.place();
    const auto stated = isTime ? readRecovery(m_cursor) : std::nullopt;
    const bool isBoth = stated && stated->hasAmount && m_cursor.is(")");
    m_cursor.goBack(start);
    if (!isBoth || !isTargetTime(block, *time, Loose::InBracket)) {
        m_cursor.goBack(start);
        return false;
    }
    m_cursor.goBack({ inside.at, start.problems, start.assumptions });
    TargetWords words;
    words.target.time = time->duration();
    giveTo(block, words);
    state(m_cursor, block, *readRecovery(m_cursor));
    m_cursor.takeIf(")");
    return true;
}

/// "(last one all out)", the ( already taken.
bool Grammar::someInBracket(Blocks &items)
{
    m_isInBracket = true;
    const bool isRead = someOfReps(items);
    m_isInBracket = false;
    if (!isRead || m_cursor.isBehind(")") || m_isPauseTaken)
        return std::exchange(m_isPauseTaken, false) || isRead;
    const auto from = m_cursor.from();
    const auto start = m_cursor.place();
    while (!m_cursor.is(")") && !m_cursor.isLineEnd())
        m_cursor.take();
    if (!m_cursor.isAt(start))
        m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstood);
    m_cursor.takeIf(")");
    return true;
}

/// "6 x 6 min strong (90 s)", "w/ 2 min (last one all out)": a bracket behind other words. A time alone is
/// the pause where one is open, not a rep.
bool Grammar::bracketApart(Blocks &items)
{
    if (repsInBracket())
        return true;
    const auto start = m_cursor.place();
    const bool isBehindPause = m_cursor.isBehind(Sense::Kind);
    m_cursor.take();
    if (someInBracket(items) || (isBehindPause && timeOfPause(items.back())) || timesInBracket(items))
        return true;
    const auto inside = m_cursor.place();
    const auto time = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
    const bool isTime = time && time->isDuration() && m_cursor.is(")");
    m_cursor.goBack(inside);
    const auto stated = isTime ? std::nullopt : readRecovery(m_cursor);
    m_cursor.goBack(inside);
    if (stated && !stated->isMovement) {
        for (const auto &each : readRecoveriesUpTo(m_cursor, ")"))
            stateBehind(m_cursor, items, each);
        m_cursor.takeIf(")");
        return true;
    }
    const bool isPause = isTime && isRepeated(items.back().times) && isPauseOpen(items.back())
        && looseTime(items, Loose::InBracket);
    if (!isPause)
        m_cursor.goBack(start);
    return isPause;
}

} // namespace fivepace::notation
