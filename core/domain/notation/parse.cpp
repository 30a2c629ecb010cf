// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lines.h"

#include "domain/notation/treeparts.h"

namespace fivepace::notation {

namespace {

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

} // namespace

Reading parse(std::string_view text, Dialect dialect)
{
    Reading reading;
    if (text.size() > kMostCharacters && charactersIn(text) > kMostCharacters) {
        reading.problems.push_back({ 0, 0, {}, RemarkKind::TextTooLong, {} });
        return reading;
    }
    Cursor cursor(text, dialect);
    if (dialect == Dialect::IntervalsIcu)
        readSteps(cursor, reading);
    else
        readLines(cursor, reading);
    double reps = 0;
    std::size_t depth = 0;
    bool isFine = true;
    for (auto *blocks : { &reading.warmUp, &reading.blocks, &reading.coolDown }) {
        *blocks = tidied(std::move(*blocks));
        for (const auto &block : *blocks) {
            reps += repsIn(block);
            depth = std::max(depth, depthOf(block));
            isFine = isFine && isWithinReason(block);
        }
    }
    if (reps > kMostReps)
        cursor.problem(0, cursor.length(), RemarkKind::TooManyReps);
    if (!isFine)
        cursor.problem(0, cursor.length(), RemarkKind::TooFar);
    if (depth > kDeepest)
        cursor.problem(0, cursor.length(), RemarkKind::TooDeep);
    reading.problems = cursor.takeProblems();
    reading.assumptions = cursor.takeAssumptions();
    return reading;
}

} // namespace fivepace::notation
