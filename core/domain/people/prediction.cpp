// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/prediction.h"

#include "domain/people/scoringtables.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace fivepace {

namespace {

constexpr std::array kModelCodes {
    std::pair { PaceModel::Horwill, std::string_view("horwill") },
    std::pair { PaceModel::Riegel, std::string_view("riegel") },
    std::pair { PaceModel::Vdot, std::string_view("vdot") },
    std::pair { PaceModel::Cameron, std::string_view("cameron") },
    std::pair { PaceModel::Purdy, std::string_view("purdy") },
    std::pair { PaceModel::WorldAthletics, std::string_view("wa") },
    std::pair { PaceModel::Fit, std::string_view("fit") },
};

Prediction answer(double seconds)
{
    return { Duration(std::llround(seconds * 1000.0)), PredictionGap::None };
}

Prediction noAnswer(PredictionGap gap)
{
    return { {}, gap };
}

// --- Horwill ---

struct Knot {
    double metres, step;
};

/// Steps of the four-second rule; 15 km and the half share one, as Horwill's tables do (PEU-H, OUT-4S).
constexpr std::array kHorwillKnots { Knot { 400, 1 }, Knot { 800, 2 }, Knot { 1500, 3 }, Knot { 1609.344, 3 },
    Knot { 3000, 4 }, Knot { 5000, 5 }, Knot { 10000, 6 }, Knot { 15000, 7 }, Knot { 21097.5, 7 },
    Knot { 42195, 8 } };
constexpr double kSameStep = 0.08; // 1600 and 3200 count as mile and 3000 (ours)

std::optional<double> horwillStep(double metres)
{
    for (const auto &knot : kHorwillKnots) {
        if (std::abs(metres / knot.metres - 1) <= kSameStep)
            return knot.step;
    }
    const auto above
        = std::ranges::find_if(kHorwillKnots, [=](const Knot &knot) { return knot.metres > metres; });
    if (above == kHorwillKnots.begin() || above == kHorwillKnots.end())
        return {};
    const auto below = above - 1;
    const double share = std::log(metres / below->metres) / std::log(above->metres / below->metres);
    return below->step + share * (above->step - below->step);
}

Prediction horwill(Category category, KnownRace known, Distance target)
{
    const auto from = horwillStep(known.distance.inMetres());
    const auto to = horwillStep(target.inMetres());
    assert(from && to);
    const double secondsAStep = category == Category::Men ? 4 : 5;
    const double lap = inSeconds(known.time) * 400 / known.distance.inMetres() + secondsAStep * (*to - *from);
    return lap > 0 ? answer(lap * target.inMetres() / 400) : noAnswer(PredictionGap::OutsideRange);
}

// --- Riegel ---

constexpr double kRiegelExponent = 1.06; // Riegel, American Scientist 69 (1981), p. 285
constexpr double kRiegelLeastMetres = 1500; // about 3.5 min
constexpr double kRiegelMostSeconds = 230 * 60;

Prediction riegel(KnownRace known, Distance target)
{
    const double seconds
        = inSeconds(known.time) * std::pow(target.inMetres() / known.distance.inMetres(), kRiegelExponent);
    const bool isValid = seconds <= kRiegelMostSeconds && inSeconds(known.time) <= kRiegelMostSeconds;
    return isValid ? answer(seconds) : noAnswer(PredictionGap::OutsideRange);
}

// --- Daniels and Gilbert ---

constexpr double kVdotLeastMetres = 1500; // the published tables begin there

constexpr double kOxygenAtRest = -4.60, kOxygenOfSpeed = 0.182258, kOxygenOfSquare = 0.000104;

/// How much of the maximum can be held so long; Oxygen Power (1979).
double shareHeld(double minutes)
{
    return 0.8 + 0.1894393 * std::exp(-0.012778 * minutes) + 0.2989558 * std::exp(-0.1932605 * minutes);
}

/// Oxygen Power (1979).
double vdotAt(double metres, double minutes)
{
    const double speed = metres / minutes;
    const double oxygen = kOxygenAtRest + kOxygenOfSpeed * speed + kOxygenOfSquare * speed * speed;
    return oxygen / shareHeld(minutes);
}

Prediction vdot(KnownRace known, Distance target)
{
    const double wanted = vdotOf(known);
    double fast = target.inMetres() / 600; // 10 m/s
    double slow = target.inMetres() / 60; // 1 m/s
    constexpr double kExact = 1e-7; // minutes
    while (slow - fast > kExact) {
        const double middle = (fast + slow) / 2;
        (vdotAt(target.inMetres(), middle) > wanted ? fast : slow) = middle;
    }
    return answer(fast * 60);
}

// --- Cameron ---

constexpr double kCameronLeastMetres = 400;
constexpr double kCameronMostMetres = 80'468; // 50 miles

/// Dave Cameron, 1998; metres.
double cameronFactor(double metres)
{
    return 13.49681 - 0.000030363 * metres + 835.7114 / std::pow(metres, 0.7905);
}

Prediction cameron(KnownRace known, Distance target)
{
    const double ratio = target.inMetres() / known.distance.inMetres();
    return answer(inSeconds(known.time) * ratio * cameronFactor(known.distance.inMetres())
        / cameronFactor(target.inMetres()));
}

// --- Purdy ---

constexpr double kPurdyLeastMetres = 400;
constexpr double kPurdyMostMetres = 100'000;

/// Terms of the running curve of Gardner and Purdy (1970): reference time, and the A and B of points = A
/// (reference / time - B).
struct PurdyTerms {
    double reference, a, b;
};

PurdyTerms purdyTerms(double metres)
{
    const double speed = -11.15895 * std::exp(-0.03796158 * metres)
        + 4.304605 * std::exp(-0.001646772 * metres) + 0.5234627 * std::exp(-0.000410767 * metres)
        + 4.03156 * std::exp(-7.068099e-6 * metres) + 2.316157 * std::exp(-5.22099e-9 * metres);
    const double k = 0.0654 - 0.00258 * speed;
    const double a = 85 / k;
    return { metres / speed, a, 1 - 1035 / a };
}

Prediction purdy(KnownRace known, Distance target)
{
    const auto from = purdyTerms(known.distance.inMetres());
    const auto to = purdyTerms(target.inMetres());
    const double points = from.a * (from.reference / inSeconds(known.time) - from.b);
    const double divisor = points / to.a + to.b;
    return divisor > 0 ? answer(to.reference / divisor) : noAnswer(PredictionGap::SlowerThanTable);
}

// --- World Athletics ---

Prediction worldAthletics(Category category, KnownRace known, Distance target)
{
    const auto from = scoringConstants(ScoringTable::Outdoor, category, known.distance);
    const auto to = scoringConstants(ScoringTable::Outdoor, category, target);
    assert(from && to);
    const double left = from->t0 - inSeconds(known.time);
    if (left <= 0)
        return noAnswer(PredictionGap::SlowerThanTable);
    const double seconds = to->t0 - std::sqrt(from->a * left * left / to->a);
    return seconds > 0 ? answer(seconds) : noAnswer(PredictionGap::OutsideRange);
}

} // namespace

std::string_view codeOf(PaceModel model)
{
    return kModelCodes[static_cast<std::size_t>(model)].second;
}

std::optional<PaceModel> modelFromCode(std::string_view code)
{
    const auto found = std::ranges::find(kModelCodes, code, [](const auto &pair) { return pair.second; });
    return found == kModelCodes.end() ? std::nullopt : std::optional(found->first);
}

Prediction predictTime(PaceModel model, Category category, KnownRace known, Distance target)
{
    assert(known.distance > Distance() && known.time.count() > 0 && target > Distance());
    if (!reaches(model, category, known.distance) || !reaches(model, category, target))
        return noAnswer(PredictionGap::OutsideRange);
    switch (model) {
    case PaceModel::Horwill:
        return horwill(category, known, target);
    case PaceModel::Riegel:
        return riegel(known, target);
    case PaceModel::Vdot:
        return vdot(known, target);
    case PaceModel::Cameron:
        return cameron(known, target);
    case PaceModel::Purdy:
        return purdy(known, target);
    case PaceModel::WorldAthletics:
        return worldAthletics(category, known, target);
    case PaceModel::Fit:
        break;
    }
    return noAnswer(PredictionGap::NeedsTwoResults);
}

bool reaches(PaceModel model, Category category, Distance distance)
{
    const double metres = distance.inMetres();
    switch (model) {
    case PaceModel::Horwill:
        return horwillStep(metres).has_value();
    case PaceModel::Riegel:
        return metres >= kRiegelLeastMetres;
    case PaceModel::Vdot:
        return metres >= kVdotLeastMetres;
    case PaceModel::Cameron:
        return metres >= kCameronLeastMetres && metres <= kCameronMostMetres;
    case PaceModel::Purdy:
        return metres >= kPurdyLeastMetres && metres <= kPurdyMostMetres;
    case PaceModel::WorldAthletics:
        return scoringConstants(ScoringTable::Outdoor, category, distance).has_value();
    case PaceModel::Fit:
        break;
    }
    return true;
}

Duration handTimeOffset(PaceModel model, Distance distance)
{
    if (model != PaceModel::WorldAthletics || distance > Distance::metres(500))
        return {};
    return std::chrono::milliseconds(distance <= Distance::metres(200) ? 240 : 140);
}

Duration fitBetween(KnownRace first, KnownRace second, Distance target)
{
    assert(first.distance != second.distance);
    const auto secondsPerMetre
        = [](KnownRace race) { return inSeconds(race.time) / race.distance.inMetres(); };
    const double slope = (secondsPerMetre(second) - secondsPerMetre(first))
        / std::log(second.distance.inMetres() / first.distance.inMetres());
    const double pace
        = secondsPerMetre(first) + slope * std::log(target.inMetres() / first.distance.inMetres());
    return Duration(std::llround(pace * target.inMetres() * 1000));
}

std::optional<int> scoringPoints(ScoringTable table, Category category, Distance distance, Duration time)
{
    const auto constants = scoringConstants(table, category, distance);
    if (!constants)
        return {};
    const double left = constants->t0 - inSeconds(time);
    // A millionth absorbs the binary fractions of marks that lie exactly on a score.
    return left <= 0 ? 0 : static_cast<int>(std::floor(constants->a * left * left + 1e-6));
}

Distance distanceByVdot(KnownRace known, Duration time)
{
    const double minutes = inSeconds(time) / 60;
    const double oxygen = vdotOf(known) * shareHeld(minutes);
    const double root = kOxygenOfSpeed * kOxygenOfSpeed + 4 * kOxygenOfSquare * (oxygen - kOxygenAtRest);
    const double speed = (std::sqrt(std::max(0.0, root)) - kOxygenOfSpeed) / (2 * kOxygenOfSquare);
    return Distance::millimetres(std::llround(std::max(0.0, speed * minutes) * 10) * 100);
}

double vdotOf(KnownRace race)
{
    return vdotAt(race.distance.inMetres(), inSeconds(race.time) / 60);
}

} // namespace fivepace
