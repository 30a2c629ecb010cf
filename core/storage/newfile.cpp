// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newfile.h"

#include "storage/writerlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <optional>

namespace fivepace {

namespace {

/// A journal of the file that goes must not be played into the one that comes.
bool takesPlaceOf(const QString &half, const QString &path)
{
    for (const char *ending : { "-journal", "-wal", "-shm" })
        QFile::remove(path + QLatin1String(ending));
    std::error_code failure;
    std::filesystem::rename(half.toStdString(), path.toStdString(), failure);
    return !failure;
}

} // namespace

Result<> mayBeWritten(const QString &path)
{
    const QFileInfo file(path), folder(file.absolutePath());
    QString why;
    if (file.exists() && !file.isWritable())
        why = QStringLiteral("you may not write this file");
    else if (folder.exists() && !folder.isWritable())
        why = QStringLiteral("you may not write in the folder %1").arg(folder.filePath());
    if (why.isEmpty())
        return {};
    return Error { Errc::CannotWrite, (path + QStringLiteral(": ") + why).toStdString() };
}

Result<> writeNewFile(
    const QString &path, Existing existing, const std::function<Result<>(const QString &half)> &write)
{
    const auto failed = [&path](const std::string &why) {
        return Error { Errc::CannotWrite, path.toStdString() + ": " + why };
    };
    const QFileInfo info(path);
    if (info.exists() && (existing == Existing::Keep || !info.isFile()))
        return failed("the file is there already");
    if (!info.absoluteDir().exists())
        return failed("the folder does not exist");
    if (auto may = mayBeWritten(path); !may)
        return may;
    std::optional<WriterLock> lock;
    if (info.exists()) {
        lock.emplace(path);
        if (const auto taken = lock->take(); !taken)
            return Error { taken.error().code, path.toStdString() + ": " + taken.error().detail };
    }
    const auto half = path + QStringLiteral(".part");
    QFile::remove(half);
    const auto written = write(half);
    if (!written || !takesPlaceOf(half, path)) {
        QFile::remove(half);
        return failed(written ? "it could not be written" : written.error().detail);
    }
    return {};
}

} // namespace fivepace
