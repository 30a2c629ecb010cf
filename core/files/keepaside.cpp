// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/keepaside.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace fivepace {

Result<QString> keepAside(const QString &path)
{
    constexpr int kMostKept = 100;
    for (int i = 1; i <= kMostKept; ++i) {
        const auto kept = QStringLiteral("%1.kept-%2").arg(path, QString::number(i));
        if (QFileInfo::exists(kept) || QFileInfo(kept).isSymLink())
            continue;
        if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
            return kept;
        if (errno == ENOENT)
            return QString();
        break;
    }
    return Error { Errc::CannotWrite, path.toStdString(), Cause::FileNotYours };
}

} // namespace fivepace
