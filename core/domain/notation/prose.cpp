// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include "domain/notation/printwords.h"
#include "domain/notation/treeparts.h"

#include <algorithm>
#include <iterator>

namespace fivepace::notation {

namespace {

/// "100m", "45s": the units stand at the number, as in the source post.
std::string proseLength(const Length &length)
{
    auto text = lengthText(length);
    const bool isShort = text.ends_with(" m") || (text.ends_with(" s") && text.find(' ') == text.size() - 2);
    if (isShort)
        text.erase(text.size() - 2, 1);
    return text;
}

/// "2:30 Rec", "200m jog", "600m/5:00 jog", "full Rec".
std::string proseRecovery(const Recovery &rest)
{
    std::string text;
    if (rest.distance)
        text = proseLength(*rest.distance);
    if (rest.distance && rest.duration)
        text += rest.either ? "/" : " in ";
    if (rest.duration)
        text += clock(*rest.duration) + (rest.durationMax ? '-' + clock(*rest.durationMax) : "");
    const bool isPlain = rest.kind == RecoveryKind::Rest;
    const std::string kind = isPlain ? "Rec" : std::string(wordOf(rest.kind)) + (text.empty() ? " Rec" : "");
    return text + (text.empty() ? "" : " ") + kind;
}

std::string proseCount(const Count &times)
{
    if (!isRepeated(times))
        return "";
    return std::to_string(times.least) + (times.most ? '-' + std::to_string(*times.most) : "") + " x ";
}

/// The rep as the canonical text has it, its length in prose.
std::string proseRep(const Block &block)
{
    const auto canonical = repWords(block);
    const auto length = lengthText(block.rep().length);
    return canonical.starts_with(length) ? proseLength(block.rep().length) + canonical.substr(length.size())
                                         : canonical;
}

std::string proseItems(const Blocks &items, const std::optional<Recovery> &last);

/// A block without what follows it: "2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets".
std::string proseBlock(const Block &block)
{
    auto text = proseCount(block.times);
    const bool isSets = isSetsOfReps(block);
    const bool isMixed = block.isSet() && !isSets;
    const auto &rep = isSets ? block.items().front() : block;
    if (isMixed)
        text += '(' + proseItems(block.items(), block.between) + ')';
    else if (isSets)
        text += '(' + proseCount(rep.times) + proseRep(rep) + ')';
    else
        text += proseRep(block);
    if (!isMixed && isRepeated(rep.times) && rep.between)
        text += ". " + proseRecovery(*rep.between) + " between reps";
    if (isSets && block.between)
        text += ". " + proseRecovery(*block.between) + " between sets";
    return text;
}

/// "100m. 2:30 Rec. 200m. 5:00 Rec".
std::string proseItems(const Blocks &items, const std::optional<Recovery> &last)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += (text.empty() ? "" : ". ") + proseBlock(items[i]);
        const auto &after = i + 1 < items.size() ? items[i].after : last;
        if (after)
            text += ". " + proseRecovery(*after);
    }
    return text;
}

std::string proseLine(const Block &block)
{
    if (block.isSet() && !isRepeated(block.times))
        return proseItems(block.items(), block.after);
    return proseItems({ block }, block.after);
}

/// Whether the words read back, also below a line whose recovery is open.
bool readsBack(const std::string &line, const Block &block)
{
    static const std::string kAbove = "8 x 400m";
    const auto reading = parse(kAbove + '\n' + line);
    return reading.problems.empty() && reading.blocks.size() == 2 && reading.blocks.back() == block
        && !reading.blocks.front().between && !reading.blocks.front().after;
}

} // namespace

std::string prose(const Blocks &blocks)
{
    std::string text;
    const Block *before = nullptr;
    const auto tidy = tidied(blocks);
    for (const auto &block : tidy) {
        // What these words cannot say stands in canonical text.
        auto line = proseLine(block);
        const bool needsRun = before != nullptr && isReadAsPause(*before, block);
        if (!readsBack(line, block))
            line = print({ block });
        text += (text.empty() ? "" : "\n") + std::string(needsRun ? "run " : "") + line;
        before = &block;
    }
    return text;
}

} // namespace fivepace::notation
