// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/wordlist.h"

#include "domain/workout/workout.h"

#include <array>

namespace fivepace::notation {

namespace {

constexpr std::int64_t of(RecoveryKind kind)
{
    return static_cast<std::int64_t>(kind);
}
constexpr std::int64_t of(Effort effort)
{
    return static_cast<std::int64_t>(effort);
}
constexpr std::int64_t of(PaceRung rung)
{
    return static_cast<std::int64_t>(rung);
}
constexpr std::int64_t of(PaceRole role)
{
    return static_cast<std::int64_t>(role);
}

// One use of words a line: English, German, French.
constexpr std::array kWordList {
    // Counts and joints.
    Meaning { "x, *, times, mal, fois", Sense::Times },
    Meaning { "by", Sense::By },
    Meaning { "set, sets, series, round, rounds, block, blocks", Sense::Sets },
    Meaning { "serie, serien, durchgang, durchgänge, durchgängen", Sense::Sets },
    Meaning { "série, séries, bloc, blocs", Sense::Sets },
    Meaning { "rep, reps, repeat, repeats, repetition, repetitions, interval, intervals, efforts, lots",
        Sense::Reps },
    Meaning { "wiederholung, wiederholungen, wdh, lauf, läufe, läufen", Sense::Reps },
    Meaning { "répétition, répétitions, répet, fraction, fractions", Sense::Reps },
    Meaning { "of, von, de, d ', du, des", Sense::Of },
    Meaning {
        "then, and then, followed by, straight into, into, plus, finish with, finishing with", Sense::Then },
    Meaning {
        "dann, und dann, danach, anschließend, puis, et puis, ensuite, suivi de, suivis de", Sense::Then },
    Meaning { "and, &, und, et", Sense::And },
    Meaning { "or, oder, ou", Sense::Or },
    Meaning { "to, down to, bis", Sense::To },
    Meaning { "one", Sense::Number, 1 },
    Meaning { "two, zwei, deux", Sense::Number, 2 },
    Meaning { "three, drei, trois", Sense::Number, 3 },
    Meaning { "four, vier, quatre", Sense::Number, 4 },
    Meaning { "five, fünf, cinq", Sense::Number, 5 },
    Meaning { "six, sechs", Sense::Number, 6 },
    Meaning { "seven, sieben", Sense::Number, 7 },
    Meaning { "eight, acht, huit", Sense::Number, 8 },
    Meaning { "nine, neun", Sense::Number, 9 },
    Meaning { "ten, zehn, dix", Sense::Number, 10 },
    Meaning { "twelve, zwölf, douze", Sense::Number, 12 },
    Meaning { "twenty, zwanzig, vingt", Sense::Number, 20 },
    // Units.
    Meaning {
        "m, metre, metres, meter, meters, metern, mtr, mtrs, mètre, mètres", Sense::LengthUnit, 10'000 },
    Meaning { "k, km, kms, kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres",
        Sense::LengthUnit, 10'000'000 },
    Meaning { "mi, mile, miles, meile, meilen", Sense::LengthUnit, 16'093'440 },
    Meaning { "yd, yds, yard, yards, y", Sense::LengthUnit, 9'144 },
    Meaning {
        "s, sec, secs, second, seconds, sek, sekunde, sekunden, seconde, secondes", Sense::TimeUnit, 1'000 },
    Meaning { "min, mins, minute, minutes, minuten, mn", Sense::TimeUnit, 60'000 },
    Meaning { "h, hr, hrs, hour, hours, std, stunde, stunden, heure, heures", Sense::TimeUnit, 3'600'000 },
    Meaning { "lap, laps, runde, runden, tour, tours, tour de piste, tours de piste", Sense::Lap, 4'000'000 },
    // Pauses.
    Meaning { "rest, rests, resting, rec, recs, recov, recovs, reco, rcvy, descanso, recuperación, recupero, "
              "recovery, recoveries, recover, ri, sr, rr, off, "
              "break, breather",
        Sense::Kind, of(RecoveryKind::Rest) },
    Meaning {
        "no rest, no recovery, no rec, no break, without rest, without recovery, ohne pause, sans récup, "
        "sans repos, sans pause",
        Sense::Kind, of(RecoveryKind::Rest), "none" },
    Meaning { "pause, pausen, p =, p :, erholung", Sense::Kind, of(RecoveryKind::Rest) },
    Meaning { "récup, récup ', récups, recup, recup ', récupération, récupérations, recuperation, repos",
        Sense::Kind, of(RecoveryKind::Rest) },
    Meaning { "jog, jogs, jogging, jg, j, traben, trab, getrabt, trabpause, trabpausen, tp", Sense::Kind,
        of(RecoveryKind::Jog) },
    Meaning { "trot, trottiné, trottinée, trottiner, en trottinant, footing, en footing", Sense::Kind,
        of(RecoveryKind::Jog) },
    Meaning { "walk, walks, walking, w / b, wb, w / back, gehen, gehpause, gehpausen, gp", Sense::Kind,
        of(RecoveryKind::Walk) },
    Meaning { "marche, marché, marchée, marcher, en marchant", Sense::Kind, of(RecoveryKind::Walk) },
    Meaning {
        "stand, standing, static, stehen, stehend, stehpause, arrêt, sur place, passive, passiv, passif",
        Sense::Kind, of(RecoveryKind::Stand) },
    Meaning { "float, floats, floating", Sense::Kind, of(RecoveryKind::Float) },
    Meaning {
        "full, fully, complete, volle, vollständige, vp, complète", Sense::Kind, of(RecoveryKind::Full) },
    Meaning { "set rest, set rec, set recovery, set break, series rest, series recovery", Sense::SetPause },
    Meaning { "serienpause, serienpausen, satzpause, blockpause, sp", Sense::SetPause },
    Meaning { "slow, slowly, very slow, very easy, active, gentle, super", Sense::Slow },
    Meaning { "langsam, langsames, lockerer, lockeres, aktive, lent, lente, actif", Sense::Slow },
    Meaning { "back, back down, down, back to start, to start, return, zurück, retour", Sense::Back },
    Meaning { "equal, same, same time, equal time, gleiche, gleich lang, égale, temps égal", Sense::Equal },
    Meaning { "between, in between, inbetween, b / w, b / t, btw, btwn, bet, zwischen, dazwischen, entre",
        Sense::Between },
    Meaning {
        "each, all, for all, for both, throughout, durchgehend, per rep, je, jeweils, jeder, jedem, chaque",
        Sense::Each },
    Meaning { "after, nach, après", Sense::After },
    Meaning { "next, before, before next, before the next, avant", Sense::Next },
    Meaning { "with, w /, w, take, taking, having, mit, avec", Sense::With },
    Meaning { "every, leaving on, going on, send off, sendoff, starting every, going every, go every, "
              "leaving every, "
              "one every, start every, alle, départ toutes les, toutes les",
        Sense::SendOff },
    Meaning { "on", Sense::On },
    // Targets.
    Meaning { "@, at, averaging, avg, aiming for, aiming at, bei, à", Sense::At },
    Meaning { "in, en, im, running", Sense::In },
    Meaning { "as", Sense::As },
    Meaning { "per, pro, par", Sense::Per },
    Meaning { "pace, speed, effort, intensity, tempo, renntempo, allure, rythme, vitesse", Sense::Pace },
    Meaning { "race, racing, course", Sense::Race },
    Meaning { "goal, target, current, date, pb, sb, pr, specific, ziel, zieltempo, objectif, spécifique",
        Sense::Goal },
    Meaning { "ss 2", Sense::Role, of(PaceRole::SS2) },
    Meaning { "ss 1", Sense::Role, of(PaceRole::SS1) },
    Meaning { "rp, race pace, wettkampftempo, allure course", Sense::Role, of(PaceRole::RP) },
    Meaning { "es 1", Sense::Role, of(PaceRole::ES1) },
    Meaning { "es 2", Sense::Role, of(PaceRole::ES2) },
    Meaning { "easy, ez, e, relaxed, long run, long easy run, recovery pace, recovery run, easy run, easy "
              "running, locker, lockerem, "
              "facile, souple, ga 1, ga, endurance fondamentale, ef",
        Sense::Effort, of(Effort::Easy) },
    Meaning { "steady, moderate, medium, comfortable, ruhig, zügig, tranquille, ga 2", Sense::Effort,
        of(Effort::Steady) },
    Meaning { "hard, very hard, fast, quick, brisk, strong, schnell, schnelle, flott, hart, rapide, rapides, "
              "vite, fort",
        Sense::Effort, of(Effort::Hard) },
    Meaning { "max, maximal, maximum, max effort, best effort, flat out, full out, all out, full effort, "
              "full speed, full gas, "
              "sprint, sprints, kick",
        Sense::Effort, of(Effort::Max) },
    Meaning { "vollgas, voll, à fond, à bloc", Sense::Effort, of(Effort::Max) },
    Meaning {
        "max velocity, maximum velocity, top speed, max speed", Sense::PaceName, of(PaceRung::MaxVelocity) },
    Meaning { "cv, critical velocity", Sense::PaceName, of(PaceRung::M10000), {},
        RemarkKind::CriticalVelocityReadAs10000 },
    Meaning { "threshold, lactate threshold, lt, lt 2, t, t pace, thr, thresh, tempo run, schwelle, "
              "schwellentempo, seuil, seuil 2, tempodauerlauf, tdl, sweet spot",
        Sense::PaceName, of(PaceRung::Min60), {}, RemarkKind::ThresholdReadAs60Min },
    Meaning { "sub threshold, subthreshold, sub t, subt", Sense::PaceName, of(PaceRung::Min60), {},
        RemarkKind::SubThresholdReadAs60Min },
    Meaning { "half marathon, hm, hmp, halbmarathon, semi", Sense::PaceName, of(PaceRung::Min90), {},
        RemarkKind::HalfMarathonReadAs90Min },
    Meaning { "r, r pace", Sense::PaceName, of(PaceRung::Mile), {}, RemarkKind::RepetitionReadAsMile },
    Meaning { "i, i pace", Sense::PaceName, of(PaceRung::M5000), {}, RemarkKind::IntervalReadAs5000 },
    Meaning { "vma, mas, vo 2 max, vvo 2 max, vo 2", Sense::PaceName, of(PaceRung::M3000), {},
        RemarkKind::MaximalOxygenReadAs3000 },
    Meaning { "marathon, mp, marathontempo", Sense::NoPace, 0, {}, RemarkKind::MarathonPace },
    Meaning { "rpe, zone, z", Sense::NoPace, 0, {}, RemarkKind::ZoneOrEffort },
    Meaning { "lt 1, aerobic threshold, ant, seuil 1", Sense::NoPace, 0, {}, RemarkKind::FirstThreshold },
    Meaning { "bpm, hr, heart rate, puls, hf, fc, fcm, hrmax", Sense::NoPace, 0, {}, RemarkKind::HeartRate },
    Meaning { "faster, quicker, schneller, plus vite", Sense::Faster },
    Meaning { "slower, langsamer, plus lent", Sense::Slower },
    Meaning { "than, als, que", Sense::Than },
    Meaning { "slightly, a bit, a little, bit, little, just, etwas, un peu", Sense::Vague },
    Meaning { "about, around, approx, approximately, circa, ca, c, ~, etwa, environ", Sense::About },
    Meaning { "sub, under, <, or better, or faster, or quicker, unter, sous", Sense::Sub },
    // How a rep is run.
    Meaning { "flying, fly, flyer, flyers, flys, flies, fliegend, fliegende, lancé, lancés", Sense::Flying },
    Meaning {
        "build, build up, run in, run up, rolling start, acceleration, accelerate, accel, acc, anlauf, élan",
        Sense::Build },
    Meaning { "alternating, alternate, alternately, im wechsel, alternant", Sense::Alternating },
    Meaning { "uphill, up hill, bergauf, bergan, en montée", Sense::Tag, 0, "uphill" },
    Meaning {
        "hill, hills, hill sprint, hill sprints, berg, hügel, côte, côtes, en côte", Sense::Tag, 0, "hill" },
    Meaning { "downhill, bergab, en descente", Sense::Tag, 0, "downhill" },
    Meaning { "grass, on grass, rasen, auf rasen, herbe, sur herbe", Sense::Tag, 0, "grass" },
    Meaning { "sand, on sand", Sense::Tag, 0, "sand" },
    Meaning { "trail, trails, on trail", Sense::Tag, 0, "trail" },
    Meaning { "road, on road, on the road, sur route", Sense::Tag, 0, "road" },
    Meaning { "treadmill, on treadmill, on the treadmill, laufband", Sense::Tag, 0, "treadmill" },
    Meaning { "spikes, in spikes", Sense::Tag, 0, "spikes" },
    Meaning { "hurdles, over hurdles", Sense::Tag, 0, "hurdles" },
    Meaning { "blocks, from blocks, from the blocks, block start, aus dem block", Sense::Tag, 0, "blocks" },
    Meaning { "standing start, from standing start, from a standing start", Sense::Tag, 0, "standing start" },
    Meaning {
        "cutdown, cutdowns, cut down, cut downs, cutting down, getting faster, descending, progressive, "
        "progression, gesteigert, progressif",
        Sense::Tag, 0, "cutdown" },
    Meaning { "base run, base running, dauerlauf, dl", Sense::Tag, 0, "base run" },
    Meaning { "tt, time trial", Sense::Tag, 0, "time trial" },
    Meaning { "slow base run", Sense::Tag, 0, "slow base run" },
    Meaning { "stride, strides, strider, striders, stride outs, pick ups, pickups, build ups", Sense::Stride,
        0, "stride" },
    Meaning {
        "steigerung, steigerungen, steigerungslauf, steigerungsläufe, stl", Sense::Stride, 0, "stride" },
    Meaning { "ligne droite, lignes droites, accélération, accélérations, accelerations", Sense::Stride, 0,
        "stride" },
    Meaning { "diagonal, diagonals, diagonalen", Sense::Stride, 0, "diagonals" },
    Meaning { "surge, surges", Sense::Stride, 0, "surges" },
    Meaning { "optional, if feeling good, if you feel good, if good, if time, facultatif, optionnel",
        Sense::Optional },
    Meaning { "first, erste, ersten, erster, premier, première, premiers, premières", Sense::First },
    Meaning { "last, final, letzte, letzten, letzter, dernier, dernière, derniers, dernières", Sense::Last },
    // Parts of the session.
    Meaning { "warm up, full warm up, usual warm up, normal warm up, warmup, warming up, wu, w / u, "
              "einlaufen, einl, el, warmlaufen, aufwärmen",
        Sense::WarmUp },
    Meaning { "calentamiento, riscaldamento, échauffement, échauff, échauf, footing d ' échauffement",
        Sense::WarmUp },
    Meaning {
        "cool down, cooldown, cooling down, warm down, warmdown, cd, c / d, wd, w / d, auslaufen, ausl, al",
        Sense::CoolDown },
    Meaning { "retour au calme, rac, vuelta a la calma, defaticamento", Sense::CoolDown },
    Meaning {
        "main, main set, main session, session, workout, track, on the track, training, hauptteil, programm",
        Sense::Main },
    Meaning { "séance, corps de séance", Sense::Main },
    // What means nothing for the workout.
    Meaning { "the, a, an, your, run, runs, some, below, following, through, der, die, das, den, dem, "
              "le, la, les, l "
              "', un, une, au, aux",
        Sense::Prose },
    Meaning {
        "drills, dynamic drills, stretching, dynamic stretching, dynamic stretches, mobility, activation",
        Sense::Prose },
    Meaning { "fartlek, fahrtspiel, ladder, pyramid, pyramide, up the ladder, going up the ladder, down the "
              "ladder, "
              "going down the ladder, in a set, in each set, in every set, in one set, within a set",
        Sense::Prose },
    Meaning { "i . e ., i . e, e . g ., e . g", Sense::Prose },
    Meaning { "results, result, splits, ran, achieved, ergebnisse, gelaufen, résultats", Sense::Prose },
    Meaning { "lauf abc, dehnen, gymnastik, gammes, éducatifs, étirements", Sense::Prose },
    Meaning { "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, "
              "thurs, fri, sat, sun",
        Sense::Prose, 0, kDay },
    Meaning { "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag", Sense::Prose, 0, kDay },
    Meaning { "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche", Sense::Prose, 0, kDay },
};

} // namespace

std::span<const Meaning> wordList()
{
    return kWordList;
}

} // namespace fivepace::notation
