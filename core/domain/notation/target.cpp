// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/targetreader.h"

namespace fivepace::notation {

namespace {

/// "AS10", "AS 1500": French, allure spécifique, the pace of the race in km or metres.
bool allureSpecifique(Cursor &cursor, TargetWords &words)
{
    const bool isIt = cursor.isAny(word::kAs) && cursor.isCapital() && cursor.isNumber(1)
        && !isCountAhead(cursor, 1) && !cursor.is("/", 2) && !cursor.is(Sense::LengthUnit, 2);
    const auto number = isIt ? cursor.peek(1).thousandths : 0;
    const auto length
        = number <= kMostRaceKilometres ? Distance::metres(number) : Distance::metres(number / 1000);
    const auto rung = isIt ? rungOfLength(length) : std::nullopt;
    if (!rung)
        return false;
    const auto from = cursor.from();
    cursor.take();
    cursor.take();
    words.target.pace = *rung;
    cursor.assume(from, cursor.to(), RemarkKind::ReadAsPaceOfRace);
    return true;
}

bool isPaceOnly(const Target &target)
{
    return target.pace && !target.offsetPer400;
}

} // namespace

void merge(Target &target, const Target &said)
{
    const auto take = [](auto &own, auto &ownMax, const auto &saying, const auto &sayingMax) {
        if (!saying)
            return;
        own = saying;
        ownMax = sayingMax;
    };
    take(target.percent, target.percentMax, said.percent, said.percentMax);
    take(target.offsetPer400, target.offsetPer400Max, said.offsetPer400, said.offsetPer400Max);
    take(target.time, target.timeMax, said.time, said.timeMax);
    if (said.pace)
        target.pace = said.pace;
    take(target.pacePerKm, target.pacePerKmMax, said.pacePerKm, said.pacePerKmMax);
    if (said.effort)
        target.effort = said.effort;
}

Duration perKm(Duration time, Distance over)
{
    const auto mm = std::max<std::int64_t>(1, over.inMillimetres());
    return Duration((time.count() * 1'000'000 + mm / 2) / mm);
}

bool readTargetPiece(Cursor &cursor, TargetWords &words, Hearing hearing)
{
    return TargetReader(cursor, words, hearing).piece();
}

std::optional<TargetWords> readTarget(Cursor &cursor)
{
    TargetWords words;
    if (allureSpecifique(cursor, words))
        return words;
    if (cursor.is(Sense::As) && cursor.isNumber(1)) {
        cursor.take();
        words.parts = readPartsAfterAs(cursor);
        return words.parts.empty() ? std::nullopt : std::optional(words);
    }
    if (!readTargetPiece(cursor, words))
        return {};
    if (isPaceOnly(words.target) && cursor.isAny({ "+", "-", "minus" }))
        readTargetPiece(cursor, words);
    return words;
}

std::optional<TargetWords> readTargetBracket(Cursor &cursor)
{
    const auto start = cursor.place();
    TargetWords words;
    bool any = false;
    while (!cursor.atEnd() && !cursor.isNewLine() && !cursor.takeIf(")")) {
        if (auto part = readPart(cursor)) {
            words.parts.push_back(*part);
            any = true;
        } else if (readTargetPiece(cursor, words, { .isLed = true })) {
            any = true;
        } else if (cursor.isAny({ Sense::Tag, Sense::Stride })) {
            words.tags.emplace_back(cursor.take().meaning->says);
            any = true;
        } else if (cursor.takeIf(Sense::Optional)) {
            any = words.optional = true;
        } else if (!cursor.takeIf(",")
            && !(!words.parts.empty() && (cursor.takeIf("+") || (cursor.isNumber(1) && cursor.takeIf("/"))))
            && !cursor.takeIf(Sense::And) && !cursor.takeIf(Sense::Prose) && !cursor.takeIf(Sense::First)
            && !cursor.takeIf(Sense::Last)) {
            const auto &token = cursor.take();
            cursor.problem(token.from, token.to, RemarkKind::NotUnderstoodAsTarget);
        }
    }
    if (!any)
        cursor.goBack(start);
    return any ? std::optional(words) : std::nullopt;
}

} // namespace fivepace::notation
