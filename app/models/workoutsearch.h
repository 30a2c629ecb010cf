// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fivepace {

/// What a coach typed to find a workout, understood once and asked of many: "200m", "level 4", "flying", a
/// pace, a tag, any word of the name or the text. Every part must be met.
class WorkoutSearch {
public:
    explicit WorkoutSearch(const QString &text);

    bool matches(const Workout &workout) const;

private:
    std::optional<int> m_level;
    std::vector<Distance> m_lengths;
    bool m_flying = false;
    QStringList m_words;
};

} // namespace fivepace
