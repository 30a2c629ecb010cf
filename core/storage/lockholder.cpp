// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lockholder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace fivepace {

namespace {

constexpr QLatin1String kFirstLine("fivepace lock 1");
constexpr QLatin1String kLastLine("end");

QByteArray contentOf(const QString &systemFile)
{
    QFile file(systemFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString bootId()
{
    return QString::fromLatin1(contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")));
}

/// The 22nd field of /proc/PID/stat; the second, the name in brackets, may hold blanks.
qint64 startOf(qint64 process)
{
    const auto text = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    const auto fields = text.mid(text.lastIndexOf(')') + 1).split(' ');
    constexpr qsizetype kStartField = 20; // counted behind the bracket
    return fields.value(kStartField).toLongLong();
}

QString userName()
{
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QString::number(::getuid()) : name;
}

QString programName()
{
    const auto name = QCoreApplication::applicationName();
    return name.isEmpty() ? QStringLiteral("fivepace") : name;
}

bool isOneLine(const QString &text)
{
    return !text.contains(u'\n') && !text.contains(u'\r');
}

} // namespace

LockHolder ourselves(const QString &path)
{
    const auto process = QCoreApplication::applicationPid();
    constexpr int kHex = 16;
    return { QString::number(QRandomGenerator::system()->generate64(), kHex), path, programName(),
        QSysInfo::machineHostName(), QString::fromLatin1(QSysInfo::machineUniqueId()), bootId(), userName(),
        process, startOf(process),
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) };
}

QByteArray toText(const LockHolder &holder)
{
    const QStringList lines { kFirstLine, holder.token, isOneLine(holder.path) ? holder.path : QString(),
        holder.program, holder.machine, holder.machineId, holder.boot, holder.user,
        QString::number(holder.process), QString::number(holder.startedAt), holder.since, kLastLine };
    return lines.join(u'\n').toUtf8() + '\n';
}

std::optional<LockHolder> holderFrom(const QByteArray &text)
{
    constexpr qsizetype kLines = 13; // with the empty one behind the last
    const auto lines = QString::fromUtf8(text).split(u'\n');
    if (lines.size() != kLines || lines.front() != kFirstLine || lines[kLines - 2] != kLastLine)
        return {};
    LockHolder holder { lines[1], lines[2], lines[3], lines[4], lines[5], lines[6], lines[7],
        lines[8].toLongLong(), lines[9].toLongLong(), lines[10] };
    if (holder.token.isEmpty() || holder.process <= 0)
        return {};
    return holder;
}

Writer asWriter(const std::optional<LockHolder> &holder)
{
    if (!holder)
        return {};
    return { holder->program.toStdString(), holder->machine.toStdString(), holder->process,
        holder->since.toStdString() };
}

HolderState stateOf(const LockHolder &holder)
{
    const auto us = ourselves({});
    const bool knowsIds = !holder.machineId.isEmpty() && !us.machineId.isEmpty();
    const bool isHere = knowsIds ? holder.machineId == us.machineId : holder.machine == us.machine;
    if (!isHere)
        return HolderState::Elsewhere;
    if (!holder.boot.isEmpty() && !us.boot.isEmpty() && holder.boot != us.boot)
        return HolderState::Dead;
    if (::kill(static_cast<pid_t>(holder.process), 0) != 0 && errno == ESRCH)
        return HolderState::Dead;
    const auto started = startOf(holder.process);
    const bool isAnother = holder.startedAt != 0 && started != 0 && holder.startedAt != started;
    return isAnother ? HolderState::Dead : HolderState::Alive;
}

} // namespace fivepace
