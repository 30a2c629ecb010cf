// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recovery.h"

namespace fivepace::notation {

namespace {

constexpr int kMostLoose = 8; // words around a recovery; a text of nothing else must not take for ever
constexpr std::string_view kSecondFigure = "a second figure for the same recovery";

/// "1:1", work to rest.
bool isRatio(const Cursor &cursor)
{
    return cursor.isNumber() && cursor.is(":", 1) && cursor.isNumber(2) && cursor.isAttached(1)
        && cursor.isAttached(2) && cursor.peek().text.size() == 1 && cursor.peek(2).text.size() == 1
        && cursor.peek().thousandths > 0;
}

/// One recovery, word by word. Each element says whether it was one; what stands behind the last of them is
/// left to the next reader.
class Reader {
public:
    explicit Reader(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// `isNamed`: within brackets meant for recoveries, where an amount alone is one.
    std::optional<StatedRecovery> read(bool isNamed)
    {
        const auto start = m_cursor.place();
        lead();
        auto end = m_cursor.place();
        const auto from = m_cursor.from();
        for (int loose = 0; loose < kMostLoose && element();) {
            loose = m_isWhole ? 0 : loose + 1;
            if (m_isWhole)
                end = m_cursor.place();
        }
        m_cursor.goBack(end);
        const bool isOne
            = m_kind || m_stated.scope != Scope::NotSaid || m_stated.ratio || m_stated.afterRep > 0;
        if (m_cursor.isAt(start) || !(isOne || (isNamed && m_amount))) {
            m_cursor.goBack(start);
            return {};
        }
        m_stated.from = from;
        m_stated.to = m_cursor.to();
        finish();
        return m_stated;
    }

private:
    /// "with", "then", "and", "each": words before the recovery itself.
    void lead()
    {
        for (int taken = 0; taken < kMostLoose; ++taken) {
            if (m_cursor.isAny({ Sense::With, Sense::Then }))
                m_stated.isByWord = true;
            else if (!m_cursor.isAny({ Sense::And, Sense::Each, Sense::Prose, Sense::On, Sense::Of }))
                return;
            m_stated.isForAll = m_stated.isForAll || m_cursor.is("all");
            m_cursor.take();
        }
    }

    bool element()
    {
        m_isWhole = true;
        if (isRSign(m_cursor))
            return rSign();
        if (m_cursor.is(Sense::Kind) || m_cursor.is(Sense::SetPause))
            return kind();
        if (isRatio(m_cursor))
            return ratio();
        if (m_cursor.isAny({ Sense::Between, Sense::After, Sense::Next }))
            return scope();
        if (isAmountAhead())
            return amount();
        return easyAmount() || wordOfPause() || joint();
    }

    /// "with 2 min easy": jogged.
    bool easyAmount()
    {
        const bool isEasy = m_stated.isByWord && m_amount && !m_kind && m_cursor.is(Sense::Effort)
            && m_cursor.meaning().value == static_cast<std::int64_t>(Effort::Easy)
            && !m_cursor.is(Sense::Kind, 1);
        if (!isEasy)
            return false;
        const auto &token = m_cursor.take();
        m_cursor.assume(token.from, token.to, "read as jogging");
        m_kind = RecoveryKind::Jog;
        m_wasAmount = false;
        return true;
    }

    bool isAmountAhead() const
    {
        const bool isNumber = m_cursor.isNumber() || m_cursor.is(Sense::Lap)
            || m_cursor.isAny({ "half", "quarter", ":" })
            || (m_cursor.is("a") && m_cursor.is(Sense::TimeUnit, 1));
        return isNumber && !isCountAhead(m_cursor);
    }

    bool rSign()
    {
        if (m_kind || m_amount)
            return false;
        m_cursor.take();
        if (m_cursor.isAny({ "=", ":" }))
            m_cursor.take();
        m_kind = RecoveryKind::Rest;
        return true;
    }

    /// "recovery" says nothing that "jog" has not said better; a second movement is another pause.
    bool kind()
    {
        const auto kind = static_cast<RecoveryKind>(m_cursor.meaning().value);
        const bool isNext = m_amount && isAmountBehind(1) && (m_kind || !isAmountForKindBefore(1));
        if (isNext || (m_amount && isOffBeforeAmount(m_cursor))
            || (m_kind && isMovement(kind) && isMovement(*m_kind) && !m_isJoined))
            return false;
        if (m_cursor.is(Sense::SetPause))
            m_stated.scope = Scope::Sets;
        m_saysRest = m_saysRest || !isMovement(kind);
        const auto &token = m_cursor.take();
        m_stated.isForAll = m_stated.isForAll || token.is("recoveries") || token.is("rests");
        if (m_kind && isMovement(kind) && isMovement(*m_kind))
            m_cursor.assume(token.from, token.to, "two ways to recover; read as the first");
        else if (!m_kind || kind != RecoveryKind::Rest)
            m_kind = kind;
        if (m_cursor.is("=") || (m_cursor.is(":") && (m_cursor.isAttached() || !m_cursor.isAttached(1))))
            m_cursor.take();
        m_isJoined = m_wasAmount = false;
        return true;
    }

    bool isAmountBehind(std::size_t ahead) const
    {
        while (m_cursor.isAny({ ":", "=" }, ahead) || m_cursor.is(Sense::Of, ahead))
            ++ahead;
        return m_cursor.isNumber(ahead) && !isCountAhead(m_cursor, ahead);
    }

    /// "2:30 rec 200m": the time is the recovery; "300 rest 90 s": the distance is a rep.
    bool isAmountForKindBefore(std::size_t ahead) const
    {
        const bool isTime = m_amount->least.isDuration();
        const bool isMetres = m_cursor.is(Sense::LengthUnit, ahead + 1)
            || (m_cursor.peek(ahead).thousandths >= 30'000 && !m_cursor.is(Sense::TimeUnit, ahead + 1)
                && !m_cursor.isAny({ ":", "'", "\"" }, ahead + 1));
        return m_stated.isByWord || (isTime && isMetres);
    }

    bool ratio()
    {
        if (m_amount || m_stated.ratio)
            return false;
        const auto work = m_cursor.take().thousandths;
        m_cursor.take();
        Quantity quantity;
        quantity.thousandths = m_cursor.take().thousandths * 1000 / work;
        m_stated.ratio = quantity;
        if (m_cursor.is("work") && m_cursor.isAny({ "/", ":", "-" }, 1)) {
            m_cursor.take();
            m_cursor.take();
        }
        m_isWhole = m_kind.has_value();
        return true;
    }

    /// "between the reps", "after each set", "before the next set of 4 x 200".
    bool scope()
    {
        if (!m_kind && !m_amount && !m_cursor.is(Sense::Between) && !m_cursor.is(Sense::After))
            return false;
        if (afterRep())
            return true;
        m_cursor.take();
        while (m_cursor.isAny({ Sense::Prose, Sense::Each, Sense::Of, Sense::Next }))
            m_cursor.take();
        if (m_cursor.is(Sense::Sets)) {
            m_stated.scope = Scope::Sets;
            m_cursor.take();
            whatSet();
        } else if (m_stated.scope == Scope::NotSaid || m_cursor.is(Sense::Reps)) {
            m_stated.scope = Scope::Reps;
            whatRep();
        }
        return true;
    }

    /// "after the 4th", "after every 4", "after 4 reps".
    bool afterRep()
    {
        constexpr std::int64_t kMost = 30'000; // thousandths: "after 400s" are distances
        const auto start = m_cursor.place();
        const bool isAfter = m_cursor.takeIf(Sense::After);
        m_cursor.takeIf(Sense::Prose);
        const bool isEvery = m_cursor.takeIf("every") || m_cursor.takeIf(Sense::Each);
        const bool isNumber = isAfter && m_cursor.isNumber() && !isCountAhead(m_cursor)
            && m_cursor.peek().thousandths < kMost && m_cursor.peek().thousandths % 1000 == 0;
        const auto number = isNumber ? m_cursor.take().thousandths / 1000 : 0;
        const bool isOrdinal = number > 0 && m_cursor.isAny({ "st", "nd", "rd", "th" });
        if (isOrdinal)
            m_cursor.take();
        const bool isRep = m_cursor.takeIf(Sense::Reps);
        if (number == 0 || !(isOrdinal || isRep || isEvery)) {
            m_cursor.goBack(start);
            return false;
        }
        m_stated.afterRep = static_cast<int>(number);
        m_stated.isAfterEvery = isEvery;
        return true;
    }

    /// "set of 4 x 200" names the set once more.
    void whatSet()
    {
        if (!m_cursor.is(Sense::Of) || !m_cursor.isNumber(1))
            return;
        m_cursor.take();
        while (m_cursor.isNumber() || m_cursor.is(Sense::Times)) {
            if (!m_cursor.takeIf(Sense::Times))
                readQuantity(m_cursor);
        }
    }

    /// "between the reps", "between 400s".
    void whatRep()
    {
        if (m_cursor.takeIf(Sense::Reps))
            return;
        const bool isLength
            = m_cursor.isNumber() && m_cursor.isAny({ "s", "er", "ern", "m" }, 1) && !isCountAhead(m_cursor);
        if (!isLength)
            return;
        m_cursor.take();
        m_cursor.take();
    }

    bool amount()
    {
        if (m_amount && !m_isJoined)
            return false;
        const auto start = m_cursor.place();
        auto range = readRange(m_cursor);
        const bool isNext
            = m_isJoined && range && range->most && range->most->isBare(); // "300 in 42 - 100 jog"
        if (isNext) {
            m_cursor.goBack(start);
            range = QuantityRange { *readQuantity(m_cursor), {}, false };
        }
        if (!range)
            return false;
        if (range->least.isBare() && m_cursor.is(Sense::With)
            && !m_stated.isByWord) { // "100, 60 w/ walk back"
            m_cursor.goBack(start);
            return false;
        }
        (m_amount ? m_second : m_amount) = range;
        m_isJoined = false;
        m_wasAmount = true;
        return true;
    }

    /// "back", "equal", "easy", "set" and "reps" as far as a pause needs them.
    bool wordOfPause()
    {
        if (m_cursor.is(Sense::Back) && (m_kind || m_cursor.is(Sense::Kind, 1))) {
            m_stated.isByWord = true;
            m_cursor.take();
            return true;
        }
        if (m_cursor.is(Sense::Equal) && !m_amount) {
            m_cursor.take();
            Quantity quantity;
            quantity.thousandths = 1000;
            m_stated.ratio = quantity;
            m_isWhole = m_kind.has_value();
            return true;
        }
        if (!m_cursor.isAny({ Sense::Sets, Sense::Reps }) || !m_cursor.is(Sense::Kind, 1))
            return false;
        m_stated.scope = m_cursor.is(Sense::Sets) ? Scope::Sets : Scope::Reps;
        m_cursor.take();
        return true;
    }

    /// "in" and "/" between two amounts, and words that say nothing more.
    bool joint()
    {
        m_isWhole = false;
        const bool isBeforeAmount
            = m_amount && !m_second && m_cursor.isNumber(1) && !isCountAhead(m_cursor, 1);
        const bool isEither = m_cursor.is("/") || m_cursor.is(Sense::Or);
        if (isBeforeAmount && (m_cursor.is(Sense::In) || (isEither && m_wasAmount))) {
            m_isJoined = true;
            m_isEither = isEither;
        } else if ((isEither || m_cursor.is("-")) && m_kind && m_cursor.is(Sense::Kind, 1)) {
            m_isJoined = true;
        } else if (isEasyWord()) {
            m_isWhole = m_kind.has_value() && !m_cursor.isNumber(1);
        } else if (!m_cursor.isAny({ Sense::Prose, Sense::Of, Sense::With, Sense::At })) {
            return false;
        }
        m_stated.isForAll = m_stated.isForAll || m_cursor.is("throughout") || m_cursor.is("durchgehend");
        m_cursor.take();
        return true;
    }

    /// "easy jog", "active", "each": says nothing more of a pause.
    bool isEasyWord() const
    {
        const bool isEasy = m_cursor.is(Sense::Effort)
            && m_cursor.meaning().value == static_cast<std::int64_t>(Effort::Easy);
        return isEasy || m_cursor.isAny({ Sense::Slow, Sense::Each });
    }

    void finish()
    {
        Recovery recovery;
        recovery.kind = m_kind.value_or(RecoveryKind::Rest);
        m_stated.isMovement = m_kind && isMovement(*m_kind) && !m_saysRest && !m_stated.ratio
            && !m_stated.isByWord && m_stated.scope == Scope::NotSaid;
        m_stated.hasAmount = m_amount.has_value();
        if (m_amount)
            put(recovery, *m_amount);
        if (m_second)
            put(recovery, *m_second);
        recovery.either = m_isEither && recovery.distance && recovery.duration;
        m_stated.recovery = recovery;
    }

    void put(Recovery &recovery, QuantityRange range)
    {
        if (range.least.isBare()) {
            range.least = unitFor(range.least, recovery.kind);
            if (range.most)
                range.most = unitFor(*range.most, recovery.kind);
        }
        const auto least = range.least;
        if (least.isDistance() ? recovery.distance.has_value() : recovery.duration.has_value()) {
            second(recovery, range);
            return;
        }
        if (least.isDistance()) {
            recovery.distance = least.distance();
            if (range.most)
                m_cursor.assume(least.from, range.most->to, "two distances; read as the first");
            return;
        }
        recovery.duration = least.duration();
        if (!range.most)
            return;
        recovery.durationMax = range.most->duration();
        if (*recovery.durationMax < *recovery.duration)
            std::swap(*recovery.durationMax, *recovery.duration);
    }

    /// "2 or 3 min" is a range.
    void second(Recovery &recovery, const QuantityRange &range)
    {
        const bool isRange = m_isEither && range.least.isDuration() && !recovery.durationMax
            && range.least.duration() > *recovery.duration;
        if (isRange) {
            recovery.durationMax = range.least.duration();
            m_cursor.assume(m_amount->least.from, range.to(), "two times; read as from one to the other");
        } else
            m_cursor.problem(range.least.from, range.to(), kSecondFigure);
    }

    /// A bare number: metres where one jogs or walks so far, else seconds; few of either are minutes.
    Quantity unitFor(const Quantity &bare, RecoveryKind kind)
    {
        constexpr std::int64_t kShortestMetres = 100'000;
        constexpr std::int64_t kFewestSeconds = 10'000;
        if (m_isEither && m_second && m_second->least.isDuration() && m_second->least.unitSize != 0)
            return bare.inUnitOf(m_second->least);
        const bool isRound = bare.thousandths >= kShortestMetres && bare.thousandths % kShortestMetres == 0;
        const bool isMetres = bare.thousandths >= kShortestMetres && (isMovement(kind) || isRound);
        if (isMetres) {
            m_cursor.assume(bare.from, bare.to, "read as metres");
            return bare.inMetres();
        }
        const bool isClock = bare.hasTwoDecimals && bare.thousandths % 1000 < 600;
        if (isClock && bare.thousandths < kFewestSeconds) {
            m_cursor.assume(bare.from, bare.to, "read as minutes and seconds");
            auto seconds = bare.inSeconds();
            seconds.amount = bare.thousandths / 1000 * 60'000 + bare.thousandths % 1000 * 100;
            seconds.unitSize = 0;
            return seconds;
        }
        if (bare.thousandths < kFewestSeconds
            || (m_stated.scope == Scope::Sets && bare.thousandths <= 15'000)) {
            m_cursor.assume(bare.from, bare.to, "read as minutes");
            return bare.inMinutes();
        }
        m_cursor.assume(bare.from, bare.to, "read as seconds");
        return bare.inSeconds();
    }

    Cursor &m_cursor;
    StatedRecovery m_stated;
    std::optional<RecoveryKind> m_kind;
    std::optional<QuantityRange> m_amount, m_second;
    bool m_isJoined = false; ///< by "in", "/" or "or" to what follows
    bool m_isEither = false;
    bool m_saysRest = false;
    bool m_wasAmount = false; ///< just before
    bool m_isWhole = false; ///< the recovery may end here
};

} // namespace

bool isMovement(RecoveryKind kind)
{
    return kind == RecoveryKind::Jog || kind == RecoveryKind::Walk || kind == RecoveryKind::Float;
}

bool isRSign(const Cursor &cursor)
{
    return cursor.isAny({ "r", "p" }) && (cursor.isAny({ "=", ":" }, 1) || cursor.isNumber(1));
}

std::optional<StatedRecovery> readRecovery(Cursor &cursor, bool isNamed)
{
    return Reader(cursor).read(isNamed);
}

} // namespace fivepace::notation
