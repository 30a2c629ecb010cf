// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

#include <utility>

namespace fivepace::notation {

namespace {

/// "4 sets of 4": both figures, 0 where it is not said.
struct Sharing {
    int sets = 0, reps = 0;
};

/// A whole number under 30; 0 (and nothing taken) where there is none.
int readSmall(Cursor &cursor)
{
    const bool isSmall = cursor.isNumber() && cursor.peek().thousandths < kMostTimes
        && cursor.peek().thousandths % 1000 == 0;
    return isSmall ? static_cast<int>(cursor.take().thousandths / 1000) : 0;
}

/// "in 4 sets of 4", "split into 3 sets of 4", "as 4 x 4", "sets of 4"; neither figure where it is no such
/// words.
Sharing readSharing(Cursor &cursor, bool isBracket)
{
    if (cursor.isAny(word::kSplit))
        cursor.take();
    const bool isLed = cursor.takeIf(Sense::In) || cursor.takeIf(word::kInto) || cursor.takeIf(Sense::As);
    Sharing sharing;
    sharing.sets = readSmall(cursor);
    const bool isSign = sharing.sets > 0 && (isLed || isBracket) && cursor.takeIf(Sense::Times);
    const bool isOf = !isSign && cursor.takeIf(Sense::Sets) && cursor.takeIf(Sense::Of);
    if (isSign || isOf)
        sharing.reps = readSmall(cursor);
    const bool isSetsAlone = isLed && sharing.sets > 0 && cursor.isBehind(Sense::Sets);
    const bool isEnd = cursor.isLineEnd() || cursor.isAny({ ")", ",", ".", "-", "/", "(" })
        || cursor.isAny({ Sense::With, Sense::At, Sense::And }) || isRSign(cursor);
    return isEnd && (sharing.reps > 0 || isSetsAlone) ? sharing : Sharing {};
}

} // namespace

/// "16 x 200 (4 sets of 4)", "12 x 400 in sets of 4": all the reps shared out to sets of so many.
bool Grammar::inSets(Block &block)
{
    const auto start = m_cursor.place();
    const bool isBracket = m_cursor.takeIf("(");
    if (!isBracket)
        m_cursor.takeIf(",");
    const auto from = m_cursor.from();
    const bool isRun = !block.isSet() && isRepeated(block.times) && !block.times.most;
    auto sharing = isRun ? readSharing(m_cursor, isBracket) : Sharing {};
    const auto all = block.times.least;
    if (sharing.sets == 0 && sharing.reps > 0)
        sharing.sets = all / sharing.reps;
    else if (sharing.reps == 0 && sharing.sets > 0)
        sharing.reps = all / sharing.sets;
    const auto to = m_cursor.to();
    const bool isFit = sharing.sets > 1 && sharing.reps > 1 && sharing.sets * sharing.reps == all;
    if (!isFit || (isBracket && !m_cursor.takeIf(")"))) {
        m_cursor.goBack(start);
        return false;
    }
    block.times.least = sharing.reps;
    const auto after = std::exchange(block.after, {});
    repeat(block, { sharing.sets, {} });
    block.after = after;
    m_cursor.assume(from, to, RemarkKind::RepsInSets);
    return true;
}

} // namespace fivepace::notation
