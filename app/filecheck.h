// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <future>
#include <string>

namespace fivepace {

/// Reads a squad file through on a helper thread and says where it is damaged.
class FileCheck {
public:
    FileCheck() = default;
    /// Stops.
    ~FileCheck();
    FileCheck(const FileCheck &) = delete;
    FileCheck &operator=(const FileCheck &) = delete;

    /// `tell` is called on the thread of `receiver`, and only while that is there.
    void start(const std::string &path, QObject *receiver, std::function<void(const Error &)> tell);
    void stop();
    /// For tests.
    void waitForEnd();

private:
    std::atomic<bool> m_stop = false;
    std::future<void> m_check;
};

} // namespace fivepace
