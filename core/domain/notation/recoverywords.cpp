// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/phrases.h"

#include <algorithm>
#include <array>

namespace fivepace::notation {

namespace {

using Unit = Quantity::Unit;

struct KindWord {
    std::string_view word;
    RecoveryKind kind;
};

constexpr std::array kKindWords {
    KindWord { "rest", RecoveryKind::Rest },
    KindWord { "rests", RecoveryKind::Rest },
    KindWord { "rec", RecoveryKind::Rest },
    KindWord { "recs", RecoveryKind::Rest },
    KindWord { "recovery", RecoveryKind::Rest },
    KindWord { "recoveries", RecoveryKind::Rest },
    KindWord { "recover", RecoveryKind::Rest },
    KindWord { "ri", RecoveryKind::Rest },
    KindWord { "sr", RecoveryKind::Rest },
    KindWord { "rr", RecoveryKind::Rest },
    KindWord { "off", RecoveryKind::Rest },
    KindWord { "pause", RecoveryKind::Rest },
    KindWord { "récup", RecoveryKind::Rest },
    KindWord { "recup", RecoveryKind::Rest },
    KindWord { "serienpause", RecoveryKind::Rest },
    KindWord { "jog", RecoveryKind::Jog },
    KindWord { "jogs", RecoveryKind::Jog },
    KindWord { "jogging", RecoveryKind::Jog },
    KindWord { "jg", RecoveryKind::Jog },
    KindWord { "traben", RecoveryKind::Jog },
    KindWord { "trabpause", RecoveryKind::Jog },
    KindWord { "tp", RecoveryKind::Jog },
    KindWord { "gp", RecoveryKind::Walk },
    KindWord { "trab", RecoveryKind::Jog },
    KindWord { "trot", RecoveryKind::Jog },
    KindWord { "footing", RecoveryKind::Jog },
    KindWord { "marche", RecoveryKind::Walk },
    KindWord { "pausen", RecoveryKind::Rest },
    KindWord { "repos", RecoveryKind::Rest },
    KindWord { "walk", RecoveryKind::Walk },
    KindWord { "walking", RecoveryKind::Walk },
    KindWord { "gehpause", RecoveryKind::Walk },
    KindWord { "gehen", RecoveryKind::Walk },
    KindWord { "stand", RecoveryKind::Stand },
    KindWord { "standing", RecoveryKind::Stand },
    KindWord { "float", RecoveryKind::Float },
    KindWord { "full", RecoveryKind::Full },
};
constexpr std::array<std::string_view, 29> kFillers { "mit", "avec", "de", "à", "je", "und", "run", "with",
    "w", "a", "an", "the", "of", "each", "for", "by", "in", "back", "take", "then", "easy", "slow", "active",
    "zwischen", "entre", "before", "next", "after", "your" };
constexpr std::array<std::string_view, 3> kRepWords { "rep", "reps", "repetitions" };
constexpr std::array<std::string_view, 6> kSetWords { "set", "sets", "series", "serien", "séries", "serie" };
constexpr std::array<std::string_view, 11> kStops { ".", ",", ";", "[", "]", "{", "}", "(", ")", "#", "@" };

/// Words looked ahead for a pause: more than any coach needs, and reading stays linear in the text.
constexpr std::size_t kFarthest = 30;

std::optional<RecoveryKind> kindAt(const Cursor &cursor, std::size_t ahead = 0)
{
    if (cursor.peek(ahead).kind != TokenKind::Word)
        return {};
    const auto found = std::ranges::find(kKindWords, cursor.peek(ahead).text, &KindWord::word);
    return found == kKindWords.end() ? std::nullopt : std::optional(found->kind);
}

/// "min." and "sec." before the words about a pause end no sentence.
bool isShortened(const Cursor &cursor, std::size_t ahead)
{
    static constexpr std::array<std::string_view, 4> kShort { "min", "mins", "sec", "secs" };
    return ahead > 0 && cursor.is(".", ahead) && cursor.isAny(kShort, ahead - 1)
        && (cursor.is("between", ahead + 1) || kindAt(cursor, ahead + 1));
}

/// "/5 min CD": the slash before the next part of the session.
bool isBeforePart(const Cursor &cursor, std::size_t ahead)
{
    static constexpr std::array<std::string_view, 4> kParts { "wu", "cd", "warmup", "cooldown" };
    return cursor.is("/", ahead) && (cursor.isAny(kParts, ahead + 2) || cursor.isAny(kParts, ahead + 3));
}

/// "r=90", "R: 90" and "r 60s" are recoveries; r alone is not.
bool isRSign(const Cursor &cursor, std::size_t ahead = 0)
{
    return cursor.is("r", ahead)
        && (cursor.is("=", ahead + 1) || cursor.is(":", ahead + 1) || cursor.isNumber(ahead + 1));
}

bool isStop(const Cursor &cursor, std::size_t ahead)
{
    if (ahead > kFarthest)
        return true;
    const auto kind = cursor.peek(ahead).kind;
    if (isShortened(cursor, ahead))
        return false;
    if (isBeforePart(cursor, ahead))
        return true;
    return kind == TokenKind::End || kind == TokenKind::NewLine || cursor.isAny(kStops, ahead);
}

/// Counts of reps end the words about a pause: "1 min jog 4 x 400".
bool isCount(const Cursor &cursor, std::size_t ahead)
{
    return cursor.isNumber(ahead) && cursor.is("x", ahead + 1);
}

bool isMovement(RecoveryKind kind)
{
    return kind == RecoveryKind::Jog || kind == RecoveryKind::Walk || kind == RecoveryKind::Float;
}

/// "before next set of 4 x 200" names the set once more.
void skipWhatSet(Cursor &cursor)
{
    if (!cursor.takeIf("of"))
        return;
    while (cursor.isNumber() || cursor.is("x")) {
        if (!cursor.takeIf("x"))
            readQuantity(cursor);
    }
}

/// Builds one recovery from its words.
class RecoveryBuilder {
public:
    void add(const QuantityRange &range) { m_amounts.push_back(range); }
    /// "recovery" says nothing that "jog" has not said better.
    void add(RecoveryKind kind)
    {
        if (kind != RecoveryKind::Rest)
            m_recovery.kind = kind;
        m_any = true;
    }
    void either() { m_recovery.either = true; }
    void say(Scope scope) { m_scope = scope; }
    bool isEmpty() const { return !m_any && m_amounts.empty(); }

    StatedRecovery finish(Cursor &cursor)
    {
        for (const auto &range : m_amounts)
            take(cursor, range);
        m_recovery.either = m_recovery.either && m_recovery.distance && m_recovery.duration;
        return { m_recovery, m_scope };
    }

private:
    void take(Cursor &cursor, QuantityRange range)
    {
        constexpr std::int64_t kShortestJog = 100'000; // a bare number from 100 on with a jog is metres
        if (range.least.isBare()) {
            const bool isMetres = isMovement(m_recovery.kind) && range.least.amount >= kShortestJog;
            range.least = range.least.as(isMetres ? Unit::Millimetre : Unit::Millisecond);
            if (range.most)
                range.most = range.most->as(range.least.unit);
            cursor.assume(range.least.from, range.least.to, isMetres ? "read as metres" : "read as seconds");
        }
        const bool isSecond
            = range.least.isDistance() ? m_recovery.distance.has_value() : m_recovery.duration.has_value();
        if (isSecond) {
            cursor.problem(range.least.from, range.least.to, "a second figure for the same recovery");
            return;
        }
        if (range.least.isDistance()) {
            m_recovery.distance = range.least.distance();
            return;
        }
        m_recovery.duration = range.least.duration();
        if (range.most)
            m_recovery.durationMax = range.most->duration();
    }

    Recovery m_recovery;
    std::vector<QuantityRange> m_amounts;
    Scope m_scope = Scope::NotSaid;
    bool m_any = false;
};

} // namespace

/// "15 min warm up jog" is a part of the session, not a pause.
static bool isWarmingAhead(const Cursor &cursor)
{
    static constexpr std::array<std::string_view, 6> kParts { "warm", "warmup", "wu", "cool", "cooldown",
        "cd" };
    for (std::size_t ahead = 0; ahead < 4 && !isStop(cursor, ahead) && !isCount(cursor, ahead); ++ahead) {
        if (cursor.isAny(kParts, ahead))
            return true;
    }
    return false;
}

bool isRecoveryAhead(const Cursor &cursor)
{
    // A count or a target's sign first: that is a rep, not a pause.
    if (isWarmingAhead(cursor))
        return false;
    if (isCount(cursor, 0))
        return false;
    for (std::size_t ahead = 0; !isStop(cursor, ahead); ++ahead) {
        if (kindAt(cursor, ahead) || isRSign(cursor, ahead) || cursor.is("between", ahead))
            return true;
        if (ahead > 0 && isCount(cursor, ahead))
            return false;
    }
    return false;
}

bool isOnlyMovementAhead(const Cursor &cursor)
{
    bool moves = false;
    for (std::size_t ahead = 0; !isStop(cursor, ahead); ++ahead) {
        if (cursor.is("between", ahead) || isRSign(cursor, ahead))
            return false;
        if (const auto kind = kindAt(cursor, ahead)) {
            if (!isMovement(*kind))
                return false;
            moves = true;
        }
    }
    return moves;
}

std::vector<StatedRecovery> readRecoveryWords(Cursor &cursor, std::string_view close)
{
    std::vector<StatedRecovery> all;
    RecoveryBuilder builder;
    const auto finish = [&] {
        if (!builder.isEmpty())
            all.push_back(builder.finish(cursor));
        builder = {};
    };
    while (
        !cursor.atEnd() && !(close.empty() ? isStop(cursor, 0) || (isCount(cursor, 0)) : cursor.is(close))) {
        if (const auto kind = kindAt(cursor)) {
            if (cursor.is("serienpause"))
                builder.say(Scope::Sets);
            builder.add(*kind);
            cursor.take();
        } else if (isRSign(cursor) || cursor.isAny(kFillers) || cursor.is("=") || cursor.is(":")
            || cursor.is("between")) {
            if (isRSign(cursor) && !builder.isEmpty()) {
                // "r 60s R 3min": between reps, then between sets.
                builder.say(Scope::Reps);
                const auto from = cursor.from();
                finish();
                builder.say(Scope::Sets);
                cursor.assume(from, from + 1, "two recoveries; read as between reps, then between sets");
            }
            if (cursor.is("between"))
                builder.say(Scope::Reps);
            cursor.take();
        } else if (cursor.isNumber()) {
            builder.add(*readRange(cursor));
            cursor.takeIf(".");
        } else if (cursor.is("/") || cursor.is("or")) {
            builder.either();
            cursor.take();
        } else if (cursor.isAny(kRepWords)) {
            builder.say(Scope::Reps);
            cursor.take();
        } else if (cursor.isAny(kSetWords)) {
            builder.say(Scope::Sets);
            cursor.take();
            skipWhatSet(cursor);
        } else if (cursor.is("&") || cursor.is("and") || (cursor.is("-") && cursor.isNumber(1))) {
            finish();
            cursor.take();
        } else if (cursor.is("?")) {
            cursor.take();
            all.push_back({});
        } else {
            const auto token = cursor.take();
            if (!token.is("-"))
                cursor.problem(token.from, token.to, "this word is not understood in a recovery");
        }
    }
    finish();
    return all;
}

std::vector<Recovery> readGapList(Cursor &cursor)
{
    const auto start = cursor.place();
    while (kindAt(cursor) || cursor.is(":") || cursor.is("=") || cursor.isAny(kFillers))
        cursor.take();
    std::vector<Recovery> gaps;
    while (true) {
        const bool optional = cursor.is("(") && cursor.isNumber(1) && cursor.takeIf("(");
        auto quantity = readQuantity(cursor);
        if (!quantity)
            break;
        if (quantity->isBare())
            quantity = quantity->as(Unit::Millisecond);
        Recovery gap;
        if (quantity->isDistance())
            gap.distance = quantity->distance();
        else
            gap.duration = quantity->duration();
        gaps.push_back(gap);
        if (optional)
            cursor.takeIf(")");
        if (!cursor.is(",") || !(cursor.isNumber(1) || cursor.is("(", 1)))
            break;
        cursor.take();
    }
    if (gaps.size() < 2) {
        cursor.goBack(start);
        return {};
    }
    return gaps;
}

} // namespace fivepace::notation
