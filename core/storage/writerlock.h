// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>
#include <QString>

namespace fivepace {

/// The right to write a squad file: a lock file beside it that names the program, the machine, the process
/// and the time. One that a dead process left behind counts for nothing.
class WriterLock {
public:
    explicit WriterLock(const QString &file);

    /// Errc::Locked with `holder` as its detail where somebody else has it.
    Result<> take();
    /// "fivepace on lab-pc (process 412) since 2026-05-04 18:31".
    QString holder() const;

private:
    QLockFile m_lock;
};

} // namespace fivepace
