// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"

struct sqlite3;

namespace fivepace {

/// While it lives `progress` is asked now and then, also in the middle of a statement of the connection,
/// which ends with Errc::Cancelled where the answer is no.
class Watch {
public:
    Watch(sqlite3 *db, const WorkProgress &progress);
    ~Watch();
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    /// How much is done. False where the work is to stop.
    bool tell(double part);

private:
    static int asked(void *watch);

    sqlite3 *m_db;
    const WorkProgress &m_progress;
    double m_part = 0;
};

} // namespace fivepace
