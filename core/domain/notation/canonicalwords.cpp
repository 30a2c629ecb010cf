// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/canonicalwords.h"

#include "domain/notation/printwords.h"
#include "domain/values/utf8.h"

#include <algorithm>
#include <array>

namespace fivepace::notation {

namespace {

constexpr std::array kKinds { RecoveryKind::Rest, RecoveryKind::Stand, RecoveryKind::Walk, RecoveryKind::Jog,
    RecoveryKind::Float, RecoveryKind::Full };
constexpr std::array kEfforts { Effort::Easy, Effort::Steady, Effort::Hard, Effort::Max };

} // namespace

bool CanonicalWords::eat(std::string_view literal)
{
    if (m_text.substr(m_at).starts_with(literal)) {
        m_at += literal.size();
        return true;
    }
    m_farthest = std::max(m_farthest, m_at);
    return false;
}

std::optional<int> CanonicalWords::count()
{
    const auto start = m_at;
    const auto number = thousandths();
    constexpr std::int64_t kMost = 1'000'000;
    if (number && *number % 1000 == 0 && *number / 1000 <= kMost)
        return static_cast<int>(*number / 1000);
    m_at = start;
    return {};
}

std::optional<std::int64_t> CanonicalWords::thousandths()
{
    constexpr std::size_t kMostDigits = 12;
    const auto start = m_at;
    const auto digits = [this] {
        std::size_t end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        return m_text.substr(m_at, end - m_at);
    };
    const auto whole = digits();
    m_farthest = std::max(m_farthest, m_at);
    if (whole.empty() || whole.size() > kMostDigits || (whole.size() > 1 && whole.front() == '0'))
        return {};
    std::int64_t value = 0;
    for (const char digit : whole)
        value = value * 10 + (digit - '0');
    value *= 1000;
    m_at += whole.size();
    if (m_at < m_text.size() && m_text[m_at] == '.') {
        ++m_at;
        const auto decimals = digits();
        if (decimals.empty() || decimals.size() > 3 || decimals.back() == '0') {
            m_at = start;
            return {};
        }
        std::int64_t scale = 100;
        for (const char digit : decimals) {
            value += (digit - '0') * scale;
            scale /= 10;
        }
        m_at += decimals.size();
    }
    return value;
}

std::optional<Distance> CanonicalWords::distance()
{
    const auto start = m_at;
    if (const auto number = thousandths()) {
        if (eat(" miles") || eat(" mile")) {
            // Quarters of a mile are whole millimetres: 402.336 m.
            if (*number % 250 == 0)
                return Distance::millimetres(*number / 250 * (kMile.inMillimetres() / 4));
        } else if (eat(" metres") || (!m_text.substr(m_at).starts_with(" min") && eat(" m"))) {
            return Distance::millimetres(*number);
        }
    }
    m_at = start;
    return {};
}

std::optional<Duration> CanonicalWords::stretch()
{
    const auto start = m_at;
    const auto number = thousandths();
    if (number && eat(" s"))
        return Duration(*number);
    if (number && *number % 1000 == 0 && eat(" min")) {
        const auto minutes = Duration(*number * 60);
        const auto behind = m_at;
        if (eat(" ")) {
            const auto seconds = thousandths();
            if (seconds && *seconds < 60'000 && eat(" s"))
                return minutes + Duration(*seconds);
        }
        m_at = behind;
        return minutes;
    }
    m_at = start;
    return {};
}

std::optional<Length> CanonicalWords::length()
{
    if (const auto far = distance())
        return Length(*far);
    if (const auto time = stretch())
        return Length(*time);
    return {};
}

std::optional<Duration> CanonicalWords::clock()
{
    const auto start = m_at;
    const auto minutes = thousandths();
    if (minutes && *minutes % 1000 == 0 && eat(":")) {
        const bool hasZero = eat("0");
        const auto seconds = thousandths();
        if (seconds && *seconds < 60'000 && hasZero == (*seconds < 10'000))
            return Duration(*minutes * 60 + *seconds);
    }
    m_at = start;
    return {};
}

std::optional<Duration> CanonicalWords::signedSeconds()
{
    const auto start = m_at;
    const bool isFaster = eat("-");
    if (isFaster || eat("+")) {
        const auto seconds = thousandths();
        if (seconds && eat(" s"))
            return Duration(isFaster ? -*seconds : *seconds);
    }
    m_at = start;
    return {};
}

std::optional<std::variant<PaceRung, PaceRole>> CanonicalWords::pace()
{
    for (const auto rung : kAllRungs) {
        if (eat(paceWords(rung)))
            return rung;
    }
    for (const auto role : kAllRoles) {
        if (eat(paceWords(role)))
            return role;
    }
    return {};
}

std::optional<RecoveryKind> CanonicalWords::recoveryKind()
{
    const auto found = std::ranges::find_if(kKinds, [this](RecoveryKind kind) { return eat(wordOf(kind)); });
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Effort> CanonicalWords::effort()
{
    const auto found = std::ranges::find_if(kEfforts, [this](Effort effort) { return eat(wordOf(effort)); });
    return found == kEfforts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Recovery> CanonicalWords::recovery()
{
    const auto start = m_at;
    Recovery rest;
    rest.distance = distance();
    const bool isJoined = rest.distance && (eat(" in ") || (rest.either = eat(" or ")));
    if (isJoined || !rest.distance)
        rest.duration = clock();
    if (rest.duration && eat("-"))
        rest.durationMax = clock();
    const bool hasAmount = rest.distance || rest.duration;
    const auto behind = m_at;
    const auto kind = !hasAmount || eat(" ") ? recoveryKind() : std::nullopt;
    if (!kind)
        m_at = behind;
    // Without a kind it is a rest, which is said only behind a distance.
    const bool isWhole = (!isJoined || rest.duration) && (kind || (hasAmount && !rest.distance));
    if (!isWhole) {
        m_at = start;
        return {};
    }
    rest.kind = kind.value_or(RecoveryKind::Rest);
    return rest;
}

std::optional<std::string> CanonicalWords::tag()
{
    const auto end = std::min(m_text.find_first_of(" ,;()[]", m_at), m_text.size());
    std::string word(m_text.substr(m_at, end - m_at));
    if (word.empty())
        return {};
    m_at = end;
    std::ranges::replace(word, '_', ' ');
    return word;
}

} // namespace fivepace::notation
