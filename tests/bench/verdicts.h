// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace fivepace {

/// What a benchmark measured against its limits: each is said as a line of figures between tabs, which
/// tests/run.sh --bench puts into one table, and the program fails where a limit is clearly broken.
class Verdicts {
public:
    /// In ms, or MB, whatever the bare baseline takes.
    void holdTo(double limit, const std::string &unit, const std::string &what, double ours,
        std::optional<double> bare = {})
    {
        say(what, figure(ours, unit), bare ? figure(*bare, unit) : "–", bare ? ratio(ours / *bare) : "–",
            figure(limit, unit), ours / limit);
    }
    /// As many times what the baseline takes.
    void holdRatioTo(double limit, const std::string &unit, const std::string &what, double ours, double bare)
    {
        say(what, figure(ours, unit), figure(bare, unit), ratio(ours / bare), ratio(limit),
            ours / bare / limit);
    }

    int exitCode() const { return m_isBroken ? EXIT_FAILURE : EXIT_SUCCESS; }

private:
    static constexpr double kClear = 1.25; ///< so much over the limit is not the machine's mood

    static std::string figure(double number, const std::string &unit)
    {
        return text(number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number) + ' ' + unit;
    }
    static std::string ratio(double number) { return text("%.2f", number) + " x"; }
    static std::string text(const char *format, double number)
    {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, format, number);
        return buffer;
    }

    void say(const std::string &what, const std::string &ours, const std::string &bare,
        const std::string &ratio, const std::string &limit, double part)
    {
        const bool isBroken = !(part <= kClear);
        m_isBroken = m_isBroken || isBroken;
        const char *verdict = isBroken ? "BROKEN" : part > 1 ? "over" : "kept";
        std::printf("limit\t%s\t%s\t%s\t%s\t%s\t%s\n", what.c_str(), ours.c_str(), bare.c_str(),
            ratio.c_str(), limit.c_str(), verdict);
        std::fflush(stdout);
    }

    bool m_isBroken = false;
};

} // namespace fivepace
