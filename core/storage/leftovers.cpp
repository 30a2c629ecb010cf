// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leftovers.h"

#include "files/keepaside.h"
#include "files/wholefile.h"

#include <QByteArray>
#include <QFileInfo>

#include <array>

namespace fivepace {

namespace {

struct Leftover {
    const char *ending;
    QByteArray head; ///< "The SQLite Database File Format", 3 and 4
};

constexpr int kHeadBytes = 8;

bool mayBeSqlites(const QByteArray &head, const QByteArray &its)
{
    const bool isEmptied = head.count('\0') == head.size(); // or was never put on the disk
    return isEmptied || head.startsWith(its.left(head.size()));
}

} // namespace

Result<std::vector<std::string>> keepStrangersBeside(const QString &squadFile)
{
    static const std::array leftovers {
        Leftover { "-journal", QByteArray::fromHex("d9d505f920a163d7") },
        Leftover { "-wal", QByteArray::fromHex("377f06") },
        Leftover { "-shm", QByteArray::fromHex("18e22d00") }, // as this computer's numbers are
    };
    const auto file = followed(squadFile);
    std::vector<std::string> kept;
    for (const auto &each : leftovers) {
        const auto name = file + QLatin1String(each.ending);
        const auto head = readWhole(name, kHeadBytes);
        if (!QFileInfo(name).isDir() && (!head || mayBeSqlites(head->left(kHeadBytes), each.head)))
            continue;
        const auto as = keepAside(name);
        if (!as)
            return as.error();
        if (!as->isEmpty())
            kept.push_back(as->toStdString());
    }
    return kept;
}

} // namespace fivepace
