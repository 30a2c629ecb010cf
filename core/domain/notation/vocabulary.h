// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/lexer.h"
#include "domain/notation/remark.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace fivepace::notation {

/// What a word, or several that belong together, do in a coach's line. English, German and French words of
/// the same use have the same sense, so the grammar knows no language.
enum class Sense {
    None, ///< not in the vocabulary
    Prose, ///< means nothing for the workout
    Number, ///< value: the number
    Times,
    By, ///< "8 by 400"; "by" alone is prose
    Sets,
    Reps,
    Of,
    Then,
    And,
    Or,
    To,
    LengthUnit, ///< value: tenths of a millimetre
    TimeUnit, ///< value: milliseconds
    Lap,
    Kind, ///< value: RecoveryKind
    SetPause, ///< value: RecoveryKind, and it is the one between sets
    Slow, ///< "slow", "active": says nothing more of a pause
    Back,
    Equal,
    Between,
    Each,
    After,
    Next,
    With,
    SendOff,
    On,
    At,
    In,
    As,
    Per,
    Pace,
    Race,
    Goal,
    Role, ///< value: PaceRole
    Effort, ///< value: Effort
    PaceName, ///< value: PaceRung; remark: how it is read, None where that is plain
    NoPace, ///< remark: why it is no step of the ladder
    Faster,
    Slower,
    Than,
    Vague,
    About,
    Sub,
    Flying,
    Build,
    Alternating,
    Tag, ///< says: the tag
    Stride, ///< says: the tag; a length need not be given
    Optional,
    First,
    Last,
    WarmUp,
    CoolDown,
    Main
};

/// What the words for the days of the week say; they mean nothing for the workout.
inline constexpr std::string_view kDay = "day";

struct Meaning {
    std::string_view words; ///< lower case; ", " between words of one use, a space between tokens of one word
    Sense sense = Sense::None;
    std::int64_t value = 0;
    std::string_view says;
    RemarkKind remark = RemarkKind::None;
};

/// Joins the tokens that belong together and says what each means.
std::vector<Token> fold(const std::vector<Token> &tokens);

} // namespace fivepace::notation
