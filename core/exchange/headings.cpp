// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headings.h"

#include "domain/distancetext.h"
#include "exchange/cells.h"

#include <algorithm>
#include <array>

namespace fivepace::exchange {

namespace {

struct Heading {
    std::string_view name; ///< folded
    Field field;
};

constexpr std::array kHeadings {
    Heading { "name", Field::Name },
    Heading { "athlete", Field::Name },
    Heading { "athletes", Field::Name },
    Heading { "athlete name", Field::Name },
    Heading { "full name", Field::Name },
    Heading { "runner", Field::Name },
    Heading { "athlet", Field::Name },
    Heading { "athletin", Field::Name },
    Heading { "laufer", Field::Name },
    Heading { "nom complet", Field::Name },
    Heading { "coureur", Field::Name },
    Heading { "nom et prenom", Field::Name },
    Heading { "nom prenom", Field::Name },
    Heading { "first name", Field::FirstName },
    Heading { "firstname", Field::FirstName },
    Heading { "first", Field::FirstName },
    Heading { "given name", Field::FirstName },
    Heading { "forename", Field::FirstName },
    Heading { "vorname", Field::FirstName },
    Heading { "prenom", Field::FirstName },
    Heading { "last name", Field::LastName },
    Heading { "lastname", Field::LastName },
    Heading { "last", Field::LastName },
    Heading { "surname", Field::LastName },
    Heading { "family name", Field::LastName },
    Heading { "nachname", Field::LastName },
    Heading { "familienname", Field::LastName },
    Heading { "nom de famille", Field::LastName },
    Heading { "nom", Field::LastName },
    Heading { "short name", Field::ShortName },
    Heading { "sheet name", Field::ShortName },
    Heading { "short", Field::ShortName },
    Heading { "kurzname", Field::ShortName },
    Heading { "kurz", Field::ShortName },
    Heading { "nom court", Field::ShortName },
    Heading { "category", Field::Category },
    Heading { "cat", Field::Category },
    Heading { "gender", Field::Category },
    Heading { "sex", Field::Category },
    Heading { "m f", Field::Category },
    Heading { "m w", Field::Category },
    Heading { "kategorie", Field::Category },
    Heading { "geschlecht", Field::Category },
    Heading { "klasse", Field::Category },
    Heading { "categorie", Field::Category },
    Heading { "sexe", Field::Category },
    Heading { "genre", Field::Category },
    Heading { "birth", Field::Birth },
    Heading { "born", Field::Birth },
    Heading { "birth year", Field::Birth },
    Heading { "year of birth", Field::Birth },
    Heading { "yob", Field::Birth },
    Heading { "dob", Field::Birth },
    Heading { "birthdate", Field::Birth },
    Heading { "birth date", Field::Birth },
    Heading { "date of birth", Field::Birth },
    Heading { "birthday", Field::Birth },
    Heading { "jahrgang", Field::Birth },
    Heading { "jg", Field::Birth },
    Heading { "geboren", Field::Birth },
    Heading { "geburtsjahr", Field::Birth },
    Heading { "geburtsdatum", Field::Birth },
    Heading { "annee de naissance", Field::Birth },
    Heading { "date de naissance", Field::Birth },
    Heading { "naissance", Field::Birth },
    Heading { "ne e", Field::Birth },
    Heading { "trains as", Field::AthleteKind },
    Heading { "athlete kind", Field::AthleteKind },
    Heading { "type", Field::AthleteKind },
    Heading { "kind", Field::AthleteKind },
    Heading { "typ", Field::AthleteKind },
    Heading { "target", Field::TargetRace },
    Heading { "target race", Field::TargetRace },
    Heading { "event", Field::TargetRace },
    Heading { "main event", Field::TargetRace },
    Heading { "zielstrecke", Field::TargetRace },
    Heading { "ziel", Field::TargetRace },
    Heading { "hauptstrecke", Field::TargetRace },
    Heading { "objectif", Field::TargetRace },
    Heading { "course cible", Field::TargetRace },
    Heading { "group", Field::Groups },
    Heading { "groups", Field::Groups },
    Heading { "squad", Field::Groups },
    Heading { "gruppe", Field::Groups },
    Heading { "gruppen", Field::Groups },
    Heading { "trainingsgruppe", Field::Groups },
    Heading { "groupe", Field::Groups },
    Heading { "groupes", Field::Groups },
    Heading { "base", Field::BaseDone },
    Heading { "base done", Field::BaseDone },
    Heading { "base building", Field::BaseDone },
    Heading { "transition", Field::TransitionDone },
    Heading { "transition done", Field::TransitionDone },
    Heading { "notes", Field::Notes },
    Heading { "note", Field::Notes },
    Heading { "remarks", Field::Notes },
    Heading { "comment", Field::Notes },
    Heading { "comments", Field::Notes },
    Heading { "notizen", Field::Notes },
    Heading { "notiz", Field::Notes },
    Heading { "bemerkung", Field::Notes },
    Heading { "bemerkungen", Field::Notes },
    Heading { "remarque", Field::Notes },
    Heading { "remarques", Field::Notes },
    Heading { "date", Field::Date },
    Heading { "day", Field::Date },
    Heading { "datum", Field::Date },
    Heading { "tag", Field::Date },
    Heading { "jour", Field::Date },
    Heading { "distance", Field::Distance },
    Heading { "dist", Field::Distance },
    Heading { "distanz", Field::Distance },
    Heading { "strecke", Field::Distance },
    Heading { "disziplin", Field::Distance },
    Heading { "discipline", Field::Distance },
    Heading { "epreuve", Field::Distance },
    Heading { "distance m", Field::Distance },
    Heading { "time", Field::Time },
    Heading { "time s", Field::Time },
    Heading { "result", Field::Time },
    Heading { "mark", Field::Time },
    Heading { "performance", Field::Time },
    Heading { "zeit", Field::Time },
    Heading { "leistung", Field::Time },
    Heading { "ergebnis", Field::Time },
    Heading { "temps", Field::Time },
    Heading { "chrono", Field::Time },
    Heading { "timing", Field::Method },
    Heading { "timed", Field::Method },
    Heading { "method", Field::Method },
    Heading { "zeitnahme", Field::Method },
    Heading { "chronometrage", Field::Method },
    Heading { "place", Field::Place },
    Heading { "venue", Field::Place },
    Heading { "where", Field::Place },
    Heading { "meeting", Field::Place },
    Heading { "meet", Field::Place },
    Heading { "competition", Field::Place },
    Heading { "ort", Field::Place },
    Heading { "wettkampf", Field::Place },
    Heading { "lieu", Field::Place },
    Heading { "session", Field::Session },
    Heading { "session id", Field::Session },
    Heading { "workout", Field::Session },
    Heading { "einheit", Field::Session },
    Heading { "seance", Field::Session },
    Heading { "set", Field::Set },
    Heading { "set no", Field::Set },
    Heading { "serie", Field::Set },
    Heading { "series", Field::Set },
    Heading { "satz", Field::Set },
    Heading { "satz nr", Field::Set },
    Heading { "durchgang", Field::Set },
    Heading { "bloc", Field::Set },
    Heading { "rep", Field::Rep },
    Heading { "repetition", Field::Rep },
    Heading { "rep no", Field::Rep },
    Heading { "lauf", Field::Rep },
    Heading { "wiederholung", Field::Rep },
    Heading { "wdh", Field::Rep },
    Heading { "wdhl", Field::Rep },
    Heading { "wh", Field::Rep },
    Heading { "recovery", Field::Recovery },
    Heading { "recovery s", Field::Recovery },
    Heading { "rest", Field::Recovery },
    Heading { "pause", Field::Recovery },
    Heading { "recuperation", Field::Recovery },
    Heading { "rpe", Field::Rpe },
    Heading { "number", Field::Number },
    Heading { "athlete number", Field::Number },
    Heading { "athlete no", Field::Number },
    Heading { "athlete nr", Field::Number },
    Heading { "athlete id", Field::Number },
    Heading { "no", Field::Number },
    Heading { "nr", Field::Number },
    Heading { "id", Field::Number },
    Heading { "nummer", Field::Number },
    Heading { "athletennummer", Field::Number },
    Heading { "numero", Field::Number },
};

/// A heading that says another thing in a table of results or reps than in one of athletes.
Field inKind(Field field, TableKind kind)
{
    if (kind == TableKind::Athletes)
        return field;
    switch (field) {
    case Field::Notes:
        return Field::Note;
    case Field::AthleteKind:
        return Field::ResultKind;
    case Field::TargetRace:
        return Field::Distance;
    default:
        return field;
    }
}

} // namespace

std::optional<Field> fieldNamed(std::string_view heading, TableKind kind)
{
    for (const auto part : { heading, heading.substr(0, heading.find_first_of("([")) }) {
        const auto name = folded(part);
        const auto found = std::ranges::find(kHeadings, std::string_view(name), &Heading::name);
        if (found != kHeadings.end())
            return inKind(found->field, kind);
        const auto field
            = std::ranges::find_if(fieldsOf(kind), [&](Field each) { return folded(codeOf(each)) == name; });
        if (field != fieldsOf(kind).end())
            return *field;
    }
    return {};
}

bool saysAthleteNumber(std::string_view heading)
{
    static constexpr std::array<std::string_view, 3> kAny { "no", "nr", "id" };
    return std::ranges::find(kAny, folded(heading)) == kAny.end();
}

std::optional<Distance> distanceNamed(std::string_view heading)
{
    static constexpr std::array<std::string_view, 8> kBests { "pb", "sb", "best", "bests", "time", "pr",
        "bestzeit", "record" };
    if (const auto distance = readDistance(heading))
        return distance;
    std::string rest;
    const auto words = folded(heading);
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = words.substr(at, end - at);
        if (std::ranges::find(kBests, word) == kBests.end())
            rest += (rest.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return readDistance(rest);
}

} // namespace fivepace::exchange
