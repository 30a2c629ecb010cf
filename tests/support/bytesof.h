// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace fivepace::test {

/// Everything in a file; empty where it cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace fivepace::test
