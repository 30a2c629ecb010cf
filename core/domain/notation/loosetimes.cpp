// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/lengths.h"
#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

StatedRecovery recoveryFrom(const QuantityRange &amount)
{
    StatedRecovery stated;
    stated.from = amount.least.from;
    stated.to = amount.to();
    Recovery recovery;
    if (amount.least.isDistance())
        recovery.distance = amount.least.distance();
    else
        recovery.duration = amount.least.duration();
    if (amount.most)
        recovery.durationMax = amount.most->duration();
    stated.recovery = recovery;
    return stated;
}

/// "(60 s)", "(4 min between sets)", "(last one all out)": not a rep that one may leave out.
bool isBracketOfPause(Cursor &cursor)
{
    const auto start = cursor.place();
    bool isPause
        = cursor.takeIf("(") && cursor.isAny({ Sense::First, Sense::Last, Sense::Prose, Sense::SendOff });
    if (!isPause && !cursor.isAt(start)) {
        const auto inside = cursor.place();
        isPause = readRecovery(cursor).has_value();
        cursor.goBack(inside);
        const auto time = isPause || isCountAhead(cursor) ? std::nullopt : readQuantity(cursor);
        isPause = isPause || (time && time->isDuration() && cursor.is(")"));
    }
    cursor.goBack(start);
    return isPause;
}

/// "60 s and 4 min": another time behind a joint, and a stop.
bool isSecondTimeAhead(Cursor &cursor)
{
    const auto start = cursor.place();
    const bool isJoined = cursor.takeIf("&") || cursor.takeIf("+") || cursor.takeIf(Sense::And);
    const auto time = isJoined && !isCountAhead(cursor) ? readQuantity(cursor) : std::nullopt;
    const bool isStop = cursor.isLineEnd() || cursor.isAny({ ",", ".", ")" }) || cursor.is(Sense::Then);
    cursor.goBack(start);
    return time && time->isDuration() && isStop;
}

/// "8 x 300 (90 s), 1 mile jog": jogged when all is run.
bool isCoolDown(const StatedRecovery &stated, Distance rep)
{
    if (!stated.isMovement || !stated.recovery)
        return false;
    const auto &recovery = *stated.recovery;
    return recovery.distance ? *recovery.distance > rep || *recovery.distance >= kMile
                             : recovery.duration && *recovery.duration >= kShortestCoolDown;
}

enum class PauseNext { None, Stated, BetweenSets };

/// What stands behind a time: a recovery, or another time alone, which is one where `mayBeAlone`.
PauseNext pauseNext(Cursor &cursor, Loose where, bool mayBeAlone, Distance distance)
{
    const auto start = cursor.place();
    const bool isBracket = where == Loose::InBracket;
    const bool isDash = cursor.isAny({ "-", "/" }) && !cursor.isAttached();
    const bool isListed = where == Loose::BehindStop && cursor.is(","); // "5 x 1k, 3:20, 2 min"
    if (isDash || cursor.isAny({ ",", "/" }))
        cursor.take();
    auto next = PauseNext::None;
    const auto behindSign = cursor.place();
    const bool isOpening = cursor.takeIf("(");
    if (cursor.is("[")) {
        next = PauseNext::Stated;
    } else if (const auto stated = readRecovery(cursor); stated && !isCoolDown(*stated, distance)) {
        const bool isOther = stated->scope == Scope::Sets || stated->afterRep > 0; // "…, 4 min after the 4th"
        next = isOther ? PauseNext::BetweenSets : PauseNext::Stated;
    } else if (mayBeAlone
        && (isDash || isOpening || isListed
            || ((isBracket || where == Loose::RightBehind) && cursor.isAt(start)))) {
        cursor.goBack(behindSign);
        cursor.takeIf("(");
        const auto time = isCountAhead(cursor) ? std::nullopt : readQuantity(cursor);
        const bool isStop = cursor.isLineEnd() || (!isListed && cursor.isAny({ ")", ".", "," }));
        const bool isAlone = time && time->isDuration() && isStop;
        next = isAlone ? PauseNext::Stated : PauseNext::None;
    }
    cursor.goBack(start);
    return next;
}

} // namespace

/// A time alone behind a rep, "8 x 400, 90s" or "(62 s)": the recovery, or the time for the rep; where it
/// could be either, that is said.
bool Grammar::looseTime(Blocks &items, Loose where)
{
    auto &block = items.back();
    const auto start = m_cursor.place();
    if (where == Loose::RightBehind && looseTarget(items))
        return true;
    const bool isBracket = where == Loose::InBracket;
    if (!isBracket && pausesOfSets(items))
        return true;
    const bool isLoose = isBracket || !isTimed(block) || isRepeated(block.times);
    if (m_cursor.is(Sense::About) && m_cursor.isNumber(1))
        m_cursor.take();
    auto amount = isLoose ? readLoose(isBracket, block.isSet()) : std::nullopt;
    if (!amount && isLoose && isRepeated(block.times)) {
        m_cursor.goBack(start);
        amount = readBareSeconds(block, where);
    }
    if (!amount || (amount->least.isDistance() && isSingle(block))) {
        m_cursor.goBack(start);
        return false;
    }
    if (amount->least.isDuration() && isTargetTime(block, amount->least, where)) {
        TargetWords words;
        words.target.time = amount->least.duration();
        if (amount->most)
            words.target.timeMax = amount->most->duration();
        giveTo(block, words);
        return true;
    }
    if (isBracket && !isPauseOpen(block))
        return timeOfRecovery(block, *amount) || (m_cursor.goBack(start), false);
    const auto stated = recoveryFrom(*amount);
    if (where != Loose::BehindWith && (!isBracket || !isTimed(block)))
        m_cursor.assume(stated.from, stated.to, RemarkKind::BareReadAsRecovery);
    if (isBracket)
        state(m_cursor, block, stated);
    else
        stateBehind(m_cursor, items, stated);
    secondLooseTime(items);
    return true;
}

/// "10 x 400 with 60", "10 x 400 in 70, 60": bare figures at the end of a line where only the recovery is
/// left to say.
std::optional<QuantityRange> Grammar::readBareSeconds(Block &block, Loose where)
{
    auto &rep = innermost(block);
    const bool saysTime = !rep.isSet() && rep.rep().target.time.has_value();
    const bool isRight
        = (where == Loose::BehindWith || (where == Loose::BehindStop && saysTime)) && isPauseOpen(block);
    const auto bare = isRight && !isCountAhead(m_cursor) ? readQuantity(m_cursor) : std::nullopt;
    if (!bare || !bare->isBare() || bare->amount < kFewestBarePause || bare->amount >= kMostBarePause
        || !m_cursor.isLineEnd())
        return {};
    const bool isMetres = where == Loose::BehindWith && bare->amount % kHundred == 0;
    m_cursor.assume(bare->from, bare->to, isMetres ? RemarkKind::ReadAsMetres : RemarkKind::ReadAsSeconds);
    return QuantityRange { isMetres ? bare->inMetres() : bare->inSeconds(), {}, false };
}

/// "3 x 4 x 200, 2 / 5 min", "2 x 3 x 4 x 200, 30 s / 2 min / 5 min": times to the end of the line, one for
/// each pause from the reps outwards.
bool Grammar::pausesOfSets(Blocks &items)
{
    auto &block = items.back();
    if (!block.isSet() || !isRepeated(block.times))
        return false;
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const auto pauses = readPausesAlone(m_cursor);
    const bool isHere = (pauses.size() > 2 && depthOf(block) > 1)
        || (pauses.size() == 2 && std::ranges::any_of(pauses, &PauseAlone::isFigure));
    std::vector<Recovery> recoveries;
    recoveries.reserve(pauses.size());
    for (const auto &pause : pauses)
        recoveries.push_back(*pause.stated.recovery);
    if (!isHere || std::ranges::any_of(pauses, &PauseAlone::isNamed) || !stateOutwards(block, recoveries)) {
        m_cursor.goBack(start);
        return false;
    }
    m_cursor.assume(from, m_cursor.to(), RemarkKind::BareReadAsRecovery);
    return true;
}

/// "60s & 5 min" behind a set: between reps, then between sets.
void Grammar::secondLooseTime(Blocks &items)
{
    const auto start = m_cursor.place();
    const bool isJoined
        = m_cursor.isAny({ "/", "&", "+" }) || m_cursor.is(Sense::And) || m_cursor.is(Sense::Then);
    if (!isJoined || !items.back().isSet())
        return;
    m_cursor.take();
    const auto behindJoint = m_cursor.place();
    const auto from = m_cursor.from();
    const auto stated = readRecovery(m_cursor); // "2 min and 6 min between sets"
    m_cursor.goBack(behindJoint);
    if (stated || !looseTime(items, Loose::BehindStop)) {
        m_cursor.goBack(start);
        return;
    }
    auto &block = items.back();
    auto *reps = isSetsOfReps(block) ? &block.items().front().between : nullptr;
    if (reps == nullptr || !*reps || !block.between || !(*reps)->duration || !block.between->duration
        || *(*reps)->duration <= *block.between->duration)
        return;
    std::swap(*reps, block.between); // "5' / 1'"
    m_cursor.assume(from, m_cursor.to(), RemarkKind::SetsThenReps);
}

/// "400 jog (2:30)": the time for a recovery by distance just said.
bool Grammar::timeOfRecovery(Block &block, const QuantityRange &amount)
{
    auto &recovery = isSingle(block) ? block.after : block.between;
    const bool isOpen = recovery && (recovery->distance || recovery->kind == RecoveryKind::Full);
    if (!isOpen || recovery->duration || !amount.least.isDuration())
        return false;
    recovery->duration = amount.least.duration();
    if (amount.most)
        recovery->durationMax = amount.most->duration();
    m_cursor.assume(amount.least.from, amount.to(), RemarkKind::ReadAsTimeOfRecovery);
    return true;
}

/// "4 x 200 28-29": bare seconds right behind a distance that they could be run in.
bool Grammar::looseTarget(Blocks &items)
{
    auto &block = items.back();
    const auto start = m_cursor.place();
    const auto range = isCountAhead(m_cursor) ? std::nullopt : readRange(m_cursor);
    const bool isBare = range && range->least.isBare() && range->least.amount >= kFewestBareSeconds
        && range->least.amount < kMostBareSeconds;
    const bool isNothing = range && range->most && range->most->amount <= 0;
    if (!isBare || isNothing
        || m_cursor.isAny({ Sense::Kind, Sense::Pace, Sense::Role, Sense::Between, Sense::Lap })
        || !isTargetTime(block, range->least.inSeconds(), Loose::RightBehind)) {
        m_cursor.goBack(start);
        return false;
    }
    m_cursor.goBack(start);
    auto read = *readRange(m_cursor);
    const auto first = read.least.inSeconds().duration();
    const auto second = read.most ? std::optional(read.most->inSeconds().duration()) : std::nullopt;
    sortRange(read);
    m_cursor.assume(read.least.from, read.to(), RemarkKind::BareSecondsForRep);
    TargetWords words;
    words.target.time = read.least.inSeconds().duration();
    if (read.most)
        words.target.timeMax = read.most->inSeconds().duration();
    if (second && m_cursor.is("-")) // 68-66-64-62
        words.times = { first, *second };
    if (!spreadTimes(items, words))
        giveTo(block, words);
    return true;
}

/// A time and no more up to the next stop; in brackets a bare number too, which is metres where it is
/// hundreds. Empty (and perhaps something taken) where there is none.
std::optional<QuantityRange> Grammar::readLoose(bool isBracket, bool isSet)
{
    auto range = isCountAhead(m_cursor) ? std::nullopt : readRange(m_cursor);
    if (!range || range->least.isDistance())
        return {};
    if (range->least.isBare()) {
        if (!isBracket || range->least.thousandths < kFewestBareSeconds)
            return {};
        const bool isMetres = range->least.thousandths % kHundred == 0 && !range->most;
        range->least = isMetres ? range->least.inMetres() : range->least.inSeconds();
        if (range->most)
            range->most = range->most->inSeconds();
    }
    sortRange(*range);
    if (isBracket)
        return m_cursor.takeIf(")") ? range : std::nullopt;
    const auto start = m_cursor.place();
    if (m_cursor.is("/") && m_cursor.is(Sense::LengthUnit, 1)) // 3:30 min/km
        return {};
    const bool isStop = m_cursor.isLineEnd() || m_cursor.isBehind(".")
        || m_cursor.isAny({ ")", "}", ",", ".", "-", "/", "+", "[" })
        || m_cursor.isAny({ Sense::Then, Sense::First, Sense::Last }) || m_cursor.isNumber()
        || m_cursor.isAny(word::kEach) || (m_cursor.is(Sense::Pace) && m_cursor.is(":", 1))
        || isBracketOfPause(m_cursor) || (isSet && m_cursor.isAny({ Sense::And, Sense::At }))
        || (m_cursor.is(":") && m_cursor.isNumber(1)) || isSecondTimeAhead(m_cursor)
        || (m_cursor.is("(") && m_cursor.isNumber(1) && m_cursor.is(",", 2)) || readRecovery(m_cursor);
    m_cursor.goBack(start);
    return isStop ? range : std::nullopt;
}

/// Whether a time alone is the time for the rep: where it can be run, and the recovery is stated elsewhere or
/// the speed is a racer's.
bool Grammar::isTargetTime(Block &block, const Quantity &time, Loose where)
{
    const auto &rep = innermost(block);
    const auto *distance = rep.isSet() ? nullptr : std::get_if<Distance>(&rep.rep().length);
    auto target = distance == nullptr ? Target {} : rep.rep().target;
    target.effort.reset();
    const bool hasPace = target.pace && !target.time; // "@ 5k (2:30), 2 min"
    target.pace.reset();
    if (distance == nullptr || target.isStated() || time.amount <= 0)
        return false;
    const auto speed = static_cast<double>(distance->inMillimetres()) / static_cast<double>(time.amount);
    if (speed < kSlowestRun || speed > fastestOver(*distance))
        return false;
    constexpr std::int64_t kMinute = 60'000; // as typed: 2 min, not 2:00
    const bool isRound = time.amount % kRoundTime == 0; // as recoveries are
    if (!isPauseOpen(block))
        return !hasPace && !(isRepeated(block.times) && isRound && time.unitSize == kMinute)
            && ((where != Loose::BehindStop && where != Loose::BehindDash) || speed >= kRacerRun);
    if (where == Loose::BehindWith)
        return false;
    if (speed >= kSteadyRun && m_cursor.isAny(word::kEach)) // "200 m, 30 s each"
        return m_cursor.take(), true;
    const bool isBehindStop = where == Loose::BehindStop || where == Loose::BehindDash;
    const bool mayBeAlone = speed >= kSteadyRun && !block.isSet()
        && (!isBehindStop || m_cursor.isAny({ "-", "/" })
            || (isRepeated(block.times) && (!isRound || speed >= kRacerRun)));
    const auto next = pauseNext(m_cursor, where, mayBeAlone, *distance);
    if (next == PauseNext::BetweenSets)
        return speed >= kRacerRun && !isRound && !hasPace;
    if (next != PauseNext::None) { // "6 x 400 (90 s), 4 min": both are pauses
        const bool isPauseToo = where == Loose::InBracket && isRound && isRepeated(block.times)
            && (time.unitSize == kMinute || speed < kRacerRoundRun);
        const bool isSlow = isRound && time.unitSize != 0 && speed < kSteadyRun; // "4 x 200, 60 s, 5 min jog"
        if (isPauseToo || isSlow || (hasPace && where != Loose::InBracket))
            return false;
        if (isRound && time.unitSize != 0)
            m_cursor.assume(time.from, time.to, RemarkKind::TimeAloneForRep);
        return true;
    }
    const bool isSlash = where == Loose::BehindSlash
        && (time.unitSize == 0 || !isRepeated(block.times)); // 6 x 800/2:00, but 8 x 400/60s
    const bool isClock = where == Loose::BehindDash && time.unitSize == 0; // 1000 - 2:48
    if (hasPace || speed < kRacerRun || (isRound && !isSlash) || where == Loose::BehindStop
        || (where == Loose::BehindDash && !isClock))
        return false;
    m_cursor.assume(time.from, time.to, RemarkKind::TimeAloneForRep);
    return true;
}

} // namespace fivepace::notation
