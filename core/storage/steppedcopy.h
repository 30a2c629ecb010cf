// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_backup;

namespace fivepace {

class Database;

/// A copy of an open squad, made a little at a time on the connection that writes it: no edit waits for it,
/// and edits made meanwhile are in it. The store outlives it, until `step` said that all is there.
class SteppedCopy {
public:
    /// `path` is not there yet, or goes.
    static Result<std::unique_ptr<SteppedCopy>> begin(sqlite3 *from, const std::string &path);
    /// Takes the file away where not all is in it.
    ~SteppedCopy();
    SteppedCopy(const SteppedCopy &) = delete;
    SteppedCopy &operator=(const SteppedCopy &) = delete;

    /// Some milliseconds of work; true once all is copied, which is not checked yet and not on the disk.
    /// Errc: CannotRead, CannotWrite, DiskFull.
    Result<bool> step();
    /// From 0 to 1.
    double partDone() const { return m_partDone; }
    const std::string &path() const { return m_path; }

private:
    SteppedCopy(std::unique_ptr<Database> into, sqlite3 *from, std::string path);

    std::string m_path;
    std::unique_ptr<Database> m_into; ///< null once all is copied
    sqlite3 *m_from;
    sqlite3_backup *m_backup = nullptr;
    double m_partDone = 0;
};

} // namespace fivepace
