// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/examplepeople.h"

#include "domain/values/stanzas.h"
#include "domain/values/texts.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace fivepace {

namespace {

constexpr std::array kTraits { std::pair { Trait::TightensUp, std::string_view("tightens_up") },
    std::pair { Trait::LacksTopSpeed, std::string_view("lacks_top_speed") },
    std::pair { Trait::Injured, std::string_view("injured") },
    std::pair { Trait::Newcomer, std::string_view("newcomer") },
    std::pair { Trait::RacedYesterday, std::string_view("raced_yesterday") },
    std::pair { Trait::NoRecentRace, std::string_view("no_recent_race") },
    std::pair { Trait::BackFromExams, std::string_view("back_from_exams") } };

Trait traitFrom(std::string_view code)
{
    const auto found
        = std::ranges::find_if(kTraits, [code](const auto &each) { return each.second == code; });
    assert(code.empty() || found != kTraits.end());
    return found == kTraits.end() ? Trait::None : found->first;
}

ExamplePerson personFrom(const Stanza &stanza)
{
    return { stanza.value("name"), stanza.value("short"), stanza.number("group"),
        stanza.value("category") == "women" ? Category::Women : Category::Men,
        stanza.has("sprinter") ? AthleteKind::Sprinter400 : AthleteKind::MiddleDistance,
        rungFromCode(stanza.value("target")).value(), stanza.number("born"), stanza.number("best-400"),
        stanza.number("best-800"), stanza.number("best-1500"), stanza.number("best-3000"),
        stanza.number("best-5000"), traitFrom(stanza.value("trait")) };
}

} // namespace

std::span<const ExamplePerson> examplePeople()
{
    static const auto people = [] {
        std::vector<ExamplePerson> made;
        std::ranges::transform(stanzasOf(texts::kPeople), std::back_inserter(made), personFrom);
        return made;
    }();
    return people;
}

} // namespace fivepace
