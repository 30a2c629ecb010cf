// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fivepace::cli {

// Ctrl+C and SIGTERM: the program ends at once, unless something would be left half done by that; then it
// ends as soon as that is done or taken back.

/// What the shell is told of a program that Ctrl+C ended.
inline constexpr int kStopped = 130;

/// From now on the signals do as said above.
void heedStops();
/// Somebody wants the program to stop, and something is not finished.
bool isStopAsked();

/// While one of these lives something is being written, or somebody's right to write is held.
class Unfinished {
public:
    Unfinished();
    ~Unfinished();
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
};

} // namespace fivepace::cli
