// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <map>
#include <string>

namespace fivepace {

/// Names under which no two athletes of a squad look alike, not even where a narrow place cuts them behind
/// some eighteen letters: two who would are told apart by their initials, the parts of their names that
/// differ, their years of birth, and in the end by a number. All others keep their name.
class ShownNames {
public:
    enum class Form { Sheet, Narrow, Full };

    /// Sheet: short names where there are any. Narrow: the same where there is room for eleven letters only.
    /// Full: the whole names; only those that are quite alike change.
    explicit ShownNames(const Squad &squad, Form form = Form::Sheet);

    const std::string &of(const Athlete &athlete) const;

private:
    Form m_form;
    std::map<AthleteId, std::string> m_changed;
};

/// The name for sheets, cards and charts, told apart from all others of the squad. It looks at everybody: for
/// several athletes ask ShownNames, or for all of their names at once.
std::string shownName(const Squad &squad, const Athlete &athlete);
/// In the order of `athletes`; ids that are not in the squad are passed over.
std::vector<std::string> shownNames(const Squad &squad, const std::vector<AthleteId> &athletes);

} // namespace fivepace
