// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
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

/// What a process had in memory at most since it became the program that it is, in MB; 0 where it is gone.
inline double peakOf(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::atof(line.c_str() + 6) / 1024;
    }
    return 0;
}

/// Runs a program to its end, what it says left out; nothing where it fails. What the system counts as a
/// child's memory begins with all that its parent had: so it is asked for itself, stopped at its very end.
/// And to make a child takes the longer the more its parent has: time counts from when it is the program.
inline std::optional<RunCost> costOf(const std::vector<std::string> &command)
{
    auto start = std::chrono::steady_clock::now();
    const auto child = ::fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const auto &each : command)
            arguments.push_back(const_cast<char *>(each.c_str()));
        arguments.push_back(nullptr);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::execv(arguments.front(), arguments.data());
        std::_Exit(EXIT_FAILURE);
    }
    int status = 0;
    rusage usage {}, before {};
    double megabytes = 0;
    bool isBegun = false;
    while (child > 0 && ::wait4(child, &status, 0, &usage) == child && WIFSTOPPED(status)) {
        auto signal = WSTOPSIG(status);
        if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_EXIT << 8)))
            megabytes = peakOf(child);
        if (signal == SIGTRAP) // it became the program, or is about to end
            signal = 0;
        if (!isBegun) {
            ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACEEXIT);
            before = usage;
            start = std::chrono::steady_clock::now();
        }
        isBegun = true;
        ::ptrace(PTRACE_CONT, child, nullptr, signal);
    }
    if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return {};
    const auto processor = [](const rusage &used) {
        const auto milliseconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
        };
        return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    };
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return RunCost { took.count(), processor(usage) - processor(before), megabytes };
}

} // namespace fivepace
