// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/steppedcopy.h"

#include "storage/database.h"

#include <QFile>

#include <sqlite3.h>
#include <utility>

namespace fivepace {

namespace {

constexpr int kPagesAStep = 128; // of 4 KB: about a millisecond

} // namespace

SteppedCopy::SteppedCopy(std::unique_ptr<Database> into, sqlite3 *from, std::string path)
    : m_path(std::move(path))
    , m_into(std::move(into))
    , m_from(from)
    , m_backup(sqlite3_backup_init(m_into->connection(), "main", from, "main"))
{
}

Result<std::unique_ptr<SteppedCopy>> SteppedCopy::begin(sqlite3 *from, const std::string &path)
{
    const auto name = QString::fromStdString(path);
    QFile::remove(name);
    auto into = Database::open(name, Database::Access::Make);
    if (!into)
        return into.error();
    for (const char *off : { "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF" }) {
        if (auto set = single((*into)->connection(), QLatin1String(off)); !set)
            return set.error();
    }
    std::unique_ptr<SteppedCopy> copy(new SteppedCopy(*std::move(into), from, path));
    if (!copy->m_backup)
        return errorOf(copy->m_into->connection());
    return copy;
}

SteppedCopy::~SteppedCopy()
{
    sqlite3_backup_finish(m_backup);
    if (!m_into)
        return;
    m_into.reset();
    QFile::remove(QString::fromStdString(m_path));
}

Result<bool> SteppedCopy::step()
{
    if (!m_into)
        return true;
    const int stepped = sqlite3_backup_step(m_backup, kPagesAStep);
    const int primary = stepped & 0xff;
    if (stepped == SQLITE_OK || primary == SQLITE_BUSY || primary == SQLITE_LOCKED) {
        const double all = sqlite3_backup_pagecount(m_backup);
        m_partDone = all > 0 ? 1 - sqlite3_backup_remaining(m_backup) / all : 0;
        return false;
    }
    if (stepped != SQLITE_DONE) {
        const bool isOfSource = stepped == SQLITE_IOERR_READ || stepped == SQLITE_IOERR_SHORT_READ;
        return errorOf(isOfSource ? m_from : m_into->connection(), stepped);
    }
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    m_into.reset();
    m_partDone = 1;
    return true;
}

} // namespace fivepace
