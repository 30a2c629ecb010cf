// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lines.h"

namespace fivepace::notation {

namespace {

constexpr std::size_t kLongestTitle = 6; // words

/// "Tonight", "Speed endurance": words that say nothing of a workout; one of them at least is no article or
/// day.
bool isTitleWord(const Cursor &cursor, std::size_t ahead)
{
    return cursor.isAny(word::kSpeed, ahead) || cursor.isAny({ "'", "&" }, ahead)
        || (cursor.peek(ahead).kind == TokenKind::Word && cursor.peek(ahead).text.size() > 1
            && cursor.isAny({ Sense::None, Sense::Prose, Sense::Main, Sense::And, Sense::Of }, ahead));
}

/// The words of a title at the cursor; 0 where it is none.
std::size_t titleLength(const Cursor &cursor)
{
    std::size_t words = 0;
    bool isTitle = false;
    bool hasLength = false;
    for (; words < kLongestTitle; ++words) {
        const bool isPlural = cursor.isNumber(words) && cursor.isAny(word::kPlural, words + 1)
            && cursor.isAttached(words + 1) && cursor.is(":", words + 2); // "Broken 800s:"
        if (!isPlural && !isTitleWord(cursor, words))
            break;
        const bool isBeforeCount = isPlural && words == 0 && isCountAhead(cursor, 3); // "400s: 8 x 400"
        isTitle = isTitle || isBeforeCount || cursor.isAny(word::kSpeed, words)
            || (!isPlural && cursor.is(Sense::None, words));
        if (isPlural)
            ++words;
        hasLength = hasLength || isPlural;
    }
    const bool isRunBehind = cursor.isNumber(words + 1) || cursor.is("(", words + 1);
    return isTitle && (!hasLength || isRunBehind) ? words : 0;
}

/// "6:30pm", "18.30 Uhr", "7 pm": the tokens of a time of day at the cursor; 0 where it is none.
std::size_t timeOfDayLength(const Cursor &cursor, std::size_t ahead)
{
    if (!cursor.isNumber(ahead))
        return 0;
    const std::size_t minutes = cursor.isAny({ ":", "." }, ahead + 1) && cursor.isNumber(ahead + 2) ? 2 : 0;
    return cursor.isAny(word::kTimeOfDay, ahead + 1 + minutes) ? 2 + minutes : 0;
}

} // namespace

void takeTitle(Cursor &cursor, bool isFirst)
{
    const auto from = cursor.from();
    std::size_t length = 0;
    while (cursor.is(Sense::Prose, length) && !cursor.isLineEnd(length))
        ++length;
    const auto time = timeOfDayLength(cursor, length);
    length = time > 0 ? length + time : titleLength(cursor);
    const bool isSign = cursor.is(":", length) || (time > 0 && cursor.isAny({ "-", "," }, length));
    const bool isLine = isFirst && cursor.isNewLine(length);
    if (length == 0 || !(isSign || isLine))
        return;
    for (std::size_t i = 0; i < length; ++i)
        cursor.take();
    cursor.assume(from, cursor.to(), time > 0 ? RemarkKind::ReadAsTimeOfDay : RemarkKind::ReadAsHeading);
    if (isSign)
        cursor.take();
}

void takeLabel(Cursor &cursor, bool &isLabelled)
{
    const bool isName = cursor.isAny(word::kLabels) && (cursor.isNumber(1) || cursor.peek(1).text.size() == 1)
        && cursor.isAny({ ":", "-" }, 2) && !cursor.isAttached(3);
    const bool isDate = cursor.isNumber() && cursor.is("/", 1) && cursor.isNumber(2) && cursor.is(":", 3)
        && !cursor.isAttached(4);
    const bool isDay = cursor.is(":", 1) && cursor.meaning().says == kDay;
    const std::size_t unit = cursor.is(Sense::LengthUnit, 1) ? 1 : 0;
    const bool isRunners = cursor.isNumber() // "800 group:"
        && cursor.isAny(word::kRunners, 1 + unit) && cursor.isAny({ ":", "-" }, 2 + unit);
    const auto from = cursor.from();
    for (std::size_t i = 0; i < (isName ? 3 : isDate ? 4 : isDay ? 2 : isRunners ? 3 + unit : 0); ++i)
        cursor.take();
    if (isName || isRunners || isDate || isDay) {
        if (isLabelled)
            cursor.problem(from, cursor.to(), RemarkKind::SecondLabel);
        isLabelled = true;
    }
}

} // namespace fivepace::notation
