// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/keepaside.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace fivepace {

bool keepAside(const QString &path)
{
    constexpr int kMostKept = 100;
    for (int i = 1; i <= kMostKept; ++i) {
        const auto kept = QStringLiteral("%1.kept-%2").arg(path, QString::number(i));
        if (!QFileInfo::exists(kept))
            return std::rename(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0
                || errno == ENOENT;
    }
    return false;
}

} // namespace fivepace
