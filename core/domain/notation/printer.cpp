// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include "domain/notation/printwords.h"
#include "domain/notation/treeparts.h"

#include <algorithm>

namespace fivepace::notation {

namespace {

std::string recovery(const std::optional<Recovery> &stated)
{
    return stated ? recoveryText(*stated) : "?";
}

std::string tagWords(const Block &block)
{
    std::string text;
    for (auto tag : block.tags) {
        std::ranges::replace(tag, ' ', '_');
        text += " #" + tag;
    }
    return text;
}

/// 2 × 4 × 100 m, where the inner count needs no bracket of its own.
bool isPlainSetsOfReps(const Block &block)
{
    if (!isSetsOfReps(block) || block.optional)
        return false;
    const auto &inner = block.items().front();
    return !inner.after && !inner.optional && inner.tags.empty();
}

std::string blockWords(const Block &block);

/// " 2:30 & 5:00] [8:00": what stands in brackets behind a block.
std::string recoveriesBehind(
    const std::vector<std::optional<Recovery>> &between, const std::optional<Recovery> &after)
{
    std::string text;
    const bool anyStated = std::ranges::any_of(between, [](const auto &each) { return each.has_value(); });
    if (!between.empty() && (anyStated || after)) {
        for (const auto &each : between)
            text += (text.empty() ? " [" : " & ") + recovery(each);
        text += ']';
    }
    if (after)
        text += " [" + recoveryText(*after) + ']';
    return text;
}

/// A time alone behind a distance would be read as its recovery or target.
bool needsRun(const Block &before, const Block &block)
{
    const auto isTimed = [](const Block &each) {
        return isSingle(each) && std::holds_alternative<Duration>(each.rep().length);
    };
    return isTimed(block) && (!isTimed(before) || pauseOf(before, block));
}

std::string listWords(const Blocks &blocks)
{
    std::string text;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0 && needsRun(blocks[i - 1], blocks[i]))
            text += "run ";
        text += blockWords(blocks[i]);
        if (i + 1 < blocks.size())
            text += blocks[i].after ? " " : ", ";
    }
    return text;
}

std::string blockWords(const Block &block)
{
    if (isPlainSetsOfReps(block)) {
        const auto &inner = block.items().front();
        return countWords(block.times) + countWords(inner.times) + repWords(inner) + tagWords(block)
            + recoveriesBehind({ inner.between, block.between }, block.after);
    }
    std::string text;
    if (isRepeated(block.times) || block.isSet())
        text = countWords(block.times);
    if (block.isSet())
        text += '(' + listWords(block.items()) + ')' + (block.optional ? " (optional)" : "");
    else
        text += repWords(block);
    std::vector<std::optional<Recovery>> between;
    // The first bracket behind a set of one repeated rep is that rep's.
    if (isSetsOfReps(block) && !block.items().front().between)
        between.emplace_back();
    if (isRepeated(block.times))
        between.push_back(block.between);
    return text + tagWords(block) + recoveriesBehind(between, block.after);
}

/// A line of single reps is a set of its own without a bracket round it.
bool isBareLine(const Block &block)
{
    return block.isSet() && !isRepeated(block.times) && !block.optional && block.tags.empty()
        && isListOfSingles(block.items());
}

std::string lineWords(const Block &block)
{
    if (!isBareLine(block))
        return blockWords(block);
    return listWords(block.items()) + recoveriesBehind({}, block.after);
}

std::string shortBlock(const Block &block)
{
    const std::string count = isRepeated(block.times) ? countWords(block.times) : "";
    if (!block.isSet())
        return count + lengthText(block.rep().flying ? Length(block.rep().flying->fly) : block.rep().length);
    if (block.items().size() == 1)
        return count + shortBlock(block.items().front());
    std::string inner;
    for (const auto &item : block.items())
        inner += (inner.empty() ? "" : ", ") + shortBlock(item);
    return count.empty() ? inner : count + '(' + inner + ')';
}

} // namespace

std::string print(const Blocks &blocks)
{
    std::string text;
    const auto tidy = tidied(blocks);
    for (std::size_t i = 0; i < tidy.size(); ++i) {
        const bool needsRun = i > 0 && isReadAsPause(tidy[i - 1], tidy[i]);
        text += (text.empty() ? "" : "; ") + std::string(needsRun ? "run " : "") + lineWords(tidy[i]);
    }
    return text;
}

std::string shortText(const Blocks &blocks)
{
    std::string text;
    for (const auto &block : blocks)
        text += (text.empty() ? "" : ", ") + shortBlock(block);
    return text;
}

std::string recoveryText(const Recovery &rest)
{
    std::string text;
    if (rest.distance)
        text = lengthText(*rest.distance);
    if (rest.duration) {
        if (rest.distance)
            text += rest.either ? " or " : " in ";
        text += clock(*rest.duration);
        if (rest.durationMax)
            text += '-' + clock(*rest.durationMax);
    }
    if (rest.kind == RecoveryKind::Rest && !text.empty() && !rest.distance)
        return text;
    return text + (text.empty() ? "" : " ") + std::string(wordOf(rest.kind));
}

} // namespace fivepace::notation
