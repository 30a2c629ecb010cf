// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/libraryruns.h"
#include "domain/workout/workout.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// A workout as the search sees it, made once and asked at every key.
struct SearchedWorkout {
    SearchedWorkout() = default;
    /// `isDouble`: another workout of the library is the same work.
    SearchedWorkout(const Workout &workout, const WorkoutUse &use, bool isDouble);

    std::string text; ///< folded, UTF-8: name, main set, pace, style, level, source, tags; then the notes
    std::size_t notesFrom = 0;
    std::vector<Length> lengths; ///< of its reps and fly zones
    std::vector<std::string> tags; ///< folded
    int step = 0; ///< of its pace on the ladder
    int level = 1;
    bool isFlying = false;
    bool isFavourite = false;
    bool isHidden = false;
    bool isOwn = false;
    bool isDouble = false;
    bool isUsed = false;
};

/// What the search has a word for, in the program's language; the English one is understood too.
enum class SearchTerm { Favourite, LastUsed, NotUsed, Own, Duplicate, Hidden, Flying, Level };
QString wordOf(SearchTerm term);

/// What a coach typed to find a workout, understood once and asked of many: "200m", "level 4", "flying", a
/// pace
/// ("800 pace", "SS2"), "favourite", "hidden", "own", "duplicate", "last used", "not used", "#tag", a style,
/// any word. Every part must be met.
class WorkoutSearch {
public:
    /// `fivePaces` says what SS2 to ES2 are; without them they are words like any other.
    explicit WorkoutSearch(const QString &text, const std::optional<FivePaces> &fivePaces = {});

    bool matches(const SearchedWorkout &workout) const;
    /// Only workouts that were used, the last used first.
    bool sortsByUse() const { return m_lastUsed; }
    bool asksForHidden() const { return m_hidden; }
    /// The text as StyledText with what was found in bold.
    QString marked(const QString &text) const;

private:
    void readPaces(QString &text, const std::optional<FivePaces> &fivePaces);
    void readLengths(QString &text);

    std::optional<int> m_level;
    std::vector<int> m_steps;
    std::vector<Length> m_lengths;
    std::vector<std::string> m_words; ///< folded, UTF-8
    std::vector<std::string> m_numbers; ///< words of digits only: not looked for in the notes
    std::vector<std::string> m_tags; ///< folded
    QStringList m_marks; ///< regular expressions of what is marked
    bool m_flying = false, m_favourite = false, m_hidden = false, m_own = false, m_double = false;
    bool m_lastUsed = false, m_notUsed = false;
};

} // namespace fivepace
