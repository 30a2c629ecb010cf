// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/pauses.h"
#include "domain/notation/target.h"

namespace fivepace::notation {

/// A count as typed: "3-5 x" or "2 sets of".
struct TypedCount {
    Count times;
    bool isSets = false;
};

/// Where a time stands that no word explains.
enum class Loose { InBracket, RightBehind, BehindSlash, BehindDash, BehindStop, BehindWith };

/// Reads lists of blocks; the grammar in CONTRIBUTING.md, one function a rule.
class Grammar {
public:
    explicit Grammar(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// Blocks up to `close`, or to the end of the line, a heading or what `stopsBefore` says where that is
    /// empty.
    Blocks list(std::string_view close);
    /// The list until a repeated block of distance begins, which ends a warm-up.
    Blocks warmUpList();
    /// True where a repeated block that is no stride or walk begins.
    bool isMainAhead();
    /// "3 x", "2 sets:"; empty (and nothing taken) where there is none.
    std::optional<TypedCount> readCount();
    /// A block and what is said behind it is put at the end of `items`; false (and nothing taken) where none
    /// begins.
    bool block(Blocks &items);
    /// A list of times to the end of the line, one for each rep of `items` or told; false (and nothing taken)
    /// where none stands there.
    bool listedTimes(Blocks &items);
    /// At the end of the text: what was said of a block that never came is a problem.
    void finish();

    // alternatives.cpp
    struct Row {
        Alternative what;
        bool (*read)(
            Grammar &grammar, Blocks &items); ///< false, and nothing taken, where it does not stand there
    };
    static std::span<const Row> rows(Table table);

private:
    /// The first row of the table that reads what stands at the cursor; false where none does.
    bool readFirst(Table table, Blocks &items);

    // lists.cpp
    bool isListEnd(std::string_view close, const Blocks &items);
    bool isSetPauseAhead(Blocks &items);
    bool step(Blocks &items, std::string_view close);
    bool isStopAhead(Blocks &items);
    bool behindStop(Blocks &items);
    bool timeBehindStop(Blocks &items);
    bool columnBehindStop(Blocks &items);
    bool colonBehindWhole(Blocks &items);
    bool prefix(const Blocks &items);
    bool skip();
    bool repeatedSets(Blocks &items);
    void applyPending(Block &block);
    void notUnderstood();

    // blocks.cpp
    std::optional<Block> readBlock();
    struct NumberRange {
        std::int64_t least = 0, most = 0; ///< thousandths; most 0 where it is no range
    };
    std::optional<NumberRange> readCountNumber();
    Count countFrom(const NumberRange &number, std::size_t from);
    void inTurn(Blocks &items);
    std::optional<Block> readCounted(bool hasCount, bool isSets);
    std::optional<Block> readOpenSet();
    std::optional<Block> readSet(bool hasCount);

    // reps.cpp, lengths.cpp
    std::optional<Block> readRep();
    bool prefixWord(Block &block, bool &isFlying);
    std::optional<QuantityRange> readLength(bool isFlying);
    std::optional<Quantity> readPlural(bool isFlying);
    std::optional<Block> readChain();
    std::vector<Quantity> readChainLengths();
    std::optional<Block> readTimePair();
    std::optional<Block> readBuildUp();
    bool hillInBracket(Block &block);
    std::optional<Block> strideWithoutLength(Block block, std::size_t from);

    // behind.cpp
    static bool give(Blocks &items, const TargetWords &words, bool isBracket);
    void behind(Blocks &items);
    bool behindOnce(Blocks &items);
    bool wordsBehind(Blocks &items);
    void buildBehind(Rep &rep);
    bool flyingBehind(Block &block);
    bool tagBehind(Block &block);
    bool partOfSession(Block &block);
    bool gapsBehind(Blocks &items, std::string_view close, bool mayBeBare = false);
    bool recoveryBehind(Blocks &items, bool isAdjacent);
    bool targetBehind(Blocks &items);
    void paceForTooFast(Block &block, std::size_t from);
    bool turnsBehind(Block &block);
    bool multiplier(Blocks &items);
    bool sendOff();

    // brackets.cpp
    bool bracketBehind(Blocks &items);
    bool timesInOwnBracket(Blocks &items);
    bool recoveriesInBracket(Blocks &items);
    bool targetsInBracket(Blocks &items);
    bool pausesInBracket(Blocks &items);
    bool someInBracket(Blocks &items);
    bool timeOfPause(Block &block);
    bool paceAndPause(Blocks &items);
    bool timeAndPause(Block &block);
    bool bracketApart(Blocks &items);
    bool repsInBracket();

    // nextblock.cpp
    bool paceOfNext(bool isFirst);
    bool isTagOfNext() const;
    bool isEffortOfNext();

    // groups.cpp
    bool groupsBehind();
    bool groupAhead(const Blocks &items);

    // sharing.cpp
    bool inSets(Block &block);

    // portions.cpp
    bool someOfReps(Blocks &items);
    bool alternate(Blocks &items);
    bool shares(Blocks &items);
    void pauseBeforeSplit(Blocks &items);

    // reptimes.cpp
    bool spreadPaces(Blocks &items, const TargetWords &words);
    bool spreadTimes(Blocks &items, const TargetWords &words);
    static bool unrollTimes(Block &block, const std::vector<Duration> &times);
    std::vector<Duration> readTimes(const TargetWords &words);
    bool timesInBracket(Blocks &items);
    bool timesOfList(Blocks &items);
    bool timesOfReps(Blocks &items);
    bool gapsOfReps(Block &block, bool mayBeBare);

    // loosetimes.cpp
    bool looseTime(Blocks &items, Loose where);
    std::optional<QuantityRange> readBareSeconds(Block &block, Loose where);
    void secondLooseTime(Blocks &items);
    bool pausesOfSets(Blocks &items);
    std::optional<QuantityRange> readLoose(bool isBracket, bool isSet);
    bool looseTarget(Blocks &items);
    bool timeOfRecovery(Block &block, const QuantityRange &amount);
    bool isTargetTime(Block &block, const Quantity &time, Loose where);

    Cursor &m_cursor;
    std::size_t m_depth = 0;
    bool m_isOpenSet = false; ///< in a set without brackets, which a pause between sets ends
    bool m_isWarmUp = false;
    bool m_hasGroup = false; ///< a group was named before its reps
    bool m_isInBracket = false; ///< reading which reps a bracket means
    Loose m_where = Loose::BehindStop; ///< the stop taken last
    Cursor::Place m_bracket; ///< where the bracket that is read begins
    bool m_isBehindPause = false; ///< that bracket stands behind a recovery
    bool m_isPauseTaken = false; ///< the pause behind that bracket was read with it
    std::optional<TargetWords> m_pendingTarget; ///< said before the block that it belongs to
    std::optional<StatedRecovery> m_pendingRecovery;
    std::size_t m_pendingFrom = 0, m_pendingTo = 0;
};

/// "(+2 if feeling good)": so many more reps; "(1 min easy)": jogged in between; the ( already taken. False,
/// and nothing taken, where they do not stand there.
bool moreReps(Cursor &cursor, Block &block);
bool easyInBracket(Cursor &cursor, Block &block);
/// Hands a target to every rep of the block.
void giveTo(Block &block, const TargetWords &words);

} // namespace fivepace::notation
