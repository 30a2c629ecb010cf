// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headings.h"

#include "domain/distancetext.h"
#include "domain/folded.h"
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
    Heading { "start", Field::Start },
    Heading { "depart", Field::Start },
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
    Heading { "competitor", Field::Name },
    Heading { "participant", Field::Name },
    Heading { "sportler", Field::Name },
    Heading { "sportlerin", Field::Name },
    Heading { "teilnehmer", Field::Name },
    Heading { "teilnehmerin", Field::Name },
    Heading { "starter", Field::Name },
    Heading { "starterin", Field::Name },
    Heading { "laufer in", Field::Name },
    Heading { "runner name", Field::Name },
    Heading { "nombre", Field::Name },
    Heading { "nombre y apellidos", Field::Name },
    Heading { "nome", Field::Name },
    Heading { "naam", Field::Name },
    Heading { "navn", Field::Name },
    Heading { "namn", Field::Name },
    Heading { "imie i nazwisko", Field::Name },
    Heading { "competitor name", Field::Name },
    Heading { "given names", Field::FirstName },
    Heading { "rufname", Field::FirstName },
    Heading { "voornaam", Field::FirstName },
    Heading { "fornavn", Field::FirstName },
    Heading { "fornamn", Field::FirstName },
    Heading { "achternaam", Field::LastName },
    Heading { "etternavn", Field::LastName },
    Heading { "efternavn", Field::LastName },
    Heading { "efternamn", Field::LastName },
    Heading { "apellidos", Field::LastName },
    Heading { "apellido", Field::LastName },
    Heading { "cognome", Field::LastName },
    Heading { "zuname", Field::LastName },
    Heading { "jahr", Field::Birth },
    Heading { "born in", Field::Birth },
    Heading { "geb", Field::Birth },
    Heading { "geb jahr", Field::Birth },
    Heading { "geburtstag", Field::Birth },
    Heading { "jahrgange", Field::Birth },
    Heading { "geboortejaar", Field::Birth },
    Heading { "fodt", Field::Birth },
    Heading { "fodd", Field::Birth },
    Heading { "ano de nacimiento", Field::Birth },
    Heading { "anno di nascita", Field::Birth },
    Heading { "annee", Field::Birth },
    Heading { "sexo", Field::Category },
    Heading { "sesso", Field::Category },
    Heading { "geslacht", Field::Category },
    Heading { "kjonn", Field::Category },
    Heading { "kon", Field::Category },
    Heading { "fecha", Field::Date },
    Heading { "data", Field::Date },
    Heading { "dato", Field::Date },
    Heading { "race date", Field::Date },
    Heading { "meet date", Field::Date },
    Heading { "wettkampfdatum", Field::Date },
    Heading { "date de course", Field::Date },
    Heading { "prueba", Field::Distance },
    Heading { "gara", Field::Distance },
    Heading { "afstand", Field::Distance },
    Heading { "distans", Field::Distance },
    Heading { "distancia", Field::Distance },
    Heading { "race", Field::Distance },
    Heading { "event name", Field::Distance },
    Heading { "wettbewerb", Field::Distance },
    Heading { "lauf strecke", Field::Distance },
    Heading { "strecke m", Field::Distance },
    Heading { "marca", Field::Time },
    Heading { "tiempo", Field::Time },
    Heading { "tempo", Field::Time },
    Heading { "tijd", Field::Time },
    Heading { "tid", Field::Time },
    Heading { "perf", Field::Time },
    Heading { "final", Field::Time },
    Heading { "finals", Field::Time },
    Heading { "final time", Field::Time },
    Heading { "finals time", Field::Time },
    Heading { "finish time", Field::Time },
    Heading { "finish", Field::Time },
    Heading { "final mark", Field::Time },
    Heading { "finals mark", Field::Time },
    Heading { "result time", Field::Time },
    Heading { "net time", Field::Time },
    Heading { "gun time", Field::Time },
    Heading { "endzeit", Field::Time },
    Heading { "zielzeit", Field::Time },
    Heading { "nettozeit", Field::Time },
    Heading { "bruttozeit", Field::Time },
    Heading { "zeit netto", Field::Time },
    Heading { "laufzeit", Field::Time },
    Heading { "temps officiel", Field::Time },
    Heading { "lap time", Field::Time },
    Heading { "rundenzeit", Field::Time },
    Heading { "interval", Field::Time },
    Heading { "split", Field::Time },
    Heading { "temps au tour", Field::Time },
    Heading { "rank", Field::Rank },
    Heading { "rang", Field::Rank },
    Heading { "rg", Field::Rank },
    Heading { "pos", Field::Rank },
    Heading { "position", Field::Rank },
    Heading { "platz", Field::Rank },
    Heading { "platzierung", Field::Rank },
    Heading { "plz", Field::Rank },
    Heading { "pl", Field::Rank },
    Heading { "overall", Field::Rank },
    Heading { "overall place", Field::Rank },
    Heading { "place overall", Field::Rank },
    Heading { "classement", Field::Rank },
    Heading { "clt", Field::Rank },
    Heading { "puesto", Field::Rank },
    Heading { "posizione", Field::Rank },
    Heading { "plaats", Field::Rank },
    Heading { "plassering", Field::Rank },
    Heading { "placering", Field::Rank },
    Heading { "stadion", Field::Place },
    Heading { "stadium", Field::Place },
    Heading { "lugar", Field::Place },
    Heading { "luogo", Field::Place },
    Heading { "plats", Field::Place },
    Heading { "sted", Field::Place },
    Heading { "veranstaltung", Field::Place },
    Heading { "lap", Field::Rep },
    Heading { "laps", Field::Rep },
    Heading { "lap no", Field::Rep },
    Heading { "lap number", Field::Rep },
    Heading { "runde", Field::Rep },
    Heading { "runden", Field::Rep },
    Heading { "rundennummer", Field::Rep },
    Heading { "tour", Field::Rep },
    Heading { "interval no", Field::Rep },
    Heading { "intervalle", Field::Rep },
    Heading { "total", Field::Total },
    Heading { "total time", Field::Total },
    Heading { "cumulative", Field::Total },
    Heading { "cumulative time", Field::Total },
    Heading { "cum time", Field::Total },
    Heading { "cum", Field::Total },
    Heading { "elapsed", Field::Total },
    Heading { "elapsed time", Field::Total },
    Heading { "split time", Field::Total },
    Heading { "gesamt", Field::Total },
    Heading { "gesamtzeit", Field::Total },
    Heading { "zwischenzeit", Field::Total },
    Heading { "durchgangszeit", Field::Total },
    Heading { "cumul", Field::Total },
    Heading { "temps cumule", Field::Total },
    Heading { "temps total", Field::Total },
    Heading { "overall time", Field::Total },
    Heading { "kommentar", Field::Notes },
    Heading { "anmerkung", Field::Notes },
    Heading { "hinweis", Field::Notes },
    Heading { "observations", Field::Notes },
    Heading { "name vorname", Field::Name },
    Heading { "nachname vorname", Field::Name },
    Heading { "vorname nachname", Field::Name },
    Heading { "vorname name", Field::Name },
    Heading { "last first", Field::Name },
    Heading { "first last", Field::Name },
    Heading { "last name first name", Field::Name },
    Heading { "first name last name", Field::Name },
    Heading { "name first name", Field::Name },
    Heading { "surname first name", Field::Name },
    Heading { "surname name", Field::Name },
    Heading { "apellidos y nombre", Field::Name },
    Heading { "cognome e nome", Field::Name },
    Heading { "nome e cognome", Field::Name },
    Heading { "fornavn etternavn", Field::Name },
    Heading { "bem", Field::Notes },
    Heading { "anm", Field::Notes },
    Heading { "bemerk", Field::Notes },
    Heading { "remark", Field::Notes },
    Heading { "info", Field::Notes },
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

constexpr int kMostReps = 50; // in a heading; a larger number is a distance or a year

std::optional<int> numberIn(std::string_view digits)
{
    const auto number = wholeNumberIn(digits);
    return number && *number >= 1 && *number <= kMostReps ? number : std::nullopt;
}

bool saysSet(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> kSets { "set", "s", "serie", "series", "satz", "block",
        "bloc" };
    return std::ranges::find(kSets, word) != kSets.end();
}

bool saysRep(std::string_view word)
{
    static constexpr std::array<std::string_view, 20> kReps { "rep", "reps", "r", "lap", "l", "runde", "rd",
        "wdh", "wh", "w", "wiederholung", "lauf", "tour", "repetition", "interval", "int", "time", "zeit",
        "temps", "split" };
    return std::ranges::find(kReps, word) != kReps.end();
}

/// Words and numbers of a heading, parted also where a letter meets a figure: "S1R2" is s 1 r 2.
std::vector<std::string> partsOf(std::string_view heading)
{
    std::vector<std::string> parts;
    const auto text = foldedWords(heading);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ')
            continue;
        if (i == 0 || text[i - 1] == ' ' || isDigit(text[i]) != isDigit(text[i - 1]))
            parts.emplace_back();
        parts.back() += text[i];
    }
    return parts;
}

} // namespace

Column columnNamed(std::string_view heading, TableKind kind)
{
    const auto fields = fieldsOf(kind);
    const auto field = fieldNamed(heading, kind);
    if (field && std::ranges::find(fields, *field) != fields.end())
        return { *field };
    if (kind == TableKind::Reps)
        return repNamed(heading).value_or(Column {});
    const auto distance = kind == TableKind::Athletes ? distanceNamed(heading) : std::nullopt;
    return distance ? Column { Field::Best, *distance } : Column {};
}

std::optional<Column> repNamed(std::string_view heading)
{
    Column column { Field::RepTime };
    const auto parts = partsOf(heading);
    std::vector<int> numbers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const auto number = numberIn(parts[i])) {
            numbers.push_back(*number);
            continue;
        }
        const bool isFirst = numbers.empty();
        if (!(saysRep(parts[i]) || (isFirst && saysSet(parts[i]))))
            return {};
    }
    if (numbers.empty() || numbers.size() > 2)
        return {};
    column.rep = numbers.back();
    column.set = numbers.size() == 2 ? numbers.front() : 0;
    const bool isSetAlone
        = numbers.size() == 1 && std::ranges::any_of(parts, saysSet) && std::ranges::none_of(parts, saysRep);
    return isSetAlone ? std::nullopt : std::optional(column);
}

std::optional<Field> fieldNamed(std::string_view heading, TableKind kind)
{
    for (const auto part : { heading, heading.substr(0, heading.find_first_of("([")) }) {
        const auto name = foldedWords(part);
        const auto found = std::ranges::find(kHeadings, std::string_view(name), &Heading::name);
        if (found != kHeadings.end())
            return inKind(found->field, kind);
        const auto field = std::ranges::find_if(
            fieldsOf(kind), [&](Field each) { return foldedWords(codeOf(each)) == name; });
        if (field != fieldsOf(kind).end())
            return *field;
    }
    return {};
}

bool saysAthleteNumber(std::string_view heading)
{
    static constexpr std::array<std::string_view, 3> kAny { "no", "nr", "id" };
    return std::ranges::find(kAny, foldedWords(heading)) == kAny.end();
}

std::optional<Distance> distanceNamed(std::string_view heading)
{
    static constexpr std::array<std::string_view, 8> kBests { "pb", "sb", "best", "bests", "time", "pr",
        "bestzeit", "record" };
    if (const auto distance = readDistance(heading))
        return distance;
    std::string rest;
    const auto words = foldedWords(heading);
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
