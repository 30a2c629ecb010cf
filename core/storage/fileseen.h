// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QString>

#include <cstdint>

namespace fivepace {

/// What can be seen of a file without opening it: enough to notice that something else wrote or replaced it.
struct FileSeen {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0; ///< bytes
    std::int64_t writtenNs = 0; ///< of the content, since 1970
    std::int64_t changedNs
        = 0; ///< of the content or of name and rights, since 1970; no program can set it back

    bool operator==(const FileSeen &) const = default;
};

/// Errc::Gone where nothing has this name, CannotRead where it cannot be looked at.
Result<FileSeen> lookAt(const QString &path);

inline bool isSameFile(const FileSeen &a, const FileSeen &b)
{
    return a.device == b.device && a.inode == b.inode;
}

} // namespace fivepace
