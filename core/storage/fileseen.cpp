// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileseen.h"

#include "files/wholefile.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace fivepace {

namespace {

std::int64_t inNanoseconds(const timespec &time)
{
    constexpr std::int64_t kPerSecond = 1'000'000'000;
    return time.tv_sec * kPerSecond + time.tv_nsec;
}

} // namespace

Result<FileSeen> lookAt(const QString &path)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error { Errc::Gone, path.toStdString() };
        return systemError(path, errno, Errc::CannotRead);
    }
    return FileSeen { status.st_dev, status.st_ino, status.st_size, inNanoseconds(status.st_mtim),
        inNanoseconds(status.st_ctim) };
}

} // namespace fivepace
