// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recoveryreader.h"

namespace fivepace::notation {

namespace {

bool isJoint(const Cursor &cursor)
{
    return cursor.isAny({ "&", ",", "/", ";", "-" }) || cursor.isAny({ Sense::And, Sense::Then });
}

/// What stands before a list of gaps: its kind, a colon, "with".
std::optional<RecoveryKind> readGapLead(Cursor &cursor)
{
    std::optional<RecoveryKind> kind;
    while (cursor.isAny({ Sense::Kind, Sense::With, Sense::Prose, Sense::Of }) || cursor.isAny({ ":", "=" })
        || isRSign(cursor)) {
        if (cursor.is(Sense::Kind) || isRSign(cursor))
            kind = isRSign(cursor) ? RecoveryKind::Rest : static_cast<RecoveryKind>(cursor.meaning().value);
        cursor.take();
    }
    return kind;
}

/// The amounts of a list of gaps, as typed: "75, 90, (120)", "3-2-1 min".
std::vector<Quantity> readGapAmounts(Cursor &cursor)
{
    std::vector<Quantity> amounts;
    const auto *separator = &cursor.peek();
    while (true) {
        const bool isOptional = cursor.is("(") && cursor.isNumber(1);
        if (isOptional)
            cursor.take();
        if (isCountAhead(cursor))
            break;
        const auto amount = readQuantity(cursor);
        if (!amount)
            break;
        amounts.push_back(*amount);
        if (isOptional)
            cursor.takeIf(")");
        const bool isLast = amounts.size() > 2 && cursor.is(Sense::And) && cursor.isNumber(1);
        if (isLast) { // "20, 15 and 10 s"
            cursor.take();
            continue;
        }
        const bool isMore = cursor.isAny({ ",", "/", "-" }) && (cursor.isNumber(1) || cursor.is("(", 1));
        if (!isMore || (amounts.size() > 1 && !cursor.is(separator->text)))
            break;
        separator = &cursor.take();
    }
    return amounts;
}

/// One gap; a bare number takes the unit of the last, else it is metres where one moves, few are minutes and
/// more are seconds.
Recovery gapOf(Cursor &cursor, const Quantity &amount, const Quantity &last, RecoveryKind kind)
{
    auto meant = amount;
    if (amount.isBare()) {
        const bool hasUnit = last.unitSize != 0;
        const bool isMetres = last.isBare() && isMovement(kind);
        meant = hasUnit                               ? amount.inUnitOf(last)
            : isMetres                                ? amount.inMetres()
            : amount.thousandths < kFewestBareSeconds ? amount.inMinutes()
                                                      : amount.inSeconds();
        if (!hasUnit)
            cursor.assume(amount.from, amount.to,
                isMetres                                      ? RemarkKind::ReadAsMetres
                    : amount.thousandths < kFewestBareSeconds ? RemarkKind::ReadAsMinutes
                                                              : RemarkKind::ReadAsSeconds);
    }
    Recovery gap;
    gap.kind = kind;
    if (meant.isDistance())
        gap.distance = meant.distance();
    else
        gap.duration = meant.duration();
    return gap;
}

/// "60 s off and 5 min": an amount alone behind the first, a time and the last thing said.
std::optional<StatedRecovery> readSecondTime(Cursor &cursor)
{
    const auto start = cursor.place();
    auto second = readRecovery(cursor, true);
    const bool isTime = second && second->recovery->duration && !second->recovery->distance;
    if (isTime && (cursor.isLineEnd() || cursor.isAny({ ")", ",", "." })))
        return second;
    cursor.goBack(start);
    return {};
}

} // namespace

std::vector<StatedRecovery> readRecoveries(Cursor &cursor)
{
    const bool isR = isRSign(cursor);
    auto first = readRecovery(cursor);
    if (!first)
        return {};
    std::vector<StatedRecovery> all { *std::move(first) };
    const auto start = cursor.place();
    const bool isJoined = cursor.is("&") || cursor.is(Sense::And) || cursor.is(Sense::Then);
    if (isJoined || cursor.is(","))
        cursor.take();
    const bool isSecondR = isR && isRSign(cursor);
    auto second = isSecondR || isJoined ? readRecovery(cursor, isR) : std::nullopt;
    const bool isTimeAlone = !second && isJoined && all.front().hasAmount;
    if (isTimeAlone)
        second = readSecondTime(cursor);
    const bool isOpen = all.front().scope == Scope::NotSaid && second && second->scope == Scope::NotSaid;
    if (!second || (!isSecondR && isOpen && !isR && !isTimeAlone)) {
        cursor.goBack(start);
        return all;
    }
    if (isOpen) {
        all.front().scope = Scope::Reps;
        second->scope = Scope::Sets;
        cursor.assume(all.front().from, second->to, RemarkKind::RepsThenSets);
    }
    all.push_back(*std::move(second));
    return all;
}

namespace {

/// What parts two recoveries of a line of nothing else; a blank may do.
bool takePartition(Cursor &cursor)
{
    const auto start = cursor.place();
    while (!cursor.is(";") && (isJoint(cursor) || cursor.isAny({ "+", "|" })))
        cursor.take();
    const bool isMore = !cursor.isLineEnd() && !cursor.is(")");
    if (!isMore)
        cursor.goBack(start);
    return isMore;
}

/// "reps", "sets:", "(between sets)": which pause a time beside it is.
Scope takeScope(Cursor &cursor)
{
    const auto start = cursor.place();
    const bool isBracket = cursor.takeIf("(");
    if (isBracket)
        cursor.takeIf(Sense::Between);
    const auto scope = cursor.is(Sense::Sets) ? Scope::Sets
        : cursor.is(Sense::Reps)              ? Scope::Reps
                                              : Scope::NotSaid;
    if (scope != Scope::NotSaid)
        cursor.take();
    if (scope == Scope::NotSaid || (isBracket && !cursor.takeIf(")"))) {
        cursor.goBack(start);
        return Scope::NotSaid;
    }
    if (cursor.isAny({ ":", "=" }))
        cursor.take();
    return scope;
}

/// "4 min (walk)".
std::optional<RecoveryKind> takeKindInBracket(Cursor &cursor)
{
    if (!cursor.is("(") || !cursor.is(Sense::Kind, 1) || !cursor.is(")", 2))
        return {};
    cursor.take();
    const auto kind = static_cast<RecoveryKind>(cursor.take().meaning->value);
    cursor.take();
    return kind;
}

/// One recovery of a line of nothing else; in brackets where it stands behind another.
std::optional<PauseAlone> readPauseAlone(Cursor &cursor)
{
    const std::string_view close = cursor.is("(") ? ")" : cursor.is("[") ? "]" : "";
    if (!close.empty())
        cursor.take();
    auto scope = takeScope(cursor);
    if (cursor.isAny(word::kRun)) // "run 1 min"
        return {};
    const auto start = cursor.place();
    const auto amount = isCountAhead(cursor) ? std::nullopt : readRange(cursor);
    const auto behindAmount = cursor.place();
    cursor.goBack(start);
    auto stated = isCountAhead(cursor) ? std::nullopt : RecoveryReader(cursor).readOneOfSeveral();
    const bool isMore = stated && (stated->ratio || stated->afterRep > 0 || stated->ofLength);
    const bool isOpen = stated && !stated->hasAmount && stated->recovery->kind == RecoveryKind::Rest;
    if (!stated || isOpen || isMore)
        return {};
    PauseAlone pause { *std::move(stated) };
    pause.isNamed = !cursor.isAt(behindAmount);
    pause.isFigure = amount && amount->least.isBare();
    if (scope == Scope::NotSaid)
        scope = takeScope(cursor);
    if (scope != Scope::NotSaid) {
        pause.stated.scope = scope;
        pause.isNamed = true;
    }
    const bool isClosed = close.empty() || cursor.takeIf(close);
    if (const auto kind = takeKindInBracket(cursor)) {
        pause.stated.recovery->kind = *kind;
        pause.isNamed = true;
    }
    return isClosed && (pause.isNamed || pause.stated.recovery->duration) ? std::optional(pause)
                                                                          : std::nullopt;
}

} // namespace

std::vector<PauseAlone> readPausesAlone(Cursor &cursor)
{
    const auto start = cursor.place();
    cursor.takeIf(Sense::With) || cursor.takeIf(Sense::About);
    std::vector<PauseAlone> pauses;
    bool isWhole = true;
    bool isBracket = cursor.is("(");
    if (isBracket) {
        std::size_t inside = 1; // "(1' / 3')", but "(1') (3')"
        while (!cursor.isLineEnd(inside) && !cursor.is(")", inside))
            ++inside;
        isBracket = cursor.isLineEnd(inside + 1);
    }
    if (isBracket)
        cursor.take();
    do {
        const auto pause = readPauseAlone(cursor);
        const auto *recovery = pause ? &*pause->stated.recovery : nullptr;
        isWhole = recovery != nullptr
            && (recovery->distance || recovery->duration.value_or(Duration(1)) > Duration {});
        if (isWhole)
            pauses.push_back(*pause);
    } while (isWhole && takePartition(cursor));
    isWhole = isWhole && (!isBracket || cursor.takeIf(")"));
    cursor.takeIf(".");
    if (!isWhole || !cursor.isLineEnd() || std::ranges::all_of(pauses, &PauseAlone::isFigure)) {
        cursor.goBack(start);
        return {};
    }
    return pauses;
}

std::vector<StatedRecovery> readRecoveriesUpTo(Cursor &cursor, std::string_view close)
{
    std::vector<StatedRecovery> all;
    while (!cursor.atEnd() && !cursor.is(close)) {
        if (auto stated = readRecovery(cursor, true)) {
            all.push_back(*std::move(stated));
        } else if (cursor.takeIf("?")) {
            all.emplace_back();
        } else {
            const bool isWord = !isJoint(cursor) && !cursor.isNewLine();
            const auto &token = cursor.take();
            if (isWord)
                cursor.problem(token.from, token.to, RemarkKind::NotUnderstoodInRecovery);
        }
    }
    return all;
}

std::vector<Recovery> readGapList(Cursor &cursor, std::size_t reps, std::string_view close, bool mayBeBare)
{
    const auto start = cursor.place();
    auto kind = readGapLead(cursor);
    const bool isLed = !cursor.isAt(start);
    const bool isBracket = !close.empty();
    if (!isLed && !isBracket && !mayBeBare)
        return {};
    const auto amounts = readGapAmounts(cursor);
    if (cursor.is(Sense::Kind) && !kind)
        kind = static_cast<RecoveryKind>(cursor.take().meaning->value);
    const bool isTimed
        = std::ranges::any_of(amounts, [](const Quantity &amount) { return amount.unitSize != 0; });
    const bool isMixed = isTimed // "1 min, 400 rest 2 min": the next rep
        && std::ranges::any_of(amounts,
            [](const Quantity &amount) { return amount.isBare() && amount.thousandths >= kHundred; });
    const bool isOther
        = isMixed || cursor.isAny({ Sense::Kind, Sense::SetPause, Sense::Between, Sense::After });
    const bool isOnePerGap = amounts.size() > 1 && (amounts.size() == reps || amounts.size() + 1 == reps);
    constexpr std::size_t kFewest = 3; // two could be between the reps, between the sets
    constexpr std::int64_t kMostMinutes = 30'000; // thousandths
    const bool isBare = mayBeBare && !kind && amounts.size() >= kFewest && amounts.back().isDuration()
        && amounts.size() + 1 == reps && cursor.isLineEnd()
        && std::ranges::all_of(amounts, [](const Quantity &amount) {
               return amount.isDuration() || (amount.isBare() && amount.amount < kMostMinutes);
           });
    const bool isList = isLed || isBracket ? kind || isBracket : isBare;
    if (!isList || !isOnePerGap || isOther || (isBracket && !cursor.takeIf(close))) {
        cursor.goBack(start);
        return {};
    }
    std::vector<Recovery> gaps;
    gaps.reserve(amounts.size());
    for (const auto &amount : amounts)
        gaps.push_back(gapOf(cursor, amount, amounts.back(), kind.value_or(RecoveryKind::Rest)));
    if (!kind)
        cursor.assume(amounts.front().from, amounts.back().to, RemarkKind::BareReadAsRecoveries);
    return gaps;
}

} // namespace fivepace::notation
