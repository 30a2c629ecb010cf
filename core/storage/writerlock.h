// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"
#include "storage/fileseen.h"
#include "storage/lockholder.h"
#include "storage/store.h"

#include <QString>

namespace fivepace {

/// The right to write a squad file. Two things make it: a lock file beside the squad (NAME.lock) that names
/// the holder, which other computers see too, and is locked itself while its holder lives, so that one whom
/// we cannot see (in a sandbox with processes of its own) does not count as dead; and one of this computer
/// that is named by the file itself, so that a hard link is the same file, which the system gives up when the
/// process dies.
class WriterLock {
public:
    /// `file` may be a link; what it leads to is locked.
    explicit WriterLock(const QString &file);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

    /// Errc::Locked with the holder as its detail where somebody else on this computer has it,
    /// LockedElsewhere with lock file and holder where that cannot be known, CannotWrite where no lock can be
    /// made. A lock of somebody who is no more is dropped.
    Result<> take(LockPolicy policy = LockPolicy::Respect);
    /// Whose lock was dropped, "a broken lock" for one that could not be read; empty where there was none.
    const std::optional<Writer> &dropped() const { return m_dropped; }
    /// New names of files that were called like a lock and were none.
    const std::vector<std::string> &keptAside() const { return m_keptAside; }
    /// Another name of the same file under which a dead holder had opened it; empty where there was none.
    const QString &otherName() const { return m_otherName; }
    /// Errc::TakenOver where somebody else took it from us. One that was only deleted is made anew.
    Result<> hold();

private:
    Result<> takeHere();
    Result<> takeBeside(LockPolicy policy);
    Result<> makeBeside();
    bool clearBeside(const std::optional<LockHolder> &holder);
    bool isStillOurs() const;
    void release();

    QString m_file; ///< links followed
    QString m_beside; ///< of the lock beside it
    QString m_here; ///< of the lock of this computer
    int m_hereDescriptor = -1;
    int m_besideDescriptor = -1;
    bool m_hasBeside = false;
    LockHolder m_us;
    FileSeen m_besideSeen;
    std::optional<Writer> m_dropped;
    std::vector<std::string> m_keptAside;
    QString m_otherName;
};

} // namespace fivepace
