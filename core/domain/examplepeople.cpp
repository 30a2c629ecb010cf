// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examplepeople.h"

#include <array>

namespace fivepace {

namespace {

using enum PaceRung;
constexpr auto kMen = Category::Men;
constexpr auto kWomen = Category::Women;
constexpr auto kRunner = AthleteKind::MiddleDistance;
constexpr auto kSprinter = AthleteKind::Sprinter400;

constexpr std::array kPeople {
    ExamplePerson { "Ade Okafor", "A. Okafor", 0, kMen, kRunner, M1500, 2004, 519, 1148, 2364, 5110, 8980 },
    ExamplePerson {
        "Jonas Lindqvist", "J. Lindqvist", 0, kMen, kRunner, M1500, 2003, 534, 1179, 2412, 5200, 9120 },
    ExamplePerson {
        "Marta Duarte", "M. Duarte", 0, kWomen, kRunner, M1500, 2002, 586, 1310, 2698, 5810, 10250 },
    ExamplePerson { "Taro Nakamura", "T. Nakamura", 0, kMen, kRunner, M3000, 2001, 552, 1208, 2429, 5080,
        8810, Trait::LacksTopSpeed },
    ExamplePerson { "Lena Hansen", "L. Hansen", 0, kWomen, kRunner, M1500, 2004, 594, 1327, 2715, 5770, 10100,
        Trait::TightensUp },
    ExamplePerson { "Felix Brandt", "F. Brandt", 0, kMen, kRunner, M1500, 2005, 541, 1192, 2441, 5290, 0 },
    ExamplePerson { "Inés Vidal", "I. Vidal", 0, kWomen, kRunner, M1500, 2006, 612, 1361, 2789, 5990, 10480,
        Trait::NoRecentRace },
    ExamplePerson { "Owen Price", "O. Price", 0, kMen, kRunner, M5000, 2000, 563, 1234, 2487, 5230, 8940 },
    ExamplePerson { "Élise Moreau", "E. Moreau", 1, kWomen, kRunner, M800, 2003, 561, 1254, 2640, 5920, 0,
        Trait::RacedYesterday },
    ExamplePerson { "Rui Costa", "R. Costa", 1, kMen, kRunner, M800, 2002, 503, 1112, 2359, 0, 0 },
    ExamplePerson { "Nora Lind", "N. Lind", 1, kWomen, kRunner, M800, 2005, 577, 1288, 2702, 0, 0 },
    ExamplePerson { "Samuel Abebe", "S. Abebe", 1, kMen, kRunner, M800, 2004, 511, 1129, 2338, 5080, 0 },
    ExamplePerson { "Clara Weiss", "C. Weiss", 1, kWomen, kRunner, M800, 2001, 583, 1299, 2688, 5860, 0 },
    ExamplePerson {
        "Daniel Roche", "D. Roche", 1, kMen, kRunner, M800, 2006, 524, 1163, 2447, 0, 0, Trait::Injured },
    ExamplePerson { "Petra Novak", "P. Novak", 1, kWomen, kRunner, M800, 2004, 592, 1331, 2780, 0, 0 },
    ExamplePerson { "Hugo Sand", "H. Sand", 1, kMen, kRunner, M800, 2003, 517, 1141, 2399, 5260, 0 },
    ExamplePerson {
        "Amira Haddad", "A. Haddad", 1, kWomen, kRunner, M800, 2007, 603, 1358, 2849, 0, 0, Trait::Newcomer },
    ExamplePerson { "Sunil Patel", "S. Patel", 2, kMen, kSprinter, M400, 2002, 487, 1139, 0, 0, 0 },
    ExamplePerson { "Grace Mbeki", "G. Mbeki", 2, kWomen, kSprinter, M400, 2003, 548, 1281, 0, 0, 0 },
    ExamplePerson { "Tomas Berg", "T. Berg", 2, kMen, kSprinter, M400, 2005, 494, 1162, 0, 0, 0 },
    ExamplePerson { "Lucia Romano", "L. Romano", 2, kWomen, kRunner, M800, 2004, 563, 1271, 2731, 0, 0 },
    ExamplePerson { "Ben Archer", "B. Archer", 2, kMen, kRunner, M800, 2003, 498, 1126, 2420, 0, 0 },
    ExamplePerson { "Freya Nilsen", "F. Nilsen", 2, kWomen, kRunner, M800, 2006, 571, 1296, 2790, 0, 0,
        Trait::BackFromExams },
    ExamplePerson { "Karim Saidi", "K. Saidi", 2, kMen, kRunner, M800, 2001, 501, 1119, 2398, 0, 0 },
};

} // namespace

std::span<const ExamplePerson> examplePeople()
{
    return kPeople;
}

} // namespace fivepace
