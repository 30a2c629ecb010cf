// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/lengths.h"
#include "domain/notation/treeparts.h"

namespace fivepace::notation {

namespace {

/// A bare number that gets its unit from the last of its list.
bool isFew(const Quantity &length)
{
    return length.isBare() && length.amount < kShortestBare;
}

/// "3-4 miles", "5-6k": from one to the other.
bool isFarRange(const std::vector<Quantity> &lengths)
{
    constexpr std::int64_t kKilometre = 10'000'000; // tenths of a millimetre
    const auto &first = lengths.front(), &last = lengths.back();
    return isFew(first) && last.unitSize >= kKilometre && first.thousandths < last.thousandths;
}

/// 60 of "600, 400, 200 - 60-90 s".
bool isTimeRangeBehind(const Cursor &cursor, const Quantity &least)
{
    const bool isRange = cursor.isAny({ "-", "/" }) && cursor.isNumber(1) && cursor.is(Sense::TimeUnit, 2);
    return isRange && least.isBare() && least.thousandths < cursor.peek(1).thousandths;
}

/// "1000 m - 5k pace -", "400 m - 72-74 -", "400 / 75 / 60 s": the pace or the time of the length before it.
bool isNoLength(const Cursor &cursor, const Quantity &before, const Quantity &length)
{
    const auto run = before.isBare() ? before.inMetres() : before;
    const bool isPace = cursor.isAny({ Sense::Pace, Sense::Race });
    return isPace ? !length.isDuration() : run.isDistance() && isRunIn(run.distance(), length);
}

Block blockOf(const Quantity &length)
{
    Rep rep;
    rep.length = length.length();
    Block block;
    block.body = rep;
    return block;
}

/// "x 3" of "200-400-200 x 3", the cursor at the last length.
bool isMultiplierBehind(const Cursor &cursor)
{
    return cursor.peek().thousandths >= kShortestBare && cursor.is(Sense::Times, 1) && cursor.isNumber(2)
        && cursor.peek(2).thousandths < kShortestBare
        && !cursor.isAny({ Sense::LengthUnit, Sense::TimeUnit, Sense::Times }, 3)
        && !cursor.isAny({ "'", "\"", ":" }, 3);
}

} // namespace

std::optional<Block> Grammar::readRep()
{
    const auto start = m_cursor.place();
    Block block;
    block.body = Rep {};
    bool isFlying = false;
    while (prefixWord(block, isFlying)) { }
    if (!isFlying && block.tags.empty() && !block.rep().target.isStated()) {
        if (auto build = readBuildUp())
            return build;
        if (auto pair = readTimePair())
            return pair;
        if (auto chain = readChain())
            return chain;
    }
    const auto length = readLength(isFlying);
    if (!length || length->least.amount <= 0) {
        if (hillInBracket(block))
            return block;
        if (auto stride = strideWithoutLength(std::move(block), m_cursor.fromOf(start)))
            return stride;
        m_cursor.goBack(start);
        return {};
    }
    auto &rep = block.rep();
    rep.length = length->least.length();
    if (length->most)
        rep.lengthMax = length->most->length();
    if (const auto *fly = std::get_if<Distance>(&rep.length); isFlying && fly != nullptr)
        rep.flying = FlyingStart { kAccelerationZone, *fly };
    return block;
}

/// "flying 30s", "uphill 200", "hard 400", "jog 15 min": how it is run, said first.
bool Grammar::prefixWord(Block &block, bool &isFlying)
{
    if (m_cursor.takeIf(Sense::Flying))
        return isFlying = true;
    if (m_cursor.isAny({ Sense::Tag, Sense::Stride })) {
        block.tags.emplace_back(m_cursor.take().meaning->says);
        return true;
    }
    if (m_cursor.is(Sense::Effort)) {
        block.rep().target.effort = static_cast<Effort>(m_cursor.take().meaning->value);
        return true;
    }
    const bool isMovement = m_cursor.is(Sense::Kind) && m_cursor.isAny(word::kMovement);
    if (isMovement && (m_cursor.isNumber(1) || m_cursor.is(Sense::Of, 1))) {
        block.tags.emplace_back(m_cursor.take().isAny(word::kWalk) ? "walk" : "jog");
        m_cursor.takeIf(Sense::Of);
        return true;
    }
    return m_cursor.takeIf(Sense::Prose) || m_cursor.takeIf(Sense::Reps) || m_cursor.takeIf(Sense::Of);
}

/// "hill (60 s up, jog down)", "hills of 60 s": the length behind the tag, and the pause in the bracket.
bool Grammar::hillInBracket(Block &block)
{
    const bool isHill = block.tags.size() == 1 && block.tags.front().ends_with("hill");
    const auto start = m_cursor.place();
    const auto length = isHill && m_cursor.takeIf("(") ? readLength(false) : std::nullopt;
    if (!length || length->least.amount <= 0) {
        m_cursor.goBack(start);
        return false;
    }
    block.rep().length = length->least.length();
    if (length->most)
        block.rep().lengthMax = length->most->length();
    while (m_cursor.isAny(word::kUp) || m_cursor.isAny({ ",", "/", "-" })
        || m_cursor.isAny({ Sense::Prose, Sense::Each }))
        m_cursor.take();
    if (const auto stated = readRecovery(m_cursor))
        block.after = stated->recovery;
    if (!m_cursor.is(")")) {
        const auto from = m_cursor.from();
        while (!m_cursor.is(")") && !m_cursor.isLineEnd())
            m_cursor.take();
        m_cursor.problem(from, m_cursor.to(), RemarkKind::NotUnderstood);
    }
    m_cursor.takeIf(")");
    return true;
}

/// "4 strides" alone.
std::optional<Block> Grammar::strideWithoutLength(Block block, std::size_t from)
{
    const bool isStride
        = block.tags.size() == 1 && (block.tags.front() == "stride" || block.tags.front() == "diagonals");
    if (!isStride)
        return {};
    m_cursor.assume(from, m_cursor.to(), RemarkKind::NoLengthRead100);
    block.rep().length = kStride;
    return block;
}

/// Lengths and nothing else between equal signs; a pause behind the last ends before it.
std::vector<Quantity> Grammar::readChainLengths()
{
    std::vector<Quantity> lengths;
    std::string sign;
    auto end = m_cursor.place();
    while (!isCountAhead(m_cursor) || (!lengths.empty() && isMultiplierBehind(m_cursor))) {
        const bool isSpaced = !m_cursor.isAttached();
        const auto length = readQuantity(m_cursor);
        const bool isOther
            = length && !lengths.empty() && isSpaced && isNoLength(m_cursor, lengths.back(), *length);
        const bool isFull = m_cursor.is(Sense::Kind)
            && m_cursor.meaning().value == static_cast<std::int64_t>(RecoveryKind::Full);
        const bool isBack = length && length->isBare() && !isSpaced && m_cursor.is(Sense::Kind)
            && (m_cursor.is(Sense::Back, 1) || isFull); // 400-300-200-100 walk back
        const bool isPause = length && !lengths.empty() && !isBack
            && ((m_cursor.isAny({ Sense::Kind, Sense::SetPause, Sense::Between })
                    && !isOffBeforeAmount(m_cursor))
                || (length->isDuration() && !lengths.front().isDuration() && !isFew(lengths.front())
                    && !(lengths.size() > 1 && lengths.front().amount < kLongestPair)));
        if (!length || isPause || isOther
            || (isSpaced && !lengths.empty() && isTimeRangeBehind(m_cursor, *length)))
            break;
        lengths.push_back(*length);
        end = m_cursor.place();
        const bool isSign = m_cursor.isAny({ "-", "/", "+" }) || (m_cursor.is(",") && isFew(*length));
        if (!isSign || !m_cursor.isNumber(1) || (!sign.empty() && !m_cursor.is(sign)))
            break;
        sign = m_cursor.take().text;
    }
    m_cursor.goBack(end);
    return lengths;
}

/// 400-300-200-100, 200/400/600, 400 + 300, 5-4-3-2-1 min: run as one list.
std::optional<Block> Grammar::readChain()
{
    const auto start = m_cursor.place();
    const auto lengths = readChainLengths();
    const bool isEasyRun = lengths.size() == 2
        && isEasyMinutes(m_cursor, { lengths.front(), lengths.back(), false }); // "45-60 easy"
    const bool isTurn = lengths.size() == 2 && m_cursor.is(Sense::Effort)
        && m_cursor.meaning().value <= static_cast<std::int64_t>(Effort::Steady);
    if (isEasyRun || (isTurn && !lengths.front().isDuration())) { // "8 x 400 / 200 steady": only the second
        m_cursor.goBack(start);
        return {};
    }
    const bool isRangeOfTime = lengths.size() == 2 && (lengths.back().isDuration() || isFarRange(lengths));
    Blocks items;
    for (const auto &length : lengths) {
        const auto &last = lengths.back();
        const bool isInSeconds = length.isBare() && last.isDuration() && length.amount < kLongestPair;
        const bool isInherited = (isFew(length) && last.unitSize != 0) || isInSeconds; // 90-60-30 s
        const auto meant = isInherited ? length.inUnitOf(last)
            : length.isBare()          ? bareMetres(m_cursor, length)
                                       : length;
        const bool isTooShort = isFew(length) && !isInherited;
        const bool isOdd = length.isBare() && meant.isDistance() && &length != &lengths.front()
            && length.thousandths > kHundred && length.thousandths % 50'000 != 0;
        if (isOdd) // "6 x 400 - 120"
            m_cursor.assume(length.from, length.to, RemarkKind::ReadAsMetres);
        if (meant.amount <= 0 || isTooShort || meant.isDuration() != last.isDuration())
            break;
        items.push_back(blockOf(meant));
    }
    if (items.size() < 2 || items.size() != lengths.size() || isRangeOfTime) {
        m_cursor.goBack(start);
        return {};
    }
    Block set;
    set.body = std::move(items);
    return set;
}

/// "30/30", "3'/2'": so long fast, so long in between.
std::optional<Block> Grammar::readTimePair()
{
    const auto start = m_cursor.place();
    auto fast = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
    const bool isDash = m_cursor.is("-");
    const bool isTimesBehind = m_cursor.is(Sense::Times, 2) && m_cursor.isNumber(3) // 45/15 x 20
        && (m_cursor.isLineEnd(4) || m_cursor.is(",", 4) || m_cursor.is(Sense::At, 4));
    const bool isSign = fast && (m_cursor.is("/") || isDash) && m_cursor.isNumber(1)
        && (isTimesBehind || !isCountAhead(m_cursor, 1));
    if (isSign)
        m_cursor.take();
    const auto slow = isSign ? readQuantity(m_cursor) : std::nullopt;
    const bool isOneUnit = slow && fast->isBare() && slow->isDuration()
        && (isDash || (fast->amount <= slow->amount && fast->amount < kLongestPair));
    if (isOneUnit) // 30-30s, 30/30s
        fast = fast->inUnitOf(*slow);
    const bool areBare = slow && fast->isBare() && slow->isBare() && fast->amount < kLongestPair
        && slow->amount < kLongestPair && fast->amount > 0 && slow->amount > 0;
    const bool areTimes = slow && fast->isDuration() && slow->isDuration() && fast->amount > 0;
    const bool isRange = isDash && slow && fast->amount != slow->amount;
    const bool isMore = m_cursor.isAny({ "-", "/" }) && m_cursor.isNumber(1);
    if ((!areTimes && !areBare) || isRange || isMore) {
        m_cursor.goBack(start);
        return {};
    }
    auto block = blockOf(areBare ? fast->inSeconds() : *fast);
    Recovery recovery;
    recovery.duration = areBare ? slow->inSeconds().duration() : slow->duration();
    if (m_cursor.is(Sense::Kind) && !m_cursor.isNumber(1))
        recovery.kind = static_cast<RecoveryKind>(m_cursor.take().meaning->value);
    block.after = recovery;
    m_cursor.assume(
        fast->from, slow->to, areBare ? RemarkKind::SecondsFastAndBetween : RemarkKind::FastAndBetween);
    return block;
}

/// "20m build + 30m sprint": a flying start.
std::optional<Block> Grammar::readBuildUp()
{
    const auto start = m_cursor.place();
    const auto build = isCountAhead(m_cursor) ? std::nullopt : readQuantity(m_cursor);
    const bool isBuild = build && !build->isDuration() && m_cursor.takeIf(Sense::Build);
    const bool isJoined = isBuild
        && (m_cursor.isAny({ "+", ",", "/" }) || m_cursor.isAny({ Sense::Then, Sense::And, Sense::To }));
    if (isJoined)
        m_cursor.take();
    const auto fly = isJoined ? readQuantity(m_cursor) : std::nullopt;
    if (!fly || fly->isDuration() || fly->amount <= 0) {
        m_cursor.goBack(start);
        return {};
    }
    const auto metres
        = [](const Quantity &quantity) { return quantity.isDistance() ? quantity : quantity.inMetres(); };
    auto block = blockOf(metres(*fly));
    block.rep().flying = FlyingStart { metres(*build).distance(), metres(*fly).distance() };
    m_cursor.takeIf(Sense::Flying) || (m_cursor.isAny(word::kSprint) && m_cursor.takeIf(Sense::Effort));
    return block;
}

} // namespace fivepace::notation
