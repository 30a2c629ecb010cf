// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/linereader.h"

#include "domain/notation/treeparts.h"

#include <iterator>
#include <utility>

namespace fivepace::notation {

/// A line that begins with a pause belongs to what stands above it.
bool LineReader::recoveryLine()
{
    if (section().empty())
        return false;
    const auto start = m_cursor.place();
    if (m_cursor.is("[")) {
        auto above = section().back();
        readBrackets(m_cursor, above);
        if (m_cursor.isLineEnd())
            return section().back() = std::move(above), true;
        m_cursor.goBack(start);
    }
    bool any = false;
    while (!m_cursor.isLineEnd() && oneRecovery()) {
        any = true;
        while (m_cursor.isAny({ ",", "." }) || m_cursor.is(Sense::And))
            m_cursor.take();
    }
    if (!any)
        m_cursor.goBack(start);
    return any;
}

bool LineReader::oneRecovery()
{
    const auto start = m_cursor.place();
    if (gaps())
        return true;
    auto all = readRecoveries(m_cursor);
    if (all.empty() || (all.front().isMovement && !isShortMovement(all.front()))) {
        m_cursor.goBack(start);
        return false;
    }
    for (const auto &stated : all) {
        if (stated.scope == Scope::Sets)
            closeSet();
        stateAbove(stated);
    }
    return true;
}

/// Of the last line; between the reps of an open set, of all its lines.
void LineReader::stateAbove(const StatedRecovery &stated)
{
    Blocks lastLine;
    auto &blocks = section();
    const bool isOfSet = m_open && stated.scope == Scope::Reps && isListOfSingles(blocks);
    const auto begin = blocks.begin()
        + (isOfSet ? 0 : static_cast<std::ptrdiff_t>(std::min(m_lineStart, blocks.size() - 1)));
    std::move(begin, blocks.end(), std::back_inserter(lastLine));
    blocks.erase(begin, blocks.end());
    stateBehind(m_cursor, lastLine, stated);
    std::ranges::move(lastLine, std::back_inserter(blocks));
}

namespace {

/// A rep by distance, or a set of nothing else.
bool areDistances(const Block &block)
{
    return block.isSet() ? std::ranges::all_of(block.items(), areDistances)
                         : std::holds_alternative<Distance>(block.rep().length);
}

} // namespace

/// "200 m jog" on a line of its own under "8 x 400": the recovery, and that is said.
bool LineReader::isShortMovement(const StatedRecovery &stated)
{
    auto &last = section().back();
    const auto &rep = innermost(last);
    const auto *time = rep.isSet() ? nullptr : std::get_if<Duration>(&rep.rep().length);
    const bool isFast
        = time != nullptr && rep.rep().target.isStated() && rep.rep().target.effort != Effort::Easy;
    const bool isShorter = time != nullptr && stated.recovery
        && (isFast || stated.recovery->distance
            || (stated.recovery->duration && *stated.recovery->duration < *time));
    const bool isDistance = areDistances(rep);
    if (!stated.hasAmount || !(isDistance || isShorter) || !(last.isSet() || isRepeated(last.times))
        || !isPauseOpen(last))
        return false;
    const auto &recovery = *stated.recovery;
    const bool isShort = recovery.distance ? *recovery.distance <= Distance::metres(800)
                                           : *recovery.duration <= std::chrono::minutes(5);
    if (isShort)
        m_cursor.assume(stated.from, stated.to, RemarkKind::RecoveryOfLineAbove);
    return isShort;
}

/// "Recovery: 75, 90, 120" under a line of single reps: one a gap.
bool LineReader::gaps()
{
    auto &last = section().back();
    if (!last.isSet() || isRepeated(last.times))
        return false;
    const auto gaps = readGapList(m_cursor, last.items().size());
    stateGaps(last.items(), gaps);
    if (!gaps.empty() && !last.after)
        last.after = std::exchange(last.items().back().after, {});
    return !gaps.empty();
}

/// "5 min" alone on a line between two that are run.
bool LineReader::isPauseLine(const Blocks &items, std::size_t from)
{
    if (items.size() != 1 || section().empty() || m_section == &m_reading.warmUp)
        return false;
    auto &last = section().back();
    if (const auto jog = m_cursor.isLineEnd() ? easyPauseOf(last, items.front()) : std::nullopt) {
        (isSetsOfReps(last) ? last.items().front() : last).between = jog;
        m_cursor.assume(from, m_cursor.to(), RemarkKind::RecoveryOfLineAbove);
        reachTo();
        return true;
    }
    const auto pause = pauseOf(last, items.front());
    const bool isOpen = isPauseOpen(last) && (last.isSet() || isRepeated(last.times));
    if (!pause || !m_cursor.isLineEnd() || !(isOpen || m_open || !m_cursor.atEnd()))
        return false;
    if (isOpen)
        stateBare(*pause, from);
    else
        last.after = pause;
    m_cursor.assume(from, m_cursor.to(), RemarkKind::BareReadAsRecovery);
    reachTo();
    return true;
}

void LineReader::stateBare(const Recovery &pause, std::size_t from)
{
    Blocks last { std::move(section().back()) };
    section().pop_back();
    StatedRecovery stated { pause };
    stated.from = from;
    stated.to = m_cursor.to();
    stateBehind(m_cursor, last, stated);
    std::ranges::move(last, std::back_inserter(section()));
}

namespace {

/// Of two times, or of two distances.
bool isLonger(const Recovery &a, const Recovery &b)
{
    if (a.duration && b.duration)
        return *a.duration > *b.duration;
    return a.distance && b.distance && *a.distance > *b.distance;
}

} // namespace

/// "1' / 3'" under sets: between the reps, then between the sets; "2-3 min" under reps.
bool LineReader::pausesLine()
{
    const auto start = m_cursor.place();
    const auto from = m_cursor.from();
    const auto pauses = section().empty() || m_section == &m_reading.warmUp ? std::vector<PauseAlone> {}
                                                                            : readPausesAlone(m_cursor);
    const bool isRange
        = pauses.size() == 1 && !pauses.front().isNamed && mayPauseBe(*pauses.front().stated.recovery);
    const bool isPlaced = pauses.size() == 1 && pauses.front().stated.scope != Scope::NotSaid
        && m_cursor.fromOf(start) != pauses.front().stated.from; // "Sets: 5 min"
    if (isPlaced) {
        if (pauses.front().stated.scope == Scope::Sets)
            closeSet();
        stateAbove(pauses.front().stated);
        return true;
    }
    if (!isRange && !stateByScope(pauses) && !stateInOrder(pauses, from)) {
        m_cursor.goBack(start);
        return false;
    }
    if (isRange)
        stateBare(*pauses.front().stated.recovery, from);
    if (std::ranges::none_of(pauses, &PauseAlone::isNamed))
        m_cursor.assume(from, m_cursor.to(), RemarkKind::BareReadAsRecovery);
    return true;
}

/// "reps 1 min / sets 4 min", "1 min / 4 min between sets": what says no pause is the other one.
bool LineReader::stateByScope(std::vector<PauseAlone> pauses)
{
    const auto isOf = [](Scope scope) {
        return [scope](const PauseAlone &pause) { return pause.stated.scope == scope; };
    };
    const auto sets = std::ranges::count_if(pauses, isOf(Scope::Sets)),
               reps = std::ranges::count_if(pauses, isOf(Scope::Reps));
    if (pauses.size() != 2 || sets > 1 || reps > 1 || sets + reps == 0)
        return false;
    for (auto &pause : pauses) {
        if (pause.stated.scope == Scope::NotSaid)
            pause.stated.scope = sets == 1 ? Scope::Reps : Scope::Sets;
    }
    std::ranges::sort(pauses, {}, [](const PauseAlone &pause) { return pause.stated.scope; });
    for (const auto &pause : pauses) {
        if (pause.stated.scope == Scope::Sets)
            closeSet();
        stateAbove(pause.stated);
    }
    return true;
}

/// Recoveries under a block that has as many pauses open. The longer of two is between the sets.
bool LineReader::stateInOrder(const std::vector<PauseAlone> &pauses, std::size_t from)
{
    constexpr Duration kLongestBetweenSets = std::chrono::minutes(20);
    const bool areTimes = std::ranges::none_of(pauses, &PauseAlone::isNamed);
    // "rest 90 s / 5 min" is read as it is on a line with its reps
    const bool areNamed = !pauses.empty()
        && (pauses.back().isNamed || pauses.front().stated.recovery->durationMax) && !areTimes;
    const bool isPlaced = std::ranges::any_of(
        pauses, [](const PauseAlone &pause) { return pause.stated.scope != Scope::NotSaid; });
    if (pauses.size() < 2 || isPlaced)
        return false;
    if (stateEither(pauses))
        return true;
    if (!areTimes && !areNamed)
        return false;
    std::vector<Recovery> recoveries;
    std::ranges::transform(pauses, std::back_inserter(recoveries),
        [](const PauseAlone &pause) { return *pause.stated.recovery; });
    if (stateEach(recoveries))
        return true;
    const bool isBackwards = recoveries.size() == 2 && isLonger(recoveries.front(), recoveries.back());
    if (isBackwards)
        std::ranges::reverse(recoveries);
    auto block = m_open ? setOf(m_openItems, *m_open) : section().back();
    const bool isTooLong = areTimes
        && (*recoveries.front().duration > kLongestPause
            || *recoveries.back().duration > kLongestBetweenSets);
    if (isTooLong || ((isBackwards || areNamed) && !block.isSet()) || !stateOutwards(block, recoveries))
        return false;
    closeSet();
    section().back() = std::move(block);
    if (isBackwards || areNamed)
        m_cursor.assume(
            from, m_cursor.to(), isBackwards ? RemarkKind::SetsThenReps : RemarkKind::RepsThenSets);
    return true;
}

/// "200 m jog / 90 s" under reps that have one pause: the one or the other.
bool LineReader::stateEither(const std::vector<PauseAlone> &pauses)
{
    auto &last = section().back();
    const auto &jog = *pauses.front().stated.recovery, &time = *pauses.back().stated.recovery;
    const bool isChoice = pauses.size() == 2 && pauses.front().isNamed && !pauses.back().isNamed
        && jog.distance && !jog.duration && time.duration && !time.durationMax;
    if (!isChoice || last.isSet() || m_open || !isRepeated(last.times) || last.between)
        return false;
    last.between = jog;
    last.between->duration = time.duration;
    last.between->either = true;
    m_cursor.assume(pauses.front().stated.from, pauses.back().stated.to, RemarkKind::RecoveryOfLineAbove);
    return true;
}

/// "4 x 200, 4 x 400" over "1' / 3'": within each of the blocks.
bool LineReader::stateEach(const std::vector<Recovery> &recoveries)
{
    auto &blocks = section();
    const std::span last(
        blocks.begin() + static_cast<std::ptrdiff_t>(std::min(m_lineStart, blocks.size())), blocks.end());
    const auto isOpen = [](Block &block) {
        return !isTimed(block) && !block.isSet() && isRepeated(block.times) && !block.between;
    };
    if (m_open || last.size() < 2 || last.size() != recoveries.size() || !std::ranges::all_of(last, isOpen))
        return false;
    for (std::size_t i = 0; i < last.size(); ++i)
        last[i].between = recoveries[i];
    return true;
}

bool LineReader::mayPauseBe(const Recovery &pause)
{
    auto &last = section().back();
    return pause.durationMax && *pause.durationMax <= kLongestPause && !isTimed(last)
        && (last.isSet() || isRepeated(last.times)) && isPauseOpen(last);
}

/// A line that only says more about the one above it belongs to that.
void LineReader::reachTo()
{
    m_lastTo = m_cursor.to();
    if (!m_open && !m_reading.lines.empty() && m_section == &m_reading.blocks)
        m_reading.lines.back().to = m_lastTo;
}

} // namespace fivepace::notation
