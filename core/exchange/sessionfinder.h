// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/people.h"

namespace fivepace::exchange {

/// Finds the session that a row of reps is about, and who of it. All that is given lives longer.
class SessionFinder {
public:
    SessionFinder(const Squad &squad, const ImportOptions &options, const People &people)
        : m_squad(squad)
        , m_options(options)
        , m_people(people)
    {
    }

    /// By its number, or by its day and, where the day has several, the workout's name or whose it can be.
    /// Null, and the row refused, where there is none or more than one.
    const Session *sessionOf(RowReader &reader, const std::vector<Candidate> &people) const;
    /// Leaves those who are in the session; the row is refused where nobody is.
    void findAthlete(
        RowReader &reader, ImportRow &row, const Session &session, const People::Found &people) const;

private:
    const Session *sessionOfDay(
        RowReader &reader, std::string_view workout, const std::vector<Candidate> &people) const;
    std::vector<const Session *> sessionsOn(Date date, std::string_view workout) const;
    bool isIn(const Session &session, AthleteId athlete) const;
    void refuseAthlete(RowReader &reader, const std::vector<Candidate> &people) const;

    const Squad &m_squad;
    const ImportOptions &m_options;
    const People &m_people;
};

} // namespace fivepace::exchange
