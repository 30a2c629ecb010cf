// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/blockfields.h"

#include "domain/notation/notation.h"

#include <utility>

namespace fivepace {

namespace {

/// The reps alone: without count, tags and pauses.
Block repOnly(const Block &block)
{
    Block rep;
    rep.body = block.rep();
    rep.optional = block.optional;
    return rep;
}

/// The one block that `text` says.
Result<Block, TextRefusal> readBlock(const std::string &text, const std::string &typed)
{
    auto reading = notation::parse(text);
    for (const auto *remarks : { &reading.problems, &reading.assumptions }) {
        if (!remarks->empty())
            return TextRefusal { TextFault::Remarked, typed, remarks->front() };
    }
    if (reading.blocks.size() != 1 || !reading.warmUp.empty() || !reading.coolDown.empty())
        return TextRefusal { TextFault::DoesNotFit, typed, {} };
    return std::move(reading.blocks.front());
}

bool isPlainRep(const Block &block)
{
    return !block.isSet() && block.times == Count {} && !block.between && !block.after && block.tags.empty();
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t") == std::string::npos;
}

} // namespace

std::string timesText(const Count &times)
{
    return std::to_string(times.least) + (times.most ? '-' + std::to_string(*times.most) : "");
}

Result<Count, TextRefusal> readTimes(const std::string &typed)
{
    const auto block = readBlock(typed + " x 100 m", typed);
    if (!block)
        return block.error();
    const bool isCount = typed.find_first_of("0123456789") == 0 && !block->isSet()
        && block->rep().length == Length(Distance::metres(100));
    auto rest = *block;
    rest.times = {};
    if (!isCount || !isPlainRep(rest))
        return TextRefusal { TextFault::NotACount, typed, {} };
    return block->times;
}

std::string lengthText(const Block &block)
{
    auto plain = Block();
    plain.body = Rep { .length = block.rep().length,
        .lengthMax = block.rep().lengthMax,
        .target = {},
        .flying = {},
        .parts = {} };
    return notation::print({ plain });
}

Result<Block, TextRefusal> readLength(const std::string &typed, Block block)
{
    const auto read = readBlock(typed, typed);
    if (!read)
        return read.error();
    if (!isPlainRep(*read) || read->optional || read->rep().target.isStated() || read->rep().flying
        || !read->rep().parts.empty())
        return TextRefusal { TextFault::NotALength, typed, {} };
    auto &rep = block.rep();
    if (!rep.parts.empty() && rep.length != read->rep().length)
        return TextRefusal { TextFault::PartsAreAsLong, typed, {} };
    const auto *distance = std::get_if<Distance>(&read->rep().length);
    if (rep.flying && Length(rep.flying->fly) == rep.length && distance != nullptr)
        rep.flying->fly = *distance;
    rep.length = read->rep().length;
    rep.lengthMax = read->rep().lengthMax;
    return block;
}

std::string targetText(const Block &block)
{
    auto text = notation::print({ repOnly(block) }).substr(lengthText(block).size());
    if (text.starts_with(" (") && text.ends_with(")") && block.rep().parts.empty())
        return text.substr(2, text.size() - 3);
    return text.empty() ? text : text.substr(1);
}

Result<Block, TextRefusal> readTarget(const std::string &typed, Block block)
{
    const auto length = lengthText(block);
    auto read = readBlock(length, typed);
    if (!isBlank(typed)) {
        read = readBlock(length + " (" + typed + ")", typed);
        if (!read || !isPlainRep(*read))
            read = readBlock(length + ' ' + typed, typed);
    }
    if (!read)
        return read.error();
    if (!isPlainRep(*read) || lengthText(*read) != length)
        return TextRefusal { TextFault::NotATarget, typed, {} };
    block.body = read->rep();
    block.optional = read->optional;
    return block;
}

std::string pauseText(const std::optional<Recovery> &recovery)
{
    return recovery ? notation::recoveryText(*recovery) : std::string();
}

Result<std::optional<Recovery>, TextRefusal> readPause(const std::string &typed)
{
    if (isBlank(typed))
        return std::optional<Recovery>();
    const auto read = readBlock("2 x 100 m [" + typed + "]", typed);
    if (!read)
        return read.error();
    auto rest = *read;
    rest.times = {};
    rest.between.reset();
    if (!isPlainRep(rest) || read->times != Count { 2, {} }
        || (!read->between && typed.find('?') == std::string::npos))
        return TextRefusal { TextFault::NotARecovery, typed, {} };
    return read->between;
}

} // namespace fivepace
