// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/remedies.h"
#include "domain/log/pacebalance.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <vector>

namespace fivepace {

/// What is worked out of the cycles of the open squad, each once until an edit touches it, for all pages
/// together. What is given stands until the next edit.
class WorkedCycles : public QObject {
    Q_OBJECT

public:
    /// What the checks say, and what would mend each of it.
    struct Checks {
        std::vector<CycleRemark> remarks;
        std::vector<std::optional<edits::Remedy>> remedies;
    };

    /// That of `workspace`, which owns it. Whoever asks it while following an edit names it before it begins
    /// to follow: then this one hears of each edit first.
    static WorkedCycles &of(Workspace &workspace);

    const std::vector<BalancePart> &balanceOf(const Cycle &cycle);
    const std::vector<AthleteBalance> &balancesOfAthletes(const Cycle &cycle);
    const Checks &checksOf(const Cycle &cycle);

    /// How many balances and checks were worked out since the program began, for tests.
    static int worked();

private:
    struct Checked {
        Date today;
        Checks checks;
    };

    explicit WorkedCycles(Workspace &workspace);
    void forgetAll();
    void follow(const Edit &edit);
    PacesOnDays &paces();

    QPointer<Workspace> m_workspace;
    std::optional<PacesOnDays> m_paces;
    std::map<CycleId, std::vector<BalancePart>> m_balances;
    std::map<CycleId, std::vector<AthleteBalance>> m_athletes;
    std::map<CycleId, Checked> m_checks;
};

} // namespace fivepace
