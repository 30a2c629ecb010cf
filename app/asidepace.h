// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace fivepace {

/// For tests with hands: work on a helper thread waits so long each time it tells how far it is, and what is
/// stored in steps between two of them, so that a hand is in time to stop it on any machine. Nothing in the
/// program.
inline std::atomic<std::chrono::milliseconds> waitOfAsideWork = std::chrono::milliseconds(0);

inline void waitAside()
{
    const auto wait = waitOfAsideWork.load();
    if (wait.count() > 0)
        std::this_thread::sleep_for(wait);
}

} // namespace fivepace
