// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include "domain/notation/printwords.h"
#include "domain/notation/treeparts.h"

#include <algorithm>

namespace fivepace::notation {

namespace {

constexpr std::int64_t kMsOfSecond = 1000;

/// Writes a workout's reps as steps, and notes what is lost on the way.
class StepWriter {
public:
    explicit StepWriter(const PaceFor &paceFor)
        : m_paceFor(paceFor)
    {
    }

    /// A rep and the pause behind it, a line each.
    std::string steps(const RunRep &run)
    {
        auto text = rep(run.what);
        if (run.optional)
            lose({ LossKind::OptionalReps });
        if (run.recovery && !run.last)
            text += recovery(*run.recovery);
        return text;
    }

    void lose(const Loss &loss)
    {
        if (std::ranges::find(m_losses, loss) == m_losses.end())
            m_losses.push_back(loss);
    }

    std::vector<Loss> losses() const { return m_losses; }

private:
    std::string rep(const Rep &rep)
    {
        if (rep.lengthMax)
            lose({ LossKind::LongestLength });
        if (rep.flying)
            lose({ LossKind::BuildUp });
        if (!rep.parts.empty())
            lose({ LossKind::Parts });
        const auto length = rep.flying ? Length(rep.flying->fly) : rep.length;
        std::string text = "- ";
        if (rep.target.effort) {
            text += wordOf(*rep.target.effort);
            text += ' ';
        }
        return text + amount(length) + pace(rep, length) + '\n';
    }

    /// 400mtr, 1mi, 90s, 2m30s.
    std::string amount(const Length &length)
    {
        if (const auto *distance = std::get_if<Distance>(&length)) {
            if (*distance == kMile)
                return "1mi";
            const auto metres = (distance->inMillimetres() + 500) / 1000;
            if (metres * 1000 != distance->inMillimetres())
                lose({ LossKind::PartsOfAMetre });
            return std::to_string(std::max<std::int64_t>(1, metres)) + "mtr";
        }
        const auto seconds = std::max<std::int64_t>(1, wholeSeconds(std::get<Duration>(length)));
        const auto minutes = seconds < 120 ? 0 : seconds / 60;
        const auto rest = seconds - minutes * 60;
        return (minutes > 0 ? std::to_string(minutes) + 'm' : "")
            + (rest > 0 || minutes == 0 ? std::to_string(rest) + 's' : "");
    }

    std::int64_t wholeSeconds(Duration time)
    {
        const auto seconds = (time.count() + kMsOfSecond / 2) / kMsOfSecond;
        if (seconds * kMsOfSecond != time.count())
            lose({ LossKind::PartsOfASecond });
        return seconds;
    }

    std::string paceText(Duration time, std::string_view per)
    {
        const auto seconds = wholeSeconds(time);
        return ' ' + clock(Duration(seconds * kMsOfSecond)) + '/' + std::string(per) + " Pace";
    }

    std::string pace(const Rep &rep, const Length &length)
    {
        const auto &target = rep.target;
        const auto *distance = std::get_if<Distance>(&length);
        if (target.timeMax || target.percentMax || target.offsetPer400Max || target.pacePerKmMax)
            lose({ LossKind::TargetRange });
        if (target.pacePerKm)
            return paceText(*target.pacePerKm, "km");
        if (target.time && target.time->count() > 0 && distance != nullptr && !distance->isZero())
            return paceText(Pace::of(*distance, *target.time).per400(), "400m");
        if (target.time)
            lose({ LossKind::TimeOfTimedRep });
        if (!target.pace && !target.percent)
            return {};
        if (const auto known = m_paceFor ? m_paceFor(target) : std::nullopt)
            return paceText(known->per400(), "400m");
        const bool isThreshold
            = target.pace && *target.pace == std::variant<PaceRung, PaceRole>(PaceRung::Min60);
        if (isThreshold && target.percent && !target.offsetPer400)
            return ' ' + std::to_string(*target.percent) + "% Pace";
        lose({ target.pace ? LossKind::RacePace : LossKind::Percentage, target.pace });
        return {};
    }

    std::string recovery(const Recovery &rest)
    {
        if (rest.durationMax)
            lose({ LossKind::LongestRecovery });
        if (rest.distance && rest.duration)
            lose({ rest.either ? LossKind::RecoveryChoice : LossKind::TimeOfRecovery });
        if (!rest.distance && !rest.duration) {
            lose({ LossKind::RecoveryAmount });
            return {};
        }
        auto kind = std::string(wordOf(rest.kind));
        kind.front() = static_cast<char>(kind.front() - ('a' - 'A'));
        return "- " + kind + ' ' + amount(rest.distance ? Length(*rest.distance) : Length(*rest.duration))
            + '\n';
    }

    const PaceFor &m_paceFor;
    std::vector<Loss> m_losses;
};

/// How often the `length` steps from `at` on follow one another.
std::size_t timesRepeated(const std::vector<std::string> &steps, std::size_t at, std::size_t length)
{
    std::size_t times = 1;
    while (at + (times + 1) * length <= steps.size()
        && std::equal(steps.begin() + static_cast<std::ptrdiff_t>(at),
            steps.begin() + static_cast<std::ptrdiff_t>(at + length),
            steps.begin() + static_cast<std::ptrdiff_t>(at + times * length)))
        ++times;
    return times;
}

struct Repeat {
    std::size_t length = 1, times = 1;
};

/// The repeat that takes in most steps from `at` on; the shortest of those.
Repeat longestRepeat(const std::vector<std::string> &steps, std::size_t at)
{
    constexpr std::size_t kLongest = 12;
    Repeat best;
    for (std::size_t length = 1; length <= kLongest && at + 2 * length <= steps.size(); ++length) {
        const auto times = timesRepeated(steps, at, length);
        if (times > 1 && times * length > best.times * best.length)
            best = { length, times };
    }
    return best;
}

/// Repeats as "4x" and their steps, a blank line round each.
std::string withRepeats(const std::vector<std::string> &steps)
{
    std::string text;
    bool wasRepeat = false;
    for (std::size_t at = 0; at < steps.size();) {
        const auto repeat = longestRepeat(steps, at);
        const bool isRepeat = repeat.times > 1;
        if (!text.empty() && (isRepeat || wasRepeat))
            text += '\n';
        if (isRepeat)
            text += std::to_string(repeat.times) + "x\n";
        for (std::size_t i = 0; i < repeat.length; ++i)
            text += steps[at + i];
        wasRepeat = isRepeat;
        at += repeat.length * repeat.times;
    }
    return text;
}

void loseWhatTheTreeSays(const Blocks &blocks, StepWriter &writer)
{
    for (const auto &block : blocks) {
        if (block.times.most)
            writer.lose({ LossKind::MostReps });
        if (!block.tags.empty())
            writer.lose({ LossKind::Tags });
        if (block.isSet())
            loseWhatTheTreeSays(block.items(), writer);
    }
}

} // namespace

IntervalsIcuText intervalsIcuText(const Blocks &blocks, const PaceFor &paceFor)
{
    StepWriter writer(paceFor);
    loseWhatTheTreeSays(blocks, writer);
    std::vector<std::string> steps;
    for (const auto &run : runningOrder(blocks))
        steps.push_back(writer.steps(run));
    return { withRepeats(steps), writer.losses() };
}

} // namespace fivepace::notation
