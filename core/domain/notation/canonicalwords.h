// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fivepace::notation {

/// The words of the canonical text, from left to right. What is read is passed over; where a word is not
/// there nothing is passed over and the answer is empty.
class CanonicalWords {
public:
    explicit CanonicalWords(std::string_view text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_at == m_text.size(); }
    std::size_t at() const { return m_at; }
    /// The farthest byte that was looked at in vain.
    std::size_t farthest() const { return m_farthest; }
    void goTo(std::size_t at) { m_at = at; }

    bool eat(std::string_view literal);
    /// A whole number up to a million.
    std::optional<int> count();
    std::optional<Distance> distance();
    /// A stretch of time that is run: "45 s", "2 min 30 s".
    std::optional<Duration> stretch();
    std::optional<Length> length();
    /// "2:30", "0:01.5".
    std::optional<Duration> clock();
    /// "+2.5 s".
    std::optional<Duration> signedSeconds();
    std::optional<std::variant<PaceRung, PaceRole>> pace();
    std::optional<RecoveryKind> recoveryKind();
    std::optional<Effort> effort();
    std::optional<Recovery> recovery();
    /// Up to the next space or bracket; "_" stands for a space.
    std::optional<std::string> tag();

private:
    /// A number of thousandths: "400", "2.5", "1609.344".
    std::optional<std::int64_t> thousandths();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_farthest = 0;
};

} // namespace fivepace::notation
