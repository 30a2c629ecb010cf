// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/steppedcopy.h"
#include "storage/store.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <future>
#include <memory>

namespace fivepace {

/// Makes a copy of a large squad while the window goes on, for something that is done with it: it is copied a
/// little at a time on the store's connection; what is done with it then, checking it first of all, is done
/// on a helper thread.
class CopySaver : public QObject {
    Q_OBJECT

public:
    /// What is done with the copy, which goes afterwards. Errc::Cancelled where `progress` stops it.
    using Use = std::function<Result<>(const Store &copy, const WorkProgress &progress)>;

    CopySaver();
    /// Cancels.
    ~CopySaver() override;

    /// `path` is what becomes of it; the copy lies beside that. The store outlives the copying, or `cancel`
    /// or `giveUp` is called.
    Result<> start(const Store &store, const QString &path, Use use);
    /// Nothing comes of the copy; too late once all is copied: then it waits for the rest.
    void cancel();
    /// The same without waiting: the rest is told to stop, and `ended` comes then.
    void giveUp();
    /// All at once, and waits for it; what `ended` said too. Nothing is done, and well, where nothing is
    /// copied.
    Result<> finish();
    bool isBusy() const { return m_copy || m_aside.valid(); }
    /// How much of the copy and of what is done with it is done, from 0 to 1; -1 where nothing is copied.
    double part() const;

Q_SIGNALS:
    void progressed();
    void ended(const QString &path, const fivepace::Result<> &saved);

private:
    Result<> step();
    void useCopy(const std::string &copy);
    void end(const Result<> &saved);

    QString m_path;
    std::string m_from; ///< the squad's file
    Use m_use;
    std::atomic<bool> m_stop = false;
    std::atomic<double> m_used = 0;
    QTimer m_steps;
    std::unique_ptr<SteppedCopy> m_copy;
    std::future<Result<>> m_aside;
};

} // namespace fivepace
