// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/watch.h"

#include <sqlite3.h>

namespace fivepace {

namespace {

constexpr int kStepsBetweenAsking = 10'000; // of SQLite's machine: some tenths of a millisecond

} // namespace

Watch::Watch(sqlite3 *db, const WorkProgress &progress)
    : m_db(db)
    , m_progress(progress)
{
    if (progress)
        sqlite3_progress_handler(db, kStepsBetweenAsking, asked, this);
}

Watch::~Watch()
{
    if (m_progress)
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

bool Watch::tell(double part)
{
    m_part = part;
    return !m_progress || m_progress(part);
}

int Watch::asked(void *watch)
{
    auto *self = static_cast<Watch *>(watch);
    return self->tell(self->m_part) ? 0 : 1;
}

} // namespace fivepace
