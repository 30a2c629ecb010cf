// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/linefile.h"

#include "files/wholefile.h"

#include <QDir>
#include <QFile>

#include <cerrno>

namespace fivepace {

Result<> addLine(const QString &path, const QByteArray &line)
{
    QFile file(path);
    const auto open = [&file] { return file.open(QIODevice::WriteOnly | QIODevice::Append); };
    if (!open() && !(QDir().mkpath(folderOf(path)) && open()))
        return systemError(path, errno, Errc::CannotWrite);
    const auto size = file.size();
    const auto whole = line + '\n';
    if (file.write(whole) == whole.size() && file.flush())
        return {};
    const auto error = systemError(path, errno, Errc::CannotWrite);
    file.resize(size); // half a line would spoil the next one
    return error;
}

Result<QByteArrayList> wholeLines(const QString &path)
{
    if (!QFile::exists(path))
        return QByteArrayList();
    const auto content = readWhole(path);
    if (!content)
        return content.error();
    auto lines = content->split('\n');
    lines.removeLast(); // empty, or cut off
    return lines;
}

} // namespace fivepace
