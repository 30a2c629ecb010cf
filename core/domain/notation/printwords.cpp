// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/printwords.h"

#include <array>

#include "domain/notation/notation.h"

namespace fivepace::notation {

namespace {

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
    constexpr std::array kQuarters { "", ".25", ".5", ".75" };
    const auto quarter = kMile.inMillimetres() / 4; // 402.336 m, whole millimetres
    const auto quarters = distance.inMillimetres() / quarter;
    if (distance == Distance::millimetres(quarter) * quarters && quarters > 0)
        return std::to_string(quarters / 4) + kQuarters[static_cast<std::size_t>(quarters % 4)]
            + (quarters == 4 ? " mile" : " miles");
    // A few "m" would be read as minutes.
    constexpr Distance kShort = Distance::metres(20);
    return plain(distance.inMillimetres()) + (distance < kShort ? " metres" : " m");
}

std::string signedSeconds(Duration offset)
{
    return (offset.count() < 0 ? "-" : "+") + plain(std::abs(offset.count())) + " s";
}

void joinTarget(std::vector<std::string> &pieces, const Target &target)
{
    if (target.percent)
        pieces.push_back(std::to_string(*target.percent)
            + (target.percentMax ? '-' + std::to_string(*target.percentMax) : "") + " %");
    if (target.pace)
        pieces.push_back("at " + paceWords(*target.pace));
    if (target.offsetPer400)
        pieces.push_back(signedSeconds(*target.offsetPer400)
            + (target.offsetPer400Max ? " to " + signedSeconds(*target.offsetPer400Max) : "") + " per 400");
    if (target.time)
        pieces.push_back(
            "in " + stretch(*target.time) + (target.timeMax ? " to " + stretch(*target.timeMax) : ""));
    if (target.pacePerKm)
        pieces.push_back(clock(*target.pacePerKm)
            + (target.pacePerKmMax ? '-' + clock(*target.pacePerKmMax) : "") + " per km");
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

} // namespace

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

std::string clock(Duration time)
{
    const auto ms = time.count();
    const auto minutes = ms / 60'000;
    const auto seconds = ms % 60'000;
    return std::to_string(minutes) + ':' + (seconds < 10'000 ? "0" : "") + plain(seconds);
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

std::string paceWords(const std::variant<PaceRung, PaceRole> &pace)
{
    const auto *rung = std::get_if<PaceRung>(&pace);
    if (rung && *rung == PaceRung::MaxVelocity)
        return "max velocity";
    return std::string(rung ? codeOf(*rung) : codeOf(std::get<PaceRole>(pace))) + " pace";
}

std::string countWords(const Count &times)
{
    return std::to_string(times.least) + (times.most ? '-' + std::to_string(*times.most) : "") + " × ";
}

std::string lengthText(const Length &length)
{
    const auto *distance = std::get_if<Distance>(&length);
    return distance ? metres(*distance) : stretch(std::get<Duration>(length));
}

std::string repWords(const Block &block)
{
    const auto &rep = block.rep();
    auto text = lengthText(rep.length);
    if (rep.lengthMax)
        text += " to " + lengthText(*rep.lengthMax);
    std::vector<std::string> pieces;
    joinTarget(pieces, rep.target);
    if (rep.flying)
        pieces.push_back("flying " + lengthText(rep.flying->fly) + " after " + lengthText(rep.flying->build));
    if (block.optional)
        pieces.emplace_back("optional");
    text += inBrackets(pieces);
    for (std::size_t i = 0; i < rep.parts.size(); ++i) {
        std::vector<std::string> ofPart;
        joinTarget(ofPart, rep.parts[i].target);
        text += (i == 0 ? " as " : " / ") + lengthText(rep.parts[i].length) + inBrackets(ofPart);
    }
    return text;
}

} // namespace fivepace::notation
