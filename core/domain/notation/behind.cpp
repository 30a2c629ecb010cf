// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/lines.h"
#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

bool saysTag(const Block &block, std::string_view tag)
{
    return std::ranges::find(block.tags, tag) != block.tags.end();
}

/// A target that holds for reps of any length.
bool isForAnyLength(const Target &target)
{
    return (target.pace || target.percent || target.pacePerKm) && !target.time;
}

/// "1 min easy", "90 s jog": the end of a turn, not what is repeated alone.
bool isEasyTime(Block &block)
{
    const auto isTagged = [&](std::string_view tag) { return saysTag(block, tag); };
    return isTimed(block)
        && (block.rep().target.effort == Effort::Easy || isTagged("jog") || isTagged("walk")
            || isTagged("float"));
}

} // namespace

bool takeBothParts(Cursor &cursor)
{
    const bool isJoined = cursor.isAny({ "/", "+" }, 1) || cursor.is(Sense::And, 1);
    if (!cursor.is(Sense::WarmUp) || !isJoined || !cursor.is(Sense::CoolDown, 2))
        return false;
    for (int i = 0; i < 3; ++i)
        cursor.take();
    return true;
}

void giveTo(Block &block, const TargetWords &words)
{
    if (block.isSet()) {
        for (auto &item : block.items())
            giveTo(item, words);
        return;
    }
    merge(block.rep().target, words.target);
    if (words.flying)
        block.rep().flying = words.flying;
    if (!words.parts.empty())
        block.rep().parts = words.parts;
}

namespace {

/// "fly" behind distances; false where there are none.
bool makeFlying(Block &block)
{
    if (block.isSet())
        return std::ranges::all_of(block.items(), makeFlying);
    const auto *distance = std::get_if<Distance>(&block.rep().length);
    if (distance != nullptr)
        block.rep().flying
            = FlyingStart { Distance::metres(30), *distance }; // source post: the acceleration zone
    return distance != nullptr;
}

} // namespace

/// Targets, tags and pauses behind a block, in any order.
void Grammar::behind(Blocks &items)
{
    while (!m_cursor.atEnd() && !m_cursor.isNewLine() && behindOnce(items)) { }
}

bool Grammar::behindOnce(Blocks &items)
{
    return readFirst(Table::BehindRep, items);
}

/// #tag, "uphill", "strides".
bool Grammar::tagBehind(Block &block)
{
    if (isTagOfNext())
        return false;
    if (m_cursor.isAny({ Sense::Tag, Sense::Stride })) {
        block.tags.emplace_back(m_cursor.take().meaning->says);
        return true;
    }
    if (!m_cursor.takeIf("#"))
        return false;
    std::string tag;
    const auto isLetters = [&] { // of "w/" and "GA 1" the vocabulary makes one word
        return m_cursor.peek().text.find_first_of("/'=:0123456789") == std::string::npos;
    };
    while (
        m_cursor.isAttached() && isLetters() && (m_cursor.peek().kind == TokenKind::Word || m_cursor.is("_")))
        tag += m_cursor.take().text;
    std::ranges::replace(tag, '_', ' ');
    if (tag.empty())
        m_cursor.problem(m_cursor.to() - 1, m_cursor.to(), RemarkKind::TagWithoutWord);
    else if (!saysTag(block, tag))
        block.tags.push_back(std::move(tag));
    return true;
}

/// "15 min warm up", "1 mi CD jog": said behind a rep run once.
bool Grammar::partOfSession(Block &block)
{
    const bool isPart = m_cursor.isAny({ Sense::WarmUp, Sense::CoolDown });
    const std::size_t colon = m_cursor.is(":", 1) ? 1 : 0;
    const bool isHeading = colon != 0 || (m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1));
    if (!isPart || isRepeated(block.times) || isHeading)
        return false;
    if (takeBothParts(m_cursor)) {
        block.tags.emplace_back("wu");
        block.tags.emplace_back("cd");
    } else {
        block.tags.emplace_back(m_cursor.take().meaning->sense == Sense::WarmUp ? "wu" : "cd");
    }
    const bool isJog = m_cursor.is(Sense::Kind) && m_cursor.isAny(word::kJogOrWalk);
    if (isJog)
        m_cursor.take();
    return true;
}

/// "flying 30 m w/ 20 m build", "flying 30 m (20 m run in)".
bool Grammar::flyingBehind(Block &block)
{
    auto &rep = innermost(block);
    if (rep.isSet() || !rep.rep().flying)
        return false;
    const auto start = m_cursor.place();
    buildBehind(rep.rep());
    return !m_cursor.isAt(start);
}

/// Words that add little: "slow", "run", "reps", "optional", "on" of "1' on 1' off", "fly", "build".
bool Grammar::wordsBehind(Blocks &items)
{
    auto &block = items.back();
    auto &rep = innermost(block);

    if (m_cursor.takeIf(Sense::Optional))
        return block.optional = true;
    if (m_cursor.is(Sense::Slow) && !rep.isSet()) {
        m_cursor.take();
        rep.rep().target.effort = Effort::Easy;
        return true;
    }
    if (m_cursor.is(Sense::Flying) && makeFlying(block)) {
        m_cursor.take();
        m_cursor.takeIf(word::kZone);
        m_cursor.takeIf(Sense::Effort);
        if (!rep.isSet())
            buildBehind(rep.rep());
        return true;
    }
    if (m_cursor.isAny(word::kEffort))
        return m_cursor.take(), true;
    if (m_cursor.is(Sense::On) && isTimed(block) && !m_cursor.is(Sense::Prose, 1))
        return m_cursor.takeIf(Sense::On);
    const bool isProse = m_cursor.isAny({ Sense::Prose, Sense::Reps, Sense::Main }) && !m_cursor.is(":", 1)
        && !m_cursor.isNumber(1);
    return isProse && (m_cursor.take(), true);
}

/// "flying with 20 m run in": how far it is built up before the zone.
void Grammar::buildBehind(Rep &rep)
{
    const auto start = m_cursor.place();
    const bool isBracket = m_cursor.is("(");
    if (isBracket || m_cursor.isAny({ ",", "+", "/" }) || m_cursor.isAny({ Sense::With, Sense::After }))
        m_cursor.take();
    while (m_cursor.takeIf(Sense::Prose)) { }
    const auto build = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
    const bool isBuild = build && !build->isDuration() && build->amount > 0 && m_cursor.takeIf(Sense::Build)
        && (!isBracket || m_cursor.takeIf(")"));
    if (isBuild && rep.flying)
        rep.flying->build = build->isDistance() ? build->distance() : build->inMetres().distance();
    else
        m_cursor.goBack(start);
}

/// "w/ 3/2/1 min rest", "(4, 4, 3, 3 min)": one for each gap of the list.
bool Grammar::gapsBehind(Blocks &items, std::string_view close, bool mayBeBare)
{
    auto &block = items.back();
    if (close.empty() && items.size() == 1 && gapsOfReps(block, mayBeBare && !isTimed(block)))
        return true;
    const bool isChain = items.size() == 1 && block.isSet() && !isRepeated(block.times);
    auto &list = isChain ? block.items() : items;
    const bool mayBe = list.size() > 2
        && (!mayBeBare || std::ranges::none_of(list, isTimed)); // behind times, times are run
    const auto gaps = mayBe ? readGapList(m_cursor, list.size(), close, mayBeBare) : std::vector<Recovery> {};
    stateGaps(list, gaps);
    if (isChain && !gaps.empty())
        block.after = std::exchange(list.back().after, {});
    return !gaps.empty();
}

bool Grammar::recoveryBehind(Blocks &items, bool isAdjacent)
{
    if (gapsBehind(items, {}))
        return true;
    const bool isBare
        = m_cursor.isNumber() && m_cursor.peek().thousandths >= kShortestBare && m_cursor.is(Sense::Kind, 1);
    const bool isFull = isBare && m_cursor.meaning(1).value == static_cast<std::int64_t>(RecoveryKind::Full);
    const bool isBack = isBare && m_cursor.is(Sense::Back, 2) && std::ranges::all_of(items, isSingle);
    if (isFull || isBack) // "600, 400, 200 full recovery": the last is run too
        return false;
    const auto start = m_cursor.place();
    const auto all = readRecoveries(m_cursor);
    if (all.empty())
        return false;
    // "15 min easy jog", "2-3 min walk": how it is run, where no pause is asked for.
    const bool isItself = all.front().isMovement && !all.front().hasAmount;
    if (isItself && isAdjacent && (isTimed(items.back()) || isSingle(items.back()))) {
        m_cursor.goBack(start);
        if (m_cursor.isAny({ Sense::Slow, Sense::Effort }))
            return false;
        while (!m_cursor.is(Sense::Kind))
            m_cursor.take();
        const auto kind = static_cast<RecoveryKind>(m_cursor.take().meaning->value);
        items.back().tags.emplace_back(kind == RecoveryKind::Walk ? "walk"
                : kind == RecoveryKind::Jog                       ? "jog"
                                                                  : "float");
        return true;
    }
    if (isItself && isAdjacent)
        m_cursor.assume(all.front().from, all.front().to, RemarkKind::ReadAsRecovery);
    for (const auto &stated : all)
        stateBehind(m_cursor, items, stated);
    return true;
}

bool Grammar::targetBehind(Blocks &items)
{
    const auto from = m_cursor.from();
    const auto start = m_cursor.place();
    std::optional<TargetWords> words;
    if (m_cursor.is(":") && m_cursor.isNumber(1) && !isTimed(items.back())
        && !saysTarget(items.back())) { // "4 x 400m: 64, 63, 62, 61"
        m_cursor.take();
        const auto behindColon = m_cursor.place();
        const bool isPause
            = readRecovery(m_cursor).has_value(); // "4 x 600, 4 x 300: 3 min between 600m reps"
        m_cursor.goBack(behindColon);
        if (isPause && recoveryBehind(items, false))
            return true;
        if (timesOfReps(items))
            return true;
        TargetWords times;
        if (readTargetPiece(m_cursor, times, { .isLed = true }))
            words = times;
    } else {
        words = readTarget(m_cursor);
    }
    if (!words) {
        m_cursor.goBack(start);
        return false;
    }
    auto &rep = innermost(items.back());
    if (words->target.time && !rep.isSet() && rep.rep().lengthMax) { // "100 to 500 in 100s"
        m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstood);
        return true;
    }
    const bool isFar = words->target.time && words->target.timeMax && words->times.size() < 3
        && words->target.timeMax->count() * 2 > words->target.time->count() * 3;
    if (isFar && m_cursor.isLineEnd()) { // "6 x 200 @ 30/60"
        m_cursor.problem(from, m_cursor.to(), RemarkKind::SecondTime);
        return true;
    }
    if (!spreadTimes(items, *words) && !spreadPaces(items, *words) && give(items, *words, false))
        m_cursor.assume(from, m_cursor.to(), RemarkKind::TargetOfAllReps);
    if (words->target.time)
        paceForTooFast(items.back(), from);
    return true;
}

/// "8k @ 3:40", "4 miles @ 5:40": no one runs the whole in that, so it is each kilometre's or mile's.
void Grammar::paceForTooFast(Block &block, std::size_t from)
{
    auto &inner = innermost(block);
    const auto *distance = inner.isSet() ? nullptr : std::get_if<Distance>(&inner.rep().length);
    if (distance == nullptr || !inner.rep().target.time)
        return;
    auto &target = inner.rep().target;
    const auto over
        = distance->inMillimetres() % kMile.inMillimetres() == 0 ? kMile : Distance::kilometres(1);
    const auto speedOver = [&](Distance length) {
        return static_cast<double>(length.inMillimetres()) / static_cast<double>(target.time->count());
    };
    if (target.time->count() <= 0 || speedOver(*distance) <= kFastestKm || speedOver(over) > kFastestKm)
        return;
    target.pacePerKm = perKm(*target.time, over);
    target.pacePerKmMax = target.timeMax ? std::optional(perKm(*target.timeMax, over)) : std::nullopt;
    target.time.reset();
    target.timeMax.reset();
    m_cursor.assume(
        from, m_cursor.to(), over == kMile ? RemarkKind::TooFastReadPerMile : RemarkKind::TooFastReadPerKm);
}

/// "alternating 400 fast / 200 float" behind a distance that they fill.
bool Grammar::turnsBehind(Block &block)
{
    auto &rep = innermost(block);
    const auto *whole = rep.isSet() ? nullptr : std::get_if<Distance>(&rep.rep().length);
    if (whole == nullptr || !rep.rep().parts.empty()
        || (rep.rep().target.isStated() && !m_cursor.is(Sense::Alternating)))
        return false;
    auto parts = readTurns(m_cursor, *whole);
    if (parts.empty())
        return false;
    rep.rep().parts = std::move(parts);
    return true;
}

/// "400 x 8", "(400, 300) x 3", "4 x 200 x 3 sets".
bool Grammar::multiplier(Blocks &items)
{
    const bool isSign = m_cursor.is(Sense::Times) || m_cursor.is(Sense::By);
    const bool isCount = isSign && m_cursor.isNumber(1) && m_cursor.peek(1).thousandths < kMostTimes
        && m_cursor.peek(1).thousandths > 0 && m_cursor.peek(1).thousandths % 1000 == 0
        && !m_cursor.isAny({ Sense::LengthUnit, Sense::TimeUnit, Sense::Lap, Sense::Times }, 2)
        && !m_cursor.isAny({ "'", "\"", ":" }, 2);
    if (!isCount || repsIn(items.back()) > kMostReps)
        return false;
    const auto from = m_cursor.from();
    if (m_cursor.isBehind(")")) // "(200 fast / 200 float) x 10"
        items.back().optional = false;
    m_cursor.take();
    const Count times { static_cast<int>(m_cursor.take().thousandths / 1000), {} };
    std::size_t ahead = 0;
    while (!m_cursor.isLineEnd(ahead) && !m_cursor.isAny({ Sense::Sets, Sense::SetPause }, ahead))
        ++ahead;
    const bool isWhole = isListOfSingles(items) && isEasyTime(items.back()) && !isEasyTime(items.front());
    if (isWhole
        || (isListOfSingles(items)
            && !m_cursor.isLineEnd(ahead))) { // "400, 300, 200 x 2, 8 min between sets"
        Block set;
        set.after = std::exchange(items.back().after, {});
        set.body = std::exchange(items, {});
        items.push_back(std::move(set));
    } else if (items.size() > 1 && isListOfSingles(items)) {
        m_cursor.assume(from, m_cursor.to(), RemarkKind::RepeatsLastRep);
    }
    repeat(items.back(), times);
    m_cursor.takeIf(Sense::Sets);
    return true;
}

/// "on 2:00", "every 3 min": run and rest together.
bool Grammar::sendOff()
{
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const bool isOn = m_cursor.takeIf(Sense::On) || (m_cursor.takeIf(Sense::SendOff));
    if (!isOn)
        m_cursor.takeIf(Sense::With);
    const auto time = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
    const bool isNamed = m_cursor.isAny(word::kCycle);
    if (!time || time->isDistance() || (!isOn && !isNamed)) {
        m_cursor.goBack(start);
        return false;
    }
    if (isNamed)
        m_cursor.take();
    m_cursor.takeIf(Sense::SendOff);
    m_cursor.problem(from, m_cursor.to(), RemarkKind::SendOff);
    return true;
}

/// Hands what was said to the block; to every rep of a list that has no target of its own where words, not a
/// bracket, say it. True where it went to more than the block.
bool Grammar::give(Blocks &items, const TargetWords &words, bool isBracket)
{
    auto &block = items.back();
    block.optional = block.optional || words.optional;
    for (const auto &tag : words.tags) {
        if (!saysTag(block, tag))
            block.tags.push_back(tag);
    }
    const bool isPart = std::ranges::any_of(
        items, [](const Block &item) { return saysTag(item, "wu") || saysTag(item, "cd"); });
    const bool isForAll = !isBracket && !isPart && isListOfSingles(items) && isForAnyLength(words.target)
        && std::ranges::none_of(items, [](const Block &item) { return item.rep().target.isStated(); });
    for (auto &item : items) {
        if (isForAll || &item == &block)
            giveTo(item, words);
    }
    return isForAll;
}

} // namespace fivepace::notation
