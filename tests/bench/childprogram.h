// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// What one run of a program took.
struct RunCost {
    double ms; ///< from start to end
    double processorMs;
    double megabytes; ///< at most, in memory
};

/// Runs a program to its end, what it says left out; nothing where it fails.
inline std::optional<RunCost> costOf(const std::vector<std::string> &command)
{
    const auto start = std::chrono::steady_clock::now();
    const auto child = ::fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const auto &each : command)
            arguments.push_back(const_cast<char *>(each.c_str()));
        arguments.push_back(nullptr);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execv(arguments.front(), arguments.data());
        std::_Exit(EXIT_FAILURE);
    }
    int status = 0;
    rusage usage {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        return {};
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return RunCost { took.count(), milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
        static_cast<double>(usage.ru_maxrss) / 1024 };
}

} // namespace fivepace
