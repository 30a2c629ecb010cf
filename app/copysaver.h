// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/steppedcopy.h"
#include "storage/store.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <future>
#include <memory>

namespace fivepace {

/// Saves a checked copy of a large squad while the window goes on: it is copied a little at a time on the
/// store's connection, then checked and put in its place on a helper thread.
class CopySaver : public QObject {
    Q_OBJECT

public:
    CopySaver();
    /// Cancels.
    ~CopySaver() override;

    /// `path` may be there, and is replaced. The store outlives it, or `cancel` is called.
    Result<> start(const Store &store, const QString &path);
    /// Leaves what stood at the path; too late once all is copied.
    void cancel();
    /// All at once, and waits for it; what `ended` said too. Nothing is done, and well, where nothing is
    /// copied.
    Result<> finish();
    bool isBusy() const { return m_copy || m_aside.valid(); }
    /// From 0 to 1, where it is only checked and can no longer be cancelled.
    double partDone() const { return m_copy ? m_copy->partDone() : 1; }

Q_SIGNALS:
    void progressed();
    void ended(const QString &path, const fivepace::Result<> &saved);

private:
    Result<> step();
    void check(const std::string &copy);
    void end(const Result<> &saved);

    QString m_path;
    QTimer m_steps;
    std::unique_ptr<SteppedCopy> m_copy;
    std::future<Result<>> m_aside;
};

} // namespace fivepace
