// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sessionfinder.h"

#include "domain/values/folded.h"

#include <algorithm>
#include <charconv>

namespace fivepace::exchange {

bool SessionFinder::isIn(const Session &session, AthleteId id) const
{
    const auto *athlete = m_squad.find(id);
    return athlete && (isMember(*athlete, session.group) || m_squad.entryOf(session.id, id));
}

const Session *SessionFinder::sessionOf(RowReader &reader, const std::vector<Candidate> &people) const
{
    const auto typed = reader.text(Field::Session);
    if (m_options.session && typed.empty() && reader.text(Field::Date).empty())
        return m_squad.find(*m_options.session);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool isNumber = !typed.empty() && error == std::errc {} && end == typed.data() + typed.size();
    if (!isNumber)
        return sessionOfDay(reader, typed, people);
    const auto *session = m_squad.find(SessionId { number });
    if (!session)
        reader.refuse(RefusalKind::UnknownSession, Field::Session);
    return session;
}

const Session *SessionFinder::sessionOfDay(
    RowReader &reader, std::string_view workout, const std::vector<Candidate> &people) const
{
    const bool isSaid = !reader.text(Field::Date).empty();
    const auto date = isSaid ? reader.date(Field::Date)
        : m_options.undated  ? m_options.undated
                             : reader.date(reader.section().date, Field::Date);
    if (!date) {
        if (!isSaid && reader.section().date.empty())
            reader.refuse(RefusalKind::NoDate, Field::Date);
        return nullptr;
    }
    auto sessions = sessionsOn(*date, workout);
    if (sessions.size() > 1) {
        std::erase_if(sessions, [&](const Session *session) {
            return std::ranges::none_of(
                people, [&](const Candidate &candidate) { return isIn(*session, candidate.athlete); });
        });
        if (sessions.empty()) {
            refuseAthlete(reader, people);
            return nullptr;
        }
    }
    if (sessions.size() == 1)
        return sessions.front();
    reader.refuse(sessions.empty() ? RefusalKind::UnknownSession : RefusalKind::SeveralSessions,
        workout.empty() ? Field::Date : Field::Session);
    return nullptr;
}

std::vector<const Session *> SessionFinder::sessionsOn(Date date, std::string_view workout) const
{
    auto sessions = sessionsBetween(m_squad, { date, date });
    std::erase_if(sessions, [&](const Session *session) {
        return !workout.empty() && foldedWords(session->workout.name) != foldedWords(workout);
    });
    return sessions;
}

void SessionFinder::findAthlete(
    RowReader &reader, ImportRow &row, const Session &session, const People::Found &people) const
{
    for (const auto &candidate : people.candidates) {
        if (isIn(session, candidate.athlete))
            row.candidates.push_back(candidate);
    }
    row.isAlike = people.isAlike;
    row.writtenAs = people.writtenAs;
    row.asksWho = row.candidates.size() > 1 || (people.isAlike && !row.candidates.empty());
    if (row.candidates.empty())
        refuseAthlete(reader, people.candidates);
}

/// Somebody who is in no session that the row can be about.
void SessionFinder::refuseAthlete(RowReader &reader, const std::vector<Candidate> &people) const
{
    const auto person = reader.named();
    if (!people.empty())
        reader.refuse(RefusalKind::NotInSession, person.name.empty() ? Field::Number : Field::Name);
    else if (person.number.empty() && !person.name.empty()) // else refused already
        reader.refuse(RefusalKind::UnknownAthlete, Field::Name).detail = m_people.likeNames(person.name);
}

} // namespace fivepace::exchange
