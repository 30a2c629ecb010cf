// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace fivepace {

/// Loads what windows and texts are drawn with on another thread, which takes a third of the program's start,
/// while the caller goes on; on the thread of the application, before its first window. The answer ends
/// before the application does.
std::future<void> loadDrawingAhead();

} // namespace fivepace
