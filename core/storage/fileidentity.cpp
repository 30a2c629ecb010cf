// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileidentity.h"

namespace fivepace {

namespace {

constexpr int kCounterAt = 24; // "The SQLite Database File Format", 1.3.11
constexpr int kCounterSize = 4;

} // namespace

Result<> FileIdentity::remember(const Database &database, const QString &path)
{
    const auto found = lookAt(path);
    if (!found)
        return found.error();
    const auto raw = database.rawBytes(kCounterAt, kCounterSize);
    if (!raw)
        return raw.error();
    const auto written = stampsOf(database.connection());
    if (!written)
        return written.error();
    m_seen = *found;
    m_counter = *raw;
    m_stamps = *written;
    return {};
}

Result<> FileIdentity::check(const Database &database, const QString &path)
{
    const auto now = lookAt(path);
    if (!now)
        return now.error();
    const Error changed { Errc::Changed, path.toStdString() };
    if (!isSameFile(*now, m_seen))
        return changed;
    const auto raw = database.rawBytes(kCounterAt, kCounterSize);
    if (!raw)
        return raw.error();
    if (*raw != m_counter)
        return changed;
    if (*now == m_seen)
        return {};
    // Only its rights, name or time may be others: whether its content is says another connection, which
    // holds nothing of it in memory.
    const auto other = Database::open(path, Database::Access::Read);
    const auto written = other ? stampsOf((*other)->connection()) : other.error();
    if (!written || *written != m_stamps)
        return changed;
    m_seen = *now;
    return {};
}

bool FileIdentity::isSetAside(const QString &path) const
{
    const auto now = lookAt(path);
    return now ? !isSameFile(*now, m_seen) : now.error().code == Errc::Gone;
}

} // namespace fivepace
