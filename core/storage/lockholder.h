// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fivepace {

/// Who has the right to write a squad file, as it stands in a lock.
struct LockHolder {
    QString token; ///< random, of one taking of the lock
    QString path; ///< the name by which the file was opened
    QString program;
    QString machine; ///< its name
    QString machineId; ///< may be empty
    QString boot; ///< of one start of the machine; may be empty
    QString user;
    qint64 process = 0;
    qint64 startedAt = 0; ///< when the process began, in the system's ticks since the start; 0 where unknown
    QString since; ///< "2026-05-04 18:31"

    bool operator==(const LockHolder &) const = default;
};

/// This process, now.
LockHolder ourselves(const QString &path);

QByteArray toText(const LockHolder &holder);
/// Empty for what is no whole lock: a program was cut off while it wrote it, or something else did.
std::optional<LockHolder> holderFrom(const QByteArray &text);

/// What is said of it; of none, or of a broken lock, a writer without a name.
Writer asWriter(const std::optional<LockHolder> &holder);

/// Dead: the process or the start of the machine is over. Elsewhere: another machine, of which nothing is
/// known.
enum class HolderState { Alive, Dead, Elsewhere };
HolderState stateOf(const LockHolder &holder);

} // namespace fivepace
