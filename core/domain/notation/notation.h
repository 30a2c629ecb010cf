// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/limits.h"
#include "domain/notation/loss.h"
#include "domain/notation/remark.h"
#include "domain/values/pace.h"
#include "domain/workout/workout.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fivepace::notation {

/// "m" is metres on the track and minutes in intervals.icu, where metres are "mtr".
enum class Dialect { Track, IntervalsIcu };

/// A line of the text that gave blocks of the main set: in characters, without its heading.
struct Line {
    std::size_t from = 0;
    std::size_t to = 0; ///< with the lines below that only say more about it
    std::size_t blocks = 0; ///< how many, one or more

    bool operator==(const Line &) const = default;
};

/// What was understood of a text. Nothing is dropped: every word is in the tree, in `problems`, or plain
/// prose without meaning for the workout.
struct Reading {
    Blocks warmUp;
    Blocks blocks;
    Blocks coolDown;
    std::vector<Line> lines; ///< of `blocks`, in their order
    std::vector<Remark> problems; ///< not understood
    std::vector<Remark> assumptions; ///< read one way of several

    bool ok() const { return problems.empty() && !blocks.empty(); }
};

/// Reads a workout as coaches write it. What passes over the bounds in limits.h gives a
/// problem.
Reading parse(std::string_view text, Dialect dialect = Dialect::Track);

/// The same workout in the form that parse gives: no sets of one, no pause between what is run once.
Blocks tidied(Blocks blocks);

/// The canonical text (IAAF 1997 form with our additions): parse(print(blocks)).blocks == tidied(blocks).
std::string print(const Blocks &blocks);
/// The form of the source post, a block a line: "3 x (100m. 2:30 Rec. 200m. 5:00 Rec)". What these words
/// cannot say stands in canonical text, so parse(prose(blocks)).blocks == tidied(blocks) too.
std::string prose(const Blocks &blocks);

/// The pace that a target means for one athlete; empty where that is not known.
using PaceFor = std::function<std::optional<Pace>(const Target &)>;

struct IntervalsIcuText {
    std::string text;
    std::vector<Loss> losses; ///< what the format cannot say, each once
};

/// Steps for intervals.icu: sets unrolled into running order, repeats not nested, a blank line round each;
/// paces per 400 m or km in whole seconds, those of the ladder by `paceFor`.
IntervalsIcuText intervalsIcuText(const Blocks &blocks, const PaceFor &paceFor = {});

/// In the language of the notation, for names and fields: "3 × (100 m, 200 m)", "200 m", "2:30", "200 m jog".
std::string shortText(const Blocks &blocks);
std::string lengthText(const Length &length);
std::string recoveryText(const Recovery &recovery);

} // namespace fivepace::notation
