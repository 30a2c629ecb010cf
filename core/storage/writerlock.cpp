// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writerlock.h"

#include <QDateTime>
#include <QFileInfo>

namespace fivepace {

WriterLock::WriterLock(const QString &file)
    : m_lock(file + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(
        0); // a long session is not a stale one; a dead process is recognised all the same
}

Result<> WriterLock::take()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return Error { Errc::Locked, holder().toStdString() };
    return Error { Errc::CannotWrite,
        (m_lock.fileName() + QStringLiteral(": cannot be written")).toStdString() };
}

QString WriterLock::holder() const
{
    qint64 process = 0;
    QString machine;
    QString program;
    if (!m_lock.getLockInfo(&process, &machine, &program))
        return QStringLiteral("another program");
    const auto since
        = QFileInfo(m_lock.fileName()).lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringLiteral("%1 on %2 (process %3) since %4").arg(program, machine).arg(process).arg(since);
}

} // namespace fivepace
