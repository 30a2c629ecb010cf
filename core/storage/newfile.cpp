// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newfile.h"

#include "storage/database.h"
#include "storage/leftovers.h"
#include "storage/writerlock.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace fivepace {

namespace {

/// A journal of the file that goes must not be played into the one that comes. What it holds goes back into
/// the old file, which stands whole where the new one does not come after all.
void settleJournal(const QString &path)
{
    if (QFile::exists(path + QStringLiteral("-journal"))) {
        const auto old = Database::open(path, Database::Access::Write);
        if (old) [[maybe_unused]]
            const auto read = single((*old)->connection(), QStringLiteral("PRAGMA schema_version"));
    }
    for (const char *ending : { "-journal", "-wal", "-shm" })
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

Result<std::vector<std::string>> writeNewFile(
    const QString &path, Existing existing, const std::function<Result<>(const QString &half)> &write)
{
    const auto place = followed(path);
    std::optional<WriterLock> lock;
    if (existing == Existing::Replace && QFileInfo(place).isFile()) {
        if (auto may = mayBeWritten(path); !may)
            return may.error();
        lock.emplace(path);
        if (const auto taken = lock->take(); !taken) {
            auto error = taken.error();
            error.detail = path.toStdString() + (error.detail.empty() ? "" : ": " + error.detail);
            return error;
        }
    }
    const auto fill = [&](const QString &half) -> Result<> {
        auto written = write(half);
        if (written)
            return {};
        auto error = written.error();
        error.detail = path.toStdString() + (error.detail.empty() ? "" : ": " + error.detail);
        const bool isOfDisk = error.code == Errc::DiskFull || error.code == Errc::CannotRead
            || error.code == Errc::Damaged || error.code == Errc::CannotWrite;
        error.code = isOfDisk || error.code == Errc::Cancelled ? error.code : Errc::CannotWrite;
        return error;
    };
    std::vector<std::string> aside;
    const auto written = writeWhole(path, existing, fill, [&]() -> Result<> {
        auto kept = keepStrangersBeside(place);
        if (!kept)
            return kept.error();
        aside = *std::move(kept);
        settleJournal(place);
        return {};
    });
    if (!written)
        return written.error();
    return aside;
}

} // namespace fivepace
