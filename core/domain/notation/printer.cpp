// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include <algorithm>

namespace fivepace::notation {

namespace {

/// A number of thousandths without needless zeros: 1609.344, 400, 2.5.
std::string plain(std::int64_t thousandths)
{
    auto text = std::to_string(thousandths / 1000);
    if (const auto rest = thousandths % 1000; rest != 0) {
        auto decimals = std::to_string(1000 + rest).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += '.' + decimals;
    }
    return text;
}

/// A rest: 2:30, 0:45, 0:01.5.
std::string clock(Duration time)
{
    const auto ms = time.count();
    const auto minutes = ms / 60'000;
    const auto seconds = ms % 60'000;
    return std::to_string(minutes) + ':' + (seconds < 10'000 ? "0" : "") + plain(seconds);
}

/// A stretch of time that is run: 45 s, 8 min, 2 min 30 s.
std::string stretch(Duration time)
{
    const auto ms = time.count();
    const auto minutes = ms / 60'000;
    const auto seconds = ms % 60'000;
    if (minutes == 0)
        return plain(seconds) + " s";
    return std::to_string(minutes) + " min" + (seconds == 0 ? "" : ' ' + plain(seconds) + " s");
}

std::string metres(Distance distance)
{
    if (distance == kMile)
        return "1 mile";
    return plain(distance.inMillimetres()) + " m";
}

std::string_view wordOf(RecoveryKind kind)
{
    switch (kind) {
    case RecoveryKind::Rest:
        return "rest";
    case RecoveryKind::Stand:
        return "stand";
    case RecoveryKind::Walk:
        return "walk";
    case RecoveryKind::Jog:
        return "jog";
    case RecoveryKind::Float:
        return "float";
    case RecoveryKind::Full:
        return "full";
    }
    return {};
}

std::string_view wordOf(Effort effort)
{
    switch (effort) {
    case Effort::Easy:
        return "easy";
    case Effort::Steady:
        return "steady";
    case Effort::Hard:
        return "hard";
    case Effort::Max:
        return "max";
    }
    return {};
}

std::string recovery(const std::optional<Recovery> &stated)
{
    return stated ? recoveryText(*stated) : "?";
}

std::string paceWords(const std::variant<PaceRung, PaceRole> &pace)
{
    const auto *rung = std::get_if<PaceRung>(&pace);
    if (rung && *rung == PaceRung::MaxVelocity)
        return "max velocity";
    return std::string(rung ? codeOf(*rung) : codeOf(std::get<PaceRole>(pace))) + " pace";
}

std::string signedSeconds(Duration offset)
{
    return (offset.count() < 0 ? "-" : "+") + plain(std::abs(offset.count())) + " s";
}

void joinTarget(std::vector<std::string> &pieces, const Target &target)
{
    if (target.percent)
        pieces.push_back(std::to_string(*target.percent) + " %");
    if (target.pace)
        pieces.push_back("at " + paceWords(*target.pace));
    if (target.offsetPer400)
        pieces.push_back(signedSeconds(*target.offsetPer400)
            + (target.offsetPer400Max ? " to " + signedSeconds(*target.offsetPer400Max) : "") + " per 400");
    if (target.time)
        pieces.push_back(
            "in " + stretch(*target.time) + (target.timeMax ? " to " + stretch(*target.timeMax) : ""));
    if (target.pacePerKm)
        pieces.push_back(clock(*target.pacePerKm) + " per km");
    if (target.effort)
        pieces.push_back(std::string(wordOf(*target.effort)));
}

std::string inBrackets(const std::vector<std::string> &pieces)
{
    std::string text;
    for (const auto &piece : pieces)
        text += (text.empty() ? " (" : ", ") + piece;
    return text.empty() ? text : text + ')';
}

std::string repWords(const Block &block)
{
    const auto &rep = block.rep();
    auto text = lengthText(rep.length);
    if (rep.lengthMax)
        text += " to " + lengthText(*rep.lengthMax);
    for (std::size_t i = 0; i < rep.parts.size(); ++i) {
        std::vector<std::string> pieces;
        joinTarget(pieces, rep.parts[i].target);
        text += (i == 0 ? " as " : " / ") + lengthText(rep.parts[i].length) + inBrackets(pieces);
    }
    std::vector<std::string> pieces;
    joinTarget(pieces, rep.target);
    if (rep.flying)
        pieces.push_back("flying " + metres(rep.flying->fly) + " after " + metres(rep.flying->build));
    if (block.optional)
        pieces.emplace_back("optional");
    text += inBrackets(pieces);
    return text;
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

bool isRepeated(const Count &times)
{
    return times.least != 1 || times.most;
}

std::string countWords(const Count &times)
{
    return std::to_string(times.least) + (times.most ? '-' + std::to_string(*times.most) : "") + " × ";
}

/// 2 × 4 × 100 m: a repeated set of nothing but one repeated rep.
bool isSetsOfReps(const Block &block)
{
    if (!block.isSet() || !isRepeated(block.times) || block.optional || block.items().size() != 1)
        return false;
    const auto &inner = block.items().front();
    return !inner.isSet() && isRepeated(inner.times) && !inner.after && inner.tags.empty();
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

std::string listWords(const Blocks &blocks)
{
    std::string text;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        text += blockWords(blocks[i]);
        if (i + 1 < blocks.size())
            text += blocks[i].after ? " " : ", ";
    }
    return text;
}

std::string blockWords(const Block &block)
{
    if (isSetsOfReps(block)) {
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
    const bool isOneRepeated = block.isSet() && isRepeated(block.times) && block.items().size() == 1
        && !block.items().front().isSet() && isRepeated(block.items().front().times);
    if (isOneRepeated && !block.items().front().between)
        between.emplace_back();
    if (isRepeated(block.times))
        between.push_back(block.between);
    return text + tagWords(block) + recoveriesBehind(between, block.after);
}

/// A line of single reps is a set of its own without a bracket round it.
bool isBareLine(const Block &block)
{
    return block.isSet() && !isRepeated(block.times) && !block.optional && block.tags.empty()
        && block.items().size() > 1 && std::ranges::all_of(block.items(), [](const Block &item) {
               return !item.isSet() && !isRepeated(item.times);
           });
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

void collect(const std::optional<Recovery> &stated, std::vector<std::string> &texts)
{
    if (stated && std::ranges::find(texts, recoveryText(*stated)) == texts.end())
        texts.push_back(recoveryText(*stated));
}

void collect(const Blocks &blocks, std::vector<std::string> &texts)
{
    for (const auto &block : blocks) {
        if (block.isSet())
            collect(block.items(), texts);
        collect(block.between, texts);
        collect(block.after, texts);
    }
}

} // namespace

std::string print(const Blocks &blocks)
{
    std::string text;
    for (const auto &block : blocks)
        text += (text.empty() ? "" : "; ") + lineWords(block);
    return text;
}

std::string shortText(const Blocks &blocks)
{
    std::string text;
    for (const auto &block : blocks)
        text += (text.empty() ? "" : ", ") + shortBlock(block);
    return text;
}

std::string lengthText(const Length &length)
{
    const auto *distance = std::get_if<Distance>(&length);
    return distance ? metres(*distance) : stretch(std::get<Duration>(length));
}

std::string recoveryText(const Recovery &rest)
{
    std::string text;
    if (rest.distance)
        text = metres(*rest.distance);
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

std::string recoverySummary(const Blocks &blocks)
{
    std::vector<std::string> texts;
    collect(blocks, texts);
    std::string summary;
    for (const auto &text : texts)
        summary += (summary.empty() ? "" : " / ") + text;
    return summary;
}

} // namespace fivepace::notation
