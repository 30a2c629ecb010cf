// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/target.h"

namespace fivepace::notation {

namespace {

/// A length alone, as a part of a rep.
std::optional<Length> readPartLength(Cursor &cursor)
{
    if (isCountAhead(cursor))
        return {};
    const auto length = readQuantity(cursor);
    constexpr std::int64_t kShortest = 10'000; // thousandths: "last one all out" is no metre
    if (!length || length->amount <= 0 || (length->isBare() && length->amount < kShortest))
        return {};
    return length->isBare() ? Length(length->inMetres().distance()) : length->length();
}

/// "fast", "@ 68", "jog", "float": how a stretch is run in turns with another.
std::optional<Target> readPartsTarget(Cursor &cursor)
{
    TargetWords words;
    if (cursor.is(Sense::Kind)) {
        const auto kind = static_cast<RecoveryKind>(cursor.meaning().value);
        if (kind != RecoveryKind::Jog && kind != RecoveryKind::Float)
            return {};
        cursor.take();
        words.target.effort = kind == RecoveryKind::Jog ? Effort::Easy : Effort::Steady;
        return words.target;
    }
    return readTargetPiece(cursor, words) && words.parts.empty() ? std::optional(words.target) : std::nullopt;
}

} // namespace

std::optional<Part> readPart(Cursor &cursor)
{
    const auto start = cursor.place();
    const auto length = readPartLength(cursor);
    TargetWords words;
    const bool isBracket = length && cursor.takeIf("(");
    const bool isSlash
        = length && !isBracket && std::holds_alternative<Distance>(*length) && cursor.takeIf("/");
    const bool isSaid
        = isSlash || isBracket || cursor.isAny({ Sense::At, Sense::In, Sense::Effort, Sense::Role });
    bool any = false;
    if (length && !isBracket && cursor.isAny(word::kFloatOrJog)) { // 40 fast/40 float/40 fast
        if (const auto turn = readPartsTarget(cursor))
            return Part { *length, *turn };
    }
    while (length && isSaid && readTargetPiece(cursor, words, { isSlash || isBracket, !isBracket })) {
        any = true;
        if (!isBracket)
            break;
        cursor.takeIf(",");
    }
    if (!any || (isBracket && !cursor.takeIf(")"))) {
        cursor.goBack(start);
        return {};
    }
    return Part { *length, words.target };
}

namespace {

bool takeNextPart(Cursor &cursor)
{
    const bool isNext = cursor.is("/") || ((cursor.is("+") || cursor.is(Sense::Then)) && cursor.isNumber(1));
    return isNext && (cursor.take(), true);
}

/// 400 m in 68, or 400 m alone.
std::optional<Part> readPartOrLength(Cursor &cursor)
{
    const auto start = cursor.place();
    const auto length = readPartLength(cursor);
    if (!length || cursor.is("/"))
        return length ? std::optional(Part { *length, {} }) : std::nullopt;
    cursor.goBack(start);
    if (auto part = readPart(cursor))
        return part;
    return Part { *readPartLength(cursor), {} };
}

} // namespace

std::vector<Part> readPartsAfterAs(Cursor &cursor)
{
    std::vector<Part> parts;
    do {
        const auto part = readPartOrLength(cursor);
        if (!part)
            break;
        parts.push_back(*part);
    } while (takeNextPart(cursor));
    return parts;
}

std::vector<Part> readTurns(Cursor &cursor, Distance whole)
{
    const auto start = cursor.place();
    const auto from = cursor.from();
    const bool isSaid = cursor.takeIf(Sense::Alternating);
    std::vector<Part> turn;
    Distance covered;
    while (true) {
        const auto length = readPartLength(cursor);
        const auto *distance = length ? std::get_if<Distance>(&*length) : nullptr;
        const auto target = distance != nullptr ? readPartsTarget(cursor) : std::nullopt;
        if (!target)
            break;
        turn.push_back({ *length, *target });
        covered += *distance;
        const bool isMore = cursor.isAny({ ",", "/", "+" }) || cursor.is(Sense::And);
        if (!isMore || !cursor.isNumber(1))
            break;
        cursor.take();
    }
    constexpr std::int64_t kMostTurns = 100;
    const auto over = covered.isZero() ? 1 : whole.inMillimetres() % covered.inMillimetres();
    // "600, 400 @ 62, 200 @ 28" are three reps.
    const bool areEfforts = std::ranges::all_of(
        turn, [](const Part &part) { return part.target.effort && !part.target.time && !part.target.pace; });
    if (!(isSaid || areEfforts) || turn.size() < 2 || over != 0 || whole > covered * kMostTurns) {
        cursor.goBack(start);
        return {};
    }
    if (!isSaid)
        cursor.assume(from, cursor.to(), RemarkKind::RepInTurns);
    std::vector<Part> parts;
    for (Distance done; done < whole; done += covered)
        parts.insert(parts.end(), turn.begin(), turn.end());
    return parts;
}

} // namespace fivepace::notation
