// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"
#include "domain/squad/squad.h"

#include <map>

namespace fivepace::exchange {

/// The grids of the sessions that a table is about, each worked out once, while the squad stays as it is.
class SessionGrids {
public:
    explicit SessionGrids(Date today)
        : m_today(today)
    {
    }

    /// The session must be in the squad.
    const SessionGrid &of(const Squad &squad, SessionId session)
    {
        const auto found = m_grids.find(session);
        return found != m_grids.end()
            ? found->second
            : m_grids.emplace(session, gridOf(squad, *squad.find(session), m_today)).first->second;
    }

private:
    Date m_today;
    std::map<SessionId, SessionGrid> m_grids;
};

} // namespace fivepace::exchange
