// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "workspace.h"

namespace fivepace::test {

/// A workspace with a squad in memory, on 4 May 2026.
class OpenWorkspace : public Workspace {
public:
    explicit OpenWorkspace(const Squad &squad)
        : Workspace(nullptr)
    {
        setToday(2026y / 5 / 4);
        auto store = Store::inMemory(squad);
        if (!store || !adopt(*std::move(store)))
            qFatal("the squad of a test cannot be opened");
    }
};

} // namespace fivepace::test
