// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copysaver.h"
#include "filecheck.h"
#include "storage/steppededit.h"
#include "workspace.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

#include <future>

namespace fivepace {

/// For the sources of Workspace alone.
class Workspace::Private {
public:
    std::unique_ptr<Store> store;
    Squad squad;
    std::unique_ptr<Store> coming; ///< while its squad is being read aside
    std::future<Result<Squad>> reader;
    IdSource ids { QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::system()->generate64() };
    std::optional<Date> fixedToday;
    QString openFailure;
    QTimer watch; ///< runs while a file is open
    QString trouble;
    QString lookedBackFrom; ///< the squad's file while a backup is shown
    bool canTakeOver = false;
    FileCheck check;
    CopySaver saver; ///< of the store
    std::unique_ptr<SteppedEdit> storing; ///< into the store, a little with each `storingOn`
    Turn storingTurn = Turn::New;
    QTimer storingOn;
    Rescuer *rescuer = nullptr;
    QTimer settled; ///< from opening on, until the window has what it shows
};

} // namespace fivepace
