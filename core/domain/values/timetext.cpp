// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timetext.h"

#include "domain/values/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace fivepace {

namespace {

constexpr std::int64_t kLongestMs = std::int64_t { 24 } * 3600 * 1000;

constexpr std::array<std::int64_t, 4> kUnitMs { 1000, 100, 10, 1 };

/// A text with its marks brought to one form, and where each of its characters stood.
struct Plain {
    std::string text;
    std::vector<std::size_t> starts; ///< one more than characters: the last is the end
};

/// Ends and separators as they are typed, brought to one form: a point for the decimal mark, ' and " for
/// minutes and seconds.
Plain plain(std::string_view typed)
{
    static const std::array<std::pair<std::string_view, std::string_view>, 8> kSame { { { ",", "." },
        { "\u2019", "'" }, { "\u2032", "'" }, { "\u201d", "\"" }, { "\u2033", "\"" }, { "''", "\"" },
        { "\u00a0", " " }, { "\u2212", "-" } } };
    Plain result;
    result.starts.reserve(typed.size() + 1);
    std::size_t at = 0;
    while (at < typed.size()) {
        if (isDigit(typed[at])) {
            result.starts.push_back(at);
            result.text += typed[at++];
            continue;
        }
        const auto rest = typed.substr(at);
        const auto same
            = std::ranges::find_if(kSame, [rest](const auto &pair) { return rest.starts_with(pair.first); });
        result.starts.push_back(at);
        result.text += same == kSame.end() ? rest.substr(0, 1) : same->second;
        at += same == kSame.end() ? 1 : same->first.size();
    }
    result.starts.push_back(at);
    return result;
}

TimeReading problemAt(TimeProblem problem, std::size_t at = 0)
{
    return { {}, problem, at };
}

/// Whole numbers between separators, and the decimals of the last.
struct TimeParts {
    std::vector<std::int64_t> numbers;
    std::vector<std::size_t> starts;
    std::string decimals;
};

/// Splits 1:04.2, 1'04.2" and 62" into their parts; a problem where something else is met.
class Splitter {
public:
    explicit Splitter(const std::string &text)
        : m_text(text)
    {
        constexpr std::size_t kMostNumbers = 3;
        parts.numbers.reserve(kMostNumbers);
        parts.starts.reserve(kMostNumbers);
    }

    std::optional<TimeReading> problem()
    {
        do {
            if (auto problem = number())
                return problem;
        } while (takeSeparator());
        if (auto problem = decimals())
            return problem;
        takeMark();
        if (m_at != m_text.size() || parts.numbers.size() > 3)
            return problemAt(TimeProblem::NotATime, m_at);
        return {};
    }

    TimeParts parts;

private:
    bool is(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isLast() const { return m_at + 1 == m_text.size(); }

    std::optional<TimeReading> number()
    {
        const auto start = m_at;
        std::int64_t number = 0;
        for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at) {
            number = number * 10 + (m_text[m_at] - '0');
            if (number > kLongestMs)
                return problemAt(TimeProblem::TooLong, start);
        }
        const bool leadingPoint = is('.') && parts.numbers.empty(); // .5
        if (m_at == start && !leadingPoint)
            return problemAt(TimeProblem::NotATime, start);
        parts.numbers.push_back(number);
        parts.starts.push_back(start);
        return {};
    }

    bool takeSeparator()
    {
        const bool isSeparator = is(':') || (is('\'') && !isLast());
        m_at += isSeparator ? 1 : 0;
        return isSeparator;
    }

    std::optional<TimeReading> decimals()
    {
        const bool isSecondsMark = is('"') && !isLast(); // 1'53"9
        if (!is('.') && !isSecondsMark)
            return {};
        const auto start = ++m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        parts.decimals = m_text.substr(start, m_at - start);
        if (parts.decimals.empty() || parts.decimals.size() > 3)
            return problemAt(TimeProblem::NotATime, start);
        return {};
    }

    /// What ends a time: " or s, or the ' of whole minutes.
    void takeMark()
    {
        const bool isAlone = parts.numbers.size() == 1;
        if (!isLast())
            return;
        if (is('"') || (is('s') && isAlone)) {
            ++m_at;
        } else if (is('\'') && isAlone && parts.decimals.empty()) {
            parts.numbers.push_back(0); // 5' is five minutes
            parts.starts.push_back(m_at++);
        }
    }

    const std::string &m_text;
    std::size_t m_at = 0;
};

std::int64_t roundedHalfUp(std::int64_t number, std::int64_t unit)
{
    return (number + unit / 2) / unit * unit;
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

TimeReading readTime(std::string_view typed)
{
    const auto first = typed.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return problemAt(TimeProblem::Empty);
    const auto [text, starts] = plain(typed.substr(first, typed.find_last_not_of(" \t\n") - first + 1));
    if (text.front() == '-' && text.size() > 1 && isDigit(text[1]))
        return problemAt(TimeProblem::Negative, first);

    Splitter splitter(text);
    if (const auto problem = splitter.problem())
        return problemAt(problem->problem, first + starts[problem->at]);
    const auto &parts = splitter.parts;
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < parts.numbers.size(); ++i) {
        if (i > 0 && parts.numbers[i] >= 60)
            return problemAt(TimeProblem::SixtyOrMore, first + starts[parts.starts[i]]);
        seconds = seconds * 60 + parts.numbers[i];
    }
    std::int64_t ms = seconds * 1000;
    for (std::size_t i = 0; i < parts.decimals.size(); ++i)
        ms += (parts.decimals[i] - '0') * kUnitMs[i + 1];
    if (ms == 0)
        return problemAt(TimeProblem::Zero, first);
    if (ms > kLongestMs)
        return problemAt(TimeProblem::TooLong, first);
    return { RepTime { Duration(ms), static_cast<Precision>(parts.decimals.size()) }, TimeProblem::Empty, 0 };
}

TimeReading readTypedRep(std::string_view typed, std::optional<Duration> expected)
{
    const auto first = typed.find_first_not_of(" \t");
    const auto last = typed.find_last_not_of(" \t");
    const bool digitsOnly = first != std::string_view::npos
        && std::ranges::all_of(typed.substr(first, last - first + 1), isDigit) && last - first < 9;
    if (!digitsOnly || !expected || expected->count() <= 0)
        return readTime(typed);

    // Every way to put a decimal point and a colon between the digits; the one nearest to what is expected,
    // in ratio, is meant.
    const auto number = typed.substr(first, last - first + 1);
    std::optional<RepTime> nearest;
    double smallest = 0;
    for (std::size_t decimals = 0; decimals <= 3 && decimals < number.size(); ++decimals) {
        for (const bool minutes : { false, true }) {
            std::string text(number.substr(0, number.size() - decimals));
            if (minutes && text.size() < 3)
                continue;
            if (minutes)
                text.insert(text.size() - 2, ":");
            if (decimals > 0)
                text += '.' + std::string(number.substr(number.size() - decimals));
            const auto reading = readTime(text);
            if (!reading.time)
                continue;
            const double apart = std::abs(std::log(
                static_cast<double>(reading.time->time.count()) / static_cast<double>(expected->count())));
            if (!nearest || apart < smallest) {
                nearest = reading.time;
                smallest = apart;
            }
        }
    }
    if (!nearest)
        return readTime(typed);
    if (isFarFrom(nearest->time, *expected))
        return problemAt(TimeProblem::FarFromExpected, first);
    return { nearest, TimeProblem::Empty, 0 };
}

TimeReading readRunTime(std::string_view text, Distance distance, std::optional<Duration> expected)
{
    constexpr std::int64_t kUsualSpeed = 6; // m/s, between a sprint and a marathon: mm / 6 are ms
    const Duration usual(distance.inMillimetres() / kUsualSpeed);
    const auto reading = readTypedRep(text, expected ? expected : std::optional(usual));
    return reading.time || reading.problem != TimeProblem::FarFromExpected ? reading : readTime(text);
}

bool isFarFrom(Duration time, Duration expected)
{
    return time * 2 < expected || time > expected * 2;
}

TimingMethod usualMethod(Precision precision)
{
    return precision >= Precision::Hundredth ? TimingMethod::Electronic : TimingMethod::Hand;
}

Duration rounded(Duration time, Precision precision)
{
    return Duration(roundedHalfUp(time.count(), kUnitMs[static_cast<std::size_t>(precision)]));
}

std::string timeText(Duration time, Precision precision)
{
    const auto decimals = static_cast<std::size_t>(precision);
    const auto ms = rounded(time, precision).count();
    const auto seconds = ms / 1000;
    std::string text;
    if (seconds >= 3600)
        text = std::to_string(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':'
            + twoDigits(seconds % 60);
    else if (seconds >= 60)
        text = std::to_string(seconds / 60) + ':' + twoDigits(seconds % 60);
    else
        text = std::to_string(seconds);
    if (decimals > 0) {
        const auto fraction = std::to_string(1000 + ms % 1000).substr(1, decimals);
        text += '.' + fraction;
    }
    return text;
}

std::string timeText(const RepTime &time)
{
    return timeText(time.time, time.precision);
}

std::string restText(Duration rest)
{
    const auto precision = rest.count() % 1000 == 0 ? Precision::Second : Precision::Tenth;
    auto text = timeText(rest, precision);
    if (text.find(':') != std::string::npos)
        return text;
    return (text.find('.') == 1 || text.size() == 1 ? "0:0" : "0:") + text;
}

} // namespace fivepace
