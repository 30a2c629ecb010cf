// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <QObject>
#include <QQmlEngine>

namespace fivepace {

/// Lets QML hand a workout from one object to another; it does not look into it.
struct WorkoutValue {
    Q_GADGET
    QML_FOREIGN(fivepace::Workout)
    QML_VALUE_TYPE(workout)
    QML_EXTENDED(fivepace::WorkoutValue)
};

} // namespace fivepace
