// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>

namespace fivepace {

/// What becomes of a file that stands where a new one is to be written. Replace is for where the coach was
/// asked.
enum class Existing { Keep, Replace };

// The one way in which this program makes a file: another one is filled beside it (NAME.fivepace-part), put
// on the disk, given the name, and the folder put on the disk. So the file is there whole or not at all, the
// old one stands whole after any failure, and no half file is left. A symbolic link keeps pointing where it
// did.
//
// Errc: CannotWrite, DiskFull, NotAFile (a folder, pipe or device has the name), Locked (another program is
// writing the same file at this moment), Unconfirmed (the new file is in place, but the folder was not
// confirmed). The detail is the path, and what the system says.

/// `placed` is asked just before the file takes its name, and may refuse.
Result<> writeWhole(const QString &path, const QByteArray &content, Existing existing = Existing::Replace,
    const std::function<Result<>()> &placed = {});
/// `fill` writes the file whose path it gets; its failure is passed on.
Result<> writeWhole(const QString &path, Existing existing,
    const std::function<Result<>(const QString &part)> &fill, const std::function<Result<>()> &placed = {});

/// CannotWrite where the user has no right to write this file or in its folder. What is not there is no
/// failure here.
Result<> mayBeWritten(const QString &path);

/// Everything in the file, up to `most` bytes and one more, by which the caller sees that it is longer. Errc:
/// NotFound, CannotOpen, CannotRead, NotAFile: what is no plain file is never waited for.
inline constexpr qint64 kMostBytes = qint64 { 1 } << 31;
Result<QByteArray> readWhole(const QString &path, qint64 most = kMostBytes);

/// A failure of the system as one of our errors: DiskFull for a full disk or quota, else `otherwise`. The
/// detail is the path and what the system says.
Error systemError(const QString &path, int number, Errc otherwise);

/// Puts what a file or folder holds on the disk. A file system that cannot do so for folders is no failure.
Result<> putOnDisk(const QString &path);
/// The folder that a file stands in.
QString folderOf(const QString &path);
/// Where a path leads, symbolic links followed, as far as it exists.
QString followed(const QString &path);

} // namespace fivepace
