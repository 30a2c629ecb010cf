// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/lengths.h"
#include "domain/notation/treeparts.h"

#include <ranges>
#include <utility>

namespace fivepace::notation {

namespace {

/// "6 x 200 m / 200 m jog": what is only jogged or walked is the recovery between the reps. False where it is
/// not that.
bool makePause(Block &block, const Block &next)
{
    const auto &rep = next.rep();
    if (next.tags.size() != 1 || rep.target.isStated() || rep.lengthMax || next.after)
        return false;
    Recovery pause;
    if (next.tags.front() == "jog")
        pause.kind = RecoveryKind::Jog;
    else if (next.tags.front() == "walk")
        pause.kind = RecoveryKind::Walk;
    else if (next.tags.front() == "float")
        pause.kind = RecoveryKind::Float;
    else
        return false;
    if (const auto *distance = std::get_if<Distance>(&rep.length))
        pause.distance = *distance;
    else
        pause.duration = std::get<Duration>(rep.length);
    block.between = pause;
    return true;
}

/// "6 x 400, 200 in 90": slower than it is run, so it is the recovery between the reps. False where it is
/// not.
bool makeJog(Block &block, const Block &next)
{
    if (block.isSet() || !isRepeated(block.times) || block.between || next.isSet() || !isSingle(next)
        || next.after || !next.tags.empty())
        return false;
    const auto &rep = next.rep();
    const auto *distance = std::get_if<Distance>(&rep.length);
    const bool isTimed = distance != nullptr && rep.target.time
        && rep == Rep { .length = rep.length, .target = { .time = rep.target.time } };
    if (!isTimed
        || static_cast<double>(distance->inMillimetres())
            >= kSlowestRun * static_cast<double>(rep.target.time->count()))
        return false;
    block.between
        = Recovery { .kind = RecoveryKind::Jog, .duration = rep.target.time, .distance = *distance };
    return true;
}

/// "6 x 400, 90 s easy": jogged between the reps. False where it is not.
bool makeEasyJog(Block &block, const Block &next)
{
    const auto jog = easyPauseOf(block, next);
    if (jog)
        (isSetsOfReps(block) ? block.items().front() : block).between = jog;
    return jog.has_value();
}

/// "/ 90 s": a time and no word of how it is run, which is a pause.
bool isTimeAlone(const Block &block)
{
    const auto &rep = block.rep();
    return std::holds_alternative<Duration>(rep.length) && rep == Rep { .length = rep.length }
    && block.tags.empty();
}

/// "/ 90 s rest", "/ 75 /": the pause between the reps, or their time.
bool isNoTurnAhead(Cursor &cursor, const Rep &rep)
{
    const auto start = cursor.place();
    const auto *whole = std::get_if<Distance>(&rep.length);
    const auto figure = whole != nullptr && !cursor.isAttached() ? readQuantity(cursor) : std::nullopt;
    const bool isTime = figure && isRunIn(*whole, *figure);
    cursor.goBack(start);
    const auto stated = readRecovery(cursor);
    cursor.goBack(start);
    return isTime || (stated && stated->hasAmount && !stated->isMovement);
}

/// "2 min hard 1 min easy", "10 x 400, 100 easy".
bool areEasyTurns(Block &block, Block &next)
{
    if (next.rep().target != Target { .effort = Effort::Easy })
        return false;
    const auto *whole = std::get_if<Distance>(&block.rep().length);
    const auto *part = std::get_if<Distance>(&next.rep().length);
    const bool isShort = whole != nullptr && part != nullptr && next.tags.empty() && *part <= *whole;
    return isShort || (isTimed(block) && isTimed(next));
}

} // namespace

bool Grammar::block(Blocks &items)
{
    const auto start = m_cursor.place();
    const bool isAdded = m_cursor.isBehind("+"); // "8 x 400 r=1' + 10'"
    const bool isRun = m_cursor.isAny(word::kRun);
    const std::string tag(isTagOfNext() ? m_cursor.take().meaning->says : std::string_view {});
    if (!tag.empty())
        m_cursor.takeIf(":");
    auto block = readBlock();
    if (!block)
        return !m_cursor.isAt(start);
    if (!tag.empty())
        innermost(*block).tags.push_back(tag);
    applyPending(*block);
    items.push_back(*std::move(block));
    behind(items);
    inTurn(items);
    const bool saysRun = isRun || (isAdded && m_cursor.isLineEnd());
    const auto pause
        = items.size() > 1 && !m_isWarmUp && !saysRun ? pauseOf(items.end()[-2], items.back()) : std::nullopt;
    if (pause) {
        items.pop_back();
        items.back().after = pause;
        m_cursor.assume(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::BareReadAsRecovery);
        return true;
    }
    if (items.size() > 1 && !m_isWarmUp && !saysRun && makeEasyJog(items.end()[-2], items.back())) {
        items.pop_back();
        m_cursor.assume(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::ReadAsRecovery);
        return true;
    }
    const bool isBracketed = m_cursor.isBehind(")"); // "200 m (in 90 s)" is a rep
    if (items.size() > 1 && !isRun && !isBracketed && makeJog(items.end()[-2], items.back())) {
        items.pop_back();
        m_cursor.assume(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::ReadAsRecovery);
        return true;
    }
    if (items.size() > 1 && !m_isWarmUp && !isRun && isBareBehindReps(items.end()[-2], items.back()))
        m_cursor.assume(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::BareReadAsRun);
    if (repsIn(items.back()) <= kMostReps)
        return true;
    m_cursor.problem(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::TooManyReps);
    items.pop_back();
    return true;
}

/// "8 x 2 min hard / 1 min easy", "8 x 2 min hard 1 min easy": what follows is run in turn with the rep.
void Grammar::inTurn(Blocks &items)
{
    const bool isOpen = !items.back().isSet() && isRepeated(items.back().times) && !items.back().between;
    const bool isSlash = m_cursor.is("/");
    const bool isDash = m_cursor.is("-") && !m_cursor.isAttached();
    const std::size_t sign = isSlash || isDash || m_cursor.is(",") ? 1 : 0;
    if (!isOpen || !m_cursor.isNumber(sign) || isCountAhead(m_cursor, sign))
        return;
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    if (sign != 0)
        m_cursor.take();
    if (isNoTurnAhead(m_cursor, items.back().rep()))
        return m_cursor.goBack(start);
    Blocks next;
    if (auto rep = readRep(); rep && isSingle(*rep)) {
        next.push_back(*std::move(rep));
        behind(next);
    }
    if (isSlash && !next.empty() && makePause(items.back(), next.front())) {
        m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsRecovery);
        return;
    }
    const bool isPart = !next.empty() && std::ranges::any_of(next.front().tags, [](const std::string &tag) {
        return tag == "wu" || tag == "cd";
    });
    const bool isOneRep = next.size() == 1 && isSingle(next.front()) && !isPart && !isTimeAlone(next.front());
    const bool isEasyTurn = isOneRep && areEasyTurns(items.back(), next.front());
    if (!isOneRep || (!isSlash && !isEasyTurn)) {
        m_cursor.goBack(start);
        return;
    }
    m_cursor.assume(from, m_cursor.to(), RemarkKind::ReadAsInTurn);
    Block set;
    set.times = std::exchange(items.back().times, {});
    set.between = std::exchange(next.front().after, {});
    set.after = std::exchange(items.back().after, {});
    set.body = Blocks { std::move(items.back()), std::move(next.front()) };
    items.back() = std::move(set);
}

/// Counts, then a rep or a set.
std::optional<Block> Grammar::readBlock()
{
    const auto start = m_cursor.place();
    std::vector<Count> counts;
    bool isSets = false;
    while (const auto count = readCount()) {
        counts.push_back(count->times);
        isSets = count->isSets;
    }
    if (counts.size() > kDeepest) {
        m_cursor.problem(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::TooDeep);
        counts.resize(kDeepest);
    }
    const bool isBracket = m_cursor.isAny({ "(", "{" });
    auto block = readCounted(!counts.empty(), isSets);
    if (!block) {
        // A bracket that held nothing has said so; read twice, nested ones would take for ever.
        if (counts.empty() && !isBracket)
            m_cursor.goBack(start);
        else if (!counts.empty())
            m_cursor.problem(m_cursor.fromOf(start), m_cursor.to(), RemarkKind::LengthMissing);
        return {};
    }
    for (const auto &count : std::views::reverse(counts))
        repeat(*block, count);
    if (isSets && isSetsOfReps(*block) && !block->between && block->items().front().between)
        block->between = std::exchange(block->after, {}); // "3 sets of 4 x 200, 1 min, 4 min"
    return block;
}

std::optional<Block> Grammar::readCounted(bool hasCount, bool isSets)
{
    if (m_cursor.isAny({ "(", "{" }) || (hasCount && m_cursor.is("[")))
        return readSet(hasCount);
    return isSets ? readOpenSet() : readRep();
}

/// "2 sets of 4 x 200, 60 s rest, 5 min between sets": the sets hold the list up to the pause between them.
std::optional<Block> Grammar::readOpenSet()
{
    if (++m_depth > kDeepest) {
        --m_depth;
        return {};
    }
    const bool wasOpen = std::exchange(m_isOpenSet, true);
    auto items = list({});
    m_isOpenSet = wasOpen;
    --m_depth;
    if (items.empty())
        return {};
    if (items.size() == 1)
        return std::move(items.front());
    Block set;
    set.after = std::exchange(items.back().after, {});
    set.body = std::move(items);
    return set;
}

std::optional<Block> Grammar::readSet(bool hasCount)
{
    const std::string_view close = m_cursor.is("(") ? ")" : m_cursor.is("[") ? "]" : "}";
    const auto from = m_cursor.from();
    m_cursor.take();
    if (++m_depth > kDeepest) {
        m_cursor.problem(from, m_cursor.to(), RemarkKind::TooDeep);
        --m_depth;
        return {};
    }
    const bool wasOpen = std::exchange(m_isOpenSet, false);
    auto items = list(close);
    m_isOpenSet = wasOpen;
    --m_depth;
    if (!m_cursor.takeIf(close))
        m_cursor.assume(from, from + 1, RemarkKind::BracketReadToEnd);
    if (items.empty()) {
        m_cursor.problem(from, m_cursor.to(), RemarkKind::NothingInBracket);
        return {};
    }
    if (items.size() == 1 && (!hasCount || isSingle(items.front()))) {
        items.front().optional = items.front().optional || (!hasCount && isSingle(items.front()));
        return std::move(items.front());
    }
    const bool isChain = items.size() == 1 && items.front().isSet() && !isRepeated(items.front().times);
    if (isChain)
        return std::move(items.front());
    Block set;
    set.after
        = std::exchange(items.back().after, {}); // the pause after the last rep of a set is the set's own
    set.body = std::move(items);
    return set;
}

/// 3 x, 3-5 x, 2 (or 3) x, 3 sets of; 2 before a bracket; "8 400s".
std::optional<TypedCount> Grammar::readCount()
{
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const bool isAfterCount = m_cursor.isBehind(Sense::Times) || m_cursor.isBehind(Sense::Of);
    const bool isBracket = m_cursor.is("(") && m_cursor.isNumber(1) && m_cursor.is(")", 4);
    if (isBracket)
        m_cursor.take();
    const auto number = readCountNumber();
    if (!number || (isBracket && !m_cursor.takeIf(")"))) {
        m_cursor.goBack(start);
        return {};
    }
    const auto to = m_cursor.to();
    const bool isSets = m_cursor.is(Sense::Sets);
    const bool isSign = m_cursor.is(Sense::Times) || (m_cursor.is(Sense::By) && m_cursor.isNumber(1));
    const bool isReps = m_cursor.is(Sense::Reps)
        && (m_cursor.is(Sense::Of, 1) || (m_cursor.is(Sense::Times, 1) && number->least < kShortestBare));
    const bool isSmall = number->least < kShortestBare;
    const bool isHill = m_cursor.is(Sense::Tag) && m_cursor.meaning().says == "hill"
        && (m_cursor.is("(", 1) || m_cursor.is(Sense::Of, 1));
    const bool isBeforeStride = isSmall && (isHill || m_cursor.isAny({ Sense::Stride, Sense::Flying }));
    const bool isBeforeSet = isSmall && m_cursor.isAny({ "(", "{" });
    const bool isBeforeRep = isSmall && m_cursor.isNumber() && !m_cursor.isAttached()
        && (m_cursor.peek().thousandths >= 50'000 || m_cursor.is(Sense::Reps, 2)) && !isCountAhead(m_cursor)
        && number->most == 0;
    const bool isMileReps = isSmall && m_cursor.isAny(word::kMile) && m_cursor.is(Sense::Reps, 1)
        && (m_cursor.isLineEnd(2) || !m_cursor.is(Sense::Times, 2)) && !isAfterCount;
    if (isMileReps)
        m_cursor.assume(from, to, RemarkKind::ReadAsCountOfMiles);
    if (!isSets && !isSign && !isReps && !isBeforeRep && !isBeforeStride && !isBeforeSet && !isMileReps) {
        m_cursor.goBack(start);
        return {};
    }
    const auto count = countFrom(*number, from);
    const bool isSeconds = m_cursor.isNumber(2) && m_cursor.isAttached(2); // "8 x :30"
    if (isSign
        && ((m_cursor.is(":", 1) && !isSeconds)
            || (m_cursor.isAny(word::kThrough, 1) && m_cursor.is(":", 2)))) {
        while (!m_cursor.takeIf(":")) // "3x through: 400, 200"
            m_cursor.take();
        return TypedCount { count, true };
    }
    if (isSets || isSign || isReps) {
        m_cursor.take();
        m_cursor.takeIf(Sense::Of) || m_cursor.takeIf(Sense::At)
            || ((isSets || isReps) && m_cursor.takeIf(Sense::Times));
    } else if (isBeforeRep) {
        m_cursor.assume(from, to, RemarkKind::ReadAsCount);
    }
    return TypedCount { count, isSets };
}

/// The number of a count, or its range, in thousandths; empty (and nothing taken) where there is none.
std::optional<Grammar::NumberRange> Grammar::readCountNumber()
{
    if (!m_cursor.isNumber())
        return {};
    const auto start = m_cursor.place();
    auto thousandths = m_cursor.take().thousandths;
    std::int64_t most = 0;
    const bool isOr
        = m_cursor.is("(") && m_cursor.is(Sense::Or, 1) && m_cursor.isNumber(2) && m_cursor.is(")", 3);
    const bool isBracketed = m_cursor.is("(") && m_cursor.isNumber(1) && m_cursor.is(")", 2) // 5(6) x
        && m_cursor.is(Sense::Times, 3) && m_cursor.peek(1).thousandths > thousandths;
    const bool isTimePair = m_cursor.is("/") && m_cursor.is(Sense::Times, 2) && m_cursor.isNumber(3)
        && (m_cursor.isLineEnd(4) || m_cursor.is(",", 4) || m_cursor.is(Sense::At, 4)); // 20/40 x 10
    const bool isRange = !isTimePair
        && (m_cursor.isAny({ "-", "/", "à" }) || m_cursor.isAny({ Sense::To, Sense::Or }))
        && (isCountAhead(m_cursor, 1) || m_cursor.isAny({ Sense::Stride, Sense::Flying }, 2))
        && m_cursor.isNumber(1) && m_cursor.peek(1).thousandths > thousandths;
    if (isRange
        || (m_cursor.is("-") && m_cursor.isNumber(1) && m_cursor.is(")", 2)
            && m_cursor.isAny({ Sense::Times, Sense::Sets }, 3))) {
        m_cursor.take();
        most = m_cursor.take().thousandths;
    } else if (isBracketed) {
        m_cursor.take();
        most = m_cursor.take().thousandths;
        m_cursor.take();
    } else if (isOr) {
        m_cursor.take();
        m_cursor.take();
        most = m_cursor.take().thousandths;
        m_cursor.take();
    }
    const bool isReversed = m_cursor.is(Sense::Times) && thousandths >= kShortestBare && m_cursor.isNumber(1)
        && m_cursor.peek(1).thousandths < kShortestBare
        && !m_cursor.isAny({ Sense::LengthUnit, Sense::TimeUnit, Sense::Times }, 2);
    if (isReversed || thousandths % 1000 != 0 || most % 1000 != 0) {
        m_cursor.goBack(start);
        return {};
    }
    return NumberRange { thousandths, most > thousandths ? most : 0 };
}

/// How often, in bounds; what is not is a problem, and run once.
Count Grammar::countFrom(const NumberRange &number, std::size_t from)
{
    constexpr std::int64_t kMost = std::int64_t { kMostReps } * 1000;
    if (number.least == 0 || number.least > kMost || number.most > kMost) {
        m_cursor.problem(
            from, m_cursor.to(), number.least == 0 ? RemarkKind::NothingZeroTimes : RemarkKind::TooManyReps);
        return {};
    }
    Count count { static_cast<int>(number.least / 1000), {} };
    if (number.most > 0)
        count.most = static_cast<int>(number.most / 1000);
    return count;
}

} // namespace fivepace::notation
