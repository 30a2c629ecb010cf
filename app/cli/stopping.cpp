// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stopping.h"

#include <atomic>
#include <csignal>
#include <initializer_list>
#include <unistd.h>

namespace fivepace::cli {

namespace {

// All that a handler may touch.
std::atomic<int> unfinished = 0;
std::atomic<bool> stopAsked = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void stop(int)
{
    stopAsked = true;
    if (unfinished == 0)
        ::_exit(kStopped);
}

} // namespace

void heedStops()
{
    struct sigaction action { };
    action.sa_handler = stop;
    action.sa_flags = SA_RESTART; // what is being written is written
    for (const int number : { SIGINT, SIGTERM })
        ::sigaction(number, &action, nullptr);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is a full disk, and is said
}

bool isStopAsked()
{
    return stopAsked;
}

Unfinished::Unfinished()
{
    ++unfinished;
}

Unfinished::~Unfinished()
{
    --unfinished;
}

} // namespace fivepace::cli
