// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/recovery.h"

namespace fivepace::notation {

/// One recovery, word by word. Each element says whether it was one; what stands behind the last of them is
/// left to the next reader.
class RecoveryReader {
public:
    explicit RecoveryReader(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// `isNamed`: within brackets meant for recoveries, where an amount alone is one.
    std::optional<StatedRecovery> read(bool isNamed);
    /// The same, named already; a slash parts it from another.
    std::optional<StatedRecovery> readOneOfSeveral();

private:
    // recovery.cpp, recoveryscope.cpp
    void lead();
    bool element();
    bool easyAmount();
    bool steadyAmount();
    bool isAmountAhead() const;
    bool rSign();
    bool kind();
    void secondMovement();
    bool isMovementBehind(std::size_t ahead) const;
    bool isAmountBehind(std::size_t ahead) const;
    bool isTimesBehind(std::size_t ahead);
    bool isAmountOfOther(std::size_t ahead) const;
    bool isAmountForKindBefore(std::size_t ahead) const;
    bool scope();
    bool isOfNext();
    bool afterRep();
    void whatSet();
    void whatRep();
    bool amountBehindScope();
    bool wordOfPause();
    bool isScopeBehind() const;
    bool isScopeOfTime() const;

    // recoveryamounts.cpp
    bool isRatio() const;
    bool isPercent() const;
    bool percent();
    bool ratio();
    std::int64_t share();
    bool half();
    void setRatio(std::int64_t thousandths);
    bool amount();
    bool joint();
    bool isEasyWord() const;
    void finish();
    void put(Recovery &recovery, QuantityRange range);
    void second(Recovery &recovery, const QuantityRange &range);
    Quantity unitFor(const Quantity &bare, RecoveryKind kind);

    Cursor &m_cursor;
    StatedRecovery m_stated;
    std::optional<RecoveryKind> m_kind;
    std::optional<QuantityRange> m_amount, m_second;
    bool m_isJoined = false; ///< by "in", "/" or "or" to what follows
    bool m_isEither = false;
    bool m_isAt = false; ///< "@ 30 s / 200 m jog": the time may be the rep's
    bool m_saysRest = false;
    bool m_isScopeFirst = false; ///< the scope stands before the amount
    bool m_wasAmount = false; ///< just before
    bool m_isWhole = false; ///< the recovery may end here
    bool m_isOneOfSeveral = false;
};

} // namespace fivepace::notation
