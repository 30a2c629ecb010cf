// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace fivepace::cli {

/// A line on standard error that says how far a command is, where that is a terminal and it takes over half a
/// second; gone when this ends. One at a time.
class ProgressLine {
public:
    explicit ProgressLine(const QString &what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    void show();

    QString m_what;
    std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_ended = false;
    std::thread m_thread; ///< none where there is no terminal
};

/// For long work: its part is shown on the line, and it stops where somebody wants that.
WorkProgress progress();

} // namespace fivepace::cli
